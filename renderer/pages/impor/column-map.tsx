// Which column of the sheet is which field: recognised by itself, corrected by hand.
import { daftarKolomImpor, judulKolom, type KolomImpor } from '#domain/penduduk/kolom.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { impor } from '#renderer/pesan/impor.ts'
import type { Berkas } from './impor-page.tsx'

export type Mapping = readonly { readonly posisi: number; readonly untuk: KolomImpor | null }[]
type Props = {
  readonly berkas: Berkas
  readonly mapping: Mapping
  readonly frozen: boolean
  readonly onChange: (mapping: Mapping) => void
  readonly onSheet: (lembar: string) => void
}

/** A letter per column as in Excel: 0 = A, 26 = AA. */
const letter = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26)

/** The left column of the import. */
export const ColumnMap = ({ berkas, mapping, frozen, onChange, onSheet }: Props) => (
  <section className="col m">
    <h3 className="section">
      {impor.kolomBerkas}
      {berkas.lembar.length > 1 && (
        <select
          aria-label={impor.lembar}
          className="sheet-pick"
          value={berkas.lembarDipakai}
          disabled={frozen}
          onChange={(e) => onSheet(e.target.value)}
        >
          {berkas.lembar.map((l) => (
            <option key={l}>{l}</option>
          ))}
        </select>
      )}
    </h3>
    {berkas.adaRumus && <p className="note">{impor.rumus}</p>}
    <table className="t">
      <thead>
        <tr>
          {impor.kolomKepala.map((k) => (
            <th key={k}>{k}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {berkas.kolom.map((k) => {
          const untuk = mapping.find((m) => m.posisi === k.posisi)?.untuk ?? null
          const twice = untuk !== null && mapping.filter((m) => m.untuk === untuk).length > 1
          return (
            <tr key={k.posisi}>
              <td className="muted">{letter(k.posisi)}</td>
              <td className="cut-text" title={k.judul}>
                <b>{k.judul}</b>
              </td>
              <td className="sel">
                <select
                  aria-label={`Kolom untuk ${k.judul}`}
                  className={twice ? 'warn-in' : ''}
                  value={untuk ?? ''}
                  disabled={frozen}
                  onChange={(e) => {
                    const next = daftarKolomImpor.find((d) => d === e.target.value) ?? null
                    onChange(mapping.map((m) => (m.posisi === k.posisi ? { ...m, untuk: next } : m)))
                  }}
                >
                  <option value="">{impor.tidakDipakai}</option>
                  {daftarKolomImpor.map((d) => (
                    <option key={d} value={d}>
                      {judulKolom[d]}
                    </option>
                  ))}
                </select>
              </td>
              <td className="cut-text">
                {twice ? (
                  <span className="tag warn">
                    <Icon name="warn" />
                    {impor.kembar}
                  </span>
                ) : (
                  <span className="muted">
                    {k.contoh
                      .filter((c) => c !== '')
                      .slice(0, 2)
                      .join(' · ')}
                  </span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
