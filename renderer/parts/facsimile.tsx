// Light HTML picture of a letter, from the same resolved blocks as the PDF (DECISIONS 12, 32) and with its letterforms,
// measures and fitting, so that lines end where they end on paper. Size the sheet with font-size only: 1em = 12 pt.
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { fitsToTry, type PageFit } from '#domain/surat/page-fit.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { Body } from './sheet-blocks.tsx'
import { Head, Kop } from './sheet-head.tsx'
import { loadSheetFont, mm, pt } from './sheet-measure.ts'
import { Signatures } from './sheet-signatures.tsx'
import '#renderer/styles/sheet.css'

type Props = {
  readonly naskah: NaskahSurat
  readonly kertas: Kertas
  readonly lambang: string | null
  /** Field in focus: its words are tinted. */
  readonly focus: string | null
  /** Places of blocks whose wording was edited: marked at the margin. */
  readonly edited?: ReadonlySet<number>
  /** Told when the letter takes more or fewer pages. */
  readonly onPages?: (pages: number) => void
}

const sizes: Readonly<Record<Kertas['ukuran'], readonly [number, number]>> = {
  F4: [215, 330],
  'F4-210': [210, 330],
  A4: [210, 297],
}

/** The sheet. */
export const Facsimile = ({ naskah, kertas, lambang, focus, edited, onPages }: Props) => {
  const [width, height] = sizes[kertas.ukuran]
  const inner = mm(width - kertas.kiri - kertas.kanan)
  const text = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(kertas.huruf)
  const [, redrawn] = useState(false)
  useEffect(() => void loadSheetFont().then(() => redrawn(true)), [])
  // After every drawing, since every text moves the lines; an equal size draws no more.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const fitted =
      text.current &&
      fitOnPage(text.current, fitsToTry(kertas.huruf, naskah.bentuk), mm(height - kertas.atas - kertas.bawah))
    if (!fitted) return
    setSize(fitted.size)
    onPages?.(fitted.pages)
  })
  const style: CSSProperties = {
    width: pt(mm(width)),
    minHeight: pt(mm(height)),
    padding: `${pt(mm(kertas.atas))} ${pt(mm(kertas.kanan))} ${pt(mm(kertas.bawah))} ${pt(mm(kertas.kiri))}`,
  }
  return (
    <article className="sheet" aria-label={loket.pratinjauSurat} style={style}>
      {naskah.latihan && (
        <div className="watermark" aria-hidden="true" style={{ height: pt(mm(height)) }}>
          <span style={{ rotate: `${-Math.atan2(height, width)}rad` }}>{loket.contohLatihan}</span>
        </div>
      )}
      <div className="text" ref={text}>
        <Kop kop={naskah.kop} lambang={lambang} />
        <Head naskah={naskah} />
        <Body
          blok={naskah.blok}
          formulir={naskah.bentuk === 'formulir'}
          focus={focus}
          {...(edited ? { edited } : {})}
        />
        <Signatures list={naskah.tandaTangan} width={inner} size={size} />
        {naskah.tembusan.length > 0 && (
          <div className="copies">
            <div>Tembusan:</div>
            {naskah.tembusan.map((line, i) => (
              <div key={line}>{naskah.tembusan.length > 1 ? `${i + 1}. ${line}` : line}</div>
            ))}
          </div>
        )}
      </div>
    </article>
  )
}

// The first fit whose text is not higher than the page, else the office's own on more pages. Set on the element itself:
// a letter that fits at once costs one look at its height.
const fitOnPage = (
  text: HTMLElement,
  fits: readonly PageFit[],
  points: number,
): { readonly size: number; readonly pages: number } | null => {
  for (const fit of fits) {
    const used = heightIn(text, fit)
    if (used === null) return null
    if (used <= points + 0.5) return { size: fit.size, pages: 1 }
  }
  const [first] = fits
  if (!first) return null
  return { size: first.size, pages: Math.max(2, Math.ceil((heightIn(text, first) ?? 0) / points)) }
}

const heightIn = (text: HTMLElement, fit: PageFit): number | null => {
  const { style } = text
  style.setProperty('--size', String(fit.size))
  style.setProperty('--leading', String(fit.leading))
  style.setProperty('--gap', String(fit.gap))
  style.setProperty('--room', String(fit.signature))
  const onePoint = Number.parseFloat(getComputedStyle(text).getPropertyValue('--pt'))
  return onePoint > 0 ? text.getBoundingClientRect().height / onePoint : null
}
