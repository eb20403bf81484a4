// The classification codes that an office uses in place of the declared ones.
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import type { DeklarasiSurat } from './deklarasi.ts'

/** The type as this office numbers it. */
export const withKodeKantor = (jenis: DeklarasiSurat, kantor: JenisKantor): DeklarasiSurat => {
  const ubah = kantor[jenis.kode]?.klasifikasi
  if (!ubah || (ubah['2022'] === null && ubah.lama === null)) return jenis
  return {
    ...jenis,
    klasifikasi: { '2022': ubah['2022'] ?? jenis.klasifikasi['2022'], lama: ubah.lama ?? jenis.klasifikasi.lama },
  }
}
