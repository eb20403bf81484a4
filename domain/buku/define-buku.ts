// A register as data: columns, numbering, paper. Table, search, print and export follow from it.

/** How a column's value is kept and printed. Dates are yyyy-mm-dd, money and counts integer text. */
type JenisKolom = 'teks' | 'tanggal' | 'angka' | 'uang'

/**
 * A fact of an issued letter that can fill a column (entri-dari-surat.ts). `isian.x` is the value of the field x, of a person
 * his name; `isian.x.alamat` his name and short address.
 */
export type AsalSurat =
  | `isian.${string}`
  | 'nomor'
  | 'nomorTanggal'
  | 'tanggal'
  | 'jenis'
  | 'subjek'
  | 'nik'
  | 'lahir'
  | 'tempatLahir'
  | 'tanggalLahir'
  | 'tandaLakiLaki'
  | 'tandaPerempuan'
  | 'jenisKelamin'
  | 'kewarganegaraan'
  | 'pekerjaan'
  | 'pendidikan'
  | 'namaAyah'
  | 'alamat'
  | 'perihal'
  | 'isiSingkat'
  | 'tujuan'
  | 'dasar'
  | 'penandatangan'
  | 'berlakuSampai'
  | 'keterangan'

/** One printed column. `nomor` is the number under the heading by which people call it. */
export type KolomBuku = {
  readonly kunci: string
  readonly nomor: number
  readonly judul: string
  readonly jenis: JenisKolom
  /** Share of the printed width in per mille; all columns sum to 1000. */
  readonly lebar: number
  readonly rata: 'kiri' | 'tengah' | 'kanan'
  readonly wajib: boolean
  readonly dicari: boolean
  /** Which facts of an issued letter fill the column: the first that says something; none = typed only. */
  readonly dari: readonly AsalSurat[]
}

/** `sumber`: a query on issued letters, or stored lines with their own running number. */
export type DeklarasiBuku = {
  readonly kode: string
  readonly versi: number
  readonly judul: string
  /** Model code of the regulation ("A.5"), or null for a book of practice. */
  readonly model: string | null
  readonly sumber: 'surat' | 'entri'
  /** Running numbers restart on 1 January, without gaps. */
  readonly penomoran: 'per-tahun'
  readonly kolom: readonly KolomBuku[]
  readonly kertas: 'F4-lanskap' | 'F4-tegak' | 'A4-lanskap' | 'A4-tegak'
  readonly contoh: readonly Readonly<Record<string, string>>[]
}

type KolomTulis = Omit<KolomBuku, 'nomor'>
type OpsiKolom = Partial<Pick<KolomBuku, 'jenis' | 'rata'>> & {
  readonly dari?: AsalSurat | readonly AsalSurat[]
  readonly lebar: number
  readonly wajib?: false
  readonly dicari?: true
}

/** Declares a column; required unless `wajib: false`. */
export const kolom = (kunci: string, judul: string, opsi: OpsiKolom): KolomTulis => {
  const jenis = opsi.jenis ?? 'teks'
  return {
    kunci,
    judul,
    jenis,
    lebar: opsi.lebar,
    rata: opsi.rata ?? (jenis === 'uang' ? 'kanan' : jenis === 'teks' ? 'kiri' : 'tengah'),
    wajib: opsi.wajib !== false,
    dicari: opsi.dicari ?? false,
    dari: opsi.dari === undefined ? [] : [opsi.dari].flat(),
  }
}

/** Declares a register. The first column is the running number `noUrut`, the last one `keterangan` (rules of every book). */
export const defineBuku = (
  tulisan: Omit<DeklarasiBuku, 'kolom'> & { readonly kolom: readonly KolomTulis[] },
): DeklarasiBuku => {
  const kunci = tulisan.kolom.map((k) => k.kunci)
  const salah =
    kunci[0] !== 'noUrut'
      ? 'the first column is not noUrut'
      : kunci.at(-1) !== 'keterangan'
        ? 'the last column is not keterangan'
        : new Set(kunci).size !== kunci.length
          ? 'a column is there twice'
          : tulisan.kolom.reduce((n, k) => n + k.lebar, 0) !== 1000
            ? 'widths do not sum to 1000'
            : null
  if (salah) throw new Error(`buku ${tulisan.kode}: ${salah}`)
  return { ...tulisan, kolom: tulisan.kolom.map((k, i) => ({ ...k, nomor: i + 1 })) }
}
