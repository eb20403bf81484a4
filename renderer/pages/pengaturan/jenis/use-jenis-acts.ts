// What the editor does with the shell: store a draft, look at everything, take the type into use.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { mayBeUsed, type MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { jenis } from '#renderer/pesan/jenis.ts'
import { showToast } from '#renderer/toast.ts'
import { putJenisWork, type JenisWork } from './jenis-work.ts'
import { readsOfJenis } from './riwayat-dialog.tsx'
import type { Periksa } from './section-contoh.tsx'
import type { JenisEditor } from './use-jenis-editor.ts'

/** The acts, and what came of the last one. */
export const useJenisActs = (work: JenisWork, { d, readOnly, dirty, masalah, goTo }: JenisEditor) => {
  const [error, setError] = useState<AppError | null>(null)
  const [periksa, setPeriksa] = useState<{ readonly of: string; readonly hasil: Periksa } | null>(null)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const teks = JSON.stringify(d)
  const hasil = periksa?.of === teks ? periksa.hasil : null
  const semua: readonly MasalahJenis[] = hasil ? hasil.masalah : masalah
  const check = async (): Promise<Periksa | null> => {
    setBusy(true)
    const answer = await call('jenis.periksa', { deklarasi: teks, baru: work.baru })
    setBusy(false)
    setError(answer.ok ? null : answer.error)
    if (answer.ok) setPeriksa({ of: teks, hasil: answer.value })
    return answer.ok ? answer.value : null
  }
  const save = async (): Promise<number | null> => {
    if (readOnly) return null
    const answer = await call('jenis.simpan', { deklarasi: teks, baru: work.baru, catatan: '' })
    setError(answer.ok ? null : answer.error)
    if (!answer.ok) return null
    putJenisWork({ ...work, baru: false, rancangan: answer.value.versi, saved: teks, lastKey: '' })
    await refreshReads(readsOfJenis)
    return answer.value.versi
  }
  const saveAloud = async () => {
    if ((await save()) !== null) showToast({ tone: 'ok', title: jenis.simpanJadi })
  }
  // Nothing to take up when what is in use was not changed.
  const mayTakeUp = !readOnly && !busy && (dirty || work.rancangan !== null)
  const takeUp = async () => {
    if (!mayTakeUp) return
    const kini = await check()
    if (kini && mayBeUsed(kini.masalah)) return setAsking(true)
    const satu = kini?.masalah.find((m) => m.berat === 'galat')
    if (satu) goTo(satu.letak, satu.bagian)
    showToast({ tone: 'warn', title: jenis.pakaiBelum })
  }
  const activate = async (alasan: string): Promise<AppError | null> => {
    const versi = dirty || work.rancangan === null ? await save() : work.rancangan
    if (versi === null) return { code: 'JenisSalah', masalah: semua }
    const answer = await call('jenis.aktifkan', { kode: d.kode, versi, alasan })
    if (!answer.ok) return answer.error
    await refreshReads(readsOfJenis)
    showToast({ tone: 'ok', title: jenis.pakaiJadi(d.nama) })
    putJenisWork(null)
    return null
  }
  return {
    error,
    hasil,
    masalah: semua,
    busy,
    teks,
    check,
    save,
    saveAloud,
    mayTakeUp,
    takeUp,
    activate,
    asking,
    setAsking,
  }
}
