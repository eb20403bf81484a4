// The Penduduk table for the screen: NIK and KK masked, fifty rows a page (SECURITY P-2, P-3).
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { listPendudukPage } from '#db/queries/daftar-penduduk.ts'
import type { SaringPenduduk } from '#db/queries/daftar-penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { maskNik } from '#domain/penduduk/nik.ts'
import { fullNama } from '#domain/penduduk/potret.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

const shortest = 3

/** One page of the register. A text that is not empty needs three characters. */
export const listPenduduk = (
  deps: Pick<Deps, 'baca' | 'clock'>,
  saring: SaringPenduduk,
): Result<Output<'penduduk.daftar'>, AppError> => {
  const teks = saring.teks.trim()
  if (teks !== '' && teks.length < shortest) return err({ code: 'PencarianPendek' })
  const hari = civilDate(deps.clock.now(), readPengaturan(deps.baca, 'kantor').zona)
  const { baris, total, lanjut } = listPendudukPage(deps.baca, saring)
  return ok({
    total,
    lanjut,
    baris: baris.map((orang) => ({
      id: orang.id,
      nik: maskNik(orang.nik),
      nomorKk: maskNik(orang.nomorKk),
      nama: fullNama(orang),
      jenisKelamin: orang.jenisKelamin,
      tanggalLahir: orang.tanggalLahir,
      umur: umurPada(orang.tanggalLahir, hari),
      alamat: orang.alamat,
      rt: orang.rt,
      rw: orang.rw,
      shdk: orang.shdk,
      statusDasar: orang.statusDasar,
    })),
  })
}
