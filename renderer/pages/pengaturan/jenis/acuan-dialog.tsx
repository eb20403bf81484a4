// The list of placeholders: a box to filter, arrows, Enter. The last entry puts in words on a condition.
import { useRef, useState } from 'react'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import type { PilihanAcuan } from './daftar-acuan.ts'
import type { Keping } from './sisipan-items.ts'

type Props = {
  readonly acuan: readonly PilihanAcuan[]
  readonly onPick: (keping: Keping) => void
  readonly onClose: () => void
}
type Row = { readonly kelompok: string; readonly nama: string; readonly keping: Keping }

/** The dialog. */
export const AcuanDialog = ({ acuan, onPick, onClose }: Props) => {
  const [text, setText] = useState('')
  const [row, setRow] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const words = text.toLowerCase().split(/\s+/)
  const rows = rowsOf(acuan).filter((r) => words.every((w) => `${r.kelompok} ${r.nama}`.toLowerCase().includes(w)))
  const chosen = Math.max(0, Math.min(row, rows.length - 1))
  const pick = (r: Row | undefined) => r && onPick(r.keping)
  return (
    <Dialog title={penyusun.penanda} onClose={onClose} initialFocus={input}>
      <div className="palette">
        <input
          ref={input}
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls="daftar-penanda"
          aria-activedescendant={rows[chosen] ? `penanda-${chosen}` : undefined}
          aria-label={penyusun.penandaCari}
          placeholder={penyusun.penandaCari}
          autoComplete="off"
          value={text}
          onChange={(e) => {
            setText(e.target.value)
            setRow(0)
          }}
          onKeyDown={(e) => {
            if (e.key === 'ArrowDown') setRow(Math.min(chosen + 1, rows.length - 1))
            else if (e.key === 'ArrowUp') setRow(Math.max(chosen - 1, 0))
            else if (e.key === 'Enter') pick(rows[chosen])
            else return
            e.preventDefault()
          }}
        />
        <ul id="daftar-penanda" role="listbox" aria-label={penyusun.penanda} className="daftar-penanda">
          {rows.map((r, i) => (
            <li
              key={`${r.kelompok} ${r.nama}`}
              id={`penanda-${i}`}
              role="option"
              aria-selected={i === chosen}
              className={i === chosen ? 'on' : ''}
              ref={i === chosen ? (li) => li?.scrollIntoView({ block: 'nearest' }) : undefined}
              onClick={() => pick(r)}
            >
              {r.kelompok !== rows[i - 1]?.kelompok && <span className="cap">{r.kelompok}</span>}
              <span className="chip-acuan">{r.nama}</span>
            </li>
          ))}
        </ul>
        {rows.length === 0 && <p className="muted">{penyusun.penandaKosong}</p>}
      </div>
    </Dialog>
  )
}

const rowsOf = (acuan: readonly PilihanAcuan[]): readonly Row[] => {
  const [pertama] = acuan
  const semua = acuan
    .filter((p) => p.hanya === undefined)
    .map((p): Row => ({ kelompok: p.kelompok, nama: p.nama, keping: { acuan: p.acuan, bentuk: p.bentuk } }))
  const bila: Keping = { bila: { ada: pertama?.acuan ?? 'subjek' }, maka: [] }
  return [...semua, { kelompok: penyusun.syaratNama, nama: penyusun.jikaArti, keping: bila }]
}
