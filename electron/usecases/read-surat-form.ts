// What the Loket needs to draw a letter's form: number preview, signer, the person as he would be frozen, the office's usual texts.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { readJenis } from '#db/queries/jenis-surat.ts'
import { findIsianTerakhir, findSejenis, listTersering } from '#db/queries/kebiasaan.ts'
import { listAnggotaKeluarga } from '#db/queries/keluarga.ts'
import { nextSisipan } from '#db/queries/nomor.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { isAktif } from '#domain/kantor/jenis-kantor.ts'
import {
  inOffice,
  jabatanPejabat,
  listPenandatangan,
  pickCamat,
  pickPenandatangan,
  sebutanPenandatangan,
} from '#domain/kantor/penandatangan.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import { lingkupNomor } from '#domain/nomor/scope.ts'
import { potretOf } from '#domain/penduduk/potret.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { alurUntuk, nextTahap } from '#domain/surat/alur.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { onlyRead } from '#domain/surat/read-fields.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { addMonths } from '#domain/waktu/tanggal.ts'
import { validUntil } from '#domain/surat/valid-until.ts'
import { findLater } from './prepare-surat.ts'
import { warnSurat } from './warn-surat.ts'
import type { Deps } from './deps.ts'

type Form = Output<'surat.siapkan'>

const statusHidup = 1
const dayMs = 86_400_000

/** Reads everything for the form of one type and one person; nothing is written and no number is taken. */
export const readSuratForm = (deps: Deps, input: Input<'surat.siapkan'>): Result<Form, AppError> => {
  const jenis = readJenis(deps.baca, input.kode)
  if (!jenis) return err({ code: 'JenisTidakAda' })
  if (!isAktif(jenis.kode, readPengaturan(deps.baca, 'jenisSurat')))
    return err({ code: 'JenisNonaktif', nama: jenis.nama })
  const db = deps.baca
  const penduduk = input.pendudukId ? findPenduduk(db, input.pendudukId) : null
  if (input.pendudukId && !penduduk) return err({ code: 'PendudukTidakAda' })
  const kantor = readPengaturan(db, 'kantor')
  const pejabat = listPejabat(db)
  const anggota = penduduk?.keluargaId ? listAnggotaKeluarga(db, penduduk.keluargaId) : []
  return ok({
    ...previewNomor(deps, jenis, input),
    lebihBaru: findLater({ db, clock: deps.clock }, input.tanggal),
    penandatangan: pickPenandatangan(pejabat, jenis.penandatangan, input.tanggal, null),
    pilihanPenandatangan: listPenandatangan(pejabat, jenis.penandatangan, input.tanggal).map((p) => ({
      id: p.pejabat.id,
      sebutan: sebutanPenandatangan(p, kantor),
      nama: p.pejabat.nama,
    })),
    camat: pickCamat(pejabat, input.tanggal),
    pejabat: Object.values(jenis.isian).some((i) => i.jenis === 'tabel' && i.dari === 'pejabat')
      ? pejabat
          .filter((p) => p.jabatan !== 'camat' && inOffice(p, input.tanggal))
          .map((p) => ({ nama: p.nama, nip: p.nip, pangkat: p.pangkat, jabatan: jabatanPejabat(p, kantor) }))
      : [],
    berlakuSampai: validUntil(jenis, input.tanggal),
    subjek: penduduk && onlyRead(potretOf(penduduk, kantor), jenis.membaca),
    keluarga: anggota
      .filter((a) => a.id !== penduduk?.id && a.statusDasar === statusHidup)
      .map((a) => potretOf(a, kantor)),
    bawaan: penduduk ? carriedValues(deps, jenis, penduduk.id) : {},
    tersering: usualTexts(deps, jenis),
    sejenisTerakhir:
      penduduk && findSejenis(db, { pendudukId: penduduk.id, kode: jenis.kode, sejak: addMonths(input.tanggal, -3) }),
    peringatan: penduduk
      ? warnSurat(
          db,
          { kode: jenis.kode, pendudukId: penduduk.id, nama: penduduk.nama, kecualiKonsep: '' },
          { sekarang: deps.clock.now(), zona: kantor.zona },
        )
      : [],
    ...nextStep(deps, jenis),
  })
}

const previewNomor = (
  { baca }: Deps,
  jenis: DeklarasiSurat,
  { tanggal, sesudah }: Input<'surat.siapkan'>,
): Pick<Form, 'nomor' | 'nomorSisipan'> => {
  if (!jenis.bernomor) return { nomor: null, nomorSisipan: null }
  const penomoran = readPengaturan(baca, 'penomoran')
  const bahan = { klasifikasi: jenis.klasifikasi[penomoran.skema], tanggal, deklarasi: jenis }
  const nomor = formatNomor(penomoran, { ...bahan, urut: null })
  if (sesudah === undefined) return { nomor, nomorSisipan: null }
  const register = lingkupNomor(penomoran, jenis)
  const sisipan = nextSisipan(baca, { register, tahun: Number(tanggal.slice(0, 4)), sesudah })
  return { nomor, nomorSisipan: sisipan && formatNomor(penomoran, { ...bahan, urut: sesudah, sisipan }) }
}

// Signatures that depend on what is filled in are not counted: sending the form decides by the letter itself.
const nextStep = (deps: Deps, jenis: DeklarasiSurat): Pick<Form, 'langkah' | 'bolehLangsung'> => {
  const alur = readPengaturan(deps.baca, 'alur')
  const tandaTangan = [
    ...(jenis.tandaTanganPejabat ? [{ pejabat: true }] : []),
    ...jenis.tandaTanganLain.filter((t) => !t.bila).map(() => ({ pejabat: false })),
  ]
  const langkah = nextTahap(alurUntuk(alur, { tandaTangan, blok: jenis.blok }), null)
  return { langkah, bolehLangsung: langkah !== 'terbit' && alur.satuPetugas && alur.modeTtd === 'basah' }
}

// The RT/RW letter and the purpose of this visit: from the person's letter of the last 24 hours, where the field asks for it.
const carriedValues = (deps: Deps, jenis: DeklarasiSurat, pendudukId: string): Record<string, unknown> => {
  const sejak = isoInstant(deps.clock.now() - dayMs)
  const dulu = findIsianTerakhir(deps.baca, pendudukId, sejak)
  if (!dulu) return {}
  return Object.fromEntries(
    Object.entries(jenis.isian).flatMap(([kunci, isian]) =>
      isian.bawa && dulu[kunci] !== undefined && dulu[kunci] !== null ? [[kunci, dulu[kunci]]] : [],
    ),
  )
}

const usualTexts = (deps: Deps, jenis: DeklarasiSurat): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(jenis.isian).flatMap(([kunci, isian]) =>
      (isian.jenis === 'teks' || isian.jenis === 'paragraf') && isian.tersering
        ? [[kunci, listTersering(deps.baca, jenis.kode, kunci)]]
        : [],
    ),
  )
