// One lane of jobs: owns a worker process, gives it one job after another, ends it when idle, too slow or dead.
import type { AppError } from '#contract/errors.ts'
import { err, type Result } from '#domain/result.ts'
import type { Pelaku } from '#electron/usecases/deps.ts'
import type { DariWorker, KantorUntukBantu, KeWorker, ProsesBantu } from '#electron/usecases/helper-messages.ts'

export type LaneJob = {
  readonly id: string
  readonly jenis: string
  readonly input: unknown
  readonly kantor: KantorUntukBantu
  readonly pelaku: Pelaku
}

export type LaneEffects = {
  readonly maju: (selesai: number, total: number | null) => void
  /** Main holds its writes back; the answer lets them go again. */
  readonly mauSimpan: () => () => void
}

type LaneParts = {
  readonly mulaiProses: () => ProsesBantu<KeWorker, DariWorker>
  readonly laporBug: (jenis: string, pesan: string) => void
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

type Berjalan = {
  readonly job: LaneJob
  readonly effects: LaneEffects
  readonly usai: (hasil: Result<unknown, AppError>) => void
}

/** Owns the process and the running job. */
export class Lane {
  readonly #parts: LaneParts
  #proses: ProsesBantu<KeWorker, DariWorker> | null = null
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
    if (this.#kini?.job.id === id) this.#proses?.kirim({ t: 'batal', id })
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
    return new Promise((usai) => {
      this.#kini = { job, effects, usai }
      clearTimeout(this.#pewaktu)
      this.#pewaktu = setTimeout(() => this.#tooSlow(job.jenis), this.#parts.batas.jobMs)
      this.#ensure().kirim({ t: 'mulai', ...job })
    })
  }

  #ensure(): ProsesBantu<KeWorker, DariWorker> {
    if (this.#proses) return this.#proses
    const baru = this.#parts.mulaiProses()
    baru.dengar((pesan) => this.#receive(pesan))
    baru.padaAkhir((kode) => {
      if (this.#proses === baru) this.#proses = null
      if (!this.#kini || this.#proses) return
      this.#parts.laporBug(this.#kini.job.jenis, `worker ended with ${kode}`)
      this.#finish(err({ code: 'GalatDalam', kode: 'PEKERJA-BERHENTI' }))
    })
    this.#proses = baru
    return baru
  }

  #receive(pesan: DariWorker): void {
    const kini = this.#kini
    if (!kini || pesan.t === 'siap' || pesan.id !== kini.job.id) return
    if (pesan.t === 'maju') return kini.effects.maju(pesan.selesai, pesan.total)
    if (pesan.t === 'usai') return this.#finish(pesan.hasil)
    if (pesan.t === 'mau-simpan') {
      this.#lepas ??= kini.effects.mauSimpan()
      return this.#proses?.kirim({ t: 'silakan-simpan', id: pesan.id })
    }
    this.#parts.laporBug(kini.job.jenis, pesan.pesan)
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
    tadi.usai(hasil)
  }

  #tooSlow(jenis: string): void {
    this.#parts.laporBug(jenis, 'worker took too long')
    this.#stop()
    this.#finish(err({ code: 'GalatDalam', kode: 'PEKERJA-LAMA' }))
  }

  #stop(): void {
    const lama = this.#proses
    this.#proses = null
    lama?.hentikan()
  }
}
