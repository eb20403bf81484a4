// Contoh: every example laid out by the shell, and what the shell finds wrong in this office.
import { useEffect } from 'react'
import type { Output } from '#contract/ipc.ts'
import type { AppError } from '#contract/errors.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { jenis } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'

export type Periksa = Output<'jenis.periksa'>
type Props = {
  readonly hasil: Periksa | null
  readonly error: AppError | null
  readonly busy: boolean
  readonly contoh: number
  readonly onCheck: () => void
  readonly onShow: (contoh: number) => void
  readonly onPdf: (contoh: number) => void
}

/** The part; it looks once by itself. */
export const SectionContoh = ({ hasil, error, busy, contoh, onCheck, onShow, onPdf }: Props) => {
  useEffect(() => {
    if (!hasil) onCheck()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when it is opened, not with every change
  }, [])
  return (
    <>
      <p className="note">{penyusun.contohArti}</p>
      <div>
        <button type="button" className="btn c" disabled={busy} onClick={onCheck}>
          {penyusun.periksa}
        </button>
      </div>
      <ErrorNotice error={error} />
      {hasil && hasil.contoh.length === 0 && <Notice tone="warn">{jenis.pratinjauTakJadi}</Notice>}
      {hasil && hasil.contoh.length > 0 && (
        <table className="t">
          <tbody>
            {hasil.contoh.map((c, i) => (
              <tr key={c.judul} className={i === contoh ? 'on' : ''}>
                <td>
                  <button type="button" className="link" onClick={() => onShow(i)}>
                    {c.judul}
                  </button>
                </td>
                <td>{c.halaman > 0 ? jenis.halaman(c.halaman) : <span className="tag bad">!</span>}</td>
                <td className="num">
                  <button type="button" className="btn" disabled={c.halaman === 0} onClick={() => onPdf(i)}>
                    {jenis.pdf}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasil && hasil.masalah.length === 0 && <Notice tone="ok">{jenis.masalah(0)}</Notice>}
    </>
  )
}
