// The office's key and first start: made once, wrapped twice, never recreated (SECURITY D-1..D-4, decision 000.20-22).
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createBackup } from '#db/backup.ts'
import { fileOf } from '#db/blob.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { peekNomor, takeNomor } from '#db/queries/nomor.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { inTransaction } from '#db/transaction.ts'
import { kertasBawaan } from '#domain/kantor/kantor.ts'
import { daftarKata } from '#electron/main/daftar-kata.ts'
import { secretFromWords, wordsFromSecret } from '#electron/main/kata-pemulihan.ts'
import { createKey, openKey, openWithFrasa, openWithKata, type BerkasKunci } from '#electron/main/kunci.ts'
import type { FromBackground } from '#electron/usecases/helper-messages.ts'
import { aKantorBaru } from '#tests/builders/kantor-baru.ts'
import { aKeyring, noKeyring } from '#tests/builders/key-wrapper.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { biayaMurah, openKantor, openShell, type TestShell } from '#tests/builders/shell.ts'

const acak = (n: number) => new Uint8Array(randomBytes(n))
const terbuka: TestShell[] = []
const keep = <T extends TestShell>(shell: T): T => {
  terbuka.push(shell)
  return shell
}
afterEach(async () => {
  for (const shell of terbuka.splice(0)) await shell.close()
})
const folderOf = (shell: TestShell): string =>
  join(shell.data, 'kantor', readdirSync(join(shell.data, 'kantor'))[0] ?? '')

describe('recovery words', () => {
  it('come from 512 words of four to eight letters, no two alike in their first four', () => {
    expect(daftarKata).toHaveLength(512)
    expect(daftarKata.filter((k) => !/^[a-z]{4,8}$/.test(k))).toEqual([])
    expect(new Set(daftarKata.map((k) => k.slice(0, 4))).size).toBe(512)
  })

  it('give back the secret they stand for, also typed in capitals, with commas, or by their first four letters', () => {
    for (let i = 0; i < 200; i++) {
      const rahasia = acak(16)
      const kata = wordsFromSecret(rahasia)
      expect(kata).toHaveLength(16)
      for (const teks of [kata.join(' '), kata.join(', ').toUpperCase(), kata.map((k) => k.slice(0, 4)).join('\n')]) {
        expect(secretFromWords(teks)).toEqual({ ok: true, value: rahasia })
      }
    }
  })

  it('tell which word is not in the list, and notice a word in the wrong place', () => {
    const kata = wordsFromSecret(acak(16))
    expect(secretFromWords(kata.with(6, 'qwerty').join(' '))).toEqual({
      ok: false,
      error: { code: 'KataPemulihanSalah', ke: 7 },
    })
    expect(secretFromWords(kata.slice(1).join(' '))).toEqual({
      ok: false,
      error: { code: 'KataPemulihanSalah', ke: null },
    })
    let tidakTerlihat = 0
    for (let i = 0; i < 1000; i++) {
      const satu = wordsFromSecret(acak(16))
      const tukar = satu.with(3, satu[4] ?? '').with(4, satu[3] ?? '')
      if (satu[3] !== satu[4] && secretFromWords(tukar.join(' ')).ok) tidakTerlihat += 1
    }
    expect(tidakTerlihat).toBeLessThan(3) // 16 check bits: one in 65,536
  })
})

