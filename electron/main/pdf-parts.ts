// Everything of electron/pdf that main uses, in one piece that is loaded beside the window, not before it.
export { flattenLambang } from '#electron/pdf/lambang.ts'
export { renderKataPemulihan } from '#electron/pdf/render-kata-pemulihan.ts'
export { renderSurat } from '#electron/pdf/render-surat.ts'
export { shiftPdf } from '#electron/pdf/print-variant.ts'
export { stampPdf } from '#electron/pdf/stamp-pdf.ts'
