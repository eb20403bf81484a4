// One lane of jobs: owns a worker process, gives it one job after another, ends it when idle, too slow or dead.
import type { AppError } from '#contract/errors.ts'
import { err, type Result } from '#domain/result.ts'
import type { Pelaku } from '#electron/usecases/deps.ts'
import type { FromWorker, HelperOffice, ToWorker, HelperProcess } from '#electron/usecases/helper-messages.ts'

export type LaneJob = {
  readonly id: string
  readonly jenis: string
  readonly input: unknown
  readonly kantor: HelperOffice
  readonly pelaku: Pelaku
}

export type LaneEffects = {
  readonly onProgress: (selesai: number, total: number | null) => void
  /** Main holds its writes back; the answer lets them go again. */
  readonly beginCommit: () => () => void
}

type LaneParts = {
  readonly startProcess: () => HelperProcess<ToWorker, FromWorker>
  readonly reportBug: (jenis: string, pesan: string) => void
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

type Berjalan = {
  readonly job: LaneJob
  readonly effects: LaneEffects
  readonly finish: (hasil: Result<unknown, AppError>) => void
}

/** Owns the process and the running job. */
export class Lane {
  readonly #parts: LaneParts
  #proses: HelperProcess<ToWorker, FromWorker> | null = null
  #kini: Berjalan | null = null
  #lepas: (() => void) | null = null
  #antre: Promise<unknown> = Promise.resolve()
  #pewaktu: ReturnType<typeof setTimeout> | undefined

  constructor(parts: LaneParts) {
    this.#parts = parts
  }

  /** Runs a job after those that came before it. */
  run(job: LaneJob, effects: LaneEffects): Promise<Result<unknown, AppError>> {
    const hasil = this.#antre.then(() => this.#start(job, effects))
    this.#antre = hasil
    return hasil
  }

  /** Asks the job to stop; it answers when it has. */
  cancel(id: string): void {
    if (this.#kini?.job.id === id) this.#proses?.send({ t: 'batal', id })
  }

  isBusy(): boolean {
    return this.#kini !== null
  }

  /** Ends the process, whatever it does. */
  close(): void {
    clearTimeout(this.#pewaktu)
    this.#stop()
    this.#finish(err({ code: 'Dibatalkan' }))
    clearTimeout(this.#pewaktu)
  }

  #start(job: LaneJob, effects: LaneEffects): Promise<Result<unknown, AppError>> {
    return new Promise((finish) => {
      this.#kini = { job, effects, finish }
      clearTimeout(this.#pewaktu)
      this.#pewaktu = setTimeout(() => this.#tooSlow(job.jenis), this.#parts.batas.jobMs)
      this.#ensure().send({ t: 'mulai', ...job })
    })
  }

  #ensure(): HelperProcess<ToWorker, FromWorker> {
    if (this.#proses) return this.#proses
    const baru = this.#parts.startProcess()
    baru.listen((pesan) => this.#receive(pesan))
    baru.onExit((kode) => {
      if (this.#proses === baru) this.#proses = null
      if (!this.#kini || this.#proses) return
      this.#parts.reportBug(this.#kini.job.jenis, `worker ended with ${kode}`)
      this.#finish(err({ code: 'GalatDalam', kode: 'PEKERJA-BERHENTI' }))
    })
    this.#proses = baru
    return baru
  }

  #receive(pesan: FromWorker): void {
    const kini = this.#kini
    if (!kini || pesan.t === 'siap' || pesan.id !== kini.job.id) return
    if (pesan.t === 'maju') return kini.effects.onProgress(pesan.selesai, pesan.total)
    if (pesan.t === 'usai') return this.#finish(pesan.hasil)
    if (pesan.t === 'mau-simpan') {
      this.#lepas ??= kini.effects.beginCommit()
      return this.#proses?.send({ t: 'silakan-simpan', id: pesan.id })
    }
    this.#parts.reportBug(kini.job.jenis, pesan.pesan)
    this.#finish(err({ code: 'GalatDalam', kode: 'PEKERJA' }))
  }

  #finish(hasil: Result<unknown, AppError>): void {
    const tadi = this.#kini
    if (!tadi) return
    this.#kini = null
    this.#lepas?.()
    this.#lepas = null
    clearTimeout(this.#pewaktu)
    this.#pewaktu = setTimeout(() => this.#stop(), this.#parts.batas.diamMs)
    tadi.finish(hasil)
  }

  #tooSlow(jenis: string): void {
    this.#parts.reportBug(jenis, 'worker took too long')
    this.#stop()
    this.#finish(err({ code: 'GalatDalam', kode: 'PEKERJA-LAMA' }))
  }

  #stop(): void {
    const lama = this.#proses
    this.#proses = null
    lama?.stop()
  }
}
