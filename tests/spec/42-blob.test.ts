// Encrypted files of the office.
import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileOf, listBlobFiles, openBlobStore, sweepBlobs } from '#db/blob.ts'
import { deriveKeys, keyedHash } from '#db/keys.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)

test('gives back what was put in, under its sha256', () => {
  const { sha256, ukuran } = office.blob.put(bytesOf('surat'))
  expect(sha256).toBe('a1fd1c5acabce4936b3e3fa2b2b11f3b15c2240956c89271c1ec36986c76fb1b')
  expect([ukuran, office.blob.has(sha256), textOf(office.blob.get(sha256))]).toEqual([5, true, 'surat'])
  expect(textOf(office.blob.get(office.blob.put(new Uint8Array()).sha256))).toBe('')
})

test('the same bytes twice are one file', () => {
  office.blob.put(bytesOf('surat'))
  const before = readFileSync(fileOf(office.blobFolder, office.blob.put(bytesOf('surat')).sha256))
  office.blob.put(bytesOf('surat'))
  expect(listBlobFiles(office.blobFolder)).toHaveLength(1)
  expect(readFileSync(fileOf(office.blobFolder, office.blob.put(bytesOf('surat')).sha256)).equals(before)).toBe(true)
})

test('no temporary file stays behind', () => {
  const { sha256 } = office.blob.put(bytesOf('surat'))
  expect(readdirSync(join(office.blobFolder, sha256.slice(0, 2)))).toEqual([sha256])
})

test('a flipped bit anywhere in the file is noticed', () => {
  const { sha256 } = office.blob.put(bytesOf('surat keterangan'))
  const file = fileOf(office.blobFolder, sha256)
  const sealed = readFileSync(file)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8((changed[at] ?? 0) ^ 1, at)
    writeFileSync(file, changed)
    expect(office.blob.get(sha256), `byte ${at}`).toBeNull()
  }
  writeFileSync(file, sealed)
  expect(textOf(office.blob.get(sha256))).toBe('surat keterangan')
})

test('a cut file, a foreign file and an exchanged file are no blobs, and putting the bytes again mends them', () => {
  const { sha256 } = office.blob.put(bytesOf('surat satu'))
  const other = office.blob.put(bytesOf('surat dua')).sha256
  const file = fileOf(office.blobFolder, sha256)
  for (const bytes of [
    readFileSync(file).subarray(0, -1),
    Buffer.from('bukan blob'),
    readFileSync(fileOf(office.blobFolder, other)),
  ]) {
    writeFileSync(file, bytes)
    expect(office.blob.get(sha256)).toBeNull()
  }
  office.blob.put(bytesOf('surat satu'))
  expect(textOf(office.blob.get(sha256))).toBe('surat satu')
})

test('another key opens nothing', () => {
  const { sha256 } = office.blob.put(bytesOf('surat'))
  const stranger = openBlobStore({ folder: office.blobFolder, key: deriveKeys(new Uint8Array(32)).blob })
  expect(stranger.get(sha256)).toBeNull()
})

test('a name that is no sha256 reaches no file', () => {
  writeFileSync(join(office.dir, 'rahasia'), 'x')
  expect([office.blob.get('../../rahasia'), office.blob.has('../../rahasia'), office.blob.get('')]).toEqual([
    null,
    false,
    null,
  ])
})

test('a file that no row names is swept once it is old, a named one never', () => {
  const named = office.blob.put(bytesOf('bernama')).sha256
  const orphan = office.blob.put(bytesOf('yatim')).sha256
  const young = office.blob.put(bytesOf('baru')).sha256
  for (const sha256 of [named, orphan]) utimesSync(fileOf(office.blobFolder, sha256), 1000, 1000)
  sweepBlobs(office.blobFolder, { named: new Set([named]), olderThan: 2_000_000, youngerThan: 0 })
  expect([named, orphan, young].map(office.blob.has)).toEqual([true, false, true])
})

test('what was there when an older database was put back is not swept: it may be the only copy of a letter', () => {
  const before = office.blob.put(bytesOf('sebelum')).sha256
  const after = office.blob.put(bytesOf('sesudah')).sha256
  utimesSync(fileOf(office.blobFolder, before), 1000, 1000)
  utimesSync(fileOf(office.blobFolder, after), 1500, 1500)
  sweepBlobs(office.blobFolder, { named: new Set(), olderThan: 2_000_000, youngerThan: 1_200_000 })
  expect([before, after].map(office.blob.has)).toEqual([true, false])
})

test('a half-written file of a crash is swept as well', () => {
  const { sha256 } = office.blob.put(bytesOf('surat'))
  const file = fileOf(office.blobFolder, sha256)
  const half = `${file}.tulis-77`
  renameSync(file, half)
  utimesSync(half, 1000, 1000)
  sweepBlobs(office.blobFolder, { named: new Set([sha256]), olderThan: 2_000_000, youngerThan: 0 })
  expect(readdirSync(join(office.blobFolder, sha256.slice(0, 2)))).toEqual([])
})

test('a missing folder of blobs is an empty one', () => {
  const folder = join(office.dir, 'belum-ada')
  expect([listBlobFiles(folder), sweepBlobs(folder, { named: new Set(), olderThan: 0, youngerThan: 0 })]).toEqual([
    [],
    [],
  ])
  mkdirSync(folder)
})

test('the children of one master key differ and never change', () => {
  const keys = deriveKeys(new Uint8Array(32).fill(7))
  const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex')
  expect(new Set(Object.values(keys).map(hex)).size).toBe(3)
  expect(hex(keys.database)).toBe('1113940fc6e8fc3a2cd4fc2ce62641a2f4523fa6b9cfd181d0060b2992bc38c5')
  expect(hex(keys.blob)).toBe('7f67be8019e5a48dd3421e47a3f14b18478fa8322c509f6091a8d3c0a03f0a5a')
  expect(keyedHash(keys.log, '9975015409870001')).not.toContain('9975')
})
