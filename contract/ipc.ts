// The only border between window and shell: every command, what it takes, what it gives, which right it needs.
// The handlers are typed by this table (electron/ipc/handlers.ts): a missing one does not compile.
import * as z from 'zod/mini'
import { Kantor, Kertas, Penomoran, PengaturanPrinter } from '#domain/kantor/kantor.ts'
import { PejabatIsi } from '#domain/kantor/pejabat.ts'
import { Hak, Peran } from '#domain/pengguna/hak.ts'
import { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import type { DeklarasiSurat, Penandatangan } from '#domain/surat/deklarasi.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { alasan, beres, command, id, kosong, tanggal, teks } from './command.ts'
import { Detak, KantorBaru, Sandi, StatusAplikasi } from './sesi.ts'
import { BarisPenduduk, BerkasImpor, HasilCari, KartuPenduduk, KolomImpor, Pekerjaan, PeringatanNik, RiwayatImpor, SaringPenduduk, TinjauImpor, UbahPenduduk } from './penduduk.ts'
import { BarisNomor, BarisSurat, Cetakan, data, DetailSurat, Draf, IsiDraf, PermohonanSurat, SaringSurat, SuratTerbit } from './surat.ts'

const Pejabat = z.object({ ...PejabatIsi.shape, id })
const Pengguna = z.object({ id, nama: teks(100), peran: z.array(Peran), aktif: z.boolean(), terkunci: z.boolean() })
const pekerjaanBaru = z.object({ pekerjaanId: id })

export const commands = {
  // ---- start, keys, people ----
  'aplikasi.status': command({ input: kosong, output: StatusAplikasi, hak: 'umum' }),
  'aplikasi.detak': command({ input: kosong, output: Detak, hak: 'umum' }),
  'awal.latihan': command({ input: kosong, output: pekerjaanBaru, hak: 'umum' }),
  'awal.buat': command({ input: KantorBaru, output: z.object({ kata: z.array(teks(20)) }), hak: 'umum' }),
  /** Prints the recovery words once more while they are still on screen (only right after awal.buat). */
  'awal.cetakKata': command({ input: z.strictObject({ printer: z.nullable(teks(200)) }), output: beres, hak: 'umum' }),
  /** The user typed back the asked words: only now is the office usable. */
  'awal.kataTercatat': command({ input: z.strictObject({ kata: z.array(teks(20)).check(z.maxLength(24)) }), output: beres, hak: 'umum' }),
  'pemulihan.frasa': command({ input: z.strictObject({ frasa: Sandi }), output: beres, hak: 'umum' }),
  'pemulihan.kata': command({ input: z.strictObject({ kata: teks(400), frasaBaru: z.nullable(Sandi) }), output: beres, hak: 'umum' }),
  'pemulihan.cadangan': command({ input: z.strictObject({ nama: teks(100) }), output: beres, hak: 'umum' }),
  'pemulihan.daftarCadangan': command({ input: kosong, output: z.object({ cadangan: z.array(z.object({ nama: teks(100), pada: teks(40), baris: z.int() })) }), hak: 'umum' }),
  'sesi.masuk': command({ input: z.strictObject({ penggunaId: id, sandi: Sandi }), output: beres, hak: 'umum' }),
  'sesi.kunci': command({ input: kosong, output: beres, hak: 'masuk' }),
  /** The window tells that keys or mouse were used; auto-lock counts from here. */
  'sesi.gerak': command({ input: kosong, output: beres, hak: 'masuk' }),
  'sesi.gantiSandi': command({ input: z.strictObject({ lama: Sandi, baru: Sandi }), output: beres, hak: 'masuk' }),
  'sesi.sandiDenganKata': command({ input: z.strictObject({ penggunaId: id, kata: teks(400), baru: Sandi }), output: beres, hak: 'umum' }),
  'pengguna.daftar': command({ input: kosong, output: z.object({ pengguna: z.array(Pengguna) }), hak: 'pengguna.ubah' }),
  'pengguna.simpan': command({ input: z.strictObject({ id: z.nullable(id), nama: z.string().check(z.minLength(1), z.maxLength(100)), peran: z.array(Peran).check(z.minLength(1), z.maxLength(5)), aktif: z.boolean(), sandiBaru: z.nullable(Sandi), sandiSaya: Sandi }), output: z.object({ id }), hak: 'pengguna.ubah', catat: 'ubah' }),
  'pengguna.bukaKunci': command({ input: z.strictObject({ id }), output: beres, hak: 'pengguna.ubah', catat: 'ubah' }),
  'log.daftar': command({ input: z.strictObject({ sebelum: z.nullable(z.int()) }), output: z.object({ baris: z.array(z.object({ no: z.int(), pada: teks(40), nama: teks(100), perbuatan: teks(60), rincian: teks(400), hasil: teks(40) })) }), hak: 'log.lihat-sendiri' }),

  // ---- settings ----
  'pengaturan.baca': command({ input: kosong, output: z.object({ kantor: Kantor, kertas: Kertas, penomoran: Penomoran, printer: PengaturanPrinter, terkunci: z.object({ kantor: z.boolean(), nomorAwal: z.boolean() }), lambang: z.nullable(teks(8_000_000)) }), hak: 'pengaturan.lihat' }),
  'pengaturan.kantor': command({ input: z.strictObject({ nilai: Kantor, lambang: z.nullable(teks(8_000_000)) }), output: beres, hak: 'pengaturan.ubah', catat: 'ubah' }),
  'pengaturan.kertas': command({ input: z.strictObject({ nilai: Kertas }), output: beres, hak: 'pengaturan.ubah', catat: 'ubah' }),
  'pengaturan.penomoran': command({ input: z.strictObject({ nilai: Penomoran }), output: beres, hak: 'pengaturan.ubah', catat: 'ubah' }),
  'pengaturan.printer': command({ input: z.strictObject({ nilai: PengaturanPrinter }), output: beres, hak: 'printer.ubah', catat: 'ubah' }),
  'pejabat.daftar': command({ input: kosong, output: z.object({ pejabat: z.array(Pejabat) }), hak: 'masuk' }),
  'pejabat.simpan': command({ input: z.strictObject({ id: z.nullable(id), isi: PejabatIsi }), output: z.object({ id }), hak: 'pengaturan.ubah', catat: 'ubah' }),
  /** Whether an official is here today: decides the signer by rule; the desk may say it. */
  'pejabat.hadir': command({ input: z.strictObject({ id, hadir: z.boolean() }), output: beres, hak: 'surat.terbit', catat: 'ubah' }),
  'printer.daftar': command({ input: kosong, output: z.object({ printer: z.array(z.object({ nama: teks(200), keterangan: teks(200), bawaan: z.boolean(), baki: z.array(teks(80)) })) }), hak: 'masuk' }),
  'printer.uji': command({ input: kosong, output: z.object({ cetakanId: id }), hak: 'printer.ubah' }),
  'cadangan.buat': command({ input: kosong, output: pekerjaanBaru, hak: 'cadangan' }),
  'cadangan.daftar': command({ input: kosong, output: z.object({ cadangan: z.array(z.object({ nama: teks(100), pada: teks(40), ukuran: z.int(), teruji: z.boolean() })) }), hak: 'cadangan' }),

  // ---- penduduk ----
  'penduduk.cari': command({ input: z.strictObject({ teks: teks(200), semuaStatus: z.boolean() }), output: HasilCari, hak: 'penduduk.cari', catat: 'cari' }),
  'penduduk.kartu': command({ input: z.strictObject({ id }), output: KartuPenduduk, hak: 'penduduk.lihat', catat: 'lihat' }),
  'penduduk.daftar': command({ input: SaringPenduduk, output: z.object({ baris: z.array(BarisPenduduk), total: z.int(), lanjut: z.nullable(teks(200)) }), hak: 'penduduk.cari', catat: 'cari' }),
  'penduduk.tambah': command({ input: z.strictObject({ isi: PendudukIsi, alasan }), output: z.object({ id }), hak: 'penduduk.ubah', catat: 'ubah' }),
  'penduduk.ubah': command({ input: UbahPenduduk, output: z.object({ id, diubahPada: teks(40) }), hak: 'penduduk.ubah', catat: 'ubah' }),
  'penduduk.periksa': command({ input: z.strictObject({ id: z.nullable(id), nik: teks(20), tanggalLahir: z.nullable(tanggal), jenisKelamin: z.int() }), output: z.object({ peringatan: z.array(PeringatanNik) }), hak: 'penduduk.ubah' }),
  'penduduk.ekspor': command({ input: z.strictObject({ alasan }), output: pekerjaanBaru, hak: 'penduduk.ekspor', catat: 'ekspor' }),
  'impor.pilih': command({ input: z.strictObject({ jalur: z.nullable(teks(1000)), lembar: z.nullable(teks(100)) }), output: pekerjaanBaru, hak: 'penduduk.impor' }),
  'impor.tinjau': command({ input: z.strictObject({ imporId: id, pemetaan: z.array(z.strictObject({ posisi: z.int(), untuk: KolomImpor })).check(z.maxLength(60)) }), output: pekerjaanBaru, hak: 'penduduk.impor' }),
  'impor.simpan': command({ input: z.strictObject({ imporId: id }), output: pekerjaanBaru, hak: 'penduduk.impor', catat: 'ubah' }),
  'impor.buang': command({ input: z.strictObject({ imporId: id }), output: beres, hak: 'penduduk.impor' }),
  'impor.unduhDitolak': command({ input: z.strictObject({ imporId: id }), output: pekerjaanBaru, hak: 'penduduk.impor', catat: 'ekspor' }),
  'impor.riwayat': command({ input: kosong, output: z.object({ impor: z.array(RiwayatImpor) }), hak: 'penduduk.impor' }),
  'impor.urungkan': command({ input: z.strictObject({ imporId: id, alasan }), output: pekerjaanBaru, hak: 'penduduk.impor', catat: 'ubah' }),
  'impor.contoh': command({ input: kosong, output: pekerjaanBaru, hak: 'penduduk.impor' }),
  'pekerjaan.status': command({ input: z.strictObject({ id }), output: Pekerjaan, hak: 'umum' }),
  'pekerjaan.batal': command({ input: z.strictObject({ id }), output: beres, hak: 'umum' }),

  // ---- letters ----
  'surat.jenis': command({ input: kosong, output: z.object({ jenis: data<readonly DeklarasiSurat[]>() }), hak: 'masuk' }),
  /** Codes ordered by how often this office issues them to people like this, with counts. */
  'surat.urutan': command({ input: z.strictObject({ pendudukId: z.nullable(id) }), output: z.object({ urutan: z.array(z.object({ kode: teks(60), kali: z.int() })) }), hak: 'surat.terbit' }),
  'surat.siapkan': command({
    input: z.strictObject({ kode: teks(60), pendudukId: z.nullable(id), tanggal }),
    output: z.object({
      /** Number with '…' for the running part, or null for a form without number. */
      nomor: z.nullable(teks(100)),
      penandatangan: z.nullable(data<Penandatangan>()), pilihanPenandatangan: z.array(z.object({ id, sebutan: teks(140), nama: teks(100) })),
      camat: z.nullable(Pejabat), berlakuSampai: z.nullable(tanggal),
      /** Potret of the subject as it would be frozen now. */
      subjek: z.nullable(data<import('#domain/surat/isian.ts').PotretOrang>()),
      keluarga: z.array(data<import('#domain/surat/isian.ts').PotretOrang>()),
      /** Values carried from this person's last letter today (RT/RW letter, purpose). */
      bawaan: z.record(teks(40), z.unknown()),
      /** The office's ten commonest texts per field. */
      tersering: z.record(teks(40), z.array(teks(300))),
      sejenisTerakhir: z.nullable(z.object({ nomor: z.nullable(teks(100)), tanggal })),
    }),
    hak: 'surat.terbit',
  }),
  /** Potret of another person of the register for a field of kind 'orang'. */
  'surat.orang': command({ input: z.strictObject({ pendudukId: id }), output: z.object({ potret: data<import('#domain/surat/isian.ts').PotretOrang>() }), hak: 'surat.terbit', catat: 'lihat' }),
  'surat.terbit': command({ input: PermohonanSurat, output: SuratTerbit, hak: 'surat.terbit', catat: 'ubah' }),
  'surat.batal': command({ input: z.strictObject({ id, alasan }), output: beres, hak: 'surat.batal-sendiri', catat: 'ubah' }),
  'surat.cetak': command({ input: z.strictObject({ id, salinan: z.int().check(z.minimum(1), z.maximum(9)) }), output: z.object({ cetakanId: id }), hak: 'surat.terbit', catat: 'cetak' }),
  'surat.simpanPdf': command({ input: z.strictObject({ id }), output: z.object({ tersimpan: z.boolean() }), hak: 'surat.lihat', catat: 'ekspor' }),
  'surat.daftar': command({ input: SaringSurat, output: z.object({ baris: z.array(BarisSurat), total: z.int(), lanjut: z.nullable(teks(200)) }), hak: 'surat.lihat' }),
  'surat.buka': command({ input: z.strictObject({ id }), output: DetailSurat, hak: 'surat.lihat', catat: 'lihat' }),
  /** One page of the stored bytes as PNG (base64) and its text. */
  'surat.halaman': command({ input: z.strictObject({ id, halaman: z.int().check(z.minimum(1), z.maximum(50)), lebar: z.int().check(z.minimum(200), z.maximum(2000)) }), output: z.object({ png: z.string(), teks: z.string() }), hak: 'surat.lihat' }),
  'cetakan.status': command({ input: z.strictObject({ id }), output: Cetakan, hak: 'masuk' }),
  'draf.simpan': command({ input: z.strictObject({ id: z.nullable(id), pendudukId: z.nullable(id), nama: teks(200), kode: teks(60), isi: IsiDraf }), output: z.object({ id, diubahPada: teks(40) }), hak: 'surat.terbit' }),
  'draf.daftar': command({ input: kosong, output: z.object({ draf: z.array(Draf) }), hak: 'surat.terbit' }),
  'draf.hapus': command({ input: z.strictObject({ id }), output: beres, hak: 'surat.terbit' }),
  /** Last five people and today's figures. */
  'loket.hariIni': command({
    input: kosong,
    output: z.object({
      terakhir: z.array(z.object({ suratId: id, pendudukId: z.nullable(id), nama: teks(200), judul: teks(120), nomor: z.nullable(teks(100)), pada: teks(40), status: teks(10), cetak: z.nullable(teks(20)) })),
      terbit: z.int(), batal: z.int(), hadir: z.array(z.object({ id, sebutan: teks(140), nama: teks(100), hadir: z.boolean() })), jumlahPenduduk: z.int(),
    }),
    hak: 'surat.terbit',
  }),

  // ---- books and numbers ----
  'buku.daftar': command({ input: kosong, output: z.object({ buku: data<readonly DeklarasiBuku[]>() }), hak: 'buku.lihat' }),
  'buku.isi': command({ input: z.strictObject({ kode: teks(60), dari: tanggal, sampai: tanggal, teks: teks(100) }), output: z.object({ baris: z.array(z.object({ noUrut: z.int(), tanggal, isi: z.record(teks(40), teks(400)), batal: z.boolean(), suratId: z.nullable(id) })), total: z.int() }), hak: 'buku.lihat' }),
  'buku.cetak': command({ input: z.strictObject({ kode: teks(60), dari: tanggal, sampai: tanggal, ke: z.enum(['printer', 'berkas']) }), output: pekerjaanBaru, hak: 'buku.lihat', catat: 'cetak' }),
  'nomor.register': command({ input: kosong, output: z.object({ register: z.array(z.object({ register: teks(80), judul: teks(120), tahun: z.int(), terakhir: z.int() })) }), hak: 'nomor.lihat' }),
  'nomor.laporan': command({ input: z.strictObject({ register: teks(80), tahun: z.int() }), output: z.object({ baris: z.array(BarisNomor), maks: z.int(), ringkas: z.record(teks(20), z.int()) }), hak: 'nomor.lihat' }),
  /** Ctrl+K: people, letters (screens and settings are found in the window itself). */
  'semua.cari': command({ input: z.strictObject({ teks: teks(200) }), output: z.object({ penduduk: HasilCari, surat: z.array(BarisSurat) }), hak: 'penduduk.cari', catat: 'cari' }),
} as const

export type Commands = typeof commands
export type CommandName = keyof Commands
export type Input<N extends CommandName> = z.infer<Commands[N]['input']>
export type Output<N extends CommandName> = z.infer<Commands[N]['output']>
export { Hak }
