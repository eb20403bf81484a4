// Puts main together without Electron: state, session, jobs, printing, background, gate. start.ts gives it the real parts,
// tests give it theirs.
import type { Application, Dialogs } from '#electron/ipc/context.ts'
import type { Gate } from '#electron/ipc/gate.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type {
  FromBackground,
  FromWorker,
  ToBackground,
  ToWorker,
  HelperProcess,
} from '#electron/usecases/helper-messages.ts'
import { createApplication } from './application.ts'
import { quickCheck } from '#electron/usecases/guard-office.ts'
import type { DiskWatch } from './disk-watch.ts'
import { followOffice } from './follow-office.ts'
import { helperOfficeOf } from './helper-office.ts'
import { createJobRunner, type JobRunner } from './jobs.ts'
import { createStateHolder, type ApplicationParts, type StateHolder, type Terbuka } from './app-state.ts'
import { createBackgroundWatch, type BackgroundWatch } from './background-watch.ts'
import type { Log } from './log.ts'
import { stateAtStart } from './open-kantor.ts'
import { createPrintService, type RunningPrintService, type PrintServiceParts } from './printer/service.ts'
import { createSesiKeeper, type SesiKeeper } from './sesi-keeper.ts'
import { createRecord, createShellGate, withLoggedSignIn } from './shell-gate.ts'
import { createLineTte, type RunningLineTte } from './tte-line.ts'

export type ShellParts = {
  readonly application: ApplicationParts
  readonly dialogs: Dialogs
  readonly disk: DiskWatch
  readonly log: Log
  readonly startWorker: () => HelperProcess<ToWorker, FromWorker>
  readonly startBackground: () => HelperProcess<ToBackground, FromBackground>
  readonly adjust: PrintServiceParts['adjust']
  readonly later: (work: () => void, ms: number) => () => void
  readonly batas: { readonly jobMs: number; readonly diamMs: number }
}

export type Shell = {
  readonly gate: Gate
  readonly application: Application
  readonly holder: StateHolder
  readonly keeper: SesiKeeper
  readonly jobs: JobRunner
  readonly cetak: RunningPrintService
  /** Brings the marker up to date, also after changes that a job made. */
  readonly markChange: () => void
  /** Opens the office, if there is one and nothing must be asked. */
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Builds the shell. */
export const createShell = (parts: ShellParts): Shell => {
  const { application: app, log, later } = parts
  const holder = createStateHolder()
  const terbuka = () => openOf(holder)
  const keeper = createSesiKeeper(app, holder)
  const jobs = createJobs(parts, holder)
  const cetak = createCetak(parts, terbuka, jobs)
  const { latar, tte } = watchBackground(parts, holder, (cetakanId) => {
    if (cetakanId !== null) cetak.enqueue(cetakanId)
    onChange()
  })
  // A database that must be recovered has no other reader or writer.
  holder.listen(({ nama }) => {
    if (nama !== 'pemulihan') return
    latar.close()
    jobs.close()
  })
  const { markChange, isTrusted } = followOffice({ app, log, holder, latar, cetak, later })
  const kabar = newKabar()
  const berita = {
    latar: latar.current,
    printer: cetak.queueState,
    sisaDiskMb: parts.disk.freeMb,
    tersimpanPada: () => kabar.tersimpan,
    gantunganKunci: () => kabar.gantungan,
    isTrusted,
  }
  const record = createRecord(app, terbuka)
  const application = withLoggedSignIn(createApplication({ parts: app, holder, keeper, jobs, berita }), record)
  const onChange = (): void => {
    kabar.tersimpan = isoInstant(app.clock.now())
    markChange()
  }
  const { acak, flattenLambang, stampPdf } = app
  const own = { application, deps: application.deps, acak, flattenLambang, stampPdf }
  const ctx = { ...own, jobs, printService: cetak, tte, dialogs: parts.dialogs }
  const { gate, flush } = createShellGate({ app, log, jobs, ctx, record, terbuka, onChange, later })
  return {
    ...{ gate, application, holder, keeper, jobs, cetak, markChange },
    start: async () => {
      kabar.gantungan = await app.keys.wrapper.available()
      holder.change(await stateAtStart(app))
      const first = terbuka()?.berkas.latihan ? application.status().pengguna[0] : undefined
      if (first) keeper.signInDirectly(first.id)
    },
    close: async () => {
      await flush()
      latar.close()
      jobs.close()
      await cetak.idle()
      markChange()
      closeOffice(holder)
    },
  }
}

const newKabar = (): { gantungan: boolean; tersimpan: string | null } => ({ gantungan: false, tersimpan: null })

const openOf = (holder: StateHolder): Terbuka | null => {
  const kini = holder.current()
  return kini.nama === 'buka' ? kini.terbuka : null
}

const createCetak = (parts: ShellParts, terbuka: () => Terbuka | null, jobs: JobRunner): RunningPrintService =>
  createPrintService({
    printer: parts.application.printer,
    clock: parts.application.clock,
    kantor: () => terbuka()?.kantor ?? null,
    writable: jobs.writable,
    adjust: parts.adjust,
    stampPdf: parts.application.stampPdf,
    reportBug: (error) => parts.log.bug('-', 'cetak', error),
  })

const watchBackground = (
  { startBackground, later, log, application }: ShellParts,
  holder: StateHolder,
  onTerbit: (cetakanId: string | null) => void,
): { readonly latar: BackgroundWatch; readonly tte: RunningLineTte } => {
  const tte: RunningLineTte = createLineTte({
    newId: application.newId,
    later,
    onTerbit,
    send: (pesan) => latar.send(pesan),
  })
  const latar = createBackgroundWatch({
    startProcess: startBackground,
    later,
    reportBug: (pesan) => log.bug('-', 'background', pesan),
    onMessage: tte.receive,
    onGone: tte.onGone,
    onCheck: (baik) => {
      log.note(baik ? 'pemeriksaan basis data: baik' : 'pemeriksaan basis data: RUSAK')
      if (!baik) stopWhenDamaged(holder)
    },
  })
  return { latar, tte }
}

// A damaged database is not written to any more: recovery offers the copies (SECURITY R-9). Looked at once more, because the
// background may have failed for another reason.
const stopWhenDamaged = (holder: StateHolder): void => {
  const kini = holder.current()
  if (kini.nama !== 'buka' || quickCheck(kini.terbuka.kantor.baca)) return
  const { folder, berkas, kunci, kantor } = kini.terbuka
  kantor.close()
  holder.change({ nama: 'pemulihan', folder, berkas, kunci, sebab: 'basis-data-rusak' })
}

const closeOffice = (holder: StateHolder): void => {
  const kini = holder.current()
  if (kini.nama === 'buka' || kini.nama === 'calon') kini.terbuka.kantor.close()
  holder.change({ nama: 'kosong' })
}

const createJobs = (parts: ShellParts, holder: StateHolder): JobRunner =>
  createJobRunner({
    newId: parts.application.newId,
    startProcess: parts.startWorker,
    batas: parts.batas,
    reportBug: (jenis, pesan) => parts.log.bug('-', jenis, pesan),
    kantor: () => {
      const kini = holder.current()
      if (kini.nama !== 'buka' || !kini.sesi) return null
      const { folder, kunci, berkas } = kini.terbuka
      const { penggunaId, nama, peran } = kini.sesi
      return { kantor: helperOfficeOf(folder, kunci, berkas.latihan), pelaku: { penggunaId, nama, peran } }
    },
  })
