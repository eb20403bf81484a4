// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { surat as pengantarIzinKeramaian } from './pengantar-izin-keramaian.ts'
import { surat as pengantarKehilangan } from './pengantar-kehilangan.ts'
import { surat as pengantarKreditBank } from './pengantar-kredit-bank.ts'
import { surat as pengantarKtp } from './pengantar-ktp.ts'
import { surat as pengantarSkck } from './pengantar-skck.ts'
import { surat as pengantarUmum } from './pengantar-umum.ts'
import { surat as rekomendasiProposal } from './rekomendasi-proposal.ts'
import { surat as rekomendasiRumahIbadah } from './rekomendasi-rumah-ibadah.ts'
import { surat as skBelumBekerja } from './sk-belum-bekerja.ts'
import { surat as skBelumMemilikiRumah } from './sk-belum-memiliki-rumah.ts'
import { surat as skBelumMenikah } from './sk-belum-menikah.ts'
import { surat as skDomisili } from './sk-domisili.ts'
import { surat as skDomisiliLembaga } from './sk-domisili-lembaga.ts'
import { surat as skDomisiliUsaha } from './sk-domisili-usaha.ts'
import { surat as skJualBeli } from './sk-jual-beli.ts'
import { surat as skKelakuanBaik } from './sk-kelakuan-baik.ts'
import { surat as skKematian } from './sk-kematian.ts'
import { surat as skKepemilikanKendaraan } from './sk-kepemilikan-kendaraan.ts'
import { surat as skMasihHidup } from './sk-masih-hidup.ts'
import { surat as skOrangTuaWali } from './sk-orang-tua-wali.ts'
import { surat as skPenghasilan } from './sk-penghasilan.ts'
import { surat as skPenghasilanOrangTua } from './sk-penghasilan-orang-tua.ts'
import { surat as skTanggunganKeluarga } from './sk-tanggungan-keluarga.ts'
import { surat as skUmum } from './sk-umum.ts'
import { surat as skUsaha } from './sk-usaha.ts'
import { surat as sktm } from './sktm.ts'
import { surat as sktmKesehatan } from './sktm-kesehatan.ts'
import { surat as sktmSekolah } from './sktm-sekolah.ts'

/** Every letter type, by code. */
export const daftarJenis: readonly DeklarasiSurat[] = [
  pengantarIzinKeramaian,
  pengantarKehilangan,
  pengantarKreditBank,
  pengantarKtp,
  pengantarSkck,
  pengantarUmum,
  rekomendasiProposal,
  rekomendasiRumahIbadah,
  skBelumBekerja,
  skBelumMemilikiRumah,
  skBelumMenikah,
  skDomisili,
  skDomisiliLembaga,
  skDomisiliUsaha,
  skJualBeli,
  skKelakuanBaik,
  skKematian,
  skKepemilikanKendaraan,
  skMasihHidup,
  skOrangTuaWali,
  skPenghasilan,
  skPenghasilanOrangTua,
  skTanggunganKeluarga,
  skUmum,
  skUsaha,
  sktm,
  sktmKesehatan,
  sktmSekolah,
]

/** The letter type with this code, or undefined. */
export const findJenis = (kode: string): DeklarasiSurat | undefined => daftarJenis.find((jenis) => jenis.kode === kode)
