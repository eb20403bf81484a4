// The behaviour of the Loket: steps, keys, focus, drafts, issuing. Its page draws what this gives.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useHeartbeat } from '#renderer/frame/heartbeat.ts'
import { newRequestId } from '#renderer/new-id.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { announceIssued, announceReprint, sayRefusal } from './announce.ts'
import type { Issued } from './done-panes.tsx'
import { emptyPerson } from './empty-person.ts'
import { focusField } from './form-summary.tsx'
import { letterStep, startLetter, toDraf, type LetterEvent, type LetterSource } from './letter-state.ts'
import { namaOf, pendudukIdOf, withDrafId, type LoketDialog, type Orang, type Work } from './loket-model.ts'
import { openingOfDetail, openingOfDraf, openingOfKonsep, type DrafSurat } from './letter-sources.ts'
import { useDraf } from './use-draf.ts'
import { useFocus } from './use-focus.ts'
import { useIntents } from './use-intents.ts'
import { useIssue } from './use-issue.ts'
import { useLoketData } from './use-loket-data.ts'
import { useLoketKeys } from './use-loket-keys.ts'
import { usePrintWatch } from './use-print-watch.ts'
import { useSearch } from './use-search.ts'
import { wholeCode, type SearchEvent } from './search-machine.ts'

