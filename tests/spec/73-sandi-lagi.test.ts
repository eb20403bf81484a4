// Before what signs, makes a number void, takes the register out or opens an account, the secret is asked for again (SECURITY A-5).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandName, Input } from '#contract/ipc.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { createGate } from '#electron/ipc/gate.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { origin } from '#electron/main/csp.ts'
import { freshSandiMs } from '#electron/main/sesi-keeper.ts'
import { dumpHash } from '#tests/builders/keluaran-data.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openKantor } from '#tests/builders/shell.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const sandi = 'melati-1987'
const perluSandi = { ok: false, error: { code: 'PerluSandi' } }

let kantor: Awaited<ReturnType<typeof openKantor>>
let orang: string
beforeEach(async () => {
  kantor = await openKantor()
  orang = valueOf(await kantor.call('penduduk.tambah', masukan['penduduk.tambah'])).id
})
afterEach(async () => {
  await kantor.close()
  if (kantor.bugs.length > 0) throw new Error(kantor.bugs.join('\n'))
})

const signIn = (penggunaId = kantor.penggunaId, dengan = sandi) =>
  kantor.call('sesi.masuk', { penggunaId, sandi: dengan })
const prove = (dengan = sandi) => kantor.call('sesi.buktikan', { sandi: dengan })
const letAge = () => kantor.lewat(freshSandiMs + 1)

let n = 0
const aLetter = (): Input<'surat.terbit'> => ({
  ...masukan['surat.terbit'],
  permintaanId: `01930000-0000-7000-8000-0000000ee${String((n += 1)).padStart(3, '0')}`,
  subjek: { pendudukId: orang },
  isian: { keperluan: 'membuka rekening bank' },
})
const issued = async () => valueOf(await kantor.call('surat.terbit', aLetter())).suratId
const cancel = (id: string) => kantor.call('surat.batal', { id, alasan: 'salah nama' })

// Everything but the access log and its head, which note the refusal.
const factsHash = (): string => dumpHash(kantor.kantor().baca, ['log_akses', 'perangkat'])

describe('a cancellation', () => {
  it('asks for nothing right after signing in, and for a minute', async () => {
    const [satu, dua] = [await issued(), await issued()]
    await signIn()
    expect(await cancel(satu)).toMatchObject({ ok: true })
    kantor.lewat(freshSandiMs)
    expect(await cancel(dua)).toMatchObject({ ok: true })
  })

  it('is refused after it and changes nothing; the secret typed again lets the same call through', async () => {
    const id = await issued()
    await signIn()
    letAge()
    const before = factsHash()
    expect(await cancel(id)).toEqual(perluSandi)
    expect(factsHash()).toBe(before)
    expect(await prove()).toEqual({ ok: true, value: { beres: true } })
    expect(await cancel(id)).toMatchObject({ ok: true })
  })

  it('asks whoever has just finished the wizard: nobody has signed in yet', async () => {
    expect(await cancel(await issued())).toEqual(perluSandi)
  })

  it('asks again after another minute', async () => {
    const [satu, dua] = [await issued(), await issued()]
    await prove()
    expect(await cancel(satu)).toMatchObject({ ok: true })
    letAge()
    expect(await cancel(dua)).toEqual(perluSandi)
  })

  it('control: through a gate that never asks, the same old session cancels', async () => {
    const id = await issued()
    letAge()
    expect(await cancel(id)).toEqual(perluSandi)
    const { application } = kantor.shell
    const gate = createGate({
      origin,
      handlers,
      // SAFETY: cancelling uses no other part of the context.
      ctx: { application: { ...application, hasFreshSandi: () => true }, deps: application.deps } as never,
      catat: () => Promise.resolve({ ok: true, value: null }),
      reportBug: (_kode, _nama, error) => {
        throw error
      },
      kodeBug: () => 'K1',
    })
    const batal = await gate({ origin, mainFrame: true }, 'surat.batal', { id, alasan: 'salah nama' })
    expect(batal).toMatchObject({ ok: true })
  })
})

