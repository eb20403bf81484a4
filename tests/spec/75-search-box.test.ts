// The search box: stale answers are dropped, Enter waits for the answer to the present text.
import { describe, expect, it } from 'vitest'
import {
  searchStart,
  searchStep,
  wholeCode,
  type HasilCari,
  type SearchEvent,
  type SearchState,
} from '#renderer/pages/loket/search-machine.ts'

const baris = (id: string): HasilCari['baris'][number] => ({
  id,
  nik: null,
  nama: id,
  jenisKelamin: 2,
  tanggalLahir: null,
  alamat: '',
  rt: null,
  rw: null,
  namaIbu: '',
  kepalaKeluarga: '',
  statusDasar: 1,
  sorot: [],
  mirip: null,
  pembeda: [],
})
const hasil = (teks: string, ids: readonly string[], mirip: readonly string[] = []): HasilCari => ({
  teks,
  baris: ids.map(baris),
  tepat: null,
  mirip: mirip.map(baris),
  adaData: true,
  disusun: false,
})
const run = (events: readonly SearchEvent[]) => {
  let state: SearchState = searchStart
  let effect: ReturnType<typeof searchStep>['effect'] = null
  for (const e of events) ({ state, effect } = searchStep(state, e))
  return { state, effect }
}

describe('the search box', () => {
  it('asks at every keypress, each time with a new number', () => {
    expect(run([{ on: 'type', text: 'sit' }]).effect).toEqual({ do: 'ask', n: 1, text: 'sit', semuaStatus: false })
    expect(
      run([
        { on: 'type', text: 'sit' },
        { on: 'type', text: 'siti' },
      ]).effect,
    ).toMatchObject({ n: 2, text: 'siti' })
  })
  it('does not ask for fewer than three characters, and says so', () => {
    const { state, effect } = run([{ on: 'type', text: 's i' }])
    expect(effect).toBeNull()
    expect(state.refused).toBe('PencarianPendek')
  })
  it('drops an answer that comes after a later question', () => {
    const { state } = run([
      { on: 'type', text: 'sit' },
      { on: 'type', text: 'siti' },
      { on: 'answer', n: 2, hasil: hasil('sit', ['siti']) },
      { on: 'answer', n: 1, hasil: hasil('si', ['simon']) },
    ])
    expect(state.hasil?.baris[0]?.id).toBe('siti')
  })
  it('opens the first row on Enter when the answer to the present text is there', () => {
    const { effect } = run([
      { on: 'type', text: 'sit' },
      { on: 'answer', n: 1, hasil: hasil('sit', ['siti', 'sita']) },
      { on: 'enter' },
    ])
    expect(effect).toEqual({ do: 'open', id: 'siti' })
  })
  it('waits with Enter until the answer to the present text has come', () => {
    const before = run([
      { on: 'type', text: 'sit' },
      { on: 'answer', n: 1, hasil: hasil('si', ['simon']) },
      { on: 'type', text: 'sit' },
      { on: 'enter' },
    ])
    expect(before.effect).toBeNull()
    expect(searchStep(before.state, { on: 'answer', n: 2, hasil: hasil('sit', ['siti']) }).effect).toEqual({
      do: 'open',
      id: 'siti',
    })
  })
  it('forgets a waiting Enter when typing goes on', () => {
    const { state } = run([{ on: 'type', text: 'sit' }, { on: 'enter' }, { on: 'type', text: 'sit' }])
    expect(searchStep(state, { on: 'answer', n: 2, hasil: hasil('sit', ['siti']) }).effect).toBeNull()
  })
  it('opens the row under the cursor', () => {
    const answer = { on: 'answer', n: 1, hasil: hasil('sit', ['siti', 'sita']) } as const
    expect(run([{ on: 'type', text: 'sit' }, answer, { on: 'move', by: 1 }, { on: 'enter' }]).effect).toEqual({
      do: 'open',
      id: 'sita',
    })
    expect(run([{ on: 'type', text: 'sit' }, answer, { on: 'move', by: 9 }]).state.row).toBe(1)
  })
  it('opens nobody by a blind Enter when several people are only near', () => {
    const { effect } = run([
      { on: 'type', text: 'xyz' },
      { on: 'answer', n: 1, hasil: hasil('xyz', [], ['a', 'b']) },
      { on: 'enter' },
    ])
    expect(effect).toBeNull()
  })
  it('opens nobody for a scanned code without an exact match, until a row is chosen by hand', () => {
    const scanned = [
      { on: 'type', text: '9975014101700001', scanned: true },
      { on: 'answer', n: 1, hasil: hasil('9975014101700001', ['a', 'b']) },
    ] as const
    expect(run([...scanned, { on: 'enter' }]).effect).toBeNull()
    expect(run([...scanned, { on: 'move', by: 1 }, { on: 'enter' }]).effect).toEqual({ do: 'open', id: 'b' })
  })
  it('drops every answer that was on its way when the box is emptied', () => {
    const { state } = run([
      { on: 'type', text: 'sit' },
      { on: 'clear' },
      { on: 'answer', n: 1, hasil: hasil('sit', ['siti']) },
    ])
    expect(state.hasil).toBeNull()
    expect(state.text).toBe('')
  })
  it('asks the same question again while the index is being built, and only then', () => {
    const typed = { on: 'type', text: 'siti' } as const
    const behind = { ...hasil('siti', []), disusun: true }
    expect(run([typed, { on: 'answer', n: 1, hasil: behind }, { on: 'again' }]).effect).toMatchObject({
      do: 'ask',
      n: 2,
      text: 'siti',
    })
    expect(run([typed, { on: 'answer', n: 1, hasil: hasil('siti', ['a']) }, { on: 'again' }]).effect).toBeNull()
  })
  it('joins the digits that a slow start of a reader left in the box, only when they make a whole NIK', () => {
    expect(wholeCode('99750', '14101700001')).toBe('9975014101700001')
    expect(wholeCode('siti', '9975014101700001')).toBe('9975014101700001')
    expect(wholeCode('12', '9975014101700001')).toBe('9975014101700001')
  })
})
