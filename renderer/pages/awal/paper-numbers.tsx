// The last number used on paper, per running number (DECISIONS 19).
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { listLingkup } from '#domain/nomor/scope.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

type Props = {
  readonly penomoran: Penomoran
  readonly jenis: readonly DeklarasiSurat[]
  readonly last: Readonly<Record<string, string>>
  readonly onChange: (last: Readonly<Record<string, string>>) => void
}

/** One row per running number of the chosen scope. */
export const PaperNumbers = ({ penomoran, jenis, last, onChange }: Props) => (
  <div>
    <h3 className="section">{pengaturan.terakhirKertas}</h3>
    <table className="t">
      <thead>
        <tr>
          {pengaturan.kolomTerakhir.map((k, i) => (
            <th key={k} className={i === 2 ? 'num' : ''}>
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listLingkup(penomoran, jenis).map(({ register, jenis: types }) => {
          const n = Number(last[register] ?? '')
          const names = register === 'kantor' ? pengaturan.semuaSurat : types.map((t) => t.nama).join(', ')
          return (
            <tr key={register}>
              <td>{register.includes(':') ? register.slice(register.indexOf(':') + 1) : '1'}</td>
              <td className="cut-text" title={names}>
                {names}
              </td>
              <td className="num">
                <input
                  inputMode="numeric"
                  maxLength={6}
                  aria-label={`${pengaturan.kolomTerakhir[2]} ${names}`}
                  value={last[register] ?? ''}
                  onChange={(e) => onChange({ ...last, [register]: e.target.value.replace(/\D/g, '') })}
                />
              </td>
              <td>{n > 0 ? <b>{n + 1}</b> : <span className="muted">{pengaturan.mulaiSatu}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
    <p className="note">{pengaturan.sebelumSiakel}</p>
  </div>
)
