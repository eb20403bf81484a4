// A certifying signature may forbid every change of its file, also another signature.
import { dictAt, itemsAt, numberAt, type PdfFile } from './read-pdf.ts'

/** Whether an earlier signature (DocMDP with P 1) allows nothing more. */
export const forbidsChanges = (file: PdfFile): boolean => {
  const root = dictAt(file, file.trailer.entries.get('Root'))
  const signature = dictAt(file, dictAt(file, root?.entries.get('Perms'))?.entries.get('DocMDP'))
  return itemsAt(file, signature?.entries.get('Reference')).some((item) => {
    const params = dictAt(file, dictAt(file, item)?.entries.get('TransformParams'))
    return numberAt(file, params?.entries.get('P')) === 1
  })
}
