// Edited wording (Ctrl+E): the text of one letter may differ from the standard one, its values never.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { PermohonanSurat } from '#contract/surat.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { listOperations } from '#db/queries/op-log.ts'
import { findSurat } from '#db/queries/surat.ts'
import { composeBertanda, composeSurat } from '#domain/surat/compose-surat.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import type { BlokJadi } from '#domain/surat/naskah.ts'
import { refitSunting } from '#domain/surat/refit-sunting.ts'
import { applySunting, isSunting, linesOf, mouldOf, startSunting, type BlokSunting } from '#domain/surat/sunting.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { prepareSurat } from '#electron/usecases/prepare-surat.ts'
import { openKonsep } from '#electron/usecases/read-konsep.ts'
import { returnKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { openAlurOffice, type AlurOffice } from '#tests/builders/alur.ts'
import { aKonteks, bodyOf } from '#tests/builders/konteks-surat.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const jenisOf = (kode: string): DeklarasiSurat => {
  const jenis = findJenis(kode)
  if (!jenis) throw new Error(`no letter ${kode}`)
  return jenis
}
const semuaContoh = daftarJenis.flatMap((jenis) =>
  jenis.contoh.map((contoh) => ({
    jenis,
    konteks: konteksContoh(jenis, contoh),
    nama: `${jenis.kode} ${contoh.judul}`,
  })),
)
const domisili = jenisOf('sk-domisili')
const konteks = (isian: KonteksSurat['isian'] = {}): KonteksSurat =>
  aKonteks(domisili, { isian: { keperluan: 'membuka rekening bank', ...isian } })
const bertanda = (isian: KonteksSurat['isian'] = {}) => composeBertanda(domisili, konteks(isian)).blok
const applied = (blok: readonly BlokJadi[], isi: readonly BlokSunting[]) => valueOf(applySunting(blok, isi))

/** Changes the text of one line of the block that holds these words. */
const editLine = (
  blok: readonly BlokJadi[],
  holding: string,
  change: (teks: string) => string,
): readonly BlokSunting[] =>
  startSunting(blok).map((satu, i) => {
    const b = blok[i]
    if (!b || 'tambahan' in satu || !mouldOf(b).includes(holding)) return satu
    return { baku: satu.baku, baris: linesOf(b).map((l) => l.segmen.map((s) => (s.includes(holding) ? change(s) : s))) }
  })

describe('the marked body', () => {
  it('is the standard body when nothing is edited, in every example of every type', () => {
    for (const { jenis, konteks: k, nama } of semuaContoh) {
      const tanda = composeBertanda(jenis, k).blok
      expect(applied(tanda, startSunting(tanda)), nama).toEqual({ blok: composeSurat(jenis, k).blok, diubah: [] })
    }
  })
  it('fits what an edit may carry, line by line, in every example of every type', () => {
    for (const { jenis, konteks: k, nama } of semuaContoh) {
      const tanda = composeBertanda(jenis, k).blok
      const isi = tanda.map((b) => ({ baku: mouldOf(b), baris: linesOf(b).map((l) => [...l.segmen]) }))
      expect(PermohonanSurat.shape.suntingan.safeParse({ isi, alasan: 'diminta bank' }).success, nama).toBe(true)
      expect(applied(tanda, isi).diubah, nama).toEqual([])
    }
  })
  it('locks every value and no sentence', () => {
    const lines = bertanda().flatMap(linesOf)
    const nilai = lines.flatMap((l) => l.nilai.map((t) => t.kunci))
    expect(nilai).toEqual(expect.arrayContaining(['subjek.nama', 'subjek.nik', 'isian.keperluan', 'kantor.unit']))
    const teks = lines.flatMap((l) => l.segmen).join(' ')
    expect(teks).toContain('yang bersangkutan')
    expect(teks).not.toContain('membuka rekening bank')
  })
  it('keeps the place of a value that is still empty', () => {
    expect(bertanda({ keperluan: '' }).map(mouldOf)).toEqual(bertanda().map(mouldOf))
  })
})

