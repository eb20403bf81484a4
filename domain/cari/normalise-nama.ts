// The searchable form of a name or address: lower case, no titles, no degrees, no punctuation, single blanks.

/** Makes `penduduk.nama_n`: "Drs. H. Ahmad Mas'ud, S.Pd." becomes "ahmad masud". Empty only for a text without letters and digits. */
export const normaliseNama = (nama: string): string => dropTitles(nama).join(' ')

/** Splits any text into plain words: lower case ASCII letters and digits; apostrophes vanish, other marks divide. */
export const splitWords = (text: string): readonly string[] =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')

/** Lower case without accents and apostrophes. */
export const foldLetters = (text: string): string =>
  (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD'))
    .replace(/[\u0300-\u036f'\u2018\u2019\u02bb\u02bc`\u00b4]/g, '')
    .toLowerCase()

const dropTitles = (nama: string): readonly string[] => {
  const folded = foldLetters(nama)
  const withoutDegrees = folded
    .split(',')
    .filter((part, i) => i === 0 || !isDegrees(part))
    .join(' ')
  const chunks = withoutDegrees.split(/[^a-z0-9.]+/).filter((chunk) => /[a-z0-9]/.test(chunk))
  const kept = chunks.flatMap((chunk, i) => (isTitle(chunk, i) ? [] : splitWords(chunk.replace(titleGluedOn, ''))))
  // A name that consists of nothing but titles is searched as it stands.
  return kept.length > 0 ? kept : splitWords(nama)
}

// Written with dots between their letters or after a comma; "m.arif" is a name, "m.pd" is not.
const degrees = new Set([
  'se',
  'sh',
  'st',
  'spd',
  'spdi',
  'spdsd',
  'spdaud',
  'sag',
  'skom',
  'ssos',
  'ssosi',
  'sip',
  'sptk',
  'skep',
  'sgz',
  'sfarm',
  'ssi',
  'ssn',
  'ss',
  'ssy',
  'shi',
  'sei',
  'sth',
  'sthi',
  'sked',
  'skm',
  'sp',
  'spt',
  'sap',
  'sst',
  'spsi',
  'sikom',
  'mpd',
  'mpdi',
  'mag',
  'msi',
  'mm',
  'mh',
  'mkom',
  'mt',
  'mkes',
  'mkn',
  'msc',
  'mhum',
  'map',
  'mba',
  'me',
  'amd',
  'amdkeb',
  'amdkep',
  'ama',
  'amapd',
  'phd',
  'lc',
  'ma',
  'ns',
  'apt',
  'sppd',
  'spog',
  'spa',
  'spb',
  'bsc',
  'ba',
  'be',
])

const isDegrees = (part: string): boolean => {
  const chunks = part
    .trim()
    .split(/\s+/)
    .map((chunk) => chunk.replaceAll('.', ''))
    .filter((chunk) => chunk !== '')
  return chunks.length > 0 && chunks.every((chunk) => degrees.has(chunk) || titles.has(chunk))
}

// Whole words that stand before a name; single letters only when first.
const titles = new Set([
  'h',
  'hj',
  'kh',
  'ky',
  'drs',
  'dra',
  'ir',
  'dr',
  'drg',
  'prof',
  'tn',
  'ny',
  'nn',
  'sdr',
  'sdri',
  'bpk',
  'alm',
  'almh',
  'ust',
  'nyonya',
  'tuan',
  'haji',
  'hajah',
  'hajjah',
])
const titlesInFront = new Set(['r', 'rr', 'rm', 'ra', 'rd', 'rngt', 'raden'])

// "H.Slamet": the blank after the dot is missing.
const titleGluedOn = /^(?:h|hj|kh|drs|dra|ir|dr|drg|prof|tn|ny|sdr)\.(?=[a-z]{3})/

const isTitle = (chunk: string, position: number): boolean => {
  const plain = chunk.replaceAll('.', '')
  const dotted = /[a-z]\.[a-z]/.test(chunk)
  if (dotted && degrees.has(plain)) return true
  return titles.has(plain) || (position === 0 && titlesInFront.has(plain))
}
