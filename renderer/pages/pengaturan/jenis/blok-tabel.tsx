// A table with a row for each person or record of a field, and the choice of that field.
import type { Blok } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import type { BlokProps } from './blok-props.ts'
import { shareOf, tableColumns } from './blok-new.ts'
import { daftarAcuan } from './daftar-acuan.ts'
import { SelectField } from './field.tsx'
import { moved, MoveButtons } from './move-buttons.tsx'
import { SisipanField } from './sisipan-field.tsx'
import { AddButton } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Tabel = Extract<Blok, { readonly jenis: 'tabel' }>
type Kolom = Tabel['kolom'][number]

/** Which field holds the list. */
export const SumberField = ({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (sumber: string) => void
}) => {
  const { d, readOnly } = useEditor()
  const daftar = Object.entries(d.isian).filter(([, i]) => i.jenis === 'daftar-orang' || i.jenis === 'tabel')
  const pilihan = daftar.map(([kunci, i]) => [`isian.${kunci}`, i.label] as const)
  return (
    <SelectField
      label={penyusun.sumber}
      value={value}
      disabled={readOnly}
      options={pilihan.some(([k]) => k === value) ? pilihan : [[value, value], ...pilihan]}
      onChange={onChange}
    />
  )
}

/** The table. */
export const BlokTabel = ({ blok, letak, onChange }: BlokProps<Tabel>) => {
  const { d, readOnly } = useEditor()
  const acuan = daftarAcuan(d, blok.sumber)
  const put = (kolom: readonly Kolom[], key: string) => onChange({ ...blok, kolom }, `kolom.${key}`)
  const even = (kolom: readonly Kolom[]) => {
    const lebar = shareOf(1000, kolom.length)
    return kolom.map((k, i) => ({ ...k, lebar: lebar[i] ?? 1 }))
  }
  const ubah = (i: number, beda: Partial<Kolom>, key: string) =>
    put(
      blok.kolom.map((k, j) => (j === i ? { ...k, ...beda } : k)),
      `${key}${i}`,
    )
  return (
    <>
      <SumberField
        value={blok.sumber}
        onChange={(sumber) =>
          onChange({ ...blok, sumber, kolom: tableColumns(d.isian[sumber.replace(/^isian\./, '')]) }, 'sumber')
        }
      />
      <div className="je-list">
        {blok.kolom.map((k, i) => (
          <div className="je-row" key={i}>
            <input
              className="je-label"
              aria-label={`${penyusun.kolomJudul} ${i + 1}`}
              data-letak={i === 0 ? `${letak}.isi` : undefined}
              value={k.judul}
              maxLength={60}
              disabled={readOnly}
              autoComplete="off"
              onChange={(e) => ubah(i, { judul: e.target.value }, 'judul')}
            />
            <SisipanField
              label={`${penyusun.kolomNilai} ${i + 1}`}
              value={k.nilai}
              acuan={acuan}
              disabled={readOnly}
              onChange={(nilai) => ubah(i, { nilai }, 'nilai')}
            />
            <input
              className="je-lebar"
              type="number"
              min={1}
              max={1000}
              aria-label={`${penyusun.kolomLebar} ${i + 1}`}
              title={penyusun.kolomLebar}
              value={k.lebar}
              disabled={readOnly}
              onChange={(e) =>
                ubah(i, { lebar: Math.max(1, Math.min(1000, Math.round(Number(e.target.value)))) }, 'lebar')
              }
            />
            <select
              className="je-rata"
              aria-label={`${penyusun.rata} ${i + 1}`}
              value={k.rata}
              disabled={readOnly}
              onChange={(e) => {
                const rata = (['kiri', 'tengah', 'kanan'] as const).find((r) => r === e.target.value)
                if (rata) ubah(i, { rata }, 'rata')
              }}
            >
              {(['kiri', 'tengah', 'kanan'] as const).map((r) => (
                <option key={r} value={r}>
                  {penyusun.rataText[r]}
                </option>
              ))}
            </select>
            <MoveButtons
              at={i}
              of={blok.kolom.length}
              name={k.judul}
              disabled={readOnly}
              onMove={(to) => put(moved(blok.kolom, i, to), 'pindah')}
              onRemove={() => blok.kolom.length > 1 && put(even(blok.kolom.toSpliced(i, 1)), `hapus${i}`)}
            />
          </div>
        ))}
        {!readOnly && (
          <div className="je-inline">
            <AddButton
              text={penyusun.kolomTambah}
              hidden={blok.kolom.length >= 12}
              onClick={() =>
                put(
                  even([...blok.kolom, { judul: 'Kolom', lebar: 1, rata: 'kiri', nilai: [] }]),
                  `tambah${blok.kolom.length}`,
                )
              }
            />
            <button type="button" className="btn" onClick={() => put(even(blok.kolom), 'bagi')}>
              {penyusun.bagi}
            </button>
          </div>
        )}
      </div>
    </>
  )
}
