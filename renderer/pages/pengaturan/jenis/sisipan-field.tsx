// A sentence with placeholders: typed text and locked chips. F4 opens the list of placeholders, F2 changes the chip beside the caret.
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { AcuanDialog } from './acuan-dialog.tsx'
import { KepingDialog } from './keping-dialog.tsx'
import { namaKeping } from './nama-keping.ts'
import {
  caretBeside,
  chipBefore,
  chipBeside,
  chipNodes,
  drawButir,
  insertChip,
  readButir,
  removeChip,
  selectionIn,
} from './sisipan-dom.ts'
import type { SisipanProps } from './sisipan-props.ts'
import { flattenSisipan, joinSisipan, type Keping } from './sisipan-items.ts'

type Terbuka =
  | { readonly kind: 'daftar' }
  | { readonly kind: 'keping'; readonly keping: Keping; readonly tebal: boolean }

/** The field. */
export const SisipanField = ({ label, value, acuan, disabled = false, onChange, onEnter, letak }: SisipanProps) => {
  const root = useRef<HTMLDivElement>(null)
  const drawn = useRef('')
  const range = useRef<Range | null>(null)
  const chip = useRef<HTMLElement | null>(null)
  const [open, setOpen] = useState<Terbuka | null>(null)
  const nama = (k: Keping): string => namaKeping(k, acuan)
  const names = acuan.map((p) => p.nama).join('|')
  useLayoutEffect(() => {
    const kini = JSON.stringify(value) + names
    if (!root.current || drawn.current === kini) return
    drawButir(root.current, flattenSisipan(value), nama)
    drawn.current = kini
  }) // oxlint-disable-line react-hooks/exhaustive-deps -- drawn again only when the value or a name differs
  const tell = () => {
    if (!root.current) return
    const isi = joinSisipan(readButir(root.current))
    drawn.current = JSON.stringify(isi) + names
    onChange(isi)
  }
  const openChip = (element: HTMLElement) => {
    chip.current = element
    // SAFETY: written by chipNodes.
    const keping = JSON.parse(element.dataset['keping'] ?? '{}') as Keping
    setOpen({ kind: 'keping', keping, tebal: element.closest('b') !== null })
  }
  const openList = () => {
    range.current = root.current && selectionIn(root.current)
    setOpen({ kind: 'daftar' })
  }
  const insert = (keping: Keping) => {
    setOpen(null)
    if (!root.current) return
    root.current.focus()
    insertChip(root.current, range.current, chipNodes(keping, nama))
    tell()
  }
  const change = (keping: Keping | null, tebal: boolean) => {
    setOpen(null)
    const lama = chip.current
    if (!root.current || !lama) return
    root.current.focus()
    if (keping === null) removeChip(lama)
    else {
      const isi = readButir(root.current)
      const ke = [...root.current.querySelectorAll('[data-keping]')].indexOf(lama)
      let n = -1
      const baru = isi.map((b) => ('keping' in b && ++n === ke ? { keping, tebal } : b))
      drawButir(root.current, baru, nama)
      const lagi = root.current.querySelectorAll('[data-keping]')[ke]
      if (lagi instanceof HTMLElement) caretBeside(lagi, 'kanan')
    }
    tell()
  }
  const onKeyDown = (e: KeyboardEvent) =>
    root.current && handleKey(e, root.current, { openList, openChip, tell, ...(onEnter ? { onEnter } : {}) })
  return (
    <>
      <div
        ref={root}
        className={`sisip${disabled ? ' mati' : ''}`}
        role="textbox"
        aria-label={label}
        aria-multiline="false"
        aria-disabled={disabled}
        data-letak={letak}
        tabIndex={0}
        contentEditable={!disabled}
        suppressContentEditableWarning
        spellCheck={false}
        title={disabled ? undefined : penyusun.petunjukTeks}
        onInput={tell}
        onKeyDown={disabled ? undefined : onKeyDown}
        onPaste={(e) => {
          e.preventDefault()
          document.execCommand('insertText', false, e.clipboardData.getData('text/plain').replaceAll(/\s+/g, ' '))
        }}
        onDrop={(e) => e.preventDefault()}
        onClick={(e) => {
          const element = e.target instanceof HTMLElement ? e.target.closest('[data-keping]') : null
          if (!disabled && element instanceof HTMLElement) openChip(element)
        }}
      />
      {open?.kind === 'daftar' && <AcuanDialog acuan={acuan} onClose={() => setOpen(null)} onPick={insert} />}
      {open?.kind === 'keping' && (
        <KepingDialog
          keping={open.keping}
          tebal={open.tebal}
          acuan={acuan}
          Field={SisipanField}
          onClose={() => setOpen(null)}
          onSave={change}
        />
      )}
    </>
  )
}

type Acts = {
  readonly openList: () => void
  readonly openChip: (chip: HTMLElement) => void
  readonly tell: () => void
  readonly onEnter?: () => void
}

const handleKey = (e: KeyboardEvent, root: HTMLElement, acts: Acts): void => {
  const plain = !e.ctrlKey && !e.altKey && !e.metaKey
  const act = plain && !e.shiftKey ? plainAct(e.key, root, acts) : ctrlAct(e, acts)
  if (!act) return
  e.preventDefault()
  act()
}

const plainAct = (key: string, root: HTMLElement, acts: Acts): (() => void) | null => {
  switch (key) {
    case 'F4':
      return acts.openList
    case 'F2': {
      const beside = chipBeside(root, 'kiri') ?? chipBeside(root, 'kanan') ?? chipBefore(root)
      return beside && (() => acts.openChip(beside))
    }
    case 'Enter':
      return acts.onEnter ?? (() => {})
    case 'Backspace':
    case 'Delete': {
      const beside = chipBeside(root, key === 'Backspace' ? 'kiri' : 'kanan')
      return (
        beside &&
        (() => {
          removeChip(beside)
          acts.tell()
        })
      )
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const side = key === 'ArrowLeft' ? 'kiri' : 'kanan'
      const beside = chipBeside(root, side)
      return beside && (() => caretBeside(beside, side))
    }
    default:
      return null
  }
}

const ctrlAct = (e: KeyboardEvent, acts: Acts): (() => void) | null => {
  if (!e.ctrlKey || e.shiftKey || e.altKey) return null
  const key = e.key.toLowerCase()
  if (key === 'b')
    return () => {
      document.execCommand('bold')
      acts.tell()
    }
  // Other ways to dress text, which no letter has.
  return key === 'i' || key === 'u' ? () => {} : null
}
