// The form of each step before the recovery words.
import { kecamatanPekalongan } from '#domain/kantor/pekalongan.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { CrestField } from '#renderer/pages/pengaturan/crest-field.tsx'
import { NumberFields } from '#renderer/pages/pengaturan/number-fields.tsx'
import { alamatKeys, identityKeys, OfficeFields } from '#renderer/pages/pengaturan/office-fields.tsx'
import { newPejabat, PejabatFields } from '#renderer/pages/pengaturan/pejabat-fields.tsx'
import { PaperFields } from '#renderer/pages/pengaturan/paper-fields.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import { PaperNumbers } from './paper-numbers.tsx'
import { FirstUser } from './first-user.tsx'
import type { StepId, Wizard } from './wizard-state.ts'

type Props = {
  readonly step: StepId
  readonly state: Wizard
  readonly jenis: readonly DeklarasiSurat[]
  readonly needsPassphrase: boolean
  readonly onChange: (change: Partial<Wizard>) => void
}

/** One step. */
export const Step = ({ step, state, jenis, needsPassphrase, onChange }: Props) => {
  switch (step) {
    case 'kantor':
      return <OfficeStep state={state} onChange={onChange} />
    case 'kop':
      return (
        <>
          <Head title={awal.kopTanya} text={awal.kopArti} />
          <OfficeFields
            kantor={state.kantor}
            keys={alamatKeys}
            onChange={(change) => onChange({ kantor: { ...state.kantor, ...change } })}
          />
          <CrestField lambang={state.lambang} onChange={(lambang) => onChange({ lambang })} />
        </>
      )
    case 'pejabat':
      return <PejabatStep state={state} onChange={onChange} />
    case 'nomor':
      return (
        <>
          <Head title={awal.nomorTanya} text={awal.nomorArti} />
          <NumberFields
            penomoran={state.penomoran}
            jenis={jenis}
            onChange={(penomoran) =>
              onChange({ penomoran, terakhir: penomoran.lingkup === state.penomoran.lingkup ? state.terakhir : {} })
            }
          />
          <PaperNumbers
            penomoran={state.penomoran}
            jenis={jenis}
            last={state.terakhir}
            onChange={(terakhir) => onChange({ terakhir })}
          />
        </>
      )
    case 'kertas':
      return (
        <>
          <Head title={awal.kertasTanya} text={awal.kertasArti} />
          <PaperFields kertas={state.kertas} onChange={(kertas) => onChange({ kertas })} />
        </>
      )
    case 'pengguna':
      return (
        <>
          <Head title={awal.penggunaTanya} text={awal.penggunaArti} />
          <FirstUser state={state} needsPassphrase={needsPassphrase} onChange={onChange} />
        </>
      )
    case 'kata':
      return null
  }
}

/** Question and one line about it. */
export const Head = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div>
    <h1>{title}</h1>
    <p className="muted">{text}</p>
  </div>
)

type Part = Pick<Props, 'state' | 'onChange'>
const OfficeStep = ({ state, onChange }: Part) => (
  <>
    <Head title={awal.kantorTanya} text={awal.kantorArti} />
    <div className="f">
      <label htmlFor="pilih-kelurahan">{awal.pilihKelurahan}</label>
      <select
        id="pilih-kelurahan"
        value={state.kantor.kode}
        onChange={(e) => {
          const found = kecamatanPekalongan
            .flatMap((k) => k.kelurahan.map((l) => ({ ...l, kecamatan: k.nama })))
            .find((l) => l.kode === e.target.value)
          onChange({
            kantor: {
              ...state.kantor,
              kode: found?.kode ?? '',
              nama: found?.nama ?? '',
              kecamatan: found?.kecamatan ?? '',
              sebutan: 'Kelurahan',
            },
          })
        }}
      >
        <option value="">{awal.kantorLain}</option>
        {kecamatanPekalongan.map((k) => (
          <optgroup key={k.nama} label={`Kecamatan ${k.nama}`}>
            {k.kelurahan.map((l) => (
              <option key={l.kode} value={l.kode}>
                {l.nama}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
    <OfficeFields
      kantor={state.kantor}
      keys={identityKeys}
      onChange={(change) => onChange({ kantor: { ...state.kantor, ...change } })}
    />
  </>
)

const PejabatStep = ({ state, onChange }: Part) => (
  <>
    <Head title={awal.pejabatTanya} text={awal.pejabatArti} />
    {state.pejabat.map((p, i) => (
      <fieldset className="official" key={i}>
        <PejabatFields
          value={p}
          n={i}
          onChange={(value) => onChange({ pejabat: state.pejabat.map((x, j) => (j === i ? value : x)) })}
        />
        {i > 0 && (
          <button
            type="button"
            className="link note"
            onClick={() => onChange({ pejabat: state.pejabat.filter((_, j) => j !== i) })}
          >
            {awal.hapusPejabat}
          </button>
        )}
      </fieldset>
    ))}
    <div>
      <button
        type="button"
        className="btn"
        onClick={() =>
          onChange({
            pejabat: [...state.pejabat, newPejabat('kasi_pemerintahan_pembangunan', state.pejabat[0]?.mulai ?? '')],
          })
        }
      >
        {awal.tambahPejabat}
      </button>
    </div>
  </>
)
