// What can be wrong with the fields of a letter type: names, limits, conditions that nobody can fulfil or that go round in a circle.
import { acuanTetap } from './acuan.ts'
import { isKunciTerlarang } from './check-takaran.ts'
import type { DeklarasiSurat } from './deklarasi.ts'
import type { Isian, SyaratIsian } from './isian.ts'
import { masalah, type MasalahJenis } from './masalah-jenis.ts'

/** Most fields of one letter: what a clerk can fill in and a page can hold. */
export const mostIsian = 60

/** Every problem of the fields, in their order. */
export const checkIsianJenis = (d: DeklarasiSurat): readonly MasalahJenis[] => {
  const kunci = Object.keys(d.isian)
  const label = new Map<string, string>()
  const salah: MasalahJenis[] =
    kunci.length > mostIsian ? [masalah('isian', 'isian-terlalu-banyak', String(mostIsian))] : []
  for (const [nama, isian] of Object.entries(d.isian)) {
    const di = `isian.${nama}`
    if (isKunciTerlarang(nama) || nama === 'baris' || Object.hasOwn(acuanTetap, nama))
      salah.push(masalah(di, 'nama-isian-terpakai', nama))
    const sama = isian.label.trim().toLowerCase()
    if (label.has(sama) && !isian.bila) salah.push(masalah(di, 'label-kembar', isian.label, 'peringatan'))
    label.set(sama, nama)
    salah.push(...checkBatas(di, isian), ...checkBila(d, nama, isian))
    if (!isUsed(d, nama)) salah.push(masalah(di, 'isian-tak-terpakai', isian.label, 'peringatan'))
  }
  return [...salah, ...circles(d.isian)]
}

const checkBatas = (di: string, isian: Isian): readonly MasalahJenis[] => {
  const [min, maks] = ['min' in isian ? isian.min : undefined, 'maks' in isian ? isian.maks : undefined]
  if (min !== undefined && maks !== undefined && min > maks) return [masalah(di, 'min-lebih-maks', isian.label)]
  if (isian.jenis === 'pilihan' && new Set(isian.pilihan).size < isian.pilihan.length)
    return [masalah(di, 'pilihan-kembar', isian.label)]
  if (isian.jenis === 'tabel') {
    const kolom = isian.kolom.map((k) => k.kunci)
    if (new Set(kolom).size < kolom.length) return [masalah(di, 'kolom-kembar', isian.label)]
    if (kolom.some((k) => isKunciTerlarang(k) || k === 'no')) return [masalah(di, 'kunci-terlarang', isian.label)]
  }
  return []
}

// A field depends only on one that stands before it (visible-isian.ts): then conditions cannot go round.
const checkBila = (d: DeklarasiSurat, nama: string, { bila, label }: Isian): readonly MasalahJenis[] => {
  if (!bila || !('isian' in bila)) return []
  const di = `isian.${nama}.bila`
  const lain = Object.hasOwn(d.isian, bila.isian) ? d.isian[bila.isian] : undefined
  if (!lain) return [masalah(di, 'bila-tanpa-isian', label)]
  if (!isPossible(lain, bila)) return [masalah(di, 'bila-tidak-mungkin', label)]
  if (inCircle(d.isian, nama)) return [masalah(di, 'bila-melingkar', label)]
  const kunci = Object.keys(d.isian)
  return kunci.indexOf(bila.isian) > kunci.indexOf(nama) ? [masalah(di, 'bila-sesudah', label)] : []
}

const isPossible = (lain: Isian, bila: Extract<SyaratIsian, { readonly isian: string }>): boolean => {
  const nilai = [bila.sama].flat()
  if (lain.jenis === 'pilihan') return nilai.some((n) => typeof n === 'string' && lain.pilihan.includes(n))
  if (lain.jenis === 'ya-tidak') return nilai.some((n) => typeof n === 'boolean')
  return nilai.length > 0
}

const inCircle = (isian: DeklarasiSurat['isian'], mulai: string): boolean => {
  const lewat = new Set<string>()
  for (let kini: string | undefined = mulai; kini !== undefined;) {
    if (lewat.has(kini)) return kini === mulai
    lewat.add(kini)
    const bila: SyaratIsian | undefined = Object.hasOwn(isian, kini) ? isian[kini]?.bila : undefined
    kini = bila && 'isian' in bila ? bila.isian : undefined
  }
  return false
}

// "Later than" along the fields must have an end too.
const circles = (isian: DeklarasiSurat['isian']): readonly MasalahJenis[] =>
  Object.entries(isian).flatMap(([nama, satu]) => {
    const lewat = new Set([nama])
    for (let kini = sesudah(satu); kini !== undefined;) {
      if (lewat.has(kini)) return kini === nama ? [masalah(`isian.${nama}`, 'urutan-melingkar', satu.label)] : []
      lewat.add(kini)
      const lain: Isian | undefined = Object.hasOwn(isian, kini) ? isian[kini] : undefined
      kini = lain && sesudah(lain)
    }
    return []
  })
const sesudah = (isian: Isian): string | undefined => ('sesudahIsian' in isian ? isian.sesudahIsian : undefined)

// Asked for a register, under this very name, or only to refuse: an answer with which the letter is not made.
const inBooks = ['keperluan', 'tujuan', 'nomorPengantarRt', 'tanggalPengantarRt']
const isUsed = (d: DeklarasiSurat, nama: string): boolean => {
  const satu = d.isian[nama]
  return inBooks.includes(nama) || (satu?.jenis === 'pilihan' && satu.ditolak !== undefined) || isReferred(d, nama)
}

/** Whether the text, another field or the event names this field. */
export const isReferred = (d: DeklarasiSurat, nama: string): boolean => {
  const { isian, contoh: _contoh, ...isi } = d
  const teks = JSON.stringify(isi)
  if (teks.includes(`"isian.${nama}"`) || teks.includes(`"isian.${nama}.`)) return true
  if (d.peristiwa && Object.values(d.peristiwa).includes(nama)) return true
  return Object.entries(isian).some(([kunci, lain]) => kunci !== nama && JSON.stringify(lain).includes(`"${nama}"`))
}
