// A new type: as a copy of the one that is nearest, or with the usual sentences.
import { useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { copyJenis, kodeFrom, newJenis } from '#domain/surat/salin-jenis.ts'
import { call } from '#renderer/call.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { jenis, kelompokText } from '#renderer/pesan/jenis.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { TextField } from './field.tsx'
import type { BarisJenis } from './jenis-part.tsx'
import { putJenisWork, startWork } from './jenis-work.ts'

type Props = { readonly semua: readonly BarisJenis[]; readonly onClose: () => void }

/** The dialog. */
export const NewJenis = ({ semua, onClose }: Props) => {
  const [salin, setSalin] = useState(true)
  const [asal, setAsal] = useState(semua.find((b) => b.kode === 'sk-umum')?.kode ?? semua[0]?.kode ?? '')
  const [nama, setNama] = useState('')
  const [judul, setJudul] = useState('')
  const [problem, setProblem] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const begin = async () => {
    const bersih = nama.trim()
    if (bersih === '') return setProblem(pengaturan.wajib(jenis.nama))
    const baru = {
      kode: kodeFrom(
        bersih,
        semua.map((b) => b.kode),
      ),
      nama: bersih,
      judul: judul.trim() === '' ? `Surat ${bersih}`.slice(0, 120) : judul.trim(),
    }
    const dasar = salin ? await call('jenis.buka', { kode: asal, versi: null }) : null
    if (dasar && !dasar.ok) return setError(dasar.error)
    putJenisWork(
      startWork(dasar?.ok ? copyJenis(dasar.value.deklarasi, baru) : newJenis(baru), { baru: true, rancangan: null }),
    )
    onClose()
  }
  const kelompok = [...new Set(semua.map((b) => b.kelompok))]
  return (
    <FormDialog
      title={jenis.baruJudul}
      onClose={onClose}
      initialFocus={first}
      onSubmit={begin}
      submit={jenis.lanjut}
      problem={problem}
      error={error}
    >
      <fieldset className="rad">
        <label>
          <input ref={first} type="radio" name="asal-jenis" checked={salin} onChange={() => setSalin(true)} />
          <span>
            {jenis.baruSalin}
            <small>{jenis.baruSalinArti}</small>
          </span>
        </label>
        <label>
          <input type="radio" name="asal-jenis" checked={!salin} onChange={() => setSalin(false)} />
          <span>
            {jenis.baruPolos}
            <small>{jenis.baruPolosArti}</small>
          </span>
        </label>
      </fieldset>
      {salin && (
        <div className="f">
          <label htmlFor="jenis-asal">{jenis.asal}</label>
          <select id="jenis-asal" value={asal} onChange={(e) => setAsal(e.target.value)}>
            {kelompok.map((k) => (
              <optgroup key={k} label={kelompokText[k] ?? k}>
                {semua
                  .filter((b) => b.kelompok === k)
                  .map((b) => (
                    <option key={b.kode} value={b.kode}>
                      {b.nama}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      <TextField label={jenis.nama} value={nama} max={60} placeholder={jenis.namaPetunjuk} onChange={setNama} />
      <TextField
        label={jenis.judul}
        value={judul}
        max={120}
        placeholder={nama.trim() === '' ? '' : `Surat ${nama.trim()}`}
        onChange={setJudul}
      />
    </FormDialog>
  )
}