describe('the key file', () => {
  const make = (wrapper = aKeyring(), frasa: string | null = null) =>
    createKey({ wrapper, acak, biaya: biayaMurah }, { kantor: '01930000-0000-7000-8000-000000000001', frasa })

  it('holds the key only wrapped', async () => {
    const { berkas, kunci } = await make(aKeyring(), 'frasa yang panjang')
    const teks = JSON.stringify(berkas)
    for (const bentuk of ['hex', 'base64', 'base64url'] as const)
      expect(teks).not.toContain(Buffer.from(kunci).toString(bentuk))
    expect(berkas.polos).toBeNull()
  })

  it('opens with the keyring that made it and with no other', async () => {
    const wrapper = aKeyring()
    const { berkas, kunci } = await make(wrapper)
    expect(await openKey({ wrapper, acak }, berkas)).toEqual({ cara: 'terbuka', kunci })
    expect(await openKey({ wrapper: aKeyring(), acak }, berkas)).toEqual({ cara: 'hilang' })
    expect(await openKey({ wrapper: noKeyring, acak }, berkas)).toEqual({ cara: 'hilang' })
  })

  it('asks for the passphrase where there is no keyring', async () => {
    const { berkas, kunci } = await make(noKeyring, 'frasa yang panjang')
    expect(await openKey({ wrapper: noKeyring, acak }, berkas)).toEqual({ cara: 'frasa' })
    expect(await openWithFrasa(berkas, 'frasa yang panjang')).toEqual({ ok: true, value: kunci })
    expect(await openWithFrasa(berkas, 'frasa yang pendek')).toEqual({ ok: false, error: { code: 'KunciSalah' } })
  })

  it('opens by the words 100 times out of 100 when the keyring is lost', async () => {
    for (let i = 0; i < 100; i++) {
      const { berkas, kunci, kata } = await make()
      const rusak: BerkasKunci = { ...berkas, sistem: randomBytes(60).toString('base64') }
      expect(await openKey({ wrapper: aKeyring(), acak }, rusak)).toEqual({ cara: 'hilang' })
      expect(await openWithKata(rusak, kata.join(' '))).toEqual({ ok: true, value: kunci })
    }
  })

  it('is of no use in another office, and notices every changed byte', async () => {
    const { berkas, kata } = await make()
    expect((await openWithKata({ ...berkas, kantor: '01930000-0000-7000-8000-000000000002' }, kata.join(' '))).ok).toBe(
      false,
    )
    const isi = berkas.kata?.isi ?? ''
    for (let i = 0; i < isi.length; i += 2) {
      const lain =
        isi.slice(0, i) +
        (Number.parseInt(isi.slice(i, i + 2), 16) ^ 1).toString(16).padStart(2, '0') +
        isi.slice(i + 2)
      expect(
        (await openWithKata({ ...berkas, kata: berkas.kata && { ...berkas.kata, isi: lain } }, kata.join(' '))).ok,
      ).toBe(false)
    }
  })
})

