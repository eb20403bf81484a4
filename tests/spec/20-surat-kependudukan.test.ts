// Letters on identity, birth, burial and moving: the statement each must make, and what the desk is told.
import { describe, expect, it } from 'vitest'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composeSurat, listPeringatan } from '#domain/surat/compose-surat.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import type { IsianJadi } from '#domain/surat/isian.ts'
import { aKonteks, aPotret, bodyOf } from '#tests/builders/konteks-surat.ts'

const jenis = (kode: string): DeklarasiSurat => {
  const satu = findJenis(kode)
  if (!satu) throw new Error(`no letter type ${kode}`)
  return satu
}
const isianOf = (kode: string, contoh = 0): IsianJadi => jenis(kode).contoh[contoh]?.isian ?? {}
const body = (kode: string, beda: Partial<KonteksSurat> = {}) =>
  bodyOf(composeSurat(jenis(kode), aKonteks(jenis(kode), beda)))
const salah = (kode: string, beda: IsianJadi) =>
  checkIsian(jenis(kode), { ...isianOf(kode), ...beda }, { subjek: aPotret(), tanggal: '2026-11-20' }).map((g) => [
    g.isian,
    g.galat,
  ])
const warn = (kode: string, beda: Partial<KonteksSurat>) =>
  listPeringatan(jenis(kode), aKonteks(jenis(kode), beda)).join('\n')
const luar = aPotret({ pendudukId: null, nomorKk: null, luarDaftar: true })

describe('the codes, signers and books of the catalogue', () => {
  it.each([
    ['sk-domisili-sementara', '400.12.2.1', '471.23', 6, ['penduduk-sementara']],
    ['pengantar-kk', '400.12.2.1', '471.14', 1, []],
    ['pengantar-kia', '400.12.2.1', '471.1', null, []],
    ['biodata-penduduk', '400.12.2.1', '471.11', 1, []],
    ['sk-ktp-dalam-proses', '400.12.2.1', '471.13', 1, []],
    ['sk-beda-identitas', '400.12.2.1', '471.1', null, []],
    ['sk-belum-memiliki-akta-lahir', '400.12.3.1', '472.11', 1, []],
    ['pengantar-akta-kelahiran', '400.12.3.1', '472.11', 1, []],
    ['sk-kelahiran', '400.12.3.1', '472.11', null, ['mutasi-penduduk', 'buku-harian-peristiwa']],
    ['sk-lahir-mati', '400.12.3.1', '472.1', null, ['buku-harian-peristiwa']],
    ['sk-pemakaman', '400.11.3.3', '469.1', null, []],
    ['pengantar-pindah', '400.12.2.2', '471.21', null, ['mutasi-penduduk']],
    ['pengantar-datang', '400.12.2.2', '471.21', null, ['mutasi-penduduk']],
    ['sk-boro-kerja', '500.11', '560', 6, []],
    ['sk-bepergian', '400.12.2.1', '474.3', 1, []],
  ] as const)('%s', (kode, baru, lama, bulan, buku) => {
    const d = jenis(kode)
    expect(d.klasifikasi).toEqual({ '2022': baru, lama })
    expect(d.berlaku).toEqual(bulan === null ? null : { nilai: bulan, satuan: 'bulan' })
    expect(d.buku).toEqual(['register-surat-keterangan', 'agenda-surat-keluar', ...buku])
    expect(d.penandatangan.toSorted()).toEqual(['kasi_pemerintahan_pembangunan', 'lurah', 'sekretaris'])
  })
  it('put the kasi before the sekretaris under a birth', () => {
    expect(jenis('sk-kelahiran').penandatangan[1]).toBe('kasi_pemerintahan_pembangunan')
  })
})

