// Walks every reference of a declaration: what is dangling is an error, what is read of the subject is `membaca` (SECURITY P-1).
import * as z from 'zod/mini'
import { bidang, bidangOrang } from './acuan.ts'
import type { Blok, Bentuk, DeklarasiSurat, Sisipan, Syarat } from './deklarasi.ts'
import { PotretOrang, type Isian } from './isian.ts'

type TanpaMembaca = Omit<DeklarasiSurat, 'membaca' | 'contoh'>
/** What the walk knows at one place: fields, and what `baris.` points at (null outside a list). */
type Lingkup = { readonly isian: Readonly<Record<string, Isian>>; readonly baris: readonly string[] | null }
type Bacaan = { readonly salah: string[]; readonly jalur: Set<string> }

/** Every field of the subject that is read, and every reference that points at nothing. */
export const readAcuan = (
  d: TanpaMembaca,
): { readonly membaca: readonly (keyof PotretOrang)[]; readonly salah: readonly string[] } => {
  const bacaan: Bacaan = { salah: [], jalur: new Set() }
  const atas: Lingkup = { isian: d.isian, baris: null }
  readBlok(d.blok, atas, bacaan)
  readSisipan(d.perihal, atas, bacaan)
  for (const p of d.peringatan) readSyarat(p.bila, atas, bacaan)
  for (const t of d.tandaTanganLain) {
    if (t.bila) readSyarat(t.bila, atas, bacaan)
    if ('kepala' in t) readSisipan([...t.kepala, ...t.nama], atas, bacaan)
  }
  if (d.korespondensi)
    readSisipan([...d.korespondensi.hal, ...d.korespondensi.lampiran, ...d.korespondensi.yth.flat()], atas, bacaan)
  readSisipan(d.tembusan.flat(), atas, bacaan)
  checkIsianAcuan(d, bacaan.salah)
  if (d.subjek === 'tanpa' && bacaan.jalur.size > 0) bacaan.salah.push('a letter without subject reads the subject')
  return { membaca: keysOf(bacaan.jalur), salah: bacaan.salah }
}

const kunciPotret = z.keyof(PotretOrang).options
const keysOf = (jalur: ReadonlySet<string>): readonly (keyof PotretOrang)[] => kunciPotret.filter((k) => jalur.has(k))

const readBlok = (blok: readonly Blok[], l: Lingkup, b: Bacaan): void => {
  for (const satu of blok) {
    switch (satu.jenis) {
      case 'paragraf':
      case 'subjudul':
        readSisipan(satu.isi, l, b)
        break
      case 'biodata':
        for (const baris of satu.baris) {
          readSisipan(baris.nilai, l, b)
          if (baris.bila) readSyarat(baris.bila, l, b)
        }
        break
      case 'daftar':
        readSisipan(satu.butir.flat(), l, b)
        break
      case 'tabel': {
        const lebar = satu.kolom.reduce((n, k) => n + k.lebar, 0)
        if (lebar !== 1000) b.salah.push(`table of ${satu.sumber}: widths sum to ${lebar}, not 1000`)
        readSisipan(
          satu.kolom.flatMap((k) => k.nilai),
          inside(satu.sumber, l, b),
          b,
        )
        break
      }
      case 'tanda-tangan':
        readSisipan([...satu.kepala, ...satu.saksi.flat()], l, b)
        readSisipan(satu.nama, inside(satu.sumber, l, b), b)
        break
      case 'untuk-setiap':
        readBlok(satu.blok, inside(satu.sumber, l, b), b)
        break
      case 'bila':
        readSyarat(satu.syarat, l, b)
        readBlok([...satu.maka, ...(satu.lain ?? [])], l, b)
        break
      case 'jarak':
        break
    }
  }
}

const readSisipan = (isi: readonly Sisipan[], l: Lingkup, b: Bacaan): void => {
  for (const s of isi) {
    if (typeof s === 'string') continue
    if ('acuan' in s) readSatu(s.acuan, s.bentuk, l, b)
    else if ('tebal' in s) readSisipan(s.tebal, l, b)
    else {
      readSyarat(s.bila, l, b)
      readSisipan([...s.maka, ...(s.lain ?? [])], l, b)
    }
  }
}

const readSyarat = (s: Syarat, l: Lingkup, b: Bacaan): void => {
  if ('ada' in s) readSatu(s.ada, 'apa-adanya', l, b)
  else if ('bukan' in s) readSyarat(s.bukan, l, b)
  else if ('umur' in s) {
    readSatu(s.umur, 'umur', l, b)
    if (!isOrang(s.umur, l)) b.salah.push(`not a person: ${s.umur}`)
    if (s.pada !== undefined) readTanggal(s.pada, l, b)
  } else if ('hariKerjaSampai' in s) readTanggal(s.hariKerjaSampai, l, b)
  else if ('semua' in s) s.semua.forEach((x) => readSyarat(x, l, b))
  else if ('salahSatu' in s) s.salahSatu.forEach((x) => readSyarat(x, l, b))
  else readSatu(s.acuan, 'apa-adanya', l, b)
}

