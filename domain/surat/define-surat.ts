// The language in which a letter is declared. `isi` runs once with symbolic references; the result is plain data.
import type { Jabatan } from '#domain/kantor/pejabat.ts'
import { acuanIsian, acuanTetap, type AcuanNilai, type AcuanOrang, type AcuanSurat } from './acuan.ts'
import { ada, sebagai, sisip, type Isi } from './blok.ts'
import { readAcuan } from './check-acuan.ts'
import type { Blok, ContohSurat, DeklarasiSurat, Sisipan, Syarat, TandaTanganLain, TempatPejabat } from './deklarasi.ts'
import type { Isian } from './isian.ts'

export {
  ada,
  atau,
  baris,
  barisDari,
  bila,
  biodata,
  bukan,
  daftar,
  hariKerjaKurang,
  jarak,
  jika,
  kolomTabel,
  paragraf,
  paragrafRata,
  rincian,
  salahSatu,
  sama,
  sebagai,
  semua,
  sisip,
  subjudul,
  tabelDari,
  tandaTanganSetiap,
  tebal,
  tebalkan,
  umurKurang,
  untukSetiap,
} from './blok.ts'
export {
  angka,
  daftarOrang,
  desimal,
  jam,
  kk,
  nik,
  orang,
  paragrafIsian,
  pilihan,
  tabel,
  tahun,
  tanggal,
  teks,
  uang,
  yaTidak,
} from './define-isian.ts'

type Tulisan<I extends Readonly<Record<string, Isian>>> = {
  readonly kode: string
  readonly versi: number
  readonly judul: string
  readonly nama: string
  readonly kelompok: string
  readonly seri: string
  readonly klasifikasi: { readonly '2022': string; readonly lama: string }
  readonly penandatangan: readonly Jabatan[]
  readonly isian: I
  readonly syarat: readonly string[]
  readonly berlaku: DeklarasiSurat['berlaku']
  readonly buku: readonly string[]
  /** Blocks, or groups of blocks from a standard sentence. */
  readonly isi: (acuan: AcuanSurat<I>) => readonly (Blok | readonly Blok[])[]
  readonly contoh: readonly ContohSurat[]
  /** What follows has a usual value: 'judul', numbered, about a person, the office signs at the right. */
  readonly bentuk?: DeklarasiSurat['bentuk']
  readonly bernomor?: false
  readonly subjek?: 'tanpa'
  readonly tandaTanganPejabat?: TempatPejabat | null
  readonly tandaTangan?: (acuan: AcuanSurat<I>) => readonly TandaTanganLain[]
  readonly perihal?: (acuan: AcuanSurat<I>) => Isi
  readonly korespondensi?: (acuan: AcuanSurat<I>) => {
    readonly hal: Isi
    readonly yth: readonly Isi[]
    readonly ythBernomor?: true
    readonly lampiran?: Isi
  }
  readonly tembusan?: (acuan: AcuanSurat<I>) => readonly Isi[]
  readonly peristiwa?: DeklarasiSurat['peristiwa']
  readonly lampiranForm?: readonly string[]
  readonly modelForm?: string
  readonly kantorForm?: true
  readonly peringatan?: (acuan: AcuanSurat<I>) => DeklarasiSurat['peringatan']
}

/** Declares a letter type. Throws at start for a reference to something that does not exist. */
export const defineSurat = <const I extends Readonly<Record<string, Isian>>>(tulisan: Tulisan<I>): DeklarasiSurat => {
  const rujukan = rujukanOf(tulisan)
  const korespondensi = tulisan.korespondensi?.(rujukan)
  const tanpaMembaca = {
    kode: tulisan.kode,
    versi: tulisan.versi,
    judul: tulisan.judul,
    nama: tulisan.nama,
    kelompok: tulisan.kelompok,
    seri: tulisan.seri,
    bentuk: tulisan.bentuk ?? 'judul',
    bernomor: tulisan.bernomor ?? true,
    klasifikasi: tulisan.klasifikasi,
    perihal: perihalOf(tulisan, rujukan),
    penandatangan: tulisan.penandatangan,
    tandaTanganPejabat: tulisan.tandaTanganPejabat === undefined ? pejabatBiasa : tulisan.tandaTanganPejabat,
    tandaTanganLain: tulisan.tandaTangan?.(rujukan) ?? [],
    subjek: tulisan.subjek ?? 'penduduk',
    isian: tulisan.isian,
    syarat: tulisan.syarat,
    berlaku: tulisan.berlaku,
    buku: tulisan.buku,
    peristiwa: tulisan.peristiwa ?? null,
    korespondensi: korespondensi
      ? {
          hal: daftarkan(korespondensi.hal),
          yth: korespondensi.yth.map(daftarkan),
          ...(korespondensi.ythBernomor ? { ythBernomor: true as const } : {}),
          lampiran: daftarkan(korespondensi.lampiran ?? (tulisan.bentuk === 'formulir' ? '' : '-')),
        }
      : null,
    lampiranForm: tulisan.lampiranForm ?? [],
    ...(tulisan.modelForm === undefined ? {} : { modelForm: tulisan.modelForm }),
    ...(tulisan.kantorForm ? { kantorForm: tulisan.kantorForm } : {}),
    peringatan: tulisan.peringatan?.(rujukan) ?? [],
    blok: tulisan.isi(rujukan).flat(),
    tembusan: (tulisan.tembusan?.(rujukan) ?? []).map(daftarkan),
    contoh: tulisan.contoh,
  } satisfies Omit<DeklarasiSurat, 'membaca'>
  const { membaca, salah } = readAcuan(tanpaMembaca)
  if (salah.length > 0) throw new Error(`surat ${tulisan.kode}: ${salah.join('; ')}`)
  return { ...tanpaMembaca, membaca }
}

