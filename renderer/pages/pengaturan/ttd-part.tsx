// Tanda tangan elektronik: certificates of officials on this PC, trusted issuers, time stamps, public keys of the QR codes.
import { call } from '#renderer/call.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { galatText } from '#renderer/pesan/galat.ts'
import { pengaturanTtd as teks } from '#renderer/pesan/pengaturan-ttd.ts'
import { showToast } from '#renderer/toast.ts'
import { AkarList } from './akar-list.tsx'
import { SertifikatList } from './sertifikat-list.tsx'
import { StempelForm } from './stempel-form.tsx'

/** The part. */
export const TtdPart = () => {
  const { may } = useFrame()
  const list = useRead('sertifikat.daftar', {})
  const mayChange = may('sertifikat.ubah')
  const exportKeys = async () => {
    const answer = await call('periksa.eksporKunci', {})
    if (!answer.ok) showToast({ tone: 'bad', title: galatText(answer.error) })
    else if (answer.value.tersimpan) showToast({ tone: 'ok', title: teks.kunciTerekspor })
  }
  return (
    <>
      <ErrorNotice error={list.error?.error} />
      {list.data && <SertifikatList rows={list.data.pejabat} mayChange={mayChange} />}
      {list.data && <AkarList rows={list.data.akar} mayChange={mayChange} />}
      <StempelForm readOnly={!may('pengaturan.ubah')} />
      {may('surat.lihat') && (
        <section className="set-form">
          <h3 className="section">{teks.kunciQr}</h3>
          <p className="note">{teks.kunciQrArti}</p>
          <div>
            <button type="button" className="btn c" onClick={() => void exportKeys()}>
              {teks.eksporKunci}
            </button>
          </div>
        </section>
      )}
    </>
  )
}
