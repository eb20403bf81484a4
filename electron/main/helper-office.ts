// What a helper process is told about an office: its folders and the keys it needs, never the master key.
import type { HelperOffice } from '#electron/usecases/helper-messages.ts'
import { deriveKeys } from '#electron/usecases/open-office.ts'
import { hkdfSync } from 'node:crypto'
import type { FolderKantor } from './data-dir.ts'

/** Put together for one message. */
export const helperOfficeOf = (folder: FolderKantor, kunci: Uint8Array, latihan: boolean): HelperOffice => ({
  folder: { kantor: folder.kantor, sementara: folder.sementara, cadangan: folder.cadangan },
  keys: deriveKeys(kunci),
  kunciSementara: new Uint8Array(hkdfSync('sha256', kunci, new Uint8Array(), 'siakel/1/sementara', 32)),
  latihan,
})