describe('an edit', () => {
  it('changes the text between values and says which block it changed', () => {
    const isi = editLine(bertanda(), 'yang bersangkutan', (s) => s.replace('yang bersangkutan', 'orang tersebut'))
    const { blok, diubah } = applied(bertanda(), isi)
    expect(bodyOf({ blok })).toContain('orang tersebut')
    expect(diubah.length).toBeGreaterThan(0)
  })
  it('keeps the blank between a word and a value when somebody types at the end of the word or empties it', () => {
    const pendek = (change: (teks: string) => string) =>
      bodyOf(applied(bertanda(), editLine(bertanda(), 'Yang bertanda tangan di bawah ini', change)))
    expect(pendek((s) => `${s.trim()} (saya)`)).toContain('di bawah ini (saya) Lurah Sapuro Kebulen')
    expect(pendek((s) => `${s.trim()} (`)).toContain('di bawah ini (Lurah Sapuro Kebulen')
    const isi = bertanda().map((b) => ({ baku: mouldOf(b), baris: linesOf(b).map((l) => l.segmen.map(() => '')) }))
    expect(bodyOf(applied(bertanda(), isi))).toMatch(/^Lurah Sapuro Kebulen Kecamatan/)
  })
  it('adds a paragraph of the office and lets an emptied one vanish', () => {
    const awal = startSunting(bertanda())
    const jumlah = composeSurat(domisili, konteks()).blok.length
    const tambah = applied(bertanda(), [...awal, { tambahan: ' Surat ini dibuat untuk pertama kali. ' }])
    expect(tambah.blok).toHaveLength(jumlah + 1)
    expect(tambah.blok.at(-1)).toMatchObject({
      jenis: 'paragraf',
      isi: [{ teks: 'Surat ini dibuat untuk pertama kali.' }],
    })
    const tanpaNilai = bertanda().findIndex(
      (b) => linesOf(b).length > 0 && linesOf(b).every((l) => l.nilai.length === 0),
    )
    const kosong = awal.map((satu, i) => (i === tanpaNilai && 'baku' in satu ? { ...satu, baris: [['']] } : satu))
    expect(applied(bertanda(), kosong).blok).toHaveLength(jumlah - 1)
    expect(isSunting([...awal, { tambahan: '  ' }])).toBe(false)
  })
  it('keeps plain text only: no control characters, no turned direction, no half characters', () => {
    const { blok } = applied(bertanda(), [
      ...startSunting(bertanda()),
      { tambahan: 'baris\u0007 satu\n\u202Edua \uD800<b>tiga</b>' },
    ])
    expect(blok.at(-1)).toMatchObject({ isi: [{ teks: 'baris satu dua <b>tiga</b>' }] })
  })
  it('is refused when it has another number of texts than the letter has places, or was made for another body', () => {
    const awal = startSunting(bertanda())
    const salah = (isi: readonly BlokSunting[]) => applySunting(bertanda(), isi)
    const refused = { ok: false, error: { code: 'SuntinganSalah' } }
    expect(salah(awal.slice(1))).toEqual(refused)
    expect(salah([...awal, ...awal])).toEqual(refused)
    expect(salah(awal.map((s) => ('baku' in s ? { ...s, baris: [['x'], ['y']] } : s)))).toEqual(refused)
    expect(salah(awal.toReversed())).toEqual(refused)
    expect(applySunting(composeBertanda(jenisOf('sktm'), aKonteks(jenisOf('sktm'))).blok, awal)).toEqual(refused)
  })
})

