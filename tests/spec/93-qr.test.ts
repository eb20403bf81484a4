// The QR on letters: 142 signed bytes that any phone camera reads back from paper.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qrHash, qrSigner, qrVerify, rawPublicKey } from '#db/qr-crypto.ts'
import { fromBase32, toBase32 } from '#domain/qr/base32.ts'
import { awalanQr, decodeQr, makeQr, maxAwalan, type QrInput, qrMatches, verifyQr } from '#domain/qr/qr.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { version9Capacity } from '#electron/pdf/qr-symbol.ts'
import { aNaskah, aRenderInput } from '#tests/builders/naskah.ts'
import { scanQr } from '#tests/builders/pdf-tools.ts'

const signer = qrSigner(new Uint8Array(32).fill(7))
const siti = { nik: '9975015409870002', nama: 'SITI NURHAYATI' }
const anInput = (change: Partial<QrInput> = {}): QrInput => ({
  awalan: 'HTTPS://SURAT.PEKALONGANKOTA.GO/Q/',
  kodeKantor: '3375011006',
  kode: 'sktm',
  nomor: '400.9.14.1/123/XI/2026',
  nomorUrut: 123,
  tanggal: '2026-11-20',
  pemegang: siti,
  salt: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]),
  naskah: aNaskah(),
  ...change,
})
const check = (teks: string, key: Uint8Array | null = signer.publicKey) => verifyQr(teks, () => key, qrVerify, qrHash)

