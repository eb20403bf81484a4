// Registers as data: columns with their printed numbers, and the line that an issued letter writes.
import { describe, expect, it } from 'vitest'
import { defineBuku, kolom, type AsalSurat } from '#domain/buku/define-buku.ts'
import { entriDariSurat, formatKolom, type SuratUntukBuku } from '#domain/buku/entri-dari-surat.ts'
import { markKoreksi } from '#domain/buku/koreksi.ts'
import { daftarBuku, findBuku } from '#domain/buku/jenis/index.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { groupBooks } from '#renderer/pages/buku/book-groups.ts'
import { aPotret } from '#tests/builders/konteks-surat.ts'

const buku = (kode: string) => {
  const satu = findBuku(kode)
  if (!satu) throw new Error(`no register ${kode}`)
  return satu
}
const aSurat = (beda: Partial<SuratUntukBuku> = {}): SuratUntukBuku => ({
  nomor: '400.9.14.1/001/SPK/XI/2026',
  tanggal: '2026-11-20',
  nama: 'SKTM (umum)',
  subjek: aPotret(),
  pemohon: null,
  perihal: 'bantuan hukum',
  isian: { nomorPengantarRt: '045/RT.03/XI/2026', tanggalPengantarRt: '2026-11-18' },
  penandatangan: 'Lurah Sapuro Kebulen',
  berlakuSampai: '2027-02-20',
  ...beda,
})

describe('every register', () => {
  it.each(daftarBuku)(
    '$kode numbers its columns 1, 2, 3 ..., begins with the running number and ends with keterangan',
    (b) => {
      expect(b.kolom.map((k) => k.nomor)).toEqual(b.kolom.map((_, i) => i + 1))
      expect([b.kolom[0]?.kunci, b.kolom.at(-1)?.kunci]).toEqual(['noUrut', 'keterangan'])
      expect(b.penomoran).toBe('per-tahun')
    },
  )
  it.each(daftarBuku)('$kode has examples with every required column', (b) => {
    expect(b.contoh.length).toBeGreaterThan(0)
    for (const contoh of b.contoh) {
      expect(Object.keys(contoh).toSorted()).toEqual(b.kolom.map((k) => k.kunci).toSorted())
      expect(b.kolom.filter((k) => k.wajib && contoh[k.kunci] === '').map((k) => k.kunci)).toEqual([])
    }
  })
  it('says whether it is a query on letters or lines of its own', () => {
    expect(Object.fromEntries(daftarBuku.map((b) => [b.kode, b.sumber]))).toEqual({
      'agenda-surat-keluar': 'entri',
      'buku-ekspedisi': 'entri',
      'buku-harian-peristiwa': 'entri',
      'buku-kegiatan': 'entri',
      'buku-tanah': 'entri',
      'mutasi-penduduk': 'entri',
      'penduduk-sementara': 'entri',
      'register-bank': 'surat',
      'register-keramaian': 'surat',
      'register-legalisir': 'entri',
      'register-nikah': 'surat',
      'register-proposal': 'surat',
      'register-skck': 'surat',
      'register-sktm': 'surat',
      'register-surat-keterangan': 'surat',
      'register-tanah': 'surat',
      'register-usaha': 'surat',
      'register-waris': 'surat',
    })
  })
  it('has the columns of the regulation: agenda surat keluar is A.5 with six', () => {
    expect(buku('agenda-surat-keluar').model).toBe('A.5')
    expect(buku('agenda-surat-keluar').kolom.map((k) => k.judul)).toEqual([
      'Nomor urut',
      'Nomor surat',
      'Tanggal surat',
      'Ditujukan kepada',
      'Isi singkat',
      'Keterangan',
    ])
  })
  it('is refused at once when its columns break the rules common to every book', () => {
    const dasar = {
      kode: 'uji',
      versi: 1,
      judul: 'Uji',
      model: null,
      sumber: 'entri',
      penomoran: 'per-tahun',
      kertas: 'F4-lanskap',
      contoh: [],
    } as const
    const [no, isi, ket] = [
      kolom('noUrut', 'No', { lebar: 100 }),
      kolom('isi', 'Isi', { lebar: 800 }),
      kolom('keterangan', 'Ket', { lebar: 100 }),
    ]
    expect(() => defineBuku({ ...dasar, kolom: [isi, no, ket] })).toThrow('not noUrut')
    expect(() => defineBuku({ ...dasar, kolom: [no, ket, isi] })).toThrow('not keterangan')
    expect(() => defineBuku({ ...dasar, kolom: [no, isi, isi, ket] })).toThrow('twice')
    expect(() => defineBuku({ ...dasar, kolom: [no, ket] })).toThrow('sum to 1000')
    expect(defineBuku({ ...dasar, kolom: [no, isi, ket] }).kolom).toHaveLength(3)
  })
})

