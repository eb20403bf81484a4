// A PDF that somebody brings: what its signature says and what the office's register says, together. Real letters of an office,
// signed and forged for real; the job reads a real file.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import { findSurat, type SuratTersimpan } from '#db/queries/surat.ts'
import { err } from '#domain/result.ts'
import { signPdf } from '#electron/sign/sign-pdf.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { largestPdf } from '#electron/usecases/read-file.ts'
import { addAkar } from '#electron/usecases/sertifikat.ts'
import { periksaPdfJob } from '#electron/worker/periksa-job.ts'
import { sertifikatJob } from '#electron/worker/sertifikat-job.ts'
import { ttdJob } from '#electron/worker/ttd-job.ts'
import { aJobContext } from '#tests/builders/job-context.ts'
import { setUpLokal, submitMany } from '#tests/builders/konsep-lokal.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { addProof, exchange, flipAt, graftSignature, removeField, replacePage } from '#tests/builders/pemalsuan.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { makeCa, makeSertifikat, writePkcs12, type Ca } from '#tests/builders/sertifikat.ts'
import { aPermintaan, signLetter } from '#tests/builders/tanda-tangan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let dir = ''
let ca: Ca
let p12 = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-periksa-'))
  ca = makeCa(dir)
  p12 = writePkcs12(dir, { ca, nama: 'Haryo Wicaksono', sandi: 'kenanga-2026' })
}, 60_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const checkFile = (jalur: string) => periksaPdfJob(aJobContext(office), { jalur })
let files = 0
const check = async (pdf: Uint8Array): Promise<HasilPeriksaPdf> => {
  files += 1
  const jalur = join(dir, `berkas ${files}.pdf`)
  writeFileSync(jalur, pdf)
  return valueOf(await checkFile(jalur)) as HasilPeriksaPdf
}
/** "kesimpulan, kata of the register (how it was found)". */
const says = async (pdf: Uint8Array): Promise<string> => {
  const { laporan, register } = await check(pdf)
  return `${laporan.kesimpulan}, ${register ? `${register.kata} (${register.cara})` : '-'}`
}
const pdfOf = (sha256: string | null): Uint8Array => {
  const pdf = office.blob.get(sha256 ?? '')
  if (!pdf) throw new Error('no file')
  return pdf
}
const suratOf = (id: string | null): SuratTersimpan => {
  const surat = findSurat(office.baca, id ?? '')
  if (!surat) throw new Error('no letter')
  return surat
}
const issueInk = async (): Promise<SuratTersimpan> => {
  const subjek = { pendudukId: await insertOrang(office, { nama: 'SITI NURHAYATI' }) }
  return suratOf(valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek }))).suratId)
}
/** A letter signed with the certificate of the office, whose issuer it trusts. */
const issueSigned = async (): Promise<SuratTersimpan> => {
  const lurah = await setUpLokal(office.deps)
  valueOf(await sertifikatJob(aJobContext(office), { jalur: p12, pejabatId: lurah, sandi: 'kenanga-2026' }))
  valueOf(await addAkar(office.deps, ca.der))
  return suratOf((await signMore(1))[0] ?? null)
}
const signMore = async (jumlah: number): Promise<readonly string[]> => {
  const id = await submitMany(office, jumlah)
  const { hasil } = valueOf(await ttdJob(aJobContext(office), { id, sandi: 'kenanga-2026' })) as {
    readonly hasil: readonly { readonly suratId: string | null }[]
  }
  return hasil.flatMap(({ suratId }) => suratId ?? [])
}

describe('a file of this office', () => {
  test('signed with its certificate is named with the letter to compare', async () => {
    const surat = await issueSigned()
    const { namaBerkas, laporan, register } = await check(pdfOf(surat.pdfSha256))
    expect(namaBerkas).toMatch(/^berkas \d+\.pdf$/)
    expect(laporan).toMatchObject({ kesimpulan: 'terpercaya', sha256: surat.pdfSha256 })
    expect(register).toMatchObject({
      kata: 'cocok',
      cara: 'berkas',
      surat: { id: surat.id, nomor: surat.nomor, modeTtd: 'lokal', batalAlasan: null },
    })
  })

  test('for ink carries no signature and is known by its bytes', async () => {
    const surat = await issueInk()
    expect(await says(pdfOf(surat.pdfSha256))).toBe('tanpa-tanda-tangan, cocok (berkas)')
  })

  test('that was cancelled and replaced says so, with the reason and the number that took its place', async () => {
    const surat = await issueInk()
    const menggantikan = { suratId: surat.id, alasan: 'salah nama' }
    const subjek = { pendudukId: surat.pendudukId ?? '' }
    const pengganti = valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek, menggantikan })))
    const { register } = await check(pdfOf(surat.pdfSha256))
    expect(register).toMatchObject({
      kata: 'cocok',
      surat: { batalAlasan: 'salah nama', digantikanNomor: pengganti.nomor },
    })
    const lain = await issueInk()
    valueOf(await cancelSurat(office.deps, { id: lain.id, alasan: 'tidak jadi dipakai' }))
    expect((await check(pdfOf(lain.pdfSha256))).register?.surat).toMatchObject({
      batalAlasan: 'tidak jadi dipakai',
      digantikanNomor: null,
    })
  })

  test('to which proof or a further signature was added is still that letter', async () => {
    const pdf = pdfOf((await issueSigned()).pdfSha256)
    expect(await says(addProof(pdf, { sertifikat: [ca.der], crl: [] }))).toBe('terpercaya, ditambah (awal)')
    const camat = makeSertifikat(ca, { jenis: 'p-256', nama: 'SITI NURHAYATI' })
    const both = valueOf(await signPdf(aPermintaan(camat, { pdf, kolom: 'TandaTanganCamat' })))
    expect(await says(both)).toBe('terpercaya, ditambah (awal)')
  })
})

