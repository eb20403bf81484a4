// Signing in, lock-out, auto-lock, accounts.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  beginPercobaan,
  belumGagal,
  maksGagal,
  menitTerkunci,
  type PercobaanMasuk,
} from '#domain/pengguna/percobaan-masuk.ts'
import { nikInLog } from '#electron/usecases/record-akses.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { steadyClock } from '#domain/waktu/steady-clock.ts'
import { idleLimitMs } from '#electron/main/sesi-keeper.ts'
import { aClock } from '#tests/builders/clock.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'

const terbuka: TestShell[] = []
const open = async (...args: Parameters<typeof openKantor>) => {
  const kantor = await openKantor(...args)
  terbuka.push(kantor)
  return kantor
}
afterEach(async () => {
  for (const kantor of terbuka.splice(0)) await kantor.close()
})

const benar = 'melati-1987'
const menit = 60_000

describe('the lock after wrong passwords', () => {
  it('comes with the fifth and lasts 1, 5, 15, then always 60 minutes', () => {
    let kini: PercobaanMasuk = belumGagal
    let waktu = 1_000_000
    const lama: number[] = []
    for (let putaran = 0; putaran < 6; putaran++) {
      for (let i = 0; i < maksGagal; i++) kini = beginPercobaan(kini, waktu)
      lama.push(menitTerkunci(kini, waktu))
      waktu = kini.terkunciSampai
    }
    expect(lama).toEqual([1, 5, 15, 60, 60, 60])
  })

  it('lets no more than five guesses into one window, whatever is done to the clock', () => {
    // 10,000 guesses; between two of them the clock jumps anywhere, also far back.
    const lompatan = fc.sample(
      fc.oneof(fc.integer({ min: -10_000_000, max: 0 }), fc.integer({ min: 0, max: 30_000 })),
      { numRuns: 10_000, seed: 7 },
    )
    let kini: PercobaanMasuk = belumGagal
    let jam = Date.UTC(2026, 2, 2)
    let diterima = 0
    let jendela = 0
    for (const lompat of lompatan) {
      jam += lompat
      if (menitTerkunci(kini, jam) > 0) continue
      const lalu = kini
      kini = beginPercobaan(kini, jam)
      diterima += 1
      jendela = lalu.terkunciSampai === kini.terkunciSampai && lalu.gagal > 0 ? jendela + 1 : 1
      expect(jendela).toBeLessThanOrEqual(maksGagal)
      expect(kini.waktuTerakhir).toBeGreaterThanOrEqual(lalu.waktuTerakhir)
    }
    expect(diterima).toBeGreaterThan(0)
    expect(diterima).toBeLessThan(200)
  })

  it('counts what is left, then tells how long to wait, and refuses even the right password', async () => {
    const kantor = await open()
    await kantor.call('sesi.kunci', {})
    const coba = (sandi: string) => kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi })
    for (const sisa of [4, 3, 2, 1])
      expect(await coba('salah')).toEqual({ ok: false, error: { code: 'SandiSalah', sisa } })
    expect(await coba('salah')).toEqual({ ok: false, error: { code: 'Terkunci', menit: 1 } })
    expect(await coba(benar)).toEqual({ ok: false, error: { code: 'Terkunci', menit: 1 } })
    kantor.clock.advance(menit)
    expect((await coba(benar)).ok).toBe(true)
  })

  it('survives a restart of the program and a clock that was set back', async () => {
    const kantor = await open()
    await kantor.call('sesi.kunci', {})
    for (let i = 0; i < 5; i++) await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'salah' })
    const lagi = await kantor.restart({ clock: aClock(Date.UTC(2020, 0, 1)) })
    terbuka.push(lagi)
    terbuka.splice(terbuka.indexOf(kantor), 1)
    expect(await lagi.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: benar })).toMatchObject({
      error: { code: 'Terkunci' },
    })
  })

  it('does not open earlier because many guess at the same time', async () => {
    // A clock that stands still: everything happens in the same minute.
    const kantor = await open({ clock: { ...aClock(), now: () => Date.UTC(2026, 2, 2, 2) } })
    await kantor.call('sesi.kunci', {})
    const jawab = await Promise.all(
      Array.from({ length: 40 }, () => kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'salah' })),
    )
    expect(jawab.filter((j) => !j.ok && j.error.code === 'SandiSalah')).toHaveLength(4)
    expect(jawab.filter((j) => !j.ok && j.error.code === 'Terkunci')).toHaveLength(36)
  })

  it('is not shortened by moving the clock forward while the program runs', () => {
    const jam = aClock()
    let monoton = 0
    const tetap = steadyClock({ clock: jam, monotonic: () => monoton })
    const awal = tetap.now()
    jam.advance(1_000 * menit)
    expect(tetap.now() - awal).toBe(0)
    monoton += menit
    expect(tetap.now() - awal).toBe(menit)
  })

  it('is opened by a sekretaris, and that is logged', async () => {
    const kantor = await open()
    const baru = await kantor.call('pengguna.simpan', {
      id: null,
      nama: 'Dwi',
      peran: ['petugas'],
      aktif: true,
      sandiBaru: 'kenanga-2026',
      sandiSaya: benar,
    })
    if (!baru.ok) throw new Error(baru.error.code)
    for (let i = 0; i < 5; i++) await kantor.call('sesi.masuk', { penggunaId: baru.value.id, sandi: 'salah' })
    expect(await kantor.call('pengguna.daftar', {})).toMatchObject({
      value: { pengguna: [{ terkunci: false }, { terkunci: true }] },
    })
    await kantor.call('sesi.buktikan', { sandi: benar })
    await kantor.call('pengguna.bukaKunci', { id: baru.value.id })
    expect((await kantor.call('sesi.masuk', { penggunaId: baru.value.id, sandi: 'kenanga-2026' })).ok).toBe(true)
    const log = kantor.kantor().baca.$client.prepare('SELECT perbuatan, objek FROM log_akses ORDER BY no').all()
    expect(log).toContainEqual({ perbuatan: 'pengguna.bukaKunci', objek: baru.value.id })
  })
})

