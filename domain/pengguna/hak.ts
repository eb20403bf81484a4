// Rights and roles as data (decision 000.23). Commands name a right; a role is a list of rights.
import * as z from 'zod/mini'

/** Roles by tupoksi. An account may hold several. */
export const daftarPeran = ['petugas', 'kasi', 'sekretaris', 'lurah', 'admin'] as const
export const Peran = z.enum(daftarPeran)
export type Peran = z.infer<typeof Peran>

export const daftarHak = [
  'penduduk.cari', // Loket search, lists with masked NIK
  'penduduk.lihat', // person card: everything, each view is logged
  'penduduk.ubah', // add, edit with a reason
  'penduduk.impor', // import, undo an import, see refused rows
  'penduduk.ekspor', // with a reason
  'surat.terbit', // draft, number, issue, print, reprint
  'surat.lihat', // archive
  'surat.verifikasi', // check the content of a konsep
  'surat.paraf', // initial it for the lurah
  'surat.ttd', // sign: the lurah; others only letters whose signer they are themselves
  'surat.serahkan', // hand over, wet-signature tick, spoiled paper
  'surat.batal', // cancel any letter
  'surat.batal-sendiri', // cancel one's own letter on the day of issue
  'buku.lihat', // books on screen and printed
  'nomor.lihat', // report in which every number is explained
  'nomor.ubah', // insert a number, note numbers used on paper
  'jenis.ubah', // letter types and wordings of the office
  'sertifikat.ubah', // the office's certificate, the signature service's credentials
  'pengaturan.lihat',
  'pengaturan.ubah', // office, kop, paper, numbers, officials
  'pengguna.ubah', // accounts and roles
  'printer.ubah', // this PC's printer, tray, offset
  'cadangan', // backup now, see backups
  'log.lihat', // access log: everything
  'log.lihat-sendiri', // access log: own acts
] as const
export const Hak = z.enum(daftarHak)
export type Hak = z.infer<typeof Hak>

/** Which rights each role holds. */
export const hakPeran: Readonly<Record<Peran, readonly Hak[]>> = {
  petugas: [
    'penduduk.cari',
    'penduduk.lihat',
    'penduduk.ubah',
    'surat.terbit',
    'surat.lihat',
    'surat.serahkan',
    'surat.batal-sendiri',
    'buku.lihat',
    'nomor.lihat',
    'printer.ubah',
    'pengaturan.lihat',
    'log.lihat-sendiri',
  ],
  kasi: [
    'penduduk.cari',
    'penduduk.lihat',
    'penduduk.ubah',
    'penduduk.impor',
    'surat.terbit',
    'surat.lihat',
    'surat.verifikasi',
    'surat.ttd',
    'surat.serahkan',
    'surat.batal-sendiri',
    'buku.lihat',
    'nomor.lihat',
    'printer.ubah',
    'pengaturan.lihat',
    'log.lihat-sendiri',
  ],
  sekretaris: [
    'penduduk.cari',
    'penduduk.lihat',
    'penduduk.ubah',
    'penduduk.impor',
    'penduduk.ekspor',
    'surat.terbit',
    'surat.lihat',
    'surat.verifikasi',
    'surat.paraf',
    'surat.ttd',
    'surat.serahkan',
    'surat.batal',
    'surat.batal-sendiri',
    'buku.lihat',
    'nomor.lihat',
    'nomor.ubah',
    'jenis.ubah',
    'sertifikat.ubah',
    'pengaturan.lihat',
    'pengaturan.ubah',
    'pengguna.ubah',
    'printer.ubah',
    'cadangan',
    'log.lihat',
    'log.lihat-sendiri',
  ],
  lurah: [
    'penduduk.cari',
    'penduduk.lihat',
    'penduduk.ekspor',
    'surat.lihat',
    'surat.ttd',
    'surat.batal',
    'surat.batal-sendiri',
    'buku.lihat',
    'nomor.lihat',
    'sertifikat.ubah',
    'pengaturan.lihat',
    'pengguna.ubah',
    'cadangan',
    'log.lihat',
    'log.lihat-sendiri',
  ],
  admin: ['pengaturan.lihat', 'pengguna.ubah', 'printer.ubah', 'cadangan'],
}

/** Whether any of the roles holds the right. */
export const mayDo = (peran: readonly Peran[], hak: Hak): boolean => peran.some((p) => hakPeran[p].includes(hak))
