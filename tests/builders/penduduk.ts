// A synthetic person for tests: give only what matters. NIK begin with 99, a province that does not exist.
import type { Penduduk, PendudukIsi } from '#domain/penduduk/penduduk.ts'

/** The content of a person: a living woman of Pekalongan unless said otherwise. */
export const anIsiPenduduk = (isi: Partial<PendudukIsi> = {}): PendudukIsi => ({
  nik: '9975015409870001',
  nomorKk: '9975011202150001',
  nama: 'SITI NURHAYATI',
  gelarDepan: '',
  gelarBelakang: '',
  jenisKelamin: 2,
  tempatLahir: 'PEKALONGAN',
  tanggalLahir: '1987-09-14',
  golDarah: 13,
  agama: 1,
  statusKawin: 2,
  shdk: 3,
  pendidikan: 5,
  pekerjaan: 19,
  pekerjaanTeks: '',
  kewarganegaraan: 1,
  namaAyah: 'KASMIN',
  nikAyah: null,
  namaIbu: 'RUKAYAH',
  nikIbu: null,
  alamat: 'JL. KENANGA GG 3 NO 11',
  rt: '003',
  rw: '005',
  telepon: '',
  statusPenduduk: 1,
  statusDasar: 1,
  ...isi,
})

/** A stored person. */
export const aPenduduk = (orang: Partial<Penduduk> = {}): Penduduk => {
  const { id, keluargaId, sumberData, dibuatPada, diubahPada, ...isi } = orang
  return {
    ...anIsiPenduduk(isi),
    id: id ?? '01930000-0000-7000-8000-000000000001',
    keluargaId: keluargaId ?? null,
    sumberData: sumberData ?? 'ketik',
    dibuatPada: dibuatPada ?? '2026-01-05T02:00:00.000Z',
    diubahPada: diubahPada ?? '2026-01-05T02:00:00.000Z',
  }
}
