// Letters for a marriage: forms N1-N6 of the ministry and the letters around them.
import { describe, expect, it } from 'vitest'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composeSurat, listPeringatan } from '#domain/surat/compose-surat.ts'
import { contohCatinPria, contohCatinWanita } from '#domain/surat/contoh-nikah.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import { aKonteks, aPotret, bodyOf, contohKantor } from '#tests/builders/konteks-surat.ts'

const jenis = (kode: string): DeklarasiSurat => {
  const satu = findJenis(kode)
  if (!satu) throw new Error(`no letter type ${kode}`)
  return satu
}
const naskah = (kode: string, beda: Partial<KonteksSurat>) => composeSurat(jenis(kode), aKonteks(jenis(kode), beda))
const body = (kode: string, beda: Partial<KonteksSurat>) => bodyOf(naskah(kode, beda))
const warn = (kode: string, beda: Partial<KonteksSurat>) => listPeringatan(jenis(kode), aKonteks(jenis(kode), beda))
const refused = (kode: string, isian: KonteksSurat['isian'], subjek = contohCatinWanita) =>
  checkIsian(jenis(kode), isian, { subjek, tanggal: '2026-11-20' })

const akad = { tanggalAkad: '2026-12-12', jamAkad: '09:00', tempatAkad: 'Balai Nikah' }
const muda = { ...contohCatinPria, tanggalLahir: '2007-12-01' }

describe('the forms N1-N6', () => {
  it('name the decree, their model and, where the lurah signs, the office in rows instead of a kop', () => {
    for (const [kode, model, lampiran, lurah] of [
      ['nikah-n1', 'Model N1', 'Lampiran V', true],
      ['nikah-n2', 'Model N2', 'Lampiran VI', false],
      ['nikah-n3', 'Model N3', 'Lampiran VII', false],
      ['nikah-n4', 'Model N4', 'Lampiran VIII', false],
      ['nikah-n5', 'Model N5', 'Lampiran IX', false],
      ['nikah-n6', 'Model N6', 'Lampiran X', true],
    ] as const) {
      const n = naskah(kode, { subjek: contohCatinWanita, isian: { calonPasangan: contohCatinPria, ...akad } })
      expect(n.kop, kode).toBeNull()
      expect(n.modelForm, kode).toBe(model)
      expect(n.lampiranForm.slice(0, 2), kode).toEqual([lampiran, 'Kepdirjen Bimas Islam Nomor 473 Tahun 2020'])
      expect(
        n.kantorForm?.map((b) => `${b.label}: ${b.nilai}`),
        kode,
      ).toEqual(
        lurah
          ? ['KANTOR DESA/KELURAHAN: SAPURO KEBULEN', 'KECAMATAN: PEKALONGAN BARAT', 'KABUPATEN/KOTA: KOTA PEKALONGAN']
          : undefined,
      )
      expect(n.nomor !== null, kode).toBe(lurah)
      expect(
        n.tandaTangan.some((t) => t.pejabat),
        kode,
      ).toBe(lurah)
    }
  })
  it('write the kecamatan once, however the office writes it', () => {
    const kantor = { ...contohKantor, kecamatan: 'Kecamatan Pekalongan Barat' }
    expect(naskah('nikah-n1', { kantor }).kantorForm?.[1]?.nilai).toBe('PEKALONGAN BARAT')
    expect(naskah('nikah-n2', { kantor }).korespondensi?.yth[0]).toBe('Kepala KUA Kecamatan Pekalongan Barat')
  })
  it('tell groom and bride by the sex of the subject, in rows and signatures', () => {
    for (const [subjek, calonPasangan] of [
      [contohCatinWanita, contohCatinPria],
      [contohCatinPria, contohCatinWanita],
    ] as const) {
      const isian = { calonPasangan, ...akad }
      expect(body('nikah-n2', { subjek, isian })).toContain(
        'Calon suami: DIMAS KURNIAWAN\nCalon istri: NADIA PUTRI PRASETYO',
      )
      const n4 = naskah('nikah-n4', { subjek, isian: { calonPasangan } })
      expect(bodyOf(n4)).toMatch(
        /A\. Calon suami:\n1\.Nama lengkap dan alias: DIMAS[\s\S]*B\. Calon istri:\n1\..*NADIA/,
      )
      expect(n4.tandaTangan.map((t) => [t.posisi, t.kepala[0], t.nama])).toEqual([
        ['kiri', 'Calon suami,', 'DIMAS KURNIAWAN'],
        ['kanan', 'Calon istri,', 'NADIA PUTRI PRASETYO'],
      ])
    }
  })
})

