// Dasar: names, shape, validity, documents, and the head of letters that are addressed.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { bentukSuratText, jenis, kelompokText } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { daftarAcuan } from './daftar-acuan.ts'
import { Group, NumberField, SelectField, TextField, Tick } from './field.tsx'
import { PeringatanList } from './peringatan-list.tsx'
import { SisipanField } from './sisipan-field.tsx'
import { SisipanList, TextList } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The part. */
export const SectionDasar = ({ baru }: { readonly baru: boolean }) => {
  const { d, set, readOnly } = useEditor()
  const put = (ubah: Partial<DeklarasiSurat>) =>
    set((old) => ({ ...old, ...ubah }), `dasar.${Object.keys(ubah).join('.')}`)
  const acuan = daftarAcuan(d)
  return (
    <>
      <div className="g2">
        <TextField
          label={jenis.nama}
          value={d.nama}
          max={60}
          letak="nama"
          disabled={readOnly}
          onChange={(nama) => put({ nama })}
        />
        <TextField
          label={jenis.judul}
          value={d.judul}
          max={120}
          letak="judul"
          disabled={readOnly}
          onChange={(judul) => put({ judul })}
        />
        <TextField
          label={penyusun.kode}
          value={d.kode}
          max={60}
          letak="kode"
          disabled={readOnly || !baru}
          onChange={(kode) => put({ kode })}
        />
        <SelectField
          label={penyusun.kelompok}
          value={d.kelompok}
          letak="kelompok"
          disabled={readOnly}
          options={kelompokOptions(d.kelompok)}
          onChange={(kelompok) => put({ kelompok })}
        />
        <SelectField
          label={penyusun.bentuk}
          value={d.bentuk}
          letak="bentuk"
          disabled={readOnly}
          options={Object.entries(bentukSuratText) as [DeklarasiSurat['bentuk'], string][]}
          onChange={(bentuk) => set((old) => withBentuk(old, bentuk), 'dasar.bentuk')}
        />
        <SelectField
          label={penyusun.tentang}
          value={d.subjek}
          letak="subjek"
          disabled={readOnly}
          options={[
            ['penduduk', penyusun.tentangOrang],
            ['tanpa', penyusun.tentangTanpa],
          ]}
          onChange={(subjek) => put({ subjek })}
        />
        <Berlaku />
      </div>
      <div className="f">
        <span className="cap">{penyusun.perihal}</span>
        <SisipanField
          label={penyusun.perihal}
          letak="perihal"
          value={d.perihal}
          acuan={acuan}
          disabled={readOnly}
          onChange={(perihal) => put({ perihal })}
        />
      </div>
      {d.peristiwa && <Notice tone="info">{penyusun.peristiwa}</Notice>}
      {d.korespondensi && <Kepala />}
      {d.bentuk === 'formulir' && <Formulir />}
      <Group title={penyusun.syarat}>
        <TextList
          label={(n) => `${penyusun.syaratNama} ${n}`}
          value={d.syarat}
          most={30}
          max={160}
          letak="syarat"
          addText={penyusun.syaratTambah}
          disabled={readOnly}
          onChange={(syarat) => put({ syarat })}
        />
      </Group>
      <Group title={penyusun.tembusan}>
        <SisipanList
          label={(n) => `${penyusun.tembusan} ${n}`}
          value={d.tembusan}
          most={20}
          letak="tembusan"
          addText={penyusun.tembusanTambah}
          acuan={acuan}
          disabled={readOnly}
          onChange={(tembusan) => put({ tembusan })}
        />
      </Group>
      <PeringatanList acuan={acuan} />
    </>
  )
}

const kelompokOptions = (kini: string): readonly (readonly [string, string])[] => {
  const semua = Object.entries(kelompokText)
  return kini in kelompokText ? semua : [[kini, kini], ...semua]
}

// A letter that is addressed has a head; the others have none.
const withBentuk = (d: DeklarasiSurat, bentuk: DeklarasiSurat['bentuk']): DeklarasiSurat => {
  const { modelForm: _model, kantorForm: _kantor, ...lain } = d
  const kepala = d.korespondensi ?? { hal: [d.judul], yth: [['Kepala …']], lampiran: ['-'] }
  if (bentuk === 'formulir') return { ...d, bentuk }
  return { ...lain, bentuk, lampiranForm: [], korespondensi: bentuk === 'korespondensi' ? kepala : null }
}

