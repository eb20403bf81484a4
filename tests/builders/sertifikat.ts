// A certificate authority made in the run by openssl: certificates good and bad, PKCS#12 files, CRLs, time stamps, and the
// trust store of poppler. Used by tests and by the demo.
import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '#domain/result.ts'
import type { TimeStamp } from '#electron/usecases/ports.ts'
import { writeStampRequest } from '#electron/sign/time-stamp.ts'

/** An authority with its folder of files; `pem` is the path of its certificate. */
export type Ca = { readonly dir: string; readonly pem: string; readonly der: Uint8Array }

/** A certificate with its key. */
export type Sertifikat = {
  readonly pem: string
  readonly kunciPem: string
  readonly der: Uint8Array
  readonly kunci: KeyObject
  readonly rantai: readonly Uint8Array[]
}

type JenisKunci = 'rsa-1024' | 'rsa-2048' | 'rsa-3072' | 'p-256' | 'p-384' | 'ed25519'

const openssl = (dir: string, args: readonly string[], input?: Uint8Array): Buffer => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: dir, ...(input ? { input } : {}) })
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${String(stderr)}`)
  return stdout
}

const config = `[ca]
default_ca = d
[d]
database = index.txt
serial = serial
crlnumber = crlnumber
new_certs_dir = .
email_in_dn = no
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = p
unique_subject = no
string_mask = utf8only
default_crl_days = 30
[p]
countryName = optional
organizationName = optional
commonName = supplied
[req]
distinguished_name = dn
prompt = no
[dn]
CN = unused
[tsa]
default_tsa = t
[t]
serial = tsaserial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
`

const derOfPem = (file: string): Uint8Array => new Uint8Array(new X509Certificate(readFileSync(file)).raw)

const writeKey = (dir: string, file: string, jenis: JenisKunci): void => {
  const kind =
    jenis === 'ed25519'
      ? ['-algorithm', 'ed25519']
      : jenis.startsWith('p-')
        ? ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${jenis.toUpperCase()}`]
        : ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${jenis.slice(4)}`]
  openssl(dir, ['genpkey', ...kind, '-out', file])
}

const prepareFolder = (own: string): void => {
  writeFileSync(join(own, 'ca.cnf'), config)
  for (const file of ['serial', 'crlnumber', 'tsaserial']) writeFileSync(join(own, file), '1000\n')
  writeFileSync(join(own, 'index.txt'), '')
}

/** Makes an authority (RSA 3072) in a folder of its own below `dir`. */
export const makeCa = (dir: string, nama = 'CA Contoh Pekalongan'): Ca => {
  mkdirSync(dir, { recursive: true })
  const own = mkdtempSync(join(dir, 'ca-'))
  prepareFolder(own)
  writeKey(own, 'ca.key', 'rsa-3072')
  writeFileSync(
    join(own, 'ca.ext'),
    'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n',
  )
  const subject = ['-utf8', '-subj', `/C=ID/O=Contoh/CN=${nama}`]
  openssl(own, ['req', '-new', '-key', 'ca.key', '-config', 'ca.cnf', ...subject, '-out', 'ca.csr'])
  const dates = ['-startdate', utcTime(Date.UTC(2015, 0, 1)), '-enddate', utcTime(Date.UTC(2045, 0, 1))]
  const args = ['-batch', '-notext', '-config', 'ca.cnf', '-utf8', ...dates, '-extfile', 'ca.ext', '-in', 'ca.csr']
  openssl(own, ['ca', '-selfsign', ...args, '-keyfile', 'ca.key', '-out', 'ca.pem'])
  return { dir: own, pem: join(own, 'ca.pem'), der: derOfPem(join(own, 'ca.pem')) }
}

export type PermintaanSertifikat = {
  readonly nama?: string
  readonly jenis?: JenisKunci
  readonly guna?: 'tanda-tangan' | 'stempel-waktu' | 'situs' | 'ca' | 'penyandian'
  /** UTC ms; else valid from 2020 to 2040. */
  readonly mulai?: number
  readonly sampai?: number
  /** Digest of the authority's signature. */
  readonly digest?: 'sha256' | 'sha1'
}

const extensions = {
  'tanda-tangan':
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection,1.3.6.1.5.5.7.3.36\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n',
  'stempel-waktu':
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\n',
  situs: 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n',
  ca: 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign,digitalSignature\nsubjectKeyIdentifier=hash\n',
  penyandian: 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,keyEncipherment\n',
} as const

let made = 0

/** A certificate of the authority for a key made in the run. */
export const makeSertifikat = (ca: Ca, permintaan: PermintaanSertifikat = {}): Sertifikat => {
  const { nama = 'HARYO WICAKSONO', jenis = 'rsa-2048', guna = 'tanda-tangan', digest = 'sha256' } = permintaan
  made += 1
  const name = `s${made}`
  const file = (end: string) => join(ca.dir, `${name}.${end}`)
  writeKey(ca.dir, `${name}.key`, jenis)
  writeFileSync(file('ext'), extensions[guna])
  openssl(ca.dir, [
    'req',
    '-new',
    '-key',
    `${name}.key`,
    '-config',
    'ca.cnf',
    '-utf8',
    '-subj',
    `/C=ID/O=Kelurahan Sapuro Kebulen/CN=${nama}`,
    '-out',
    `${name}.csr`,
  ])
  const dates = [
    '-startdate',
    utcTime(permintaan.mulai ?? Date.UTC(2020, 0, 1)),
    '-enddate',
    utcTime(permintaan.sampai ?? Date.UTC(2040, 0, 1)),
  ]
  openssl(ca.dir, [
    'ca',
    '-batch',
    '-notext',
    '-config',
    'ca.cnf',
    '-utf8',
    '-md',
    digest,
    ...dates,
    '-extfile',
    `${name}.ext`,
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.pem`,
  ])
  return {
    pem: file('pem'),
    kunciPem: file('key'),
    der: derOfPem(file('pem')),
    kunci: createPrivateKey(readFileSync(file('key'))),
    rantai: [ca.der],
  }
}

