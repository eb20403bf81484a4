// What is unusual about a NIK, while it is typed. A warning, never a wall.
import { useDeferredValue } from 'react'
import { useRead } from '#renderer/data.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { nikText, penduduk } from '#renderer/pesan/penduduk.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import type { PersonText } from './penduduk-values.ts'

/** The warnings of the present text. */
export const NikWarnings = ({ id, text }: { readonly id: string | null; readonly text: PersonText }) => {
  const nik = useDeferredValue(text.nik.replace(/\s/g, ''))
  const input = { id, nik, tanggalLahir: parseDate(text.tanggalLahir), jenisKelamin: Number(text.jenisKelamin) || 0 }
  const found = useRead('penduduk.periksa', input, { enabled: nik.length === 16, keep: true }).data?.peringatan ?? []
  if (nik.length !== 16 || found.length === 0) return null
  return (
    <div className="w2">
      <Notice tone="warn">
        {found.map((p) => (
          <div key={p.jenis}>
            <b>{nikText[p.jenis]}</b> {p.rincian}
          </div>
        ))}
        {penduduk.nikMemang}
      </Notice>
    </div>
  )
}
