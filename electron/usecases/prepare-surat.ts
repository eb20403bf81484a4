// Everything about a letter that is known before its number: type, people, fields, signer, scope. Refuses what is wrong.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import type { ReadableDb } from '#db/connection.ts'
import { clockWentBack } from '#db/clock-guard.ts'
import { hashDeklarasi } from '#db/hash-deklarasi.ts'
import { readJenis } from '#db/queries/jenis-surat.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { readPrinter } from '#db/queries/perangkat.ts'
import { latestTanggalSurat } from '#db/queries/surat.ts'
import { isAktif } from '#domain/kantor/jenis-kantor.ts'
import { pickCamat, pickPenandatangan } from '#domain/kantor/penandatangan.ts'
import { lingkupNomor } from '#domain/nomor/scope.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composePerihal } from '#domain/surat/compose-surat.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import type { IsianJadi, PotretOrang } from '#domain/surat/isian.ts'
import { sebutTergantikan } from '#domain/surat/menggantikan.ts'
import { onlyRead } from '#domain/surat/read-fields.ts'
import { civilDate, type Clock } from '#domain/waktu/clock.ts'
import { cutText } from '#domain/words/cut-text.ts'
import { validUntil } from '#domain/surat/valid-until.ts'
import { findCancellable } from './cancel-surat.ts'
import { resolveIsian, resolveOrang } from './resolve-isian.ts'
import type { Deps } from './deps.ts'

/** Resolves and checks a request without writing anything. */
export const prepareSurat = (deps: Deps, input: PermohonanSurat): Result<BahanSurat, AppError> => {
  const jenis = readJenis(deps.db, input.kode)
  if (!jenis) return err({ code: 'JenisTidakAda' })
  if (!isAktif(jenis.kode, readPengaturan(deps.db, 'jenisSurat')))
    return err({ code: 'JenisNonaktif', nama: jenis.nama })
  const mundur = findLater(deps, input.tanggal)
  if (mundur !== null && (input.alasanJam ?? '').trim() === '') return err({ code: 'JamMundur', terakhir: mundur })
  if (input.sisipan && !mayDo(deps.pelaku.peran, 'nomor.ubah')) return err({ code: 'TidakBerhak' })
  const lama = input.menggantikan ? findCancellable(deps, input.menggantikan.suratId) : ok(null)
  if (!lama.ok) return lama
  const orang = people(deps, input, jenis)
  if (!orang.ok) return orang
  const { kantor, subjek, pemohon, isian } = orang.value
  if (input.tanggal > civilDate(deps.clock.now(), kantor.zona))
    return err({ code: 'IsianSalah', isian: [{ isian: 'tanggal', galat: 'sesudah-hari-ini' }] })
  if (input.berlakuSampai !== null && input.berlakuSampai < input.tanggal)
    return err({
      code: 'IsianSalah',
      isian: [{ isian: 'berlakuSampai', galat: 'sebelum-isian', batas: 'tanggal surat' }],
    })
  const galat = checkIsian(jenis, isian, { subjek, tanggal: input.tanggal })
  if (galat.length > 0) return err({ code: 'IsianSalah', isian: galat })
  const pejabat = listPejabat(deps.db)
  const penandatangan = pickPenandatangan(pejabat, jenis.penandatangan, input.tanggal, input.penandatanganId)
  if (!penandatangan && jenis.tandaTanganPejabat) return err({ code: 'PenandatanganTidakAda' })
  const penomoran = readPengaturan(deps.db, 'penomoran')
  const printer = readPrinter(deps.db)
  const klasifikasi = jenis.klasifikasi[penomoran.skema]
  const berlakuSampai = input.berlakuSampai ?? validUntil(jenis, input.tanggal)
  const konteks: KonteksSurat = {
    kantor,
    penomoran,
    subjek,
    pemohon,
    isian,
    tanggal: input.tanggal,
    nomor: null,
    berlakuSampai,
    penandatangan,
    camat: pickCamat(pejabat, input.tanggal),
    ...(lama.value ? { menggantikan: sebutTergantikan(lama.value) } : {}),
    latihan: deps.latihan,
  }
  return ok({
    jenis,
    konteks,
    deklarasiHash: hashDeklarasi(jenis),
    kertas: readPengaturan(deps.db, 'kertas'),
    register: lingkupNomor(penomoran, jenis),
    tahun: Number(input.tanggal.slice(0, 4)),
    klasifikasi,
    berlakuSampai,
    subjekNama: subjek?.nama ?? '',
    keperluan: cutText(composePerihal(jenis, konteks), 300),
    salinan: printer.salinanPenduduk + printer.salinanArsip,
  })
}

/** A later date than the letter's: of the last letter, or of the clock before it was set back (SECURITY R-10). */
export const findLater = (deps: { readonly db: ReadableDb; readonly clock: Clock }, tanggal: string): string | null => {
  const surat = latestTanggalSurat(deps.db)
  if (surat !== null && tanggal < surat) return surat
  return findLaterClock(deps)
}

/** The day that the clock showed before it was set back, or null: nobody signs under a wrong date unasked (SECURITY R-10). */
export const findLaterClock = (deps: { readonly db: ReadableDb; readonly clock: Clock }): string | null => {
  const jam = clockWentBack(deps.db, deps.clock.now())
  return jam && civilDate(Date.parse(jam.terakhir), readPengaturan(deps.db, 'kantor').zona)
}

type People = {
  readonly kantor: KonteksSurat['kantor']
  readonly subjek: PotretOrang | null
  readonly pemohon: PotretOrang | null
  readonly isian: IsianJadi
}

const people = (deps: Deps, input: PermohonanSurat, jenis: DeklarasiSurat): Result<People, AppError> => {
  const kantor = readPengaturan(deps.db, 'kantor')
  const reader = { db: deps.db, kantor }
  const subjek = input.subjek ? resolveOrang(reader, input.subjek) : ok(null)
  if (!subjek.ok) return subjek
  if (!subjek.value && jenis.subjek === 'penduduk') return err({ code: 'PendudukTidakAda' })
  const pemohon = input.pemohon ? resolveOrang(reader, input.pemohon) : ok(null)
  if (!pemohon.ok) return pemohon
  const isian = resolveIsian(reader, input.isian)
  if (!isian.ok) return isian
  return ok({
    kantor,
    subjek: subjek.value && onlyRead(subjek.value, jenis.membaca),
    pemohon: pemohon.value,
    isian: isian.value,
  })
}
