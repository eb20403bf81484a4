// Recording, changing and looking up people on a real office.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KartuPenduduk, BarisPenduduk } from '#contract/penduduk.ts'
import type { SaringPenduduk } from '#db/queries/daftar-penduduk.ts'
import { listAnggotaKeluarga } from '#db/queries/keluarga.ts'
import { listOperations } from '#db/queries/op-log.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countPenduduk, findPenduduk } from '#db/queries/penduduk.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { addPenduduk } from '#electron/usecases/add-penduduk.ts'
import { checkNikWarnings } from '#electron/usecases/check-nik.ts'
import { editPenduduk } from '#electron/usecases/edit-penduduk.ts'
import { listPenduduk } from '#electron/usecases/list-penduduk.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { viewKartu } from '#electron/usecases/view-kartu.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const add = async (isi: Partial<PendudukIsi> = {}): Promise<string> => {
  const hasil = await addPenduduk(office.deps, { isi: anIsiPenduduk(isi), alasan: 'KK diperlihatkan' })
  if (!hasil.ok) throw new Error(hasil.error.code)
  return hasil.value.id
}
const stored = (id: string) => {
  const orang = findPenduduk(office.baca, id)
  if (!orang) throw new Error('nobody is stored')
  return orang
}
const edit = async (id: string, perubahan: Partial<PendudukIsi>, dilihat = stored(id).diubahPada) =>
  editPenduduk(office.deps, { id, perubahan, alasan: 'akta diperlihatkan', dilihat })
const semua: SaringPenduduk = { teks: '', statusDasar: null, rt: null, rw: null, sesudah: null }
const kartu = (id: string) => {
  const hasil = viewKartu(office.deps, { id })
  if (!hasil.ok) throw new Error(hasil.error.code)
  return hasil.value
}

describe('adding', () => {
  test('stores the person with one operation that carries the reason', async () => {
    const id = await add()
    expect(stored(id)).toMatchObject({ ...anIsiPenduduk(), sumberData: 'ketik' })
    const [operasi, ...lain] = listOperations(office.baca, { entity: 'penduduk', entityId: id, batas: 9 })
    expect(lain).toEqual([])
    expect(operasi?.kind).toBe('penduduk.tambah')
    expect(JSON.parse(operasi?.body ?? '')).toMatchObject({
      isi: anIsiPenduduk(),
      alasan: 'KK diperlihatkan',
      keluargaId: stored(id).keluargaId,
    })
    expect(verifyChain(office.baca).ok).toBe(true)
  })

  test('puts people of one nomor KK into one family, head first', async () => {
    await add({ nik: '9975014302110001', nama: 'NADIA PUTRI', shdk: 4, tanggalLahir: '2011-02-03' })
    const kepala = await add({ nik: '9975011205840001', nama: 'AGUS PRASETYO', jenisKelamin: 1, shdk: 1 })
    await add({ nik: '9975011205840002', nomorKk: '9975019999990001', nama: 'ORANG LAIN' })
    expect(listAnggotaKeluarga(office.baca, stored(kepala).keluargaId ?? '').map(({ nama }) => nama)).toEqual([
      'AGUS PRASETYO',
      'NADIA PUTRI',
    ])
  })

  test('accepts a person without NIK and KK: a newborn has none', async () => {
    const id = await add({ nik: null, nomorKk: null, nama: 'BAYI SITI' })
    expect(stored(id)).toMatchObject({ nik: null, keluargaId: null })
  })

  test('accepts a NIK that somebody has already, and warns on both cards', async () => {
    const satu = await add()
    const dua = await add({ nama: 'SITI NURHAYATUN' })
    for (const id of [satu, dua]) expect(kartu(id).peringatan.map(({ jenis }) => jenis)).toContain('nik-ganda')
  })

  test('is found by the search box at once', async () => {
    const id = await add({ nama: 'ACHMAD CHOIRUDIN' })
    const hasil = searchPenduduk(office.deps, { teks: 'ahmad khoirudin', semuaStatus: false })
    expect(hasil.ok && [...hasil.value.baris, ...hasil.value.mirip].map((baris) => baris.id)).toContain(id)
  })
})

