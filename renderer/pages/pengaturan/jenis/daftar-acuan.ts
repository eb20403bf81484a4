// Every placeholder that a type offers, with the name a clerk reads: for the list, for the chips, for conditions.
import { acuanIsian, acuanTetap, type AcuanNilai } from '#domain/surat/acuan.ts'
import type { Bentuk, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { akarText, bidangText, hanyaSyarat, orangText } from '#renderer/pesan/jenis-acuan.ts'

/** What a value is, as far as its forms and conditions go. */
type MacamNilai = 'teks' | 'tanggal' | 'uang' | 'angka' | 'jam' | 'orang' | 'daftar' | 'ya-tidak' | 'pilihan'
export type PilihanAcuan = {
  readonly acuan: string
  readonly bentuk: Bentuk
  readonly kelompok: string
  readonly nama: string
  readonly macam: MacamNilai
  /** Answers that a condition can compare with. */
  readonly jawaban?: readonly (string | number | boolean)[]
  /** Not for a sentence: only for conditions, or a list for tables. */
  readonly hanya?: 'syarat' | 'daftar'
}

type SumberAcuan = Pick<DeklarasiSurat, 'isian' | 'subjek'>

/** All of them; `sumber`: inside a list or table, whose rows are offered first. */
export const daftarAcuan = ({ isian, subjek }: SumberAcuan, sumber: string | null = null): readonly PilihanAcuan[] => [
  ...(sumber === null ? [] : barisAcuan(isian, sumber)),
  ...Object.entries(isian).flatMap(([kunci, satu]) => isianAcuan(kunci, satu)),
  ...(subjek === 'penduduk' ? orangAcuan('subjek', akarText.subjek, '') : []),
  ...orangAcuan('pemohon', akarText.pemohon, ''),
  ...tetap('surat'),
  ...tetap('kantor'),
  ...tetap('pejabat'),
]

const tanggalan = ['tanggalLahir']
const orangAcuan = (jalur: string, kelompok: string, awal: string): readonly PilihanAcuan[] =>
  (Object.keys(orangText) as (keyof typeof orangText)[]).map((bidang) => {
    const dasar = acuanTetap.subjek[bidang]
    return {
      acuan: dasar.acuan.replace(/^subjek/, jalur),
      bentuk: dasar.bentuk,
      kelompok,
      nama: `${awal}${orangText[bidang]}`,
      macam:
        bidang === 'orang' || dasar.acuan === 'subjek'
          ? 'orang'
          : bidang === 'luarDaftar'
            ? 'ya-tidak'
            : tanggalan.includes(bidang)
              ? 'tanggal'
              : 'teks',
      ...(bidang === 'jenisKelamin' ? { jawaban: ['Laki-laki', 'Perempuan'] } : {}),
      ...(bidang === 'luarDaftar' ? { jawaban: [true, false] } : {}),
      ...(hanyaSyarat.includes(bidang) ? { hanya: 'syarat' as const } : {}),
    }
  })

const macamIsian: Readonly<Record<Isian['jenis'], MacamNilai>> = {
  teks: 'teks',
  paragraf: 'teks',
  desimal: 'teks',
  nik: 'teks',
  kk: 'teks',
  angka: 'angka',
  tahun: 'angka',
  uang: 'uang',
  tanggal: 'tanggal',
  jam: 'jam',
  pilihan: 'pilihan',
  'ya-tidak': 'ya-tidak',
  orang: 'orang',
  'daftar-orang': 'daftar',
  tabel: 'daftar',
}

const isianAcuan = (kunci: string, isian: Isian): readonly PilihanAcuan[] => {
  const kelompok = akarText.isian
  const jalur = `isian.${kunci}`
  if (isian.jenis === 'orang') return orangAcuan(jalur, isian.label, '')
  const rujuk = acuanIsian(kunci, isian)
  const bentuk: Bentuk = 'bentuk' in rujuk ? (rujuk as AcuanNilai).bentuk : 'apa-adanya'
  const macam = macamIsian[isian.jenis]
  const jawaban =
    isian.jenis === 'pilihan'
      ? { jawaban: isian.pilihan }
      : isian.jenis === 'ya-tidak'
        ? { jawaban: [true, false] }
        : {}
  const hanya = macam === 'daftar' ? ({ hanya: 'daftar' } as const) : {}
  return [{ acuan: jalur, bentuk, kelompok, nama: isian.label, macam, ...jawaban, ...hanya }]
}

const barisAcuan = (isian: SumberAcuan['isian'], sumber: string): readonly PilihanAcuan[] => {
  const satu = isian[sumber.replace(/^isian\./, '')]
  const kelompok = akarText.baris
  const no: PilihanAcuan = { acuan: 'baris.no', bentuk: 'apa-adanya', kelompok, nama: 'nomor urut', macam: 'angka' }
  if (satu?.jenis === 'daftar-orang') return [no, ...orangAcuan('baris', kelompok, '')]
  if (satu?.jenis !== 'tabel') return []
  return [
    no,
    ...satu.kolom.map((k): PilihanAcuan => ({
      acuan: `baris.${k.kunci}`,
      bentuk: 'apa-adanya',
      kelompok,
      nama: k.judul,
      macam: 'teks',
    })),
  ]
}

const tetap = (akar: 'surat' | 'kantor' | 'pejabat'): readonly PilihanAcuan[] => {
  const rujukan: Readonly<Record<string, AcuanNilai>> = acuanTetap[akar]
  const nama: Readonly<Record<string, string>> = bidangText[akar]
  return Object.entries(rujukan).map(([kunci, r]) => ({
    acuan: r.acuan,
    bentuk: r.bentuk,
    kelompok: akarText[akar],
    nama: nama[kunci] ?? kunci,
    macam: r.bentuk === 'tanggal-panjang' ? 'tanggal' : 'teks',
  }))
}

/** The name on a chip: "Yang bersangkutan: NIK"; a reference to nothing keeps its path. */
export const namaAcuan = (daftar: readonly PilihanAcuan[], acuan: string, bentuk?: Bentuk): string => {
  const tepat = daftar.find((p) => p.acuan === acuan && p.bentuk === bentuk) ?? daftar.find((p) => p.acuan === acuan)
  if (!tepat) return acuan
  return namaPilihan(tepat)
}

/** The name of one entry with the group it belongs to. */
export const namaPilihan = ({ kelompok, nama }: PilihanAcuan): string =>
  kelompok === akarText.isian ? nama : `${kelompok}: ${nama}`

const bentukOf: Readonly<Record<MacamNilai, readonly Bentuk[]>> = {
  teks: ['apa-adanya', 'kapital', 'nama-kapital', 'huruf-kecil'],
  pilihan: ['apa-adanya', 'huruf-kecil', 'kapital'],
  tanggal: ['tanggal-panjang', 'hari-tanggal', 'tanggal-singkat', 'hari'],
  uang: ['uang-terbilang', 'uang', 'angka', 'angka-terbilang'],
  angka: ['angka', 'angka-terbilang', 'apa-adanya'],
  jam: ['pukul'],
  orang: ['nama-kapital', 'apa-adanya', 'tempat-tanggal-lahir', 'alamat-lengkap', 'alamat-singkat', 'rt-rw', 'umur'],
  'ya-tidak': ['apa-adanya'],
  daftar: ['apa-adanya'],
}

/** Forms in which a reference can be printed. */
export const listBentuk = (daftar: readonly PilihanAcuan[], acuan: string, kini: Bentuk): readonly Bentuk[] => {
  const macam = daftar.find((p) => p.acuan === acuan)?.macam ?? 'teks'
  const boleh = bentukOf[macam]
  return boleh.includes(kini) ? boleh : [kini, ...boleh]
}
