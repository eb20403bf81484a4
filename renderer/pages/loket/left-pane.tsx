// The left pane of the Loket: what was found, the card with its letters, the form, or what was done last.
import { lazy, Suspense } from 'react'
import { listPeringatan } from '#domain/surat/compose-surat.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { Chooser } from './chooser.tsx'
import { DoneLeft } from './done-panes.tsx'
import { EmptyLeft } from './empty-left.tsx'
import { LetterForm } from './letter-form.tsx'
import { konteksOf } from './letter-konteks.ts'
import { PersonColumn } from './person-column.tsx'
import { Results } from './results.tsx'
import { SentLeft } from './sent-panes.tsx'
import type { useLoket } from './use-loket.ts'

const WordingEditor = lazy(() => import('./wording-editor.tsx').then((m) => ({ default: m.WordingEditor })))

type L = ReturnType<typeof useLoket>

/** The pane for the present step. */
export const LeftPane = ({ l }: { readonly l: L }) => {
  const { work, search } = l
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
    if (l.sent) return <SentLeft sent={l.sent} last={l.today?.terakhir ?? []} />
    return (
      <EmptyLeft
        today={l.today}
        drafts={l.drafts}
        jenis={l.jenis}
        onDraf={(d) => void l.again.openDraf(d)}
        onDropDraf={(d) => void l.dropDraf(d)}
        onRevise={(id) => void l.again.reviseId(id)}
        onNobody={l.openNobody}
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
        nobody={work.orang.from === 'none'}
        letters={l.letters}
        total={l.letters.length}
        chosen={l.kode ?? null}
        list={l.list}
        onLetter={l.chooseLetter}
        onAgain={(id) => void l.again.copyId(id)}
      />
      {work.step === 'kartu' && (
        <Chooser
          groups={l.groups}
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
      {work.step === 'isi' && <Writing l={l} />}
    </section>
  )
}

const Writing = ({ l }: { readonly l: L }) => {
  const { work, sending } = l
  const warnings = useWarnings(l)
  if (work.step !== 'isi') return null
  if (!work.letter || !l.deklarasi || !l.siapkan)
    return (
      <div className="form">
        <ErrorNotice error={l.siapkanError} />
      </div>
    )
  if (l.wording !== 'tutup' && l.sheet)
    return (
      <Suspense fallback={null}>
        <WordingEditor
          sheet={l.sheet}
          alasan={work.letter.suntingan?.alasan ?? ''}
          asked={l.wording === 'alasan'}
          onChange={(suntingan) => l.change({ on: 'sunting', suntingan })}
          onDone={() => l.setWording('tutup')}
        />
      </Suspense>
    )
  return (
    <LetterForm
      deklarasi={l.deklarasi}
      siapkan={l.siapkan}
      letter={work.letter}
      subjek={l.subjek}
      warnings={warnings}
      galat={sending.galat}
      error={sending.error}
      sheet={l.sheet}
      today={l.date}
      busy={sending.busy}
      form={l.form}
      send={l.change}
      onFocusField={l.setFocusField}
      onLeaveField={() => void l.saveDraf()}
      onIssue={() => void sending.issueNow()}
      onLangsung={() => l.setDialog({ show: 'langsung' })}
      onWording={() => l.setWording('buka')}
    />
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
  return [...siapkan.peringatan, ...(konteks ? listPeringatan(deklarasi, konteks) : [])]
}
