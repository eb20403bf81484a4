// One letter for its approver: what to look at first, the edited wording, who checked what, the facts.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { LangkahList } from '#renderer/parts/langkah-list.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { useLate } from '#renderer/parts/use-late.ts'
import { WordingChanges } from '#renderer/parts/wording-changes.tsx'
import { modeText, persetujuan, tteTag } from '#renderer/pesan/persetujuan.ts'
import { briefTime, longDate } from '#renderer/pesan/waktu.ts'
import { nameOf } from './letter-rows.ts'

type Detail = Output<'konsep.buka'>
type Props = {
  readonly detail: Detail | null
  readonly loading: boolean
  readonly error: AppError | null
  /** Why the last act on this very letter was refused. */
  readonly problem: AppError | null
}

/** The middle pane. */
export const KonsepDetail = ({ detail, loading, error, problem }: Props) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  const late = useLate(loading && !detail)
  return (
    <section className="konsep-detail" tabIndex={0} data-pane aria-label={persetujuan.rincian} aria-busy={loading}>
      <ErrorNotice error={problem} />
      <ErrorNotice error={error} />
      {late && <p className="muted">{persetujuan.memuat}</p>}
      {detail && (
        <>
          <div>
            <h2>{nameOf(detail)}</h2>
            {detail.subjekNama !== '' && <div className="muted">{detail.judul}</div>}
          </div>
          <Returned detail={detail} />
          {detail.peringatan.map((text) => (
            <Notice tone="warn" key={text}>
              {text}
            </Notice>
          ))}
          {detail.naskahBaku && (
            <WordingChanges
              baku={detail.naskahBaku}
              naskah={detail.naskah}
              note={editedNote(detail, zone, today)}
              hotkey="D"
            />
          )}
          <Checks detail={detail} />
          <Facts detail={detail} />
        </>
      )}
    </section>
  )
}

const Returned = ({ detail }: { readonly detail: Detail }) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  const last =
    detail.tahap === 'kembali' ? detail.langkah.findLast(({ langkah }) => langkah === 'kembalikan') : undefined
  return last ? (
    <Notice tone="warn" icon="back">
      <b>{persetujuan.dikembalikanOleh(last.oleh, briefTime(last.pada, zone, today))}</b>{' '}
      {last.alasan !== null && persetujuan.alasan(last.alasan)}
    </Notice>
  ) : null
}

// Who edited it: the step of the edit, else whoever sent it on its way.
const editedNote = (detail: Detail, zone: string, today: string): string => {
  const step =
    detail.langkah.findLast(({ langkah }) => langkah === 'ubah-naskah') ??
    detail.langkah.findLast(({ langkah }) => langkah === 'ajukan' || langkah === 'langsung')
  const who = step ? persetujuan.diubahOleh(step.oleh, briefTime(step.pada, zone, today)) : ''
  return [who, detail.alasanSunting ? persetujuan.alasan(detail.alasanSunting) : ''].filter(Boolean).join(' ')
}

const Checks = ({ detail }: { readonly detail: Detail }) => {
  const { syarat } = detail
  const missing = syarat.filter(({ keadaan }) => keadaan === 'tidak-ada')
  return (
    <div>
      <h3 className="section">{persetujuan.pemeriksaan}</h3>
      <ul className="checks">
        <LangkahList langkah={detail.langkah} />
        <li className={missing.length > 0 ? 'w' : syarat.length === 0 ? 'n' : ''}>
          <Icon name={missing.length > 0 ? 'warn' : syarat.length === 0 ? 'info' : 'check'} />
          <span>
            {syarat.length === 0
              ? persetujuan.tanpaSyarat
              : missing.length > 0
                ? persetujuan.syaratKurang(syarat.length - missing.length, syarat.length)
                : persetujuan.syaratLengkap(syarat.length)}
            {missing.map(({ nama, alasan }) => (
              <small key={nama}>{persetujuan.syaratTidakAda(nama, alasan)}</small>
            ))}
          </span>
        </li>
        {detail.diedit && (
          <li className="w">
            <Icon name="warn" />
            <span>{persetujuan.bedaNaskah}</span>
          </li>
        )}
        {detail.tte && (
          <li className={detail.tte === 'tidak-pasti' || detail.tte === 'gagal' ? 'w' : 'n'}>
            <Icon name={detail.tte === 'tidak-pasti' || detail.tte === 'gagal' ? 'warn' : 'sync'} />
            <span>{tteTag[detail.tte]}</span>
          </li>
        )}
      </ul>
    </div>
  )
}

const Facts = ({ detail }: { readonly detail: Detail }) => {
  const numbered = detail.tahap === 'ttd' || detail.tahap === 'tte'
  const nomor =
    detail.nomor !== null
      ? numbered
        ? persetujuan.dicadangkan(detail.nomor)
        : detail.nomor
      : detail.naskah.nomor === null
        ? persetujuan.tanpaNomor
        : persetujuan.nomorNanti
  const rows: readonly (readonly [string, string | null])[] = [
    [persetujuan.nomor, nomor],
    [persetujuan.tanggalSurat, longDate(detail.tanggal)],
    [persetujuan.keperluan, detail.subjekNama === '' ? null : detail.keperluan],
    [persetujuan.pembuat, detail.pembuat],
    [persetujuan.untukSiapa, detail.untuk],
    [persetujuan.penandatangan, detail.penandatangan === '' ? persetujuan.tanpaPejabat : detail.penandatangan],
    [persetujuan.cara, modeText[detail.modeTtd]],
  ]
  return (
    <dl className="facts">
      {rows.map(
        ([name, value]) =>
          value !== null && value !== '' && [<dt key={name}>{name}</dt>, <dd key={`${name}-`}>{value}</dd>],
      )}
    </dl>
  )
}