describe('a forged file of this office', () => {
  test('that was changed after it was signed is an alarm, whichever way it was changed', async () => {
    const pdf = pdfOf((await issueSigned()).pdfSha256)
    expect(await says(replacePage(pdf))).toBe('diubah-sesudah, berbeda (awal)')
    expect(await says(removeField(pdf))).toMatch(
      /^(dilepas|diubah-sesudah), (berbeda|seharusnya-ditandatangani) \(awal\)$/,
    )
    const at = Buffer.from(pdf).indexOf('/Producer')
    expect(await says(flipAt(pdf, at + 14))).toBe('rusak, berbeda (kode)')
    expect(await says(exchange(pdf, '/Producer', '/Production'.slice(0, 9)))).toContain('berbeda (kode)')
  })

  test('without the signature that the register knows of is an alarm', async () => {
    const surat = await issueSigned()
    expect(await says(pdfOf(surat.pdfDasarSha256))).toBe('dilepas, seharusnya-ditandatangani (dasar)')
    // The same page, made anew without any trace of the signature.
    const bare = exchange(pdfOf(surat.pdfDasarSha256), '/FT /Sig', '/FT /Tx ')
    expect(await says(bare)).toMatch(/, seharusnya-ditandatangani \(kode\)$/)
  })

  test('signed by somebody else, or with a signature taken off another letter, is an alarm', async () => {
    const surat = await issueSigned()
    const lain = makeSertifikat(makeCa(dir, 'CA Lain'), { nama: 'Haryo Wicaksono' })
    const forged = valueOf(await signPdf(aPermintaan(lain, { pdf: pdfOf(surat.pdfDasarSha256) })))
    expect(await says(forged)).toBe('tidak-dikenal, berbeda (kode)')
    const [other = ''] = await signMore(1)
    expect(await says(graftSignature(pdfOf(surat.pdfSha256), pdfOf(suratOf(other).pdfSha256)))).toBe(
      'rusak, berbeda (kode)',
    )
  })

  test('whose page was replaced before a good signature was put on it is no letter with a harmless addition', async () => {
    const surat = await issueInk()
    const honest = valueOf(await signPdf(aPermintaan(makeSertifikat(ca), { pdf: pdfOf(surat.pdfSha256) })))
    const forged = valueOf(await signPdf(aPermintaan(makeSertifikat(ca), { pdf: replacePage(pdfOf(surat.pdfSha256)) })))
    valueOf(await addAkar(office.deps, ca.der))
    expect(await says(honest)).toBe('terpercaya, ditambah (awal)') // the control
    expect(await says(forged)).toBe('terpercaya, berbeda (awal)')
  })

  test('is found by its beginning even when many updates were piled upon it', async () => {
    const surat = await issueInk()
    let pdf = pdfOf(surat.pdfSha256)
    for (let i = 0; i < 60; i += 1) pdf = new Uint8Array(Buffer.concat([pdf, Buffer.from(`% ${i}\n%%EOF\n`)]))
    expect((await check(pdf)).register).toMatchObject({ kata: 'berbeda', cara: 'awal', surat: { id: surat.id } })
  })
})

describe('a file that this office did not issue', () => {
  test('is judged by its signature alone: known issuer, unknown issuer, none', async () => {
    await issueInk()
    const pdf = await signLetter(makeSertifikat(ca))
    expect(await says(pdf)).toBe('tidak-dikenal, -')
    valueOf(await addAkar(office.deps, ca.der))
    expect(await says(pdf)).toBe('terpercaya, -')
  })

  test('of another office with the same program is not taken for ours', async () => {
    await issueInk()
    const lain = await openOffice()
    const subjek = { pendudukId: await insertOrang(lain, { nama: 'SITI NURHAYATI' }) }
    const { suratId } = valueOf(await issueSurat(lain.deps, aPermohonan(lain, { subjek })))
    const pdf = lain.blob.get(findSurat(lain.baca, suratId)?.pdfSha256 ?? '') ?? new Uint8Array()
    lain.close()
    expect(await says(pdf)).toBe('tanpa-tanda-tangan, -')
  })

  test('that is no PDF, or not whole, is told so', async () => {
    expect(await says(new TextEncoder().encode('Surat keterangan'))).toBe('bukan-pdf, -')
    expect(await says(new Uint8Array())).toBe('bukan-pdf, -')
    expect(await says((await signLetter(makeSertifikat(ca))).slice(0, 4000))).toBe('tidak-terbaca, -')
  })
})

describe('the file itself', () => {
  test('is not opened above 20 MB', async () => {
    const jalur = join(dir, 'besar.pdf')
    writeFileSync(jalur, '%PDF-1.4\n')
    truncateSync(jalur, largestPdf)
    expect(await checkFile(jalur)).toMatchObject({ ok: true, value: { laporan: { kesimpulan: 'tidak-terbaca' } } })
    truncateSync(jalur, largestPdf + 1)
    expect(await checkFile(jalur)).toEqual(err({ code: 'PdfTerlaluBesar', terbesarMb: 20 }))
  })

  test('that is gone, or a folder, is told so', async () => {
    expect(await checkFile(join(dir, 'tidak-ada.pdf'))).toEqual(err({ code: 'BerkasTidakTerbaca', sebab: 'tidak-ada' }))
    mkdirSync(join(dir, 'folder.pdf'))
    expect((await checkFile(join(dir, 'folder.pdf'))).ok).toBe(false)
  })
})
