// Name and place of the office, as every screen shows them.
import type { ReadableDb } from '#db/connection.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'

/** Reads the four words of the title bar. */
export const readKantor = (db: ReadableDb): { nama: string; sebutan: string; kecamatan: string; kota: string } => {
  const { nama, sebutan, kecamatan, kota } = readPengaturan(db, 'kantor')
  return { nama, sebutan, kecamatan, kota }
}
