// Letters on need, income, trade, order and pensions: what each must say, ask, refuse and enter.
import { describe, expect, it } from 'vitest'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composeSurat, listPeringatan } from '#domain/surat/compose-surat.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import type { IsianJadi } from '#domain/surat/isian.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import { aKonteks, aPejabat, aPotret, bodyOf } from '#tests/builders/konteks-surat.ts'

const jenis = (kode: string): DeklarasiSurat => {
  const satu = findJenis(kode)
  if (!satu) throw new Error(`no letter type ${kode}`)
  return satu
}
const compose = (kode: string, beda: Partial<KonteksSurat> = {}) =>
  composeSurat(jenis(kode), aKonteks(jenis(kode), beda))
const body = (kode: string, beda: Partial<KonteksSurat> = {}) => bodyOf(compose(kode, beda))
const salah = (kode: string, isian: IsianJadi) =>
  checkIsian(jenis(kode), isian, { subjek: aPotret(), tanggal: '2026-11-20' }).map((g) => [g.isian, g.galat])
const contoh = (kode: string, ke = 0): IsianJadi => jenis(kode).contoh[ke]?.isian ?? {}
const peringatan = (kode: string, beda: Partial<KonteksSurat>) =>
  listPeringatan(jenis(kode), aKonteks(jenis(kode), beda))
const agus = aPotret({ pendudukId: 'agus', nik: '9975011705840003', nama: 'Agus Prasetyo', jenisKelamin: 'Laki-laki' })
const nadia = aPotret({ pendudukId: 'nadia', nik: '9975014203110001', nama: 'Nadia', tanggalLahir: '2011-03-02' })
const umum = ['register-surat-keterangan', 'agenda-surat-keluar']

describe('the catalogue', () => {
  const pemerintahan = 'kasi_pemerintahan_pembangunan'
  it.each([
    ['sktm-sekolah', '400.9.14.1', '422.5', 3, 'kasi_kesra', false, 'register-sktm'],
    ['sktm-kesehatan', '400.9.11', '440', 1, 'kasi_kesra', true, 'register-sktm'],
    ['sk-penghasilan', '400.10.4.4', '470', 3, 'kasi_kesra', false, null],
    ['sk-penghasilan-orang-tua', '400.10.4.4', '422.5', 3, 'kasi_kesra', false, null],
    ['sk-tanggungan-keluarga', '400.10.4.4', '470', null, pemerintahan, false, null],
    ['sk-belum-bekerja', '400.12.2.1', '560.1', 3, pemerintahan, false, null],
    ['sk-belum-memiliki-rumah', '600.2.7.6', '653', 3, pemerintahan, false, null],
    ['sk-domisili-lembaga', '200.1.4.4', '220', 12, pemerintahan, true, null],
    ['pengantar-kredit-bank', '500.3.4.5', '581', 1, pemerintahan, true, 'register-bank'],
    ['sk-jual-beli', '400.10.2.2', '145', null, pemerintahan, false, null],
    ['sk-kepemilikan-kendaraan', '400.10.2.2', '145', null, pemerintahan, false, null],
    ['sk-kelakuan-baik', '300.1', '331', 3, pemerintahan, false, null],
    ['pengantar-kehilangan', '300.1', '331', 1, pemerintahan, false, null],
    ['pengantar-izin-keramaian', '300.1', '300', null, 'kasi_trantib', true, 'register-keramaian'],
    ['sk-masih-hidup', '400.10.4.4', '882', 1, pemerintahan, false, null],
    ['sk-orang-tua-wali', '400.12.3.3', '463', null, pemerintahan, false, null],
    ['rekomendasi-proposal', '400.10.3.1', '411', null, pemerintahan, true, 'register-proposal'],
    ['rekomendasi-rumah-ibadah', '400.8.2', '451.2', null, null, false, null],
  ] as const)('%s has its codes, validity, signers, camat and books', (kode, baru, lama, bulan, kasi, camat, buku) => {
    const d = jenis(kode)
    expect(d.klasifikasi).toEqual({ '2022': baru, lama })
    expect(d.berlaku).toEqual(bulan === null ? null : { nilai: bulan, satuan: 'bulan' })
    expect(d.penandatangan).toEqual(kasi === null ? ['lurah', 'sekretaris'] : ['lurah', 'sekretaris', kasi])
    expect(d.tandaTanganLain.some((t) => 'jabatan' in t)).toBe(camat)
    expect(d.buku).toEqual(buku === null ? umum : [...umum, buku])
  })
  it.each([
    ['sktm', 'register-sktm'],
    ['sk-usaha', 'register-usaha'],
    ['sk-domisili-usaha', 'register-usaha'],
    ['pengantar-skck', 'register-skck'],
  ])('%s enters %s as well', (kode, buku) => {
    expect(jenis(kode).buku).toEqual([...umum, buku])
  })
})

