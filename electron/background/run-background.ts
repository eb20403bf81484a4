// The loop of the background process: its own connection, the state of replication, the check of the database at start.
// Until an office is enrolled with a city it writes nothing.
import { countUnsent } from '#db/queries/unsent-operations.ts'
import { quickCheck } from '#db/quick-check.ts'
import type { FromBackground, ToBackground, HelperOffice, Line } from '#electron/usecases/helper-messages.ts'
import { openOfficeForHelper } from '#electron/usecases/open-office.ts'

type Kantor = ReturnType<typeof openOfficeForHelper>
export type BackgroundParts = {
  readonly line: Line<ToBackground, FromBackground>
  /** Calls again and again; gives the undoing. */
  readonly repeat: (work: () => void, ms: number) => () => void
  readonly exit: () => void
}

const reportEveryMs = 5000

/** Serves until it is told to close. */
export const runBackground = ({ line, repeat, exit }: BackgroundParts): void => {
  let kantor: Kantor | null = null
  let stopRepeating = (): void => {}
  const report = (): void => {
    if (!kantor) return
    try {
      line.send({ t: 'keadaan', keadaan: 'belum-terdaftar', menunggu: countUnsent(kantor.baca) })
    } catch (error) {
      line.send({ t: 'bug', pesan: error instanceof Error ? error.name : 'unknown' })
    }
  }
  line.listen((pesan) => {
    if (pesan.t === 'tutup') {
      stopRepeating()
      kantor?.close()
      kantor = null
      return exit()
    }
    kantor = open(pesan.kantor)
    report()
    stopRepeating = repeat(report, reportEveryMs)
    line.send({ t: 'periksa', baik: quickCheck(kantor.baca) })
  })
  line.send({ t: 'siap' })
}

const open = ({ folder, keys }: HelperOffice): Kantor => openOfficeForHelper(folder.kantor, keys)