const readTanggal = (acuan: string, l: Lingkup, b: Bacaan): void => {
  readSatu(acuan, 'apa-adanya', l, b)
  const [akar, kunci = ''] = acuan.split('.')
  if (akar !== 'isian' || l.isian[kunci]?.jenis !== 'tanggal') b.salah.push(`not a date: ${acuan}`)
}

const isOrang = (acuan: string, l: Lingkup): boolean => {
  const [akar, kunci = '', dua] = acuan.split('.')
  if (akar === 'isian') return dua === undefined && l.isian[kunci]?.jenis === 'orang'
  return kunci === '' && (akar === 'subjek' || akar === 'pemohon')
}

const dariOrang: Partial<Record<Bentuk, readonly string[]>> = {
  'tempat-tanggal-lahir': ['tempatLahir', 'tanggalLahir'],
  'alamat-lengkap': ['alamat', 'rt', 'rw', 'wilayah'],
  'alamat-singkat': ['alamat', 'rt', 'rw', 'wilayah', 'luarDaftar'],
  'rt-rw': ['rt', 'rw'],
  umur: ['tanggalLahir'],
}

const readSatu = (acuan: string, bentuk: Bentuk, l: Lingkup, b: Bacaan): void => {
  const [akar = '', ...sisa] = acuan.split('.')
  if (!exists(akar, sisa, l)) b.salah.push(`no such reference: ${acuan}`)
  if (akar !== 'subjek') return
  if (sisa[0] !== undefined) b.jalur.add(sisa[0])
  else dariOrang[bentuk]?.forEach((k) => b.jalur.add(k))
}

const exists = (akar: string, sisa: readonly string[], l: Lingkup): boolean => {
  const [satu, dua, ...lebih] = sisa
  if (lebih.length > 0) return false
  if (akar === 'isian') {
    const isian = satu !== undefined && Object.hasOwn(l.isian, satu) ? l.isian[satu] : undefined
    return isian !== undefined && (dua === undefined || (isian.jenis === 'orang' && bidangOrang.includes(dua)))
  }
  if (dua !== undefined) return false
  if (akar === 'subjek' || akar === 'pemohon') return satu === undefined || bidangOrang.includes(satu)
  if (akar === 'baris') return l.baris !== null && (satu === undefined || satu === 'no' || l.baris.includes(satu))
  const nama: readonly string[] = akar === 'surat' || akar === 'kantor' || akar === 'pejabat' ? bidang[akar] : []
  return satu !== undefined && nama.includes(satu)
}

const inside = (sumber: string, l: Lingkup, b: Bacaan): Lingkup => {
  const isian = sumber.startsWith('isian.') ? l.isian[sumber.slice('isian.'.length)] : undefined
  if (isian?.jenis === 'daftar-orang') return { ...l, baris: bidangOrang }
  if (isian?.jenis === 'tabel') return { ...l, baris: isian.kolom.map((k) => k.kunci) }
  b.salah.push(`not a list: ${sumber}`)
  return { ...l, baris: [] }
}

// Fields point at each other by name as well: conditions, "after that date", "not the same person", the event.
const checkIsianAcuan = (d: TanpaMembaca, salah: string[]): void => {
  const perlu = (nama: string | undefined, di: string) => {
    if (nama !== undefined && !Object.hasOwn(d.isian, nama)) salah.push(`${di}: no field ${nama}`)
  }
  for (const [kunci, isian] of Object.entries(d.isian)) {
    if (isian.bila && 'isian' in isian.bila) perlu(isian.bila.isian, kunci)
    if (isian.jenis === 'tanggal' || isian.jenis === 'jam') perlu(isian.sesudahIsian, kunci)
    if (
      isian.jenis === 'tabel' &&
      isian.urutTahun !== undefined &&
      !isian.kolom.some((k) => k.kunci === isian.urutTahun)
    )
      salah.push(`${kunci}: no column ${isian.urutTahun}`)
    if (isian.jenis === 'jam') isian.sehari?.forEach((hari) => perlu(hari, kunci))
    if (isian.jenis === 'orang' || isian.jenis === 'daftar-orang')
      for (const lain of [isian.berbedaDari ?? []].flat()) if (lain !== 'subjek') perlu(lain, kunci)
  }
  if (d.peristiwa) for (const k of [d.peristiwa.tanggal, d.peristiwa.tempat, d.peristiwa.sebab]) perlu(k, 'peristiwa')
  if (d.bernomor && !d.tandaTanganPejabat) salah.push('a numbered letter needs an official who signs')
  // A formulir may be addressed to somebody too (N2, N3).
  if (d.bentuk !== 'formulir' && (d.bentuk === 'korespondensi') !== (d.korespondensi !== null))
    salah.push('korespondensi and its head go together')
  if (d.bentuk !== 'formulir' && (d.lampiranForm.length > 0 || d.modelForm !== undefined || d.kantorForm))
    salah.push('only a formulir has annex lines, a model and office rows')
}