describe('the minute', () => {
  it('is neither lengthened by a clock that is set back nor shortened by one that is set forward', async () => {
    const [satu, dua] = [await issued(), await issued()]
    await signIn()
    kantor.clock.advance(3_600_000)
    expect(await cancel(satu)).toMatchObject({ ok: true })
    letAge()
    kantor.clock.advance(-7_200_000)
    expect(await cancel(dua)).toEqual(perluSandi)
  })

  it('belongs to one session: it ends with a lock and does not pass to who signs in next', async () => {
    const id = await issued()
    await prove()
    const akun = { id: null, nama: 'Dwi', peran: ['sekretaris' as const], aktif: true, sandiBaru: 'kenanga-2026' }
    const dwi = valueOf(await kantor.call('pengguna.simpan', { ...akun, sandiSaya: sandi })).id
    await kantor.call('sesi.kunci', {})
    expect(await cancel(id)).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    // A session that nobody typed a secret for.
    kantor.shell.keeper.signInDirectly(kantor.penggunaId)
    expect(await cancel(id)).toEqual(perluSandi)
    await prove()
    kantor.shell.keeper.signInDirectly(dwi)
    expect(await cancel(id)).toEqual(perluSandi)
    expect(await prove(sandi)).toMatchObject({ error: { code: 'SandiSalah' } })
    expect(await prove('kenanga-2026')).toMatchObject({ ok: true })
    expect(await cancel(id)).toMatchObject({ ok: true })
  })

  it('is not given to somebody who signs in while the password of another is being checked', async () => {
    const id = await issued()
    const proving = kantor.shell.keeper.proveSandi({ sandi })
    kantor.shell.keeper.signInDirectly(kantor.penggunaId)
    expect(await proving).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    expect(await cancel(id)).toEqual(perluSandi)
  })
})

describe('a wrong secret', () => {
  it('is counted as at signing in: the fifth locks the account here and there', async () => {
    const id = await issued()
    for (const sisa of [4, 3, 2, 1])
      expect(await prove('salah')).toEqual({ ok: false, error: { code: 'SandiSalah', sisa } })
    const terkunci = { ok: false, error: { code: 'Terkunci', menit: 1 } }
    expect(await prove('salah')).toEqual(terkunci)
    expect(await prove()).toEqual(terkunci)
    expect(await signIn()).toEqual(terkunci)
    expect(await cancel(id)).toEqual(perluSandi)
    kantor.clock.advance(60_000)
    expect(await prove()).toMatchObject({ ok: true })
    expect(await cancel(id)).toMatchObject({ ok: true })
  })

  it('and a right one are lines of the access log, and so is the call that asked for it', async () => {
    const id = await issued()
    await cancel(id)
    await prove('salah')
    await prove()
    await cancel(id)
    const log = kantor
      .kantor()
      .baca.$client.prepare('SELECT perbuatan, hasil FROM log_akses ORDER BY no DESC LIMIT 4')
      .all()
    expect(log.toReversed()).toEqual([
      { perbuatan: 'surat.batal', hasil: 'PerluSandi' },
      { perbuatan: 'sesi.buktikan', hasil: 'SandiSalah' },
      { perbuatan: 'sesi.buktikan', hasil: 'beres' },
      { perbuatan: 'surat.batal', hasil: 'beres' },
    ])
  })
})

