// The line by which a corrected letter says which one it replaces: in every letter the same, so no declaration writes it.
import { formatTanggal } from '#domain/words/tanggal.ts'
import type { Blok } from './deklarasi.ts'

/** The replaced letter as the new one names it: "Surat Keterangan Domisili Nomor 470/12 tanggal 2 Maret 2026". */
export const sebutTergantikan = (lama: {
  readonly judul: string
  readonly nomor: string | null
  readonly tanggal: string
}): string =>
  [lama.judul, lama.nomor === null ? '' : `Nomor ${lama.nomor}`, `tanggal ${formatTanggal(lama.tanggal)}`]
    .filter((bagian) => bagian !== '')
    .join(' ')

/** The body with the line before its closing paragraph; at its end where it closes with something else. */
export const withMenggantikan = (blok: readonly Blok[]): readonly Blok[] => {
  const akhir = blok.at(-1)
  const at = akhir?.jenis === 'paragraf' && blok.length > 1 ? blok.length - 1 : blok.length
  return [...blok.slice(0, at), kalimat, ...blok.slice(at)]
}

const kalimat: Blok = {
  jenis: 'paragraf',
  isi: [
    'Surat ini menggantikan ',
    { acuan: 'surat.menggantikan', bentuk: 'apa-adanya' },
    ', yang dinyatakan tidak berlaku.',
  ],
  menjorok: true,
  rata: 'penuh',
}
