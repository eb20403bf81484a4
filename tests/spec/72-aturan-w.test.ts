// Rule W over the whole command table: whatever changes a fact of the office appends an operation in the same transaction.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, type CommandName } from '#contract/ipc.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countOperations } from '#db/queries/op-log.ts'
import { kertasBawaan, penomoranBawaan } from '#domain/kantor/kantor.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { aJenis } from '#tests/builders/jenis.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { aKantor } from '#tests/builders/office.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'

// Tables of facts that other PCs and the city must learn. Not: drafts, sessions, prints, logs, the index, this PC's own.
const facts = [
  'pengaturan',
  'pengguna',
  'pejabat',
  'keluarga',
  'penduduk',
  'peristiwa',
  'impor',
  'impor_baris',
  'surat',
  'nomor_pakai',
  'entri_buku',
  'konsep',
  'langkah',
  'penyerahan',
  'kertas_rusak',
  'jenis_surat',
]
const names = Object.keys(commands) as CommandName[]
// These end the session or the office.
const skipped: readonly CommandName[] = [
  'sesi.kunci',
  'sesi.masuk',
  'sesi.sandiDenganKata',
  'sesi.gantiSandi',
  'awal.buat',
]

let kantor: TestShell
let ids: {
  readonly orang: string
  readonly pejabat: string
  readonly surat: readonly string[]
  readonly konsep: readonly string[]
}

// A letter type that is only being written is a draft.
const factsOnly = (table: string): string => (table === 'jenis_surat' ? `WHERE state <> 'rancangan'` : '')