describe('random edits', () => {
  const teks = fc.string({ unit: 'binary', maxLength: 30 })
  // The values in their order, as the standard letter has them.
  const nilaiOf = (blok: readonly BlokJadi[]) =>
    blok
      .flatMap(linesOf)
      .flatMap((l) => l.nilai.map((t) => t.teks))
      .filter((t) => t !== '')
  const textOf = (blok: readonly BlokJadi[]) => bodyOf({ blok })

  it('never change a value, drop one or move one', () => {
    fc.assert(
      fc.property(fc.nat({ max: semuaContoh.length - 1 }), fc.gen(), (n, g) => {
        const contoh = semuaContoh[n] ?? semuaContoh[0]
        if (!contoh) throw new Error('no letters')
        const tanda = composeBertanda(contoh.jenis, contoh.konteks).blok
        const isi = tanda.flatMap((b): readonly BlokSunting[] => [
          {
            baku: mouldOf(b),
            baris: g(fc.boolean)
              ? linesOf(b).map((l) => l.segmen.map((s) => (g(fc.boolean) ? g(() => teks) : s)))
              : null,
          },
          ...(g(fc.boolean) ? [{ tambahan: g(() => teks) }] : []),
        ])
        const { blok } = applied(tanda, isi)
        let sisa = textOf(blok)
        for (const nilai of nilaiOf(tanda)) {
          const at = sisa.indexOf(nilai)
          expect(at, nilai).toBeGreaterThanOrEqual(0)
          sisa = sisa.slice(at + nilai.length)
        }
        const tetap = (b: BlokJadi) => b.jenis === 'tabel' || b.jenis === 'tanda-tangan'
        expect(blok.filter(tetap)).toEqual(composeSurat(contoh.jenis, contoh.konteks).blok.filter(tetap))
        expect(JSON.stringify(blok)).not.toContain('kunci')
      }),
      { numRuns: 300 },
    )
  })
})

describe('an edit of a letter whose fields change afterwards', () => {
  const isi = editLine(bertanda(), 'Keterangan', (s) => s)
  const edited = editLine(bertanda(), 'bertempat tinggal', (s) => s.replace('bertempat tinggal', 'berdomisili'))

  it('stays where its sentence stays, with the new value in it', () => {
    const lain = bertanda({ keperluan: 'melamar pekerjaan' })
    const pas = refitSunting(edited, lain)
    expect(pas).toEqual({ isi: edited, gugur: 0 })
    expect(bodyOf(applied(lain, pas.isi))).toMatch(/berdomisili[\s\S]*melamar pekerjaan/)
  })
  it('says how many edits no longer fit, and keeps the others and the added paragraphs', () => {
    const plus = [...edited, { tambahan: 'Tambahan kantor.' }]
    const lain = bertanda({ sejak: '2009-02-01' })
    const pas = refitSunting(plus, lain)
    expect(pas.gugur).toBe(1)
    const { blok } = applied(lain, pas.isi)
    expect(bodyOf({ blok })).toContain('sejak tanggal 1 Februari 2009')
    expect(bodyOf({ blok })).toContain('Tambahan kantor.')
    expect(bodyOf({ blok })).not.toContain('berdomisili')
  })
  it('finds its block again though blocks came before it', () => {
    const baru: readonly BlokJadi[] = [{ jenis: 'jarak', baris: 1 }, ...bertanda()]
    const pas = refitSunting(edited, baru)
    expect(pas.gugur).toBe(0)
    expect(bodyOf(applied(baru, pas.isi))).toContain('berdomisili')
    expect(refitSunting(isi, bertanda()).gugur).toBe(0)
  })
})

