// The queue of the signature service: one row per konsep, so one signed file per letter. Every state is written before the
// network is touched and after it answered.
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { konsep, tte } from '#db/schema/konsep.ts'
import { StateTte } from '#domain/tte/antrean.ts'
import { SalahTte } from '#domain/tte/galat.ts'

/** A letter in the queue with what is known of its konsep. */
export type BarisTte = {
  readonly konsepId: string
  readonly state: StateTte
  readonly percobaan: number
  readonly berikutPada: string | null
  readonly idDokumen: string | null
  readonly galat: SalahTte | null
  readonly dasarSha256: string
  readonly hasilSha256: string | null
  readonly oleh: string
  readonly dibuatPada: string
  readonly diubahPada: string
  readonly tahap: string
  readonly judul: string
  readonly nomor: string | null
  readonly subjekNama: string
  /** The official who signs. */
  readonly pejabatId: string
}

type Change = {
  readonly state?: StateTte
  readonly percobaan?: number
  readonly berikutPada?: string | null
  readonly idDokumen?: string | null
  readonly galat?: SalahTte | null
  readonly hasilSha256?: string | null
  readonly oleh?: string
  readonly diubahPada: string
}

/** Puts a letter into the queue. The primary key refuses a second one. */
export const insertTte = (
  db: WritableDb,
  baris: {
    readonly konsepId: string
    readonly dasarSha256: string
    readonly oleh: string
    readonly pada: string
  },
): void => {
  const { konsepId, dasarSha256, oleh, pada } = baris
  db.insert(tte)
    .values({ konsepId, dasarSha256, oleh, state: 'menunggu', percobaan: 0, dibuatPada: pada, diubahPada: pada })
    .run()
}

/** Changes a letter of the queue if it is still in one of the states `dari`; tells whether it was. */
export const changeTte = (db: WritableDb, konsepId: string, dari: readonly StateTte[], change: Change): boolean => {
  const { galat, ...rest } = change
  const nilai = galat === undefined ? rest : { ...rest, galat: galat && JSON.stringify(galat) }
  return (
    db
      .update(tte)
      .set(nilai)
      .where(and(eq(tte.konsepId, konsepId), inArray(tte.state, [...dari])))
      .run().changes === 1
  )
}

/** Takes a letter out of the queue if it is in one of the states `dari`; tells whether it was. */
export const deleteTte = (db: WritableDb, konsepId: string, dari: readonly StateTte[]): boolean =>
  db
    .delete(tte)
    .where(and(eq(tte.konsepId, konsepId), inArray(tte.state, [...dari])))
    .run().changes === 1

/** One letter of the queue, or nothing. */
export const findTte = (db: ReadableDb, konsepId: string): BarisTte | null => {
  const row = rows(db).where(eq(tte.konsepId, konsepId)).get()
  return row ? toBaris(row) : null
}

/** Letters that are not finished, the oldest first. */
export const listTteTerbuka = (db: ReadableDb): readonly BarisTte[] =>
  rows(db).where(ne(tte.state, 'selesai')).orderBy(asc(tte.dibuatPada), asc(tte.konsepId)).all().map(toBaris)

/** Whether a letter of the queue is not finished. */
export const hasTteTerbuka = (db: ReadableDb): boolean =>
  db.select({ id: tte.konsepId }).from(tte).where(ne(tte.state, 'selesai')).limit(1).get() !== undefined

const rows = (db: ReadableDb) =>
  db
    .select({
      konsepId: tte.konsepId,
      state: tte.state,
      percobaan: tte.percobaan,
      berikutPada: tte.berikutPada,
      idDokumen: tte.idDokumen,
      galat: tte.galat,
      dasarSha256: tte.dasarSha256,
      hasilSha256: tte.hasilSha256,
      oleh: tte.oleh,
      dibuatPada: tte.dibuatPada,
      diubahPada: tte.diubahPada,
      tahap: konsep.tahap,
      judul: konsep.judul,
      nomor: konsep.nomor,
      subjekNama: konsep.subjekNama,
      pejabatId: konsep.penandatanganId,
    })
    .from(tte)
    .innerJoin(konsep, eq(konsep.id, tte.konsepId))

type Row = NonNullable<ReturnType<ReturnType<typeof rows>['get']>>

const toBaris = (row: Row): BarisTte => ({
  ...row,
  state: StateTte.parse(row.state),
  galat: row.galat === null ? null : SalahTte.parse(JSON.parse(row.galat)),
  pejabatId: row.pejabatId ?? '',
})
