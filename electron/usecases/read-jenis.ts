// Letter types as Pengaturan shows them: all of them, one version as data, the versions with who made them.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import {
  countSuratOfJenis,
  countSuratOfVersi,
  findVersiJenis,
  listVersiJenis,
  type JenisTersimpan,
} from '#db/queries/jenis-surat.ts'
import { listOperations } from '#db/queries/op-log.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { listPengguna } from '#db/queries/pengguna.ts'
import { hashDeklarasi } from '#db/hash-deklarasi.ts'
import { isAktif } from '#domain/kantor/jenis-kantor.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { diffJenis } from '#domain/surat/diff-jenis.ts'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'
import type { Deps } from './deps.ts'

type Baris = Output<'jenis.daftar'>['jenis'][number]
type Versi = Output<'jenis.riwayat'>['versi'][number]

/** Every type: of the program, changed, of the office alone, drafts and withdrawn ones too. */
export const readSemuaJenis = ({ baca }: Pick<Deps, 'baca'>): Output<'jenis.daftar'> => {
  const saklar = readPengaturan(baca, 'jenisSurat')
  const dipakai = countSuratOfJenis(baca)
  const tersimpan = Map.groupBy(listVersiJenis(baca, null), (v) => v.kode)
  const kode = new Set([...daftarJenis.map((j) => j.kode), ...tersimpan.keys()])
  return {
    jenis: [...kode].flatMap((satu) => {
      const baris = barisOf(satu, tersimpan.get(satu) ?? [])
      return baris ? [{ ...baris, aktif: isAktif(satu, saklar), dipakai: dipakai.get(satu) ?? 0 }] : []
    }),
  }
}

const barisOf = (kode: string, versi: readonly JenisTersimpan[]): Omit<Baris, 'aktif' | 'dipakai'> | null => {
  const bawaan = findJenis(kode)
  const aktif = versi.find((v) => v.state === 'aktif')
  const rancangan = versi.find((v) => v.state === 'rancangan')
  const kini = aktif?.deklarasi ?? bawaan ?? versi.find((v) => v.state === 'arsip')?.deklarasi ?? rancangan?.deklarasi
  if (!kini) return null
  const { nama, judul, kelompok, seri, klasifikasi } = kini
  return {
    kode,
    nama,
    judul,
    kelompok,
    seri,
    klasifikasi,
    versi: kini.versi,
    rancangan: rancangan?.versi ?? null,
    sumber: !bawaan ? 'kantor' : aktif ? 'diubah' : 'bawaan',
    state: aktif ? 'aktif' : bawaan ? 'bawaan' : versi.some((v) => v.state === 'arsip') ? 'arsip' : 'rancangan',
  }
}

/** One version as data; without a version the one that letters are made from, else the draft, else the newest. */
export const openJenis = (
  { baca }: Pick<Deps, 'baca'>,
  { kode, versi }: Input<'jenis.buka'>,
): Result<Output<'jenis.buka'>, AppError> => {
  const bawaan = findJenis(kode)
  const semua = listVersiJenis(baca, kode)
  const baris =
    versi === null
      ? (semua.find((v) => v.state === 'aktif') ?? (bawaan ? undefined : semua[0]))
      : findVersiJenis(baca, kode, versi)
  const sumber = !bawaan ? 'kantor' : baris ? 'diubah' : 'bawaan'
  if (baris)
    return ok({ deklarasi: baris.deklarasi, state: baris.state, versi: baris.versi, sumber, catatan: baris.catatan })
  if (!bawaan || (versi !== null && versi !== bawaan.versi)) return err({ code: 'JenisTidakAda' })
  return ok({ deklarasi: bawaan, state: 'bawaan', versi: bawaan.versi, sumber, catatan: '' })
}

/** Who changed what: versions and acts, newest first. */
export const readRiwayatJenis = (
  { baca }: Pick<Deps, 'baca'>,
  kode: string,
): Result<Output<'jenis.riwayat'>, AppError> => {
  const bawaan = findJenis(kode)
  const versi = listVersiJenis(baca, kode)
  if (!bawaan && versi.length === 0) return err({ code: 'JenisTidakAda' })
  const nama = new Map(listPengguna(baca).map((p) => [p.id, p.nama]))
  const dipakai = countSuratOfVersi(baca, kode)
  const dasar: readonly (readonly [DeklarasiSurat, JenisTersimpan | null])[] = [
    ...versi.map((v) => [v.deklarasi, v] as const),
    ...(bawaan ? [[bawaan, null] as const] : []),
  ]
  const aktif = versi.some((v) => v.state === 'aktif')
  const baris = dasar.map(([deklarasi, v], i): Versi => {
    const lama = dasar[i + 1]?.[0]
    const ubahan = lama && diffJenis(lama, deklarasi)
    return {
      versi: deklarasi.versi,
      state: v ? v.state : aktif ? 'arsip' : 'bawaan',
      pada: v?.dibuatPada ?? null,
      oleh: v ? (nama.get(v.dibuatOleh) ?? '') : '',
      catatan: v?.catatan ?? '',
      dipakai: dipakai.get(deklarasi.versi) ?? 0,
      hash: v?.hash ?? hashDeklarasi(deklarasi),
      ubahan: ubahan ? { bagian: [...ubahan.bagian], tambah: [...ubahan.tambah], hapus: [...ubahan.hapus] } : null,
    }
  })
  return ok({ versi: baris, perbuatan: listPerbuatan(baca, kode, nama) })
}

type Perbuatan = Output<'jenis.riwayat'>['perbuatan'][number]

const listPerbuatan = (baca: Deps['baca'], kode: string, nama: ReadonlyMap<string, string>): Perbuatan[] =>
  listOperations(baca, { entity: 'jenis_surat', entityId: kode, batas: 200 }).flatMap((op) => {
    if (op.kind !== 'aktifkan' && op.kind !== 'arsipkan') return []
    // SAFETY: written by save-jenis.ts alone, as a body of an operation in the chain.
    const isi = JSON.parse(op.body ?? '{}') as { versi?: number; pada?: string; oleh?: string; catatan?: string }
    return [
      {
        kind: op.kind,
        versi: isi.versi ?? null,
        pada: isi.pada ?? '',
        oleh: nama.get(isi.oleh ?? '') ?? '',
        catatan: isi.catatan ?? '',
      },
    ]
  })
