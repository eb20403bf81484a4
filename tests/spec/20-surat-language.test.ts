// The language in which letters are declared is rich enough for all 65 types: forms, heirs, invitations; and it refuses nonsense.
import { describe, expect, it } from 'vitest'
import { hashDeklarasi } from '#db/hash-deklarasi.ts'
import { composePerihal, composeSurat, listPeringatan } from '#domain/surat/compose-surat.ts'
import {
  ada,
  atau,
  baris,
  barisDari,
  bila,
  biodata,
  bukan,
  daftar,
  daftarOrang,
  defineSurat,
  desimal,
  jam,
  jarak,
  jika,
  kk,
  kolomTabel,
  mengetahuiCamat,
  nik,
  orang,
  paragraf,
  paragrafIsian,
  paragrafRata,
  pilihan,
  rincian,
  sama,
  sebagai,
  semua,
  sisip,
  subjudul,
  tabel,
  tabelDari,
  tandaTangan,
  tandaTanganSetiap,
  tanggal,
  tebal,
  tebalkan,
  teks,
  untukSetiap,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { DeklarasiSuratSkema, parseDeklarasi } from '#domain/surat/deklarasi-skema.ts'
import type { AcuanTetap } from '#domain/surat/acuan.ts'
import type { Blok, DeklarasiSurat, KonteksSurat, Syarat } from '#domain/surat/deklarasi.ts'
import { aKonteks, aPejabat, aPotret, bodyOf, contohPejabat, linesOf } from '#tests/builders/konteks-surat.ts'

const dasar = {
  kode: 'uji',
  versi: 1,
  judul: 'Surat Uji',
  nama: 'Surat uji',
  kelompok: 'uji',
  seri: 'U',
  klasifikasi: { '2022': '400.1', lama: '470' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {},
  syarat: [],
  berlaku: null,
  buku: ['agenda-surat-keluar'],
  contoh: [],
  isi: () => [],
} as const
const compose = (d: DeklarasiSurat, beda: Partial<KonteksSurat> = {}) => composeSurat(d, aKonteks(d, beda))

describe('a formulir (N1: pengantar nikah)', () => {
  const n1 = defineSurat({
    ...dasar,
    judul: 'Pengantar Nikah',
    bentuk: 'formulir',
    penandatangan: ['lurah', 'sekretaris'],
    lampiranForm: ['Lampiran', 'Keputusan Direktur Jenderal Bimbingan Masyarakat Islam', 'Model N1'],
    isian: {
      binBinti: teks('Bin/binti', { maks: 60 }),
      statusPria: pilihan('Status', ['Jejaka', 'Duda', 'Beristri'], { bila: { subjek: 'jenisKelamin', sama: 1 } }),
      statusWanita: pilihan('Status', ['Perawan', 'Janda'], { bila: { subjek: 'jenisKelamin', sama: 2 } }),
      pasanganTerdahulu: teks('Nama pasangan terdahulu', { maks: 60, bila: { isian: 'statusWanita', sama: 'Janda' } }),
      kkAsal: kk('Nomor KK asal', { wajib: false }),
      nikPasangan: nik('NIK pasangan', { wajib: false }),
      ayah: orang('Ayah', { peran: 'ayah' }),
      ibu: orang('Ibu', { peran: 'ibu', berbedaDari: 'ayah' }),
    },
    isi: ({
      subjek,
      kantor,
      kkAsal,
      nikPasangan,
      binBinti,
      statusPria,
      statusWanita,
      pasanganTerdahulu,
      ayah,
      ibu,
    }) => [
      rincian([
        baris('KANTOR KELURAHAN', sisip`${sebagai(kantor.nama, 'kapital')}`),
        baris('KECAMATAN', sebagai(kantor.kecamatan, 'kapital')),
      ]),
      paragrafRata('kiri')`Yang bertanda tangan di bawah ini menjelaskan dengan sesungguhnya bahwa:`,
      rincian([
        baris('Nama', sebagai(subjek.nama, 'kapital'), { nomor: '1. ' }),
        baris('Jenis kelamin', subjek.jenisKelamin, { nomor: '2. ' }),
        baris('Bin/binti', binBinti, { nomor: '3. ' }),
        baris('Status', jika(sama(subjek.jenisKelamin, 'Laki-laki'), statusPria, statusWanita), { nomor: '4. ' }),
        baris('Nama istri/suami terdahulu', pasanganTerdahulu, { nomor: '5. ', bila: ada(pasanganTerdahulu) }),
      ]),
      rincian([
        baris('Nomor KK asal', atau(kkAsal, '-')),
        baris('NIK pasangan', tebalkan(nikPasangan), { bila: ada(nikPasangan) }),
      ]),
      subjudul`adalah benar anak dari pernikahan`,
      biodata(ayah, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
      paragrafRata('kiri')`dengan seorang wanita:`,
      biodata(ibu, ['nama', 'nik', 'lahir', 'umur']),
      jarak(1),
      daftar('huruf', ['surat ini untuk pernikahan', sisip`atas nama ${tebal`${subjek.nama}`}`]),
    ],
  })
  const isian = {
    binBinti: 'Karso',
    statusPria: 'Beristri',
    statusWanita: 'Janda',
    pasanganTerdahulu: 'Wiryo',
    ayah: aPotret({ nama: 'Karso', jenisKelamin: 'Laki-laki' }),
    ibu: aPotret({ nama: 'Paijem', nik: null }),
  }

  it('has no kop, but the lines of the ministry and numbered rows', () => {
    const naskah = compose(n1, { isian })
    expect(naskah.kop).toBeNull()
    expect(naskah.lampiranForm.at(-1)).toBe('Model N1')
    expect(linesOf(naskah)).toContain('KANTOR KELURAHAN: SAPURO KEBULEN')
    expect(linesOf(naskah)).toContain('1. Nama: SITI NURHAYATI')
  })
  it('prints a dash or nothing for what was left empty, as the form says', () => {
    expect(bodyOf(compose(n1, { isian }))).toContain('Nomor KK asal: -\nadalah benar')
    expect(compose(n1, { isian: { ...isian, nikPasangan: '9975010000000001' } }).blok).toContainEqual({
      jenis: 'biodata',
      baris: [
        { label: 'Nomor KK asal', nilai: [{ teks: '-', isian: 'kkAsal' }] },
        { label: 'NIK pasangan', nilai: [{ teks: '9975010000000001', tebal: true, isian: 'nikPasangan' }] },
      ],
    })
  })
  it('asks and prints by the sex of the subject, and drops what does not apply', () => {
    expect(bodyOf(compose(n1, { isian }))).toContain('4. Status: Janda\n5. Nama istri/suami terdahulu: Wiryo')
    const pria = bodyOf(compose(n1, { isian, subjek: aPotret({ jenisKelamin: 'Laki-laki' }) }))
    expect(pria).toContain('4. Status: Beristri')
    expect(pria).not.toContain('Wiryo')
  })
  it('prints several people with their own rows', () => {
    expect(bodyOf(compose(n1, { isian }))).toMatch(
      /nama: KARSO[\s\S]*dengan seorang wanita:\nnama: PAIJEM\nNIK: -\n.*\numur: 39 tahun/,
    )
  })
  it('needs no official when citizens sign alone (N2), and then carries no number', () => {
    const n2 = defineSurat({
      ...dasar,
      bentuk: 'formulir',
      bernomor: false,
      penandatangan: [],
      tandaTanganPejabat: null,
      isi: () => [],
      tandaTangan: ({ subjek }) => [
        tandaTangan('kanan', 1, { kepala: ['Pemohon,'], orang: subjek, tempatTanggal: true }),
      ],
    })
    const naskah = compose(n2, { penandatangan: null })
    expect(naskah.nomor).toBeNull()
    expect(naskah.tandaTangan).toMatchObject([
      { nama: 'SITI NURHAYATI', tempatTanggal: 'Pekalongan, 20 November 2026', pejabat: false },
    ])
    expect(() => defineSurat({ ...dasar, penandatangan: [], tandaTanganPejabat: null, isi: () => [] })).toThrow(
      'a numbered letter needs an official',
    )
  })
})

describe('a statement of heirs', () => {
  const waris = defineSurat({
    ...dasar,
    judul: 'Surat Pernyataan Ahli Waris',
    tandaTanganPejabat: { posisi: 'kanan', baris: 3, mengetahui: true, tempatTanggal: false },
    isian: {
      pewaris: orang('Pewaris', { peran: 'pewaris' }),
      tanggalMeninggal: tanggal('Tanggal meninggal'),
      ahliWaris: daftarOrang('Ahli waris', { maks: 20 }),
      luas: desimal('Luas tanah', { satuan: 'm²' }),
      saksi1: orang('Saksi I', { peran: 'saksi I' }),
      saksi2: orang('Saksi II', { peran: 'saksi II', berbedaDari: 'saksi1' }),
      riwayat: tabel('Riwayat', {
        maks: 10,
        kolom: [
          { kunci: 'tahun', judul: 'Tahun' },
          { kunci: 'peristiwa', judul: 'Peristiwa' },
        ],
        wajib: false,
      }),
      camat: yaTidak('Dikuatkan camat'),
    },
    isi: ({ pewaris, tanggalMeninggal, ahliWaris, luas, riwayat }) => [
      paragraf`Kami para ahli waris dari ${pewaris.nama} yang meninggal pada ${sebagai(tanggalMeninggal, 'hari-tanggal')}, atas tanah seluas ${luas} m², menyatakan:`,
      tabelDari(ahliWaris, (o) => [
        kolomTabel('No.', 60, o.no, 'tengah'),
        kolomTabel('Nama', 340, o.namaKapital, 'kiri'),
        kolomTabel('Umur', 150, o.umur, 'kiri'),
        kolomTabel('Hubungan', 200, o.shdk, 'kiri'),
        kolomTabel('Tanda tangan', 250, '', 'kiri'),
      ]),
      untukSetiap(ahliWaris, (o) => [
        paragrafRata('penuh')`${o.no}. ${o.nama} bertempat tinggal di ${o.alamatLengkap}.`,
      ]),
      bila(ada(riwayat), [
        tabelDari(riwayat, (r) => [
          kolomTabel('Tahun', 300, r.tahun, 'tengah'),
          kolomTabel('Peristiwa', 700, r.peristiwa, 'kiri'),
        ]),
      ]),
    ],
    tandaTangan: ({ subjek, saksi1, saksi2, camat }) => [
      tandaTangan('kanan', 1, { kepala: ['Yang menyatakan,'], orang: subjek, meterai: true, tempatTanggal: true }),
      tandaTangan('kiri', 2, { kepala: ['Saksi I,'], orang: saksi1 }),
      tandaTangan('kanan', 2, { kepala: ['Saksi II,'], orang: saksi2 }),
      mengetahuiCamat(ada(camat)),
    ],
  })
  const isian = {
    pewaris: aPotret({ nama: 'Sukarno' }),
    tanggalMeninggal: '2026-11-13',
    luas: '120,5',
    camat: true,
    saksi1: aPotret({ nama: 'Sumarno' }),
    saksi2: aPotret({ nama: 'H. Kholiq' }),
    ahliWaris: [
      aPotret({ nama: 'Agus', tanggalLahir: '1984-11-20', shdk: 'Anak' }),
      aPotret({ nama: 'Wati', tanggalLahir: '1984-11-21', shdk: 'Anak' }),
    ],
    riwayat: [{ tahun: '1971', peristiwa: 'dibeli dari Karto' }],
  }
  it('lists the heirs in a table and in sentences, one for each', () => {
    const teks = linesOf(compose(waris, { isian }))
    expect(teks[0]).toBe(
      'Kami para ahli waris dari Sukarno yang meninggal pada Jumat, 13 November 2026, atas tanah seluas 120,5 m², menyatakan:',
    )
    expect(teks).toContain('1 | AGUS | 42 tahun | Anak | ')
    expect(teks).toContain('2 | WATI | 41 tahun | Anak | ')
    expect(teks).toContain(
      '2. Wati bertempat tinggal di Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005, Kelurahan Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan.',
    )
    expect(teks).toContain('1971 | dibeli dari Karto')
  })
  it('is signed by a citizen over meterai and two saksi, and acknowledged by lurah and camat', () => {
    const ttd = compose(waris, { isian }).tandaTangan.map((t) => [
      t.baris,
      t.posisi,
      t.kepala.join(' / '),
      t.nama,
      t.meterai,
      t.pejabat,
    ])
    expect(ttd).toEqual([
      [1, 'kanan', 'Yang menyatakan,', 'SITI NURHAYATI', true, false],
      [2, 'kiri', 'Saksi I,', 'SUMARNO', false, false],
      [2, 'kanan', 'Saksi II,', 'H. KHOLIQ', false, false],
      [3, 'kiri', 'Mengetahui, / CAMAT PEKALONGAN BARAT,', 'BAMBANG HERMAWAN, S.IP., M.M.', false, false],
      [3, 'kanan', 'Mengetahui, / LURAH SAPURO KEBULEN,', 'HARYO WICAKSONO, S.STP., M.Si.', false, true],
    ])
    expect(compose(waris, { isian: { ...isian, camat: false } }).tandaTangan).toHaveLength(4)
  })
  it('leaves a place and date to the citizen, who signs first', () => {
    expect(compose(waris, { isian }).tandaTangan.map((t) => t.tempatTanggal)).toEqual([
      'Pekalongan, 20 November 2026',
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a letter that everybody of a list signs', () => {
  const waris = defineSurat({
    ...dasar,
    tandaTanganPejabat: { posisi: 'kanan', baris: 1, mengetahui: true, tempatTanggal: false },
    isian: {
      ahliWaris: daftarOrang('Ahli waris', { maks: 20 }),
      saksi: orang('Saksi', { wajib: false, peran: 'saksi' }),
    },
    isi: ({ ahliWaris, saksi }) => [
      tandaTanganSetiap(ahliWaris, {
        kepala: 'Para ahli waris,',
        nama: (o) => o.nama,
        meterai: true,
        tempatTanggal: true,
        saksi: [saksi.nama],
      }),
    ],
    tandaTangan: () => [mengetahuiCamat(null, { nomorRegister: true })],
  })
  const isian = {
    ahliWaris: [aPotret({ nama: 'Agus' }), aPotret({ nama: 'Wati' })],
    saksi: aPotret({ nama: 'Sumarno' }),
  }
  it('has a line for each below place and date, saksi beside them, and one meterai', () => {
    expect(compose(waris, { isian }).blok).toEqual([
      {
        jenis: 'tanda-tangan',
        tempatTanggal: 'Pekalongan, 20 November 2026',
        kepala: 'Para ahli waris,',
        meterai: true,
        baris: [[{ teks: 'Agus', isian: 'ahliWaris' }], [{ teks: 'Wati', isian: 'ahliWaris' }]],
        saksi: [[{ teks: 'Sumarno', isian: 'saksi' }]],
      },
    ])
    expect(compose(waris, { isian: { ahliWaris: isian.ahliWaris } }).blok).toMatchObject([{ saksi: [] }])
  })
  it('leaves the camat an empty line for his own number, and room for his name where he is unknown', () => {
    const camat = (beda: Partial<KonteksSurat>) => compose(waris, { isian, ...beda }).tandaTangan[0]
    expect(camat({})).toMatchObject({ posisi: 'kiri', nama: 'BAMBANG HERMAWAN, S.IP., M.M.' })
    expect(camat({})?.kepala).toEqual([`Nomor: ${'.'.repeat(28)}`, 'Mengetahui,', 'CAMAT PEKALONGAN BARAT,'])
    expect(camat({ camat: null })).toMatchObject({ nama: '', nip: null })
    expect(camat({ camat: null })?.kepala.at(-1)).toBe('CAMAT PEKALONGAN BARAT,')
  })
  it('is refused over something that is no list of people', () => {
    expect(() =>
      defineSurat({
        ...dasar,
        isian: { x: teks('X', { maks: 9 }) },
        isi: () => [tandaTanganSetiap({ daftar: 'isian.x', baris: null }, { kepala: '', nama: () => 'x' })],
      }),
    ).toThrow('not a list')
  })
})

describe('an undangan (korespondensi)', () => {
  const undangan = defineSurat({
    ...dasar,
    judul: 'Undangan',
    bentuk: 'korespondensi',
    subjek: 'tanpa',
    isian: {
      kepada: paragrafIsian('Kepada', { maks: 500 }),
      acara: teks('Acara', { maks: 100 }),
      hari: tanggal('Hari'),
      pukul: jam('Pukul'),
      lampiran: teks('Lampiran', { maks: 40, wajib: false }),
    },
    korespondensi: ({ kepada, acara, lampiran }) => ({
      hal: sisip`Undangan ${acara}`,
      yth: [kepada],
      lampiran: jika(ada(lampiran), lampiran, '-'),
    }),
    tembusan: ({ kantor }) => [sisip`Camat ${kantor.kecamatan}`, 'Arsip'],
    perihal: ({ acara }) => sisip`undangan ${acara}`,
    isi: ({ hari, pukul }) => [
      paragraf`Mengharap kehadiran Saudara pada:`,
      rincian([baris('hari, tanggal', sebagai(hari, 'hari-tanggal')), baris('pukul', pukul)]),
    ],
  })
  const isian = { kepada: 'Ketua RW 001\n Ketua RW 002', acara: 'rapat koordinasi', hari: '2026-12-01', pukul: '09:30' }
  it('numbers several addressees where the letter says so, and one alone not', () => {
    const kepada = (siapa: string) => {
      const d = {
        ...undangan,
        korespondensi: undangan.korespondensi && { ...undangan.korespondensi, ythBernomor: true as const },
      }
      return compose(d, { isian: { ...isian, kepada: siapa } }).korespondensi?.yth
    }
    expect(kepada('Ketua RW 001\nKetua RW 002')).toEqual(['1. Ketua RW 001', '2. Ketua RW 002'])
    expect(kepada('Ketua RW 001')).toEqual(['Ketua RW 001'])
  })
  it('has its head with addressees one a line, and place and date only there', () => {
    const naskah = compose(undangan, { isian })
    expect(naskah.korespondensi).toEqual({
      tempatTanggal: 'Pekalongan, 20 November 2026',
      sifat: 'Biasa',
      lampiran: '-',
      hal: 'Undangan rapat koordinasi',
      yth: ['Ketua RW 001', 'Ketua RW 002'],
    })
    expect(naskah.tandaTangan[0]?.tempatTanggal).toBeNull()
    expect(naskah.tembusan).toEqual(['Camat Pekalongan Barat', 'Arsip'])
  })
  it('prints times with the name of the zone of the office', () => {
    expect(bodyOf(compose(undangan, { isian }))).toContain('pukul: 09.30 WIB')
    const papua = aKonteks(undangan, { isian })
    expect(bodyOf(composeSurat(undangan, { ...papua, kantor: { ...papua.kantor, zona: 'Asia/Jayapura' } }))).toContain(
      '09.30 WIT',
    )
  })
  it('is about nobody, and refuses to read a subject', () => {
    expect(undangan.membaca).toEqual([])
    expect(() => defineSurat({ ...dasar, subjek: 'tanpa', isi: ({ subjek }) => [paragraf`${subjek.nama}`] })).toThrow(
      'without subject',
    )
  })
  it('says in few words what it is for', () => {
    expect(composePerihal(undangan, aKonteks(undangan, { isian }))).toBe('undangan rapat koordinasi')
  })
})

describe('text of a field', () => {
  const bebas = defineSurat({
    ...dasar,
    isian: { isian1: paragrafIsian('Isi', { maks: 2000 }), jumlah: teks('Jumlah', { maks: 20, wajib: false }) },
    isi: ({ isian1, jumlah }) => [
      paragraf`Untuk ${isian1}.${jika(ada(jumlah), sisip` Sebanyak ${jumlah}.`)}`,
      rincian([baris('isi', isian1)]),
    ],
  })
  it('stays one run that names its field, so that the facsimile can tint it', () => {
    expect(compose(bebas, { isian: { isian1: 'membuka rekening', jumlah: '2' } }).blok[0]).toEqual({
      jenis: 'paragraf',
      menjorok: true,
      rata: 'penuh',
      isi: [
        { teks: 'Untuk ' },
        { teks: 'membuka rekening', isian: 'isian1' },
        { teks: '. Sebanyak ' },
        { teks: '2', isian: 'jumlah' },
        { teks: '.' },
      ],
    })
  })
  it('does not print a full stop twice', () => {
    expect(bodyOf(compose(bebas, { isian: { isian1: ' membuka rekening. ' } }))).toMatch(/^Untuk membuka rekening\.\n/)
  })
  it('keeps the stop of a title before a comma, not that of a sentence', () => {
    const koma = defineSurat({
      ...dasar,
      isian: { nama: teks('Nama', { maks: 60 }) },
      isi: ({ nama }) => [paragraf`Saksi ${nama}, warga.`],
    })
    const saksi = (nama: string) => bodyOf(compose(koma, { isian: { nama } }))
    expect(saksi('Umar, S.Pd.I., M.Pd.')).toBe('Saksi Umar, S.Pd.I., M.Pd., warga.')
    expect(saksi('Umar dan kawan.')).toBe('Saksi Umar dan kawan, warga.')
  })
  it('begins a new paragraph at a line break, and none inside a row', () => {
    const naskah = compose(bebas, { isian: { isian1: 'satu\n\ndua' } })
    expect(linesOf(naskah)).toEqual(['Untuk satu', 'dua.', 'isi: satu dua'])
  })
  it('cannot bring references of its own', () => {
    expect(bodyOf(compose(bebas, { isian: { isian1: '${subjek.nik} {subjek.nik} isian.jumlah' } }))).toContain(
      'Untuk ${subjek.nik} {subjek.nik} isian.jumlah.',
    )
  })
})

describe('a declaration', () => {
  const { contoh: _contoh, ...tanpaContoh } = defineSurat({
    ...dasar,
    isian: { a: teks('A', { maks: 9 }) },
    isi: ({ a }) => [paragraf`${a}`],
  })
  it('is plain data: it survives being written as JSON and read back', () => {
    const asli = defineSurat({
      ...dasar,
      isian: { a: teks('A', { maks: 9 }), o: orang('O', { peran: 'saksi' }) },
      isi: ({ a, o, subjek }) => [
        paragraf`${a}`,
        bila(semua(ada(o), bukan(sama(subjek.agama, 'Islam'))), [biodata(o)], [rincian(barisDari(subjek, ['nama']))]),
      ],
    })
    expect(DeklarasiSuratSkema.safeParse(asli).success).toBe(true)
    const lagi = parseDeklarasi(JSON.parse(JSON.stringify(asli)))
    expect(lagi).toEqual({ ok: true, value: asli })
  })
  it('knows which fields of the subject it reads, through forms and conditions as well', () => {
    const membaca = (isi: (acuan: AcuanTetap) => readonly Blok[]) => defineSurat({ ...dasar, isi }).membaca
    expect(membaca(({ subjek }) => [paragraf`${subjek.nama} ${subjek.tempatTanggalLahir}`])).toEqual([
      'nama',
      'tempatLahir',
      'tanggalLahir',
    ])
    expect(membaca(({ subjek }) => [bila(sama(subjek.agama, 'Islam'), [paragraf`${subjek.rtRw}`])])).toEqual([
      'agama',
      'rt',
      'rw',
    ])
    expect(membaca(({ pemohon }) => [paragraf`${pemohon.nik}`])).toEqual([])
  })
  it('has a hash that changes with its wording and not with its examples', () => {
    const satu = hashDeklarasi({ ...tanpaContoh, contoh: [] })
    expect(hashDeklarasi({ ...tanpaContoh, contoh: [{ judul: 'x', subjek: null, isian: {} }] })).toBe(satu)
    expect(hashDeklarasi({ ...tanpaContoh, judul: 'Surat Lain', contoh: [] })).not.toBe(satu)
  })
  it('warns the desk and does not stop it', () => {
    const d = defineSurat({
      ...dasar,
      isi: () => [],
      peringatan: ({ subjek }) => [{ bila: sama(subjek.statusKawin, 'Kawin'), teks: 'Tercatat kawin.' }],
    })
    expect(listPeringatan(d, aKonteks(d))).toEqual(['Tercatat kawin.'])
    expect(listPeringatan(d, aKonteks(d, { subjek: aPotret({ statusKawin: 'Belum Kawin' }) }))).toEqual([])
  })
})

describe('a declaration is refused', () => {
  const rujuk = (acuan: string) => ({ acuan, bentuk: 'apa-adanya' }) as const
  it.each([
    'isian.tidakAda',
    'subjek.tidakAda',
    'kantor.sandi',
    'baris.nama',
    'isian.a.nama',
    'pengguna.sandi',
    'isian',
    'surat',
    'isian.constructor',
    'kantor.__proto__',
  ])('at once for the dangling reference %s', (acuan) => {
    expect(() =>
      defineSurat({ ...dasar, isian: { a: teks('A', { maks: 9 }) }, isi: () => [paragraf`${rujuk(acuan)}`] }),
    ).toThrow(`surat uji: no such reference: ${acuan}`)
  })
  it('for a field named like something fixed', () => {
    expect(() => defineSurat({ ...dasar, isian: { subjek: teks('X', { maks: 9 }) }, isi: () => [] })).toThrow(
      'field name subjek is reserved',
    )
  })
  it('for fields that point at fields that do not exist', () => {
    expect(() => defineSurat({ ...dasar, isian: { a: tanggal('A', { sesudahIsian: 'b' }) }, isi: () => [] })).toThrow(
      'a: no field b',
    )
    expect(() =>
      defineSurat({ ...dasar, isian: { a: teks('A', { maks: 9, bila: { isian: 'b', sama: true } }) }, isi: () => [] }),
    ).toThrow('a: no field b')
    expect(() =>
      defineSurat({ ...dasar, isi: () => [], peristiwa: { jenis: 'mati', tanggal: 'x', tempat: 'y', sebab: 'z' } }),
    ).toThrow('peristiwa: no field x')
  })
  it('for a table over something that is no list, or with wrong widths', () => {
    expect(() =>
      defineSurat({
        ...dasar,
        isian: { a: teks('A', { maks: 9 }) },
        isi: () => [tabelDari({ daftar: 'isian.a', baris: {} }, () => [kolomTabel('A', 1000, '', 'kiri')])],
      }),
    ).toThrow('not a list: isian.a')
    expect(() =>
      defineSurat({
        ...dasar,
        isian: { a: daftarOrang('A', { maks: 9 }) },
        isi: ({ a }) => [tabelDari(a, (o) => [kolomTabel('A', 900, o.nama, 'kiri')])],
      }),
    ).toThrow('widths sum to 900')
  })
  it('for the age of something that is no person, and working days to something that is no date', () => {
    const isian = { a: teks('A', { maks: 9 }), o: orang('O', { peran: 'saksi' }), t: tanggal('T') }
    const peringatan = (bila: Syarat) => () =>
      defineSurat({ ...dasar, isian, isi: () => [], peringatan: () => [{ bila, teks: 'x' }] })
    expect(peringatan({ umur: 'isian.a', kurangDari: 19 })).toThrow('not a person: isian.a')
    expect(peringatan({ umur: 'subjek.nama', kurangDari: 19 })).toThrow('not a person: subjek.nama')
    expect(peringatan({ umur: 'isian.o', kurangDari: 19, pada: 'isian.a' })).toThrow('not a date: isian.a')
    expect(peringatan({ hariKerjaSampai: 'isian.o', kurangDari: 9 })).toThrow('not a date: isian.o')
    expect(peringatan({ umur: 'isian.o', kurangDari: 19, pada: 'isian.t' })).not.toThrow()
    expect(peringatan({ umur: 'subjek', kurangDari: 19 })().membaca).toEqual(['tanggalLahir'])
  })
  it('for the head of a form in another shape', () => {
    expect(() => defineSurat({ ...dasar, isi: () => [], modelForm: 'Model N1' })).toThrow('only a formulir')
    expect(() => defineSurat({ ...dasar, isi: () => [], kantorForm: true })).toThrow('only a formulir')
  })
  it('for a head of correspondence without that shape', () => {
    expect(() => defineSurat({ ...dasar, isi: () => [], korespondensi: () => ({ hal: 'x', yth: [] }) })).toThrow(
      'go together',
    )
  })
  const asli = defineSurat({ ...dasar, isi: ({ subjek }) => [paragraf`${subjek.nama}`] })
  it.each([
    ['an unknown kind of block', { blok: [{ jenis: 'skrip', isi: 'x' }] }],
    ['an unknown form of a value', { blok: [{ jenis: 'subjudul', isi: [{ acuan: 'subjek.nama', bentuk: 'html' }] }] }],
    ['a word the schema does not know', { skrip: 'x' }],
    ['a code with capitals', { kode: 'Uji' }],
    ['digits in the series', { seri: 'A1' }],
    ['a klasifikasi with letters', { klasifikasi: { '2022': '4x', lama: '470' } }],
    ['an office that may not sign', { penandatangan: ['ketua_rt'] }],
    [
      'a dangling reference',
      { blok: [{ jenis: 'subjudul', isi: [{ acuan: 'isian.rahasia', bentuk: 'apa-adanya' }] }] },
    ],
  ])('when it comes from outside with %s', (_, beda) => {
    expect(parseDeklarasi({ ...asli, ...beda }).ok).toBe(false)
  })
  it('and what it claims to read is not believed', () => {
    const hasil = parseDeklarasi({ ...asli, membaca: ['agama', 'nik'] })
    expect(hasil.ok && hasil.value.membaca).toEqual(['nama'])
  })
})

describe('the office on the sheet', () => {
  const d = defineSurat({ ...dasar, isi: () => [] })
  it('has a kop of three names and the address lines, without empty parts', () => {
    const konteks = aKonteks(d)
    expect(composeSurat(d, konteks).kop).toEqual({
      pemerintah: 'PEMERINTAH KOTA PEKALONGAN',
      kecamatan: 'KECAMATAN PEKALONGAN BARAT',
      unit: 'KELURAHAN SAPURO KEBULEN',
      lambang: null,
      alamat: [
        'Jalan Melati Raya Nomor 12, Pekalongan 51100, Telepon (0285) 000100',
        'Pos-el kantor@sapurokebulen.contoh.go.id, Laman sapurokebulen.contoh.go.id',
      ],
    })
    const kosong = { ...konteks.kantor, telepon: '', posel: '', laman: '', kodePos: '' }
    expect(composeSurat(d, { ...konteks, kantor: kosong }).kop?.alamat).toEqual([
      'Jalan Melati Raya Nomor 12, Pekalongan',
    ])
  })
  it('prints the NIP in groups, and neither NIP nor pangkat when they are empty', () => {
    const [lurah] = compose(d).tandaTangan
    expect(lurah).toMatchObject({ nip: '99840231 200601 1 999', pangkat: 'Penata Tingkat I (III/d)' })
    const tanpa = compose(d, {
      penandatangan: { pejabat: aPejabat({ nip: ' ', pangkat: '' }), atasNama: null, untukBeliau: null },
    }).tandaTangan[0]
    expect(tanpa).toMatchObject({ nip: null, pangkat: null })
  })
  it('does not let a letter go out unsigned by mistake', () => {
    expect(() => compose(d, { penandatangan: null })).toThrow('no official to sign it')
  })
  it('puts the camat in the middle below when the left place is taken', () => {
    const dua = defineSurat({
      ...dasar,
      isi: () => [],
      tandaTangan: ({ subjek }) => [
        tandaTangan('kiri', 1, { kepala: ['Pemohon,'], orang: subjek }),
        mengetahuiCamat(ada(subjek.orang)),
      ],
    })
    expect(compose(dua).tandaTangan.map((t) => [t.baris, t.posisi])).toEqual([
      [1, 'kiri'],
      [1, 'kanan'],
      [2, 'tengah'],
    ])
    expect(composeSurat(dua, aKonteks(dua, { camat: null })).tandaTangan).toHaveLength(2)
    expect(contohPejabat.some((p) => p.jabatan === 'camat')).toBe(true)
  })
  it('is the same for the same input', () => {
    expect(compose(d)).toEqual(compose(d))
  })
})
