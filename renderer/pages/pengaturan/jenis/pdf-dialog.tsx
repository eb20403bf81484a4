// The PDF of an example, page by page, as it would be printed.
import { useState } from 'react'
import { useRead } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { PageImage } from '#renderer/parts/page-image.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { jenis } from '#renderer/pesan/jenis.ts'

type Props = { readonly deklarasi: string; readonly contoh: number; readonly onClose: () => void }

/** The dialog. */
export const PdfDialog = ({ deklarasi, contoh, onClose }: Props) => {
  const [halaman, setHalaman] = useState(1)
  const page = useRead('jenis.pratinjau', { deklarasi, contoh, halaman, lebar: 1100 }, { once: true, keep: true })
  const dari = page.data?.halaman ?? 1
  return (
    <Dialog title={jenis.pdf} onClose={onClose} wide>
      <ErrorNotice error={page.error?.error} />
      <div className="je-pdf">{!page.error && <PageImage page={page.data} width={630} />}</div>
      <div className="dialog-acts">
        <button type="button" className="btn c" onClick={onClose}>
          {bingkai.tutup} <kbd className="key">Esc</kbd>
        </button>
        {dari > 1 && (
          <>
            <button type="button" className="btn c" disabled={halaman === 1} onClick={() => setHalaman(halaman - 1)}>
              {jenis.sebelumnya}
            </button>
            <button type="button" className="btn c" disabled={halaman === dari} onClick={() => setHalaman(halaman + 1)}>
              {jenis.berikutnya}
            </button>
          </>
        )}
        <span className="note">{jenis.halamanKe(halaman, dari)}</span>
      </div>
    </Dialog>
  )
}
