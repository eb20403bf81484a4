// Issued letters: written once, cancelled with a reason, never deleted.
import { and, desc, eq, sql } from 'drizzle-orm'
import type { SyaratDicentang, SuratTerbit } from '#contract/surat.ts'
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { Penandatangan } from '#domain/surat/deklarasi.ts'
import type { IsianJadi, PotretOrang } from '#domain/surat/isian.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { cetakan, entriBuku, surat } from '../schema/index.ts'
import { readJenis } from './jenis-surat.ts'

/** Rectangle of the signature, integers in hundredths of a point from the lower left corner. */
export type KotakTtdTersimpan = {
  readonly halaman: number
  readonly x: number
  readonly y: number
  readonly lebar: number
  readonly tinggi: number
}

/** A letter as it is issued: everything that proves it (decision 000.12). */
export type SuratBaru = {
  readonly id: string
  readonly permintaanId: string
  readonly kode: string
  readonly versi: number
  readonly deklarasiHash: string
  readonly judul: string
  readonly register: string
  readonly tahun: number
  readonly nomorUrut: number | null
  readonly sisipan: string
  readonly nomor: string | null
  readonly klasifikasi: string
  readonly tanggal: string
  readonly berlakuSampai: string | null
  readonly pendudukId: string | null
  readonly subjek: PotretOrang | null
  readonly pemohon: PotretOrang | null
  readonly subjekNama: string
  readonly keperluan: string
  readonly isian: IsianJadi
  readonly syarat: readonly SyaratDicentang[]
  readonly naskah: NaskahSurat
  readonly kertas: Kertas
  readonly penandatangan: Penandatangan | null
  readonly modeTtd: 'basah' | 'lokal' | 'bsre'
  readonly kotakTtd: KotakTtdTersimpan
  readonly pdfSha256: string
  readonly halaman: number
  readonly qr: string
  readonly status: 'terbit' | 'batal'
  readonly menggantikanId: string | null
  /** The wording was edited before issue: then `naskahBaku` holds the standard one. */
  readonly diedit: boolean
  readonly naskahBaku: NaskahSurat | null
  readonly alasanSunting: string | null
  /** The bytes before the electronic signature; null for ink. */
  readonly pdfDasarSha256: string | null
  /** Why the number is out of order (inserted). */
  readonly alasanNomor: string | null
  /** One clerk did at least two steps that two people usually do. */
  readonly satuPetugas: boolean
  readonly dibuatPada: string
  readonly dibuatOleh: string
}

/** A stored letter. */
export type SuratTersimpan = SuratBaru & {
  readonly batalAlasan: string | null
  readonly batalPada: string | null
  readonly batalOleh: string | null
  /** The tick that the paper copy was signed in ink. */
  readonly ttdBasahPada: string | null
  readonly ttdBasahOleh: string | null
}

type Row = typeof surat.$inferSelect

/** Stores a letter. The unique indexes on its number are the last guard. */
export const insertSurat = (db: WritableDb, s: SuratBaru): void => {
  db.insert(surat)
    .values({
      ...s,
      subjek: s.subjek && JSON.stringify(s.subjek),
      pemohon: s.pemohon && JSON.stringify(s.pemohon),
      isian: JSON.stringify(s.isian),
      syarat: JSON.stringify(s.syarat),
      naskah: JSON.stringify(s.naskah),
      naskahBaku: s.naskahBaku && JSON.stringify(s.naskahBaku),
      kertas: JSON.stringify(s.kertas),
      penandatangan: JSON.stringify(s.penandatangan),
      kotakTtd: JSON.stringify(s.kotakTtd),
    })
    .run()
}

/** One letter, or nothing. */
export const findSurat = (db: ReadableDb, id: string): SuratTersimpan | null => {
  const row = db.select().from(surat).where(eq(surat.id, id)).get()
  return row ? toSurat(row) : null
}

