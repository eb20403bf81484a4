// One meaning for one key, on every screen.
import { describe, expect, it } from 'vitest'
import { frameAction, isField, loketAction, type KeyPress } from '#renderer/keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  inField: false,
  ...more,
})

describe('keys of the frame', () => {
  it('go to a place by Alt and its digit, also while a field has the focus', () => {
    expect(frameAction(press('3', { alt: true, inField: true }))).toEqual({ do: 'go', place: 3 })
    expect(frameAction(press('3'))).toBeNull()
  })
  it('find with F3 and Ctrl+F, help with F1, everything with Ctrl+K, lock with Ctrl+L, printer with Ctrl+Shift+P', () => {
    expect(frameAction(press('F3'))?.do).toBe('find')
    expect(frameAction(press('f', { ctrl: true }))?.do).toBe('find')
    expect(frameAction(press('F1'))?.do).toBe('help')
    expect(frameAction(press('k', { ctrl: true }))?.do).toBe('palette')
    expect(frameAction(press('l', { ctrl: true }))?.do).toBe('lock')
    expect(frameAction(press('P', { ctrl: true, shift: true }))?.do).toBe('printer')
    expect(frameAction(press('p', { ctrl: true }))).toBeNull()
  })
})

describe('keys of the Loket', () => {
  it('send letters and digits typed outside a field to the box', () => {
    expect(loketAction(press('s'), 'cari')).toEqual({ do: 'type', text: 's' })
    expect(loketAction(press('s', { inField: true }), 'cari')).toBeNull()
  })
  it('choose a letter by digit only while a card is open', () => {
    expect(loketAction(press('2'), 'kartu')).toEqual({ do: 'letter', n: 2 })
    expect(loketAction(press('2'), 'cari')).toEqual({ do: 'type', text: '2' })
    expect(loketAction(press('2', { inField: true }), 'isi')).toBeNull()
  })
  it('issue with F9 and Ctrl+Enter from inside a field, and nowhere but in the form', () => {
    expect(loketAction(press('F9', { inField: true }), 'isi')?.do).toBe('issue')
    expect(loketAction(press('Enter', { ctrl: true, inField: true }), 'isi')?.do).toBe('issue')
    expect(loketAction(press('F9'), 'kartu')).toBeNull()
  })
  it('edit the wording with Ctrl+E from inside a field of the form, and nowhere else', () => {
    expect(loketAction(press('e', { ctrl: true, inField: true }), 'isi')?.do).toBe('wording')
    expect(loketAction(press('e', { ctrl: true }), 'kartu')).toBeNull()
    expect(loketAction(press('E', { ctrl: true, shift: true }), 'isi')).toBeNull()
  })
  it('begin a letter about nobody with Ctrl+Shift+N, about a stranger with Ctrl+N', () => {
    expect(loketAction(press('N', { ctrl: true, shift: true }), 'cari')?.do).toBe('noPerson')
    expect(loketAction(press('n', { ctrl: true }), 'cari')?.do).toBe('outsider')
  })
  it('print again only with Ctrl+Shift+R', () => {
    expect(loketAction(press('R', { ctrl: true, shift: true }), 'cari')?.do).toBe('reprint')
    expect(loketAction(press('r', { ctrl: true }), 'cari')).toBeNull()
  })
})

describe('a field', () => {
  it('is what takes text, not a tick box', () => {
    expect(isField({ tagName: 'INPUT', type: 'text' })).toBe(true)
    expect(isField({ tagName: 'TEXTAREA' })).toBe(true)
    expect(isField({ tagName: 'INPUT', type: 'checkbox' })).toBe(false)
    expect(isField({ tagName: 'BUTTON' })).toBe(false)
    expect(isField(null)).toBe(false)
  })
})
