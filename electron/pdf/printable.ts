// Makes any text safe to set in Arimo: nothing crashes and no empty box is printed. What cannot be printed becomes '?',
// which a reader sees, instead of vanishing; `unprintableCharacters` lets a form say so before the letter is issued.
import { isPrintable } from './font.ts'

/** The text as it is printed: one line, composed characters, lookalikes for what Arimo lacks, '?' for the rest. */
export const printable = (text: string): string => {
  if (/^[ -~]*$/.test(text)) return text
  let out = ''
  for (const character of text.normalize('NFC')) out += printableCharacter(character)
  return out
}

/** The characters of a text that would be printed as '?', each once. */
export const unprintableCharacters = (text: string): readonly string[] => [
  ...new Set(
    [...text.normalize('NFC')].filter((character) => character !== '?' && printableCharacter(character) === '?'),
  ),
]

const printableCharacter = (character: string): string => {
  if (invisible.test(character) || /^\p{M}$/u.test(character)) return '' // a mark that composes with nothing
  if (/\s/u.test(character) && character !== '\u00a0') return ' '
  const replaced = lookalikes.get(character) ?? character
  if ([...replaced].every(isPrintable)) return replaced
  // A letter with marks that Arimo lacks keeps its letter: 'ṭ' of a transliterated name becomes 't'.
  const bare = replaced.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return bare !== '' && [...bare].every(isPrintable) ? bare : '?'
}

// Zero-width joiners, direction marks, soft hyphen, byte order mark. (Variation selectors are marks.)
const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$/u

const lookalikes: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\u2043', '-'],
  ['\u02bc', '\u2019'],
  ['\u02bb', '\u2018'],
  ['\u02be', '\u2019'],
  ['\u02bf', '\u2018'],
  ['\u2713', 'v'],
  ['\u2714', 'v'],
])
