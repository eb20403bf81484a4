// Persetujuan without its window: what goes together, what is said of a batch, keys, and where work begins.
import { describe, expect, it } from 'vitest'
import { hakPeran } from '#domain/pengguna/hak.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { startPlace } from '#renderer/frame/places.ts'
import { persetujuanAction } from '#renderer/keys.ts'
import { canTick, isWithoutRemark, keepRow, planBatch, readOutcome } from '#renderer/pages/persetujuan/batch.ts'
import { isYesterday, nameOf, shortPerson } from '#renderer/pages/persetujuan/letter-rows.ts'
import { aPress } from '#tests/builders/key-press.ts'

const boleh = { setujui: true, kembalikan: true, tarik: false, tugaskan: true }
const aRow = (change: Partial<Parameters<typeof planBatch>[0][number]> = {}) => ({
  id: 'konsep-1',
  tahap: 'ttd' as const,
  modeTtd: 'basah' as const,
  diedit: false,
  satuPetugas: false,
  adaPeringatan: false,
  diubahPada: '2026-03-02T02:00:00.000Z',
  boleh,
  ...change,
})

describe('a batch of letters', () => {
  it('holds no letter whose wording was edited, and none that waits for somebody else', () => {
    expect(canTick(aRow())).toBe(true)
    expect(canTick(aRow({ diedit: true }))).toBe(false)
    expect(canTick(aRow({ boleh: { ...boleh, setujui: false } }))).toBe(false)
  })
  it('leaves letters with a warning and those of one clerk to be ticked by hand', () => {
    expect(isWithoutRemark(aRow())).toBe(true)
    expect(isWithoutRemark(aRow({ adaPeringatan: true }))).toBe(false)
    expect(isWithoutRemark(aRow({ satuPetugas: true }))).toBe(false)
    expect(canTick(aRow({ satuPetugas: true }))).toBe(true)
  })
  it('asks the passphrase only for letters that are ready and signed electronically', () => {
    const batch = planBatch([
      aRow({ id: 'basah' }),
      aRow({ id: 'periksa', tahap: 'verifikasi', modeTtd: 'lokal' }),
      aRow({ id: 'lokal', modeTtd: 'lokal' }),
      aRow({ id: 'tte', modeTtd: 'bsre' }),
    ])
    expect(batch).toMatchObject({ setujui: ['basah', 'periksa'], lokal: ['lokal'], bsre: ['tte'] })
  })
  it('says of each letter what was shown, so that nothing else is approved', () => {
    const { dilihat } = planBatch([aRow({ id: 'a' }), aRow({ id: 'b', diubahPada: '2026-03-02T03:00:00.000Z' })])
    expect(dilihat).toEqual({ a: '2026-03-02T02:00:00.000Z', b: '2026-03-02T03:00:00.000Z' })
  })
  it('tells every letter apart that went on from every one that did not', () => {
    const hasil = (id: string, galat: string | null) => ({ id, tahap: null, suratId: null, nomor: null, galat })
    const outcome = readOutcome([hasil('a', null), hasil('b', '{"code":"DuaOrang"}'), hasil('c', 'rusak')])
    expect(outcome.done.map(({ id }) => id)).toEqual(['a'])
    expect(outcome.failed.map(({ id, error }) => [id, error.code])).toEqual([
      ['b', 'DuaOrang'],
      ['c', 'GalatDalam'],
    ])
  })
})

describe('the list', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  it('stays on its letter when others leave, and goes to the next when it leaves itself', () => {
    expect(keepRow(rows, 'c', 0)).toBe(2)
    expect(keepRow(rows, 'x', 1)).toBe(1)
    expect(keepRow(rows, 'x', 9)).toBe(2)
    expect(keepRow([], null, 0)).toBe(0)
  })
  it('names people, makers and yesterday as the office says them', () => {
    expect(nameOf({ subjekNama: 'SITI NURHAYATI', judul: 'Surat keterangan domisili' })).toBe('Siti Nurhayati')
    expect(nameOf({ subjekNama: '', judul: 'Undangan' })).toBe('Undangan')
    expect(shortPerson('RINA KARTIKASARI, S.E.')).toBe('Rina K.')
    expect(shortPerson('Tono')).toBe('Tono')
    expect(isYesterday('2026-10-31', '2026-11-01')).toBe(true)
    expect(isYesterday('2026-11-01', '2026-11-01')).toBe(false)
  })
})

describe('keys of Persetujuan', () => {
  it('approve with Enter, return with T, tick with Space, show the changes with D', () => {
    const actions = ['Enter', 't', 'T', ' ', 'd'].map((key) => persetujuanAction(aPress(key), false))
    expect(actions).toEqual(['approve', 'return', 'return', 'tick', 'changes'])
  })
  it('leave letters to a field, and Enter and Space to a button', () => {
    expect(persetujuanAction(aPress('t', { inField: true }), false)).toBeNull()
    expect(persetujuanAction(aPress('Enter'), true)).toBeNull()
    expect(persetujuanAction(aPress(' '), true)).toBeNull()
    expect(persetujuanAction(aPress('t'), true)).toBe('return')
  })
  it('choose all with Ctrl+A and approve them with Ctrl+Enter', () => {
    expect(persetujuanAction(aPress('a', { ctrl: true }), false)).toBe('chooseAll')
    expect(persetujuanAction(aPress('Enter', { ctrl: true }), true)).toBe('approveChosen')
    expect(persetujuanAction(aPress('a', { ctrl: true, inField: true }), false)).toBeNull()
  })
})

describe('work begins', () => {
  const steps = { ...alurBawaan, verifikasi: true, tandaTangan: true }
  it('at the letters that wait, for those who approve them in an office with steps', () => {
    for (const peran of ['kasi', 'sekretaris', 'lurah'] as const)
      expect(startPlace(hakPeran[peran], steps)).toBe('persetujuan')
  })
  it('at the counter for a clerk, and for everybody in an office without steps who may write letters', () => {
    expect(startPlace(hakPeran.petugas, steps)).toBe('loket')
    expect(startPlace(hakPeran.sekretaris, alurBawaan)).toBe('loket')
    expect(startPlace(hakPeran.lurah, alurBawaan)).toBe('persetujuan')
  })
  it('in the settings for an admin', () => {
    expect(startPlace(hakPeran.admin, steps)).toBe('pengaturan')
  })
})
