// What a job of the worker gets, over the parts of an office in a temporary folder.
import type { JobContext } from '#electron/worker/job.ts'
import type { Office } from './office.ts'

/** A context whose progress goes nowhere and which is never cancelled, unless given. */
export const aJobContext = (office: Office, isi: Partial<JobContext> = {}): JobContext => ({
  db: office.db,
  baca: office.baca,
  blob: office.blob,
  clock: office.clock,
  newId: office.newId,
  pelaku: office.deps.pelaku,
  latihan: office.deps.latihan,
  folder: { kantor: office.dir, sementara: office.dir, cadangan: office.dir },
  kunci: { database: office.keys.database, sementara: new Uint8Array(32) },
  report: () => undefined,
  signal: new AbortController().signal,
  beginCommit: () => Promise.resolve(),
  ...isi,
})
