// The form of one letter, drawn from its declaration. Enter goes on, F9 issues; errors stand beside the field and on top.
import type { RefObject } from 'react'
import type { AppError, GalatIsian } from '#contract/errors.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { sunting } from '#renderer/pesan/sunting.ts'
import { Field } from './field.tsx'
import { focusNext } from './focus-next.ts'
import { FormSummary } from './form-summary.tsx'
import { emptyValue, shownFields } from './isian-form.ts'
import type { LetterEvent, LetterState, Siapkan } from './letter-state.ts'
import { EditedNotice } from './edited-notice.tsx'
import type { LetterSheet } from './letter-sheet.ts'
import { OtherFields } from './other-fields.tsx'
import { ReadyLine } from './ready-line.tsx'
import { SignerFields } from './signer-fields.tsx'
import { SyaratCount, SyaratList } from './syarat-list.tsx'
import { TypedPerson } from './typed-person.tsx'

type Props = {
  readonly deklarasi: DeklarasiSurat
  readonly siapkan: Siapkan
  readonly letter: LetterState
  readonly subjek: PotretOrang | null
  readonly galat: readonly GalatIsian[]
  /** What the desk should know before it issues this letter; never keeps it from issuing. */
  readonly warnings: readonly string[]
  readonly error: AppError | null
  readonly sheet: LetterSheet | null
  readonly today: string
  readonly busy: boolean
  readonly form: RefObject<HTMLFormElement | null>
  readonly send: (e: LetterEvent) => void
  readonly onFocusField: (kunci: string | null) => void
  readonly onLeaveField: () => void
  readonly onIssue: () => void
  /** One clerk issues at once though the office uses steps. */
  readonly onLangsung: () => void
  readonly onWording: () => void
}

/** The 432 px pane. */
export const LetterForm = (props: Props) => {
  const { deklarasi, siapkan, letter, subjek, galat, error, busy, form, send } = props
  return (
    <form
      ref={form}
      className="form counter"
      aria-label={deklarasi.judul}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        props.onIssue()
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || e.ctrlKey || e.shiftKey || e.defaultPrevented || e.target instanceof HTMLButtonElement)
          return
        e.preventDefault()
        if (e.target instanceof Element) focusNext(e.target)
      }}
    >
      <FormTitle deklarasi={deklarasi} siapkan={siapkan} onWording={props.onWording} />
      <div className="body">
        <FormSummary galat={galat} labels={deklarasi.isian} />
        <ErrorNotice error={error?.code === 'IsianSalah' ? null : error} />
        {props.warnings.map((text) => (
          <Notice tone="warn" key={text}>
            {text}
          </Notice>
        ))}
        {letter.dikembalikan !== null && (
          <Notice tone="info" icon="back">
            {loket.dikembalikan(letter.dikembalikan)}
          </Notice>
        )}
        {letter.disalin !== null && <p className="note">{loketAjukan.buatLagiArti(letter.disalin)}</p>}
        <EditedNotice sheet={props.sheet} letter={letter} send={send} onWording={props.onWording} />
        {letter.menggantikan && <p className="note">{loket.mengganti(letter.menggantikan.nomor)}</p>}
        {letter.ketik && deklarasi.subjek === 'penduduk' && (
          <TypedPerson
            id="isian-subjek"
            value={letter.ketik}
            keys={subjectKeys(deklarasi)}
            onChange={(ketik) => send({ on: 'ketik', ketik })}
          />
        )}
        <div className="g2">
          {shownFields(deklarasi.isian, letter.values, subjek).map(([kunci, isian]) => (
            <Field
              key={kunci}
              kunci={kunci}
              isian={isian}
              value={letter.values[kunci] ?? emptyValue(isian)}
              galat={galat.find((g) => g.isian === kunci) ?? null}
              keluarga={siapkan.keluarga}
              pejabat={siapkan.pejabat}
              tersering={siapkan.tersering[kunci] ?? []}
              onChange={(value) => send({ on: 'field', kunci, value })}
              onFocus={() => props.onFocusField(kunci)}
              onLeave={() => {
                props.onFocusField(null)
                props.onLeaveField()
              }}
            />
          ))}
          <SignerFields deklarasi={deklarasi} siapkan={siapkan} letter={letter} send={send} />
          <OtherFields letter={letter} siapkan={siapkan} today={props.today} galat={galat} send={send} />
        </div>
        <SyaratList syarat={letter.syarat} onChange={(nama, change) => send({ on: 'syarat', nama, change })} />
        <ReadyLine siapkan={siapkan} />
      </div>
      <Acts {...props} busy={busy} />
    </form>
  )
}

const Acts = ({ siapkan, letter, busy, onLangsung }: Props) => {
  const atOnce = siapkan.langkah === 'terbit' && letter.dikembalikan === null
  const words = atOnce ? [loket.menerbitkan, loket.terbitkan] : [loketAjukan.mengajukan, loketAjukan.ajukan]
  return (
    <div className="acts">
      <button type="submit" className="btn c btn-primary" disabled={busy} data-issue>
        <Icon name={atOnce ? 'print' : 'approve'} />
        {words[busy ? 0 : 1]} <kbd className="key">F9</kbd>
      </button>
      {siapkan.bolehLangsung && (
        <button type="button" className="link note" title={loketAjukan.langsung} disabled={busy} onClick={onLangsung}>
          {loketAjukan.langsungJudul}
        </button>
      )}
      <SyaratCount syarat={letter.syarat} short={siapkan.bolehLangsung} />
    </div>
  )
}

const FormTitle = ({ deklarasi, siapkan, onWording }: Pick<Props, 'deklarasi' | 'siapkan' | 'onWording'>) => (
  <div>
    <div className="ttl">
      <h2 title={deklarasi.judul}>{deklarasi.nama}</h2>
      <button type="button" className="link" tabIndex={-1} title={sunting.arti} onClick={onWording}>
        {sunting.tombol}
      </button>
    </div>
    <div className="sub">
      {siapkan.nomor === null ? (
        <span className="tag">{loket.tanpaNomor}</span>
      ) : (
        <>
          <span className="tag">
            <Icon name="clock" />
            {loket.akanDiberi}
          </span>
          <span className="nowrap">{siapkan.nomorSisipan ?? siapkan.nomor}</span>
        </>
      )}
      {siapkan.penandatangan && <span className="sm">{loket.tandaTangan(siapkan.penandatangan.pejabat.sebutan)}</span>}
    </div>
  </div>
)

// Only what this letter reads about its subject is asked of a person who is not in the register (SECURITY P-1).
const subjectKeys = (deklarasi: DeklarasiSurat) => {
  const asked = deklarasi.membaca.flatMap((k) => (k === 'pendudukId' || k === 'luarDaftar' ? [] : [k]))
  return ['nama' as const, ...asked.filter((k) => k !== 'nama')]
}
