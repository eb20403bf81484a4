// Dry validation of a letter type from outside: shape, references, fields, signatures. Pure; every problem says where it stands.
// What an office already has is looked at in check-jenis-kantor.ts, the examples in make-contoh.ts.
import type * as z from 'zod/mini'
import { checkIsianJenis } from './check-jenis-isian.ts'
import { checkTakaran, isKunciTerlarang } from './check-takaran.ts'
import { readAcuan } from './check-acuan.ts'
import type { Blok, DeklarasiSurat } from './deklarasi.ts'
import { DeklarasiSuratSkema } from './deklarasi-skema.ts'
import { masalah, type MasalahJenis, type SebabMasalah } from './masalah-jenis.ts'

/** The declaration, when its shape is right (it may still have problems), and what is wrong. */
export type HasilPeriksa = { readonly deklarasi: DeklarasiSurat | null; readonly masalah: readonly MasalahJenis[] }

/** Looks at anything at all; never throws. */
export const checkJenis = (masukan: unknown): HasilPeriksa => {
  const takaran = checkTakaran(masukan)
  if (takaran) return { deklarasi: null, masalah: [takaran] }
  const hasil = DeklarasiSuratSkema.safeParse(masukan)
  if (!hasil.success) return { deklarasi: null, masalah: hasil.error.issues.slice(0, 50).map(fromIssue) }
  const bentuk: DeklarasiSurat = hasil.data
  const deklarasi = { ...bentuk, membaca: readAcuan(bentuk).membaca }
  return {
    deklarasi,
    masalah: [
      ...checkKepala(deklarasi),
      ...checkIsianJenis(deklarasi),
      ...checkAcuan(deklarasi),
      ...checkIsi(deklarasi),
    ],
  }
}

const sebabByIssue: Readonly<Record<string, SebabMasalah>> = {
  unrecognized_keys: 'kunci-asing',
  invalid_format: 'bentuk-salah',
  invalid_type: 'tipe-salah',
  invalid_value: 'tipe-salah',
  invalid_union: 'tipe-salah',
}

const fromIssue = (issue: z.core.$ZodIssue): MasalahJenis => {
  const letak = issue.path.map(String).join('.')
  if (issue.code === 'too_big')
    return masalah(
      letak,
      issue.origin === 'string' ? 'terlalu-panjang' : issue.origin === 'array' ? 'terlalu-banyak' : 'di-luar-batas',
      String(issue.maximum),
    )
  if (issue.code === 'too_small')
    return masalah(
      letak,
      issue.origin === 'number' || issue.origin === 'int' ? 'di-luar-batas' : 'kosong',
      String(issue.minimum),
    )
  if (issue.code === 'unrecognized_keys') return masalah(letak, 'kunci-asing', issue.keys.slice(0, 3).join(', '))
  return masalah(letak, sebabByIssue[issue.code] ?? 'tipe-salah')
}

const checkKepala = (d: DeklarasiSurat): readonly MasalahJenis[] => [
  ...(isKunciTerlarang(d.kode) ? [masalah('kode', 'kunci-terlarang', d.kode)] : []),
  ...(d.tandaTanganPejabat && d.penandatangan.length === 0 ? [masalah('penandatangan', 'tanpa-penandatangan')] : []),
  ...(new Set(d.penandatangan).size < d.penandatangan.length ? [masalah('penandatangan', 'pilihan-kembar')] : []),
  ...(new Set(d.buku).size < d.buku.length ? [masalah('buku', 'pilihan-kembar')] : []),
]

/** A declaration of which only one part is left: what is wrong with it stands in that part. */
type Potongan = { readonly letak: string; readonly isi: Partial<DeklarasiSurat> }

// The one walk over references (check-acuan.ts) is asked part by part, so that each answer has a place.
const checkAcuan = (d: DeklarasiSurat): readonly MasalahJenis[] => {
  const kosong: DeklarasiSurat = { ...d, blok: [], perihal: [], peringatan: [], tandaTanganLain: [], tembusan: [] }
  const polos: DeklarasiSurat = { ...kosong, korespondensi: d.korespondensi && { hal: [], yth: [], lampiran: [] } }
  const umum = new Set(readAcuan(polos).salah)
  const satu = ({ letak, isi }: Potongan): readonly MasalahJenis[] =>
    readAcuan({ ...polos, ...isi })
      .salah.filter((s) => !umum.has(s))
      .map((s) => fromAcuan(s, letak))
  const potongan: readonly Potongan[] = [
    ...d.blok.map((b, i) => ({ letak: `blok.${i}`, isi: { blok: [b] } })),
    ...d.tandaTanganLain.map((t, i) => ({ letak: `tandaTanganLain.${i}`, isi: { tandaTanganLain: [t] } })),
    ...d.peringatan.map((p, i) => ({ letak: `peringatan.${i}`, isi: { peringatan: [p] } })),
    ...d.tembusan.map((t, i) => ({ letak: `tembusan.${i}`, isi: { tembusan: [t] } })),
    { letak: 'perihal', isi: { perihal: d.perihal } },
    ...(d.korespondensi ? [{ letak: 'korespondensi', isi: { korespondensi: d.korespondensi } }] : []),
  ]
  return [...[...umum].map((s) => fromAcuan(s, '')), ...unique(potongan.flatMap(satu))]
}

const unique = (daftar: readonly MasalahJenis[]): readonly MasalahJenis[] => [
  ...new Map(daftar.map((m) => [`${m.letak} ${m.sebab} ${m.nilai}`, m])).values(),
]

// check-acuan speaks to programmers; this is what its sentences are about.
const sentences: readonly (readonly [RegExp, SebabMasalah, string | null])[] = [
  [/^no such reference: (.*)$/, 'acuan-tidak-ada', null],
  [/^not a list: (.*)$/, 'bukan-daftar', null],
  [/^table of (.*): widths/, 'lebar-tabel', null],
  [/: no field (.*)$/, 'rujukan-isian', 'isian'],
  [/: no column (.*)$/, 'rujukan-isian', 'isian'],
  [/^a numbered letter/, 'nomor-tanpa-pejabat', 'tandaTanganPejabat'],
  [/^korespondensi and/, 'tanpa-kepala', 'korespondensi'],
  [/^only a formulir/, 'hanya-formulir', 'bentuk'],
  [/without subject/, 'tanpa-subjek', null],
]

const fromAcuan = (kata: string, letak: string): MasalahJenis => {
  for (const [pola, sebab, tempat] of sentences) {
    const cocok = pola.exec(kata)
    if (cocok) return masalah(tempat ?? letak, sebab, cocok[1] ?? '')
  }
  return masalah(letak, 'susunan-salah', kata)
}

const checkIsi = (d: DeklarasiSurat): readonly MasalahJenis[] => [
  ...(d.blok.length === 0 ? [masalah('blok', 'isi-kosong')] : []),
  ...d.blok.flatMap((b, i) => (nests(b, false) ? [masalah(`blok.${i}`, 'daftar-bersarang')] : [])),
]

// A list within a list would grow as their product: sixty rows of sixty.
const nests = (b: Blok, dalamDaftar: boolean): boolean => {
  if ('sumber' in b && dalamDaftar) return true
  if (b.jenis === 'untuk-setiap') return b.blok.some((x) => nests(x, true))
  if (b.jenis === 'bila') return [...b.maka, ...(b.lain ?? [])].some((x) => nests(x, dalamDaftar))
  return false
}
