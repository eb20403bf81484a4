// How an office begins a type of its own: as a copy of another one, or with the least that a letter has.
import { kalimatPenduduk, pembuka, penutup, kalimatKeperluan, isianKeperluan, syaratBiasa } from './kalimat.ts'
import { acuanIsian, acuanTetap, type AcuanNilai } from './acuan.ts'
import { biodata, paragraf } from './blok.ts'
import type { DeklarasiSurat } from './deklarasi.ts'
import { isKunciTerlarang } from './check-takaran.ts'

/** What a new type is called. */
export type NamaJenis = { readonly kode: string; readonly nama: string; readonly judul: string }

/** A new type with everything of another one, except what only that one may have: its event, its series. */
export const copyJenis = (asal: DeklarasiSurat, nama: NamaJenis): DeklarasiSurat => ({
  ...asal,
  ...nama,
  versi: 1,
  seri: '',
  peristiwa: null,
})

/** The usual surat keterangan: who, where, what for. */
export const newJenis = (nama: NamaJenis): DeklarasiSurat => {
  const keperluan = acuanIsian('keperluan', isianKeperluan.keperluan) as AcuanNilai
  return {
    ...nama,
    versi: 1,
    kelompok: 'umum',
    seri: '',
    bentuk: 'judul',
    bernomor: true,
    klasifikasi: { '2022': '400.10.2.2', lama: '145' },
    perihal: [keperluan],
    penandatangan: ['lurah', 'sekretaris'],
    tandaTanganPejabat: { posisi: 'kanan', baris: 1, mengetahui: false, tempatTanggal: true },
    tandaTanganLain: [],
    subjek: 'penduduk',
    membaca: [],
    isian: { ...isianKeperluan },
    syarat: syaratBiasa,
    berlaku: { nilai: 1, satuan: 'bulan' },
    buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
    peristiwa: null,
    korespondensi: null,
    lampiranForm: [],
    peringatan: [],
    blok: [
      pembuka(),
      biodata(acuanTetap.subjek),
      paragraf`${kalimatPenduduk()}`,
      kalimatKeperluan(keperluan),
      ...penutup(),
    ],
    tembusan: [],
    contoh: [],
  }
}

/** A code from a name, different from those in use: "Keterangan Janda" -> "sk-janda", "sk-janda-2". */
export const kodeFrom = (nama: string, terpakai: readonly string[]): string => {
  const kata = ascii(nama)
    .replace(/^(surat-)?keterangan-/, 'sk-')
    .replace(/^surat-/, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  const dasar = /^[a-z]/.test(kata) ? kata : `surat${kata === '' ? '' : `-${kata}`}`
  const bebas = (kode: string): boolean => !terpakai.includes(kode) && !isKunciTerlarang(kode)
  if (bebas(dasar)) return dasar
  for (let n = 2; ; n += 1) if (bebas(`${dasar}-${n}`)) return `${dasar}-${n}`
}

/** A key for a new field from its label: "Nama kucing" -> "namaKucing". */
export const kunciFrom = (label: string, terpakai: readonly string[]): string => {
  const [satu = '', ...lain] = ascii(label)
    .replace(/^[^a-z]+/, '')
    .split('-')
    .slice(0, 4)
  const dasar = (satu + lain.map((k) => k.charAt(0).toUpperCase() + k.slice(1)).join('')).slice(0, 36)
  const awal = dasar === '' ? 'isian' : dasar
  const bebas = (k: string): boolean =>
    !terpakai.includes(k) && !isKunciTerlarang(k) && k !== 'baris' && !Object.hasOwn(acuanTetap, k)
  if (bebas(awal)) return awal
  for (let n = 2; ; n += 1) if (bebas(`${awal}${n}`)) return `${awal}${n}`
}

const ascii = (teks: string): string =>
  teks
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
