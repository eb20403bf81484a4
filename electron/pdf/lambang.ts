// The crest of an office: accepted as PNG or JPEG, stored as an opaque PNG of moderate size, since PDF/A-1b forbids
// transparency (decision 000.16) and every letter carries it.
import { decode as decodePng, encode as encodePng } from 'fast-png'
import { decode as decodeJpeg } from 'jpeg-js'
import { err, ok, type Result } from '#domain/result.ts'

export type LambangError = { readonly code: 'BukanGambar' } | { readonly code: 'GambarTerlaluBesar' }

const maxBytes = 5 * 1024 * 1024
const maxSide = 4000
// Printed at most 24 mm high: 600 pixels are 635 dpi.
const keptSide = 600

/** A PNG or JPEG as an opaque RGB PNG: transparent parts become white, large ones are reduced. */
export const flattenLambang = (bytes: Uint8Array): Result<Uint8Array, LambangError> => {
  if (bytes.length > maxBytes) return err({ code: 'GambarTerlaluBesar' })
  const size = readSize(bytes)
  if (!size || size.width === 0 || size.height === 0) return err({ code: 'BukanGambar' })
  if (size.width > maxSide || size.height > maxSide) return err({ code: 'GambarTerlaluBesar' })
  try {
    const image = reduce(size.kind === 'png' ? readPng(bytes) : readJpeg(bytes), keptSide)
    return ok(encodePng({ width: image.width, height: image.height, data: image.rgb, channels: 3, depth: 8 }))
  } catch {
    return err({ code: 'BukanGambar' }) // the decoders throw on damaged data, and only there
  }
}

/** The same crest if a letter may carry it as it is, flattened otherwise; null when it is no image any more. */
export const opaqueLambang = (bytes: Uint8Array): Uint8Array | null => {
  if (isOpaquePng(bytes)) return bytes
  const flat = flattenLambang(bytes)
  return flat.ok ? flat.value : null
}

type Image = { readonly width: number; readonly height: number; readonly rgb: Uint8Array }
type Size = { readonly kind: 'png' | 'jpeg'; readonly width: number; readonly height: number }

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

// Read from the header alone, before anything is unpacked: a small file can claim a billion pixels.
const readSize = (bytes: Uint8Array): Size | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (pngMark.every((byte, at) => bytes[at] === byte)) {
    return bytes.length < 33 ? null : { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    // Start of frame: C0-CF except the tables C4, C8, CC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

const isOpaquePng = (bytes: Uint8Array): boolean => {
  if (readSize(bytes)?.kind !== 'png') return false
  const [depth, colour, interlace] = [bytes[24], bytes[25], bytes[28]]
  return depth === 8 && colour === 2 && interlace === 0 && !Buffer.from(bytes).includes('tRNS')
}

const readPng = (bytes: Uint8Array): Image => {
  const { width, height, data, channels, depth, palette, transparency } = decodePng(bytes)
  const rgb = new Uint8Array(width * height * 3)
  const full = 2 ** depth - 1
  const sample = samplesOf(data, width, depth, channels)
  const to8 = (value: number) => Math.round((value / full) * 255)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels
    let colour: readonly number[]
    let alpha = 255
    if (palette) {
      const entry = palette[sample(at)] ?? [255, 255, 255]
      colour = entry
      alpha = entry[3] ?? 255
    } else {
      const own = Array.from({ length: channels }, (_, one) => sample(at + one))
      const gray = channels < 3
      colour = (gray ? [own[0], own[0], own[0]] : own.slice(0, 3)).map((value) => to8(value ?? 0))
      if (channels === 2 || channels === 4) alpha = to8(own[channels - 1] ?? full)
      else if (transparency && own.every((value, one) => value === transparency[one])) alpha = 0
    }
    for (let one = 0; one < 3; one += 1) {
      rgb[pixel * 3 + one] = Math.round(((colour[one] ?? 0) * alpha + 255 * (255 - alpha)) / 255)
    }
  }
  return { width, height, rgb }
}

// Samples of less than a byte are packed, every row from a new byte.
const samplesOf = (data: ArrayLike<number>, width: number, depth: number, channels: number) => {
  if (depth >= 8) return (at: number): number => data[at] ?? 0
  const perRow = Math.ceil((width * channels * depth) / 8)
  return (at: number): number => {
    const row = Math.floor(at / (width * channels))
    const bit = (at - row * width * channels) * depth
    const byte = data[row * perRow + (bit >> 3)] ?? 0
    return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
  }
}

const readJpeg = (bytes: Uint8Array): Image => {
  const { width, height, data } = decodeJpeg(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxMemoryUsageInMB: 256,
    tolerantDecoding: false,
  })
  return { width, height, rgb: data }
}

// Every kept pixel is the mean of those it stands for.
const reduce = (image: Image, side: number): Image => {
  const scale = Math.min(1, side / Math.max(image.width, image.height))
  if (scale === 1) return image
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const rgb = new Uint8Array(width * height * 3)
  const edge = (at: number, kept: number, all: number) => Math.floor((at * all) / kept)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [edge(x, width, image.width), edge(y, height, image.height)]
      const right = Math.max(left + 1, edge(x + 1, width, image.width))
      const bottom = Math.max(top + 1, edge(y + 1, height, image.height))
      for (let one = 0; one < 3; one += 1) {
        rgb[(y * width + x) * 3 + one] = mean(image, one, left, top, right, bottom)
      }
    }
  }
  return { width, height, rgb }
}

const mean = (image: Image, channel: number, left: number, top: number, right: number, bottom: number): number => {
  let sum = 0
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) sum += image.rgb[(y * image.width + x) * 3 + channel] ?? 0
  }
  return Math.round(sum / ((right - left) * (bottom - top)))
}
