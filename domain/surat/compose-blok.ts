// Turns the blocks of a declaration into the blocks of one letter: references become text, conditions are decided.
import { umurPada } from '#domain/penduduk/umur.ts'
import { assertNever } from '#domain/result.ts'
import { countWeekdays, parseTanggal } from '#domain/waktu/tanggal.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'
import type { Blok, Sisipan, Syarat } from './deklarasi.ts'
import { formatNilai } from './format-nilai.ts'
import type { BlokJadi, Teks } from './naskah.ts'
import { asOrang, hasNilai, listBaris, readNilai, type Lingkup } from './read-nilai.ts'

/** Resolves blocks in reading order. */
export const composeBlok = (blok: readonly Blok[], l: Lingkup): readonly BlokJadi[] =>
  blok.flatMap((b) => satuBlok(b, l))

const satuBlok = (b: Blok, l: Lingkup): readonly BlokJadi[] => {
  switch (b.jenis) {
    case 'paragraf':
      return splitLines(composeTeks(b.isi, l)).map((isi) => ({
        jenis: 'paragraf',
        isi,
        menjorok: b.menjorok,
        rata: b.rata,
      }))
    case 'subjudul':
      return [{ jenis: 'subjudul', isi: oneLine(composeTeks(b.isi, l)) }]
    case 'biodata': {
      const baris = b.baris
        .filter((x) => !x.bila || holds(x.bila, l))
        .map((x) => ({
          label: x.label,
          nilai: oneLine(composeTeks(x.nilai, l)),
          ...(x.nomor === undefined ? {} : { nomor: x.nomor }),
        }))
      return baris.length === 0 ? [] : [{ jenis: 'biodata', baris }]
    }
    case 'daftar': {
      const butir = b.butir.map((x) => oneLine(composeTeks(x, l))).filter((x) => x.length > 0)
      return butir.length === 0 ? [] : [{ jenis: 'daftar', gaya: b.gaya, butir }]
    }
    case 'tabel': {
      const isi = plain(l)
      const baris = listBaris(readNilai(b.sumber, l)).map((satu) =>
        b.kolom.map((k) => tinted(oneLine(composeTeks(k.nilai, { ...isi, baris: satu })), b.sumber)),
      )
      return [{ jenis: 'tabel', kolom: b.kolom.map(({ judul, lebar, rata }) => ({ judul, lebar, rata })), baris }]
    }
    case 'tanda-tangan': {
      const isi = plain(l)
      const baris = listBaris(readNilai(b.sumber, l)).map((satu) =>
        tinted(oneLine(composeTeks(b.nama, { ...isi, baris: satu })), b.sumber),
      )
      const kepala = composePolos(b.kepala, l)
      const tempatTanggal = b.tempatTanggal ? tempatDanTanggal(l) : null
      const saksi = b.saksi.map((satu) => oneLine(composeTeks(satu, isi))).filter((satu) => satu.length > 0)
      return [{ jenis: 'tanda-tangan', tempatTanggal, kepala, meterai: b.meterai, baris, saksi }]
    }
    case 'untuk-setiap':
      return listBaris(readNilai(b.sumber, l)).flatMap((satu) => composeBlok(b.blok, { ...l, baris: satu }))
    case 'bila':
      return composeBlok(holds(b.syarat, l) ? b.maka : (b.lain ?? []), l)
    case 'jarak':
      return [b]
    default:
      return assertNever(b)
  }
}

/** Resolves inline content. What a field holds stays one run that names its field, so that the facsimile can tint it. */
export const composeTeks = (isi: readonly Sisipan[], l: Lingkup): readonly Teks[] =>
  joinPlain(dropDoubleStops(isi.flatMap((s) => satuSisipan(s, l, false))))

/** Plain text of inline content, for heads, books and lists. */
export const composePolos = (isi: readonly Sisipan[], l: Lingkup): string =>
  oneLine(composeTeks(isi, l))
    .map((t) => t.teks)
    .join('')
    .trim()

/** "Pekalongan, 20 November 2026". */
export const tempatDanTanggal = (l: Lingkup): string =>
  `${l.konteks.kantor.tempatSurat}, ${formatTanggal(l.konteks.tanggal)}`

