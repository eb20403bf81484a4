// A resolved letter for tests of the renderer: the SKTM of the mock-up, changed where a test needs it.
import type { Kertas } from '#domain/kantor/kantor.ts'
import { kertasBawaan } from '#domain/kantor/kantor.ts'
import type { BarisBiodata, NaskahSurat, TandaTangan, Teks } from '#domain/surat/naskah.ts'
import type { RenderInput } from '#electron/usecases/ports.ts'

/** A paragraph of plain text. */
export const aParagraf = (teks: string, menjorok = true) => ({
  jenis: 'paragraf' as const,
  isi: [{ teks }],
  menjorok,
  rata: 'penuh' as const,
})

/** A row of label and value. */
export const aBaris = (label: string, nilai: string, style: Partial<Teks> = {}): BarisBiodata => ({
  label,
  nilai: [{ teks: nilai, ...style }],
})

/** The lurah's signature block. */
export const aTandaTangan = (change: Partial<TandaTangan> = {}): TandaTangan => ({
  posisi: 'kanan',
  baris: 1,
  tempatTanggal: 'Pekalongan, 20 November 2026',
  kepala: ['LURAH SAPURO KEBULEN,'],
  pejabat: true,
  meterai: false,
  nama: 'HARYO WICAKSONO, S.STP., M.Si.',
  pangkat: 'Penata Tingkat I (III/d)',
  nip: '19840231 200601 1 999',
  ...change,
})

/** The rows of a person. */
export const someBiodata = (change: Readonly<Record<string, string>> = {}): readonly BarisBiodata[] => [
  aBaris('nama', change['nama'] ?? 'SITI NURHAYATI', { tebal: true }),
  aBaris('NIK', '9975015409870002'),
  aBaris('nomor KK', '9975011202150007'),
  aBaris('tempat, tanggal lahir', 'Pekalongan, 14 September 1987'),
  aBaris('jenis kelamin', 'Perempuan'),
  aBaris('agama', 'Islam'),
  aBaris('status perkawinan', 'Kawin'),
  aBaris('pekerjaan', 'Buruh Harian Lepas'),
  aBaris('alamat', change['alamat'] ?? 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005, Kelurahan Sapuro Kebulen'),
]

/** The letter of the mock-up. */
export const aNaskah = (change: Partial<NaskahSurat> = {}): NaskahSurat => ({
  bentuk: 'judul',
  kop: {
    pemerintah: 'Pemerintah Kota Pekalongan',
    kecamatan: 'Kecamatan Pekalongan Barat',
    unit: 'Kelurahan Sapuro Kebulen',
    alamat: [
      'Jalan Melati Raya Nomor 12, Pekalongan 51100, Telepon (0285) 000100',
      'Pos-el kantor@sapurokebulen.contoh.go.id, Laman sapurokebulen.contoh.go.id',
    ],
    lambang: null,
  },
  lampiranForm: [],
  judul: 'Surat Keterangan Tidak Mampu',
  nomor: '400.9.14.1/123/XI/2026',
  korespondensi: null,
  blok: [
    aParagraf(
      'Yang bertanda tangan di bawah ini Lurah Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan, menerangkan bahwa:',
    ),
    { jenis: 'biodata', baris: someBiodata() },
    aParagraf(
      'adalah benar penduduk Kelurahan Sapuro Kebulen. Berdasarkan Surat Pengantar Ketua RT 003/RW 005 Nomor 045/RT.03/XI/2026 tanggal 18 November 2026 dan surat pernyataan yang bersangkutan, keluarga tersebut termasuk keluarga tidak mampu dengan penghasilan Rp1.200.000,00 (satu juta dua ratus ribu rupiah) per bulan dan tanggungan 3 (tiga) orang.',
    ),
    {
      jenis: 'paragraf',
      menjorok: true,
      rata: 'penuh',
      isi: [
        { teks: 'Surat keterangan ini dibuat untuk ' },
        { teks: 'persyaratan permohonan bantuan perbaikan rumah tidak layak huni', isian: 'keperluan' },
        {
          teks: ' kepada Dinas Perumahan dan Kawasan Permukiman Kota Pekalongan, dan tidak dapat digunakan untuk keperluan lain. Surat keterangan ini berlaku sampai dengan tanggal 20 Februari 2027.',
        },
      ],
    },
    aParagraf('Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'),
  ],
  tandaTangan: [aTandaTangan()],
  tembusan: [],
  latihan: false,
  ...change,
})

/** A QR text of the real length: an upper-case prefix and 228 characters of base32. */
const aQrTeks = `HTTPS://SURAT.PEKALONGAN.GO.ID/Q/${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.repeat(8).slice(0, 228)}`

/** Everything the renderer gets. */
export const aRenderInput = (
  change: Partial<Omit<RenderInput, 'kertas'>> & { readonly kertas?: Partial<Kertas> } = {},
): RenderInput => ({
  naskah: aNaskah(),
  lambang: null,
  qr: { teks: aQrTeks, kodePendek: '7Q4K-M2XD-9TPA' },
  mode: 'basah',
  dibuat: Date.UTC(2026, 10, 20, 3, 42, 7, 123),
  judulDokumen: 'Surat Keterangan Tidak Mampu 400.9.14.1/123/XI/2026',
  ...change,
  kertas: { ...kertasBawaan, ...change.kertas },
})
