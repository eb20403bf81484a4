// The person card at the left: who it is, family, last letters, and the letters on the keys 1 to 9.
import type { RefObject } from 'react'
import type { Output } from '#contract/ipc.ts'
import { jenisKelamin, labelOf, statusKawin } from '#domain/penduduk/kode.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { loket, peringatanText } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { groupNik, shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import type { LetterChoice } from './letter-order.ts'

export type Kartu = Output<'penduduk.kartu'>
type Props = {
  readonly kartu: Kartu | null
  /** Name of a person outside the register. */
  readonly luar: string | null
  /** The letter is about nobody. */
  readonly nobody: boolean
  readonly letters: readonly LetterChoice[]
  readonly total: number
  readonly chosen: string | null
  readonly list: RefObject<HTMLOListElement | null>
  readonly onLetter: (kode: string) => void
  /** Makes a letter of this person again, as a new one. */
  readonly onAgain: (suratId: string) => void
}

/** The 288 px column. */
export const PersonColumn = ({ kartu, luar, nobody, letters, total, chosen, list, onLetter, onAgain }: Props) => (
  <div className="person">
    <div className="facts-scroll">
      {kartu && <PersonFacts kartu={kartu} onAgain={onAgain} />}
      {nobody && (
        <>
          <div className="pname">{loketAjukan.tanpaOrang}</div>
          <p className="muted">{loketAjukan.tanpaOrangPilih}</p>
        </>
      )}
      {luar !== null && (
        <>
          <div className="pname">{luar === '' ? loket.luarDaftar : titleCase(luar)}</div>
          <div>
            <span className="tag warn">{loket.belumDiverifikasi}</span>
          </div>
          <p className="muted">{loket.luarDaftarArti}</p>
        </>
      )}
    </div>
    <div className="letters">
      <div className="caprow">
        <h3 className="section" id="daftar-surat">
          {loket.surat}
        </h3>
        <span className="note">{loket.ketikNama(total)}</span>
      </div>
      <ol
        role="listbox"
        tabIndex={0}
        ref={list}
        aria-labelledby="daftar-surat"
        aria-activedescendant={chosen ? `surat-${chosen}` : undefined}
      >
        {letters.slice(0, 9).map((l, i) => (
          <li
            key={l.kode}
            id={`surat-${l.kode}`}
            role="option"
            aria-selected={l.kode === chosen}
            className={l.kode === chosen ? 'on' : ''}
            onClick={() => onLetter(l.kode)}
          >
            <kbd className="key">{i + 1}</kbd>
            <span>{l.nama}</span>
            <span className="note">{l.kali > 0 ? (i === 0 ? loket.kaliTahunIni(l.kali) : l.kali) : ''}</span>
          </li>
        ))}
      </ol>
    </div>
  </div>
)

/** Heading in bold, then the facts; the facts may already say the heading. */
export const Warning = ({ jenis, rincian }: Kartu['peringatan'][number]) => {
  const heading = peringatanText[jenis]
  const rest = rincian.startsWith(heading)
    ? rincian.slice(heading.length)
    : heading.endsWith(':')
      ? ` ${rincian}`
      : rincian
  return heading.endsWith(':') ? (
    <>
      <b>{heading}</b>
      {rest}
    </>
  ) : (
    <b>{rincian || heading}</b>
  )
}

const PersonFacts = ({ kartu, onAgain }: { readonly kartu: Kartu; readonly onAgain: Props['onAgain'] }) => {
  const { isi } = kartu
  const first = [
    kartu.umur === null ? '' : loket.umur(kartu.umur),
    labelOf(jenisKelamin, isi.jenisKelamin).toLowerCase(),
    labelOf(statusKawin, isi.statusKawin).toLowerCase(),
  ].filter(Boolean)
  return (
    <>
      <div>
        <div className="pname">{titleCase(isi.nama)}</div>
        <div className="pnik nik">{groupNik(isi.nik)}</div>
      </div>
      <div className="sum">
        {first.join(', ')}
        <br />
        {loket.lahirDi(titleCase(isi.tempatLahir), shortDate(isi.tanggalLahir))}
        <br />
        {isi.alamat ? `${readingForm(isi.alamat)}, ` : ''}
        <b className="nowrap">
          RT {isi.rt ?? '-'}/RW {isi.rw ?? '-'}
        </b>
      </div>
      {kartu.peringatan.map((p) => (
        <Notice
          key={`${p.jenis}${p.rincian}`}
          tone={p.jenis === 'meninggal' || p.jenis === 'pindah' || p.jenis === 'hilang' ? 'bad' : 'warn'}
        >
          <Warning jenis={p.jenis} rincian={p.rincian} />
        </Notice>
      ))}
      {kartu.keluarga.length > 0 && (
        <div className="kinb">
          <div className="caprow">
            <h3 className="section">{loket.keluarga}</h3>
            <span className="note nik">{groupNik(isi.nomorKk)}</span>
          </div>
          <div className="kin">
            {kartu.keluarga
              .filter((k) => k.id !== kartu.id)
              .slice(0, 6)
              .map((k) => [
                <span className="muted" key={`${k.id}s`}>
                  {k.shdk}
                </span>,
                <span key={`${k.id}n`}>{titleCase(k.nama)}</span>,
                <span className="muted" key={`${k.id}u`}>
                  {k.umur === null ? '' : loket.th(k.umur)}
                </span>,
              ])}
          </div>
        </div>
      )}
      <div className="lastl">
        <div className="caprow">
          <h3 className="section">{loket.suratTerakhir}</h3>
        </div>
        {kartu.suratTerakhir.length === 0 && <span className="muted">{loket.belumPernah}</span>}
        <ul className="mini">
          {kartu.suratTerakhir.slice(0, 3).map((s) => (
            <li key={s.id}>
              <span title={s.keperluan}>{s.nama}</span>
              <span>
                {shortDate(s.tanggal)}{' '}
                <button
                  type="button"
                  className="link"
                  aria-label={`${loketAjukan.buatLagi}: ${s.nama}, ${shortDate(s.tanggal)}`}
                  onClick={() => onAgain(s.id)}
                >
                  {loketAjukan.buatLagi}
                </button>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
