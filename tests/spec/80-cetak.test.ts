// Printing through a real CUPS: what reaches the queue is what is stored, on the office's paper, and the record of a
// print says what the spooler says.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findCetakan } from '#db/queries/cetakan.ts'
import { writePrinter } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { printerBawaan, type PengaturanPrinter } from '#domain/kantor/kantor.ts'
import { ok } from '#domain/result.ts'
import { createCupsPrinter, mediaOf } from '#electron/main/printer/cups.ts'
import { createIppClient } from '#electron/main/printer/ipp-client.ts'
import { createPrintService, type RunningPrintService } from '#electron/main/printer/service.ts'
import { stampPdf } from '#electron/pdf/stamp-pdf.ts'
import { printUji } from '#electron/usecases/print-uji.ts'
import type { Printer } from '#electron/usecases/ports.ts'
import { startCups, waitFor, type TestCups } from '#tests/builders/cups.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'

let cups: TestCups
let printer: Printer
let hasil: string
const pdfPpd = 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd'
const pdfConf = '/etc/cups/cups-pdf-siakel-uji.conf'

beforeAll(async () => {
  cups = await startCups()
  hasil = join(cups.dir, 'spool/tmp')
  // Keeps the bytes it was given, and how it was called.
  cups.addBackend(
    'simpan',
    `cat "\${6:--}" > "${hasil}/$1.bytes"; printf '%s|%s|%s' "$3" "$4" "$5" > "${hasil}/$1.cara"`,
  )
  // Says that the tray is empty until there is paper.
  cups.addBackend(
    'baki',
    `while [ ! -e "${hasil}/kertas" ]; do echo 'STATE: +media-empty-error' >&2; sleep 0.2; done; echo 'STATE: -media-empty-error' >&2; cat "\${6:--}" > "${hasil}/$1.bytes"`,
  )
  cups.addQueue('MENTAH', 'simpan:/', 'raw')
  cups.addQueue('BAKI', 'baki:/', 'raw')
  cups.addQueue('SKALA', 'simpan:/', pdfPpd)
  // cups-pdf reads its settings there and nowhere else; the name after its scheme chooses the file.
  writeFileSync(pdfConf, `Out ${hasil}\nSpool ${hasil}/cups-pdf\nLog ${hasil}\nGrp lp\n`)
  cups.addQueue('SIAKELUJI', 'cups-pdf:/siakel-uji', pdfPpd)
  printer = createCupsPrinter(createIppClient({ socketPath: cups.socket }, 8000), {
    server: cups.socket,
    batasMs: 8000,
  })
}, 60_000)
afterAll(async () => {
  rmSync(pdfConf, { force: true })
  await cups.stop()
})

let office: Office
let cetak: RunningPrintService
const bugs: unknown[] = []
beforeEach(async () => {
  office = await openOffice()
  cetak = service(office, printer)
})
afterEach(() => office.close())

const service = (kantor: Office, port: Printer): RunningPrintService =>
  createPrintService({
    printer: port,
    clock: kantor.clock,
    kantor: () => kantor,
    writable: () => Promise.resolve(),
    adjust: (pdf) => pdf,
    stampPdf,
    reportBug: (e) => void bugs.push(e),
  })

const choose = (nilai: Partial<PengaturanPrinter>) =>
  inTransaction(office.db, () => {
    writePrinter(office.db, { ...printerBawaan, ...nilai })
    return ok(null)
  })

const print = async (): Promise<string> => {
  const uji = await printUji(office.deps)
  if (!uji.ok) throw new Error(uji.error.code)
  cetak.enqueue(uji.value.cetakanId)
  await cetak.idle()
  return uji.value.cetakanId
}
const rowOf = (id: string) => {
  const row = findCetakan(office.baca, id)
  if (!row) throw new Error('no print')
  return row
}
const until = (id: string, state: string) =>
  waitFor(async () => {
    await cetak.poll()
    return rowOf(id).state === state
  })
const bytesOf = (jobId: string | null) => readFileSync(join(hasil, `${jobId}.bytes`))