const Berlaku = () => {
  const { d, set, readOnly } = useEditor()
  const put = (berlaku: DeklarasiSurat['berlaku']) => set((old) => ({ ...old, berlaku }), 'dasar.berlaku')
  const satuan = d.berlaku?.satuan ?? 'tanpa'
  return (
    <div className="g2">
      <SelectField
        label={penyusun.berlaku}
        value={satuan}
        letak="berlaku"
        disabled={readOnly}
        options={[
          ['tanpa', penyusun.tanpaBatas],
          ['hari', penyusun.hari],
          ['bulan', penyusun.bulan],
        ]}
        onChange={(s) => put(s === 'tanpa' ? null : { nilai: d.berlaku?.nilai ?? 1, satuan: s })}
      />
      {d.berlaku && (
        <NumberField
          label={d.berlaku.satuan === 'hari' ? penyusun.hari : penyusun.bulan}
          value={d.berlaku.nilai}
          min={1}
          max={999}
          letak="berlaku.nilai"
          disabled={readOnly}
          onChange={(nilai) => put({ nilai: nilai ?? 1, satuan: d.berlaku?.satuan ?? 'bulan' })}
        />
      )}
    </div>
  )
}

const Kepala = () => {
  const { d, set, readOnly } = useEditor()
  const acuan = daftarAcuan(d)
  const kepala = d.korespondensi
  if (!kepala) return null
  const put = (ubah: Partial<typeof kepala>) =>
    set(
      (old) => ({ ...old, korespondensi: old.korespondensi && { ...old.korespondensi, ...ubah } }),
      `kepala.${Object.keys(ubah).join('.')}`,
    )
  return (
    <Group title={bentukSuratText.korespondensi}>
      <div className="f">
        <span className="cap">{penyusun.hal}</span>
        <SisipanField
          label={penyusun.hal}
          letak="korespondensi"
          value={kepala.hal}
          acuan={acuan}
          disabled={readOnly}
          onChange={(hal) => put({ hal })}
        />
      </div>
      <div className="f">
        <span className="cap">{penyusun.lampiran}</span>
        <SisipanField
          label={penyusun.lampiran}
          value={kepala.lampiran}
          acuan={acuan}
          disabled={readOnly}
          onChange={(lampiran) => put({ lampiran })}
        />
      </div>
      <span className="cap">{penyusun.yth}</span>
      <SisipanList
        label={(n) => `Yth. ${n}`}
        value={kepala.yth}
        most={20}
        letak="korespondensi.yth"
        addText=""
        acuan={acuan}
        disabled={readOnly}
        onChange={(yth) => put({ yth })}
      />
    </Group>
  )
}

const Formulir = () => {
  const { d, set, readOnly } = useEditor()
  return (
    <Group title={bentukSuratText.formulir}>
      <TextList
        label={(n) => `${penyusun.lampiranForm} ${n}`}
        value={d.lampiranForm}
        most={6}
        max={160}
        letak="lampiranForm"
        addText={penyusun.lampiranForm}
        disabled={readOnly}
        onChange={(lampiranForm) => set((old) => ({ ...old, lampiranForm }), 'form.lampiran')}
      />
      <TextField
        label={penyusun.modelForm}
        value={d.modelForm ?? ''}
        max={40}
        disabled={readOnly}
        onChange={(teks) =>
          set((old) => {
            const { modelForm: _, ...lain } = old
            return teks === '' ? lain : { ...lain, modelForm: teks }
          }, 'form.model')
        }
      />
      <Tick
        label={penyusun.kantorForm}
        checked={d.kantorForm === true}
        disabled={readOnly}
        onChange={(ya) =>
          set((old) => {
            const { kantorForm: _, ...lain } = old
            return ya ? { ...lain, kantorForm: true } : lain
          }, 'form.kantor')
        }
      />
    </Group>
  )
}
