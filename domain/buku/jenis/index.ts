// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { buku as agendaSuratKeluar } from './agenda-surat-keluar.ts'
import { buku as bukuEkspedisi } from './buku-ekspedisi.ts'
import { buku as bukuHarianPeristiwa } from './buku-harian-peristiwa.ts'
import { buku as bukuKegiatan } from './buku-kegiatan.ts'
import { buku as bukuTanah } from './buku-tanah.ts'
import { buku as mutasiPenduduk } from './mutasi-penduduk.ts'
import { buku as pendudukSementara } from './penduduk-sementara.ts'
import { buku as registerBank } from './register-bank.ts'
import { buku as registerKeramaian } from './register-keramaian.ts'
import { buku as registerLegalisir } from './register-legalisir.ts'
import { buku as registerNikah } from './register-nikah.ts'
import { buku as registerProposal } from './register-proposal.ts'
import { buku as registerSkck } from './register-skck.ts'
import { buku as registerSktm } from './register-sktm.ts'
import { buku as registerSuratKeterangan } from './register-surat-keterangan.ts'
import { buku as registerTanah } from './register-tanah.ts'
import { buku as registerUsaha } from './register-usaha.ts'
import { buku as registerWaris } from './register-waris.ts'

/** Every register, by code. */
export const daftarBuku: readonly DeklarasiBuku[] = [
  agendaSuratKeluar,
  bukuEkspedisi,
  bukuHarianPeristiwa,
  bukuKegiatan,
  bukuTanah,
  mutasiPenduduk,
  pendudukSementara,
  registerBank,
  registerKeramaian,
  registerLegalisir,
  registerNikah,
  registerProposal,
  registerSkck,
  registerSktm,
  registerSuratKeterangan,
  registerTanah,
  registerUsaha,
  registerWaris,
]

/** The register with this code, or undefined. */
export const findBuku = (kode: string): DeklarasiBuku | undefined => daftarBuku.find((buku) => buku.kode === kode)
