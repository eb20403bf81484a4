// A letter before its issue, as the approvers see it, and what becomes of it at the counter.
import * as z from 'zod/mini'
import { ModeTtd, TahapKonsep } from '#domain/surat/alur.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { id, tanggal, teks } from './command.ts'
import { CaraPeriksa, data, LangkahTercatat, PenyerahanTercatat, SyaratDicentang } from './surat.ts'

/** One row of Persetujuan. */
export const BarisKonsep = z.object({
  id,
  kode: teks(60),
  judul: teks(160),
  subjekNama: teks(200),
  keperluan: teks(300),
  tahap: TahapKonsep,
  nomor: z.nullable(teks(100)),
  pembuat: teks(100),
  dibuatPada: teks(40),
  diubahPada: teks(40),
  untuk: z.nullable(teks(100)),
  /** The wording differs from the standard one: may not be approved in a batch. */
  diedit: z.boolean(),
  satuPetugas: z.boolean(),
  /** Something stood against it when it was sent on its way: to be opened and read, never approved unseen. */
  adaPeringatan: z.boolean(),
  /** Older than one working day. */
  lama: z.boolean(),
  modeTtd: ModeTtd,
  /** State at the signature service, only in tahap 'tte'. */
  tte: z.nullable(z.enum(['menunggu', 'dikirim', 'tidak-pasti', 'gagal', 'selesai'])),
  /** What this person may do now with it. */
  boleh: z.object({ setujui: z.boolean(), kembalikan: z.boolean(), tarik: z.boolean(), tugaskan: z.boolean() }),
})
export type BarisKonsep = z.infer<typeof BarisKonsep>

/** One konsep with everything an approver looks at. */
export const DetailKonsep = z.object({
  ...BarisKonsep.shape,
  tanggal,
  pendudukId: z.nullable(id),
  penandatangan: teks(300),
  syarat: z.array(SyaratDicentang),
  naskah: data<NaskahSurat>(),
  /** The standard wording, when it was edited. */
  naskahBaku: z.nullable(data<NaskahSurat>()),
  alasanSunting: z.nullable(teks(300)),
  langkah: z.array(LangkahTercatat),
  /** What the desk should look at: warnings of the type, a dead or moved person, the same letter within the hour. */
  peringatan: z.array(teks(300)),
  suratId: z.nullable(id),
  /** Pages of the finished PDF, from tahap 'ttd' on; 0 before. */
  halaman: z.int(),
  /** The stored request, for the form when it was returned. */
  permohonan: data<Record<string, unknown>>(),
})
export type DetailKonsep = z.infer<typeof DetailKonsep>

/** What became of one letter of a batch: every one has an answer, none is silently left out. */
export const HasilSetuju = z.object({
  id,
  tahap: z.nullable(TahapKonsep),
  suratId: z.nullable(id),
  nomor: z.nullable(teks(100)),
  /** Code of contract/errors.ts when it was not approved, with its data as JSON. */
  galat: z.nullable(teks(2000)),
})
export type HasilSetuju = z.infer<typeof HasilSetuju>

export const IsiPenyerahan = z.strictObject({
  suratId: id,
  pengambil: teks(100).check(z.trim(), z.minLength(2)),
  /** "yang bersangkutan", "anak", ... */
  hubungan: teks(60).check(z.trim(), z.minLength(2)),
  cara: CaraPeriksa,
  catatan: teks(200),
})
export type IsiPenyerahan = z.infer<typeof IsiPenyerahan>

/** A letter in the end-of-day piles. */
export const BarisHarian = z.object({
  suratId: id,
  nomor: z.nullable(teks(100)),
  judul: teks(160),
  subjekNama: teks(200),
  tanggal,
  penandatangan: teks(300),
  modeTtd: ModeTtd,
  ttdBasahPada: z.nullable(teks(40)),
  cetak: z.nullable(teks(20)),
  penyerahan: z.nullable(PenyerahanTercatat),
  /** Waits longer than the office's limit. */
  lama: z.boolean(),
})
export type BarisHarian = z.infer<typeof BarisHarian>
