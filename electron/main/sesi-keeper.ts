// Who is signed in: signing in, locking by hand, by idleness and by the system (SECURITY ). One window, one session.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import { daftarHak, mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { SesiAktif } from '#electron/ipc/context.ts'
import { setSandi } from '#electron/usecases/change-sandi.ts'
import { checkSandi } from '#electron/usecases/check-sandi.ts'
import { findAkun, type Akun } from '#electron/usecases/list-akun.ts'
import type { ApplicationParts, StateHolder, Terbuka } from './app-state.ts'
import { openWithKata } from './kunci.ts'

/** Idle time after which the session is locked. */
export const idleLimitMs = 3 * 60_000

export type SesiKeeper = {
  readonly current: () => SesiAktif | null
  readonly signIn: (input: Input<'sesi.masuk'>) => Promise<Result<{ beres: true }, AppError>>
  /** Signs in without a password: the training office, and the first account right after the wizard. */
  readonly signInDirectly: (penggunaId: string) => void
  readonly resetSandiByKata: (input: Input<'sesi.sandiDenganKata'>) => Promise<Result<{ beres: true }, AppError>>
  readonly lock: () => void
  readonly noteMovement: () => void
  /** Locks when nothing moved for too long; call it every few seconds. */
  readonly lockWhenIdle: () => void
}

/** Keeps the session of the one window. */
export const createSesiKeeper = (parts: ApplicationParts, holder: StateHolder): SesiKeeper => {
  let lastMovement = parts.monotonic()
  const start = (terbuka: Terbuka, akun: Akun): void => {
    lastMovement = parts.monotonic()
    holder.change({ nama: 'buka', terbuka, sesi: sesiOf(akun) })
  }
  const lock = (): void => {
    const current = holder.current()
    if (current.nama === 'buka' && current.sesi) holder.change({ ...current, sesi: null })
  }
  return {
    current: () => {
      const current = holder.current()
      return current.nama === 'buka' ? current.sesi : null
    },
    signIn: async (input) => {
      const current = holder.current()
      if (current.nama !== 'buka') return err({ code: 'KantorBelumDisiapkan' })
      const akun = await authenticate(parts, current.terbuka, input)
      // While the password was checked, somebody may have closed or changed the office.
      const sesudah = holder.current()
      if (akun.ok && sesudah.nama === 'buka') start(sesudah.terbuka, akun.value)
      return akun.ok ? ok({ beres: true }) : akun
    },
    signInDirectly: (penggunaId) => {
      const current = holder.current()
      const akun = current.nama === 'buka' ? findAkun(current.terbuka.kantor.baca, penggunaId) : null
      if (current.nama === 'buka' && akun?.aktif) start(current.terbuka, akun)
    },
    resetSandiByKata: async ({ penggunaId, kata, baru }) => {
      const current = holder.current()
      if (current.nama !== 'buka') return err({ code: 'KantorBelumDisiapkan' })
      const benar = await openWithKata(current.terbuka.berkas, kata)
      if (!benar.ok) return benar
      const { db } = current.terbuka.kantor
      const tersetel = await setSandi({ db, clock: parts.clock, acak: parts.acak }, { penggunaId, baru })
      return tersetel.ok ? ok({ beres: true }) : tersetel
    },
    lock,
    noteMovement: () => void (lastMovement = parts.monotonic()),
    lockWhenIdle: () => {
      const current = holder.current()
      // The training office opens without a password, so locking it would guard nothing.
      if (current.nama !== 'buka' || current.terbuka.berkas.latihan) return
      if (parts.monotonic() - lastMovement >= idleLimitMs) lock()
    },
  }
}

const authenticate = async (
  parts: ApplicationParts,
  terbuka: Terbuka,
  input: Input<'sesi.masuk'>,
): Promise<Result<Akun, AppError>> => {
  const { db, baca } = terbuka.kantor
  if (!terbuka.berkas.latihan) return checkSandi({ db, clock: parts.clockTetap }, input)
  const akun = findAkun(baca, input.penggunaId)
  return akun?.aktif ? ok(akun) : err({ code: 'PenggunaTidakAda' })
}

const sesiOf = ({ id, nama, peran }: Akun): SesiAktif => ({
  penggunaId: id,
  nama,
  peran,
  hak: daftarHak.filter((hak) => mayDo(peran, hak)),
})
