// The operation log: canonical text, clocks, the chain, golden vectors, and what tampering shows.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chainHash, hashText } from '#db/op-hash.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { appendOperation, insertPrepared, prepareOperations, readChainHead } from '#db/queries/op-log.ts'
import { inTransaction } from '#db/transaction.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { nextHlc, parseHlc } from '#domain/op/hlc.ts'
import { canonicalBody, canonicalHeader, maxBodyBytes } from '#domain/op/operation.ts'
import type { NewOperation, OperationHeader } from '#domain/op/operation.ts'
import { ok } from '#domain/result.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

type Vector = {
  readonly header: OperationHeader
  readonly body: unknown
  readonly canonicalHeader: string
  readonly canonicalBody: string
  readonly bodyHash: string
  readonly prev: string
  readonly hash: string
}

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const append = async (...operations: readonly NewOperation[]): Promise<void> => {
  for (const operation of operations) {
    await inTransaction(office.db, () => ok(appendOperation(office.db, office, operation)))
  }
}
const ubah = (nama: string): NewOperation => ({
  entity: 'penduduk',
  entityId: 'p-1',
  kind: 'ubah',
  body: { nama },
  groups: ['nama'],
})

describe('canonical text', () => {
  test('keys stand in order of their code units and nothing is between the parts', () => {
    expect(canonicalJson({ b: [1, 'é\n', null], a: { z: true, '€': 0, '\r': -0 } })).toBe(
      '{"a":{"\\r":0,"z":true,"€":0},"b":[1,"é\\n",null]}',
    )
  })

  test.each([1.5, Number.NaN, 2 ** 53, undefined, { a: undefined }, '\ud800', new Date(0), [1n]])(
    '%s has no canonical form',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )

  test('is JSON with the same meaning, whatever the order of the keys was', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('node')),
        fc.dictionary(fc.string(), tie('node')),
      ),
    })).node
    fc.assert(
      fc.property(value, (v) => {
        const text = canonicalJson(v)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(v)))
      }),
    )
  })

  test('a body beyond 64 KiB is refused: it belongs in a blob', () => {
    expect(canonicalBody('x'.repeat(maxBodyBytes - 2))).toHaveLength(maxBodyBytes)
    expect(() => canonicalBody('x'.repeat(maxBodyBytes - 1))).toThrow(RangeError)
    expect(() => canonicalBody('é'.repeat(maxBodyBytes / 2))).toThrow(RangeError)
  })
})

describe('hybrid clock', () => {
  test('always grows, whatever the clock of the PC does, and its text sorts like the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 42 }), { minLength: 2 }), (times) => {
        const clocks = times.reduce<string[]>((seen, now) => [...seen, nextHlc(seen.at(-1) ?? '', now, 'd')], [])
        expect(clocks.toSorted()).toEqual(clocks)
        expect(new Set(clocks).size).toBe(clocks.length)
        expect(clocks.every((hlc, i) => (parseHlc(hlc)?.ms ?? -1) >= (times[i] ?? 0))).toBe(true)
      }),
    )
  })

  test('a full counter borrows one millisecond from the future', () => {
    expect(nextHlc('00000000000a-ffff-d', 5, 'd')).toBe('00000000000b-0000-d')
  })
})

