// Who changed what: the versions of a type, what each changed, how many letters it made; an older one can be taken up again.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { jenis, ubahText } from '#renderer/pesan/jenis.ts'
import { dateAndTime } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

type Baris = Output<'jenis.daftar'>['jenis'][number]
type Versi = Output<'jenis.riwayat'>['versi'][number]
type Props = {
  readonly baris: Baris
  readonly readOnly: boolean
  readonly onClose: () => void
  readonly onOpen: (kode: string, versi: number) => void
}
type Asking =
  | { readonly what: 'pakai'; readonly versi: number }
  | { readonly what: 'tarik' }
  | { readonly what: 'buang' }

/** Reads that show types, asked again after a change. */
export const readsOfJenis = ['jenis.daftar', 'jenis.riwayat', 'jenis.buka', 'surat.jenis', 'surat.urutan'] as const

/** The dialog. */
export const RiwayatDialog = ({ baris, readOnly, onClose, onOpen }: Props) => {
  const { zone } = useFrame()
  const riwayat = useRead('jenis.riwayat', { kode: baris.kode })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const versi = riwayat.data?.versi ?? []
  const ekspor = async (v: Versi) => {
    const answer = await call('jenis.ekspor', { kode: baris.kode, versi: v.versi })
    if (!answer.ok) setError(answer.error)
    else if (answer.value.tersimpan) showToast({ tone: 'ok', title: jenis.tersimpanBerkas })
  }
  return (
    <Dialog title={jenis.riwayatJudul(baris.nama)} onClose={onClose} wide>
      <div className="dialog-body je-riwayat">
        <ErrorNotice error={error ?? riwayat.error?.error} />
        <table className="t">
          <thead>
            <tr>
              {jenis.kolomRiwayat.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versi.map((v) => (
              <tr key={`${v.versi} ${v.state}`}>
                <td>{v.versi}</td>
                <td>
                  <span className={`tag${v.state === 'aktif' || v.state === 'bawaan' ? ' ok' : ''}`}>
                    {jenis.keadaan[v.state]}
                  </span>
                </td>
                <td>{v.pada === null ? jenis.bawaanProgram : dateAndTime(v.pada, zone)}</td>
                <td>{v.oleh}</td>
                <td className="je-ubah">
                  {v.catatan !== '' && <div>{v.catatan}</div>}
                  <div className="note">
                    {ubahanText(v)}
                    {v.dipakai > 0 && ` · ${jenis.nSurat(v.dipakai)}`}
                  </div>
                </td>
                <td className="num">
                  <span className="pindah">
                    <button type="button" className="btn" onClick={() => onOpen(baris.kode, v.versi)}>
                      {jenis.bukaVersi}
                    </button>
                    {!readOnly && (
                      <button type="button" className="btn" onClick={() => void ekspor(v)}>
                        {jenis.ekspor}
                      </button>
                    )}
                    {!readOnly && v.state === 'arsip' && v.pada !== null && (
                      <button
                        type="button"
                        className="btn"
                        onClick={() => setAsking({ what: 'pakai', versi: v.versi })}
                      >
                        {jenis.pakaiLagi}
                      </button>
                    )}
                    {!readOnly && v.state === 'aktif' && (
                      <button type="button" className="btn" onClick={() => setAsking({ what: 'tarik' })}>
                        {jenis.tarik}
                      </button>
                    )}
                    {!readOnly && v.state === 'rancangan' && (
                      <button type="button" className="btn" onClick={() => setAsking({ what: 'buang' })}>
                        {jenis.buang}
                      </button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="dialog-acts">
          <button type="button" className="btn c" onClick={onClose}>
            {bingkai.tutup} <kbd className="key">Esc</kbd>
          </button>
        </div>
      </div>
      {asking && <Ask asking={asking} baris={baris} onClose={() => setAsking(null)} />}
    </Dialog>
  )
}

const ubahanText = ({ ubahan }: Versi): string => {
  if (!ubahan) return jenis.awal
  const isian = [...ubahan.tambah.map((l) => jenis.tambah(l)), ...ubahan.hapus.map((l) => jenis.hapus(l))]
  const bagian = ubahan.bagian.filter((b) => b !== 'isian' || isian.length === 0).map((b) => ubahText[b])
  return [...isian, ...bagian].join(', ')
}

const Ask = ({
  asking,
  baris,
  onClose,
}: {
  readonly asking: Asking
  readonly baris: Baris
  readonly onClose: () => void
}) => {
  const { kode, nama } = baris
  const done = async (title: string): Promise<null> => {
    await refreshReads(readsOfJenis)
    showToast({ tone: 'ok', title })
    return null
  }
  const run = async (alasan: string): Promise<AppError | null> => {
    const answer =
      asking.what === 'pakai'
        ? await call('jenis.aktifkan', { kode, versi: asking.versi, alasan })
        : asking.what === 'tarik'
          ? await call('jenis.arsipkan', { kode, alasan })
          : await call('jenis.buang', { kode })
    if (!answer.ok) return answer.error
    return done(
      asking.what === 'pakai' ? jenis.pakaiJadi(nama) : asking.what === 'tarik' ? jenis.tarikJadi : jenis.buangJadi,
    )
  }
  const [judul, arti, tombol] =
    asking.what === 'pakai'
      ? [jenis.pakaiJudul, jenis.pakaiArti, jenis.pakaiLagi]
      : asking.what === 'tarik'
        ? [jenis.tarikJudul, baris.sumber === 'kantor' ? jenis.tarikSendiri : jenis.tarikBawaan, jenis.tarik]
        : [jenis.buangJudul, jenis.buangArti, jenis.buang]
  return (
    <AskReason title={judul} choices={[{ text: tombol, danger: asking.what !== 'pakai', run }]} onClose={onClose}>
      <p>{arti}</p>
    </AskReason>
  )
}
