// The first account, and a passphrase where no keyring can hold the key.
import { Notice } from '#renderer/parts/notice.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import type { Wizard } from './wizard-state.ts'

type Props = {
  readonly state: Wizard
  readonly needsPassphrase: boolean
  readonly onChange: (change: Partial<Wizard>) => void
}

/** The fields. */
export const FirstUser = ({ state, needsPassphrase, onChange }: Props) => {
  const { pengguna } = state
  const set = (change: Partial<Wizard['pengguna']>) => onChange({ pengguna: { ...pengguna, ...change } })
  return (
    <>
      <div className="g2">
        <div className="f w2">
          <label htmlFor="pengguna-nama">{awal.nama}</label>
          <input
            id="pengguna-nama"
            maxLength={100}
            autoComplete="off"
            value={pengguna.nama}
            onChange={(e) => set({ nama: e.target.value })}
          />
        </div>
        <Secret
          id="pengguna-sandi"
          label={awal.sandi}
          value={pengguna.sandi}
          onChange={(sandi) => set({ sandi })}
          note={awal.sandiArti}
        />
        <Secret id="pengguna-ulang" label={awal.ulang} value={pengguna.ulang} onChange={(ulang) => set({ ulang })} />
      </div>
      {needsPassphrase && (
        <>
          <Notice tone="info" icon="lock">
            {awal.frasaArti}
          </Notice>
          <div className="g2">
            <Secret id="frasa" label={awal.frasa} value={state.frasa} onChange={(frasa) => onChange({ frasa })} />
            <Secret
              id="frasa-ulang"
              label={awal.frasaUlang}
              value={state.frasaUlang}
              onChange={(frasaUlang) => onChange({ frasaUlang })}
            />
          </div>
        </>
      )}
    </>
  )
}

type SecretProps = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly note?: string
  readonly onChange: (value: string) => void
}
const Secret = ({ id, label, value, note, onChange }: SecretProps) => (
  <div className="f">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      type="password"
      autoComplete="new-password"
      maxLength={200}
      value={value}
      onChange={(e) => onChange(e.target.value)}
    />
    {note && <span className="note">{note}</span>}
  </div>
)
