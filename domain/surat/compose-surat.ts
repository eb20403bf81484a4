// Turns a declaration and the values of one letter into the resolved letter (decision 000.12). Pure: the same input, the same naskah.
import { kepalaTandaTangan } from '#domain/kantor/penandatangan.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { formatNamaKapital } from '#domain/words/nama.ts'
import { composeBlok, composePolos, composeTeks, holds, tempatDanTanggal } from './compose-blok.ts'
import type { Blok, DeklarasiSurat, KonteksSurat, Sisipan, TandaTanganLain } from './deklarasi.ts'
import { withMenggantikan } from './menggantikan.ts'
import type { KepalaKorespondensi, KopJadi, NaskahSurat, TandaTangan } from './naskah.ts'
import type { Lingkup } from './read-nilai.ts'
import { onlyVisible } from './visible-isian.ts'

/** Composes the letter that is shown, stored and printed. Values of fields that do not apply are left out. */
export const composeSurat = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): NaskahSurat => {
  const l = lingkupOf(deklarasi, konteks)
  return {
    bentuk: deklarasi.bentuk,
    kop: deklarasi.bentuk === 'formulir' ? null : composeKop(konteks.kantor),
    lampiranForm: deklarasi.lampiranForm,
    ...(deklarasi.modelForm === undefined ? {} : { modelForm: deklarasi.modelForm }),
    ...(deklarasi.kantorForm ? { kantorForm: composeKantorForm(konteks.kantor) } : {}),
    judul: deklarasi.judul,
    nomor: deklarasi.bernomor ? konteks.nomor : null,
    korespondensi: composeKorespondensi(deklarasi, l),
    blok: composeBlok(blokOf(deklarasi, konteks), l),
    tandaTangan: composeTandaTangan(deklarasi, l),
    tembusan: deklarasi.tembusan.map((t) => composePolos(t, l)).filter((t) => t !== ''),
    latihan: konteks.latihan,
  }
}

/** The same letter with its body marked: runs that came from a value say so (`kunci`), so that the text between can be edited. */
export const composeBertanda = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): NaskahSurat => ({
  ...composeSurat(deklarasi, konteks),
  blok: composeBlok(blokOf(deklarasi, konteks), { ...lingkupOf(deklarasi, konteks), tanda: true }),
})

/** What the letter is for in a few words: `keperluan` of the archive, "isi singkat" of the books. */
export const composePerihal = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): string =>
  composePolos(deklarasi.perihal, lingkupOf(deklarasi, konteks))

/** What the desk should know before it issues this letter: sentences of the declaration whose condition holds. */
export const listPeringatan = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): readonly string[] => {
  const l = lingkupOf(deklarasi, konteks)
  return deklarasi.peringatan.filter((p) => holds(p.bila, l)).map((p) => p.teks)
}

const blokOf = ({ blok }: DeklarasiSurat, { menggantikan }: KonteksSurat): readonly Blok[] =>
  menggantikan === undefined ? blok : withMenggantikan(blok)

const lingkupOf = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): Lingkup => ({
  konteks: { ...konteks, isian: onlyVisible(deklarasi, konteks.isian, konteks.subjek) },
  judul: deklarasi.judul,
  baris: null,
})

/** The kop of an office: three name lines and the address. */
export const composeKop = (k: Kantor): KopJadi => ({
  pemerintah: `PEMERINTAH ${k.kota}`.toUpperCase(),
  kecamatan: `KECAMATAN ${k.kecamatan.replace(/^Kecamatan\s+/i, '')}`.toUpperCase(),
  unit: `${k.sebutan} ${k.nama}`.trim().toUpperCase(),
  alamat: [
    isiSaja([[k.alamat, k.kodePos].filter((s) => s !== '').join(' '), k.telepon === '' ? '' : `Telepon ${k.telepon}`]),
    isiSaja([k.posel === '' ? '' : `Pos-el ${k.posel}`, k.laman === '' ? '' : `Laman ${k.laman}`]),
  ].filter((s) => s !== ''),
  lambang: k.lambang,
})

// Labels as the ministry prints them. "Kota" stays in the value: a city and a regency may have one name.
const composeKantorForm = (k: Kantor): NonNullable<NaskahSurat['kantorForm']> => [
  { label: 'KANTOR DESA/KELURAHAN', nilai: k.nama.toUpperCase() },
  { label: 'KECAMATAN', nilai: k.kecamatan.replace(/^Kecamatan\s+/i, '').toUpperCase() },
  { label: 'KABUPATEN/KOTA', nilai: k.kota.toUpperCase() },
]

const isiSaja = (bagian: readonly string[]): string => bagian.filter((s) => s !== '').join(', ')

