// Imports: the history for the screen, and throwing a looked-through file away.
import type { Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { listRiwayatImpor } from '#db/queries/riwayat-impor.ts'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The last hundred imports. */
export const listImpor = (db: ReadableDb): Output<'impor.riwayat'>['impor'] => listRiwayatImpor(db, 100)

/** Deletes the staging files of an import that is not going to be stored. Their names begin with its id. */
export const discardImpor = (folder: string, imporId: string): void => {
  if (!/^[0-9a-f-]{8,40}$/.test(imporId) || !existsSync(folder)) return
  for (const nama of readdirSync(folder))
    if (nama.startsWith(imporId)) rmSync(join(folder, nama), { recursive: true, force: true })
}

/** Deletes every staging file: at start, and when another file is opened. They hold residents whom nobody has stored. */
export const sweepImpor = (folder: string): void => {
  if (existsSync(folder))
    for (const nama of readdirSync(folder))
      if (/\.tahap(-wal|-shm)?$/.test(nama)) rmSync(join(folder, nama), { force: true })
}