/** State and acts of the Loket. */
// eslint-disable-next-line eslint/max-lines-per-function -- the acts share one state; splitting them would pass all of it around
export const useLoket = (active: boolean) => {
  const frame = useFrame()
  const [work, setWork] = useState<Work>({ step: 'cari' })
  const [issued, setIssued] = useState<Issued | null>(null)
  const [printId, setPrintId] = useState<string | null>(null)
  const [dialog, setDialog] = useState<LoketDialog | null>(null)
  const [scanned, setScanned] = useState<string | null>(null)
  const [letterText, setText] = useState('')
  const [letterRow, setLetterRow] = useState(0)
  const [focusField_, setFocusField] = useState<string | null>(null)
  const data = useLoketData(work, letterText, letterRow)
  const refs = {
    box: useRef<HTMLInputElement>(null),
    list: useRef<HTMLOListElement>(null),
    letterInput: useRef<HTMLInputElement>(null),
    form: useRef<HTMLFormElement>(null),
  }
  const clockBack = useHeartbeat((b) => b.jamMundur) ?? false
  const print = usePrintWatch(printId)

  const letter = work.step === 'isi' ? work.letter : null
  const subjek =
    letter?.ketik ?? (work.step !== 'cari' && work.orang.from === 'register' ? (data.siapkan?.subjek ?? null) : null)
  const { found } = data

  const drafts = useDraf(
    letter,
    () =>
      letter && data.deklarasi
        ? {
            kode: letter.kode,
            nama: namaOf(work, subjek).slice(0, 200),
            pendudukId: pendudukIdOf(work),
            isi: toDraf(letter, data.deklarasi, pendudukIdOf(work), subjek),
          }
        : null,
    (permintaanId, id) => setWork((w) => withDrafId(w, permintaanId, id)),
  )

  const { search, send } = useSearch((id) => openPerson(id))
  const goTo = useCallback((next: Work) => {
    setWork(next)
    setText('')
    setLetterRow(0)
    setFocusField(null)
  }, [])
  const openOrang = (orang: Orang) => {
    void drafts.saveNow()
    send({ on: 'clear' })
    setScanned(null)
    setIssued(null)
    setPrintId(null)
    issuing.clear()
    goTo({ step: 'kartu', orang, parked: null })
  }
  const openPerson = (id: string, nama?: string) =>
    openOrang({
      from: 'register',
      id,
      nama:
        nama ??
        search.hasil?.baris.find((b) => b.id === id)?.nama ??
        search.hasil?.mirip.find((b) => b.id === id)?.nama ??
        '',
    })
  const openOutsider = () => openOrang({ from: 'typed' })

  const openLetter = (orang: Orang, kode: string, source: LetterSource) => {
    issuing.clear()
    goTo({ step: 'isi', orang, kode, source, letter: null })
  }
  const chooseLetter = (kode: string) => {
    if (work.step === 'cari') return
    if (work.step === 'isi') void drafts.saveNow()
    const typed = work.orang.from === 'typed' && data.jenis.find((d) => d.kode === kode)?.subjek === 'penduduk'
    const parked = work.step === 'kartu' && work.parked?.kode === kode ? work.parked : null
    issuing.clear()
    drafts.reopen()
    goTo({
      step: 'isi',
      orang: work.orang,
      kode,
      source: typed ? { ketik: { ...emptyPerson } } : {},
      letter: parked,
    })
  }
  const toEmpty = () => {
    send({ on: 'clear' })
    setScanned(null)
    goTo({ step: 'cari' })
  }

  // The form starts when the shell has said what it knows.
  useEffect(() => {
    const { siapkan, deklarasi } = data
    if (work.step !== 'isi' || work.letter || !siapkan || deklarasi?.kode !== work.kode) return
    const { permintaanId = newRequestId() } = work.source
    const berlaku = shortDate(siapkan.berlakuSampai)
    setWork({ ...work, letter: startLetter(permintaanId, deklarasi, siapkan, berlaku, work.source) })
  }, [work, data])
  // Enough of a letter to show the sheet of the preselected type while the card is open.
  const previewLetter =
    work.step === 'kartu' && work.orang.from === 'register' && data.siapkan && data.deklarasi
      ? startLetter('', data.deklarasi, data.siapkan, shortDate(data.siapkan.berlakuSampai))
      : null

  const issuing = useIssue({
    close: drafts.close,
    reopen: drafts.reopen,
    onIssued: (terbit, request) => {
      setIssued({ terbit, pendudukId: request.pendudukId })
      setPrintId(terbit.cetakanId)
      toEmpty()
      announceIssued(terbit, frame.settings?.printer.nama ?? null)
    },
  })
  const issueNow = async (alasanJam: string | null) => {
    if (work.step !== 'isi' || !work.letter || !data.deklarasi) return
    if (clockBack && alasanJam === null) return setDialog({ show: 'clock' })
    const wrong = await issuing.issue(
      { deklarasi: data.deklarasi, letter: work.letter, subjek, pendudukId: pendudukIdOf(work), tanggal: data.date },
      alasanJam,
    )
    if (wrong) setTimeout(() => focusField(wrong.isian))
  }

  const openAgain = async (opening: ReturnType<typeof openingOfDraf>) => {
    await drafts.saveNow()
    const { orang, kode, source } = await opening
    send({ on: 'clear' })
    setIssued(null)
    drafts.reopen()
    openLetter(orang, kode, source)
  }
  const openDraf = (d: DrafSurat) => openAgain(openingOfDraf(d))
  const reissue = (detail: Output<'surat.buka'>, alasan: string) => openAgain(openingOfDetail(detail, alasan))
  const last = data.today?.terakhir[0]
  const reprint = async () => {
    const id = issued?.terbit.suratId ?? last?.suratId
    if (!id) return showToast({ tone: 'warn', title: loket.tidakAdaTerakhir })
    const answer = await call('surat.cetak', { id, salinan: 1 })
    if (!answer.ok) return showToast({ tone: 'bad', title: galatText(answer.error) })
    setPrintId(answer.value.cetakanId)
    announceReprint(issued?.terbit.nomor ?? last?.nomor ?? '', frame.settings?.printer.nama ?? null)
  }
  const back = () => {
    if (work.step === 'cari') {
      setScanned(null)
      if (search.text === '') setIssued(null)
      return send({ on: 'clear' })
    }
    if (work.step === 'kartu') return letterText === '' ? toEmpty() : setText('')
    void drafts.saveNow()
    goTo({ step: 'kartu', orang: work.orang, parked: work.letter?.dirty ? work.letter : null })
  }
  const type = (e: SearchEvent) => {
    if (e.on === 'type') {
      setScanned(null)
      if (work.step !== 'cari') {
        void drafts.saveNow()
        goTo({ step: 'cari' })
      }
    }
    send(e)
  }
  const scan = async (code: string) => {
    const text = wholeCode(refs.box.current?.value ?? '', code)
    const answer = await call('penduduk.cari', { teks: text, semuaStatus: true })
    // A scan opens exactly this person or nobody; a near row is never taken for it.
    if (answer.ok && answer.value.tepat !== null) {
      const id = answer.value.tepat
      return openPerson(id, answer.value.baris.find((b) => b.id === id)?.nama ?? '')
    }
    await drafts.saveNow()
    goTo({ step: 'cari' })
    send({ on: 'type', text, scanned: true })
    setScanned(text)
    refs.box.current?.focus()
  }

  const acts = {
    issue: () => void issueNow(null),
    again: () => last?.pendudukId && openPerson(last.pendudukId, last.nama),
    reprint: () => void reprint(),
    outsider: openOutsider,
    mend: () =>
      work.step !== 'cari' && work.orang.from === 'register'
        ? setDialog({ show: 'mend', id: work.orang.id })
        : undefined,
    cancelLast: () => {
      const id = issued?.terbit.suratId ?? last?.suratId
      if (id && (issued || last?.status === 'terbit'))
        setDialog({ show: 'cancel', suratId: id, nomor: issued?.terbit.nomor ?? last?.nomor ?? '' })
    },
    back,
    commonest: () => undefined,
    movedAndDead: () => send({ on: 'allStatus' }),
    openLast: () => issued && frame.go('arsip', { for: 'openSurat', id: issued.terbit.suratId }),
    letter: (n: number) => {
      const pick = data.letters[n - 1]
      if (pick) chooseLetter(pick.kode)
    },
    write: () => (data.today?.jumlahPenduduk === 0 ? setDialog({ show: 'write' }) : undefined),
  }
  useLoketKeys({
    active,
    step: work.step,
    acts,
    refs,
    takePreselected: () => data.preselected && chooseLetter(found[letterRow]?.kode ?? data.preselected),
    move: (by) => setLetterRow((r) => Math.max(0, Math.min(found.length - 1, r + by))),
  })
  useFocus(active, work, issued, refs, data.deklarasi, subjek)
  useIntents(active, {
    openPerson,
    scan: (text) => void scan(text),
    find: () => refs.box.current?.focus(),
    reissue: (d, a) => void reissue(d, a),
    revise: (konsep) => void openAgain(openingOfKonsep(konsep)),
  })

  return {
    ...data,
    ...refs,
    work,
    search,
    scanned,
    issued,
    print,
    dialog,
    setDialog,
    letterText,
    letterRow,
    subjek,
    previewLetter,
    focusField: focusField_,
    setFocusField,
    galat: issuing.galat,
    issueError: issuing.error,
    busy: issuing.busy,
    type,
    openPerson,
    openOutsider,
    chooseLetter,
    openDraf,
    reissue,
    reprint,
    issueNow,
    saveDraf: drafts.saveNow,
    setLetterText: (text: string) => {
      setText(text)
      setLetterRow(0)
    },
    moveLetter: (by: number) => setLetterRow((r) => Math.max(0, Math.min(found.length - 1, r + by))),
    change: (e: LetterEvent) => {
      if (e.on === 'field') issuing.forget(e.kunci)
      setWork((w) => (w.step === 'isi' && w.letter ? { ...w, letter: letterStep(w.letter, e) } : w))
    },
    dropDraf: async (d: DrafSurat) => {
      await sayRefusal(call('draf.hapus', { id: d.id }))
      await refreshReads(['draf.daftar'])
    },
    savePdf: () => sayRefusal(call('surat.simpanPdf', { id: issued?.terbit.suratId ?? last?.suratId ?? '' })),
    saveSample: () => sayRefusal(call('impor.contoh', {})),
  }
}
