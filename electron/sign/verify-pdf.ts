// Checks the signatures of any PDF. Nothing is taken from a library's word: the bytes covered, the CMS, the certificate,
// and every object that was written later are looked at here, and the report says what was found.
import { createHash } from 'node:crypto'
import { concludeBerkas } from '#domain/tanda-tangan/conclude.ts'
import type { KesimpulanVerifikasi, LaporanTtd, LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import type { Trust } from './chain.ts'
import { dictAt, itemsAt, type PdfFile, readPdf, reading } from './pdf/read-pdf.ts'
import { isPlaceholder, listFields, type Signature, signatureOf } from './pdf/signature-fields.ts'
import { streamBytes } from './pdf/inflate.ts'
import { readRevocationList } from './revocation-list.ts'
import { verifySignature } from './verify-signature.ts'

export type PermintaanVerifikasi = {
  readonly pdf: Uint8Array
  /** DER of the certificates that the office trusts. */
  readonly akar: readonly Uint8Array[]
  /** DER of revocation lists, beside those in the file. */
  readonly crl: readonly Uint8Array[]
  /** The instant to judge certificates at, UTC ms. */
  readonly pada: number
}

/** The report on a file. Never throws for what a file can hold. */
export const verifyPdf = ({ pdf, akar, crl, pada }: PermintaanVerifikasi): LaporanVerifikasi => {
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const answer = (kesimpulan: KesimpulanVerifikasi, ttd: readonly LaporanTtd[] = []): LaporanVerifikasi => ({
    kesimpulan,
    ttd,
    sha256,
  })
  const trust = { akar: akar.map(readCertificate).filter((one) => one !== null), lists: readLists(crl) }
  const whole = readPdf(pdf)
  if (!whole.ok && whole.error.code === 'BukanPdf') return answer('bukan-pdf')
  if (!whole.ok && whole.error.code === 'PdfTerkunci') return answer('terkunci')
  const file = whole.ok ? whole.value : openBeginning(pdf)
  const found =
    file &&
    reading(
      () => listSignatures(file),
      () => null,
    )
  if (!file || !found) return answer('tidak-terbaca')
  if (found.length === 0) return answer(withoutSignature(pdf, file, whole.ok))
  const reports = verifyAll(file, found, trust, pada).map((report) => (whole.ok ? report : behind(report)))
  return answer(concludeBerkas(reports), reports)
}

const readLists = (crl: readonly Uint8Array[]): Trust['lists'] =>
  crl.map(readRevocationList).filter((one) => one !== null)

// Bytes behind the end that are no increment: what stands before them can still be said to be signed, but not the file.
const openBeginning = (pdf: Uint8Array): PdfFile | null => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let at = bytes.lastIndexOf('%%EOF')
  for (let tries = 0; at > 0 && tries < 10; tries += 1) {
    const lineEnd = [13, 10].reduce((end, byte) => (pdf[end] === byte ? end + 1 : end), at + 5)
    const file = readPdf(pdf.subarray(0, lineEnd))
    if (file.ok) return file.value
    at = bytes.lastIndexOf('%%EOF', at - 1)
  }
  return null
}

const behind = (report: LaporanTtd): LaporanTtd =>
  report.keadaan === 'utuh' ? { ...report, keadaan: 'bukan-seluruh-berkas', sesudahnya: [] } : report

const listSignatures = (file: PdfFile): readonly Signature[] =>
  listFields(file)
    .map((field) => signatureOf(file, field))
    .filter((one) => one !== null && !isPlaceholder(one))
    .filter((one) => one !== null)

const withoutSignature = (pdf: Uint8Array, file: PdfFile, whole: boolean): KesimpulanVerifikasi => {
  if (!whole) return 'tidak-terbaca'
  const hasField = reading(
    () => listFields(file).some(({ type }) => type === 'Sig'),
    () => true,
  )
  const hasRemains = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes('/ByteRange')
  return hasField || hasRemains ? 'dilepas' : 'tanpa-tanda-tangan'
}

// The newest first, because an older one is judged by those that came after it; told in the order of signing.
const verifyAll = (file: PdfFile, found: readonly Signature[], trust: Trust, pada: number): readonly LaporanTtd[] => {
  const proof = reading(
    () => readProof(file),
    () => ({ certificates: [], lists: [] }),
  )
  const all: Trust = { akar: trust.akar, lists: [...trust.lists, ...proof.lists] }
  const endOf = ({ byteRange }: Signature): number => (byteRange?.[2] ?? 0) + (byteRange?.[3] ?? 0)
  const later = new Map<number, LaporanTtd>()
  const reports = found
    .toSorted((a, b) => endOf(b) - endOf(a))
    .map((signature) => {
      const report = verifySignature(signature, { file, trust: all, proof: proof.certificates, pada, later })
      later.set(signature.field.id, report)
      return report
    })
  return reports.toReversed()
}

// Certificates and revocation lists that were stored with the signatures (DSS). Each is believed only by its own signature.
const readProof = (
  file: PdfFile,
): { readonly certificates: readonly Certificate[]; readonly lists: Trust['lists'] } => {
  const proof = dictAt(file, dictAt(file, file.trailer.entries.get('Root'))?.entries.get('DSS'))
  const bytesIn = (key: string): readonly Uint8Array[] =>
    itemsAt(file, proof?.entries.get(key)).flatMap((item) => {
      const stream = file.resolve(item)
      return stream.kind === 'stream' ? [streamBytes(stream)] : []
    })
  return {
    certificates: bytesIn('Certs')
      .map(readCertificate)
      .filter((one) => one !== null),
    lists: readLists(bytesIn('CRLs')),
  }
}
