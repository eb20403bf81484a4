// Right of the results: the chosen row in full, with its NIK still masked, and the letters that Enter will offer.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { useRead } from '#renderer/data.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { groupNik, longDate, titleCase } from '#renderer/pesan/waktu.ts'
import { orderedLetters } from './letter-order.ts'
import type { HasilCari } from './search-machine.ts'

type Row = HasilCari['baris'][number]
type Props = {
  readonly row: Row | null
  readonly rows: readonly Row[]
  readonly today: string
  readonly jenis: readonly DeklarasiSurat[]
}

/** The side pane of the search. */
export const ResultSide = ({ row, rows, today, jenis }: Props) => {
  const urutan =
    useRead('surat.urutan', { pendudukId: row?.id ?? null }, { enabled: row !== null, keep: true }).data?.urutan ?? []
  const umur = row ? umurPada(row.tanggalLahir, today) : null
  const same = row ? rows.filter((r) => r.nama === row.nama).length : 0
  return (
    <aside className="side" aria-label={loket.orangTerpilih}>
      <div className="head">
        <b>{loket.orangTerpilih}</b>
        <span className="end">
          <kbd className="key">Enter</kbd> {loket.pilih}
        </span>
      </div>
      {row && (
        <div className="card">
          <div>
            <div className="pname">{titleCase(row.nama)}</div>
            <div className="pnik nik">{groupNik(row.nik)}</div>
          </div>
          {same > 1 && (
            <Notice tone="warn">
              <b>{loket.namaSama(same, titleCase(row.nama))}</b>
              <br />
              {loket.cocokkan}
            </Notice>
          )}
          <dl className="facts">
            <dt>{loket.lahir}</dt>
            <dd>
              {longDate(row.tanggalLahir)} {umur !== null && `(${loket.umur(umur)})`}
            </dd>
            <dt>{loket.alamat}</dt>
            <dd>
              {readingForm(row.alamat)}
              {row.rt && `, RT ${row.rt}/RW ${row.rw ?? '-'}`}
            </dd>
            <dt>{loket.keluarga}</dt>
            <dd>{row.kepalaKeluarga === row.nama ? loket.kepala : titleCase(row.kepalaKeluarga)}</dd>
            <dt>{loket.namaIbu}</dt>
            <dd>{titleCase(row.namaIbu) || '-'}</dd>
          </dl>
          <div className="opt">
            <div className="caprow">
              <h3 className="section">{loket.setelahEnter}</h3>
              <span className="note">{loket.angkaMemilih}</span>
            </div>
            {orderedLetters(jenis, urutan)
              .slice(0, 9)
              .map((l, i) => (
                <div className="ltr" key={l.kode}>
                  <kbd className="key">{i + 1}</kbd>
                  <span>{l.nama}</span>
                  <span className="muted">{l.kali > 0 ? loket.kaliTahunIni(l.kali) : ''}</span>
                </div>
              ))}
          </div>
          <p className="note">{loket.tercatat}</p>
        </div>
      )}
    </aside>
  )
}