describe('N1', () => {
  const orangTua = { ayah: aPotret({ nama: 'Slamet', nik: '9975010000000001' }), ibu: aPotret({ nama: 'Aminah' }) }
  it('has twelve numbered rows, with the status in the row of the right sex', () => {
    const pria = body('nikah-n1', {
      subjek: contohCatinPria,
      isian: { statusPria: 'Beristri', beristriKe: 2, statusWanita: 'Janda', ...orangTua },
    })
    expect(pria).toMatch(/11\.Status pernikahan\na\. .*: Beristri ke-2\nb\. .*: -\n12\.Nama istri\/suami terdahulu: -/)
    const wanita = body('nikah-n1', {
      subjek: contohCatinWanita,
      isian: { statusWanita: 'Janda', suamiTerdahulu: 'Wiryo', ...orangTua },
    })
    expect(wanita).toMatch(/a\. .*: -\nb\. .*: Janda\n12\.Nama istri\/suami terdahulu: Wiryo/)
    expect(wanita).toMatch(
      /adalah benar anak dari pernikahan seorang pria:\n.*SLAMET[\s\S]*dengan seorang wanita:\n.*AMINAH/,
    )
  })
  it('takes the name of the father for bin or binti unless another was typed', () => {
    const isian = { statusWanita: 'Perawan', ...orangTua }
    expect(body('nikah-n1', { subjek: contohCatinWanita, isian })).toContain('9.Bin/binti: Slamet')
    expect(body('nikah-n1', { subjek: contohCatinWanita, isian: { ...isian, binBinti: 'Aminah' } })).toContain(
      '9.Bin/binti: Aminah',
    )
  })
  it('asks the wife before only of a duda, which wife only of a man who has one, and at most four', () => {
    const pria = (isian: KonteksSurat['isian']) => refused('nikah-n1', { ...isian, ...orangTua }, contohCatinPria)
    expect(pria({ statusPria: 'Jejaka' })).toEqual([])
    expect(pria({ statusPria: 'Duda' })).toEqual([{ isian: 'istriTerdahulu', galat: 'wajib' }])
    expect(pria({ statusPria: 'Beristri' })).toEqual([{ isian: 'beristriKe', galat: 'wajib' }])
    expect(pria({ statusPria: 'Beristri', beristriKe: 5 })).toMatchObject([
      { isian: 'beristriKe', galat: 'terlalu-besar' },
    ])
  })
  it('refuses a father who is the person himself, and parents who are one person', () => {
    const isian = { statusWanita: 'Perawan' }
    expect(refused('nikah-n1', { ...isian, ayah: contohCatinWanita, ibu: orangTua.ibu })).toEqual([
      { isian: 'ayah', galat: 'orang-sama' },
    ])
    expect(refused('nikah-n1', { ...isian, ayah: orangTua.ayah, ibu: orangTua.ayah })).toEqual([
      { isian: 'ibu', galat: 'orang-sama' },
    ])
  })
  it('warns of a second wife, and of a status that the register knows otherwise', () => {
    expect(warn('nikah-n1', { subjek: contohCatinPria, isian: { statusPria: 'Jejaka' } })).toEqual([])
    expect(warn('nikah-n1', { subjek: contohCatinPria, isian: { statusPria: 'Beristri' } })).toEqual([
      expect.stringContaining('izin poligami'),
    ])
    const subjek = { ...contohCatinPria, statusKawin: 'Cerai Mati' }
    expect(warn('nikah-n1', { subjek, isian: { statusPria: 'Jejaka' } })).toEqual([
      expect.stringContaining('pernah kawin'),
    ])
  })
})

