// Where this PC remembers how far an office was: beside the database and, apart from it, in the user's profile; and what
// machine this is, as a hash.
import type { MarkerPlace } from '#electron/usecases/guard-office.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { FolderKantor } from './data-dir.ts'

/** Places of an office's marker. `profil`: a folder of this user outside the data directory. */
export const markerPlaces =
  (profil: string, machineFingerprint: string) =>
  (folder: FolderKantor): MarkerPlace => ({
    files: [join(folder.kantor, 'penanda.json'), join(profil, `${folder.id}.json`)],
    fingerprint: machineFingerprint,
  })

/** A hash that differs from machine to machine. */
export const machineFingerprint = (): string => {
  const id = ['/etc/machine-id', '/var/lib/dbus/machine-id'].find((berkas) => existsSync(berkas))
  return createHash('sha256')
    .update(id ? readFileSync(id, 'utf8') : hostname())
    .digest('hex')
    .slice(0, 32)
}
