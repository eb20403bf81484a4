// Puts main together without Electron: state, session, jobs, printing, background, gate. index.ts gives it the real parts,
// tests give it theirs.
import { createCatat, type CatatParts } from '#electron/ipc/catat.ts'
import type { Aplikasi, Dialogs } from '#electron/ipc/context.ts'
import { createGate, type Gate, type GateParts } from '#electron/ipc/gate.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { ok } from '#domain/result.ts'
import { acceptJam, checkKantor, createMarkerKeeper } from '#electron/usecases/guard-office.ts'
import type { DariLatar, DariWorker, KeLatar, KeWorker, ProsesBantu } from '#electron/usecases/helper-messages.ts'
import { recordAkses } from '#electron/usecases/record-akses.ts'
import { createAplikasi } from './aplikasi.ts'
import { asal } from './csp.ts'
import type { PenjagaDisk } from './disk.ts'
import { untukBantu } from './helper-office.ts'
import { createJobRunner, type JobRunner } from './jobs.ts'
import { createPemegang, type AplikasiParts, type Pemegang } from './keadaan.ts'
import { createLatar, type PenjagaLatar } from './latar.ts'
import type { Log } from './log.ts'
import { stateAtStart } from './open-kantor.ts'
import { createPrintService, type RunningPrintService, type PrintServiceParts } from './printer/service.ts'
import { createPenjagaSesi, type PenjagaSesi } from './sesi.ts'

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
  const { aplikasi: app, log } = parts
  const pegang = createPemegang()
  const penjaga = createPenjagaSesi(app, pegang)
  const jobs = createJobs(parts, pegang)
  const terbuka = () => {
    const kini = pegang.kini()
    return kini.nama === 'buka' ? kini.terbuka : null
  }
  const laporBug = (error: unknown): void => log.bug('-', 'main', error)
  const cetak = createPrintService({
    printer: app.printer, clock: app.clock, kantor: () => terbuka()?.kantor ?? null, writable: jobs.writable,
    sesuaikan: parts.sesuaikan, laporBug,
  })
  const latar = createLatar({
    mulaiProses: parts.mulaiLatar, nanti: parts.nanti, laporBug: (pesan) => log.bug('-', 'background', pesan),
    padaPeriksa: (baik) => log.catat(baik ? 'pemeriksaan basis data: baik' : 'pemeriksaan basis data: RUSAK'),
  })
  let gantungan = false
  let tersimpan: string | null = null
  const berita = {
    latar: latar.kini, printer: cetak.queueState, sisaDiskMb: parts.disk.sisaMb, tersimpanPada: () => tersimpan, gantunganKunci: () => gantungan,
  }
  const record: CatatParts['record'] = (perbuatan) => {
    const kantor = terbuka()?.kantor
    return kantor ? recordAkses({ db: kantor.db, clock: app.clock, versi: app.versi }, perbuatan) : Promise.resolve(ok(null))
  }
  const aplikasi = loggedSignIn(createAplikasi({ parts: app, pegang, penjaga, jobs, berita }), record)
  const catat = createCatat({ writable: jobs.writable, nanti: parts.nanti, record })
  const penanda = followOffice(parts, pegang, { latar, cetak })
  const gate = createGate({
    asal, handlers, kodeBug: () => app.newId().slice(-6).toUpperCase(), laporBug: log.bug,
    ctx: { aplikasi, deps: aplikasi.deps, acak: app.acak, flattenLambang: app.flattenLambang, jobs, printService: cetak, dialogs: parts.dialogs },
    catat: async (catatan) => {
      if (catatan.hasil === 'beres' && catatan.catat === 'ubah') {
        tersimpan = isoInstant(app.clock.now())
        penanda()
        await acceptReason(app, terbuka()?.kantor.db, catatan.input)
      }
      return catat.tulis(catatan)
    },
  } satisfies GateParts)
  return {
    gate, aplikasi, pegang, penjaga, jobs, cetak,
    mulai: async () => {
      gantungan = await app.keys.wrapper.available()
      pegang.ubah(await stateAtStart(app))
      const kini = terbuka()
      const pertama = kini?.berkas.latihan ? aplikasi.status().pengguna[0] : undefined
      if (pertama) penjaga.masukLangsung(pertama.id)
    },
    tutup: async () => {
      await catat.tuntaskan()
      latar.tutup()
      jobs.close()
      await cetak.idle()
      const kini = pegang.kini()
      if (kini.nama === 'buka' || kini.nama === 'calon') kini.terbuka.kantor.close()
      pegang.ubah({ nama: 'kosong' })
    },
  }
}

