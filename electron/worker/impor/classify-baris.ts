// Decides about each row of a sheet: new, changed, the same or refused; remembers NIK and families seen in the file.
import type { TinjauImpor } from '#contract/penduduk.ts'
import type { ReadableDb } from '#db/connection.ts'
import type { BarisDitolak, BarisMentah, BarisSiap, HasilTinjau } from '#db/queries/impor-tahap.ts'
import { findKeluargaByNomorKk } from '#db/queries/keluarga.ts'
import { preparePendudukByNik } from '#db/queries/penduduk.ts'
import { isBukanOrang, isiBaru, readBaris } from '#domain/penduduk/baca-baris.ts'
import type { IsiBaris, Pemetaan } from '#domain/penduduk/baca-baris.ts'
import type { Penduduk, PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { diffPenduduk } from '#domain/penduduk/perubahan.ts'
import { teksSel } from '#domain/penduduk/sel.ts'
import { judulField, showField } from '#domain/penduduk/tampil.ts'
import type { NewId } from '#domain/waktu/clock.ts'
import type * as z from 'zod/mini'

type ContohUbah = z.infer<typeof TinjauImpor>['contohUbah'][number]

export type Hitungan = {
  readonly baru: number
  readonly ubah: number
  readonly sama: number
  readonly tolak: number
  readonly peringatan: ReadonlyMap<string, number>
  readonly contohUbah: readonly ContohUbah[]
}

export type Classifier = { readonly rows: (daftar: readonly BarisMentah[]) => HasilTinjau; readonly hitungan: () => Hitungan }

type Parts = { readonly db: ReadableDb; readonly newId: NewId; readonly pada: string; readonly judul: readonly string[]; readonly peta: Pemetaan }

const contohMaks = 50
const peringatanMaks = 60

/** Makes a classifier for one dry run. */
export const createClassifier = ({ db, newId, pada, judul, peta }: Parts): Classifier => {
  const findByNik = preparePendudukByNik(db)
  const barisByNik = new Map<string, number>()
  const keluargaByKk = new Map<string, string>()
  const peringatan = new Map<string, number>()
  const contohUbah: ContohUbah[] = []
  const jumlah = { baru: 0, ubah: 0, sama: 0, tolak: 0 }

  const warn = (sebab: string): void => {
    if (peringatan.has(sebab) || peringatan.size < peringatanMaks) peringatan.set(sebab, (peringatan.get(sebab) ?? 0) + 1)
  }
  const keluargaOf = (nomorKk: string | null, baru: { id: string; nomorKk: string }[]): string | null => {
    if (nomorKk === null) return null
    const ada = keluargaByKk.get(nomorKk) ?? findKeluargaByNomorKk(db, nomorKk)
    const id = ada ?? newId()
    if (ada === null) baru.push({ id, nomorKk })
    keluargaByKk.set(nomorKk, id)
    return id
  }
  const compare = (baris: number, isi: IsiBaris, lama: Penduduk, keluarga: { id: string; nomorKk: string }[]): BarisSiap | null => {
    if (lama.statusDasar !== 1 && isi.statusDasar === undefined) warn('tercatat tidak lagi tinggal di sini, tetapi ada di berkas')
    const perubahan = diffPenduduk(lama, isi)
    const field = Object.keys(perubahan)
    if (field.length === 0) return null
    if (perubahan.nama !== undefined && perubahan.tanggalLahir !== undefined) warn('NIK sama, tetapi nama dan tanggal lahir berbeda')
    if (contohUbah.length < contohMaks) contohUbah.push({ baris, nama: lama.nama, perubahan: showPerubahan(lama, perubahan) })
    return {
      baris, jenis: 'ubah', pendudukId: lama.id, dilihat: lama.diubahPada, nik: isi.nik, nama: isi.nama, isi: perubahan, sebelum: pickLama(lama, perubahan),
      keluargaId: perubahan.nomorKk === undefined ? undefined : keluargaOf(perubahan.nomorKk, keluarga),
    }
  }
  const one = (mentah: BarisMentah, hasil: { siap: BarisSiap[]; tolak: BarisDitolak[]; keluarga: { id: string; nomorKk: string }[] }): void => {
    const refuse = (sebab: string, kelompok: string): void => {
      jumlah.tolak++
      hasil.tolak.push({ baris: mentah.baris, nik: cellText(mentah, peta.get('nik')), nama: cellText(mentah, peta.get('nama')), sebab, kelompok })
    }
    const baca = readBaris(peta, mentah.sel, pada)
    if (!baca.ok) return refuse(baca.sebab, baca.kelompok)
    const { isi } = baca
    const dulu = barisByNik.get(isi.nik)
    if (dulu !== undefined) return refuse(`NIK sama dengan baris ${dulu.toLocaleString('id-ID')}`, 'NIK sama dengan baris lain di berkas ini')
    barisByNik.set(isi.nik, mentah.baris)
    const ada = findByNik(isi.nik)
    if (ada.length > 1) return refuse(`NIK ini dipakai ${ada.length} orang di data penduduk`, 'NIK dipakai beberapa orang di data penduduk')
    for (const satu of baca.peringatan) warn(satu)
    const lama = ada[0]
    if (!lama) {
      jumlah.baru++
      const lengkap = isiBaru(isi)
      hasil.siap.push({
        baris: mentah.baris, jenis: 'baru', pendudukId: newId(), keluargaId: keluargaOf(lengkap.nomorKk, hasil.keluarga), dilihat: null,
        nik: isi.nik, nama: isi.nama, isi: lengkap, sebelum: null,
      })
      return
    }
    const ubah = compare(mentah.baris, isi, lama, hasil.keluarga)
    if (ubah) hasil.siap.push(ubah)
    jumlah[ubah ? 'ubah' : 'sama']++
  }
  return {
    rows: (daftar) => {
      const hasil = { siap: [], tolak: [], keluarga: [] }
      for (const mentah of daftar) if (!isBukanOrang(mentah.sel, judul)) one(mentah, hasil)
      return hasil
    },
    hitungan: () => ({ ...jumlah, peringatan, contohUbah }),
  }
}

const cellText = (mentah: BarisMentah, posisi: number | undefined): string => (posisi === undefined ? '' : teksSel(mentah.sel[posisi]).slice(0, 100))

// SAFETY of the two casts: the keys come from a Partial<PendudukIsi> made by diffPenduduk.
const fieldsOf = (perubahan: Partial<PendudukIsi>): readonly (keyof PendudukIsi)[] => Object.keys(perubahan) as (keyof PendudukIsi)[]

const pickLama = (lama: Penduduk, perubahan: Partial<PendudukIsi>): Partial<PendudukIsi> =>
  Object.fromEntries(fieldsOf(perubahan).map((field) => [field, lama[field]]))

const showPerubahan = (lama: Penduduk, perubahan: Partial<PendudukIsi>): ContohUbah['perubahan'] =>
  fieldsOf(perubahan).map((field) => ({
    kolom: judulField(field).slice(0, 40), dari: showField(field, lama[field]).slice(0, 100), ke: showField(field, perubahan[field]).slice(0, 100),
  }))
