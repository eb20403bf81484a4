// One letter: its facts, its prints, and its stored pages as images.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { LangkahList } from '#renderer/parts/langkah-list.tsx'
import { PageImage } from '#renderer/parts/page-image.tsx'
import { WordingChanges } from '#renderer/parts/wording-changes.tsx'
import { arsip } from '#renderer/pesan/arsip.ts'
import { caraText, penyerahan } from '#renderer/pesan/harian.ts'
import { cetakText } from '#renderer/pesan/loket.ts'
import { modeText, persetujuan } from '#renderer/pesan/persetujuan.ts'
import { dateAndTime, shortDate, titleCase } from '#renderer/pesan/waktu.ts'

type Detail = Output<'surat.buka'>
type Props = {
  readonly detail: Detail | null
  readonly error: AppError | null
  readonly onPrint: (() => void) | null
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly onReplace: (() => void) | null
  readonly onHandOver: (() => void) | null
  /** Makes a new letter with what this one says. */
  readonly onCopy: (() => void) | null
  readonly onOpen: (id: string) => void
}

/** The pane at the right. */
export const SuratPane = ({
  detail,
  error,
  onPrint,
  onSave,
  onCancel,
  onReplace,
  onHandOver,
  onCopy,
  onOpen,
}: Props) => (
  <aside className="prev" aria-label={arsip.judul}>
    <ErrorNotice error={error} />
    {!detail && !error && <p className="muted none">{arsip.pilih}</p>}
    {detail && (
      <>
        <Facts detail={detail} onOpen={onOpen} />
        <div className="bt">
          {onPrint && (
            <button type="button" className="btn" onClick={onPrint}>
              <Icon name="print" />
              {arsip.cetak} <kbd className="key">Ctrl+P</kbd>
            </button>
          )}
          <button type="button" className="btn" onClick={onSave}>
            {arsip.simpan} <kbd className="key">Ctrl+S</kbd>
          </button>
          {onHandOver && (
            <button type="button" className="btn" onClick={onHandOver}>
              <Icon name="move" />
              {arsip.serahkan}
            </button>
          )}
          {onReplace && (
            <button type="button" className="btn" onClick={onReplace}>
              {arsip.perbaiki} <kbd className="key">F2</kbd>
            </button>
          )}
          {onCopy && (
            <button type="button" className="btn" title={arsip.buatLagiArti} onClick={onCopy}>
              {arsip.buatLagi}
            </button>
          )}
          {detail.bolehBatal && (
            <button type="button" className="btn btn-danger" onClick={onCancel}>
              {arsip.batalkan} <kbd className="key">F8</kbd>
            </button>
          )}
        </div>
        <Pages key={detail.id} detail={detail} />
      </>
    )}
  </aside>
)

const Facts = ({ detail, onOpen }: { readonly detail: Detail; readonly onOpen: (id: string) => void }) => {
  const { zone } = useFrame()
  const last = detail.cetakan[0]
  return (
    <div className="hd" tabIndex={0} role="region" aria-label={arsip.rincian}>
      <div className="hd-title">
        <h2>{detail.judul}</h2>
        <Marks detail={detail} />
      </div>
      {detail.batal && (
        <Notice tone="bad">
          <b>
            {arsip.dibatalkan} {dateAndTime(detail.batal.pada, zone)}
          </b>
          , {detail.batal.oleh}. {arsip.alasan}: {detail.batal.alasan}
        </Notice>
      )}
      <dl className="facts">
        <dt>{arsip.nomor}</dt>
        <dd>
          <b>{detail.nomor ?? '-'}</b>, {shortDate(detail.tanggal)}
        </dd>
        <dt>{arsip.untuk}</dt>
        <dd>{titleCase(detail.subjekNama)}</dd>
        {detail.keperluan && [<dt key="k">{arsip.keperluan}</dt>, <dd key="kv">{detail.keperluan}</dd>]}
        <dt>{arsip.tandaTangan}</dt>
        <dd>{detail.penandatangan}</dd>
        <dt>{arsip.oleh}</dt>
        <dd>
          {detail.oleh}, {dateAndTime(detail.dibuatPada, zone)}
        </dd>
        {detail.berlakuSampai && [
          <dt key="b">{arsip.berlaku}</dt>,
          <dd key="bv">{shortDate(detail.berlakuSampai)}</dd>,
        ]}
        <dt>{arsip.buku}</dt>
        <dd>{detail.buku.map((b) => arsip.noUrut(b.judul, b.noUrut)).join(', ') || '-'}</dd>
        {last && [
          <dt key="c">{arsip.cetakan}</dt>,
          <dd key="cv">
            {detail.cetakan.length}×, {cetakText[last.state].toLowerCase()} {dateAndTime(last.dibuatPada, zone)}
            {last.alasan && `, ${last.alasan}`}
          </dd>,
        ]}
      </dl>
      <Life detail={detail} />
      {detail.digantikanOlehId && <Link text={arsip.digantikan} id={detail.digantikanOlehId} onOpen={onOpen} />}
      {detail.menggantikanId && <Link text={arsip.menggantikan} id={detail.menggantikanId} onOpen={onOpen} />}
    </div>
  )
}

