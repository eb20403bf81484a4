// A whole day at the desk of a real office leaves no NIK, KK number or name in any file, but in those that the user saved
// and in the spool of the printing system.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type * as z from 'zod/mini'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BerkasImpor } from '#contract/penduduk.ts'
import { semuaSurat } from '#contract/surat.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { openWithFrasa, readKey } from '#electron/main/kunci.ts'
import { databaseFile, deriveKeys } from '#electron/usecases/open-office.ts'
import { keepJobs, startCups, waitFor, type TestCups } from '#tests/builders/cups.ts'
import { manyPenduduk, writePendudukXlsx } from '#tests/builders/impor.ts'
import { aKantorBaru } from '#tests/builders/kantor-baru.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { aZip } from '#tests/builders/xlsx.ts'
import { fillLetter, issueLetter } from './desk.ts'
import { folderOnDisk } from './office-on-disk.ts'
import { findTraces, tracesIn, type Traces } from './traces.ts'
import { finishJob } from './job.ts'
import { startSiakel, type Siakel } from './siakel.ts'

const passphrase = 'pintu kayu biru laut'
const people = manyPenduduk(60, 'tanpa-jejak').map((orang, i) => ({
  ...orang,
  nama: `WREHASPATI ${orang.nama}`,
  namaIbu: 'LOKANANTAWATI',
  alamat: `JALAN KUMBAYANAGARI ${i + 1}`,
}))
const traces: Traces = {
  numbers: new Set(people.flatMap(({ nik, nomorKk }) => [nik, nomorKk]).filter((n) => n !== null)),
  words: ['wrehaspati', 'lokanantawati', 'kumbayanagari'],
}

const place = mkdtempSync(join(tmpdir(), 'siakel-jejak-'))
const [data, home, temporary] = [join(place, 'data'), join(place, 'home'), join(place, 'tmp')] as const
const saved = join(data, 'berkas-uji')
let cups: TestCups
let printed: ReturnType<typeof keepJobs>
let siakel: Siakel | null = null
beforeAll(async () => {
  for (const folder of [saved, home, temporary]) mkdirSync(folder, { recursive: true })
  cups = await startCups()
  printed = keepJobs(cups, 'LOKET')
  cups.run('/usr/sbin/lpadmin', '-d', 'LOKET')
})
afterAll(async () => {
  await siakel?.close().catch(() => undefined)
  await cups.stop()
  rmSync(place, { recursive: true, force: true })
})

const onDisk = (): readonly string[] => findTraces([place], traces, [saved])

test('a day with import, search, three printed letters, a copy and a lock leaves nothing of the people on disk', async () => {
  siakel = await startSiakel({
    data,
    env: { CUPS_SERVER: cups.socket, HOME: home, TMPDIR: temporary, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  })
  await makeOffice(siakel)
  await importPeople(siakel)
  await siakel.page.reload()
  for (const { nama } of people
    .filter(({ statusDasar, tanggalLahir }) => statusDasar === 1 && (tanggalLahir ?? '9') < '2000')
    .slice(0, 3)) {
    await issueByKeyboard(siakel, nama)
  }
  await waitFor(() => printed().length === 3)
  expect(onDisk()).toEqual([])
  await finishJob(siakel.call, valueOf(await siakel.call('cadangan.buat', {})))
  await siakel.page.keyboard.press('Control+l')
  await siakel.page.getByLabel(/^Kata sandi/).waitFor()
  expect(onDisk()).toEqual([])
  await siakel.close()
  expect(onDisk()).toEqual([])
  expect(siakel.violations).toEqual([])
  expect(readdirSync(join(folderOnDisk(data).cadangan)).length).toBeGreaterThan(0)
}, 180_000)

test('control: the same look finds what the user saved and what the printer got', () => {
  expect(findTraces([saved], traces).length).toBeGreaterThanOrEqual(2) // the sheet and a letter
  const spooled = tracesIn(printed()[0] ?? Buffer.alloc(0), traces)
  expect(spooled).toContain('wrehaspati')
  expect(spooled.filter((found) => traces.numbers.has(found)).length).toBeGreaterThan(0)
})

test('control: it finds a number in plain text, in groups, as UTF-16, in a zlib stream and in an archive', () => {
  const [nik = ''] = traces.numbers
  const grouped = `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`
  const planted = [
    Buffer.from(`12${nik}7`),
    Buffer.from(grouped),
    Buffer.from(`x${nik}`, 'utf16le'),
    Buffer.concat([Buffer.from('%%'), deflateSync(`NIK ${nik}`)]),
    aZip([{ nama: 'a.xml', isi: nik }]),
  ]
  expect(planted.map((bytes) => tracesIn(bytes, traces))).toEqual(planted.map(() => [nik]))
  expect(tracesIn(Buffer.from(`${nik.slice(0, 15)}x`), traces)).toEqual([])
})

test('control: the same database without its encryption would have been found', async () => {
  const { kantor, kunci } = folderOnDisk(data)
  const berkas = readKey(kunci)
  const key = berkas && valueOf(await openWithFrasa(berkas, passphrase))
  if (!key) throw new Error('the passphrase opens nothing')
  const plain = join(place, 'terbuka.db')
  copyFileSync(databaseFile(kantor), plain)
  expect(existsSync(`${databaseFile(kantor)}-wal`)).toBe(false)
  const db = openDatabase({ file: plain, key: deriveKeys(key).database, mode: 'write' })
  db.$client.pragma('journal_mode = DELETE')
  db.$client.pragma(`rekey = ''`)
  closeDatabase(db)
  expect(findTraces([place], traces, [saved]).map((line) => line.split(': ')[0])).toContain(plain)
  rmSync(plain)
  writeFileSync(join(data, 'log', 'lupa.log'), `galat pada ${people[0]?.nik}`)
  expect(onDisk()).toEqual([`${join(data, 'log', 'lupa.log')}: ${people[0]?.nik}`])
})

const makeOffice = async ({ call }: Siakel): Promise<void> => {
  const { kata } = valueOf(await call('awal.buat', aKantorBaru({ frasa: passphrase })))
  valueOf(await call('awal.kataTercatat', { kata: kata.slice(0, 3) }))
}

const importPeople = async ({ call }: Siakel): Promise<void> => {
  const jalur = await writePendudukXlsx({ dir: saved }, 'penduduk.xlsx', people)
  const { imporId, kolom } = (await finishJob(
    call,
    valueOf(await call('impor.pilih', { jalur, lembar: null })),
  )) as z.infer<typeof BerkasImpor>
  const pemetaan = kolom.flatMap(({ posisi, untuk }) => (untuk === null ? [] : [{ posisi, untuk }]))
  expect(await finishJob(call, valueOf(await call('impor.tinjau', { imporId, pemetaan })))).toMatchObject({
    baru: people.length,
    tolak: 0,
  })
  expect(onDisk()).toEqual([]) // what waits for the yes lies sealed
  await finishJob(call, valueOf(await call('impor.simpan', { imporId })))
}

const issueByKeyboard = async ({ page, call }: Siakel, nama: string): Promise<void> => {
  await fillLetter(page, nama)
  await issueLetter(page)
  const [surat] = valueOf(await call('surat.daftar', semuaSurat)).baris
  valueOf(await call('surat.simpanPdf', { id: surat?.id ?? '' }))
  valueOf(await call('surat.halaman', { id: surat?.id ?? '', halaman: 1, lebar: 800 }))
}