describe('sk-domisili-sementara', () => {
  it('says that the person stays for a while, stands on no family card here, and that it is no SKPWNI', () => {
    const teks = body('sk-domisili-sementara', { subjek: luar, isian: isianOf('sk-domisili-sementara') })
    expect(teks).toContain('bertempat tinggal sementara di alamat tersebut di atas sejak tanggal 5 Oktober 2026')
    expect(teks).toContain('direncanakan sampai dengan tanggal 31 Maret 2027')
    expect(teks).toContain('tidak tercatat dalam Kartu Keluarga di Kelurahan Sapuro Kebulen')
    expect(teks).toContain('tidak menggantikan Surat Keterangan Pindah Warga Negara Indonesia (SKPWNI)')
    expect(teks).toContain('nama: AGUS PRASETYO')
  })
  it('is not for penduduk, nobody vouches for himself, and nobody leaves before he came', () => {
    expect(warn('sk-domisili-sementara', { subjek: aPotret() })).toContain('ada dalam data penduduk')
    expect(warn('sk-domisili-sementara', { subjek: luar })).not.toContain('ada dalam data penduduk')
    expect(salah('sk-domisili-sementara', { penanggungJawab: aPotret(), rencanaPergi: '2026-10-04' })).toEqual([
      ['rencanaPergi', 'sebelum-isian'],
      ['penanggungJawab', 'orang-sama'],
    ])
  })
})

describe('pengantar-kk', () => {
  it('gives the reason and the members it touches', () => {
    expect(body('pengantar-kk', { isian: isianOf('pengantar-kk') })).toMatch(
      /dengan alasan penambahan anggota[\s\S]*1 \| Aisyah Putri Prasetyo \| - \| 02-11-2026 \| Anak/,
    )
    expect(body('pengantar-kk', { isian: { alasanPermohonan: 'Hilang' } })).toContain(
      'dengan alasan Kartu Keluarga hilang.',
    )
    expect(body('pengantar-kk', { isian: { alasanPermohonan: 'Lainnya', alasanLain: 'x y z' } })).toContain(
      'dengan alasan x y z.',
    )
  })
  it('asks what changed, and warns when nobody was chosen who comes or goes', () => {
    expect(salah('pengantar-kk', { alasanPermohonan: 'Perubahan data' })).toEqual([['dataBerubah', 'wajib']])
    expect(salah('pengantar-kk', { alasanPermohonan: 'Lainnya' })).toEqual([['alasanLain', 'wajib']])
    const isian = isianOf('pengantar-kk')
    expect(warn('pengantar-kk', { isian: { ...isian, anggotaTerkait: [] } })).toContain('belum dipilih')
    expect(warn('pengantar-kk', { isian })).toBe('')
  })
})

describe('pengantar-kia', () => {
  it('names children and parents', () => {
    expect(body('pengantar-kia', { isian: isianOf('pengantar-kia') })).toMatch(
      /Selaku ayah, yang bersangkutan bermaksud[\s\S]*1 \| Rafi Prasetyo \| 9975010911170002 \| Pekalongan, 9 November 2017 \| Agus Prasetyo \/ Siti Nurhayati/,
    )
  })
  it('is for children below 17 whose birth is known, several at once', () => {
    const anak = (tanggalLahir: string | null) =>
      salah('pengantar-kia', { anak: [aPotret({ pendudukId: 'a', tanggalLahir })] })
    expect([anak('2009-11-21'), anak('2009-11-20'), anak(null)]).toEqual([
      [],
      [['anak', 'umur']],
      [['anak', 'data-orang']],
    ])
    expect(isianOf('pengantar-kia', 1)['anak']).toHaveLength(3)
  })
})

describe('biodata-penduduk', () => {
  it('is an extract of the register as of its date, and cannot be one of somebody who is not in it', () => {
    expect(body('biodata-penduduk')).toContain(
      'kutipan dari data penduduk Kelurahan Sapuro Kebulen menurut keadaan tanggal 20 November 2026.',
    )
    expect(body('biodata-penduduk', { subjek: luar })).not.toContain('kutipan')
    expect(warn('biodata-penduduk', { subjek: luar })).toContain('tidak ada biodata yang dapat dikutip')
  })
})

