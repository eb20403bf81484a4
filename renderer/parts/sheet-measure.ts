// Measures of the sheet in points, and the width of texts in its letterform (Arimo, as in the PDF).

/** Millimetres as points. */
export const mm = (value: number): number => (value * 72) / 25.4

/** Points as a CSS length of the sheet. */
export const pt = (points: number): string => `calc(var(--pt)*${Math.round(points * 1000) / 1000})`

const family = 'Arimo Surat'
const canvas: { context?: CanvasRenderingContext2D | null } = {}

/** Width in em. */
export const textWidth = (text: string, bold = false): number => {
  canvas.context ??= document.createElement('canvas').getContext('2d')
  if (!canvas.context) return text.length / 2
  canvas.context.font = `${bold ? 700 : 400} 100px "${family}"`
  canvas.context.fontKerning = 'none'
  return canvas.context.measureText(text).width / 100
}

/** Resolves when both faces can be measured and drawn. */
export const loadSheetFont = async (): Promise<void> => {
  await Promise.all([document.fonts.load(`400 16px "${family}"`), document.fonts.load(`700 16px "${family}"`)])
}
