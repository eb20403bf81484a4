// The upper part of the sheet: kop, title and number, or the head of a letter to an office.
import { Fragment } from 'react'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { imageSource } from './image-source.ts'
import { printed } from './sheet-blocks.tsx'

type KopProps = {
  readonly kop: NaskahSurat['kop']
  readonly lambang: string | null
  /** Shows where the crest will stand while there is none; without it the sheet is as printed. */
  readonly withPlace?: boolean
}

/** The kop; also shown while the office is set up. */
export const Kop = ({ kop, lambang, withPlace = false }: KopProps) =>
  kop && (
    <div className={`kop${lambang || withPlace ? ' with-crest' : ''}`}>
      {lambang ? (
        <img className="emblem" src={imageSource(lambang)} alt={loket.lambang} />
      ) : (
        withPlace && (
          <span className="emblem empty">
            <span>{loket.lambang}</span>
          </span>
        )
      )}
      <div className="names">
        <div>{kop.pemerintah.toUpperCase()}</div>
        <div>{kop.kecamatan.toUpperCase()}</div>
        <div className="unit">{kop.unit.toUpperCase()}</div>
        {kop.alamat.map((line) => (
          <div className="address" key={line}>
            {line}
          </div>
        ))}
      </div>
    </div>
  )

/** What stands between the kop and the body. */
export const Head = ({ naskah }: { readonly naskah: NaskahSurat }) => (
  <div className="head-part">
    <FormHead naskah={naskah} />
    {naskah.korespondensi ? (
      <Korespondensi naskah={naskah} />
    ) : (
      <>
        <h4>{naskah.judul.toUpperCase()}</h4>
        {naskah.nomor !== null && (
          <div className="no">
            {naskah.bentuk === 'formulir' ? 'Nomor' : 'NOMOR'}: <Nomor nomor={naskah.nomor} />
          </div>
        )}
      </>
    )}
  </div>
)

// What a form has instead of a kop: the decree it comes from, its name, and the office in rows.
const FormHead = ({ naskah: { lampiranForm, modelForm, kantorForm } }: { readonly naskah: NaskahSurat }) => (
  <>
    {(lampiranForm.length > 0 || modelForm !== undefined) && (
      <div className="form-head">
        {lampiranForm.map((line) => (
          <div className="annex" key={line}>
            {line}
          </div>
        ))}
        {modelForm !== undefined && <div className="model">{modelForm}</div>}
      </div>
    )}
    {kantorForm && (
      <div className="office-rows">
        {kantorForm.map(({ label, nilai }) => (
          <Fragment key={label}>
            <div>{label}</div>
            <div>:</div>
            <div>{printed(nilai)}</div>
          </Fragment>
        ))}
      </div>
    )}
  </>
)

const Nomor = ({ nomor }: { readonly nomor: string }) => {
  const [before = '', after] = nomor.split('…')
  if (after === undefined) return <>{printed(nomor)}</>
  return (
    <>
      {printed(before)}
      <span className="pending">{loket.akanDiberi}</span>
      {printed(after)}
    </>
  )
}

const Korespondensi = ({ naskah: { korespondensi: k, nomor, bentuk } }: { readonly naskah: NaskahSurat }) => {
  if (!k) return null
  const rows = [
    { label: 'Nomor', value: nomor !== null && <Nomor nomor={nomor} /> },
    { label: 'Sifat', value: printed(k.sifat) },
    { label: 'Lampiran', value: printed(k.lampiran) },
    { label: bentuk === 'formulir' ? 'Perihal' : 'Hal', value: printed(k.hal) },
  ]
  const [first = '', ...others] = k.yth
  return (
    <>
      <div className="head-rows">
        <div className="when">{k.tempatTanggal}</div>
        {rows
          .filter(({ value }) => value !== '' && value !== false)
          .map(({ label, value }) => (
            <Fragment key={label}>
              <div className="label">{label}</div>
              <div className="colon">:</div>
              <div className="value">{value}</div>
            </Fragment>
          ))}
      </div>
      <div className="to">
        <span>Yth.&nbsp;</span>
        <div>
          {[first.replace(/^yth\.?\s*/i, ''), ...others].map((line) => (
            <div key={line}>{printed(line)}</div>
          ))}
        </div>
      </div>
    </>
  )
}
