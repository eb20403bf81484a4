// Runs long jobs in the worker process, one at a time, with progress, cancel and limits; single page images have a lane of
// their own. The worker starts with its first job and ends when idle, so an idle office pays nothing for it.
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { NewId } from '#domain/waktu/clock.ts'
import type { JobName, JobRequest, Jobs } from '#electron/ipc/context.ts'
import type { Pelaku } from '#electron/usecases/deps.ts'
import type { FromWorker, HelperOffice, ToWorker, HelperProcess } from '#electron/usecases/helper-messages.ts'
import { Lane } from './job-lane.ts'

export type JobParts = {
  readonly newId: NewId
  readonly startProcess: () => HelperProcess<ToWorker, FromWorker>
  /** The open office and who asks; null when none is open. */
  readonly kantor: () => { readonly kantor: HelperOffice; readonly pelaku: Pelaku } | null
  readonly reportBug: (jenis: string, pesan: string) => void
  /** Longest time of a job, and of an idle worker. */
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

export type JobRunner = Jobs & {
  /** Resolves when no job holds the database for its commit (decision 000.6). */
  readonly writable: () => Promise<void>
  readonly isBusy: () => boolean
  /** Starts a job on an office that is not the open one (the training office while it is being made). */
  readonly startOn: (
    job: JobRequest,
    kantor: HelperOffice,
    pelaku: Pelaku,
  ) => Result<{ readonly pekerjaanId: string }, AppError>
  readonly close: () => void
}

type Pekerjaan = NonNullable<ReturnType<Jobs['status']>> & { readonly owner: string }

// A page image or a check that takes longer hangs: the next one gets a new process.
const cepatMs = 60_000
// Finished jobs are remembered until the window has asked.
const diingat = 20

const baru = { keadaan: 'jalan', selesai: 0, total: null, bisaBatal: true, galat: null, hasil: null } as const

/** Makes the runner. */
export const createJobRunner = (parts: JobParts): JobRunner => {
  const daftar = new Map<string, Pekerjaan>()
  const panjang = new Lane(parts)
  const cepat = new Lane({ ...parts, batas: { ...parts.batas, jobMs: Math.min(parts.batas.jobMs, cepatMs) } })
  let simpan: Promise<void> | null = null
  const change = (id: string, baru: Partial<Pekerjaan>): void => {
    const lama = daftar.get(id)
    if (lama) daftar.set(id, { ...lama, ...baru })
  }
  const holdWrites = (id: string): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    simpan = promise
    change(id, { keadaan: 'menyimpan', bisaBatal: false })
    return () => {
      simpan = null
      resolve()
    }
  }
  const startOn: JobRunner['startOn'] = (job, kantor, pelaku) => {
    if (panjang.isBusy()) return err({ code: 'PekerjaanLain' })
    const id = parts.newId()
    daftar.set(id, { ...baru, id, owner: pelaku.penggunaId, jenis: job.jenis })
    forget(daftar)
    void follow(panjang, { id, job, kantor, pelaku }, { change, holdWrites })
    return ok({ pekerjaanId: id })
  }
  return {
    start: (job) => {
      const buka = parts.kantor()
      return buka ? startOn(job, buka.kantor, buka.pelaku) : err({ code: 'KantorBelumDisiapkan' })
    },
    startOn,
    status: (id) => daftar.get(id) ?? null,
    ownerOf: (id) => daftar.get(id)?.owner ?? null,
    cancel: (id) => {
      if (daftar.get(id)?.bisaBatal) panjang.cancel(id)
    },
    quick: async (jenis: JobName, input) => {
      const buka = parts.kantor()
      if (!buka) return err({ code: 'KantorBelumDisiapkan' })
      const id = parts.newId()
      return cepat.run({ id, jenis, input, ...buka }, { onProgress: () => {}, beginCommit: () => () => {} })
    },
    writable: () => simpan ?? Promise.resolve(),
    isBusy: () => panjang.isBusy(),
    close: () => {
      panjang.close()
      cepat.close()
    },
  }
}

type Run = { readonly id: string; readonly job: JobRequest; readonly kantor: HelperOffice; readonly pelaku: Pelaku }
type Effects = {
  readonly change: (id: string, baru: Partial<Pekerjaan>) => void
  readonly holdWrites: (id: string) => () => void
}

const follow = async (lane: Lane, { id, job, kantor, pelaku }: Run, { change, holdWrites }: Effects): Promise<void> => {
  const hasil = await lane.run(
    { id, jenis: job.jenis, input: job.input, kantor, pelaku },
    { onProgress: (selesai, total) => change(id, { selesai, total }), beginCommit: () => holdWrites(id) },
  )
  const akhir = hasil.ok && job.onSuccess ? await job.onSuccess(hasil.value).catch(bugValue) : hasil
  if (akhir.ok) return change(id, { keadaan: 'selesai', bisaBatal: false, hasil: akhir.value ?? null })
  job.onFailure?.()
  change(id, {
    keadaan: akhir.error.code === 'Dibatalkan' ? 'dibatalkan' : 'gagal',
    bisaBatal: false,
    galat: akhir.error,
  })
}

const bugValue = (): Result<never, AppError> => err({ code: 'GalatDalam', kode: 'PEKERJAAN' })

const forget = (daftar: Map<string, Pekerjaan>): void => {
  for (const id of daftar.keys()) {
    if (daftar.size <= diingat) return
    daftar.delete(id)
  }
}
