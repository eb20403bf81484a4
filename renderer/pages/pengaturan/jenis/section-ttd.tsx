// Tanda tangan: who of the office may sign, where, and who signs beside.
import type { DeklarasiSurat, TandaTanganLain } from '#domain/surat/deklarasi.ts'
import { daftarJabatan } from '#domain/kantor/pejabat.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { jabatanText } from '#renderer/pesan/pengaturan.ts'
import { Group, NumberField, SelectField, Tick } from './field.tsx'
import { moved, MoveButtons } from './move-buttons.tsx'
import { TtdOrang } from './ttd-orang.tsx'
import { AddButton } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The part. */
export const SectionTtd = () => {
  const { d, set, readOnly } = useEditor()
  const lain = (daftar: readonly TandaTanganLain[], key: string) =>
    set((old) => ({ ...old, tandaTanganLain: daftar }), `ttd.lain.${key}`)
  const camat = d.tandaTanganLain.some((t) => 'jabatan' in t)
  return (
    <>
      <Penandatangan />
      <TempatPejabat />
      <Group title={penyusun.lainTtd}>
        {d.tandaTanganLain.map((t, i) => (
          <TtdOrang
            key={i}
            value={t}
            at={i}
            of={d.tandaTanganLain.length}
            onChange={(baru) => lain(d.tandaTanganLain.with(i, baru), `${i}`)}
            onMove={(to) => lain(moved(d.tandaTanganLain, i, to), 'pindah')}
            onRemove={() => lain(d.tandaTanganLain.toSpliced(i, 1), `hapus${d.tandaTanganLain.length}`)}
          />
        ))}
        {!readOnly && d.tandaTanganLain.length < 10 && (
          <div className="je-inline">
            <AddButton
              text={penyusun.ttdTambah}
              onClick={() => lain([...d.tandaTanganLain, signerOf(d)], `orang${d.tandaTanganLain.length}`)}
            />
            <AddButton
              text={penyusun.ttdCamat}
              hidden={camat}
              onClick={() => lain([...d.tandaTanganLain, { jabatan: 'camat' }], 'camat')}
            />
          </div>
        )}
      </Group>
    </>
  )
}

const signerOf = (d: DeklarasiSurat): TandaTanganLain => ({
  posisi: 'kiri',
  baris: 1,
  kepala: [d.subjek === 'penduduk' ? 'Yang bersangkutan,' : 'Pemohon,'],
  nama: d.subjek === 'penduduk' ? [{ acuan: 'subjek.nama', bentuk: 'nama-kapital' }] : [],
  meterai: false,
})

const Penandatangan = () => {
  const { d, set, readOnly } = useEditor()
  const put = (penandatangan: DeklarasiSurat['penandatangan'], key: string) =>
    set((old) => ({ ...old, penandatangan }), `ttd.pejabat.${key}`)
  const sisa = daftarJabatan.filter((j) => !d.penandatangan.includes(j))
  return (
    <Group title={penyusun.pejabat} note={penyusun.pejabatArti}>
      <ol className="je-list" data-letak="penandatangan" tabIndex={-1}>
        {d.penandatangan.map((j, i) => (
          <li key={j} className="je-row">
            <span className="grow">{`${i + 1}. ${jabatanText[j]}`}</span>
            <MoveButtons
              at={i}
              of={d.penandatangan.length}
              name={jabatanText[j]}
              disabled={readOnly}
              onMove={(to) => put(moved(d.penandatangan, i, to), 'pindah')}
              onRemove={() => put(d.penandatangan.toSpliced(i, 1), `hapus${j}`)}
            />
          </li>
        ))}
      </ol>
      {!readOnly && sisa.length > 0 && (
        <select
          className="je-add"
          aria-label={penyusun.pejabatTambah}
          value=""
          onChange={(e) => {
            const satu = sisa.find((j) => j === e.target.value)
            if (satu) put([...d.penandatangan, satu], `tambah${satu}`)
          }}
        >
          <option value="">+ {penyusun.pejabatTambah}</option>
          {sisa.map((j) => (
            <option key={j} value={j}>
              {jabatanText[j]}
            </option>
          ))}
        </select>
      )}
    </Group>
  )
}

const biasa = { posisi: 'kanan', baris: 1, mengetahui: false, tempatTanggal: true } as const

const TempatPejabat = () => {
  const { d, set, readOnly } = useEditor()
  const tempat = d.tandaTanganPejabat
  const put = (tandaTanganPejabat: DeklarasiSurat['tandaTanganPejabat'], key: string) =>
    set((old) => ({ ...old, tandaTanganPejabat }), `ttd.tempat.${key}`)
  return (
    <Group title={penyusun.tempat}>
      <div className="g2">
        <SelectField
          label={penyusun.tempat}
          value={tempat?.posisi ?? 'tanpa'}
          letak="tandaTanganPejabat"
          disabled={readOnly}
          options={(['kanan', 'kiri', 'tengah', 'tanpa'] as const).map((p) => [p, penyusun.tempatText[p]] as const)}
          onChange={(p) => put(p === 'tanpa' ? null : { ...(tempat ?? biasa), posisi: p }, 'posisi')}
        />
        {tempat && (
          <NumberField
            label={penyusun.barisKe}
            value={tempat.baris}
            min={1}
            max={9}
            disabled={readOnly}
            onChange={(baris) => put({ ...tempat, baris: Math.max(1, Math.min(9, baris ?? 1)) }, 'baris')}
          />
        )}
      </div>
      {tempat && (
        <>
          <Tick
            label={penyusun.mengetahui}
            checked={tempat.mengetahui}
            disabled={readOnly}
            onChange={(mengetahui) => put({ ...tempat, mengetahui }, 'mengetahui')}
          />
          <Tick
            label={penyusun.tempatTanggal}
            checked={tempat.tempatTanggal}
            disabled={readOnly}
            onChange={(tempatTanggal) => put({ ...tempat, tempatTanggal }, 'tanggal')}
          />
        </>
      )}
    </Group>
  )
}
