// First start: makes an office, and takes it into use only when its recovery words are on paper. If anything fails, nothing
// is left.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { createOffice } from '#electron/usecases/create-office.ts'
import { deriveKeys, openOffice } from '#electron/usecases/open-office.ts'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { findKantor, folderOf, setAktif, type FolderKantor } from './data-dir.ts'
import type { ApplicationParts, StateHolder, Terbuka } from './app-state.ts'
import { createKey, saveKey } from './kunci.ts'
import { openTerbuka } from './open-kantor.ts'

/** Makes a real office with its first account, a sekretaris. Gives the recovery words, once. */
export const buildKantor = async (
  parts: ApplicationParts,
  holder: StateHolder,
  input: Input<'awal.buat'>,
): Promise<Result<Output<'awal.buat'>, AppError>> => {
  const kini = holder.current()
  if (kini.nama === 'calon') discardCalon(holder)
  else if (kini.nama !== 'kosong' || findKantor(parts.data)) return err({ code: 'KantorSudahAda' })
  const adaGantungan = await parts.keys.wrapper.available()
  if (!adaGantungan && input.frasa === null) return err({ code: 'MasukanSalah', letak: 'frasa' })
  if (input.frasa !== null && input.frasa.length < 8) return err({ code: 'SandiLemah', minimal: 8 })
  const folder = folderOf(parts.data, 'kantor', parts.newId(), { baru: true })
  try {
    const jadi = await assemble(parts, folder, input)
    if (!jadi.ok) {
      remove(folder)
      return jadi
    }
    holder.change({ nama: 'calon', ...jadi.value })
    return ok({ kata: [...jadi.value.kata] })
  } catch (error) {
    remove(folder)
    throw error
  }
}

/** Prints the recovery words while they are still on screen; straight from memory, no file is made. */
export const printKata = async (
  parts: ApplicationParts,
  holder: StateHolder,
  { printer }: Input<'awal.cetakKata'>,
  nama: (terbuka: Terbuka) => string,
): Promise<Result<{ beres: true }, AppError>> => {
  const kini = holder.current()
  if (kini.nama !== 'calon') return err({ code: 'KantorSudahAda' })
  const daftar = await parts.printer.list()
  const tujuan = printer ?? daftar.find((p) => p.bawaan)?.nama ?? daftar[0]?.nama
  if (tujuan === undefined || !daftar.some((p) => p.nama === tujuan)) return err({ code: 'PrinterTidakAda' })
  const pdf = parts.renderKata({ kata: kini.kata, kantor: nama(kini.terbuka), dibuat: parts.clock.now() })
  const hasil = await parts.printer.print({
    pdf,
    printer: tujuan,
    salinan: 1,
    ukuran: 'A4',
    baki: null,
    judul: 'SIAKEL',
  })
  return hasil.ok ? ok({ beres: true }) : err({ code: 'PrinterMenolak', alasan: hasil.alasan })
}

/** The words were typed back: the office gets its final name and is open from now on. */
export const confirmKata = async (
  parts: ApplicationParts,
  holder: StateHolder,
  { kata }: Input<'awal.kataTercatat'>,
): Promise<Result<{ penggunaId: string }, AppError>> => {
  const kini = holder.current()
  if (kini.nama !== 'calon') return err({ code: 'KantorSudahAda' })
  const salah = findWrongWord(kini.kata, kata)
  if (salah !== undefined) return err({ code: 'KataPemulihanSalah', ke: salah })
  const terbuka = takeIntoUse(parts, kini.terbuka)
  if (!terbuka.ok) return terbuka
  holder.change({ nama: 'buka', terbuka: terbuka.value, sesi: null })
  return ok({ penggunaId: kini.penggunaId })
}

/** Renames a finished office out of its building name and makes it the one that opens at start. */
export const takeIntoUse = (
  parts: ApplicationParts,
  { folder, kantor, berkas, kunci }: Terbuka,
): Result<Terbuka, AppError> => {
  const tetap = folderOf(parts.data, folder.jenis, folder.id, { baru: false })
  // Windows renames no folder with open files.
  kantor.close()
  renameSync(folder.kantor, tetap.kantor)
  setAktif(parts.data, tetap)
  return openTerbuka(parts, tetap, berkas, kunci)
}

type Jadi = { readonly terbuka: Terbuka; readonly kata: readonly string[]; readonly penggunaId: string }

const assemble = async (
  parts: ApplicationParts,
  folder: FolderKantor,
  input: Input<'awal.buat'>,
): Promise<Result<Jadi, AppError>> => {
  mkdirSync(dirname(folder.kantor), { recursive: true, mode: 0o700 })
  const { berkas, kunci, kata } = await createKey(parts.keys, { kantor: folder.id, frasa: input.frasa })
  if (berkas.sistem === null && berkas.frasa === null) return err({ code: 'MasukanSalah', letak: 'frasa' })
  saveKey(folder.kunci, berkas)
  const kantor = openOffice({ folder: folder.kantor, keys: deriveKeys(kunci), mode: 'create', copyFirst: () => {} })
  if (!kantor.ok) return kantor
  const { frasa: _frasa, ...isi } = input
  const isiKantor = await createOffice({ ...parts, ...kantor.value }, isi, {
    peran: ['sekretaris'],
    sandi: input.pengguna.sandi,
  })
  if (!isiKantor.ok) {
    kantor.value.close()
    return isiKantor
  }
  return ok({ terbuka: { folder, kantor: kantor.value, berkas, kunci }, kata, penggunaId: isiKantor.value.penggunaId })
}

// The window asks for some of the words, each at its place ('' elsewhere), or for some in any order; at least three.
const findWrongWord = (benar: readonly string[], diketik: readonly string[]): number | null | undefined => {
  const bersih = diketik.map((k) => k.trim().toLowerCase())
  const letak = bersih.length === benar.length
  const salah = bersih.findIndex((k, i) => k !== '' && (letak ? k !== benar[i] : !benar.includes(k)))
  if (salah >= 0) return salah + 1
  return new Set(bersih.filter((k) => k !== '')).size >= 3 ? undefined : null
}

// The wizard was gone through once more before the words were confirmed.
const discardCalon = (holder: StateHolder): void => {
  const kini = holder.current()
  if (kini.nama !== 'calon') return
  kini.terbuka.kantor.close()
  holder.change({ nama: 'kosong' })
  remove(kini.terbuka.folder)
}

const remove = (folder: FolderKantor): void => rmSync(folder.kantor, { recursive: true, force: true })
