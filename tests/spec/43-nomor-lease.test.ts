// Taking numbers: leases, paper, voids, and the report that explains every one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDevice, findDevice, readDeviceKey } from '#db/queries/device.ts'
import { insertLease, markNomor, peekNomor, recordNomorKertas, takeNomor, takeSisipan } from '#db/queries/nomor.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok } from '#domain/result.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const kantor = { register: 'kantor', tahun: 2026 }
const pada = '2026-03-02T02:00:00.000Z'
const take = async (register = kantor): Promise<number | string> => {
  const taken = await inTransaction(office.db, () =>
    takeNomor(office.db, office, { ...register, suratId: null, oleh: null }),
  )
  return taken.ok ? taken.value : taken.error.code
}
const takeMany = async (count: number, register = kantor): Promise<(number | string)[]> => {
  const numbers: (number | string)[] = []
  for (let i = 0; i < count; i++) numbers.push(await take(register))
  return numbers
}
const write = (work: () => void): Promise<unknown> =>
  inTransaction(office.db, () => {
    work()
    return ok(null)
  })
const mark = (n: number, state: 'batal' | 'kembali', alasan: string | null): Promise<unknown> =>
  write(() => markNomor(office.db, { ...kantor, n, sisipan: '', state, alasan, oleh: null, pada }))
const states = (): string[] => listNomor(office.baca, kantor).map(({ n, state }) => `${n} ${state}`)

describe('taking', () => {
  test('an office that was never enrolled counts 1, 2, 3 per register and year', async () => {
    expect(await takeMany(3)).toEqual([1, 2, 3])
    expect(await takeMany(2, { register: 'jenis:sktm', tahun: 2026 })).toEqual([1, 2])
    expect(await takeMany(1, { register: 'kantor', tahun: 2027 })).toEqual([1])
    expect(await takeMany(1)).toEqual([4])
  })

  test('continues after the last number used on paper', async () => {
    await write(() => recordNomorKertas(office.db, { ...kantor, n: 147, pada, oleh: null }))
    expect([peekNomor(office.baca, kantor), await take()]).toEqual([148, 148])
  })

  test('telling which number comes next takes none', async () => {
    expect([peekNomor(office.baca, kantor), peekNomor(office.baca, kantor), await take()]).toEqual([1, 1, 1])
  })

  test('a rolled-back transaction gives the number back', async () => {
    await take()
    await inTransaction(office.db, () => {
      takeNomor(office.db, office, { ...kantor, suratId: null, oleh: null })
      return err({ code: 'PdfGagal' })
    })
    expect(await take()).toBe(2)
  })

  test('a bounded lease is used to its end, then the next, then none is left', async () => {
    await write(() => {
      insertLease(office.db, office, { ...kantor, dari: 11, sampai: 12, sumber: 'ketik' })
      insertLease(office.db, office, { ...kantor, dari: 31, sampai: 31, sumber: 'ketik' })
    })
    expect(await takeMany(5)).toEqual([11, 12, 31, 'NomorHabis', 'NomorHabis'])
  })

  test('an enrolled office opens no lease by itself', async () => {
    office.db.$client.exec(`UPDATE sync_state SET generation = 'kota-1', epoch = 1`)
    expect([peekNomor(office.baca, kantor), await take()]).toEqual([null, 'NomorHabis'])
  })

  test('a void number is never given out again', async () => {
    await takeMany(3)
    await mark(3, 'batal', 'salah nama')
    expect(await take()).toBe(4)
  })

  test('a number given back unseen is used again only while no higher one is in use', async () => {
    await takeMany(3)
    await mark(3, 'kembali', null)
    expect(await take()).toBe(3)
    await mark(2, 'kembali', null)
    expect(await take()).toBe(4)
  })

  test('a number that was never used cannot be marked', async () => {
    const marking = inTransaction(office.db, () => {
      markNomor(office.db, { ...kantor, n: 9, sisipan: '', state: 'batal', alasan: 'x', oleh: null, pada })
      return ok(null)
    })
    await expect(marking).rejects.toThrow(/never used/)
  })
})

