// Makes and checks the QR of a letter. Pure: hashes and the signature are passed in (db/qr-crypto.ts has the real
// ones), so that golden files compare bytes.
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { fromBase32, toBase32 } from './base32.ts'
import { decodeIsi, encodeIsi, payloadBytes, type QrIsi, signedBytes } from './layout.ts'

export type QrHash = {
  readonly utf8: (text: string) => Uint8Array
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly hmacSha256: (key: Uint8Array, bytes: Uint8Array) => Uint8Array
}
/** The office's key for QR codes: Ed25519, never the key of the chain (decision 000.15). */
export type QrSigner = { readonly publicKey: Uint8Array; readonly sign: (bytes: Uint8Array) => Uint8Array }
export type QrVerify = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean

export type QrInput = {
  /** Upper-case start of the address, at most 34 characters; `awalanQr` while no city answers. */
  readonly awalan: string
  readonly kodeKantor: string
  readonly kode: string
  readonly nomor: string | null
  readonly nomorUrut: number | null
  readonly tanggal: string
  readonly pemegang: { readonly nik: string | null; readonly nama: string } | null
  /** Eight random bytes of this letter. */
  readonly salt: Uint8Array
  readonly naskah: NaskahSurat
}

/** Start of the text while the office has no city server: no address, so that nobody else can own it. */
export const awalanQr = 'SIAKEL:Q/'
export const maxAwalan = 34

/** The text of a letter's QR and the short code printed beside it. */
export const makeQr = (
  input: QrInput,
  signer: QrSigner,
  hash: QrHash,
): { readonly teks: string; readonly kodePendek: string } => {
  if (input.awalan.length > maxAwalan || !/^[0-9A-Z$%*+\-./:]*$/.test(input.awalan))
    throw new Error('QR: prefix not allowed')
  const signed = encodeIsi(isiOf(input, signer, hash))
  const payload = new Uint8Array(payloadBytes)
  payload.set(signed)
  payload.set(signer.sign(signed), signedBytes)
  return { teks: input.awalan + toBase32(payload), kodePendek: shortCodeOf(payload, hash) }
}

/** What a scanned text says, whether or not it is true; null when it is no code of ours. */
export const decodeQr = (teks: string): { readonly isi: QrIsi; readonly payload: Uint8Array } | null => {
  const payload = fromBase32(teks.slice(-textLength))
  const isi = payload && decodeIsi(payload)
  return payload && isi ? { isi, payload } : null
}

export type QrPeriksa =
  | { readonly sah: true; readonly isi: QrIsi; readonly kodePendek: string }
  | { readonly sah: false; readonly sebab: 'bukan-kode' | 'kunci-tidak-dikenal' | 'tanda-tidak-cocok' }

/** Checks a scanned text against the keys that are known. A copied code is valid too: compare what it says with the paper. */
export const verifyQr = (
  teks: string,
  findKey: (kunciId: Uint8Array) => Uint8Array | null,
  verify: QrVerify,
  hash: QrHash,
): QrPeriksa => {
  const read = decodeQr(teks)
  if (!read) return { sah: false, sebab: 'bukan-kode' }
  const key = findKey(read.isi.kunciId)
  if (!key || !equal(keyId(key, hash), read.isi.kunciId)) return { sah: false, sebab: 'kunci-tidak-dikenal' }
  const { payload } = read
  if (!verify(key, payload.slice(0, signedBytes), payload.slice(signedBytes)))
    return { sah: false, sebab: 'tanda-tidak-cocok' }
  return { sah: true, isi: read.isi, kodePendek: shortCodeOf(payload, hash) }
}

/** Whether a checked code belongs to this number, type, person or letter. */
export const qrMatches = {
  nomor: (isi: QrIsi, nomor: string, hash: QrHash): boolean => equal(isi.nomor, hashOf(nomor, hash).slice(0, 4)),
  jenis: (isi: QrIsi, kode: string, hash: QrHash): boolean => equal(isi.jenis, hashOf(kode, hash).slice(0, 2)),
  pemegang: (isi: QrIsi, orang: { readonly nik: string | null; readonly nama: string }, hash: QrHash): boolean =>
    equal(isi.pemegang, holderOf(orang, isi.salt, hash)),
  naskah: (isi: QrIsi, naskah: NaskahSurat, hash: QrHash): boolean =>
    equal(isi.naskah, hashOf(canonicalJson(naskah), hash)),
} as const

/** The key with this id, or null. */
export const findByKeyId = (keys: readonly Uint8Array[], kunciId: Uint8Array, hash: QrHash): Uint8Array | null =>
  keys.find((key) => equal(keyId(key, hash), kunciId)) ?? null

/** First four bytes of the hash of a public key. */
export const keyId = (publicKey: Uint8Array, hash: QrHash): Uint8Array => hash.sha256(publicKey).slice(0, 4)

const textLength = Math.ceil((payloadBytes * 8) / 5)

const isiOf = (input: QrInput, signer: QrSigner, hash: QrHash): QrIsi => ({
  kunciId: keyId(signer.publicKey, hash),
  kodeKantor: input.kodeKantor,
  tanggal: input.tanggal,
  jenis: hashOf(input.kode, hash).slice(0, 2),
  nomorUrut: input.nomorUrut ?? 0,
  nomor: hashOf(input.nomor ?? '', hash).slice(0, 4),
  pemegang: input.pemegang ? holderOf(input.pemegang, input.salt, hash) : new Uint8Array(16),
  salt: input.salt,
  naskah: hashOf(canonicalJson(input.naskah), hash),
})

const hashOf = (text: string, hash: QrHash): Uint8Array => hash.sha256(hash.utf8(text))

const holderOf = (
  orang: { readonly nik: string | null; readonly nama: string },
  salt: Uint8Array,
  hash: QrHash,
): Uint8Array => hash.hmacSha256(salt, hash.utf8(`${orang.nik ?? ''}|${orang.nama}`)).slice(0, 16)

/** Sixty bits of the payload's hash in Crockford's alphabet, which has no I, L, O, U: it is read aloud on the telephone. */
export const shortCodeOf = (payload: Uint8Array, hash: QrHash): string => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const bits = [...hash.sha256(payload).slice(0, 8)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const text = Array.from(
    { length: 12 },
    (_, at) => digits[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '',
  ).join('')
  return [text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-')
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])