/** A signature of somebody who is not of the office: applicant, witness, heir. */
export const tandaTangan = (
  posisi: 'kanan' | 'kiri' | 'tengah',
  urutan: number,
  isi: {
    readonly kepala: readonly Isi[]
    readonly orang: AcuanOrang
    readonly meterai?: true
    readonly tempatTanggal?: true
    readonly bila?: Syarat
  },
): TandaTanganLain => ({
  posisi,
  baris: urutan,
  kepala: linesOf(isi.kepala),
  nama: [sebagai(isi.orang.nama, 'nama-kapital')],
  meterai: isi.meterai ?? false,
  ...(isi.tempatTanggal ? { tempatTanggal: true as const } : {}),
  bila: isi.bila ?? ada(isi.orang),
})

/** Room for the signature of somebody who writes his name himself: who receives the form, a witness to be found. */
export const tandaTanganKosong = (
  posisi: 'kanan' | 'kiri' | 'tengah',
  urutan: number,
  isi: { readonly kepala: readonly Isi[]; readonly bila?: Syarat },
): TandaTanganLain => ({
  posisi,
  baris: urutan,
  kepala: linesOf(isi.kepala),
  nama: [],
  meterai: false,
  ...(isi.bila ? { bila: isi.bila } : {}),
})

/** The camat acknowledges, when the condition holds; with an empty line above for the number of his own register. */
export const mengetahuiCamat = (
  syarat: Syarat | null,
  opsi: { readonly nomorRegister?: true } = {},
): TandaTanganLain => ({
  jabatan: 'camat',
  ...(syarat ? { bila: syarat } : {}),
  ...opsi,
})

const pejabatBiasa: TempatPejabat = { posisi: 'kanan', baris: 1, mengetahui: false, tempatTanggal: true }
const daftarkan = (isi: Isi): readonly Sisipan[] => sisip`${isi}`
const linesOf = (kepala: readonly Isi[]): readonly Sisipan[] =>
  kepala.flatMap((k, i) => (i === 0 ? daftarkan(k) : ['\n', ...daftarkan(k)]))

const rujukanOf = <I extends Readonly<Record<string, Isian>>>(tulisan: Tulisan<I>): AcuanSurat<I> => {
  for (const kunci of Object.keys(tulisan.isian)) {
    if (kunci in acuanTetap) throw new Error(`surat ${tulisan.kode}: field name ${kunci} is reserved`)
  }
  const isian = Object.entries(tulisan.isian).map(([kunci, i]) => [kunci, acuanIsian(kunci, i)] as const)
  // The mapped type follows acuanIsian case by case, which Object.fromEntries cannot tell the compiler.
  return { ...acuanTetap, ...Object.fromEntries(isian) } as unknown as AcuanSurat<I>
}

// Without a wording of its own, the archive and the books show the purpose, else the title.
const perihalOf = <I extends Readonly<Record<string, Isian>>>(
  tulisan: Tulisan<I>,
  rujukan: AcuanSurat<I>,
): readonly Sisipan[] => {
  if (tulisan.perihal) return daftarkan(tulisan.perihal(rujukan))
  const keperluan: AcuanNilai = { acuan: 'isian.keperluan', bentuk: 'apa-adanya' }
  return 'keperluan' in tulisan.isian ? [keperluan] : [tulisan.judul]
}
