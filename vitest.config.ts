import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGUMENTS, chromiumPath } from './tests/support/chromium.ts'

const node = (name: string, options: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...options,
  },
})

/** The stores are real and shared by a run; every file has a database of its own on them. */
const onStores = { globalSetup: './tests/support/shared-stores.ts' }

export default defineConfig({
  test: {
    // Two cores, and real engines beside the tests.
    maxWorkers: 2,
    projects: [
      // Properties of tens of thousands of runs; on two busy cores the longest take a minute.
      node('rules', { testTimeout: 300_000 }),
      node('notifications'),
      node('service', { ...onStores, testTimeout: 60_000 }),
      node('journeys', { ...onStores, testTimeout: 120_000, fileParallelism: false }),
      node('promises', { testTimeout: 180_000, fileParallelism: false }),
      {
        test: {
          name: 'widgets',
          include: ['tests/widgets/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
