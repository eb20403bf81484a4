// Kantor dan kop surat.
import { useEffect, useState } from 'react'
import type { Kantor } from '#domain/kantor/kantor.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { CrestField } from './crest-field.tsx'
import { KopPreview } from './kop-preview.tsx'
import { alamatKeys, identityKeys, OfficeFields } from './office-fields.tsx'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const OfficePart = ({ readOnly }: { readonly readOnly: boolean }) => {
  const stored = useRead('pengaturan.baca', {}).data
  const [kantor, setKantor] = useState<Kantor | null>(null)
  const [lambang, setLambang] = useState<string | null>(null)
  useEffect(() => {
    if (!stored || kantor) return
    setKantor(stored.kantor)
    setLambang(stored.lambang)
  }, [stored, kantor])
  if (!stored || !kantor) return null
  const change = (part: Partial<Kantor>) => setKantor({ ...kantor, ...part })
  return (
    <SaveForm
      readOnly={readOnly}
      save={async () => {
        const answer = await call('pengaturan.kantor', { nilai: kantor, lambang })
        if (answer.ok) await refreshReads(['pengaturan.baca', 'aplikasi.status'])
        return answer.ok ? null : answer.error
      }}
    >
      {stored.terkunci.kantor && (
        <Notice tone="info" icon="lock">
          {pengaturan.beku}
        </Notice>
      )}
      <OfficeFields
        kantor={kantor}
        keys={identityKeys}
        frozen={stored.terkunci.kantor}
        disabled={readOnly}
        onChange={change}
      />
      <OfficeFields
        kantor={kantor}
        keys={alamatKeys}
        frozen={stored.terkunci.kantor}
        disabled={readOnly}
        onChange={change}
      />
      <CrestField lambang={lambang} disabled={readOnly} onChange={setLambang} />
      <KopPreview kantor={kantor} lambang={lambang} />
    </SaveForm>
  )
}