describe('the choice of books', () => {
  it('has those of the regulation by their model code, then registers of letters, then the others, each book once', () => {
    const groups = groupBooks(daftarBuku)
    expect(groups.map((g) => g.nama)).toEqual(['peraturan', 'surat', 'lain'])
    expect(groups[0]?.books.map((b) => b.model)).toEqual(['A.4', 'A.5', 'A.6', 'B.2', 'B.4'])
    expect(groups[1]?.books[0]?.judul).toBe('Register Pengantar Izin Keramaian')
    expect(groups.flatMap((g) => g.books.map((b) => b.kode)).toSorted()).toEqual(daftarBuku.map((b) => b.kode))
  })
})

describe('the line of an issued letter', () => {
  it('fills the agenda surat keluar', () => {
    expect(entriDariSurat(buku('agenda-surat-keluar'), aSurat())).toEqual({
      nomor: '400.9.14.1/001/SPK/XI/2026',
      tanggal: '2026-11-20',
      tujuan: 'Siti Nurhayati',
      isiSingkat: 'SKTM (umum) a.n. Siti Nurhayati: bantuan hukum',
      keterangan: 'berlaku sampai 20 Februari 2027',
    })
  })
  it('fills the register surat keterangan', () => {
    expect(entriDariSurat(buku('register-surat-keterangan'), aSurat())).toEqual({
      nomor: '400.9.14.1/001/SPK/XI/2026',
      tanggal: '2026-11-20',
      jenis: 'SKTM (umum)',
      nama: 'Siti Nurhayati',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      keperluan: 'bantuan hukum',
      dasar: '045/RT.03/XI/2026, 18-11-2026',
      penandatangan: 'Lurah Sapuro Kebulen',
      keterangan: 'berlaku sampai 20 Februari 2027',
    })
  })
  it('has a value for every required column, also for a letter without a person or without anything optional', () => {
    const kosong = aSurat({
      nomor: '1',
      subjek: null,
      perihal: 'undangan rapat',
      isian: { tujuan: 'Ketua RW 001' },
      berlakuSampai: null,
    })
    expect(entriDariSurat(buku('agenda-surat-keluar'), kosong)).toEqual({
      nomor: '1',
      tanggal: '2026-11-20',
      tujuan: 'Ketua RW 001',
      isiSingkat: 'SKTM (umum): undangan rapat',
      keterangan: '',
    })
  })
  it('goes to the office the letter names, else to the applicant, else to the subject', () => {
    const tujuan = (beda: Partial<SuratUntukBuku>) =>
      entriDariSurat(buku('agenda-surat-keluar'), aSurat(beda))['tujuan']
    expect(tujuan({ isian: { tujuan: ' Dinas Sosial ' } })).toBe('Dinas Sosial')
    expect(tujuan({ pemohon: aPotret({ nama: 'Karso' }) })).toBe('Karso')
    expect(tujuan({})).toBe('Siti Nurhayati')
  })
  it('notes an applicant, and a subject who does not stand in the register with his whole place', () => {
    const isi = entriDariSurat(
      buku('register-surat-keterangan'),
      aSurat({
        pemohon: aPotret({ nama: 'Karso' }),
        subjek: aPotret({ luarDaftar: true, wilayah: 'Desa Contoh' }),
        berlakuSampai: null,
      }),
    )
    expect(isi['keterangan']).toBe('pemohon: Karso; bukan penduduk terdaftar')
    expect(isi['alamat']).toBe('Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005, Desa Contoh')
  })
  it('stays in the book when the letter is cancelled: same number, and the reason in keterangan', () => {
    const isi = entriDariSurat(buku('agenda-surat-keluar'), aSurat({ berlakuSampai: null }))
    const batal = { batal: 'salah nama', menggantikan: null, digantikan: null }
    expect(markKoreksi(isi, batal)).toEqual({ ...isi, keterangan: 'BATAL: salah nama' })
    expect(markKoreksi({ keterangan: 'pemohon: Karso' }, batal)['keterangan']).toBe(
      'BATAL: salah nama (pemohon: Karso)',
    )
  })
})