describe('sk-ktp-dalam-proses', () => {
  it('says that the card is applied for and not issued, and replaces nothing', () => {
    const teks = body('sk-ktp-dalam-proses', { isian: { tanggalRekam: '2026-11-13', keperluan: 'x' } })
    expect(teks).toContain('telah melakukan perekaman pada tanggal 13 November 2026')
    expect(teks).toContain('masih dalam proses dan belum diterbitkan')
    expect(teks).toContain('Surat keterangan ini bukan KTP-el dan tidak menggantikan')
  })
})

describe('sk-beda-identitas', () => {
  it('compares two documents field by field, and lets the person answer for it', () => {
    const teks = body('sk-beda-identitas', { isian: isianOf('sk-beda-identitas') })
    expect(teks).toContain('2 | Tanggal lahir | 14 Agustus 1987 | 14 September 1987')
    expect(teks).toContain('merujuk pada satu orang yang sama, dan data yang benar adalah data menurut KTP-el dan KK.')
    expect(teks).toContain('Kebenaran pernyataan tersebut menjadi tanggung jawab yang bersangkutan.')
  })
  it('compares a KTP-el with the KK, and the KK with the KTP-el', () => {
    const menurut = (dokumenPembanding: string) =>
      /data menurut ([^.]*)\./.exec(body('sk-beda-identitas', { isian: { dokumenPembanding } }))?.[1]
    expect([menurut('KTP-el'), menurut('KK'), menurut('Paspor')]).toEqual(['KK', 'KTP-el', 'KTP-el dan KK'])
  })
  it('wants both values of each difference', () => {
    const satu = { data: 'Nama', padaDokumen: 'Siti', yangBenar: ' ' }
    expect(salah('sk-beda-identitas', { dataBerbeda: [satu] })).toEqual([['dataBerbeda', 'kolom-kosong']])
    expect(salah('sk-beda-identitas', { dataBerbeda: [] })).toEqual([['dataBerbeda', 'wajib']])
  })
})

describe('akta kelahiran', () => {
  it('sk-belum-memiliki-akta-lahir rests on the statement, for the person or for the family', () => {
    const sendiri = body('sk-belum-memiliki-akta-lahir', { isian: { bagi: 'Pemohon sendiri', keperluan: 'x' } })
    expect(sendiri).toContain('Berdasarkan surat pernyataan yang bersangkutan')
    expect(sendiri).toContain('belum pernah diterbitkan akta kelahiran atas nama yang bersangkutan.')
    expect(body('sk-belum-memiliki-akta-lahir', { isian: isianOf('sk-belum-memiliki-akta-lahir') })).toContain(
      '2 | Rafi Prasetyo | 9975010911170002 | Pekalongan, 9 November 2017',
    )
    expect(salah('sk-belum-memiliki-akta-lahir', { anak: [] })).toEqual([['anak', 'wajib']])
    expect(salah('sk-belum-memiliki-akta-lahir', { bagi: 'Pemohon sendiri', anak: [] })).toEqual([])
  })
  it('pengantar-akta-kelahiran names child and parents, and knows when a child is born', () => {
    expect(body('pengantar-akta-kelahiran', { isian: isianOf('pengantar-akta-kelahiran') })).toMatch(
      /Aisyah Putri Prasetyo \| Kota Pekalongan, 25 Oktober 2026 \| Perempuan[\s\S]*ibu: SITI NURHAYATI, NIK[\s\S]*ayah: AGUS PRASETYO, NIK/,
    )
    const anak = (beda: Parameters<typeof aPotret>[0]) =>
      salah('pengantar-akta-kelahiran', { anak: [aPotret({ pendudukId: 'bayi', ...beda })] })
    expect(anak({ tanggalLahir: '2026-11-21' })).toEqual([['anak', 'data-orang']])
    expect(anak({ tempatLahir: '' })).toEqual([['anak', 'data-orang']])
    expect(anak({})).toEqual([])
  })
})