describe('letters for school', () => {
  const satu = { siswa: nadia, sekolah: 'SMP Contoh', kelas: 'IX C', keperluan: 'beasiswa' }
  const dua = {
    banyakSiswa: true,
    daftarSiswa: [nadia, aPotret({ pendudukId: 'rafi', nik: null, nama: 'Rafi', tanggalLahir: '2017-11-09' })],
    daftarSekolah: [
      { nama: 'Nadia', sekolah: 'SMP Contoh', kelas: 'IX C', nomorInduk: '' },
      { nama: 'Rafi', sekolah: 'SD Contoh', kelas: 'II', nomorInduk: '0457' },
    ],
    keperluan: 'beasiswa',
  }
  it('say that the family is poor, for the pupil named, and for no other purpose', () => {
    const teks = body('sktm-sekolah', { isian: satu })
    expect(teks).toContain('keluarga tersebut termasuk keluarga tidak mampu.')
    expect(teks).toMatch(/nama: NADIA[\s\S]*sekolah\/perguruan tinggi: SMP Contoh\nkelas\/semester: IX C/)
    expect(teks).toContain('dan tidak dapat digunakan untuk keperluan lain')
  })
  it('serve several children, each with a school of his own, and want no single school then', () => {
    for (const kode of ['sktm-sekolah', 'sk-penghasilan-orang-tua']) {
      const isian = { ...dua, orangTua: 'Ibu saja', penghasilanIbu: 1, siswa: nadia, sekolah: 'SMP Terdahulu' }
      expect(body(kode, { isian })).toMatch(
        /1 \| Nadia \| 9975014203110001 \| Pekalongan, 2 Maret 2011\n2 \| Rafi \| - \|/,
      )
      expect(body(kode, { isian })).toContain('2 | Rafi | SD Contoh | II | 0457')
      expect(body(kode, { isian })).not.toContain('Terdahulu')
    }
    expect(salah('sktm-sekolah', dua)).toEqual([])
    expect(salah('sktm-sekolah', { ...dua, banyakSiswa: false })).toEqual([
      ['siswa', 'wajib'],
      ['sekolah', 'wajib'],
    ])
  })
  it('refuse the parent as his own pupil', () => {
    expect(salah('sktm-sekolah', { ...satu, siswa: aPotret() })).toEqual([['siswa', 'orang-sama']])
  })
  it('tell father from mother by the sex of the person, with both incomes in figures and words', () => {
    const isian = {
      ...satu,
      orangTua: 'Ayah dan ibu',
      pasangan: agus,
      penghasilanAyah: 2_400_000,
      penghasilanIbu: 0,
    }
    expect(body('sk-penghasilan-orang-tua', { isian })).toMatch(
      /adalah ibu dari:[\s\S]*nama ayah: AGUS PRASETYO\npenghasilan ayah: Rp2\.400\.000,00 \(dua juta empat ratus ribu rupiah\)\nnama ibu: SITI NURHAYATI\npenghasilan ibu: Rp0,00/,
    )
    expect(body('sk-penghasilan-orang-tua', { isian: { ...isian, pasangan: aPotret() }, subjek: agus })).toMatch(
      /adalah ayah dari:[\s\S]*nama ayah: AGUS PRASETYO[\s\S]*nama ibu: SITI NURHAYATI/,
    )
  })
  it('ask for the income of each parent stated and of no other, and warn of the wrong sex', () => {
    expect(salah('sk-penghasilan-orang-tua', { ...satu, orangTua: 'Ayah dan ibu' })).toEqual([
      ['pasangan', 'wajib'],
      ['penghasilanAyah', 'wajib'],
      ['penghasilanIbu', 'wajib'],
    ])
    expect(salah('sk-penghasilan-orang-tua', { ...satu, orangTua: 'Ibu saja' })).toEqual([['penghasilanIbu', 'wajib']])
    const warn = (orangTua: string) => peringatan('sk-penghasilan-orang-tua', { isian: { orangTua } }).length
    expect([warn('Ayah saja'), warn('Ibu saja'), warn('Ayah dan ibu')]).toEqual([1, 0, 0])
  })
})

