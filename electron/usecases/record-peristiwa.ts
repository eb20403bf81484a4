// A letter that creates an event (sk-kematian: mati) writes it in the same operation; cancelling the letter reverses it (decision 000.17).
import { insertPeristiwa, listPeristiwaOfSurat, markPeristiwaBatal } from '#db/queries/peristiwa.ts'
import { findPenduduk, updatePenduduk } from '#db/queries/penduduk.ts'
import type { SuratBaru } from '#db/queries/surat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { WriteDeps } from './deps.ts'

/** What the operation of the letter says about the event; null when there is none. */
export type PeristiwaTercatat = {
  readonly id: string
  readonly jenis: string
  readonly pendudukId: string
  readonly tanggal: string
} | null

const hidup = 1
const mati = 2

/** Writes the event of a letter and the person's new state. A subject outside the register has no row to change. */
export const recordPeristiwa = (
  deps: WriteDeps,
  surat: SuratBaru,
  aturan: DeklarasiSurat['peristiwa'],
): PeristiwaTercatat => {
  if (!aturan || !surat.pendudukId) return null
  const { isian } = surat
  const terisi = isian[aturan.tanggal]
  const tanggal = typeof terisi === 'string' ? terisi : surat.tanggal
  const catatan = { id: deps.newId(), jenis: aturan.jenis, pendudukId: surat.pendudukId, tanggal }
  insertPeristiwa(deps.db, {
    ...catatan,
    isi: { tempat: isian[aturan.tempat] ?? null, sebab: isian[aturan.sebab] ?? null },
    suratId: surat.id,
    dibuatPada: surat.dibuatPada,
    dibuatOleh: surat.dibuatOleh,
  })
  setStatusDasar(deps, surat.pendudukId, hidup, mati)
  return catatan
}

/** Undoes the events of a cancelled letter; gives their ids. */
export const reversePeristiwa = (deps: WriteDeps, suratId: string): readonly string[] =>
  listPeristiwaOfSurat(deps.db, suratId).map((p) => {
    markPeristiwaBatal(deps.db, p.id)
    setStatusDasar(deps, p.pendudukId, mati, hidup)
    return p.id
  })

// Somebody may have changed the state meanwhile: then that change stands.
const setStatusDasar = (deps: WriteDeps, pendudukId: string, dari: number, ke: number): void => {
  if (findPenduduk(deps.db, pendudukId)?.statusDasar !== dari) return
  const pada = isoInstant(deps.clock.now())
  updatePenduduk(deps.db, pendudukId, { statusDasar: ke }, undefined, { pada, oleh: deps.pelaku.penggunaId })
}
