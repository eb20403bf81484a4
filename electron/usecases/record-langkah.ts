// Notes a step of a konsep for its history; every use case of Persetujuan writes through here.
import { insertLangkah, type LangkahBaru } from '#db/queries/konsep.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { WriteDeps } from './deps.ts'

/** Writes one step by whoever acts. */
export const recordLangkah = (
  deps: WriteDeps,
  konsep: { readonly id: string },
  isi: Pick<LangkahBaru, 'langkah'> & Partial<Pick<LangkahBaru, 'alasan' | 'satuPetugas' | 'untukId'>>,
): void =>
  insertLangkah(deps.db, {
    id: deps.newId(),
    konsepId: konsep.id,
    alasan: null,
    satuPetugas: false,
    untukId: null,
    ...isi,
    pada: isoInstant(deps.clock.now()),
    oleh: deps.pelaku.penggunaId,
  })
