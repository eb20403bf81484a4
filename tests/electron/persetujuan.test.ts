// The life of a letter with the keyboard alone, each step by another account: sent on its way at the counter, verified by the
// kasi, signed by the lurah in a batch of twenty, signed in ink, handed over; and a correction.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { semuaSurat } from '#contract/surat.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { fillLetter, see } from './desk.ts'
import { tabTo } from './keys.ts'
import { aRequest, findPerson } from './letters.ts'
import { openTraining } from './sessions.ts'
import { makeData, removeData, startSiakel, type Siakel } from './siakel.ts'

const batch = 20
const data = makeData()
let siakel: Siakel

// In the order of the lock screen: the sekretaris of the training office, then those that are added.
const added = { 'Rina Kartikasari': 'petugas', 'Joko Purnomo': 'kasi', 'Haryo Wicaksono': 'lurah' } as const
const accounts = ['Petugas Latihan', 'Rina Kartikasari', 'Joko Purnomo', 'Haryo Wicaksono'] as const

beforeAll(async () => {
  siakel = await startSiakel({ data })
  await openTraining(siakel)
  await prepareOffice(siakel)
}, 120_000)
afterAll(async () => {
  await siakel.close()
  removeData(data)
})

test('a clerk sends letters on their way from the counter', async () => {
  const { page } = siakel
  await signIn(page, 'Rina Kartikasari')
  await fillLetter(page, 'siti')
  await page.keyboard.press('F9')
  await see(page, 'Orang berikutnya')
  await sendMore(siakel, batch - 1)
  await page.keyboard.press('Alt+8')
  await see(page, `${batch} surat sedang berjalan`)
}, 60_000)

test('a kasi begins at the letters of his field, verifies one alone and the others together; the sekretaris the rest', async () => {
  const { page } = siakel
  await signIn(page, 'Joko Purnomo')
  await see(page, `${batch - 1} surat menunggu persetujuan Anda`)
  await approveShown(page)
  await see(page, `${batch - 2} surat menunggu persetujuan Anda`)
  await approveAll(page, batch - 2)
  await signIn(page, 'Petugas Latihan')
  await see(page, '1 surat menunggu persetujuan Anda')
  await approveShown(page)
  await see(page, 'Tidak ada surat yang menunggu Anda')
}, 60_000)

test('returns a letter with a reason, and the clerk mends and sends the same one again', async () => {
  const { page, call } = siakel
  await signIn(page, 'Haryo Wicaksono')
  await see(page, `${batch} surat menunggu persetujuan Anda`)
  await page.keyboard.press('t')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('keperluan kurang jelas', { delay: 40 })
  await page.keyboard.press('Enter')
  await see(page, 'dikembalikan kepada pembuatnya')
  await signIn(page, 'Rina Kartikasari')
  await page.keyboard.press('Alt+8')
  await see(page, '1 surat dikembalikan')
  await see(page, 'keperluan kurang jelas')
  await page.keyboard.press('Enter')
  await see(page, /Dikembalikan.*keperluan kurang jelas/)
  await page.keyboard.press('F9')
  await see(page, 'Orang berikutnya')
  const lists = valueOf(await call('konsep.daftar', { pilah: 'berjalan' }))
  expect(lists.jumlah).toMatchObject({ berjalan: batch, kembali: 0 })
  await signIn(page, 'Petugas Latihan')
  await see(page, '1 surat menunggu persetujuan Anda')
  await approveShown(page)
  await see(page, 'Tidak ada surat yang menunggu Anda')
}, 60_000)

test(`the lurah signs ${batch} letters at once`, async () => {
  const { page, call } = siakel
  await signIn(page, 'Haryo Wicaksono')
  await see(page, `${batch} surat menunggu persetujuan Anda`)
  await approveAll(page, batch)
  const { total } = valueOf(await call('surat.daftar', { ...semuaSurat, status: 'terbit' }))
  expect(total).toBe(batch)
}, 60_000)

