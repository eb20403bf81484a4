// A valid input for every command. Typed by the table: a new command does not compile without one.
import type { CommandName, Input } from '#contract/ipc.ts'
import { kertasBawaan, penomoranBawaan, printerBawaan } from '#domain/kantor/kantor.ts'
import { aKantorBaru } from './kantor-baru.ts'
import { aKantor, anIsiPejabat } from './office.ts'
import { anIsiPenduduk } from './penduduk.ts'

const id = '01930000-0000-7000-8000-00000000ffff'
const alasan = 'uji hak'
const tanggal = '2026-03-02'
const imporId = id

/** One of each. The ids name nothing. */
export const masukan: { readonly [N in CommandName]: Input<N> } = {
  'aplikasi.status': {}, 'aplikasi.detak': {}, 'awal.latihan': {}, 'awal.buat': aKantorBaru(),
  'awal.cetakKata': { printer: null }, 'awal.kataTercatat': { kata: [] }, 'pemulihan.frasa': { frasa: 'x' },
  'pemulihan.kata': { kata: 'x', frasaBaru: null }, 'pemulihan.cadangan': { nama: 'x' }, 'pemulihan.daftarCadangan': {},
  'sesi.masuk': { penggunaId: id, sandi: 'x' }, 'sesi.kunci': {}, 'sesi.gerak': {}, 'sesi.gantiSandi': { lama: 'x', baru: 'x' },
  'sesi.sandiDenganKata': { penggunaId: id, kata: 'x', baru: 'x' }, 'pengguna.daftar': {},
  'pengguna.simpan': { id: null, nama: 'Uji', peran: ['petugas'], aktif: true, sandiBaru: 'kenanga-2026', sandiSaya: 'melati-1987' },
  'pengguna.bukaKunci': { id }, 'log.daftar': { sebelum: null }, 'pengaturan.baca': {},
  'pengaturan.kantor': { nilai: aKantor({ alamat: 'Jalan Lain' }), lambang: null }, 'pengaturan.kertas': { nilai: kertasBawaan },
  'pengaturan.penomoran': { nilai: penomoranBawaan }, 'pengaturan.printer': { nilai: printerBawaan }, 'pejabat.daftar': {},
  'pejabat.simpan': { id: null, isi: anIsiPejabat() }, 'pejabat.hadir': { id, hadir: true }, 'printer.daftar': {}, 'printer.uji': {},
  'cadangan.buat': {}, 'cadangan.daftar': {}, 'penduduk.cari': { teks: 'siti', semuaStatus: false }, 'penduduk.kartu': { id },
  'penduduk.daftar': { teks: 'siti', statusDasar: null, rt: null, rw: null, sesudah: null },
  'penduduk.tambah': { isi: anIsiPenduduk(), alasan }, 'penduduk.ubah': { id, perubahan: { nama: 'X' }, alasan, dilihat: tanggal },
  'penduduk.periksa': { id: null, nik: '9975015409870001', tanggalLahir: null, jenisKelamin: 2 }, 'penduduk.ekspor': { alasan },
  'impor.pilih': { jalur: '/tidak/ada.xlsx', lembar: null }, 'impor.tinjau': { imporId, pemetaan: [] }, 'impor.simpan': { imporId },
  'impor.buang': { imporId }, 'impor.unduhDitolak': { imporId }, 'impor.riwayat': {}, 'impor.urungkan': { imporId, alasan },
  'impor.contoh': {}, 'pekerjaan.status': { id }, 'pekerjaan.batal': { id }, 'surat.jenis': {}, 'surat.urutan': { pendudukId: null },
  'surat.siapkan': { kode: 'sk-domisili', pendudukId: null, tanggal }, 'surat.orang': { pendudukId: id },
  'surat.terbit': {
    permintaanId: id, kode: 'sk-domisili', subjek: null, pemohon: null, isian: {}, tanggal, penandatanganId: null, berlakuSampai: null,
    syarat: [], menggantikan: null, drafId: null, cetak: false, alasanJam: null,
  },
  'surat.batal': { id, alasan }, 'surat.cetak': { id, salinan: 1 }, 'surat.simpanPdf': { id },
  'surat.daftar': { teks: '', kode: null, status: null, dari: null, sampai: null, sesudah: null }, 'surat.buka': { id },
  'surat.halaman': { id, halaman: 1, lebar: 800 }, 'cetakan.status': { id },
  'draf.simpan': {
    id: null, pendudukId: null, nama: '', kode: 'sk-umum', isi: { subjek: null, pemohon: null, isian: {}, syarat: [], penandatanganId: null },
  },
  'draf.daftar': {}, 'draf.hapus': { id }, 'loket.hariIni': {}, 'buku.daftar': {},
  'buku.isi': { kode: 'agenda-surat-keluar', dari: tanggal, sampai: tanggal, teks: '' },
  'buku.cetak': { kode: 'agenda-surat-keluar', dari: tanggal, sampai: tanggal, ke: 'berkas' }, 'nomor.register': {},
  'nomor.laporan': { register: 'kantor', tahun: 2026 }, 'semua.cari': { teks: 'siti' },
}
