// What the steps of an import need of a worker's job, so that tests can run them without a process.
import type { JobContext } from '../job.ts'
import { join } from 'node:path'

export type ImporContext = Pick<
  JobContext,
  'db' | 'baca' | 'clock' | 'newId' | 'pelaku' | 'latihan' | 'folder' | 'kunci' | 'report' | 'signal' | 'beginCommit'
>

/** The staging file of an import; null for an id that is none. */
export const tahapFile = (ctx: Pick<ImporContext, 'folder'>, imporId: string): string | null =>
  /^[0-9a-f-]{8,40}$/.test(imporId) ? join(ctx.folder.sementara, `${imporId}.tahap`) : null

/** Lets messages (cancel) in between two stretches of work. */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done))
