// The four faces of Arimo (Arial's metrics, SIL OFL): parsed once per process and kept, with the widths of their characters.
// Read from the package in node_modules, which stays outside the bundles, in development and inside the asar alike.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** Ascent of Arimo in em, and the height of a line set without extra leading. */
export const ascent = 0.905
const descent = 0.212
export const naturalLeading = ascent + descent

/** The parsed font of a face. */
export const fontOf = (face: Face): Font => faceOf(face).font

/** Width of a text in points. */
export const widthOf = (text: string, face: Face, size: number): number => {
  const { font, widths } = faceOf(face)
  let sum = 0
  for (const character of text) {
    let width = widths.get(character)
    if (width === undefined) {
      width = font.glyphForCodePoint(character.codePointAt(0) ?? 32).advanceWidth / font.unitsPerEm
      widths.set(character, width)
    }
    sum += width
  }
  return sum * size
}

/** Whether Arimo draws this character by itself: it has the glyph, and the script needs no shaping. */
export const isPrintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false
  if (code >= 0x0300 && code <= 0x036f) return false // combining marks would stand beside their letter
  if (code >= 0x0530 && code <= 0x1dff) return false // Hebrew and others: shaping, right to left
  return faceOf('regular').font.hasGlyphForCodePoint(code)
}

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Arimo_400Regular.ttf',
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Arimo_700Bold_Italic.ttf',
}

type LoadedFace = { readonly font: Font; readonly widths: Map<string, number> }
const loaded = new Map<Face, LoadedFace>()

const faceOf = (face: Face): LoadedFace => {
  const known = loaded.get(face)
  if (known) return known
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${files[face]}`)
  const font = create(readFileSync(file))
  if ('fonts' in font) throw new Error(`not a single font: ${files[face]}`)
  const fresh = { font, widths: new Map<string, number>() }
  loaded.set(face, fresh)
  return fresh
}
