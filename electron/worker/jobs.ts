// Every job of the worker process. Each is loaded when it is first asked for: a page image need not wait for the spreadsheets.
import type { Job } from './job.ts'

type AnyJob = Job<unknown>
// The input was put together by a handler of ours, from input that the gate had parsed.
const jobOf = <I>(job: Job<I>): AnyJob => job as AnyJob

const jobs: Readonly<Record<string, () => Promise<AnyJob>>> = {
  'buku.cetak': async () => jobOf((await import('./buku-job.ts')).bukuJob),
  'cadangan.buat': async () => jobOf((await import('./backup-job.ts')).backupJob),
  'cari.bangun': async () => jobOf((await import('./cari-job.ts')).cariJob),
  'surat.halaman': async () => jobOf((await import('./page-job.ts')).pageJob),
}

/** The job of a name, or nothing. */
export const findJob = async (nama: string): Promise<AnyJob | undefined> =>
  Object.hasOwn(jobs, nama) ? jobs[nama]?.() : undefined
