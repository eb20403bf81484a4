// Examples of a letter type that are made from its fields: an office that writes a type does not have to invent people.
import { addDays } from '#domain/waktu/tanggal.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from './contoh-orang.ts'
import type { ContohSurat, DeklarasiSurat } from './deklarasi.ts'
import type { Isian, IsianJadi, NilaiJadi, PotretOrang } from './isian.ts'
import { visibleIsian } from './visible-isian.ts'

/** Date of every example letter. */
export const tanggalContoh = '2026-11-20'

type Macam = {
  readonly judul: string
  readonly subjek: PotretOrang
  readonly panjang?: true
  readonly wajibSaja?: true
  readonly pemohon?: PotretOrang
}

const daftarMacam: readonly Macam[] = [
  { judul: 'biasa', subjek: contohOrang({}) },
  { judul: 'nama, alamat, dan isian paling panjang', subjek: contohPanjang, panjang: true },
  { judul: 'hanya yang wajib', subjek: contohAgus, wajibSaja: true },
  { judul: 'bukan penduduk, dimohonkan orang lain', subjek: contohLuar, pemohon: contohAgus },
]

/** Four letters of the type: usual, at its limits, with the least, for somebody outside the register. */
export const makeContoh = (d: Pick<DeklarasiSurat, 'isian' | 'subjek'>): readonly ContohSurat[] =>
  daftarMacam
    .filter((m) => d.subjek === 'penduduk' || !m.pemohon)
    .map((macam, ke) => {
      const subjek = d.subjek === 'penduduk' ? macam.subjek : null
      return {
        judul: macam.judul,
        subjek,
        ...(macam.pemohon ? { pemohon: macam.pemohon } : {}),
        isian: fill(d, subjek, macam, ke),
      }
    })

const fill = (d: Pick<DeklarasiSurat, 'isian'>, subjek: PotretOrang | null, macam: Macam, ke: number): IsianJadi => {
  const jadi: Record<string, NilaiJadi> = {}
  const orang = people.slice()
  for (const [kunci, isian] of Object.entries(d.isian)) {
    if (!visibleIsian(d, jadi, subjek).includes(kunci)) continue
    if (macam.wajibSaja && !isian.wajib) continue
    const nilai = nilaiOf(isian, { macam, ke, jadi, orang })
    if (nilai !== null) jadi[kunci] = nilai
  }
  return jadi
}

type Bahan = {
  readonly macam: Macam
  readonly ke: number
  readonly jadi: Readonly<Record<string, NilaiJadi>>
  /** Taken from the front, so that nobody stands in two fields. */
  readonly orang: PotretOrang[]
}

const nilaiOf = (isian: Isian, b: Bahan): NilaiJadi => {
  switch (isian.jenis) {
    case 'teks':
      return b.ke >= 0 && isian.digit
        ? '9'.repeat(isian.digit[0] ?? 1)
        : isian.pola
          ? polaContoh[isian.pola]
          : teksOf(isian, b)
    case 'paragraf':
      return teksOf(isian, b)
    case 'angka':
      return between(3, isian.min, isian.maks)
    case 'desimal':
      return '120,5'
    case 'uang':
      return between(1_250_000, isian.min, undefined)
    case 'tahun':
      return between(2024, isian.min, isian.maks)
    case 'tanggal':
      return tanggalOf(isian, b)
    case 'jam':
      return jamOf(isian, b)
    case 'pilihan': {
      const boleh = isian.pilihan.filter((p) => !isian.ditolak?.includes(p))
      return boleh[b.ke % Math.max(1, boleh.length)] ?? null
    }
    case 'ya-tidak':
      return b.ke % 2 === 0 ? true : null
    case 'nik':
      return '9975015409870077'
    case 'kk':
      return '9975011202150077'
    case 'orang':
      return b.orang.shift() ?? null
    case 'daftar-orang':
      return b.orang
        .splice(0, Math.min(isian.maks, b.macam.panjang ? 4 : 2))
        .map((o) => ({ ...o, shdk: isian.hubungan === undefined ? o.shdk : 'Anak' }))
    case 'tabel':
      return [1, 2]
        .slice(0, isian.maks)
        .map((n) =>
          Object.fromEntries(
            isian.kolom.map((k) => [k.kunci, k.kunci === isian.urutTahun ? String(2000 + n) : `${k.judul} ${n}`]),
          ),
        )
  }
}

const polaContoh = { 'nomor-polisi': 'G 1234 AB', 'huruf-angka': 'AB-1234' } as const
const between = (biasa: number, min: number | undefined, maks: number | undefined): number =>
  Math.min(Math.max(biasa, min ?? biasa), maks ?? Number.MAX_SAFE_INTEGER)

const kataPanjang = 'pengurusan administrasi pendidikan dan kesehatan keluarga di wilayah kecamatan '
const teksOf = (
  isian: { readonly label: string; readonly min?: number; readonly maks: number },
  { macam }: Bahan,
): string => {
  const biasa = `contoh ${isian.label.toLowerCase()}`
  const teks = macam.panjang
    ? kataPanjang.repeat(Math.ceil(isian.maks / kataPanjang.length))
    : biasa.padEnd(isian.min ?? 0, ' x')
  return [...teks].slice(0, Math.min(isian.maks, 600)).join('').trim()
}

const tanggalOf = (isian: Extract<Isian, { jenis: 'tanggal' }>, { jadi }: Bahan): string => {
  const lain = isian.sesudahIsian === undefined ? null : jadi[isian.sesudahIsian]
  if (typeof lain === 'string' && lain !== '') return isian.sebelumHariIni ? lain : addDays(lain, 1)
  return isian.sejakHariIni ? addDays(tanggalContoh, 14) : addDays(tanggalContoh, -7)
}

const jamOf = (isian: Extract<Isian, { jenis: 'jam' }>, { jadi }: Bahan): string => {
  const lain = isian.sesudahIsian === undefined ? null : jadi[isian.sesudahIsian]
  if (typeof lain !== 'string' || lain === '') return '09:30'
  return `${String(Math.min(23, Number(lain.slice(0, 2)) + 2)).padStart(2, '0')}:45`
}

// Synthetic neighbours, each another person.
const names = [
  'Sumarno',
  'Hj. Umi Kulsum',
  'Abdul Kholiq',
  'Nadia Putri Prasetyo',
  'Rafi Prasetyo',
  'Supinah',
  'Kartorejo',
  'Dewi Lestari',
  'Slamet Riyadi',
  'Wahyu Hidayat',
]
const people: readonly PotretOrang[] = names.map((nama, i) =>
  contohOrang({
    pendudukId: `contoh-tetangga-${i}`,
    nik: `99750112127000${String(i + 10)}`,
    nama,
    jenisKelamin: i % 2 === 0 ? 'Laki-laki' : 'Perempuan',
    tanggalLahir: `19${70 + i}-12-12`,
    alamat: `Jalan Kenanga Gang 3 Nomor ${i + 20}`,
    shdk: i < 5 ? 'Anak' : 'Famili Lain',
  }),
)
