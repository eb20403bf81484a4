// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { buku as agendaSuratKeluar } from './agenda-surat-keluar.ts'
import { buku as registerSuratKeterangan } from './register-surat-keterangan.ts'

/** Every register, by code. */
export const daftarBuku: readonly DeklarasiBuku[] = [agendaSuratKeluar, registerSuratKeterangan]

/** The register with this code, or undefined. */
export const findBuku = (kode: string): DeklarasiBuku | undefined => daftarBuku.find((buku) => buku.kode === kode)
