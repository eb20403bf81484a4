// Examples of a letter type that are made from its fields: an office that writes a type does not have to invent people.
import { addDays } from '#domain/waktu/tanggal.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from './contoh-orang.ts'
import { checkIsian } from './check-isian.ts'
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
    const calon = listCalon(isian, { macam, ke, jadi, orang })
    // The form itself says which of them it takes (ages, dates in order, people apart).
    const cocok = calon.find((nilai) => accepts(d, { ...jadi, [kunci]: nilai }, kunci, subjek)) ?? calon[0] ?? null
    if (cocok === null) continue
    jadi[kunci] = cocok
    for (const satu of [cocok].flat())
      if (typeof satu === 'object' && satu !== null && 'luarDaftar' in satu)
        orang.splice(
          orang.findIndex((o) => o.nik === satu.nik),
          1,
        )
  }
  return jadi
}

const accepts = (
  d: Pick<DeklarasiSurat, 'isian'>,
  isian: IsianJadi,
  kunci: string,
  subjek: PotretOrang | null,
): boolean => !checkIsian(d, isian, { subjek, tanggal: tanggalContoh }).some((g) => g.isian === kunci)

type Bahan = {
  readonly macam: Macam
  readonly ke: number
  readonly jadi: Readonly<Record<string, NilaiJadi>>
  /** Who stands in no field yet. */
  readonly orang: readonly PotretOrang[]
}

// Values to try, the most usual first.
const listCalon = (isian: Isian, b: Bahan): readonly NilaiJadi[] => {
  switch (isian.jenis) {
    case 'teks':
      if (isian.digit) return ['9'.repeat(isian.digit[0] ?? 1)]
      return [isian.pola ? polaContoh[isian.pola] : teksOf(isian, b)]
    case 'paragraf':
      return [teksOf(isian, b)]
    case 'angka':
      return [between(3, isian.min, isian.maks)]
    case 'desimal':
      return ['120,5', '50', '12,5', '5,5', '2', '0,5']
    case 'uang':
      return [between(1_250_000, isian.min, undefined)]
    case 'tahun':
      return [between(2024, isian.min, isian.maks)]
    case 'tanggal':
      return [-7, 14, 0, -1, 30, -400].map((hari) => addDays(tanggalContoh, hari))
    case 'jam':
      return ['09:30', '11:45', '13:15', '15:00', '17:30', '20:00']
    case 'pilihan': {
      const boleh = isian.pilihan.filter((p) => !isian.ditolak?.includes(p))
      return [boleh[b.ke % Math.max(1, boleh.length)] ?? null]
    }
    case 'ya-tidak':
      return [b.ke % 2 === 0 ? true : null]
    case 'nik':
      return ['9975015409870077']
    case 'kk':
      return ['9975011202150077']
    case 'orang':
      return b.orang
    case 'daftar-orang': {
      const jumlah = Math.min(isian.maks, b.macam.panjang ? 4 : 2)
      const hubungan = isian.hubungan === undefined ? {} : { shdk: 'Anak' }
      // Neighbours as they come, else the youngest, else one alone.
      const muda = b.orang.toSorted((x, y) => ((x.tanggalLahir ?? '') < (y.tanggalLahir ?? '') ? 1 : -1))
      return [...[b.orang, muda].map((o) => o.slice(0, jumlah)), ...muda.map((o) => [o])].map((daftar) =>
        daftar.map((o) => ({ ...o, ...hubungan })),
      )
    }
    case 'tabel':
      return [
        [1, 2]
          .slice(0, isian.maks)
          .map((n) =>
            Object.fromEntries(
              isian.kolom.map((k) => [k.kunci, k.kunci === isian.urutTahun ? String(2000 + n) : `${k.judul} ${n}`]),
            ),
          ),
      ]
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

// Synthetic neighbours, each another person.
const names = [
  ['Sumarno', 1970],
  ['Hj. Umi Kulsum', 1971],
  ['Abdul Kholiq', 1982],
  ['Nadia Putri Prasetyo', 2011],
  ['Rafi Prasetyo', 2017],
  ['Supinah', 1955],
  ['Kartorejo', 1948],
  ['Dewi Lestari', 1990],
  ['Slamet Riyadi', 1988],
  ['Wahyu Hidayat', 1995],
  ['Sekar Ayu', 2014],
  ['Bagas Pratama', 2009],
] as const
const people: readonly PotretOrang[] = names.map(([nama, tahun], i) =>
  contohOrang({
    pendudukId: `contoh-tetangga-${i}`,
    nik: `99750112127000${String(i + 10)}`,
    nama,
    jenisKelamin: i % 2 === 0 ? 'Laki-laki' : 'Perempuan',
    tanggalLahir: `${tahun}-02-12`,
    alamat: `Jalan Kenanga Gang 3 Nomor ${i + 20}`,
    shdk: tahun > 2005 ? 'Anak' : 'Famili Lain',
  }),
)
