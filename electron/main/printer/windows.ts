// The printer port for Windows: pdf-to-printer carries the bytes to the spooler, PowerShell tells the queue's state.
// Written from their documentation; it must be tried on a real PC before a release.
import type { NewId } from '#domain/waktu/clock.ts'
import type { InfoPrinter, PerintahCetak, Printer, StatusCetak } from '#electron/usecases/ports.ts'
import { createRequire } from 'node:module'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPowerShell } from './powershell.ts'

type PdfToPrinter = {
  readonly print: (berkas: string, pilihan: Readonly<Record<string, unknown>>) => Promise<void>
}

/** DMPAPER_FOLIO, 8.5 x 13 inch: the form nearest to F4; an office may add a form of its own named "F4". */
const paperKind = 14
const batasMs = 8000

/** Makes the port. `sementara`: a folder of the user's own, emptied after each print; SumatraPDF reads files only. */
export const createWindowsPrinter = (sementara: string, newId: NewId): Printer => ({
  list: async () => {
    const daftar = await ask(
      'Get-CimInstance Win32_Printer | Select-Object Name,Default,Comment | ConvertTo-Json -Compress',
    )
    return daftar.flatMap((p): InfoPrinter[] =>
      typeof p['Name'] === 'string'
        ? [
            {
              nama: p['Name'],
              keterangan: typeof p['Comment'] === 'string' ? p['Comment'] : '',
              bawaan: p['Default'] === true,
              baki: [],
            },
          ]
        : [],
    )
  },
  print: (perintah) => printFile(sementara, newId, perintah),
  status: async (printer, jobId) => statusOf(await jobsOf(printer), jobId),
  queue: async (printer) => {
    const jobs = await jobsOf(printer)
    if (!jobs) return { keadaan: 'tidak-menjawab', alasan: 'Antrean printer tidak menjawab', antre: 0 }
    const alasan = jobs.map((j) => reasonOf(j.status)).find((a) => a !== null) ?? null
    if (alasan !== null) return { keadaan: 'tertahan', alasan, antre: jobs.length }
    return { keadaan: jobs.length > 0 ? 'mencetak' : 'siap', alasan: null, antre: jobs.length }
  },
})

type Job = { readonly dokumen: string; readonly status: number }

const printFile = async (sementara: string, newId: NewId, perintah: PerintahCetak): ReturnType<Printer['print']> => {
  // The spooler names its job after the file: the id makes it findable and says nothing about a person.
  const nama = `siakel-${newId()}`
  const berkas = join(sementara, `${nama}.pdf`)
  try {
    mkdirSync(sementara, { recursive: true })
    writeFileSync(berkas, perintah.pdf, { mode: 0o600 })
    const { print } = loadPdfToPrinter()
    const ukuran = perintah.ukuran === 'A4' ? { paperSize: 'A4' } : { paperkind: paperKind }
    const pilihan = { printer: perintah.printer, scale: 'noscale', copies: perintah.salinan, silent: true, ...ukuran }
    const cetak = print(berkas, perintah.baki ? { ...pilihan, bin: perintah.baki } : pilihan)
    const lewat = new Promise<'lewat'>((done) => setTimeout(done, batasMs, 'lewat').unref())
    if ((await Promise.race([cetak, lewat])) === 'lewat') return { ok: false, alasan: 'Antrean printer tidak menjawab' }
    return { ok: true, jobId: nama }
  } catch {
    return { ok: false, alasan: 'Antrean printer menolak cetakan' }
  } finally {
    rmSync(berkas, { force: true })
  }
}

// Only the Windows package carries it, so the bundler must not look for it here.
const loadPdfToPrinter = (): PdfToPrinter => createRequire(import.meta.url)('pdf-to-printer') as PdfToPrinter

const jobsOf = async (printer: string): Promise<readonly Job[] | null> => {
  const nama = printer.replaceAll("'", "''")
  const jobs = await ask(
    `Get-PrintJob -PrinterName '${nama}' | Select-Object DocumentName,@{n='S';e={[int]$_.JobStatus}} | ConvertTo-Json -Compress`,
    null,
  )
  return (
    jobs &&
    jobs.flatMap((j) =>
      typeof j['DocumentName'] === 'string' ? [{ dokumen: j['DocumentName'], status: Number(j['S']) || 0 }] : [],
    )
  )
}

// Flags of a Windows print job.
const flag = { error: 2, offline: 32, paperOut: 64, printed: 128, blocked: 512, intervention: 1024, paused: 1 } as const
const reasonOf = (status: number): string | null => {
  if (status & flag.paperOut) return 'Kertas habis'
  if (status & flag.offline) return 'Printer mati atau tidak tersambung'
  if (status & flag.paused) return 'Printer dijeda'
  if (status & (flag.intervention | flag.blocked)) return 'Printer perlu diperiksa'
  return status & flag.error ? 'Printer melaporkan gangguan' : null
}

// A job that has left the queue was handed to the printer; cheap printers tell nothing more.
const statusOf = (jobs: readonly Job[] | null, jobId: string): StatusCetak => {
  if (!jobs) return { state: 'terkirim', alasan: 'Antrean printer tidak menjawab' }
  const job = jobs.find((j) => j.dokumen.includes(jobId))
  if (!job || job.status & flag.printed) return { state: 'selesai', alasan: null }
  const alasan = reasonOf(job.status)
  return alasan === null ? { state: 'terkirim', alasan: null } : { state: 'tertahan', alasan }
}

type Row = Readonly<Record<string, unknown>>
async function ask(perintah: string): Promise<readonly Row[]>
async function ask(perintah: string, gagal: null): Promise<readonly Row[] | null>
async function ask(perintah: string, gagal?: null): Promise<readonly Row[] | null> {
  const keluar = await runPowerShell(perintah, batasMs)
  if (keluar === null) return gagal === null ? null : []
  const nilai: unknown = keluar.trim() === '' ? [] : JSON.parse(keluar)
  const baris: readonly unknown[] = Array.isArray(nilai) ? nilai : [nilai]
  return baris.filter((b): b is Row => typeof b === 'object' && b !== null)
}
