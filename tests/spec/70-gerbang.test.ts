// The gate between window and shell (SECURITY E-7): who may speak, in what form, and what comes back.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, type CommandName } from '#contract/ipc.ts'
import { createGate } from '#electron/ipc/gate.ts'
import { dumpHash } from '#tests/builders/keluaran-data.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'

const names = Object.keys(commands) as CommandName[]
const parses = (nama: unknown, input: unknown): boolean =>
  typeof nama === 'string' &&
  Object.hasOwn(commands, nama) &&
  commands[nama as CommandName].input.safeParse(input).success

let kantor: TestShell
beforeAll(async () => void (kantor = await openKantor()))
afterAll(() => kantor.close())

describe('the gate', () => {
  it('has a valid example of every command', () => {
    expect(names.filter((nama) => !parses(nama, masukan[nama]))).toEqual([])
  })

  it('refuses every sender that is not the main frame of the own page', async () => {
    const asing = [
      { origin: 'https://contoh.invalid', mainFrame: true },
      { origin: null, mainFrame: true },
      { origin: 'app://siakel', mainFrame: false },
      { origin: 'app://siakel.contoh', mainFrame: true },
      { origin: 'APP://SIAKEL', mainFrame: true },
      { origin: 'file://', mainFrame: true },
    ]
    for (const sender of asing) {
      expect(await kantor.shell.gate(sender, 'aplikasi.status', {})).toEqual({
        ok: false,
        error: { code: 'TidakDikenal' },
      })
    }
    expect((await kantor.shell.gate({ origin: 'app://siakel', mainFrame: true }, 'aplikasi.status', {})).ok).toBe(true)
  })

  it('knows no command by the names that every object has', async () => {
    for (const nama of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      ' aplikasi.status',
      'APLIKASI.STATUS',
      null,
      7,
      ['aplikasi.status'],
      { toString: () => 'aplikasi.status' },
    ]) {
      expect(await kantor.raw(nama, {})).toEqual({ ok: false, error: { code: 'TidakDikenal' } })
    }
  })

  it('refuses an unknown key in every command', async () => {
    for (const nama of names) {
      expect(await kantor.raw(nama, { ...masukan[nama], tambahan: 1 }), nama).toMatchObject({
        error: { code: 'MasukanSalah' },
      })
    }
  })

  it('refuses every command whose input lacks one of its keys', async () => {
    for (const nama of names) {
      for (const kunci of Object.keys(masukan[nama])) {
        const { [kunci]: _hilang, ...sisa } = masukan[nama] as Record<string, unknown>
        expect(await kantor.raw(nama, sisa), `${nama} without ${kunci}`).toMatchObject({
          error: { code: 'MasukanSalah' },
        })
      }
    }
  })

  it('refuses texts that are longer than the form allows', async () => {
    const panjang = 'x'.repeat(9_000_000)
    for (const [nama, input] of [
      ['penduduk.cari', { teks: panjang, semuaStatus: false }],
      ['pemulihan.frasa', { frasa: panjang }],
      ['sesi.masuk', { penggunaId: panjang, sandi: 'x' }],
      ['pengaturan.kantor', { ...masukan['pengaturan.kantor'], lambang: panjang }],
    ] as const)
      expect(await kantor.raw(nama, input)).toMatchObject({ error: { code: 'MasukanSalah' } })
  })

  it('takes 100,000 malformed messages without a crash, a bug or an effect', { timeout: 240_000 }, async () => {
    const sebelum = dumpHash(kantor.kantor().baca)
    const benih = Number(process.env['BENIH'] ?? 20261121)
    const anggota = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      maxDepth: 2,
    })
    // A valid message with one of its values replaced: the hardest to tell from a good one.
    const rusak = fc.tuple(fc.constantFrom(...names), fc.nat(), anggota).map(([nama, n, nilai]) => {
      const kunci = Object.keys(masukan[nama])
      const dipilih = kunci[n % Math.max(1, kunci.length)]
      return [nama, dipilih === undefined ? nilai : { ...masukan[nama], [dipilih]: nilai }] as const
    })
    const origin = fc.oneof(
      fc.constantFrom<string>(...names),
      fc.constantFrom('__proto__', 'constructor', 'surat', 'surat.'),
      fc.string(),
      fc.integer(),
    )
    const pesan = fc.oneof({ weight: 3, arbitrary: rusak }, { weight: 1, arbitrary: fc.tuple(origin, anggota) })
    const contoh = fc.sample(pesan, { numRuns: 130_000, seed: benih })
    let dikirim = 0
    const kode: Record<string, number> = {}
    for (const [nama, input] of contoh) {
      if (dikirim === 100_000) break
      if (parses(nama, input)) continue // by chance a good message
      const jawab = await kantor.raw(nama, input)
      expect(jawab.ok, `seed ${benih}`).toBe(false)
      if (!jawab.ok) kode[jawab.error.code] = (kode[jawab.error.code] ?? 0) + 1
      dikirim += 1
    }
    expect(dikirim).toBe(100_000)
    expect(Object.keys(kode).toSorted()).toEqual(['MasukanSalah', 'TidakDikenal'])
    expect(kantor.bugs).toEqual([])
    expect(dumpHash(kantor.kantor().baca)).toBe(sebelum)
  })

  it('would have noticed an effect', async () => {
    const sebelum = dumpHash(kantor.kantor().baca)
    expect((await kantor.call('penduduk.tambah', masukan['penduduk.tambah'])).ok).toBe(true)
    expect(dumpHash(kantor.kantor().baca)).not.toBe(sebelum)
  })

  it("lets nothing through to the window that the answer's form does not name", async () => {
    const gate = gateWith({ 'pejabat.daftar': () => ({ ok: true, value: { pejabat: [], sandi: 'rahasia' } }) })
    expect(await gate({ origin: 'app://siakel', mainFrame: true }, 'pejabat.daftar', {})).toEqual({
      ok: true,
      value: { pejabat: [] },
    })
  })

  it('turns a bug into one code and tells the log neither the input nor the text of the error', async () => {
    const laporan: unknown[] = []
    const gate = gateWith(
      {
        'pejabat.daftar': () => {
          throw new Error('NIK 9975015409870001')
        },
      },
      laporan,
    )
    const jawab = await gate({ origin: 'app://siakel', mainFrame: true }, 'pejabat.daftar', {})
    expect(jawab).toEqual({ ok: false, error: { code: 'GalatDalam', kode: 'K1' } })
    expect(laporan).toEqual(['K1 pejabat.daftar'])
  })

  it('calls an answer of the wrong shape a bug', async () => {
    const gate = gateWith({ 'pejabat.daftar': () => ({ ok: true, value: { pejabat: 'semua' } }) })
    expect(await gate({ origin: 'app://siakel', mainFrame: true }, 'pejabat.daftar', {})).toMatchObject({
      error: { code: 'GalatDalam' },
    })
  })

  it('shows nothing that cannot be written to the access log', async () => {
    const gate = gateWith({ 'penduduk.kartu': () => ({ ok: true, value: {} }) }, [], () =>
      Promise.resolve({ ok: false, error: { code: 'PenyimpananPenuh' } }),
    )
    const jawab = await gate({ origin: 'app://siakel', mainFrame: true }, 'penduduk.kartu', masukan['penduduk.kartu'])
    expect(jawab).toEqual({ ok: false, error: { code: 'PenyimpananPenuh' } })
  })
})

// The real gate over handlers of the test's own: what a handler may do wrong, it does here.
const gateWith = (
  handlers: Record<string, () => unknown>,
  laporan: unknown[] = [],
  catat: () => Promise<never> | Promise<unknown> = () => Promise.resolve({ ok: true, value: null }),
) =>
  createGate({
    origin: 'app://siakel',
    handlers: handlers as never,
    ctx: {
      application: {
        sesi: () => ({ penggunaId: 'u', nama: 'U', peran: ['sekretaris'], hak: ['penduduk.lihat'] }),
        writable: () => Promise.resolve(),
      },
    } as never,
    catat: catat as never,
    reportBug: (kode, nama) => void laporan.push(`${kode} ${nama}`),
    kodeBug: () => 'K1',
  })
