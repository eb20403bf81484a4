// Signatures of the sheet, placed as electron/pdf places them: blocks of a row beside each other with the names on one
// line, and the QR at a free side of its signer's row, else of another row, else between two, else in a row of its own.
import { namaKosong, type TandaTangan } from '#domain/surat/naskah.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { mm, pt, textWidth } from './sheet-measure.ts'

type Props = {
  readonly list: readonly TandaTangan[]
  /** Points. */
  readonly width: number
  readonly size: number
}
type Row = { readonly blocks: readonly TandaTangan[]; readonly widths: readonly number[] }
/** `x`: points from the left edge of the text. */
type QrSpot = { readonly row: number | null; readonly x: number; readonly note: 'right' | 'under' }

const qrSide = mm(31)
const quiet = mm(2.7)
const noteWidth = { right: qrSide + quiet + mm(26), under: qrSide + quiet } as const
const sideOf = { kiri: 'start', tengah: 'center', kanan: 'end' } as const

/** All rows. */
export const Signatures = ({ list, width, size }: Props) => {
  const rows = [...new Set(list.map((t) => t.baris))]
    .toSorted((a, b) => a - b)
    .map((baris) =>
      layoutRow(
        list.filter((t) => t.baris === baris),
        width,
        size,
      ),
    )
  const spot = placeQr(rows, list.find((t) => t.pejabat) ?? list[0], width)
  return (
    <>
      {rows.map(({ blocks, widths }, at) => (
        <div className="signs" key={blocks[0]?.baris}>
          {spot.row === at && <QrPlace spot={spot} />}
          {blocks.map((block, i) => (
            <Signature key={block.posisi} ttd={block} width={widths[i] ?? width} />
          ))}
        </div>
      ))}
      {spot.row === null && (
        <div className="signs">
          <QrPlace spot={spot} />
        </div>
      )}
    </>
  )
}

const nipLine = (nip: string): string => (/^nip/i.test(nip) ? nip : `NIP. ${nip}`)

// Two signatures leave room for a QR between them where their lines are short enough.
const layoutRow = (blocks: readonly TandaTangan[], width: number, size: number): Row => {
  const usual = blocks.map(() => width * 0.46)
  const sides = blocks
    .map((block) => block.posisi)
    .toSorted()
    .join()
  if (sides !== 'kanan,kiri') return { blocks, widths: usual }
  const widths = blocks.map((block) => {
    const plain = [block.tempatTanggal ?? '', ...block.kepala, block.pangkat ?? '', block.nip ? nipLine(block.nip) : '']
    const natural =
      Math.max(textWidth(block.nama || namaKosong, block.nama !== ''), ...plain.map((line) => textWidth(line))) * size
    return Math.max(90, Math.min(natural, width * 0.46)) + mm(4)
  })
  const needed = widths.reduce((sum, one) => sum + one, qrSide + mm(6))
  return { blocks, widths: needed <= width ? widths : usual }
}

const placeQr = (rows: readonly Row[], signer: TandaTangan | undefined, width: number): QrSpot => {
  const isSigner = (at: number): boolean => rows[at]?.blocks.some((block) => block === signer) === true
  const order = rows.map((_, at) => at).toSorted((a, b) => Number(isSigner(b)) - Number(isSigner(a)))
  for (const note of ['right', 'under'] as const) {
    for (const row of order) {
      const x = freeSide(rows[row], width, noteWidth[note])
      if (x !== null) return { row, x, note }
    }
  }
  const between = rows.findIndex((row, at) => isSigner(at) && row.blocks.length === 2)
  const gap = gapBetween(rows[between], width)
  if (gap.width >= noteWidth.under) return { row: between, x: gap.x + (gap.width - noteWidth.under) / 2, note: 'under' }
  return { row: null, x: 0, note: 'right' }
}

type Edges = { readonly left: number; readonly right: number }
const edgesOf = (row: Row | undefined, width: number): readonly Edges[] =>
  (row?.blocks ?? [])
    .map((block, i) => {
      const own = row?.widths[i] ?? 0
      const left = { kiri: 0, tengah: (width - own) / 2, kanan: width - own }[block.posisi]
      return { left, right: left + own }
    })
    .toSorted((a, b) => a.left - b.left)

const gapBetween = (row: Row | undefined, width: number): { readonly x: number; readonly width: number } => {
  const [first, second] = edgesOf(row, width)
  return first && second ? { x: first.right, width: second.left - first.right } : { x: 0, width: 0 }
}

const freeSide = (row: Row | undefined, width: number, needed: number): number | null => {
  const ends = edgesOf(row, width)
  if (Math.min(...ends.map((end) => end.left)) >= needed) return 0
  return width - Math.max(...ends.map((end) => end.right)) >= needed ? width - needed : null
}

const QrPlace = ({ spot }: { readonly spot: QrSpot }) => (
  <div className={`qr ${spot.note}`} style={{ marginLeft: pt(spot.x) }}>
    <span className="qr-box" role="img" aria-label={loket.qrTempat}>
      QR
    </span>
    <span className="qr-note">
      {loket.qr}
      <br />
      <b>{loket.qrKode}</b>
      <br />
      {loket.qrBukan}
    </span>
  </div>
)

const Signature = ({ ttd, width }: { readonly ttd: TandaTangan; readonly width: number }) => (
  <div className="sign" style={{ width: pt(width), justifySelf: sideOf[ttd.posisi] }}>
    <div className="above">
      {ttd.tempatTanggal && <div>{ttd.tempatTanggal}</div>}
      {ttd.kepala.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
    <div className="room">{ttd.meterai && <span className="stamp-place">{loket.meterai}</span>}</div>
    <div>
      {ttd.nama === '' ? <div>{namaKosong}</div> : <div className="nm">{ttd.nama}</div>}
      {ttd.pangkat && <div>{ttd.pangkat}</div>}
      {ttd.nip && <div>{nipLine(ttd.nip)}</div>}
    </div>
  </div>
)
