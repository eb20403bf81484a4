// An office with steps and the people who take them: each account linked to its official.
import { listPejabat, writePejabat } from '#db/queries/pejabat.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { insertPengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Jabatan, PejabatIsi } from '#domain/kantor/pejabat.ts'
import type { Peran } from '#domain/pengguna/hak.ts'
import { ok } from '#domain/result.ts'
import { alurBawaan, type AlurSurat } from '#domain/surat/alur.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { linkAccount } from './akun.ts'
import { anIsiPejabat, openOffice, type Office } from './office.ts'

/** All three steps, two people, ink. */
export const alurPenuh: AlurSurat = {
  ...alurBawaan,
  verifikasi: true,
  paraf: true,
  tandaTangan: true,
  satuPetugas: false,
}

export type AlurOffice = Office & {
  /** What a person of that role acts with; the sekretaris is the office's first account. */
  readonly as: (peran: Peran) => Deps
  readonly idOf: (peran: Peran) => string
  readonly pejabat: (jabatan: Jabatan) => string
  readonly setAlur: (alur: AlurSurat) => Promise<void>
}

/** Opens an office with these steps; petugas, kasi (pemerintahan), sekretaris and lurah have accounts. */
export const openAlurOffice = async (
  alur: Partial<AlurSurat> = {},
  options: Parameters<typeof openOffice>[0] = {},
): Promise<AlurOffice> => {
  const office = await openOffice(options)
  const write = async (work: () => void): Promise<void> => {
    const done = await inTransaction(office.db, () => {
      work()
      return ok(null)
    })
    if (!done.ok) throw new Error(done.error.code)
  }
  const jejak = { pada: isoInstant(office.clock.now()), oleh: office.deps.pelaku.penggunaId }
  const setAlur = (nilai: AlurSurat) =>
    write(() => writePengaturan(office.db, { bagian: 'alur', nilai, pada: jejak.pada, oleh: jejak.oleh }))
  await setAlur({ ...alurPenuh, ...alur })
  const kasi: Partial<PejabatIsi> = {
    jabatan: 'kasi_pemerintahan_pembangunan',
    sebutan: 'Kasi Pemerintahan dan Pembangunan',
    nama: 'Dwi Lestari, S.Sos.',
    nip: '198503032010012003',
  }
  await write(() => writePejabat(office.db, { id: office.newId(), isi: anIsiPejabat(kasi), ...jejak }))
  const pejabat = (jabatan: Jabatan): string => listPejabat(office.db).find((p) => p.jabatan === jabatan)?.id ?? ''
  const orang: { readonly [P in Exclude<Peran, 'admin'>]: { id: string; nama: string; pejabatId: string | null } } = {
    petugas: { id: office.newId(), nama: 'Sri Rahayu', pejabatId: null },
    kasi: { id: office.newId(), nama: 'Dwi Lestari', pejabatId: pejabat('kasi_pemerintahan_pembangunan') },
    sekretaris: { id: jejak.oleh, nama: 'Retno Wulandari', pejabatId: pejabat('sekretaris') },
    lurah: { id: office.newId(), nama: 'Bambang Hartono', pejabatId: pejabat('lurah') },
  }
  await write(() => {
    for (const peran of ['petugas', 'kasi', 'lurah'] as const)
      insertPengguna(office.db, { ...orang[peran], peran: [peran], aktif: true, ...jejak })
  })
  await linkAccount(office.deps, orang.sekretaris.pejabatId)
  const find = (peran: Peran) => {
    if (peran === 'admin') throw new Error('nobody of this office is admin')
    return orang[peran]
  }
  return {
    ...office,
    setAlur,
    pejabat,
    idOf: (peran) => find(peran).id,
    as: (peran) => ({
      ...office.deps,
      pelaku: { penggunaId: find(peran).id, nama: find(peran).nama, peran: [peran] },
    }),
  }
}