describe('chain', () => {
  test('the golden vectors give the same texts and hashes in every version of the program', () => {
    const vectors = JSON.parse(
      readFileSync(join(import.meta.dirname, '../golden/op/vectors.json'), 'utf8'),
    ) as readonly Vector[]
    expect(vectors.length).toBeGreaterThanOrEqual(4)
    for (const vector of vectors) {
      expect(canonicalHeader(vector.header)).toBe(vector.canonicalHeader)
      expect(canonicalBody(vector.body)).toBe(vector.canonicalBody)
      expect(hashText(vector.canonicalBody)).toBe(vector.bodyHash)
      expect(chainHash(vector.prev, vector.canonicalHeader, vector.bodyHash)).toBe(vector.hash)
    }
  })

  test('operations are numbered from one without a hole and each names the one before', async () => {
    await append(ubah('SITI'), ubah('SITI N.'), ubah('SITI NUR'))
    expect(verifyChain(office.baca)).toEqual({ ok: true, value: { count: 3 } })
    expect(readChainHead(office.baca)).toMatchObject({ epoch: 0, lastDevSeq: 3 })
  })

  test('an operation outside a transaction is refused', () => {
    expect(() => appendOperation(office.db, office, ubah('SITI'))).toThrow(/transaction/)
  })

  test('the first change of a field group saw no clock, the second saw the first', async () => {
    await append({ entity: 'penduduk', entityId: 'p-1', kind: 'tambah', body: {} }, ubah('A'), ubah('B'))
    const rows = office.baca.$client.prepare('SELECT hlc, base FROM op_log ORDER BY dev_seq').all() as {
      hlc: string
      base: string | null
    }[]
    expect(rows[0]?.base).toBeNull()
    expect(rows[1]?.base).toBe('{"nama":null}')
    expect(rows[2]?.base).toBe(JSON.stringify({ nama: rows[1]?.hlc }))
    expect(office.baca.$client.prepare('SELECT eff_hlc FROM field_clock').pluck().all()).toEqual([rows[2]?.hlc])
  })

  test('an operation that is rolled back leaves no hole', async () => {
    await append(ubah('A'))
    await inTransaction(office.db, () => {
      appendOperation(office.db, office, ubah('B'))
      return { ok: false, error: { code: 'AlasanWajib' } } as const
    })
    await append(ubah('C'))
    expect(verifyChain(office.baca)).toEqual({ ok: true, value: { count: 2 } })
  })

  test('many operations prepared at once are the same chain as one by one', async () => {
    const many = Array.from({ length: 500 }, (_, i): NewOperation => ({
      ...ubah(`NAMA ${i}`),
      entityId: `p-${i % 50}`,
    }))
    const prepared = prepareOperations(office.baca, office, many)
    await inTransaction(office.db, () => ok(insertPrepared(office.db, prepared)))
    expect(verifyChain(office.baca)).toEqual({ ok: true, value: { count: 500 } })
    const clocks = office.baca.$client.prepare('SELECT count(*) FROM field_clock').pluck().get()
    expect(clocks).toBe(50)
  })

  test('prepared operations are refused when the chain has grown since', async () => {
    const prepared = prepareOperations(office.baca, office, [ubah('A')])
    await append(ubah('B'))
    expect(await inTransaction(office.db, () => ok(insertPrepared(office.db, prepared)))).toEqual({
      ok: true,
      value: false,
    })
    expect(verifyChain(office.baca)).toEqual({ ok: true, value: { count: 1 } })
  })

  test('stored operations can be neither changed nor deleted', async () => {
    await append(ubah('A'))
    for (const statement of [`UPDATE op_log SET body = '{}'`, 'UPDATE op_log SET dev_seq = 9', 'DELETE FROM op_log']) {
      expect(() => office.db.$client.exec(statement)).toThrow(/append-only/)
    }
    office.db.$client.exec(`UPDATE op_log SET seq = 1, status = 'stored'`)
  })
})

describe('tampering', () => {
  const tamper = (statement: string): void => {
    office.db.$client.exec('DROP TRIGGER op_log_tetap; DROP TRIGGER op_log_simpan')
    office.db.$client.exec(statement)
  }
  beforeEach(() => append(ubah('A'), ubah('B'), ubah('C'), ubah('D')))

  test.each([
    ['an edited body', `UPDATE op_log SET body = '{"nama":"X"}' WHERE dev_seq = 2`, 2, 'body'],
    [
      'an edited body with its own hash made new',
      `UPDATE op_log SET body = '{"nama":"A"}', body_hash = (SELECT body_hash FROM op_log WHERE dev_seq = 1) WHERE dev_seq = 2`,
      2,
      'hash',
    ],
    ['an edited header', `UPDATE op_log SET entity_id = 'p-2' WHERE dev_seq = 3`, 3, 'hash'],
    ['another clock seen', `UPDATE op_log SET base = '{"nama":null}' WHERE dev_seq = 3`, 3, 'hash'],
    ['a missing operation', 'DELETE FROM op_log WHERE dev_seq = 2', 3, 'gap'],
    ['a missing first operation', 'DELETE FROM op_log WHERE dev_seq = 1', 2, 'gap'],
    ['a cut end', 'DELETE FROM op_log WHERE dev_seq = 4', 4, 'end'],
    [
      'swapped operations',
      'UPDATE op_log SET dev_seq = 9 WHERE dev_seq = 2; UPDATE op_log SET dev_seq = 2 WHERE dev_seq = 3; UPDATE op_log SET dev_seq = 3 WHERE dev_seq = 9',
      2,
      'hash',
    ],
  ])('%s is found', (_, statement, devSeq, reason) => {
    expect(verifyChain(office.baca).ok).toBe(true)
    tamper(statement)
    expect(verifyChain(office.baca)).toEqual({ ok: false, error: { code: 'RantaiPutus', epoch: 0, devSeq, reason } })
  })
})