describe('the session', () => {
  it('locks itself after three minutes without a key or the mouse', async () => {
    const kantor = await open()
    kantor.lewat(idleLimitMs - 1)
    kantor.shell.keeper.lockWhenIdle()
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'masuk' } })
    await kantor.call('sesi.gerak', {})
    kantor.lewat(idleLimitMs - 1)
    kantor.shell.keeper.lockWhenIdle()
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'masuk' } })
    kantor.lewat(1)
    kantor.shell.keeper.lockWhenIdle()
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({ value: { keadaan: 'terkunci', sesi: null } })
  })

  it('changes hands without closing: the next person signs in over the last one', async () => {
    const kantor = await open()
    const dwi = await kantor.call('pengguna.simpan', {
      id: null,
      nama: 'Dwi',
      peran: ['petugas'],
      aktif: true,
      sandiBaru: 'kenanga-2026',
      sandiSaya: benar,
    })
    if (!dwi.ok) throw new Error(dwi.error.code)
    await kantor.call('sesi.masuk', { penggunaId: dwi.value.id, sandi: 'kenanga-2026' })
    expect(await kantor.call('aplikasi.status', {})).toMatchObject({
      value: { sesi: { nama: 'Dwi', peran: ['petugas'] } },
    })
  })

  it('shows names and roles on the lock screen and nothing else of anybody', async () => {
    const kantor = await open()
    await kantor.call('sesi.kunci', {})
    const status = await kantor.call('aplikasi.status', {})
    if (!status.ok) throw new Error(status.error.code)
    expect(status.value.pengguna).toEqual([{ id: kantor.penggunaId, nama: 'Retno Wulandari', peran: ['sekretaris'] }])
  })

  it('writes every sign-in, right or wrong, to the access log', async () => {
    const kantor = await open()
    await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'salah' })
    await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: benar })
    const log = kantor
      .kantor()
      .baca.$client.prepare(`SELECT hasil FROM log_akses WHERE perbuatan = 'sesi.masuk' ORDER BY no`)
      .pluck()
      .all()
    expect(log).toEqual(['SandiSalah', 'beres'])
  })

  it('writes a password set anew by the words, and one that was changed, to the access log', async () => {
    const kantor = await open()
    await kantor.call('sesi.gantiSandi', { lama: benar, baru: 'sandi-baru-1' })
    await kantor.call('sesi.kunci', {})
    const { penggunaId } = kantor
    await kantor.call('sesi.sandiDenganKata', { penggunaId, kata: 'abadi', baru: 'sandi-baru-2' })
    await kantor.call('sesi.sandiDenganKata', { penggunaId, kata: kantor.kata.join(' '), baru: 'sandi-baru-2' })
    const log = kantor.kantor().baca.$client.prepare('SELECT perbuatan, objek, hasil FROM log_akses ORDER BY no').all()
    expect(log).toEqual([
      { perbuatan: 'sesi.gantiSandi', objek: null, hasil: 'beres' },
      { perbuatan: 'sesi.sandiDenganKata', objek: penggunaId, hasil: 'KataPemulihanSalah' },
      { perbuatan: 'sesi.sandiDenganKata', objek: penggunaId, hasil: 'beres' },
    ])
  })

  it('names a searched NIK only by a hash with the key of the office, each NIK in a line of its own', async () => {
    const kantor = await open()
    const nik = ['9975015409870001', '9975015409870002']
    for (const teks of [...nik, '9975015409870002']) await kantor.call('penduduk.cari', { teks, semuaStatus: false })
    // A forged call that gives a NIK in the place of an id or a code.
    await kantor.raw('penduduk.kartu', { id: nik[0] })
    await kantor.raw('surat.terbit', { ...masukan['surat.terbit'], kode: nik[0] })
    const objek = kantor.kantor().baca.$client.prepare('SELECT objek FROM log_akses ORDER BY no').pluck().all()
    const { keys } = kantor.kantor()
    expect(objek.slice(0, 3)).toEqual([...nik.map((satu) => nikInLog(keys, satu)), null])
    const semua = JSON.stringify(kantor.kantor().baca.$client.prepare('SELECT * FROM log_akses').all())
    expect(semua).not.toContain('99750154')
  })

  it('names the letter that was approved, or how many', async () => {
    const kantor = await open()
    const satu = '01930000-0000-7000-8000-00000000aaa1'
    await kantor.call('konsep.setujui', { id: [satu], dilihat: {} })
    await kantor.call('konsep.setujui', { id: [satu, satu], dilihat: {} })
    const log = kantor
      .kantor()
      .baca.$client.prepare("SELECT objek, rincian FROM log_akses WHERE perbuatan = 'konsep.setujui' ORDER BY no")
      .all()
    expect(log).toEqual([
      { objek: satu, rincian: '1 surat' },
      { objek: null, rincian: '2 surat' },
    ])
  })

  it('logs one line for a name that is typed letter by letter', async () => {
    const kantor = await open()
    for (const teks of ['sit', 'siti', 'siti n', 'siti nu'])
      await kantor.call('penduduk.cari', { teks, semuaStatus: false })
    await kantor.call('penduduk.kartu', { id: kantor.penggunaId })
    const log = kantor.kantor().baca.$client.prepare('SELECT perbuatan, rincian FROM log_akses ORDER BY no').all()
    expect(log).toEqual([
      { perbuatan: 'penduduk.cari', rincian: 'nama' },
      { perbuatan: 'penduduk.kartu', rincian: '' },
    ])
  })
})

