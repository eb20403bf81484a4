// A found person as the Loket may see it: NIK masked unless it was typed whole (SECURITY P-2, decision 000.24).
import type { BarisCari } from '#contract/penduduk.ts'
import type { ReadableDb } from '#db/connection.ts'
import { findNamaKepala } from '#db/queries/calon.ts'
import { findPembeda } from '#domain/cari/pembeda.ts'
import { explainMirip, explainNear } from '#domain/cari/rank.ts'
import { underlineNama } from '#domain/cari/sorot.ts'
import { maskNik } from '#domain/penduduk/nik.ts'
import type { Ditemukan } from './search-kata.ts'

/** Rows for the window, the first `jumlahBaris` as the answer, the rest as near ones; `nikUtuh`: whose whole NIK was typed. */
export const makeBarisCari = (
  db: ReadableDb,
  found: readonly Ditemukan[],
  jumlahBaris: number,
  nikUtuh: ReadonlySet<string>,
): readonly BarisCari[] => {
  const pembeda = findPembeda(found.map(({ calon }) => calon))
  return found.map(({ calon, nilai }, i) => ({
    id: calon.id,
    nik: nikUtuh.has(calon.id) ? calon.nik : maskNik(calon.nik),
    nama: calon.nama,
    jenisKelamin: calon.jenisKelamin,
    tanggalLahir: calon.tanggalLahir,
    alamat: calon.alamat,
    rt: calon.rt,
    rw: calon.rw,
    namaIbu: calon.namaIbu,
    statusDasar: calon.statusDasar,
    kepalaKeluarga: calon.keluargaId === null ? '' : (findNamaKepala(db, calon.keluargaId) ?? ''),
    sorot: underlineNama(calon.nama, nilai.cocok).map(([from, to]) => [from, to]),
    mirip: i < jumlahBaris ? explainMirip(nilai) : explainNear(nilai),
    pembeda: [...(pembeda[i] ?? [])],
  }))
}
