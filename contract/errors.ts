// Every error that a person, a file, a device or a network can cause. Each code has an Indonesian text in renderer/pesan/galat.ts.
// Data in an error is for the text only: never a NIK, never a path of the system.
import type { TahapKonsep } from '#domain/surat/alur.ts'
import type { GalatIsian } from '#domain/surat/galat-isian.ts'
import type { SalahSertifikat, SalahTandaTangan } from '#domain/tanda-tangan/galat.ts'
import type { SalahTte } from '#domain/tte/galat.ts'
import type { MasalahJenis } from '#domain/surat/masalah-jenis.ts'

export type { GalatIsian }

export type AppError =
  // gate
  | { readonly code: 'TidakDikenal' } // unknown command or untrusted sender
  | { readonly code: 'MasukanSalah'; readonly letak: string }
  | { readonly code: 'BelumMasuk' }
  | { readonly code: 'TidakBerhak' }
  | { readonly code: 'PerluSandi' } // the secret must be typed again
  | { readonly code: 'GalatDalam'; readonly kode: string } // a bug; code to read over the phone
  // start, keys, storage
  | { readonly code: 'KantorBelumDisiapkan' }
  | { readonly code: 'KantorSudahAda' }
  | { readonly code: 'KunciSalah' }
  | { readonly code: 'KataPemulihanSalah'; readonly ke: number | null }
  | { readonly code: 'BasisDataRusak' }
  | { readonly code: 'PenyimpananPenuh' }
  | { readonly code: 'PenyimpananGagal' }
  | { readonly code: 'RuangSempit'; readonly sisaMb: number }
  | { readonly code: 'JamMundur'; readonly terakhir: string }
  | { readonly code: 'SedangSibuk' } // database locked for too long
  | { readonly code: 'CadanganGagal' }
  // people
  | { readonly code: 'SandiSalah'; readonly sisa: number }
  | { readonly code: 'Terkunci'; readonly menit: number }
  | { readonly code: 'SandiLemah'; readonly minimal: number }
  | { readonly code: 'PenggunaTidakAda' }
  | { readonly code: 'SekretarisTerakhir' }
  | { readonly code: 'DiriSendiri' }
  // penduduk
  | { readonly code: 'PendudukTidakAda' }
  | { readonly code: 'DataBerubah' } // someone changed it meanwhile
  | { readonly code: 'PencarianPendek' } // fewer than three characters
  // import and export
  | { readonly code: 'BerkasTidakTerbaca'; readonly sebab: SebabBerkas }
  | { readonly code: 'KolomWajibBelumDipetakan'; readonly kolom: readonly string[] }
  | { readonly code: 'ImporTidakAda' }
  | { readonly code: 'ImporSudahDiurungkan' }
  | { readonly code: 'PekerjaanLain' } // another long job is running
  | { readonly code: 'Dibatalkan' }
  // letters
  | { readonly code: 'JenisTidakAda' }
  | { readonly code: 'JenisNonaktif'; readonly nama: string } // switched off by the office
  | { readonly code: 'JenisSalah'; readonly masalah: readonly MasalahJenis[] }
  | { readonly code: 'BerkasJenisSalah'; readonly sebab: SebabBerkasJenis }
  | { readonly code: 'IsianSalah'; readonly isian: readonly GalatIsian[] }
  | { readonly code: 'PenandatanganTidakAda' }
  | { readonly code: 'NomorHabis'; readonly register: string }
  | { readonly code: 'NomorTerpakai'; readonly nomor: string }
  | { readonly code: 'NomorKertasSalah'; readonly berikut: number; readonly terbanyak: number }
  | { readonly code: 'SisipanSalah'; readonly sesudah: number }
  | { readonly code: 'FormatNomorKembar'; readonly contoh: string }
  | { readonly code: 'FormatNomorSalah'; readonly letak: string }
  | { readonly code: 'PdfGagal' }
  | { readonly code: 'SuratTidakAda' }
  | { readonly code: 'SuratSudahBatal' }
  | { readonly code: 'BukanHariIni' } // a petugas may cancel only today's own letter
  | { readonly code: 'AlasanWajib' }
  // the way of a letter before its issue, and its hand-over
  | { readonly code: 'KonsepTidakAda' }
  | { readonly code: 'KonsepBerubah'; readonly tahap: TahapKonsep } // meanwhile at another stage
  | { readonly code: 'PerluPersetujuan' } // this office approves letters first
  | { readonly code: 'PerluTandaTangan' } // electronic: approving is not signing
  | { readonly code: 'PerluDibukaSendiri' } // edited wording: not in a batch
  | { readonly code: 'DuaOrang' } // whoever made it may not approve it
  | { readonly code: 'BidangLain' } // another kasi's field
  | { readonly code: 'UntukPetugasLain' } // assigned to somebody else
  | { readonly code: 'PetugasTidakSesuai' } // may not do the step it is given for
  | { readonly code: 'BukanPenandatangan' }
  | { readonly code: 'CaraTtdCampur' } // two ways of signing in one batch
  | { readonly code: 'PenandatanganBerganti' }
  | { readonly code: 'SedangDitandatangani' } // at the signature service now
  | { readonly code: 'SudahDiserahkan' }
  | { readonly code: 'TandaBatalGagal' } // the copy of a cancelled letter could not be marked
  | { readonly code: 'SuntinganSalah' } // a locked placeholder was changed
  | { readonly code: 'BlobHilang' }
  | { readonly code: 'BelumAdaKunciQr' }
  | { readonly code: 'PdfTerlaluBesar'; readonly terbesarMb: number } // a PDF that was brought to be checked
  // settings
  | { readonly code: 'BukanGambar' }
  | { readonly code: 'GambarTerlaluBesar' }
  | { readonly code: 'SudahDipakai' } // frozen after the first operation
  // the city's signature service
  | { readonly code: 'TteBelumDisiapkan' }
  | { readonly code: 'TteNikBelumAda'; readonly nama: string }
  | { readonly code: 'TteSatuPenandatangan' } // one passphrase, one signer
  | { readonly code: 'TteTidakMenunggu' } // meanwhile in another state
  | { readonly code: 'SertifikatBelumAda'; readonly nama: string }
  | { readonly code: 'SertifikatBukanAkar' }
  | SalahSertifikat
  | SalahTandaTangan
  | SalahTte
  // printer
  | { readonly code: 'PrinterTidakAda' }
  | { readonly code: 'PrinterTidakMenjawab' }
  | { readonly code: 'PrinterMenolak'; readonly alasan: string }

export type SebabBerkas =
  | 'bukan-xlsx'
  | 'xls-lama'
  | 'kosong'
  | 'rusak'
  | 'bersandi'
  | 'terlalu-besar'
  | 'terlalu-banyak-baris'
  | 'bom-zip'
  | 'tanpa-judul-kolom'
  | 'tidak-ada'

/** Why a file is no letter type. */
export type SebabBerkasJenis = 'terlalu-besar' | 'bukan-berkas-jenis' | 'versi-baru' | 'berubah' | 'ada-rancangan'
