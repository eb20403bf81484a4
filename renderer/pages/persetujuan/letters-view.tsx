// Letters on their way: list left, the letter in the middle, its sheet right, the acts below.
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { listTahap } from '#domain/surat/alur.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar, type KeyHint } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { persetujuanAction } from '#renderer/keys.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useLate } from '#renderer/parts/use-late.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { isWithoutRemark } from './batch.ts'
import { KonsepDetail } from './konsep-detail.tsx'
import { KonsepList } from './konsep-list.tsx'
import { KonsepSheet } from './konsep-sheet.tsx'
import { LetterActs } from './letter-acts.tsx'
import { focusNextPane, isOnButton } from './panes.ts'
import { useLetters, type Letters } from './use-letters.ts'

const LettersDialogs = lazy(() => import('./letters-dialogs.tsx').then((m) => ({ default: m.LettersDialogs })))

type Props = { readonly switcher: ReactNode; readonly onNextView: () => void; readonly onQueue: () => void }

/** The view. */
export const LettersView = ({ switcher, onNextView, onQueue }: Props) => {
  const { settings, may } = useFrame()
  const l = useLetters()
  const main = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const late = useLate(l.loadingList)
  useEffect(() => list.current?.focus(), [])
  const changes = () => {
    const box = main.current?.querySelector<HTMLElement>('[data-changes]')
    box?.focus()
    box?.scrollIntoView({ block: 'start' })
  }
  usePageKeys((press, event) => {
    const action = persetujuanAction(press, isOnButton())
    switch (action) {
      case 'approve':
        if (l.pilah === 'kembali') l.revise()
        else if (l.chosen?.tahap === 'terbit') l.openArsip()
        else l.approveThis(event.timeStamp, event.repeat)
        return true
      case 'approveChosen':
        if (!event.repeat) l.approveTicked()
        return true
      case 'chooseAll':
        l.tickAll()
        return true
      case 'tick':
        l.tick(l.chosen)
        return true
      case 'return':
        if (l.chosen?.boleh.kembalikan) l.setDialog({ show: 'return', row: l.chosen })
        return true
      case 'assign':
        if (l.chosen?.boleh.tugaskan) l.setDialog({ show: 'assign', row: l.chosen })
        return true
      case 'withdraw':
        if (l.chosen?.boleh.tarik) l.setDialog({ show: 'withdraw', row: l.chosen })
        return true
      case 'changes':
        changes()
        return true
      case 'nextPane':
        focusNextPane(main.current)
        return true
      case 'nextView':
        onNextView()
        return true
      case 'back':
        if (document.activeElement === list.current) l.untick()
        list.current?.focus()
        return true
      default:
        return false
    }
  })
  const { pilah, jumlah, tickedRows } = l
  const stepless = settings !== null && listTahap(settings.alur).length === 0 && l.rows.length === 0
  const empty = late
    ? bingkai.memuat
    : l.rows.length > 0 || l.loadingList || l.listError
      ? null
      : persetujuan.kosong[pilah]
  return (
    <>
      <main className="work ap" aria-label={persetujuan.judul} ref={main}>
        <div className="toolbar">
          <h1>{persetujuan.judul}</h1>
          <span className="sub">
            {jumlah && persetujuan.ringkas[pilah](count(jumlah[pilah]))}
            {tickedRows.length > 0 && persetujuan.dipilih(count(tickedRows.length))}
          </span>
          <span className="grow" />
          {pilah === 'menunggu' && l.rows.some(isWithoutRemark) && (
            <button type="button" className="btn" onClick={l.tickAll}>
              {persetujuan.pilihTanpaCatatan} <kbd className="key">Ctrl+A</kbd>
            </button>
          )}
          {switcher}
        </div>
        <KonsepList
          pilah={pilah}
          jumlah={jumlah}
          rows={l.rows}
          row={l.row}
          ticked={l.ticked}
          empty={empty !== null && stepless && pilah === 'menunggu' ? persetujuan.tanpaLangkah : empty}
          list={list}
          onPilah={l.pick}
          onRow={l.choose}
          onTick={l.tick}
        />
        {l.listError ? (
          <section className="konsep-detail">
            <ErrorNotice error={l.listError} />
          </section>
        ) : (
          <KonsepDetail detail={l.detail} loading={l.detailLoading} error={l.detailError} problem={l.problem} />
        )}
        <KonsepSheet detail={l.detail} />
        <LetterActs l={l} />
      </main>
      <KeyBar keys={keysOf(l, may('surat.terbit'))} />
      <Suspense fallback={null}>{l.dialog && <LettersDialogs l={l} onQueue={onQueue} />}</Suspense>
    </>
  )
}

const keysOf = ({ pilah, chosen, detail, tickedRows }: Letters, writes: boolean): readonly KeyHint[] => {
  const { k } = persetujuan
  const hints: readonly (readonly [boolean, KeyHint])[] = [
    [true, [['↑', '↓'], k.suratLain]],
    [pilah === 'menunggu', ['Spasi', k.pilih]],
    [pilah !== 'kembali' && chosen?.boleh.setujui === true, ['Enter', k.setujui]],
    [pilah === 'kembali' && chosen !== null && writes, ['Enter', k.perbaiki]],
    [chosen?.tahap === 'terbit', ['Enter', k.buka]],
    [chosen?.boleh.kembalikan === true, ['T', k.kembalikan]],
    [Boolean(detail?.naskahBaku), ['D', k.perubahan]],
    [tickedRows.length > 0, ['Ctrl+Enter', k.setujuiDipilih]],
    [true, ['F6', k.panel]],
    [true, ['Ctrl+Tab', k.bagian]],
    [true, ['F1', k.bantuan]],
  ]
  return hints.flatMap(([shown, hint]) => (shown ? [hint] : []))
}
