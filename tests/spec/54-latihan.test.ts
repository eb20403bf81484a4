// The training office: invented people who look like a town, the same on every PC.
import { describe, expect, test } from 'vitest'
import { isCariCurrent } from '#db/queries/rebuild-cari.ts'
import { countOperations } from '#db/queries/op-log.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countPenduduk } from '#db/queries/penduduk.ts'
import { makeAcak } from '#domain/latihan/acak.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import { checkNik } from '#domain/penduduk/nik.ts'
import { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { fillLatihan, ukuranLatihan } from '#electron/worker/latihan-job.ts'
import { anImporContext } from '#tests/builders/impor.ts'
import { openOffice } from '#tests/builders/office.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const pada = '2026-03-02'
const make = (benih: string) => makeDaftarKeluarga(makeAcak(benih), { ...ukuranLatihan, pada })
const keluarga = make('latihan')
const orang = keluarga.flatMap(({ anggota }) => anggota)
const umur = (satu: PendudukIsi): number => umurPada(satu.tanggalLahir, pada) ?? -1

describe('the people', () => {
  test('are exactly 12,000 in 4,000 families, the same for the same seed, others for another', () => {
    expect([orang.length, keluarga.length]).toEqual([12_000, 4000])
    expect(make('latihan')).toEqual(keluarga)
    expect(make('lain')).not.toEqual(keluarga)
  })

  test('have NIK of a province that does not exist, each once, fitting birth date and sex', () => {
    expect(new Set(orang.map(({ nik }) => nik)).size).toBe(12_000)
    expect(new Set(keluarga.map(({ nomorKk }) => nomorKk)).size).toBe(4000)
    for (const satu of orang) {
      expect(satu.nik).toMatch(/^99\d{14}$/)
      expect(satu.nomorKk).toMatch(/^99\d{14}$/)
      expect(checkNik(satu.nik ?? '', satu)).toEqual([])
    }
  })

  test('are storable people, born before today', () => {
    for (const satu of orang)
      expect([satu.nama, PendudukIsi.safeParse(satu).success, umur(satu) >= 0]).toEqual([satu.nama, true, true])
  })

  test('live in RT 001-008 of RW 001-012, a family in one house', () => {
    for (const { anggota } of keluarga)
      expect(new Set(anggota.map(({ alamat, rt, rw }) => `${alamat} ${rt} ${rw}`)).size).toBe(1)
    expect(new Set(orang.map(({ rw }) => rw)).size).toBe(12)
    expect(new Set(orang.map(({ rt }) => rt)).size).toBe(8)
  })

  test('make families that can be: one head, mothers older than their children, no married child of five', () => {
    for (const { anggota } of keluarga) {
      expect(anggota.filter(({ shdk }) => shdk === 1)).toHaveLength(1)
      const ibu = anggota.find(({ shdk }) => shdk === 3)
      const anak = anggota.filter(({ shdk }) => shdk === 4)
      for (const satu of anak) expect((ibu ? umur(ibu) : 99) - umur(satu)).toBeGreaterThan(16)
      expect(anggota.filter((satu) => umur(satu) < 16 && satu.statusKawin !== 1)).toEqual([])
    }
  })

  test('are young and old, at work and at school, some dead, some gone', () => {
    const bagian = (cocok: (satu: PendudukIsi) => boolean): number => orang.filter(cocok).length / orang.length
    expect(bagian((satu) => umur(satu) < 15)).toBeGreaterThan(0.1)
    expect(bagian((satu) => umur(satu) > 60)).toBeGreaterThan(0.06)
    expect(Math.abs(bagian(({ jenisKelamin }) => jenisKelamin === 1) - 0.5)).toBeLessThan(0.06)
    expect(bagian(({ pekerjaanTeks }) => pekerjaanTeks === 'BURUH BATIK')).toBeGreaterThan(0.03)
    for (const status of [2, 3]) expect(bagian(({ statusDasar }) => statusDasar === status)).toBeGreaterThan(0.005)
    expect(bagian(({ statusDasar }) => statusDasar === 1)).toBeGreaterThan(0.95)
  })
})

describe('the job', () => {
  test('fills an office through operations and leaves a whole search index', async () => {
    const office = await openOffice()
    try {
      const laporan: number[] = []
      const dulu = countOperations(office.baca)
      expect(
        valueOf(
          await fillLatihan(anImporContext(office, { report: (n) => void laporan.push(n) }), {
            orang: 1500,
            keluarga: 500,
          }),
        ),
      ).toEqual({ penduduk: 1500 })
      expect(countPenduduk(office.baca)).toBe(1500)
      expect(countOperations(office.baca) - dulu).toBe(1500)
      expect(verifyChain(office.baca).ok).toBe(true)
      expect(isCariCurrent(office.db)).toBe(true)
      expect(laporan).toEqual(laporan.toSorted((a, b) => a - b))
      const contoh = makeDaftarKeluarga(makeAcak('latihan'), { orang: 1500, keluarga: 500, pada })[17]?.anggota[0]
      const hasil = valueOf(searchPenduduk(office.deps, { teks: contoh?.nik ?? '', semuaStatus: true }))
      expect(hasil.tepat).not.toBeNull()
    } finally {
      office.close()
    }
  })

  test('stops when it is cancelled', async () => {
    const office = await openOffice()
    try {
      const batal = new AbortController()
      batal.abort()
      expect(await fillLatihan(anImporContext(office, { signal: batal.signal }), { orang: 30, keluarga: 10 })).toEqual({
        ok: false,
        error: { code: 'Dibatalkan' },
      })
    } finally {
      office.close()
    }
  })
})
