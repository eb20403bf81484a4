// The editor of a letter type: parts at the left, the letter at the right, what is wrong below.
import { useRef, useState, type ReactNode } from 'react'
import type { BagianJenis } from '#domain/surat/masalah-jenis.ts'
import { KeyBar, type KeyHint } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { bagianText, jenis } from '#renderer/pesan/jenis.ts'
import { EditorTabs, tabBeside } from './editor-tabs.tsx'
import { JenisFacsimile } from './jenis-facsimile.tsx'
import { putJenisWork, type JenisWork } from './jenis-work.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { PdfDialog } from './pdf-dialog.tsx'
import { ProblemList } from './problem-list.tsx'
import { SectionContoh } from './section-contoh.tsx'
import { SectionDasar } from './section-dasar.tsx'
import { SectionIsi } from './section-isi.tsx'
import { SectionIsian } from './section-isian.tsx'
import { SectionNomor } from './section-nomor.tsx'
import { SectionTtd } from './section-ttd.tsx'
import { useGoal, useLeaveGuard, useSectionFocus } from './use-goal.ts'
import { useJenisActs } from './use-jenis-acts.ts'
import { JenisEditorProvider, useJenisEditor } from './use-jenis-editor.ts'
import '#renderer/styles/jenis.css'

const editorKeys: readonly KeyHint[] = [
  ['Ctrl+S', 'Simpan rancangan'],
  ['Ctrl+Z', 'Urungkan'],
  [['Ctrl+PgUp', 'PgDn'], 'Bagian lain'],
  ['F4', 'Penanda'],
  ['Alt+↑↓', 'Pindahkan'],
  ['Ctrl+Enter', 'Pakai'],
  ['Esc', 'Kembali'],
  ['F1', bingkai.bantuan],
]

/** The screen. `onClose`: back to the list. */
export const JenisEditor = ({
  work,
  readOnly,
  onClose,
}: {
  readonly work: JenisWork
  readonly readOnly: boolean
  readonly onClose: () => void
}) => {
  const editor = useJenisEditor(work, putJenisWork, readOnly)
  const { d, dirty, tab, setTab, undo, canUndo, goTo } = editor
  const acts = useJenisActs(work, editor)
  const { hasil, masalah, teks, save } = acts
  const [contoh, setContoh] = useState(0)
  const [pdf, setPdf] = useState<number | null>(null)
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  useGoal(pane, editor.goal)
  useSectionFocus(pane, tab)
  const leave = (goOn: () => void) => (dirty && !readOnly ? setLeaving(() => goOn) : goOn())
  useLeaveGuard(dirty && !readOnly, leave)
  const close = () => leave(onClose)
  usePageKeys((press) => {
    const key = press.key.toLowerCase()
    if (press.key === 'Escape' && !press.ctrl && !press.alt) close()
    else if (!press.ctrl || press.alt || press.shift) return false
    else if (key === 's') void acts.saveAloud()
    else if (key === 'z') undo()
    else if (press.key === 'Enter') void acts.takeUp()
    else if (press.key === 'PageDown') setTab(tabBeside(tab, 1))
    else if (press.key === 'PageUp') setTab(tabBeside(tab, -1))
    else return false
    return true
  })
  return (
    <JenisEditorProvider value={editor}>
      <main className="work je" aria-label={d.nama}>
        <div className="toolbar">
          <button type="button" className="btn" onClick={close}>
            ‹ {jenis.kembali}
          </button>
          <h1 className="je-judul">{d.nama}</h1>
          {work.rancangan !== null && (
            <span className="tag info">{`${jenis.rancangan} ${jenis.versi(work.rancangan)}`}</span>
          )}
          {dirty && !readOnly && <span className="tag warn">{jenis.belumSimpan}</span>}
          <span className="grow" />
          {!readOnly && (
            <button type="button" className="btn" disabled={!canUndo} onClick={undo}>
              {jenis.urungkan} <kbd className="key">Ctrl+Z</kbd>
            </button>
          )}
          <button type="button" className="btn" onClick={() => setPdf(contoh)}>
            {jenis.pdf}
          </button>
          {!readOnly && (
            <>
              <button type="button" className="btn" disabled={!dirty} onClick={() => void acts.saveAloud()}>
                {jenis.simpan} <kbd className="key">Ctrl+S</kbd>
              </button>
              <button
                type="button"
                className="btn btn-primary"
                disabled={!acts.mayTakeUp}
                onClick={() => void acts.takeUp()}
              >
                {jenis.pakai}
              </button>
            </>
          )}
        </div>
        <EditorTabs tab={tab} masalah={masalah} onTab={setTab} />
        <div className="je-pane" ref={pane} role="tabpanel" aria-label={bagianText[tab]} key={tab}>
          {readOnly && <Notice tone="info">{jenis.hanyaBaca}</Notice>}
          <ErrorNotice error={acts.error} />
          <Part tab={tab} baru={work.baru}>
            <SectionContoh
              hasil={hasil}
              error={null}
              busy={acts.busy}
              contoh={contoh}
              onCheck={() => void acts.check()}
              onShow={setContoh}
              onPdf={setPdf}
            />
          </Part>
        </div>
        <ProblemList masalah={masalah} d={d} onGo={goTo} />
        <JenisFacsimile d={d} contoh={contoh} onContoh={setContoh} focus={null} />
      </main>
      <KeyBar keys={editorKeys} />
      {pdf !== null && <PdfDialog deklarasi={teks} contoh={pdf} onClose={() => setPdf(null)} />}
      {acts.asking && (
        <AskReason
          title={jenis.pakaiJudul}
          suggestions={jenis.pakaiSaran}
          choices={[{ text: jenis.pakai, run: acts.activate }]}
          onClose={() => acts.setAsking(false)}
        >
          <p>
            <b>{d.nama}</b>. {jenis.pakaiArti}
          </p>
        </AskReason>
      )}
      {leaving && (
        <LeaveDialog
          onStay={() => setLeaving(null)}
          onDiscard={() => {
            putJenisWork(null)
            leaving()
          }}
          onSave={async () => {
            if ((await save()) === null) return setLeaving(null)
            putJenisWork(null)
            leaving()
          }}
        />
      )}
    </JenisEditorProvider>
  )
}

const Part = ({
  tab,
  baru,
  children,
}: {
  readonly tab: BagianJenis
  readonly baru: boolean
  readonly children: ReactNode
}) => {
  switch (tab) {
    case 'dasar':
      return <SectionDasar baru={baru} />
    case 'isian':
      return <SectionIsian />
    case 'isi':
      return <SectionIsi />
    case 'ttd':
      return <SectionTtd />
    case 'nomor':
      return <SectionNomor />
    case 'contoh':
      return children
  }
}