describe('a print', () => {
  it('reaches a queue byte by byte as it is stored', async () => {
    await choose({ nama: 'MENTAH' })
    const id = await print()
    await until(id, 'selesai')
    const { jobId, sha256, printer: queue } = rowOf(id)
    expect(queue).toBe('MENTAH')
    expect(createHash('sha256').update(bytesOf(jobId)).digest('hex')).toBe(sha256)
    expect(bytesOf(jobId).equals(Buffer.from(office.blob.get(sha256) ?? []))).toBe(true)
  })

  it('would be found out if the queue changed a single byte (control)', async () => {
    await choose({ nama: 'SKALA' })
    const id = await print()
    await until(id, 'selesai')
    const { jobId, sha256 } = rowOf(id)
    expect(bytesOf(jobId).length).toBeGreaterThan(1000)
    expect(createHash('sha256').update(bytesOf(jobId)).digest('hex')).not.toBe(sha256)
  })

  it("asks for the office's paper, unscaled, and shows the queue no name", async () => {
    await choose({ nama: 'MENTAH' })
    const id = await print()
    await until(id, 'selesai')
    const cara = readFileSync(join(hasil, `${rowOf(id).jobId}.cara`), 'utf8')
    expect(cara).toMatch(/^SIAKEL\|1\|/)
    expect(cara).toContain('media=Custom.215x330mm')
    expect(cara).toContain('print-scaling=none')
    expect([mediaOf('F4'), mediaOf('F4-210'), mediaOf('A4')]).toEqual(['Custom.215x330mm', 'Custom.210x330mm', 'A4'])
  })

  it('comes out on F4 with nothing cut and nothing shrunk', async () => {
    await choose({ nama: 'SIAKELUJI' })
    const id = await print()
    await until(id, 'selesai')
    await waitFor(() => readdirSync(hasil).some((n) => n.endsWith('.pdf')))
    const berkas = readdirSync(hasil).find((n) => n.endsWith('.pdf')) ?? ''
    const info = execFileSync('pdfinfo', [join(hasil, berkas)], { encoding: 'utf8' })
    const [, lebar, tinggi] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
    expect(Number(lebar)).toBeCloseTo(609.45, -1)
    expect(Number(tinggi)).toBeCloseTo(935.43, -1)
  })

  it('is held with the reason while the tray is empty, and is done when there is paper', async () => {
    rmSync(join(hasil, 'kertas'), { force: true })
    await choose({ nama: 'BAKI' })
    const id = await print()
    await until(id, 'tertahan')
    expect(rowOf(id)).toMatchObject({ state: 'tertahan', alasan: 'Kertas habis' })
    expect(cetak.queueState()).toMatchObject({ nama: 'BAKI', keadaan: 'tertahan', alasan: 'Kertas habis', antre: 1 })
    expect(existsSync(join(hasil, `${rowOf(id).jobId}.bytes`))).toBe(false)
    writeFileSync(join(hasil, 'kertas'), '')
    await until(id, 'selesai')
    expect(rowOf(id).alasan).toBeNull()
  })

  it('is held while the queue is paused, and done when it goes on', async () => {
    await choose({ nama: 'MENTAH' })
    cups.run('/usr/sbin/cupsdisable', 'MENTAH')
    const id = await print()
    await until(id, 'tertahan')
    expect(rowOf(id).alasan).toBe('Printer dijeda')
    cups.run('/usr/sbin/cupsenable', 'MENTAH')
    await until(id, 'selesai')
  })

  it('has failed when somebody cancels it at the queue', async () => {
    await choose({ nama: 'MENTAH' })
    cups.run('/usr/sbin/cupsdisable', 'MENTAH')
    const id = await print()
    cups.run('cancel', `MENTAH-${rowOf(id).jobId}`)
    await until(id, 'gagal')
    expect(rowOf(id).alasan).toBe('Cetakan dibatalkan di antrean printer')
    cups.run('/usr/sbin/cupsenable', 'MENTAH')
  })

  it('has failed, with a sentence, when the printer is gone', async () => {
    await choose({ nama: 'HILANG' })
    expect(rowOf(await print())).toMatchObject({
      state: 'gagal',
      jobId: null,
      alasan: 'Printer ini tidak ada lagi di komputer',
    })
  })

  it('has failed when no printer was chosen and the PC has none of its own', async () => {
    expect(rowOf(await print())).toMatchObject({ state: 'gagal', alasan: 'Printer belum dipilih' })
  })

  it("goes to the PC's own printer when none was chosen", async () => {
    cups.run('/usr/sbin/lpadmin', '-d', 'MENTAH')
    const id = await print()
    await until(id, 'selesai')
    expect(rowOf(id).printer).toBe('MENTAH')
    cups.run('/usr/sbin/lpadmin', '-x', 'MENTAH')
    cups.addQueue('MENTAH', 'simpan:/', 'raw')
  })

  it('carries the number of copies', async () => {
    await choose({ nama: 'MENTAH' })
    const berkas = office.blob.put(new TextEncoder().encode('%PDF-1.4 dua'))
    const jawab = await printer.print({
      pdf: office.blob.get(berkas.sha256) ?? new Uint8Array(),
      printer: 'MENTAH',
      salinan: 2,
      ukuran: 'F4',
      baki: null,
      judul: '470/413',
    })
    if (!jawab.ok) throw new Error(jawab.alasan)
    await waitFor(() => existsSync(join(hasil, `${jawab.jobId}.cara`)))
    expect(readFileSync(join(hasil, `${jawab.jobId}.cara`), 'utf8')).toMatch(/^470\/413\|2\|/)
  })

  it('is not sent again by itself after the program was closed before it was sent', async () => {
    const uji = await printUji(office.deps)
    if (!uji.ok) throw new Error(uji.error.code)
    const sebelum = readdirSync(hasil).length
    const baru = service(office, printer)
    await baru.recover()
    await baru.poll()
    expect(rowOf(uji.value.cetakanId)).toMatchObject({
      state: 'gagal',
      alasan: 'Program ditutup sebelum cetakan terkirim; cetak ulang bila perlu',
    })
    expect(readdirSync(hasil)).toHaveLength(sebelum)
  })
})

