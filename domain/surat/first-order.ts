// The order of letter types in an office that has issued none yet: the usual demand at a counter first.
// After that the office's own counts decide.
import type { DeklarasiSurat } from './deklarasi.ts'

const usual = [
  'sktm',
  'sk-domisili',
  'sk-usaha',
  'pengantar-skck',
  'pengantar-ktp',
  'sk-belum-menikah',
  'sk-kematian',
  'sk-domisili-usaha',
  'sk-umum',
  'pengantar-umum',
  'surat-undangan',
  'surat-tugas',
]

/** Types by usual demand; types that are not in the list follow in their own order. */
export const byUsualDemand = (daftar: readonly DeklarasiSurat[]): readonly DeklarasiSurat[] => {
  const rank = (kode: string): number => (usual.includes(kode) ? usual.indexOf(kode) : usual.length)
  return daftar.toSorted((a, b) => rank(a.kode) - rank(b.kode))
}
