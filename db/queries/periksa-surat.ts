// Letters by what their QR says of them.
import { and, eq, isNull } from 'drizzle-orm'
import type { ReadableDb } from '../connection.ts'
import { surat } from '../schema/index.ts'

/** The letters of a civil date with this running number; 0 = a form without number. */
export const listSuratByQr = (
  db: ReadableDb,
  { tanggal, nomorUrut }: { readonly tanggal: string; readonly nomorUrut: number },
): readonly string[] =>
  db
    .select({ id: surat.id })
    .from(surat)
    .where(and(eq(surat.tanggal, tanggal), nomorUrut === 0 ? isNull(surat.nomorUrut) : eq(surat.nomorUrut, nomorUrut)))
    .all()
    .map(({ id }) => id)

/** The symbol of every letter, newest first. */
export const listQrSurat = (db: ReadableDb): readonly { readonly id: string; readonly qr: string }[] =>
  db.select({ id: surat.id, qr: surat.qr }).from(surat).orderBy(surat.dibuatPada).all().toReversed()