describe('sk-kelahiran', () => {
  it('holds baby, mother, father, reporter and both witnesses, and the reporter signs', () => {
    const d = jenis('sk-kelahiran')
    const konteks = aKonteks(d, { isian: isianOf('sk-kelahiran') })
    const teks = bodyOf(composeSurat(d, konteks))
    for (const baris of [
      'nama: AISYAH PUTRI PRASETYO',
      'hari, tanggal lahir: Senin, 2 November 2026',
      'pukul: 05.20 WIB',
      'berat bayi: 3,1 kg',
      'panjang bayi: 49 cm',
      'hubungan: ayah',
    ])
      expect(teks).toContain(baris)
    expect(teks).toMatch(/ibu kandung: SITI NURHAYATI, NIK[\s\S]*ayah kandung: AGUS PRASETYO, NIK/)
    expect(teks).toMatch(/SUMARNO, NIK 9975011212700001, Jalan[\s\S]*H\. ABDUL KHOLIQ/)
    expect(composeSurat(d, konteks).tandaTangan.map((t) => [t.posisi, t.nama])).toEqual([
      ['kiri', 'AGUS PRASETYO'],
      ['kanan', 'HARYO WICAKSONO, S.STP., M.Si.'],
    ])
  })
  it('refuses a birth to come, a weight in grams, one witness twice', () => {
    expect(salah('sk-kelahiran', { tanggalLahir: '2026-11-21' })).toEqual([['tanggalLahir', 'sesudah-hari-ini']])
    expect(salah('sk-kelahiran', { berat: '3100' })).toEqual([['berat', 'terlalu-besar']])
    expect(salah('sk-kelahiran', { panjang: '4,9' })).toEqual([['panjang', 'terlalu-kecil']])
    expect(salah('sk-kelahiran', { kelahiranKe: 0 })).toEqual([['kelahiranKe', 'terlalu-kecil']])
    expect(salah('sk-kelahiran', { saksi2: isianOf('sk-kelahiran')['saksi1'] ?? null })).toEqual([
      ['saksi2', 'orang-sama'],
    ])
    expect(salah('sk-kelahiran', { tempatDilahirkan: 'Rumah', namaTempat: '' })).toEqual([])
    expect(salah('sk-kelahiran', { namaTempat: '' })).toEqual([['namaTempat', 'wajib']])
  })
  it('is about the family of the head, and warns of a mother who is a man', () => {
    expect(warn('sk-kelahiran', { subjek: aPotret({ shdk: 'Anak' }) })).toContain('pilih kepala keluarganya')
    expect(warn('sk-kelahiran', { subjek: aPotret({ shdk: 'Kepala Keluarga' }) })).toBe('')
    expect(warn('sk-kelahiran', { isian: { ibu: aPotret({ jenisKelamin: 'Laki-laki' }) } })).toContain('laki-laki')
  })
})

describe('sk-lahir-mati and sk-pemakaman', () => {
  it('a stillbirth is reported to the lurah for the registration office', () => {
    const teks = body('sk-lahir-mati', { isian: isianOf('sk-lahir-mati') })
    expect(teks).toContain('telah melahirkan bayi dalam keadaan lahir mati pada:')
    expect(teks).toContain('lama kandungan: 8 (delapan) bulan')
    expect(teks).toContain(
      'atas nama Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Pekalongan berdasarkan laporan:',
    )
    expect(salah('sk-lahir-mati', { lamaKandungan: 4 })).toEqual([['lamaKandungan', 'terlalu-kecil']])
    expect(warn('sk-lahir-mati', { isian: { lamaKandungan: 6 } })).toContain('28 minggu')
    expect(warn('sk-lahir-mati', { isian: { lamaKandungan: 7 } })).toBe('')
  })
  it('the office knows of a burial and does not object, and says who answers for it', () => {
    const teks = body('sk-pemakaman', { isian: isianOf('sk-pemakaman') })
    expect(teks).toContain('mengetahui dan tidak berkeberatan atas pemakaman almarhumah di tempat tersebut')
    expect(teks).toContain('tempat pemakaman: TPU Sapuro')
    expect(teks).toContain('nama: AGUS PRASETYO')
    expect(body('sk-pemakaman', { subjek: aPotret({ jenisKelamin: 'Laki-laki' }) })).toContain('pemakaman almarhum di')
    expect(salah('sk-pemakaman', { tanggalPemakaman: '2026-11-19' })).toEqual([['tanggalPemakaman', 'sebelum-isian']])
  })
})

