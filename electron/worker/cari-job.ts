// Brings the search index up to date: people who wait for it, or all of them when its rules have changed.
import { indexAntre, isCariCurrent, rebuildCari } from '#db/queries/rebuild-cari.ts'
import { ok } from '#domain/result.ts'
import type { Job } from './job.ts'

const batch = 200
const pauseMs = 20

export const cariJob: Job<unknown> = async (ctx) => {
  const langkah = {
    batch,
    pause: () => new Promise<void>((done) => setTimeout(done, pauseMs)),
    onProgress: (selesai: number, total: number) => ctx.report(selesai, total),
  }
  const jumlah = isCariCurrent(ctx.db) ? await indexAntre(ctx.db, langkah) : await rebuildCari(ctx.db, langkah)
  return jumlah.ok ? ok({ jumlah: jumlah.value }) : jumlah
}
