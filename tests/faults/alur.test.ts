// Every step in a letter's life fails at each of its writes in turn: nothing of it is left, and the next try goes through.
import { afterEach, expect, test } from 'vitest'
import { readKoreksi } from '#db/queries/koreksi.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { quickCheck } from '#db/quick-check.ts'
import { inTransaction } from '#db/transaction.ts'
import type { AlurSurat } from '#domain/surat/alur.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { publishKonsep } from '#electron/usecases/publish-konsep.ts'
import { recordPenyerahan } from '#electron/usecases/record-penyerahan.ts'
import { returnKonsep, withdrawKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { openAlurOffice, type AlurOffice } from '#tests/builders/alur.ts'
import { dumpHash } from '#tests/builders/keluaran-data.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: AlurOffice
afterEach(() => office.close())

/** Makes the n-th write from now on fail like a full disk; 0 = none. Tells how many there were. */
const failAt = (n: number): (() => number) => {
  const client = office.db.$client
  const prepare = client.prepare.bind(client)
  const exec = client.exec.bind(client)
  let writes = 0
  const count = (sql: string): void => {
    if (!/^\s*(insert|update|delete|with|commit)/i.test(sql)) return
    writes += 1
    if (writes === n) throw Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
  }
  client.exec = function (sql) {
    count(sql)
    return exec(sql)
  }
  // SAFETY: the same function, counted; its many forms are those of the original.
  client.prepare = ((sql: string) => {
    count(sql)
    return prepare(sql)
  }) as typeof client.prepare
  return () => {
    client.exec = exec
    client.prepare = prepare
    return writes
  }
}

/** Runs an act with a failure at write 1, 2, 3 ... until it succeeds; says at how many it failed. */
const everyFailure = async (act: () => Promise<boolean>): Promise<number> => {
  for (let n = 1; n < 200; n += 1) {
    const before = dumpHash(office.db)
    const stop = failAt(n)
    const done = await act()
    const writes = stop()
    if (done) {
      expect(writes).toBeLessThan(n)
      return n - 1
    }
    expect(dumpHash(office.db)).toBe(before)
  }
  throw new Error('never succeeded')
}

const open = async (alur: Partial<AlurSurat>): Promise<void> => {
  office = await openAlurOffice(alur)
}
const aRequest = async () => aPermohonan(office, { subjek: { pendudukId: await insertOrang(office) }, cetak: true })
const submitted = async (): Promise<string> =>
  valueOf(await submitKonsep(office.as('petugas'), await aRequest())).konsepId
const approves = (peran: 'kasi' | 'sekretaris' | 'lurah', id: string) => async () =>
  (await approveKonsep(office.as(peran), [id])).hasil[0]?.galat === null

test('a letter on its way from the desk to its issue and its hand-over', async () => {
  await open({})
  const request = await aRequest()
  const submit = () => submitKonsep(office.as('petugas'), request)
  const failures = [await everyFailure(async () => (await submit()).ok)]
  const id = valueOf(await submit()).konsepId
  for (const peran of ['kasi', 'sekretaris', 'lurah'] as const) failures.push(await everyFailure(approves(peran, id)))
  const suratId = valueOf(await submit()).surat?.suratId ?? ''
  const isi = { suratId, pengambil: 'Wati', hubungan: 'sendiri', cara: 'ktp', catatan: '' } as const
  failures.push(await everyFailure(async () => (await recordPenyerahan(office.as('petugas'), isi)).ok))
  process.stdout.write(`alur: failing writes per step ${failures.join(', ')}\n`)
  expect(Math.min(...failures)).toBeGreaterThanOrEqual(3)
  expect([verifyChain(office.db).ok, quickCheck(office.db)]).toEqual([true, true])
})

test('a letter that is returned or withdrawn with its number held', async () => {
  await open({ verifikasi: false, paraf: false })
  const [satu, dua] = [await submitted(), await submitted()]
  const input = (id: string) => ({ id, alasan: 'uji gagal' })
  const failures = [
    await everyFailure(async () => (await returnKonsep(office.as('lurah'), input(satu))).ok),
    await everyFailure(async () => (await withdrawKonsep(office.as('petugas'), input(dua))).ok),
  ]
  expect(Math.min(...failures)).toBeGreaterThanOrEqual(4)
  expect(verifyChain(office.db).ok).toBe(true)
})

test('a letter that is issued with its signed bytes', async () => {
  await open({ verifikasi: false, paraf: false, modeTtd: 'lokal' })
  const konsepId = await submitted()
  const pdf = new TextEncoder().encode('%PDF signed')
  const publish = () => inTransaction(office.db, () => publishKonsep(office.as('lurah'), { konsepId, pdf }))
  expect(await everyFailure(async () => (await publish()).ok)).toBeGreaterThanOrEqual(7)
  expect(verifyChain(office.db).ok).toBe(true)
})

test('a correction: the old letter is void only together with the new one', async () => {
  await open({ verifikasi: false, paraf: false, tandaTangan: false })
  const lama = valueOf(await issueSurat(office.as('sekretaris'), await aRequest())).suratId
  const request = { ...(await aRequest()), menggantikan: { suratId: lama, alasan: 'salah nama' } }
  const issue = () => issueSurat(office.as('sekretaris'), request)
  expect(await everyFailure(async () => (await issue()).ok)).toBeGreaterThanOrEqual(10)
  expect(readKoreksi(office.db, lama)).toMatchObject({ batal: 'salah nama', digantikan: { tanggal: '2026-03-02' } })
})

test('control: without its transaction the same failures leave half a step', async () => {
  await open({ verifikasi: false, paraf: false })
  const konsepId = await submitted()
  const before = dumpHash(office.db)
  const stop = failAt(5)
  expect(() => publishKonsep(office.as('lurah'), { konsepId, pdf: null })).toThrow(/disk full|transaction/)
  stop()
  expect(dumpHash(office.db)).not.toBe(before)
})
