// Words that no line end may part: "RT 003/RW 005", "20 Mei". Used by the PDF and by the picture of the letter on screen.

const dayAndMonth =
  /\b(\d{1,2}) (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b/g

/** The text with no-break blanks where a line must not end. */
export const keepTogether = (text: string): string =>
  text.replaceAll(/\b(RT|RW) (?=\d)/g, '$1\u00a0').replaceAll(dayAndMonth, '$1\u00a0$2')
