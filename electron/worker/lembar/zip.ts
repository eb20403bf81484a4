// The table of contents of a zip file, checked before anything is unpacked: counts, sizes, ratio, overlaps (SECURITY F-4).
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { FileError } from './file-error.ts'
import { maxEntries, maxRatio, maxUnpackedBytes, ratioFrom } from './limits.ts'

export type ZipEntry = {
  readonly nama: string
  readonly metode: number
  readonly padat: number
  readonly asli: number
  /** Where its local header begins. */
  readonly letak: number
}

export type Zip = {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The unpacked bytes of an entry in pieces. Throws FileError when they are more than the entry says, or damaged. */
  readonly read: (entry: ZipEntry) => AsyncGenerator<Buffer>
  readonly close: () => Promise<void>
}

const endSignature = 0x06054b50
const end64Locator = 0x07064b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const pieceSize = 256 * 1024

/** Opens a zip file and checks its table of contents. */
export const openZip = async (file: string): Promise<Zip> => {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const entries = parseCentral(await readCentral(handle, size), size)
    refuseBomb(entries)
    return {
      entries: new Map(entries.map((entry) => [entry.nama, entry])),
      read: (entry) => readEntry(handle, entry, size),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

const readAt = async (handle: FileHandle, letak: number, panjang: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(panjang)
  const { bytesRead } = await handle.read(buffer, 0, panjang, letak)
  if (bytesRead !== panjang) throw new FileError('rusak')
  return buffer
}

const readCentral = async (handle: FileHandle, size: number): Promise<Buffer> => {
  const tailSize = Math.min(size, 65_557)
  const tail = await readAt(handle, size - tailSize, tailSize)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--
  if (end < 0) throw new FileError('rusak')
  let count = tail.readUInt16LE(end + 10)
  let length = tail.readUInt32LE(end + 12)
  let start = tail.readUInt32LE(end + 16)
  if (end >= 20 && tail.readUInt32LE(end - 20) === end64Locator) {
    const end64 = await readAt(handle, toNumber(tail.readBigUInt64LE(end - 12)), 56)
    count = toNumber(end64.readBigUInt64LE(32))
    length = toNumber(end64.readBigUInt64LE(40))
    start = toNumber(end64.readBigUInt64LE(48))
  }
  if (count > maxEntries || length > maxEntries * 1000) throw new FileError('bom-zip')
  if (start + length > size) throw new FileError('rusak')
  return readAt(handle, start, length)
}

const toNumber = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileError('rusak')
  return Number(value)
}

const parseCentral = (buffer: Buffer, size: number): readonly ZipEntry[] => {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= buffer.length && buffer.readUInt32LE(at) === centralSignature) {
    const namaPanjang = buffer.readUInt16LE(at + 28)
    const extraPanjang = buffer.readUInt16LE(at + 30)
    const akhir = at + 46 + namaPanjang + extraPanjang + buffer.readUInt16LE(at + 32)
    if (akhir > buffer.length) throw new FileError('rusak')
    if ((buffer.readUInt16LE(at + 8) & 1) === 1) throw new FileError('bersandi')
    const extra = buffer.subarray(at + 46 + namaPanjang, at + 46 + namaPanjang + extraPanjang)
    const [asli, padat, letak] = wide(
      [buffer.readUInt32LE(at + 24), buffer.readUInt32LE(at + 20), buffer.readUInt32LE(at + 42)],
      extra,
    )
    const metode = buffer.readUInt16LE(at + 10)
    if (letak + padat > size || (metode === 0 && asli !== padat)) throw new FileError('rusak')
    entries.push({
      nama: buffer
        .toString('utf8', at + 46, at + 46 + namaPanjang)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      metode,
      padat,
      asli,
      letak,
    })
    at = akhir
  }
  if (entries.length === 0) throw new FileError('rusak')
  return entries
}

// Sizes of 4 GB and more, and those of some stream writers, stand in an extra field of id 1.
const wide = (sizes: readonly [number, number, number], extra: Buffer): readonly [number, number, number] => {
  if (!sizes.includes(0xffffffff)) return sizes
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    const next = (value: number): number => {
      if (value !== 0xffffffff) return value
      if (field + 8 > extra.length) throw new FileError('rusak')
      field += 8
      return toNumber(extra.readBigUInt64LE(field - 8))
    }
    return [next(sizes[0]), next(sizes[1]), next(sizes[2])]
  }
  throw new FileError('rusak')
}

const refuseBomb = (entries: readonly ZipEntry[]): void => {
  if (entries.length > maxEntries) throw new FileError('bom-zip')
  for (const { asli, padat } of entries) if (asli > ratioFrom && asli > padat * maxRatio) throw new FileError('bom-zip')
  // Entries that share packed bytes are the trick of a flat bomb.
  const urut = entries.toSorted((a, b) => a.letak - b.letak)
  for (const [i, entry] of urut.entries()) {
    const berikut = urut[i + 1]
    if (berikut && entry.letak + 30 + entry.padat > berikut.letak) throw new FileError('bom-zip')
  }
  if (entries.reduce((jumlah, { asli }) => jumlah + asli, 0) > maxUnpackedBytes) throw new FileError('terlalu-besar')
}

async function* readEntry(handle: FileHandle, entry: ZipEntry, size: number): AsyncGenerator<Buffer> {
  const kepala = await readAt(handle, entry.letak, 30)
  if (kepala.readUInt32LE(0) !== localSignature) throw new FileError('rusak')
  const mulai = entry.letak + 30 + kepala.readUInt16LE(26) + kepala.readUInt16LE(28)
  if (mulai + entry.padat > size) throw new FileError('rusak')
  if (entry.padat === 0) return
  if (entry.metode !== 0 && entry.metode !== 8) throw new FileError('rusak')
  const source = Readable.from(packedPieces(handle, mulai, entry.padat), { objectMode: true, highWaterMark: 2 })
  const bytes = entry.metode === 0 ? source : source.pipe(createInflateRaw({ chunkSize: 256 * 1024 }))
  if (bytes !== source) source.on('error', (error) => bytes.destroy(error))
  let jumlah = 0
  try {
    for await (const chunk of bytes) {
      const piece: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
      jumlah += piece.length
      // The sizes that the checks believed in must be true.
      if (jumlah > entry.asli) throw new FileError('bom-zip')
      yield piece
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('rusak', error)
  } finally {
    source.destroy()
    bytes.destroy()
  }
  if (jumlah !== entry.asli) throw new FileError('rusak')
}

async function* packedPieces(handle: FileHandle, mulai: number, panjang: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < panjang; at += pieceSize)
    yield await readAt(handle, mulai + at, Math.min(pieceSize, panjang - at))
}
