// The person card: everything about one person, the family, the last letters, and what to be careful about. A logged view.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { listAnggotaKeluarga } from '#db/queries/keluarga.ts'
import { findPenduduk, listNamaSama } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { listSuratOfPenduduk } from '#db/queries/surat.ts'
import { labelOf, shdk } from '#domain/penduduk/kode.ts'
import type { Penduduk, PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { fullNama } from '#domain/penduduk/potret.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { checkNikWarnings } from './check-nik.ts'
import type { Deps } from './deps.ts'

type Kartu = Output<'penduduk.kartu'>
type Peringatan = Kartu['peringatan'][number]

/** Reads the card of one person. */
export const viewKartu = (
  deps: Pick<Deps, 'baca' | 'clock'>,
  input: { readonly id: string },
): Result<Kartu, AppError> => {
  const orang = findPenduduk(deps.baca, input.id)
  if (!orang) return err({ code: 'PendudukTidakAda' })
  const hari = civilDate(deps.clock.now(), readPengaturan(deps.baca, 'kantor').zona)
  const anggota = orang.keluargaId === null ? [orang] : listAnggotaKeluarga(deps.baca, orang.keluargaId)
  return ok({
    id: orang.id,
    isi: isiOf(orang),
    keluargaId: orang.keluargaId,
    sumberData: orang.sumberData,
    diubahPada: orang.diubahPada,
    umur: umurPada(orang.tanggalLahir, hari),
    keluarga: anggota.map((satu) => ({
      id: satu.id,
      nama: fullNama(satu),
      shdk: labelOf(shdk, satu.shdk),
      umur: umurPada(satu.tanggalLahir, hari),
      jenisKelamin: satu.jenisKelamin,
      statusDasar: satu.statusDasar,
    })),
    suratTerakhir: listSuratOfPenduduk(deps.baca, orang.id, 5).map(
      ({ id, judul, nomor, tanggal, status, keperluan }) => ({
        id,
        nama: judul.slice(0, 100),
        nomor,
        tanggal,
        status,
        keperluan,
      }),
    ),
    peringatan: listPeringatan(deps, orang, hari),
  })
}

const isiOf = (orang: Penduduk): PendudukIsi => {
  const {
    id: _id,
    keluargaId: _keluargaId,
    sumberData: _sumberData,
    dibuatPada: _dibuatPada,
    diubahPada: _diubahPada,
    ...isi
  } = orang
  return isi
}

const listPeringatan = (deps: Pick<Deps, 'baca'>, orang: Penduduk, hari: string): Peringatan[] => [
  ...peringatanStatus(orang),
  ...peringatanUmur(orang, hari),
  ...peringatanLengkap(orang),
  ...peringatanNik(deps, orang),
  ...peringatanNama(deps, orang),
]

const peringatanStatus = (orang: Penduduk): Peringatan[] => {
  if (orang.statusDasar === 2) return [{ jenis: 'meninggal', rincian: 'Tercatat sudah meninggal.' }]
  if (orang.statusDasar === 3) return [{ jenis: 'pindah', rincian: 'Tercatat sudah pindah.' }]
  if (orang.statusDasar === 4) return [{ jenis: 'hilang', rincian: 'Tercatat hilang.' }]
  if (orang.statusDasar === 6) return [{ jenis: 'pindah', rincian: 'Tercatat pergi.' }]
  return orang.statusDasar === 9 ? [{ jenis: 'pindah', rincian: 'Data orang ini ditandai tidak valid.' }] : []
}

// KTP-el holders are 17 or (once) married.
const peringatanUmur = (orang: Penduduk, hari: string): Peringatan[] => {
  const umur = umurPada(orang.tanggalLahir, hari)
  const belum = umur !== null && umur < 17 && (orang.statusKawin === null || orang.statusKawin === 1)
  return belum ? [{ jenis: 'di-bawah-17', rincian: `Umur ${umur} tahun: belum memegang KTP-el.` }] : []
}

const wajib = [
  ['nik', 'NIK'],
  ['nomorKk', 'nomor KK'],
  ['tempatLahir', 'tempat lahir'],
  ['tanggalLahir', 'tanggal lahir'],
  ['agama', 'agama'],
  ['statusKawin', 'status perkawinan'],
  ['pekerjaan', 'pekerjaan'],
  ['alamat', 'alamat'],
  ['rt', 'RT'],
  ['rw', 'RW'],
] as const satisfies readonly (readonly [keyof PendudukIsi, string])[]

const peringatanLengkap = (orang: Penduduk): Peringatan[] => {
  const kurang = wajib.filter(([field]) => orang[field] === null || orang[field] === '').map(([, nama]) => nama)
  return kurang.length === 0 ? [] : [{ jenis: 'belum-lengkap', rincian: `Belum ada: ${kurang.join(', ')}.` }]
}

const peringatanNik = (deps: Pick<Deps, 'baca'>, orang: Penduduk): Peringatan[] =>
  orang.nik === null
    ? []
    : checkNikWarnings(deps, { ...orang, nik: orang.nik }).peringatan.map(({ jenis, rincian }) => ({
        jenis: jenis === 'ganda' ? 'nik-ganda' : 'nik',
        rincian,
      }))

const peringatanNama = (deps: Pick<Deps, 'baca'>, orang: Penduduk): Peringatan[] => {
  const [dekat, ...lain] = listNamaSama(deps.baca, orang.nama, orang.id, 6).toSorted(
    (a, b) => kedekatan(orang, b) - kedekatan(orang, a),
  )
  if (!dekat) return []
  const juga = lain.length === 0 ? '' : lain.length > 4 ? ' dan beberapa orang lain' : ` dan ${lain.length} orang lain`
  return [
    {
      jenis: 'nama-sama',
      rincian: `Nama sama: ${readingForm(dekat.nama)}, ${bedanya(orang, dekat)}${juga}.`.slice(0, 200),
    },
  ]
}

const kedekatan = (a: Penduduk, b: Penduduk): number =>
  (a.rw === b.rw ? 2 : 0) +
  (a.rt === b.rt ? 1 : 0) +
  (a.tanggalLahir === b.tanggalLahir ? 4 : 0) +
  (a.namaIbu === b.namaIbu ? 3 : 0)

// What tells the namesake from this person: the first facts that differ.
const bedanya = (orang: Penduduk, lain: Penduduk): string => {
  const fakta: string[] = []
  if (lain.tanggalLahir !== orang.tanggalLahir && lain.tanggalLahir)
    fakta.push(`lahir ${lain.tanggalLahir.split('-').toReversed().join('-')}`)
  if (lain.rt !== orang.rt || lain.rw !== orang.rw) fakta.push(`RT ${lain.rt ?? '-'} RW ${lain.rw ?? '-'}`)
  if (lain.namaIbu !== orang.namaIbu && lain.namaIbu !== '') fakta.push(`ibu ${readingForm(lain.namaIbu)}`)
  if (fakta.length < 2 && lain.alamat !== orang.alamat && lain.alamat !== '') fakta.push(readingForm(lain.alamat))
  return fakta.length === 0 ? 'tanpa perbedaan data lain' : fakta.slice(0, 3).join(', ')
}