/** Whether a condition of a declaration holds for this letter. */
export const holds = (s: Syarat, l: Lingkup): boolean => {
  if ('ada' in s) return hasNilai(readNilai(s.ada, l))
  if ('bukan' in s) return !holds(s.bukan, l)
  if ('umur' in s) {
    const umur = umurPada(asOrang(readNilai(s.umur, l))?.tanggalLahir ?? null, tanggalOf(s.pada, l))
    return umur !== null && umur < s.kurangDari
  }
  if ('hariKerjaSampai' in s) {
    const sampai = readNilai(s.hariKerjaSampai, l)
    if (typeof sampai !== 'string' || !parseTanggal(sampai)) return false
    return countWeekdays(l.konteks.tanggal, sampai) < s.kurangDari
  }
  if ('semua' in s) return s.semua.every((x) => holds(x, l))
  if ('salahSatu' in s) return s.salahSatu.some((x) => holds(x, l))
  const nilai = readNilai(s.acuan, l)
  const daftar: readonly (string | number | boolean)[] = typeof s.sama === 'object' ? s.sama : [s.sama]
  return daftar.some((x) => x === nilai || (x === false && nilai === null))
}

// The date a condition looks at; the letter's own while the field is empty.
const tanggalOf = (acuan: string | undefined, l: Lingkup): string => {
  const nilai = acuan === undefined ? null : readNilai(acuan, l)
  return typeof nilai === 'string' && parseTanggal(nilai) ? nilai : l.konteks.tanggal
}

const satuSisipan = (s: Sisipan, l: Lingkup, tebal: boolean): readonly Teks[] => {
  // Printed in bold for a reason: locked like a value, since the editor of the wording knows plain text only.
  if (typeof s === 'string') return run(s, tebal, undefined).map((t) => (l.tanda && tebal ? { ...t, kunci: s } : t))
  if ('bila' in s) return (holds(s.bila, l) ? s.maka : (s.lain ?? [])).flatMap((x) => satuSisipan(x, l, tebal))
  if (!('acuan' in s)) return s.tebal.flatMap((x) => satuSisipan(x, l, true))
  const teks = formatNilai(readNilai(s.acuan, l), s.bentuk, { tanggal: l.konteks.tanggal, zona: l.konteks.kantor.zona })
  const isian = s.acuan.startsWith('isian.') ? s.acuan.split('.')[1] : undefined
  const isi = run(teks === '' ? (s.kosong ?? '') : teks, tebal || s.tebal === true, isian)
  if (!l.tanda) return isi
  // A value that is still empty keeps its place in the sentence.
  return (isi.length > 0 ? isi : [{ teks: '' }]).map((t) => ({ ...t, kunci: s.acuan }))
}

const run = (teks: string, tebal: boolean, isian: string | undefined): readonly Teks[] =>
  teks === '' ? [] : [{ teks, ...(tebal ? { tebal: true as const } : {}), ...(isian === undefined ? {} : { isian }) }]

/** Literal runs of the same weight become one; runs of fields stay alone. */
export const joinPlain = (isi: readonly Teks[]): readonly Teks[] => {
  const jadi: Teks[] = []
  for (const t of isi) {
    const akhir = jadi.at(-1)
    if (akhir && isPlain(akhir) && isPlain(t) && akhir.tebal === t.tebal)
      jadi[jadi.length - 1] = { ...akhir, teks: akhir.teks + t.teks }
    else jadi.push(t)
  }
  return jadi
}
const isPlain = (t: Teks): boolean => t.isian === undefined && t.kunci === undefined

// A purpose typed with its full stop ("melamar kerja.") must not print two of them; a title ("M.Pd.") keeps its own before a comma.
const dropDoubleStops = (isi: readonly Teks[]): readonly Teks[] =>
  isi.map((t, i) => {
    const sesudah = isi.slice(i + 1).find((lain) => lain.teks !== '')?.teks[0]
    if (t.isian === undefined || (sesudah !== '.' && sesudah !== ',')) return t
    return sesudah === ',' && gelarAkhir.test(t.teks) ? t : { ...t, teks: t.teks.replace(/[.\s]+$/, '') }
  })
const gelarAkhir = /\p{L}\.\p{L}[^\s]*\.$/u

// A line break typed into a field begins a new paragraph.
const splitLines = (isi: readonly Teks[]): readonly (readonly Teks[])[] => {
  const baris: Teks[][] = [[]]
  for (const t of isi) {
    t.teks.split(/\s*\n\s*/).forEach((potong, i) => {
      if (i > 0) baris.push([])
      if (potong !== '' || (t.kunci !== undefined && t.teks === '')) baris.at(-1)?.push({ ...t, teks: potong })
    })
  }
  return baris.filter((b) => b.length > 0)
}

// Tables and lists of signatures are not edited.
const plain = ({ konteks, judul, baris }: Lingkup): Lingkup => ({ konteks, judul, baris })

const oneLine = (isi: readonly Teks[]): readonly Teks[] =>
  isi.map((t) => ({ ...t, teks: t.teks.replace(/\s*\n\s*/g, ' ') }))

const tinted = (isi: readonly Teks[], sumber: string): readonly Teks[] => {
  const isian = sumber.split('.')[1]
  return isi.map((t) => (t.isian === undefined && isian !== undefined ? { ...t, isian } : t))
}
