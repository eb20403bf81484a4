// Required documents: seen, copied, or missing with a reason. A missing one never stops the letter.
import { loket } from '#renderer/pesan/loket.ts'
import type { Syarat } from './letter-state.ts'

type Props = { readonly syarat: readonly Syarat[]; readonly onChange: (nama: string, change: Partial<Syarat>) => void }

const countSeen = (syarat: readonly Syarat[]): number =>
  syarat.filter((s) => s.keadaan === 'dilihat' || s.keadaan === 'difotokopi').length

/** Beside the button that issues: how many documents were seen; leads to the first that was not, also below the fold. */
export const SyaratCount = ({ syarat, short }: Pick<Props, 'syarat'> & { readonly short: boolean }) => {
  const seen = countSeen(syarat)
  if (syarat.length === 0) return null
  const goThere = (form: HTMLFormElement | null) => {
    const boxes = [...(form?.querySelectorAll<HTMLInputElement>('[data-syarat]') ?? [])]
    ;(boxes.find((box) => !box.checked) ?? boxes[0])?.focus()
  }
  return (
    <button type="button" className="link" onClick={(e) => goThere(e.currentTarget.form)}>
      {short ? loket.syarat : loket.persyaratan} {seen}/{syarat.length}
    </button>
  )
}

/** The ticked list. */
export const SyaratList = ({ syarat, onChange }: Props) => {
  if (syarat.length === 0) return null
  const seen = countSeen(syarat)
  return (
    <div role="group" aria-label={loket.persyaratan}>
      <div className="caprow">
        <h3 className="section">{loket.persyaratan}</h3>
        <span className="note">{loket.sudahDilihat(seen, syarat.length)}</span>
      </div>
      <div className="req-list">
        {syarat.map((s) => (
          <div
            className={`req-item${s.keadaan === 'difotokopi' || s.keadaan === 'tidak-ada' ? ' told' : ''}`}
            key={s.nama}
          >
            <label title={s.nama}>
              <input
                data-syarat
                type="checkbox"
                checked={s.keadaan === 'dilihat' || s.keadaan === 'difotokopi'}
                onChange={(e) => onChange(s.nama, { keadaan: e.target.checked ? 'dilihat' : '' })}
              />
              <span className={s.keadaan === '' || s.keadaan === 'tidak-ada' ? 'miss' : ''}>{s.nama}</span>
            </label>
            <select
              aria-label={loket.keadaanSyarat(s.nama)}
              value={s.keadaan}
              onChange={(e) => onChange(s.nama, { keadaan: keadaanOf(e.target.value) })}
            >
              <option value="">-</option>
              <option value="dilihat">{loket.dilihat}</option>
              <option value="difotokopi">{loket.difotokopi}</option>
              <option value="tidak-ada">{loket.tidakAdaSyarat}</option>
            </select>
            {s.keadaan === 'tidak-ada' && (
              <input
                aria-label={`${loket.alasanSyarat}: ${s.nama}`}
                placeholder={loket.alasanSyarat}
                maxLength={200}
                value={s.alasan}
                onChange={(e) => onChange(s.nama, { alasan: e.target.value })}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

const keadaanOf = (value: string): Syarat['keadaan'] =>
  value === 'dilihat' || value === 'difotokopi' || value === 'tidak-ada' ? value : ''
