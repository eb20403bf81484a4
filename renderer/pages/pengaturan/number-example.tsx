// What the format prints: one number with its parts, and a few more.
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { formatNomor, splitFormat } from '#domain/nomor/format.ts'
import { lingkupNomor } from '#domain/nomor/scope.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { pengaturan, tokenArti } from '#renderer/pesan/pengaturan.ts'

type Props = {
  readonly penomoran: Penomoran
  readonly jenis: readonly DeklarasiSurat[]
  readonly today: string
  readonly last: Readonly<Record<string, string>>
}

/** The right-hand example. */
export const NumberExample = ({ penomoran, jenis, today, last }: Props) => {
  const letters = jenis.filter((j) => j.bernomor)
  const main = letters.find((j) => j.kode === 'sktm') ?? letters[0]
  const other = letters.find((j) => j.kode === 'sk-domisili') ?? letters[1]
  if (!main) return null
  const next = (j: DeklarasiSurat) => (Number(last[lingkupNomor(penomoran, j)]) || 0) + 1
  const print = (j: DeklarasiSurat, urut: number, tanggal: string) =>
    formatNomor(penomoran, { klasifikasi: j.klasifikasi[penomoran.skema], urut, tanggal, deklarasi: j })
  const oneToken = (format: string) =>
    formatNomor(
      { ...penomoran, format },
      { klasifikasi: main.klasifikasi[penomoran.skema], urut: next(main), tanggal: today, deklarasi: main },
    )
  return (
    <>
      <div className="big">
        <u>{main.judul.toUpperCase()}</u>
        <div>NOMOR: {print(main, next(main), today)}</div>
      </div>
      <dl className="parts">
        {splitFormat(penomoran.format).map((b, i) => {
          if (!('token' in b)) return null
          const text = oneToken(`{${b.token}${b.token === 'urut' ? `:${b.lebar}` : ''}}`)
          return text === ''
            ? null
            : [
                <dt key={`t${i}`}>{text}</dt>,
                <dd key={`d${i}`}>
                  {b.token === 'urut' && b.lebar > 1 ? pengaturan.urutArti(b.lebar) : tokenArti[b.token]}
                </dd>,
              ]
        })}
      </dl>
      <div>
        <h3 className="section">{pengaturan.denganSama}</h3>
        <table className="t panel">
          <tbody>
            <tr>
              <td>{pengaturan.berikutnya}</td>
              <td className="num">
                <b>{print(main, next(main) + 1, today)}</b>
              </td>
            </tr>
            {other && (
              <tr>
                <td>{pengaturan.lain(other.nama)}</td>
                <td className="num">
                  <b>
                    {print(
                      other,
                      next(other) + (lingkupNomor(penomoran, other) === lingkupNomor(penomoran, main) ? 2 : 0),
                      today,
                    )}
                  </b>
                </td>
              </tr>
            )}
            <tr>
              <td>{pengaturan.tahunDepan}</td>
              <td className="num">
                <b>{print(main, 1, `${Number(today.slice(0, 4)) + 1}-01-04`)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  )
}
