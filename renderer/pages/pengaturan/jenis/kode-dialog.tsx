// The office's own classification codes of one type, for both lists of codes.
import { useState } from 'react'
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
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
    <FormDialog
      title={`${jenis.kodeJudul}: ${baris.nama}`}
      onClose={onClose}
      onSubmit={save}
      submit={bingkai.simpan}
      problem={problem}
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
    </FormDialog>
  )
}

const orNull = (teks: string): string | null => (teks.trim() === '' ? null : teks.trim())
