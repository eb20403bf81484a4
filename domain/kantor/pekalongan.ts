// The 27 kelurahan of Kota Pekalongan with the codes of Kemendagri (Kepmendagri 300.2.2-2430/2025): the wizard's list.
// BPS numbers two of the kecamatan the other way round; NIK and KK use the codes below.

type KelurahanKota = { readonly kode: string; readonly nama: string }
export type KecamatanKota = { readonly nama: string; readonly kelurahan: readonly KelurahanKota[] }

/** What the whole city shares. */
export const kotaPekalongan = {
  kota: 'Kota Pekalongan',
  provinsi: 'Jawa Tengah',
  tempatSurat: 'Pekalongan',
  zona: 'Asia/Jakarta',
} as const

/** Every kelurahan, by kecamatan. */
export const kecamatanPekalongan: readonly KecamatanKota[] = [
  {
    nama: 'Pekalongan Barat',
    kelurahan: [
      { kode: '3375011002', nama: 'Medono' },
      { kode: '3375011003', nama: 'Podosugih' },
      { kode: '3375011004', nama: 'Sapuro Kebulen' },
      { kode: '3375011006', nama: 'Bendan Kergon' },
      { kode: '3375011008', nama: 'Pasirkratonkramat' },
      { kode: '3375011009', nama: 'Tirto' },
      { kode: '3375011012', nama: 'Pringrejo' },
    ],
  },
  {
    nama: 'Pekalongan Timur',
    kelurahan: [
      { kode: '3375021002', nama: 'Noyontaansari' },
      { kode: '3375021004', nama: 'Kauman' },
      { kode: '3375021007', nama: 'Poncol' },
      { kode: '3375021008', nama: 'Klego' },
      { kode: '3375021009', nama: 'Gamer' },
      { kode: '3375021010', nama: 'Setono' },
      { kode: '3375021012', nama: 'Kali Baros' },
    ],
  },
  {
    nama: 'Pekalongan Utara',
    kelurahan: [
      { kode: '3375031002', nama: 'Krapyak' },
      { kode: '3375031003', nama: 'Kandang Panjang' },
      { kode: '3375031004', nama: 'Panjang Wetan' },
      { kode: '3375031006', nama: 'Padukuhan Kraton' },
      { kode: '3375031007', nama: 'Degayu' },
      { kode: '3375031009', nama: 'Bandengan' },
      { kode: '3375031010', nama: 'Panjang Baru' },
    ],
  },
  {
    nama: 'Pekalongan Selatan',
    kelurahan: [
      { kode: '3375041002', nama: 'Banyurip' },
      { kode: '3375041003', nama: 'Buaran Kradenan' },
      { kode: '3375041004', nama: 'Jenggot' },
      { kode: '3375041006', nama: 'Kuripan Kertoharjo' },
      { kode: '3375041008', nama: 'Kuripan Yosorejo' },
      { kode: '3375041010', nama: 'Sokoduwet' },
    ],
  },
]
