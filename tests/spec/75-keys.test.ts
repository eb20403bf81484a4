// One meaning for one key, on every screen.
import { describe, expect, it } from 'vitest'
import { frameAction, isField, loketAction } from '#renderer/keys.ts'
import { aPress } from '#tests/builders/key-press.ts'

describe('keys of the frame', () => {
  it('go to a place by Alt and its digit, also while a field has the focus', () => {
    expect(frameAction(aPress('3', { alt: true, inField: true }))).toEqual({ do: 'go', place: 3 })
    expect(frameAction(aPress('3'))).toBeNull()
  })
  it('find with F3 and Ctrl+F, help with F1, everything with Ctrl+K, lock with Ctrl+L, printer with Ctrl+Shift+P', () => {
    expect(frameAction(aPress('F3'))?.do).toBe('find')
    expect(frameAction(aPress('f', { ctrl: true }))?.do).toBe('find')
    expect(frameAction(aPress('F1'))?.do).toBe('help')
    expect(frameAction(aPress('k', { ctrl: true }))?.do).toBe('palette')
    expect(frameAction(aPress('l', { ctrl: true }))?.do).toBe('lock')
    expect(frameAction(aPress('P', { ctrl: true, shift: true }))?.do).toBe('printer')
    expect(frameAction(aPress('p', { ctrl: true }))).toBeNull()
  })
})

describe('keys of the Loket', () => {
  it('send letters and digits typed outside a field to the box', () => {
    expect(loketAction(aPress('s'), 'cari')).toEqual({ do: 'type', text: 's' })
    expect(loketAction(aPress('s', { inField: true }), 'cari')).toBeNull()
  })
  it('choose a letter by digit only while a card is open', () => {
    expect(loketAction(aPress('2'), 'kartu')).toEqual({ do: 'letter', n: 2 })
    expect(loketAction(aPress('2'), 'cari')).toEqual({ do: 'type', text: '2' })
    expect(loketAction(aPress('2', { inField: true }), 'isi')).toBeNull()
  })
  it('issue with F9 and Ctrl+Enter from inside a field, and nowhere but in the form', () => {
    expect(loketAction(aPress('F9', { inField: true }), 'isi')?.do).toBe('issue')
    expect(loketAction(aPress('Enter', { ctrl: true, inField: true }), 'isi')?.do).toBe('issue')
    expect(loketAction(aPress('F9'), 'kartu')).toBeNull()
  })
  it('edit the wording with Ctrl+E from inside a field of the form, and nowhere else', () => {
    expect(loketAction(aPress('e', { ctrl: true, inField: true }), 'isi')?.do).toBe('wording')
    expect(loketAction(aPress('e', { ctrl: true }), 'kartu')).toBeNull()
    expect(loketAction(aPress('E', { ctrl: true, shift: true }), 'isi')).toBeNull()
  })
  it('begin a letter about nobody with Ctrl+Shift+N, about a stranger with Ctrl+N', () => {
    expect(loketAction(aPress('N', { ctrl: true, shift: true }), 'cari')?.do).toBe('noPerson')
    expect(loketAction(aPress('n', { ctrl: true }), 'cari')?.do).toBe('outsider')
  })
  it('print again only with Ctrl+Shift+R', () => {
    expect(loketAction(aPress('R', { ctrl: true, shift: true }), 'cari')?.do).toBe('reprint')
    expect(loketAction(aPress('r', { ctrl: true }), 'cari')).toBeNull()
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
