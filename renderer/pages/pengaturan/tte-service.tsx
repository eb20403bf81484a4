// Address and version of the service, and this PC's account there.
import { pengaturanTte as teks } from '#renderer/pesan/pengaturan-tte.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { withVersi, type TteForm } from './tte-form.ts'

type Props = {
  readonly form: TteForm
  readonly adaSandi: boolean
  readonly mayChange: boolean
  readonly mayAkses: boolean
  readonly onChange: (beda: Partial<TteForm>) => void
  readonly onNilai: (beda: Partial<TteForm['nilai']>) => void
}

/** The fields. */
export const TteService = ({ form, adaSandi, mayChange, mayAkses, onChange, onNilai }: Props) => {
  const { nilai } = form
  return (
    <>
      <h3 className="section">{teks.layanan}</h3>
      <div className="f">
        <label htmlFor="tte-alamat">{teks.alamat}</label>
        <input
          id="tte-alamat"
          type="url"
          maxLength={300}
          autoComplete="off"
          disabled={!mayChange}
          value={nilai.alamat}
          onChange={(e) => onNilai({ alamat: e.target.value })}
        />
        <span className="note">{teks.alamatArti}</span>
      </div>
      {/^http:/i.test(nilai.alamat.trim()) && <Notice tone="warn">{teks.alamatHttp}</Notice>}
      <div className="g2">
        <div className="f">
          <label htmlFor="tte-versi">{teks.versi}</label>
          <select
            id="tte-versi"
            disabled={!mayChange}
            value={nilai.versi}
            onChange={(e) => onNilai(withVersi(nilai, e.target.value === 'v1' ? 'v1' : 'v2'))}
          >
            {Object.entries(teks.versiText).map(([versi, nama]) => (
              <option key={versi} value={versi}>
                {nama}
              </option>
            ))}
          </select>
        </div>
        <div className="f">
          <label htmlFor="tte-batas">{teks.batasDetik}</label>
          <input
            id="tte-batas"
            type="number"
            min={5}
            max={300}
            disabled={!mayChange}
            value={nilai.batasDetik}
            onChange={(e) => onNilai({ batasDetik: Math.max(0, Math.min(300, Math.round(Number(e.target.value)))) })}
          />
        </div>
      </div>
      <h3 className="section">{teks.akun}</h3>
      <div className="g2">
        <div className="f">
          <label htmlFor="tte-pengguna">{teks.pengguna}</label>
          <input
            id="tte-pengguna"
            maxLength={100}
            autoComplete="off"
            disabled={!mayAkses}
            value={form.pengguna}
            onChange={(e) => onChange({ pengguna: e.target.value })}
          />
        </div>
        <div className="f">
          <label htmlFor="tte-sandi">{teks.sandi}</label>
          <input
            id="tte-sandi"
            type="password"
            maxLength={200}
            autoComplete="off"
            disabled={!mayAkses}
            placeholder={adaSandi ? teks.sandiTersimpan : teks.sandiBelum}
            value={form.sandi}
            onChange={(e) => onChange({ sandi: e.target.value })}
          />
        </div>
      </div>
    </>
  )
}
