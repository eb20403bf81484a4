// First start, recovery, signing in, heartbeat.
import * as z from 'zod/mini'
import { Kantor, Kertas, Penomoran } from '#domain/kantor/kantor.ts'
import { PejabatIsi } from '#domain/kantor/pejabat.ts'
import { Peran, Hak } from '#domain/pengguna/hak.ts'
import { id, teks } from './command.ts'

export const Sandi = z.string().check(z.minLength(1), z.maxLength(200))

/** Which screen the window must show. */
const Keadaan = z.enum([
  'kantor-belum-ada', // wizard
  'perlu-frasa', // no keyring: passphrase at start
  'pemulihan', // key cannot be unwrapped, or database damaged
  'terkunci', // nobody signed in
  'masuk',
])

/** An account, as the settings list it. */
export const Pengguna = z.object({
  id,
  nama: teks(100),
  peran: z.array(Peran),
  aktif: z.boolean(),
  /** The official this account signs as. */
  pejabatId: z.nullable(id),
  terkunci: z.boolean(),
})

const Sesi = z.object({ penggunaId: id, nama: teks(100), peran: z.array(Peran), hak: z.array(Hak) })

export const StatusAplikasi = z.object({
  keadaan: Keadaan,
  versi: teks(40),
  latihan: z.boolean(),
  kantor: z.nullable(z.object({ nama: teks(80), sebutan: teks(20), kecamatan: teks(80), kota: teks(80) })),
  sesi: z.nullable(Sesi),
  /** Accounts for the lock screen: names and roles only. */
  pengguna: z.array(z.object({ id, nama: teks(100), peran: z.array(Peran) })),
  /** Why recovery is shown. */
  sebabPemulihan: z.nullable(z.enum(['kunci-hilang', 'kunci-salah', 'basis-data-rusak'])),
  adaCadangan: z.boolean(),
  /** Present where the system keyring can hold the key; false = the wizard must ask for a passphrase. */
  gantunganKunci: z.boolean(),
})

/** Cheap state asked once a second: status bar. */
export const Detak = z.object({
  jam: teks(40), // ISO instant of main
  terkunci: z.boolean(),
  latar: z.object({ keadaan: z.enum(['belum-terdaftar', 'luring', 'daring', 'mati']), menunggu: z.int() }),
  printer: z.object({
    nama: z.nullable(teks(200)),
    keadaan: z.enum(['belum-dipilih', 'siap', 'mencetak', 'tertahan', 'tidak-menjawab']),
    alasan: z.nullable(teks(200)),
    antre: z.int(),
  }),
  tersimpanPada: z.nullable(teks(40)),
  sisaDiskMb: z.nullable(z.int()),
  jamMundur: z.boolean(),
  cadanganTerakhir: z.nullable(teks(40)),
})

/** Everything the wizard gathers. */
export const KantorBaru = z.strictObject({
  kantor: Kantor,
  kertas: Kertas,
  penomoran: Penomoran,
  /** Last number used on paper per scope key without prefix ('' for scope kantor). */
  nomorTerakhir: z
    .array(z.strictObject({ register: teks(80), n: z.int().check(z.minimum(0), z.maximum(999999)) }))
    .check(z.maxLength(80)),
  pejabat: z.array(PejabatIsi).check(z.maxLength(20)),
  pengguna: z.strictObject({ nama: z.string().check(z.minLength(1), z.maxLength(100)), sandi: Sandi }),
  /** Passphrase asked at every start where no keyring exists. */
  frasa: z.nullable(Sandi),
  /** Image bytes of the crest, base64, as chosen by the user; checked and re-encoded in main. */
  lambang: z.nullable(z.string().check(z.maxLength(8_000_000))),
})
