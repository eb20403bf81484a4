// The Loket: box -> Enter -> card and letters 1-9 -> digit -> form -> F9 -> empty box. This file ties its parts together.
import { lazy, Suspense } from 'react'
import { listPeringatan } from '#domain/surat/compose-surat.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { Chooser } from './chooser.tsx'
import { DoneLeft, DoneSide } from './done-panes.tsx'
import { EmptyLeft } from './empty-left.tsx'
import { FacsimileSide } from './facsimile-side.tsx'
import { FindBox } from './find-box.tsx'
import { LetterForm } from './letter-form.tsx'
import { konteksOf } from './letter-konteks.ts'
import { keysOf } from './loket-keys.ts'
import { namaOf } from './loket-model.ts'
import { PersonColumn } from './person-column.tsx'
import { Results } from './results.tsx'
import { ResultSide } from './result-side.tsx'
import { searchRows } from './search-machine.ts'
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
          onDraf={(d) => void l.openDraf(d)}
        />
        <FindBox
          search={search}
          step={work.step}
          nama={namaOf(work, l.subjek)}
          total={total}
          issued={l.issued !== null}
          box={l.box}
          send={l.type}
        />
        <LeftPane l={l} />
        <SidePane l={l} />
      </main>
      {active && <KeyBar keys={keysOf(work.step, search.text !== '', l.issued !== null)} />}
      <Suspense fallback={null}>{l.dialog && <LoketDialogs l={l} />}</Suspense>
      {status.latihan && active && <span className="sr-only">{loket.contohLatihan}</span>}
    </>
  )
}

type L = ReturnType<typeof useLoket>

const LeftPane = ({ l }: { readonly l: L }) => {
  const { work, search } = l
  const warnings = useWarnings(l)
  if (work.step === 'cari') {
    if (search.text !== '')
      return (
        <Results
          search={search}
          today={l.date}
          scanned={l.scanned}
          send={l.type}
          onOpen={l.openPerson}
          onOutsider={l.openOutsider}
        />
      )
    if (l.issued)
      return (
        <DoneLeft
          issued={l.issued}
          last={l.today?.terakhir ?? []}
          print={l.print}
          onRetry={() => void l.reprint()}
          onSavePdf={() => void l.savePdf()}
        />
      )
    return (
      <EmptyLeft
        today={l.today}
        drafts={l.drafts}
        jenis={l.jenis}
        onDraf={(d) => void l.openDraf(d)}
        onDropDraf={(d) => void l.dropDraf(d)}
        onWriteOne={() => l.setDialog({ show: 'write' })}
        onSample={() => void l.saveSample()}
      />
    )
  }
  return (
    <section className="left two">
      <PersonColumn
        kartu={l.kartu}
        luar={work.orang.from === 'typed' ? (l.subjek?.nama ?? '') : null}
        letters={l.letters}
        total={l.jenis.length}
        chosen={l.kode ?? null}
        list={l.list}
        onLetter={l.chooseLetter}
      />
      {work.step === 'kartu' && (
        <Chooser
          found={l.found}
          text={l.letterText}
          row={l.letterRow}
          preselected={l.deklarasi}
          input={l.letterInput}
          onText={l.setLetterText}
          onMove={l.moveLetter}
          onTake={l.chooseLetter}
          onLeave={() => l.list.current?.focus()}
        />
      )}
      {work.step === 'isi' && work.letter && l.deklarasi && l.siapkan && (
        <LetterForm
          deklarasi={l.deklarasi}
          siapkan={l.siapkan}
          letter={work.letter}
          subjek={l.subjek}
          warnings={warnings}
          galat={l.galat}
          error={l.issueError}
          busy={l.busy}
          form={l.form}
          send={l.change}
          onFocusField={l.setFocusField}
          onLeaveField={() => void l.saveDraf()}
          onIssue={() => void l.issueNow(null)}
        />
      )}
    </section>
  )
}

const useWarnings = ({ work, deklarasi, siapkan, subjek, pejabat, date }: L): readonly string[] => {
  const { status, settings } = useFrame()
  if (work.step !== 'isi' || !work.letter || !deklarasi || !siapkan || !settings) return []
  const konteks = konteksOf(
    { deklarasi, siapkan, letter: work.letter, subjek, pejabat, today: date },
    settings,
    status.latihan,
  )
  return konteks ? listPeringatan(deklarasi, konteks) : []
}

const SidePane = ({ l }: { readonly l: L }) => {
  const { work, search } = l
  if (work.step === 'cari') {
    const rows = searchRows(search.hasil)
    if (search.text !== '')
      return <ResultSide row={rows[search.row] ?? null} rows={rows} today={l.date} jenis={l.jenis} />
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
