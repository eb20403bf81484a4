// Printer of this PC: which, tray, offset, preprinted kop, copies, test page.
import { useEffect, useState } from 'react'
import type { PengaturanPrinter } from '#domain/kantor/kantor.ts'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { showToast } from '#renderer/toast.ts'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const PrinterPart = () => {
  const stored = useRead('pengaturan.baca', {}).data?.printer
  const printers = useRead('printer.daftar', {})
  const [value, setValue] = useState<PengaturanPrinter | null>(null)
  const [testError, setTestError] = useState<AppError | null>(null)
  useEffect(() => setValue((v) => v ?? stored ?? null), [stored])
  if (!value) return null
  const set = (change: Partial<PengaturanPrinter>) => setValue({ ...value, ...change })
  const list = printers.data?.printer ?? []
  const trays = list.find((p) => p.nama === value.nama)?.baki ?? []
  const test = async () => {
    const answer = await call('printer.uji', {})
    setTestError(answer.ok ? null : answer.error)
    if (answer.ok) showToast({ tone: 'ok', title: pengaturan.diuji })
  }
  const number = (key: 'geserX' | 'geserY' | 'salinanPenduduk' | 'salinanArsip', min: number, max: number) => (
    <div className="f">
      <label htmlFor={`printer-${key}`}>{pengaturan[key]}</label>
      <input
        id={`printer-${key}`}
        type="number"
        min={min}
        max={max}
        value={value[key]}
        onChange={(e) => set({ [key]: Math.max(min, Math.min(max, Math.round(Number(e.target.value)))) })}
      />
    </div>
  )
  return (
    <SaveForm
      save={async () => {
        const answer = await call('pengaturan.printer', { nilai: value })
        if (answer.ok) await refreshReads(['pengaturan.baca', 'aplikasi.detak'])
        return answer.ok ? null : answer.error
      }}
      extra={
        <button type="button" className="btn c" disabled={stored?.nama === null} onClick={() => void test()}>
          {pengaturan.uji}
        </button>
      }
    >
      <ErrorNotice error={printers.error?.error ?? testError} />
      {printers.data && list.length === 0 && (
        <Notice tone="warn" icon="print">
          {pengaturan.printerKosong}
        </Notice>
      )}
      <div className="g2">
        <div className="f w2">
          <label htmlFor="printer-nama">{pengaturan.printer}</label>
          <select
            id="printer-nama"
            value={value.nama ?? ''}
            onChange={(e) => set({ nama: e.target.value || null, baki: null })}
          >
            <option value="">{pengaturan.tidakMencetak}</option>
            {value.nama !== null && !list.some((p) => p.nama === value.nama) && (
              <option value={value.nama}>{value.nama}</option>
            )}
            {list.map((p) => (
              <option key={p.nama} value={p.nama}>
                {[p.nama, p.keterangan !== p.nama ? p.keterangan : '', p.bawaan ? pengaturan.bawaan : '']
                  .filter(Boolean)
                  .join(', ')}
              </option>
            ))}
          </select>
        </div>
        <div className="f w2">
          <label htmlFor="printer-baki">{pengaturan.baki}</label>
          <select id="printer-baki" value={value.baki ?? ''} onChange={(e) => set({ baki: e.target.value || null })}>
            <option value="">{pengaturan.bakiBawaan}</option>
            {trays.map((b) => (
              <option key={b}>{b}</option>
            ))}
          </select>
        </div>
        {number('salinanPenduduk', 0, 9)}
        {number('salinanArsip', 0, 9)}
        {number('geserX', -30, 30)}
        {number('geserY', -30, 30)}
      </div>
      <label className="check">
        <input type="checkbox" checked={value.kopTercetak} onChange={(e) => set({ kopTercetak: e.target.checked })} />{' '}
        {pengaturan.kopTercetak}
      </label>
      <p className="note">{pengaturan.ujiSimpan}</p>
    </SaveForm>
  )
}
