// Operations about people: what other PCs and the city learn of a change (rule W). Bodies hold facts, never the searchable form.
import type { NewOperation } from '#domain/op/operation.ts'
import { listKelompok } from './perubahan.ts'
import type { PendudukIsi } from './penduduk.ts'

/** Why and by whom; `imporId` when the change is a row of an import. */
export type AsalPerubahan = {
  readonly oleh: string | null
  readonly pada: string
  readonly alasan?: string
  readonly imporId?: string
}

/** A new person, with the family that appears or grows. */
export const pendudukDitambah = (
  orang: {
    readonly id: string
    readonly keluargaId: string | null
    readonly isi: PendudukIsi
    readonly sumberData: string
  },
  asal: AsalPerubahan,
): NewOperation => ({
  entity: 'penduduk',
  entityId: orang.id,
  kind: 'penduduk.tambah',
  body: { keluargaId: orang.keluargaId, isi: orang.isi, sumberData: orang.sumberData, ...asal },
})

/** Changed fields of a person, nothing else. */
export const pendudukDiubah = (
  id: string,
  perubahan: Partial<PendudukIsi>,
  keluargaId: string | null | undefined,
  asal: AsalPerubahan,
): NewOperation => ({
  entity: 'penduduk',
  entityId: id,
  kind: 'penduduk.ubah',
  groups: listKelompok(perubahan),
  body: { perubahan, ...(keluargaId === undefined ? {} : { keluargaId }), ...asal },
})

/** The inverse of a person whom an undone import had brought. */
export const pendudukDihapus = (id: string, asal: AsalPerubahan): NewOperation => ({
  entity: 'penduduk',
  entityId: id,
  kind: 'penduduk.hapus',
  body: { ...asal },
  groups: ['status'],
})
