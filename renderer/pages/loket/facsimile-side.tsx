// Right of the form: the letter as it will look. Ctrl with + and - makes it larger and smaller.
import { useDeferredValue, useState, type CSSProperties } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Facsimile } from '#renderer/parts/facsimile.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { useZoom } from '#renderer/parts/use-zoom.ts'
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
  const zoom = useZoom(steps)
  const [pages, setPages] = useState(1)
  const letter = useDeferredValue(props.letter)
  const sheet = useSheet({ ...props, letter })
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
          className={`sheet-ground${zoom > 1 ? ' zoomed' : ''}`}
          style={{ '--zoom': zoom } as CSSProperties}
          tabIndex={zoom > 1 ? 0 : -1}
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
