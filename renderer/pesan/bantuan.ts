// Help of each place: what to do, key by key.
import type { PlaceId } from '#renderer/frame/places.ts'

type Bantuan = { readonly judul: string; readonly butir: readonly (readonly [string, string])[] }

export const bantuan: Readonly<Record<PlaceId, Bantuan>> = {
  loket: {
    judul: 'Loket',
    butir: [
      ['Cari', 'Ketik potongan nama, NIK, alamat, atau tanggal lahir. Enter membuka orang pada baris terpilih.'],
      ['Pindai', 'Pembaca kartu atau kode batang dapat dipakai kapan saja. Hanya NIK yang tepat sama yang dibuka.'],
      ['1 sampai 9', 'Memilih surat yang paling sering untuk orang seperti ini. Ketik nama surat untuk jenis lain.'],
      ['Enter', 'Pindah ke isian berikutnya; pada isian terakhir menuju tombol cetak.'],
      ['F9', 'Memberi nomor, menyimpan, dan mencetak dalam satu langkah. Menekan dua kali tetap satu surat.'],
      ['F2', 'Memperbaiki data orang tanpa kehilangan isian surat.'],
      ['F4', 'Sepuluh isian tersering di kantor ini, atau anggota keluarga; angka mengambilnya.'],
      ['Esc', 'Mundur satu langkah. Yang sudah diketik tersimpan sebagai draf di baris atas.'],
      ['F7', 'Orang terakhir sekali lagi, untuk surat lain.'],
      ['F8', 'Membatalkan surat terakhir dengan alasan. Nomornya tetap tercatat.'],
      ['Ctrl+Shift+R', 'Mencetak lagi surat terakhir.'],
      ['Ctrl+N', 'Orang yang tidak ada di data; suratnya bertanda belum diverifikasi.'],
      ['Ctrl+Shift+N', 'Surat tanpa orang: undangan, surat tugas, rekomendasi.'],
      ['Ctrl+E', 'Mengubah kalimat satu surat ini. Nama, nomor, dan tanggal tetap; alasannya dicatat.'],
      [
        'Ajukan',
        'Bila kantor memakai persetujuan, F9 mengirim surat ke langkah berikutnya. Yang dikembalikan muncul di Loket.',
      ],
      ['Tanggal', '“Tanggal atau nomor lain” membuka tanggal mundur dan nomor sisipan; keduanya memerlukan alasan.'],
      ['Buat lagi', 'Di kartu orang dan di Arsip: surat baru dengan isian surat lama. Tanggal yang lewat dikosongkan.'],
    ],
  },
  penduduk: {
    judul: 'Penduduk',
    butir: [
      ['Cari', 'Ketik nama, NIK, atau alamat; saring menurut RT, RW, dan status.'],
      ['Enter', 'Membuka orang terpilih di Loket.'],
      ['F2', 'Mengubah data orang terpilih. Alasan perubahan dicatat.'],
      ['Ctrl+N', 'Menambah orang.'],
      ['Impor Excel', 'Uji coba dahulu; data lama tidak disentuh sampai Anda menekan Masukkan.'],
    ],
  },
  buku: {
    judul: 'Buku',
    butir: [
      ['F4', 'Memilih buku.'],
      ['Ctrl+P', 'Mencetak buku atau laporan untuk masa yang dipilih.'],
      ['Ctrl+S', 'Menyimpan buku atau laporan sebagai PDF.'],
      ['Ctrl+F', 'Mencari di buku yang terbuka.'],
      ['Nomor', 'Laporan nomor menjelaskan setiap nomor dari 1 sampai nomor terakhir, juga yang kosong dan batal.'],
      ['Legalisir', 'Di Register Legalisir, “Catat legalisir” mencatat salinan yang disahkan.'],
    ],
  },
  arsip: {
    judul: 'Arsip',
    butir: [
      ['Cari', 'Nomor, nama, keperluan, atau jenis surat.'],
      ['Ctrl+P', 'Mencetak lagi dari berkas asli.'],
      ['Ctrl+S', 'Menyimpan salinan PDF.'],
      ['F2', 'Surat pengganti: surat baru dengan isian yang sama; surat lama menjadi batal dan menunjuk kepadanya.'],
      ['F8', 'Membatalkan surat dengan alasan. Nomornya tetap tercatat.'],
      ['F4', 'Menyaring menurut jenis surat.'],
      ['Serahkan', 'Mencatat siapa yang mengambil surat dan bagaimana ia diperiksa.'],
      ['Buat lagi', 'Surat baru dengan isian surat ini; surat lama tetap berlaku.'],
      ['Ctrl+Shift+K', 'Memeriksa keaslian: ketik kode pendek, pindai kode QR, atau pilih PDF.'],
    ],
  },
  persetujuan: {
    judul: 'Persetujuan',
    butir: [
      ['Enter', 'Menyetujui surat yang terbuka pada langkahnya. Surat berikutnya langsung tampil.'],
      ['T', 'Mengembalikan surat kepada pembuatnya dengan alasan.'],
      ['Spasi', 'Mencentang surat; Ctrl+A mencentang semua yang tanpa catatan.'],
      ['Ctrl+Enter', 'Menyetujui semua yang dicentang. Yang tidak dapat disetujui disebut satu per satu.'],
      ['D', 'Melihat bagian naskah yang diubah. Surat seperti ini disetujui satu per satu.'],
      ['U', 'Menugaskan surat kepada satu orang.'],
      ['F8', 'Menarik surat yang belum terbit.'],
      ['F6', 'Pindah antara daftar, rincian, dan lembar surat.'],
      ['Ctrl+Tab', 'Ke antrean tanda tangan elektronik dan ke akhir hari: belum ditandatangani, belum diambil.'],
      ['P', 'Di akhir hari: mencetak lagi surat terpilih.'],
      ['Ctrl+N', 'Di akhir hari: mencatat kertas rusak.'],
    ],
  },
  pengaturan: {
    judul: 'Pengaturan',
    butir: [
      ['Ctrl+S', 'Menyimpan perubahan pada bagian yang terbuka.'],
      ['F4', 'Menyusun jenis surat: menyisipkan penanda yang diisi otomatis ke dalam kalimat.'],
      ['F2', 'Menyusun jenis surat: mengubah penanda di dekat kursor.'],
      ['Ctrl+Z', 'Menyusun jenis surat: mengurungkan perubahan terakhir.'],
      ['Ctrl+Enter', 'Menyusun jenis surat: memakai versi ini untuk surat berikutnya.'],
      ['Alt+1 sampai 9', 'Pindah tempat kerja; perubahan yang belum disimpan tidak dipakai.'],
    ],
  },
}
