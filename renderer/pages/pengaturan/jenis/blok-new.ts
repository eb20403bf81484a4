// New parts of a text, and the standard sentences of the program as parts.
import { acuanTetap, type AcuanNilai } from '#domain/surat/acuan.ts'
import { biodata, paragraf } from '#domain/surat/blok.ts'
import type { Blok, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { Isian } from '#domain/surat/isian.ts'
import {
  dasarPengantar,
  kalimatKeperluan,
  kalimatPenduduk,
  pembuka,
  penutup,
  penutupPengantar,
} from '#domain/surat/kalimat.ts'

type IsianDaftar = readonly [kunci: string, isian: Isian] | null

/** An empty part of this kind; a table takes the given list. */
export const newBlok = (jenis: Blok['jenis'], daftar: IsianDaftar): Blok => {
  const sumber = `isian.${daftar?.[0] ?? ''}`
  switch (jenis) {
    case 'paragraf':
      return { jenis, isi: [], menjorok: true, rata: 'penuh' }
    case 'biodata':
      return { jenis, baris: [{ label: 'nama baris', nilai: [] }] }
    case 'daftar':
      return { jenis, gaya: 'angka', butir: [[]] }
    case 'tabel':
      return { jenis, sumber, kolom: tableColumns(daftar?.[1]) }
    case 'untuk-setiap':
      return { jenis, sumber, blok: [{ jenis: 'paragraf', isi: [], menjorok: true, rata: 'penuh' }] }
    case 'bila':
      return {
        jenis,
        syarat: { ada: acuanTetap.surat.berlakuSampai.acuan },
        maka: [{ jenis: 'paragraf', isi: [], menjorok: true, rata: 'penuh' }],
      }
    case 'tanda-tangan':
      return {
        jenis,
        sumber,
        kepala: ['Yang menyatakan,'],
        nama: [{ acuan: 'baris.nama', bentuk: 'nama-kapital' }],
        meterai: false,
        tempatTanggal: true,
        saksi: [],
      }
    case 'subjudul':
      return { jenis, isi: [] }
    case 'jarak':
      return { jenis, baris: 1 }
  }
}

/** Usual columns: a number, then the person or the columns of the records. */
export const tableColumns = (isian: Isian | undefined): Extract<Blok, { jenis: 'tabel' }>['kolom'] => {
  const no = { judul: 'No.', lebar: 80, rata: 'tengah', nilai: [{ acuan: 'baris.no', bentuk: 'apa-adanya' }] } as const
  const nilai = (kunci: string) => [{ acuan: `baris.${kunci}`, bentuk: 'apa-adanya' }] as const
  const isi =
    isian?.jenis === 'tabel'
      ? isian.kolom.map((k) => ({ judul: k.judul, kunci: k.kunci }))
      : [
          { judul: 'Nama', kunci: 'nama' },
          { judul: 'NIK', kunci: 'nik' },
          { judul: 'Hubungan', kunci: 'shdk' },
        ]
  const lebar = shareOf(920, isi.length)
  return [
    no,
    ...isi.map(({ judul, kunci }, i) => ({ judul, lebar: lebar[i] ?? 1, rata: 'kiri' as const, nilai: nilai(kunci) })),
  ]
}

/** A width in equal whole parts that sum to it. */
export const shareOf = (jumlah: number, bagian: number): readonly number[] =>
  Array.from({ length: bagian }, (_, i) => Math.floor(((i + 1) * jumlah) / bagian) - Math.floor((i * jumlah) / bagian))

type Baku = { readonly nama: string; readonly blok: readonly Blok[] }

/** Sentences that fit this type: those about a field only when it has the field. */
export const listBaku = ({ isian, subjek }: Pick<DeklarasiSurat, 'isian' | 'subjek'>): readonly Baku[] => {
  const nilai = (kunci: string): AcuanNilai => ({
    acuan: `isian.${kunci}`,
    bentuk: isian[kunci]?.jenis === 'tanggal' ? 'tanggal-panjang' : 'apa-adanya',
  })
  const orang = subjek === 'penduduk'
  const pengantar = 'nomorPengantarRt' in isian && 'tanggalPengantarRt' in isian
  const rt = { nomorPengantarRt: nilai('nomorPengantarRt'), tanggalPengantarRt: nilai('tanggalPengantarRt') }
  return [
    { nama: 'Pembuka “Yang bertanda tangan di bawah ini …”', blok: [pembuka()] },
    ...(orang
      ? [
          { nama: 'Identitas yang bersangkutan', blok: [biodata(acuanTetap.subjek)] },
          { nama: '“adalah benar penduduk …”', blok: [paragraf`${kalimatPenduduk()}`] },
        ]
      : []),
    ...(orang && pengantar ? [{ nama: 'Dasar surat pengantar RT/RW', blok: [paragraf`${dasarPengantar(rt)} …`] }] : []),
    ...('keperluan' in isian
      ? [
          {
            nama: 'Keperluan dan masa berlaku',
            blok: [kalimatKeperluan(nilai('keperluan'), 'tujuan' in isian ? { tujuan: nilai('tujuan') } : {})],
          },
        ]
      : []),
    { nama: 'Penutup surat keterangan', blok: penutup() },
    { nama: 'Penutup surat pengantar', blok: penutupPengantar() },
  ]
}
