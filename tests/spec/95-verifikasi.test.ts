// Checking the signatures of a PDF: what a good file is told, every forgery of PDF.md 3.4 made for real, what a certificate
// is worth, hostile bytes, and the words of the answer.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeAcak } from '#domain/latihan/acak.ts'
import { compareRegister } from '#domain/tanda-tangan/conclude.ts'
import { explainLaporan } from '#domain/tanda-tangan/kalimat.ts'
import type { LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'
import { isOnlyAddedTo } from '#electron/sign/added-only.ts'
import { kolomPejabat, signPdf } from '#electron/sign/sign-pdf.ts'
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import { plainObject } from '#electron/sign/pdf/increment.ts'
import { dictOf, numberValue } from '#electron/sign/pdf/value.ts'
import {
  addDocumentStamp,
  addProof,
  addScript,
  addStamp,
  changeCms,
  exchange,
  flipAt,
  graftSignature,
  holeOf,
  otherRoot,
  removeField,
  replaceCatalog,
  replacePage,
  replaceStream,
} from '#tests/builders/pemalsuan.ts'
import { runOnPdf } from '#tests/builders/pdf-tools.ts'
import {
  abuseAsCa,
  type Ca,
  makeCa,
  makeCrl,
  makeSertifikat,
  makeStamp,
  makeSubCa,
  pdfsig,
  revoke,
} from '#tests/builders/sertifikat.ts'
import { aLetter, aPermintaan, makeSigners, saatTtd, signLetter } from '#tests/builders/tanda-tangan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let dir: string
let ca: Ca
let signers: ReturnType<typeof makeSigners>
let letter: Uint8Array
let stamped: Uint8Array
let added: Uint8Array
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-verifikasi-'))
  ca = makeCa(dir)
  signers = makeSigners(ca)
  letter = await signLetter(signers.rsa)
  stamped = await signLetter(signers.ec, { waktu: makeStamp(ca, signers.tsa) })
  added = await signLetter(signers.rsa, {}, 'basah')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

type Change = Partial<Parameters<typeof verifyPdf>[0]>
const verify = (pdf: Uint8Array, change: Change = {}): LaporanVerifikasi =>
  verifyPdf({ pdf, akar: [ca.der], crl: [], pada: saatTtd, ...change })
/** "kesimpulan: keadaan of each signature". */
const says = (pdf: Uint8Array, change: Change = {}): string => {
  const { kesimpulan, ttd } = verify(pdf, change)
  return [kesimpulan, ...ttd.map(({ keadaan, sebab }) => (sebab ? `${keadaan}/${sebab}` : keadaan))].join(' ')
}
const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')
const join2 = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const signedAgain = async (pdf: Uint8Array, kolom: string, by = signers.ec): Promise<Uint8Array> =>
  valueOf(await signPdf(aPermintaan(by, { pdf, kolom })))

describe('a good file', () => {
  test('is told so, with who signed and by whose certificate', () => {
    for (const pdf of [letter, stamped, added]) expect(says(pdf, { pada: Date.UTC(2030, 0) })).toBe('terpercaya utuh')
    const { ttd, sha256 } = verify(letter)
    expect(ttd).toHaveLength(1)
    expect(ttd[0]).toMatchObject({
      kolom: kolomPejabat,
      jenis: 'tanda-tangan',
      rantai: 'terpercaya',
      sertifikatTerkunci: true,
      algoritma: 'baik',
      penandatangan: { nama: 'HARYO WICAKSONO', penerbit: 'CA Contoh Pekalongan', jenisKunci: 'RSA 2048' },
    })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('may get proof material, a time stamp and further signatures afterwards', async () => {
    const crl = makeCrl(ca)
    const withProof = addProof(letter, { sertifikat: [ca.der], crl: [crl] })
    const withStamp = await addDocumentStamp(withProof, makeStamp(ca, signers.tsa))
    const withMore = addProof(withStamp, { sertifikat: [signers.tsa.der], crl: [] })
    expect(says(withProof)).toBe('terpercaya utuh')
    expect(verify(withProof).ttd[0]?.sesudahnya).toEqual(['bukti-jangka-panjang'])
    for (const pdf of [withStamp, withMore]) {
      expect(says(pdf, { pada: Date.UTC(2030, 0) })).toBe('terpercaya utuh utuh')
      expect(runOnPdf(pdf, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors')
    }
    expect(verify(withStamp, { pada: Date.UTC(2030, 0) }).ttd.map(({ jenis }) => jenis)).toEqual([
      'tanda-tangan',
      'stempel-waktu',
    ])
    expect(pdfsig(withProof, [ca])).toContain('Not total document signed') // poppler cannot tell it from a forgery
  })

  test('with several signatures is judged signature by signature', async () => {
    const both = await signedAgain(letter, 'TandaTanganCamat')
    const three = await signedAgain(both, 'TandaTanganDanramil', signers.rsa)
    expect(says(both)).toBe('terpercaya utuh utuh')
    expect(says(three)).toBe('terpercaya utuh utuh utuh')
    const { ttd } = verify(both)
    expect(ttd.map(({ penandatangan }) => penandatangan?.nama)).toEqual(['HARYO WICAKSONO', 'SITI NURHAYATI'])
    expect(ttd.map(({ sesudahnya }) => sesudahnya)).toEqual([['tanda-tangan-lain'], []])
  })

  test('without a signature is told so, and one whose field is empty too', () => {
    expect(says(aLetter('basah').pdf)).toBe('tanpa-tanda-tangan')
    expect(says(aLetter('lokal').pdf)).toBe('dilepas')
  })

  test('may be written with cross-reference streams', async () => {
    const { pdf } = aLetter('basah')
    const { ttd } = aLetter('basah')
    const signed = valueOf(await signPdf(aPermintaan(signers.rsa, { pdf, kotak: ttd })))
    expect(says(await signedAgain(signed, 'Lain'))).toBe('terpercaya utuh utuh')
  })
})

describe('the forgeries of PDF.md 3.4', () => {
  test('a byte of the content', () => {
    const at = latin1(letter).lastIndexOf('>>\nstream\n') + 400
    expect(says(flipAt(letter, at))).toBe('rusak rusak/isi-berubah')
    expect(says(flipAt(letter, letter.length - 20))).not.toContain('utuh')
  })

  test('a byte of the signature itself, wherever it lies', () => {
    for (const pdf of [letter, stamped]) {
      const { from, to } = holeOf(pdf)
      const cms = latin1(pdf.subarray(from + 1, to - 1)).replace(/0+$/, '')
      for (let at = 0; at < cms.length; at += 7) {
        const digit = (parseInt(cms[at] ?? '0', 16) ^ 1).toString(16).charCodeAt(0)
        const changed = says(pdf.with(from + 1 + at, digit), { pada: Date.UTC(2030, 0) })
        expect(changed, String(at)).not.toMatch(/utuh|terpercaya/)
      }
    }
  })

  test('an incremental update that replaces the page: poppler calls the signature valid, we do not', () => {
    for (const forge of [replacePage, replaceStream, replaceCatalog]) {
      const forged = forge(letter)
      expect(pdfsig(forged, [ca])).toContain('Signature is Valid')
      expect(runOnPdf(forged, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors')
      expect(says(forged), forge.name).toBe('diubah-sesudah diubah-sesudah')
    }
  })

  test('an incremental update that draws over the page, runs a script, or names another catalog', () => {
    const forgeries = [addStamp, (pdf: Uint8Array) => addStamp(pdf, 'Widget'), addScript, otherRoot]
    for (const forge of forgeries) expect(says(forge(letter)), forge.name).toBe('diubah-sesudah diubah-sesudah')
  })

  test('a forgery that hides behind proof material or a later signature', async () => {
    const crl = makeCrl(ca)
    const behindProof = addProof(letter, { sertifikat: [ca.der], crl: [crl] }, (file) => {
      const page = 7
      return [
        plainObject(
          page,
          dictOf({ Type: { kind: 'name', text: 'Page' }, Rotate: numberValue(file.size > 0 ? 90 : 0) }),
        ),
      ]
    })
    expect(says(behindProof)).toMatch(/^diubah-sesudah/)
    expect(says(addProof(replacePage(letter), { sertifikat: [], crl: [] }))).toMatch(/^diubah-sesudah/)
    // Another official of the same authority signs what was changed: his signature holds, the first one does not.
    expect(says(await signedAgain(replacePage(letter), 'Lain'))).toBe('diubah-sesudah diubah-sesudah utuh')
    expect(says(replacePage(await signedAgain(letter, 'Lain')))).toBe('diubah-sesudah diubah-sesudah diubah-sesudah')
  })

  test('a picture that an unknown signer draws on the page with his signature', async () => {
    const stranger = makeSertifikat(makeCa(dir, 'CA Asing'), { nama: 'ORANG ASING' })
    const box = { halaman: 1, x: 50, y: 50, lebar: 300, tinggi: 300 }
    const visible = valueOf(await signPdf({ ...aPermintaan(stranger, { pdf: letter, kotak: box }), kolom: 'Lain' }))
    expect(says(visible)).toBe('diubah-sesudah diubah-sesudah utuh')
    // Without a picture he does no harm to the first signature, but is not known.
    expect(says(await signedAgain(letter, 'Lain', stranger))).toBe('tidak-dikenal utuh utuh')
  })

  test('a picture with a stranger’s signature on a letter that was signed with ink', async () => {
    const { pdf, ttd } = aLetter('basah')
    const stranger = makeSertifikat(makeCa(dir, 'CA Asing'))
    const addedBy = async (sertifikat: typeof stranger, kotak: typeof ttd | null): Promise<boolean> => {
      const signed = valueOf(await signPdf(aPermintaan(sertifikat, { pdf, kotak })))
      return isOnlyAddedTo(signed, pdf.length, verify(signed))
    }
    expect(await addedBy(stranger, ttd)).toBe(false)
    expect(await addedBy(stranger, null)).toBe(true) // without a picture
    expect(await addedBy(signers.rsa, ttd)).toBe(true)
    expect(isOnlyAddedTo(replacePage(pdf), pdf.length, verify(replacePage(pdf)))).toBe(false)
  })

  test('bytes appended behind the end', () => {
    for (const tail of ['\n', ' ', 'PALSU', '\n%%EOF\n', '\n9 0 obj\n<< >>\nendobj\n']) {
      expect(says(join2(letter, Buffer.from(tail))), JSON.stringify(tail)).toBe(
        'bukan-seluruh-berkas bukan-seluruh-berkas',
      )
    }
  })

  test('loose bytes or an object that no list names, inside an increment that would be harmless', () => {
    const proof = addProof(letter, { sertifikat: [ca.der], crl: [] })
    const cut = letter.length
    for (const loose of ['BT (PALSU) Tj ET\n', '7 0 obj\n<< /Type /Page >>\nendobj\n', '% 7 0 obj << >> endobj\n']) {
      const shifted = shiftReferences(proof, cut, loose)
      expect(says(shifted), loose).toBe('bukan-seluruh-berkas bukan-seluruh-berkas')
    }
    expect(says(shiftReferences(proof, cut, '\n\n\n'))).toBe('terpercaya utuh') // the control: white space
  })

  test('the signature taken out of its field, or the field out of the form', () => {
    const name = /\/V \d+ 0 R/.exec(latin1(letter))?.[0] ?? ''
    expect(says(exchange(letter, name, ' '.repeat(name.length)))).toBe('dilepas')
    expect(pdfsig(exchange(letter, name, ' '.repeat(name.length)), [ca])).not.toContain('Signature is Valid')
    expect(says(removeField(letter))).toBe('dilepas')
  })

  test('a CMS of zeros, or cut short', () => {
    const { from, to } = holeOf(letter)
    const zeros = Uint8Array.from(letter).fill(0x30, from + 1, to - 1)
    expect(says(zeros)).toBe('rusak rusak/tanda-tangan-tidak-terbaca')
    expect(says(Uint8Array.from(letter).fill(0x30, from + 600, to - 1))).toBe('rusak rusak/tanda-tangan-tidak-terbaca')
  })

  test('anything hidden in the room behind the CMS', () => {
    const { to } = holeOf(letter)
    expect(says(Uint8Array.from(letter).fill(0x35, to - 20, to - 10))).toMatch(/^rusak/)
    expect(says(exchange(letter, '0000000000>', '00000 0000>'))).toMatch(/^bukan-seluruh-berkas/)
  })

  test('a ByteRange that is shortened, moved, with a wider hole, or with more parts', () => {
    const text = latin1(letter)
    const [whole = '', a = '', b = '', c = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text) ?? []
    const width = whole.length
    const range = (list: string) => exchange(letter, whole, `/ByteRange [${list}]`.padEnd(width))
    const less = (text1: string, by: number) => String(Number(text1) - by)
    const forged = [
      range(`0 ${a} ${b} ${less(c, 7)}`),
      range(`1 ${less(a, 1)} ${b} ${c}`),
      range(`0 ${less(a, 1)} ${b} ${c}`),
      range(`0 ${a} ${less(b, 1)} ${c}`),
      range(`0 ${a} ${b}`),
      exchange(letter, whole, `/ByteRange [0 9 9 0]`.padEnd(width)),
    ]
    for (const pdf of forged) expect(says(pdf)).not.toMatch(/utuh|terpercaya/)
    // A hole as wide as before, elsewhere: the hash is the only thing that tells.
    expect(says(forged[1] ?? letter)).toBe('bukan-seluruh-berkas bukan-seluruh-berkas')
  })

  test('the signature of another letter', async () => {
    const other = await signLetter(signers.rsa, { alasan: 'Penerbitan surat keterangan' })
    expect(says(other)).toBe('terpercaya utuh')
    const changed = await signLetter(signers.rsa, { lokasi: 'PekalongaN' })
    expect(says(graftSignature(changed, letter))).toBe('rusak rusak/isi-berubah')
  })

  test('a certificate of the same name and number, but another key, beside the signature', () => {
    const twin = Buffer.from(signers.rsa.der)
    const swapped = changeCms(letter, (cms) => {
      const copy = Buffer.from(cms)
      const at = copy.indexOf(signers.rsa.der)
      // The subject's name changed inside the certificate: signature and hash of it no longer fit.
      copy.write('HARYO WICAKSONA', at + twin.indexOf('HARYO WICAKSONO'), 'latin1')
      return copy
    })
    expect(says(swapped)).toMatch(/^rusak rusak\/sertifikat-tidak-cocok/)
    expect(verify(swapped).kesimpulan).toBe('rusak')
  })

  test('a time stamp of another signature', async () => {
    const stamp = makeStamp(ca, signers.tsa)
    const wrong = await signPdf(
      aPermintaan(signers.rsa, { pdf: aLetter('lokal').pdf, waktu: () => stamp(new Uint8Array(32).fill(1)) }),
    )
    expect(says(valueOf(wrong))).toBe('rusak rusak/stempel-waktu-rusak')
  })
})

describe('the certificate', () => {
  const by = async (sertifikat: Parameters<typeof signLetter>[0]) => signLetter(sertifikat)

  test('of an authority that the office does not know is told apart', () => {
    expect(says(letter, { akar: [] })).toBe('tidak-dikenal utuh')
    expect(says(letter, { akar: [makeCa(dir, 'CA Contoh Pekalongan').der] })).toBe('tidak-dikenal utuh')
    expect(says(letter, { akar: [signers.ec.der, ca.der] })).toBe('terpercaya utuh')
  })

  test('may lead to the authority through another one', async () => {
    const sub = makeSubCa(ca)
    const sertifikat = { ...makeSertifikat(sub), rantai: sub.rantai }
    const pdf = await by(sertifikat)
    expect(says(pdf)).toBe('terpercaya utuh')
    expect(pdfsig(pdf, [ca])).toContain('Certificate is Trusted')
    const alone = await by({ ...sertifikat, rantai: [] })
    expect(says(alone)).toBe('tidak-dikenal utuh')
    expect(says(alone, { akar: [sub.der] })).toBe('terpercaya utuh')
  })

  test('signed by one that may not issue is of no worth', async () => {
    const notCa = makeSertifikat(ca, { nama: 'Bukan CA' })
    const fake = abuseAsCa(ca, notCa)
    const sertifikat = { ...makeSertifikat(fake), rantai: [notCa.der, ca.der] }
    expect(says(await by(sertifikat))).toBe('salah-guna utuh')
  })

  test('out of date or not yet valid says so, at the instant of the check', async () => {
    const sertifikat = makeSertifikat(ca, { mulai: Date.UTC(2026, 0, 1), sampai: Date.UTC(2027, 0, 1) })
    const pdf = await by(sertifikat)
    const at = (...date: readonly [number, number, number]) => says(pdf, { pada: Date.UTC(...date) })
    expect([at(2025, 11, 1), at(2026, 5, 1), at(2027, 5, 1)]).toEqual([
      'belum-berlaku utuh',
      'terpercaya utuh',
      'kedaluwarsa utuh',
    ])
  })

  test('that has run out since still holds when a trusted time stamp proves the day', async () => {
    // The token bears the time of this machine's clock.
    const now = Date.now()
    const sertifikat = makeSertifikat(ca, { mulai: now - 86_400_000, sampai: now + 86_400_000 })
    const waktu = makeStamp(ca, signers.tsa)
    const [plain, proved] = [await by(sertifikat), await signLetter(sertifikat, { waktu })]
    const pada = now + 30 * 86_400_000
    expect([says(plain, { pada }), says(proved, { pada })]).toEqual(['kedaluwarsa utuh', 'terpercaya utuh'])
    const stranger = makeCa(dir, 'CA Waktu Asing')
    const doubtful = await signLetter(sertifikat, {
      waktu: makeStamp(stranger, makeSertifikat(stranger, { guna: 'stempel-waktu' })),
    })
    expect(says(doubtful, { pada })).toBe('kedaluwarsa utuh')
    expect(verify(doubtful, { pada }).ttd[0]?.stempel?.keadaan).toBe('tidak-dikenal')
  })

  test('that was revoked says so, from a list beside the file or inside it, and only on the word of its issuer', async () => {
    const own = makeCa(dir, 'CA Pencabut')
    const sertifikat = makeSertifikat(own)
    const pdf = await by(sertifikat)
    const pada = Date.now() + 86_400_000
    const at = (crl: readonly Uint8Array[], file = pdf) => says(file, { akar: [own.der], crl, pada })
    const before = makeCrl(own)
    const after = revoke(own, sertifikat)
    expect(at([before])).toBe('terpercaya utuh')
    expect(at([after])).toBe('dicabut utuh')
    expect(at([], addProof(pdf, { sertifikat: [], crl: [after] }))).toBe('dicabut utuh')
    expect(at([makeCrl(ca), flipAt(after, after.length - 5)])).toBe('terpercaya utuh')
  })

  test('for another purpose, or signed with SHA-1, is of no worth', async () => {
    for (const guna of ['situs', 'penyandian', 'stempel-waktu', 'ca'] as const) {
      expect(says(await by(makeSertifikat(ca, { guna }))), guna).toBe('salah-guna utuh')
    }
    // Such a signature of the authority is not believed at all.
    expect(says(await by(makeSertifikat(ca, { digest: 'sha1' })))).toMatch(/^tidak-dikenal/)
  })
})

describe('hostile bytes', () => {
  const benih = Number(process.env['BENIH'] ?? 20261121)

  test('are never called whole and never throw: 2,000 mutations of signed files', async () => {
    const acak = makeAcak(benih)
    const both = await signedAgain(letter, 'TandaTanganCamat')
    const proof = addProof(letter, { sertifikat: [ca.der], crl: [makeCrl(ca)] })
    const files = [letter, stamped, added, both, proof]
    for (const pdf of files) expect(says(pdf, { pada: Date.UTC(2030, 0) })).toMatch(/^terpercaya/)
    for (let i = 0; i < 2000; i += 1) {
      const pdf = acak.pick(files)
      const mutated = mutate(pdf, acak)
      if (Buffer.from(pdf).equals(mutated)) continue
      const where = `seed ${benih}, mutation ${i} of file ${files.indexOf(pdf)}`
      const { kesimpulan, ttd } = verify(mutated, { pada: Date.UTC(2030, 0) })
      // Proof material is not signed by anyone: a change inside it alone is no change of the letter.
      const onlyProof = pdf === proof && Buffer.from(letter).equals(mutated.subarray(0, letter.length))
      if (onlyProof) continue
      expect(kesimpulan, where).not.toBe('terpercaya')
      // Of two signatures the first one may speak for its own revision only while the other holds, too.
      expect(ttd.filter(({ keadaan }) => keadaan === 'utuh').length, where).toBeLessThan(pdf === both ? 2 : 1)
    }
  }, 120_000)

  test('of other kinds get an answer too', () => {
    const text = (content: string) => new TextEncoder().encode(content)
    const answers = [
      [new Uint8Array(), 'bukan-pdf'],
      [text('<html>'), 'bukan-pdf'],
      [text('%PDF-1.4'), 'tidak-terbaca'],
      [text('%PDF-1.4\nstartxref\n9\n%%EOF'), 'tidak-terbaca'],
      [text(`%PDF-1.4\n${'['.repeat(50_000)}\nstartxref\n9\n%%EOF`), 'tidak-terbaca'],
      [text('%PDF-1.4\nxref\n0 999999999\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF'), 'tidak-terbaca'],
      [text('%PDF-1.4\nxref\n0 0\ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF'), 'tidak-terbaca'],
      [text('%PDF-1.4\nxref\n0 0\ntrailer << /Encrypt 1 0 R >>\nstartxref\n9\n%%EOF'), 'terkunci'],
      [text('%PDF-1.4\nxref\n0 0\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF'), 'tanpa-tanda-tangan'],
    ] as const
    for (const [pdf, kesimpulan] of answers)
      expect(verify(pdf).kesimpulan, Buffer.from(pdf.subarray(0, 60)).toString()).toBe(kesimpulan)
  })
})

describe('the answer in words', () => {
  const explain = (pdf: Uint8Array, change: Change = {}) =>
    explainLaporan(verify(pdf, change), { zona: 'Asia/Jakarta', register: null })

  test('names who signed, and that it was changed afterwards', () => {
    expect(explain(letter)).toMatchObject({
      nada: 'baik',
      utama:
        'Berkas ini ditandatangani secara elektronik oleh HARYO WICAKSONO dan tidak berubah sejak itu. Sertifikatnya diterbitkan oleh CA Contoh Pekalongan, yang dipercaya di kantor ini.',
    })
    expect(explain(letter).rincian).toContain(
      'Waktu menurut PC penandatangan: 21 November 2026 pukul 08.00 (tidak terbukti).',
    )
    expect(explain(replacePage(letter))).toMatchObject({
      nada: 'bahaya',
      utama:
        'Berkas ini ditandatangani atas nama HARYO WICAKSONO, tetapi diubah sesudahnya. Isi yang terlihat sekarang bukan lagi isi yang ditandatangani.',
    })
  })

  test('never gives a signature a name that only the certified one may bear', () => {
    const answers = [letter, stamped, replacePage(letter), flipAt(letter, 900), aLetter('lokal').pdf].flatMap((pdf) =>
      [[ca.der], []].map((akar) => JSON.stringify(explain(pdf, { akar }))),
    )
    for (const answer of answers) expect(answer).not.toMatch(/BSrE|TTE|tersertifikasi/i)
  })

  test('is an alarm when the register knows the letter otherwise', () => {
    const { pdf } = aLetter('basah')
    const signed = { sha256: verify(letter).sha256, ditandatangani: true }
    expect(compareRegister(verify(letter), signed)).toBe('cocok')
    expect(compareRegister(verify(pdf), signed)).toBe('seharusnya-ditandatangani')
    expect(compareRegister(verify(replacePage(letter)), signed)).toBe('berbeda')
    expect(compareRegister(verify(pdf), null)).toBeNull()
    const said = explainLaporan(verify(pdf), { zona: 'Asia/Jakarta', register: 'seharusnya-ditandatangani' })
    expect(said.nada).toBe('bahaya')
    expect(said.rincian[0]).toContain('sudah ditandatangani secara elektronik')
  })

  test('shows no control characters and no turned text from a certificate', async () => {
    const sertifikat = makeSertifikat(ca, { nama: 'LURAH \u202Egnusap\u0007' })
    const { ttd } = verify(await signLetter(sertifikat))
    expect(ttd[0]?.penandatangan?.nama).toBe('LURAH gnusap')
  })
})

/** The same increments with something put in front of them; every offset behind the cut moves along. */
const shiftReferences = (pdf: Uint8Array, cut: number, loose: string): Uint8Array => {
  const tail = latin1(pdf.subarray(cut))
    .replaceAll(
      /^(\d{10})( \d{5} n )$/gm,
      (_, offset: string, rest: string) => `${String(Number(offset) + loose.length).padStart(10, '0')}${rest}`,
    )
    .replace(/startxref\n(\d+)/, (_, offset: string) => `startxref\n${Number(offset) + loose.length}`)
  return join2(pdf.subarray(0, cut), Buffer.from(loose + tail, 'latin1'))
}

type Acak = ReturnType<typeof makeAcak>
/** A file with something done to it: bytes, the CMS, structure, cuts, doubled and moved parts. */
const mutate = (pdf: Uint8Array, acak: Acak): Uint8Array => {
  const { from, to } = holeOf(pdf)
  const anywhere = () => acak.int(0, pdf.length - 1)
  const places = [
    anywhere,
    () => acak.int(from, to - 1),
    () => acak.int(from, from + 5000),
    () => acak.int(from - 500, from),
    () => pdf.length - acak.int(1, 1500),
  ]
  const put = (copy: Uint8Array): Uint8Array => {
    copy[acak.pick(places)()] = acak.chance(0.5)
      ? acak.int(0, 255)
      : acak.pick([...'0123456789abcdefABCDEF<>[]()/ \n%'].map((char) => char.charCodeAt(0)))
    return copy
  }
  const cut = () => [anywhere(), anywhere()].toSorted((a, b) => a - b)
  switch (acak.int(0, 9)) {
    case 0:
      return pdf.slice(0, anywhere())
    case 1: {
      const [a = 0, b = 0] = cut()
      return join2(pdf.subarray(0, a), pdf.subarray(b))
    }
    case 2: {
      const [a = 0, b = 0] = cut()
      return join2(pdf.subarray(0, b), pdf.subarray(a, b), pdf.subarray(b))
    }
    case 3: {
      const at = acak.pick(places)()
      return join2(pdf.subarray(0, at), Buffer.from([acak.int(0, 255)]), pdf.subarray(at))
    }
    case 4:
      return join2(pdf, pdf.subarray(anywhere()))
    default:
      return Array.from({ length: acak.int(1, 3) }).reduce<Uint8Array>((copy) => put(copy), Uint8Array.from(pdf))
  }
}
