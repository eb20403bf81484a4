// Turns a declaration and the values of one letter into the resolved letter (decision 000.12). Pure: the same input, the same naskah.
import { kepalaTandaTangan } from '#domain/kantor/penandatangan.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { formatNamaKapital } from '#domain/words/nama.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'
import { composeBlok, composePolos, composeTeks, holds } from './compose-blok.ts'
import type { DeklarasiSurat, KonteksSurat, Sisipan, TandaTanganLain } from './deklarasi.ts'
import type { KepalaKorespondensi, KopJadi, NaskahSurat, TandaTangan } from './naskah.ts'
import type { Lingkup } from './read-nilai.ts'
import { visibleIsian } from './visible-isian.ts'

/** Composes the letter that is shown, stored and printed. Values of fields that do not apply are left out. */
export const composeSurat = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): NaskahSurat => {
  const l = lingkupOf(deklarasi, konteks)
  return {
    bentuk: deklarasi.bentuk,
    kop: deklarasi.bentuk === 'formulir' ? null : composeKop(konteks.kantor),
    lampiranForm: deklarasi.lampiranForm,
    judul: deklarasi.judul,
    nomor: deklarasi.bernomor ? konteks.nomor : null,
    korespondensi: composeKorespondensi(deklarasi, l),
    blok: composeBlok(deklarasi.blok, l),
    tandaTangan: composeTandaTangan(deklarasi, l),
    tembusan: deklarasi.tembusan.map((t) => composePolos(t, l)).filter((t) => t !== ''),
    latihan: konteks.latihan,
  }
}

/** What the letter is for in a few words: `keperluan` of the archive, "isi singkat" of the books. */
export const composePerihal = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): string =>
  composePolos(deklarasi.perihal, lingkupOf(deklarasi, konteks))

/** What the desk should know before it issues this letter: sentences of the declaration whose condition holds. */
export const listPeringatan = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): readonly string[] => {
  const l = lingkupOf(deklarasi, konteks)
  return deklarasi.peringatan.filter((p) => holds(p.bila, l)).map((p) => p.teks)
}

const lingkupOf = (deklarasi: DeklarasiSurat, konteks: KonteksSurat): Lingkup => {
  const tampak = new Set(visibleIsian(deklarasi, konteks.isian, konteks.subjek))
  const isian = Object.fromEntries(Object.entries(konteks.isian).filter(([kunci]) => tampak.has(kunci)))
  return { konteks: { ...konteks, isian }, judul: deklarasi.judul, baris: null }
}

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

const isiSaja = (bagian: readonly string[]): string => bagian.filter((s) => s !== '').join(', ')
const tempatTanggal = (l: Lingkup): string => `${l.konteks.kantor.tempatSurat}, ${formatTanggal(l.konteks.tanggal)}`

const composeKorespondensi = (d: DeklarasiSurat, l: Lingkup): KepalaKorespondensi | null =>
  d.korespondensi
    ? {
        tempatTanggal: tempatTanggal(l),
        sifat: 'Biasa',
        lampiran: composePolos(d.korespondensi.lampiran, l),
        hal: composePolos(d.korespondensi.hal, l),
        // Several addressees are typed one a line.
        yth: d.korespondensi.yth.flatMap((y) => splitLines(y, l)),
      }
    : null

const composeTandaTangan = (d: DeklarasiSurat, l: Lingkup): readonly TandaTangan[] => {
  const lain = d.tandaTanganLain.filter((t) => !t.bila || holds(t.bila, l))
  const orang = lain.flatMap((t) => ('jabatan' in t ? [] : [tandaTanganOrang(t, l)]))
  const pejabat = tandaTanganPejabat(d, l)
  const isi = pejabat ? [...orang, pejabat] : orang
  const camat = lain.some((t) => 'jabatan' in t) && l.konteks.camat ? [tandaTanganCamat(l.konteks.camat, l, isi)] : []
  return [...isi, ...camat].toSorted((a, b) => a.baris - b.baris || urutPosisi[a.posisi] - urutPosisi[b.posisi])
}

const urutPosisi = { kiri: 0, tengah: 1, kanan: 2 } as const

const tandaTanganOrang = (t: Exclude<TandaTanganLain, { jabatan: 'camat' }>, l: Lingkup): TandaTangan => ({
  posisi: t.posisi,
  baris: t.baris,
  tempatTanggal: t.tempatTanggal ? tempatTanggal(l) : null,
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
    tempatTanggal: tempat.tempatTanggal && d.bentuk !== 'korespondensi' ? tempatTanggal(l) : null,
    kepala: tempat.mengetahui ? ['Mengetahui,', ...kepala] : kepala,
    pejabat: true,
    meterai: false,
    ...namaPejabat(penandatangan.pejabat),
  }
}

// Left of the office's signature when that place is free, else in the middle below everybody.
const tandaTanganCamat = (camat: Pejabat, l: Lingkup, lain: readonly TandaTangan[]): TandaTangan => {
  const bawah = Math.max(1, ...lain.map((t) => t.baris))
  const penuh = lain.some((t) => t.baris === bawah && t.posisi !== 'kanan')
  return {
    posisi: penuh ? 'tengah' : 'kiri',
    baris: penuh ? bawah + 1 : bawah,
    tempatTanggal: null,
    kepala: [
      'Mengetahui,',
      ...kepalaTandaTangan({ pejabat: camat, atasNama: null, untukBeliau: null }, l.konteks.kantor),
    ],
    pejabat: false,
    meterai: false,
    ...namaPejabat(camat),
  }
}

/** An official's name, rank and NIP as printed under a signature. */
export const namaPejabat = (p: Pejabat): Pick<TandaTangan, 'nama' | 'pangkat' | 'nip'> => ({
  nama: formatNamaKapital(p.nama),
  pangkat: p.pangkat.trim() === '' ? null : p.pangkat.trim(),
  nip: p.nip.trim() === '' ? null : groupNip(p.nip.trim()),
})

// 18 digits are read in groups: birth date, start of service, sex, serial.
const groupNip = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
