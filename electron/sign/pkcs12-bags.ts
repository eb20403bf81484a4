// Opens a PKCS#12 file (.p12, .pfx): checks its integrity with the passphrase and gives the keys and certificates inside.
// node-forge decrypts, because many such files are still written with 3DES or RC2, which node:crypto no longer opens.
import { createHmac, createPrivateKey, type KeyObject } from 'node:crypto'
import forge from 'node-forge'
import { err, ok, type Result } from '#domain/result.ts'
import type { SalahSertifikat } from '#domain/tanda-tangan/galat.ts'
import { digestOf } from './algorithm.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { type Der, isA, isContext, oidOf, readBer, sameBytes } from './der.ts'

export type Bags = { readonly keys: readonly KeyObject[]; readonly certificates: readonly Certificate[] }

const maxBytes = 1024 * 1024
const maxRounds = 2_000_000
const oids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  pbes2: '1.2.840.113549.1.5.13',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  nestedBag: '1.2.840.113549.1.12.10.1.6',
  x509: '1.2.840.113549.1.9.22.1',
} as const

/** What makes the inside of a file unreadable; never leaves this module. */
class Refused extends Error {
  readonly salah: SalahSertifikat
  constructor(salah: SalahSertifikat) {
    super(salah.code)
    this.salah = salah
  }
}

/** Opens the file. A file without an integrity check tells a wrong passphrase by what it decrypts to. */
export const openBags = (bytes: Uint8Array, sandi: string): Result<Bags, SalahSertifikat> => {
  const pfx = bytes.length > maxBytes ? null : readBer(bytes)
  const [version, authSafe, mac, ...rest] = pfx?.children ?? []
  const content = dataIn(authSafe)
  if (!isA(version, 'integer') || version.content[0] !== 3 || !content || rest.length > 0)
    return err({ code: 'BukanPkcs12' })
  try {
    const checked = mac ? checkMac(mac, content, sandi) : 'tidak-ada'
    if (checked === 'salah') return err({ code: 'SandiSertifikatSalah' })
    return ok(openSafes(content, sandi, checked === 'cocok'))
  } catch (error) {
    if (error instanceof Refused) return err(error.salah)
    throw error
  }
}

/** ContentInfo with plain data: its octets. */
const dataIn = (info: Der | undefined): Uint8Array | null => {
  const [type, wrapped] = info?.children ?? []
  return oidOf(type) === oids.data && isContext(wrapped, 0) ? octetsOf(wrapped.children[0]) : null
}

// In BER an OCTET STRING may come in pieces.
const octetsOf = (node: Der | undefined): Uint8Array | null => {
  if (!node) return null
  if (node.children.length === 0) return node.content
  return Buffer.concat(node.children.map((piece) => octetsOf(piece) ?? new Uint8Array()))
}

const roundsOf = (node: Der | undefined): number => {
  if (!node) return 1
  const rounds =
    isA(node, 'integer') && node.content.length <= 4 ? Buffer.from(node.content).readUIntBE(0, node.content.length) : 0
  if (rounds < 1 || rounds > maxRounds) throw new Refused({ code: 'BukanPkcs12' })
  return rounds
}

const bufferOf = (bytes: Uint8Array): forge.util.ByteBuffer =>
  forge.util.createBuffer(Buffer.from(bytes).toString('binary'))

// MacData: digest, salt, rounds. A kind of check that is not known here is left to the decryption.
const checkMac = (mac: Der, content: Uint8Array, sandi: string): 'cocok' | 'salah' | 'tidak-dikenal' => {
  const [info, salt, rounds] = mac.children
  const digest = digestOf(info?.children[0])
  const expected = info?.children[1]
  if (digest === null || !isA(salt, 'octetString') || !isA(expected, 'octetString')) return 'tidak-dikenal'
  const length = expected.content.length
  const md = forge.md[digest].create()
  const key = forge.pkcs12.generateKey(sandi, bufferOf(salt.content), 3, roundsOf(rounds), length, md)
  const found = createHmac(digest, Buffer.from(key.getBytes(), 'binary')).update(content).digest()
  return sameBytes(found, expected.content) ? 'cocok' : 'salah'
}

