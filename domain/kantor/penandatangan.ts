// Who signs a letter and how the lines above the signature read. Officials are data with periods.
import type { Penandatangan } from '#domain/surat/deklarasi.ts'
import type { Kantor } from './kantor.ts'
import type { Jabatan, Pejabat } from './pejabat.ts'

/** Whether the appointment covers the date. */
export const inOffice = (p: Pejabat, tanggal: string): boolean =>
  p.mulai <= tanggal && (p.sampai === null || tanggal <= p.sampai)

/**
 * The signer: the one the clerk chose, else the first present official of the letter's list on its date.
 * Null when nobody may sign. A chosen official need not be marked present, but must be in office and on the list.
 */
export const pickPenandatangan = (
  daftarPejabat: readonly Pejabat[],
  daftarJabatan: readonly Jabatan[],
  tanggal: string,
  pilihanId: string | null,
): Penandatangan | null => {
  const calon = inOrder(daftarPejabat, daftarJabatan, tanggal)
  const pejabat = pilihanId === null ? calon.find((p) => p.hadir) : calon.find((p) => p.id === pilihanId)
  return pejabat ? resolve(pejabat, daftarPejabat, daftarJabatan, tanggal) : null
}

/** Everybody who may sign a letter of this list on its date, by preference. */
export const listPenandatangan = (
  daftarPejabat: readonly Pejabat[],
  daftarJabatan: readonly Jabatan[],
  tanggal: string,
): readonly Penandatangan[] =>
  inOrder(daftarPejabat, daftarJabatan, tanggal).map((p) => resolve(p, daftarPejabat, daftarJabatan, tanggal))

/** The camat in office on the date, present or not: his signature is fetched later at the kecamatan. */
export const pickCamat = (daftarPejabat: readonly Pejabat[], tanggal: string): Pejabat | null =>
  holderOf(daftarPejabat, 'camat', tanggal)

/** Lines above the signature: "a.n. LURAH X", "SEKRETARIS,"; the last one ends with a comma. */
export const kepalaTandaTangan = (p: Penandatangan, kantor: Kantor): readonly string[] => {
  const { pejabat, untukBeliau } = p
  const sendiri = jabatanKapital(pejabat, kantor)
  if (isKepala(pejabat)) return [`${sendiri},`]
  const atasNama = `a.n. ${kepalaKantor(kantor, null).toUpperCase()}`
  return untukBeliau
    ? [atasNama, jabatanKapital(untukBeliau, kantor), 'u.b.', `${sendiri},`]
    : [atasNama, `${sendiri},`]
}

/** The signer in one line, for lists and the log: "a.n. Lurah, Sekretaris". */
export const sebutanPenandatangan = (p: Penandatangan, kantor: Kantor): string => {
  const sendiri = jabatanPejabat(p.pejabat, kantor)
  if (isKepala(p.pejabat)) return sendiri
  return p.untukBeliau
    ? `a.n. ${judulKepala(kantor, null)}, u.b. ${sendiri}`
    : `a.n. ${judulKepala(kantor, null)}, ${sendiri}`
}

/** The head as the opening sentence names him: "Lurah X", or "Plt. Lurah X" when an acting lurah signs himself. */
export const kepalaKantor = (kantor: Kantor, p: Penandatangan | null): string =>
  `${judulKepala(kantor, p && p.pejabat.jabatan === 'lurah' ? p.pejabat : null)} ${kantor.nama}`

/** An official's function as printed in a sentence: "Plt. Sekretaris", "Lurah Sapuro Kebulen". */
export const jabatanPejabat = (p: Pejabat, kantor: Kantor): string => {
  if (p.jabatan === 'lurah') return `${judulKepala(kantor, p)} ${kantor.nama}`
  if (p.jabatan === 'camat') return `${caraOf(p)}Camat ${kantor.kecamatan.replace(/^Kecamatan\s+/i, '')}`
  return `${caraOf(p)}${p.sebutan.replace(/^(?:Plt|Plh|Pj)\.?\s+/i, '')}`
}

const isKepala = (p: Pejabat): boolean => p.jabatan === 'lurah' || p.jabatan === 'camat'
const caraOf = (p: Pejabat | null): string =>
  !p || p.cara === 'tetap' ? '' : { plt: 'Plt. ', plh: 'Plh. ', pj: 'Pj. ' }[p.cara]
// "Plt." keeps its small letters before capitals.
const jabatanKapital = (p: Pejabat, kantor: Kantor): string => {
  const cara = caraOf(p)
  return cara + jabatanPejabat(p, kantor).slice(cara.length).toUpperCase()
}
// A kelurahan is led by a lurah; other units of the same shape have a head named after them.
const judulKepala = (kantor: Kantor, p: Pejabat | null): string =>
  caraOf(p) +
  (/^k[ae]lurahan$/i.test(kantor.sebutan.trim()) || kantor.sebutan.trim() === ''
    ? 'Lurah'
    : `Kepala ${kantor.sebutan.trim()}`)

// A definitive holder comes before an acting one, then the newest appointment.
const urutCara = { tetap: 0, pj: 1, plt: 2, plh: 3 } as const
const byRank = (a: Pejabat, b: Pejabat): number =>
  urutCara[a.cara] - urutCara[b.cara] || (a.mulai < b.mulai ? 1 : a.mulai > b.mulai ? -1 : 0)

const inOrder = (
  daftarPejabat: readonly Pejabat[],
  daftarJabatan: readonly Jabatan[],
  tanggal: string,
): readonly Pejabat[] =>
  daftarJabatan.flatMap((j) => daftarPejabat.filter((p) => p.jabatan === j && inOffice(p, tanggal)).toSorted(byRank))

const holderOf = (daftarPejabat: readonly Pejabat[], jabatan: Jabatan, tanggal: string): Pejabat | null => {
  const [satu] = inOrder(daftarPejabat, [jabatan], tanggal).toSorted((a, b) => Number(b.hadir) - Number(a.hadir))
  return satu ?? null
}

// A kasi named after the sekretaris signs through him (u.b.); named before him, the mandate is his own (a.n.).
const resolve = (
  pejabat: Pejabat,
  daftarPejabat: readonly Pejabat[],
  daftarJabatan: readonly Jabatan[],
  tanggal: string,
): Penandatangan => {
  if (isKepala(pejabat)) return { pejabat, atasNama: null, untukBeliau: null }
  const [sekretaris, sendiri] = [daftarJabatan.indexOf('sekretaris'), daftarJabatan.indexOf(pejabat.jabatan)]
  const lewat = sekretaris >= 0 && sekretaris < sendiri
  return {
    pejabat,
    atasNama: holderOf(daftarPejabat, 'lurah', tanggal),
    untukBeliau: lewat ? holderOf(daftarPejabat, 'sekretaris', tanggal) : null,
  }
}
