// What one version of a letter type changed against another, for the list of versions.
import { canonicalJson } from '#domain/op/canonical.ts'
import type { DeklarasiSurat } from './deklarasi.ts'

/** Parts by which a change is named. */
export const bagianUbah = ['nama', 'dasar', 'isian', 'isi', 'ttd', 'nomor', 'syarat', 'masa', 'buku'] as const
export type BagianUbah = (typeof bagianUbah)[number]

/** Labels of the fields that came and went, and the parts that differ. */
export type UbahanJenis = {
  readonly bagian: readonly BagianUbah[]
  readonly tambah: readonly string[]
  readonly hapus: readonly string[]
}

const isiBagian: Readonly<Record<BagianUbah, (d: DeklarasiSurat) => unknown>> = {
  nama: (d) => [d.judul, d.nama],
  dasar: (d) => [
    d.kelompok,
    d.bentuk,
    d.subjek,
    d.korespondensi,
    d.lampiranForm,
    d.modelForm ?? null,
    d.kantorForm ?? null,
    d.perihal,
    d.peringatan,
    d.tembusan,
  ],
  // In their order: a field that moved is a change as well.
  isian: (d) => Object.entries(d.isian),
  isi: (d) => d.blok,
  ttd: (d) => [d.penandatangan, d.tandaTanganPejabat, d.tandaTanganLain],
  nomor: (d) => [d.bernomor, d.seri, d.klasifikasi],
  syarat: (d) => d.syarat,
  masa: (d) => d.berlaku,
  buku: (d) => d.buku,
}

/** The difference. */
export const diffJenis = (lama: DeklarasiSurat, baru: DeklarasiSurat): UbahanJenis => ({
  bagian: bagianUbah.filter((b) => canonicalJson(json(isiBagian[b](lama))) !== canonicalJson(json(isiBagian[b](baru)))),
  tambah: labels(baru, lama),
  hapus: labels(lama, baru),
})

const labels = (ada: DeklarasiSurat, tidakAda: DeklarasiSurat): readonly string[] =>
  Object.entries(ada.isian).flatMap(([kunci, isian]) => (Object.hasOwn(tidakAda.isian, kunci) ? [] : [isian.label]))

// Absent keys stand as undefined in a declaration written in code.
const json = (nilai: unknown): unknown => JSON.parse(JSON.stringify(nilai))
