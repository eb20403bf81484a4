// Letters, drafts, archive, books, numbers, prints.
import * as z from 'zod/mini'
import { LangkahKonsep, ModeTtd } from '#domain/surat/alur.ts'
import { PejabatIsi } from '#domain/kantor/pejabat.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { IsianSurat, OrangIsian, PotretOrang } from '#domain/surat/isian.ts'
import { IsiSunting } from '#domain/surat/sunting.ts'
import { alasan, id, tanggal, teks } from './command.ts'

/** Plain data whose shape is a domain type (declaration, naskah): produced by main only, so it is not parsed again. */
export const data = <T>() => z.custom<T>()

/** An official with the row's id. */
export const Pejabat = z.object({ ...PejabatIsi.shape, id })

export const SyaratDicentang = z.strictObject({
  nama: teks(160),
  keadaan: z.enum(['dilihat', 'difotokopi', 'tidak-ada']),
  alasan: teks(200),
})

export type SyaratDicentang = z.infer<typeof SyaratDicentang>

/** Edited wording of one letter, and why. */
export const Suntingan = z.strictObject({ isi: IsiSunting, alasan })
export type Suntingan = z.infer<typeof Suntingan>

/** Request to issue a letter. */
export const PermohonanSurat = z.strictObject({
  /** Made by the window per filled form: a double press issues once. */
  permintaanId: id,
  kode: teks(60),
  /** Whom the letter is about; null for letters without a person. */
  subjek: z.nullable(OrangIsian),
  /** Applicant when another person. */
  pemohon: z.nullable(OrangIsian),
  isian: IsianSurat,
  tanggal,
  /** Official chosen by the clerk, or null: the rule decides. */
  penandatanganId: z.nullable(id),
  berlakuSampai: z.nullable(tanggal),
  syarat: z.array(SyaratDicentang).check(z.maxLength(30)),
  /** The letter this one replaces ("Batalkan & buat ulang"): cancelled in the same transaction. */
  menggantikan: z.nullable(z.strictObject({ suratId: id, alasan })),
  drafId: z.nullable(id),
  cetak: z.boolean(),
  /** Reason typed when the PC's clock went back (SECURITY R-10). */
  alasanJam: z.nullable(teks(300)),
  /** Takes a number between two that are used (12 -> 12a), with the reason. Needs the right 'nomor.ubah'. */
  sisipan: z.optional(z.strictObject({ sesudah: z.int().check(z.minimum(1)), alasan })),
  /** One clerk issues at once although the office uses steps: marked "satu petugas". */
  satuPetugas: z.optional(z.strictObject({ alasan })),
  /** Wording that departs from the standard one for this letter alone. */
  suntingan: z.optional(Suntingan),
})
export type PermohonanSurat = z.infer<typeof PermohonanSurat>

export const SuratTerbit = z.object({
  suratId: id,
  nomor: z.nullable(teks(100)),
  judul: teks(120),
  nama: teks(200),
  halaman: z.int(),
  buku: z.array(teks(100)),
  cetakanId: z.nullable(id),
  dibuatPada: teks(40),
})
export type SuratTerbit = z.infer<typeof SuratTerbit>

export const BarisSurat = z.object({
  id,
  kode: teks(60),
  judul: teks(160),
  nomor: z.nullable(teks(100)),
  tanggal,
  subjekNama: teks(200),
  keperluan: teks(300),
  status: z.enum(['terbit', 'batal']),
  dibuatPada: teks(40),
  oleh: teks(100),
  cetak: z.nullable(teks(20)),
  menggantikanId: z.nullable(id),
  pendudukId: z.nullable(id),
})
export const SaringSurat = z.strictObject({
  teks: teks(200),
  kode: z.nullable(teks(60)),
  status: z.nullable(z.enum(['terbit', 'batal'])),
  dari: z.nullable(tanggal),
  sampai: z.nullable(tanggal),
  sesudah: z.nullable(teks(200)),
})
/** Every letter, the newest first. */
export const semuaSurat: z.infer<typeof SaringSurat> = {
  teks: '',
  kode: null,
  status: null,
  dari: null,
  sampai: null,
  sesudah: null,
}
export const Cetakan = z.object({
  id,
  printer: z.nullable(teks(200)),
  salinan: z.int(),
  state: z.enum(['antre', 'terkirim', 'selesai', 'tertahan', 'gagal']),
  alasan: z.nullable(teks(200)),
  dibuatPada: teks(40),
})
/** One step of a letter before its issue. */
export const LangkahTercatat = z.object({
  langkah: LangkahKonsep,
  oleh: teks(100),
  pada: teks(40),
  alasan: z.nullable(teks(300)),
  satuPetugas: z.boolean(),
  untuk: z.nullable(teks(100)),
})

