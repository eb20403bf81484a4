// Light HTML picture of a letter, from the same resolved blocks as the PDF (DECISIONS 12, 32). One sheet in em: 1em = 12 pt.
import type { CSSProperties } from 'react'
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { BlokJadi, NaskahSurat, TandaTangan, Teks } from '#domain/surat/naskah.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { imageSource } from './image-source.ts'
import '#renderer/styles/sheet.css'

type Props = {
  readonly naskah: NaskahSurat
  readonly kertas: Kertas
  readonly lambang: string | null
  /** Field in focus: its words are tinted. */
  readonly focus: string | null
}

const mm = (value: number): string => `${(value * 72) / 25.4 / 12}em`
const sizes: Readonly<Record<Kertas['ukuran'], readonly [number, number]>> = {
  F4: [215, 330],
  'F4-210': [210, 330],
  A4: [210, 297],
}

/** The sheet. Size it with font-size only, so that lines break as on paper. */
export const Facsimile = ({ naskah, kertas, lambang, focus }: Props) => {
  const [width, height] = sizes[kertas.ukuran]
  const style: CSSProperties = {
    width: mm(width),
    minHeight: mm(height),
    height: 'auto',
    padding: `${mm(kertas.atas)} ${mm(kertas.kanan)} ${mm(kertas.bawah)} ${mm(kertas.kiri)}`,
  }
  return (
    <article className="sheet" aria-label={loket.pratinjauSurat} style={style}>
      {naskah.latihan && (
        <div className="watermark" aria-hidden="true">
          {loket.contohLatihan}
        </div>
      )}
      <div className="text" style={{ fontSize: `${kertas.huruf / 12}em` }}>
        {naskah.kop && <Kop naskah={naskah} lambang={lambang} />}
        {naskah.lampiranForm.length > 0 && (
          <div className="form-head">
            {naskah.lampiranForm.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        )}
        {naskah.korespondensi ? <Korespondensi naskah={naskah} /> : <Heading naskah={naskah} />}
        {naskah.blok.map((blok, i) => (
          <Block key={i} blok={blok} focus={focus} />
        ))}
        <Signatures list={naskah.tandaTangan} />
        {naskah.tembusan.length > 0 && (
          <div className="copies">
            Tembusan:
            <ol>
              {naskah.tembusan.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </article>
  )
}

/** The kop alone; also shown while the office is set up. */
export const Kop = ({
  naskah: { kop },
  lambang,
}: {
  readonly naskah: Pick<NaskahSurat, 'kop'>
  readonly lambang: string | null
}) =>
  kop && (
    <div className="kop">
      {lambang ? (
        <img className="emblem" src={imageSource(lambang)} alt={loket.lambang} />
      ) : (
        <span className="emblem empty">{loket.lambang}</span>
      )}
      <div>
        <div className="k1">
          {kop.pemerintah}
          <br />
          {kop.kecamatan}
        </div>
        <div className="k2">{kop.unit}</div>
        <div className="k3">
          {kop.alamat.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      </div>
    </div>
  )

const Heading = ({ naskah }: { readonly naskah: NaskahSurat }) => (
  <>
    <h4>{naskah.judul.toUpperCase()}</h4>
    <div className="no">
      {naskah.nomor !== null && (
        <>
          NOMOR: <Nomor nomor={naskah.nomor} />
        </>
      )}
    </div>
  </>
)

const Nomor = ({ nomor }: { readonly nomor: string }) => {
  const [before, after] = nomor.split('…')
  if (after === undefined) return <>{nomor}</>
  return (
    <>
      {before}
      <span className="pending">{loket.akanDiberi}</span>
      {after}
    </>
  )
}

const Korespondensi = ({ naskah: { korespondensi: k, nomor } }: { readonly naskah: NaskahSurat }) =>
  k && (
    <div className="letter-head">
      <div className="when">{k.tempatTanggal}</div>
      <dl className="head-rows">
        <dt>Nomor</dt>
        <dd>:</dd>
        <dd>{nomor !== null && <Nomor nomor={nomor} />}</dd>
        <dt>Sifat</dt>
        <dd>:</dd>
        <dd>{k.sifat}</dd>
        <dt>Lampiran</dt>
        <dd>:</dd>
        <dd>{k.lampiran}</dd>
        <dt>Hal</dt>
        <dd>:</dd>
        <dd>{k.hal}</dd>
      </dl>
      <p className="flat">
        Yth.{' '}
        {k.yth.map((line, i) => (
          <span key={line}>
            {i > 0 && <br />}
            {line}
          </span>
        ))}
      </p>
    </div>
  )

const Runs = ({ isi, focus }: { readonly isi: readonly Teks[]; readonly focus: string | null }) => (
  <>
    {isi.map((t, i) => {
      const style: CSSProperties = {
        ...(t.tebal ? { fontWeight: 700 } : {}),
        ...(t.miring ? { fontStyle: 'italic' } : {}),
        ...(t.garisBawah ? { textDecoration: 'underline' } : {}),
      }
      const live = focus !== null && (t.isian === focus || t.isian?.startsWith(`${focus}.`))
      return (
        <span key={i} className={live ? 'live' : undefined} style={style}>
          {t.teks}
        </span>
      )
    })}
  </>
)

const Block = ({ blok, focus }: { readonly blok: BlokJadi; readonly focus: string | null }) => {
  switch (blok.jenis) {
    case 'paragraf':
      return (
        <p
          className={blok.menjorok ? '' : 'flat'}
          style={{ textAlign: blok.rata === 'penuh' ? 'justify' : blok.rata === 'tengah' ? 'center' : 'left' }}
        >
          <Runs isi={blok.isi} focus={focus} />
        </p>
      )
    case 'biodata':
      return (
        <dl>
          {blok.baris.map((baris, i) => [
            <dt key={`t${i}`}>
              {baris.nomor ? `${baris.nomor} ` : ''}
              {baris.label}
            </dt>,
            <dd key={`c${i}`}>:</dd>,
            <dd key={`d${i}`}>
              <Runs isi={baris.nilai} focus={focus} />
            </dd>,
          ])}
        </dl>
      )
    case 'daftar':
      return (
        <ol className={`list ${blok.gaya}`}>
          {blok.butir.map((isi, i) => (
            <li key={i}>
              <Runs isi={isi} focus={focus} />
            </li>
          ))}
        </ol>
      )
    case 'tabel':
      return (
        <table className="sheet-table">
          <thead>
            <tr>
              {blok.kolom.map((k) => (
                <th key={k.judul} style={{ width: `${k.lebar / 10}%` }}>
                  {k.judul}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blok.baris.map((baris, i) => (
              <tr key={i}>
                {baris.map((isi, j) => (
                  <td key={j} className={blok.kolom[j]?.rata ?? ''}>
                    <Runs isi={isi} focus={focus} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'subjudul':
      return (
        <p className="flat subhead">
          <Runs isi={blok.isi} focus={focus} />
        </p>
      )
    case 'jarak':
      return <div style={{ height: `${blok.baris * 1.38}em` }} />
  }
}

const Signatures = ({ list }: { readonly list: readonly TandaTangan[] }) => {
  const rows = [...new Set(list.map((t) => t.baris))].toSorted((a, b) => a - b)
  return (
    <>
      {rows.map((row) => {
        const here = list.filter((t) => t.baris === row)
        const office = here.some((t) => t.pejabat)
        const left = here.find((t) => t.posisi === 'kiri')
        return (
          <div className="foot" key={row}>
            {left ? <Signature ttd={left} /> : office ? <QrPlace /> : <span />}
            {here
              .filter((t) => t.posisi === 'tengah')
              .map((t) => (
                <Signature key={t.nama} ttd={t} />
              ))}
            {here
              .filter((t) => t.posisi === 'kanan')
              .map((t) => (
                <Signature key={t.nama} ttd={t} />
              ))}
          </div>
        )
      })}
    </>
  )
}

const QrPlace = () => (
  <div className="qr">
    <span className="qr-box" aria-label={loket.qrTempat}>
      QR
    </span>
    <span>
      {loket.qr}
      <br />
      {loket.qrBukan}
    </span>
  </div>
)

const Signature = ({ ttd }: { readonly ttd: TandaTangan }) => (
  <div className="sign">
    {ttd.tempatTanggal && <div>{ttd.tempatTanggal}</div>}
    {ttd.kepala.map((line) => (
      <div key={line}>{line}</div>
    ))}
    <div className="gap">{ttd.meterai && <span className="stamp-place">meterai</span>}</div>
    <div className="nm">{ttd.nama}</div>
    {ttd.pangkat && <div>{ttd.pangkat}</div>}
    {ttd.nip && <div>NIP. {ttd.nip}</div>}
  </div>
)
