// Rows "label : value" of the text; each may have a condition.
import { acuanIsian, acuanTetap, type AcuanOrang } from '#domain/surat/acuan.ts'
import { barisDari } from '#domain/surat/blok.ts'
import type { Blok, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { akarText } from '#renderer/pesan/jenis-acuan.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import type { BlokProps } from './blok-props.ts'
import { daftarAcuan } from './daftar-acuan.ts'
import { moved, MoveButtons } from './move-buttons.tsx'
import { SisipanField } from './sisipan-field.tsx'
import { SyaratEditor } from './syarat-editor.tsx'
import { AddButton } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Biodata = Extract<Blok, { readonly jenis: 'biodata' }>
type Baris = Biodata['baris'][number]

/** The rows. */
export const BlokBiodata = ({ blok, letak, sumber, onChange }: BlokProps<Biodata>) => {
  const { d, readOnly } = useEditor()
  const acuan = daftarAcuan(d, sumber)
  const put = (baris: readonly Baris[], key: string) => onChange({ ...blok, baris }, `baris.${key}`)
  const orang = peopleOf(d)
  return (
    <div className="je-list">
      {blok.baris.map((b, i) => (
        <div key={i} className="je-biodata">
          <div className="je-row">
            {b.nomor !== undefined && (
              <input
                className="je-nomor"
                aria-label={`${penyusun.barisKe} ${i + 1}`}
                value={b.nomor}
                maxLength={8}
                disabled={readOnly}
                onChange={(e) => put(blok.baris.with(i, { ...b, nomor: e.target.value }), `nomor${i}`)}
              />
            )}
            <input
              className="je-label"
              aria-label={`${penyusun.barisLabel} ${i + 1}`}
              data-letak={i === 0 ? `${letak}.isi` : `${letak}.baris.${i}`}
              value={b.label}
              maxLength={80}
              disabled={readOnly}
              autoComplete="off"
              onChange={(e) => put(blok.baris.with(i, { ...b, label: e.target.value }), `label${i}`)}
            />
            <SisipanField
              label={`${penyusun.barisNilai} ${i + 1}`}
              value={b.nilai}
              acuan={acuan}
              disabled={readOnly}
              onChange={(nilai) => put(blok.baris.with(i, { ...b, nilai }), `nilai${i}`)}
            />
            <SyaratTick
              on={b.bila !== undefined}
              name={b.label}
              disabled={readOnly}
              onChange={(ya) => put(blok.baris.with(i, withSyarat(b, ya, acuan[0]?.acuan ?? 'subjek')), `syarat${i}`)}
            />
            <MoveButtons
              at={i}
              of={blok.baris.length}
              name={b.label}
              disabled={readOnly}
              onMove={(to) => put(moved(blok.baris, i, to), 'pindah')}
              onRemove={() => put(blok.baris.toSpliced(i, 1), `hapus${blok.baris.length}`)}
            />
          </div>
          {b.bila && (
            <SyaratEditor
              value={b.bila}
              acuan={acuan}
              disabled={readOnly}
              onChange={(bila) => put(blok.baris.with(i, { ...b, bila }), `bila${i}`)}
            />
          )}
        </div>
      ))}
      {!readOnly && blok.baris.length < 60 && (
        <div className="je-inline">
          <AddButton
            text={penyusun.barisTambah}
            onClick={() => put([...blok.baris, { label: 'nama baris', nilai: [] }], `tambah${blok.baris.length}`)}
          />
          {orang.length > 0 && (
            <select
              className="je-add"
              aria-label={penyusun.barisOrang}
              value=""
              onChange={(e) => {
                const satu = orang.find((o) => o.nama === e.target.value)
                if (satu) put([...blok.baris, ...barisDari(satu.acuan)], `orang${blok.baris.length}`)
              }}
            >
              <option value="">+ {penyusun.barisOrang}</option>
              {orang.map((o) => (
                <option key={o.nama}>{o.nama}</option>
              ))}
            </select>
          )}
        </div>
      )}
    </div>
  )
}

const SyaratTick = ({
  on,
  name,
  disabled,
  onChange,
}: {
  readonly on: boolean
  readonly name: string
  readonly disabled: boolean
  readonly onChange: (on: boolean) => void
}) => (
  <label className="check je-syarat">
    <input
      type="checkbox"
      aria-label={`${penyusun.barisSyarat} ${name}`}
      checked={on}
      disabled={disabled}
      onChange={(e) => onChange(e.target.checked)}
    />{' '}
    {penyusun.barisSyarat}
  </label>
)

// The usual condition of a row: that there is something to say.
const withSyarat = (baris: Baris, ya: boolean, biasa: string): Baris => {
  const { bila: _, ...lain } = baris
  const sendiri = lain.nilai.find((n) => typeof n === 'object' && 'acuan' in n)
  const acuan = typeof sendiri === 'object' && 'acuan' in sendiri ? sendiri.acuan : biasa
  return ya ? { ...lain, bila: { ada: acuan } } : lain
}

const peopleOf = (d: DeklarasiSurat): readonly { readonly nama: string; readonly acuan: AcuanOrang }[] => [
  ...(d.subjek === 'penduduk' ? [{ nama: akarText.subjek, acuan: acuanTetap.subjek }] : []),
  { nama: akarText.pemohon, acuan: acuanTetap.pemohon },
  ...Object.entries(d.isian).flatMap(([kunci, isian]) => {
    const acuan = isian.jenis === 'orang' ? acuanIsian(kunci, isian) : null
    return acuan && 'orang' in acuan ? [{ nama: isian.label, acuan }] : []
  }),
]
