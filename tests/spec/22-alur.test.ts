// The life of a letter before its issue: konsep, verifikasi, paraf, siap tanda tangan, terbit.
import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { PermohonanSurat } from '#contract/surat.ts'
import { fileOf } from '#db/blob.ts'
import { isDipakai } from '#db/queries/impor.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { listNomor } from '#db/queries/nomor-laporan.ts'
import { countOperations } from '#db/queries/op-log.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { findPejabat, writePejabat } from '#db/queries/pejabat.ts'
import { findSurat } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Peran } from '#domain/pengguna/hak.ts'
import { ok } from '#domain/result.ts'
import { alurBawaan, alurUntuk, listTahap, type AlurSurat } from '#domain/surat/alur.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import { assignKonsep } from '#electron/usecases/assign-konsep.ts'
import { rememberTime } from '#electron/usecases/guard-office.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { planTtd } from '#electron/usecases/plan-ttd.ts'
import { publishKonsep, readySign } from '#electron/usecases/publish-konsep.ts'
import { listKonsep, openKonsep } from '#electron/usecases/read-konsep.ts'
import { returnKonsep, withdrawKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { alurPenuh, openAlurOffice, type AlurOffice } from '#tests/builders/alur.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: AlurOffice
afterEach(() => office.close())

const open = async (alur: Partial<AlurSurat> = {}): Promise<void> => {
  office = await openAlurOffice(alur)
}
const aRequest = async (isi: Partial<PermohonanSurat> = {}): Promise<PermohonanSurat> =>
  aPermohonan(office, { subjek: { pendudukId: await insertOrang(office) }, cetak: false, ...isi })
const submit = async (isi: Partial<PermohonanSurat> = {}, peran: Peran = 'petugas'): Promise<string> =>
  valueOf(await submitKonsep(office.as(peran), await aRequest(isi))).konsepId
const approve = async (peran: Peran, ...id: readonly string[]) => (await approveKonsep(office.as(peran), id)).hasil
const approveAll = async (id: string): Promise<void> => {
  for (const peran of ['kasi', 'sekretaris', 'lurah'] as const) expect((await approve(peran, id))[0]?.galat).toBeNull()
}
const codeOf = (hasil: Awaited<ReturnType<typeof approve>>): string =>
  hasil[0]?.galat ? (JSON.parse(hasil[0].galat) as { code: string }).code : 'beres'
const konsepOf = (id: string) => {
  const konsep = findKonsep(office.db, id)
  if (!konsep) throw new Error('no konsep')
  return konsep
}
const nomor = () => listNomor(office.db, { register: 'kantor', tahun: 2026 })
const waiting = (peran: Peran) => listKonsep(office.as(peran), { pilah: 'menunggu' }).baris.map(({ id }) => id)
const changePejabat = (id: string, isi: Partial<{ sampai: string; nama: string }>) =>
  inTransaction(office.db, () => {
    const { id: _, ...lama } = findPejabat(office.db, id) ?? { id: '' }
    // SAFETY: the office of the test has this official.
    writePejabat(office.db, { id, isi: { ...lama, ...isi } as never, pada: '2026-03-02T00:00:00.000Z', oleh: null })
    return ok(null)
  })

describe('a letter of an office with steps', () => {
  it('passes verifikasi, paraf and tanda tangan, each seen by whom it waits for, and is then a letter in the books', async () => {
    await open()
    const id = await submit()
    expect([waiting('petugas'), waiting('kasi'), waiting('sekretaris'), waiting('lurah')]).toEqual([[], [id], [id], []])
    expect(nomor()).toEqual([])
    await approve('kasi', id)
    expect([konsepOf(id).tahap, waiting('kasi'), waiting('sekretaris')]).toEqual(['paraf', [], [id]])
    const [ttd] = await approve('sekretaris', id)
    expect(ttd).toMatchObject({ tahap: 'ttd', suratId: null, nomor: '400.12.2.1/001/SPK/III/2026', galat: null })
    expect([waiting('sekretaris'), waiting('lurah')]).toEqual([[], [id]])
    // Whoever reads the report sees for which letter a number is held.
    expect(nomor()).toMatchObject([
      { state: 'cadang', nomor: '400.12.2.1/001/SPK/III/2026', judul: konsepOf(id).judul, suratId: null },
    ])
    const [terbit] = await approve('lurah', id)
    const surat = findSurat(office.db, terbit?.suratId ?? '')
    expect(surat).toMatchObject({
      nomor: '400.12.2.1/001/SPK/III/2026',
      status: 'terbit',
      modeTtd: 'basah',
      satuPetugas: false,
    })
    expect(surat?.dibuatOleh).toBe(office.idOf('petugas'))
    expect(nomor().map(({ state }) => state)).toEqual(['pakai'])
    const { langkah, tahap, suratId } = valueOf(openKonsep(office.as('lurah'), id))
    expect(langkah.map((l) => [l.langkah, l.oleh])).toEqual([
      ['ajukan', 'Sri Rahayu'],
      ['verifikasi', 'Dwi Lestari'],
      ['paraf', 'Retno Wulandari'],
      ['ttd', 'Bambang Hartono'],
    ])
    expect([tahap, suratId]).toEqual(['terbit', surat?.id])
    expect(verifyChain(office.db).ok).toBe(true)
  })

  it('is what was checked: a person changed meanwhile does not change it', async () => {
    await open()
    const id = await submit()
    const seen = valueOf(openKonsep(office.as('kasi'), id)).naskah.blok
    office.db.$client.prepare("UPDATE penduduk SET nama = 'ORANG LAIN'").run()
    await approveAll(id)
    const surat = findSurat(office.db, konsepOf(id).suratId ?? '')
    expect(surat?.naskah.blok).toEqual(seen)
  })

  it('goes on its way once however often the button is pressed', async () => {
    await open()
    const request = await aRequest()
    const [satu, dua] = [
      await submitKonsep(office.as('petugas'), request),
      await submitKonsep(office.as('petugas'), request),
    ]
    expect(valueOf(dua)).toEqual(valueOf(satu))
    expect(listKonsep(office.as('kasi'), { pilah: 'berjalan' }).jumlah.berjalan).toBe(1)
  })

  it('takes only the steps that the office uses', async () => {
    await open({ verifikasi: false, tandaTangan: false })
    const id = await submit()
    expect(konsepOf(id).tahap).toBe('paraf')
    expect((await approve('sekretaris', id))[0]?.tahap).toBe('terbit')
    expect(nomor().map(({ state }) => state)).toEqual(['pakai'])
  })

  it('is issued at once where the office uses no steps', async () => {
    await open(alurBawaan)
    const { surat, tahap } = valueOf(await submitKonsep(office.as('petugas'), await aRequest()))
    expect([tahap, surat?.nomor]).toEqual(['terbit', '400.12.2.1/001/SPK/III/2026'])
  })

  it('may not be issued past the steps', async () => {
    await open()
    const refused = await issueSurat(office.as('petugas'), await aRequest())
    expect(refused).toEqual({ ok: false, error: { code: 'PerluPersetujuan' } })
    expect(nomor()).toEqual([])
  })
})

describe('the two-person rule', () => {
  it('keeps whoever made a letter from approving it at any stage', async () => {
    await open()
    const id = await submit({}, 'sekretaris')
    expect(codeOf(await approve('sekretaris', id))).toBe('DuaOrang')
    await approve('kasi', id)
    expect(codeOf(await approve('sekretaris', id))).toBe('DuaOrang')
    expect(konsepOf(id).tahap).toBe('paraf')
  })

  it('is lifted for one clerk where the office allows it, and every such act is marked', async () => {
    await open({ satuPetugas: true, tandaTangan: false })
    const id = await submit({}, 'sekretaris')
    await approve('sekretaris', id)
    const [terbit] = await approve('sekretaris', id)
    expect(findSurat(office.db, terbit?.suratId ?? '')?.satuPetugas).toBe(true)
    expect(valueOf(openKonsep(office.as('lurah'), id)).langkah.map((l) => l.satuPetugas)).toEqual([false, true, true])
  })

  it('lets one clerk issue at once with a reason, marked in letter and history', async () => {
    await open({ satuPetugas: true })
    const input = { ...(await aRequest()), satuPetugas: { alasan: 'rekan sedang cuti' } }
    const surat = valueOf(await issueSurat(office.as('petugas'), input))
    expect(findSurat(office.db, surat.suratId)?.satuPetugas).toBe(true)
    const [baris] = listKonsep(office.as('lurah'), { pilah: 'selesai' }).baris
    expect(baris).toMatchObject({ tahap: 'terbit', satuPetugas: true, nomor: surat.nomor })
    expect(valueOf(openKonsep(office.as('lurah'), baris?.id ?? '')).langkah).toMatchObject([
      { langkah: 'langsung', alasan: 'rekan sedang cuti', satuPetugas: true },
    ])
  })

  it('does not let one clerk issue at once where letters are signed electronically, or the setting is off', async () => {
    await open({ satuPetugas: true, modeTtd: 'lokal' })
    const input = { ...(await aRequest()), satuPetugas: { alasan: 'rekan sedang cuti' } }
    expect(await issueSurat(office.as('petugas'), input)).toMatchObject({ error: { code: 'PerluPersetujuan' } })
    await office.setAlur({ ...alurPenuh, satuPetugas: false })
    expect(await issueSurat(office.as('petugas'), input)).toMatchObject({ error: { code: 'PerluPersetujuan' } })
    expect(nomor()).toEqual([])
  })
})

describe('whoever approves', () => {
  it('holds the right of the stage', async () => {
    await open()
    const id = await submit()
    expect(codeOf(await approve('lurah', id))).toBe('TidakBerhak')
    expect(codeOf(await approve('petugas', id))).toBe('TidakBerhak')
    await approve('sekretaris', id)
    expect(codeOf(await approve('kasi', id))).toBe('TidakBerhak')
  })

  it('as kasi checks the letters of his field only', async () => {
    await open()
    const id = await submit()
    const lain = konsepOf(id)
    expect(lain.bidang.length).toBeGreaterThan(0)
    office.db.$client.prepare('UPDATE konsep SET bidang = ? WHERE id = ?').run('["kasi_trantib"]', id)
    expect(codeOf(await approve('kasi', id))).toBe('BidangLain')
    expect(waiting('kasi')).toEqual([])
    office.db.$client.prepare("UPDATE konsep SET bidang = '[]' WHERE id = ?").run(id)
    expect(codeOf(await approve('kasi', id))).toBe('beres')
  })

  it('signs only what bears his own name', async () => {
    await open({ verifikasi: false, paraf: false })
    const id = await submit({ penandatanganId: office.pejabat('sekretaris') })
    expect(codeOf(await approve('lurah', id))).toBe('BukanPenandatangan')
    expect(codeOf(await approve('sekretaris', id))).toBe('beres')
    const lurah = await submit()
    office.db.$client.prepare('UPDATE pengguna SET pejabat_id = NULL WHERE id = ?').run(office.idOf('lurah'))
    expect(codeOf(await approve('lurah', lurah))).toBe('BukanPenandatangan')
    expect(konsepOf(lurah).tahap).toBe('ttd')
  })

  it('no longer signs when his appointment has ended meanwhile; the letter waits and nothing is lost', async () => {
    await open({ verifikasi: false, paraf: false })
    const id = await submit()
    await changePejabat(office.pejabat('lurah'), { sampai: '2026-03-01' })
    expect(codeOf(await approve('lurah', id))).toBe('PenandatanganBerganti')
    expect(konsepOf(id)).toMatchObject({ tahap: 'ttd', nomor: '400.12.2.1/001/SPK/III/2026' })
    expect(await returnKonsep(office.as('sekretaris'), { id, alasan: 'ganti penanda tangan' })).toMatchObject({
      ok: true,
    })
    expect(konsepOf(id).tahap).toBe('kembali')
  })
})

describe('whoever approves a finished letter', () => {
  it('does not sign under the name of somebody before, written over in the list of officials', async () => {
    await open({ verifikasi: false, paraf: false })
    const id = await submit()
    await changePejabat(office.pejabat('lurah'), { nama: 'Drs. Sutrisno' })
    expect(codeOf(await approve('lurah', id))).toBe('PenandatanganBerganti')
    expect(waiting('lurah')).toEqual([])
    valueOf(await returnKonsep(office.as('lurah'), { id, alasan: 'ganti penanda tangan' }))
    expect(konsepOf(id).tahap).toBe('kembali')
  })

  it('issues none whose PDF is lost: it can be returned and made again', async () => {
    await open({ verifikasi: false, paraf: false })
    const request = await aRequest()
    const { konsepId: id } = valueOf(await submitKonsep(office.as('petugas'), request))
    rmSync(fileOf(office.blobFolder, konsepOf(id).siap?.surat.pdfSha256 ?? ''))
    expect(codeOf(await approve('lurah', id))).toBe('BlobHilang')
    expect(konsepOf(id).tahap).toBe('ttd')
    valueOf(await returnKonsep(office.as('lurah'), { id, alasan: 'berkas hilang' }))
    valueOf(await submitKonsep(office.as('petugas'), request))
    expect(codeOf(await approve('lurah', id))).toBe('beres')
  })
})

describe('a returned letter', () => {
  it('gives its reserved number up, with the reason, and starts again with what the form then holds', async () => {
    await open()
    const request = await aRequest()
    const { konsepId: id } = valueOf(await submitKonsep(office.as('petugas'), request))
    await approve('kasi', id)
    await approve('sekretaris', id)
    valueOf(await returnKonsep(office.as('lurah'), { id, alasan: 'nama salah eja' }))
    expect(konsepOf(id)).toMatchObject({ tahap: 'kembali', siap: null, nomor: null })
    expect(nomor()).toMatchObject([{ n: 1, state: 'batal', alasan: 'dikembalikan: nama salah eja' }])
    expect(listKonsep(office.as('petugas'), { pilah: 'kembali' }).baris.map((b) => b.id)).toEqual([id])
    const lagi = { ...request, isian: { keperluan: 'mendaftar sekolah' } }
    expect(valueOf(await submitKonsep(office.as('petugas'), lagi))).toMatchObject({ konsepId: id, tahap: 'verifikasi' })
    await approveAll(id)
    expect(nomor().map(({ n, state }) => [n, state])).toEqual([
      [1, 'batal'],
      [2, 'pakai'],
    ])
    expect(findSurat(office.db, konsepOf(id).suratId ?? '')?.keperluan).toContain('mendaftar sekolah')
  })

  it('is sent again by its maker or somebody above the desk only', async () => {
    await open()
    const request = await aRequest()
    const { konsepId: id } = valueOf(await submitKonsep(office.as('petugas'), request))
    valueOf(await returnKonsep(office.as('kasi'), { id, alasan: 'kurang syarat' }))
    expect(await submitKonsep(office.as('kasi'), request)).toMatchObject({ error: { code: 'TidakBerhak' } })
    expect(valueOf(await submitKonsep(office.as('sekretaris'), request)).tahap).toBe('verifikasi')
    // Whoever sent it again made it too.
    expect(codeOf(await approve('sekretaris', id))).toBe('DuaOrang')
  })
})

describe('a withdrawn letter', () => {
  it('is taken back by its maker or by whoever may cancel, at any stage before issue', async () => {
    await open()
    const [satu, dua] = [await submit(), await submit()]
    await approve('kasi', dua)
    await approve('sekretaris', dua)
    expect(await withdrawKonsep(office.as('kasi'), { id: satu, alasan: 'coba' })).toMatchObject({
      error: { code: 'TidakBerhak' },
    })
    valueOf(await withdrawKonsep(office.as('petugas'), { id: satu, alasan: 'pemohon membatalkan' }))
    valueOf(await withdrawKonsep(office.as('lurah'), { id: dua, alasan: 'tidak perlu' }))
    expect(nomor()).toMatchObject([{ state: 'batal', alasan: 'ditarik: tidak perlu' }])
    expect(codeOf(await approve('lurah', dua))).toBe('KonsepBerubah')
  })

  it('is not taken back once it is issued', async () => {
    await open()
    const id = await submit()
    await approveAll(id)
    expect(await withdrawKonsep(office.as('lurah'), { id, alasan: 'terlambat' })).toMatchObject({
      error: { code: 'KonsepBerubah', tahap: 'terbit' },
    })
  })
})

describe('whoever a letter on its way is about', () => {
  it('is not taken away by undoing the import that brought him', async () => {
    await open()
    const pendudukId = await insertOrang(office)
    expect(isDipakai(office.db, pendudukId)).toBe(false)
    const id = await submit({ subjek: { pendudukId } })
    expect(isDipakai(office.db, pendudukId)).toBe(true)
    valueOf(await withdrawKonsep(office.as('petugas'), { id, alasan: 'tidak jadi' }))
    expect(isDipakai(office.db, pendudukId)).toBe(false)
  })
})

describe('an assigned letter', () => {
  it('waits for that account alone until it is given to another', async () => {
    await open()
    const id = await submit()
    valueOf(await assignKonsep(office.as('petugas'), { id, penggunaId: office.idOf('kasi') }))
    expect([waiting('kasi'), waiting('sekretaris')]).toEqual([[id], []])
    expect(codeOf(await approve('sekretaris', id))).toBe('UntukPetugasLain')
    valueOf(await assignKonsep(office.as('sekretaris'), { id, penggunaId: null }))
    expect(codeOf(await approve('sekretaris', id))).toBe('beres')
  })

  it('is given only to somebody who can take the step', async () => {
    await open()
    const id = await submit()
    const beri = (penggunaId: string) => assignKonsep(office.as('sekretaris'), { id, penggunaId })
    expect(await beri(office.idOf('petugas'))).toMatchObject({ error: { code: 'PetugasTidakSesuai' } })
    expect(await beri(office.idOf('lurah'))).toMatchObject({ error: { code: 'PetugasTidakSesuai' } })
    expect(await beri(office.idOf('kasi'))).toMatchObject({ ok: true })
  })
})

describe('a batch', () => {
  it('answers for every letter, and one that is refused leaves the others as they are', async () => {
    await open({ verifikasi: false, paraf: false })
    const [satu, dua, tiga] = [await submit(), await submit(), await submit()]
    valueOf(await withdrawKonsep(office.as('petugas'), { id: dua, alasan: 'pemohon membatalkan' }))
    const hasil = await approve('lurah', satu, dua, tiga, satu, 'tidak-ada')
    expect(hasil.map((h) => [h.id, h.tahap, h.galat && (JSON.parse(h.galat) as { code: string }).code])).toEqual([
      [satu, 'terbit', null],
      [dua, null, 'KonsepBerubah'],
      [tiga, 'terbit', null],
      ['tidak-ada', null, 'KonsepTidakAda'],
    ])
  })

  it('does not take a letter with edited wording along; opened by itself it is approved', async () => {
    await open()
    const [satu, dua] = [await submit(), await submit()]
    office.db.$client.prepare('UPDATE konsep SET naskah_baku = naskah, alasan_sunting = ? WHERE id = ?').run('x', satu)
    const hasil = await approve('kasi', satu, dua)
    expect(hasil.map((h) => h.galat && (JSON.parse(h.galat) as { code: string }).code)).toEqual([
      'PerluDibukaSendiri',
      null,
    ])
    expect(codeOf(await approve('kasi', satu))).toBe('beres')
  })
})

describe('an approval', () => {
  const seenBy = (id: string) => ({ [id]: konsepOf(id).diubahPada })

  it('is for the letter as it was shown: a second press does not take the next step unseen', async () => {
    await open()
    const id = await submit()
    const dilihat = seenBy(id)
    const press = () => approveKonsep(office.as('sekretaris'), [id], dilihat)
    const [satu, dua] = await Promise.all([press(), press()])
    expect([satu, dua].map(({ hasil }) => codeOf(hasil))).toEqual(['beres', 'KonsepBerubah'])
    expect(konsepOf(id).tahap).toBe('paraf')
  })

  it('is not for words that came after a return, at the same step again', async () => {
    await open()
    const request = await aRequest()
    const { konsepId: id } = valueOf(await submitKonsep(office.as('petugas'), request))
    const dilihat = seenBy(id)
    valueOf(await returnKonsep(office.as('sekretaris'), { id, alasan: 'salah keperluan' }))
    valueOf(await submitKonsep(office.as('petugas'), { ...request, isian: { keperluan: 'hal yang lain' } }))
    expect(codeOf((await approveKonsep(office.as('kasi'), [id], dilihat)).hasil)).toBe('KonsepBerubah')
    expect(codeOf((await approveKonsep(office.as('kasi'), [id], seenBy(id))).hasil)).toBe('beres')
  })

  it('waits until a clock that went back is put right: a signature bears its date', async () => {
    await open({ verifikasi: false, paraf: false })
    const id = await submit()
    await rememberTime(office)
    office.clock.advance(-3_600_000)
    expect(codeOf(await approve('lurah', id))).toBe('JamMundur')
    expect(readySign(office.as('lurah'), konsepOf(id))).toMatchObject({ error: { code: 'JamMundur' } })
    office.clock.advance(3_600_000)
    expect(codeOf(await approve('lurah', id))).toBe('beres')
  })

  it('of a batch to be signed is refused whole where a letter changed, before any passphrase is tried', async () => {
    await open({ modeTtd: 'lokal', verifikasi: false, paraf: false })
    const id = await submit()
    expect(planTtd(office.as('lurah'), [id], { [id]: '2020-01-01T00:00:00.000Z' })).toMatchObject({
      error: { code: 'KonsepBerubah' },
    })
    expect(planTtd(office.as('lurah'), [id], seenBy(id))).toMatchObject({ ok: true })
  })
})

describe('a letter to be signed electronically', () => {
  it('is finished and numbered, but not issued by approving', async () => {
    await open({ modeTtd: 'lokal', tandaTangan: false })
    const id = await submit()
    await approve('kasi', id)
    await approve('sekretaris', id)
    expect(codeOf(await approve('lurah', id))).toBe('PerluTandaTangan')
    expect(konsepOf(id)).toMatchObject({ tahap: 'ttd', modeTtd: 'lokal' })
  })

  it('is issued once with its signed bytes, and keeps the unsigned ones', async () => {
    await open({ modeTtd: 'lokal', verifikasi: false, paraf: false })
    const id = await submit()
    const dasar = konsepOf(id).siap?.surat.pdfSha256
    const pdf = new TextEncoder().encode('%PDF-1.4 signed')
    const publish = () => inTransaction(office.db, () => publishKonsep(office.as('lurah'), { konsepId: id, pdf }))
    const surat = valueOf(await publish())
    const operations = countOperations(office.db)
    expect(valueOf(await publish())).toEqual(surat)
    expect(countOperations(office.db)).toBe(operations)
    const row = findSurat(office.db, surat.suratId)
    expect(row).toMatchObject({ modeTtd: 'lokal', pdfDasarSha256: dasar })
    expect(new Uint8Array(office.blob.get(row?.pdfSha256 ?? '') ?? [])).toEqual(pdf)
  })

  it('is not issued by somebody else, nor without signed bytes', async () => {
    await open({ modeTtd: 'lokal', verifikasi: false, paraf: false })
    const id = await submit()
    const pdf = new Uint8Array([1])
    const publish = (peran: Peran, bytes: Uint8Array | null) =>
      inTransaction(office.db, () => publishKonsep(office.as(peran), { konsepId: id, pdf: bytes }))
    expect(await publish('sekretaris', pdf)).toMatchObject({ error: { code: 'BukanPenandatangan' } })
    expect(await publish('lurah', null)).toMatchObject({ error: { code: 'PerluTandaTangan' } })
    expect(konsepOf(id).tahap).toBe('ttd')
  })

  it('is not signed when another letter has replaced the same one meanwhile', async () => {
    await open({ ...alurBawaan })
    const lama = valueOf(await issueSurat(office.as('petugas'), await aRequest())).suratId
    await office.setAlur({ ...alurPenuh, modeTtd: 'lokal', verifikasi: false, paraf: false })
    const menggantikan = { suratId: lama, alasan: 'salah nama' }
    const [satu, dua] = [await submit({ menggantikan }), await submit({ menggantikan })]
    const sign = (id: string) => readySign(office.as('lurah'), konsepOf(id))
    expect([sign(satu).ok, sign(dua).ok]).toEqual([true, true])
    const pdf = new TextEncoder().encode('%PDF-1.4 signed')
    valueOf(await inTransaction(office.db, () => publishKonsep(office.as('lurah'), { konsepId: satu, pdf })))
    expect(sign(dua)).toEqual({ ok: false, error: { code: 'SuratSudahBatal' } })
  })

  it('is signed in ink all the same where citizens sign on the paper', async () => {
    await open({ modeTtd: 'lokal', verifikasi: false, paraf: false })
    const warga = contohDari('nikah-n4')
    expect(warga.tandaTangan.some((t) => !t.pejabat)).toBe(true)
    const alur: AlurSurat = { ...alurPenuh, modeTtd: 'lokal' }
    expect(alurUntuk(alur, warga).modeTtd).toBe('basah')
    expect(alurUntuk(alur, contohDari('sk-domisili')).modeTtd).toBe('lokal')
  })

  it('has no stage for a signature that no official gives', async () => {
    await open()
    const alur: AlurSurat = { ...alurPenuh, verifikasi: false, paraf: false }
    expect(listTahap(alurUntuk(alur, { ...contohDari('sk-domisili'), tandaTangan: [] }))).toEqual([])
    expect(listTahap(alurUntuk(alur, contohDari('sk-domisili')))).toEqual(['ttd'])
  })
})

const contohDari = (kode: string) => {
  const jenis = findJenis(kode)
  const contoh = jenis?.contoh[0]
  if (!jenis || !contoh) throw new Error(`no example of ${kode}`)
  return composeSurat(jenis, konteksContoh(jenis, contoh))
}

describe('a warning', () => {
  it('goes with the konsep, so that it is not approved unseen among others', async () => {
    await open({ verifikasi: true })
    const orang = await insertOrang(office, { nama: 'WATI' })
    const subjek = { pendudukId: orang }
    const pertama = await submit({ subjek })
    const kembar = await submit({ subjek })
    const tanda = listKonsep(office.as('kasi'), { pilah: 'berjalan' }).baris.map(({ id, adaPeringatan }) => [
      id,
      adaPeringatan,
    ])
    expect(tanda).toEqual([
      [pertama, false],
      [kembar, true],
    ])
  })
})
