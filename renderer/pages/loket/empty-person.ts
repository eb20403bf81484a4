// A person that is typed at the counter: nothing known yet.
import type { PotretOrang } from '#domain/surat/isian.ts'

/** All fields empty, marked as not in the register. */
export const emptyPerson: PotretOrang = {
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
  kewarganegaraan: 'WNI',
  shdk: '',
  namaAyah: '',
  namaIbu: '',
  alamat: '',
  rt: null,
  rw: null,
  wilayah: '',
  luarDaftar: true,
}
