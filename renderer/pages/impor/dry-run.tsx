// The right column of the import: refused rows with their reasons, what would change, warnings.
import { impor } from '#renderer/pesan/impor.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { Tinjauan } from './impor-page.tsx'

/** What the dry run found. */
export const DryRun = ({ tinjau }: { readonly tinjau: Tinjauan }) => (
  <section className="col">
    {tinjau.tolak > 0 && (
      <>
        <h3 className="section">
          {impor.barisDitolak}
          <span className="note">{impor.dataLama(count(tinjau.tolak))}</span>
        </h3>
        <table className="t">
          <thead>
            <tr>
              {impor.kolomTolak.map((k, i) => (
                <th key={k} className={i === 0 ? 'num' : ''}>
                  {k}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tinjau.contohTolak.map((r) => (
              <tr key={r.baris}>
                <td className="num">{count(r.baris)}</td>
                <td>
                  <b>{r.nama || '-'}</b>
                </td>
                <td className="wrap-text">{r.sebab}</td>
                <td className="bd nik">{r.nik || <span className="muted">kosong</span>}</td>
              </tr>
            ))}
            {tinjau.tolak > tinjau.contohTolak.length && (
              <tr>
                <td colSpan={4} className="muted">
                  {impor.lainnya(count(tinjau.tolak - tinjau.contohTolak.length))}
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <Reasons title={impor.sebab} rows={tinjau.sebabTolak} />
      </>
    )}
    {tinjau.ubah > 0 && (
      <>
        <h3 className="section">
          {impor.akanBerubah}
          <span className="note">{impor.orangContoh(count(tinjau.ubah))}</span>
        </h3>
        <table className="t">
          <thead>
            <tr>
              {impor.kolomUbah.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tinjau.contohUbah.flatMap((c) =>
              c.perubahan.map((p, i) => (
                <tr key={`${c.baris}${p.kolom}`}>
                  <td>{i === 0 && <b>{c.nama}</b>}</td>
                  <td>{p.kolom}</td>
                  <td>{p.dari || '-'}</td>
                  <td>
                    <b>{p.ke || '-'}</b>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </>
    )}
    <Reasons title={impor.peringatan} rows={tinjau.peringatan} />
  </section>
)

const Reasons = ({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly { readonly sebab: string; readonly jumlah: number }[]
}) =>
  rows.length === 0 ? null : (
    <>
      <h3 className="section">{title}</h3>
      <table className="t">
        <tbody>
          {rows.map((r) => (
            <tr key={r.sebab}>
              <td className="wrap-text">{r.sebab}</td>
              <td className="num">
                <b>{count(r.jumlah)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
