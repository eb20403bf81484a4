// Puts main together without Electron: state, session, jobs, printing, background, gate. start.ts gives it the real parts,
// tests give it theirs.
import type { Aplikasi, Dialogs } from '#electron/ipc/context.ts'
import type { Gate } from '#electron/ipc/gate.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { DariLatar, DariWorker, KeLatar, KeWorker, ProsesBantu } from '#electron/usecases/helper-messages.ts'
import { createAplikasi } from './aplikasi.ts'
import type { PenjagaDisk } from './disk.ts'
import { followOffice } from './follow-office.ts'
import { untukBantu } from './helper-office.ts'
import { createJobRunner, type JobRunner } from './jobs.ts'
import { createPemegang, type AplikasiParts, type Pemegang, type Terbuka } from './keadaan.ts'
import { createLatar, type PenjagaLatar } from './latar.ts'
import type { Log } from './log.ts'
import { stateAtStart } from './open-kantor.ts'
import { createPrintService, type RunningPrintService, type PrintServiceParts } from './printer/service.ts'
import { createPenjagaSesi, type PenjagaSesi } from './sesi.ts'
import { createPencatat, createShellGate, withLoggedSignIn } from './shell-gate.ts'

export type ShellParts = {
  readonly aplikasi: AplikasiParts
  readonly dialogs: Dialogs
  readonly disk: PenjagaDisk
  readonly log: Log
  readonly mulaiWorker: () => ProsesBantu<KeWorker, DariWorker>
  readonly mulaiLatar: () => ProsesBantu<KeLatar, DariLatar>
  readonly sesuaikan: PrintServiceParts['sesuaikan']
  readonly nanti: (kerja: () => void, ms: number) => () => void
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

export type Shell = {
  readonly gate: Gate
  readonly aplikasi: Aplikasi
  readonly pegang: Pemegang
  readonly penjaga: PenjagaSesi
  readonly jobs: JobRunner
  readonly cetak: RunningPrintService
  /** Opens the office, if there is one and nothing must be asked. */
  readonly mulai: () => Promise<void>
  readonly tutup: () => Promise<void>
}

/** Builds the shell. */
export const createShell = (parts: ShellParts): Shell => {
  const { aplikasi: app, log, nanti } = parts
  const pegang = createPemegang()
  const terbuka = () => openOf(pegang)
  const penjaga = createPenjagaSesi(app, pegang)
  const jobs = createJobs(parts, pegang)
  const cetak = createCetak(parts, terbuka, jobs)
  const latar = createPenjagaLatar(parts)
  const kabar = newKabar()
  const berita = {
    latar: latar.kini,
    printer: cetak.queueState,
    sisaDiskMb: parts.disk.sisaMb,
    tersimpanPada: () => kabar.tersimpan,
    gantunganKunci: () => kabar.gantungan,
  }
  const record = createPencatat(app, terbuka)
  const aplikasi = withLoggedSignIn(createAplikasi({ parts: app, pegang, penjaga, jobs, berita }), record)
  const tandai = followOffice({ app, log, pegang, latar, cetak, nanti })
  const padaPerubahan = (): void => {
    kabar.tersimpan = isoInstant(app.clock.now())
    tandai()
  }
  const { acak, flattenLambang } = app
  const ctx = { aplikasi, deps: aplikasi.deps, acak, flattenLambang, jobs, printService: cetak, dialogs: parts.dialogs }
  const { gate, tuntaskan } = createShellGate({ app, log, jobs, ctx, record, terbuka, padaPerubahan, nanti })
  return {
    ...{ gate, aplikasi, pegang, penjaga, jobs, cetak },
    mulai: async () => {
      kabar.gantungan = await app.keys.wrapper.available()
      pegang.ubah(await stateAtStart(app))
      const pertama = terbuka()?.berkas.latihan ? aplikasi.status().pengguna[0] : undefined
      if (pertama) penjaga.masukLangsung(pertama.id)
    },
    tutup: async () => {
      await tuntaskan()
      latar.tutup()
      jobs.close()
      await cetak.idle()
      closeOffice(pegang)
    },
  }
}

const newKabar = (): { gantungan: boolean; tersimpan: string | null } => ({ gantungan: false, tersimpan: null })

const openOf = (pegang: Pemegang): Terbuka | null => {
  const kini = pegang.kini()
  return kini.nama === 'buka' ? kini.terbuka : null
}

const createCetak = (parts: ShellParts, terbuka: () => Terbuka | null, jobs: JobRunner): RunningPrintService =>
  createPrintService({
    printer: parts.aplikasi.printer,
    clock: parts.aplikasi.clock,
    kantor: () => terbuka()?.kantor ?? null,
    writable: jobs.writable,
    sesuaikan: parts.sesuaikan,
    laporBug: (error) => parts.log.bug('-', 'cetak', error),
  })

const createPenjagaLatar = ({ mulaiLatar, nanti, log }: ShellParts): PenjagaLatar =>
  createLatar({
    mulaiProses: mulaiLatar,
    nanti,
    laporBug: (pesan) => log.bug('-', 'background', pesan),
    padaPeriksa: (baik) => log.catat(baik ? 'pemeriksaan basis data: baik' : 'pemeriksaan basis data: RUSAK'),
  })

const closeOffice = (pegang: Pemegang): void => {
  const kini = pegang.kini()
  if (kini.nama === 'buka' || kini.nama === 'calon') kini.terbuka.kantor.close()
  pegang.ubah({ nama: 'kosong' })
}

const createJobs = (parts: ShellParts, pegang: Pemegang): JobRunner =>
  createJobRunner({
    newId: parts.aplikasi.newId,
    mulaiProses: parts.mulaiWorker,
    batas: parts.batas,
    laporBug: (jenis, pesan) => parts.log.bug('-', jenis, pesan),
    kantor: () => {
      const kini = pegang.kini()
      if (kini.nama !== 'buka' || !kini.sesi) return null
      const { folder, kunci, berkas } = kini.terbuka
      const { penggunaId, nama, peran } = kini.sesi
      return { kantor: untukBantu(folder, kunci, berkas.latihan), pelaku: { penggunaId, nama, peran } }
    },
  })
