// Import of residents: file -> columns -> dry run -> commit. Nothing is touched before the last step.
import { useEffect, useRef, useState } from 'react'
import type { BerkasImpor, TinjauImpor } from '#contract/penduduk.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { impor } from '#renderer/pesan/impor.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { ChooseFile } from './choose-file.tsx'
import { ColumnMap, type Mapping } from './column-map.tsx'
import { DryRun } from './dry-run.tsx'
import { FourPartBar } from './four-part-bar.tsx'
import '#renderer/styles/impor.css'

export type Berkas = BerkasImpor
export type Tinjauan = TinjauImpor

/** The import screen. `path`: a dropped file. */
export const ImporPage = ({ path, onClose }: { readonly path: string | null; readonly onClose: () => void }) => {
  const [berkas, setBerkas] = useState<Berkas | null>(null)
  const [mapping, setMapping] = useState<Mapping>([])
  const [tinjau, setTinjau] = useState<Tinjauan | null>(null)
  const main = useRef<HTMLElement>(null)
  const { job, running, error, start, cancel } = useJob((hasil, jenis) => {
    // Results of these jobs are shaped by the worker after the contract's schemas.
    if (jenis === 'impor.pilih') {
      const chosen = hasil as Berkas
      setBerkas(chosen)
      setMapping(chosen.kolom.map((k) => ({ posisi: k.posisi, untuk: k.untuk })))
      setTinjau(null)
    } else if (jenis === 'impor.tinjau') setTinjau(hasil as Tinjauan)
    else if (jenis === 'impor.simpan') {
      if (tinjau)
        showToast({
          tone: 'ok',
          title: impor.selesai,
          text: impor.hasil(count(tinjau.baru), count(tinjau.ubah), count(tinjau.tolak)),
        })
      setBerkas(null)
      setTinjau(null)
      void refreshReads(['impor.riwayat', 'penduduk.daftar', 'loket.hariIni'])
    } else showToast({ tone: 'ok', title: jenis === 'impor.contoh' ? impor.contohTersimpan : impor.ditolakTersimpan })
  })
  const choose = (jalur: string | null, lembar: string | null = null) => start('impor.pilih', { jalur, lembar })
  const test = () =>
    berkas &&
    start('impor.tinjau', {
      imporId: berkas.imporId,
      pemetaan: mapping.flatMap((m) => (m.untuk === null ? [] : [{ posisi: m.posisi, untuk: m.untuk }])),
    })
  const commit = () =>
    berkas && tinjau && tinjau.baru + tinjau.ubah > 0 && start('impor.simpan', { imporId: berkas.imporId })
  const saveRefused = () => berkas && start('impor.unduhDitolak', { imporId: berkas.imporId })
  const back = () => {
    if (running) return void cancel()
    if (tinjau) return setTinjau(null)
    if (!berkas) return onClose()
    void call('impor.buang', { imporId: berkas.imporId })
    setBerkas(null)
  }
  useEffect(() => {
    if (path !== null) void choose(path)
  }, [path]) // eslint-disable-line react-hooks/exhaustive-deps -- a dropped file is opened once
  // A job disables the buttons; whoever works by keyboard finds the next step focused after it.
  useEffect(() => {
    if (!running) main.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [berkas, tinjau, running])
  usePageKeys((press) => {
    if (press.key === 'Escape') return (back(), true)
    if (press.ctrl && press.key === 'Enter') return (void (tinjau ? commit() : test()), true)
    if (press.ctrl && press.shift && press.key.toLowerCase() === 'e' && tinjau && tinjau.tolak > 0)
      return (void saveRefused(), true)
    if (press.key === 'F2' && tinjau && !running) return (setTinjau(null), true)
    return false
  })
  const step = !berkas
    ? 0
    : running && job?.jenis === 'impor.simpan'
      ? 3
      : tinjau || (running && job?.jenis === 'impor.tinjau')
        ? 2
        : 1
  return (
    <>
      <main className="work im" ref={main} aria-label={impor.judul}>
        <ImporHead step={step} berkas={berkas} />
        <section className="prog" aria-label={impor.uji}>
          {running && job ? (
            <JobBar job={job} text={jobText(job.jenis)} saving={impor.menyimpan} onCancel={() => void cancel()} />
          ) : tinjau ? (
            <FourPartBar tinjau={tinjau} />
          ) : (
            <p className="muted">{berkas ? impor.periksaKolom : impor.pilihArti}</p>
          )}
          <ErrorNotice error={error} />
        </section>
        {!berkas && (
          <ChooseFile
            busy={running}
            onChoose={(jalur) => void choose(jalur)}
            onSample={() => void start('impor.contoh', {})}
          />
        )}
        {berkas && (
          <div className={tinjau ? 'im-body tested' : 'im-body'}>
            <ColumnMap
              berkas={berkas}
              mapping={mapping}
              frozen={running || tinjau !== null}
              onChange={setMapping}
              onSheet={(lembar) => void choose(null, lembar)}
            />
            {tinjau && <DryRun tinjau={tinjau} />}
          </div>
        )}
        <ImporActs
          berkas={berkas}
          tinjau={tinjau}
          running={running}
          onTest={() => void test()}
          onCommit={() => void commit()}
          onRefused={() => void saveRefused()}
          onColumns={() => setTinjau(null)}
          onLeave={berkas ? back : onClose}
        />
      </main>
      <KeyBar
        keys={[
          ...(berkas ? [['Ctrl+Enter', tinjau ? impor.k.masukkan : impor.k.uji] as const] : []),
          ...(tinjau ? [['F2', impor.k.ubah] as const] : []),
          ...(tinjau && tinjau.tolak > 0 ? [['Ctrl+Shift+E', impor.k.ditolak] as const] : []),
          ['Esc', running ? bingkai.batal : impor.k.kembali],
          ['F1', impor.k.bantuan],
        ]}
      />
    </>
  )
}

const jobText = (jenis: string): string =>
  jenis === 'impor.pilih' ? impor.membaca : jenis === 'impor.tinjau' ? impor.memeriksa : impor.memasukkan

const ImporHead = ({ step, berkas }: { readonly step: number; readonly berkas: Berkas | null }) => (
  <div className="toolbar">
    <h1>{impor.judul}</h1>
    <ol className="steps">
      {impor.langkah.map((nama, i) => (
        <li
          key={nama}
          className={i < step ? 'ok' : i === step ? 'on' : ''}
          aria-current={i === step ? 'step' : undefined}
        >
          <b>{i < step ? <Icon name="check" /> : i + 1}</b>
          {nama}
        </li>
      ))}
    </ol>
    <span className="grow" />
    <span className="note">{berkas && impor.berkas(berkas.namaBerkas, berkas.lembarDipakai)}</span>
  </div>
)

type ActsProps = {
  readonly berkas: Berkas | null
  readonly tinjau: Tinjauan | null
  readonly running: boolean
  readonly onTest: () => void
  readonly onCommit: () => void
  readonly onRefused: () => void
  readonly onColumns: () => void
  readonly onLeave: () => void
}
const ImporActs = ({ berkas, tinjau, running, onTest, onCommit, onRefused, onColumns, onLeave }: ActsProps) => {
  const saveable = tinjau ? tinjau.baru + tinjau.ubah : 0
  return (
    <div className="act">
      {berkas && !tinjau && (
        <button type="button" className="btn c btn-primary" disabled={running} data-next onClick={onTest}>
          {impor.uji} <kbd className="key">Ctrl+Enter</kbd>
        </button>
      )}
      {tinjau && (
        <>
          <button
            type="button"
            className="btn c btn-primary"
            disabled={running || saveable === 0}
            data-next
            onClick={onCommit}
          >
            {saveable === 0 ? impor.tidakAdaPerubahan : impor.masukkanN(count(saveable))}{' '}
            <kbd className="key">Ctrl+Enter</kbd>
          </button>
          {tinjau.tolak > 0 && (
            <button type="button" className="btn c" disabled={running} onClick={onRefused}>
              {impor.simpanDitolak}
            </button>
          )}
          <button type="button" className="btn c" disabled={running} onClick={onColumns}>
            {impor.ubahKolom} <kbd className="key">F2</kbd>
          </button>
        </>
      )}
      <button type="button" className="btn c" onClick={onLeave}>
        {berkas ? bingkai.batal : impor.kembali}
      </button>
      <span className="grow" />
      {tinjau && <span className="note">{impor.urungCatatan}</span>}
    </div>
  )
}
