// Tells a wrong key from a damaged file: every page of SQLCipher format carries a seal made with the key (HMAC-SHA512).
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const pageSize = 4096
const sealSize = 64
const saltSize = 16

/** Whether any page of the file is sealed with the key; 'damaged' when the file cannot be one of ours at all. */
export const keyFitsFile = (file: string, key: Uint8Array): 'yes' | 'no' | 'damaged' => {
  const handle = openSync(file, 'r')
  try {
    const pages = fstatSync(handle).size / pageSize
    const salt = readPage(handle, 1).subarray(0, saltSize)
    // Zeros or the magic text of a plain database: not a salt, so the first page was overwritten.
    if (pages < 1 || salt.every((byte) => byte === 0) || salt.toString('latin1') === 'SQLite format 3\0')
      return 'damaged'
    const sealKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512')
    for (const number of sample(Math.floor(pages))) {
      if (sealFits(readPage(handle, number), number, sealKey)) return 'yes'
    }
    return Number.isInteger(pages) ? 'no' : 'damaged'
  } finally {
    closeSync(handle)
  }
}

// Page 1 and up to 63 others spread over the file.
const sample = (pages: number): number[] => {
  const step = Math.max(1, Math.floor(pages / 63))
  return [1, ...Array.from({ length: Math.min(63, pages - 1) }, (_, i) => Math.min(pages, 2 + i * step))]
}

const sealFits = (page: Buffer, number: number, sealKey: Buffer): boolean => {
  const order = Buffer.alloc(4)
  order.writeUInt32LE(number)
  const content = page.subarray(number === 1 ? saltSize : 0, pageSize - sealSize)
  const seal = createHmac('sha512', sealKey).update(content).update(order).digest()
  return timingSafeEqual(seal, page.subarray(pageSize - sealSize))
}

const readPage = (handle: number, number: number): Buffer => {
  const page = Buffer.alloc(pageSize)
  readSync(handle, page, 0, pageSize, (number - 1) * pageSize)
  return page
}