describe('QR', () => {
  test('holds office, date, type, number, holder and letter in 142 bytes with their signature', () => {
    const { teks } = makeQr(anInput(), signer, qrHash)
    const result = check(teks)
    if (!result.sah) throw new Error(result.sebab)
    const { isi } = result
    expect(decodeQr(teks)?.payload).toHaveLength(142)
    expect([isi.kodeKantor, isi.tanggal, isi.nomorUrut]).toEqual(['3375011006', '2026-11-20', 123])
    expect([
      qrMatches.nomor(isi, '400.9.14.1/123/XI/2026', qrHash),
      qrMatches.nomor(isi, '400.9.14.1/124/XI/2026', qrHash),
    ]).toEqual([true, false])
    expect([qrMatches.jenis(isi, 'sktm', qrHash), qrMatches.jenis(isi, 'sk-usaha', qrHash)]).toEqual([true, false])
    expect([qrMatches.pemegang(isi, siti, qrHash), qrMatches.pemegang(isi, { ...siti, nama: 'SITI' }, qrHash)]).toEqual(
      [true, false],
    )
    expect([
      qrMatches.naskah(isi, aNaskah(), qrHash),
      qrMatches.naskah(isi, aNaskah({ judul: 'Lain' }), qrHash),
    ]).toEqual([true, false])
  })

  test('is exactly these bytes: the layout never changes under version 1', () => {
    const { teks, kodePendek } = makeQr(anInput(), signer, qrHash)
    expect({ teks, kodePendek }).toMatchInlineSnapshot(`
      {
        "kodePendek": "K84H-7ZJE-D13H",
        "teks": "HTTPS://SURAT.PEKALONGANKOTA.GO/Q/AH7ICLASADESVFF6EZOGUWIAAAAHWID4YZEWXPEB5UPFFUUOLVPTF6VNJGAAUAICAMCAKBQHBAMUHEZQRXVQCQ353OBMHOJETUJDTHM3DR7RTQDHSNH4GLVCYNWZNXVTA53TPD6SV7KE2BP6BKLB23GE3OORJUO3IANEZBSCLDCV5EFHCTXS5MEUHHI6UBKVRN4QG44B2KE6LQPVGMVNNHNBGX6M654KDMBA",
      }
    `)
  })

  test('fits one version 9 symbol with the longest prefix', () => {
    const { teks } = makeQr(anInput(), signer, qrHash)
    expect(anInput().awalan).toHaveLength(maxAwalan)
    expect(teks).toHaveLength(version9Capacity)
    expect(() => makeQr(anInput({ awalan: `${anInput().awalan}X` }), signer, qrHash)).toThrow('prefix')
    expect(() => makeQr(anInput({ awalan: 'https://kecil/' }), signer, qrHash)).toThrow('prefix')
  })

  test('fails when any single byte is changed', () => {
    const { teks } = makeQr(anInput(), signer, qrHash)
    const payload = decodeQr(teks)?.payload ?? new Uint8Array()
    const outcomes = Array.from(payload, (byte, at) => {
      const changed = Uint8Array.from(payload)
      changed[at] = byte ^ 1
      return check(awalanQr + toBase32(changed)).sah
    })
    expect(outcomes).toHaveLength(142)
    expect(outcomes).not.toContain(true)
    expect(check(awalanQr + toBase32(payload)).sah).toBe(true)
  })

  test('is not valid under another key, and says when the key is unknown', () => {
    const { teks } = makeQr(anInput(), signer, qrHash)
    const other = qrSigner(new Uint8Array(32).fill(8)).publicKey
    expect([check(teks, null), check(teks, other)]).toEqual([
      { sah: false, sebab: 'kunci-tidak-dikenal' },
      { sah: false, sebab: 'kunci-tidak-dikenal' },
    ])
    const forged = makeQr(
      anInput(),
      { publicKey: signer.publicKey, sign: qrSigner(new Uint8Array(32).fill(8)).sign },
      qrHash,
    )
    expect(check(forged.teks)).toEqual({ sah: false, sebab: 'tanda-tidak-cocok' })
  })

  test('survives any scanned text', () => {
    fc.assert(fc.property(fc.string(), (teks) => !check(teks).sah))
    fc.assert(fc.property(fc.uint8Array({ minLength: 142, maxLength: 142 }), (bytes) => !check(toBase32(bytes)).sah))
  })

  test('shows no NIK and no name to who has no card to compare', () => {
    const payload = Buffer.from(decodeQr(makeQr(anInput(), signer, qrHash).teks)?.payload ?? [])
    expect(payload.toString('latin1')).not.toMatch(/99750|SITI/)
    const other = makeQr(anInput({ salt: randomBytes(8) }), signer, qrHash)
    expect(decodeQr(other.teks)?.isi.pemegang).not.toEqual(
      decodeQr(makeQr(anInput(), signer, qrHash).teks)?.isi.pemegang,
    )
  })

  test('takes letters without number, person or office code', () => {
    const result = check(
      makeQr(anInput({ nomor: null, nomorUrut: null, pemegang: null, kodeKantor: '0' }), signer, qrHash).teks,
    )
    expect(result).toMatchObject({ sah: true, isi: { kodeKantor: '0', nomorUrut: 0, pemegang: new Uint8Array(16) } })
  })

  test('has a short code to read aloud, without letters that are mistaken for digits', () => {
    const codes = Array.from({ length: 200 }, (_, at) => makeQr(anInput({ nomorUrut: at }), signer, qrHash).kodePendek)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    expect(new Set(codes).size).toBe(200)
  })

  test('is read back from the printed page, at the resolution of an old scanner too', () => {
    const qr = makeQr(anInput(), signer, qrHash)
    for (const naskah of [aNaskah(), aNaskah({ latihan: true })]) {
      const { pdf } = renderSurat(aRenderInput({ qr, naskah }))
      for (const dpi of [100, 150, 300]) expect(scanQr(pdf, dpi), `${dpi} dpi`).toBe(qr.teks)
    }
    expect(check(scanQr(renderSurat(aRenderInput({ qr })).pdf, 150)).sah).toBe(true)
  })

  test('works with a key as the office stores it', () => {
    const spki = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' })
    expect(rawPublicKey(spki.toString('base64'))).toEqual(new Uint8Array(spki.subarray(-32)))
    expect(() => rawPublicKey('AAAA')).toThrow('not an Ed25519')
  })
})

describe('base32', () => {
  test('gives every byte string back, and refuses what it never writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        Buffer.from(fromBase32(toBase32(bytes)) ?? [0]).equals(Buffer.from(bytes)),
      ),
    )
    expect([fromBase32('A1'), fromBase32('ab'), fromBase32('AB'), fromBase32('MY')]).toEqual([
      null,
      null,
      null,
      new Uint8Array([102]),
    ])
  })
})
