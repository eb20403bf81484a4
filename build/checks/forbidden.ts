// Words of code that only named files may use, because the rest of the project has one proper way. Where the linter has
// no rule for it, this table is the rule.
import { at, readSources, type Source } from './sources.ts'

interface Ban {
  readonly pattern: RegExp
  readonly reason: string
  /** Files that may, because they are the proper way. */
  readonly allowed?: RegExp
}

const bans: readonly Ban[] = [
  {
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/g,
    reason: 'time comes from clock',
    allowed: /(^|\/)clock\.ts$|^(build|tests)\/|^renderer\//,
  },
  {
    pattern: /\brandomUUID\b|\bMath\.random\(/g,
    reason: 'ids come from newId, random numbers from the seeded source',
    allowed: /(^|\/)new-id\.ts$|^(build|tests)\//,
  },
  {
    pattern: /\.transaction\(/g,
    reason: 'write through inTransaction: it begins immediate and waits for the other writers',
    // The staging file of an import has one writer.
    allowed: /^(db\/transaction|db\/queries\/impor-tahap)\.ts$|^tests\//,
  },
  { pattern: /\.serialize\(/g, reason: 'serialize() writes the database without its key', allowed: /^tests\// },
  { pattern: /\.backup\(/g, reason: 'backup() leaves the key out; use VACUUM INTO', allowed: /^tests\// },
  {
    pattern: /dangerouslySetInnerHTML|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write\b/g,
    reason: 'no HTML from text',
    allowed: /^tests\/electron\//, // tries it in the window, to be refused
  },
  { pattern: /\bnew Function\(/g, reason: 'no code from text' },
  {
    pattern: /\bipcMain\b/g,
    reason: 'one gate: electron/ipc/bind.ts',
    allowed: /^electron\/(ipc|main)\/[^/]*(bind|gate|listen)[^/]*\.ts$/,
  },
  { pattern: /\bipcRenderer\b/g, reason: 'only the preload', allowed: /^(electron\/preload|tests\/electron)\// },
  {
    pattern: /\bnew BrowserWindow\(/g,
    reason: 'one factory of windows',
    allowed: /^electron\/main\/[^/]*window[^/]*\.ts$/,
  },
  { pattern: /setUsePlainTextEncryption/g, reason: 'keys are never wrapped in plain text' },
  { pattern: /\b(it|test|describe)\.(skip|todo|only)\b|\bskipIf\(|\brunIf\(/g, reason: 'no skipped test' },
  { pattern: /\bvi\.(mock|doMock)\(/g, reason: 'no module mocking: pass the dependency in' },
  { pattern: /from '(\.\.\/){2,}/g, reason: 'import with #folder/...' },
]

const forbiddenNames = /(^|\/)(utils?|helpers?|common|misc|manager|v2|new|old)(\.[^/]*|\/)/

/** Finds uses of forbidden words of code, and forbidden file names. */
export const checkForbidden = (): readonly string[] => {
  const sources = readSources().filter(({ path }) => !path.startsWith('build/checks/'))
  const names = sources
    .filter(({ path }) => forbiddenNames.test(path))
    .map(({ path }) => `${path}: name what it exports`)
  return [...names, ...sources.flatMap((source) => bans.flatMap((ban) => findUses(source, ban)))]
}

const findUses = (source: Source, { pattern, reason, allowed }: Ban): readonly string[] => {
  if (allowed?.test(source.path)) return []
  return [...source.code.matchAll(pattern)].map((use) => at(source, use.index, `${use[0]}: ${reason}`))
}
