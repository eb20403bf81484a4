import { describe, expect, test } from 'vitest'
import { findNomorCari } from '#db/queries/penduduk.ts'
import { indexAntre, queueCari } from '#db/queries/rebuild-cari.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { withRegister } from '#tests/builders/cari.ts'
import { openOffice } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const nikSiti = '9975015409870001'
const kkSiti = '9975011202150001'

describe('an empty register', () => {
  const empty = withRegister(() => undefined)
  test('says that there are no data', () =>
    expect(empty.of().search('siti')).toMatchObject({ adaData: false, baris: [], mirip: [], tepat: null }))
})

describe('the search box', () => {
  const few = withRegister(({ add }) => {
    add(
      {
        nama: 'KASMIN',
        nik: '9975011203600001',
        shdk: 1,
        jenisKelamin: 1,
        tanggalLahir: '1960-03-12',
        nomorKk: kkSiti,
      },
      'kk-siti',
    )
    add({ nama: 'SITI NURHAYATI', nik: nikSiti, nomorKk: kkSiti }, 'kk-siti')
    add({
      nama: 'SITI NURHAYATI',
      nik: '9975014103900001',
      tanggalLahir: '1990-03-01',
      alamat: 'JL. MAWAR NO 4',
      namaIbu: 'AMINAH',
      nomorKk: '9975011202150002',
    })
    add({
      nama: 'AHMAD FAUZI',
      nik: '9975010101800001',
      tanggalLahir: '1980-01-01',
      jenisKelamin: 1,
      rt: '001',
      rw: '002',
      nomorKk: '9975011202150003',
    })
    add({
      nama: 'ACHMAD FAUZY',
      nik: '9975010101810001',
      tanggalLahir: '1981-01-01',
      jenisKelamin: 1,
      nomorKk: '9975011202150004',
    })
    add({
      nama: 'SUKIRMAN',
      nik: '9975010505550001',
      tanggalLahir: '1955-05-05',
      statusDasar: 2,
      nomorKk: '9975011202150005',
    })
    add({ nama: 'SUKIRMAN HADI', nik: '9975010606660001', tanggalLahir: '1966-06-06', nomorKk: '9975011202150006' })
    add({ nama: 'TANPA NIK', nik: null, nomorKk: null })
  })
  const search = (teks: string, semua = false) => few.of().search(teks, semua)
  const names = (teks: string) => few.of().names(teks)

  test('refuses one or two characters, because that would list everybody', () => {
    for (const teks of ['s', 'si', ' s i ', '12'])
      expect(searchPenduduk({ baca: few.of().baca }, { teks, semuaStatus: false })).toEqual({
        ok: false,
        error: { code: 'PencarianPendek' },
      })
  })

  test('gives no rows for an empty text', () =>
    expect(search('  ')).toMatchObject({ baris: [], mirip: [], adaData: true }))

  test('finds by the words in any order and half-typed, with birth year in two digits', () => {
    expect(search('nur sit 87').baris).toMatchObject([
      { nama: 'SITI NURHAYATI', tanggalLahir: '1987-09-14', mirip: null },
    ])
  })

  test('finds nobody for digits that nobody has', () => {
    for (const teks of ['14101700009', '99999', '123456789012345', '9975019999990001'])
      expect(search(teks)).toMatchObject({ baris: [], mirip: [], tepat: null })
  })

  test('finds by the last eleven to fifteen digits of a NIK', () => {
    for (const teks of ['15409870001', '75015409870001', '14103900001']) expect(search(teks).baris).toHaveLength(1)
  })

  test('underlines what was typed', () =>
    expect(search('sit nur 87').baris[0]?.sorot).toEqual([
      [0, 3],
      [5, 8],
    ]))

  test('shows who is head of the family', () => expect(search('sit nur 87').baris[0]?.kepalaKeluarga).toBe('KASMIN'))

  test('tells people of the same name apart', () => {
    const { baris } = search('siti nurhayati')
    expect(baris).toHaveLength(2)
    expect(baris.every(({ pembeda }) => pembeda.includes('tanggalLahir'))).toBe(true)
  })

  test('puts the spelling that was typed first and shows the other one below with the reason', () => {
    const { baris, mirip } = search('ahmad fauzi')
    expect(baris.map(({ nama }) => nama)).toEqual(['AHMAD FAUZI'])
    expect(mirip).toMatchObject([{ nama: 'ACHMAD FAUZY', mirip: 'mirip: Ahmad → Achmad, Fauzi → Fauzy' }])
  })

  test('answers a slip with the person and the reason', () =>
    expect(search('sukriman hadi').baris).toMatchObject([
      { nama: 'SUKIRMAN HADI', mirip: 'mirip: Sukriman → Sukirman' },
    ]))

  test('names what was left out when nothing holds it all', () => {
    const { baris, mirip } = search('sukirman wahyono hadi')
    expect(baris).toEqual([])
    expect(mirip[0]).toMatchObject({ nama: 'SUKIRMAN HADI', mirip: 'tanpa: Wahyono' })
  })

  test.each([
    ['fauzi rt 1 rw 2', ['AHMAD FAUZI']],
    ['fauzi 001/002', ['AHMAD FAUZI']],
    ['mawar 4', ['SITI NURHAYATI']],
    ['siti mawar', ['SITI NURHAYATI']],
    ['01-01-1980', ['AHMAD FAUZI']],
    ['01011980', ['AHMAD FAUZI']],
    ['1 januari 1980', ['AHMAD FAUZI']],
    ['01/1981', ['ACHMAD FAUZY']],
  ])('finds %j', (teks, expected) => expect(names(teks)).toEqual(expected))

  test('shows the living before the dead of the same name', () => {
    expect(search('sukirman').baris.map(({ nama, statusDasar }) => [nama, statusDasar])).toEqual([
      ['SUKIRMAN HADI', 1],
      ['SUKIRMAN', 2],
    ])
  })

  test('orders by fit alone when everybody was asked for', () =>
    expect(search('sukirman', true).baris.map(({ nama }) => nama)).toEqual(['SUKIRMAN', 'SUKIRMAN HADI']))

  test('masks every NIK unless it was typed whole', () => {
    expect(search('sit nur 87').baris[0]?.nik).toBe('9975********0001')
    expect(search(nikSiti).baris[0]?.nik).toBe(nikSiti)
    expect(search(nikSiti.slice(0, 15)).baris.map(({ nik }) => nik)).toEqual(['9975********0001'])
  })

  test('finds by the beginning and by the last ten digits of a NIK, and by the day of birth in it', () => {
    expect(names('997501540987')).toEqual(['SITI NURHAYATI'])
    expect(names('5409870001')).toEqual(['SITI NURHAYATI'])
    expect(names('140987')).toEqual(['SITI NURHAYATI'])
    expect(names('010180')).toEqual(['AHMAD FAUZI'])
  })

  test('finds a family by its card, the head first, without opening anybody', () => {
    const { baris, tepat } = search(kkSiti)
    expect(baris.map(({ nama }) => nama)).toEqual(['KASMIN', 'SITI NURHAYATI'])
    expect(baris.every(({ nik }) => nik?.includes('*'))).toBe(true)
    expect(tepat).toBeNull()
  })

  test('finds a card with one wrong digit, once per family', () => {
    const { baris, mirip } = search('9975011202150009')
    expect(baris).toEqual([])
    expect(mirip.map(({ nama }) => nama)).toContain('KASMIN')
    expect(mirip.filter(({ nama }) => nama === 'SITI NURHAYATI')).toHaveLength(1)
  })

  test('finds a NIK with a missing and with a doubled digit', () => {
    expect(search(nikSiti.replace('5409', '540')).mirip.map(({ nama }) => nama)).toContain('SITI NURHAYATI')
    expect(search(nikSiti.replace('5409', '55409')).mirip.map(({ nama }) => nama)).toContain('SITI NURHAYATI')
  })
})

