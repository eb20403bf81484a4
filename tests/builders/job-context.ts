// What a job of the worker gets, over the parts of an office in a temporary folder.
import { tmpdir } from 'node:os'
import type { Deps } from '#electron/usecases/deps.ts'
import type { JobContext } from '#electron/worker/job.ts'
import type { Office } from './office.ts'

/** A context for jobs that write no files of their own: progress goes nowhere, never cancelled. */
export const jobContextOf = (deps: Deps): JobContext => {
  const { db, baca, blob, clock, newId, pelaku, latihan } = deps
  return {
    db,
    baca,
    blob,
    clock,
    newId,
    pelaku,
    latihan,
    folder: { kantor: tmpdir(), sementara: tmpdir(), cadangan: tmpdir() },
    kunci: { database: new Uint8Array(32), sementara: new Uint8Array(32) },
    report: () => undefined,
    signal: new AbortController().signal,
    beginCommit: () => Promise.resolve(),
  }
}

/** The same with the folder and the key of a test office, and what is given. */
export const aJobContext = (office: Office, isi: Partial<JobContext> = {}): JobContext => ({
  ...jobContextOf(office.deps),
  folder: { kantor: office.dir, sementara: office.dir, cadangan: office.dir },
  kunci: { database: office.keys.database, sementara: new Uint8Array(32) },
  ...isi,
})
