// Letters signed with the office's certificate: from "siap tanda tangan" to the stored, verifiable bytes, one by one.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { HasilSetuju } from '#contract/konsep.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { listNomor } from '#db/queries/nomor-laporan.ts'
import { countUnsent } from '#db/queries/unsent-operations.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok } from '#domain/result.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { saveBagian } from '#electron/usecases/save-pengaturan.ts'
import { planTtd } from '#electron/usecases/plan-ttd.ts'
import { planSalinan } from '#electron/usecases/plan-salinan.ts'
import { findSertifikat } from '#db/queries/sertifikat.ts'
import { addAkar, listAkar, listSertifikat, removeSertifikat } from '#electron/usecases/sertifikat.ts'
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import { salinanJob } from '#electron/worker/salinan-job.ts'
import { sertifikatJob } from '#electron/worker/sertifikat-job.ts'
import { ttdJob } from '#electron/worker/ttd-job.ts'
import { linkAccount } from '#tests/builders/akun.ts'
import { aJobContext } from '#tests/builders/job-context.ts'
import { setUpLokal, submitMany } from '#tests/builders/konsep-lokal.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { preflight } from '#tests/builders/pdf-tools.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { cmsVerify, makeCa, makeSertifikat, pdfsig, writePkcs12, type Ca } from '#tests/builders/sertifikat.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let dir = ''
let ca: Ca
let p12 = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-ca-'))
  ca = makeCa(dir)
  p12 = writePkcs12(dir, { ca, nama: 'Haryo Wicaksono', sandi: 'kenanga-2026' })
}, 60_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

let office: Office
let lurah = ''
beforeEach(async () => {
  office = await openOffice()
  lurah = await setUpLokal(office.deps)
})
afterEach(() => office.close())

const keep = async (sandi = 'kenanga-2026') =>
  sertifikatJob(aJobContext(office), { jalur: p12, pejabatId: lurah, sandi })
type Jawaban = { readonly hasil: readonly HasilSetuju[]; readonly sisa: number }
const sign = async (id: readonly string[], sandi = 'kenanga-2026', isi = {}): Promise<Jawaban> =>
  valueOf(await ttdJob(aJobContext(office, isi), { id, sandi })) as Jawaban
const pdfOf = (suratId: string | null): Uint8Array => {
  const surat = findSurat(office.baca, suratId ?? '')
  return (surat && office.blob.get(surat.pdfSha256)) ?? new Uint8Array()
}

describe('the certificate of an official', () => {
  test('is kept only when its passphrase opens it, and shows whose it is', async () => {
    expect(await keep('salah')).toEqual(err({ code: 'SandiSertifikatSalah' }))
    expect(findSertifikat(office.baca, lurah)).toBeNull()
    valueOf(await keep())
    const [satu] = listSertifikat(office.baca).pejabat.filter(({ id }) => id === lurah)
    expect(satu?.sertifikat).toMatchObject({ nama: 'Haryo Wicaksono', penerbit: 'CA Contoh Pekalongan' })
    valueOf(await removeSertifikat(office.deps, lurah))
    expect(findSertifikat(office.baca, lurah)).toBeNull()
  })

  test('never becomes part of an operation', async () => {
    const before = countUnsent(office.baca)
    valueOf(await keep())
    expect(countUnsent(office.baca)).toBe(before)
  })

  test('of an issuer is trusted only when it is one', async () => {
    expect(await addAkar(office.deps, new Uint8Array([1, 2, 3]))).toEqual(err({ code: 'SertifikatBukanAkar' }))
    expect(await addAkar(office.deps, makeSertifikat(ca).der)).toEqual(err({ code: 'SertifikatBukanAkar' }))
    expect(await addAkar(office.deps, ca.der)).toEqual(ok('CA Contoh Pekalongan'))
    expect(listAkar(office.baca)).toEqual([ca.der])
  })
})

