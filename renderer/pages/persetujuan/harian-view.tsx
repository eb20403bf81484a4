// The end of the day: letters not signed yet, not fetched yet, handed over, and paper that was spoiled.
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar, type KeyHint } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { persetujuanAction } from '#renderer/keys.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useLate } from '#renderer/parts/use-late.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { harian } from '#renderer/pesan/harian.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count, shortDate } from '#renderer/pesan/waktu.ts'
import { HarianTable, type Pile } from './harian-table.tsx'
import { focusNextPane, isOnButton } from './panes.ts'
import { useHarian, type HarianState } from './use-harian.ts'

const HandOver = lazy(() => import('#renderer/parts/hand-over.tsx').then((m) => ({ default: m.HandOver })))
const SpoiledDialog = lazy(() => import('./spoiled-dialog.tsx').then((m) => ({ default: m.SpoiledDialog })))

const piles: readonly Pile[] = ['belumTtd', 'belumDiambil', 'diserahkan', 'kertasRusak']
type Props = { readonly switcher: ReactNode; readonly onNextView: () => void }

/** The view. */
export const HarianView = ({ switcher, onNextView }: Props) => {
  const { settings } = useFrame()
  const h = useHarian()
  const main = useRef<HTMLElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const late = useLate(h.loading)
  const loaded = h.data !== null
  useEffect(() => table.current?.focus(), [h.pile, loaded])
  usePageKeys((press) => {
    const newKey = press.ctrl && !press.alt && !press.shift && press.key.toLowerCase() === 'n'
    if (newKey && h.handles) return (h.setDialog('rusak'), true)
    switch (persetujuanAction(press, isOnButton())) {
      case 'approve':
        return (h.open(), true)
      case 'tick':
        if (h.ticking && h.chosen) h.tick(h.chosen.suratId)
        return true
      case 'chooseAll':
        return (h.tickAll(), true)
      case 'approveChosen':
        return (void h.signed(), true)
      case 'print':
        return (void h.print(), true)
      case 'nextPane':
        return (focusNextPane(main.current), true)
      case 'nextView':
        return (onNextView(), true)
      case 'back':
        if (document.activeElement === table.current) h.untick()
        h.setTyped(null)
        table.current?.focus()
        return true
      default:
        return false
    }
  })
  const unused = h.pile === 'belumDiambil' && settings?.alur.serahTerima === false
  return (
    <>
      <main className="work ap day" aria-label={persetujuan.akhirHari} ref={main}>
        <div className="toolbar">
          <h1>{persetujuan.akhirHari}</h1>
          <label className="day-pick">
            <span>{harian.hari}</span>
            <input
              data-pane
              value={h.typed ?? shortDate(h.today)}
              maxLength={10}
              className={h.badDate ? 'bad-in' : ''}
              aria-invalid={h.badDate}
              onChange={(e) => h.setTyped(e.target.value)}
            />
          </label>
          <span className="grow" />
          {switcher}
        </div>
        <div className="tabs" role="group" aria-label={persetujuan.akhirHari}>
          {piles.map((p) => (
            <button
              type="button"
              key={p}
              className={p === h.pile ? 'on' : ''}
              aria-pressed={p === h.pile}
              onClick={() => h.show(p)}
            >
              {harian.pilih[p]} {h.data && count(h.data[p].length)}
            </button>
          ))}
        </div>
        <div className="pile-pane">
          <ErrorNotice error={h.error} />
          {late && <p className="muted none-here">{bingkai.memuat}</p>}
          {unused && <p className="muted none-here">{harian.tanpaSerahTerima}</p>}
          {h.data && !unused && (
            <HarianTable
              pile={h.pile}
              data={h.data}
              row={h.row}
              ticked={h.ticked}
              ticking={h.ticking}
              table={table}
              onRow={h.setRow}
              onTick={h.tick}
            />
          )}
        </div>
        <Acts h={h} />
      </main>
      <KeyBar keys={keysOf(h)} />
      <Suspense fallback={null}>
        <Dialogs h={h} />
      </Suspense>
    </>
  )
}

const Acts = ({ h }: { readonly h: HarianState }) => (
  <div className="act">
    {h.ticking && (
      <button
        type="button"
        className="btn c btn-primary"
        disabled={h.tickedIds.length === 0}
        onClick={() => void h.signed()}
      >
        <Icon name="check" />
        {harian.sudahBasah(count(h.tickedIds.length))} <kbd className="key">Ctrl+Enter</kbd>
      </button>
    )}
    {h.pile === 'belumDiambil' && h.handles && h.chosen && (
      <button type="button" className="btn c btn-primary" onClick={() => h.setDialog('serah')}>
        <Icon name="move" />
        {harian.serahkan} <kbd className="key">Enter</kbd>
      </button>
    )}
    {h.prints && (
      <button type="button" className="btn c" onClick={() => void h.print()}>
        <Icon name="print" />
        {harian.cetak} <kbd className="key">P</kbd>
      </button>
    )}
    {h.handles && (
      <button type="button" className="btn c" onClick={() => h.setDialog('rusak')}>
        {harian.catatRusak} <kbd className="key">Ctrl+N</kbd>
      </button>
    )}
  </div>
)

const Dialogs = ({ h }: { readonly h: HarianState }) => {
  const { chosen, data } = h
  const close = () => h.setDialog(null)
  if (h.dialog === 'serah' && chosen)
    return (
      <HandOver
        suratId={chosen.suratId}
        nomor={chosen.nomor ?? chosen.judul}
        subjekNama={chosen.subjekNama}
        onClose={close}
      />
    )
  if (h.dialog !== 'rusak' || !data) return null
  // A letter may lie in two piles.
  const surat = new Map([...data.belumTtd, ...data.belumDiambil, ...data.diserahkan].map((s) => [s.suratId, s]))
  return <SpoiledDialog surat={[...surat.values()]} chosen={chosen?.suratId ?? null} onClose={close} />
}

const keysOf = ({ pile, ticking, handles, prints }: HarianState): readonly KeyHint[] => {
  const { k } = harian
  const gives = pile === 'belumDiambil' && handles
  const hints: readonly (readonly [boolean, KeyHint])[] = [
    [true, [['↑', '↓'], k.baris]],
    [ticking, ['Spasi', k.pilih]],
    [ticking, ['Ctrl+A', k.semua]],
    [ticking, ['Ctrl+Enter', k.basah]],
    [gives, ['Enter', k.serahkan]],
    [pile !== 'kertasRusak' && !gives, ['Enter', persetujuan.k.buka]],
    [prints, ['P', k.cetak]],
    [handles, ['Ctrl+N', k.rusak]],
    [true, ['Ctrl+Tab', k.bagian]],
    [true, ['F1', k.bantuan]],
  ]
  return hints.flatMap(([shown, hint]) => (shown ? [hint] : []))
}