/** How whoever fetched a letter was checked. */
export const CaraPeriksa = z.enum(['ktp', 'dikenal', 'kuasa', 'lain'])
export const PenyerahanTercatat = z.object({
  pengambil: teks(100),
  hubungan: teks(60),
  cara: CaraPeriksa,
  catatan: teks(200),
  pada: teks(40),
  oleh: teks(100),
})

export const DetailSurat = z.object({
  id,
  kode: teks(60),
  judul: teks(160),
  nomor: z.nullable(teks(100)),
  tanggal,
  berlakuSampai: z.nullable(tanggal),
  subjekNama: teks(200),
  pendudukId: z.nullable(id),
  keperluan: teks(300),
  status: z.enum(['terbit', 'batal']),
  batal: z.nullable(z.object({ alasan: teks(300), pada: teks(40), oleh: teks(100) })),
  oleh: teks(100),
  dibuatPada: teks(40),
  halaman: z.int(),
  sha256: teks(64),
  penandatangan: teks(300),
  syarat: z.array(SyaratDicentang),
  /** The stored request, to prefill "Batalkan & buat ulang". */
  isian: data<Record<string, unknown>>(),
  subjek: z.nullable(PotretOrang),
  menggantikanId: z.nullable(id),
  digantikanOlehId: z.nullable(id),
  cetakan: z.array(Cetakan),
  buku: z.array(z.object({ kode: teks(60), judul: teks(120), noUrut: z.int() })),
  bolehBatal: z.boolean(),
  /** What was done with it before its issue; empty for a letter that was issued at once. */
  langkah: z.array(LangkahTercatat),
  penyerahan: z.nullable(PenyerahanTercatat),
  modeTtd: ModeTtd,
  ttdBasahPada: z.nullable(teks(40)),
  /** One clerk did at least two steps that two people usually do. */
  satuPetugas: z.boolean(),
  /** The wording was edited before issue, and why. */
  diedit: z.boolean(),
  alasanSunting: z.nullable(teks(300)),
  /** The edited wording beside the standard one; null when it was not edited. */
  sunting: z.nullable(data<{ readonly naskah: NaskahSurat; readonly baku: NaskahSurat }>()),
  /** Why its number is out of order (inserted). */
  alasanNomor: z.nullable(teks(300)),
})

export const IsiDraf = z.strictObject({
  subjek: z.nullable(OrangIsian),
  pemohon: z.nullable(OrangIsian),
  isian: IsianSurat,
  syarat: z.array(SyaratDicentang).check(z.maxLength(30)),
  penandatanganId: z.nullable(id),
  suntingan: z.optional(z.strictObject({ isi: IsiSunting, alasan: teks(300) })),
  /** Another date, a number between two: as typed. */
  lain: z.optional(z.strictObject({ tanggal: teks(20), sesudah: teks(20), alasan: teks(300) })),
  /** The letter came back from an approver: it goes on its way under its own id. */
  kembali: z.optional(z.strictObject({ permintaanId: id, alasan: teks(300) })),
})
export const Draf = z.object({
  id,
  pendudukId: z.nullable(id),
  nama: teks(200),
  kode: teks(60),
  isi: IsiDraf,
  diubahPada: teks(40),
})

export const BarisNomor = z.object({
  n: z.int(),
  sisipan: teks(10),
  state: z.enum(['pakai', 'batal', 'kertas', 'cadang', 'kembali', 'lease', 'tanpa-keterangan']),
  nomor: z.nullable(teks(100)),
  suratId: z.nullable(id),
  keterangan: teks(600),
  pada: z.nullable(teks(40)),
})
