// Fields and sentences that the letters about land share, so that their wording stays one.
import { acuanTetap, type AcuanNilai } from './acuan.ts'
import { baris, paragraf, rincian, sama, sisip } from './blok.ts'
import { desimal, paragrafIsian, teks } from './define-isian.ts'
import type { Blok, DeklarasiSurat } from './deklarasi.ts'

const batas = (arah: string) => teks(`Batas sebelah ${arah}`, { min: 3, maks: 120 })

/** Neighbours on the four sides, in the order in which land is described. */
export const isianBatas = {
  batasUtara: batas('utara'),
  batasTimur: batas('timur'),
  batasSelatan: batas('selatan'),
  batasBarat: batas('barat'),
}

/** Where the land lies and how large it is. */
export const isianLetak = {
  lokasi: paragrafIsian('Letak tanah', { min: 5, maks: 200, petunjuk: 'Jalan, gang, nomor, RT, dan RW' }),
  luas: desimal('Luas', { satuan: 'm²' }),
}

type Batas = { readonly [K in keyof typeof isianBatas]: AcuanNilai }
const { kantor, pejabat } = acuanTetap

/** "letak tanah : Jalan ..., Kelurahan X, ...": a place of this office. */
export const barisLetak = (lokasi: AcuanNilai) => baris('letak tanah', sisip`${lokasi}, ${kantor.wilayah}`)

/** "luas : 120,5 m²". */
export const barisLuas = (luas: AcuanNilai) => baris('luas tanah', sisip`${luas} m²`)

/** "dengan batas-batas:" and the four rows. */
export const blokBatas = ({ batasUtara, batasTimur, batasSelatan, batasBarat }: Batas): readonly Blok[] => [
  paragraf`dengan batas-batas:`,
  rincian([
    baris('sebelah utara', batasUtara),
    baris('sebelah timur', batasTimur),
    baris('sebelah selatan', batasSelatan),
    baris('sebelah barat', batasBarat),
  ]),
]

/** The office writes what its books hold; a right to land is proved elsewhere. */
export const kalimatBukanBukti = (): Blok =>
  paragraf`Surat keterangan ini dibuat berdasarkan catatan dan keterangan yang ada pada kami dan bukan merupakan bukti hak atas tanah.`

/** The lurah signs letters about land himself. */
export const peringatanMandat = (): DeklarasiSurat['peringatan'][number] => ({
  bila: sama(pejabat.jabatan, ['Sekretaris', 'Sekretaris Kelurahan', 'Sekretaris Lurah']),
  teks: 'Surat tentang tanah ditandatangani lurah sendiri. Sekretaris hanya menandatangani dengan mandat tertulis, atau sebagai Plt. atau Plh. Lurah.',
})
