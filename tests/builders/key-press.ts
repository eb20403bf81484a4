// A key as the dispatcher sees it.
import type { KeyPress } from '#renderer/keys.ts'

/** Pressed alone, outside any field. */
export const aPress = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  inField: false,
  ...more,
})
