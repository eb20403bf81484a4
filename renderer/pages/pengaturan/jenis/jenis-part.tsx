// Jenis surat: every type with its switch and its codes; the way into the editor.
import { useMemo, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { jenis, kelompokText } from '#renderer/pesan/jenis.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { showToast } from '#renderer/toast.ts'
import { ImportJenis } from './import-jenis.tsx'
import { JenisRow } from './jenis-row.tsx'
import { putJenisWork, startWork } from './jenis-work.ts'
import { KodeDialog } from './kode-dialog.tsx'
import { NewJenis } from './new-jenis.tsx'
import { readsOfJenis, RiwayatDialog } from './riwayat-dialog.tsx'
import '#renderer/styles/jenis.css'

export type BarisJenis = Output<'jenis.daftar'>['jenis'][number]
type Pilah = keyof typeof jenis.pilahan
type Overlay = { readonly what: 'baru' } | { readonly what: 'kode' | 'riwayat'; readonly kode: string }

const fits: Readonly<Record<Pilah, (b: BarisJenis) => boolean>> = {
  semua: () => true,
  aktif: (b) => b.aktif && (b.state === 'aktif' || b.state === 'bawaan'),
  mati: (b) => !b.aktif || b.state === 'arsip',
  kantor: (b) => b.sumber !== 'bawaan',
  rancangan: (b) => b.rancangan !== null,
}

/** The part. */
export const JenisPart = () => {
  const { may, settings } = useFrame()
  const readOnly = !may('jenis.ubah')
  const list = useRead('jenis.daftar', {})
  const [text, setText] = useState('')
  const [kelompok, setKelompok] = useState('')
  const [pilah, setPilah] = useState<Pilah>('semua')
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const semua = useMemo(() => list.data?.jenis ?? [], [list.data])
  const words = text.toLowerCase().split(/\s+/)
  const rows = semua.filter(
    (b) =>
      fits[pilah](b) &&
      (kelompok === '' || b.kelompok === kelompok) &&
      words.every((w) => `${b.nama} ${b.judul} ${b.kode} ${b.seri}`.toLowerCase().includes(w)),
  )
  const saklar = settings?.jenisSurat ?? {}
  const store = async (nilai: JenisKantor): Promise<AppError | null> => {
    const answer = await call('pengaturan.jenisSurat', { nilai })
    if (answer.ok) await refreshReads(['pengaturan.baca', ...readsOfJenis])
    return answer.ok ? null : answer.error
  }
  const put = (kode: string, ubah: Partial<JenisKantor[string]>) =>
    store({ ...saklar, [kode]: { ...kosong, ...saklar[kode], ...ubah } })
  const toggle = async (b: BarisJenis) => {
    const failed = await put(b.kode, { aktif: !b.aktif })
    setError(failed)
    if (!failed) showToast({ tone: 'ok', title: jenis.tersaklar(b.nama, !b.aktif) })
  }
  const open = async (kode: string, versi: number | null) => {
    const answer = await call('jenis.buka', { kode, versi })
    if (!answer.ok) return setError(answer.error)
    const rancangan = answer.value.state === 'rancangan' ? answer.value.versi : null
    const lain = semua.find((b) => b.kode === kode)?.rancangan ?? null
    putJenisWork(startWork(answer.value.deklarasi, { baru: false, rancangan }, lain !== null && rancangan === null))
    setOverlay(null)
  }
  const found = overlay && overlay.what !== 'baru' ? semua.find((b) => b.kode === overlay.kode) : undefined
  return (
    <div className="set-form wide-part je-part">
      <p>{jenis.arti}</p>
      <div className="je-filter">
        <input
          aria-label={jenis.cari}
          placeholder={jenis.cari}
          value={text}
          maxLength={80}
          autoComplete="off"
          onChange={(e) => setText(e.target.value)}
        />
        <select aria-label={jenis.kelompokSemua} value={kelompok} onChange={(e) => setKelompok(e.target.value)}>
          <option value="">{jenis.kelompokSemua}</option>
          {[...new Set(semua.map((b) => b.kelompok))].map((k) => (
            <option key={k} value={k}>
              {kelompokText[k] ?? k}
            </option>
          ))}
        </select>
        <select aria-label={jenis.pilah} value={pilah} onChange={(e) => setPilah(pilahOf(e.target.value))}>
          {Object.entries(jenis.pilahan).map(([key, nama]) => (
            <option key={key} value={key}>
              {nama}
            </option>
          ))}
        </select>
        <span className="note">{jenis.jumlah(rows.length, semua.length)}</span>
        <span className="grow" />
        {!readOnly && (
          <>
            <ImportJenis onDone={(kode, versi) => void open(kode, versi)} />
            <button type="button" className="btn btn-primary" onClick={() => setOverlay({ what: 'baru' })}>
              {jenis.baru}
            </button>
          </>
        )}
      </div>
      <ErrorNotice error={error ?? list.error?.error} />
      {list.data && rows.length === 0 ? (
        <p className="muted">{jenis.kosong}</p>
      ) : (
        <table className="t je-table">
          <thead>
            <tr>
              {jenis.kolom.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((b) => (
              <JenisRow
                key={b.kode}
                baris={b}
                own={saklar[b.kode]?.klasifikasi ?? null}
                skema={settings?.penomoran.skema ?? '2022'}
                readOnly={readOnly}
                onToggle={() => void toggle(b)}
                onKode={() => setOverlay({ what: 'kode', kode: b.kode })}
                onRiwayat={() => setOverlay({ what: 'riwayat', kode: b.kode })}
                onOpen={() => void open(b.kode, b.rancangan)}
              />
            ))}
          </tbody>
        </table>
      )}
      {overlay?.what === 'baru' && <NewJenis semua={semua} onClose={() => setOverlay(null)} />}
      {overlay?.what === 'kode' && found && (
        <KodeDialog
          baris={found}
          own={saklar[found.kode]?.klasifikasi ?? null}
          onClose={() => setOverlay(null)}
          onSave={async (klasifikasi) => {
            const failed = await put(found.kode, { klasifikasi })
            if (!failed) setOverlay(null)
            return failed && galatText(failed)
          }}
        />
      )}
      {overlay?.what === 'riwayat' && found && (
        <RiwayatDialog
          baris={found}
          readOnly={readOnly}
          onClose={() => setOverlay(null)}
          onOpen={(kode, versi) => void open(kode, versi)}
        />
      )}
    </div>
  )
}

const kosong: JenisKantor[string] = { aktif: true, klasifikasi: { '2022': null, lama: null } }
const pilahOf = (value: string): Pilah => (value in jenis.pilahan ? (value as Pilah) : 'semua')
