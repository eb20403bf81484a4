// The ten letters: what each must say, ask and enter, for residents, outsiders and applicants.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBuku } from '#domain/buku/jenis/index.ts'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composePerihal, composeSurat, listPeringatan } from '#domain/surat/compose-surat.ts'
import { parseDeklarasi } from '#domain/surat/deklarasi-skema.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import type { NilaiJadi } from '#domain/surat/isian.ts'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import { asOrang } from '#domain/surat/read-nilai.ts'
import { formatNamaKapital } from '#domain/words/nama.ts'
import { aKonteks, aPejabat, aPotret, bodyOf, linesOf } from '#tests/builders/konteks-surat.ts'

const jenis = (kode: string): DeklarasiSurat => {
  const satu = findJenis(kode)
  if (!satu) throw new Error(`no letter type ${kode}`)
  return satu
}
const body = (kode: string, beda: Partial<KonteksSurat> = {}) =>
  bodyOf(composeSurat(jenis(kode), aKonteks(jenis(kode), beda)))
const luar = aPotret({
  nama: 'Sukarni',
  pendudukId: null,
  nomorKk: null,
  luarDaftar: true,
  alamat: 'Dukuh Kebonagung',
  wilayah: 'Desa Contoh, Kabupaten Contoh',
})
// Statements of citizens that the office only acknowledges, forms, letters to somebody and letters about nobody have words
// of their own.
const keterangan = (d: DeklarasiSurat): boolean =>
  d.bentuk === 'judul' && d.subjek === 'penduduk' && d.tandaTanganPejabat?.mengetahui === false
const sorted = (daftar: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(daftar).map(([k, kode]) => [k, kode.toSorted()]))
const semuaContoh = daftarJenis.flatMap((d) => d.contoh.map((c) => [d.kode, c.judul, d, c] as const))