/** An authority below another one, in a folder of its own. */
export const makeSubCa = (ca: Ca, nama = 'CA Antara Contoh'): Ca & { readonly rantai: readonly Uint8Array[] } => {
  const { pem, kunciPem, der } = makeSertifikat(ca, { nama, guna: 'ca', jenis: 'rsa-3072' })
  const own = mkdtempSync(join(ca.dir, 'sub-'))
  prepareFolder(own)
  writeFileSync(join(own, 'ca.pem'), readFileSync(pem))
  writeFileSync(join(own, 'ca.key'), readFileSync(kunciPem))
  return { dir: own, pem: join(own, 'ca.pem'), der, rantai: [der, ca.der] }
}

const utcTime = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, '')

/** How a PKCS#12 file is encrypted: as openssl 3 does it, as old Windows did it, or as Java did. */
export type GayaPkcs12 = 'aes' | '3des' | 'rc2' | 'tanpa-mac'

const styles: Readonly<Record<GayaPkcs12, readonly string[]>> = {
  aes: [],
  '3des': ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1', '-legacy'],
  rc2: ['-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1', '-legacy'],
  'tanpa-mac': ['-nomac'],
}

/** The PKCS#12 file of a certificate and its issuers. */
export const makePkcs12 = (
  ca: Ca,
  sertifikat: Sertifikat,
  sandi: string,
  gaya: GayaPkcs12 = 'aes',
  args: readonly string[] = [],
): Uint8Array => {
  const base = ['pkcs12', '-export', '-in', sertifikat.pem, '-inkey', sertifikat.kunciPem, '-certfile', ca.pem]
  const out = openssl(ca.dir, [...base, ...styles[gaya], '-passout', `pass:${sandi}`, ...args])
  return new Uint8Array(out)
}

/** A certificate in that name as a PKCS#12 file in a folder. Gives its path. */
export const writePkcs12 = (
  dir: string,
  { ca, nama, sandi }: { readonly ca: Ca; readonly nama: string; readonly sandi: string },
): string => {
  const file = join(dir, 'pejabat.p12')
  writeFileSync(file, makePkcs12(ca, makeSertifikat(ca, { nama }), sandi))
  return file
}

