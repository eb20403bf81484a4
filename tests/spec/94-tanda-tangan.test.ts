// The local electronic signature: the certificate file, signing letters and foreign files, time stamps. Other people's
// programs (openssl, poppler, qpdf, Apache Preflight) say whether it is right.
import { execFileSync } from 'node:child_process'
import { createServer, type RequestListener, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import PDFDocument from 'pdfkit'
import { makeAcak } from '#domain/latihan/acak.ts'
import { requestTimestamp } from '#electron/worker/timestamp.ts'
import { readDer } from '#electron/sign/der.ts'
import { readPkcs12 } from '#electron/sign/pkcs12.ts'
import { kolomPejabat, signPdf } from '#electron/sign/sign-pdf.ts'
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import { certify } from '#tests/builders/pemalsuan.ts'
import { preflight, runOnPdf } from '#tests/builders/pdf-tools.ts'
import {
  answerStamp,
  type Ca,
  cmsVerify,
  makeCa,
  makePkcs12,
  makeSertifikat,
  makeStamp,
  pdfsig,
  type Sertifikat,
} from '#tests/builders/sertifikat.ts'
import { aLetter, aPermintaan, makeSigners, saatTtd, signLetter } from '#tests/builders/tanda-tangan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let dir: string
let ca: Ca
let signers: ReturnType<typeof makeSigners>
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-ttd-'))
  ca = makeCa(dir)
  signers = makeSigners(ca)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What `readPkcs12` says of a file. */
const open = (bytes: Uint8Array, sandi = 'rahasia', pada = saatTtd): string => {
  const result = readPkcs12({ bytes, sandi, pada })
  return result.ok ? `ok ${result.value.info.jenisKunci}` : result.error.code
}
/** What `signPdf` says of a request. */
const codeOf = async (change: Parameters<typeof aPermintaan>[1], sertifikat = signers.rsa): Promise<string> => {
  const result = await signPdf(aPermintaan(sertifikat, change))
  return result.ok ? 'ok' : result.error.code
}
const startsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, beginning.length)).equals(Buffer.from(beginning))

