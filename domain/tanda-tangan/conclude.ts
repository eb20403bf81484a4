// One answer from what was found about each signature. Pure; used by the verifier and by whoever shows one signature alone.
import type { KesimpulanVerifikasi, LaporanTtd, LaporanVerifikasi } from './laporan.ts'

// From the worst to the best.
const order: readonly KesimpulanVerifikasi[] = [
  'rusak',
  'bukan-seluruh-berkas',
  'diubah-sesudah',
  'lemah',
  'dicabut',
  'salah-guna',
  'tidak-dikenal',
  'kedaluwarsa',
  'belum-berlaku',
  'sertifikat-tidak-terkunci',
  'terpercaya',
]

/** The answer for one signature. */
export const concludeTtd = (ttd: LaporanTtd): KesimpulanVerifikasi => {
  if (ttd.keadaan !== 'utuh') return ttd.keadaan
  if (ttd.algoritma === 'lemah') return 'lemah'
  if (ttd.rantai !== 'terpercaya') return ttd.rantai
  return ttd.sertifikatTerkunci ? 'terpercaya' : 'sertifikat-tidak-terkunci'
}

/** The answer for a file with these signatures: the worst of them. A time stamp of the file alone is no signature. */
export const concludeBerkas = (daftarTtd: readonly LaporanTtd[]): KesimpulanVerifikasi => {
  if (!daftarTtd.some(({ jenis }) => jenis === 'tanda-tangan')) return 'tanpa-tanda-tangan'
  const found = daftarTtd
    .filter(({ jenis, keadaan }) => jenis === 'tanda-tangan' || keadaan !== 'utuh')
    .map(concludeTtd)
  return order.find((one) => found.includes(one)) ?? 'rusak'
}

/** What the office's own register says of the file that was checked. */
export type KataRegister =
  /** This very file is in the register. */
  | 'cocok'
  /** It is the letter of the register, and nothing but signatures, time stamps or proof was added behind it. */
  | 'ditambah'
  /** The register knows the letter, but with other bytes. */
  | 'berbeda'
  /** The register says that the letter was signed, and this file carries no signature. */
  | 'seharusnya-ditandatangani'

/** Compares a checked file with the letter that the register knows under its number; null when it knows none. */
export const compareRegister = (
  laporan: LaporanVerifikasi,
  tercatat: { readonly sha256: string; readonly ditandatangani: boolean } | null,
): KataRegister | null => {
  if (!tercatat) return null
  if (tercatat.sha256 === laporan.sha256) return 'cocok'
  const unsigned = laporan.kesimpulan === 'tanpa-tanda-tangan' || laporan.kesimpulan === 'dilepas'
  return unsigned && tercatat.ditandatangani ? 'seharusnya-ditandatangani' : 'berbeda'
}
