// Ending training deletes an invented office, never a real one (tests/electron/latihan.test.ts ends a real training).
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { savePengguna } from '#electron/usecases/save-pengguna.ts'
import { openOffice } from '#tests/builders/office.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let shell: TestShell
beforeEach(async () => {
  shell = await openKantor()
})
afterEach(() => shell.close())

const keadaan = async () => valueOf(await shell.call('aplikasi.status', {})).keadaan

it('is refused in a real office, which stays as it is', async () => {
  expect(await shell.call('awal.keluarLatihan', {})).toMatchObject({ ok: false, error: { code: 'KantorSudahAda' } })
  expect(await keadaan()).toBe('masuk')
})

it('adds accounts in training without a password of one’s own, and in a real office only with it', async () => {
  const akun = {
    id: null,
    nama: 'Petugas Baru',
    peran: ['petugas' as const],
    aktif: true,
    sandiBaru: 'kata sandi baru 1',
    sandiSaya: 'apa saja',
  }
  for (const latihan of [true, false]) {
    const office = await openOffice({ latihan })
    const acak = (n: number) => new Uint8Array(randomBytes(n))
    expect((await savePengguna({ ...office.deps, acak }, akun)).ok).toBe(latihan)
    office.close()
  }
})
