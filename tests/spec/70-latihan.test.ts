// Ending training deletes an invented office, never a real one (tests/electron/latihan.test.ts ends a real training).
import { afterEach, beforeEach, expect, it } from 'vitest'
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
