// Bundles the child of the kill loop into one file: its start is half the time of the test otherwise.
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Bundles `issue-process.ts` and gives the path of the result; packages with files beside their code stay outside. */
export const bundleChild = async (): Promise<string> => {
  const outDir = join(root, `node_modules/.cache/siakel/kill-loop-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'issue-process.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'child.mjs', codeSplitting: false } },
    },
    ssr: {
      noExternal: true,
      external: ['better-sqlite3', 'pdfkit', 'fontkit', '@expo-google-fonts/arimo'],
    },
  })
  return join(outDir, 'child.mjs')
}
