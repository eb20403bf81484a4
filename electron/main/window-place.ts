// Place and size of the window, remembered, and brought back only where a screen still is.
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { writeKeyFile } from '#electron/usecases/write-key-file.ts'

const Tempat = z.strictObject({ x: z.int(), y: z.int(), lebar: z.int(), tinggi: z.int(), penuh: z.boolean() })
export type Tempat = z.infer<typeof Tempat>
export type Layar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const smallestSize = { lebar: 1000, tinggi: 600 } as const

/** The remembered place if it is still on one of the screens, else the whole first screen. */
export const fitPlace = (tempat: Tempat | null, layar: readonly Layar[]): Tempat => {
  const utama = layar[0] ?? { x: 0, y: 0, width: 1366, height: 768 }
  const penuh = {
    x: utama.x,
    y: utama.y,
    lebar: Math.min(1366, utama.width),
    tinggi: Math.min(768, utama.height),
    penuh: true,
  }
  if (!tempat) return penuh
  const lebar = Math.max(tempat.lebar, smallestSize.lebar)
  const tinggi = Math.max(tempat.tinggi, smallestSize.tinggi)
  // The title bar must be there to be caught: at least 100 pixels of it.
  const tampak = layar.some(
    (l) =>
      tempat.x + lebar >= l.x + 100 &&
      tempat.x <= l.x + l.width - 100 &&
      tempat.y >= l.y &&
      tempat.y <= l.y + l.height - 40,
  )
  return tampak ? { ...tempat, lebar, tinggi } : penuh
}

/** What was remembered, or null. */
export const readPlace = (berkas: string): Tempat | null => {
  try {
    return Tempat.parse(JSON.parse(readFileSync(berkas, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers it. */
export const savePlace = (berkas: string, tempat: Tempat): void => writeKeyFile(berkas, JSON.stringify(tempat))
