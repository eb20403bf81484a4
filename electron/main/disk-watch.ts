// Free space on the office's disk, and a ballast file that is let go when it becomes scarce (SECURITY R-7).
import { open, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

const mb = 1024 * 1024
const ballastMb = 50
const letGoBelowMb = 100
/** A disk with less than this gets no ballast: it would only make it worse. */
const putAboveMb = 2000

export type DiskWatch = { readonly freeMb: () => number | null; readonly look: () => Promise<void> }

/** Watches the disk under `folder`. `free` tells bytes; tests give their own. */
export const createDiskWatch = ({
  folder,
  free,
  pemberat,
}: {
  readonly folder: string
  readonly free: (folder: string) => Promise<number>
  readonly pemberat: boolean
}): DiskWatch => {
  let sisa: number | null = null
  const berkas = join(folder, 'pemberat')
  return {
    freeMb: () => sisa,
    look: async () => {
      try {
        sisa = Math.floor((await free(folder)) / mb)
        if (sisa < letGoBelowMb) await rm(berkas, { force: true })
        else if (pemberat && sisa > putAboveMb) await ensureBallast(berkas)
      } catch {
        sisa = null // a disk that tells nothing is no reason to stop
      }
    },
  }
}

/** Free bytes for this user. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const ensureBallast = async (berkas: string): Promise<void> => {
  if (await stat(berkas).catch(() => null)) return
  const tulis = await open(berkas, 'w', 0o600)
  try {
    // Real bytes: a file with holes would keep nothing free.
    for (let i = 0; i < ballastMb; i++) await tulis.write(Buffer.alloc(mb, 1))
  } finally {
    await tulis.close()
  }
}
