// Ctrl+E: the wording of this one letter. Text may be changed, emptied and added; values stay. The sheet beside it follows.
import { useEffect, useRef } from 'react'
import type { Suntingan } from '#contract/surat.ts'
import type { BlokJadi } from '#domain/surat/naskah.ts'
import { linesOf } from '#domain/surat/sunting.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { sunting } from '#renderer/pesan/sunting.ts'
import type { LetterSheet } from './letter-sheet.ts'
import { WordingLine } from './wording-line.tsx'
import {
  addAfter,
  changeLine,
  countEdits,
  emptyEntry,
  listEntries,
  noEdit,
  restoreEntry,
  textsOf,
  type Isi,
  type WordingEntry,
} from './wording-state.ts'
import '#renderer/styles/wording-editor.css'

type Props = {
  readonly sheet: LetterSheet
  readonly alasan: string
  /** Whether the reason is still missing though somebody wanted to go on. */
  readonly asked: boolean
  readonly onChange: (suntingan: Suntingan | null) => void
  readonly onDone: () => void
}

/** The pane in the place of the form. */
export const WordingEditor = ({ sheet, alasan, asked, onChange, onDone }: Props) => {
  const { isi, bertanda } = sheet
  const body = useRef<HTMLDivElement>(null)
  const added = useRef<number | null>(null)
  const reason = useRef<HTMLInputElement>(null)
  const edits = countEdits(isi)
  const set = (next: Isi) => onChange({ isi: [...next], alasan })
  const add = (at: number) => {
    added.current = at + 1
    set(addAfter(isi, at))
  }
  useEffect(() => body.current?.querySelector<HTMLElement>('[contenteditable]')?.focus(), [])
  useEffect(() => {
    if (added.current === null) return
    body.current?.querySelector<HTMLElement>(`[data-at="${added.current}"] [contenteditable]`)?.focus()
    added.current = null
  }, [isi])
  useEffect(() => {
    if (asked) reason.current?.focus()
  }, [asked])
  return (
    <section className="form counter wording" aria-label={sunting.judul}>
      <div>
        <div className="ttl">
          <h2>{sunting.judul}</h2>
        </div>
        <p className="note">{sunting.arti}</p>
      </div>
      <div className="body" ref={body}>
        {sheet.gugur > 0 && <Notice tone="warn">{sunting.gugur(sheet.gugur)}</Notice>}
        {listEntries(isi, bertanda).map((of) => (
          <Entry key={keyOf(of, isi)} of={of} set={(change) => set(change(isi))} onAdd={() => add(of.at)} />
        ))}
      </div>
      <div className="f">
        <label htmlFor="alasan-sunting">{sunting.alasan}</label>
        <input
          id="alasan-sunting"
          ref={reason}
          className={asked ? 'bad-in' : ''}
          aria-invalid={asked || undefined}
          autoComplete="off"
          maxLength={300}
          placeholder={sunting.alasanContoh}
          value={alasan}
          onChange={(e) => onChange({ isi: [...isi], alasan: e.target.value })}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.ctrlKey) return
            e.preventDefault()
            onDone()
          }}
        />
        {asked && <span className="err">{sunting.perluAlasan}</span>}
      </div>
      <div className="acts">
        <button type="button" className="btn c btn-primary" onClick={onDone}>
          {sunting.selesai} <kbd className="key">Ctrl+E</kbd>
        </button>
        <button
          type="button"
          className="btn c"
          disabled={edits === 0}
          onClick={() => onChange({ isi: [...noEdit(bertanda)], alasan })}
        >
          {sunting.kembaliBaku}
        </button>
      </div>
    </section>
  )
}

// The place among the standard blocks names a block; a paragraph that was added is named by its place.
const keyOf = ({ at, blok }: WordingEntry, isi: Isi): string =>
  blok ? `b${isi.slice(0, at).filter((b) => !('tambahan' in b)).length}` : `t${at}`

type EntryProps = {
  readonly of: WordingEntry
  readonly set: (change: (isi: Isi) => Isi) => void
  readonly onAdd: () => void
}
const Entry = ({ of, set, onAdd }: EntryProps) => {
  const { entry, blok, at } = of
  if (blok?.jenis === 'jarak') return null
  const lines = blok ? linesOf(blok) : [{ segmen: [''], nilai: [] }]
  if (lines.length === 0) return <p className="note wlocked">{sunting.tidakDiubah}</p>
  const texts = textsOf(of)
  const changed = 'tambahan' in entry || entry.baris !== null
  const valueless = lines.every((line) => line.nilai.length === 0)
  const gone = 'baku' in entry && valueless && texts.every((line) => line.every((text) => text.trim() === ''))
  return (
    <div className={`wblok ${blok?.jenis ?? 'paragraf'}${changed ? ' changed' : ''}`} data-at={at}>
      {gone ? (
        <p className="note">{sunting.kosong}</p>
      ) : (
        lines.map((line, i) => (
          <WordingLine
            key={i}
            line={line}
            segmen={texts[i] ?? line.segmen}
            name={nameOf(blok, at, i)}
            onChange={(segmen) => set((isi) => changeLine(isi, of, i, segmen))}
            onEnter={onAdd}
          />
        ))
      )}
      <div className="wacts">
        <button type="button" className="link note" onClick={onAdd}>
          {sunting.tambah}
        </button>
        {changed && 'baku' in entry && (
          <button type="button" className="link note" onClick={() => set((isi) => restoreEntry(isi, of))}>
            {sunting.pulihkan}
          </button>
        )}
        {valueless && !gone && (
          <button type="button" className="link note" onClick={() => set((isi) => emptyEntry(isi, of))}>
            {sunting.hapus}
          </button>
        )}
      </div>
    </div>
  )
}

const nameOf = (blok: BlokJadi | null, at: number, line: number): string => {
  if (!blok) return sunting.tambahan
  if (blok.jenis === 'daftar') return sunting.butir(line + 1)
  if (blok.jenis !== 'biodata') return sunting.paragraf(at + 1)
  const row = Math.floor(line / 2)
  return line % 2 === 0 ? sunting.labelBaris(row + 1) : sunting.baris(row + 1, blok.baris[row]?.label ?? '')
}
