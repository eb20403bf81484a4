// The one schema of a declaration, for built-in and office-made types alike (decision 000.11). It refuses what cannot be drawn.
import * as z from 'zod/mini'
import { daftarJabatan } from '#domain/kantor/pejabat.ts'
import type { Blok, DeklarasiSurat, Sisipan, Syarat } from './deklarasi.ts'
import { bentukDesimal, PotretOrang } from './isian.ts'
import { readAcuan } from './check-acuan.ts'
import { err, ok, type Result } from '#domain/result.ts'

const teks = (maks: number) => z.string().check(z.maxLength(maks))
const isi = (maks: number) => z.string().check(z.minLength(1), z.maxLength(maks))
const kode = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), z.maxLength(60))
const kunci = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/), z.maxLength(40))
const acuan = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+){0,2}$/), z.maxLength(100))
const klasifikasi = z.string().check(z.regex(/^\d+(?:\.\d+)*$/), z.maxLength(30))
const hitung = z.int().check(z.minimum(0), z.maximum(99))
const benar = z.exactOptional(z.literal(true))

const Bentuk = z.enum([
  'apa-adanya',
  'tanggal-panjang',
  'hari-tanggal',
  'uang-terbilang',
  'angka-terbilang',
  'kapital',
  'nama-kapital',
  'tempat-tanggal-lahir',
  'alamat-lengkap',
  'alamat-singkat',
  'rt-rw',
  'umur',
  'hari',
  'tanggal-singkat',
  'uang',
  'angka',
  'pukul',
  'huruf-kecil',
])
const satuNilai = z.union([z.string(), z.int(), z.boolean()])
const sama = z.union([satuNilai, z.array(satuNilai).check(z.maxLength(60))])

const Syarat: z.ZodMiniType<Syarat> = z.lazy(() =>
  z.union([
    z.strictObject({ ada: acuan }),
    z.strictObject({ acuan, sama }),
    z.strictObject({ umur: acuan, kurangDari: hitung, pada: z.exactOptional(acuan) }),
    z.strictObject({ hariKerjaSampai: acuan, kurangDari: hitung }),
    z.strictObject({ bukan: Syarat }),
    z.strictObject({ semua: z.array(Syarat).check(z.maxLength(20)) }),
    z.strictObject({ salahSatu: z.array(Syarat).check(z.maxLength(20)) }),
  ]),
)
const Sisipan: z.ZodMiniType<Sisipan> = z.lazy(() =>
  z.union([
    teks(4000),
    z.strictObject({ acuan, bentuk: Bentuk, tebal: benar, kosong: z.exactOptional(teks(200)) }),
    z.strictObject({ tebal: daftarSisipan }),
    z.strictObject({ bila: Syarat, maka: daftarSisipan, lain: z.exactOptional(daftarSisipan) }),
  ]),
)
const daftarSisipan: z.ZodMiniType<readonly Sisipan[]> = z.lazy(() => z.array(Sisipan).check(z.maxLength(200)))
const rata = z.enum(['kiri', 'tengah', 'kanan'])
const lebar = z.int().check(z.minimum(1), z.maximum(1000))

const Blok: z.ZodMiniType<Blok> = z.lazy(() =>
  z.discriminatedUnion('jenis', [
    z.strictObject({
      jenis: z.literal('paragraf'),
      isi: daftarSisipan,
      menjorok: z.boolean(),
      rata: z.enum(['penuh', 'kiri', 'tengah']),
    }),
    z.strictObject({
      jenis: z.literal('biodata'),
      baris: z
        .array(
          z.strictObject({
            label: isi(80),
            nilai: daftarSisipan,
            bila: z.exactOptional(Syarat),
            nomor: z.exactOptional(teks(8)),
          }),
        )
        .check(z.maxLength(60)),
    }),
    z.strictObject({
      jenis: z.literal('daftar'),
      gaya: z.enum(['angka', 'huruf', 'strip']),
      butir: z.array(daftarSisipan).check(z.maxLength(60)),
    }),
    z.strictObject({
      jenis: z.literal('tabel'),
      sumber: acuan,
      kolom: z
        .array(z.strictObject({ judul: teks(60), lebar, rata, nilai: daftarSisipan }))
        .check(z.minLength(1), z.maxLength(12)),
    }),
    z.strictObject({ jenis: z.literal('untuk-setiap'), sumber: acuan, blok: daftarBlok }),
    z.strictObject({ jenis: z.literal('bila'), syarat: Syarat, maka: daftarBlok, lain: z.exactOptional(daftarBlok) }),
    z.strictObject({
      jenis: z.literal('tanda-tangan'),
      sumber: acuan,
      kepala: daftarSisipan,
      nama: daftarSisipan,
      meterai: z.boolean(),
      tempatTanggal: z.boolean(),
      saksi: z.array(daftarSisipan).check(z.maxLength(4)),
    }),
    z.strictObject({ jenis: z.literal('subjudul'), isi: daftarSisipan }),
    z.strictObject({ jenis: z.literal('jarak'), baris: hitung }),
  ]),
)
const daftarBlok: z.ZodMiniType<readonly Blok[]> = z.lazy(() => z.array(Blok).check(z.maxLength(200)))

