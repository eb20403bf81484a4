// Our own signature field with a placeholder, for an office that signs with its own certificate: print and lock flags
// and an appearance stream keep the file PDF/A-1b, before and after signing.
import type { KotakTtd } from '#electron/usecases/ports.ts'
import type { PdfFile, PdfPage } from '#electron/pdf/document.ts'

// Bytes reserved for the CMS: enough for a B-T signature.
const signatureBytes = 12_288

/** Adds the field over the signer's room on this page. The signing itself happens later, in electron/sign. */
export const addSignatureField = (
  file: PdfFile,
  page: PdfPage,
  ttd: KotakTtd,
  signer: { readonly nama: string; readonly dibuat: number },
): void => {
  const unknown = '**********' // the width of the numbers that the signer writes here
  const signature = file.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, unknown, unknown, unknown],
    Contents: new Uint8Array(signatureBytes),
    M: new Date(signer.dibuat),
    // oxlint-disable-next-line no-new-wrappers -- pdfkit writes a String object as text and a string as a name
    Name: new String(signer.nama),
  })
  const appearance = file.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, ttd.lebar, ttd.tinggi], Resources: {} })
  appearance.end('q Q')
  const field = file.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    // oxlint-disable-next-line no-new-wrappers -- as above
    T: new String('TandaTanganPejabat'),
    Rect: [ttd.x, ttd.y, ttd.x + ttd.lebar, ttd.y + ttd.tinggi],
    F: 132,
    V: signature,
    AP: { N: appearance },
    P: page.dictionary,
  })
  signature.end()
  field.end()
  const form = file.ref({ Fields: [field], SigFlags: 3 })
  form.end()
  file.setForm(form)
  page.addAnnotation(field)
}