describe('a batch of letters', () => {
  test('is signed one by one; each is a letter that others can verify, and whose unsigned bytes are kept', async () => {
    valueOf(await keep())
    const ids = await submitMany(office, 3)
    expect(listNomor(office.baca, { register: 'kantor', tahun: 2026 }).map(({ state }) => state)).toEqual([
      'cadang',
      'cadang',
      'cadang',
    ])
    const { hasil, sisa } = await sign(ids)
    expect([hasil.map(({ tahap, galat }) => [tahap, galat]), sisa]).toEqual([
      Array.from({ length: 3 }, () => ['terbit', null]),
      0,
    ])
    expect(listNomor(office.baca, { register: 'kantor', tahun: 2026 }).map(({ state }) => state)).toEqual([
      'pakai',
      'pakai',
      'pakai',
    ])
    const pdf = pdfOf(hasil[0]?.suratId ?? null)
    expect(pdfsig(pdf, [ca])).toMatch(/Signature is Valid[\s\S]*Certificate is Trusted/)
    expect(pdfsig(pdf, [ca])).toContain('Total document signed')
    expect(cmsVerify(pdf, ca)).toContain('CAdES Verification successful')
    expect(preflight({ surat: pdf }).valid).toEqual(['surat'])
    expect(verifyPdf({ pdf, akar: [ca.der], crl: [], pada: office.clock.now() }).kesimpulan).toBe('terpercaya')
    const surat = findSurat(office.baca, hasil[0]?.suratId ?? '')
    expect([surat?.modeTtd, office.blob.has(surat?.pdfDasarSha256 ?? '')]).toEqual(['lokal', true])
  }, 60_000)

  test('with a wrong passphrase signs nothing, and the letters go on waiting', async () => {
    valueOf(await keep())
    const ids = await submitMany(office, 2)
    expect(await ttdJob(aJobContext(office), { id: ids, sandi: 'salah' })).toEqual(
      err({ code: 'SandiSertifikatSalah' }),
    )
    expect(ids.map((id) => findKonsep(office.baca, id)?.tahap)).toEqual(['ttd', 'ttd'])
  })

  test('of two ways of signing is refused whole: one passphrase opens one thing', async () => {
    const [lokal = ''] = await submitMany(office, 1)
    valueOf(await saveBagian(office.deps, 'alur', { ...alurBawaan, modeTtd: 'bsre' }))
    const [bsre = ''] = await submitMany(office, 1)
    expect(planTtd(office.deps, [lokal, bsre])).toEqual(err({ code: 'CaraTtdCampur' }))
    expect(valueOf(planTtd(office.deps, [lokal]))).toEqual({ lokal: [lokal], bsre: [] })
  })

  test('without a certificate says whose is missing', async () => {
    const ids = await submitMany(office, 1)
    expect(await ttdJob(aJobContext(office), { id: ids, sandi: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'SertifikatBelumAda' },
    })
  })

  test('that is stopped goes on later with the rest: nothing is signed twice', async () => {
    valueOf(await keep())
    const ids = await submitMany(office, 5)
    const stop = new AbortController()
    const report = (selesai: number): void => {
      if (selesai === 2) stop.abort()
    }
    const first = await sign(ids, 'kenanga-2026', { signal: stop.signal, report })
    expect([first.hasil.length, first.sisa]).toEqual([3, 2])
    const before = first.hasil.map(({ suratId }) => findSurat(office.baca, suratId ?? '')?.pdfSha256)
    const second = await sign(ids)
    expect(second.hasil.map(({ tahap }) => tahap)).toEqual(Array.from({ length: 5 }, () => 'terbit'))
    expect(first.hasil.map(({ suratId }) => findSurat(office.baca, suratId ?? '')?.pdfSha256)).toEqual(before)
    expect(new Set(second.hasil.map(({ nomor }) => nomor)).size).toBe(5)
  }, 60_000)

  test('leaves out the letter whose file is gone, with its reason, and signs the others', async () => {
    valueOf(await keep())
    const ids = await submitMany(office, 2)
    const sha256 = findKonsep(office.baca, ids[0] ?? '')?.siap?.surat.pdfSha256
    const blob = { ...office.blob, get: (s: string) => (s === sha256 ? null : office.blob.get(s)) }
    const { hasil } = await sign(ids, 'kenanga-2026', { blob })
    expect(hasil.map(({ tahap, galat }) => [tahap, galat])).toEqual([
      ['ttd', JSON.stringify({ code: 'BlobHilang' })],
      ['terbit', null],
    ])
  })

  test('leaves out the letter whose file is damaged, and signs the others', async () => {
    await keep()
    const ids = await submitMany(office, 2)
    const sha256 = findKonsep(office.db, ids[0] ?? '')?.siap?.surat.pdfSha256 ?? ''
    writeFileSync(join(office.blobFolder, sha256.slice(0, 2), sha256), 'rusak')
    const { hasil } = await sign(ids)
    expect(hasil.map(({ tahap, galat }) => [tahap, galat && (JSON.parse(galat) as { code: string }).code])).toEqual([
      ['ttd', 'BlobHilang'],
      ['terbit', null],
    ])
  })

  test('tries no passphrase on the certificate of another official', async () => {
    await keep()
    const ids = await submitMany(office, 1)
    await linkAccount(office.deps, null)
    for (const sandi of ['salah', 'kenanga-2026'])
      expect((await sign(ids, sandi)).hasil).toMatchObject([{ tahap: 'ttd', galat: '{"code":"BukanPenandatangan"}' }])
  })

  test('is not signed when it changed since its signer looked at it', async () => {
    await keep()
    const ids = await submitMany(office, 1)
    const hasil = valueOf(
      await ttdJob(aJobContext(office), { id: ids, dilihat: { [ids[0] ?? '']: 'dahulu' }, sandi: 'kenanga-2026' }),
    ) as Jawaban
    expect(hasil.hasil).toMatchObject([{ tahap: 'ttd', galat: '{"code":"KonsepBerubah","tahap":"ttd"}' }])
  })

  test('asks for a time stamp only where a server is named, and signs nothing without its answer', async () => {
    valueOf(await keep())
    const nilai = { stempelWaktu: 'http://127.0.0.1:9/tsa', lokasi: 'Pekalongan', akar: [] }
    await inTransaction(office.db, () => {
      writePengaturan(office.db, { bagian: 'tandaTangan', nilai, pada: '2026-01-01T00:00:00.000Z', oleh: null })
      return ok(null)
    })
    const ids = await submitMany(office, 1)
    const { hasil } = await sign(ids)
    expect(hasil).toMatchObject([{ tahap: 'ttd', galat: JSON.stringify({ code: 'StempelTidakTerjangkau' }) }])
  })
})