describe('certificate file', () => {
  test('opens whether it was written with AES, with 3DES or with RC2, with or without an integrity check', () => {
    for (const gaya of ['aes', '3des', 'rc2', 'tanpa-mac'] as const) {
      expect(open(makePkcs12(ca, signers.rsa, 'rahasia', gaya)), gaya).toBe('ok RSA 2048')
      expect(open(makePkcs12(ca, signers.ec, 'rahasia', gaya)), gaya).toBe('ok EC P-256')
    }
  })

  test('gives the key, the certificate and its issuers, and says who it is for', () => {
    const isi = valueOf(readPkcs12({ bytes: makePkcs12(ca, signers.rsa, 'rahasia'), sandi: 'rahasia', pada: saatTtd }))
    expect(Buffer.from(isi.sertifikat).equals(signers.rsa.der)).toBe(true)
    expect(isi.rantai.map((one) => Buffer.from(one).equals(ca.der))).toEqual([true])
    expect(isi.info).toMatchObject({
      nama: 'HARYO WICAKSONO',
      instansi: 'Kelurahan Sapuro Kebulen',
      penerbit: 'CA Contoh Pekalongan',
      berlakuSampai: Date.UTC(2040, 0, 1),
    })
    expect(isi.kunci.equals(signers.rsa.kunci)).toBe(true)
  })

  test('opens as browsers and keychains write it, with lengths left open and octets in pieces', () => {
    const file = readDer(makePkcs12(ca, signers.rsa, 'rahasia'))
    const [version, authSafe, mac] = file?.children ?? []
    const octets = authSafe?.children[1]?.children[0]?.content ?? new Uint8Array()
    const open0 = (tag: number, ...inner: readonly Uint8Array[]) =>
      Buffer.concat([Buffer.from([tag, 0x80]), ...inner, Buffer.from([0, 0])])
    const piece = (bytes: Uint8Array) =>
      Buffer.concat([Buffer.from([0x04, 0x82, bytes.length >> 8, bytes.length & 255]), bytes])
    const pieces = open0(0x24, piece(octets.subarray(0, 700)), piece(octets.subarray(700)))
    const data = authSafe?.children[0]?.raw ?? new Uint8Array()
    const empty = new Uint8Array()
    const ber = open0(0x30, version?.raw ?? empty, open0(0x30, data, open0(0xa0, pieces)), mac?.raw ?? empty)
    expect(open(new Uint8Array(ber))).toBe('ok RSA 2048')
  })

  test('takes a passphrase with letters beyond ASCII, and an empty one', () => {
    for (const sandi of ['päßwort ☕ kelurahan', '']) {
      for (const gaya of ['aes', '3des'] as const) {
        expect(open(makePkcs12(ca, signers.ec, sandi, gaya), sandi), gaya).toBe('ok EC P-256')
      }
    }
  })

  test('tells a wrong passphrase from a file that is none', () => {
    for (const gaya of ['aes', '3des', 'rc2', 'tanpa-mac'] as const) {
      expect(open(makePkcs12(ca, signers.rsa, 'rahasia', gaya), 'Rahasia'), gaya).toBe('SandiSertifikatSalah')
    }
    const whole = makePkcs12(ca, signers.rsa, 'rahasia')
    const others = [
      new Uint8Array(),
      new TextEncoder().encode('-----BEGIN CERTIFICATE-----'),
      signers.rsa.der,
      whole.slice(0, 900),
      aLetter('basah').pdf,
    ]
    for (const bytes of others) expect(open(bytes)).toBe('BukanPkcs12')
  })

  test('is refused without a key, with several, or with the key of another certificate', () => {
    const withoutKey = makePkcs12(ca, signers.rsa, 'rahasia', 'aes', ['-nokeys'])
    expect(open(withoutKey)).toBe('SertifikatTanpaKunci')
    expect(open(bothIn(signers.rsa, signers.ec))).toBe('SertifikatBanyakKunci')
    const mixed = execFileSync(
      'openssl',
      ['pkcs12', '-export', '-nocerts', '-inkey', signers.rsa.kunciPem, '-passout', 'pass:rahasia'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    expect(open(new Uint8Array(mixed))).toBe('SertifikatBedaKunci')
  })

  test('is refused outside its validity, at its very edges', () => {
    const mulai = Date.UTC(2026, 0, 1)
    const sampai = Date.UTC(2027, 0, 1)
    const bytes = makePkcs12(ca, makeSertifikat(ca, { mulai, sampai }), 'rahasia')
    const at = (pada: number) => open(bytes, 'rahasia', pada)
    expect([mulai - 1000, mulai, sampai, sampai + 1000].map(at)).toEqual([
      'SertifikatBelumBerlaku',
      'ok RSA 2048',
      'ok RSA 2048',
      'SertifikatKedaluwarsa',
    ])
  })

  test('is refused when its certificate is for a web site, for encryption, for time stamps, or an issuer itself', () => {
    for (const guna of ['situs', 'penyandian', 'stempel-waktu', 'ca'] as const) {
      expect(open(makePkcs12(ca, makeSertifikat(ca, { guna }), 'rahasia')), guna).toBe('SertifikatSalahGuna')
    }
  })

  test('is refused when its key is short, its certificate signed with SHA-1, or its key of an unknown kind', () => {
    const codeFor = (sertifikat: Sertifikat) => open(makePkcs12(ca, sertifikat, 'rahasia'))
    expect(codeFor(makeSertifikat(ca, { jenis: 'rsa-1024' }))).toBe('SertifikatLemah')
    expect(codeFor(makeSertifikat(ca, { digest: 'sha1' }))).toBe('SertifikatLemah')
    expect(codeFor(makeSertifikat(ca, { jenis: 'ed25519' }))).toBe('SertifikatTidakDidukung')
    expect(codeFor(makeSertifikat(ca, { jenis: 'p-384' }))).toBe('ok EC P-384')
  })

  test('with damaged bytes is refused and never throws: 200 mutations', () => {
    const acak = makeAcak('pkcs12')
    const files = (['tanpa-mac', 'aes', '3des'] as const).map((gaya) => makePkcs12(ca, signers.ec, 'rahasia', gaya))
    const answers = new Set<string>()
    for (let i = 0; i < 200; i += 1) {
      const bytes = Uint8Array.from(acak.pick(files))
      bytes[acak.int(0, acak.chance(0.5) ? 120 : bytes.length - 1)] = acak.int(0, 255)
      answers.add(open(acak.chance(0.1) ? bytes.slice(0, acak.int(0, bytes.length)) : bytes))
    }
    expect([...answers]).toEqual(expect.arrayContaining(['BukanPkcs12', 'SandiSertifikatSalah']))
  })

  test('that asks for billions of rounds is refused at once', () => {
    const bytes = Buffer.from(makePkcs12(ca, signers.rsa, 'rahasia', 'aes', ['-iter', '65793']))
    const rounds = Buffer.from('0203010101', 'hex') // INTEGER 65793
    for (let at = bytes.indexOf(rounds); at >= 0; at = bytes.indexOf(rounds, at + 1))
      bytes.write('0203ffffff', at, 'hex')
    expect(open(new Uint8Array(bytes))).toBe('BukanPkcs12')
  })
})

describe('a signed letter', () => {
  test('is valid and trusted for poppler, whichever key, field and time stamp', async () => {
    const stamp = makeStamp(ca, signers.tsa)
    for (const mode of ['lokal', 'basah'] as const) {
      for (const sertifikat of [signers.rsa, signers.ec]) {
        for (const waktu of [null, stamp]) {
          const says = pdfsig(await signLetter(sertifikat, { waktu }, mode), [ca])
          expect(says).toContain('Signature Validation: Signature is Valid.')
          expect(says).toContain('Certificate Validation: Certificate is Trusted.')
          expect(says).toContain('Total document signed')
          expect(says).toContain('Signature Type: ETSI.CAdES.detached')
        }
      }
    }
    const says = pdfsig(await signLetter(signers.rsa), [])
    expect(says).not.toContain('Certificate is Trusted') // the control: without the authority
  })

  test('passes the CAdES check of openssl', async () => {
    for (const sertifikat of [signers.rsa, signers.ec, makeSertifikat(ca, { jenis: 'p-384' })]) {
      expect(cmsVerify(await signLetter(sertifikat), ca)).toContain('CAdES Verification successful')
    }
    const other = makeCa(dir, 'CA Lain')
    expect(cmsVerify(await signLetter(signers.rsa), other)).not.toContain('successful')
  })

  test('names its certificate and claims no signing time among the signed attributes', async () => {
    const text = Buffer.from(await signLetter(signers.rsa)).toString('latin1')
    const cms = Buffer.from(/\/Contents <([0-9a-f]+)>/.exec(text)?.[1] ?? '', 'hex')
    const oids = execFileSync('openssl', ['asn1parse', '-inform', 'DER'], { input: cms, encoding: 'utf8' })
    expect(oids).toContain('id-smime-aa-signingCertificateV2')
    expect(oids).not.toContain(':signingTime')
  })

  test('keeps PDF/A-1b for Apache Preflight, and the syntax for qpdf; a widget that does not print would not', async () => {
    const files = {
      unsigned: aLetter('lokal').pdf,
      lokal: await signLetter(signers.rsa),
      added: await signLetter(signers.ec, {}, 'basah'),
      twice: valueOf(
        await signPdf(aPermintaan(signers.ec, { pdf: await signLetter(signers.rsa), kolom: 'TandaTanganCamat' })),
      ),
      stamped: await signLetter(signers.rsa, { waktu: makeStamp(ca, signers.tsa) }),
      control: Buffer.from((await signLetter(signers.rsa, {}, 'basah')).map((byte) => byte)),
    }
    const flags = files.control.indexOf('/F 132')
    files.control.write('/F 000', flags, 'latin1') // a widget that does not print
    const { valid, says } = preflight(files)
    expect(valid, says).toEqual(['unsigned', 'lokal', 'added', 'twice', 'stamped'])
    for (const [name, pdf] of Object.entries(files)) {
      expect(runOnPdf(pdf, 'qpdf', ['--check', '{}']), name).toContain('No syntax or stream encoding errors')
    }
  })

  test('says who, why, where and when in its dictionary', async () => {
    const { ttd } = verifyPdf({ pdf: await signLetter(signers.rsa), akar: [ca.der], crl: [], pada: saatTtd })
    expect(ttd[0]).toMatchObject({
      kolom: kolomPejabat,
      alasan: 'Penerbitan surat keterangan',
      lokasi: 'Pekalongan',
      waktuPernyataan: saatTtd,
    })
    const lokasi = 'Pekalongan — Jawa Tengah'
    const other = await signLetter(signers.rsa, { lokasi, alasan: null })
    const report = verifyPdf({ pdf: other, akar: [ca.der], crl: [], pada: saatTtd })
    expect(report.ttd[0]).toMatchObject({ lokasi, alasan: null })
  })

  test('that had its field differs from the unsigned one nowhere but in the signature object', async () => {
    const { pdf } = aLetter('lokal')
    const signed = await signLetter(signers.rsa)
    expect(signed).toHaveLength(pdf.length)
    const changed = [...signed.keys()].filter((i) => signed[i] !== pdf[i])
    const text = Buffer.from(pdf).toString('latin1')
    const from = text.lastIndexOf(' obj', text.indexOf('/SubFilter'))
    expect(changed[0]).toBeGreaterThan(from)
    expect(changed.at(-1)).toBeLessThan(text.indexOf('endobj', from))
  })

  test('does not change the bytes that it was given', async () => {
    const { pdf } = aLetter('lokal')
    const before = Uint8Array.from(pdf)
    valueOf(await signPdf(aPermintaan(signers.rsa, { pdf })))
    expect(Buffer.from(pdf).equals(before)).toBe(true)
  })
})

describe('a file that exists already', () => {
  test('stays at the front of the signed one, byte for byte', async () => {
    const { pdf, ttd } = aLetter('basah')
    const signed = valueOf(await signPdf(aPermintaan(signers.rsa, { pdf, kotak: ttd })))
    expect(startsWith(signed, pdf)).toBe(true)
    expect(Buffer.from(signed.subarray(pdf.length)).toString('latin1')).toContain(
      `/Rect [${[ttd.x, ttd.y, ttd.x + ttd.lebar, ttd.y + ttd.tinggi].map((n) => Math.round(n * 1000) / 1000).join(' ')}]`,
    )
  })

  test('may have cross-reference streams and bundled objects, or be written for the web', async () => {
    const variants = {
      bundled: rewritten(aLetter('basah').pdf, ['--object-streams=generate', '--force-version=1.5']),
      linear: rewritten(aLetter('basah').pdf, ['--linearize']),
      both: rewritten(aLetter('basah').pdf, ['--linearize', '--object-streams=generate', '--force-version=1.5']),
      plain: plainPdf(),
    }
    for (const [name, pdf] of Object.entries(variants)) {
      const signed = valueOf(await signPdf(aPermintaan(signers.rsa, { pdf })))
      expect(startsWith(signed, pdf), name).toBe(true)
      expect(pdfsig(signed, [ca]), name).toMatch(/Total document signed[\s\S]*Signature is Valid/)
      expect(runOnPdf(signed, 'qpdf', ['--check', '{}']), name).toContain('No syntax or stream encoding errors')
      expect(verifyPdf({ pdf: signed, akar: [ca.der], crl: [], pada: saatTtd }).kesimpulan, name).toBe('terpercaya')
    }
  })

  test('can be signed again in another field; both signatures hold', async () => {
    const first = await signLetter(signers.rsa)
    const both = valueOf(await signPdf(aPermintaan(signers.ec, { pdf: first, kolom: 'TandaTanganCamat' })))
    expect(startsWith(both, first)).toBe(true)
    const says = pdfsig(both, [ca])
    expect(says.match(/Signature is Valid/g)).toHaveLength(2)
    expect(says.match(/Certificate is Trusted/g)).toHaveLength(2)
  })

  test('is refused a second signature in the same field, and nothing is changed', async () => {
    const signed = await signLetter(signers.rsa)
    expect(await codeOf({ pdf: signed })).toBe('SudahDitandatangani')
    const added = await signLetter(signers.rsa, {}, 'basah')
    expect(await codeOf({ pdf: added })).toBe('SudahDitandatangani')
  })

  test('is refused when it is no PDF, damaged, locked, too short of pages, or its field is another one', async () => {
    const { pdf } = aLetter('basah')
    const box = { x: 0, y: 0, lebar: 10, tinggi: 10 }
    const locked = rewritten(pdf, ['--encrypt', '', 'kunci', '256', '--'])
    expect(await codeOf({ pdf: new TextEncoder().encode('Surat keterangan') })).toBe('BukanPdf')
    expect(await codeOf({ pdf: pdf.slice(0, pdf.length - 400) })).toBe('PdfTidakTerbaca')
    expect(await codeOf({ pdf: locked })).toBe('PdfTerkunci')
    expect(await codeOf({ pdf, kotak: { ...box, halaman: 2 } })).toBe('HalamanTidakAda')
    expect(await codeOf({ pdf: withTextField() })).toBe('KolomTerpakai')
    expect(await codeOf({ pdf: certify(await signLetter(signers.rsa)), kolom: 'Lain' })).toBe('PdfTidakBolehDiubah')
  })

  test('is refused when the key is not that of the certificate', async () => {
    const swapped = { ...signers.rsa, kunci: makeSertifikat(ca).kunci }
    expect(await codeOf({ pdf: aLetter('lokal').pdf }, swapped)).toBe('SertifikatBedaKunci')
  })
})

describe('time stamp', () => {
  let server: Server | null = null
  afterEach(() => void server?.close())
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener).listen(0, '127.0.0.1')
    await new Promise((resolve) => server?.once('listening', resolve))
    // SAFETY: a TCP server that listens has an address with a port.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`
  }
  const reply =
    (answer: (query: Uint8Array) => Uint8Array): RequestListener =>
    (request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        response.setHeader('content-type', 'application/timestamp-reply')
        response.end(answer(Buffer.concat(parts)))
      })
    }
  const honest = (query: Uint8Array) => answerStamp(ca, signers.tsa, query)
  const ask = async (url: string, batasMs = 5000) => {
    const acak = (panjang: number) => Uint8Array.from({ length: panjang }, (_, i) => 200 - i)
    return requestTimestamp({ url, acak, batasMs })(new Uint8Array(32).fill(7))
  }
  const codeFrom = async (listener: RequestListener, batasMs?: number): Promise<string> => {
    const result = await ask(await serve(listener), batasMs)
    server?.closeAllConnections()
    server?.close()
    return result.ok ? 'ok' : result.error.code
  }

  test('of a server is put into the signature and read by our verifier', async () => {
    const url = await serve(reply(honest))
    const acak = () => new Uint8Array(16).fill(0x91)
    const waktu = requestTimestamp({ url, acak, batasMs: 5000 })
    const pdf = await signLetter(signers.rsa, { waktu })
    const { kesimpulan, ttd } = verifyPdf({ pdf, akar: [ca.der], crl: [], pada: Date.UTC(2030, 0, 1) })
    expect(kesimpulan).toBe('terpercaya')
    expect(ttd[0]?.stempel).toMatchObject({ keadaan: 'terpercaya', penerbit: 'Stempel Waktu Contoh' })
  })

  test('is refused when the answer is for other data, another request, damaged, or no answer at all', async () => {
    let kept: Uint8Array | null = null
    const replayed = (query: Uint8Array) => (kept ??= honest(query))
    expect(await codeFrom(reply(replayed))).toBe('ok')
    // The same answer for a request with another nonce.
    const url = await serve(reply(() => kept ?? new Uint8Array()))
    const acak = () => new Uint8Array(16).fill(9)
    const again = await requestTimestamp({ url, acak, batasMs: 5000 })(new Uint8Array(32).fill(7))
    const other = await requestTimestamp({
      url,
      acak: (n) => Uint8Array.from({ length: n }, (_, i) => 200 - i),
      batasMs: 5000,
    })(new Uint8Array(32).fill(8))
    expect([again, other].map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
      'StempelSalah',
      'StempelSalah',
    ])
    server?.close()
    const damaged = (query: Uint8Array) => {
      const answer = Buffer.from(honest(query))
      answer.writeUInt8((answer.at(-20) ?? 0) ^ 1, answer.length - 20)
      return answer
    }
    expect(await codeFrom(reply(damaged))).toBe('StempelSalah')
    expect(await codeFrom(reply(() => new Uint8Array(100)))).toBe('StempelSalah')
  })

  test('is refused when the server says no, sends too much, speaks of something else, or is not there', async () => {
    expect(await codeFrom(reply(() => Buffer.from('30053003020102', 'hex')))).toBe('StempelDitolak')
    expect(await codeFrom((_, response) => void response.writeHead(503).end())).toBe('StempelDitolak')
    expect(await codeFrom(reply(() => new Uint8Array(70_000)))).toBe('StempelSalah')
    expect(await codeFrom((_, response) => void response.end('<html>'))).toBe('StempelSalah')
    expect(await codeFrom((_, response) => void response.writeHead(302, { location: '/lain' }).end())).toBe(
      'StempelTidakTerjangkau',
    )
    expect(await codeFrom(() => undefined, 200)).toBe('StempelTidakTerjangkau')
    const closed = await ask('http://127.0.0.1:9/tsa')
    expect(closed.ok ? 'ok' : closed.error.code).toBe('StempelTidakTerjangkau')
  })

  test('that does not come leaves the letter unsigned', async () => {
    const waktu = requestTimestamp({ url: 'http://127.0.0.1:9/tsa', acak: () => new Uint8Array(16), batasMs: 500 })
    expect(await codeOf({ pdf: aLetter('lokal').pdf, waktu })).toBe('StempelTidakTerjangkau')
  })
})

