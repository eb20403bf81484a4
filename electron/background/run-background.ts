// The loop of the background process: its own connection, the state of replication, the check of the database at start.
// Until an office is enrolled with a city it writes nothing.
import { countUnsent } from '#db/queries/unsent-operations.ts'
import { quickCheck } from '#db/quick-check.ts'
import type { DariLatar, KeLatar, KantorUntukBantu, Saluran } from '#electron/usecases/helper-messages.ts'
import { openOfficeForHelper } from '#electron/usecases/open-office.ts'

type Kantor = ReturnType<typeof openOfficeForHelper>
export type LatarParts = {
  readonly saluran: Saluran<KeLatar, DariLatar>
  /** Calls again and again; gives the undoing. */
  readonly berulang: (kerja: () => void, ms: number) => () => void
  readonly akhiri: () => void
}

const laporSetiapMs = 5000

/** Serves until it is told to close. */
export const runBackground = ({ saluran, berulang, akhiri }: LatarParts): void => {
  let kantor: Kantor | null = null
  let berhenti = (): void => {}
  const lapor = (): void => {
    if (!kantor) return
    try {
      saluran.kirim({ t: 'keadaan', keadaan: 'belum-terdaftar', menunggu: countUnsent(kantor.baca) })
    } catch (error) {
      saluran.kirim({ t: 'bug', pesan: error instanceof Error ? error.name : 'unknown' })
    }
  }
  saluran.dengar((pesan) => {
    if (pesan.t === 'tutup') {
      berhenti()
      kantor?.close()
      kantor = null
      return akhiri()
    }
    kantor = open(pesan.kantor)
    lapor()
    berhenti = berulang(lapor, laporSetiapMs)
    saluran.kirim({ t: 'periksa', baik: quickCheck(kantor.baca) })
  })
  saluran.kirim({ t: 'siap' })
}

const open = ({ folder, keys }: KantorUntukBantu): Kantor => openOfficeForHelper(folder.kantor, keys)