describe('N2', () => {
  it('goes to the KUA of the kecamatan or to the one that was typed, signed by the applicant and left open for the KUA', () => {
    const isian = { calonPasangan: contohCatinPria, ...akad }
    const n = naskah('nikah-n2', { subjek: contohCatinWanita, isian })
    expect(n.korespondensi).toMatchObject({ hal: 'Permohonan Kehendak Nikah', sifat: '', lampiran: '' })
    expect(n.korespondensi?.yth).toEqual(['Kepala KUA Kecamatan Pekalongan Barat', 'di Tempat'])
    expect(naskah('nikah-n2', { isian: { ...isian, kua: 'Batang' } }).korespondensi?.yth[0]).toBe(
      'Kepala KUA Kecamatan Batang',
    )
    expect(n.tandaTangan.map((t) => [t.posisi, t.kepala.at(-1), t.nama])).toEqual([
      ['kiri', 'Kepala KUA/PPN LN,', ''],
      ['kanan', 'Pemohon,', 'NADIA PUTRI PRASETYO'],
    ])
    expect(naskah('nikah-n2', { isian, pemohon: aPotret({ nama: 'Slamet' }) }).tandaTangan[1]?.nama).toBe('SLAMET')
  })
  it('lists what must be attached by age and status instead of leaving it to be struck out', () => {
    const lampiran = (beda: object) =>
      body('nikah-n2', {
        subjek: contohCatinWanita,
        isian: { calonPasangan: { ...contohCatinPria, ...beda }, ...akad },
      })
    expect(lampiran({})).not.toMatch(/N5|N6|dispensasi|Akta cerai/)
    expect(lampiran({ tanggalLahir: '2006-01-01' })).toMatch(/N5/)
    expect(lampiran({ tanggalLahir: '2006-01-01' })).not.toMatch(/dispensasi kawin/)
    expect(lampiran({ tanggalLahir: '2008-01-01' })).toMatch(/N5[\s\S]*dispensasi kawin/)
    expect(lampiran({ statusKawin: 'Cerai Mati' })).toMatch(/N6/)
    expect(lampiran({ statusKawin: 'Cerai Hidup' })).toMatch(/Akta cerai/)
  })
  it('refuses an akad before today and a marriage with oneself', () => {
    expect(refused('nikah-n2', { ...akad, tanggalAkad: '2026-11-19', calonPasangan: contohCatinWanita })).toEqual([
      { isian: 'calonPasangan', galat: 'orang-sama' },
      { isian: 'tanggalAkad', galat: 'sebelum-hari-ini' },
    ])
  })
})

describe('warnings before a marriage', () => {
  const pada = (tanggalAkad: string, calonPasangan = contohCatinPria) =>
    warn('nikah-n2', { subjek: contohCatinWanita, isian: { ...akad, tanggalAkad, calonPasangan } }).join('\n')
  // Friday 20 November 2026: the tenth working day before Friday 4 December is that same day.
  it('name fewer than ten working days before the akad', () => {
    expect(pada('2026-12-03')).toContain('kurang dari 10 hari kerja')
    expect(pada('2026-12-04')).toBe('')
    expect(pada('2026-12-05')).toBe('')
    expect(pada('2026-11-20')).toContain('kurang dari 10 hari kerja')
  })
  it('count the age on the day of the akad: 19 for the court, 21 for the parents', () => {
    expect(pada('2026-12-31', muda)).not.toContain('dispensasi kawin')
    expect(pada('2026-12-31', muda)).toContain('Calon pasangan belum berumur 21 tahun')
    expect(pada('2026-11-30', muda)).toContain('Calon pasangan belum berumur 19 tahun')
    expect(pada('2026-12-31', { ...contohCatinPria, tanggalLahir: null })).toBe('')
  })
  it('name a couple of one sex, another religion than the KUA records, and somebody still married', () => {
    expect(pada('2026-12-31', { ...contohCatinPria, jenisKelamin: 'Perempuan' })).toContain(
      'Keduanya tercatat perempuan',
    )
    const subjek = { ...contohCatinWanita, agama: 'Kristen', statusKawin: 'Kawin' }
    const isi = warn('nikah-n2', {
      subjek,
      isian: { calonPasangan: contohCatinPria, ...akad, tanggalAkad: '2026-12-31' },
    })
    expect(isi).toHaveLength(2)
    expect(isi.join('\n')).toMatch(/bukan beragama Islam[\s\S]*masih berstatus kawin/)
  })
  it('tell a camat’s dispensation that is needed from one that is not', () => {
    const dispensasi = (tanggalAkad: string) =>
      warn('pengantar-dispensasi-nikah', {
        subjek: contohCatinWanita,
        isian: { calonPasangan: contohCatinPria, ...akad, tanggalAkad },
      }).join('\n')
    expect(dispensasi('2026-12-04')).toContain('dispensasi camat tidak diperlukan')
    expect(dispensasi('2026-12-03')).toContain('surat pernyataan bermeterai')
  })
  it('tell the N3 of today from the N3 before 2020 until the ruling is typed', () => {
    expect(warn('nikah-n3', { isian: {} }).join()).toContain('Persetujuan calon pengantin adalah Model N4')
    expect(warn('nikah-n3', { isian: { nomorPenetapan: '0123/Pdt.P' } })).toEqual([])
  })
})

