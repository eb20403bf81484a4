// Right of the form: the letter as it will look. Ctrl with + and - makes it larger and smaller.
import { useDeferredValue, useMemo, useState, type CSSProperties } from 'react'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { Facsimile } from '#renderer/parts/facsimile.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { konteksOf, withDots, type LetterNow } from './letter-konteks.ts'

type Props = LetterNow & { readonly focus: string | null }

const steps = [1, 1.25, 1.5, 1.8]

/** The side pane with the sheet. */
export const FacsimileSide = (props: Props) => {
  const { status, settings } = useFrame()
  const [zoom, setZoom] = useState(0)
  const [pages, setPages] = useState(1)
  const letter = useDeferredValue(props.letter)
  const naskah = useMemo(() => {
    const konteks = settings && konteksOf({ ...props, letter }, settings, status.latihan)
    return konteks && composeSurat(props.deklarasi, { ...konteks, isian: withDots(props.deklarasi, konteks.isian) })
  }, [props, letter, settings, status.latihan])
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
        {naskah && <span className="nowrap cut">{loket.nHalaman(pages)}</span>}
        <span className="end">
          <kbd className="key">Ctrl</kbd>
          <kbd className="key">+</kbd> {loket.perbesar}
        </span>
      </div>
      {naskah && settings ? (
        <div
          className={`sheet-ground${zoom > 0 ? ' zoomed' : ''}`}
          style={{ '--zoom': steps[zoom] } as CSSProperties}
          tabIndex={zoom > 0 ? 0 : -1}
        >
          <Facsimile
            naskah={naskah}
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
