// Who fetched a letter and how he was checked: from Persetujuan, Arsip and the Loket.
import { useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { IsiPenyerahan } from '#contract/konsep.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { caraText, penyerahan } from '#renderer/pesan/harian.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { FormDialog } from './form-dialog.tsx'

type Props = {
  readonly suratId: string
  /** Number, or title of a form without one. */
  readonly nomor: string
  readonly subjekNama: string
  /** Called before closing when it was noted. */
  readonly onDone?: () => void
  readonly onClose: () => void
}
const ways = Object.keys(caraText) as readonly IsiPenyerahan['cara'][]

/** The dialog; the applicant himself is filled in, so that Enter is enough. */
export const HandOver = ({ suratId, nomor, subjekNama, onDone, onClose }: Props) => {
  const [isi, setIsi] = useState({
    pengambil: titleCase(subjekNama),
    hubungan: subjekNama === '' ? '' : (penyerahan.yangBersangkutan as string),
    cara: 'ktp' as IsiPenyerahan['cara'],
    catatan: '',
  })
  const [error, setError] = useState<AppError | null>(null)
  const [short, setShort] = useState(false)
  const busy = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const save = async () => {
    const wrong = isi.pengambil.trim().length < 2 || isi.hubungan.trim().length < 2
    setShort(wrong)
    if (wrong) return input.current?.focus()
    if (busy.current) return
    busy.current = true
    const answer = await call('penyerahan.catat', { suratId, ...isi })
    busy.current = false
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: penyerahan.tercatat(isi.pengambil.trim()), text: nomor })
    void refreshReads(['harian.baca', 'surat.buka', 'aplikasi.detak'])
    onDone?.()
    onClose()
  }
  return (
    <FormDialog
      title={penyerahan.judul(nomor)}
      onClose={onClose}
      initialFocus={input}
      onSubmit={save}
      submit={
        <>
          {penyerahan.serahkan} <kbd className="key">Enter</kbd>
        </>
      }
      counter
      problem={short ? penyerahan.kurang : null}
      error={error}
    >
      <div className="f">
        <label htmlFor="pengambil">{penyerahan.pengambil}</label>
        <input
          id="pengambil"
          ref={input}
          autoComplete="off"
          maxLength={100}
          value={isi.pengambil}
          onChange={(e) => setIsi({ ...isi, pengambil: e.target.value })}
        />
      </div>
      <div className="f">
        <label htmlFor="hubungan">{penyerahan.hubungan}</label>
        <input
          id="hubungan"
          list="hubungan-lazim"
          autoComplete="off"
          maxLength={60}
          value={isi.hubungan}
          onChange={(e) => setIsi({ ...isi, hubungan: e.target.value })}
        />
        <datalist id="hubungan-lazim">
          {penyerahan.hubunganLazim.map((h) => (
            <option key={h} value={h} />
          ))}
        </datalist>
      </div>
      <div className="f">
        <label htmlFor="cara-periksa">{penyerahan.cara}</label>
        <select
          id="cara-periksa"
          value={isi.cara}
          onChange={(e) => setIsi({ ...isi, cara: ways.find((w) => w === e.target.value) ?? 'ktp' })}
        >
          {ways.map((cara) => (
            <option key={cara} value={cara}>
              {caraText[cara]}
            </option>
          ))}
        </select>
      </div>
      <div className="f">
        <label htmlFor="catatan-serah">{penyerahan.catatan}</label>
        <input
          id="catatan-serah"
          autoComplete="off"
          maxLength={200}
          value={isi.catatan}
          onChange={(e) => setIsi({ ...isi, catatan: e.target.value })}
        />
        <span className="note">{penyerahan.catatanPetunjuk}</span>
      </div>
    </FormDialog>
  )
}
