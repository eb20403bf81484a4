// Looks at a letter type in this office without storing anything: its shape, what it stands beside, and every example on paper.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { latestVersiJenis, listJenis } from '#db/queries/jenis-surat.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import type { ReadableDb } from '#db/connection.ts'
import { daftarBuku } from '#domain/buku/jenis/index.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { checkJenis, type HasilPeriksa } from '#domain/surat/check-jenis.ts'
import { checkJenisKantor } from '#domain/surat/check-jenis-kantor.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { ContohSurat, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import { konteksPratinjau } from '#domain/surat/konteks-pratinjau.ts'
import { makeContoh, tanggalContoh } from '#domain/surat/make-contoh.ts'
import { masalah, type MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import type { Deps } from './deps.ts'
import type { RenderedSurat } from './ports.ts'

type ReadDeps = Pick<Deps, 'baca' | 'blob' | 'renderSurat' | 'clock'>

/** Longest text of a declaration; more is refused before it is read. */
export const longestDeklarasi = 400_000

/** A declaration that came as text. Never throws. */
export const parseDeklarasiTeks = (teks: string): HasilPeriksa => {
  if (teks.length > longestDeklarasi) return { deklarasi: null, masalah: [masalah('', 'terlalu-besar')] }
  try {
    return checkJenis(JSON.parse(teks))
  } catch {
    return { deklarasi: null, masalah: [masalah('', 'bentuk-salah')] }
  }
}

/** What is wrong with this type beside the others of the office. */
export const checkInOffice = (db: ReadableDb, d: DeklarasiSurat, baru: boolean): readonly MasalahJenis[] => {
  const bawaan = findJenis(d.kode)
  return checkJenisKantor(d, {
    penomoran: readPengaturan(db, 'penomoran'),
    lain: listJenis(db, { semua: true }).filter((j) => j.kode !== d.kode),
    bawaan,
    kodeTerpakai: baru && (bawaan !== undefined || latestVersiJenis(db, d.kode) > 0),
    buku: daftarBuku.map((b) => b.kode),
  })
}

/** The dry validation. */
export const periksaJenis = (deps: ReadDeps, input: Input<'jenis.periksa'>): Output<'jenis.periksa'> => {
  const { deklarasi, masalah: salah } = parseDeklarasiTeks(input.deklarasi)
  if (!deklarasi) return { masalah: salah, contoh: [] }
  const contoh = checkContoh(deps, deklarasi)
  return {
    masalah: [...salah, ...checkInOffice(deps.baca, deklarasi, input.baru), ...contoh.masalah],
    contoh: contoh.halaman.map((halaman, i) => ({ judul: contoh.judul[i] ?? '', halaman })),
  }
}

type HasilContoh = {
  readonly masalah: readonly MasalahJenis[]
  readonly judul: readonly string[]
  /** Pages of each example; 0: it could not be laid out. */
  readonly halaman: readonly number[]
}

/** Fills in, composes and lays out every example. */
export const checkContoh = (deps: ReadDeps, d: DeklarasiSurat): HasilContoh => {
  const semua = makeContoh(d)
  const salah: MasalahJenis[] = []
  const halaman = semua.map((contoh, i) => {
    const galat = checkIsian(d, contoh.isian, { subjek: contoh.subjek, tanggal: tanggalContoh })
    for (const g of galat)
      salah.push(masalah(`isian.${g.isian}`, 'contoh-tidak-cocok', d.isian[g.isian]?.label ?? g.isian, 'peringatan'))
    const jadi = renderContoh(deps, d, contoh)
    if (!jadi) salah.push(masalah(`contoh.${i}`, 'contoh-gagal', contoh.judul))
    else if (jadi.halaman > 2) salah.push(masalah(`contoh.${i}`, 'halaman-banyak', String(jadi.halaman), 'peringatan'))
    return jadi?.halaman ?? 0
  })
  return { masalah: uniqueSebab(salah), judul: semua.map((c) => c.judul), halaman }
}

const uniqueSebab = (daftar: readonly MasalahJenis[]): readonly MasalahJenis[] => [
  ...new Map(daftar.map((m) => [`${m.letak} ${m.sebab}`, m])).values(),
]

/** An example on paper, marked as one; null when it cannot be made. A declaration of an office must not end the program. */
const renderContoh = (deps: ReadDeps, d: DeklarasiSurat, contoh: ContohSurat): RenderedSurat | null => {
  const kantor = readPengaturan(deps.baca, 'kantor')
  const konteks = konteksPratinjau(d, contoh, {
    kantor,
    penomoran: readPengaturan(deps.baca, 'penomoran'),
    pejabat: listPejabat(deps.baca),
  })
  try {
    return deps.renderSurat({
      naskah: composeSurat(d, { ...konteks, latihan: true }),
      kertas: readPengaturan(deps.baca, 'kertas'),
      lambang: kantor.lambang === null ? null : deps.blob.get(kantor.lambang),
      // Says what it is to whoever reads it with a telephone.
      qr: { teks: 'PRATINJAU SIAKEL, BUKAN SURAT', kodePendek: 'PRATINJAU' },
      mode: 'basah',
      dibuat: deps.clock.now(),
      judulDokumen: `Pratinjau ${d.judul}`,
    })
  } catch {
    return null
  }
}

/** The bytes of an example, for its page images. */
export const previewJenis = (
  deps: ReadDeps,
  input: Pick<Input<'jenis.pratinjau'>, 'deklarasi' | 'contoh'>,
): Result<RenderedSurat, AppError> => {
  const { deklarasi, masalah: salah } = parseDeklarasiTeks(input.deklarasi)
  if (!deklarasi) return err({ code: 'JenisSalah', masalah: salah })
  const contoh = makeContoh(deklarasi)[input.contoh]
  if (!contoh) return err({ code: 'JenisTidakAda' })
  const jadi = renderContoh(deps, deklarasi, contoh)
  return jadi
    ? ok(jadi)
    : err({ code: 'JenisSalah', masalah: [masalah(`contoh.${input.contoh}`, 'contoh-gagal', contoh.judul)] })
}
