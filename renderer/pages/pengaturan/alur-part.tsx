// Alur surat: the steps before a letter is issued, how it is signed, what is noted when it is fetched.
import { useEffect, useState } from 'react'
import { listTahap, type AlurSurat, type ModeTtd } from '#domain/surat/alur.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { modeTtdText, pengaturanAlur as teks } from '#renderer/pesan/pengaturan-alur.ts'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const AlurPart = ({ readOnly }: { readonly readOnly: boolean }) => {
  const stored = useRead('pengaturan.baca', {}).data?.alur
  const [alur, setAlur] = useState<AlurSurat | null>(null)
  useEffect(() => setAlur((a) => a ?? stored ?? null), [stored])
  if (!alur) return null
  const change = (beda: Partial<AlurSurat>) => setAlur({ ...alur, ...beda })
  const elektronik = alur.modeTtd !== 'basah'
  const steps = listTahap(alur)
  return (
    <SaveForm
      readOnly={readOnly}
      save={async () => {
        const answer = await call('pengaturan.alur', { nilai: alur })
        if (answer.ok) await refreshReads(['pengaturan.baca', 'surat.siapkan'])
        return answer.ok ? null : answer.error
      }}
    >
      <fieldset className="rad" disabled={readOnly}>
        <legend className="section">{teks.langkah}</legend>
        <Tick text={teks.verifikasi} on={alur.verifikasi} set={(verifikasi) => change({ verifikasi })} />
        <Tick text={teks.paraf} on={alur.paraf} set={(paraf) => change({ paraf })} />
        <Tick
          text={elektronik ? [teks.tandaTangan[0], teks.ttdWajib] : teks.tandaTangan}
          on={alur.tandaTangan || elektronik}
          disabled={elektronik}
          set={(tandaTangan) => change({ tandaTangan })}
        />
      </fieldset>
      <p className="note" aria-live="polite">
        {steps.length === 0
          ? teks.tanpaLangkah
          : teks.urutan([...steps, 'terbit' as const].map((t) => teks.tahap[t]).join(', '))}
      </p>
      <fieldset className="rad" disabled={readOnly}>
        <legend className="section">{teks.cara}</legend>
        {Object.entries(modeTtdText).map(([mode, [judul, catatan]]) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode-ttd"
              checked={alur.modeTtd === mode}
              onChange={() => change({ modeTtd: mode as ModeTtd })}
            />
            <span>
              {judul}
              <small>{catatan}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="rad" disabled={readOnly}>
        <legend className="section">{teks.setelah}</legend>
        <Tick text={[teks.serahTerima, '']} on={alur.serahTerima} set={(serahTerima) => change({ serahTerima })} />
        <Tick
          text={[teks.satuPetugas, teks.satuPetugasTeks]}
          on={alur.satuPetugas}
          set={(satuPetugas) => change({ satuPetugas })}
        />
      </fieldset>
      <div className="f">
        <label htmlFor="batas-ambil">{teks.batasAmbil}</label>
        <input
          id="batas-ambil"
          type="number"
          min={0}
          max={90}
          disabled={readOnly}
          value={alur.batasAmbil}
          onChange={(e) => change({ batasAmbil: Math.max(0, Math.min(90, Math.round(Number(e.target.value)))) })}
        />
      </div>
    </SaveForm>
  )
}

type TickProps = {
  readonly text: readonly [string, string]
  readonly on: boolean
  readonly disabled?: boolean
  readonly set: (on: boolean) => void
}
const Tick = ({ text, on, disabled = false, set }: TickProps) => (
  <label>
    <input type="checkbox" checked={on} disabled={disabled} onChange={(e) => set(e.target.checked)} />
    <span>
      {text[0]}
      {text[1] !== '' && <small>{text[1]}</small>}
    </span>
  </label>
)
