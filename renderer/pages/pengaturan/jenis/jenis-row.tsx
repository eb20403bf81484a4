// One type in the list: switch, name, code, where it comes from, how often it was issued.
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { jenis } from '#renderer/pesan/jenis.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { BarisJenis } from './jenis-part.tsx'

type Props = {
  readonly baris: BarisJenis
  /** The office's own codes, when it has set any. */
  readonly own: JenisKantor[string]['klasifikasi'] | null
  readonly skema: Penomoran['skema']
  readonly readOnly: boolean
  readonly onToggle: () => void
  readonly onKode: () => void
  readonly onRiwayat: () => void
  readonly onOpen: () => void
}

/** The row. */
export const JenisRow = ({ baris: b, own, skema, readOnly, onToggle, onKode, onRiwayat, onOpen }: Props) => {
  const issued = b.state === 'aktif' || b.state === 'bawaan'
  const kode = own?.[skema] ?? b.klasifikasi[skema]
  return (
    <tr className={issued && b.aktif ? '' : 'je-off'}>
      <td>
        <input
          type="checkbox"
          aria-label={jenis.terbitkan(b.nama)}
          checked={issued && b.aktif}
          disabled={readOnly || !issued}
          onChange={onToggle}
        />
      </td>
      <td className="je-nama">
        <button type="button" className="link" onClick={onOpen}>
          {b.nama}
        </button>
        {b.rancangan !== null && <span className="tag info">{jenis.rancangan}</span>}
        {b.state === 'arsip' && <span className="tag">{jenis.arsip}</span>}
      </td>
      <td>
        {readOnly ? (
          kode
        ) : (
          <button type="button" className="link" aria-label={jenis.kode(b.nama)} onClick={onKode}>
            {kode}
          </button>
        )}
        {own?.[skema] ? <span className="tag info">{jenis.sumber.kantor}</span> : null}
      </td>
      <td>
        {b.sumber === 'bawaan' ? (
          <span className="muted">{jenis.sumber.bawaan}</span>
        ) : (
          <span className="tag">{jenis.sumber[b.sumber]}</span>
        )}
      </td>
      <td className="num">{b.dipakai > 0 ? count(b.dipakai) : ''}</td>
      <td className="num">
        <span className="pindah">
          <button type="button" className="btn" aria-label={`${jenis.riwayat} ${b.nama}`} onClick={onRiwayat}>
            {jenis.riwayat}
          </button>
          <button type="button" className="btn" aria-label={`${openText(b, readOnly)} ${b.nama}`} onClick={onOpen}>
            {openText(b, readOnly)}
          </button>
        </span>
      </td>
    </tr>
  )
}

const openText = (b: BarisJenis, readOnly: boolean): string =>
  readOnly ? jenis.lihat : b.rancangan !== null ? jenis.lanjutkan : jenis.ubah