/** What the desk is told about the letter of a request, or nothing: a doubled press issues once and gets the same answer. */
export const findSuratByPermintaan = (db: ReadableDb, permintaanId: string): SuratTerbit | null => {
  const row = db.select().from(surat).where(eq(surat.permintaanId, permintaanId)).get()
  if (!row) return null
  const cetak = db.select({ id: cetakan.id }).from(cetakan).where(eq(cetakan.suratId, row.id)).orderBy(cetakan.id).get()
  const jenis = readJenis(db, row.kode)
  return {
    suratId: row.id,
    nomor: row.nomor,
    judul: jenis?.nama ?? row.judul,
    nama: row.subjekNama,
    halaman: row.halaman,
    buku: (jenis?.buku ?? []).flatMap((kode) => findBuku(kode)?.judul ?? []),
    cetakanId: cetak?.id ?? null,
    dibuatPada: row.dibuatPada,
  }
}

/** The books a letter stands in, with its running number there. */
export const listBukuOfSurat = (
  db: ReadableDb,
  suratId: string,
): readonly { kode: string; judul: string; noUrut: number }[] =>
  db
    .select({ kode: entriBuku.buku, noUrut: entriBuku.noUrut })
    .from(entriBuku)
    .where(eq(entriBuku.suratId, suratId))
    .all()
    .map((b) => ({ ...b, judul: findBuku(b.kode)?.judul ?? b.kode }))

/** Latest civil date on any letter that counts, or null when there is none (SECURITY R-10). */
export const latestTanggalSurat = (db: ReadableDb): string | null =>
  db
    .select({ t: sql<string | null>`max(${surat.tanggal})` })
    .from(surat)
    .where(eq(surat.status, 'terbit'))
    .get()?.t ?? null

/** Marks a letter as cancelled; its number and its bytes stay. */
export const markSuratBatal = (
  db: WritableDb,
  id: string,
  batal: { alasan: string; pada: string; oleh: string },
): void => {
  db.update(surat)
    .set({ status: 'batal', batalAlasan: batal.alasan, batalPada: batal.pada, batalOleh: batal.oleh })
    .where(and(eq(surat.id, id), eq(surat.status, 'terbit')))
    .run()
}

/** The letter that replaced this one, or nothing. */
export const findPengganti = (db: ReadableDb, id: string): string | null =>
  db.select({ id: surat.id }).from(surat).where(eq(surat.menggantikanId, id)).get()?.id ?? null

/** The latest letters of one person, newest first. */
export const listSuratOfPenduduk = (db: ReadableDb, pendudukId: string, limit: number): readonly SuratTersimpan[] =>
  db
    .select()
    .from(surat)
    .where(eq(surat.pendudukId, pendudukId))
    .orderBy(desc(surat.dibuatPada))
    .limit(limit)
    .all()
    .map(toSurat)

// SAFETY of the casts: these columns are written by insertSurat alone, in an authenticated encrypted file.
const toSurat = (row: Row): SuratTersimpan => ({
  ...row,
  subjek: row.subjek === null ? null : (JSON.parse(row.subjek) as PotretOrang),
  pemohon: row.pemohon === null ? null : (JSON.parse(row.pemohon) as PotretOrang),
  isian: JSON.parse(row.isian) as IsianJadi,
  syarat: JSON.parse(row.syarat) as SyaratDicentang[],
  naskah: JSON.parse(row.naskah) as NaskahSurat,
  naskahBaku: row.naskahBaku === null ? null : (JSON.parse(row.naskahBaku) as NaskahSurat),
  kertas: JSON.parse(row.kertas) as Kertas,
  penandatangan: JSON.parse(row.penandatangan) as Penandatangan | null,
  kotakTtd: JSON.parse(row.kotakTtd) as KotakTtdTersimpan,
  modeTtd: row.modeTtd as SuratBaru['modeTtd'],
  status: row.status as SuratBaru['status'],
})
