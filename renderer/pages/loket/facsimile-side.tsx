// Right of the form: the letter as it will look. Ctrl with + and - makes it larger and smaller.
import { useDeferredValue, useState, type CSSProperties } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { Facsimile } from '#renderer/parts/facsimile.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { sunting } from '#renderer/pesan/sunting.ts'
import type { LetterNow } from './letter-konteks.ts'
import { useSheet } from './use-sheet.ts'

type Props = LetterNow & { readonly focus: string | null }

const steps = [1, 1.25, 1.5, 1.8]

/** The side pane with the sheet. */
export const FacsimileSide = (props: Props) => {
  const { settings } = useFrame()
  const [zoom, setZoom] = useState(0)
  const [pages, setPages] = useState(1)
  const letter = useDeferredValue(props.letter)
  const sheet = useSheet({ ...props, letter })
  usePageKeys((press) => {
    if (!press.ctrl || press.alt) return false
    if (press.key === '+' || press.key === '=') setZoom((z) => Math.min(z + 1, steps.length - 1))
    else if (press.key === '-') setZoom((z) => Math.max(z - 1, 0))
    else if (press.key === '0') setZoom(0)
    else return false
    return true
  })
  return (
    <aside className="side" aria-label={loket.pratinjau}>
      <div className="head">
        <b>{loket.pratinjau}</b>
        {settings && <span className="nowrap">{loket.kertas[settings.kertas.ukuran]}</span>}
        {sheet && pages > 1 ? (
          <span className="tag warn nowrap">{loket.nHalaman(pages)}</span>
        ) : (
          sheet && <span className="nowrap cut">{loket.nHalaman(pages)}</span>
        )}
        {sheet && sheet.edited.size > 0 && <span className="tag warn nowrap">{sunting.diubah}</span>}
        {sheet?.edited.size === 0 && (
          <span className="end">
            <kbd className="key">Ctrl</kbd>
            <kbd className="key">+</kbd> {loket.perbesar}
          </span>
        )}
      </div>
      {sheet && settings ? (
        <div
          className={`sheet-ground${zoom > 0 ? ' zoomed' : ''}`}
          style={{ '--zoom': steps[zoom] } as CSSProperties}
          tabIndex={zoom > 0 ? 0 : -1}
        >
          <Facsimile
            naskah={sheet.naskah}
            edited={sheet.edited}
            kertas={settings.kertas}
            lambang={settings.lambang}
            focus={props.focus}
            onPages={setPages}
          />
        </div>
      ) : (
        settings && <Notice tone="warn">{galatText({ code: 'PenandatanganTidakAda' })}</Notice>
      )}
    </aside>
  )
}
