// A window that was taken over: 1,000 malformed messages through its own bridge change nothing and stop nothing (SECURITY E-7).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands, type CommandName } from '#contract/ipc.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { countOnDisk } from './office-on-disk.ts'
import { openTraining, startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()
const perSeed = 500
const names = Object.keys(commands) as CommandName[]

type Message = { readonly name: unknown; readonly input: unknown }

test('1,000 malformed messages are refused one by one, nothing is stored, and the clerk works on', async () => {
  const s = await start()
  await openTraining(s)
  const before = countOnDisk(s.data)
  expect(before).toMatchObject({ people: 12_000, letters: 0, chainWhole: true })
  const randomSeed = Math.trunc(performance.timeOrigin + performance.now()) % 1_000_000
  process.stdout.write(`malformed messages: seeds 1 and ${randomSeed}\n`)
  const messages = [1, randomSeed].flatMap((seed) => fc.sample(malformed, { seed, numRuns: perSeed }))
  const answers = [...(await sendAll(s, messages)), ...(await sendUncommon(s))]
  expect(answers.length).toBeGreaterThan(1000)
  expect(Object.keys(Object.groupBy(answers, (answer) => answer)).toSorted()).toEqual([
    'MasukanSalah',
    'TidakDikenal',
    'not sent',
  ])
  expect(countOnDisk(s.data)).toEqual(before)
  expect(s.app.process().exitCode).toBe(null)
  expect(readLog(s.data)).not.toContain('GALAT')
  await s.page.keyboard.type('siti')
  await s.page.getByRole('listbox', { name: 'Hasil pencarian' }).getByRole('option').first().waitFor()
})

test('control: a message in the right form does reach the office', async () => {
  const s = await start()
  expect(await sendAll(s, [{ name: 'aplikasi.status', input: {} }])).toEqual(['ok'])
})

// Any name with any input, and the right inputs with one thing wrong.
const anyInput = fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, maxDepth: 3 })
const nearly = fc
  .record({
    name: fc.constantFrom(...names),
    key: fc.nat(),
    value: anyInput,
    how: fc.constantFrom('change', 'remove', 'add'),
  })
  .map(({ name, key, value, how }): Message => {
    const input: Record<string, unknown> = { ...(masukan[name] as object) }
    const keys = Object.keys(input)
    const chosen = keys[key % Math.max(1, keys.length)] ?? 'tambahan'
    if (how === 'remove') delete input[chosen]
    else input[how === 'add' ? `${chosen}x` : chosen] = value
    return { name, input }
  })
const anyName = fc.oneof(
  fc.constantFrom<unknown>(...names),
  fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', '', 'surat', 'surat.terbit ', 'SURAT.TERBIT'),
  fc.string(),
)
const malformed = fc
  .oneof(nearly, fc.record({ name: anyName, input: anyInput }))
  .filter(({ name, input }) => !isWellFormed(name, input))

const isWellFormed = (name: unknown, input: unknown): boolean =>
  typeof name === 'string' &&
  Object.hasOwn(commands, name) &&
  commands[name as CommandName].input.safeParse(input).success

type Bridge = {
  readonly siakel: {
    readonly call: (
      name: unknown,
      input: unknown,
    ) => Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>
  }
}

/** Code of every answer; 'not sent' for what the bridge itself refuses to carry. */
const sendAll = ({ page }: Siakel, messages: readonly Message[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(({ name, input }) =>
          (globalThis as unknown as Bridge).siakel.call(name, input).then(
            ({ ok, error }) => (ok ? 'ok' : (error?.code ?? '')),
            () => 'not sent',
          ),
        ),
      ),
    messages as Message[],
  )

// What only the page itself can make.
const sendUncommon = ({ page }: Siakel): Promise<string[]> =>
  page.evaluate(() => {
    const { call } = (globalThis as unknown as Bridge).siakel
    const round: Record<string, unknown> = { teks: 'siti' }
    round['sendiri'] = round
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
    const odd = [
      round,
      deep,
      new Map([['teks', 'siti']]),
      new Set([1]),
      new ArrayBuffer(1_000_000),
      new Error('x'),
      /x/,
      'x'.repeat(5_000_000),
      new Blob(['x']),
      () => 1,
      Symbol('x'),
      document,
      new Proxy({}, {}),
    ]
    const named = [{ toString: () => 'surat.terbit' }, ['surat.terbit'], Symbol('surat.terbit')]
    return Promise.all(
      [
        ...odd.map((input) => Promise.resolve().then(() => call('penduduk.cari', input))),
        ...named.map((name) => Promise.resolve().then(() => call(name, { x: 1 }))),
      ].map((answer) =>
        answer.then(
          ({ ok, error }) => (ok ? 'ok' : (error?.code ?? '')),
          () => 'not sent',
        ),
      ),
    )
  })

const readLog = (data: string): string => {
  try {
    return readFileSync(join(data, 'log', 'siakel.log'), 'utf8')
  } catch {
    return '' // nothing was worth a line
  }
}
