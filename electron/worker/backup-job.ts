// Makes an encrypted copy of the office, checked before it counts (SECURITY D-6), and remembers when.
import { createBackup } from '#db/backup.ts'
import { writePerangkat } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { blobFolder, rememberKeys } from '#electron/usecases/open-office.ts'
import type { Job } from './job.ts'

export const backupJob: Job<{ readonly jenis: 'harian' | 'manual' }> = async (ctx, { jenis }) => {
  const place = { blobFolder: blobFolder(ctx.folder.kantor), folder: ctx.folder.cadangan, key: ctx.kunci.database }
  const onStep = (selesai: number, total: number): boolean => {
    ctx.report(selesai, total)
    return !ctx.signal.aborted
  }
  const cadangan = createBackup(ctx.db, place, { clock: ctx.clock, jenis, onStep })
  if (!cadangan.ok) return cadangan
  rememberKeys(ctx.folder.kantor, ctx.folder.cadangan)
  const dicatat = await inTransaction(ctx.db, () => {
    writePerangkat(ctx.db, 'cadangan.terakhir', isoInstant(ctx.clock.now()))
    return ok(null)
  })
  return dicatat.ok ? ok({ nama: cadangan.value.nama, pada: cadangan.value.pada }) : dicatat
}
