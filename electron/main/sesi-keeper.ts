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

/** How long a typed secret counts as fresh (SECURITY A-5). */
export const freshSandiMs = 60_000

export type SesiKeeper = {
  readonly current: () => SesiAktif | null
  readonly signIn: (input: Input<'sesi.masuk'>) => Promise<Result<{ beres: true }, AppError>>
  /** Signs in without a password: the training office, and the first account right after the wizard. */
  readonly signInDirectly: (penggunaId: string) => void
  /** Whether the secret was typed in this session within the last minute. In training there is none. */
  readonly hasFreshSandi: () => boolean
  /** Takes the secret of who is signed in once more; wrong ones are counted as at signing in. */
  readonly proveSandi: (input: Input<'sesi.buktikan'>) => Promise<Result<{ beres: true }, AppError>>
  readonly resetSandiByKata: (input: Input<'sesi.sandiDenganKata'>) => Promise<Result<{ beres: true }, AppError>>
  readonly lock: () => void
  readonly noteMovement: () => void
  /** Locks when nothing moved for too long; call it every few seconds. */
  readonly lockWhenIdle: () => void
}

/** Keeps the session of the one window. */
export const createSesiKeeper = (parts: ApplicationParts, holder: StateHolder): SesiKeeper => {
  let lastMovement = parts.monotonic()
  const proof = createProof(parts, holder)
  const start = (terbuka: Terbuka, akun: Akun): SesiAktif => {
    lastMovement = parts.monotonic()
    const sesi = sesiOf(akun)
    holder.change({ nama: 'buka', terbuka, sesi })
    return sesi
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
      if (akun.ok && sesudah.nama === 'buka') proof.note(start(sesudah.terbuka, akun.value))
      return akun.ok ? ok({ beres: true }) : akun
    },
    signInDirectly: (penggunaId) => {
      const current = holder.current()
      const akun = current.nama === 'buka' ? findAkun(current.terbuka.kantor.baca, penggunaId) : null
      if (current.nama === 'buka' && akun?.aktif) start(current.terbuka, akun)
    },
    hasFreshSandi: proof.isFresh,
    proveSandi: proof.prove,
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

// When the secret of the present session was typed last. By the time that nobody can set back, and for that session only: who
// signs in next, or the same person after a lock, begins without it.
const createProof = (parts: ApplicationParts, holder: StateHolder) => {
  let last: { readonly sesi: SesiAktif; readonly at: number } | null = null
  const note = (sesi: SesiAktif): void => void (last = { sesi, at: parts.monotonic() })
  const present = () => {
    const current = holder.current()
    return current.nama === 'buka' && current.sesi ? { terbuka: current.terbuka, sesi: current.sesi } : null
  }
  return {
    note,
    isFresh: (): boolean => {
      const kini = present()
      if (!kini) return false
      if (kini.terbuka.berkas.latihan) return true
      return last?.sesi === kini.sesi && parts.monotonic() - last.at <= freshSandiMs
    },
    prove: async ({ sandi }: Input<'sesi.buktikan'>): Promise<Result<{ beres: true }, AppError>> => {
      const kini = present()
      if (!kini) return err({ code: 'BelumMasuk' })
      const { penggunaId } = kini.sesi
      const benar = await authenticate(parts, kini.terbuka, { penggunaId, sandi })
      if (!benar.ok) return benar
      // While it was checked, the screen may have been locked or somebody else have signed in.
      if (present()?.sesi !== kini.sesi) return err({ code: 'BelumMasuk' })
      note(kini.sesi)
      return ok({ beres: true })
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
