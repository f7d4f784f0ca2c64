import type { Reporter, TestModule, TestSuite } from 'vitest/node'

/** What a run came to. A file that could not run, a suite whose set-up failed and an unhandled error are a failure each. */
export interface Summary {
  passed: number
  failed: number
  skipped: number
}

const brokenSuites = (suite: TestModule | TestSuite): number =>
  (suite.errors().length > 0 ? 1 : 0) +
  [...suite.children.suites()].reduce((broken, child) => broken + brokenSuites(child), 0)

export const summarize = (modules: readonly TestModule[], unhandledErrors: readonly unknown[]): Summary => {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  const broken = modules.reduce((sum, module) => sum + brokenSuites(module), 0)
  return {
    passed: count('passed'),
    failed: count('failed') + broken + unhandledErrors.length,
    skipped: count('skipped'),
  }
}

/** Tells the process that started this run what it came to. Vitest makes a reporter from a file's default export. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    process.send?.(summarize(modules, unhandledErrors))
  }
}
