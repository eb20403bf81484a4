// Everything the Loket reads from the shell.
import { useMemo } from 'react'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { findLetters, orderedLetters } from './letter-order.ts'
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
  const letters = useMemo(() => orderedLetters(jenis ?? [], urutan ?? []), [jenis, urutan])
  const preselected = letters[0]?.kode
  const found = useMemo(() => findLetters(letters, letterText), [letters, letterText])
  const named = letterText === '' ? undefined : found[letterRow]?.kode
  const kode = work.step === 'isi' ? work.kode : (named ?? preselected)
  const ready = open && kode !== undefined && date !== ''
  const siapkan = useRead(
    'surat.siapkan',
    { kode: kode ?? '', pendudukId, tanggal: date },
    { enabled: ready && (work.step === 'isi' || urutan !== undefined), once: true },
  ).data
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
    found,
    kode,
    siapkan,
    deklarasi,
  }
}