describe('report', () => {
  test('explains every number from one to the highest', async () => {
    await write(() => {
      recordNomorKertas(office.db, { ...kantor, n: 2, pada, oleh: null })
      insertLease(office.db, office, { ...kantor, dari: 3, sampai: 6, sumber: 'ketik' })
    })
    await takeMany(2)
    await mark(3, 'batal', 'salah orang')
    expect(states()).toEqual(['1 kertas', '2 kertas', '3 batal', '4 pakai', '5 lease', '6 lease'])
    expect(listNomor(office.baca, kantor)[2]).toMatchObject({ alasan: 'salah orang', nomor: null })
  })

  test('a hole that nothing explains is shown as such', async () => {
    await takeMany(3)
    office.db.$client.exec('DELETE FROM nomor_pakai WHERE n = 2')
    expect(states()).toEqual(['1 pakai', '2 tanpa-keterangan', '3 pakai'])
  })

  test('recording the paper numbers twice changes nothing that is known', async () => {
    await takeMany(2)
    await write(() => recordNomorKertas(office.db, { ...kantor, n: 3, pada, oleh: null }))
    expect(states()).toEqual(['1 pakai', '2 pakai', '3 kertas'])
  })

  test('lists every register with its highest number', async () => {
    await takeMany(2)
    await takeMany(1, { register: 'jenis:sktm', tahun: 2027 })
    expect(listRegister(office.baca)).toEqual([
      { register: 'jenis:sktm', tahun: 2027, terakhir: 1 },
      { register: 'kantor', tahun: 2026, terakhir: 2 },
    ])
    expect(listNomor(office.baca, { register: 'kantor', tahun: 2020 })).toEqual([])
  })
})

describe('device', () => {
  test('a new office has an identity, a key pair and epoch 0 before any city exists', () => {
    const device = findDevice(office.baca)
    expect(device).toMatchObject({ epoch: 0, kel: '3375011001' })
    expect(device?.device).toMatch(/^[0-9a-f-]{36}$/)
    expect(readDeviceKey(office.baca)).not.toBeNull()
  })

  test('a database has one device: a second one is refused', async () => {
    await expect(write(() => createDevice(office.db, office, { kel: '0' }))).rejects.toThrow(/UNIQUE/)
  })
})

describe('inserting a number between two', () => {
  const insert = (sesudah: number): Promise<unknown> =>
    inTransaction(office.db, () =>
      ok(
        takeSisipan(office.db, office, {
          ...kantor,
          sesudah,
          suratId: null,
          oleh: null,
          alasan: 'surat tanggal 2 tertinggal',
        }),
      ),
    )

  test('gives 2a, then 2b, and the report explains them behind number 2', async () => {
    await takeMany(3)
    expect(await insert(2)).toEqual(ok('a'))
    expect(await insert(2)).toEqual(ok('b'))
    expect(
      listNomor(office.baca, kantor).map(({ n, sisipan, state, alasan }) => `${n}${sisipan} ${state} ${alasan}`),
    ).toEqual([
      '1 pakai null',
      '2 pakai null',
      '2a pakai surat tanggal 2 tertinggal',
      '2b pakai surat tanggal 2 tertinggal',
      '3 pakai null',
    ])
    expect(await take()).toBe(4)
  })

  test('goes behind a number used on paper and behind a void one, never behind one that was not given', async () => {
    await write(() => recordNomorKertas(office.db, { ...kantor, n: 5, pada, oleh: null }))
    await take()
    await mark(6, 'batal', 'salah nama')
    expect([await insert(5), await insert(6), await insert(7)]).toEqual([ok('a'), ok('a'), ok(null)])
  })

  test('ends at z', async () => {
    await take()
    for (let i = 0; i < 26; i++) await insert(1)
    expect(await insert(1)).toEqual(ok(null))
  })
})
