// Kertas.
import { useEffect, useState } from 'react'
import type { Kertas } from '#domain/kantor/kantor.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { PaperFields } from './paper-fields.tsx'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const PaperPart = ({ readOnly }: { readonly readOnly: boolean }) => {
  const stored = useRead('pengaturan.baca', {}).data?.kertas
  const [kertas, setKertas] = useState<Kertas | null>(null)
  useEffect(() => setKertas((k) => k ?? stored ?? null), [stored])
  if (!kertas) return null
  return (
    <SaveForm
      readOnly={readOnly}
      save={async () => {
        const answer = await call('pengaturan.kertas', { nilai: kertas })
        if (answer.ok) await refreshReads(['pengaturan.baca'])
        return answer.ok ? null : answer.error
      }}
    >
      <PaperFields kertas={kertas} disabled={readOnly} onChange={setKertas} />
    </SaveForm>
  )
}