describe('an office that issues a letter with edited wording', () => {
  let office: AlurOffice
  afterEach(() => office.close())
  const alasan = 'diminta bank dengan kalimat ini'
  const aRequest = async (): Promise<PermohonanSurat> =>
    aPermohonan(office, { subjek: { pendudukId: await insertOrang(office, { nama: 'WATI' }) }, cetak: false })
  const bodyOfRequest = (input: PermohonanSurat) => {
    const bahan = valueOf(prepareSurat(office.deps, input))
    return composeBertanda(bahan.jenis, bahan.konteks).blok
  }
  const withEdit = (input: PermohonanSurat): PermohonanSurat => {
    const isi = editLine(bodyOfRequest(input), 'bertempat tinggal', (s) =>
      s.replace('bertempat tinggal', 'berdomisili'),
    )
    return { ...input, suntingan: { isi: isi.map((b) => structuredClone(b)), alasan } }
  }

  it('keeps both wordings, the reason and the mark, in the letter and in its operation', async () => {
    office = await openAlurOffice({ verifikasi: false, paraf: false, tandaTangan: false })
    const { suratId, nomor } = valueOf(await issueSurat(office.deps, withEdit(await aRequest())))
    const surat = findSurat(office.db, suratId)
    expect(surat).toMatchObject({ diedit: true, alasanSunting: alasan, nomor })
    expect(surat && bodyOf(surat.naskah)).toContain('berdomisili')
    expect(surat?.naskahBaku && bodyOf(surat.naskahBaku)).toContain('bertempat tinggal')
    expect(surat?.naskah.nomor).toBe(nomor)
    const [op] = listOperations(office.db, { entity: 'surat', entityId: suratId, batas: 1 })
    expect(JSON.parse(op?.body ?? '{}')).toMatchObject({ diedit: true, alasanSunting: alasan })
  })
  it('stores a letter whose edit changes nothing as the standard one', async () => {
    office = await openAlurOffice({ verifikasi: false, paraf: false, tandaTangan: false })
    const input = await aRequest()
    const suntingan = { isi: startSunting(bodyOfRequest(input)).map((b) => structuredClone(b)), alasan }
    const { suratId } = valueOf(await issueSurat(office.deps, { ...input, suntingan }))
    expect(findSurat(office.db, suratId)).toMatchObject({ diedit: false, naskahBaku: null, alasanSunting: null })
  })
  it('refuses an edit made for other values than those of the request, and takes no number', async () => {
    office = await openAlurOffice({ verifikasi: false, paraf: false, tandaTangan: false })
    const input = withEdit(await aRequest())
    const lain = { ...input, isian: { ...input.isian, sejak: '2009-02-01' } }
    expect(await issueSurat(office.deps, lain)).toEqual({ ok: false, error: { code: 'SuntinganSalah' } })
    const { nomor } = valueOf(await issueSurat(office.deps, { ...input, permintaanId: office.newId() }))
    expect(nomor).toContain('/001/')
  })
  it('sends the edited wording to the approvers, and prints what they read', async () => {
    office = await openAlurOffice()
    const { konsepId } = valueOf(await submitKonsep(office.as('petugas'), withEdit(await aRequest())))
    const detail = valueOf(openKonsep(office.as('kasi'), konsepId))
    expect(detail).toMatchObject({ diedit: true, alasanSunting: alasan })
    expect(bodyOf(detail.naskah)).toContain('berdomisili')
    expect(detail.naskahBaku && bodyOf(detail.naskahBaku)).toContain('bertempat tinggal')
    for (const peran of ['kasi', 'sekretaris', 'lurah'] as const) await approveKonsep(office.as(peran), [konsepId])
    const surat = findSurat(office.db, findKonsep(office.db, konsepId)?.suratId ?? '')
    expect(surat).toMatchObject({ diedit: true, alasanSunting: alasan })
    expect(surat && bodyOf(surat.naskah)).toBe(bodyOf(detail.naskah))
  })
  it('gives the edit back with a returned letter, and takes it off again when the maker sends the standard wording', async () => {
    office = await openAlurOffice()
    const input = withEdit(await aRequest())
    const { konsepId } = valueOf(await submitKonsep(office.as('petugas'), input))
    valueOf(await returnKonsep(office.as('kasi'), { id: konsepId, alasan: 'pakai kalimat baku' }))
    const { permohonan } = valueOf(openKonsep(office.as('petugas'), konsepId))
    expect(permohonan['suntingan']).toEqual(input.suntingan)
    const { suntingan: _, ...baku } = input
    valueOf(await submitKonsep(office.as('petugas'), baku))
    expect(findKonsep(office.db, konsepId)).toMatchObject({
      naskahBaku: null,
      alasanSunting: null,
      tahap: 'verifikasi',
    })
  })
})
