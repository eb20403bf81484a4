// Synthetic people for the examples of letters for a marriage: a couple of the kelurahan, her parents, and one with a long name.
import { contohLuar, contohOrang, contohPanjang } from './contoh-orang.ts'

/** The bride: 25 years old, lives with her parents. */
export const contohCatinWanita = contohOrang({
  nik: '9975014703010005',
  nama: 'Nadia Putri Prasetyo',
  tanggalLahir: '2001-03-07',
  statusKawin: 'Belum Kawin',
  pekerjaan: 'Karyawan Swasta',
  pendidikan: 'Diploma IV/Strata I',
  shdk: 'Anak',
  namaAyah: 'Slamet Prasetyo',
  namaIbu: 'Siti Aminah',
})

/** The groom: 28 years old, from another RW. */
export const contohCatinPria = contohOrang({
  nik: '9975012305980001',
  nomorKk: '9975010404100012',
  nama: 'Dimas Kurniawan',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1998-05-23',
  statusKawin: 'Belum Kawin',
  pekerjaan: 'Wiraswasta',
  shdk: 'Anak',
  namaAyah: 'Bambang Suryadi',
  namaIbu: 'Endang Lestari',
  alamat: 'Jalan Dahlia Nomor 27',
  rt: '001',
  rw: '007',
})

/** Her father. */
export const contohAyahWanita = contohOrang({
  nik: '9975010909720004',
  nama: 'Slamet Prasetyo',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1972-09-09',
  pekerjaan: 'Pedagang',
  shdk: 'Kepala Keluarga',
  namaAyah: 'Karto Prasetyo',
  namaIbu: 'Suminah',
})

/** Her mother. */
export const contohIbuWanita = contohOrang({
  nik: '9975015101760003',
  nama: 'Siti Aminah',
  tanggalLahir: '1976-01-11',
  pekerjaan: 'Mengurus Rumah Tangga',
  namaAyah: 'Ahmad Sholeh',
  namaIbu: 'Khotimah',
})

/** A bride whose name and address are at their limits; her father is `contohPanjang`. */
export const contohCatinPanjang = {
  ...contohPanjang,
  ...contohOrang({
    nik: '9975016508970002',
    nama: 'Raden Roro Nadia Putri Ayuningtyas Wahyudiningrat Kusumawardhani, S.Tr.Kep., Ners., M.Kep.',
    tempatLahir: contohPanjang.tempatLahir,
    tanggalLahir: '1997-08-25',
    statusKawin: 'Belum Kawin',
    pekerjaan: 'Perawat',
    pendidikan: 'Strata II',
    shdk: 'Anak',
    namaAyah: contohPanjang.nama,
    namaIbu: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
    alamat: contohPanjang.alamat,
    rt: contohPanjang.rt,
    rw: contohPanjang.rw,
  }),
}

/** Her mother, with a long name as well. */
export const contohIbuPanjang = contohOrang({
  nik: '9975014411680006',
  nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
  tanggalLahir: '1968-11-04',
  pekerjaan: 'Guru',
  namaAyah: 'K.H. Muhammad Sholeh',
  alamat: contohPanjang.alamat,
  rt: contohPanjang.rt,
  rw: contohPanjang.rw,
})

/** A groom from another regency, typed in at the counter. */
export const contohCatinLuar = { ...contohLuar, statusKawin: 'Belum Kawin', namaAyah: 'Karso' }

/** A young man of 18: a court has to permit his marriage. */
export const contohCatinMuda = contohOrang({
  nik: '9975011402080007',
  nama: 'Rafi Maulana',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '2008-02-14',
  statusKawin: 'Belum Kawin',
  pekerjaan: 'Belum/Tidak Bekerja',
  pendidikan: 'SLTP/Sederajat',
  shdk: 'Anak',
  namaAyah: 'Sutrisno',
  namaIbu: 'Wartini',
})
