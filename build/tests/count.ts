// Adds up what the runners of `npm test` report. A runner that ends badly without naming a failure counts as one.
import { existsSync, readFileSync } from 'node:fs'

export interface Count {
  readonly passed: number
  readonly failed: number
}

export const nothing: Count = { passed: 0, failed: 0 }
export const failure: Count = { passed: 0, failed: 1 }

/** The sum of two counts. */
export const add = (a: Count, b: Count): Count => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/** Reads a report that is a count itself, written by build/checks/run.ts. */
export const readCount = (file: string, exitCode: number): Count => {
  if (!existsSync(file)) return failure
  return withExitCode(JSON.parse(readFileSync(file, 'utf8')) as Count, exitCode)
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Reads the JSON report of vitest; a file that cannot even be loaded is one failure. */
export const readVitest = (file: string, exitCode: number): Count => {
  if (!existsSync(file)) return exitCode === 0 ? nothing : failure
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  const counts = testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length
    const failed = assertionResults.filter((test) => test.status === 'failed').length
    return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed }
  })
  return withExitCode(counts.reduce(add, nothing), exitCode)
}

const withExitCode = (count: Count, exitCode: number): Count =>
  exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
