// The training office: an invented kelurahan with invented officials. Its code is '0' and its log is never sent (decision 000.10).
import { kertasBawaan, penomoranBawaan, type Kantor, type Kertas, type Penomoran } from '#domain/kantor/kantor.ts'
import type { PejabatIsi } from '#domain/kantor/pejabat.ts'

type KantorLatihan = {
  readonly kantor: Kantor
  readonly kertas: Kertas
  readonly penomoran: Penomoran
  readonly nomorTerakhir: { readonly register: string; readonly n: number }[]
  readonly pejabat: PejabatIsi[]
  readonly pengguna: { readonly nama: string; readonly sandi: string }
  readonly lambang: null
}

const pejabat = (isi: Pick<PejabatIsi, 'jabatan' | 'sebutan' | 'nama' | 'nip' | 'pangkat'>): PejabatIsi => ({
  ...isi,
  cara: 'tetap',
  mulai: '2024-01-02',
  sampai: null,
  hadir: true,
})

/** What the wizard would have asked. */
export const kantorLatihan: KantorLatihan = {
  kantor: {
    kode: '0',
    nama: 'Sekar Melati',
    sebutan: 'Kelurahan',
    kecamatan: 'Contoh',
    kota: 'Kota Pekalongan',
    provinsi: 'Jawa Tengah',
    alamat: 'Jalan Contoh Nomor 1',
    kodePos: '51100',
    telepon: '(0285) 000000',
    posel: 'latihan@contoh.invalid',
    laman: '',
    tempatSurat: 'Pekalongan',
    zona: 'Asia/Jakarta',
    lambang: null,
  },
  kertas: kertasBawaan,
  penomoran: { ...penomoranBawaan, unit: 'KSM' },
  nomorTerakhir: [],
  pejabat: [
    pejabat({
      jabatan: 'lurah',
      sebutan: 'Lurah',
      nama: 'Endah Puspitasari, S.STP.',
      nip: '197903031998102001',
      pangkat: 'Penata Tingkat I',
    }),
    pejabat({
      jabatan: 'sekretaris',
      sebutan: 'Sekretaris Lurah',
      nama: 'Agus Prasetya, S.E.',
      nip: '198105052006041002',
      pangkat: 'Penata',
    }),
    pejabat({
      jabatan: 'kasi_pemerintahan_pembangunan',
      sebutan: 'Kepala Seksi Pemerintahan dan Pembangunan',
      nama: 'Wahyu Lestari, S.Sos.',
      nip: '198407072009012003',
      pangkat: 'Penata Muda Tingkat I',
    }),
    pejabat({
      jabatan: 'camat',
      sebutan: 'Camat',
      nama: 'Dra. Yuniarti',
      nip: '196909091994032004',
      pangkat: 'Pembina',
    }),
  ],
  pengguna: { nama: 'Petugas Latihan', sandi: '' },
  lambang: null,
}