const dasar = {
  label: isi(80),
  wajib: z.boolean(),
  petunjuk: z.exactOptional(teks(200)),
  bawa: benar,
  bila: z.exactOptional(
    z.union([
      z.strictObject({ isian: kunci, sama }),
      z.strictObject({ subjek: z.literal('jenisKelamin'), sama: z.union([z.literal(1), z.literal(2)]) }),
    ]),
  ),
}
const min = z.exactOptional(z.int())
const panjang = { min, maks: z.int().check(z.minimum(1), z.maximum(2000)), tersering: benar }
const berbedaDari = z.exactOptional(z.union([kunci, z.array(kunci).check(z.minLength(1), z.maxLength(6))]))
const banyak = z.int().check(z.minimum(1), z.maximum(60))
const ukuran = z.exactOptional(z.string().check(z.regex(bentukDesimal)))
const KunciOrang = z.keyof(z.omit(PotretOrang, { pendudukId: true, luarDaftar: true }))
const Isian = z.discriminatedUnion('jenis', [
  z.strictObject({
    ...dasar,
    jenis: z.literal('teks'),
    ...panjang,
    digit: z.exactOptional(z.array(hitung)),
    pola: z.exactOptional(z.enum(['nomor-polisi', 'huruf-angka'])),
  }),
  z.strictObject({ ...dasar, jenis: z.literal('paragraf'), ...panjang }),
  z.strictObject({ ...dasar, jenis: z.literal('angka'), min, maks: min, satuan: z.exactOptional(teks(20)) }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('desimal'),
    min: ukuran,
    maks: ukuran,
    satuan: z.exactOptional(teks(20)),
  }),
  z.strictObject({ ...dasar, jenis: z.literal('uang'), min }),
  z.strictObject({ ...dasar, jenis: z.literal('tahun'), min, maks: min }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('tanggal'),
    sebelumHariIni: benar,
    sejakHariIni: benar,
    sesudahIsian: z.exactOptional(kunci),
    sesudahLahir: benar,
  }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('jam'),
    sesudahIsian: z.exactOptional(kunci),
    sehari: z.exactOptional(z.tuple([kunci, kunci])),
  }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('pilihan'),
    pilihan: z.array(isi(100)).check(z.minLength(2), z.maxLength(100)),
    ditolak: z.exactOptional(z.array(isi(100)).check(z.maxLength(100))),
  }),
  z.strictObject({ ...dasar, jenis: z.literal('ya-tidak') }),
  z.strictObject({ ...dasar, jenis: z.literal('nik') }),
  z.strictObject({ ...dasar, jenis: z.literal('kk') }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('orang'),
    peran: isi(60),
    berbedaDari,
    dariKeluarga: benar,
  }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('daftar-orang'),
    maks: banyak,
    berbedaDari,
    dariKeluarga: benar,
    hubungan: z.exactOptional(isi(60)),
    lengkap: z.exactOptional(z.array(KunciOrang).check(z.minLength(1), z.maxLength(20))),
    umurDiBawah: z.exactOptional(z.int().check(z.minimum(1), z.maximum(150))),
  }),
  z.strictObject({
    ...dasar,
    jenis: z.literal('tabel'),
    maks: banyak,
    kolom: z.array(z.strictObject({ kunci, judul: isi(60), wajib: benar })).check(z.minLength(1), z.maxLength(12)),
    urutTahun: z.exactOptional(kunci),
    dari: z.exactOptional(z.literal('pejabat')),
  }),
])

