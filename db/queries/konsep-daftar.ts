// Rows of Persetujuan: what is on its way, and what came through it since an instant.
import { asc, eq, gte, inArray, or, and, sql } from 'drizzle-orm'
import type { LangkahKonsep, ModeTtd, TahapKonsep } from '#domain/surat/alur.ts'
import type { Jabatan } from '#domain/kantor/pejabat.ts'
import type { BarisKonsep as Baris } from '#contract/konsep.ts'
import type { ReadableDb } from '#db/connection.ts'
import { konsep, pengguna, tte } from '#db/schema/index.ts'

/** A row as the screen shows it, with what decides who may act on it. */
export type RingkasKonsep = Omit<Baris, 'lama' | 'boleh' | 'tte'> & {
  readonly tte: Baris['tte']
  readonly tanggal: string
  readonly dibuatOleh: string
  readonly untukId: string | null
  readonly penandatanganId: string | null
  readonly penandatangan: string
  readonly bidang: readonly Jabatan[]
  /** The asking person made it himself. */
  readonly punyaku: boolean
  /** Last instant at which the asking person approved it, or null. */
  readonly kusetujui: string | null
}

const berjalan: TahapKonsep[] = ['verifikasi', 'paraf', 'ttd', 'tte', 'kembali']
const menyetujui: LangkahKonsep[] = ['verifikasi', 'paraf', 'ttd', 'langsung']

/** Everything that is on its way, and what was issued since `sejak`; the oldest first. */
export const listRingkasKonsep = (
  db: ReadableDb,
  { penggunaId, sejak }: { readonly penggunaId: string; readonly sejak: string },
): readonly RingkasKonsep[] =>
  rows(db, penggunaId)
    .where(or(inArray(konsep.tahap, berjalan), and(eq(konsep.tahap, 'terbit'), gte(konsep.diubahPada, sejak))))
    .orderBy(asc(konsep.dibuatPada), asc(konsep.id))
    .all()
    .map(toRingkas)

/** The row of one konsep, or nothing. */
export const findRingkasKonsep = (
  db: ReadableDb,
  { id, penggunaId }: { readonly id: string; readonly penggunaId: string },
): RingkasKonsep | null => {
  const row = rows(db, penggunaId).where(eq(konsep.id, id)).get()
  return row ? toRingkas(row) : null
}

const rows = (db: ReadableDb, penggunaId: string) =>
  db
    .select({
      id: konsep.id,
      kode: konsep.kode,
      judul: konsep.judul,
      subjekNama: konsep.subjekNama,
      keperluan: konsep.keperluan,
      tahap: konsep.tahap,
      nomor: konsep.nomor,
      pembuat: sql<string>`coalesce(${pengguna.nama}, '')`,
      dibuatPada: konsep.dibuatPada,
      diubahPada: konsep.diubahPada,
      untuk: sql<string | null>`(SELECT p.nama FROM pengguna p WHERE p.id = ${konsep.untukId})`,
      diedit: sql<number>`${konsep.naskahBaku} IS NOT NULL`,
      satuPetugas: sql<number>`EXISTS (SELECT 1 FROM langkah l WHERE l.konsep_id = ${konsep.id} AND l.satu_petugas = 1)`,
      modeTtd: konsep.modeTtd,
      // Only while the letter is there.
      tte: sql<string | null>`CASE WHEN ${konsep.tahap} = 'tte' THEN ${tte.state} END`,
      tanggal: konsep.tanggal,
      dibuatOleh: konsep.dibuatOleh,
      untukId: konsep.untukId,
      penandatanganId: konsep.penandatanganId,
      penandatangan: konsep.penandatangan,
      bidang: konsep.bidang,
      adaPeringatan: konsep.adaPeringatan,
      punyaku: sql<number>`EXISTS (SELECT 1 FROM langkah l WHERE l.konsep_id = ${konsep.id} AND l.oleh = ${penggunaId} AND l.langkah = 'ajukan')`,
      kusetujui: sql<
        string | null
      >`(SELECT max(l.pada) FROM langkah l WHERE l.konsep_id = ${konsep.id} AND l.oleh = ${penggunaId}
        AND l.langkah IN (SELECT value FROM json_each(${JSON.stringify(menyetujui)})))`,
    })
    .from(konsep)
    .leftJoin(pengguna, eq(pengguna.id, konsep.dibuatOleh))
    .leftJoin(tte, eq(tte.konsepId, konsep.id))
    .$dynamic()

type Row = NonNullable<ReturnType<ReturnType<typeof rows>['get']>>

// SAFETY of the casts: these columns are written by saveKonsep and the queue of the signature service alone.
const toRingkas = (row: Row): RingkasKonsep => ({
  ...row,
  tahap: row.tahap as TahapKonsep,
  modeTtd: row.modeTtd as ModeTtd,
  tte: row.tte as RingkasKonsep['tte'],
  bidang: JSON.parse(row.bidang) as Jabatan[],
  diedit: row.diedit === 1,
  satuPetugas: row.satuPetugas === 1,
  punyaku: row.punyaku === 1,
})
