// Reads one row of a sheet as a person: what it says, why it is refused, what to be careful about. Soft doubts never refuse.
import {
  agama,
  golDarah,
  jenisKelamin,
  kewarganegaraan,
  parseKode,
  pekerjaan,
  pekerjaanLainnya,
  pendidikan,
  shdk,
  statusDasar,
  statusKawin,
} from './kode.ts'
import type { DaftarKode } from './kode.ts'
import { judulKolom } from './kolom.ts'
import type { KolomImpor } from './kolom.ts'
import { checkNik, readNik } from './nik.ts'
import type { PendudukIsi } from './penduduk.ts'
import { readNomor16, readRt, readRtRw, readTanggal, readTtl, teksSel } from './sel.ts'
import type { Sel } from './sel.ts'

/** Where each field stands in a row: position (from 0) by field. */
export type Pemetaan = ReadonlyMap<KolomImpor, number>

/** What a row says about a person: only fields that are filled; NIK and name always. */
export type IsiBaris = Partial<PendudukIsi> & { readonly nik: string; readonly nama: string }

/** `kelompok`: the reason without the row's own data, to count equal reasons. */
type BarisTolak = { readonly ok: false; readonly sebab: string; readonly kelompok: string }
export type BarisTerbaca =
  | { readonly ok: true; readonly isi: IsiBaris; readonly peringatan: readonly string[] }
  | BarisTolak

const tolak = (sebab: string, kelompok: string = sebab): BarisTolak => ({ ok: false, sebab, kelompok })

type Wadah = { isi: Record<string, unknown>; peringatan: Set<string> }

