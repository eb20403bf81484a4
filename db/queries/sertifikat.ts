// The office's certificates on this PC: each official's PKCS#12 as it came, locked by its own passphrase. Secrets of the PC.
import * as z from 'zod/mini'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { deleteRahasia, readRahasia, writeRahasia } from './rahasia.ts'

const Tersimpan = z.object({ p12: z.string(), info: z.custom<InfoSertifikat>() })
export type SertifikatTersimpan = { readonly p12: Uint8Array; readonly info: InfoSertifikat }

const namaRahasia = (pejabatId: string): string => `sertifikat.${pejabatId}`

/** The stored file of an official, or null. The key inside opens only with the passphrase. */
export const findSertifikat = (db: ReadableDb, pejabatId: string): SertifikatTersimpan | null => {
  const isi = readRahasia(db, namaRahasia(pejabatId))
  if (isi === null) return null
  const { p12, info } = Tersimpan.parse(JSON.parse(isi))
  return { p12: new Uint8Array(Buffer.from(p12, 'base64')), info }
}

/** Keeps a file; it replaces the one before. */
export const saveSertifikat = (
  db: WritableDb,
  { pejabatId, p12, info, pada }: SertifikatTersimpan & { readonly pejabatId: string; readonly pada: string },
): void => {
  const nilai = JSON.stringify({ p12: Buffer.from(p12).toString('base64'), info })
  writeRahasia(db, { nama: namaRahasia(pejabatId), nilai, pada })
}

/** Forgets an official's certificate. */
export const deleteSertifikat = (db: WritableDb, pejabatId: string): void => deleteRahasia(db, namaRahasia(pejabatId))