// Signing in has no session yet, so the gate cannot log it.
const loggedSignIn = (aplikasi: Aplikasi, record: CatatParts['record']): Aplikasi => ({
  ...aplikasi,
  masuk: async (input) => {
    const masuk = await aplikasi.masuk(input)
    const { penggunaId } = input
    await record({
      pelaku: { penggunaId, peran: aplikasi.sesi()?.peran ?? [] }, perbuatan: 'sesi.masuk', objek: penggunaId, rincian: '',
      hasil: masuk.ok ? 'beres' : masuk.error.code,
    })
    return masuk
  },
})

const createJobs = (parts: ShellParts, pegang: Pemegang): JobRunner =>
  createJobRunner({
    newId: parts.aplikasi.newId, mulaiProses: parts.mulaiWorker, batas: parts.batas,
    laporBug: (jenis, pesan) => parts.log.bug('-', jenis, pesan),
    kantor: () => {
      const kini = pegang.kini()
      if (kini.nama !== 'buka' || !kini.sesi) return null
      const { folder, kunci, berkas } = kini.terbuka
      const { penggunaId, nama, peran } = kini.sesi
      return { kantor: untukBantu(folder, kunci, berkas.latihan), pelaku: { penggunaId, nama, peran } }
    },
  })

// With each office that opens: its marker is compared, prints that were interrupted are told, the background starts.
const followOffice = (
  parts: ShellParts, pegang: Pemegang, { latar, cetak }: { readonly latar: PenjagaLatar; readonly cetak: RunningPrintService },
): (() => void) => {
  const { aplikasi: app, log } = parts
  let keeper: ReturnType<typeof createMarkerKeeper> | null = null
  const update = (): void => {
    const kini = pegang.kini()
    try {
      if (kini.nama === 'buka') keeper?.update(kini.terbuka.kantor.baca)
    } catch (error) {
      log.bug('-', 'penanda', error)
    }
  }
  pegang.dengar((kini, tadi) => {
    if (kini.nama !== 'buka' || (tadi.nama === 'buka' && tadi.terbuka === kini.terbuka)) return
    const { folder, kantor, kunci, berkas } = kini.terbuka
    const place = app.penanda(folder)
    keeper = createMarkerKeeper(place)
    void checkKantor({ db: kantor.db, clock: app.clock }, place, 'Basis data lama dikembalikan ke komputer ini')
      .then((state) => {
        if (state.ok && state.value !== 'ok' && state.value !== 'missing') log.catat(`penanda: ${state.value}`)
        update()
      })
      .then(() => cetak.recover())
      .catch((error: unknown) => log.bug('-', 'pembukaan', error))
    parts.nanti(() => latar.buka(untukBantu(folder, kunci, berkas.latihan)), 3000)
  })
  return update
}

// A reason for a clock that went back was given with this letter: from now on the clock is right.
const acceptReason = async (
  app: AplikasiParts, db: Parameters<typeof acceptJam>[0]['db'] | undefined, input: unknown,
): Promise<void> => {
  const alasan = typeof input === 'object' && input !== null && 'alasanJam' in input ? input.alasanJam : null
  if (db && typeof alasan === 'string' && alasan !== '') await acceptJam({ db, clock: app.clock })
}
