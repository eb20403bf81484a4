// The time-stamp service and the place that stand in a signature; the trusted issuers of the same setting stay as they are.
import { useEffect, useState } from 'react'
import { PengaturanTandaTangan } from '#domain/kantor/tte.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { pengaturanTtd as teks } from '#renderer/pesan/pengaturan-ttd.ts'
import { SaveForm } from './save-form.tsx'

type Isi = Pick<PengaturanTandaTangan, 'stempelWaktu' | 'lokasi'>

/** The form. */
export const StempelForm = ({ readOnly }: { readonly readOnly: boolean }) => {
  const stored = useRead('pengaturan.baca', {}).data?.tandaTangan
  const [isi, setIsi] = useState<Isi | null>(null)
  useEffect(() => {
    if (stored) setIsi((lama) => lama ?? { stempelWaktu: stored.stempelWaktu, lokasi: stored.lokasi })
  }, [stored])
  if (!stored || !isi) return null
  const alamatBaik = PengaturanTandaTangan.shape.stempelWaktu.safeParse(isi.stempelWaktu.trim()).success
  return (
    <SaveForm
      readOnly={readOnly}
      save={async () => {
        if (!alamatBaik) return { code: 'MasukanSalah', letak: 'stempelWaktu' }
        const nilai = { ...stored, stempelWaktu: isi.stempelWaktu.trim(), lokasi: isi.lokasi.trim() }
        const answer = await call('pengaturan.tandaTangan', { nilai })
        if (answer.ok) await refreshReads(['pengaturan.baca'])
        return answer.ok ? null : answer.error
      }}
    >
      <h3 className="section">{teks.stempel}</h3>
      <div className="f">
        <label htmlFor="stempel-alamat">{teks.stempelWaktu}</label>
        <input
          id="stempel-alamat"
          type="url"
          maxLength={300}
          disabled={readOnly}
          autoComplete="off"
          value={isi.stempelWaktu}
          className={alamatBaik ? '' : 'bad-in'}
          onChange={(e) => setIsi({ ...isi, stempelWaktu: e.target.value })}
        />
        <span className="note">{teks.stempelArti}</span>
      </div>
      {!alamatBaik && <Notice tone="warn">{teks.stempelSalah}</Notice>}
      <div className="f">
        <label htmlFor="stempel-lokasi">{teks.lokasi}</label>
        <input
          id="stempel-lokasi"
          maxLength={60}
          disabled={readOnly}
          autoComplete="off"
          value={isi.lokasi}
          onChange={(e) => setIsi({ ...isi, lokasi: e.target.value })}
        />
      </div>
    </SaveForm>
  )
}
