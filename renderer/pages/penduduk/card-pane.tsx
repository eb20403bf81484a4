// Right of the table: a masked preview of the row; the whole card only when it is opened, because a view is logged.
import {
  agama,
  golDarah,
  jenisKelamin,
  labelOf,
  pendidikan,
  shdk,
  statusDasar,
  statusKawin,
} from '#domain/penduduk/kode.ts'
import { labelPekerjaan } from '#domain/penduduk/potret.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { Warning } from '#renderer/pages/loket/person-column.tsx'
import { bidangText, penduduk } from '#renderer/pesan/penduduk.ts'
import { dateAndTime, groupNik, shortDate, titleCase } from '#renderer/pesan/waktu.ts'

type Row = Output<'penduduk.daftar'>['baris'][number]
type Props = {
  readonly chosen: Row | null
  readonly opened: string | null
  readonly onView: (id: string) => void
  readonly onLoket: (id: string) => void
  readonly onEdit: (id: string) => void
}

/** The card pane. */
export const CardPane = ({ chosen, opened, onView, onLoket, onEdit }: Props) => {
  const { may } = useFrame()
  const kartu = useRead('penduduk.kartu', { id: opened ?? 'tanpa-orang' }, { enabled: opened !== null, once: true })
  const id = opened ?? chosen?.id ?? null
  return (
    <aside className="card-pane" aria-label={penduduk.kk}>
      <div className="bd">
        <ErrorNotice error={kartu.error?.error} />
        {opened === null && !chosen && <p className="muted">{penduduk.pilihOrang}</p>}
        {opened === null && chosen && (
          <>
            <div>
              <div className="pname">{titleCase(chosen.nama)}</div>
              <div className="pnik nik">{groupNik(chosen.nik)}</div>
            </div>
            <dl className="facts">
              <dt>{bidangText.tanggalLahir}</dt>
              <dd>
                {shortDate(chosen.tanggalLahir)}
                {chosen.umur !== null && ` (${chosen.umur} tahun)`}
              </dd>
              <dt>{bidangText.alamat}</dt>
              <dd>
                {readingForm(chosen.alamat)}, RT {chosen.rt ?? '-'}/RW {chosen.rw ?? '-'}
              </dd>
              <dt>{bidangText.nomorKk}</dt>
              <dd className="nik">{groupNik(chosen.nomorKk)}</dd>
            </dl>
            {may('penduduk.lihat') && (
              <div>
                <button type="button" className="btn" onClick={() => onView(chosen.id)}>
                  {penduduk.lihatKartu} <kbd className="key">Spasi</kbd>
                </button>
                <p className="note">{penduduk.tercatat}</p>
              </div>
            )}
          </>
        )}
        {kartu.data && <FullCard kartu={kartu.data} onView={onView} />}
      </div>
      {id !== null && (
        <div className="ft">
          {may('surat.terbit') && (
            <button type="button" className="btn btn-primary" onClick={() => onLoket(id)}>
              {penduduk.buatSurat} <kbd className="key">Enter</kbd>
            </button>
          )}
          {may('penduduk.ubah') && (
            <button type="button" className="btn" onClick={() => onEdit(id)}>
              {penduduk.ubah} <kbd className="key">F2</kbd>
            </button>
          )}
        </div>
      )}
    </aside>
  )
}

const FullCard = ({
  kartu,
  onView,
}: {
  readonly kartu: Output<'penduduk.kartu'>
  readonly onView: (id: string) => void
}) => {
  const { zone } = useFrame()
  const { isi } = kartu
  const facts: readonly (readonly [string, string])[] = [
    [
      bidangText.tanggalLahir,
      `${titleCase(isi.tempatLahir)}, ${shortDate(isi.tanggalLahir)}${kartu.umur === null ? '' : ` (${kartu.umur} tahun)`}`,
    ],
    [bidangText.jenisKelamin, labelOf(jenisKelamin, isi.jenisKelamin)],
    [bidangText.alamat, `${readingForm(isi.alamat)}, RT ${isi.rt ?? '-'}/RW ${isi.rw ?? '-'}`],
    [bidangText.agama, labelOf(agama, isi.agama)],
    [bidangText.statusKawin, labelOf(statusKawin, isi.statusKawin)],
    [bidangText.pendidikan, labelOf(pendidikan, isi.pendidikan)],
    [bidangText.pekerjaan, labelPekerjaan(isi)],
    [bidangText.golDarah, labelOf(golDarah, isi.golDarah)],
    [bidangText.namaAyah, titleCase(isi.namaAyah)],
    [bidangText.namaIbu, titleCase(isi.namaIbu)],
    [bidangText.shdk, labelOf(shdk, isi.shdk)],
    [penduduk.sumber, kartu.sumberData],
    [penduduk.diubah, dateAndTime(kartu.diubahPada, zone)],
  ]
  return (
    <>
      <div>
        <div className="pname">{titleCase(isi.nama)}</div>
        <div className="pnik nik">{groupNik(isi.nik)}</div>
        {isi.statusDasar !== 1 && <span className="tag bad">{labelOf(statusDasar, isi.statusDasar)}</span>}
      </div>
      {kartu.peringatan.map((p) => (
        <Notice key={`${p.jenis}${p.rincian}`} tone="warn">
          <Warning jenis={p.jenis} rincian={p.rincian} />
        </Notice>
      ))}
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => [<dt key={`t${label}`}>{label}</dt>, <dd key={`d${label}`}>{value}</dd>])}
      </dl>
      {kartu.keluarga.length > 0 && (
        <div>
          <h3 className="section">
            {penduduk.keluarga}
            <span className="note nik">{groupNik(isi.nomorKk)}</span>
          </h3>
          <table className="t">
            <tbody>
              {kartu.keluarga.map((k) => (
                <tr key={k.id} className={k.id === kartu.id ? 'on' : ''}>
                  <td>
                    <button type="button" className="link" onClick={() => onView(k.id)}>
                      {titleCase(k.nama)}
                    </button>
                  </td>
                  <td>{k.shdk}</td>
                  <td className="num">{k.umur ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {kartu.suratTerakhir.length > 0 && (
        <div>
          <h3 className="section">{penduduk.suratTerakhir}</h3>
          <table className="t">
            <tbody>
              {kartu.suratTerakhir.map((s) => (
                <tr key={s.id}>
                  <td>{s.nama}</td>
                  <td>{s.nomor}</td>
                  <td className="num">{shortDate(s.tanggal)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
