// Writes and reads the access log (SECURITY L-1). Never a NIK, a name or a typed text: things are named by their ids.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { keyedHash, type OfficeKeys } from '#db/keys.ts'
import { appendLogAkses, listLogAkses } from '#db/queries/log-akses.ts'
import { listPengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'
import type { Pelaku } from './deps.ts'

/** One act of one person. */
export type Perbuatan = {
  readonly pelaku: Pick<Pelaku, 'penggunaId' | 'peran'> | null
  readonly perbuatan: string
  readonly objek: string | null
  readonly rincian: string
  readonly hasil: string
}

/** How a NIK that was searched for stands in the log: found again only with the NIK and the office's key (SECURITY L-5). */
export const nikInLog = (keys: Pick<OfficeKeys, 'log'>, nik: string): string => `nik:${keyedHash(keys.log, nik)}`

/** Appends one act to the log. */
export const recordAkses = (
  { db, clock, versi }: { readonly db: WritableDb; readonly clock: Clock; readonly versi: string },
  { pelaku, ...act }: Perbuatan,
): Promise<Result<null, AppError>> =>
  inTransaction(db, () => {
    appendLogAkses(db, {
      ...act,
      versi,
      pada: isoInstant(clock.now()),
      penggunaId: pelaku?.penggunaId ?? null,
      peran: pelaku?.peran.join(' ') ?? '',
    })
    return ok(null)
  })

const perHalaman = 200

/** A page of the log, newest first; of one person or (null) of all. */
export const readAkses = (
  db: ReadableDb,
  { sebelum, penggunaId }: { readonly sebelum: number | null; readonly penggunaId: string | null },
): Output<'log.daftar'> => {
  const namaById = new Map(listPengguna(db).map((p) => [p.id, p.nama]))
  return {
    baris: listLogAkses(db, { sebelum, penggunaId, batas: perHalaman }).map((a) => ({
      no: a.no,
      pada: a.pada,
      nama: a.penggunaId === null ? '' : (namaById.get(a.penggunaId) ?? ''),
      perbuatan: a.perbuatan,
      rincian: a.rincian,
      hasil: a.hasil,
    })),
  }
}