describe('the letter types', () => {
  it('are the sixty-five that a kelurahan issues, by family', () => {
    const byFamily = Object.groupBy(daftarJenis, (d) => d.kelompok)
    const kode = Object.fromEntries(Object.entries(byFamily).map(([k, d]) => [k, d?.map((j) => j.kode).toSorted()]))
    expect(kode).toEqual(
      sorted({
        kependudukan: [
          'sk-domisili',
          'sk-domisili-sementara',
          'pengantar-ktp',
          'pengantar-kk',
          'pengantar-kia',
          'biodata-penduduk',
          'sk-ktp-dalam-proses',
          'sk-beda-identitas',
          'sk-belum-memiliki-akta-lahir',
          'pengantar-akta-kelahiran',
        ],
        'peristiwa-penting': ['sk-kelahiran', 'sk-lahir-mati', 'sk-kematian', 'sk-pemakaman'],
        mutasi: ['pengantar-pindah', 'pengantar-datang', 'sk-boro-kerja', 'sk-bepergian'],
        perkawinan: [
          'nikah-n1',
          'nikah-n2',
          'nikah-n3',
          'nikah-n4',
          'nikah-n5',
          'nikah-n6',
          'pengantar-nikah-non-muslim',
          'sk-belum-menikah',
          'sk-janda-duda',
          'sk-wali-nikah',
          'pengantar-dispensasi-nikah',
          'pengantar-numpang-nikah',
          'pengantar-cerai-rujuk',
          'pengantar-duplikat-nikah',
        ],
        sosial: [
          'sktm',
          'sktm-sekolah',
          'sktm-kesehatan',
          'sk-penghasilan',
          'sk-penghasilan-orang-tua',
          'sk-tanggungan-keluarga',
          'sk-belum-bekerja',
          'sk-belum-memiliki-rumah',
        ],
        ekonomi: [
          'sk-usaha',
          'sk-domisili-usaha',
          'sk-domisili-lembaga',
          'pengantar-kredit-bank',
          'sk-jual-beli',
          'sk-kepemilikan-kendaraan',
        ],
        trantib: ['sk-kelakuan-baik', 'pengantar-skck', 'pengantar-kehilangan', 'pengantar-izin-keramaian'],
        'pertanahan-waris': [
          'sk-ahli-waris',
          'sk-riwayat-tanah',
          'sk-kepemilikan-tanah',
          'sporadik',
          'sk-tidak-sengketa',
        ],
        umum: [
          'sk-umum',
          'pengantar-umum',
          'sk-masih-hidup',
          'sk-orang-tua-wali',
          'izin-keluarga-kerja-luar-negeri',
          'rekomendasi-proposal',
          'rekomendasi-rumah-ibadah',
          'surat-kuasa',
        ],
        internal: ['surat-tugas', 'surat-undangan'],
      }),
    )
    expect(daftarJenis).toHaveLength(65)
  })
  it.each([
    ['sk-domisili', '400.12.2.1', '470', 6, 'kasi_pemerintahan_pembangunan', false],
    ['sktm', '400.9.14.1', '401', 3, 'kasi_kesra', true],
    ['sk-usaha', '500.3', '503', 6, 'kasi_ekbang', false],
    ['sk-domisili-usaha', '500.3', '503', 6, 'kasi_ekbang', true],
    ['pengantar-skck', '300.1', '331', 1, 'kasi_trantib', true],
    ['sk-belum-menikah', '400.12.3.2', '474.2', 3, 'kasi_pemerintahan_pembangunan', false],
    ['sk-kematian', '400.12.3.1', '472.12', null, 'kasi_pemerintahan_pembangunan', false],
    ['pengantar-ktp', '400.12.2.1', '471.13', 1, 'kasi_pemerintahan_pembangunan', false],
    ['sk-umum', '400.10.2.2', '145', 1, 'kasi_pemerintahan_pembangunan', false],
    ['pengantar-umum', '400.10.2.2', '145', 1, 'kasi_pemerintahan_pembangunan', false],
  ] as const)(
    '%s carries both klasifikasi, its validity, its signers and the camat as the catalogue says',
    (kode, baru, lama, bulan, kasi, camat) => {
      const d = jenis(kode)
      expect(d.klasifikasi).toEqual({ '2022': baru, lama })
      expect(d.berlaku).toEqual(bulan === null ? null : { nilai: bulan, satuan: 'bulan' })
      expect(d.penandatangan).toEqual(['lurah', 'sekretaris', kasi])
      expect(d.tandaTanganLain.some((t) => 'jabatan' in t)).toBe(camat)
    },
  )
  it('pass the same schema as types made by an office', () => {
    for (const d of daftarJenis)
      expect(parseDeklarasi(JSON.parse(JSON.stringify(d))), d.kode).toEqual({ ok: true, value: d })
  })
  it('enter books that exist', () => {
    for (const d of daftarJenis) for (const b of d.buku) expect(findBuku(b)?.kode, `${d.kode}: ${b}`).toBe(b)
  })
  it('have different series, so that a number per type can tell them apart', () => {
    expect(new Set(daftarJenis.map((d) => d.seri)).size).toBe(daftarJenis.length)
  })
  it('ask for documents, and each has two examples or more, a very long name among them', () => {
    for (const d of daftarJenis) {
      expect(d.syarat.length, d.kode).toBeGreaterThanOrEqual(d.subjek === 'tanpa' ? 1 : 3)
      expect(d.contoh.length, d.kode).toBeGreaterThanOrEqual(2)
      expect(
        d.contoh.some((c) => /"(?:nama|kepada|lembaga)":"[^"]{61,}"/.test(JSON.stringify(c))),
        d.kode,
      ).toBe(true)
    }
  })
  it('use no real NIK in their examples', () => {
    expect(
      JSON.stringify(daftarJenis)
        .match(/\b\d{16}\b/g)
        ?.filter((nik) => !nik.startsWith('99')),
    ).toEqual([])
  })
  it('are each one file that imports no other letter', () => {
    for (const d of daftarJenis) {
      const teks = readFileSync(new URL(`../../domain/surat/jenis/${d.kode}.ts`, import.meta.url), 'utf8')
      expect(teks, d.kode).not.toMatch(/from '(\.\/|#domain\/surat\/jenis\/)/)
      expect(teks, d.kode).toContain(`kode: '${d.kode}'`)
    }
  })
})

describe.each(semuaContoh.filter(([, , d]) => keterangan(d)))('%s, example "%s"', (_, __, d, contoh) => {
  it('says who signs, for whom, and ends as such letters do', () => {
    const naskah = composeSurat(d, konteksContoh(d, contoh))
    const baris = linesOf(naskah)
    expect(baris[0]).toBe(
      'Yang bertanda tangan di bawah ini Lurah Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan, menerangkan bahwa:',
    )
    expect(baris.at(-1)).toMatch(
      /^Demikian surat (keterangan|pengantar) ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya\.$/,
    )
    expect(naskah.tandaTangan.filter((t) => t.pejabat)).toHaveLength(1)
  })
})

describe.each(semuaContoh)('%s, example "%s"', (_, __, d, contoh) => {
  const konteks = konteksContoh(d, contoh)
  const naskah = composeSurat(d, konteks)
  it('has values that the form accepts', () => {
    expect(checkIsian(d, contoh.isian, { subjek: contoh.subjek, tanggal: konteks.tanggal })).toEqual([])
  })
  it('reads as clean text: no gap, no doubled blank or stop, no leftover of a reference', () => {
    for (const baris of linesOf(naskah)) {
      expect(baris.trim()).toBe(baris)
      expect(baris).not.toMatch(/ {2}|\.\.|,,| [.,;:](?!\d)|undefined|null|NaN|\[object|\{|\}|\bfalse\b|\btrue\b/)
      expect(baris).not.toMatch(/: $/)
    }
    expect(naskah.blok.every((b) => b.jenis !== 'paragraf' || b.isi.length > 0)).toBe(true)
  })
  it('is signed by the office once, or by citizens alone', () => {
    expect(naskah.tandaTangan.filter((t) => t.pejabat)).toHaveLength(d.tandaTanganPejabat ? 1 : 0)
    expect(naskah.tandaTangan).not.toEqual([])
  })
  it('calls a person a penduduk only when the register knows him', () => {
    const calls = /benar penduduk|data penduduk yang ada pada kami/.test(bodyOf(naskah))
    expect(calls && contoh.subjek?.luarDaftar === true).toBe(false)
  })
  it('shows the text of every field that was filled in and applies', () => {
    const terlihat = new Set(JSON.stringify(naskah.blok).match(/"isian":"(\w+)"/g))
    // The head of a letter to an office and the names under signatures are plain text, without the field they came from.
    const diLuarIsi = JSON.stringify([naskah.korespondensi, naskah.tandaTangan, naskah.tembusan])
    const teksOf = (nilai: NilaiJadi) =>
      typeof nilai === 'string' ? nilai.split(/\s*\n\s*/) : [formatNamaKapital(asOrang(nilai)?.nama ?? '\u0000')]
    for (const [kunci, isian] of Object.entries(d.isian)) {
      const nilai = contoh.isian[kunci]
      if (isian.jenis === 'ya-tidak' || isian.jenis === 'pilihan' || nilai === undefined) continue
      const ada = terlihat.has(`"isian":"${kunci}"`) || teksOf(nilai).every((teks) => diLuarIsi.includes(teks))
      expect(ada, kunci).toBe(true)
    }
  })
  it('says in a few words what it is for', () => {
    expect(composePerihal(d, konteks)).not.toBe('')
  })
})

describe('a penduduk and somebody from outside', () => {
  it.each([
    'sktm',
    'pengantar-skck',
    'sk-belum-menikah',
    'sk-usaha',
    'pengantar-ktp',
    'sk-umum',
    'pengantar-umum',
    'sk-domisili',
  ])('%s tells them apart', (kode) => {
    expect(body(kode)).toContain('adalah benar penduduk Kelurahan Sapuro Kebulen')
    expect(body(kode, { subjek: luar })).not.toContain('adalah benar penduduk')
  })
  it('an outsider is said not to stand in the register where the letter rests on it', () => {
    for (const kode of [
      'sktm',
      'pengantar-skck',
      'sk-belum-menikah',
      'pengantar-ktp',
      'sk-umum',
      'pengantar-umum',
      'sk-domisili',
    ]) {
      expect(body(kode, { subjek: luar }), kode).toContain(
        'tidak tercatat dalam data penduduk Kelurahan Sapuro Kebulen',
      )
    }
  })
  it("only a resident's RT and RW are named as those of the introduction", () => {
    const isian = { keperluan: 'bekerja', nomorPengantarRt: '1/RT', tanggalPengantarRt: '2026-11-18' }
    expect(body('sktm', { isian })).toContain('Surat Pengantar Ketua RT 003/RW 005 Nomor 1/RT tanggal 18 November 2026')
    expect(body('sktm', { isian, subjek: luar })).toContain(
      'Surat Pengantar Ketua RT/RW Nomor 1/RT tanggal 18 November 2026',
    )
  })
  it('the row of the family card vanishes when there is none', () => {
    expect(body('sktm', { subjek: luar })).not.toContain('nomor KK')
    expect(body('sktm')).toContain('nomor KK: 9975011202150007')
  })
})

describe('the applicant', () => {
  it('is named in every surat keterangan or pengantar when he is not the subject, and otherwise not mentioned', () => {
    for (const d of daftarJenis.filter(keterangan)) {
      expect(body(d.kode, { pemohon: aPotret({ nama: 'Karso', nik: null }) }), d.kode).toMatch(
        /diberikan atas permohonan Karso, beralamat di Jalan Kenanga/,
      )
      expect(body(d.kode), d.kode).not.toContain('atas permohonan')
    }
  })
})

describe('the last day of validity', () => {
  it('is said in every letter that has one, and in no other', () => {
    for (const d of daftarJenis) {
      expect(/ini berlaku sampai dengan tanggal \d+ \w+ 202\d\./.test(body(d.kode)), d.kode).toBe(d.berlaku !== null)
      expect(body(d.kode, { berlakuSampai: null }), d.kode).not.toContain('berlaku sampai')
    }
  })
})

describe('the officer of the opening sentence', () => {
  it('is the acting lurah when he signs himself', () => {
    const plt = { pejabat: aPejabat({ cara: 'plt' }), atasNama: null, untukBeliau: null } as const
    expect(body('sktm', { penandatangan: plt })).toContain('di bawah ini Plt. Lurah Sapuro Kebulen, Kecamatan')
  })
})

describe('sktm', () => {
  const isian = {
    keperluan: 'bantuan hukum',
    tujuan: 'Pengadilan Negeri Pekalongan',
    penghasilan: 1_200_000,
    tanggungan: 3,
    terdaftarDtsen: 'Ya',
    desil: 2,
  }
  it('rests on introduction and statement, with income and dependants in figures and words', () => {
    expect(body('sktm', { isian: { ...isian, nomorPengantarRt: '045/RT.03/XI/2026' } })).toContain(
      'Berdasarkan Surat Pengantar Ketua RT 003/RW 005 Nomor 045/RT.03/XI/2026 dan surat pernyataan yang bersangkutan, keluarga tersebut termasuk keluarga tidak mampu ' +
        'dengan penghasilan Rp1.200.000,00 (satu juta dua ratus ribu rupiah) per bulan dan tanggungan 3 (tiga) orang.',
    )
    expect(body('sktm', { isian: { keperluan: 'x', tanggungan: 3 } })).toContain(
      'Berdasarkan surat pernyataan yang bersangkutan, keluarga tersebut termasuk keluarga tidak mampu dengan tanggungan 3 (tiga) orang.',
    )
  })
  it('is for one purpose only, and names the office it goes to', () => {
    expect(body('sktm', { isian })).toContain(
      'dibuat untuk bantuan hukum kepada Pengadilan Negeri Pekalongan, dan tidak dapat digunakan untuk keperluan lain.',
    )
  })
  it('speaks of DTSEN only when it was looked up, and forgets a desil that no longer applies', () => {
    expect(body('sktm', { isian })).toContain(
      'terdaftar dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN) pada desil 2 (dua).',
    )
    expect(body('sktm', { isian: { ...isian, terdaftarDtsen: 'Tidak' } })).toContain(
      'belum terdaftar dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN).',
    )
    expect(body('sktm', { isian: { ...isian, terdaftarDtsen: 'Belum dicek' } })).not.toContain('DTSEN')
  })
  it('lists the members of the family for whom it is asked', () => {
    expect(
      body('sktm', {
        isian: { ...isian, anggotaManfaat: [aPotret({ nama: 'Rafi', nik: '9975010911170002', shdk: 'Anak' })] },
      }),
    ).toContain('1 | Rafi | 9975010911170002 | Anak')
  })
  it('is signed by the camat as well when the desk asks for it', () => {
    const ttd = (mengetahuiCamat: boolean) =>
      composeSurat(jenis('sktm'), aKonteks(jenis('sktm'), { isian: { ...isian, mengetahuiCamat } })).tandaTangan.map(
        (t) => t.posisi,
      )
    expect(ttd(true)).toEqual(['kiri', 'kanan'])
    expect(ttd(false)).toEqual(['kanan'])
  })
})

describe('sk-kematian', () => {
  const d = jenis('sk-kematian')
  const isian = d.contoh[0]?.isian ?? {}
  it('says when, where and why, by whom it was attested, who reported it and who the saksi are', () => {
    const teks = body('sk-kematian', { isian, subjek: aPotret({ namaAyah: 'Kartorejo', namaIbu: 'Supinah' }) })
    for (const baris of [
      'hari, tanggal: Jumat, 13 November 2026',
      'pukul: 04.30 WIB',
      'sebab kematian: sakit biasa/tua',
      'yang menerangkan: tenaga kesehatan',
      'hubungan: anak',
      'nama ayah: Kartorejo',
    ])
      expect(teks).toContain(baris)
    expect(teks).toMatch(/SUMARNO, NIK 9975011212700001, Jalan[\s\S]*H\. ABDUL KHOLIQ/)
  })
  it('is signed by the pelapor at the left and the official at the right', () => {
    const ttd = composeSurat(d, aKonteks(d, { isian })).tandaTangan
    expect(ttd.map((t) => [t.posisi, t.kepala[0], t.nama])).toEqual([
      ['kiri', 'Pelapor,', 'AGUS PRASETYO'],
      ['kanan', 'LURAH SAPURO KEBULEN,', 'HARYO WICAKSONO, S.STP., M.Si.'],
    ])
  })
  it('makes the event mati from its own fields', () => {
    expect(d.peristiwa).toEqual({
      jenis: 'mati',
      tanggal: 'tanggalMeninggal',
      tempat: 'tempatMeninggal',
      sebab: 'sebab',
    })
    for (const lain of daftarJenis.filter((x) => x !== d)) expect(lain.peristiwa, lain.kode).toBeNull()
  })
  it('takes parents that were given before those of the register', () => {
    expect(body('sk-kematian', { isian: { ...isian, ibu: aPotret({ nama: 'Paijem' }) } })).toContain('nama ibu: Paijem')
  })
  it('refuses a death before birth, a burial before death, and one saksi twice', () => {
    const salah = (beda: object) => checkIsian(d, { ...isian, ...beda }, { subjek: aPotret(), tanggal: '2026-11-20' })
    expect(salah({ tanggalMeninggal: '1987-09-13', tanggalPemakaman: null })).toMatchObject([
      { isian: 'tanggalMeninggal', galat: 'sebelum-lahir' },
    ])
    expect(salah({ tanggalPemakaman: '2026-11-12' })).toMatchObject([
      { isian: 'tanggalPemakaman', galat: 'sebelum-isian' },
    ])
    expect(salah({ saksi2: isian['saksi1'] })).toMatchObject([{ isian: 'saksi2', galat: 'orang-sama' }])
  })
})

describe('sk-belum-menikah', () => {
  it('claims the register only when the register says so, and puts the risk on the one who states it', () => {
    expect(body('sk-belum-menikah', { subjek: aPotret({ statusKawin: 'Belum Kawin' }) })).toContain(
      'serta data penduduk yang ada pada kami, sampai dengan',
    )
    expect(body('sk-belum-menikah', { subjek: aPotret({ statusKawin: 'Kawin' }) })).not.toContain(
      'data penduduk yang ada',
    )
    expect(body('sk-belum-menikah')).toContain(
      'segala akibat hukum yang timbul menjadi tanggung jawab yang bersangkutan',
    )
  })
  it('warns the desk when the register says otherwise', () => {
    const d = jenis('sk-belum-menikah')
    const warn = (statusKawin: string) => listPeringatan(d, aKonteks(d, { subjek: aPotret({ statusKawin }) }))
    expect([warn('Kawin').length, warn('Cerai Mati').length, warn('Belum Kawin').length, warn('').length]).toEqual([
      1, 1, 0, 0,
    ])
  })
})

describe('sk-usaha and sk-domisili-usaha', () => {
  it('say that they are no licence and do not replace the NIB', () => {
    for (const kode of ['sk-usaha', 'sk-domisili-usaha'])
      expect(body(kode).replace(/\n/g, ' '), kode).toMatch(
        /bukan merupakan izin usaha,? dan tidak menggantikan Nomor Induk Berusaha \(NIB\)/,
      )
  })
  it('ask for the deed of every form but the business of one person', () => {
    const d = jenis('sk-domisili-usaha')
    const kurang = (bentuk: string) =>
      checkIsian(
        d,
        { namaUsaha: 'Uji', bentuk, bidang: 'dagang', alamatUsaha: 'Jalan Melati' },
        { subjek: aPotret(), tanggal: '2026-11-20' },
      )
    expect(kurang('Perorangan')).toEqual([])
    for (const bentuk of ['CV', 'PT', 'Koperasi', 'Firma', 'Lainnya'])
      expect(kurang(bentuk), bentuk).toEqual([{ isian: 'nomorAkta', galat: 'wajib' }])
  })
  it('name another responsible person instead of the subject when there is one', () => {
    const isian = { namaUsaha: 'Uji', bentuk: 'Perorangan', bidang: 'dagang', alamatUsaha: 'Jalan Melati' }
    expect(body('sk-domisili-usaha', { isian })).toContain('nama: SITI NURHAYATI')
    const lain = body('sk-domisili-usaha', { isian: { ...isian, penanggungJawab: aPotret({ nama: 'Karso' }) } })
    expect(lain).toContain('nama: KARSO')
    expect(lain).not.toContain('SITI NURHAYATI')
  })
})

describe('pengantar-ktp', () => {
  it('gives the reason in words, and asks for it where it matters', () => {
    expect(body('pengantar-ktp', { isian: { jenisPermohonan: 'Hilang' } })).toContain(
      'permohonan KTP-el pengganti karena hilang.',
    )
    expect(body('pengantar-ktp', { isian: { jenisPermohonan: 'Rusak', alasan: 'patah' } })).toContain(
      'pengganti karena rusak, dengan keterangan: patah.',
    )
    const kurang = (jenisPermohonan: string) =>
      checkIsian(jenis('pengantar-ktp'), { jenisPermohonan }, { subjek: aPotret(), tanggal: '2026-11-20' }).length
    expect([kurang('Rusak'), kurang('Perubahan data'), kurang('Hilang'), kurang('Baru (perekaman)')]).toEqual([
      1, 1, 0, 0,
    ])
  })
})

describe('sk-domisili', () => {
  it('says since when, and the other address of a KTP from elsewhere', () => {
    const teks = body('sk-domisili', {
      isian: { keperluan: 'x', sejak: '2009-02-01', alamatKtpBeda: true, alamatKtp: 'Jalan Lain 1' },
    })
    expect(teks).toContain(
      'di alamat tersebut di atas sejak tanggal 1 Februari 2009. Alamat yang bersangkutan menurut KTP-el adalah Jalan Lain 1.',
    )
    expect(
      body('sk-domisili', { isian: { keperluan: 'x', alamatKtpBeda: false, alamatKtp: 'Jalan Lain 1' } }),
    ).not.toContain('Jalan Lain')
  })
})
