// Arsip: every issued letter in one search; its stored pages, prints, cancelling.
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { CancelSurat } from '#renderer/parts/cancel-surat.tsx'
import { HandOver } from '#renderer/parts/hand-over.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import { arsip } from '#renderer/pesan/arsip.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { periksa } from '#renderer/pesan/periksa.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { ArsipFilter, type SuratFilter } from './arsip-filter.tsx'
import { SuratList } from './surat-list.tsx'
import { SuratPane } from './surat-pane.tsx'
import { usePages } from '#renderer/parts/use-pages.ts'
import '#renderer/styles/arsip.css'

type Detail = Output<'surat.buka'>

/** The screen. */
export const ArsipPage = () => {
  const { intent, may, go, settings } = useFrame()
  const [filter, setFilter] = useState<SuratFilter>({ teks: '', kode: null, status: null, dari: null, sampai: null })
  const [row, setRow] = useState(0)
  const [direct, setDirect] = useState<string | null>(null)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const kodeSelect = useRef<HTMLSelectElement>(null)
  const jenis = useRead('surat.jenis', {}, { stale: Infinity }).data?.jenis ?? []
  const asked = useDeferredValue(filter)
  const pages = usePages(['surat.daftar', asked], (sesudah) => call('surat.daftar', { ...asked, sesudah }))
  const id = direct ?? pages.rows[row]?.id ?? null
  const detail = useRead('surat.buka', { id: id ?? 'tanpa-surat' }, { enabled: id !== null, keep: false })

  useEffect(() => {
    const { value } = intent
    if (value?.for === 'openSurat') setDirect(value.id)
    else if (value?.for === 'find') search.current?.focus()
  }, [intent])
  useEffect(() => setRow(0), [filter])
  useEffect(() => search.current?.focus(), [])

  const print = async () => {
    if (id === null || !may('surat.terbit')) return
    const answer = await call('surat.cetak', { id, salinan: 1 })
    showToast(
      answer.ok
        ? { tone: 'ok', title: loket.dicetakLagi, text: detail.data?.nomor ?? '' }
        : { tone: 'bad', title: galatText(answer.error) },
    )
    void refreshReads(['surat.buka', 'surat.daftar'])
  }
  const save = async () => {
    if (id === null) return
    const answer = await call('surat.simpanPdf', { id })
    if (!answer.ok) showToast({ tone: 'bad', title: galatText(answer.error) })
    else if (answer.value.tersimpan) showToast({ tone: 'ok', title: arsip.tersimpan, text: detail.data?.nomor ?? '' })
  }
  const open = detail.data ?? null
  const replaceable = open?.bolehBatal === true && may('surat.terbit')
  const handable =
    open?.status === 'terbit' &&
    open.penyerahan === null &&
    settings?.alur.serahTerima === true &&
    may('surat.serahkan')
  const cancel = () => open?.bolehBatal && setDialog({ show: 'cancel', of: open })
  const replace = () => replaceable && setDialog({ show: 'replace', of: open })
  const at = direct === null ? row : pages.rows.findIndex(({ id }) => id === direct)
  const move = (to: number) => {
    setDirect(null)
    setRow(Math.max(0, Math.min(pages.rows.length - 1, to)))
  }
  usePageKeys((press) => {
    if (press.ctrl && !press.alt && !press.shift) {
      const key = press.key.toLowerCase()
      if (key === 'p') return (void print(), true)
      if (key === 's') return (void save(), true)
      return false
    }
    if (press.ctrl || press.alt) return false
    if (press.key === 'F8') return (cancel(), true)
    if (press.key === 'F2') return (replace(), true)
    if (press.key === 'F4') return (kodeSelect.current?.focus(), true)
    if (press.key === 'ArrowDown' && document.activeElement === search.current) return (move(at + 1), true)
    if (press.key === 'ArrowUp' && document.activeElement === search.current) return (move(at - 1), true)
    if (press.key === 'Escape') {
      setDirect(null)
      setFilter({ ...filter, teks: '' })
      search.current?.focus()
      return true
    }
    return false
  })
  return (
    <>
      <main className="work as" aria-label={arsip.judul}>
        <ArsipHead total={pages.total} />
        <div className="find counter">
          <div className="box">
            <Icon name="search" />
            <input
              ref={search}
              aria-label={arsip.cari}
              placeholder={arsip.ketik}
              autoComplete="off"
              maxLength={200}
              value={filter.teks}
              onChange={(e) => {
                setDirect(null)
                setFilter({ ...filter, teks: e.target.value })
              }}
            />
            <span className="hint">
              {filter.teks !== '' && pages.total !== null ? arsip.temuan(count(pages.total)) : ''}
            </span>
          </div>
        </div>
        <ArsipFilter filter={filter} jenis={jenis} kodeSelect={kodeSelect} onChange={setFilter} />
        <SuratList
          pages={pages}
          row={at}
          filtered={filter.teks !== '' || filter.kode !== null || filter.status !== null}
          onRow={move}
        />
        <SuratPane
          detail={open}
          error={detail.error?.error ?? null}
          onPrint={may('surat.terbit') ? () => void print() : null}
          onSave={() => void save()}
          onCancel={cancel}
          onReplace={replaceable ? replace : null}
          onHandOver={handable ? () => setDialog({ show: 'handOver', of: open }) : null}
          onCopy={open && may('surat.terbit') ? () => go('loket', { for: 'copy', detail: open }) : null}
          onOpen={setDirect}
        />
      </main>
      <KeyBar
        keys={[
          [['↑', '↓'], arsip.k.pilih],
          ...(open && may('surat.terbit') ? ([['Ctrl+P', arsip.k.cetak]] as const) : []),
          ...(open ? ([['Ctrl+S', arsip.k.simpan]] as const) : []),
          ...(replaceable ? ([['F2', arsip.k.perbaiki]] as const) : []),
          ...(open?.bolehBatal ? ([['F8', arsip.k.batal]] as const) : []),
          ['F4', arsip.k.saring],
          ['F1', arsip.k.bantuan],
        ]}
      />
      {dialog && <Dialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </>
  )
}

type OpenDialog = { readonly show: 'cancel' | 'replace' | 'handOver'; readonly of: Detail }
const Dialogs = ({ dialog: { show, of }, onClose }: { readonly dialog: OpenDialog; readonly onClose: () => void }) => {
  const { go } = useFrame()
  const nomor = of.nomor ?? of.judul
  if (show === 'handOver')
    return <HandOver suratId={of.id} nomor={nomor} subjekNama={of.subjekNama} onClose={onClose} />
  return (
    <CancelSurat
      id={of.id}
      nomor={nomor}
      replaceOnly={show === 'replace'}
      onClose={onClose}
      onReissue={(detail, alasan) => go('loket', { for: 'reissue', detail, alasan })}
    />
  )
}

const ArsipHead = ({ total }: { readonly total: number | null }) => {
  const { checkKeaslian } = useFrame()
  return (
    <div className="toolbar">
      <h1>{arsip.judul}</h1>
      <span className="sub">{total === null ? '' : arsip.jumlah(count(total))}</span>
      <span className="grow" />
      <button type="button" className="btn" onClick={() => checkKeaslian({ from: 'kosong' })}>
        <Icon name="shield" />
        {periksa.judul} <kbd className="key">{periksa.tombol}</kbd>
      </button>
    </div>
  )
}
