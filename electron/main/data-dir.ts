// Where things lie (decision 000.10): kantor/<uuid>/{db,blob,keys.json,cadangan}, latihan/, and which office is open.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { writeKeyFile } from '#electron/usecases/write-key-file.ts'

/** Folders and files of one office. */
export type FolderKantor = {
  readonly jenis: 'kantor' | 'latihan'
  readonly id: string
  readonly kantor: string
  readonly kunci: string
  readonly cadangan: string
  readonly sementara: string
}

const Aktif = z.strictObject({
  jenis: z.enum(['kantor', 'latihan']),
  id: z.string().check(z.regex(/^[0-9a-f-]{8,40}$/)),
})

// A new office is put together under this prefix and renamed when it is whole; what is left over is no office.
const awalan = '.baru-'

/** Places of an office; `baru` = still being made. */
export const folderOf = (
  data: string,
  jenis: 'kantor' | 'latihan',
  id: string,
  { baru }: { readonly baru: boolean },
): FolderKantor => {
  const nama = `${baru ? awalan : ''}${id}`
  const kantor = join(data, jenis, nama)
  return {
    jenis,
    id,
    kantor,
    kunci: join(kantor, 'keys.json'),
    cadangan: join(kantor, 'cadangan'),
    sementara: join(kantor, 'sementara'),
  }
}

/** The office that opens at start, or null: then the wizard. An office is never made up, and never deleted. */
export const findKantor = (data: string): FolderKantor | null => {
  const aktif = readAktif(data)
  if (aktif && existsSync(folderOf(data, aktif.jenis, aktif.id, { baru: false }).kantor)) {
    return folderOf(data, aktif.jenis, aktif.id, { baru: false })
  }
  // The pointer is lost: a real office comes before a training one.
  for (const jenis of ['kantor', 'latihan'] as const) {
    const id = listFolders(join(data, jenis)).find((nama) => !nama.startsWith(awalan))
    if (id) return folderOf(data, jenis, id, { baru: false })
  }
  return null
}

/** Remembers which office opens next time. */
export const setAktif = (data: string, { jenis, id }: FolderKantor): void =>
  writeKeyFile(join(data, 'aktif.json'), JSON.stringify({ jenis, id }))

/** Removes what an interrupted first start left; an office that is whole never has such a name. */
export const sweepUnfinished = (data: string): void => {
  for (const jenis of ['kantor', 'latihan'] as const) {
    for (const nama of listFolders(join(data, jenis))) {
      if (nama.startsWith(awalan)) rmSync(join(data, jenis, nama), { recursive: true, force: true })
    }
  }
}

const readAktif = (data: string): z.infer<typeof Aktif> | null => {
  try {
    return Aktif.parse(JSON.parse(readFileSync(join(data, 'aktif.json'), 'utf8')))
  } catch {
    return null
  }
}

const listFolders = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .toSorted()
    : []
