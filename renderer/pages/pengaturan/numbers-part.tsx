// Nomor surat.
import { useEffect, useState } from 'react'
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { NumberExample } from './number-example.tsx'
import { NumberFields } from './number-fields.tsx'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const NumbersPart = ({ readOnly }: { readonly readOnly: boolean }) => {
  const { zone, may } = useFrame()
  const today = useToday(zone) ?? ''
  const stored = useRead('pengaturan.baca', {}).data
  const jenis = useRead('surat.jenis', {}, { stale: Infinity }).data?.jenis ?? []
  const registers = useRead('nomor.register', {}, { enabled: may('nomor.lihat') }).data?.register ?? []
  const [value, setValue] = useState<Penomoran | null>(null)
  useEffect(() => setValue((v) => v ?? stored?.penomoran ?? null), [stored])
  if (!value || !stored || today === '') return null
  const year = Number(today.slice(0, 4))
  const last = Object.fromEntries(
    registers.filter((r) => r.tahun === year).map((r) => [r.register, String(r.terakhir)]),
  )
  return (
    <SaveForm
      readOnly={readOnly}
      save={async () => {
        const answer = await call('pengaturan.penomoran', { nilai: value })
        if (answer.ok) await refreshReads(['pengaturan.baca', 'surat.siapkan'])
        return answer.ok ? null : answer.error
      }}
    >
      {stored.terkunci.nomorAwal && (
        <Notice tone="info" icon="lock">
          {pengaturan.lingkupTetap}
        </Notice>
      )}
      <NumberFields penomoran={value} jenis={jenis} disabled={readOnly} onChange={setValue} />
      <div className="set-example" aria-live="polite">
        <NumberExample penomoran={value} jenis={jenis} today={today} last={last} />
      </div>
    </SaveForm>
  )
}