describe('a signed copy', () => {
  const issueInInk = async (): Promise<string> => {
    valueOf(await saveBagian(office.deps, 'alur', alurBawaan))
    const subjek = { pendudukId: await insertOrang(office) }
    return valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek }))).suratId
  }
  const copy = async (asal: { readonly sha256: string } | { readonly jalur: string }) => {
    const tujuan = join(office.dir, 'salinan.pdf')
    const done = await salinanJob(aJobContext(office), {
      asal,
      tujuan,
      judul: 'SKTM',
      pejabatId: lurah,
      sandi: 'kenanga-2026',
    })
    return { done, pdf: existsSync(tujuan) ? new Uint8Array(readFileSync(tujuan)) : new Uint8Array() }
  }

  test('of a letter that was signed in ink begins with its very bytes, is valid PDF/A-1b, and verifies', async () => {
    valueOf(await keep())
    const suratId = await issueInInk()
    const sha256 = findSurat(office.baca, suratId)?.pdfSha256 ?? ''
    const asli = office.blob.get(sha256) ?? new Uint8Array()
    expect(valueOf(planSalinan(office.deps, suratId))).toMatchObject({ sha256, pejabatId: lurah })
    const { done, pdf } = await copy({ sha256 })
    expect(done).toEqual(ok({ tersimpan: true }))
    expect(Buffer.from(pdf.subarray(0, asli.length)).equals(asli)).toBe(true)
    expect(pdfsig(pdf, [ca])).toMatch(/Signature is Valid[\s\S]*Certificate is Trusted/)
    expect(cmsVerify(pdf, ca)).toContain('CAdES Verification successful')
    expect(preflight({ surat: pdf }).valid).toEqual(['surat'])
  }, 60_000)

  test('is refused for a file that is no PDF, for one that is signed already, and writes nothing then', async () => {
    valueOf(await keep())
    const lain = join(office.dir, 'lain.pdf')
    writeFileSync(lain, 'bukan pdf')
    expect(await copy({ jalur: lain })).toMatchObject({ done: err({ code: 'BukanPdf' }), pdf: { length: 0 } })
    const [id = ''] = await submitMany(office, 1)
    await sign([id])
    writeFileSync(lain, pdfOf(findKonsep(office.baca, id)?.suratId ?? null))
    expect(await copy({ jalur: lain })).toMatchObject({
      done: { ok: false, error: { code: 'SudahDitandatangani' } },
      pdf: { length: 0 },
    })
  })

  test('is planned only for an account that is an official with a certificate, and for a letter that counts', async () => {
    const suratId = await issueInInk()
    expect(planSalinan(office.deps, suratId)).toEqual(err({ code: 'SertifikatBelumAda', nama: '' }))
    valueOf(await keep())
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah nama' }))
    expect(planSalinan(office.deps, suratId)).toEqual(err({ code: 'SuratSudahBatal' }))
  })
})