test('at the end of the day the paper is signed in ink and the first letter is handed over', async () => {
  const { page } = siakel
  await signIn(page, 'Rina Kartikasari')
  await page.keyboard.press('Alt+8')
  await page.getByRole('button', { name: 'Akhir hari' }).waitFor()
  await page.keyboard.press('Control+Tab')
  await see(page, `Belum ditandatangani ${batch}`)
  await page.getByRole('grid', { name: 'Belum ditandatangani' }).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Enter')
  await see(page, `${batch} surat dicatat sudah ditandatangani`)
  await tabTo(page, `Belum diambil ${batch}`, 'button')
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'Belum diambil' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await see(page, /Penyerahan kepada .* dicatat/)
  await see(page, 'Diserahkan 1')
}, 60_000)

test('a letter with a mistake is replaced: the old one is void and points to the new one', async () => {
  const { page, call } = siakel
  await page.keyboard.press('Alt+6')
  await page.getByRole('button', { name: /^Perbaiki/ }).waitFor()
  await page.keyboard.press('F2')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('salah keperluan', { delay: 40 })
  await page.keyboard.press('Enter')
  await see(page, /Menggantikan surat/)
  await page.keyboard.press('F9')
  await see(page, 'Orang berikutnya')
  for (const nama of ['Joko Purnomo', 'Haryo Wicaksono'] as const) {
    await signIn(page, nama)
    await see(page, '1 surat menunggu persetujuan Anda')
    await approveShown(page)
    await see(page, 'Tidak ada surat yang menunggu Anda')
  }
  const { baris } = valueOf(await call('surat.daftar', semuaSurat))
  const baru = baris.find(({ menggantikanId }) => menggantikanId !== null)
  const lama = valueOf(await call('surat.buka', { id: baru?.menggantikanId ?? '' }))
  expect(lama).toMatchObject({ status: 'batal', digantikanOlehId: baru?.id })
}, 60_000)

test('never broke the content security policy', () => {
  expect(siakel.violations).toEqual([])
})

/** Locks and signs in as another one: Alt and the digit of the lock screen, Enter. */
const signIn = async (page: Page, nama: (typeof accounts)[number]): Promise<void> => {
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: new RegExp(nama) }).waitFor()
  await page.keyboard.press(`Alt+${accounts.indexOf(nama) + 1}`)
  await page.getByRole('heading', { name: nama }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('contentinfo', { name: 'Keadaan' }).getByText(nama).waitFor()
}

// What is not on screen yet is not approved, so the hand waits for the eye.
const approveShown = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Verifikasi|Setujui) surat ini/, disabled: false }).waitFor()
  await page.keyboard.press('Enter')
}

const approveAll = async (page: Page, n: number): Promise<void> => {
  await page.keyboard.press('Control+a')
  await see(page, `${n} dipilih`)
  await page.keyboard.press('Control+Enter')
  await see(page, `${n} surat disetujui`)
}

const prepareOffice = async ({ call }: Siakel): Promise<void> => {
  const { alur } = valueOf(await call('pengaturan.baca', {}))
  const steps = { verifikasi: true, paraf: false, tandaTangan: true, serahTerima: true, satuPetugas: false }
  valueOf(await call('pengaturan.alur', { nilai: { ...alur, ...steps } }))
  const { pejabat } = valueOf(await call('pejabat.daftar', {}))
  for (const [nama, peran] of Object.entries(added)) {
    const pejabatId = pejabat.find(({ jabatan }) => jabatan.startsWith(peran))?.id ?? null
    valueOf(
      await call('pengguna.simpan', {
        id: null,
        nama,
        peran: [peran],
        aktif: true,
        pejabatId,
        sandiBaru: 'melati putih 27',
        sandiSaya: 'latihan',
      }),
    )
  }
}

// Each for somebody else: a second one for the same person bears a warning and is not taken by Ctrl+A.
const sendMore = async (program: Siakel, n: number): Promise<void> => {
  const { tanggal } = await findPerson(program)
  const saring = { teks: 'siti', statusDasar: 1, rt: null, rw: null, sesudah: null }
  const { baris } = valueOf(await program.call('penduduk.daftar', saring))
  for (const [i, { id }] of baris.slice(0, n).entries()) {
    const request = aRequest({ pendudukId: id, tanggal }, { cetak: false })
    valueOf(
      await program.call('konsep.ajukan', { ...request, permintaanId: `permintaan-${String(i).padStart(4, '0')}` }),
    )
  }
}
