// Paper size, margins and type size of letters.
import type { Kertas } from '#domain/kantor/kantor.ts'
import { pengaturan, ukuranText } from '#renderer/pesan/pengaturan.ts'

type Props = { readonly kertas: Kertas; readonly disabled?: boolean; readonly onChange: (kertas: Kertas) => void }
const numbers = ['atas', 'bawah', 'kiri', 'kanan'] as const

/** The fields. */
export const PaperFields = ({ kertas, disabled = false, onChange }: Props) => (
  <div className="g2">
    <div className="f">
      <label htmlFor="ukuran">{pengaturan.ukuran}</label>
      <select
        id="ukuran"
        value={kertas.ukuran}
        disabled={disabled}
        onChange={(e) => onChange({ ...kertas, ukuran: ukuranOf(e.target.value) })}
      >
        {Object.entries(ukuranText).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
    <div className="f">
      <label htmlFor="huruf">{pengaturan.huruf}</label>
      <select
        id="huruf"
        value={kertas.huruf}
        disabled={disabled}
        onChange={(e) => onChange({ ...kertas, huruf: Number(e.target.value) })}
      >
        {[11, 12, 13].map((n) => (
          <option key={n}>{n}</option>
        ))}
      </select>
    </div>
    {numbers.map((key) => (
      <div className="f" key={key}>
        <label htmlFor={`tepi-${key}`}>{pengaturan[key]}</label>
        <input
          id={`tepi-${key}`}
          type="number"
          min={0}
          max={80}
          step={1}
          value={kertas[key]}
          disabled={disabled}
          onChange={(e) =>
            onChange({ ...kertas, [key]: Math.max(0, Math.min(80, Math.round(Number(e.target.value)))) })
          }
        />
      </div>
    ))}
  </div>
)

const ukuranOf = (value: string): Kertas['ukuran'] => (value === 'A4' || value === 'F4-210' ? value : 'F4')