describe('the queues of the PC', () => {
  it('are listed by name, without those that are gone', async () => {
    expect((await printer.list()).map((p) => p.nama).toSorted()).toEqual(['BAKI', 'MENTAH', 'SIAKELUJI', 'SKALA'])
  })

  it('that nobody answers for are "tidak menjawab", and nothing throws', async () => {
    const mati = createCupsPrinter(createIppClient({ socketPath: join(cups.dir, 'tidak-ada') }, 500), {
      server: join(cups.dir, 'tidak-ada'),
      batasMs: 3000,
    })
    expect(await mati.list()).toEqual([])
    expect(await mati.queue('MENTAH')).toEqual({
      keadaan: 'tidak-menjawab',
      alasan: 'Antrean printer tidak menjawab',
      antre: 0,
    })
    expect(await mati.status('MENTAH', '1')).toEqual({ state: 'terkirim', alasan: 'Antrean printer tidak menjawab' })
    expect(
      (await mati.print({ pdf: new Uint8Array([1]), printer: 'X', salinan: 1, ukuran: 'A4', baki: null, judul: 'x' }))
        .ok,
    ).toBe(false)
  })

  it('keep nothing of a letter in a file of ours', async () => {
    await choose({ nama: 'MENTAH' })
    const id = await print()
    await until(id, 'selesai')
    const isi = office.blob.get(rowOf(id).sha256) ?? new Uint8Array()
    const files = readdirSync(office.dir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
    const plain = files.filter((f) =>
      readFileSync(join(f.parentPath, f.name)).includes(Buffer.from(isi).subarray(0, 64)),
    )
    expect(files.length).toBeGreaterThan(1)
    expect(plain).toEqual([])
    expect(bugs).toEqual([])
  })
})
