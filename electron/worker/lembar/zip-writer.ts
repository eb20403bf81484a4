// Writes a zip of deflated entries to an open file, in pieces; equal content gives equal bytes.
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

export type ZipWriter = {
  readonly add: (nama: string, isi: Iterable<string>) => Promise<void>
  readonly finish: () => Promise<void>
}

/** Makes a writer that begins at the start of the file. The caller closes the file. */
export const createZipWriter = (handle: FileHandle): ZipWriter => {
  const pusat: Buffer[] = []
  let at = 0
  const write = async (bytes: Buffer): Promise<void> => {
    at += bytes.length
    await handle.writeFile(bytes)
  }
  const add = async (nama: string, isi: Iterable<string>): Promise<void> => {
    const mulai = at
    const name = Buffer.from(nama, 'utf8')
    await write(Buffer.concat([localHeader(name.length), name]))
    const ukuran = { crc: 0, asli: 0, padat: 0 }
    await pipeline(
      Readable.from(measured(isi, ukuran), { objectMode: true, highWaterMark: 4 }),
      createDeflateRaw({ level: 6 }),
      async (pieces: AsyncIterable<Buffer>) => {
        for await (const piece of pieces) {
          ukuran.padat += piece.length
          await write(piece)
        }
      },
    )
    await write(numbers(0x08074b50, [ukuran.crc, ukuran.padat, ukuran.asli]))
    pusat.push(Buffer.concat([centralHeader(ukuran, name.length, mulai), name]))
  }
  const finish = async (): Promise<void> => {
    const isi = Buffer.concat(pusat)
    const akhir = Buffer.alloc(22)
    akhir.writeUInt32LE(0x06054b50, 0)
    akhir.writeUInt16LE(pusat.length, 8)
    akhir.writeUInt16LE(pusat.length, 10)
    akhir.writeUInt32LE(isi.length, 12)
    akhir.writeUInt32LE(at, 16)
    await write(Buffer.concat([isi, akhir]))
  }
  return { add, finish }
}

function* measured(isi: Iterable<string>, ukuran: { crc: number; asli: number }): Generator<Buffer> {
  for (const teks of isi) {
    const bytes = Buffer.from(teks, 'utf8')
    ukuran.crc = crc32(bytes, ukuran.crc)
    ukuran.asli += bytes.length
    yield bytes
  }
}

const numbers = (signature: number, angka: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(4 + angka.length * 4)
  buffer.writeUInt32LE(signature, 0)
  for (const [i, n] of angka.entries()) buffer.writeUInt32LE(n, 4 + i * 4)
  return buffer
}

// Flags: the sizes follow the bytes, names are UTF-8. Method: deflate. Date: 1 January 1980.
const common = [
  [0, 20],
  [2, 0x0808],
  [4, 8],
  [8, 0x0021],
] as const

const localHeader = (namaPanjang: number): Buffer => {
  const buffer = Buffer.alloc(30)
  buffer.writeUInt32LE(0x04034b50, 0)
  for (const [letak, nilai] of common) buffer.writeUInt16LE(nilai, 4 + letak)
  buffer.writeUInt16LE(namaPanjang, 26)
  return buffer
}

const centralHeader = (
  ukuran: { crc: number; padat: number; asli: number },
  namaPanjang: number,
  mulai: number,
): Buffer => {
  const buffer = Buffer.alloc(46)
  buffer.writeUInt32LE(0x02014b50, 0)
  buffer.writeUInt16LE(20, 4)
  for (const [letak, nilai] of common) buffer.writeUInt16LE(nilai, 6 + letak)
  buffer.writeUInt32LE(ukuran.crc, 16)
  buffer.writeUInt32LE(ukuran.padat, 20)
  buffer.writeUInt32LE(ukuran.asli, 24)
  buffer.writeUInt16LE(namaPanjang, 28)
  buffer.writeUInt32LE(mulai, 42)
  return buffer
}
