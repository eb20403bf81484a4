// Every job of the worker process. Each is loaded when it is first asked for: a page image need not wait for the spreadsheets.
import type { Job } from './job.ts'

type AnyJob = Job<unknown>
// The input was put together by a handler of ours, from input that the gate had parsed.
const jobOf = <I>(job: Job<I>): AnyJob => job as AnyJob

const jobsPenduduk = async () => (await import('./impor/jobs-penduduk.ts')).jobsPenduduk

const jobs: Readonly<Record<string, () => Promise<AnyJob>>> = {
  'awal.latihan': async () => jobOf((await import('./latihan-job.ts')).latihanJob),
  'buku.cetak': async () => jobOf((await import('./buku-job.ts')).bukuJob),
  'cadangan.buat': async () => jobOf((await import('./backup-job.ts')).backupJob),
  'cari.bangun': async () => jobOf((await import('./cari-job.ts')).cariJob),
  'impor.contoh': async () => jobOf((await jobsPenduduk())['impor.contoh']),
  'impor.pilih': async () => jobOf((await jobsPenduduk())['impor.pilih']),
  'impor.simpan': async () => jobOf((await jobsPenduduk())['impor.simpan']),
  'impor.tinjau': async () => jobOf((await jobsPenduduk())['impor.tinjau']),
  'impor.unduhDitolak': async () => jobOf((await jobsPenduduk())['impor.unduhDitolak']),
  'impor.urungkan': async () => jobOf((await jobsPenduduk())['impor.urungkan']),
  'nomor.cetak': async () => jobOf((await import('./nomor-job.ts')).nomorJob),
  'pdf.halaman': async () => jobOf((await import('./page-job.ts')).pdfPageJob),
  'penduduk.ekspor': async () => jobOf((await jobsPenduduk())['penduduk.ekspor']),
  'periksa.kode': async () => jobOf((await import('./periksa-job.ts')).periksaKodeJob),
  'periksa.pdf': async () => jobOf((await import('./periksa-job.ts')).periksaPdfJob),
  'sertifikat.akar': async () => jobOf((await import('./sertifikat-job.ts')).akarJob),
  'sertifikat.impor': async () => jobOf((await import('./sertifikat-job.ts')).sertifikatJob),
  'surat.halaman': async () => jobOf((await import('./page-job.ts')).pageJob),
  'ttd.salinan': async () => jobOf((await import('./salinan-job.ts')).salinanJob),
  'ttd.tandatangan': async () => jobOf((await import('./ttd-job.ts')).ttdJob),
}

/** The job of a name, or nothing. */
export const findJob = async (nama: string): Promise<AnyJob | undefined> =>
  Object.hasOwn(jobs, nama) ? jobs[nama]?.() : undefined
