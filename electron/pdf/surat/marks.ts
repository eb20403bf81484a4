// Marks outside the text area: page numbers from page two, and LATIHAN under everything a training office prints.
import { type PageSize, mm } from '#electron/pdf/document.ts'
import { widthOf } from '#electron/pdf/font.ts'
import type { Pen } from '#electron/pdf/pen.ts'

/** The number of a further page, in the middle of its upper margin. */
export const paintPageNumber = (pen: Pen, page: number, size: PageSize, top: number): void => {
  const text = `- ${page} -`
  pen.text(
    (size.width - widthOf(text, 'regular', 11)) / 2,
    size.height - Math.max(top * 0.62, 8 * mm),
    text,
    'regular',
    11,
  )
}

/** LATIHAN across the page in solid light grey: PDF/A-1b has no transparency, so it lies under the text (decision 000.16). */
export const paintLatihan = (pen: Pen, size: PageSize): void => {
  const angle = (Math.atan2(size.height, size.width) * 180) / Math.PI
  const diagonal = Math.hypot(size.height, size.width)
  const letter = (diagonal * 0.62) / widthOf('LATIHAN', 'bold', 1)
  const bodySize = Math.min(letter, 150)
  pen.inGray(0.9, () => pen.turned(size.width / 2, size.height / 2, angle, 'LATIHAN', 'bold', bodySize))
}

/** The mark that the signature service looks for, in the middle of the signer's room. White: it draws over it. */
export const paintTanda = (
  pen: Pen,
  tanda: string,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void => {
  const x = room.x + (room.width - widthOf(tanda, 'regular', 8)) / 2
  pen.inGray(1, () => pen.text(x, room.y + room.height / 2, tanda, 'regular', 8))
}
