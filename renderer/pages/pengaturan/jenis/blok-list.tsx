// A list of parts of the text, at the top or inside a condition or a repetition.
import type { Blok } from '#domain/surat/deklarasi.ts'
import { jenisBlokText } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { BlokFields } from './blok-fields.tsx'
import { newBlok, listBaku } from './blok-new.ts'
import type { BlokListProps } from './blok-props.ts'
import { moved, MoveButtons, movesBy } from './move-buttons.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The parts with their buttons. */
export const BlokList = ({ blok, letak, nomor, sumber, onChange }: BlokListProps) => {
  const { readOnly, goTo, masalah } = useEditor()
  const move = (from: number, to: number) => {
    if (to < 0 || to >= blok.length) return
    onChange(moved(blok, from, to), `${letak}.pindah`)
    goTo(`${letak}.${to}`)
  }
  const insert = (at: number, baru: readonly Blok[]) => {
    onChange(blok.toSpliced(at, 0, ...baru), `${letak}.tambah.${at}.${blok.length}`)
    goTo(`${letak}.${at}.isi`)
  }
  return (
    <div className="je-list">
      {blok.map((satu, i) => {
        const di = `${letak}.${i}`
        const nama = penyusun.blokKe(`${nomor}${i + 1}`, jenisBlokText[satu.jenis])
        const salah = letak === 'blok' && masalah.some((m) => m.letak === di || m.letak.startsWith(`${di}.`))
        return (
          <section
            key={i}
            className="je-card open"
            aria-label={nama}
            onKeyDown={(e) => {
              const by = movesBy(e)
              if (by === 0 || readOnly) return
              e.preventDefault()
              e.stopPropagation()
              move(i, i + by)
            }}
          >
            <div className="je-card-head" data-letak={di} tabIndex={-1}>
              <span className="grow">
                <b>{nama}</b> {salah && <span className="tag warn">!</span>}
              </span>
              <MoveButtons
                at={i}
                of={blok.length}
                name={nama}
                disabled={readOnly}
                onMove={(to) => move(i, to)}
                onRemove={() => onChange(blok.toSpliced(i, 1), `${di}.hapus.${blok.length}`)}
              />
            </div>
            <div className="je-card-body">
              <BlokFields
                blok={satu}
                letak={di}
                nomor={`${nomor}${i + 1}.`}
                sumber={sumber}
                List={BlokList}
                onChange={(baru, key) => onChange(blok.with(i, baru), `${di}.${key}`)}
                onEnter={() => insert(i + 1, [newBlok('paragraf', null)])}
              />
            </div>
          </section>
        )
      })}
      {!readOnly && <AddBlok nomor={nomor} inList={sumber !== null} onAdd={(baru) => insert(blok.length, baru)} />}
    </div>
  )
}

const AddBlok = ({
  nomor,
  inList,
  onAdd,
}: {
  readonly nomor: string
  readonly inList: boolean
  readonly onAdd: (blok: readonly Blok[]) => void
}) => {
  const { d } = useEditor()
  const daftar = Object.entries(d.isian).find(([, i]) => i.jenis === 'daftar-orang' || i.jenis === 'tabel')
  const baku = listBaku(d)
  const jenis = (Object.keys(jenisBlokText) as Blok['jenis'][]).filter(
    (j) => !['tabel', 'untuk-setiap', 'tanda-tangan'].includes(j) || (!inList && daftar !== undefined),
  )
  return (
    <select
      className="je-add"
      aria-label={nomor === '' ? penyusun.blokTambah : penyusun.blokTambahKe(nomor)}
      value=""
      onChange={(e) => {
        const [macam, nama = ''] = e.target.value.split(':')
        const kalimat = baku.find((b) => b.nama === nama)
        const blok = jenis.find((j) => j === nama)
        if (macam === 'baku' && kalimat) onAdd(kalimat.blok)
        else if (blok) onAdd([newBlok(blok, daftar ?? null)])
      }}
    >
      <option value="">+ {penyusun.blokTambah}</option>
      <optgroup label={penyusun.bagianSurat}>
        {jenis.map((j) => (
          <option key={j} value={`blok:${j}`}>
            {jenisBlokText[j]}
          </option>
        ))}
      </optgroup>
      <optgroup label={penyusun.kalimatBaku}>
        {baku.map((b) => (
          <option key={b.nama} value={`baku:${b.nama}`}>
            {b.nama}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