describe('accounts', () => {
  const simpan = {
    id: null,
    nama: 'Dwi',
    peran: ['petugas' as const],
    aktif: true,
    sandiBaru: 'kenanga-2026',
    sandiSaya: benar,
  }

  it('need a password of eight characters', async () => {
    const kantor = await open()
    expect(await kantor.call('pengguna.simpan', { ...simpan, sandiBaru: 'tujuh77' })).toEqual({
      ok: false,
      error: { code: 'SandiLemah', minimal: 8 },
    })
    expect(await kantor.call('pengguna.simpan', { ...simpan, sandiBaru: null })).toEqual({
      ok: false,
      error: { code: 'SandiLemah', minimal: 8 },
    })
  })

  it('are changed only by who types the own password once more', async () => {
    const kantor = await open()
    expect(await kantor.call('pengguna.simpan', { ...simpan, sandiSaya: 'salah' })).toMatchObject({
      error: { code: 'SandiSalah' },
    })
    expect(await kantor.call('pengguna.daftar', {})).toMatchObject({
      value: { pengguna: [{ nama: 'Retno Wulandari' }] },
    })
  })

  it('keep one sekretaris who can sign in', async () => {
    const kantor = await open()
    const lurah = await kantor.call('pengguna.simpan', { ...simpan, nama: 'Bambang', peran: ['lurah'] })
    if (!lurah.ok) throw new Error(lurah.error.code)
    await kantor.call('sesi.masuk', { penggunaId: lurah.value.id, sandi: 'kenanga-2026' })
    const ubah = { id: kantor.penggunaId, nama: 'Retno Wulandari', sandiBaru: null, sandiSaya: 'kenanga-2026' }
    expect(await kantor.call('pengguna.simpan', { ...ubah, peran: ['sekretaris'], aktif: false })).toEqual({
      ok: false,
      error: { code: 'SekretarisTerakhir' },
    })
    expect(await kantor.call('pengguna.simpan', { ...ubah, peran: ['petugas'], aktif: true })).toEqual({
      ok: false,
      error: { code: 'SekretarisTerakhir' },
    })
  })

  it('do not let anybody change the own roles', async () => {
    const kantor = await open()
    const saya = {
      id: kantor.penggunaId,
      nama: 'Retno Wulandari',
      peran: ['sekretaris' as const, 'lurah' as const],
      aktif: true,
      sandiBaru: null,
      sandiSaya: benar,
    }
    expect(await kantor.call('pengguna.simpan', saya)).toEqual({ ok: false, error: { code: 'DiriSendiri' } })
  })

  it('are linked to the official they sign as; the own link is set once and changed by somebody else', async () => {
    const kantor = await open()
    const daftar = await kantor.call('pejabat.daftar', {})
    const lurah = daftar.ok ? (daftar.value.pejabat[0]?.id ?? '') : ''
    const saya = {
      ...simpan,
      id: kantor.penggunaId,
      nama: 'Retno Wulandari',
      peran: ['sekretaris' as const],
      sandiBaru: null,
    }
    expect(await kantor.call('pengguna.simpan', { ...saya, pejabatId: lurah })).toMatchObject({ ok: true })
    // Absent: as before.
    expect(await kantor.call('pengguna.simpan', saya)).toMatchObject({ ok: true })
    expect(await kantor.call('pengguna.daftar', {})).toMatchObject({ value: { pengguna: [{ pejabatId: lurah }] } })
    expect(await kantor.call('pengguna.simpan', { ...saya, pejabatId: null })).toEqual({
      ok: false,
      error: { code: 'DiriSendiri' },
    })
    const tidakAda = '01930000-0000-7000-8000-00000000ffff'
    expect(await kantor.call('pengguna.simpan', { ...simpan, pejabatId: tidakAda })).toEqual({
      ok: false,
      error: { code: 'PenandatanganTidakAda' },
    })
  })

  it('that are switched off cannot sign in', async () => {
    const kantor = await open()
    const dwi = await kantor.call('pengguna.simpan', simpan)
    if (!dwi.ok) throw new Error(dwi.error.code)
    await kantor.call('pengguna.simpan', { ...simpan, id: dwi.value.id, aktif: false, sandiBaru: null })
    expect(await kantor.call('sesi.masuk', { penggunaId: dwi.value.id, sandi: 'kenanga-2026' })).toEqual({
      ok: false,
      error: { code: 'PenggunaTidakAda' },
    })
  })

  it('get a new password by the recovery words, and the lock is opened', async () => {
    const kantor = await open()
    await kantor.call('sesi.kunci', {})
    for (let i = 0; i < 5; i++) await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'salah' })
    const ganti = { penggunaId: kantor.penggunaId, baru: 'sandi-baru-1' }
    expect(
      await kantor.call('sesi.sandiDenganKata', { ...ganti, kata: kantor.kata.toReversed().join(' ') }),
    ).toMatchObject({ error: { code: 'KataPemulihanSalah' } })
    expect(await kantor.call('sesi.sandiDenganKata', { ...ganti, kata: kantor.kata.join(' ') })).toMatchObject({
      ok: true,
    })
    expect((await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'sandi-baru-1' })).ok).toBe(true)
  })

  it('change the own password only with the old one', async () => {
    const kantor = await open()
    expect(await kantor.call('sesi.gantiSandi', { lama: 'salah', baru: 'sandi-baru-1' })).toMatchObject({
      error: { code: 'SandiSalah' },
    })
    expect((await kantor.call('sesi.gantiSandi', { lama: benar, baru: 'sandi-baru-1' })).ok).toBe(true)
    expect((await kantor.call('sesi.masuk', { penggunaId: kantor.penggunaId, sandi: 'sandi-baru-1' })).ok).toBe(true)
  })

  it('never put a password or its verifier into an operation', async () => {
    const kantor = await open()
    await kantor.call('pengguna.simpan', simpan)
    const badan = kantor.kantor().baca.$client.prepare('SELECT body FROM op_log').pluck().all().join('\n')
    expect(badan).toContain('Dwi')
    expect(badan).not.toMatch(/argon2|kenanga-2026|melati-1987/)
  })
})
