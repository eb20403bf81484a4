// Tells what a file is by its bytes, never by its name, and opens it; anything else is refused with the reason (SECURITY F-1).
import { open } from 'node:fs/promises'
import { FileError } from './file-error.ts'
import { openCsv } from './csv.ts'
import { maxFileBytes } from './limits.ts'
import { openXlsx } from './xlsx.ts'
import type { Buku } from './xlsx.ts'

// Office encrypts an .xlsx by putting it into an old-style container with a stream of this name.
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

/** Opens an .xlsx or a text file of rows. Throws FileError. */
export const openBuku = async (file: string): Promise<Buku> => {
  const bytes = await readCapped(file)
  const awal = bytes.toString('hex', 0, 16)
  if (bytes.length === 0) throw new FileError('kosong')
  if (awal.startsWith('504b0304')) return openXlsx(bytes)
  if (awal.startsWith('d0cf11e0a1b11ae1')) throw new FileError(bytes.includes(encryptedName) ? 'bersandi' : 'xls-lama')
  if (/^09(00|02|04|08)0[46]00/.test(awal)) throw new FileError('xls-lama')
  // "PK" without a first entry is an empty or cut zip; '<' is a web page or XML that calls itself a sheet; the rest are PDF and pictures.
  if (awal.startsWith('504b')) throw new FileError('rusak')
  if (/^(efbbbf)?(20|09|0a|0d)*3c|^25504446|^89504e47|^ffd8ff|^47494638|^52617221|^377abcaf|^1f8b/.test(awal))
    throw new FileError('bukan-xlsx')
  return openCsv(bytes)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES')

// The size is asked before anything is read.
const readCapped = async (file: string): Promise<Buffer> => {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw isMissing(error) ? new FileError('tidak-ada', error) : error
  })
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw new FileError('tidak-ada')
    if (status.size > maxFileBytes) throw new FileError('terlalu-besar')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