describe('sktm-kesehatan', () => {
  const isian = { faskes: 'RSUD Contoh', jenis: 'Aktivasi ulang PBI', keperluan: 'pengobatan' }
  it('names the patient, else the person himself, and what is asked', () => {
    expect(body('sktm-kesehatan', { isian: { ...isian, pasien: nadia } })).toMatch(
      /nama pasien: NADIA\nNIK: 9975014203110001[\s\S]*jenis pengajuan: aktivasi ulang peserta Penerima Bantuan Iuran \(PBI\)/,
    )
    expect(body('sktm-kesehatan', { isian })).toContain('nama pasien: SITI NURHAYATI\nfasilitas kesehatan: RSUD Contoh')
  })
  it('wants thirteen digits of the card, and warns when a reactivation has none', () => {
    expect(salah('sktm-kesehatan', { ...isian, nomorJkn: '00099123' })).toEqual([['nomorJkn', 'jumlah-digit']])
    expect(peringatan('sktm-kesehatan', { isian })).toHaveLength(1)
    expect(peringatan('sktm-kesehatan', { isian: { ...isian, nomorJkn: '0009912345678' } })).toEqual([])
  })
})

describe('letters that rest on a stamped statement', () => {
  it.each(['sk-penghasilan', 'sk-belum-bekerja', 'sk-belum-memiliki-rumah'])('%s say who answers for it', (kode) => {
    expect(body(kode, { isian: contoh(kode) })).toMatch(
      /surat pernyataan bermeterai yang bersangkutan[\s\S]*segala akibat hukum yang timbul menjadi tanggung jawab/,
    )
    expect(jenis(kode).syarat.some((s) => s.endsWith('bermeterai'))).toBe(true)
  })
  it('the desk is warned when the register knows an occupation', () => {
    const warn = (pekerjaan: string) => peringatan('sk-belum-bekerja', { subjek: aPotret({ pekerjaan }) }).length
    expect(['Guru', 'Belum/Tidak Bekerja', 'Pelajar/Mahasiswa', ''].map(warn)).toEqual([1, 0, 0, 0])
  })
  it('a married applicant states for the spouse as well', () => {
    const isian = { statusTinggal: 'Menumpang', keperluan: 'kredit' }
    const kata = (beda: object) => body('sk-belum-memiliki-rumah', { isian, subjek: aPotret(beda) })
    expect(kata({})).toContain('yang bersangkutan beserta suaminya belum memiliki rumah, dan saat ini menumpang')
    expect(kata({ jenisKelamin: 'Laki-laki' })).toContain('beserta istrinya')
    expect(kata({ statusKawin: 'Cerai Mati' })).toContain('yang bersangkutan belum memiliki rumah')
  })
  it('dependants stand with relation, age and occupation; the person himself is none of them', () => {
    const isian = { tanggungan: [{ ...nadia, shdk: 'Anak', pekerjaan: 'Pelajar/Mahasiswa' }], keperluan: 'x y' }
    expect(body('sk-tanggungan-keluarga', { isian })).toContain('| Anak | 15 tahun | Pelajar/Mahasiswa')
    expect(salah('sk-tanggungan-keluarga', { ...isian, tanggungan: [{ ...nadia, shdk: '' }] })).toEqual([
      ['tanggungan', 'kolom-kosong'],
    ])
    expect(salah('sk-tanggungan-keluarga', { ...isian, tanggungan: [] })).toEqual([['tanggungan', 'wajib']])
    expect(salah('sk-tanggungan-keluarga', { ...isian, tanggungan: [aPotret()] })).toEqual([
      ['tanggungan', 'orang-sama'],
    ])
  })
})

