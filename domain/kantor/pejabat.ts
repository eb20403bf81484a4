// Officials with time-bounded appointments; the signer is resolved by the letter's date (decision 031).
import * as z from 'zod/mini'
import { Tanggal } from '#domain/penduduk/penduduk.ts'

export const daftarJabatan = [
  'lurah',
  'sekretaris',
  'kasi_pemerintahan_pembangunan',
  'kasi_kesra',
  'kasi_ekbang',
  'kasi_trantib',
  'camat',
] as const
export const Jabatan = z.enum(daftarJabatan)
export type Jabatan = z.infer<typeof Jabatan>

/** One appointment of one official. `sampai` null = still in office. `hadir` false = away now (chosen by the clerk). */
export const PejabatIsi = z.strictObject({
  jabatan: Jabatan,
  /** Printed function, e.g. "Kasi Pemerintahan dan Pembangunan". */
  sebutan: z.string().check(z.minLength(1), z.maxLength(100)),
  nama: z.string().check(z.minLength(1), z.maxLength(100)),
  nip: z.string().check(z.maxLength(30)),
  pangkat: z.string().check(z.maxLength(60)),
  /** How the office is held: definitive, Plt., Plh. or Pj. */
  cara: z.enum(['tetap', 'plt', 'plh', 'pj']),
  mulai: Tanggal,
  sampai: z.nullable(Tanggal),
  hadir: z.boolean(),
})
export type PejabatIsi = z.infer<typeof PejabatIsi>
export type Pejabat = PejabatIsi & { readonly id: string }
