// The body of the sheet: paragraphs, label rows, lists, tables. Measures are those of electron/pdf/surat/blok.ts.
import type { CSSProperties } from 'react'
import type { BlokJadi, Teks } from '#domain/surat/naskah.ts'
import { keepTogether } from '#domain/words/keep-together.ts'
import { loket } from '#renderer/pesan/loket.ts'

type BodyProps = {
  readonly blok: readonly BlokJadi[]
  readonly formulir: boolean
  /** Field in focus: its words are tinted. */
  readonly focus: string | null
  /** Places of blocks whose wording was edited. */
  readonly edited?: ReadonlySet<number>
}

/** All blocks; the label rows share one column, so that all colons stand under each other. */
export const Body = ({ blok, formulir, focus, edited }: BodyProps) => {
  // In a form the rows without number stand under the labels of those that have one.
  const numbered = formulir && blok.some(hasNumbers)
  return (
    <div className={`blocks${formulir ? ' formulir' : ''}`}>
      {blok.map((one, at) => (
        <Block
          key={at}
          blok={one}
          previous={blok[at - 1]}
          numbered={numbered || hasNumbers(one)}
          focus={focus}
          mark={edited?.has(at) ? ' edited' : ''}
        />
      ))}
    </div>
  )
}

const hasNumbers = (blok: BlokJadi): boolean => blok.jenis === 'biodata' && blok.baris.some((baris) => baris.nomor)

/** Text as it breaks on paper: after blanks only. */
export const printed = (text: string): string => keepTogether(text).replaceAll(/([-/–—?!|])(?=\S)/g, '$1\u2060')

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
          {printed(t.teks)}
        </span>
      )
    })}
  </>
)

type BlockProps = Pick<BodyProps, 'focus'> & {
  readonly blok: BlokJadi
  readonly previous: BlokJadi | undefined
  readonly numbered: boolean
  /** Class of a block whose wording was edited, or ''. */
  readonly mark: string
}
const Block = ({ blok, previous, numbered, focus, mark }: BlockProps) => {
  switch (blok.jenis) {
    case 'paragraf':
      return (
        <p className={`${blok.rata} ${blok.menjorok ? 'indented' : ''}${mark}`}>
          <Runs isi={blok.isi} focus={focus} />
        </p>
      )
    case 'biodata':
      return (
        <dl className={`${numbered ? 'numbered' : ''}${mark}`}>
          {blok.baris.map((baris, i) => [
            <dt key={`t${i}`}>
              {baris.nomor && <span className="mark">{baris.nomor}</span>}
              {baris.label}
            </dt>,
            <dd key={`c${i}`}>{baris.nilai.length > 0 && ':'}</dd>,
            <dd key={`d${i}`}>
              <Runs isi={baris.nilai} focus={focus} />
            </dd>,
          ])}
        </dl>
      )
    case 'daftar': {
      // A list that an indented line announces stands under that line.
      const under =
        previous?.jenis === 'paragraf' && previous.menjorok && previous.isi.at(-1)?.teks.endsWith(':') === true
      return (
        <ol className={`${under ? 'list under' : 'list'}${mark}`}>
          {blok.butir.map((isi, i) => (
            <li key={i}>
              <span>{markOf(blok.gaya, i)}</span>
              <span>
                <Runs isi={isi} focus={focus} />
              </span>
            </li>
          ))}
        </ol>
      )
    }
    case 'tabel':
      return <Table blok={blok} focus={focus} />
    case 'subjudul':
      return (
        <p className={`kiri subhead${mark}`}>
          <Runs isi={blok.isi} focus={focus} />
        </p>
      )
    case 'tanda-tangan':
      return <SignatureList blok={blok} focus={focus} />
    case 'jarak':
      return <div style={{ height: `calc(var(--line-height)*${blok.baris})` }} />
  }
}

type DaftarTtd = Extract<BlokJadi, { readonly jenis: 'tanda-tangan' }>
const dots = '.'.repeat(99)
const SignatureList = ({ blok, focus }: { readonly blok: DaftarTtd; readonly focus: string | null }) => {
  const rows = Array.from({ length: Math.max(blok.baris.length, blok.saksi.length) }, (_, i) => i)
  return (
    <div className="sign-list">
      <div className="sign-head">
        <div>{blok.saksi.length > 0 && loket.saksiSaksi}</div>
        <div>
          {blok.tempatTanggal && <div>{blok.tempatTanggal}</div>}
          <div>{blok.kepala}</div>
        </div>
      </div>
      {rows.map((i) => (
        <div key={i} className={blok.meterai && i === 0 ? 'sign-row stamped' : 'sign-row'}>
          <SignatureCell isi={blok.saksi[i]} at={i} stamped={false} focus={focus} />
          <SignatureCell isi={blok.baris[i]} at={i} stamped={blok.meterai && i === 0} focus={focus} />
        </div>
      ))}
    </div>
  )
}

type CellProps = {
  readonly isi: readonly Teks[] | undefined
  readonly at: number
  readonly stamped: boolean
  readonly focus: string | null
}
const SignatureCell = ({ isi, at, stamped, focus }: CellProps) => (
  <div className="sign-cell">
    {isi && (
      <>
        <span>{at + 1}.</span>
        <span>
          <Runs isi={isi} focus={focus} />
        </span>
        <span className="dots">{`${at + 1}. ${dots}`}</span>
        {stamped && <span className="stamp-place">{loket.meterai}</span>}
      </>
    )}
  </div>
)

type Tabel = Extract<BlokJadi, { readonly jenis: 'tabel' }>
const Table = ({ blok, focus }: { readonly blok: Tabel; readonly focus: string | null }) => (
  <table className={blok.kolom.length > 4 ? 'small' : ''}>
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

const markOf = (gaya: 'angka' | 'huruf' | 'strip', at: number): string => {
  if (gaya === 'strip') return '-'
  if (gaya === 'angka') return `${at + 1}.`
  return `${String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1)}.`
}