/** Revokes a certificate and gives the CRL. */
export const revoke = (ca: Ca, sertifikat: Sertifikat): Uint8Array => {
  openssl(ca.dir, ['ca', '-batch', '-config', 'ca.cnf', '-revoke', sertifikat.pem])
  return makeCrl(ca)
}

/** The CRL of the authority as it is now. */
export const makeCrl = (ca: Ca): Uint8Array => {
  openssl(ca.dir, ['ca', '-batch', '-config', 'ca.cnf', '-gencrl', '-md', 'sha256', '-out', 'crl.pem'])
  return new Uint8Array(openssl(ca.dir, ['crl', '-in', 'crl.pem', '-outform', 'DER']))
}

/** Answers one time-stamp query with openssl. */
export const answerStamp = (ca: Ca, tsa: Sertifikat, query: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(ca.dir, 'tsa-'))
  writeFileSync(join(folder, 'q.tsq'), query)
  const args = ['-config', 'ca.cnf', '-queryfile', join(folder, 'q.tsq'), '-signer', tsa.pem, '-inkey', tsa.kunciPem]
  return new Uint8Array(openssl(ca.dir, ['ts', '-reply', ...args]))
}

/** A time-stamp service without network: the token of openssl's answer. */
export const makeStamp =
  (ca: Ca, tsa: Sertifikat): TimeStamp =>
  async (sha256) => {
    const reply = answerStamp(ca, tsa, writeStampRequest({ sha256, nonce: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) }))
    const folder = mkdtempSync(join(ca.dir, 'token-'))
    writeFileSync(join(folder, 'r.tsr'), reply)
    return ok(new Uint8Array(openssl(folder, ['ts', '-reply', '-in', 'r.tsr', '-token_out'])))
  }

/** What poppler's pdfsig says of a file when it trusts the authorities. */
export const pdfsig = (pdf: Uint8Array, trusted: readonly Ca[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'siakel-nss-'))
  try {
    execFileSync('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password'])
    for (const [i, { pem }] of trusted.entries()) {
      execFileSync('certutil', ['-A', '-d', `sql:${folder}`, '-n', `CA${i}`, '-t', 'CT,CT,CT', '-i', pem])
    }
    writeFileSync(join(folder, 'file.pdf'), pdf)
    return spawnSync('pdfsig', ['-nssdir', `sql:${folder}`, join(folder, 'file.pdf')], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `openssl cms -verify -cades` says of the first signature of a file: its CMS over the bytes around it. */
export const cmsVerify = (pdf: Uint8Array, ca: Ca): string => {
  const folder = mkdtempSync(join(tmpdir(), 'siakel-cms-'))
  try {
    const text = Buffer.from(pdf).toString('latin1')
    const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text)?.slice(1).map(Number) ?? []
    const [a = 0, b = 0, c = 0] = range
    const der = Buffer.from(text.slice(a + 1, b - 1), 'hex')
    writeFileSync(join(folder, 'sig.der'), der)
    writeFileSync(join(folder, 'data'), pdf.subarray(0, a))
    appendFileSync(join(folder, 'data'), pdf.subarray(b, b + c))
    const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'sig.der', '-content', 'data']
    const trust = ['-CAfile', ca.pem, '-purpose', 'any', '-out', '/dev/null']
    return spawnSync('openssl', [...args, ...trust], { cwd: folder, encoding: 'utf8' }).stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An authority out of a certificate that was never meant to be one: it signs with that key all the same. */
export const abuseAsCa = (ca: Ca, sertifikat: Sertifikat): Ca => {
  const own = mkdtempSync(join(ca.dir, 'palsu-'))
  prepareFolder(own)
  writeFileSync(join(own, 'ca.pem'), readFileSync(sertifikat.pem))
  writeFileSync(join(own, 'ca.key'), readFileSync(sertifikat.kunciPem))
  return { dir: own, pem: join(own, 'ca.pem'), der: sertifikat.der }
}
