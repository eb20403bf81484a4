// Two groups of tests: `spec` runs in plain Node on all cores; `electron` drives the built app, one file after another.
import { defineConfig } from 'vitest/config'
import { electronEnv, findElectron } from '#build/electron-path.ts'

const electron = findElectron()
const env = electron ? electronEnv(electron) : {}

const config = defineConfig({
  test: {
    pool: 'forks', // native modules; and process.chdir and signals in tests
    projects: [
      {
        extends: true,
        test: {
          name: 'spec',
          include: ['tests/{spec,migrations,faults,golden}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          include: ['tests/electron/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env,
        },
      },
    ],
  },
})

export default config
