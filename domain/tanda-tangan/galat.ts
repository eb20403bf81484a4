// Why a certificate file, a signature or a time stamp did not come about. Each code gets its sentence in renderer/pesan/galat.ts.

/** A PKCS#12 file that cannot be used to sign. Dates are UTC ms. */
export type SalahSertifikat =
  | { readonly code: 'SandiSertifikatSalah' }
  | { readonly code: 'BukanPkcs12' }
  | { readonly code: 'SertifikatTanpaKunci' }
  | { readonly code: 'SertifikatBanyakKunci'; readonly jumlah: number }
  | { readonly code: 'SertifikatKedaluwarsa'; readonly sampai: number }
  | { readonly code: 'SertifikatBelumBerlaku'; readonly mulai: number }
  | { readonly code: 'SertifikatSalahGuna' }
  | { readonly code: 'SertifikatBedaKunci' }
  /** RSA below 2048 bits, a certificate signed with SHA-1 or MD5. */
  | { readonly code: 'SertifikatLemah' }
  /** A kind of key that PAdES readers do not know. */
  | { readonly code: 'SertifikatTidakDidukung' }

/** A time stamp that was not given. */
export type SalahStempel =
  | { readonly code: 'StempelTidakTerjangkau' }
  | { readonly code: 'StempelDitolak'; readonly status: string }
  /** An answer for other data, with another nonce, damaged, or larger than allowed. */
  | { readonly code: 'StempelSalah' }

/** A PDF that was not signed; its bytes are as they were. */
export type SalahTandaTangan =
  | { readonly code: 'BukanPdf' }
  | { readonly code: 'PdfTerkunci' }
  /** Not whole, or written in a way that cannot be added to safely. */
  | { readonly code: 'PdfTidakTerbaca' }
  | { readonly code: 'SudahDitandatangani'; readonly kolom: string }
  /** The field's name belongs to another kind of field. */
  | { readonly code: 'KolomTerpakai'; readonly kolom: string }
  /** An earlier signature forbids every change. */
  | { readonly code: 'PdfTidakBolehDiubah' }
  | { readonly code: 'HalamanTidakAda'; readonly halaman: number }
  | { readonly code: 'SertifikatBedaKunci' }
  | SalahStempel
