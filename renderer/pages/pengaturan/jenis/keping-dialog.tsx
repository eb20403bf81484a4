// Changes one chip: how its value is printed, or the condition and the words of a conditional piece.
import { useState, type ComponentType } from 'react'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { bentukText } from '#renderer/pesan/jenis-acuan.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { listBentuk, namaAcuan, type PilihanAcuan } from './daftar-acuan.ts'
import type { SisipanProps } from './sisipan-props.ts'
import type { AcuanSisip, BilaSisip, Keping } from './sisipan-items.ts'
import { SyaratEditor } from './syarat-editor.tsx'

type Props = {
  readonly keping: Keping
  readonly tebal: boolean
  readonly acuan: readonly PilihanAcuan[]
  readonly Field: ComponentType<SisipanProps>
  /** Null takes the chip out. */
  readonly onSave: (keping: Keping | null, tebal: boolean) => void
  readonly onClose: () => void
}

/** The dialog. */
export const KepingDialog = ({ keping, tebal, acuan, Field, onSave, onClose }: Props) => {
  const [value, setValue] = useState(keping)
  const [bold, setBold] = useState(tebal)
  const bersyarat = 'bila' in value
  return (
    <FormDialog
      title={bersyarat ? penyusun.jikaUbah : penyusun.penandaUbah}
      onClose={onClose}
      wide={bersyarat}
      onSubmit={() => onSave(value, bold)}
      submit={bingkai.simpan}
      acts={
        <button type="button" className="btn c btn-danger" onClick={() => onSave(null, false)}>
          {penyusun.hapusPenanda}
        </button>
      }
    >
      {'bila' in value ? (
        <BilaFields value={value} acuan={acuan} Field={Field} onChange={setValue} />
      ) : (
        <AcuanFields value={value} acuan={acuan} onChange={setValue} />
      )}
      <label className="check">
        <input type="checkbox" checked={bold} onChange={(e) => setBold(e.target.checked)} /> {penyusun.tebal}
      </label>
    </FormDialog>
  )
}

type FieldsProps<K> = {
  readonly value: K
  readonly acuan: readonly PilihanAcuan[]
  readonly onChange: (value: K) => void
}

const AcuanFields = ({ value, acuan, onChange }: FieldsProps<AcuanSisip>) => (
  <>
    <p>
      <span className="chip-acuan">{namaAcuan(acuan, value.acuan, value.bentuk)}</span>
    </p>
    <div className="f">
      <label htmlFor="keping-bentuk">{penyusun.cetakSebagai}</label>
      <select
        id="keping-bentuk"
        value={value.bentuk}
        onChange={(e) => {
          const bentuk = listBentuk(acuan, value.acuan, value.bentuk).find((b) => b === e.target.value)
          if (bentuk) onChange({ ...value, bentuk })
        }}
      >
        {listBentuk(acuan, value.acuan, value.bentuk).map((b) => (
          <option key={b} value={b}>
            {bentukText[b]}
          </option>
        ))}
      </select>
    </div>
    <div className="f">
      <label htmlFor="keping-kosong">{penyusun.bilaKosong}</label>
      <input
        id="keping-kosong"
        maxLength={200}
        autoComplete="off"
        value={value.kosong ?? ''}
        onChange={(e) => {
          const { kosong: _, ...lain } = value
          onChange(e.target.value === '' ? lain : { ...lain, kosong: e.target.value })
        }}
      />
    </div>
  </>
)

const BilaFields = ({ value, acuan, Field, onChange }: FieldsProps<BilaSisip> & Pick<Props, 'Field'>) => (
  <>
    <SyaratEditor value={value.bila} acuan={acuan} onChange={(bila) => onChange({ ...value, bila })} />
    <div className="f">
      <span className="cap">{penyusun.maka}</span>
      <Field label={penyusun.maka} value={value.maka} acuan={acuan} onChange={(maka) => onChange({ ...value, maka })} />
    </div>
    <div className="f">
      <span className="cap">{penyusun.lain}</span>
      <Field
        label={penyusun.lain}
        value={value.lain ?? []}
        acuan={acuan}
        onChange={(lain) => {
          const { lain: _, ...tanpa } = value
          onChange(lain.length === 0 ? tanpa : { ...tanpa, lain })
        }}
      />
    </div>
  </>
)