describe('N5', () => {
  const isian = { calonPasangan: contohCatinPria, ayah: aPotret({ nama: 'Slamet' }), ibu: aPotret({ nama: 'Aminah' }) }
  const dari = (pemberiIzin: string) =>
    naskah('nikah-n5', {
      subjek: contohCatinWanita,
      isian: { ...isian, wali: aPotret({ nama: 'Karso' }), pemberiIzin },
    })
  it('is given and signed by both parents, by one of them, or by the guardian', () => {
    const siapa = (pemberiIzin: string) =>
      dari(pemberiIzin).tandaTangan.map((t) => `${t.posisi} ${t.kepala[0]} ${t.nama}`)
    expect(siapa('Ayah dan ibu')).toEqual(['kiri Ayah, SLAMET', 'kanan Ibu, AMINAH'])
    expect(siapa('Ayah')).toEqual(['kanan Ayah, SLAMET'])
    expect(siapa('Ibu')).toEqual(['kanan Ibu, AMINAH'])
    expect(siapa('Wali/pengampu')).toEqual(['kanan Wali/pengampu, KARSO'])
    expect(bodyOf(dari('Ayah dan ibu'))).toMatch(/adalah ayah dan ibu kandung dari:[\s\S]*izin kepada anak kami/)
    expect(bodyOf(dari('Ibu'))).toMatch(/adalah ibu kandung dari:[\s\S]*izin kepada anak saya/)
    expect(bodyOf(dari('Ibu'))).not.toContain('SLAMET')
    expect(bodyOf(dari('Wali/pengampu'))).toMatch(/adalah wali\/pengampu dari:[\s\S]*izin kepada yang bersangkutan/)
  })
  it('warns when nobody needs it: 21 and older', () => {
    const umur = (tanggalLahir: string) =>
      warn('nikah-n5', { subjek: { ...contohCatinWanita, tanggalLahir }, isian }).join('\n')
    expect(umur('2005-11-20')).toContain('tidak diwajibkan')
    expect(umur('2005-11-21')).toBe('')
    expect(umur('2007-11-21')).toContain('dispensasi kawin')
  })
})

describe('N6', () => {
  it('says of whom the deceased was husband or wife, and enters no death of its own', () => {
    const isian = { almarhum: contohCatinPria, tanggalMeninggal: '2025-04-08', tempatMeninggal: 'Pekalongan' }
    expect(body('nikah-n6', { subjek: contohCatinWanita, isian })).toMatch(
      /A\. Almarhum:\n1\..*DIMAS[\s\S]*Meninggal dunia pada tanggal: 8 April 2025\nDi: Pekalongan\nB\. Yang bersangkutan adalah suami dari:\n1\..*NADIA/,
    )
    expect(body('nikah-n6', { subjek: contohCatinPria, isian: { ...isian, almarhum: contohCatinWanita } })).toMatch(
      /A\. Almarhumah:[\s\S]*adalah istri dari:/,
    )
    expect(jenis('nikah-n6').peristiwa).toBeNull()
  })
})

