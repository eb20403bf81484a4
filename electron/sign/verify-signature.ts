// One signature of a file: the bytes it covers, its CMS, its certificate, its time stamp, and what came after it.
import { createHash } from 'node:crypto'
import type { InfoStempel, KeadaanTtd, LaporanTtd, SebabRusak, Tambahan } from '#domain/tanda-tangan/laporan.ts'
import type { Digest } from './algorithm.ts'
import { type Certificate, cleanText } from './certificate.ts'
import { areWhole, judgeChain, type Trust } from './chain.ts'
import { isAcceptable } from './acceptable.ts'
import { checkSigner } from './check-signer.ts'
import { type Coverage, readCoverage } from './coverage.ts'
import { readDerPrefix } from './der.ts'
import { readLaterChanges } from './later-changes.ts'
import { nameAt, type PdfFile, readPdf, reading } from './pdf/read-pdf.ts'
import { listFields, type Signature, signatureOf } from './pdf/signature-fields.ts'
import { readText } from './pdf/value.ts'
import { readSignedData } from './signed-data.ts'
import { checkToken, judgeToken } from './time-stamp.ts'

export type Surroundings = {
  readonly file: PdfFile
  readonly trust: Trust
  /** Certificates of the file's proof material. */
  readonly proof: readonly Certificate[]
  readonly pada: number
  /** Reports of the signatures that came later, by the object of their field: names may occur twice. */
  readonly later: ReadonlyMap<number, LaporanTtd>
}

/** What the cryptography says, before what came later is looked at. */
type Crypto = Pick<LaporanTtd, 'penandatangan' | 'rantai' | 'sertifikatTerkunci' | 'algoritma' | 'stempel'> & {
  readonly sebab: SebabRusak | null
}

const unknown: Crypto = {
  sebab: 'tanda-tangan-tidak-terbaca',
  penandatangan: null,
  rantai: 'tidak-dikenal',
  sertifikatTerkunci: false,
  algoritma: 'baik',
  stempel: null,
}

/** Checks one signature. Never throws for what a file can hold. */
export const verifySignature = (signature: Signature, around: Surroundings): LaporanTtd => {
  const { file } = around
  const subFilter = reading(
    () => nameAt(file, signature.dict.entries.get('SubFilter')),
    () => null,
  )
  const isStamp = subFilter === 'ETSI.RFC3161'
  const coverage = readCoverage(file.bytes, signature)
  const crypto = coverage ? checkCrypto(signature, coverage, subFilter, around) : unknown
  const after = coverage && crypto.sebab === null ? judgeAfter(signature, coverage, around) : null
  const { sebab, ...rest } = crypto
  return {
    kolom: cleanText(signature.field.kolom),
    jenis: isStamp ? 'stempel-waktu' : 'tanda-tangan',
    keadaan: coverage ? (after?.keadaan ?? 'rusak') : 'bukan-seluruh-berkas',
    sebab: coverage ? sebab : null,
    ...rest,
    ...claims(signature),
    sesudahnya: after?.sesudahnya ?? [],
  }
}

const checkCrypto = (
  signature: Signature,
  coverage: Coverage,
  subFilter: string | null,
  around: Surroundings,
): Crypto => {
  const cms = signature.contents && withoutPadding(signature.contents.bytes)
  if (!cms) return unknown
  if (subFilter === 'ETSI.RFC3161') return checkStamp(cms, coverage, around)
  if (subFilter !== 'ETSI.CAdES.detached' && subFilter !== 'adbe.pkcs7.detached') return unknown
  return checkCms(cms, coverage, around)
}

// Behind the CMS there are zeros only.
const withoutPadding = (bytes: Uint8Array): Uint8Array | null => {
  const found = readDerPrefix(bytes)
  return found && bytes.subarray(found.length).every((byte) => byte === 0) ? bytes.subarray(0, found.length) : null
}

const stampOid = '1.2.840.113549.1.9.16.2.14'

