// Nomor dan buku: series, codes, the running number this type takes, the registers it enters.
import { useMemo } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import { lingkupNomor } from '#domain/nomor/scope.ts'
import { tanggalContoh } from '#domain/surat/make-contoh.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { jenis } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { lingkupText } from '#renderer/pesan/pengaturan.ts'
import { Group, TextField, Tick } from './field.tsx'
import { moved, MoveButtons } from './move-buttons.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The part. */
export const SectionNomor = () => {
  const { d, set, readOnly } = useEditor()
  const put = (ubah: Partial<DeklarasiSurat>, key: string) => set((old) => ({ ...old, ...ubah }), `nomor.${key}`)
  return (
    <>
      <Tick
        label={penyusun.bernomor}
        letak="bernomor"
        checked={d.bernomor}
        disabled={readOnly}
        onChange={(bernomor) => put({ bernomor }, 'bernomor')}
      />
      <div className="g3">
        <TextField
          label={jenis.kode2022}
          value={d.klasifikasi['2022']}
          max={30}
          letak="klasifikasi.2022"
          disabled={readOnly}
          onChange={(kode) => put({ klasifikasi: { ...d.klasifikasi, '2022': kode.trim() } }, '2022')}
        />
        <TextField
          label={jenis.kodeLama}
          value={d.klasifikasi.lama}
          max={30}
          letak="klasifikasi.lama"
          disabled={readOnly}
          onChange={(kode) => put({ klasifikasi: { ...d.klasifikasi, lama: kode.trim() } }, 'lama')}
        />
        <TextField
          label={penyusun.seri}
          value={d.seri}
          max={8}
          letak="seri"
          note={penyusun.seriArti}
          disabled={readOnly}
          onChange={(seri) => put({ seri: seri.replaceAll(/[^A-Za-z]/g, '') }, 'seri')}
        />
      </div>
      {d.bernomor && <Contoh />}
      <Buku />
    </>
  )
}

const Contoh = () => {
  const { d } = useEditor()
  const { settings } = useFrame()
  const penomoran = settings?.penomoran
  const contoh = useMemo(
    () =>
      penomoran
        ? formatNomor(penomoran, {
            klasifikasi: d.klasifikasi[penomoran.skema],
            urut: null,
            tanggal: tanggalContoh,
            deklarasi: d,
          })
        : '',
    [penomoran, d],
  )
  if (!penomoran) return null
  const [lingkup] = lingkupText[penomoran.lingkup]
  return (
    <div className="set-example je-nomor-contoh">
      <div>
        <span className="cap">{penyusun.contohNomor}</span> <b>{contoh}</b>
      </div>
      <div className="note">
        {lingkup}. {penyusun.urutan(lingkupNomor(penomoran, d))}
      </div>
    </div>
  )
}

const Buku = () => {
  const { d, set, readOnly } = useEditor()
  const semua = useRead('buku.daftar', {}).data?.buku ?? []
  const nama = (kode: string) => semua.find((b) => b.kode === kode)?.judul ?? kode
  const put = (buku: readonly string[], key: string) => set((old) => ({ ...old, buku }), `buku.${key}`)
  // A register whose lines are all typed by hand takes nothing from a letter.
  const sisa = semua.filter((b) => !d.buku.includes(b.kode) && b.kolom.some((k) => k.dari.length > 0))
  return (
    <Group title={penyusun.buku} note={penyusun.bukuArti}>
      <ol className="je-list" data-letak="buku" tabIndex={-1}>
        {d.buku.map((kode, i) => (
          <li key={kode} className="je-row" data-letak={`buku.${i}`}>
            <span className="grow">{`${i + 1}. ${nama(kode)}`}</span>
            <MoveButtons
              at={i}
              of={d.buku.length}
              name={nama(kode)}
              disabled={readOnly}
              onMove={(to) => put(moved(d.buku, i, to), 'pindah')}
              onRemove={() => put(d.buku.toSpliced(i, 1), `hapus${kode}`)}
            />
          </li>
        ))}
      </ol>
      {!readOnly && sisa.length > 0 && d.buku.length < 10 && (
        <select
          className="je-add"
          aria-label={penyusun.bukuTambah}
          value=""
          onChange={(e) =>
            sisa.some((b) => b.kode === e.target.value) && put([...d.buku, e.target.value], `tambah${e.target.value}`)
          }
        >
          <option value="">+ {penyusun.bukuTambah}</option>
          {sisa.map((b) => (
            <option key={b.kode} value={b.kode}>
              {b.judul}
            </option>
          ))}
        </select>
      )}
    </Group>
  )
}
