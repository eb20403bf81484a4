// Whether an office that was cut, killed or starved of disk still holds every letter that was told to anybody.
import { openBlob } from '#db/blob-format.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import type { Ack } from './workload.ts'

/** What is wrong; everything 0 or false in a sound office. */
export type Findings = {
  readonly corrupt: boolean
  /** Told to the user, but not there, or with other content. */
  readonly lost: number
  /** Numbers that two letters have. */
  readonly doubled: number
  /** Numbers nobody can explain, and letters without their number, operation, book line or file. */
  readonly unexplained: number
  readonly chainBroken: boolean
}

type Row = { readonly id: string; readonly nomor: string; readonly nomorUrut: number; readonly sha: string }

/** Examines the database at `file`; `readBlob` gives the sealed file of a blob or null. */
export const examine = (
  {
    file,
    databaseKey,
    blobKey,
  }: { readonly file: string; readonly databaseKey: Uint8Array; readonly blobKey: Uint8Array },
  readBlob: (sha256: string) => Uint8Array | null,
  told: readonly Ack[],
): Findings => {
  const bad = { corrupt: true, lost: told.length, doubled: 0, unexplained: 0, chainBroken: true }
  let db
  try {
    db = openDatabase({ file, key: databaseKey, mode: 'write' })
  } catch {
    return bad
  }
  try {
    if (db.$client.pragma('integrity_check', { simple: true }) !== 'ok') return bad
    const count = (sql: string): number => Number(db.$client.prepare(sql).pluck().get())
    const rows = db.$client
      .prepare('SELECT id, nomor, nomor_urut AS nomorUrut, pdf_sha256 AS sha FROM surat')
      .all() as Row[]
    const numbers = new Map(rows.map(({ id, nomor }) => [id, nomor]))
    const withoutFile = rows.filter(({ sha }) => {
      const sealed = readBlob(sha)
      return sealed === null || openBlob(blobKey, sha, sealed) === null
    }).length
    const explained = listRegister(db).flatMap((register) => listNomor(db, register))
    const holes = explained.filter(({ state, nomor }) => state !== 'pakai' || nomor === null).length
    const operations = count(`SELECT count(*) FROM op_log WHERE kind = 'surat.terbit'`)
    const lines = count(`SELECT count(*) FROM entri_buku`)
    return {
      corrupt: false,
      lost: told.filter(({ suratId, nomor }) => numbers.get(suratId) !== nomor).length,
      doubled: rows.length - new Set(rows.map(({ nomorUrut }) => nomorUrut)).size,
      unexplained:
        withoutFile +
        holes +
        Math.abs(operations - rows.length) +
        Math.abs(lines - rows.length) +
        Math.abs(explained.length - rows.length),
      chainBroken: !verifyChain(db).ok,
    }
  } catch {
    return bad
  } finally {
    closeDatabase(db)
  }
}

/** A sound office. */
export const sound: Findings = { corrupt: false, lost: 0, doubled: 0, unexplained: 0, chainBroken: false }

/** The letters named in the lines a child has said; an unfinished last line was not said. */
export const readAcks = (text: string): readonly Ack[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [suratId = '', nomor = ''] = line.split(' ')
      return { suratId, nomor }
    })