describe('letters that are no licence and no guarantee', () => {
  it.each([
    ['sk-domisili-lembaga', 'bukan merupakan izin atau pengesahan lembaga'],
    ['pengantar-kredit-bank', 'bukan merupakan jaminan kredit. Kelurahan Sapuro Kebulen tidak menjamin'],
    ['sk-jual-beli', 'Kelurahan Sapuro Kebulen hanya mengetahui jual beli tersebut'],
    ['sk-kepemilikan-kendaraan', 'tidak menggantikan Buku Pemilik Kendaraan Bermotor (BPKB)'],
    ['sk-kelakuan-baik', 'tidak menggantikan Surat Keterangan Catatan Kepolisian (SKCK)'],
    ['pengantar-izin-keramaian', 'bukan merupakan izin keramaian; izin diterbitkan oleh kepolisian'],
    ['sk-orang-tua-wali', 'tidak menggantikan penetapan perwalian oleh pengadilan'],
    ['rekomendasi-rumah-ibadah', 'bukan merupakan izin pendirian rumah ibadah'],
  ])('%s says so', (kode, kalimat) => {
    expect(body(kode, { isian: contoh(kode) })).toContain(kalimat)
  })
})

describe('sk-jual-beli', () => {
  const isian = { pihakKedua: agus, barang: 'kambing', rincian: 'dua ekor', harga: 4_200_000 }
  it('refuses a price of nothing, the seller as buyer and a party as saksi', () => {
    expect(salah('sk-jual-beli', { ...isian, harga: 0 })).toEqual([['harga', 'terlalu-kecil']])
    expect(salah('sk-jual-beli', { ...isian, pihakKedua: aPotret() })).toEqual([['pihakKedua', 'orang-sama']])
    expect(salah('sk-jual-beli', { ...isian, saksi1: agus })).toEqual([['saksi1', 'orang-sama']])
    expect(salah('sk-jual-beli', { ...isian, saksi1: nadia, saksi2: nadia })).toEqual([['saksi2', 'orang-sama']])
  })
  it('is signed by both parties, by the saksi there are, and acknowledged by the lurah', () => {
    const ttd = (beda: object) => compose('sk-jual-beli', { isian: { ...isian, ...beda } }).tandaTangan
    expect(ttd({}).map((t) => t.kepala[0])).toEqual(['Penjual,', 'Pembeli,', 'Mengetahui,'])
    expect(ttd({ saksi1: nadia }).map((t) => t.kepala[0])).toEqual(['Penjual,', 'Pembeli,', 'Saksi I,', 'Mengetahui,'])
    expect(body('sk-jual-beli', { isian: { ...isian, saksi1: nadia } })).toContain('disaksikan oleh:\nNADIA, NIK')
  })
  it('reminds the desk that land is never sold by it', () => {
    expect(peringatan('sk-jual-beli', { isian }).join()).toContain('hanya dengan akta PPAT')
  })
})

describe('letters of order', () => {
  const acara = {
    ...contoh('pengantar-izin-keramaian'),
    tanggalMulai: '2026-12-05',
    jamMulai: '19:00',
    jamSelesai: '23:00',
  }
  it('an event does not begin before the letter nor end before it begins, but may end after midnight', () => {
    expect(salah('pengantar-izin-keramaian', acara)).toEqual([])
    expect(salah('pengantar-izin-keramaian', { ...acara, tanggalMulai: '2026-11-19' })).toEqual([
      ['tanggalMulai', 'sebelum-hari-ini'],
    ])
    expect(salah('pengantar-izin-keramaian', { ...acara, jamSelesai: '02:00' })).toEqual([
      ['jamSelesai', 'tidak-sesudah-isian'],
    ])
    expect(salah('pengantar-izin-keramaian', { ...acara, tanggalSelesai: '2026-12-06', jamSelesai: '02:00' })).toEqual(
      [],
    )
  })
  it('the organiser answers for order; a closed road is said and the desk warned', () => {
    const teks = body('pengantar-izin-keramaian', { isian: { ...acara, tutupJalan: true } })
    expect(teks).toContain('Penyelenggara bertanggung jawab atas ketertiban, keamanan, dan kebersihan')
    expect(teks).toContain('penggunaan jalan: menutup jalan')
    expect(peringatan('pengantar-izin-keramaian', { isian: { ...acara, tutupJalan: true } })).toHaveLength(1)
    expect(peringatan('pengantar-izin-keramaian', { isian: acara })).toEqual([])
  })
  it('good conduct rests on what the RT/RW see, and denies crime and banned organisations', () => {
    expect(body('sk-kelakuan-baik', { isian: { keperluan: 'kerja' } })).toMatch(
      /pengamatan pengurus RT\/RW setempat, .*tidak pernah terlibat tindak pidana, dan tidak menjadi anggota organisasi terlarang/,
    )
  })
  it('a loss is for the police, and not of a day to come', () => {
    const isian = { barang: 'STNK', rincian: 'G 9912 ZZ', tanggalHilang: '2026-11-18', lokasi: 'pasar' }
    expect(body('pengantar-kehilangan', { isian })).toMatch(
      /melaporkan telah kehilangan:[\s\S]*tanggal hilang: Rabu, 18 November 2026[\s\S]*laporan kehilangan kepada kepolisian/,
    )
    expect(salah('pengantar-kehilangan', { ...isian, tanggalHilang: '2026-11-21' })).toEqual([
      ['tanggalHilang', 'sesudah-hari-ini'],
    ])
  })
})

