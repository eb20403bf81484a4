// Search, person card, edit, import.
import * as z from 'zod/mini'
import { daftarKolomImpor } from '#domain/penduduk/kolom.ts'
import { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { alasan, id, teks, tanggal } from './command.ts'

/** A row of the Loket search (decision 000.24): NIK masked unless the whole NIK was typed. */
export const BarisCari = z.object({
  id,
  nik: z.nullable(teks(20)),
  nama: teks(200),
  jenisKelamin: z.int(),
  tanggalLahir: z.nullable(tanggal),
  alamat: teks(160),
  rt: z.nullable(teks(3)),
  rw: z.nullable(teks(3)),
  namaIbu: teks(100),
  kepalaKeluarga: teks(100),
  statusDasar: z.int(),
  /** Parts of the name that were typed: [from, to) offsets, to underline them. */
  sorot: z.array(z.tuple([z.int(), z.int()])),
  /** Why a row that did not match exactly is there: "mirip: Noer → Nur". */
  mirip: z.nullable(teks(120)),
  /** Which fact tells this row from another of the same name. */
  pembeda: z.array(z.enum(['tanggalLahir', 'alamat', 'rt', 'namaIbu'])),
})
export const HasilCari = z.object({
  teks: teks(200),
  baris: z.array(BarisCari),
  /** Exactly one person has precisely this NIK: a scan may open it (never by first row). */
  tepat: z.nullable(id),
  /** Rows that are only near: shown under an exact hit ("NIK mirip") or when nothing was found. */
  mirip: z.array(BarisCari),
  adaData: z.boolean(),
  /** The index still takes in an import or is built anew: the answer may lack people, ask again. */
  disusun: z.boolean(),
})
export type BarisCari = z.infer<typeof BarisCari>
export type HasilCari = z.infer<typeof HasilCari>

const AnggotaKartu = z.object({
  id,
  nama: teks(200),
  shdk: teks(30),
  umur: z.nullable(z.int()),
  jenisKelamin: z.int(),
  statusDasar: z.int(),
})
export const KartuPenduduk = z.object({
  id,
  isi: PendudukIsi,
  keluargaId: z.nullable(id),
  sumberData: teks(20),
  diubahPada: teks(40),
  umur: z.nullable(z.int()),
  keluarga: z.array(AnggotaKartu),
  suratTerakhir: z.array(
    z.object({ id, nama: teks(100), nomor: z.nullable(teks(100)), tanggal, status: teks(10), keperluan: teks(300) }),
  ),
  /** Shown as words on the card. `namesake`: facts of the nearest person of the same name. */
  peringatan: z.array(
    z.object({
      jenis: z.enum(['meninggal', 'pindah', 'hilang', 'belum-lengkap', 'nik', 'nama-sama', 'nik-ganda', 'di-bawah-17']),
      rincian: teks(200),
    }),
  ),
})

/** Row of the Penduduk table: masked. */
export const BarisPenduduk = z.object({
  id,
  nik: z.nullable(teks(20)),
  nomorKk: z.nullable(teks(20)),
  nama: teks(200),
  jenisKelamin: z.int(),
  tanggalLahir: z.nullable(tanggal),
  umur: z.nullable(z.int()),
  alamat: teks(160),
  rt: z.nullable(teks(3)),
  rw: z.nullable(teks(3)),
  shdk: z.nullable(z.int()),
  statusDasar: z.int(),
})
export const SaringPenduduk = z.strictObject({
  teks: teks(200),
  statusDasar: z.nullable(z.int()),
  rt: z.nullable(teks(3)),
  rw: z.nullable(teks(3)),
  /** Keyset cursor of the page before: id of its last row, or null. */
  sesudah: z.nullable(teks(200)),
})

export const UbahPenduduk = z.strictObject({
  id,
  perubahan: z.partial(PendudukIsi),
  alasan,
  /** `diubahPada` the editor saw, so that nobody's change is overwritten unseen. */
  dilihat: teks(40),
})
/** A warning about a NIK; never a wall. */
export const PeringatanNik = z.object({
  jenis: z.enum(['bentuk', 'tanggal', 'kelamin', 'wilayah', 'serial', 'ganda']),
  rincian: teks(200),
})

/** Columns of a sheet that can be mapped. */
export const KolomImpor = z.enum(daftarKolomImpor)
export const BerkasImpor = z.object({
  imporId: id,
  namaBerkas: teks(200),
  lembar: z.array(teks(100)),
  lembarDipakai: teks(100),
  barisJudul: z.int(),
  kolom: z.array(
    z.object({ posisi: z.int(), judul: teks(100), contoh: z.array(teks(60)), untuk: z.nullable(KolomImpor) }),
  ),
  adaRumus: z.boolean(),
})
export type BerkasImpor = z.infer<typeof BerkasImpor>
export const TinjauImpor = z.object({
  imporId: id,
  total: z.int(),
  baru: z.int(),
  ubah: z.int(),
  sama: z.int(),
  tolak: z.int(),
  contohUbah: z.array(
    z.object({
      baris: z.int(),
      nama: teks(200),
      perubahan: z.array(z.object({ kolom: teks(40), dari: teks(100), ke: teks(100) })),
    }),
  ),
  contohTolak: z.array(z.object({ baris: z.int(), nik: teks(40), nama: teks(200), sebab: teks(200) })),
  sebabTolak: z.array(z.object({ sebab: teks(200), jumlah: z.int() })),
  peringatan: z.array(z.object({ sebab: teks(200), jumlah: z.int() })),
})
export type TinjauImpor = z.infer<typeof TinjauImpor>
export const RiwayatImpor = z.object({
  id,
  namaBerkas: teks(200),
  baru: z.int(),
  ubah: z.int(),
  sama: z.int(),
  tolak: z.int(),
  state: teks(20),
  pada: teks(40),
  oleh: teks(100),
})

/** A long job in the worker, asked for its state every 200 ms. */
export const Pekerjaan = z.object({
  id,
  jenis: teks(40),
  keadaan: z.enum(['jalan', 'menyimpan', 'selesai', 'gagal', 'dibatalkan']),
  selesai: z.int(),
  total: z.nullable(z.int()),
  bisaBatal: z.boolean(),
  galat: z.nullable(z.unknown()),
  hasil: z.nullable(z.unknown()),
})
