// Parts of Pengaturan, in the order of its list. Also found by Ctrl+K.
import type { Hak } from '#domain/pengguna/hak.ts'

export type BagianId =
  | 'kantor'
  | 'kertas'
  | 'penomoran'
  | 'jenis'
  | 'alur'
  | 'pejabat'
  | 'tanda-tangan'
  | 'tte'
  | 'pengguna'
  | 'printer'
  | 'cadangan'
  | 'log'
  | 'sandi'

/** Names of the parts and the right that each needs to be seen. */
export const bagianPengaturan: readonly { readonly id: BagianId; readonly nama: string; readonly hak: Hak }[] = [
  { id: 'kantor', nama: 'Kantor dan kop surat', hak: 'pengaturan.lihat' },
  { id: 'kertas', nama: 'Kertas', hak: 'pengaturan.lihat' },
  { id: 'penomoran', nama: 'Nomor surat', hak: 'pengaturan.lihat' },
  { id: 'jenis', nama: 'Jenis surat', hak: 'pengaturan.lihat' },
  { id: 'alur', nama: 'Alur surat', hak: 'pengaturan.lihat' },
  { id: 'pejabat', nama: 'Pejabat penanda tangan', hak: 'pengaturan.lihat' },
  { id: 'tanda-tangan', nama: 'Tanda tangan elektronik', hak: 'pengaturan.lihat' },
  { id: 'tte', nama: 'TTE (BSrE)', hak: 'pengaturan.lihat' },
  { id: 'pengguna', nama: 'Pengguna', hak: 'pengguna.ubah' },
  { id: 'printer', nama: 'Printer', hak: 'printer.ubah' },
  { id: 'cadangan', nama: 'Cadangan', hak: 'cadangan' },
  { id: 'log', nama: 'Log akses', hak: 'log.lihat-sendiri' },
  { id: 'sandi', nama: 'Ganti kata sandi', hak: 'pengaturan.lihat' },
]
