// Signs a PDF with the office's own certificate (PAdES B-B, B-T with a time stamp): in the field that renderSurat left for
// it, or in a field added behind a file that exists already. Never called TTE: that word belongs to BSrE.
import { err, ok, type Result } from '#domain/result.ts'
import type { SalahTandaTangan } from '#domain/tanda-tangan/galat.ts'
import type { KotakTtd, TimeStamp } from '#electron/usecases/ports.ts'
import { addField } from './add-field.ts'
import { type SignerKey, writeCms } from './write-cms.ts'
import { belongsTo, readCertificate } from './certificate.ts'
import { type PdfFile, readPdf, reading } from './pdf/read-pdf.ts'
import { isPlaceholder, listFields, type Signature, signatureOf } from './pdf/signature-fields.ts'
import { fillHole, fillRange, hashAround, signatureBodyOfLength, type SignatureText } from './signature-object.ts'
import { forbidsChanges } from './pdf/certified.ts'

/** The field of the letter's signer, as electron/pdf names it. */
export const kolomPejabat = 'TandaTanganPejabat'

export type PermintaanTtd = SignerKey &
  SignatureText & {
    readonly pdf: Uint8Array
    /** Name of the signature field: `kolomPejabat`, or another one beside a signature that is there. */
    readonly kolom: string
    /** Where a field is added when the file has none of this name; null: on page one, without size. */
    readonly kotak: KotakTtd | null
    /** Asked for a token over the signature (B-T); null: none (B-B). */
    readonly waktu: TimeStamp | null
  }

/** Signs. The bytes given are not changed; those of a file without the field are the beginning of the answer. */
export const signPdf = async (permintaan: PermintaanTtd): Promise<Result<Uint8Array, SalahTandaTangan>> => {
  const certificate = readCertificate(permintaan.sertifikat)
  if (!certificate || !belongsTo(permintaan.kunci, certificate)) return err({ code: 'SertifikatBedaKunci' })
  const file = readPdf(permintaan.pdf)
  if (!file.ok) return file
  const prepared = reading<Result<Prepared, SalahTandaTangan>>(
    () => prepare(file.value, permintaan),
    () => err({ code: 'PdfTidakTerbaca' }),
  )
  if (!prepared.ok) return prepared
  return complete(prepared.value, permintaan)
}

/** A file with an empty signature, and where its dictionary stands. */
type Prepared = { readonly pdf: Uint8Array; readonly from: number }

const prepare = (file: PdfFile, permintaan: PermintaanTtd): Result<Prepared, SalahTandaTangan> => {
  const { kolom } = permintaan
  const fields = listFields(file)
  if (forbidsChanges(file)) return err({ code: 'PdfTidakBolehDiubah' })
  const field = fields.find((one) => one.kolom === kolom)
  if (!field) return addField(file, permintaan, roomFor(permintaan, 8192))
  if (field.type !== 'Sig') return err({ code: 'KolomTerpakai', kolom })
  const signature = signatureOf(file, field)
  if (!signature) return err({ code: 'KolomTerpakai', kolom })
  if (!isPlaceholder(signature)) return err({ code: 'SudahDitandatangani', kolom })
  return fillPlaceholder(file, signature, permintaan)
}

// The dictionary is written anew in the room of the old one, so that nothing else in the file moves. A placeholder with
// anything signed after it, or inside it, would not be ours.
const fillPlaceholder = (
  file: PdfFile,
  { id, contents }: Signature,
  permintaan: PermintaanTtd,
): Result<Prepared, SalahTandaTangan> => {
  const entry = id === null ? undefined : file.entries.get(id)
  if (id === null || entry?.kind !== 'at' || file.sections.length > 1 || !contents)
    return err({ code: 'PdfTidakTerbaca' })
  const end = file.objectAt(id)?.end ?? 0
  const head = `${id} ${entry.gen} obj\n`
  const room = end - entry.offset - head.length - '\nendobj'.length
  const body = signatureBodyOfLength(permintaan, room, roomFor(permintaan, 4096))
  if (!body) return err({ code: 'PdfTidakTerbaca' })
  const pdf = Uint8Array.from(file.bytes)
  pdf.set(Buffer.concat([Buffer.from(head), body, Buffer.from('\nendobj')]), entry.offset)
  return ok({ pdf, from: entry.offset })
}

const complete = async (
  { pdf, from }: Prepared,
  permintaan: PermintaanTtd,
): Promise<Result<Uint8Array, SalahTandaTangan>> => {
  const hole = fillRange(pdf, from)
  const cms = await writeCms(permintaan, (digest) => hashAround(pdf, hole, digest), permintaan.waktu)
  if (!cms.ok) return cms
  // Only a time stamp has a size that is not known before.
  return fillHole(pdf, hole, cms.value) ? ok(pdf) : err({ code: 'StempelSalah' })
}

// Certificates, the signature and its attributes; a token with the certificates of its server.
const roomFor = ({ sertifikat, rantai, waktu }: PermintaanTtd, token: number): number =>
  2048 + [sertifikat, ...rantai].reduce((sum, { length }) => sum + length, 0) + (waktu ? token : 0)