describe('a new office', () => {
  it('is in use only when its words are on paper; before that a restart leaves nothing of it', async () => {
    const shell = keep(await openShell())
    const buat = await shell.call('awal.buat', aKantorBaru())
    expect(buat).toMatchObject({ ok: true })
    expect(await shell.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'kantor-belum-ada' } })
    const lagi = keep(await shell.restart())
    terbuka.splice(terbuka.indexOf(shell), 1)
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'kantor-belum-ada' } })
    expect(readdirSync(join(lagi.data, 'kantor'))).toEqual([])
  })

  it('asks for the words that it gave', async () => {
    const shell = keep(await openShell())
    const buat = await shell.call('awal.buat', aKantorBaru())
    if (!buat.ok) throw new Error(buat.error.code)
    const { kata } = buat.value
    const tanya = (daftar: string[]) => shell.call('awal.kataTercatat', { kata: daftar })
    expect(await tanya(kata.toReversed())).toMatchObject({ error: { code: 'KataPemulihanSalah' } })
    expect(await tanya([kata[0] ?? ''])).toMatchObject({ error: { code: 'KataPemulihanSalah' } })
    const tiga = kata.map((k, i) => ([1, 6, 11].includes(i) ? k : ''))
    expect(new Set(tiga).size).toBeGreaterThan(3 - 1)
    expect(await tanya(tiga)).toMatchObject(
      new Set(tiga.filter((k) => k !== '')).size === 3 ? { ok: true } : { ok: false },
    )
  })

  it('leaves nothing behind when it cannot be made', async () => {
    const gagal = { error: { code: 'BukanGambar' } }
    const shell = keep(await openShell())
    expect(await shell.call('awal.buat', aKantorBaru({ lambang: '!!bukan base64!!' }))).toMatchObject(gagal)
    expect(await shell.call('awal.buat', aKantorBaru({ pengguna: { nama: 'Retno', sandi: 'pendek' } }))).toMatchObject({
      error: { code: 'SandiLemah' },
    })
    expect(existsSync(join(shell.data, 'kantor')) ? readdirSync(join(shell.data, 'kantor')) : []).toEqual([])
    expect(await shell.call('awal.buat', aKantorBaru())).toMatchObject({ ok: true })
  })

  it('needs a passphrase where there is no keyring, and then asks for it at each start', async () => {
    const shell = keep(await openShell({ wrapper: noKeyring }))
    expect(await shell.call('awal.buat', aKantorBaru())).toEqual({
      ok: false,
      error: { code: 'MasukanSalah', letak: 'frasa' },
    })
    const buat = await shell.call('awal.buat', aKantorBaru({ frasa: 'frasa yang panjang' }))
    if (!buat.ok) throw new Error(buat.error.code)
    await shell.call('awal.kataTercatat', { kata: buat.value.kata })
    const lagi = keep(await shell.restart())
    terbuka.splice(terbuka.indexOf(shell), 1)
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({
      value: { keadaan: 'perlu-frasa', kantor: null, pengguna: [] },
    })
    expect(await lagi.call('pemulihan.frasa', { frasa: 'salah sekali' })).toEqual({
      ok: false,
      error: { code: 'KunciSalah' },
    })
    expect(await lagi.call('pemulihan.frasa', { frasa: 'frasa yang panjang' })).toMatchObject({ ok: true })
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'terkunci' } })
  })

  it('stores the numbers used on paper, its settings, its officials and one sekretaris, each as an operation', async () => {
    const kantor = keep(await openKantor())
    const { baca } = kantor.kantor()
    const one = (sql: string) => baca.$client.prepare(sql).pluck().all()
    expect(one(`SELECT count(*) FROM nomor_pakai WHERE state = 'kertas' AND register = 'kantor'`)).toEqual([412])
    expect(one('SELECT entity FROM op_log ORDER BY dev_seq')).toEqual([
      'pengaturan',
      'pengaturan',
      'pengaturan',
      'pejabat',
      'pengguna',
      'nomor',
    ])
    expect(one('SELECT peran FROM pengguna')).toEqual(['["sekretaris"]'])
    expect(await kantor.call('awal.buat', aKantorBaru())).toEqual({ ok: false, error: { code: 'KantorSudahAda' } })
  })
})

