// A person of the population register: fields of SIAK that a kelurahan letter needs, nothing more (SECURITY P-1).
import * as z from 'zod/mini'
import { parseTanggal } from '#domain/waktu/tanggal.ts'

/** Text on one line: no control characters, and none that turn the direction of reading round. */
export const teksSebaris = (maks: number) =>
  z.string().check(z.maxLength(maks), z.regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u))
const teks = teksSebaris
const kode = z.int().check(z.minimum(1), z.maximum(99))
/** Civil date `yyyy-mm-dd` that is in the calendar. */
export const Tanggal = z.string().check(z.refine((tanggal) => parseTanggal(tanggal) !== null))
/** Sixteen digits, kept as text. */
export const Nik = z.string().check(z.regex(/^\d{16}$/))
/** RT or RW: three digits with leading zeros. */
export const Rt = z.string().check(z.regex(/^\d{3}$/))

/** What can be typed or imported about a person. `null` = not known. Codes: domain/penduduk/kode.ts. */
export const PendudukIsi = z.strictObject({
  nik: z.nullable(Nik),
  nomorKk: z.nullable(Nik),
  nama: teks(100).check(z.regex(/\S/)),
  gelarDepan: teks(30),
  gelarBelakang: teks(60),
  jenisKelamin: z.union([z.literal(1), z.literal(2)]),
  tempatLahir: teks(60),
  tanggalLahir: z.nullable(Tanggal),
  golDarah: z.nullable(kode),
  agama: z.nullable(kode),
  statusKawin: z.nullable(kode),
  shdk: z.nullable(kode),
  pendidikan: z.nullable(kode),
  pekerjaan: z.nullable(kode),
  /** Free text of the source beside the code ("BURUH BATIK"); printed instead of the label when not empty. */
  pekerjaanTeks: teks(60),
  kewarganegaraan: kode,
  namaAyah: teks(100),
  nikAyah: z.nullable(Nik),
  namaIbu: teks(100),
  nikIbu: z.nullable(Nik),
  alamat: teks(160),
  rt: z.nullable(Rt),
  rw: z.nullable(Rt),
  telepon: teks(30),
  statusPenduduk: z.union([z.literal(1), z.literal(2)]),
  statusDasar: kode,
})
export type PendudukIsi = z.infer<typeof PendudukIsi>

/** A stored person: `id` is the key for ever, never the NIK (decision 000.8). */
export type Penduduk = PendudukIsi & {
  readonly id: string
  readonly keluargaId: string | null
  /** 'impor' | 'ketik' | 'latihan': where the row came from. */
  readonly sumberData: string
  readonly dibuatPada: string
  readonly diubahPada: string
}

/** Field groups: the unit of merging and of `field_clock`. */
export const kelompokField = {
  nik: ['nik'],
  nama: ['nama', 'gelarDepan', 'gelarBelakang'],
  lahir: ['jenisKelamin', 'tempatLahir', 'tanggalLahir'],
  keluarga: ['nomorKk', 'shdk'],
  alamat: ['alamat', 'rt', 'rw'],
  orang_tua: ['namaAyah', 'nikAyah', 'namaIbu', 'nikIbu'],
  status: ['statusPenduduk', 'statusDasar'],
  lain: ['golDarah', 'agama', 'statusKawin', 'pendidikan', 'pekerjaan', 'pekerjaanTeks', 'kewarganegaraan', 'telepon'],
} as const satisfies Record<string, readonly (keyof PendudukIsi)[]>
