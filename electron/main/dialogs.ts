// The system's file dialogs, and writing a file that a person asked for.
import { dialog, type BrowserWindow } from 'electron'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { err, ok } from '#domain/result.ts'
import type { Dialogs, SaringBerkas } from '#electron/ipc/context.ts'

/** Real dialogs over the window. `folderUji`: test builds answer from a folder, since nothing can press a system dialog. */
export const createDialogs = ({
  window,
  folderUji,
}: {
  readonly window: () => BrowserWindow | null
  readonly folderUji: string | null
}): Dialogs => ({
  openFile: async (judul, saring) => {
    if (folderUji !== null) return newestOf(folderUji, saring)
    const induk = window()
    const pilihan = { title: judul, filters: filtersOf(saring), properties: ['openFile' as const] }
    const hasil = await (induk ? dialog.showOpenDialog(induk, pilihan) : dialog.showOpenDialog(pilihan))
    return hasil.canceled ? null : (hasil.filePaths[0] ?? null)
  },
  saveFile: async (namaBawaan, saring) => {
    if (folderUji !== null) return join(folderUji, namaBawaan)
    const induk = window()
    const pilihan = { defaultPath: namaBawaan, filters: filtersOf(saring) }
    const hasil = await (induk ? dialog.showSaveDialog(induk, pilihan) : dialog.showSaveDialog(pilihan))
    return hasil.canceled || hasil.filePath === '' ? null : hasil.filePath
  },
  write: async (jalur, bytes) => {
    const sementara = `${jalur}.tulis`
    try {
      const berkas = await open(sementara, 'w')
      try {
        await berkas.writeFile(bytes)
        await berkas.sync()
      } finally {
        await berkas.close()
      }
      await rename(sementara, jalur)
      return ok(null)
    } catch (error) {
      await rm(sementara, { force: true })
      return err({ code: isFull(error) ? 'PenyimpananPenuh' : 'PenyimpananGagal' })
    }
  },
})

const filtersOf = (saring: readonly SaringBerkas[]) =>
  saring.map(({ nama, akhiran }) => ({ name: nama, extensions: [...akhiran] }))

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC'

const newestOf = (folder: string, saring: readonly SaringBerkas[]): string | null => {
  const cocok = readdirSync(folder).filter((nama) => saring.some((s) => s.akhiran.some((a) => nama.endsWith(`.${a}`))))
  const nama = cocok.toSorted().at(-1)
  return nama === undefined ? null : join(folder, nama)
}
