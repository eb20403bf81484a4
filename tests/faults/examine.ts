// Whether an office that was cut, killed or starved of disk still holds every letter that was told to anybody.
import { openBlob } from '#db/blob-format.ts'
import { closeDatabase, openDatabase, type WritableDb } from '#db/connection.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import type { Ack, AckNomor } from './workload.ts'

/** What is wrong; everything 0 or false in a sound office. */
export type Findings = {
  readonly corrupt: boolean
  /** Told to the user, but not there, or with other content. */
  readonly lost: number
  /** Numbers that two letters have. */
  readonly doubled: number
  /**
   * Numbers nobody can explain: held without a letter that waits, void without a step that made them void; and letters without
   * their number, operation, book line or file.
   */
  readonly unexplained: number
  readonly chainBroken: boolean
}

/** What somebody was told: a letter, or what became of a number. */
export type Told = Ack | AckNomor

type Office = {
  readonly db: WritableDb
  readonly blobKey: Uint8Array
  /** The sealed file of a blob or null. */
  readonly readBlob: (sha256: string) => Uint8Array | null
}

/** Examines the database at `file`; `readBlob` gives the sealed file of a blob or null. */
export const examine = (
  {
    file,
    databaseKey,
    blobKey,
  }: { readonly file: string; readonly databaseKey: Uint8Array; readonly blobKey: Uint8Array },
  readBlob: Office['readBlob'],
  told: readonly Told[],
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
    return examineOpen({ db, blobKey, readBlob }, told)
  } catch {
    return bad
  } finally {
    closeDatabase(db)
  }
}

type Row = { readonly id: string; readonly nomor: string; readonly nomorUrut: number; readonly sha: string }

/** Examines an office that is open. */
export const examineOpen = ({ db, blobKey, readBlob }: Office, told: readonly Told[]): Findings => {
  const count = (sql: string): number => Number(db.$client.prepare(sql).pluck().get())
  const read = (sql: string): Row[] => db.$client.prepare(sql).all() as Row[]
  const rows = read('SELECT id, nomor, nomor_urut AS nomorUrut, pdf_sha256 AS sha FROM surat')
  // Finished, numbered, not yet issued.
  const waiting = read(
    `SELECT id, nomor, nomor_urut AS nomorUrut, json_extract(siap, '$.surat.pdfSha256') AS sha
     FROM konsep WHERE tahap IN ('ttd', 'tte')`,
  )
  const letters = new Map(rows.map(({ id, nomor }) => [id, nomor]))
  const withoutFile = [...rows, ...waiting].filter(({ sha }) => {
    const sealed = readBlob(sha)
    return sealed === null || openBlob(blobKey, sha, sealed) === null
  }).length
  const numbers = listRegister(db).flatMap((register) => listNomor(db, register))
  const states = new Map(numbers.map(({ n, state }) => [n, state]))
  const having = (...wanted: readonly string[]) => numbers.filter(({ state }) => wanted.includes(state))
  // A used or held number stands on its letter, a void one has its reason; there is nothing else.
  const holes =
    numbers.length -
    having('pakai', 'cadang').filter(({ nomor }) => nomor !== null).length -
    having('batal').filter(({ alasan }) => alasan !== null).length
  const apart = (a: number, b: number): number => Math.abs(a - b)
  return {
    corrupt: false,
    lost: told.filter((one) => isLost(one, letters, states)).length,
    doubled: rows.length + waiting.length - new Set([...rows, ...waiting].map(({ nomorUrut }) => nomorUrut)).size,
    unexplained:
      withoutFile +
      holes +
      apart(count(`SELECT count(*) FROM op_log WHERE kind = 'surat.terbit'`), rows.length) +
      apart(count(`SELECT count(*) FROM entri_buku`), rows.length) +
      apart(having('pakai').length, rows.length) +
      apart(having('cadang').length, waiting.length) +
      apart(having('batal').length, count(`SELECT count(*) FROM langkah WHERE langkah IN ('kembalikan', 'tarik')`)) +
      apart(count(`SELECT count(*) FROM op_log WHERE entity = 'konsep'`), count(`SELECT count(*) FROM langkah`)) +
      count(
        `SELECT count(*) FROM konsep LEFT JOIN surat ON surat.id = konsep.surat_id WHERE tahap = 'terbit' AND surat.id IS NULL`,
      ),
    chainBroken: !verifyChain(db).ok,
  }
}

// A held number may have been used or made void since; a void one stays void.
const isLost = (one: Told, letters: ReadonlyMap<string, string>, states: ReadonlyMap<number, string>): boolean => {
  if ('suratId' in one) return letters.get(one.suratId) !== one.nomor
  const state = states.get(one.n)
  return one.state === 'batal' ? state !== 'batal' : !['cadang', 'pakai', 'batal'].includes(state ?? '')
}

/** A sound office. */
export const sound: Findings = { corrupt: false, lost: 0, doubled: 0, unexplained: 0, chainBroken: false }

/** What the lines of a child have told; an unfinished last line was not said. */
export const readAcks = (text: string): readonly Told[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [first = '', second = ''] = line.split(' ')
      if (second === 'cadang' || second === 'batal') return { n: Number(first), state: second }
      return { suratId: first, nomor: second }
    })
