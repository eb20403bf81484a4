// The nine places of the rail. Their order never changes and a place that is not there yet keeps its key.
import type { Hak } from '#domain/pengguna/hak.ts'
import { listTahap, type AlurSurat } from '#domain/surat/alur.ts'
import type { IconName } from '#renderer/parts/icon-paths.ts'

export type PlaceId = 'loket' | 'penduduk' | 'buku' | 'arsip' | 'persetujuan' | 'pengaturan'
export type Place = {
  readonly key: number
  readonly id: PlaceId | null
  readonly nama: string
  readonly icon: IconName
  readonly hak: Hak | null
}

/** Places in the order of Alt+1 to Alt+9. `id` null: comes with a later version. */
export const places: readonly Place[] = [
  { key: 1, id: 'loket', nama: 'Loket', icon: 'loket', hak: 'surat.terbit' },
  { key: 2, id: null, nama: 'Permohonan', icon: 'inbox', hak: null },
  { key: 3, id: 'penduduk', nama: 'Penduduk', icon: 'people', hak: 'penduduk.cari' },
  { key: 4, id: null, nama: 'Agenda', icon: 'mail', hak: null },
  { key: 5, id: 'buku', nama: 'Buku', icon: 'book', hak: 'buku.lihat' },
  { key: 6, id: 'arsip', nama: 'Arsip', icon: 'archive', hak: 'surat.lihat' },
  { key: 7, id: null, nama: 'Statistik', icon: 'chart', hak: null },
  { key: 8, id: 'persetujuan', nama: 'Persetujuan', icon: 'approve', hak: 'surat.lihat' },
  { key: 9, id: 'pengaturan', nama: 'Pengaturan', icon: 'gear', hak: 'pengaturan.lihat' },
]

// The first place that the rights allow.
const firstPlace = (hak: readonly Hak[]): PlaceId =>
  places.find((p) => p.id !== null && (p.hak === null || hak.includes(p.hak)))?.id ?? 'pengaturan'

/** Whether the rights let somebody approve letters at one of the steps. */
export const mayApproveLetters = (hak: readonly Hak[]): boolean =>
  hak.some((h) => h === 'surat.verifikasi' || h === 'surat.paraf' || h === 'surat.ttd')

/** Where work begins: at the letters that wait, for those who approve them in an office that has steps. */
export const startPlace = (hak: readonly Hak[], alur: AlurSurat | null): PlaceId =>
  mayApproveLetters(hak) && (!hak.includes('surat.terbit') || (alur !== null && listTahap(alur).length > 0))
    ? 'persetujuan'
    : firstPlace(hak)
