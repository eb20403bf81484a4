// Commands of letter types: what the office offers, its own wordings and types, their versions, as a file from office to office.
// A declaration travels as text: main looks at every byte of it as at a file from outside.
import * as z from 'zod/mini'
import { alasan, beres, command, gambarHalaman, halamanDiminta, kosong, teks } from '#contract/command.ts'
import { data } from '#contract/surat.ts'
import { bagianUbah } from '#domain/surat/diff-jenis.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { MasalahJenis } from '#domain/surat/masalah-jenis.ts'

const kode = teks(60)
const versi = z.int().check(z.minimum(1), z.maximum(9999))
const klasifikasi = z.object({ '2022': teks(30), lama: teks(30) })
/** JSON of a declaration, longer than any that is accepted, so that the use case can say what is wrong. */
const deklarasiTeks = teks(1_000_000)
const masalah = data<readonly MasalahJenis[]>()

/** Where a type comes from: the program, the office's wording of a type of the program, the office alone. */
const SumberJenis = z.enum(['bawaan', 'diubah', 'kantor'])
const StateJenis = z.enum(['bawaan', 'rancangan', 'aktif', 'arsip'])

const BarisJenis = z.object({
  kode,
  nama: teks(60),
  judul: teks(120),
  kelompok: teks(40),
  seri: teks(8),
  sumber: SumberJenis,
  /** Offered at the counter. */
  aktif: z.boolean(),
  /** 'bawaan' or 'aktif': it can be issued; 'rancangan': never used yet; 'arsip': withdrawn. */
  state: StateJenis,
  versi: z.int(),
  /** A begun version that is not in use. */
  rancangan: z.nullable(z.int()),
  /** As declared, before the office's own codes. */
  klasifikasi,
  dipakai: z.int(),
})

const VersiJenis = z.object({
  versi: z.int(),
  state: StateJenis,
  pada: z.nullable(teks(40)),
  oleh: teks(100),
  catatan: teks(300),
  dipakai: z.int(),
  hash: teks(64),
  /** Against the version before it; null for the first one. */
  ubahan: z.nullable(
    z.object({ bagian: z.array(z.enum(bagianUbah)), tambah: z.array(teks(80)), hapus: z.array(teks(80)) }),
  ),
})

export const commandsJenis = {
  'jenis.daftar': command({ input: kosong, output: z.object({ jenis: z.array(BarisJenis) }), hak: 'pengaturan.lihat' }),
  /** A version as data; `versi` null: as it is issued now. */
  'jenis.buka': command({
    input: z.strictObject({ kode, versi: z.nullable(versi) }),
    output: z.object({
      deklarasi: data<DeklarasiSurat>(),
      state: StateJenis,
      versi: z.int(),
      sumber: SumberJenis,
      catatan: teks(300),
    }),
    hak: 'pengaturan.lihat',
  }),
  /** Every version, newest first, and what happened to the type. */
  'jenis.riwayat': command({
    input: z.strictObject({ kode }),
    output: z.object({
      versi: z.array(VersiJenis),
      perbuatan: z.array(
        z.object({
          kind: z.enum(['aktifkan', 'arsipkan']),
          versi: z.nullable(z.int()),
          pada: teks(40),
          oleh: teks(100),
          catatan: teks(300),
        }),
      ),
    }),
    hak: 'pengaturan.lihat',
  }),
  /** Dry validation in this office; every example is composed and laid out. Nothing is stored. */
  'jenis.periksa': command({
    input: z.strictObject({ deklarasi: deklarasiTeks, baru: z.boolean() }),
    output: z.object({ masalah, contoh: z.array(z.object({ judul: teks(120), halaman: z.int() })) }),
    hak: 'jenis.ubah',
  }),
  /** One page of an example as PDF, marked as an example. Nothing is stored. */
  'jenis.pratinjau': command({
    input: z.strictObject({
      deklarasi: deklarasiTeks,
      contoh: z.int().check(z.minimum(0), z.maximum(20)),
      ...halamanDiminta,
    }),
    output: z.object({ ...gambarHalaman, halaman: z.int() }),
    hak: 'jenis.ubah',
  }),
  /** Stores a draft, also one that still has problems. `baru`: its code must be free. */
  'jenis.simpan': command({
    input: z.strictObject({ deklarasi: deklarasiTeks, baru: z.boolean(), catatan: teks(300) }),
    output: z.object({ kode, versi }),
    hak: 'jenis.ubah',
    catat: 'ubah',
  }),
  'jenis.buang': command({ input: z.strictObject({ kode }), output: beres, hak: 'jenis.ubah', catat: 'ubah' }),
  /** From now on letters of this type are made from this version. */
  'jenis.aktifkan': command({
    input: z.strictObject({ kode, versi, alasan }),
    output: beres,
    hak: 'jenis.ubah',
    catat: 'ubah',
  }),
  /** Withdraws the office's version: a type of the program returns to its own wording, another one is no longer offered. */
  'jenis.arsipkan': command({
    input: z.strictObject({ kode, alasan }),
    output: beres,
    hak: 'jenis.ubah',
    catat: 'ubah',
  }),
  'jenis.ekspor': command({
    input: z.strictObject({ kode, versi: z.nullable(versi) }),
    output: z.object({ tersimpan: z.boolean() }),
    hak: 'jenis.ubah',
    catat: 'ekspor',
  }),
  /** Takes the text of a file; the type becomes a draft. */
  'jenis.impor': command({
    input: z.strictObject({ isi: teks(5_000_000) }),
    output: z.object({ kode, versi, nama: teks(60), masalah }),
    hak: 'jenis.ubah',
    catat: 'ubah',
  }),
} as const
