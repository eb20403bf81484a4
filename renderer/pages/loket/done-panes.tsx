// After F9: the box is ready for the next person; the letter just issued stays at the right until somebody is typed.
import { useEffect, useState } from 'react'
import { hideToast } from '#renderer/toast.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useRead } from '#renderer/data.ts'
import { HandOver } from '#renderer/parts/hand-over.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import { arsip } from '#renderer/pesan/arsip.ts'
import { cetakText, loket } from '#renderer/pesan/loket.ts'
import { clockTime, dateAndTime, titleCase } from '#renderer/pesan/waktu.ts'
import { PageImage } from '#renderer/parts/page-image.tsx'
import { LastTable } from './last-table.tsx'
import { NextPerson } from './next-person.tsx'
import type { Issued } from './use-sending.ts'

export type Print = Output<'cetakan.status'>
type LeftProps = {
  readonly issued: Issued
  readonly last: Output<'loket.hariIni'>['terakhir']
  readonly print: Print | null
  readonly onRetry: () => void
  readonly onSavePdf: () => void
}

/** The left pane. A held print stands in the place of the toast, so the toast gives way. */
export const DoneLeft = ({ issued, last, print, onRetry, onSavePdf }: LeftProps) => {
  const held = print && (print.state === 'tertahan' || print.state === 'gagal') ? print : null
  useEffect(() => {
    if (held) hideToast()
  }, [held])
  return (
    <section className="left">
      <NextPerson nama={issued.pendudukId === null ? null : issued.terbit.nama} />
      <div className="pad12">
        <div className="caprow">
          <h3 className="section">{loket.limaTerakhir}</h3>
          <span className="note">
            <kbd className="key">Ctrl+Shift+R</kbd> {loket.cetakLagiPertama}
          </span>
        </div>
        <LastTable last={last} newest={issued.terbit.suratId} held={held ? issued.terbit.suratId : null} />
      </div>
      {held && <Held issued={issued} print={held} onRetry={onRetry} onSavePdf={onSavePdf} />}
    </section>
  )
}

type HeldProps = Pick<LeftProps, 'issued' | 'onRetry' | 'onSavePdf'> & { readonly print: Print }
const Held = ({ issued, print, onRetry, onSavePdf }: HeldProps) => {
  const { go } = useFrame()
  const chosen = print.printer !== null
  const retry = (
    <button type="button" key="retry" className={chosen ? 'btn btn-primary' : 'btn'} onClick={onRetry}>
      {loket.cobaLagi} <kbd className="key">Ctrl+Shift+R</kbd>
    </button>
  )
  const choose = (
    <button
      type="button"
      key="choose"
      className={chosen ? 'btn' : 'btn btn-primary'}
      onClick={() => go('pengaturan', { for: 'settings', part: 'printer' })}
    >
      {chosen ? loket.printerLain : loket.pilihPrinter} <kbd className="key">Ctrl+Shift+P</kbd>
    </button>
  )
  return (
    <div className="held" role="alert">
      <div className="notice warn">
        <Icon name="print" />
        <div className="grow">
          <div className="h">
            {print.alasan ? `${print.alasan.replace(/\.$/, '')}.` : loket.printerDiam} {loket.tertahanSurat}{' '}
            <b>{loket.tertahanAman}</b>.
          </div>
          <p>
            {loket.nomor} <b>{issued.terbit.nomor}</b>{' '}
            {print.printer === null
              ? loket.tanpaPrinterNomor(titleCase(issued.terbit.nama))
              : loket.tertahanNomor(titleCase(issued.terbit.nama))}
          </p>
          <div className="btns">
            {chosen ? [retry, choose] : [choose, retry]}
            <button type="button" className="btn" onClick={onSavePdf}>
              {loket.simpanPdf}
            </button>
          </div>
        </div>
      </div>
    </div>
  )
}

/** The right pane: what was issued, where it is recorded, the first page. */
export const DoneSide = ({ issued, print }: { readonly issued: Issued; readonly print: Print | null }) => {
  const { zone, may, settings } = useFrame()
  const { terbit } = issued
  const page = useRead('surat.halaman', { id: terbit.suratId, halaman: 1, lebar: 400 }, { stale: Infinity })
  const client = useQueryClient()
  const held = print !== null && (print.state === 'tertahan' || print.state === 'gagal')
  return (
    <aside className="side" aria-label={loket.baruTerbit}>
      <div className="head">
        <b>{loket.baruTerbit}</b>
        <span className="end">
          <kbd className="key">Ctrl+O</kbd> {loket.buka}
        </span>
      </div>
      <div className="done">
        <div className="pname">{titleCase(terbit.nama)}</div>
        <dl className="facts">
          <dt>{loket.surat}</dt>
          <dd>{terbit.judul}</dd>
          <dt>{loket.nomor}</dt>
          <dd>
            <b>{terbit.nomor ?? loket.tanpaNomor}</b>
          </dd>
          <dt>{loket.tercatatDi}</dt>
          <dd>{terbit.buku.join(', ') || '-'}</dd>
          <dt>{loket.disimpan}</dt>
          <dd>{loket.pdfAsli(dateAndTime(terbit.dibuatPada, zone), terbit.halaman)}</dd>
          <dt>{loket.printer}</dt>
          <dd>
            {print === null && loket.disimpanSaja}
            {print && held && (
              <span className="tag warn">
                <Icon name="warn" />
                {print.alasan ?? cetakText[print.state]}
              </span>
            )}
            {print &&
              !held &&
              `${cetakText[print.state].toLowerCase()} ${clockTime(print.dibuatPada, zone)}${print.printer ? `, ${print.printer}` : ''}`}
          </dd>
        </dl>
        {settings?.alur.serahTerima && may('surat.serahkan') && <GiveAway key={terbit.suratId} terbit={terbit} />}
      </div>
      <div className="sheet-ground thumb">
        <PageImage
          page={page.data}
          width={212}
          onBroken={() => void client.invalidateQueries({ queryKey: ['surat.halaman'] })}
        />
      </div>
    </aside>
  )
}

// Whoever waits at the counter gets the letter at once; others fetch it later (Persetujuan, Akhir hari).
const GiveAway = ({ terbit }: { readonly terbit: Issued['terbit'] }) => {
  const [state, setState] = useState<'here' | 'asked' | 'given'>('here')
  if (state === 'given')
    return (
      <div>
        <span className="tag ok">
          <Icon name="check" />
          {arsip.diserahkan}
        </span>
      </div>
    )
  return (
    <div className="btns">
      <button type="button" className="btn" onClick={() => setState('asked')}>
        <Icon name="move" />
        {arsip.serahkan}
      </button>
      {state === 'asked' && (
        <HandOver
          suratId={terbit.suratId}
          nomor={terbit.nomor ?? terbit.judul}
          subjekNama={terbit.nama}
          onDone={() => setState('given')}
          onClose={() => setState((now) => (now === 'given' ? now : 'here'))}
        />
      )}
    </div>
  )
}
