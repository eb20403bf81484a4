// The Loket: box -> Enter -> card and letters 1-9 -> digit -> form -> F9 -> empty box. This file ties its parts together.
import { lazy, Suspense } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { DoneSide } from './done-panes.tsx'
import { FacsimileSide } from './facsimile-side.tsx'
import { FindBox } from './find-box.tsx'
import { keysOf } from './loket-keys.ts'
import { namaOf } from './loket-model.ts'
import { LeftPane } from './left-pane.tsx'
import { ResultSide } from './result-side.tsx'
import { searchRows } from './search-machine.ts'
import { SentSide } from './sent-panes.tsx'
import { Strip } from './strip.tsx'
import { TodaySide } from './today-side.tsx'
import { useLoket } from './use-loket.ts'
import '#renderer/styles/loket.css'

const LoketDialogs = lazy(() => import('./loket-dialogs.tsx').then((m) => ({ default: m.LoketDialogs })))

/** The screen; hidden but mounted while another place is shown. */
export const LoketPage = ({ active }: { readonly active: boolean }) => {
  const { status } = useFrame()
  const l = useLoket(active)
  const { work, search } = l
  const total = l.today?.jumlahPenduduk ?? 0
  return (
    <>
      <main className="work loket" hidden={!active} aria-label="Loket">
        <Strip
          last={l.today?.terakhir ?? []}
          drafts={l.drafts}
          onPerson={(p) => p.pendudukId && l.openPerson(p.pendudukId, p.nama)}
          onDraf={(d) => void l.again.openDraf(d)}
        />
        <FindBox
          search={search}
          step={work.step}
          nama={namaOf(work, l.subjek)}
          total={total}
          issued={l.issued !== null || l.sent !== null}
          box={l.box}
          send={l.type}
        />
        <LeftPane l={l} />
        <SidePane l={l} />
      </main>
      {active && (
        <KeyBar
          keys={keysOf(work.step, search.text !== '', {
            issued: l.issued !== null,
            sent: l.sent !== null,
            wording: l.wording !== 'tutup',
            ajukan: isAjukan(l),
          })}
        />
      )}
      <Suspense fallback={null}>{l.dialog && <LoketDialogs l={l} />}</Suspense>
      {status.latihan && active && <span className="sr-only">{loket.contohLatihan}</span>}
    </>
  )
}

type L = ReturnType<typeof useLoket>

const isAjukan = ({ work, siapkan }: L): boolean =>
  work.step === 'isi' && siapkan !== undefined && (siapkan.langkah !== 'terbit' || Boolean(work.letter?.dikembalikan))

const SidePane = ({ l }: { readonly l: L }) => {
  const { work, search } = l
  if (work.step === 'cari') {
    const rows = searchRows(search.hasil)
    if (search.text !== '')
      return <ResultSide row={rows[search.row] ?? null} rows={rows} today={l.date} jenis={l.jenis} />
    if (l.sent) return <SentSide sent={l.sent} onWithdraw={l.withdrawSent} />
    return l.issued ? <DoneSide issued={l.issued} print={l.print} /> : <TodaySide today={l.today} date={l.date} />
  }
  const letter = work.step === 'isi' ? work.letter : l.previewLetter
  return letter && l.deklarasi && l.siapkan ? (
    <FacsimileSide
      deklarasi={l.deklarasi}
      siapkan={l.siapkan}
      letter={letter}
      subjek={l.subjek}
      pejabat={l.pejabat}
      today={l.date}
      focus={l.focusField}
    />
  ) : (
    <aside className="side" aria-label={loket.pratinjau}>
      <div className="head">
        <b>{loket.pratinjau}</b>
      </div>
    </aside>
  )
}