describe('recovery', () => {
  it('opens by the words when the keyring is lost, and wraps the key anew for this PC', async () => {
    const kantor = await openKantor()
    const baru = aKeyring()
    const lagi = keep(await kantor.restart({ wrapper: baru }))
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({
      value: { keadaan: 'pemulihan', sebabPemulihan: 'kunci-hilang' },
    })
    expect(await lagi.call('pemulihan.kata', { kata: kantor.kata.join(' '), frasaBaru: null })).toMatchObject({
      ok: true,
    })
    const ketiga = keep(await lagi.restart({ wrapper: baru }))
    terbuka.splice(terbuka.indexOf(lagi), 1)
    expect(await ketiga.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'terkunci' } })
  })

  it('finds a copy of the wrapped keys when keys.json is gone or damaged', async () => {
    const kantor = await openKantor()
    await kantor.shell.close()
    for (const isi of [null, '{"versi":1', '']) {
      const berkas = join(folderOf(kantor), 'keys.json')
      if (isi === null) rmSync(berkas)
      else writeFileSync(berkas, isi)
      const lagi = await openShell({ data: kantor.data })
      expect(await lagi.call('aplikasi.status', {})).toMatchObject({
        value: { keadaan: 'pemulihan', sebabPemulihan: 'kunci-hilang' },
      })
      expect(await lagi.call('pemulihan.kata', { kata: kantor.kata.join(' '), frasaBaru: null })).toMatchObject({
        ok: true,
      })
      await lagi.shell.close()
    }
    rmSync(kantor.data, { recursive: true, force: true })
  })

  it('brings a damaged database back from a copy, keeps the damaged files, and gives no number twice', async () => {
    const wrapper = aKeyring()
    const kantor = await openKantor({ wrapper })
    const folder = folderOf(kantor)
    const { db, keys } = kantor.kantor()
    const place = { blobFolder: join(folder, 'blob'), folder: join(folder, 'cadangan'), key: keys.database }
    const salinan = createBackup(db, place, { clock: kantor.clock, jenis: 'harian', onStep: () => true })
    if (!salinan.ok) throw new Error(salinan.error.code)
    await takeOne(kantor)
    // What the marker outside the database remembers: 413 was given after the copy was made.
    await kantor.call('pengaturan.kertas', { nilai: kertasBawaan })
    await kantor.shell.close()
    const berkas = join(folder, 'db', 'siakel.db')
    writeFileSync(berkas, readFileSync(berkas).fill(7, 0, 8192))

    const lagi = await openShell({ data: kantor.data, wrapper })
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'pemulihan', adaCadangan: true } })
    const daftar = await lagi.call('pemulihan.daftarCadangan', {})
    expect(daftar).toMatchObject({ value: { cadangan: [{ nama: salinan.value.nama }] } })
    expect(await lagi.call('pemulihan.cadangan', { nama: '../../x' })).toEqual({
      ok: false,
      error: { code: 'CadanganGagal' },
    })
    expect(await lagi.call('pemulihan.cadangan', { nama: salinan.value.nama })).toEqual({
      ok: true,
      value: { beres: true },
    })
    expect(await lagi.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'terkunci' } })
    expect(readdirSync(join(folder, 'db')).some((nama) => nama.startsWith('rusak-'))).toBe(true)
    expect(peekNomor(lagi.kantor().baca, { register: 'kantor', tahun: 2026 })).toBe(414)
    // Once, not again with every start; and the chain says so.
    expect(epochs(lagi)).toEqual([0, 1])
    const besok = await lagi.restart()
    expect([epochs(besok), verifyChain(besok.kantor().baca).ok]).toEqual([[0, 1], true])
    await besok.close()
  })

  it('gives no number and forgets nothing while an older database could not be made safe', async () => {
    const wrapper = aKeyring()
    const kantor = await openKantor({ wrapper })
    const berkas = join(folderOf(kantor), 'db', 'siakel.db')
    kantor.kantor().db.$client.pragma('wal_checkpoint(truncate)')
    const lama = readFileSync(berkas)
    const key = kantor.kantor().keys.database
    await takeOne(kantor)
    await kantor.call('pengaturan.kertas', { nilai: kertasBawaan })
    await kantor.shell.close()
    writeFileSync(berkas, lama)

    // The disk refuses the first write: the trigger stands for it.
    const rusak = openDatabase({ file: berkas, key, mode: 'write' })
    rusak.$client.exec(`CREATE TRIGGER penuh BEFORE INSERT ON nomor_pakai BEGIN SELECT RAISE(ABORT, 'penuh'); END`)
    closeDatabase(rusak)
    const tunda: (() => void)[] = []
    const later = (work: () => void) => {
      tunda.push(work)
      return () => {}
    }
    const lagi = await openShell({ data: kantor.data, wrapper, parts: { later } })
    expect(await lagi.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'melati-1987' })).toMatchObject({
      ok: true,
    })
    expect(await lagi.call('surat.terbit', masukan['surat.terbit'])).toEqual({
      ok: false,
      error: { code: 'PenyimpananGagal' },
    })
    // Changes go on; what this machine remembers of the numbers stays as it is.
    expect(await lagi.call('pengaturan.kertas', { nilai: kertasBawaan })).toMatchObject({ ok: true })
    expect(peekNomor(lagi.kantor().baca, { register: 'kantor', tahun: 2026 })).toBe(413)
    lagi.kantor().db.$client.exec('DROP TRIGGER penuh')
    for (const work of tunda.splice(0)) work()
    await expect.poll(() => peekNomor(lagi.kantor().baca, { register: 'kantor', tahun: 2026 })).toBe(414)
    expect(await lagi.call('surat.terbit', masukan['surat.terbit'])).not.toMatchObject({
      error: { code: 'PenyimpananGagal' },
    })
    await lagi.close()
  })

  it('sweeps the files of letters that were never issued when the office opens', async () => {
    const later = (work: () => void, ms: number) => {
      if (ms < 5000) work()
      return () => {}
    }
    const kantor = await openKantor({ parts: { later } })
    const { sha256 } = kantor.kantor().blob.put(new TextEncoder().encode('tidak jadi terbit'))
    utimesSync(fileOf(join(folderOf(kantor), 'blob'), sha256), 1000, 1000)
    const besok = await kantor.restart()
    expect(besok.bugs).toEqual([])
    expect(besok.kantor().blob.has(sha256)).toBe(false)
    await besok.close()
  })

  it('is offered when the background finds the open database damaged, and stops everything that writes', async () => {
    let tell: (pesan: FromBackground) => void = () => {}
    const startBackground = () => ({
      send: () => {},
      listen: (ear: (pesan: FromBackground) => void) => void (tell = ear),
      onExit: () => {},
      stop: () => {},
    })
    const later = (work: () => void, ms: number) => {
      if (ms < 5000) work()
      return () => {}
    }
    const kantor = await openKantor({ parts: { startBackground, later } })
    // By itself the message changes nothing: main looks too.
    tell({ t: 'periksa', baik: false })
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'masuk' } })
    const berkas = join(folderOf(kantor), 'db', 'siakel.db')
    kantor.kantor().db.$client.pragma('wal_checkpoint(truncate)')
    const isi = readFileSync(berkas)
    writeFileSync(berkas, isi.fill(7, 8192, isi.length))
    tell({ t: 'periksa', baik: false })
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({
      value: { keadaan: 'pemulihan', sebabPemulihan: 'basis-data-rusak' },
    })
    await kantor.close()
  })

  it('never recreates a database that is missing, damaged or of another key', async () => {
    const wrapper = aKeyring()
    const kantor = await openKantor({ wrapper })
    await kantor.shell.close()
    const db = join(folderOf(kantor), 'db', 'siakel.db')
    const asli = readFileSync(db)
    const rusak = Buffer.from(asli)
    rusak.fill(7, 0, 4096)
    for (const isi of [rusak, Buffer.alloc(0), Buffer.from('bukan basis data')]) {
      writeFileSync(db, isi)
      const lagi = await openShell({ data: kantor.data, wrapper })
      const status = await lagi.call('aplikasi.status', {})
      expect(status).toMatchObject({ value: { keadaan: 'pemulihan' } })
      await lagi.shell.close()
      expect(readFileSync(db).equals(isi), 'the damaged file is left as it is').toBe(true)
    }
    rmSync(db)
    const hilang = await openShell({ data: kantor.data, wrapper })
    expect(await hilang.call('aplikasi.status', {})).toMatchObject({
      value: { keadaan: 'pemulihan', sebabPemulihan: 'basis-data-rusak' },
    })
    await hilang.shell.close()
    expect(existsSync(db)).toBe(false)
    writeFileSync(db, asli)
    const pulih = await openShell({ data: kantor.data, wrapper })
    expect(await pulih.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'terkunci' } })
    await pulih.close()
  })
})

const epochs = (shell: TestShell): unknown[] =>
  shell.kantor().baca.$client.prepare('SELECT DISTINCT epoch FROM op_log ORDER BY epoch').pluck().all()

const takeOne = async (shell: TestShell): Promise<void> => {
  const { db } = shell.kantor()
  const deps = { clock: shell.clock, newId: () => '01930000-0000-7000-8000-0000000fffff' }
  const nomor = await inTransaction(db, () =>
    takeNomor(db, deps, { register: 'kantor', tahun: 2026, suratId: null, oleh: null }),
  )
  if (!nomor.ok || nomor.value !== 413) throw new Error('another number was taken')
}
