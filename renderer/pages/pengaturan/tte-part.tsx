// TTE (BSrE): the city's signature service, this PC's account there, the signers, and what such a letter looks like.
import { useEffect, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { pengaturanTte as teks } from '#renderer/pesan/pengaturan-tte.ts'
import { SaveForm } from './save-form.tsx'
import { TteAdvanced } from './tte-advanced.tsx'
import { readTteAkses, readTteNilai, toTteForm, type TteForm } from './tte-form.ts'
import { TteLook } from './tte-look.tsx'
import { TteService } from './tte-service.tsx'
import { TteSigners } from './tte-signers.tsx'

/** The part. Settings need one right, credentials of this PC another. */
export const TtePart = () => {
  const { may } = useFrame()
  const stored = useRead('pengaturan.baca', {}).data?.tte
  const akses = useRead('tte.baca', {})
  const [form, setForm] = useState<TteForm | null>(null)
  const [masalah, setMasalah] = useState('')
  useEffect(() => {
    const { data } = akses
    if (stored && data) setForm((lama) => lama ?? toTteForm(stored, data))
  }, [stored, akses.data]) // eslint-disable-line react-hooks/exhaustive-deps -- only the answer matters
  if (!form || !stored || !akses.data) return <ErrorNotice error={akses.error?.error} />
  const known = akses.data
  const mayChange = may('pengaturan.ubah')
  const mayAkses = may('sertifikat.ubah')
  const change = (beda: Partial<TteForm>) => setForm({ ...form, ...beda })
  const setNilai = (beda: Partial<TteForm['nilai']>) =>
    setForm((lama) => lama && { ...lama, nilai: { ...lama.nilai, ...beda } })
  const save = async (): Promise<AppError | null> => {
    setMasalah('')
    const nilai = readTteNilai(form)
    const baru = readTteAkses(form, known)
    const salah = [nilai, baru].find((satu) => !satu.ok)
    if (salah && !salah.ok) {
      setMasalah(salah.masalah)
      return { code: 'MasukanSalah', letak: 'tte' }
    }
    if (mayChange && nilai.ok) {
      const answer = await call('pengaturan.tte', { nilai: nilai.value })
      if (!answer.ok) return answer.error
    }
    if (mayAkses && baru.ok && baru.value) {
      const answer = await call('tte.kredensial', baru.value)
      if (!answer.ok) return answer.error
    }
    await refreshReads(['pengaturan.baca', 'tte.baca'])
    setForm((lama) => lama && { ...lama, sandi: '', nik: {} })
    return null
  }
  return (
    <SaveForm readOnly={!mayChange && !mayAkses} save={save}>
      <p className="note">{teks.arti}</p>
      <TteService
        form={form}
        adaSandi={known.adaSandi}
        mayChange={mayChange}
        mayAkses={mayAkses}
        onChange={change}
        onNilai={setNilai}
      />
      <TteSigners form={form} akses={known} mayAkses={mayAkses} onChange={change} />
      <TteLook nilai={form.nilai} akses={known} mayChange={mayChange} onNilai={setNilai} />
      <TteAdvanced form={form} mayChange={mayChange} onChange={change} onNilai={setNilai} />
      {masalah !== '' && <Notice tone="warn">{masalah}</Notice>}
    </SaveForm>
  )
}
