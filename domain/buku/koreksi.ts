// What later happened to a letter, as every register and every copy of it must say: cancelled, replaced, or itself a replacement.
import { formatTanggalSingkat } from '#domain/words/tanggal.ts'

/** Another letter, as it is named in a line: by its number, or by its date when it has none. */
export type SuratLain = { readonly nomor: string | null; readonly tanggal: string }

export type Koreksi = {
  /** Why it was cancelled; null: it counts. */
  readonly batal: string | null
  readonly menggantikan: SuratLain | null
  readonly digantikan: SuratLain | null
}

/** "Nomor 470/12", or "surat tanggal 02-03-2026". */
const sebutSurat = ({ nomor, tanggal }: SuratLain): string =>
  nomor === null ? `surat tanggal ${formatTanggalSingkat(tanggal)}` : `Nomor ${nomor}`

/** "BATAL: salah nama; digantikan Nomor 470/13", or '' for a letter that nothing happened to. */
const koreksiText = ({ batal, menggantikan, digantikan }: Koreksi): string =>
  [
    batal === null ? '' : `BATAL: ${batal}`,
    digantikan === null ? '' : `digantikan ${sebutSurat(digantikan)}`,
    menggantikan === null ? '' : `menggantikan ${sebutSurat(menggantikan)}`,
  ]
    .filter((bagian) => bagian !== '')
    .join('; ')

/** What a copy of a cancelled letter must say; null for a letter that counts. */
export const keteranganBatal = (koreksi: Koreksi): string | null =>
  koreksi.batal === null ? null : koreksiText({ ...koreksi, menggantikan: null })

/** The line of a register with what happened to its letter: the number stays, the last column says it. */
export const markKoreksi = (
  isi: Readonly<Record<string, string>>,
  koreksi: Koreksi,
): Readonly<Record<string, string>> => {
  const catatan = koreksiText(koreksi)
  if (catatan === '') return isi
  const lama = isi['keterangan'] ?? ''
  return { ...isi, keterangan: lama === '' ? catatan : `${catatan} (${lama})` }
}
