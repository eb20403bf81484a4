// A signature that is not the office's: a citizen, a witness, the camat; each may have a condition.
import type { Syarat, TandaTanganLain } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { daftarAcuan } from './daftar-acuan.ts'
import { NumberField, SelectField, Tick } from './field.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { joinBaris, splitBaris } from './sisipan-items.ts'
import { SisipanField } from './sisipan-field.tsx'
import { SyaratEditor } from './syarat-editor.tsx'
import { SisipanList } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Props = {
  readonly value: TandaTanganLain
  readonly at: number
  readonly of: number
  readonly onChange: (value: TandaTanganLain) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** The card of one signature. */
export const TtdOrang = ({ value, at, of, onChange, onMove, onRemove }: Props) => {
  const { d, readOnly } = useEditor()
  const acuan = daftarAcuan(d)
  const nama = 'jabatan' in value ? penyusun.camat : `${penyusun.ttdLain} ${at + 1}`
  return (
    <section className="je-card open" aria-label={nama}>
      <div className="je-card-head" data-letak={`tandaTanganLain.${at}`} tabIndex={-1}>
        <b className="grow">{nama}</b>
        <MoveButtons at={at} of={of} name={nama} disabled={readOnly} onMove={onMove} onRemove={onRemove} />
      </div>
      <div className="je-card-body">
        {'jabatan' in value ? (
          <Tick
            label={penyusun.nomorRegister}
            checked={value.nomorRegister === true}
            disabled={readOnly}
            onChange={(ya) => {
              const { nomorRegister: _, ...lain } = value
              onChange(ya ? { ...lain, nomorRegister: true } : lain)
            }}
          />
        ) : (
          <SatuOrang value={value} onChange={onChange} />
        )}
        <Tick
          label={penyusun.beriSyarat}
          checked={value.bila !== undefined}
          disabled={readOnly}
          onChange={(ya) => {
            const { bila: _, ...lain } = value
            onChange(ya ? { ...lain, bila: { ada: acuan[0]?.acuan ?? 'subjek' } } : lain)
          }}
        />
        {value.bila && (
          <SyaratEditor
            value={value.bila}
            acuan={acuan}
            disabled={readOnly}
            onChange={(bila: Syarat) => onChange({ ...value, bila })}
          />
        )}
      </div>
    </section>
  )
}

type Orang = Exclude<TandaTanganLain, { readonly jabatan: 'camat' }>

const SatuOrang = ({ value, onChange }: { readonly value: Orang; readonly onChange: (value: Orang) => void }) => {
  const { d, readOnly } = useEditor()
  const acuan = daftarAcuan(d)
  return (
    <>
      <span className="cap">{penyusun.kepala}</span>
      <SisipanList
        label={(n) => `${penyusun.kepala} ${n}`}
        value={splitBaris(value.kepala)}
        most={4}
        letak=""
        addText=""
        acuan={acuan}
        disabled={readOnly}
        onChange={(baris) => onChange({ ...value, kepala: joinBaris(baris) })}
      />
      <div className="f">
        <span className="cap">{penyusun.namaTtd}</span>
        <SisipanField
          label={penyusun.namaTtd}
          value={value.nama}
          acuan={acuan}
          disabled={readOnly}
          onChange={(nama) => onChange({ ...value, nama })}
        />
      </div>
      <div className="g2">
        <SelectField
          label={penyusun.tempat}
          value={value.posisi}
          disabled={readOnly}
          options={(['kiri', 'tengah', 'kanan'] as const).map((p) => [p, penyusun.tempatText[p]] as const)}
          onChange={(posisi) => onChange({ ...value, posisi })}
        />
        <NumberField
          label={penyusun.barisKe}
          value={value.baris}
          min={1}
          max={9}
          disabled={readOnly}
          onChange={(baris) => onChange({ ...value, baris: Math.max(1, Math.min(9, baris ?? 1)) })}
        />
      </div>
      <div className="ticks">
        <Tick
          label={penyusun.meterai}
          checked={value.meterai}
          disabled={readOnly}
          onChange={(meterai) => onChange({ ...value, meterai })}
        />
        <Tick
          label={penyusun.tempatTanggal}
          checked={value.tempatTanggal === true}
          disabled={readOnly}
          onChange={(ya) => {
            const { tempatTanggal: _, ...lain } = value
            onChange(ya ? { ...lain, tempatTanggal: true } : lain)
          }}
        />
      </div>
    </>
  )
}
