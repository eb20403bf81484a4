// The steps of the first start. Nothing is stored before the last step; going back keeps what was typed.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { call } from '#renderer/call.ts'
import type { Status } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { penomoranProblem } from '#renderer/pages/pengaturan/number-fields.tsx'
import { newPejabat } from '#renderer/pages/pengaturan/pejabat-fields.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import { Example } from './example.tsx'
import { Step } from './step.tsx'
import { stepIds, stepProblems, toKantorBaru, wizardStart, type Wizard as State } from './wizard-state.ts'
import { Words } from './words.tsx'

/** The wizard with its list of steps, form, example and foot. */
export const Wizard = ({ status, onBack }: { readonly status: Status; readonly onBack: () => void }) => {
  const today = useToday('Asia/Jakarta') ?? '2026-01-01'
  const needsPassphrase = !status.gantunganKunci
  const [at, setAt] = useState(0)
  const [state, setState] = useState<State>(() =>
    wizardStart([
      newPejabat('lurah', `01-01-${today.slice(0, 4)}`),
      newPejabat('sekretaris', `01-01-${today.slice(0, 4)}`),
    ]),
  )
  const [problems, setProblems] = useState<readonly string[]>([])
  const [error, setError] = useState<AppError | null>(null)
  const [kata, setKata] = useState<readonly string[] | null>(null)
  const [busy, setBusy] = useState(false)
  const main = useRef<HTMLElement>(null)
  const step = stepIds[at] ?? 'kantor'
  const next = awal.langkah[at + 1] ?? ''
  useEffect(() => main.current?.querySelector<HTMLElement>('input,select,textarea,.btn')?.focus(), [at])

  const goOn = async () => {
    const found = stepProblems(state, step, needsPassphrase, penomoranProblem(state.penomoran, daftarJenis))
    setProblems(found)
    setError(null)
    if (found.length > 0)
      return main.current?.querySelector<HTMLElement>('.notice')?.scrollIntoView({ block: 'nearest' })
    if (step !== 'pengguna') return setAt(at + 1)
    setBusy(true)
    const answer = await call('awal.buat', toKantorBaru(state, daftarJenis, needsPassphrase))
    setBusy(false)
    if (!answer.ok) return setError(answer.error)
    setKata(answer.value.kata)
    setAt(at + 1)
  }
  const goBack = () => {
    setProblems([])
    setError(null)
    if (at === 0) onBack()
    else setAt(at - 1)
  }
  usePageKeys((press) => {
    if (!(press.alt && press.key === 'ArrowLeft') || step === 'kata') return false
    goBack()
    return true
  })
  return (
    <form
      className="wz"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        if (step !== 'kata' && !busy) void goOn()
      }}
      onKeyDown={(e) => {
        // Chromium opens a list with Enter; here Enter always goes on, Alt+Down or Space opens the list.
        if (e.key !== 'Enter' || !(e.target instanceof HTMLSelectElement) || step === 'kata' || busy) return
        e.preventDefault()
        void goOn()
      }}
    >
      <header className="wz-head">
        <b>SIAKEL</b>
        <span>{awal.judul(state.kantor.nama === '' ? '' : `${state.kantor.sebutan} ${state.kantor.nama}`)}</span>
      </header>
      <StepList at={at} />
      <main className="wz-col" ref={main}>
        {step === 'kata' && kata ? (
          <Words kata={kata} />
        ) : (
          <>
            <Step
              step={step}
              state={state}
              jenis={daftarJenis}
              needsPassphrase={needsPassphrase}
              onChange={(change) => {
                setState((s) => ({ ...s, ...change }))
                // What is being mended is no longer called wrong.
                setProblems([])
              }}
            />
            {problems.length > 0 && (
              <Notice tone="bad">
                {problems.map((p) => (
                  <div key={p}>{p}</div>
                ))}
              </Notice>
            )}
            <ErrorNotice error={error} />
          </>
        )}
      </main>
      <Example step={step} state={state} jenis={daftarJenis} today={today} />
      <footer className="wz-foot">
        {step !== 'kata' && (
          <button type="button" className="btn c" onClick={goBack}>
            {awal.kembali} <kbd className="key">Alt+←</kbd>
          </button>
        )}
        <span className="grow" />
        <span className="note">{awal.langkahDari(at + 1, stepIds.length)}</span>
        {step !== 'kata' && (
          <button type="submit" className="btn c btn-primary" disabled={busy}>
            {busy ? awal.membuat : step === 'pengguna' ? awal.buat : awal.lanjut(next)} <kbd className="key">Enter</kbd>
          </button>
        )}
      </footer>
      <KeyBar
        keys={
          step === 'kata'
            ? [
                ['Tab', awal.isianBerikut],
                ['Enter', awal.tekanTombol],
              ]
            : [
                ['Tab', awal.isianBerikut],
                ['Enter', awal.lanjutTombol],
                ...(step === 'nomor' ? [[['Alt+1', 'Alt+7'], awal.sisipkan] as const] : []),
                ['Alt+←', awal.kembali],
              ]
        }
      />
    </form>
  )
}

const StepList = ({ at }: { readonly at: number }) => (
  <nav className="wz-steps" aria-label="Langkah">
    <ol>
      {awal.langkah.map((nama, i) => (
        <li key={nama} className={i < at ? 'ok' : i === at ? 'on' : ''} aria-current={i === at ? 'step' : undefined}>
          <b>{i < at ? <Icon name="check" /> : i + 1}</b>
          {nama}
        </li>
      ))}
    </ol>
    <p className="note">{awal.catatan}</p>
  </nav>
)
