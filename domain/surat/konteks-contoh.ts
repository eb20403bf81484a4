// A synthetic office in which the examples of letters are composed: golden PDFs and the guide.
import type { Kantor, Penomoran } from '#domain/kantor/kantor.ts'
import { pickCamat, pickPenandatangan } from '#domain/kantor/penandatangan.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import type { ContohSurat, DeklarasiSurat, KonteksSurat } from './deklarasi.ts'
import { validUntil } from './valid-until.ts'

export const contohKantor: Kantor = {
  kode: '0',
  nama: 'Sapuro Kebulen',
  sebutan: 'Kelurahan',
  kecamatan: 'Pekalongan Barat',
  kota: 'Kota Pekalongan',
  provinsi: 'Jawa Tengah',
  alamat: 'Jalan Melati Raya Nomor 12, Pekalongan',
  kodePos: '51100',
  telepon: '(0285) 000100',
  posel: 'kantor@sapurokebulen.contoh.go.id',
  laman: 'sapurokebulen.contoh.go.id',
  tempatSurat: 'Pekalongan',
  zona: 'Asia/Jakarta',
  lambang: null,
}

export const contohPenomoran: Penomoran = {
  format: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
  lingkup: 'kantor',
  skema: '2022',
  unit: 'SPK',
  sifat: '',
}

const pejabat = (id: string, beda: Pick<Pejabat, 'jabatan' | 'sebutan' | 'nama' | 'nip' | 'pangkat'>): Pejabat => ({
  id,
  ...beda,
  cara: 'tetap',
  mulai: '2024-01-02',
  sampai: null,
  hadir: true,
})

export const contohPejabat: readonly Pejabat[] = [
  pejabat('lurah', {
    jabatan: 'lurah',
    sebutan: 'Lurah',
    nama: 'Haryo Wicaksono, S.STP., M.Si.',
    nip: '998402312006011999',
    pangkat: 'Penata Tingkat I (III/d)',
  }),
  pejabat('sekretaris', {
    jabatan: 'sekretaris',
    sebutan: 'Sekretaris',
    nama: 'Dewi Anggraeni, S.E.',
    nip: '998807152010012998',
    pangkat: 'Penata (III/c)',
  }),
  pejabat('kesra', {
    jabatan: 'kasi_kesra',
    sebutan: 'Kasi Kesejahteraan Rakyat',
    nama: 'Hj. Umi Kulsum, S.Sos.',
    nip: '997909302005012997',
    pangkat: 'Penata (III/c)',
  }),
  pejabat('camat', {
    jabatan: 'camat',
    sebutan: 'Camat',
    nama: 'Bambang Hermawan, S.IP., M.M.',
    nip: '997512122001011996',
    pangkat: 'Pembina (IV/a)',
  }),
]

/** The day on which every example is issued. */
export const tanggalContoh = '2026-11-20'

/** A whole context for an example: what golden PDFs and the guide compose. Fixed date, number 1. */
export const konteksContoh = (deklarasi: DeklarasiSurat, contoh: ContohSurat): KonteksSurat => {
  const tanggal = tanggalContoh
  const nomor = formatNomor(contohPenomoran, {
    klasifikasi: deklarasi.klasifikasi[contohPenomoran.skema],
    urut: 1,
    tanggal,
    deklarasi,
  })
  return {
    kantor: contohKantor,
    penomoran: contohPenomoran,
    subjek: contoh.subjek,
    pemohon: contoh.pemohon ?? null,
    isian: contoh.isian,
    tanggal,
    nomor: deklarasi.bernomor ? nomor : null,
    berlakuSampai: validUntil(deklarasi, tanggal),
    penandatangan: pickPenandatangan(contohPejabat, deklarasi.penandatangan, tanggal, null),
    camat: pickCamat(contohPejabat, tanggal),
    latihan: false,
  }
}
