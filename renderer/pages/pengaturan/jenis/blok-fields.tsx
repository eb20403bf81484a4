// One part of the text: what can be written and chosen in it.
import type { Blok } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { BlokBiodata } from './blok-biodata.tsx'
import type { BlokProps } from './blok-props.ts'
import { BlokTabel, SumberField } from './blok-tabel.tsx'
import { daftarAcuan } from './daftar-acuan.ts'
import { NumberField, SelectField, Tick } from './field.tsx'
import { SisipanField } from './sisipan-field.tsx'
import { SyaratEditor } from './syarat-editor.tsx'
import { AddButton, SisipanList } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Of<J extends Blok['jenis']> = Extract<Blok, { readonly jenis: J }>

/** The fields of the part. */
export const BlokFields = (props: BlokProps) => {
  const { blok } = props
  switch (blok.jenis) {
    case 'paragraf':
      return <Paragraf {...props} blok={blok} />
    case 'subjudul':
      return <Kalimat {...props} value={blok.isi} onText={(isi) => props.onChange({ ...blok, isi }, 'isi')} />
    case 'biodata':
      return <BlokBiodata {...props} blok={blok} />
    case 'daftar':
      return <Daftar {...props} blok={blok} />
    case 'tabel':
      return <BlokTabel {...props} blok={blok} />
    case 'untuk-setiap':
      return <Ulang {...props} blok={blok} />
    case 'bila':
      return <Bila {...props} blok={blok} />
    case 'tanda-tangan':
      return <TandaTanganDaftar {...props} blok={blok} />
    case 'jarak':
      return <Jarak {...props} blok={blok} />
  }
}

type KalimatProps = Omit<BlokProps, 'blok' | 'onChange'> & {
  readonly value: Of<'paragraf'>['isi']
  readonly onText: (value: Of<'paragraf'>['isi']) => void
  readonly label?: string
}
const Kalimat = ({ value, letak, sumber, onText, onEnter, label = penyusun.isiAlinea }: KalimatProps) => {
  const { d, readOnly } = useEditor()
  return (
    <SisipanField
      label={label}
      letak={`${letak}.isi`}
      value={value}
      acuan={daftarAcuan(d, sumber)}
      disabled={readOnly}
      onChange={onText}
      onEnter={onEnter}
    />
  )
}

const Paragraf = (props: BlokProps<Of<'paragraf'>>) => {
  const { blok, onChange } = props
  const { readOnly } = useEditor()
  return (
    <>
      <Kalimat {...props} value={blok.isi} onText={(isi) => onChange({ ...blok, isi }, 'isi')} />
      <div className="je-inline">
        <SelectField
          label={penyusun.rata}
          value={blok.rata}
          disabled={readOnly}
          options={(['penuh', 'kiri', 'tengah'] as const).map((r) => [r, penyusun.rataText[r]] as const)}
          onChange={(rata) => onChange({ ...blok, rata }, 'rata')}
        />
        <Tick
          label={penyusun.menjorok}
          checked={blok.menjorok}
          disabled={readOnly}
          onChange={(menjorok) => onChange({ ...blok, menjorok }, 'menjorok')}
        />
      </div>
    </>
  )
}

const Daftar = ({ blok, letak, sumber, onChange }: BlokProps<Of<'daftar'>>) => {
  const { d, readOnly } = useEditor()
  return (
    <>
      <div className="je-inline">
        <SelectField
          label={penyusun.gaya}
          value={blok.gaya}
          disabled={readOnly}
          options={(['angka', 'huruf', 'strip'] as const).map((g) => [g, penyusun.gayaText[g]] as const)}
          onChange={(gaya) => onChange({ ...blok, gaya }, 'gaya')}
        />
      </div>
      <SisipanList
        label={penyusun.butir}
        value={blok.butir}
        most={60}
        letak={`${letak}.butir`}
        addText={penyusun.butirTambah}
        acuan={daftarAcuan(d, sumber)}
        disabled={readOnly}
        onChange={(butir) => onChange({ ...blok, butir }, 'butir')}
      />
    </>
  )
}

