// One line of a letter's wording: plain text between locked values. Each stretch of text is a field of its own, so that no key,
// no paste and no selection reaches a value.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { BarisSunting } from '#domain/surat/sunting.ts'
import { sunting } from '#renderer/pesan/sunting.ts'

type Props = {
  readonly line: BarisSunting
  /** The texts as they are now; as many as `line` has. */
  readonly segmen: readonly string[]
  readonly name: string
  readonly onChange: (segmen: readonly string[]) => void
  readonly onEnter: () => void
}

/** The line. */
export const WordingLine = ({ line, segmen, name, onChange, onEnter }: Props) => {
  const box = useRef<HTMLSpanElement>(null)
  const move = (from: number, by: 1 | -1) => {
    const next = box.current?.querySelectorAll<HTMLElement>('[contenteditable]')[from + by]
    if (!next) return
    next.focus()
    placeCaret(next, by === 1 ? 'start' : 'end')
  }
  return (
    <span className="wline" ref={box} role="group" aria-label={name}>
      {segmen.map((text, i) => {
        const nilai = line.nilai[i]
        return [
          <Stretch
            key={`s${i}`}
            text={text}
            name={name}
            onChange={(changed) => onChange(segmen.map((old, j) => (j === i ? changed : old)))}
            onMove={(by) => move(i, by)}
            onEnter={onEnter}
          />,
          nilai && (
            <span
              key={`n${i}`}
              className={`wvalue${nilai.tebal ? ' strong' : ''}`}
              title={sunting.terkunci(nilai.teks)}
            >
              {nilai.teks === '' ? sunting.belumDiisi : nilai.teks}
            </span>
          ),
        ]
      })}
    </span>
  )
}

const longest = 2000

type StretchProps = {
  readonly text: string
  readonly name: string
  readonly onChange: (text: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onEnter: () => void
}
// The element keeps its own text, so that the caret and undo stay; it is written only when the text came from elsewhere.
const Stretch = ({ text, name, onChange, onMove, onEnter }: StretchProps) => {
  const field = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (field.current && plainText(field.current) !== text) field.current.textContent = text
  }, [text])
  const onKeyDown = (e: KeyboardEvent<HTMLSpanElement>) => {
    const at = (end: 'start' | 'end') => caretAt(e.currentTarget, end)
    const plain = !e.shiftKey && !e.ctrlKey && !e.altKey
    if (e.key === 'Enter' && plain) onEnter()
    else if (e.key === 'ArrowRight' && plain && at('end')) onMove(1)
    else if (e.key === 'ArrowLeft' && plain && at('start')) onMove(-1)
    else return
    e.preventDefault()
  }
  return (
    <span
      ref={field}
      className="wtext"
      role="textbox"
      aria-label={name}
      tabIndex={0}
      spellCheck={false}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onKeyDown={onKeyDown}
      onInput={(e) => {
        const typed = plainText(e.currentTarget)
        if (typed.length > longest) e.currentTarget.textContent = typed.slice(0, longest)
        onChange(typed.slice(0, longest))
      }}
    />
  )
}

// Line breaks of a paste are blanks here.
const plainText = (element: HTMLElement): string => (element.textContent ?? '').replaceAll(/[\s\u00A0]/g, ' ')

// Whether the caret stands at the beginning or the end of the text: then an arrow goes on behind the next value.
const caretAt = (element: HTMLElement, end: 'start' | 'end'): boolean => {
  element.normalize()
  const selection = window.getSelection()
  if (!selection?.isCollapsed || !element.contains(selection.anchorNode)) return false
  if (selection.anchorNode === element) return element.childNodes.length === 0 || end === 'start'
  return selection.anchorOffset === (end === 'start' ? 0 : (element.textContent?.length ?? 0))
}

const placeCaret = (element: HTMLElement, where: 'start' | 'end'): void => {
  const selection = window.getSelection()
  selection?.selectAllChildren(element)
  if (where === 'start') selection?.collapseToStart()
  else selection?.collapseToEnd()
}
