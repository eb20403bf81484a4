// A register to print, with as many rows as a test needs.
import type { BukuCetak, BukuProgress } from '#electron/pdf/render-buku.ts'
import { aNaskah, aTandaTangan } from './naskah.ts'

const columns = [
  ['No. urut', 60],
  ['Nomor', 160],
  ['Tanggal', 90],
  ['Nama pemohon', 200],
  ['NIK', 130],
  ['Keperluan', 230],
  ['Keterangan', 130],
] as const

/** A register of letters with `count` rows; every tenth is cancelled. */
export const aBukuCetak = (count: number, change: Partial<BukuCetak> = {}): BukuCetak => ({
  judul: 'Buku Register Surat Keterangan',
  model: 'A.5',
  periode: 'Periode 1 Januari 2026 s.d. 31 Desember 2026',
  kolom: columns.map(([judul, lebar], at) => ({ judul, nomor: at + 1, lebar, rata: 'kiri' })),
  baris: Array.from({ length: count }, (_, at) => ({
    sel: [
      String(at + 1),
      `400.9.14.1/${at + 1}/XI/2026`,
      '20-11-2026',
      `ORANG NOMOR ${at + 1}`,
      '9975015409870002',
      'persyaratan permohonan bantuan perbaikan rumah tidak layak huni',
      '',
    ],
    batal: at % 10 === 9,
  })),
  kertas: 'F4-lanskap',
  kop: aNaskah().kop,
  lambang: null,
  tandaTangan: [
    aTandaTangan({ posisi: 'kiri', tempatTanggal: null, kepala: ['Mengetahui,', 'LURAH SAPURO KEBULEN,'] }),
    aTandaTangan({ pejabat: false, kepala: ['SEKRETARIS,'], nama: 'DWI LESTARI, S.E.' }),
  ],
  latihan: false,
  dibuat: Date.UTC(2026, 10, 20),
  ...change,
})

/** Nobody listens and nobody cancels. */
export const noProgress: BukuProgress = { report: () => {}, signal: new AbortController().signal }
