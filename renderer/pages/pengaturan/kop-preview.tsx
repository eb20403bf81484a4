// The kop as it will be printed, while it is typed.
import { composeKop } from '#domain/surat/compose-surat.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import { Kop } from '#renderer/parts/sheet-head.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import '#renderer/styles/sheet.css'

/** The kop on a strip of paper. */
export const KopPreview = ({ kantor, lambang }: { readonly kantor: Kantor; readonly lambang: string | null }) => (
  <figure className="kop-preview" aria-label={pengaturan.contohKop}>
    <div className="sheet">
      <Kop kop={composeKop(kantor)} lambang={lambang} withPlace />
    </div>
  </figure>
)