const posisi = z.enum(['kanan', 'kiri', 'tengah'])
const TandaTangan = z.union([
  z.strictObject({ jabatan: z.literal('camat'), nomorRegister: benar, bila: z.exactOptional(Syarat) }),
  z.strictObject({
    posisi,
    baris: hitung,
    kepala: daftarSisipan,
    nama: daftarSisipan,
    meterai: z.boolean(),
    tempatTanggal: benar,
    bila: z.exactOptional(Syarat),
  }),
])
const nilaiContoh = z.union([
  z.string(),
  z.int(),
  z.boolean(),
  z.null(),
  PotretOrang,
  z.array(PotretOrang),
  z.array(z.record(z.string(), z.string())),
])

/** A whole declaration. Its type is checked against DeklarasiSurat by `parseDeklarasi`. */
export const DeklarasiSuratSkema = z.strictObject({
  kode,
  versi: z.int().check(z.minimum(1), z.maximum(9999)),
  judul: isi(120),
  nama: isi(60),
  kelompok: isi(40),
  seri: z.string().check(z.regex(/^[A-Za-z]*$/), z.maxLength(8)),
  bentuk: z.enum(['judul', 'korespondensi', 'formulir']),
  bernomor: z.boolean(),
  klasifikasi: z.strictObject({ '2022': klasifikasi, lama: klasifikasi }),
  perihal: daftarSisipan,
  penandatangan: z.array(z.enum(daftarJabatan)).check(z.maxLength(10)),
  tandaTanganPejabat: z.nullable(
    z.strictObject({ posisi, baris: hitung, mengetahui: z.boolean(), tempatTanggal: z.boolean() }),
  ),
  tandaTanganLain: z.array(TandaTangan).check(z.maxLength(10)),
  subjek: z.enum(['penduduk', 'tanpa']),
  membaca: z.array(z.keyof(PotretOrang)),
  isian: z.record(kunci, Isian),
  syarat: z.array(isi(160)).check(z.maxLength(30)),
  berlaku: z.nullable(
    z.strictObject({ nilai: z.int().check(z.minimum(1), z.maximum(999)), satuan: z.enum(['hari', 'bulan']) }),
  ),
  buku: z.array(kode).check(z.maxLength(10)),
  peristiwa: z.nullable(z.strictObject({ jenis: z.literal('mati'), tanggal: kunci, tempat: kunci, sebab: kunci })),
  korespondensi: z.nullable(
    z.strictObject({
      hal: daftarSisipan,
      yth: z.array(daftarSisipan).check(z.maxLength(20)),
      ythBernomor: benar,
      lampiran: daftarSisipan,
    }),
  ),
  lampiranForm: z.array(teks(160)).check(z.maxLength(6)),
  modelForm: z.exactOptional(isi(40)),
  kantorForm: benar,
  peringatan: z.array(z.strictObject({ bila: Syarat, teks: isi(300) })).check(z.maxLength(20)),
  blok: daftarBlok,
  tembusan: z.array(daftarSisipan).check(z.maxLength(20)),
  contoh: z
    .array(
      z.strictObject({
        judul: isi(120),
        subjek: z.nullable(PotretOrang),
        pemohon: z.exactOptional(PotretOrang),
        isian: z.record(kunci, nilaiContoh),
      }),
    )
    .check(z.maxLength(20)),
})

/** A declaration from outside (an office's own type), or what is wrong with it. Only what `defineSurat` could have made gets through. */
export const parseDeklarasi = (
  masukan: unknown,
): Result<DeklarasiSurat, { readonly code: 'DeklarasiSalah'; readonly letak: readonly string[] }> => {
  const hasil = DeklarasiSuratSkema.safeParse(masukan)
  if (!hasil.success)
    return err({ code: 'DeklarasiSalah', letak: hasil.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`) })
  const deklarasi: DeklarasiSurat = hasil.data
  const { membaca, salah } = readAcuan(deklarasi)
  if (salah.length > 0) return err({ code: 'DeklarasiSalah', letak: salah })
  return ok({ ...deklarasi, membaca })
}
