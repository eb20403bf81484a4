// Surat Keterangan Kematian, the letter that enters the event mati. Catalogue: PKL-AKM, OSID-TPL; causes and attesters are OSID's lists.
import {
  ada, baris, barisDari, daftar, defineSurat, jam, jika, orang, paragraf, pilihan, rincian, salahSatu, sebagai, sisip, tandaTangan, tanggal, teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { pembuka, penutup } from '#domain/surat/kalimat.ts'

const saksi1 = contohOrang({ pendudukId: 'saksi1', nik: '9975011212700001', nama: 'Sumarno', jenisKelamin: 'Laki-laki', tanggalLahir: '1970-12-12', alamat: 'Jalan Kenanga Gang 3 Nomor 4' })
const saksi2 = contohOrang({ pendudukId: 'saksi2', nik: '9975010101680002', nama: 'H. Abdul Kholiq', jenisKelamin: 'Laki-laki', tanggalLahir: '1968-01-01', alamat: 'Jalan Kenanga Gang 2 Nomor 9' })
const almarhum = contohOrang({ pendudukId: 'almarhum', nik: '9975011008500001', nama: 'Sukarno', jenisKelamin: 'Laki-laki', tanggalLahir: '1950-08-10', pekerjaan: 'Pensiunan', namaAyah: 'Kartorejo', namaIbu: 'Supinah' })

export const surat = defineSurat({
  kode: 'sk-kematian', versi: 1, judul: 'Surat Keterangan Kematian', nama: 'Surat keterangan kematian', kelompok: 'peristiwa-penting', seri: 'SKM',
  klasifikasi: { '2022': '400.12.3.1', lama: '472.12' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tanggalMeninggal: tanggal('Tanggal meninggal', { sebelumHariIni: true, sesudahLahir: true }),
    pukul: jam('Pukul', { wajib: false }),
    tempatMeninggal: teks('Tempat meninggal', { min: 3, maks: 120, tersering: true }),
    sebab: pilihan('Sebab kematian', ['Sakit biasa/tua', 'Wabah penyakit', 'Kecelakaan', 'Kriminalitas', 'Bunuh diri', 'Lainnya']),
    yangMenerangkan: pilihan('Yang menerangkan', ['Dokter', 'Tenaga kesehatan', 'Kepolisian', 'Lainnya']),
    tempatPemakaman: teks('Tempat pemakaman', { wajib: false, maks: 120, tersering: true }),
    tanggalPemakaman: tanggal('Tanggal pemakaman', { wajib: false, sesudahIsian: 'tanggalMeninggal' }),
    pelapor: orang('Pelapor', { peran: 'pelapor', dariKeluarga: true }),
    hubunganPelapor: teks('Hubungan pelapor dengan almarhum/almarhumah', { min: 3, maks: 40, tersering: true }),
    saksi1: orang('Saksi I', { peran: 'saksi I' }),
    saksi2: orang('Saksi II', { peran: 'saksi II', berbedaDari: 'saksi1' }),
    ayah: orang('Ayah almarhum/almarhumah', { wajib: false, peran: 'ayah' }),
    ibu: orang('Ibu almarhum/almarhumah', { wajib: false, peran: 'ibu' }),
  },
  syarat: [
    'Surat keterangan kematian dari dokter atau rumah sakit (bila meninggal di fasilitas kesehatan)', 'KTP-el dan KK almarhum/almarhumah', 'KTP-el pelapor',
    'KTP-el dua orang saksi', 'Surat pengantar RT/RW',
  ],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peristiwa: { jenis: 'mati', tanggal: 'tanggalMeninggal', tempat: 'tempatMeninggal', sebab: 'sebab' },
  perihal: ({ tanggalMeninggal, tempatMeninggal }) => sisip`meninggal ${tanggalMeninggal} di ${tempatMeninggal}`,
  isi: ({ subjek, tanggalMeninggal, pukul, tempatMeninggal, sebab, yangMenerangkan, tempatPemakaman, tanggalPemakaman, pelapor, hubunganPelapor, saksi1: s1, saksi2: s2, ayah, ibu }) => [
    pembuka(),
    rincian([
      ...barisDari(subjek),
      baris('nama ayah', jika(ada(ayah), ayah.nama, subjek.namaAyah), { bila: salahSatu(ada(ayah), ada(subjek.namaAyah)) }),
      baris('nama ibu', jika(ada(ibu), ibu.nama, subjek.namaIbu), { bila: salahSatu(ada(ibu), ada(subjek.namaIbu)) }),
    ]),
    paragraf`telah meninggal dunia pada:`,
    rincian([
      baris('hari, tanggal', sebagai(tanggalMeninggal, 'hari-tanggal')),
      baris('pukul', pukul, { bila: ada(pukul) }),
      baris('tempat', tempatMeninggal),
      baris('sebab kematian', sebagai(sebab, 'huruf-kecil')),
      baris('yang menerangkan', sebagai(yangMenerangkan, 'huruf-kecil')),
      baris('tempat pemakaman', tempatPemakaman, { bila: ada(tempatPemakaman) }),
      baris('tanggal pemakaman', sebagai(tanggalPemakaman, 'hari-tanggal'), { bila: ada(tanggalPemakaman) }),
    ]),
    paragraf`Keterangan ini dibuat berdasarkan laporan:`,
    rincian([
      baris('nama', sebagai(pelapor.nama, 'nama-kapital')),
      baris('NIK', pelapor.nik, { bila: ada(pelapor.nik) }),
      baris('alamat', pelapor.alamatLengkap, { bila: ada(pelapor.alamat) }),
      baris('hubungan', hubunganPelapor),
    ]),
    paragraf`dengan disaksikan oleh:`,
    daftar('angka', [s1, s2].map((s) => sisip`${s.namaKapital}${jika(ada(s.nik), sisip`, NIK ${s.nik}`)}${jika(ada(s.alamat), sisip`, ${s.alamatLengkap}`)}`)),
    penutup(),
  ],
  tandaTangan: ({ pelapor }) => [tandaTangan('kiri', 1, { kepala: ['Pelapor,'], orang: pelapor })],
  contoh: [
    {
      judul: 'meninggal di rumah',
      subjek: almarhum,
      isian: {
        tanggalMeninggal: '2026-11-13', pukul: '04:30', tempatMeninggal: 'rumah, Jalan Kenanga Gang 3 Nomor 11', sebab: 'Sakit biasa/tua', yangMenerangkan: 'Tenaga kesehatan',
        tempatPemakaman: 'TPU Sapuro', tanggalPemakaman: '2026-11-13', pelapor: contohAgus, hubunganPelapor: 'anak', saksi1, saksi2,
      },
    },
    {
      judul: 'nama sangat panjang, meninggal di rumah sakit',
      subjek: { ...contohPanjang, namaAyah: 'Raden Ngabehi Wahyudiningrat', namaIbu: 'Raden Ajeng Sulastri' },
      isian: {
        tanggalMeninggal: '2026-11-17', pukul: '23:55', tempatMeninggal: 'Ruang Perawatan Intensif Rumah Sakit Umum Daerah Contoh, Kota Contoh', sebab: 'Kecelakaan',
        yangMenerangkan: 'Dokter', pelapor: contohOrang({ nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.' }), hubunganPelapor: 'istri', saksi1, saksi2,
      },
    },
    {
      judul: 'bukan penduduk, pelapor ditulis tangan',
      subjek: { ...contohLuar, namaAyah: '', namaIbu: '' },
      isian: {
        tanggalMeninggal: '2026-11-19', tempatMeninggal: 'Jalan Melati Raya', sebab: 'Lainnya', yangMenerangkan: 'Kepolisian',
        pelapor: { ...contohLuar, nama: 'Karso', nik: null, alamat: '', rt: null, rw: null }, hubunganPelapor: 'saudara', saksi1, saksi2,
        ibu: { ...contohLuar, nama: 'Paijem', nik: null },
      },
    },
  ],
})