const checkCms = (cms: Uint8Array, coverage: Coverage, { trust, proof, pada }: Surroundings): Crypto => {
  const signed = readSignedData(cms)
  if (!signed || signed.content !== null || signed.contentType !== '1.2.840.113549.1.7.1') return unknown
  const { certificate, others, sebab, locked, weak } = checkSigner(signed, coverage.hashOf, 'sha2')
  const known = certificate ? { penandatangan: certificate.info } : {}
  if (sebab !== null || !certificate) return { ...unknown, ...known, sebab: sebab ?? 'sertifikat-tidak-cocok' }
  const token = signed.signer.unsigned.get(stampOid)
  const strange = signed.signer.unsigned.size > (token ? 1 : 0) || (token && token.length !== 1)
  const { signature } = signed.signer
  const stempel = token?.[0] ? judgeToken(token[0].raw, hashOver(signature), trust, pada) : null
  const rantai = judgeChain(certificate, [...others, ...proof], trust, provedTime(stempel, pada), 'tanda-tangan')
  const whole = areWhole(certificate, others, trust.akar, rantai)
  return {
    sebab: strange || !whole ? 'bagian-asing' : stempel?.keadaan === 'rusak' ? 'stempel-waktu-rusak' : null,
    penandatangan: certificate.info,
    rantai,
    sertifikatTerkunci: locked,
    algoritma: weak ? 'lemah' : 'baik',
    stempel,
  }
}

// A trusted stamp moves the judgement of the certificate to its time, never into the future.
const provedTime = (stempel: InfoStempel | null, pada: number): number =>
  stempel?.keadaan === 'terpercaya' && stempel.waktu !== null ? Math.min(stempel.waktu, pada) : pada

const checkStamp = (cms: Uint8Array, coverage: Coverage, { trust, proof, pada }: Surroundings): Crypto => {
  const found = checkToken(cms, coverage.hashOf)
  if (!found) return { ...unknown, sebab: 'stempel-waktu-rusak' }
  const stempel = judgeToken(cms, coverage.hashOf, trust, pada)
  const { certificate, others } = found
  return {
    sebab: stempel.keadaan === 'rusak' ? 'stempel-waktu-rusak' : null,
    penandatangan: certificate.info,
    rantai: judgeChain(certificate, [...others, ...proof], trust, pada, 'stempel-waktu'),
    sertifikatTerkunci: true,
    algoritma: 'baik',
    stempel,
  }
}

const judgeAfter = (
  signature: Signature,
  { end }: Coverage,
  { file, later }: Surroundings,
): { readonly keadaan: KeadaanTtd; readonly sesudahnya: readonly Tambahan[] } => {
  if (end === file.bytes.length) return { keadaan: 'utuh', sesudahnya: [] }
  const revision = readPdf(file.bytes.subarray(0, end))
  const stands =
    revision.ok &&
    reading(
      () => standsIn(revision.value, signature),
      () => false,
    )
  if (!revision.ok || !stands) return { keadaan: 'bukan-seluruh-berkas', sesudahnya: [] }
  const changes = readLaterChanges(revision.value, file)
  if (changes.kind === 'loose') return { keadaan: 'bukan-seluruh-berkas', sesudahnya: [] }
  if (changes.kind === 'changed') return { keadaan: 'diubah-sesudah', sesudahnya: [] }
  const reports = changes.fields.map((field) => ({ field, report: later.get(field.id) }))
  const good = reports.every(({ field, report }) => report !== undefined && isAcceptable(file, field, report))
  const sesudahnya: Tambahan[] = [
    ...(changes.proof ? (['bukti-jangka-panjang'] as const) : []),
    ...new Set(
      reports.map(
        ({ report }) => (report?.jenis === 'stempel-waktu' ? 'stempel-waktu' : 'tanda-tangan-lain') as Tambahan,
      ),
    ),
  ]
  return { keadaan: good ? 'utuh' : 'diubah-sesudah', sesudahnya: good ? sesudahnya : [] }
}

// The revision that is signed ends with this very signature in it.
const standsIn = (revision: PdfFile, signature: Signature): boolean =>
  listFields(revision).some((field) => {
    const there = field.kolom === signature.field.kolom ? signatureOf(revision, field) : null
    return there?.contents?.from === signature.contents?.from && there?.contents?.to === signature.contents?.to
  })

const hashOver =
  (data: Uint8Array) =>
  (digest: Digest): Uint8Array =>
    createHash(digest).update(data).digest()

const claims = ({ dict }: Signature): Pick<LaporanTtd, 'waktuPernyataan' | 'alasan' | 'lokasi'> => {
  const text = (key: string): string | null => {
    const found = readText(dict.entries.get(key))
    return found === null ? null : cleanText(found)
  }
  return { waktuPernyataan: pdfTime(text('M')), alasan: text('Reason'), lokasi: text('Location') }
}

/** "D:20261120104207+07'00'" as UTC ms; null for anything else. */
const pdfTime = (text: string | null): number | null => {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z.*|([+-])(\d\d)'?(\d\d)?'?)?$/.exec(text ?? '')
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number)
  const zone = (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0)) * (found[7] === '-' ? -1 : 1)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - zone * 60_000
}
