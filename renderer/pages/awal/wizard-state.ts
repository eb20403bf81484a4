// What the wizard gathers, and what each step still lacks. Pure.
import { kertasBawaan, penomoranBawaan, type Kantor, type Kertas, type Penomoran } from '#domain/kantor/kantor.ts'
import { kotaPekalongan } from '#domain/kantor/pekalongan.ts'
import { listLingkup } from '#domain/nomor/scope.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { Input } from '#contract/ipc.ts'
import type { PejabatText } from '#renderer/pages/pengaturan/pejabat-fields.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'

export type Wizard = {
  readonly kantor: Kantor
  readonly lambang: string | null
  readonly kertas: Kertas
  readonly penomoran: Penomoran
  /** Last number on paper by whole scope key, as typed. */
  readonly terakhir: Readonly<Record<string, string>>
  readonly pejabat: readonly PejabatText[]
  readonly pengguna: { readonly nama: string; readonly sandi: string; readonly ulang: string }
  readonly frasa: string
  readonly frasaUlang: string
}

/** An empty wizard; the first two officials are prepared. */
export const wizardStart = (officials: readonly PejabatText[]): Wizard => ({
  kantor: {
    kode: '',
    nama: '',
    sebutan: 'Kelurahan',
    kecamatan: '',
    kota: kotaPekalongan.kota,
    provinsi: kotaPekalongan.provinsi,
    alamat: '',
    kodePos: '',
    telepon: '',
    posel: '',
    laman: '',
    tempatSurat: kotaPekalongan.tempatSurat,
    zona: kotaPekalongan.zona,
    lambang: null,
  },
  lambang: null,
  kertas: kertasBawaan,
  penomoran: { ...penomoranBawaan, format: '{kode}/{urut:3}/{bulan_romawi}/{tahun}' },
  terakhir: {},
  pejabat: officials,
  pengguna: { nama: '', sandi: '', ulang: '' },
  frasa: '',
  frasaUlang: '',
})

export const stepIds = ['kantor', 'kop', 'pejabat', 'nomor', 'kertas', 'pengguna', 'kata'] as const
export type StepId = (typeof stepIds)[number]

/** What a step still lacks, as sentences. */
export const stepProblems = (
  w: Wizard,
  step: StepId,
  needsPassphrase: boolean,
  nomorProblem: string | null,
): readonly string[] => {
  switch (step) {
    case 'kantor':
      return (['nama', 'kecamatan', 'kota'] as const)
        .filter((k) => w.kantor[k].trim() === '')
        .map((k) => pengaturan.wajib(pengaturan[k]))
    case 'kop':
      return (['alamat', 'tempatSurat'] as const)
        .filter((k) => w.kantor[k].trim() === '')
        .map((k) => pengaturan.wajib(pengaturan[k]))
    case 'pejabat':
      return w.pejabat.some((p) => p.jabatan === 'lurah' && p.nama.trim() !== '')
        ? checkTanggalPejabat(w.pejabat)
        : [awal.lurahPerlu]
    case 'nomor':
      return nomorProblem === null ? [] : [nomorProblem]
    case 'pengguna':
      return userProblems(w, needsPassphrase)
    case 'kertas':
    case 'kata':
      return []
  }
}

const checkTanggalPejabat = (pejabat: readonly PejabatText[]): readonly string[] =>
  pejabat.some(
    (p) => p.nama.trim() !== '' && (parseDate(p.mulai) === null || (p.sampai !== '' && parseDate(p.sampai) === null)),
  )
    ? [`${pengaturan.mulai}: hh-bb-tttt.`]
    : []

const userProblems = ({ pengguna, frasa, frasaUlang }: Wizard, needsPassphrase: boolean): readonly string[] => [
  ...(pengguna.nama.trim() === '' ? [awal.namaPerlu] : []),
  ...(pengguna.sandi.length < 8 ? [awal.sandiPendek] : pengguna.sandi !== pengguna.ulang ? [awal.tidakSama] : []),
  ...(needsPassphrase ? (frasa.length < 8 ? [awal.frasaPendek] : frasa !== frasaUlang ? [awal.tidakSama] : []) : []),
]

/** What is sent to the shell. */
export const toKantorBaru = (
  w: Wizard,
  jenis: readonly DeklarasiSurat[],
  needsPassphrase: boolean,
): Input<'awal.buat'> => ({
  kantor: { ...w.kantor, kode: w.kantor.kode || '0' },
  kertas: w.kertas,
  penomoran: w.penomoran,
  nomorTerakhir: listLingkup(w.penomoran, jenis).flatMap(({ register }) => {
    const n = Number(w.terakhir[register] ?? 0)
    const plain = register.includes(':') ? register.slice(register.indexOf(':') + 1) : ''
    return Number.isInteger(n) && n > 0 ? [{ register: plain, n }] : []
  }),
  pejabat: w.pejabat.flatMap((p) => {
    const mulai = parseDate(p.mulai)
    return p.nama.trim() === '' || mulai === null
      ? []
      : [{ ...p, nama: p.nama.trim(), mulai, sampai: parseDate(p.sampai) }]
  }),
  pengguna: { nama: w.pengguna.nama.trim(), sandi: w.pengguna.sandi },
  frasa: needsPassphrase ? w.frasa : null,
  lambang: w.lambang,
})

/** Three places whose words are asked back, spread over the list by the words themselves. */
export const askedWords = (kata: readonly string[]): readonly number[] => {
  const sum = kata
    .join('')
    .split('')
    .reduce((n, c) => n + c.charCodeAt(0), 0)
  const third = Math.floor(kata.length / 3)
  return [0, 1, 2].map((i) => i * third + ((sum >> (i * 2)) % Math.max(1, third)))
}