describe('changing', () => {
  test('writes only what changed: fields and their groups in the operation, a new time of change', async () => {
    const id = await add()
    const dulu = stored(id)
    const hasil = await edit(id, { ...anIsiPenduduk(), rt: '004', telepon: '0857' })
    expect(hasil).toEqual({ ok: true, value: { id, diubahPada: stored(id).diubahPada } })
    expect(stored(id)).toEqual({ ...dulu, rt: '004', telepon: '0857', diubahPada: stored(id).diubahPada })
    expect(stored(id).diubahPada > dulu.diubahPada).toBe(true)
    const [operasi] = listOperations(office.baca, { entity: 'penduduk', entityId: id, batas: 1 })
    expect(operasi?.kind).toBe('penduduk.ubah')
    expect(JSON.parse(operasi?.body ?? '')).toMatchObject({
      perubahan: { rt: '004', telepon: '0857' },
      alasan: 'akta diperlihatkan',
    })
    expect(Object.keys(JSON.parse(operasi?.base ?? '{}'))).toEqual(['alamat', 'lain'])
  })

  test('refuses when somebody else changed the person since it was seen', async () => {
    const id = await add()
    const dilihat = stored(id).diubahPada
    await edit(id, { rt: '004' })
    const sesudah = stored(id)
    expect(await edit(id, { rt: '005' }, dilihat)).toEqual({ ok: false, error: { code: 'DataBerubah' } })
    expect(stored(id)).toEqual(sesudah)
  })

  test('two changes in the same millisecond still look different to an open editor', async () => {
    const id = await add()
    const tetap = { ...office.deps, clock: { now: () => Date.parse(stored(id).diubahPada) } }
    const dulu = stored(id).diubahPada
    const hasil = await editPenduduk(tetap, { id, perubahan: { rt: '007' }, alasan: 'salah ketik', dilihat: dulu })
    expect(hasil.ok && hasil.value.diubahPada !== dulu).toBe(true)
  })

  test('writes nothing at all when nothing changed', async () => {
    const id = await add()
    const dulu = stored(id)
    expect((await edit(id, { rt: dulu.rt })).ok).toBe(true)
    expect(stored(id)).toEqual(dulu)
    expect(listOperations(office.baca, { entity: 'penduduk', entityId: id, batas: 9 })).toHaveLength(1)
  })

  test('moves a person to the family of a new nomor KK', async () => {
    const id = await add()
    const lama = stored(id).keluargaId
    await edit(id, { nomorKk: '9975010000000009' })
    expect(stored(id).keluargaId).not.toBe(lama)
    await edit(id, { nomorKk: null })
    expect(stored(id).keluargaId).toBeNull()
  })

  test('tells that a person does not exist', async () => {
    expect(await editPenduduk(office.deps, { id: 'tidak-ada', perubahan: {}, alasan: 'uji', dilihat: '' })).toEqual({
      ok: false,
      error: { code: 'PendudukTidakAda' },
    })
  })

  test('finds the person under the new name and no longer under the old one', async () => {
    const id = await add({ nama: 'WAGIYEM' })
    await edit(id, { nama: 'SUPRIHATIN' })
    const find = (teks: string) => {
      const hasil = searchPenduduk(office.deps, { teks, semuaStatus: false })
      return hasil.ok ? hasil.value.baris.map((baris) => baris.id) : []
    }
    expect(find('suprihatin')).toEqual([id])
    expect(find('wagiyem')).toEqual([])
  })
})

describe('the person card', () => {
  test('shows everything of the person, the age today and the family', async () => {
    const id = await add()
    await add({ nik: '9975014302110001', nama: 'NADIA PUTRI', shdk: 4, tanggalLahir: '2011-02-03', statusKawin: 1 })
    const isi = kartu(id)
    expect(KartuPenduduk.safeParse(isi).success).toBe(true)
    expect(isi).toMatchObject({ isi: anIsiPenduduk(), umur: 38, peringatan: [], suratTerakhir: [] })
    expect(isi.keluarga.map(({ nama, shdk, umur }) => [nama, shdk, umur])).toEqual([
      ['SITI NURHAYATI', 'Istri', 38],
      ['NADIA PUTRI', 'Anak', 15],
    ])
  })

  test.each([
    [{ statusDasar: 2 }, 'meninggal'],
    [{ statusDasar: 3 }, 'pindah'],
    [{ statusDasar: 4 }, 'hilang'],
    [{ nomorKk: null, alamat: '' }, 'belum-lengkap'],
    [{ tanggalLahir: '1987-09-15' }, 'nik'],
    [{ nik: '9975015409110001', tanggalLahir: '2011-09-14', statusKawin: 1 }, 'di-bawah-17'],
  ] as const)('warns: %o is %s', async (isi, jenis) => {
    const peringatan = kartu(await add(isi)).peringatan
    expect(peringatan.map((satu) => satu.jenis)).toEqual([jenis])
    expect(peringatan[0]?.rincian).not.toBe('')
  })

  test('names what is missing', async () => {
    expect(kartu(await add({ nomorKk: null, alamat: '' })).peringatan[0]?.rincian).toBe('Belum ada: nomor KK, alamat.')
  })

  test('a married girl of sixteen holds a KTP-el: no warning', async () => {
    expect(
      kartu(await add({ nik: '9975015409110001', tanggalLahir: '2011-09-14', statusKawin: 2 })).peringatan,
    ).toEqual([])
  })

  test('says what tells a namesake apart, whatever titles either of them has', async () => {
    const id = await add()
    await add({
      nik: '9975014101600001',
      nama: 'Hj. Siti Nurhayati, S.Pd.',
      tanggalLahir: '1960-01-01',
      rt: '001',
      namaIbu: 'WAGIYEM',
      nomorKk: null,
    })
    expect(kartu(id).peringatan).toEqual([
      {
        jenis: 'nama-sama',
        rincian: 'Nama sama: Hj. Siti Nurhayati, S.Pd., lahir 01-01-1960, RT 001 RW 005, ibu Wagiyem.',
      },
    ])
  })

  test('tells that a person does not exist', () => {
    expect(viewKartu(office.deps, { id: 'tidak-ada' })).toEqual({ ok: false, error: { code: 'PendudukTidakAda' } })
  })
})