/** Reads a row by the mapping. `pada`: today's civil date. */
export const readBaris = (peta: Pemetaan, baris: readonly Sel[], pada: string): BarisTerbaca => {
  const sel = (kolom: KolomImpor): Sel | undefined => {
    const posisi = peta.get(kolom)
    return posisi === undefined ? undefined : baris[posisi]
  }
  const nama = teksSel(sel('nama')).replace(/["*]/g, '').trim()
  const nik = readNomor16(sel('nik'), 'NIK')
  if (!nik.ok) return tolak(nik.sebab)
  if (nama === '') return tolak('nama kosong')
  if (!/\p{L}/u.test(nama)) return tolak('nama tidak berisi huruf')
  if (nama.length > 100) return tolak('nama lebih dari 100 huruf')
  if (nik.nilai === null) return tolak('NIK kosong')
  const wadah: Wadah = { isi: { nik: nik.nilai, nama }, peringatan: new Set() }
  const salah = readLahir(wadah, sel, pada) ?? readKelamin(wadah, sel, nik.nilai) ?? readNomorKk(wadah, sel)
  if (salah) return salah
  readKode(wadah, sel)
  readTeks(wadah, sel)
  readRtDanRw(wadah, sel)
  readNikOrangTua(wadah, sel)
  // SAFETY: every reader above writes a field under its own name with its own type; `nik` and `nama` were written first.
  const isi = wadah.isi as IsiBaris
  for (const { jenis } of checkNik(isi.nik, {
    tanggalLahir: isi.tanggalLahir ?? null,
    jenisKelamin: isi.jenisKelamin ?? null,
  }))
    wadah.peringatan.add(peringatanNik[jenis])
  return { ok: true, isi, peringatan: [...wadah.peringatan] }
}

const peringatanNik = {
  bentuk: 'bentuk NIK tidak biasa',
  tanggal: 'tanggal lahir berbeda dengan NIK',
  kelamin: 'jenis kelamin berbeda dengan NIK',
  wilayah: 'NIK sementara',
  serial: 'nomor urut NIK 0000',
  ganda: 'NIK ganda',
} as const

type AmbilSel = (kolom: KolomImpor) => Sel | undefined

const readLahir = ({ isi, peringatan }: Wadah, sel: AmbilSel, pada: string): BarisTolak | null => {
  const ttl = readTtl(sel('ttl'), pada)
  if (!ttl.ok) return tolak(`tempat, tanggal lahir: ${ttl.sebab}`, 'tanggal lahir tidak dikenali')
  const tanggal = readTanggal(sel('tanggalLahir'), pada)
  if (!tanggal.ok) return tolak(`tanggal lahir: ${tanggal.sebab}`, 'tanggal lahir tidak dikenali')
  const lahir = tanggal.nilai ?? ttl.nilai.tanggal
  if (lahir === null) peringatan.add('tanggal lahir kosong')
  else isi['tanggalLahir'] = lahir
  const tempat = teksSel(sel('tempatLahir')) || ttl.nilai.tempat
  if (tempat !== '') isi['tempatLahir'] = cut(tempat, 60, 'tempatLahir', peringatan)
  return null
}

const readKelamin = ({ isi, peringatan }: Wadah, sel: AmbilSel, nik: string): BarisTolak | null => {
  const teks = teksSel(sel('jenisKelamin'))
  if (teks === '') {
    isi['jenisKelamin'] = readNik(nik).jenisKelamin
    peringatan.add('jenis kelamin kosong, diambil dari NIK')
    return null
  }
  const kode = parseKode(jenisKelamin, teks)
  if (kode === null) return tolak(`jenis kelamin “${teks.slice(0, 30)}” tidak dikenali`, 'jenis kelamin tidak dikenali')
  isi['jenisKelamin'] = kode
  return null
}

const readNomorKk = ({ isi, peringatan }: Wadah, sel: AmbilSel): BarisTolak | null => {
  const kk = readNomor16(sel('nomorKk'), 'Nomor KK')
  if (!kk.ok) return tolak(kk.sebab)
  if (kk.nilai === null) peringatan.add('nomor KK kosong')
  else isi['nomorKk'] = kk.nilai
  return null
}

const daftarKode: readonly (readonly [KolomImpor & keyof PendudukIsi, DaftarKode])[] = [
  ['golDarah', golDarah],
  ['agama', agama],
  ['statusKawin', statusKawin],
  ['shdk', shdk],
  ['pendidikan', pendidikan],
  ['kewarganegaraan', kewarganegaraan],
  ['statusDasar', statusDasar],
]

const readKode = ({ isi, peringatan }: Wadah, sel: AmbilSel): void => {
  for (const [kolom, daftar] of daftarKode) {
    const teks = teksSel(sel(kolom))
    if (teks === '') continue
    const kode = parseKode(daftar, teks)
    if (kode === null) peringatan.add(`${judulKolom[kolom]} “${teks.slice(0, 40)}” tidak dikenali, dikosongkan`)
    else isi[kolom] = kode
    // Newer lists count 1-6 in another order; a number above 4 gives them away.
    if (kolom === 'statusKawin' && /^0?[56]$/.test(teks))
      peringatan.add('Status perkawinan memakai angka 5 atau 6: periksa artinya di berkas')
  }
  const kerja = teksSel(sel('pekerjaan'))
  if (kerja === '') return
  const kode = parseKode(pekerjaan, kerja)
  isi['pekerjaan'] = kode ?? pekerjaanLainnya
  if (kode === null) isi['pekerjaanTeks'] = cut(kerja, 60, 'pekerjaan', peringatan)
  // "Lainnya" says less than the words that may be stored already.
  else if (kode !== pekerjaanLainnya) isi['pekerjaanTeks'] = ''
}

const kolomTeks: readonly (readonly [KolomImpor & keyof PendudukIsi, number])[] = [
  ['namaAyah', 100],
  ['namaIbu', 100],
  ['alamat', 160],
  ['telepon', 30],
]

const readTeks = ({ isi, peringatan }: Wadah, sel: AmbilSel): void => {
  for (const [kolom, maks] of kolomTeks) {
    const teks = teksSel(sel(kolom))
    if (teks !== '') isi[kolom] = cut(teks, maks, kolom, peringatan)
  }
}

const cut = (teks: string, maks: number, kolom: KolomImpor, peringatan: Set<string>): string => {
  if (teks.length <= maks) return teks
  peringatan.add(`${judulKolom[kolom]} lebih dari ${maks} huruf, dipotong`)
  return teks.slice(0, maks).toWellFormed().trim()
}

const readRtDanRw = ({ isi, peringatan }: Wadah, sel: AmbilSel): void => {
  const gabung = readRtRw(sel('rtRw'))
  for (const kolom of ['rt', 'rw'] as const) {
    const nilai = readRt(sel(kolom)) ?? gabung[kolom]
    if (nilai !== null) isi[kolom] = nilai
    else if (teksSel(sel(kolom)) !== '' || (teksSel(sel('rtRw')) !== '' && sel(kolom) === undefined))
      peringatan.add(`${judulKolom[kolom]} tidak dikenali, dikosongkan`)
  }
}

const readNikOrangTua = ({ isi, peringatan }: Wadah, sel: AmbilSel): void => {
  for (const kolom of ['nikAyah', 'nikIbu'] as const) {
    const nik = readNomor16(sel(kolom), judulKolom[kolom])
    if (!nik.ok) peringatan.add(`${judulKolom[kolom]} tidak 16 angka, dikosongkan`)
    else if (nik.nilai !== null) isi[kolom] = nik.nilai
  }
}

/** Whether a row under the headings is no person: the headings again, or the row that numbers the columns 1, 2, 3. */
export const isBukanOrang = (baris: readonly Sel[], judul: readonly string[]): boolean => {
  const teks = baris.map(teksSel)
  const berisi = teks.filter((satu) => satu !== '')
  if (berisi.length === 0) return true
  if (berisi.length > 2 && teks.every((satu, i) => satu === '' || satu.replace(/^\((\d+)\)$/, '$1') === String(i + 1)))
    return true
  return (
    berisi.length > 1 && teks.every((satu, i) => satu === '' || satu.toUpperCase() === (judul[i] ?? '').toUpperCase())
  )
}

/** A new person from a row: what the row does not say is unknown; living, settled, Indonesian unless it says otherwise. */
export const isiBaru = (baris: IsiBaris): PendudukIsi => ({
  nomorKk: null,
  gelarDepan: '',
  gelarBelakang: '',
  jenisKelamin: 1,
  tempatLahir: '',
  tanggalLahir: null,
  golDarah: null,
  agama: null,
  statusKawin: null,
  shdk: null,
  pendidikan: null,
  pekerjaan: null,
  pekerjaanTeks: '',
  kewarganegaraan: 1,
  namaAyah: '',
  nikAyah: null,
  namaIbu: '',
  nikIbu: null,
  alamat: '',
  rt: null,
  rw: null,
  telepon: '',
  statusPenduduk: 1,
  statusDasar: 1,
  ...baris,
})
