// The empty Loket: the last five people, today's figures, who is here to sign.
import type { Output } from '#contract/ipc.ts'
import { semuaSurat } from '#contract/surat.ts'
import { readJenis } from '#db/queries/jenis-surat.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { countPenduduk } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { listSurat } from '#db/queries/arsip.ts'
import { inOffice } from '#domain/kantor/penandatangan.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** Reads the state of the desk today (the office's civil day). */
export const readLoket = (deps: Deps): Output<'loket.hariIni'> => {
  const { zona } = readPengaturan(deps.baca, 'kantor')
  const hari = civilDate(deps.clock.now(), zona)
  const hariIni = { ...semuaSurat, dari: hari, sampai: hari }
  return {
    terakhir: listSurat(deps.baca, semuaSurat)
      .baris.slice(0, 5)
      .map((s) => ({
        suratId: s.id,
        pendudukId: s.pendudukId,
        nama: s.subjekNama,
        judul: readJenis(deps.baca, s.kode)?.nama ?? s.judul,
        nomor: s.nomor,
        pada: s.dibuatPada,
        status: s.status,
        cetak: s.cetak,
      })),
    terbit: listSurat(deps.baca, { ...hariIni, status: 'terbit' }).total,
    batal: listSurat(deps.baca, { ...hariIni, status: 'batal' }).total,
    hadir: listPejabat(deps.baca)
      .filter((p) => inOffice(p, hari))
      .map(({ id, sebutan, nama, hadir }) => ({ id, sebutan, nama, hadir })),
    jumlahPenduduk: countPenduduk(deps.baca),
  }
}
