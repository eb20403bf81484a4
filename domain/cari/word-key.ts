// The key of a word: how it sounds under old and new spelling, so that Achmad, Akhmad and Ahmad are one.

/** Raised when a rule changes: an index made with other rules is rebuilt. */
export const keyVersion = 1

/** The key of a whole word (lower case ASCII letters and digits). Never empty for a word that is not. */
export const wordKey = (word: string): string => {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const key = makeKey(word)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(word, key)
  return key
}

// The same few thousand words come at every search and for every person of a rebuild.
const remembered = new Map<string, string>()
const maxRemembered = 20_000

const makeKey = (word: string): string => {
  if (/\d/.test(word)) return word
  const alias = aliases.get(word)
  if (alias !== undefined) return alias
  if (muhammad.test(word)) return 'muhamad'
  return finish(fold(word)) || word
}

/** Beginnings of keys that a half-typed word may grow into: the next letter is not known yet, so every reading is given. */
export const beginKeys = (word: string): readonly string[] => {
  if (/\d/.test(word)) return [word]
  const readings = [fold(word), dropLast(fold(`${word}a`)), dropLast(fold(`${word}t`)), ...vowelReadings(word)]
  if (halfMuhammad.test(word)) readings.push('muhamad')
  return [...new Set(readings.map(single))].filter((key) => key.length >= Math.min(2, word.length))
}

const dropLast = (key: string): string => key.slice(0, -1)

// "za" may become "zain" (key "jen"), "ta" may become "tau" (key "tu").
const vowelReadings = (word: string): readonly string[] => {
  if (word.length < 3 || !/[ao]$/.test(word)) return []
  const stem = dropLast(fold(`${word.slice(0, -1)}a`))
  return [`${stem}e`, `${stem}u`]
}

const aliases = new Map([
  ...['moh', 'muh', 'moch', 'much', 'mohd', 'muhd', 'mochd', 'mhd', 'md', 'm'].map(
    (word) => [word, 'muhamad'] as const,
  ),
  ['abd', 'abdul'],
  ['ach', 'ahmad'],
  ['akh', 'ahmad'],
  ['st', 'siti'],
])
const muhammad = /^m[ou](?:h|ch|kh)?am+[ae][dt]$/
const halfMuhammad = /^m[ou](?:h|c|k|ch|kh)?(?:am{0,2}[ae]?)?$/

type Rule = readonly [RegExp, string]

// Order matters: digraphs before the letters they are made of.
const rules: readonly Rule[] = [
  [/oo/g, 'u'],
  [/([ck]h)oe(?=[rz])/g, '$1e'],
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/s[jy]/g, 's'],
  [/dz/g, 'z'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/([ck]h)oi/g, '$1e'],
  [/ie/g, 'i'],
  [/ai|ae|ei/g, 'e'],
  [/au|aw(?=[^aeiou])/g, 'o'],
  [/ph|[fv]/g, 'p'],
  [/[ck]h(?=[^aeiouyj]|$)/g, 'h'],
  [/[ck]h?/g, 'k'],
  [/dl?h/g, 'd'],
  [/dl(?=[aeiou])/g, 'd'],
  [/([tbgsrzjwmn])h/g, '$1'],
  [/^z/, 'j'],
  [/z/g, 's'],
  [/i[yj](?=[aeiou])/g, 'i'],
  [/^y|(?<=[aeiou])y(?=[aeiou])/g, 'j'],
  [/(?<=[^aeiou])[yj](?=[aeiou])/g, 'i'],
  [/o/g, 'u'],
]

const fold = (word: string): string => rules.reduce((text, [pattern, by]) => text.replace(pattern, by), word)

const single = (key: string): string => key.replace(/(.)\1+/g, '$1')

const finish = (key: string): string => single(key).replace(/y$/, 'i').replace(/h$/, '')
