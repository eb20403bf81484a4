// Pupils in letters for school: one with his school, or several with a table of schools. Shared fields and blocks.
import type { AcuanDaftar, AcuanNilai, AcuanOrang } from './acuan.ts'
import { ada, atau, baris, barisDari, bila, bukan, kolomTabel, rincian, tabelDari } from './blok.ts'
import type { Blok } from './deklarasi.ts'
import { daftarOrang, orang, tabel, teks, yaTidak } from './define-isian.ts'

const satu = { isian: 'banyakSiswa', sama: false } as const
const banyak = { isian: 'banyakSiswa', sama: true } as const

/** Who goes to which school. One letter may serve several children, each with his own school. */
export const isianSiswa = {
  banyakSiswa: yaTidak('Untuk lebih dari satu siswa'),
  siswa: orang('Siswa/mahasiswa', { peran: 'siswa', dariKeluarga: true, berbedaDari: 'subjek', bila: satu }),
  sekolah: teks('Sekolah/perguruan tinggi', { min: 3, maks: 120, tersering: true, bila: satu }),
  jurusan: teks('Jurusan/fakultas/program studi', { wajib: false, maks: 100, bila: satu }),
  kelas: teks('Kelas/semester', { wajib: false, maks: 30, bila: satu }),
  nomorInduk: teks('NIS/NIM', { wajib: false, maks: 30, pola: 'huruf-angka', bila: satu }),
  daftarSiswa: daftarOrang('Para siswa/mahasiswa', {
    maks: 6,
    dariKeluarga: true,
    berbedaDari: 'subjek',
    bila: banyak,
  }),
  daftarSekolah: tabel('Sekolah tiap siswa', {
    maks: 6,
    bila: banyak,
    kolom: [
      { kunci: 'nama', judul: 'Nama siswa', wajib: true },
      { kunci: 'sekolah', judul: 'Sekolah/perguruan tinggi', wajib: true },
      { kunci: 'kelas', judul: 'Kelas/semester' },
      { kunci: 'nomorInduk', judul: 'NIS/NIM' },
    ],
  }),
}

type BarisSekolah = { readonly [K in 'no' | 'nama' | 'sekolah' | 'kelas' | 'nomorInduk']: AcuanNilai }
type AcuanSiswa = {
  readonly siswa: AcuanOrang
  readonly daftarSiswa: AcuanDaftar<AcuanOrang & { readonly no: AcuanNilai }>
  readonly daftarSekolah: AcuanDaftar<BarisSekolah>
} & { readonly [K in 'sekolah' | 'jurusan' | 'kelas' | 'nomorInduk']: AcuanNilai }

/** Identity and school: rows for one pupil, two tables for several. */
export const blokSiswa = (acuan: AcuanSiswa): readonly Blok[] => [
  bila(ada(acuan.siswa), [
    rincian([
      ...barisDari(acuan.siswa, ['nama', 'nik', 'lahir', 'jenisKelamin']),
      baris('sekolah/perguruan tinggi', acuan.sekolah),
      baris('jurusan/program studi', acuan.jurusan, { bila: ada(acuan.jurusan) }),
      baris('kelas/semester', acuan.kelas, { bila: ada(acuan.kelas) }),
      baris('NIS/NIM', acuan.nomorInduk, { bila: ada(acuan.nomorInduk) }),
    ]),
  ]),
  bila(bukan(ada(acuan.siswa)), [
    tabelDari(acuan.daftarSiswa, (orang) => [
      kolomTabel('No.', 70, orang.no, 'tengah'),
      kolomTabel('Nama', 340, orang.nama, 'kiri'),
      kolomTabel('NIK', 240, atau(orang.nik, '-'), 'kiri'),
      kolomTabel('Tempat, tanggal lahir', 350, atau(orang.tempatTanggalLahir, '-'), 'kiri'),
    ]),
    tabelDari(acuan.daftarSekolah, (sekolah) => [
      kolomTabel('No.', 70, sekolah.no, 'tengah'),
      kolomTabel('Nama siswa', 280, sekolah.nama, 'kiri'),
      kolomTabel('Sekolah/perguruan tinggi', 310, atau(sekolah.sekolah, '-'), 'kiri'),
      kolomTabel('Kelas/semester', 170, atau(sekolah.kelas, '-'), 'kiri'),
      kolomTabel('NIS/NIM', 170, atau(sekolah.nomorInduk, '-'), 'kiri'),
    ]),
  ]),
]