describe('what is asked for', () => {
  const asks = async <N extends CommandName>(nama: N, input: Input<N>): Promise<boolean> => {
    const before = factsHash()
    const jawab = await kantor.call(nama, input)
    const refused = !jawab.ok && jawab.error.code === 'PerluSandi'
    if (refused) expect(factsHash()).toBe(before)
    return refused
  }
  // One person checks and signs: the account is linked to the lurah.
  const useAlur = async (lain: Partial<typeof alurBawaan>) => {
    const pejabatId = valueOf(await kantor.call('pejabat.daftar', {})).pejabat[0]?.id ?? ''
    const saya = { id: kantor.penggunaId, nama: 'Retno Wulandari', peran: ['sekretaris' as const], aktif: true }
    valueOf(await kantor.call('pengguna.simpan', { ...saya, pejabatId, sandiBaru: null, sandiSaya: sandi }))
    const alur = { ...alurBawaan, verifikasi: true, paraf: false, tandaTangan: true, satuPetugas: true, ...lain }
    valueOf(await kantor.call('pengaturan.alur', { nilai: alur }))
  }
  const submitted = async () => valueOf(await kantor.call('konsep.ajukan', aLetter())).konsepId
  const asShown = async (...id: readonly string[]) => {
    const rows = await Promise.all(id.map(async (satu) => valueOf(await kantor.call('konsep.buka', { id: satu }))))
    return { id: [...id], dilihat: Object.fromEntries(rows.map((row) => [row.id, row.diubahPada])) }
  }
  const approved = async (id: string) => valueOf(await kantor.call('konsep.setujui', await asShown(id))).hasil[0]

  it('exporting the register, and opening the lock of an account', async () => {
    expect(await asks('penduduk.ekspor', { alasan: 'uji ekspor' })).toBe(true)
    expect(await asks('pengguna.bukaKunci', { id: kantor.penggunaId })).toBe(true)
  })

  it('a letter that cancels another, not one that cancels none', async () => {
    const suratId = await issued()
    const pengganti = { ...aLetter(), menggantikan: { suratId, alasan: 'salah nama' } }
    expect(await asks('surat.terbit', pengganti)).toBe(true)
    expect(await asks('konsep.ajukan', pengganti)).toBe(true)
    expect(await asks('surat.terbit', aLetter())).toBe(false)
    await prove()
    expect(await asks('surat.terbit', pengganti)).toBe(false)
    expect(valueOf(await kantor.call('surat.buka', { id: suratId })).status).toBe('batal')
  })

  it('signing in ink, not checking', async () => {
    await useAlur({})
    const [satu, dua] = [await submitted(), await submitted()]
    expect(await asks('konsep.setujui', await asShown(satu))).toBe(false)
    // One letter that would be signed: the whole batch waits.
    expect(await asks('konsep.setujui', await asShown(dua, satu))).toBe(true)
    expect(await asks('konsep.setujui', await asShown(satu))).toBe(true)
    await prove()
    expect(await approved(satu)).toMatchObject({ tahap: 'terbit', galat: null })
  })

  it('withdrawing a letter whose number is held, not an earlier one', async () => {
    await useAlur({})
    const [satu, dua] = [await submitted(), await submitted()]
    expect(await approved(satu)).toMatchObject({ tahap: 'ttd' })
    expect(await asks('konsep.tarik', { id: satu, alasan: 'tidak jadi' })).toBe(true)
    expect(await asks('konsep.tarik', { id: dua, alasan: 'tidak jadi' })).toBe(false)
    await prove()
    expect(await kantor.call('konsep.tarik', { id: satu, alasan: 'tidak jadi' })).toMatchObject({ ok: true })
  })

  it('nothing before a signature that asks for a passphrase of its own', async () => {
    await useAlur({ verifikasi: false, modeTtd: 'lokal' })
    expect(await asks('konsep.setujui', await asShown(await submitted()))).toBe(false)
  })

  it('nothing in training, where nobody has a password', async () => {
    const id = await issued()
    const kini = kantor.shell.holder.current()
    if (kini.nama !== 'buka') throw new Error('no office is open')
    const berkas = { ...kini.terbuka.berkas, latihan: true }
    kantor.shell.holder.change({ ...kini, terbuka: { ...kini.terbuka, berkas } })
    expect(await cancel(id)).toMatchObject({ ok: true })
  })

  it('nothing of somebody who may not do it anyway', async () => {
    const id = await issued()
    const akun = { id: null, nama: 'Sari', peran: ['admin' as const], aktif: true, sandiBaru: 'kenanga-2026' }
    const sari = valueOf(await kantor.call('pengguna.simpan', { ...akun, sandiSaya: sandi })).id
    kantor.shell.keeper.signInDirectly(sari)
    expect(await cancel(id)).toEqual({ ok: false, error: { code: 'TidakBerhak' } })
  })
})