describe('other letters', () => {
  it('a vehicle needs a plate that can exist and a year that has come', () => {
    const isian = contoh('sk-kepemilikan-kendaraan')
    expect(salah('sk-kepemilikan-kendaraan', { ...isian, nomorPolisi: '9912 ZZ', tahunPembuatan: 2027 })).toEqual([
      ['tahunPembuatan', 'terlalu-besar'],
      ['nomorPolisi', 'bukan-nomor-polisi'],
    ])
    expect(body('sk-kepemilikan-kendaraan', { isian: { ...isian, nomorPolisi: 'g 9912 zz' } })).toContain('G 9912 ZZ')
  })
  it('somebody is alive on the day of the letter, and how that is known is said', () => {
    const isian = { nomorPensiun: '9900045', instansi: 'PT Contoh', diketahuiDari: 'Datang ke kelurahan' }
    expect(body('sk-masih-hidup', { isian })).toContain(
      'pada tanggal 20 November 2026 yang bersangkutan masih hidup dan datang sendiri ke kantor Kelurahan Sapuro Kebulen.',
    )
    expect(peringatan('sk-masih-hidup', { isian })).toEqual([])
    expect(peringatan('sk-masih-hidup', { isian, pemohon: agus })).toHaveLength(1)
  })
  it('a wali is named with every child, and a minor as wali is doubted', () => {
    const isian = { anak: [nadia], hubungan: 'bibi', keperluan: 'sekolah' }
    expect(body('sk-orang-tua-wali', { isian })).toMatch(/adalah bibi sekaligus wali dari anak[\s\S]*1 \| Nadia \|/)
    expect(peringatan('sk-orang-tua-wali', { isian })).toEqual([])
    expect(peringatan('sk-orang-tua-wali', { isian, subjek: aPotret({ tanggalLahir: '2010-01-01' }) })).toHaveLength(1)
  })
  it('a proposal is supported in a letter to the office that gives', () => {
    const isian = { tujuan: 'Wali Kota Pekalongan', lembaga: 'Karang Taruna', kegiatan: 'pelatihan', nilai: 15_000_000 }
    expect(compose('rekomendasi-proposal', { isian }).korespondensi).toMatchObject({
      hal: 'Rekomendasi proposal bantuan Karang Taruna',
      yth: ['Wali Kota Pekalongan', 'di Tempat'],
      lampiran: '1 (satu) berkas',
    })
    expect(body('rekomendasi-proposal', { isian })).toMatch(
      /aktif melaksanakan kegiatan di wilayah[\s\S]*kami mendukung/,
    )
  })
  it('a house of worship is for the lurah himself: the desk is warned when the sekretaris signs', () => {
    const ttd = (beda: Parameters<typeof aPejabat>[0]) =>
      peringatan('rekomendasi-rumah-ibadah', {
        penandatangan: { pejabat: aPejabat(beda), atasNama: aPejabat(), untukBeliau: null },
      }).length
    expect(ttd({ jabatan: 'sekretaris', sebutan: 'Sekretaris' })).toBe(1)
    expect(ttd({ jabatan: 'lurah', cara: 'plh' })).toBe(0)
    expect(body('rekomendasi-rumah-ibadah', { isian: contoh('rekomendasi-rumah-ibadah') })).toContain(
      'benar ada dan berkedudukan',
    )
  })
})
