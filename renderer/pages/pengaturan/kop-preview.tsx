// The kop as it will be printed, while it is typed.
import { composeKop } from '#domain/surat/compose-surat.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import { Kop } from '#renderer/parts/facsimile.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

/** The kop on a strip of paper. */
export const KopPreview = ({ kantor, lambang }: { readonly kantor: Kantor; readonly lambang: string | null }) => (
  <figure className="kop-preview" aria-label={pengaturan.contohKop}>
    <div className="sheet">
      <Kop naskah={{ kop: composeKop(kantor) }} lambang={lambang} />
    </div>
  </figure>
)