describe('a column', () => {
  const satuKolom = (dari: AsalSurat | readonly AsalSurat[], surat: Partial<SuratUntukBuku>): string | undefined =>
    entriDariSurat(
      defineBuku({
        ...buku('agenda-surat-keluar'),
        kolom: [
          kolom('noUrut', 'No', { lebar: 100 }),
          kolom('isi', 'Isi', { lebar: 800, dari }),
          kolom('keterangan', 'Ket', { lebar: 100 }),
        ],
      }),
      aSurat(surat),
    )['isi']
  it('takes the first of its facts that says something', () => {
    expect(satuKolom(['isian.namaBayi', 'subjek'], {})).toBe('Siti Nurhayati')
    expect(satuKolom(['isian.namaBayi', 'subjek'], { isian: { namaBayi: 'Budi' } })).toBe('Budi')
    expect(satuKolom(['isian.namaBayi', 'isian.ibu'], {})).toBe('')
  })
  it('takes a field of the letter in words that fit a line: people by name, records by their first column', () => {
    const isian = {
      luas: '120,5',
      besaran: 15_000_000,
      pewaris: aPotret({ nama: 'Sukarno' }),
      ahliWaris: [aPotret({ nama: 'Wati' }), aPotret({ nama: 'Karso' })],
      peserta: [{ nama: 'Ketua RW 001', jabatan: 'x' }, { nama: 'Ketua RW 002' }],
      kepada: 'Ketua RW 001\n Ketua RW 002',
      panjang: 'a'.repeat(2000),
    }
    expect(satuKolom('isian.luas', { isian })).toBe('120,5')
    expect(satuKolom('isian.besaran', { isian })).toBe('15000000')
    expect(satuKolom('isian.pewaris', { isian })).toBe('Sukarno')
    expect(satuKolom('isian.pewaris.alamat', { isian })).toBe('Sukarno, Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005')
    expect(satuKolom('isian.ahliWaris', { isian })).toBe('Wati, Karso')
    expect(satuKolom('isian.peserta', { isian })).toBe('Ketua RW 001, Ketua RW 002')
    expect(satuKolom('isian.kepada', { isian })).toBe('Ketua RW 001; Ketua RW 002')
    expect(satuKolom('isian.panjang', { isian })).toHaveLength(300)
  })
  it('marks man or woman in the two columns of the regulation', () => {
    expect(satuKolom('tandaPerempuan', {})).toBe('P')
    expect(satuKolom('tandaLakiLaki', {})).toBe('')
    expect(satuKolom('tandaLakiLaki', { subjek: aPotret({ jenisKelamin: 'Laki-laki' }) })).toBe('L')
  })
  it('takes only fields that some letter of its book has, and a required one something from each', () => {
    const punya = (dari: AsalSurat, j: DeklarasiSurat) =>
      !dari.startsWith('isian.') || Object.hasOwn(j.isian, dari.split('.')[1] ?? '')
    for (const b of daftarBuku) {
      const jenis = daftarJenis.filter((j) => j.buku.includes(b.kode))
      for (const k of b.kolom.filter((x) => x.dari.length > 0)) {
        const tempat = `${b.kode}: ${k.kunci}`
        for (const dari of k.dari)
          expect(
            jenis.some((j) => punya(dari, j)),
            `${tempat} ${dari}`,
          ).toBe(true)
        const kosong = jenis.filter((j) => !k.dari.some((d) => punya(d, j)))
        expect(k.wajib ? kosong.map((j) => j.kode) : [], tempat).toEqual([])
      }
    }
  })
  it('takes number and date together', () => {
    expect(satuKolom('nomorTanggal', {})).toBe('400.9.14.1/001/SPK/XI/2026, 20-11-2026')
    expect(satuKolom('nomorTanggal', { nomor: null })).toBe('20-11-2026')
  })
})

describe('a stored value', () => {
  it('is printed by the kind of its column', () => {
    expect(formatKolom({ jenis: 'tanggal' }, '2026-11-20')).toBe('20-11-2026')
    expect(formatKolom({ jenis: 'uang' }, '1200000')).toBe('Rp1.200.000,00')
    expect(formatKolom({ jenis: 'angka' }, '12000')).toBe('12.000')
    expect(formatKolom({ jenis: 'teks' }, '12000')).toBe('12000')
    expect(formatKolom({ jenis: 'tanggal' }, '')).toBe('')
  })
})
