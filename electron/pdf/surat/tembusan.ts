// Copies: bottom left, numbered when there is more than one.
import type { Strip } from '#electron/pdf/strip.ts'
import { plain } from '#electron/pdf/wrap.ts'
import { type Setting, textStrips } from './setting.ts'

/** "Tembusan:" and its lines. */
export const tembusanStrips = (tembusan: readonly string[], setting: Setting): readonly Strip[] => {
  if (tembusan.length === 0) return []
  const size = Math.min(setting.size, 10)
  const shape = { x: setting.left, width: setting.width * 0.8, align: 'kiri', indent: 0, size } as const
  const lines = tembusan.length === 1 ? tembusan : tembusan.map((line, at) => `${at + 1}. ${line}`)
  return [
    ...textStrips(plain('Tembusan:'), setting, shape, setting.gap * 2),
    ...lines.flatMap((line) => textStrips(plain(line), setting, shape, 0)),
  ]
}
