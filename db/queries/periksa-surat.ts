// Letters by what their QR says of them, or by the bytes of their file.
import { and, eq, inArray, isNull } from 'drizzle-orm'
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

/** The letters whose stored file has one of these hashes: signed or final bytes, and the bytes before an electronic signature. */
export const listSuratByBerkas = (
  db: ReadableDb,
  sha256: readonly string[],
): readonly { readonly id: string; readonly sha256: string; readonly sebagai: 'berkas' | 'dasar' }[] => [
  ...db
    .select({ id: surat.id, sha256: surat.pdfSha256 })
    .from(surat)
    .where(inArray(surat.pdfSha256, [...sha256]))
    .all()
    .map((satu) => ({ ...satu, sebagai: 'berkas' as const })),
  ...db
    .select({ id: surat.id, sha256: surat.pdfDasarSha256 })
    .from(surat)
    .where(inArray(surat.pdfDasarSha256, [...sha256]))
    .all()
    .flatMap((satu) => (satu.sha256 === null ? [] : [{ id: satu.id, sha256: satu.sha256, sebagai: 'dasar' as const }])),
]
