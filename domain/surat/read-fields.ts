// A letter reads only the fields its declaration names (SECURITY P-1): everything else is blank in the frozen copy.
import type { PotretOrang } from './isian.ts'

/** A person of whom nothing is known. */
export const blankPotret: PotretOrang = {
  pendudukId: null,
  nik: null,
  nomorKk: null,
  nama: '',
  jenisKelamin: '',
  tempatLahir: '',
  tanggalLahir: null,
  agama: '',
  statusKawin: '',
  pekerjaan: '',
  pendidikan: '',
  golDarah: '',
  kewarganegaraan: '',
  shdk: '',
  namaAyah: '',
  namaIbu: '',
  alamat: '',
  rt: null,
  rw: null,
  wilayah: '',
  luarDaftar: false,
}
const always: readonly (keyof PotretOrang)[] = ['pendudukId', 'nama', 'wilayah', 'luarDaftar']

/** The potret with every field outside `membaca` emptied; identity of the row, name and place names stay. */
export const onlyRead = (potret: PotretOrang, membaca: readonly (keyof PotretOrang)[]): PotretOrang => {
  const boleh = new Set<keyof PotretOrang>([...always, ...membaca])
  const f = <K extends keyof PotretOrang>(kunci: K): PotretOrang[K] =>
    boleh.has(kunci) ? potret[kunci] : blankPotret[kunci]
  return {
    pendudukId: f('pendudukId'),
    nik: f('nik'),
    nomorKk: f('nomorKk'),
    nama: f('nama'),
    jenisKelamin: f('jenisKelamin'),
    tempatLahir: f('tempatLahir'),
    tanggalLahir: f('tanggalLahir'),
    agama: f('agama'),
    statusKawin: f('statusKawin'),
    pekerjaan: f('pekerjaan'),
    pendidikan: f('pendidikan'),
    golDarah: f('golDarah'),
    kewarganegaraan: f('kewarganegaraan'),
    shdk: f('shdk'),
    namaAyah: f('namaAyah'),
    namaIbu: f('namaIbu'),
    alamat: f('alamat'),
    rt: f('rt'),
    rw: f('rw'),
    wilayah: f('wilayah'),
    luarDaftar: f('luarDaftar'),
  }
}