describe('letters around a marriage', () => {
  it('sk-janda-duda names the deed of the divorce or of the death, and is not made for who married again', () => {
    const isian = { mantanPasangan: 'Agus', nomorAkta: '12/AC', belumMenikahLagi: 'Ya', keperluan: 'bekerja' }
    expect(body('sk-janda-duda', { isian: { ...isian, sebab: 'Cerai hidup', tanggalAkta: '2020-02-03' } })).toContain(
      'berstatus janda karena cerai hidup dengan Agus sesuai dengan Akta Cerai Nomor 12/AC tanggal 3 Februari 2020. Sampai dengan surat keterangan ini dibuat, yang bersangkutan belum menikah lagi.',
    )
    const mati = { ...isian, sebab: 'Cerai mati', tanggalMeninggal: '2020-02-03' }
    expect(body('sk-janda-duda', { subjek: contohCatinPria, isian: mati })).toContain(
      'berstatus duda karena cerai mati; istrinya yang bernama Agus telah meninggal dunia pada tanggal 3 Februari 2020 sesuai dengan Akta Kematian Nomor 12/AC.',
    )
    expect(refused('sk-janda-duda', { ...mati, belumMenikahLagi: 'Tidak' })).toMatchObject([
      { isian: 'belumMenikahLagi' },
    ])
  })
  it('sk-wali-nikah names the guardian and his relation, or why it is the judge', () => {
    const wali = aPotret({ nama: 'Slamet', namaAyah: 'Karto', jenisKelamin: 'Laki-laki' })
    expect(body('sk-wali-nikah', { isian: { hubungan: 'Paman dari ayah', wali } })).toMatch(
      /wali nikah mempelai wanita tersebut adalah:\nnama: SLAMET\nbin: Karto\n[\s\S]*hubungan: paman dari ayah/,
    )
    expect(
      body('sk-wali-nikah', { isian: { hubungan: 'Wali hakim', wali, alasanWaliHakim: 'ayahnya tidak diketahui' } }),
    ).toMatch(/tidak mempunyai wali nasab .* karena ayahnya tidak diketahui\. .* wali hakim\./)
    expect(refused('sk-wali-nikah', { hubungan: 'Wali hakim' })).toEqual([{ isian: 'alasanWaliHakim', galat: 'wajib' }])
    expect(refused('sk-wali-nikah', { hubungan: 'Ayah kandung' })).toEqual([{ isian: 'wali', galat: 'wajib' }])
  })
  it('pengantar-dispensasi-nikah is a letter to the camat that says why it is late, with a copy for the KUA', () => {
    const n = naskah('pengantar-dispensasi-nikah', {
      subjek: contohCatinWanita,
      isian: { calonPasangan: contohCatinPria, ...akad, alasan: 'ayah sakit keras.' },
    })
    expect(n.korespondensi?.yth).toEqual(['Camat Pekalongan Barat', 'di Pekalongan'])
    expect(n.tembusan).toEqual(['Kepala KUA Kecamatan Pekalongan Barat'])
    expect(bodyOf(n)).toMatch(
      /kurang dari 10 \(sepuluh\) hari kerja sebelum akad nikah[\s\S]*karena ayah sakit keras\./,
    )
  })
  it('pengantar-cerai-rujuk goes to the court or to the KUA, and knows who may ask for what', () => {
    const ke = (jenisnya: string) =>
      body('pengantar-cerai-rujuk', { isian: { jenis: jenisnya, pasangan: contohCatinPria } })
    expect(ke('Cerai gugat')).toContain('mengajukan cerai gugat pada Pengadilan Agama')
    expect(ke('Rujuk')).toMatch(/mantan istri dari:[\s\S]*rujuk dan mencatatkannya pada Kantor Urusan Agama/)
    expect(warn('pengantar-cerai-rujuk', { isian: { jenis: 'Cerai talak', pasangan: contohCatinPria } })).toEqual([
      expect.stringContaining('Cerai talak diajukan oleh suami'),
    ])
  })
  it('pengantar-nikah-non-muslim says the status before and the faith of the marriage', () => {
    const isian = {
      statusKawin: 'Belum kawin',
      calonPasangan: contohCatinPria,
      rencanaTanggal: '2026-12-19',
      tempat: 'Gereja Contoh',
    }
    expect(body('pengantar-nikah-non-muslim', { isian: { ...isian, agamaPernikahan: 'Kristen' } })).toMatch(
      /sebelum perkawinan ini adalah belum kawin, .* menurut agama Kristen dengan:/,
    )
    expect(
      body('pengantar-nikah-non-muslim', { isian: { ...isian, agamaPernikahan: 'Kepercayaan terhadap Tuhan YME' } }),
    ).toContain('menurut kepercayaan terhadap Tuhan Yang Maha Esa dengan:')
  })
})
