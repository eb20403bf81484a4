// Turns capitals of the source ("JL. KENANGA GG 3") into words to read ("Jl. Kenanga Gg 3"); mixed case is left as written.

const tetap =
  /^(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|RT|RW|KM|BTN|TNI|PNS|POLRI|BUMN|BUMD|RI|DPR|DPRD|SD|SMP|SMA|SMK|MI|MTS|TK|WNI|WNA|DKI|DIY)$/

const kata = (teks: string): string => (tetap.test(teks) ? teks : teks.charAt(0) + teks.slice(1).toLowerCase())

/** The reading form of a text that is written in capitals only; any other text unchanged. */
export const readingForm = (teks: string): string =>
  teks === teks.toUpperCase() ? teks.replace(/[\p{L}'’]+/gu, kata) : teks
