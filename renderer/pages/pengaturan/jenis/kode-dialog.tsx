// The office's own classification codes of one type, for both lists of codes.
import { useState } from 'react'
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { jenis } from '#renderer/pesan/jenis.ts'
import { TextField } from './field.tsx'
import type { BarisJenis } from './jenis-part.tsx'

type Kode = JenisKantor[string]['klasifikasi']
type Props = {
  readonly baris: BarisJenis
  readonly own: Kode | null
  /** Gives a sentence when it was refused. */
  readonly onSave: (kode: Kode) => Promise<string | null>
  readonly onClose: () => void
}
const good = /^(?:\d{1,3}(?:\.\d{1,3}){0,5})?$/

/** The dialog. */
export const KodeDialog = ({ baris, own, onSave, onClose }: Props) => {
  const [baru, setBaru] = useState(own?.['2022'] ?? '')
  const [lama, setLama] = useState(own?.lama ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    if (!good.test(baru.trim()) || !good.test(lama.trim())) return setProblem(jenis.kodeSalah)
    setProblem(await onSave({ '2022': orNull(baru), lama: orNull(lama) }))
  }
  return (
    <Dialog title={`${jenis.kodeJudul}: ${baris.nama}`} onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(e) => {
          e.preventDefault()
          void save()
        }}
      >
        <p className="note">{jenis.kodeArti}</p>
        <TextField
          label={jenis.kode2022}
          value={baru}
          max={30}
          placeholder={jenis.kodeBawaan(baris.klasifikasi['2022'])}
          onChange={setBaru}
        />
        <TextField
          label={jenis.kodeLama}
          value={lama}
          max={30}
          placeholder={jenis.kodeBawaan(baris.klasifikasi.lama)}
          onChange={setLama}
        />
        {problem !== null && <Notice tone="bad">{problem}</Notice>}
        <div className="dialog-acts">
          <button type="submit" className="btn c btn-primary">
            {bingkai.simpan}
          </button>
          <button type="button" className="btn c" onClick={onClose}>
            {bingkai.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

const orNull = (teks: string): string | null => (teks.trim() === '' ? null : teks.trim())
