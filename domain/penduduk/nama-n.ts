// The name as it is compared: lower case, no titles, no punctuation, single blanks. Stored as `nama_n`.

const gelarDepan = new Set(['h', 'hj', 'kh', 'k', 'drs', 'dra', 'ir', 'dr', 'drg', 'prof', 'ny', 'tn', 'sdr', 'sdri', 'rr', 'r', 'ra', 'almh', 'alm'])

/** The comparable form of a name; titles before it and everything after its first comma are left out. */
export const normaliseNama = (nama: string): string => {
  const kata = (nama.split(',')[0] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  let mulai = 0
  while (mulai < kata.length - 1 && gelarDepan.has(kata[mulai] ?? '')) mulai++
  return kata.slice(mulai).join(' ')
}
