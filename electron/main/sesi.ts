// Who is signed in: signing in, locking by hand, by idleness and by the system (SECURITY ). One window, one session.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import { daftarHak, mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { SesiAktif } from '#electron/ipc/context.ts'
import { setSandi } from '#electron/usecases/change-sandi.ts'
import { checkSandi } from '#electron/usecases/check-sandi.ts'
import { findAkun, type Akun } from '#electron/usecases/list-akun.ts'
import type { AplikasiParts, Pemegang, Terbuka } from './keadaan.ts'
import { openWithKata } from './kunci.ts'

/** Idle time after which the session is locked. */
export const batasDiamMs = 3 * 60_000

export type PenjagaSesi = {
  readonly kini: () => SesiAktif | null
  readonly masuk: (input: Input<'sesi.masuk'>) => Promise<Result<{ beres: true }, AppError>>
  /** Signs in without a password: the training office, and the first account right after the wizard. */
  readonly masukLangsung: (penggunaId: string) => void
  readonly sandiDenganKata: (input: Input<'sesi.sandiDenganKata'>) => Promise<Result<{ beres: true }, AppError>>
  readonly kunci: () => void
  readonly gerak: () => void
  /** Locks when nothing moved for too long; call it every few seconds. */
  readonly periksaDiam: () => void
}

/** Keeps the session of the one window. */
export const createPenjagaSesi = (parts: AplikasiParts, pegang: Pemegang): PenjagaSesi => {
  let terakhirGerak = parts.monotonic()
  const start = (terbuka: Terbuka, akun: Akun): void => {
    terakhirGerak = parts.monotonic()
    pegang.ubah({ nama: 'buka', terbuka, sesi: sesiOf(akun) })
  }
  const kunci = (): void => {
    const kini = pegang.kini()
    if (kini.nama === 'buka' && kini.sesi) pegang.ubah({ ...kini, sesi: null })
  }
  return {
    kini: () => {
      const kini = pegang.kini()
      return kini.nama === 'buka' ? kini.sesi : null
    },
    masuk: async (input) => {
      const kini = pegang.kini()
      if (kini.nama !== 'buka') return err({ code: 'KantorBelumDisiapkan' })
      const akun = await authenticate(parts, kini.terbuka, input)
      // While the password was checked, somebody may have closed or changed the office.
      const sesudah = pegang.kini()
      if (akun.ok && sesudah.nama === 'buka') start(sesudah.terbuka, akun.value)
      return akun.ok ? ok({ beres: true }) : akun
    },
    masukLangsung: (penggunaId) => {
      const kini = pegang.kini()
      const akun = kini.nama === 'buka' ? findAkun(kini.terbuka.kantor.baca, penggunaId) : null
      if (kini.nama === 'buka' && akun?.aktif) start(kini.terbuka, akun)
    },
    sandiDenganKata: async ({ penggunaId, kata, baru }) => {
      const kini = pegang.kini()
      if (kini.nama !== 'buka') return err({ code: 'KantorBelumDisiapkan' })
      const benar = await openWithKata(kini.terbuka.berkas, kata)
      if (!benar.ok) return benar
      const { db } = kini.terbuka.kantor
      const tersetel = await setSandi({ db, clock: parts.clock, acak: parts.acak }, { penggunaId, baru })
      return tersetel.ok ? ok({ beres: true }) : tersetel
    },
    kunci,
    gerak: () => void (terakhirGerak = parts.monotonic()),
    periksaDiam: () => {
      const kini = pegang.kini()
      // The training office opens without a password, so locking it would guard nothing.
      if (kini.nama !== 'buka' || kini.terbuka.berkas.latihan) return
      if (parts.monotonic() - terakhirGerak >= batasDiamMs) kunci()
    },
  }
}

const authenticate = async (
  parts: AplikasiParts,
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
