// Imports that were made, newest first.
import { desc, eq } from 'drizzle-orm'
import type { ReadableDb } from '#db/connection.ts'
import { impor } from '#db/schema/impor.ts'
import { pengguna } from '#db/schema/pengguna.ts'

/** The last imports and who made them. */
export const listRiwayatImpor = (db: ReadableDb, batas: number) =>
  db
    .select({
      id: impor.id,
      namaBerkas: impor.namaBerkas,
      baru: impor.baru,
      ubah: impor.ubah,
      sama: impor.sama,
      tolak: impor.tolak,
      state: impor.state,
      pada: impor.pada,
      oleh: pengguna.nama,
    })
    .from(impor)
    .leftJoin(pengguna, eq(pengguna.id, impor.oleh))
    .orderBy(desc(impor.pada))
    .limit(batas)
    .all()
    .map((baris) => ({ ...baris, oleh: baris.oleh ?? '' }))
