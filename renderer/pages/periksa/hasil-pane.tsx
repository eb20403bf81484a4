// The answer of a check: one word, one sentence, what to compare, and what such a check proves.
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import type { IconName } from '#renderer/parts/icon-paths.ts'
import { periksa, type Simpulan } from '#renderer/pesan/periksa.ts'
import { longDate, titleCase } from '#renderer/pesan/waktu.ts'

type Surat = NonNullable<Output<'periksa.kode'>['surat']>
type Props = {
  readonly simpulan: Simpulan
  readonly surat: Surat | null
  readonly kodePendek: string | null
  /** Name of the checked file; null when a code was checked. */
  readonly namaBerkas: string | null
}

const icons: Readonly<Record<Simpulan['nada'], IconName>> = { baik: 'check', perhatian: 'info', bahaya: 'warn' }

/** The pane. */
export const HasilPane = ({ simpulan, surat, kodePendek, namaBerkas }: Props) => (
  <section className="periksa-hasil" aria-label={simpulan.kata}>
    <div className={`vonis ${simpulan.nada}`} role={simpulan.nada === 'bahaya' ? 'alert' : undefined}>
      <Icon name={icons[simpulan.nada]} />
      <div>
        <h3>{simpulan.kata}</h3>
        <p>{simpulan.utama}</p>
      </div>
    </div>
    {namaBerkas !== null && <p className="note file-name">{namaBerkas}</p>}
    {surat && (
      <div className="periksa-banding">
        <h4 className="section">{namaBerkas === null ? periksa.bandingkanKertas : periksa.bandingkanBerkas}</h4>
        <Facts surat={surat} kodePendek={kodePendek} />
      </div>
    )}
    {simpulan.rincian.length > 0 && (
      <ul className="periksa-rincian">
        {simpulan.rincian.map((baris) => (
          <li key={baris}>{baris}</li>
        ))}
      </ul>
    )}
    <p className="note">{namaBerkas === null ? periksa.buktiKode : periksa.buktiPdf}</p>
  </section>
)

const Facts = ({ surat, kodePendek }: { readonly surat: Surat; readonly kodePendek: string | null }) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  return (
    <dl className="periksa-fakta">
      <dt>{periksa.nomor}</dt>
      <dd>
        <b>{surat.nomor ?? periksa.tanpaNomor}</b>
      </dd>
      <dt>{periksa.jenis}</dt>
      <dd>{surat.judul}</dd>
      <dt>{periksa.nama}</dt>
      <dd>
        <b>{titleCase(surat.subjekNama)}</b>
      </dd>
      <dt>{periksa.tanggal}</dt>
      <dd>
        <b>{longDate(surat.tanggal)}</b>
      </dd>
      {surat.berlakuSampai !== null && [
        <dt key="b">{periksa.berlakuSampai}</dt>,
        <dd key="bv">
          {longDate(surat.berlakuSampai)}
          {surat.berlakuSampai < today && <span className="tag warn">{periksa.lewat}</span>}
        </dd>,
      ]}
      {surat.penandatangan !== '' && [
        <dt key="t">{periksa.penandatangan}</dt>,
        <dd key="tv">{surat.penandatangan}</dd>,
      ]}
      {kodePendek !== null && [<dt key="k">{periksa.kodePendek}</dt>, <dd key="kv">{kodePendek}</dd>]}
    </dl>
  )
}
