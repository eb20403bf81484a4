// Copies of a letter that no longer counts: marked on every page, why and by what it is replaced; the stored bytes stay.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PermohonanSurat } from '#contract/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { writePrinter } from '#db/queries/perangkat.ts'
import { printerBawaan } from '#domain/kantor/kantor.ts'
import { ok } from '#domain/result.ts'
import { createPrintService } from '#electron/main/printer/service.ts'
import { shiftPdf } from '#electron/pdf/print-variant.ts'
import { stampPdf } from '#electron/pdf/stamp-pdf.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openSurat } from '#electron/usecases/open-surat.ts'
import { printSurat } from '#electron/usecases/print-surat.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import { readPdf } from '#electron/usecases/read-surat.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
let dir: string
beforeEach(async () => {
  office = await openOffice()
  dir = mkdtempSync(join(tmpdir(), 'siakel-batal-'))
})
afterEach(() => {
  office.close()
  rmSync(dir, { recursive: true, force: true })
})

const terbit = async (isi: Partial<PermohonanSurat> = {}) =>
  valueOf(
    await issueSurat(
      office.deps,
      aPermohonan(office, { subjek: { pendudukId: await insertOrang(office) }, cetak: false, ...isi }),
    ),
  )

/** What reaches the printer for one letter. */
const printed = async (suratId: string): Promise<Uint8Array | null> => {
  let bytes: Uint8Array | null = null
  const service = createPrintService({
    printer: {
      list: () => Promise.resolve([]),
      print: ({ pdf }) => {
        bytes = pdf
        return Promise.resolve({ ok: true, jobId: '1' })
      },
      status: () => Promise.resolve({ state: 'selesai', alasan: null }),
      queue: () => Promise.resolve({ keadaan: 'siap', alasan: null, antre: 0 }),
    },
    clock: office.clock,
    kantor: () => office,
    writable: () => Promise.resolve(),
    adjust: (pdf) => pdf,
    stampPdf,
    reportBug: (error) => {
      throw error
    },
  })
  await inTransaction(office.db, () => {
    writePrinter(office.db, { ...printerBawaan, nama: 'UJI' })
    return ok(null)
  })
  service.enqueue(valueOf(await printSurat(office.deps, { id: suratId, salinan: 1 })).cetakanId)
  await service.idle()
  return bytes
}
const stored = (suratId: string): Uint8Array => valueOf(readPdf(office.deps, suratId)).pdf

describe('the printed copy', () => {
  it('of a letter that counts is the stored bytes', async () => {
    const { suratId } = await terbit()
    expect(await printed(suratId)).toEqual(stored(suratId))
  })

  it('of a cancelled letter begins with the stored bytes, is marked after them and stays a sound PDF', async () => {
    const { suratId } = await terbit()
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah nama' }))
    const copy = Buffer.from((await printed(suratId)) ?? [])
    const before = Buffer.from(stored(suratId))
    expect(copy.subarray(0, before.length).equals(before)).toBe(true)
    expect(copy.length).toBeGreaterThan(before.length)
    const file = join(dir, 'salinan.pdf')
    writeFileSync(file, copy)
    expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax or stream encoding errors')
    // As many red points as the mark draws; the letter itself has none.
    expect([redPoints(before), redPoints(copy) > 500]).toEqual([0, true])
  })

  it('of a letter that cannot be marked is not printed at all', async () => {
    const { suratId } = await terbit()
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah nama' }))
    const strange = { ...office, blob: { ...office.blob, get: () => new TextEncoder().encode('%PDF-1.7 strange') } }
    const asli = office
    office = strange
    expect(await printed(suratId)).toBeNull()
    office = asli
  })

  it('is marked too where the page is moved for the printer', async () => {
    const { suratId } = await terbit()
    const marked = valueOf(stampPdf(stored(suratId), 'BATAL: salah nama'))
    const moved = valueOf(shiftPdf(marked, { geserX: 3, geserY: 2, tanpaKop: false }))
    expect(redPoints(Buffer.from(moved))).toBeGreaterThan(500)
  })
})

describe('a correction', () => {
  it('is seen from both letters: in the register and in the archive', async () => {
    const lama = await terbit()
    const baru = await terbit({ menggantikan: { suratId: lama.suratId, alasan: 'salah keperluan' } })
    const period = { dari: '2026-01-01', sampai: '2026-12-31', teks: '' }
    for (const kode of ['agenda-surat-keluar', 'register-surat-keterangan']) {
      const [satu, dua] = valueOf(readBuku(office.baca, { kode, ...period })).baris
      expect(satu?.isi['keterangan']).toContain(`BATAL: salah keperluan; digantikan Nomor ${baru.nomor}`)
      expect(dua?.isi['keterangan']).toContain(`menggantikan Nomor ${lama.nomor}`)
      expect([satu?.batal, dua?.batal]).toEqual([true, false])
    }
    expect(valueOf(openSurat(office.deps, lama.suratId)).digantikanOlehId).toBe(baru.suratId)
    expect(valueOf(readPdf(office.deps, lama.suratId)).batal).toBe(
      `BATAL: salah keperluan; digantikan Nomor ${baru.nomor}`,
    )
    expect(valueOf(readPdf(office.deps, baru.suratId)).batal).toBeNull()
  })
})

const redPoints = (pdf: Buffer): number => {
  const file = join(dir, 'halaman')
  writeFileSync(`${file}.pdf`, pdf)
  execFileSync('pdftoppm', ['-r', '50', '-singlefile', `${file}.pdf`, file])
  const ppm = readFileSync(`${file}.ppm`)
  const pixels = ppm.subarray(ppm.indexOf('255\n') + 4)
  let n = 0
  for (let i = 0; i < pixels.length; i += 3)
    if ((pixels[i] ?? 0) > 150 && (pixels[i + 1] ?? 255) < 130 && (pixels[i + 2] ?? 255) < 130) n += 1
  return n
}