const Ulang = ({ blok, letak, nomor, List, onChange }: BlokProps<Of<'untuk-setiap'>>) => (
  <>
    <SumberField value={blok.sumber} onChange={(sumber) => onChange({ ...blok, sumber }, 'sumber')} />
    <List
      blok={blok.blok}
      letak={`${letak}.blok`}
      nomor={nomor}
      sumber={blok.sumber}
      onChange={(dalam, key) => onChange({ ...blok, blok: dalam }, key)}
    />
  </>
)

const Bila = ({ blok, letak, nomor, sumber, List, onChange }: BlokProps<Of<'bila'>>) => {
  const { d, readOnly } = useEditor()
  return (
    <>
      <SyaratEditor
        value={blok.syarat}
        acuan={daftarAcuan(d, sumber)}
        disabled={readOnly}
        onChange={(syarat) => onChange({ ...blok, syarat }, 'syarat')}
      />
      <span className="cap">{penyusun.maka}</span>
      <List
        blok={blok.maka}
        letak={`${letak}.maka`}
        nomor={nomor}
        sumber={sumber}
        onChange={(maka, key) => onChange({ ...blok, maka }, key)}
      />
      {blok.lain && (
        <>
          <span className="cap">{penyusun.lain}</span>
          <List
            blok={blok.lain}
            letak={`${letak}.lain`}
            nomor={`${nomor}b.`}
            sumber={sumber}
            onChange={(lain, key) => {
              const { lain: _, ...tanpa } = blok
              onChange(lain.length === 0 ? tanpa : { ...tanpa, lain }, key)
            }}
          />
        </>
      )}
      <AddButton
        text={penyusun.lainTambah}
        hidden={readOnly || blok.lain !== undefined}
        onClick={() =>
          onChange({ ...blok, lain: [{ jenis: 'paragraf', isi: [], menjorok: true, rata: 'penuh' }] }, 'lain')
        }
      />
    </>
  )
}

const TandaTanganDaftar = ({ blok, letak, onChange }: BlokProps<Of<'tanda-tangan'>>) => {
  const { d, readOnly } = useEditor()
  const acuan = daftarAcuan(d, blok.sumber)
  return (
    <>
      <SumberField value={blok.sumber} onChange={(sumber) => onChange({ ...blok, sumber }, 'sumber')} />
      <div className="f">
        <span className="cap">{penyusun.kepalaTtd}</span>
        <SisipanField
          label={penyusun.kepalaTtd}
          letak={`${letak}.isi`}
          value={blok.kepala}
          acuan={daftarAcuan(d)}
          disabled={readOnly}
          onChange={(kepala) => onChange({ ...blok, kepala }, 'kepala')}
        />
      </div>
      <div className="f">
        <span className="cap">{penyusun.tandaTanganNama}</span>
        <SisipanField
          label={penyusun.tandaTanganNama}
          value={blok.nama}
          acuan={acuan}
          disabled={readOnly}
          onChange={(nama) => onChange({ ...blok, nama }, 'nama')}
        />
      </div>
      <div className="je-inline">
        <Tick
          label={penyusun.meterai}
          checked={blok.meterai}
          disabled={readOnly}
          onChange={(meterai) => onChange({ ...blok, meterai }, 'meterai')}
        />
        <Tick
          label={penyusun.tempatTanggal}
          checked={blok.tempatTanggal}
          disabled={readOnly}
          onChange={(tempatTanggal) => onChange({ ...blok, tempatTanggal }, 'tempat')}
        />
      </div>
      <span className="cap">{penyusun.saksi}</span>
      <SisipanList
        label={(n) => `${penyusun.saksi} ${n}`}
        value={blok.saksi}
        most={10}
        letak={`${letak}.saksi`}
        addText={penyusun.saksi}
        acuan={daftarAcuan(d)}
        disabled={readOnly}
        onChange={(saksi) => onChange({ ...blok, saksi }, 'saksi')}
      />
    </>
  )
}

const Jarak = ({ blok, letak, onChange }: BlokProps<Of<'jarak'>>) => {
  const { readOnly } = useEditor()
  return (
    <div className="je-inline">
      <NumberField
        label={penyusun.jarak}
        letak={`${letak}.isi`}
        value={blok.baris}
        min={0}
        max={20}
        disabled={readOnly}
        onChange={(baris) => onChange({ ...blok, baris: Math.max(0, Math.min(20, baris ?? 0)) }, 'baris')}
      />
    </div>
  )
}
