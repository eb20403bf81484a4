// Cells and headings of other people's sheets: what is understood, what is refused and why.
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { isBukanOrang, isiBaru, readBaris } from '#domain/penduduk/baca-baris.ts'
import { daftarKolomImpor, findBarisJudul, judulKolom, recogniseJudul, recogniseKolom } from '#domain/penduduk/kolom.ts'
import type { KolomImpor } from '#domain/penduduk/kolom.ts'
import { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { dateOfSerial, readNomor16, readRt, readRtRw, readTanggal, readTtl, teksSel } from '#domain/penduduk/sel.ts'
import type { Sel } from '#domain/penduduk/sel.ts'

const hari = '2026-11-20'
const angka = (teks: string, tanggal = false): Sel => ({ angka: teks, tanggal })
const sebabOf = (hasil: { ok: boolean; sebab?: string }): string | undefined => (hasil.ok ? undefined : hasil.sebab)

describe('NIK and KK numbers', () => {
  test.each([
    '9975015409870001',
    " '9975015409870001 ",
    '997501 540987 0001',
    '99.75.01.540987.0001',
    '9975-0154-0987-0001',
  ])('takes %j as text', (teks) => {
    expect(readNomor16(teks, 'NIK')).toEqual({ ok: true, nilai: '9975015409870001' })
  })

  test.each([
    ['997501540987000', 'NIK hanya 15 angka'],
    ['99750154098700011', 'NIK 17 angka, seharusnya 16'],
    ['99750154098700O1', 'NIK berisi huruf atau tanda lain'],
    ['1.23E+15', 'NIK tertulis sebagai bilangan (misalnya 1,23E+15) dan angka belakangnya sudah hilang'],
    ['9,97501540987E+15', 'NIK tertulis sebagai bilangan (misalnya 1,23E+15) dan angka belakangnya sudah hilang'],
  ])('refuses the text %s: %s', (teks, sebab) => {
    expect(sebabOf(readNomor16(teks, 'NIK'))).toBe(sebab)
  })

  test('refuses a number whose last digit Excel has already replaced by 0', () => {
    expect(sebabOf(readNomor16(angka('3375015409870000'), 'NIK'))).toBe(
      'NIK disimpan sebagai angka sehingga angka terakhirnya hilang',
    )
    expect(sebabOf(readNomor16(angka('3.37501540987E+15'), 'NIK'))).toMatch(/bilangan/)
  })

  test('takes a stored number that kept all sixteen digits (LibreOffice), refuses one beyond what a number can hold', () => {
    expect(readNomor16(angka('3375015409870001'), 'NIK')).toEqual({ ok: true, nilai: '3375015409870001' })
    expect(readNomor16(angka('9975015409870001'), 'NIK').ok).toBe(false)
  })

  test('a number that lost its leading zero is refused, never filled up', () => {
    expect(sebabOf(readNomor16(angka('75015409870001'), 'NIK'))).toBe('NIK 14 angka, seharusnya 16')
  })

  test.each(['', '-', '0', '0000000000000000', '#N/A', '#REF!'])('%j is empty, not wrong', (teks) => {
    expect(readNomor16(teks, 'NIK')).toEqual({ ok: true, nilai: null })
  })

  test('gives sixteen digits or refuses, whatever the cell holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d .'E+-]{0,22}$/), fc.double().map(String)),
        fc.boolean(),
        (teks, bilangan) => {
          const hasil = readNomor16(bilangan ? angka(teks) : teks, 'NIK')
          expect(!hasil.ok || hasil.nilai === null || /^\d{16}$/.test(hasil.nilai)).toBe(true)
          // What is given back is exactly what stood there: no digit is invented.
          const nilai = hasil.ok ? hasil.nilai : null
          expect(nilai ?? teks.replace(/\D/g, '')).toBe(teks.replace(/\D/g, ''))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('dates', () => {
  test.each([
    ['14-09-1987'],
    ['14/09/1987'],
    ['14.9.1987'],
    ['14 09 1987'],
    ['1987-09-14'],
    ['1987/9/14'],
    ['1987-09-14T00:00:00'],
    ['1987-09-14 00:00:00'],
    ['14 September 1987'],
    ['14 SEPT 1987'],
    ['14-Sep-87'],
    ['14-09-87'],
    ['14091987'],
    ['Senin, 14 September 1987'],
    [' 14-09-1987 '],
  ])('reads %j', (teks) => {
    expect(readTanggal(teks, hari)).toEqual({ ok: true, nilai: '1987-09-14' })
  })

  test('reads the serial number of Excel, with or without a date format, also with a time', () => {
    for (const sel of [angka('32034', true), angka('32034'), angka('32034.75', true)])
      expect(readTanggal(sel, hari)).toEqual({ ok: true, nilai: '1987-09-14' })
    expect(dateOfSerial(1)).toBe('1900-01-01')
    expect(dateOfSerial(59)).toBe('1900-02-28')
    expect(dateOfSerial(61)).toBe('1900-03-01')
  })

  test('puts the day before the month, always', () => {
    expect(readTanggal('03/04/1990', hari)).toEqual({ ok: true, nilai: '1990-04-03' })
    expect(sebabOf(readTanggal('09/14/1987', hari))).toBe('tanggal 09/14/1987 tidak ada')
  })

  test('reads two digits of a year as the last such year', () => {
    expect(readTanggal('01-01-26', hari)).toEqual({ ok: true, nilai: '2026-01-01' })
    expect(readTanggal('01-01-27', hari)).toEqual({ ok: true, nilai: '1927-01-01' })
  })

  test.each([
    ['31/02/1961', 'tanggal 31/02/1961 tidak ada'],
    ['29-02-1999', 'tanggal 29-02-1999 tidak ada'],
    ['21-11-2026', 'tanggal sesudah hari ini'],
    ['14-09-0987', 'tahun 987 tidak mungkin'],
    ['kemarin', 'tanggal tidak dikenali'],
    ['14 Septembruari 1987x', 'tanggal tidak dikenali'],
  ])('refuses %s: %s', (teks, sebab) => {
    expect(sebabOf(readTanggal(teks, hari))).toBe(sebab)
  })

  test.each(['', '-', '00-00-0000', '0000-00-00', '#N/A'])('%j is no date, not a wrong one', (teks) => {
    expect(readTanggal(teks, hari)).toEqual({ ok: true, nilai: null })
  })

  test('every real day survives each way of writing it', () => {
    const hariSaja = fc
      .integer({ min: -20_000, max: 20_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(hariSaja, (iso) => {
        const [tahun = '', bulan = '', tanggal = ''] = iso.split('-')
        const serial = Math.round(Date.parse(iso) / 86_400_000) + 25_569
        for (const sel of [
          iso,
          `${tanggal}-${bulan}-${tahun}`,
          `${Number(tanggal)}/${Number(bulan)}/${tahun}`,
          `${tanggal}${bulan}${tahun}`,
          angka(String(serial), true),
        ]) {
          expect(readTanggal(sel, '2100-01-01')).toEqual({ ok: true, nilai: iso })
        }
      }),
    )
  })

  test('never throws and never gives an unreal day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/ .-]{0,14}$/)), fc.boolean(), (teks, bilangan) => {
        const hasil = readTanggal(bilangan ? angka(teks) : teks, hari)
        const nilai = (hasil.ok ? hasil.nilai : null) ?? '2000-01-01'
        expect(new Date(`${nilai}T00:00:00Z`).toISOString().slice(0, 10)).toBe(nilai)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('place and date of birth in one cell', () => {
  test.each([
    ['PEKALONGAN, 14-09-1987', 'PEKALONGAN'],
    ['Pekalongan 14/09/1987', 'Pekalongan'],
    ['KAB. BATANG, 14 September 1987', 'KAB. BATANG'],
    ['PEKALONGAN,1987-09-14', 'PEKALONGAN'],
    ['PEKALONGAN/14-09-1987', 'PEKALONGAN'],
  ])('%s', (teks, tempat) => {
    expect(readTtl(teks, hari)).toEqual({ ok: true, nilai: { tempat, tanggal: '1987-09-14' } })
  })

  test('a place alone is a place; a wrong date is refused', () => {
    expect(readTtl('PEKALONGAN', hari)).toEqual({ ok: true, nilai: { tempat: 'PEKALONGAN', tanggal: null } })
    expect(readTtl('PEKALONGAN, 31-02-1987', hari).ok).toBe(false)
  })
})

describe('RT and RW', () => {
  test.each([
    ['3', '003'],
    ['03', '003'],
    ['003', '003'],
    ['RT 3', '003'],
    ['RT.03', '003'],
    ['12', '012'],
    ['3.0', '003'],
  ])('%s is %s', (teks, rt) => {
    expect(readRt(teks)).toBe(rt)
  })
  test('a stored number is filled with zeros', () => expect(readRt(angka('3'))).toBe('003'))
  test.each(['', '0', '000', '-', 'A', '1234'])('%j is unknown', (teks) => expect(readRt(teks)).toBeNull())

  test.each(['003/005', '3/5', '3 / 5', 'RT 03 RW 05', 'RT.003/RW.005', '03-05', '003 005'])(
    '%s is RT 003 RW 005',
    (teks) => {
      expect(readRtRw(teks)).toEqual({ rt: '003', rw: '005' })
    },
  )
  test('does not believe a date that Excel made of 3/5', () => {
    expect(readRtRw(angka('46145', true))).toEqual({ rt: null, rw: null })
  })
})

describe('text', () => {
  test('is one line without control characters', () => {
    expect(teksSel(' SITI\tNUR\u0000HAYATI\r\n ')).toBe('SITI NUR HAYATI')
    expect(teksSel(undefined)).toBe('')
    expect(teksSel('—')).toBe('')
  })
})

describe('headings', () => {
  const file = (judul: string) => recogniseKolom(judul.split('|'))

  test('knows a Dukcapil file, in any order', () => {
    expect(
      file(
        'NO_KK|NIK|NAMA_LGKP|TMPT_LHR|TGL_LHR|JENIS_KLMIN|GOL_DRH|AGAMA|STAT_KWN|STAT_HBKEL|PDDK_AKH|JENIS_PKRJN|NAMA_LGKP_IBU|NAMA_LGKP_AYAH|ALAMAT|NO_RT|NO_RW',
      ),
    ).toEqual([
      'nomorKk',
      'nik',
      'nama',
      'tempatLahir',
      'tanggalLahir',
      'jenisKelamin',
      'golDarah',
      'agama',
      'statusKawin',
      'shdk',
      'pendidikan',
      'pekerjaan',
      'namaIbu',
      'namaAyah',
      'alamat',
      'rt',
      'rw',
    ])
  })

  test('knows an OpenSID file', () => {
    expect(
      file(
        'alamat|rw|rt|nama|no_kk|nik|sex|tempatlahir|tanggallahir|agama_id|pendidikan_kk_id|pekerjaan_id|status_kawin|kk_level|warganegara_id|ayah_nik|nama_ayah|ibu_nik|nama_ibu|golongan_darah_id',
      ),
    ).toEqual([
      'alamat',
      'rw',
      'rt',
      'nama',
      'nomorKk',
      'nik',
      'jenisKelamin',
      'tempatLahir',
      'tanggalLahir',
      'agama',
      'pendidikan',
      'pekerjaan',
      'statusKawin',
      'shdk',
      'kewarganegaraan',
      'nikAyah',
      'namaAyah',
      'nikIbu',
      'namaIbu',
      'golDarah',
    ])
  })

  test('knows home-made files', () => {
    expect(file('No.|Nama Lengkap|L/P|Tempat, Tanggal Lahir|RT/RW|Status|Hubungan Keluarga|No. HP|Pekerjaan')).toEqual([
      null,
      'nama',
      'jenisKelamin',
      'ttl',
      'rtRw',
      'statusKawin',
      'shdk',
      'telepon',
      'pekerjaan',
    ])
  })

  test('knows every heading that SIAKEL itself writes', () => {
    for (const kolom of daftarKolomImpor) expect([kolom, recogniseJudul(judulKolom[kolom])]).toEqual([kolom, kolom])
  })

  test('gives a field to the first of two columns, and leaves foreign headings alone', () => {
    expect(file('NIK|NIK|KETERANGAN|NAMA')).toEqual(['nik', null, null, 'nama'])
  })

  test('finds the headings below titles, not above row twenty', () => {
    const judul = ['NO', 'NIK', 'NAMA']
    expect(findBarisJudul([['DATA PENDUDUK'], [''], judul, ['1', '9975015409870001', 'WATI']])?.letak).toBe(2)
    expect(findBarisJudul([...Array.from({ length: 20 }, () => ['x']), judul])).toBeNull()
    expect(findBarisJudul([['WATI', '9975015409870001']])).toBeNull()
  })
})

describe('a row', () => {
  const peta = new Map<KolomImpor, number>(daftarKolomImpor.map((kolom, i) => [kolom, i]))
  const baris = (isi: Partial<Record<KolomImpor, Sel>>): Sel[] => daftarKolomImpor.map((kolom) => isi[kolom] ?? '')
  const wati = {
    nik: '9975015409870001',
    nomorKk: '9975011202150001',
    nama: 'WATI',
    jenisKelamin: 'P',
    tanggalLahir: '14-09-1987',
  } as const
  const read = (isi: Partial<Record<KolomImpor, Sel>>) => readBaris(peta, baris({ ...wati, ...isi }), hari)

  test('says only what is filled: empty cells never erase anything', () => {
    expect(read({})).toEqual({
      ok: true,
      peringatan: [],
      isi: {
        nik: '9975015409870001',
        nomorKk: '9975011202150001',
        nama: 'WATI',
        jenisKelamin: 2,
        tanggalLahir: '1987-09-14',
      },
    })
  })

  test('makes a whole person of a new row', () => {
    const hasil = read({ agama: 'Islam', rtRw: '3/5', pekerjaan: 'BURUH BATIK' })
    if (!hasil.ok) throw new Error(hasil.sebab)
    const isi = isiBaru(hasil.isi)
    expect(PendudukIsi.safeParse(isi).success).toBe(true)
    expect(isi).toMatchObject({
      agama: 1,
      rt: '003',
      rw: '005',
      pekerjaan: 89,
      pekerjaanTeks: 'BURUH BATIK',
      kewarganegaraan: 1,
      statusDasar: 1,
      statusPenduduk: 1,
    })
  })

  test('a known job clears the words of an unknown one; "Lainnya" does not', () => {
    expect(read({ pekerjaan: 'Pedagang' })).toMatchObject({ isi: { pekerjaan: 84, pekerjaanTeks: '' } })
    const lainnya = read({ pekerjaan: 'LAINNYA' })
    expect(lainnya.ok && lainnya.isi).toMatchObject({ pekerjaan: 89 })
    expect(lainnya.ok && 'pekerjaanTeks' in lainnya.isi).toBe(false)
  })

  test.each([
    [{ nama: '' }, 'nama kosong'],
    [{ nama: '12345' }, 'nama tidak berisi huruf'],
    [{ nama: 'A'.repeat(101) }, 'nama lebih dari 100 huruf'],
    [{ nik: '' }, 'NIK kosong'],
    [{ nik: '99750154098700011' }, 'NIK 17 angka, seharusnya 16'],
    [{ nomorKk: '12' }, 'Nomor KK 2 angka, seharusnya 16'],
    [{ jenisKelamin: 'X' }, 'jenis kelamin “X” tidak dikenali'],
    [{ tanggalLahir: '31/02/1961' }, 'tanggal lahir: tanggal 31/02/1961 tidak ada'],
  ])('refuses %o: %s', (isi, sebab) => {
    expect(read(isi)).toMatchObject({ ok: false, sebab })
  })

  test.each([
    [{ nomorKk: '' }, 'nomor KK kosong'],
    [{ tanggalLahir: '' }, 'tanggal lahir kosong'],
    [{ jenisKelamin: '' }, 'jenis kelamin kosong, diambil dari NIK'],
    [{ tanggalLahir: '15-09-1987' }, 'tanggal lahir berbeda dengan NIK'],
    [{ jenisKelamin: 'L' }, 'jenis kelamin berbeda dengan NIK'],
    [{ shdk: 'ANK KDG' }, 'Hubungan keluarga “ANK KDG” tidak dikenali, dikosongkan'],
    [{ alamat: 'A'.repeat(161) }, 'Alamat lebih dari 160 huruf, dipotong'],
    [{ rt: 'X' }, 'RT tidak dikenali, dikosongkan'],
    [{ nikIbu: '12' }, 'NIK ibu tidak 16 angka, dikosongkan'],
    [{ statusKawin: '6' }, 'Status perkawinan memakai angka 5 atau 6: periksa artinya di berkas'],
    [{ nik: '0075015409870001' }, 'NIK sementara'],
  ])('warns about %o and keeps the person: %s', (isi, peringatan) => {
    const hasil = read(isi)
    expect(hasil.ok && hasil.peringatan).toContain(peringatan)
  })

  test('rows of column numbers, repeated headings and blanks are no people', () => {
    const judul = ['NO', 'NIK', 'NAMA']
    expect(isBukanOrang(['1', '2', '3'], judul)).toBe(true)
    expect(isBukanOrang(['(1)', '(2)', '(3)'], judul)).toBe(true)
    expect(isBukanOrang(['No', 'nik', 'Nama'], judul)).toBe(true)
    expect(isBukanOrang(['', ' ', ''], judul)).toBe(true)
    expect(isBukanOrang(['1', '9975015409870001', 'WATI'], judul)).toBe(false)
    expect(isBukanOrang(['1', '2', ''], ['NO', 'NIK', 'NAMA'])).toBe(false)
  })

  test('whatever a sheet holds, a row gives a storable person or a reason', () => {
    const sel = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^[\d/ .E+-]{0,20}$/),
      fc.double().map((n) => angka(String(n))),
      fc.constantFrom('9975015409870001', 'L', 'WATI', 'Islam'),
    )
    fc.assert(
      fc.property(fc.array(sel, { minLength: daftarKolomImpor.length, maxLength: daftarKolomImpor.length }), (isi) => {
        const hasil = readBaris(peta, [wati.nik, ...isi.slice(1)], hari)
        const baik = hasil.ok ? PendudukIsi.safeParse(isiBaru(hasil.isi)).success : hasil.sebab.length > 3
        expect(baik).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})
