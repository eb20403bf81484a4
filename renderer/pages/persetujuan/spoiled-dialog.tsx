// Notes sheets that were spoiled, with the reason; of a letter of the day or of none.
import { useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { BarisHarian } from '#contract/konsep.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { harian } from '#renderer/pesan/harian.ts'
import { count, titleCase } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

type Props = { readonly surat: readonly BarisHarian[]; readonly chosen: string | null; readonly onClose: () => void }

/** The dialog. */
export const SpoiledDialog = ({ surat, chosen, onClose }: Props) => {
  const [lembar, setLembar] = useState('1')
  const [alasan, setAlasan] = useState('')
  const [suratId, setSuratId] = useState(chosen ?? '')
  const [error, setError] = useState<AppError | null>(null)
  const [wrong, setWrong] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const save = async () => {
    const n = Number(lembar)
    const bad = !Number.isInteger(n) || n < 1 || n > 500
    setWrong(bad ? harian.lembarSalah : '')
    if (bad) return input.current?.focus()
    if (alasan.trim().length < 3) return setError({ code: 'AlasanWajib' })
    const answer = await call('harian.kertasRusak', { suratId: suratId || null, lembar: n, alasan: alasan.trim() })
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: harian.tercatatRusak(count(n)) })
    void refreshReads(['harian.baca', 'aplikasi.detak'])
    onClose()
  }
  return (
    <FormDialog
      title={harian.rusakJudul}
      onClose={onClose}
      initialFocus={input}
      onSubmit={save}
      submit={bingkai.simpan}
      counter
      problem={wrong}
      error={error}
    >
      <p>{harian.rusakArti}</p>
      <div className="f">
        <label htmlFor="lembar">{harian.lembar}</label>
        <input
          id="lembar"
          ref={input}
          inputMode="numeric"
          maxLength={3}
          value={lembar}
          onChange={(e) => setLembar(e.target.value)}
        />
      </div>
      <div className="f">
        <label htmlFor="alasan-rusak">{bingkai.alasan}</label>
        <input
          id="alasan-rusak"
          list="alasan-rusak-lazim"
          maxLength={300}
          value={alasan}
          onChange={(e) => setAlasan(e.target.value)}
        />
        <datalist id="alasan-rusak-lazim">
          {harian.alasanRusak.map((a) => (
            <option key={a} value={a} />
          ))}
        </datalist>
        <span className="note">{bingkai.alasanPetunjuk}</span>
      </div>
      <div className="f">
        <label htmlFor="surat-rusak">{harian.untukSurat}</label>
        <select id="surat-rusak" value={suratId} onChange={(e) => setSuratId(e.target.value)}>
          <option value="">{harian.bukanSurat}</option>
          {surat.map((s) => (
            <option key={s.suratId} value={s.suratId}>
              {[s.nomor ?? s.judul, titleCase(s.subjekNama)].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </div>
    </FormDialog>
  )
}
