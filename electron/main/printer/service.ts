// Carries print records to the spooler and follows them: antre -> terkirim -> selesai, or held with a reason. One at a time,
// in order. A print is never sent twice by itself: what was not confirmed before the program closed is said to have failed.
import type { KeadaanAntrean, PrintService } from '#electron/ipc/context.ts'
import type { PengaturanPrinter } from '#domain/kantor/kantor.ts'
import { ok } from '#domain/result.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import type { KantorTerbuka } from '#electron/usecases/open-office.ts'
import type { Printer, StampPdf } from '#electron/usecases/ports.ts'
import {
  listBerjalan,
  readCetakanSiap,
  readPrinterPilihan,
  recordCetakan,
  type CetakanSiap,
} from '#electron/usecases/track-cetakan.ts'

export type PrintServiceParts = {
  readonly printer: Printer
  readonly clock: Clock
  /** Storage of the open office, or null. */
  readonly kantor: () => Pick<KantorTerbuka, 'db' | 'baca' | 'blob'> | null
  /** Main's writes wait while a job commits. */
  readonly writable: () => Promise<void>
  /** Moves the page and leaves out the kop, as this PC's printer wants it; the stored bytes stay as they are. */
  readonly adjust: (pdf: Uint8Array, printer: PengaturanPrinter) => Uint8Array
  /** Marks the copy of a cancelled letter. */
  readonly stampPdf: StampPdf
  readonly reportBug: (error: unknown) => void
}

export type RunningPrintService = PrintService & {
  /** Looks once after everything that runs, and at the queue itself; call it every two seconds. */
  readonly poll: () => Promise<void>
  /** After the office was opened: what was waiting to be sent is not sent again. */
  readonly recover: () => Promise<void>
  /** Resolves when everything that was enqueued has been handed over. */
  readonly idle: () => Promise<void>
}

const notChosen: KeadaanAntrean = { nama: null, keadaan: 'belum-dipilih', alasan: null, antre: 0 }

/** Makes the service. */
export const createPrintService = (parts: PrintServiceParts): RunningPrintService => {
  let chain: Promise<void> = Promise.resolve()
  let antrean = notChosen
  let looking = false
  const guarded = (work: () => Promise<void>): Promise<void> => work().catch(parts.reportBug)
  return {
    enqueue: (cetakanId) => {
      chain = chain.then(() => guarded(() => send(parts, cetakanId)))
    },
    idle: () => chain,
    queueState: () => antrean,
    list: () => parts.printer.list(),
    poll: async () => {
      if (looking) return
      looking = true
      await guarded(async () => {
        await followAll(parts)
        antrean = await lookAtQueue(parts)
      })
      looking = false
    },
    recover: () =>
      guarded(async () => {
        for (const cetakan of running(parts).filter(({ state }) => state === 'antre')) {
          const alasan = 'Program ditutup sebelum cetakan terkirim; cetak ulang bila perlu'
          await record(parts, cetakan.id, { printer: null, jobId: null, state: 'gagal', alasan })
        }
      }),
  }
}

const running = (parts: PrintServiceParts) => {
  const kantor = parts.kantor()
  return kantor ? listBerjalan(kantor.baca) : []
}

const record = async (
  parts: PrintServiceParts,
  id: string,
  baru: Parameters<typeof recordCetakan>[2],
): Promise<void> => {
  await parts.writable()
  const kantor = parts.kantor()
  if (kantor) await recordCetakan({ db: kantor.db, clock: parts.clock }, id, baru)
}

const send = async (parts: PrintServiceParts, id: string): Promise<void> => {
  const kantor = parts.kantor()
  const siap = kantor && readCetakanSiap(kantor, id)
  if (!siap || siap.cetakan.state !== 'antre') return
  const gagal = (alasan: string, printer: string | null): Promise<void> =>
    record(parts, id, { printer, jobId: null, state: 'gagal', alasan })
  if (!siap.pdf) return gagal('Berkas surat tidak ditemukan', null)
  const pdf = siap.batal === null ? ok(siap.pdf) : parts.stampPdf(siap.pdf, siap.batal)
  // Without its mark a cancelled letter is not printed at all.
  if (!pdf.ok) return gagal('Tanda BATAL tidak dapat dicetak pada berkas surat ini', null)
  const printer = siap.printer.nama ?? (await parts.printer.list()).find((p) => p.bawaan)?.nama
  if (printer === undefined) return gagal('Printer belum dipilih', null)
  const jawab = await parts.printer.print(commandOf(parts, siap, pdf.value, printer))
  if (!jawab.ok) return gagal(jawab.alasan, printer)
  await record(parts, id, { printer, jobId: jawab.jobId, state: 'terkirim', alasan: null })
}

const commandOf = (
  parts: PrintServiceParts,
  { cetakan, printer: atur, kertas }: CetakanSiap,
  pdf: Uint8Array,
  printer: string,
) => ({
  pdf: parts.adjust(pdf, atur),
  printer,
  salinan: cetakan.salinan,
  ukuran: kertas.ukuran,
  baki: atur.baki,
  judul: cetakan.nomor ?? 'SIAKEL',
})

const followAll = async (parts: PrintServiceParts): Promise<void> => {
  for (const cetakan of running(parts)) {
    if (cetakan.printer === null || cetakan.jobId === null) continue
    const kini = await parts.printer.status(cetakan.printer, cetakan.jobId)
    if (kini.state === cetakan.state && kini.alasan === cetakan.alasan) continue
    await record(parts, cetakan.id, { printer: cetakan.printer, jobId: cetakan.jobId, ...kini })
  }
}

const lookAtQueue = async (parts: PrintServiceParts): Promise<KeadaanAntrean> => {
  const kantor = parts.kantor()
  if (!kantor) return notChosen
  const pilihan =
    readPrinterPilihan(kantor.baca).nama ?? (await parts.printer.list()).find((p) => p.bawaan)?.nama ?? null
  if (pilihan === null) return notChosen
  return { nama: pilihan, ...(await parts.printer.queue(pilihan)) }
}
