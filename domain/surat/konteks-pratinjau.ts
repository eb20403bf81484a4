// The context in which an example of a type is shown while it is written: this office, its officials, an example's people.
import type { Kantor, Penomoran } from '#domain/kantor/kantor.ts'
import { pickCamat, pickPenandatangan } from '#domain/kantor/penandatangan.ts'
import type { Jabatan, Pejabat } from '#domain/kantor/pejabat.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import type { ContohSurat, DeklarasiSurat, KonteksSurat, Penandatangan } from './deklarasi.ts'
import { contohPejabat, konteksContoh } from './konteks-contoh.ts'

/** The office as far as an example shows it. */
export type KantorPratinjau = {
  readonly kantor: Kantor
  readonly penomoran: Penomoran
  readonly pejabat: readonly Pejabat[]
}

/** Never without a signer: where the office has none yet, an invented one stands there. */
export const konteksPratinjau = (
  deklarasi: DeklarasiSurat,
  contoh: ContohSurat,
  { kantor, penomoran, pejabat }: KantorPratinjau,
): KonteksSurat => {
  const dasar = konteksContoh(deklarasi, contoh)
  const hadir = pejabat.map((p) => ({ ...p, hadir: true }))
  const nomor = formatNomor(penomoran, {
    klasifikasi: deklarasi.klasifikasi[penomoran.skema],
    urut: null,
    tanggal: dasar.tanggal,
    deklarasi,
  })
  return {
    ...dasar,
    kantor,
    penomoran,
    nomor: deklarasi.bernomor ? nomor : null,
    penandatangan:
      pickPenandatangan(hadir, deklarasi.penandatangan, dasar.tanggal, null) ??
      dasar.penandatangan ??
      invented(deklarasi.penandatangan[0] ?? 'lurah'),
    camat: pickCamat(hadir, dasar.tanggal) ?? dasar.camat,
  }
}

const invented = (jabatan: Jabatan): Penandatangan | null => {
  const [satu] = contohPejabat
  return satu ? { pejabat: { ...satu, jabatan }, atasNama: null, untukBeliau: null } : null
}
