// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { surat as biodataPenduduk } from './biodata-penduduk.ts'
import { surat as izinKeluargaKerjaLuarNegeri } from './izin-keluarga-kerja-luar-negeri.ts'
import { surat as nikahN1 } from './nikah-n1.ts'
import { surat as nikahN2 } from './nikah-n2.ts'
import { surat as nikahN3 } from './nikah-n3.ts'
import { surat as nikahN4 } from './nikah-n4.ts'
import { surat as nikahN5 } from './nikah-n5.ts'
import { surat as nikahN6 } from './nikah-n6.ts'
import { surat as pengantarAktaKelahiran } from './pengantar-akta-kelahiran.ts'
import { surat as pengantarCeraiRujuk } from './pengantar-cerai-rujuk.ts'
import { surat as pengantarDatang } from './pengantar-datang.ts'
import { surat as pengantarDispensasiNikah } from './pengantar-dispensasi-nikah.ts'
import { surat as pengantarDuplikatNikah } from './pengantar-duplikat-nikah.ts'
import { surat as pengantarIzinKeramaian } from './pengantar-izin-keramaian.ts'
import { surat as pengantarKehilangan } from './pengantar-kehilangan.ts'
import { surat as pengantarKia } from './pengantar-kia.ts'
import { surat as pengantarKk } from './pengantar-kk.ts'
import { surat as pengantarKreditBank } from './pengantar-kredit-bank.ts'
import { surat as pengantarKtp } from './pengantar-ktp.ts'
import { surat as pengantarNikahNonMuslim } from './pengantar-nikah-non-muslim.ts'
import { surat as pengantarNumpangNikah } from './pengantar-numpang-nikah.ts'
import { surat as pengantarPindah } from './pengantar-pindah.ts'
import { surat as pengantarSkck } from './pengantar-skck.ts'
import { surat as pengantarUmum } from './pengantar-umum.ts'
import { surat as rekomendasiProposal } from './rekomendasi-proposal.ts'
import { surat as rekomendasiRumahIbadah } from './rekomendasi-rumah-ibadah.ts'
import { surat as skAhliWaris } from './sk-ahli-waris.ts'
import { surat as skBedaIdentitas } from './sk-beda-identitas.ts'
import { surat as skBelumBekerja } from './sk-belum-bekerja.ts'
import { surat as skBelumMemilikiAktaLahir } from './sk-belum-memiliki-akta-lahir.ts'
import { surat as skBelumMemilikiRumah } from './sk-belum-memiliki-rumah.ts'
import { surat as skBelumMenikah } from './sk-belum-menikah.ts'
import { surat as skBepergian } from './sk-bepergian.ts'
import { surat as skBoroKerja } from './sk-boro-kerja.ts'
import { surat as skDomisili } from './sk-domisili.ts'
import { surat as skDomisiliLembaga } from './sk-domisili-lembaga.ts'
import { surat as skDomisiliSementara } from './sk-domisili-sementara.ts'
import { surat as skDomisiliUsaha } from './sk-domisili-usaha.ts'
import { surat as skJandaDuda } from './sk-janda-duda.ts'
import { surat as skJualBeli } from './sk-jual-beli.ts'
import { surat as skKelahiran } from './sk-kelahiran.ts'
import { surat as skKelakuanBaik } from './sk-kelakuan-baik.ts'
import { surat as skKematian } from './sk-kematian.ts'
import { surat as skKepemilikanKendaraan } from './sk-kepemilikan-kendaraan.ts'
import { surat as skKepemilikanTanah } from './sk-kepemilikan-tanah.ts'
import { surat as skKtpDalamProses } from './sk-ktp-dalam-proses.ts'
import { surat as skLahirMati } from './sk-lahir-mati.ts'
import { surat as skMasihHidup } from './sk-masih-hidup.ts'
import { surat as skOrangTuaWali } from './sk-orang-tua-wali.ts'
import { surat as skPemakaman } from './sk-pemakaman.ts'
import { surat as skPenghasilan } from './sk-penghasilan.ts'
import { surat as skPenghasilanOrangTua } from './sk-penghasilan-orang-tua.ts'
import { surat as skRiwayatTanah } from './sk-riwayat-tanah.ts'
import { surat as skTanggunganKeluarga } from './sk-tanggungan-keluarga.ts'
import { surat as skTidakSengketa } from './sk-tidak-sengketa.ts'
import { surat as skUmum } from './sk-umum.ts'
import { surat as skUsaha } from './sk-usaha.ts'
import { surat as skWaliNikah } from './sk-wali-nikah.ts'
import { surat as sktm } from './sktm.ts'
import { surat as sktmKesehatan } from './sktm-kesehatan.ts'
import { surat as sktmSekolah } from './sktm-sekolah.ts'
import { surat as sporadik } from './sporadik.ts'
import { surat as suratKuasa } from './surat-kuasa.ts'
import { surat as suratTugas } from './surat-tugas.ts'
import { surat as suratUndangan } from './surat-undangan.ts'

/** Every letter type, by code. */
export const daftarJenis: readonly DeklarasiSurat[] = [
  biodataPenduduk,
  izinKeluargaKerjaLuarNegeri,
  nikahN1,
  nikahN2,
  nikahN3,
  nikahN4,
  nikahN5,
  nikahN6,
  pengantarAktaKelahiran,
  pengantarCeraiRujuk,
  pengantarDatang,
  pengantarDispensasiNikah,
  pengantarDuplikatNikah,
  pengantarIzinKeramaian,
  pengantarKehilangan,
  pengantarKia,
  pengantarKk,
  pengantarKreditBank,
  pengantarKtp,
  pengantarNikahNonMuslim,
  pengantarNumpangNikah,
  pengantarPindah,
  pengantarSkck,
  pengantarUmum,
  rekomendasiProposal,
  rekomendasiRumahIbadah,
  skAhliWaris,
  skBedaIdentitas,
  skBelumBekerja,
  skBelumMemilikiAktaLahir,
  skBelumMemilikiRumah,
  skBelumMenikah,
  skBepergian,
  skBoroKerja,
  skDomisili,
  skDomisiliLembaga,
  skDomisiliSementara,
  skDomisiliUsaha,
  skJandaDuda,
  skJualBeli,
  skKelahiran,
  skKelakuanBaik,
  skKematian,
  skKepemilikanKendaraan,
  skKepemilikanTanah,
  skKtpDalamProses,
  skLahirMati,
  skMasihHidup,
  skOrangTuaWali,
  skPemakaman,
  skPenghasilan,
  skPenghasilanOrangTua,
  skRiwayatTanah,
  skTanggunganKeluarga,
  skTidakSengketa,
  skUmum,
  skUsaha,
  skWaliNikah,
  sktm,
  sktmKesehatan,
  sktmSekolah,
  sporadik,
  suratKuasa,
  suratTugas,
  suratUndangan,
]

/** The letter type with this code, or undefined. */
export const findJenis = (kode: string): DeklarasiSurat | undefined => daftarJenis.find((jenis) => jenis.kode === kode)
