import { part } from './part.ts'

interface Spoken {
  readonly common?: object
  readonly spoken: object
}
type Files = Readonly<Record<string, () => Promise<Spoken>>> & { readonly vi: () => Promise<Spoken> }

/** As in `speech.ts`, from one file per language: the build writes them where the name of the part stood. */
export const speaking =
  (files: Files) =>
  async (tag: string): Promise<object> => {
    const { common, spoken } = await part(files[tag] ?? files.vi)
    return { ...common, ...spoken }
  }
