// The behaviour of the Loket: steps, keys, focus, drafts, issuing. Its page draws what this gives.
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { newRequestId } from '#renderer/new-id.ts'
import { sayRefusal } from './announce.ts'
import { emptyPerson } from './empty-person.ts'
import type { LetterRequest } from './letter-request.ts'
import type { DrafSurat } from './letter-sources.ts'
import { letterStep, startLetter, toDraf, type LetterEvent, type LetterSource } from './letter-state.ts'
import {
  namaOf,
  pendudukIdOf,
  withDrafId,
  type LoketDialog,
  type Orang,
  type Wording,
  type Work,
} from './loket-model.ts'
import { openings } from './openings.ts'
import { useDraf } from './use-draf.ts'
import { useFocus } from './use-focus.ts'
import { useIntents } from './use-intents.ts'
import { useLoketData } from './use-loket-data.ts'
import { useLoketKeys } from './use-loket-keys.ts'
import { useReprint } from './use-reprint.ts'
import { useSearch } from './use-search.ts'
import { useSending } from './use-sending.ts'
import { useSheet } from './use-sheet.ts'
import { wholeCode, type SearchEvent } from './search-machine.ts'

/** State and acts of the Loket. */
// eslint-disable-next-line eslint/max-lines-per-function -- the acts share one state; splitting them would pass all of it around
export const useLoket = (active: boolean) => {
  const frame = useFrame()
  const [work, setWork] = useState<Work>({ step: 'cari' })
  const [dialog, setDialog] = useState<LoketDialog | null>(null)
  const [scanned, setScanned] = useState<string | null>(null)
  const [letterText, setText] = useState('')
  const [letterRow, setLetterRow] = useState(0)
  const [focusField_, setFocusField] = useState<string | null>(null)
  const [wording, setWording] = useState<Wording>('tutup')
  const data = useLoketData(work, letterText, letterRow)
  const refs = {
    box: useRef<HTMLInputElement>(null),
    list: useRef<HTMLOListElement>(null),
    letterInput: useRef<HTMLInputElement>(null),
    form: useRef<HTMLFormElement>(null),
  }
  const { print, setPrintId, reprint: printAgain } = useReprint(frame.settings?.printer.nama ?? null)

  const letter = work.step === 'isi' ? work.letter : null
  const subjek =
    letter?.ketik ?? (work.step !== 'cari' && work.orang.from === 'register' ? (data.siapkan?.subjek ?? null) : null)
  const { found, date } = data

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
    setWording('tutup')
    setText('')
    setLetterRow(0)
    setFocusField(null)
  }, [])
  const openOrang = (orang: Orang) => {
    void drafts.saveNow()
    send({ on: 'clear' })
    setScanned(null)
    sending.forgetDone()
    setPrintId(null)
    sending.clear()
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
  const openNobody = () => openOrang({ from: 'none' })

  const openLetter = (orang: Orang, kode: string, source: LetterSource) => {
    send({ on: 'clear' })
    sending.forgetDone()
    drafts.reopen()
    sending.clear()
    goTo({ step: 'isi', orang, kode, source, letter: null })
  }
  const chooseLetter = (kode: string) => {
    const about = data.jenis.find((d) => d.kode === kode)?.subjek
    if (work.step === 'isi') void drafts.saveNow()
    if (about === 'tanpa') return openLetter({ from: 'none' }, kode, {})
    if (work.step === 'cari' || work.orang.from === 'none') return
    const parked = work.step === 'kartu' && work.parked?.kode === kode ? work.parked : null
    const source = work.orang.from === 'typed' ? { ketik: { ...emptyPerson } } : {}
    sending.clear()
    drafts.reopen()
    goTo({ step: 'isi', orang: work.orang, kode, source, letter: parked })
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
    setWork({ ...work, letter: startLetter(newRequestId(), deklarasi, siapkan, work.source) })
  }, [work, data])
  // Enough of a letter to show the sheet of the preselected type while the card is open.
  const previewLetter =
    work.step === 'kartu' && work.orang.from !== 'typed' && data.siapkan && data.deklarasi
      ? startLetter('', data.deklarasi, data.siapkan)
      : null
  const { siapkan, deklarasi, pejabat } = data
  const sheet = useSheet(
    letter && siapkan && deklarasi ? { deklarasi, siapkan, letter, subjek, pejabat, today: date } : null,
  )
  const request = (): LetterRequest | null =>
    letter && siapkan && deklarasi
      ? { deklarasi, siapkan, letter, subjek, pendudukId: pendudukIdOf(work), sheet, today: date }
      : null
  const sending = useSending({
    close: drafts.close,
    reopen: drafts.reopen,
    request,
    setDialog,
    setWording,
    toEmpty,
    onPrint: setPrintId,
  })
  const { issued, sent } = sending.done

  const again = openings({
    jenis: data.jenis,
    today: date,
    saveNow: drafts.saveNow,
    open: ({ orang, kode, source }) => openLetter(orang, kode, source),
  })
  const last = data.today?.terakhir[0]
  const reprint = () => printAgain(issued, last)
  const back = () => {
    if (work.step === 'cari') {
      setScanned(null)
      if (search.text === '') sending.forgetDone()
      return send({ on: 'clear' })
    }
    if (wording !== 'tutup') return setWording('tutup')
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

  const withdrawSent = () =>
    sent && setDialog({ show: 'withdraw', konsepId: sent.konsepId, nama: sent.nama || sent.judul })
  const acts = {
    issue: () => void sending.issueNow(),
    again: () => {
      const person = sent ?? last
      return person?.pendudukId && openPerson(person.pendudukId, person.nama)
    },
    wording: () => letter && setWording((w) => (w === 'tutup' ? 'buka' : 'tutup')),
    noPerson: openNobody,
    reprint: () => void reprint(),
    outsider: openOutsider,
    mend: () =>
      work.step !== 'cari' && work.orang.from === 'register'
        ? setDialog({ show: 'mend', id: work.orang.id })
        : undefined,
    cancelLast: () => {
      if (sent) return withdrawSent()
      const id = issued?.terbit.suratId ?? last?.suratId
      if (id && (issued || last?.status === 'terbit'))
        setDialog({ show: 'cancel', suratId: id, nomor: issued?.terbit.nomor ?? last?.nomor ?? '' })
    },
    back,
    commonest: () => undefined,
    movedAndDead: () => send({ on: 'allStatus' }),
    openLast: () => {
      if (issued) frame.go('arsip', { for: 'openSurat', id: issued.terbit.suratId })
      else if (sent) frame.go('persetujuan')
    },
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
  useFocus(active, work, sending.done, refs, data.deklarasi, subjek, wording !== 'tutup')
  useIntents(active, {
    openPerson,
    scan: (text) => void scan(text),
    find: () => refs.box.current?.focus(),
    reissue: (d, a) => void again.reissue(d, a),
    revise: (konsep) => void again.revise(konsep),
    copy: (d) => void again.copy(d),
    letter: (kode) => openLetter({ from: 'none' }, kode, {}),
  })

  return {
    ...data,
    ...refs,
    work,
    search,
    scanned,
    issued,
    sent,
    print,
    dialog,
    setDialog,
    letterText,
    letterRow,
    subjek,
    previewLetter,
    focusField: focusField_,
    setFocusField,
    sheet,
    wording,
    setWording,
    sending,
    again,
    type,
    openPerson,
    openOutsider,
    openNobody,
    withdrawSent,
    chooseLetter,
    reprint,
    saveDraf: drafts.saveNow,
    setLetterText: (text: string) => {
      setText(text)
      setLetterRow(0)
    },
    moveLetter: (by: number) => setLetterRow((r) => Math.max(0, Math.min(found.length - 1, r + by))),
    change: (e: LetterEvent) => {
      if (e.on === 'field') sending.forget(e.kunci)
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