describe('NIK while typing', () => {
  test('names who has the NIK already, but not the person being edited', async () => {
    const id = await add()
    const nik = { nik: '9975015409870001', tanggalLahir: '1987-09-14', jenisKelamin: 2 }
    expect(checkNikWarnings(office.deps, { id, ...nik }).peringatan).toEqual([])
    expect(checkNikWarnings(office.deps, { id: null, ...nik }).peringatan).toEqual([
      { jenis: 'ganda', rincian: 'NIK ini sudah dipakai SITI NURHAYATI, Jl. Kenanga Gg 3 No 11.' },
    ])
  })

  test('is silent while the field is empty', () => {
    expect(checkNikWarnings(office.deps, { id: null, nik: '', tanggalLahir: null, jenisKelamin: 1 })).toEqual({
      peringatan: [],
    })
  })
})

describe('the table', () => {
  const list = (saring: Partial<SaringPenduduk> = {}) => {
    const hasil = listPenduduk(office.deps, { ...semua, ...saring })
    if (!hasil.ok) throw new Error(hasil.error.code)
    return hasil.value
  }

  test('shows NIK and KK masked, people by name', async () => {
    await add({ nama: 'ZAENAB' })
    await add({ nama: 'H. ABDUL MANAN', nik: '9975011409870002', jenisKelamin: 1 })
    const { baris, total } = list()
    expect(total).toBe(2)
    expect(baris.map(({ nama, nik, nomorKk }) => [nama, nik, nomorKk])).toEqual([
      ['H. ABDUL MANAN', '9975********0002', '9975********0001'],
      ['ZAENAB', '9975********0001', '9975********0001'],
    ])
    for (const satu of baris) expect(BarisPenduduk.safeParse(satu).success).toBe(true)
  })

  test('gives fifty rows a page and everybody exactly once, also with equal names', async () => {
    for (let i = 0; i < 120; i++)
      await add({
        nik: `99750154098700${String(i).padStart(2, '0')}`.slice(0, 16),
        nama: i % 3 === 0 ? 'SITI' : `SITI ${i}`,
      })
    const ids: string[] = []
    let sesudah: string | null = null
    const ukuran: number[] = []
    do {
      const halaman: ReturnType<typeof list> = list({ sesudah })
      expect(halaman.total).toBe(120)
      ukuran.push(halaman.baris.length)
      ids.push(...halaman.baris.map(({ id }) => id))
      sesudah = halaman.lanjut
    } while (sesudah !== null)
    expect(ukuran).toEqual([50, 50, 20])
    expect(new Set(ids).size).toBe(countPenduduk(office.baca))
  })

  test('filters by words of the name in any order, by NIK, by RT, RW and state', async () => {
    await add({ nama: 'MUHAMMAD RIZKI PRATAMA', rt: '001' })
    await add({ nama: 'RIZKI AMALIA', nik: '9975014101990007', statusDasar: 3 })
    expect(list({ teks: 'pratama riz' }).baris.map(({ nama }) => nama)).toEqual(['MUHAMMAD RIZKI PRATAMA'])
    expect(list({ teks: '997501410199' }).baris.map(({ nama }) => nama)).toEqual(['RIZKI AMALIA'])
    expect(list({ rt: '001' }).total).toBe(1)
    expect(list({ statusDasar: 3 }).baris.map(({ nama }) => nama)).toEqual(['RIZKI AMALIA'])
    expect(list({ rw: '009' })).toEqual({ baris: [], total: 0, lanjut: null })
  })

  test('asks for three characters when anything is typed', () => {
    expect(listPenduduk(office.deps, { ...semua, teks: 'si' })).toEqual({
      ok: false,
      error: { code: 'PencarianPendek' },
    })
  })
})