/** One file with the keys of two; openssl and forge write only one. */
const bothIn = (...sertifikat: readonly Sertifikat[]): Uint8Array => {
  const files = sertifikat.map((one) => readDer(makePkcs12(ca, one, 'rahasia', 'tanpa-mac')))
  const safes = files.flatMap((file) => {
    const octets = file?.children[1]?.children[1]?.children[0]?.content ?? new Uint8Array()
    return (readDer(octets)?.children ?? []).map(({ raw }) => raw)
  })
  const of = (tag: number, ...inner: readonly Uint8Array[]): Uint8Array => {
    const content = Buffer.concat(inner)
    return Buffer.concat([
      Buffer.from([tag, 0x83]),
      Buffer.from(content.length.toString(16).padStart(6, '0'), 'hex'),
      content,
    ])
  }
  const data = Buffer.from('06092a864886f70d010701', 'hex')
  return of(0x30, Buffer.from('020103', 'hex'), of(0x30, data, of(0xa0, of(0x04, of(0x30, ...safes)))))
}

const rewritten = (pdf: Uint8Array, args: readonly string[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'siakel-qpdf-'))
  try {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
    writeFileSync(from, pdf)
    execFileSync('qpdf', [...args, from, to])
    return new Uint8Array(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bytesOf = (doc: PDFKit.PDFDocument): Uint8Array => {
  doc.end()
  return new Uint8Array(Buffer.from(String(doc.read().toString('latin1')), 'latin1'))
}
const plainPdf = (): Uint8Array => bytesOf(new PDFDocument().text('Surat dari aplikasi lain'))
const withTextField = (): Uint8Array => {
  const doc = new PDFDocument().text('Formulir')
  doc.initForm()
  doc.formText(kolomPejabat, 10, 10, 100, 20)
  return bytesOf(doc)
}
