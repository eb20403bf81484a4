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

export type Lane = {
  readonly run: (job: LaneJob, effects: LaneEffects) => Promise<Result<unknown, AppError>>
  readonly cancel: (id: string) => void
  readonly isBusy: () => boolean
  readonly close: () => void
}

type LaneParts = {
  readonly mulaiProses: () => ProsesBantu<KeWorker, DariWorker>
  readonly laporBug: (jenis: string, pesan: string) => void
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

type Berjalan = { readonly job: LaneJob; readonly effects: LaneEffects; readonly usai: (hasil: Result<unknown, AppError>) => void }
type Proses = ProsesBantu<KeWorker, DariWorker>

/** Makes an idle lane. */
export const createLane = (parts: LaneParts): Lane => {
  let proses: Proses | null = null
  let kini: Berjalan | null = null
  let lepas: (() => void) | null = null
  let antre: Promise<unknown> = Promise.resolve()
  let pewaktu: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    const lama = proses
    proses = null
    lama?.hentikan()
  }
  const selesai = (hasil: Result<unknown, AppError>): void => {
    const tadi = kini
    if (!tadi) return
    kini = null
    lepas?.()
    lepas = null
    clearTimeout(pewaktu)
    pewaktu = setTimeout(stop, parts.batas.diamMs)
    pewaktu.unref?.()
    tadi.usai(hasil)
  }
  const terima = (pesan: DariWorker): void => {
    if (!kini || pesan.t === 'siap' || pesan.id !== kini.job.id) return
    if (pesan.t === 'maju') return kini.effects.maju(pesan.selesai, pesan.total)
    if (pesan.t === 'usai') return selesai(pesan.hasil)
    if (pesan.t === 'mau-simpan') {
      lepas ??= kini.effects.mauSimpan()
      return proses?.kirim({ t: 'silakan-simpan', id: pesan.id })
    }
    parts.laporBug(kini.job.jenis, pesan.pesan)
    selesai(err({ code: 'GalatDalam', kode: 'PEKERJA' }))
  }
  const ensure = (): Proses => {
    if (proses) return proses
    const baru = parts.mulaiProses()
    baru.dengar(terima)
    baru.padaAkhir((kode) => {
      if (proses === baru) proses = null
      if (!kini || proses) return
      parts.laporBug(kini.job.jenis, `worker ended with ${kode}`)
      selesai(err({ code: 'GalatDalam', kode: 'PEKERJA-BERHENTI' }))
    })
    proses = baru
    return baru
  }
  const start = (job: LaneJob, effects: LaneEffects): Promise<Result<unknown, AppError>> =>
    new Promise((usai) => {
      kini = { job, effects, usai }
      clearTimeout(pewaktu)
      pewaktu = setTimeout(() => {
        parts.laporBug(job.jenis, 'worker took too long')
        stop()
        selesai(err({ code: 'GalatDalam', kode: 'PEKERJA-LAMA' }))
      }, parts.batas.jobMs)
      ensure().kirim({ t: 'mulai', ...job })
    })
  return {
    run: (job, effects) => {
      const hasil = antre.then(() => start(job, effects))
      antre = hasil
      return hasil
    },
    cancel: (id) => {
      if (kini?.job.id === id) proses?.kirim({ t: 'batal', id })
    },
    isBusy: () => kini !== null,
    close: () => {
      clearTimeout(pewaktu)
      stop()
      selesai(err({ code: 'Dibatalkan' }))
    },
  }
}