const factsHash = (): string => {
  const hash = createHash('sha256')
  for (const table of facts)
    for (const row of kantor
      .kantor()
      .baca.$client.prepare(`SELECT * FROM "${table}" ${factsOnly(table)}`)
      .raw()
      .iterate())
      hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

const valueOf = <T>(jawab: { readonly ok: boolean; readonly value?: T; readonly error?: unknown }): T => {
  if (!jawab.ok || jawab.value === undefined) throw new Error(JSON.stringify(jawab.error))
  return jawab.value
}

beforeAll(async () => {
  kantor = await openKantor()
  const orang = valueOf(await kantor.call('penduduk.tambah', masukan['penduduk.tambah'])).id
  const pejabat = valueOf(await kantor.call('pejabat.daftar', {})).pejabat[0]?.id ?? ''
  const surat: string[] = []
  for (const n of [1, 2]) surat.push(valueOf(await kantor.call('surat.terbit', aLetter(orang, n))).suratId)
  // From here on letters are checked first, by one clerk where need be.
  valueOf(await kantor.call('pengaturan.alur', { nilai: alur }))
  const konsep: string[] = []
  for (const n of [4, 5, 6, 7]) konsep.push(valueOf(await kantor.call('konsep.ajukan', aLetter(orang, n))).konsepId)
  const anjing = aJenis({ kode: 'sk-anjing', nama: 'Keterangan anjing' })
  valueOf(await kantor.call('jenis.simpan', { deklarasi: JSON.stringify(anjing), baru: true, catatan: '' }))
  ids = { orang, pejabat, surat, konsep }
}, 60_000)
afterAll(() => kantor.close())

const alur = { ...alurBawaan, verifikasi: true, paraf: true }

const aLetter = (orang: string, n: number) => ({
  ...masukan['surat.terbit'],
  permintaanId: `01930000-0000-7000-8000-0000000eee0${n}`,
  subjek: { pendudukId: orang },
  isian: { keperluan: 'membuka rekening bank' },
})

// Inputs that hit something, in the place of those of the builder, whose ids name nothing.
const effective = async (nama: CommandName): Promise<unknown> => {
  const { orang, pejabat, surat, konsep } = ids
  const [satu = '', dua = ''] = surat
  const saya = kantor.shell.keeper.current()?.penggunaId
  const kartu = nama === 'penduduk.ubah' ? valueOf(await kantor.call('penduduk.kartu', { id: orang })) : null
  const naik = valueOf(await kantor.call('konsep.buka', { id: konsep[0] ?? '' }))
  const own: Partial<Record<CommandName, unknown>> = {
    'pengaturan.kantor': { nilai: aKantor({ alamat: 'Jalan Baru Nomor 2' }), lambang: null },
    'pengaturan.kertas': { nilai: { ...kertasBawaan, ukuran: 'A4' } },
    'pengaturan.penomoran': { nilai: { ...penomoranBawaan, unit: 'LAIN' } },
    'pejabat.hadir': { id: pejabat, hadir: false },
    'pengaturan.alur': { nilai: { ...alur, batasAmbil: 5 } },
    'pengguna.bukaKunci': { id: saya },
    'penduduk.ubah': {
      id: orang,
      perubahan: { alamat: 'JL. BARU' },
      alasan: 'pindah rumah',
      dilihat: kartu?.diubahPada,
    },
    'pengaturan.jenisSurat': { nilai: { 'sk-umum': { aktif: false, klasifikasi: { '2022': null, lama: null } } } },
    'jenis.simpan': { deklarasi: JSON.stringify(aJenis()), baru: true, catatan: '' },
    'jenis.aktifkan': { kode: 'sk-anjing', versi: 1, alasan: 'uji aturan' },
    'jenis.arsipkan': { kode: 'sk-anjing', alasan: 'uji aturan' },
    'surat.terbit': { ...aLetter(orang, 3), satuPetugas: { alasan: 'rekan sedang cuti' } },
    'konsep.ajukan': aLetter(orang, 8),
    'konsep.setujui': { id: konsep.slice(0, 1), dilihat: { [naik.id]: naik.diubahPada } },
    'konsep.kembalikan': { id: konsep[1], alasan: 'kurang syarat' },
    'konsep.tarik': { id: konsep[2], alasan: 'pemohon membatalkan' },
    'konsep.tugaskan': { id: konsep[3], penggunaId: saya },
    'penyerahan.catat': { ...masukan['penyerahan.catat'], suratId: dua },
    'harian.ttdBasah': { id: [dua] },
    'surat.batal': { id: satu, alasan: 'salah nama' },
    'surat.cetak': { id: dua, salinan: 1 },
  }
  return own[nama] ?? masukan[nama]
}

describe('every command of the table', () => {
  it('that changes a fact of the office appends an operation, and no other appends one', async () => {
    const changed: string[] = []
    const silent: string[] = []
    // Officials are away after pejabat.hadir: letters first.
    const order = names.toSorted((a, b) => Number(a === 'pejabat.hadir') - Number(b === 'pejabat.hadir'))
    for (const nama of order.filter((n) => !skipped.includes(n))) {
      const [before, operations] = [factsHash(), countOperations(kantor.kantor().baca)]
      await kantor.raw(nama, await effective(nama))
      const differs = factsHash() !== before
      const appended = countOperations(kantor.kantor().baca) - operations
      if (differs) changed.push(nama)
      if (differs !== appended > 0) silent.push(`${nama}: ${differs ? 'changed' : 'unchanged'}, ${appended} operations`)
    }
    expect(silent).toEqual([])
    // So that nothing passes because its input hit nothing. Imports are jobs of the worker: 53-impor.
    expect(changed.toSorted()).toEqual([
      'harian.kertasRusak',
      'harian.ttdBasah',
      'jenis.aktifkan',
      'jenis.arsipkan',
      'konsep.ajukan',
      'konsep.kembalikan',
      'konsep.setujui',
      'konsep.tarik',
      'konsep.tugaskan',
      'legalisir.catat',
      'pejabat.hadir',
      'pejabat.simpan',
      'penduduk.tambah',
      'penduduk.ubah',
      'pengaturan.alur',
      'pengaturan.jenisSurat',
      'pengaturan.kantor',
      'pengaturan.kertas',
      'pengaturan.penomoran',
      'pengaturan.tandaTangan',
      'pengaturan.tte',
      'pengguna.simpan',
      'penyerahan.catat',
      'sertifikat.akarHapus',
      'surat.batal',
      'surat.terbit',
    ])
    expect(verifyChain(kantor.kantor().baca).ok).toBe(true)
    expect(kantor.bugs).toEqual([])
  })
})
