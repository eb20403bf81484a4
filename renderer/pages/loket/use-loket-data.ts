// Everything the Loket reads from the shell.
import { useMemo } from 'react'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { findLetters, groupLetters, orderedLetters } from './letter-order.ts'
import { sesudahOf, tanggalOf } from './letter-state.ts'
import { pendudukIdOf, type Work } from './loket-model.ts'

/** Reads for the present work. `kode`: the letter being filled in, the one found by its typed name, or the one on the first key. */
export const useLoketData = (work: Work, letterText: string, letterRow: number) => {
  const { zone } = useFrame()
  const date = useToday(zone) ?? ''
  const today = useRead('loket.hariIni', {}).data
  const drafts = useRead('draf.daftar', {}).data?.draf ?? []
  const jenis = useRead('surat.jenis', {}, { stale: Infinity }).data?.jenis
  const pejabat = useRead('pejabat.daftar', {}, { stale: 60_000 }).data?.pejabat ?? []
  const pendudukId = pendudukIdOf(work)
  const open = work.step !== 'cari'
  const kartu = useRead(
    'penduduk.kartu',
    { id: pendudukId ?? 'tanpa-orang' },
    { enabled: pendudukId !== null, once: true },
  )
  const urutan = useRead('surat.urutan', { pendudukId }, { enabled: open }).data?.urutan
  const nobody = work.step !== 'cari' && work.orang.from === 'none'
  const all = useMemo(() => orderedLetters(jenis ?? [], urutan ?? []), [jenis, urutan])
  const letters = useMemo(() => all.filter((l) => l.tanpaOrang === nobody), [all, nobody])
  const preselected = letters[0]?.kode
  // A typed name finds every letter; unasked, only those for this person (or for nobody) are shown.
  const groups = useMemo(
    () => (letterText === '' ? groupLetters(letters) : [{ kelompok: null, letters: findLetters(all, letterText) }]),
    [all, letters, letterText],
  )
  const found = useMemo(() => groups.flatMap((group) => group.letters), [groups])
  const named = letterText === '' ? undefined : found[letterRow]?.kode
  const kode = work.step === 'isi' ? work.kode : (named ?? preselected)
  const ready = open && kode !== undefined && date !== ''
  const siapkan = useRead(
    'surat.siapkan',
    { kode: kode ?? '', pendudukId, tanggal: date },
    { enabled: ready && (work.step === 'isi' || urutan !== undefined), once: true },
  )
  const lain = useLain(work, { kode: kode ?? '', pendudukId, date })
  const deklarasi = jenis?.find((d) => d.kode === kode)
  return {
    date,
    today,
    drafts,
    jenis: jenis ?? [],
    pejabat,
    kartu: kartu.data ?? null,
    kartuError: kartu.error?.error ?? null,
    letters,
    preselected,
    groups,
    found,
    kode,
    siapkan: lain ?? siapkan.data,
    siapkanError: siapkan.error?.error ?? null,
    deklarasi,
  }
}

// The form for another date or an inserted number: signer, number and last day follow them.
const useLain = (
  work: Work,
  { kode, pendudukId, date }: { readonly kode: string; readonly pendudukId: string | null; readonly date: string },
) => {
  const letter = work.step === 'isi' ? work.letter : null
  const tanggal = letter ? tanggalOf(letter, date) : null
  const sesudah = letter ? sesudahOf(letter) : null
  const other = letter !== null && tanggal !== null && tanggal <= date && (tanggal !== date || sesudah !== null)
  return useRead(
    'surat.siapkan',
    { kode, pendudukId, tanggal: tanggal ?? date, ...(sesudah === null ? {} : { sesudah }) },
    { enabled: other, once: true },
  ).data
}
