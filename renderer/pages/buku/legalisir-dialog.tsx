// Enters a copy that was confirmed today into the register legalisir.
import { useRef, useState } from 'react'
import type { Input } from '#contract/ipc.ts'
import { useRead, useWrite } from '#renderer/data.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { legalisir } from '#renderer/pesan/arsip.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

const kosong = { pemohon: '', jenis: '', nomor: '', tanggal: '', lembar: '1', penandatanganId: '', catatan: '' }
type Typed = typeof kosong
type Key = Exclude<keyof Typed, 'penandatanganId'>

/** The dialog; it closes itself when the line was written. */
export const LegalisirDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [typed, setTyped] = useState(kosong)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const pejabat = (useRead('pejabat.daftar', {}).data?.pejabat ?? []).filter((p) => signs.has(p.jabatan) && !p.sampai)
  const record = useWrite('legalisir.catat', ['buku.isi'])
  const wrong = wrongOf(typed)
  const submit = async () => {
    setTried(true)
    const bad = wrong[0]
    if (bad) return fields.current?.querySelector<HTMLInputElement>(`#legalisir-${bad}`)?.focus()
    if (record.isPending) return
    const { noUrut } = await record.mutateAsync(inputOf(typed))
    showToast({ tone: 'ok', title: legalisir.tercatat(noUrut) })
    onClose()
  }
  const field = (key: Key, maks: number) => (
    <div className={wide.has(key) ? 'f w2' : 'f'}>
      <label htmlFor={`legalisir-${key}`}>{legalisir.isian[key]}</label>
      <input
        id={`legalisir-${key}`}
        ref={key === 'pemohon' ? first : undefined}
        className={tried && wrong.includes(key) ? 'bad-in' : ''}
        maxLength={maks}
        list={key === 'jenis' ? 'legalisir-lazim' : undefined}
        autoComplete="off"
        placeholder={key === 'tanggal' ? legalisir.bentukTanggal : undefined}
        value={typed[key]}
        onChange={(e) => setTyped({ ...typed, [key]: e.target.value })}
      />
      {tried && wrong.includes(key) && <span className="err">{legalisir.salah[key]}</span>}
    </div>
  )
  return (
    <FormDialog
      title={legalisir.judul}
      onClose={onClose}
      initialFocus={first}
      wide
      counter
      onSubmit={() => submit().catch(() => undefined) /* shown below */}
      submit={legalisir.catat}
      disabled={record.isPending}
      error={record.error?.error}
    >
      <div className="g2" ref={fields}>
        {field('pemohon', 100)}
        {field('jenis', 100)}
        <datalist id="legalisir-lazim">
          {legalisir.lazim.map((jenis) => (
            <option key={jenis} value={jenis} />
          ))}
        </datalist>
        {field('nomor', 80)}
        {field('tanggal', 10)}
        {field('lembar', 3)}
        <div className="f">
          <label htmlFor="legalisir-penandatangan">{legalisir.penandatangan}</label>
          <select
            id="legalisir-penandatangan"
            value={typed.penandatanganId}
            onChange={(e) => setTyped({ ...typed, penandatanganId: e.target.value })}
          >
            <option value="">{legalisir.menurutAturan}</option>
            {pejabat.map((p) => (
              <option key={p.id} value={p.id}>{`${p.sebutan}, ${p.nama}`}</option>
            ))}
          </select>
        </div>
        {field('catatan', 200)}
      </div>
    </FormDialog>
  )
}

const wide: ReadonlySet<Key> = new Set(['pemohon', 'jenis', 'catatan'])
const signs: ReadonlySet<string> = new Set(['lurah', 'sekretaris'])

const wrongOf = ({ pemohon, jenis, tanggal, lembar }: Typed): readonly Key[] => {
  const wrong: Key[] = []
  if (pemohon.trim() === '') wrong.push('pemohon')
  if (jenis.trim().length < 3) wrong.push('jenis')
  if (tanggal.trim() !== '' && !parseDate(tanggal)) wrong.push('tanggal')
  if (!/^[1-9]\d{0,2}$/.test(lembar.trim())) wrong.push('lembar')
  return wrong
}

const inputOf = (typed: Typed): Input<'legalisir.catat'> => ({
  pemohon: typed.pemohon.trim(),
  pendudukId: null,
  jenisDokumen: typed.jenis.trim(),
  nomorDokumen: typed.nomor.trim(),
  tanggalDokumen: typed.tanggal.trim() === '' ? null : parseDate(typed.tanggal),
  lembar: Number(typed.lembar),
  penandatanganId: typed.penandatanganId === '' ? null : typed.penandatanganId,
  catatan: typed.catatan.trim(),
})
