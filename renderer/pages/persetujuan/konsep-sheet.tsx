// The letter at the right: pages of the finished PDF once it is made, before that the sheet from its blocks.
import { useMemo, useState, type CSSProperties } from 'react'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Facsimile } from '#renderer/parts/facsimile.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { PageImage } from '#renderer/parts/page-image.tsx'
import { useZoom } from '#renderer/parts/use-zoom.ts'
import { editedMark, markEdited } from '#renderer/parts/wording-diff.ts'
import { arsip } from '#renderer/pesan/arsip.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'

type Detail = Output<'konsep.buka'>
const steps = [1, 1.25, 1.5, 1.8, 2.2]
// Image pixels of a page: sharp at the largest step on an ordinary screen.
const pagePixels = 860

/** The right pane; Ctrl with + and - makes the letter larger and smaller. */
export const KonsepSheet = ({ detail }: { readonly detail: Detail | null }) => {
  const { settings } = useFrame()
  const zoom = useZoom(steps)
  const naskah = useMemo(
    () => detail && (detail.naskahBaku ? markEdited(detail.naskahBaku, detail.naskah) : detail.naskah),
    [detail],
  )
  return (
    <aside className="konsep-side" aria-label={persetujuan.lembar}>
      <div className="sheet-ground" tabIndex={0} data-pane style={{ '--zoom': zoom } as CSSProperties}>
        {detail && detail.halaman > 0 && <Pages key={detail.id} detail={detail} zoom={zoom} />}
        {detail?.halaman === 0 && naskah && settings && (
          <Facsimile naskah={naskah} kertas={settings.kertas} lambang={settings.lambang} focus={editedMark} />
        )}
      </div>
    </aside>
  )
}

const Pages = ({ detail, zoom }: { readonly detail: Detail; readonly zoom: number }) => {
  const [page, setPage] = useState(1)
  const image = useRead('konsep.halaman', { id: detail.id, halaman: page, lebar: pagePixels }, { stale: Infinity })
  return (
    <div className="konsep-pages" aria-label={loket.pratinjauSurat}>
      <ErrorNotice error={image.error?.error} />
      <PageImage page={image.data} width={Math.round(374 * zoom)} />
      {detail.halaman > 1 && (
        <div className="page-turn">
          <button type="button" className="btn" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {arsip.sebelum}
          </button>
          <span>{persetujuan.halaman(page, detail.halaman)}</span>
          <button type="button" className="btn" disabled={page === detail.halaman} onClick={() => setPage(page + 1)}>
            {arsip.berikut}
          </button>
        </div>
      )}
    </div>
  )
}