describe('pengantar-pindah and pengantar-datang', () => {
  const pindah = isianOf('pengantar-pindah')
  const kepala = aPotret({ shdk: 'Kepala Keluarga' })
  it('a move names members, destination and reason, and is no SKPWNI', () => {
    const teks = body('pengantar-pindah', { subjek: kepala, isian: pindah })
    expect(teks).toMatch(/alasan pindah: pekerjaan[\s\S]*alamat tujuan: Jalan Contoh Nomor 27/)
    expect(teks).toContain('3 | 9975010911170002 | Rafi Prasetyo | Anak')
    expect(teks).toContain('dilampiri Formulir F-1.03 dan bukan surat keterangan pindah')
  })
  it('a move needs its head, its members, and answers that fit each other', () => {
    expect(body('pengantar-pindah', { isian: pindah })).toContain('nama kepala keluarga: -')
    expect(warn('pengantar-pindah', { isian: pindah })).toContain('bukan kepala keluarga')
    expect(warn('pengantar-pindah', { subjek: kepala, isian: pindah })).toBe('')
    expect(
      warn('pengantar-pindah', { subjek: kepala, isian: { ...pindah, statusKkTidakPindah: 'Numpang KK' } }),
    ).toContain('Seluruh keluarga pindah')
    expect(
      warn('pengantar-pindah', { subjek: kepala, isian: { ...pindah, jenisKepindahan: 'Anggota keluarga' } }),
    ).toContain('Sebagian keluarga tidak pindah')
    expect(salah('pengantar-pindah', { pengikut: [], alasanPindah: 'Lainnya', telepon: '123' })).toEqual([
      ['alasanLain', 'wajib'],
      ['pengikut', 'wajib'],
      ['telepon', 'jumlah-digit'],
    ])
  })
  it('an arrival names members, origin and SKPWNI, and the family card only for those who join one', () => {
    const datang = isianOf('pengantar-datang')
    const teks = body('pengantar-datang', { subjek: luar, isian: datang })
    expect(teks).toContain('nomor SKPWNI: SKPWNI/9932/16112026/0005')
    expect(teks).toContain('alamat asal: Dukuh Kebonagung')
    expect(teks).toContain('2 | 9932105208930002 | Sri Lestari | 12-08-1993 | Istri')
    expect(salah('pengantar-datang', { statusKk: 'Numpang KK' })).toEqual([['kkTumpangan', 'wajib']])
    expect(salah('pengantar-datang', { statusKk: 'Numpang KK', kkTumpangan: '123' })).toEqual([
      ['kkTumpangan', 'kk-16'],
    ])
    expect(body('pengantar-datang', { isian: { ...datang, kkTumpangan: '9975011202150007' } })).not.toContain(
      'KK yang ditumpangi',
    )
  })
})

describe('sk-boro-kerja and sk-bepergian', () => {
  it('who works elsewhere stays a penduduk, if he is one', () => {
    expect(body('sk-boro-kerja')).toContain('tetap tercatat sebagai penduduk Kelurahan Sapuro Kebulen.')
    expect(body('sk-boro-kerja', { subjek: luar })).not.toContain('tetap tercatat')
    expect(body('sk-boro-kerja', { isian: isianOf('sk-boro-kerja', 1) })).toContain('| 9975015409870002 | Istri')
    expect(salah('sk-boro-kerja', { lama: 25 })).toEqual([['lama', 'terlalu-besar']])
  })
  it('who travels is of good standing, and the officials there are asked for help', () => {
    const teks = body('sk-bepergian', { isian: isianOf('sk-bepergian') })
    expect(teks).toContain('dikenal berkelakuan baik')
    expect(teks).toContain('Kepada pejabat yang berwenang di tempat tujuan')
    expect(teks).toContain('1 | Rafi Prasetyo | 9975010911170002 | Anak')
    expect(salah('sk-bepergian', { kembali: '2026-11-22' })).toEqual([['kembali', 'sebelum-isian']])
    expect(salah('sk-bepergian', { pengikut: [aPotret()] })).toEqual([['pengikut', 'orang-sama']])
  })
})
