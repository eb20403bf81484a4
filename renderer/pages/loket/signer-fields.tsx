// Who signs (by rule, or chosen), until when the letter is valid, and who applied when it is somebody else.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'
import type { LetterEvent, LetterState, Siapkan } from './letter-state.ts'
import { PersonField } from './person-field.tsx'

type Props = {
  readonly deklarasi: DeklarasiSurat
  readonly siapkan: Siapkan
  readonly letter: LetterState
  readonly send: (e: LetterEvent) => void
}

/** The fields that every letter has; folded away on small windows. */
export const SignerFields = ({ deklarasi, siapkan, letter, send }: Props) => {
  const byRule = siapkan.pilihanPenandatangan.find((p) => p.id === siapkan.penandatangan?.pejabat.id)
  return (
    <>
      {deklarasi.tandaTanganPejabat && (
        <div className="f extra">
          <label htmlFor="penandatangan">{loket.penandaTangan}</label>
          <select
            id="penandatangan"
            title={byRule ? loket.menurutAturan(`${byRule.sebutan}, ${byRule.nama}`) : ''}
            className={letter.penandatanganId === null ? 'auto' : ''}
            value={letter.penandatanganId ?? ''}
            onChange={(e) => send({ on: 'signer', id: e.target.value === '' ? null : e.target.value })}
          >
            <option value="">{byRule ? byRule.sebutan : loket.tidakAdaPejabat}</option>
            {siapkan.pilihanPenandatangan.map((p) => (
              <option key={p.id} value={p.id}>{`${p.sebutan}, ${p.nama}`}</option>
            ))}
          </select>
        </div>
      )}
      {deklarasi.berlaku && (
        <div className="f extra">
          <label htmlFor="berlaku">{loket.berlakuSampai}</label>
          <input
            id="berlaku"
            className="auto"
            inputMode="numeric"
            maxLength={10}
            placeholder="hh-bb-tttt"
            value={letter.berlakuSampai ?? shortDate(siapkan.berlakuSampai)}
            onChange={(e) => send({ on: 'berlaku', text: e.target.value })}
          />
        </div>
      )}
      {deklarasi.subjek === 'penduduk' && (
        <div className={letter.pemohonLain ? 'f w2 rel' : 'f rel applicant'}>
          <label className="check">
            <input
              type="checkbox"
              checked={letter.pemohonLain}
              onChange={(e) => send({ on: 'pemohon', lain: e.target.checked, pemohon: null })}
            />
            {loket.pemohonLain}
          </label>
          {letter.pemohonLain && (
            <div className="rel" role="group" aria-label={loket.pemohon}>
              <PersonField
                id="pemohon"
                className=""
                value={letter.pemohon}
                family={siapkan.keluarga}
                onChange={(pemohon) => send({ on: 'pemohon', lain: true, pemohon })}
              />
            </div>
          )}
        </div>
      )}
    </>
  )
}