const Marks = ({ detail }: { readonly detail: Detail }) => (
  <>
    {detail.diedit && (
      <span className="tag info">
        <Icon name="pen" />
        {persetujuan.naskahDiubah}
      </span>
    )}
    {detail.satuPetugas && (
      <span className="tag warn">
        <Icon name="user" />
        {persetujuan.satuPetugas}
      </span>
    )}
  </>
)

// Before its issue and after it: steps, edited wording, ink, hand-over.
const Life = ({ detail }: { readonly detail: Detail }) => {
  const { zone } = useFrame()
  const { langkah, sunting, penyerahan: p, modeTtd, ttdBasahPada } = detail
  return (
    <>
      {langkah.length > 0 && (
        <ul className="checks" aria-label={persetujuan.pemeriksaan}>
          <LangkahList langkah={langkah} />
        </ul>
      )}
      {sunting && (
        <WordingChanges
          baku={sunting.baku}
          naskah={sunting.naskah}
          note={detail.alasanSunting ? persetujuan.alasan(detail.alasanSunting) : ''}
        />
      )}
      <dl className="facts">
        {detail.alasanNomor && [<dt key="n">{arsip.alasanNomor}</dt>, <dd key="nv">{detail.alasanNomor}</dd>]}
        <dt>{persetujuan.cara}</dt>
        <dd>
          {modeText[modeTtd]}
          {modeTtd === 'basah' && ttdBasahPada && `, ${arsip.sudahTtd(dateAndTime(ttdBasahPada, zone))}`}
        </dd>
        {p && [
          <dt key="p">{arsip.diserahkan}</dt>,
          <dd key="pv">
            {penyerahan.diambil(p.pengambil, p.hubungan)}, {dateAndTime(p.pada, zone)}, {caraText[p.cara]}
            {p.catatan !== '' && `, ${p.catatan}`}
          </dd>,
        ]}
      </dl>
    </>
  )
}

const Link = ({
  text,
  id,
  onOpen,
}: {
  readonly text: string
  readonly id: string
  readonly onOpen: (id: string) => void
}) => (
  <p>
    {text}:{' '}
    <button type="button" className="link" onClick={() => onOpen(id)}>
      {arsip.lihat}
    </button>
  </p>
)

const Pages = ({ detail }: { readonly detail: Detail }) => {
  const [page, setPage] = useState(1)
  const image = useRead('surat.halaman', { id: detail.id, halaman: page, lebar: 860 }, { stale: Infinity })
  return (
    <>
      {detail.halaman > 1 && (
        <div className="bt">
          <button type="button" className="btn" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {arsip.sebelum}
          </button>
          <span>{arsip.halaman(page, detail.halaman)}</span>
          <button type="button" className="btn" disabled={page === detail.halaman} onClick={() => setPage(page + 1)}>
            {arsip.berikut}
          </button>
        </div>
      )}
      <ErrorNotice error={image.error?.error} />
      <div className="sheet-ground page-ground" tabIndex={0}>
        <PageImage page={image.data} width={430} />
      </div>
    </>
  )
}
