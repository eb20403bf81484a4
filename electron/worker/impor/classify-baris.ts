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

export type Classifier = {
  readonly rows: (daftar: readonly BarisMentah[]) => HasilTinjau
  readonly hitungan: () => Hitungan
}

type Parts = {
  readonly db: ReadableDb
  readonly newId: NewId
  readonly pada: string
  readonly judul: readonly string[]
  readonly peta: Pemetaan
}

type Hasil = {
  readonly siap: BarisSiap[]
  readonly tolak: BarisDitolak[]
  readonly keluarga: { id: string; nomorKk: string }[]
}

// What a dry run knows so far.
type Keadaan = Parts & {
  readonly findByNik: (nik: string) => readonly Penduduk[]
  readonly barisByNik: Map<string, number>
  readonly keluargaByKk: Map<string, string>
  readonly peringatan: Map<string, number>
  readonly contohUbah: ContohUbah[]
  readonly jumlah: { baru: number; ubah: number; sama: number; tolak: number }
}

const contohMaks = 50
const peringatanMaks = 60

/** Makes a classifier for one dry run. */
export const createClassifier = (parts: Parts): Classifier => {
  const k: Keadaan = {
    ...parts,
    findByNik: preparePendudukByNik(parts.db),
    barisByNik: new Map(),
    keluargaByKk: new Map(),
    peringatan: new Map(),
    contohUbah: [],
    jumlah: { baru: 0, ubah: 0, sama: 0, tolak: 0 },
  }
  return {
    rows: (daftar) => {
      const hasil: Hasil = { siap: [], tolak: [], keluarga: [] }
      for (const mentah of daftar) if (!isBukanOrang(mentah.sel, parts.judul)) classify(k, mentah, hasil)
      return hasil
    },
    hitungan: () => ({ ...k.jumlah, peringatan: k.peringatan, contohUbah: k.contohUbah }),
  }
}

const classify = (k: Keadaan, mentah: BarisMentah, hasil: Hasil): void => {
  const baca = readBaris(k.peta, mentah.sel, k.pada)
  if (!baca.ok) return refuse(k, mentah, hasil, baca.sebab, baca.kelompok)
  const { isi } = baca
  const dulu = k.barisByNik.get(isi.nik)
  if (dulu !== undefined) {
    const sebab = `NIK sama dengan baris ${dulu.toLocaleString('id-ID')}`
    return refuse(k, mentah, hasil, sebab, 'NIK sama dengan baris lain di berkas ini')
  }
  k.barisByNik.set(isi.nik, mentah.baris)
  const ada = k.findByNik(isi.nik)
  if (ada.length > 1) {
    const sebab = `NIK ini dipakai ${ada.length} orang di data penduduk`
    return refuse(k, mentah, hasil, sebab, 'NIK dipakai beberapa orang di data penduduk')
  }
  for (const satu of baca.peringatan) warn(k, satu)
  const siap = ada[0] ? compare(k, mentah.baris, isi, ada[0], hasil) : newPerson(k, mentah.baris, isi, hasil)
  k.jumlah[siap?.jenis ?? 'sama']++
  if (siap) hasil.siap.push(siap)
}

const refuse = (k: Keadaan, mentah: BarisMentah, hasil: Hasil, sebab: string, kelompok: string): void => {
  k.jumlah.tolak++
  const nik = cellText(mentah, k.peta.get('nik'))
  hasil.tolak.push({ baris: mentah.baris, nik, nama: cellText(mentah, k.peta.get('nama')), sebab, kelompok })
}

const cellText = (mentah: BarisMentah, posisi: number | undefined): string =>
  posisi === undefined ? '' : teksSel(mentah.sel[posisi]).slice(0, 100)

const warn = ({ peringatan }: Keadaan, sebab: string): void => {
  if (peringatan.has(sebab) || peringatan.size < peringatanMaks) peringatan.set(sebab, (peringatan.get(sebab) ?? 0) + 1)
}

const keluargaOf = (k: Keadaan, nomorKk: string | null, hasil: Hasil): string | null => {
  if (nomorKk === null) return null
  const ada = k.keluargaByKk.get(nomorKk) ?? findKeluargaByNomorKk(k.db, nomorKk)
  const id = ada ?? k.newId()
  if (ada === null) hasil.keluarga.push({ id, nomorKk })
  k.keluargaByKk.set(nomorKk, id)
  return id
}

const newPerson = (k: Keadaan, baris: number, isi: IsiBaris, hasil: Hasil): BarisSiap => {
  const lengkap = isiBaru(isi)
  const keluargaId = keluargaOf(k, lengkap.nomorKk, hasil)
  const { nik, nama } = isi
  return {
    baris,
    jenis: 'baru',
    pendudukId: k.newId(),
    keluargaId,
    dilihat: null,
    nik,
    nama,
    isi: lengkap,
    sebelum: null,
  }
}

const compare = (k: Keadaan, baris: number, isi: IsiBaris, lama: Penduduk, hasil: Hasil): BarisSiap | null => {
  if (lama.statusDasar !== 1 && isi.statusDasar === undefined) {
    warn(k, 'tercatat tidak lagi tinggal di sini, tetapi ada di berkas')
  }
  const perubahan = diffPenduduk(lama, isi)
  const field = fieldsOf(perubahan)
  if (field.length === 0) return null
  if (perubahan.nama !== undefined && perubahan.tanggalLahir !== undefined) {
    warn(k, 'NIK sama, tetapi nama dan tanggal lahir berbeda')
  }
  if (k.contohUbah.length < contohMaks) {
    k.contohUbah.push({ baris, nama: lama.nama, perubahan: field.map((satu) => showPerubahan(satu, lama, perubahan)) })
  }
  return {
    baris,
    jenis: 'ubah',
    pendudukId: lama.id,
    dilihat: lama.diubahPada,
    nik: isi.nik,
    nama: isi.nama,
    isi: perubahan,
    sebelum: Object.fromEntries(field.map((satu) => [satu, lama[satu]])),
    keluargaId: perubahan.nomorKk === undefined ? undefined : keluargaOf(k, perubahan.nomorKk, hasil),
  }
}

// SAFETY: the keys come from a Partial<PendudukIsi> made by diffPenduduk.
const fieldsOf = (perubahan: Partial<PendudukIsi>): readonly (keyof PendudukIsi)[] =>
  Object.keys(perubahan) as (keyof PendudukIsi)[]

const showPerubahan = (
  field: keyof PendudukIsi,
  lama: Penduduk,
  perubahan: Partial<PendudukIsi>,
): ContohUbah['perubahan'][number] => ({
  kolom: judulField(field).slice(0, 40),
  dari: showField(field, lama[field]).slice(0, 100),
  ke: showField(field, perubahan[field]).slice(0, 100),
})