const composeKorespondensi = (d: DeklarasiSurat, l: Lingkup): KepalaKorespondensi | null =>
  d.korespondensi
    ? {
        tempatTanggal: tempatDanTanggal(l),
        sifat: d.bentuk === 'formulir' ? '' : 'Biasa',
        lampiran: composePolos(d.korespondensi.lampiran, l),
        hal: composePolos(d.korespondensi.hal, l),
        // Several addressees are typed one a line.
        yth: d.korespondensi.yth.flatMap((y, i) => {
          const baris = splitLines(y, l)
          const bernomor = i === 0 && baris.length > 1 && d.korespondensi?.ythBernomor === true
          return bernomor ? baris.map((satu, n) => `${n + 1}. ${satu}`) : baris
        }),
      }
    : null

const composeTandaTangan = (d: DeklarasiSurat, l: Lingkup): readonly TandaTangan[] => {
  const lain = d.tandaTanganLain.filter((t) => !t.bila || holds(t.bila, l))
  const orang = lain.flatMap((t) => ('jabatan' in t ? [] : [tandaTanganOrang(t, l)]))
  const pejabat = tandaTanganPejabat(d, l)
  const isi = pejabat ? [...orang, pejabat] : orang
  const camat = lain.flatMap((t) => ('jabatan' in t ? tandaTanganCamat(t, l, isi) : []))
  return [...isi, ...camat].toSorted((a, b) => a.baris - b.baris || urutPosisi[a.posisi] - urutPosisi[b.posisi])
}

const urutPosisi = { kiri: 0, tengah: 1, kanan: 2 } as const

const tandaTanganOrang = (t: Exclude<TandaTanganLain, { jabatan: 'camat' }>, l: Lingkup): TandaTangan => ({
  posisi: t.posisi,
  baris: t.baris,
  tempatTanggal: t.tempatTanggal ? tempatDanTanggal(l) : null,
  kepala: splitLines(t.kepala, l),
  pejabat: false,
  meterai: t.meterai,
  nama: composePolos(t.nama, l),
  pangkat: null,
  nip: null,
})

const splitLines = (isi: readonly Sisipan[], l: Lingkup): readonly string[] =>
  composeTeks(isi, l)
    .map((t) => t.teks)
    .join('')
    .split('\n')
    .map((s) => s.trim())
    .filter((s) => s !== '')

const tandaTanganPejabat = (d: DeklarasiSurat, l: Lingkup): TandaTangan | null => {
  const tempat = d.tandaTanganPejabat
  if (!tempat) return null
  const { penandatangan, kantor } = l.konteks
  if (!penandatangan) throw new Error(`surat ${d.kode}: no official to sign it`)
  const kepala = kepalaTandaTangan(penandatangan, kantor)
  return {
    posisi: tempat.posisi,
    baris: tempat.baris,
    // A letter in korespondensi shape has place and date at its head.
    tempatTanggal: tempat.tempatTanggal && d.korespondensi === null ? tempatDanTanggal(l) : null,
    kepala: tempat.mengetahui ? ['Mengetahui,', ...kepala] : kepala,
    pejabat: true,
    meterai: false,
    ...namaPejabat(penandatangan.pejabat),
  }
}

type Camat = Extract<TandaTanganLain, { jabatan: 'camat' }>

// Left of the office's signature when that place is free, else in the middle below everybody. A camat whom this office does
// not know signs only where his register is asked for: then he writes his name himself.
const tandaTanganCamat = (t: Camat, l: Lingkup, lain: readonly TandaTangan[]): readonly TandaTangan[] => {
  const { camat, kantor } = l.konteks
  if (!camat && !t.nomorRegister) return []
  const bawah = Math.max(1, ...lain.map((satu) => satu.baris))
  const penuh = lain.some((satu) => satu.baris === bawah && satu.posisi !== 'kanan')
  const kepala = camat
    ? kepalaTandaTangan({ pejabat: camat, atasNama: null, untukBeliau: null }, kantor)
    : [`CAMAT ${kantor.kecamatan.replace(/^Kecamatan\s+/i, '')},`.toUpperCase()]
  return [
    {
      posisi: penuh ? 'tengah' : 'kiri',
      baris: penuh ? bawah + 1 : bawah,
      tempatTanggal: null,
      kepala: [...(t.nomorRegister ? [nomorKosong] : []), 'Mengetahui,', ...kepala],
      pejabat: false,
      meterai: false,
      ...(camat ? namaPejabat(camat) : { nama: '', pangkat: null, nip: null }),
    },
  ]
}

// Where another office writes the number of its own register.
const nomorKosong = `Nomor: ${'.'.repeat(28)}`

/** An official's name, rank and NIP as printed under a signature. */
export const namaPejabat = (p: Pejabat): Pick<TandaTangan, 'nama' | 'pangkat' | 'nip'> => ({
  nama: formatNamaKapital(p.nama),
  pangkat: p.pangkat.trim() === '' ? null : p.pangkat.trim(),
  nip: p.nip.trim() === '' ? null : groupNip(p.nip.trim()),
})

// 18 digits are read in groups: birth date, start of service, sex, serial.
const groupNip = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