describe('a scan', () => {
  const twins = withRegister(({ add }) => {
    add({ nama: 'SITI', nik: nikSiti, nomorKk: null })
    add({ nama: 'NUR', nik: '9975015409870002', nomorKk: null })
    add({ nama: 'KEMBAR SATU', nik: '9975010101010001', nomorKk: null })
    add({ nama: 'KEMBAR DUA', nik: '9975010101010001', nomorKk: null })
  })

  test('opens a person only when exactly one has this NIK', () => {
    const { tepat, baris } = twins.of().search(nikSiti)
    expect(tepat).toBe(baris[0]?.id)
    expect(twins.of().search('9975010101010001')).toMatchObject({
      tepat: null,
      baris: [{ nama: 'KEMBAR SATU' }, { nama: 'KEMBAR DUA' }],
    })
  })

  test('shows who is one digit away under the person, masked', () =>
    expect(twins.of().search(nikSiti).mirip).toMatchObject([{ nama: 'NUR', nik: '9975********0002' }]))

  test('never opens somebody whose NIK is one digit away', () => {
    const { tepat, baris, mirip } = twins.of().search('9975015409870003')
    expect({ tepat, baris }).toEqual({ tepat: null, baris: [] })
    expect(mirip.map(({ nama }) => nama)).toEqual(['SITI', 'NUR'])
  })

  test('of a part of a NIK opens nobody', () => expect(twins.of().search(nikSiti.slice(0, 15)).tepat).toBeNull())
})

test('says that the index is behind while people of an import wait for it, and no longer', async () => {
  const office = await openOffice()
  const nomor = findNomorCari(office.db, await insertOrang(office)) ?? 0
  const ask = () => valueOf(searchPenduduk({ baca: office.baca }, { teks: 'siti', semuaStatus: false }))
  expect(ask().disusun).toBe(false)
  await inTransaction(office.db, () => {
    queueCari(office.db, nomor)
    return ok(null)
  })
  expect(ask().disusun).toBe(true)
  await indexAntre(office.db, { batch: 200, pause: () => Promise.resolve(), onProgress: () => undefined })
  expect(ask().disusun).toBe(false)
  office.close()
})
