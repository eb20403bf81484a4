// Keeps one word for one thing: refuses the words in the last column of docs/GLOSSARY.md where they name a thing of the
// trade. Looks at the identifiers we declare ourselves, as whole words of camelCase; words of the platform are allowed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/cache.ts'
import { at, readSources, type Source } from './sources.ts'

/** Words of the platform or of the technical vocabulary that stand in the last column for another meaning. */
const platformWords = new Set([
  'field',
  'number',
  'record',
  'register',
  'letter',
  'document',
  'head',
  'family',
  'event',
])

/** Finds declared names that contain a refused word. */
export const checkGlossary = (): readonly string[] => {
  const refused = readRefusedWords()
  return readSources()
    .filter(({ path }) => !/^(build|tests)\//.test(path))
    .flatMap((source) => findRefused(source, refused))
}

const declaration = /\b(?:const|let|function|class|type|interface|enum)\s+([A-Za-z_$][\w$]*)|\b([a-z_$][\w$]*)\??:/g

const findRefused = (source: Source, refused: ReadonlyMap<string, string>): readonly string[] =>
  [...source.code.matchAll(declaration)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? ''
    const words = splitName(name)
    const bad = words.map((_, i) => words.slice(i)).flatMap((rest) => startsRefused(rest, refused))
    return bad.map((word) => at(source, match.index, `${name}: say ${refused.get(word) ?? ''}, not ${word}`))
  })

// A refused term may be several words (`familyCard`), so every run of words is looked up.
const startsRefused = (words: readonly string[], refused: ReadonlyMap<string, string>): readonly string[] =>
  words.map((_, end) => words.slice(0, end + 1).join(' ')).filter((term) => refused.has(term))

const splitName = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_$]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())

// Rows of the table: | term | meaning | in code | not |
const readRefusedWords = (): ReadonlyMap<string, string> => {
  const refused = new Map<string, string>()
  for (const line of readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8').split('\n')) {
    const [term, , inCode, not] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (!term || !not || !inCode || term === 'term' || term.startsWith('-')) continue
    for (const word of not
      .split(',')
      .map((each) => each.trim())
      .filter((each) => /^[\w ]+$/.test(each))) {
      const key = splitName(word).join(' ')
      if (!platformWords.has(key)) refused.set(key, inCode.replaceAll('`', ''))
    }
  }
  return refused
}
