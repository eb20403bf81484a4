// The project's own source files, as the checks read them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/cache.ts'

export interface Source {
  /** Path from the project's folder, with slashes. */
  readonly path: string
  readonly text: string
  /** The text without comments; line numbers stay. */
  readonly code: string
}

const folders = ['domain', 'contract', 'db', 'electron', 'renderer', 'server', 'build', 'tests']

/** Reads every source file of our own; generated files are not ours. */
export const readSources = (): readonly Source[] =>
  folders
    .flatMap((folder) => listFiles(folder))
    .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !path.includes('/generated/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, code: dropComments(text) }
    })

/** `path:line: problem` for the position of a match. */
export const at = (source: Source, index: number, problem: string): string =>
  `${source.path}:${source.text.slice(0, index).split('\n').length}: ${problem}`

const listFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted()
  } catch {
    return []
  }
}

// Blanks keep the positions. Strings with `//` in them (addresses) are left alone: the slashes must follow a space or
// begin the line.
const dropComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '))
