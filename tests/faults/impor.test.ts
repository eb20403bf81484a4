// Importing and undoing fail at step 1, 2, 3 ... until they succeed; after every failure the office is as it was before.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countPenduduk } from '#db/queries/penduduk.ts'
import { saveImpor } from '#electron/worker/impor/save-impor.ts'
import { undoImpor } from '#electron/worker/impor/undo-impor.ts'
import type { ImporContext } from '#electron/worker/impor/context.ts'
import { anImporContext, importFile, manyPenduduk, reviewFile, writePendudukXlsx } from '#tests/builders/impor.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

let office: Office
let ctx: ImporContext
beforeEach(async () => {
  office = await openOffice()
  ctx = anImporContext(office)
})
afterEach(() => office.close())

const tables = [
  'penduduk',
  'keluarga',
  'impor',
  'impor_baris',
  'op_log',
  'field_clock',
  'sync_state',
  'cari_antre',
  'perangkat',
]
const snapshot = (): string =>
  JSON.stringify(tables.map((tabel) => office.baca.$client.prepare(`SELECT * FROM ${tabel} ORDER BY 1, 2`).all()))
const sound = (): void => {
  expect(office.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(office.db.$client.pragma('foreign_key_check')).toEqual([])
  expect(verifyChain(office.baca).ok).toBe(true)
}

class Broken extends Error {}
/** The context whose ids run out after `langkah` of them: a bug at any operation. */
const breaking = (langkah: number): ImporContext => {
  let n = 0
  return anImporContext(office, {
    newId: () => {
      if (++n > langkah) throw new Broken('no more ids')
      return office.newId()
    },
  })
}

/** Runs a step with a disk that is full after so many more pages; undoes the limit. */
const withPages = async <T>(lebih: number, work: () => Promise<T>): Promise<T> => {
  const kini = Number(office.db.$client.pragma('page_count', { simple: true }))
  office.db.$client.pragma(`max_page_count=${kini + lebih}`)
  try {
    return await work()
  } finally {
    office.db.$client.pragma('max_page_count=1073741823')
  }
}

/** Repeats with more and more pages until it succeeds; gives how often the disk was full. */
const untilItFits = async (work: () => Promise<{ ok: boolean; error?: { code: string } }>): Promise<number> => {
  const dulu = snapshot()
  for (let lebih = 0; lebih < 400; lebih += 3) {
    const hasil = await withPages(lebih, work)
    if (hasil.ok) return lebih / 3
    expect(hasil.error?.code).toBe('PenyimpananPenuh')
    expect(snapshot()).toBe(dulu)
    sound()
  }
  throw new Error('it never fitted')
}

const orang = manyPenduduk(60, 'gagal')
const berubah = orang.map((satu, i) =>
  i % 2 === 0 ? { ...satu, alamat: 'JL. BARU NO 1', nomorKk: `99750100000${String(i).padStart(5, '0')}` } : satu,
)

describe('saving an import', () => {
  test('fails at every operation and leaves nothing, then stores everybody', async () => {
    const tinjau = await reviewFile(ctx, await writePendudukXlsx(office, 'a.xlsx', orang))
    const dulu = snapshot()
    let langkah = 0
    for (; ; langkah++) {
      const hasil = await saveImpor(breaking(langkah), { imporId: tinjau.imporId }).catch((error: unknown) => error)
      if (!(hasil instanceof Broken)) break
      expect(snapshot()).toBe(dulu)
    }
    expect(langkah).toBe(61)
    expect(countPenduduk(office.baca)).toBe(60)
    sound()
  })

  test('says that the disk is full wherever that happens, and leaves nothing', async () => {
    const tinjau = await reviewFile(ctx, await writePendudukXlsx(office, 'a.xlsx', orang))
    expect(await untilItFits(() => saveImpor(ctx, { imporId: tinjau.imporId }))).toBeGreaterThan(3)
    expect(countPenduduk(office.baca)).toBe(60)
    sound()
  })

  test('over people who are there already fails as cleanly', async () => {
    await importFile(ctx, await writePendudukXlsx(office, 'a.xlsx', orang))
    const tinjau = await reviewFile(ctx, await writePendudukXlsx(office, 'b.xlsx', berubah))
    expect(tinjau.ubah).toBe(30)
    const dulu = snapshot()
    for (const langkah of [0, 1, 2, 7, 15, 29, 30]) {
      await expect(saveImpor(breaking(langkah), { imporId: tinjau.imporId })).rejects.toThrow(Broken)
      expect(snapshot()).toBe(dulu)
    }
    expect(await untilItFits(() => saveImpor(ctx, { imporId: tinjau.imporId }))).toBeGreaterThan(0)
    sound()
  })
})

describe('undoing an import', () => {
  test('fails at every operation and changes nothing, then takes everybody away', async () => {
    const { imporId } = await importFile(ctx, await writePendudukXlsx(office, 'a.xlsx', orang))
    const dulu = snapshot()
    let langkah = 0
    for (; ; langkah++) {
      const hasil = await undoImpor(breaking(langkah), { imporId, alasan: 'keliru' }).catch((error: unknown) => error)
      if (!(hasil instanceof Broken)) break
      expect(snapshot()).toBe(dulu)
    }
    expect(langkah).toBe(61)
    expect(countPenduduk(office.baca)).toBe(0)
    sound()
  })
})

test('control: without its transaction the same failure leaves half an import, and this test sees it', async () => {
  const tinjau = await reviewFile(ctx, await writePendudukXlsx(office, 'a.xlsx', orang))
  const dulu = snapshot()
  // The commit that inTransaction would not have made: rows first, operations later.
  const exec = office.db.$client.exec.bind(office.db.$client)
  const tanpaUrung = new Proxy(office.db.$client, {
    get: (client, nama) => {
      if (nama === 'exec') return (sql: string) => exec(sql === 'ROLLBACK' ? 'COMMIT' : sql)
      const nilai: unknown = Reflect.get(client, nama, client)
      return typeof nilai === 'function' ? nilai.bind(client) : nilai
    },
  })
  const db = new Proxy(office.db, {
    get: (asli, nama) => (nama === '$client' ? tanpaUrung : Reflect.get(asli, nama, asli)),
  })
  await expect(saveImpor({ ...breaking(5), db }, { imporId: tinjau.imporId })).rejects.toThrow(Broken)
  expect(snapshot()).not.toBe(dulu)
})
