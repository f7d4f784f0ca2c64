import { type Bundles, buildBundles } from '../../service/pages/bundles/bundles.ts'
import { registerPages } from '../../service/pages/register.ts'
import { startTestService, type TestService } from './service.ts'

export interface Site extends TestService {
  readonly url: string
  readonly bundles: Bundles
}

/** The whole service with its pages, listening, for a browser to visit. */
export async function startSite(): Promise<Site> {
  const bundles = await buildBundles({ force: false })
  const service = await startTestService({
    at: new Date(),
    pages: (app, snapshot, { editions }) =>
      registerPages(app, {
        publicUrl: 'http://localhost:3000',
        snapshot,
        accounts: [],
        bundles,
        editions,
        letters: null,
      }),
  })
  const url = await service.app.listen({ port: 0, host: '127.0.0.1' })
  return { ...service, url, bundles }
}
