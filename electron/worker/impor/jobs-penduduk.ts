// Jobs of the worker about residents, by the names of the job table.
import type { Job } from '../job.ts'
import { exportPenduduk } from './export-penduduk.ts'
import { openImpor } from './open-impor.ts'
import { reviewImpor } from './review-impor.ts'
import { saveImpor } from './save-impor.ts'
import { undoImpor } from './undo-impor.ts'
import { writeContoh } from './write-contoh.ts'
import { writeTolak } from './write-tolak.ts'
import type { KolomImpor } from '#domain/penduduk/kolom.ts'

export const jobsPenduduk = {
  'impor.pilih': openImpor satisfies Job<{ readonly jalur: string; readonly lembar: string | null }>,
  'impor.tinjau': reviewImpor satisfies Job<{
    readonly imporId: string
    readonly pemetaan: readonly { readonly posisi: number; readonly untuk: KolomImpor }[]
  }>,
  'impor.simpan': saveImpor satisfies Job<{ readonly imporId: string }>,
  'impor.urungkan': undoImpor satisfies Job<{ readonly imporId: string; readonly alasan: string }>,
  'impor.unduhDitolak': writeTolak satisfies Job<{ readonly imporId: string; readonly jalur: string }>,
  'impor.contoh': writeContoh satisfies Job<{ readonly jalur: string }>,
  'penduduk.ekspor': exportPenduduk satisfies Job<{ readonly jalur: string; readonly alasan: string }>,
} as const