const openSafes = (content: Uint8Array, sandi: string, checked: boolean): Bags => {
  const unlock = (algorithm: Der | undefined, octets: Uint8Array | null): Uint8Array =>
    decrypt(algorithm, octets, sandi, checked)
  const bags: Der[] = []
  for (const safe of childrenOf(content, checked)) {
    const plain = dataIn(safe) ?? encryptedIn(safe, unlock)
    if (plain) bags.push(...childrenOf(plain, checked))
  }
  const keys: KeyObject[] = []
  const certificates: Certificate[] = []
  const visit = (bag: Der, depth: number): void => {
    const [type, wrapped] = bag.children
    const body = isContext(wrapped, 0) ? wrapped.children[0] : undefined
    const kind = oidOf(type)
    if (!body || depth > 8) return
    if (kind === oids.nestedBag) for (const inner of body.children) visit(inner, depth + 1)
    if (kind === oids.keyBag) keys.push(keyOf(body.raw))
    if (kind === oids.shroudedKeyBag) keys.push(keyOf(unlock(body.children[0], octetsOf(body.children[1]))))
    if (kind === oids.certBag) certificates.push(...certificateIn(body))
  }
  for (const bag of bags) visit(bag, 0)
  return { keys, certificates }
}

// Once the integrity is proved, what cannot be read is damage; before, most likely a wrong passphrase.
const childrenOf = (bytes: Uint8Array, checked: boolean): readonly Der[] => {
  const node = readBer(bytes)
  if (!isA(node ?? undefined, 'sequence')) throw new Refused({ code: checked ? 'BukanPkcs12' : 'SandiSertifikatSalah' })
  return node?.children ?? []
}

const encryptedIn = (
  info: Der,
  unlock: (algorithm: Der | undefined, octets: Uint8Array | null) => Uint8Array,
): Uint8Array | null => {
  const [type, wrapped] = info.children
  if (oidOf(type) !== oids.encryptedData || !isContext(wrapped, 0)) return null
  const [, algorithm, content] = wrapped.children[0]?.children[1]?.children ?? []
  return unlock(algorithm, octetsOf(content))
}

const certificateIn = (body: Der): readonly Certificate[] => {
  const [type, wrapped] = body.children
  const octets = oidOf(type) === oids.x509 && isContext(wrapped, 0) ? octetsOf(wrapped.children[0]) : null
  const certificate = octets && readCertificate(octets)
  return certificate ? [certificate] : []
}

const keyOf = (pkcs8: Uint8Array): KeyObject => {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  } catch {
    throw new Refused({ code: 'SertifikatTidakDidukung' })
  }
}

type Cipher = {
  readonly update: (input: forge.util.ByteBuffer) => void
  readonly finish: () => boolean
  readonly output: forge.util.ByteBuffer
}
// SAFETY: a function of node-forge that its types leave out (lib/pbe.js).
// oxlint-disable-next-line no-unsafe-type-assertion -- border: see above
const pbe = (
  forge.pki as unknown as {
    readonly pbe: { readonly getCipher: (oid: string, params: forge.asn1.Asn1, sandi: string) => Cipher }
  }
).pbe

// PBES2 takes the passphrase as UTF-8 (forge: a string of bytes), the old ways as UTF-16.
const decrypt = (
  algorithm: Der | undefined,
  octets: Uint8Array | null,
  sandi: string,
  checked: boolean,
): Uint8Array => {
  const [id, params] = algorithm?.children ?? []
  if (!params || !octets) throw new Refused({ code: 'BukanPkcs12' })
  limitRounds(params)
  const secret = oidOf(id) === oids.pbes2 ? Buffer.from(sandi, 'utf8').toString('binary') : sandi
  let cipher: Cipher
  try {
    cipher = pbe.getCipher(oidOf(id), forge.asn1.fromDer(bufferOf(params.raw)), secret)
  } catch {
    throw new Refused({ code: 'SertifikatTidakDidukung' }) // an encryption that forge does not know
  }
  cipher.update(bufferOf(octets))
  const plain = cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'binary') : null
  if (!plain || !readBer(plain)) throw new Refused({ code: checked ? 'BukanPkcs12' : 'SandiSertifikatSalah' })
  return plain
}

// A file could ask for billions of rounds: they stand behind a salt.
const limitRounds = (node: Der): void => {
  for (const [at, child] of node.children.entries()) {
    if (isA(child, 'integer') && isA(node.children[at - 1], 'octetString')) roundsOf(child)
    limitRounds(child)
  }
}
