// A person of the register as letters print it: labels instead of codes, frozen into every letter (PotretOrang).
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import type { Penduduk } from './penduduk.ts'
import {
  agama,
  golDarah,
  jenisKelamin,
  kewarganegaraan,
  labelOf,
  pekerjaan,
  pendidikan,
  shdk,
  statusKawin,
} from './kode.ts'
import { readingForm } from './reading-form.ts'

/** The name with its titles: "Drs. H. Wati, S.Pd." */
export const fullNama = (orang: Pick<Penduduk, 'nama' | 'gelarDepan' | 'gelarBelakang'>): string => {
  const depan = orang.gelarDepan === '' ? orang.nama : `${orang.gelarDepan} ${orang.nama}`
  return orang.gelarBelakang === '' ? depan : `${depan}, ${orang.gelarBelakang}`
}

/** The job in words: the source's own words when there are any, else the label of the list. */
export const labelPekerjaan = (orang: Pick<Penduduk, 'pekerjaan' | 'pekerjaanTeks'>): string =>
  orang.pekerjaanTeks === '' ? labelOf(pekerjaan, orang.pekerjaan) : readingForm(orang.pekerjaanTeks)

/** Place names of the office after RT/RW: "Kelurahan Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan". */
export const wilayahOf = (kantor: Kantor): string =>
  [
    `${kantor.sebutan} ${kantor.nama}`.trim(),
    kantor.kecamatan === '' ? '' : `Kecamatan ${kantor.kecamatan.replace(/^Kecamatan\s+/i, '')}`,
    kantor.kota,
  ]
    .filter((bagian) => bagian !== '')
    .join(', ')

/** Freezes a person for a letter of this office. */
export const potretOf = (orang: Penduduk, kantor: Kantor): PotretOrang => ({
  pendudukId: orang.id,
  nik: orang.nik,
  nomorKk: orang.nomorKk,
  nama: fullNama(orang),
  jenisKelamin: labelOf(jenisKelamin, orang.jenisKelamin),
  tempatLahir: readingForm(orang.tempatLahir),
  tanggalLahir: orang.tanggalLahir,
  agama: labelOf(agama, orang.agama),
  statusKawin: labelOf(statusKawin, orang.statusKawin),
  pekerjaan: labelPekerjaan(orang),
  pendidikan: labelOf(pendidikan, orang.pendidikan),
  golDarah: labelOf(golDarah, orang.golDarah),
  kewarganegaraan: labelOf(kewarganegaraan, orang.kewarganegaraan),
  shdk: labelOf(shdk, orang.shdk),
  namaAyah: orang.namaAyah,
  namaIbu: orang.namaIbu,
  alamat: readingForm(orang.alamat),
  rt: orang.rt,
  rw: orang.rw,
  wilayah: wilayahOf(kantor),
  luarDaftar: false,
})
