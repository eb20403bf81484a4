// The office as data: everything that differs between offices is a setting, never code.
import * as z from 'zod/mini'
import { alurBawaan, AlurSurat } from '#domain/surat/alur.ts'
import { JenisKantor } from './jenis-kantor.ts'
import { PengaturanTandaTangan, PengaturanTte, tandaTanganBawaan, tteBawaan } from './tte.ts'

const teks = (maks: number) => z.string().check(z.maxLength(maks))
// Integers only: settings are operations, and operations hold no fractions (decision 000.4).
const mm = z.int().check(z.minimum(0), z.maximum(80))

// Every civil date of the office comes from it: a zone that is none would close every screen.
const isZone = (zona: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zona }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Who the office is, and its kop. `kode`: ten digits of Kemendagri, '0' in training. */
export const Kantor = z.strictObject({
  kode: teks(10),
  nama: z.string().check(z.minLength(1), z.maxLength(80)), // "Sapuro Kebulen"
  sebutan: teks(20), // "Kelurahan"
  kecamatan: teks(80),
  kota: teks(80), // "Kota Pekalongan"
  provinsi: teks(80),
  alamat: teks(160),
  kodePos: teks(5),
  telepon: teks(40),
  posel: teks(80),
  laman: teks(80),
  /** City printed before the date: "Pekalongan". */
  tempatSurat: teks(60),
  /** IANA zone of civil dates and of the year reset. */
  zona: teks(40).check(z.refine(isZone)),
  /** sha256 of the crest's blob, or null: then the kop has no image. */
  lambang: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
})
export type Kantor = z.infer<typeof Kantor>

/** Paper, margins (mm) and letters' typography. Defaults: the usual form of official letters. */
export const Kertas = z.strictObject({
  ukuran: z.enum(['F4', 'F4-210', 'A4']),
  atas: mm,
  bawah: mm,
  kiri: mm,
  kanan: mm,
  /** Body size in points before automatic fit; never below 11. */
  huruf: z.int().check(z.minimum(11), z.maximum(13)),
})
export type Kertas = z.infer<typeof Kertas>

/** A group of letter types that share one running number. */
export const GrupNomor = z.strictObject({
  kode: z.string().check(z.regex(/^[a-z0-9-]{1,30}$/)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** Codes of its letter types. */
  jenis: z.array(teks(60)).check(z.maxLength(300)),
})
export type GrupNomor = z.infer<typeof GrupNomor>

/** How numbers look and how far each running number reaches (decision 000.18). */
export const Penomoran = z.strictObject({
  format: z.string().check(z.minLength(3), z.maxLength(80)), // tokens {sifat} {kode} {urut:n} {unit} {bulan} {bulan_romawi} {tahun}
  lingkup: z.enum(['kantor', 'jenis', 'klas', 'buku', 'grup']),
  /** '2022' = Permendagri 83/2022, 'lama' = Permendagri 78/2012. */
  skema: z.enum(['2022', 'lama']),
  unit: teks(20),
  sifat: teks(10),
  /** Only for the scope 'grup'; a type in no group is numbered with the others like it. */
  grup: z.optional(z.array(GrupNomor).check(z.maxLength(40))),
})
export type Penomoran = z.infer<typeof Penomoran>

/** This PC's printer; never replicated. Offsets in mm. */
export const PengaturanPrinter = z.strictObject({
  nama: z.nullable(teks(200)),
  baki: z.nullable(teks(80)),
  geserX: z.number().check(z.minimum(-30), z.maximum(30)),
  geserY: z.number().check(z.minimum(-30), z.maximum(30)),
  /** Paper with a preprinted kop: the kop's place stays, its ink is left out on the printed copy. */
  kopTercetak: z.boolean(),
  /** Copies: resident + archive. */
  salinanPenduduk: z.int().check(z.minimum(0), z.maximum(9)),
  salinanArsip: z.int().check(z.minimum(0), z.maximum(9)),
})
export type PengaturanPrinter = z.infer<typeof PengaturanPrinter>

/** Keys of the settings table and the schema of each value. */
export const bagianPengaturan = {
  kantor: Kantor,
  kertas: Kertas,
  penomoran: Penomoran,
  alur: AlurSurat,
  jenisSurat: JenisKantor,
  tandaTangan: PengaturanTandaTangan,
  tte: PengaturanTte,
} as const
export type BagianPengaturan = keyof typeof bagianPengaturan

/** Default values a new office starts from. */
export const kertasBawaan: Kertas = { ukuran: 'F4', atas: 20, bawah: 25, kiri: 30, kanan: 20, huruf: 12 }
export const penomoranBawaan: Penomoran = {
  format: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
  lingkup: 'kantor',
  skema: '2022',
  unit: '',
  sifat: '',
}
export const printerBawaan: PengaturanPrinter = {
  nama: null,
  baki: null,
  geserX: 0,
  geserY: 0,
  kopTercetak: false,
  salinanPenduduk: 1,
  salinanArsip: 1,
}

/** What holds for an office that never set a section that came with a later program. */
export const pengaturanBawaan = {
  alur: alurBawaan,
  jenisSurat: {},
  tandaTangan: tandaTanganBawaan,
  tte: tteBawaan,
} as const satisfies {
  readonly [B in Exclude<BagianPengaturan, 'kantor' | 'kertas' | 'penomoran'>]: z.infer<(typeof bagianPengaturan)[B]>
}
