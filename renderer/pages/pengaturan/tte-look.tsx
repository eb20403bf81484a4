// What a letter signed by the service looks like: in place of the ink, and at the foot of every page.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import { call } from '#renderer/call.ts'
import { imageSource } from '#renderer/parts/image-source.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { pengaturanTte as teks, posisiKakiText, tampilanTteText } from '#renderer/pesan/pengaturan-tte.ts'
import { ImageField } from './image-field.tsx'

type Akses = Output<'tte.baca'>
type Props = {
  readonly nilai: PengaturanTte
  readonly akses: Akses
  readonly mayChange: boolean
  readonly onNilai: (beda: Partial<PengaturanTte>) => void
}

/** The fields. */
export const TteLook = ({ nilai, akses, mayChange, onNilai }: Props) => (
  <>
    <fieldset className="rad inline" disabled={!mayChange}>
      <legend className="section">{teks.tampilan}</legend>
      {Object.entries(tampilanTteText).map(([tampilan, nama]) => (
        <label key={tampilan}>
          <input
            type="radio"
            name="tte-tampilan"
            checked={nilai.tampilan === tampilan}
            onChange={() => onNilai({ tampilan: tampilan as PengaturanTte['tampilan'] })}
          />
          <span>{nama}</span>
        </label>
      ))}
    </fieldset>
    {nilai.tampilan === 'qr' && (
      <div className="f">
        <label htmlFor="tte-tautan">{teks.tautanQr}</label>
        <input
          id="tte-tautan"
          type="url"
          maxLength={300}
          autoComplete="off"
          disabled={!mayChange}
          value={nilai.tautanQr}
          onChange={(e) => onNilai({ tautanQr: e.target.value })}
        />
        <span className="note">{teks.tautanQrArti}</span>
      </div>
    )}
    {nilai.tampilan === 'gambar' && (
      <StoredImage kind="spesimen" nilai={nilai} akses={akses} mayChange={mayChange} onNilai={onNilai} />
    )}
    <div className="g2">
      <Text
        id="tte-alasan"
        label={teks.alasan}
        max={120}
        {...{ mayChange }}
        value={nilai.alasan}
        set={(alasan) => onNilai({ alasan })}
      />
      <Text
        id="tte-lokasi"
        label={teks.lokasi}
        max={60}
        {...{ mayChange }}
        value={nilai.lokasi}
        set={(lokasi) => onNilai({ lokasi })}
      />
    </div>
    <h3 className="section">{teks.kaki}</h3>
    <div className="f">
      <label htmlFor="tte-kaki">{teks.kakiTeks}</label>
      <textarea
        id="tte-kaki"
        rows={3}
        maxLength={600}
        disabled={!mayChange}
        value={nilai.kaki}
        onChange={(e) => onNilai({ kaki: e.target.value })}
      />
      <span className="note">{teks.kakiArti}</span>
    </div>
    <div className="g2">
      <StoredImage kind="logo" nilai={nilai} akses={akses} mayChange={mayChange} onNilai={onNilai} />
      <div className="f">
        <label htmlFor="tte-posisi">{teks.posisiKaki}</label>
        <select
          id="tte-posisi"
          disabled={!mayChange}
          value={nilai.posisiKaki}
          onChange={(e) => onNilai({ posisiKaki: e.target.value === 'kiri' ? 'kiri' : 'tengah' })}
        >
          {Object.entries(posisiKakiText).map(([posisi, nama]) => (
            <option key={posisi} value={posisi}>
              {nama}
            </option>
          ))}
        </select>
      </div>
    </div>
  </>
)

type TextProps = {
  readonly id: string
  readonly label: string
  readonly max: number
  readonly mayChange: boolean
  readonly value: string
  readonly set: (value: string) => void
}
const Text = ({ id, label, max, mayChange, value, set }: TextProps) => (
  <div className="f">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      maxLength={max}
      autoComplete="off"
      disabled={!mayChange}
      value={value}
      onChange={(e) => set(e.target.value)}
    />
  </div>
)

// The image is stored when it is chosen; the setting that is saved afterwards names it.
const StoredImage = ({ kind, nilai, akses, mayChange, onNilai }: Props & { readonly kind: 'logo' | 'spesimen' }) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const image = nilai[kind] === null ? null : (chosen ?? akses[kind])
  const choose = async (isi: string | null) => {
    setError(null)
    if (isi === null) return onNilai({ [kind]: null })
    const answer = await call('tte.gambar', { isi })
    if (!answer.ok) return setError(answer.error)
    setChosen(isi)
    onNilai({ [kind]: answer.value.sha256 })
  }
  return (
    <div className="stored-image">
      <ImageField
        id={`tte-${kind}`}
        title={kind === 'logo' ? teks.logo : teks.spesimen}
        choose={kind === 'logo' ? teks.pilihLogo : teks.pilihSpesimen}
        remove={teks.hapusGambar}
        image={image}
        disabled={!mayChange}
        onChange={(isi) => void choose(isi)}
      />
      {image && <img src={imageSource(image)} alt={kind === 'logo' ? teks.logo : teks.spesimen} />}
      <ErrorNotice error={error} />
    </div>
  )
}
