// One step in the life of a konsep: its new state, the step for its history and the operation. Every step is written through here.
import { insertLangkah, saveKonsep, type Konsep, type LangkahBaru } from '#db/queries/konsep.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { fitBody } from './fit-body.ts'
import type { WriteDeps } from './deps.ts'

/** What was done; whoever acts did it. */
export type Langkah = Pick<LangkahBaru, 'langkah'> & Partial<Pick<LangkahBaru, 'alasan' | 'satuPetugas' | 'untukId'>>

/** Stores the konsep as it is after the step and gives it back. Runs inside the caller's transaction. */
export const moveKonsep = (deps: WriteDeps, sesudah: Omit<Konsep, 'diubahPada'>, isi: Langkah): Konsep => {
  const pada = isoInstant(deps.clock.now())
  const konsep: Konsep = { ...sesudah, diubahPada: pada }
  saveKonsep(deps.db, konsep)
  const langkah = { alasan: null, satuPetugas: false, untukId: null, ...isi, pada, oleh: deps.pelaku.penggunaId }
  insertLangkah(deps.db, { id: deps.newId(), konsepId: konsep.id, ...langkah })
  const { tahap, untukId, register, tahun, nomorUrut, sisipan, nomor } = konsep
  const ringkas = { langkah, tahap, untukId, register, tahun, nomorUrut, sisipan, nomor }
  appendOperation(deps.db, deps, {
    entity: 'konsep',
    entityId: konsep.id,
    kind: `konsep.${isi.langkah}`,
    body: fitBody(deps, { ...ringkas, ...contentOf(konsep, isi.langkah) }, ringkas),
  })
  return konsep
}

// What a step may have changed besides the state: the request when it is sent on its way, the finished letter when it reaches 'ttd'.
// As texts: nobody merges them field by field.
const contentOf = (konsep: Konsep, langkah: LangkahBaru['langkah']) => ({
  ...(langkah === 'ajukan' || langkah === 'langsung'
    ? {
        permintaanId: konsep.permintaanId,
        modeTtd: konsep.modeTtd,
        permohonan: JSON.stringify(konsep.permohonan),
        bahan: JSON.stringify(konsep.bahan),
        naskah: JSON.stringify(konsep.naskah),
        naskahBaku: konsep.naskahBaku && JSON.stringify(konsep.naskahBaku),
        alasanSunting: konsep.alasanSunting,
        dibuatPada: konsep.dibuatPada,
        dibuatOleh: konsep.dibuatOleh,
      }
    : {}),
  ...(konsep.tahap === 'ttd' && langkah !== 'kembalikan' && langkah !== 'tugaskan'
    ? { siap: konsep.siap && JSON.stringify(konsep.siap) }
    : {}),
})
