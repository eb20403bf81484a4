// Key store of an office: one random master key, wrapped by the system's keyring or a passphrase, and by recovery words
// (SECURITY D-2, decision 000.20-22). keys.json holds only wrapped keys, except in a training office.
import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { biayaFrasa, type Acak, type Argon2Biaya } from '#electron/usecases/argon2.ts'
import { writeKeyFile } from '#electron/usecases/write-key-file.ts'
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { KeyWrapper } from '#electron/usecases/ports.ts'
import { panjangRahasia, secretFromWords, wordsFromSecret } from './kata-pemulihan.ts'
import { KunciTersegel, sealKey, unsealKey } from './seal-key.ts'

const BerkasKunci = z.strictObject({
  versi: z.literal(1),
  kantor: z.string().check(z.minLength(8), z.maxLength(40)),
  latihan: z.boolean(),
  /** Tells the right key from a wrong one without opening the database. */
  sidik: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  sistem: z.nullable(z.string()),
  frasa: z.nullable(KunciTersegel),
  kata: z.nullable(KunciTersegel),
  /** Training office only: the key itself, so that anybody can try the program without questions. */
  polos: z.nullable(z.string()),
})
export type BerkasKunci = z.infer<typeof BerkasKunci>

export type KeyParts = { readonly wrapper: KeyWrapper; readonly acak: Acak; readonly biaya?: Argon2Biaya }

/** How an office's key can be had at start. */
export type BukaKunci =
  | { readonly cara: 'terbuka'; readonly kunci: Uint8Array }
  | { readonly cara: 'frasa' }
  | { readonly cara: 'hilang' }

/** Makes the key of a new office. The recovery words are given once and stored nowhere. */
export const createKey = async (
  parts: KeyParts,
  { kantor, frasa }: { readonly kantor: string; readonly frasa: string | null },
): Promise<{ readonly berkas: BerkasKunci; readonly kunci: Uint8Array; readonly kata: readonly string[] }> => {
  const kunci = parts.acak(32)
  const rahasia = parts.acak(panjangRahasia)
  const kosong: BerkasKunci = {
    versi: 1,
    kantor,
    latihan: false,
    sidik: sidikOf(kunci),
    sistem: null,
    frasa: null,
    polos: null,
    kata: await sealKey(kunci, { rahasia, untuk: purpose(kantor, 'kata'), biaya: biayaOf(parts), acak: parts.acak }),
  }
  return { berkas: await wrapForStart(parts, kosong, kunci, frasa), kunci, kata: wordsFromSecret(rahasia) }
}

/** Makes the key of a training office: synthetic people only, so the key lies beside them. */
export const createKunciLatihan = (
  acak: Acak,
  kantor: string,
): { readonly berkas: BerkasKunci; readonly kunci: Uint8Array } => {
  const kunci = acak(32)
  const polos = Buffer.from(kunci).toString('base64')
  return {
    kunci,
    berkas: { versi: 1, kantor, latihan: true, sidik: sidikOf(kunci), sistem: null, frasa: null, kata: null, polos },
  }
}

/** Writes keys.json whole or not at all. */
export const saveKey = (jalur: string, berkas: BerkasKunci): void =>
  writeKeyFile(jalur, JSON.stringify(berkas, null, 1))

/** Reads keys.json; null when it is missing or damaged. */
export const readKey = (jalur: string): BerkasKunci | null => {
  if (!existsSync(jalur)) return null
  try {
    return BerkasKunci.parse(JSON.parse(readFileSync(jalur, 'utf8')))
  } catch {
    return null
  }
}

/** Tries to get the key without asking anybody. */
export const openKey = async ({ wrapper }: KeyParts, berkas: BerkasKunci): Promise<BukaKunci> => {
  if (berkas.latihan && berkas.polos) return checked(berkas, Buffer.from(berkas.polos, 'base64'))
  if (berkas.sistem) {
    const kunci = (await wrapper.available()) ? await wrapper.unwrap(Buffer.from(berkas.sistem, 'base64')) : null
    const buka = checked(berkas, kunci)
    if (buka.cara === 'terbuka') return buka
  }
  return berkas.frasa ? { cara: 'frasa' } : { cara: 'hilang' }
}

/** The key by the passphrase typed at start. */
export const openWithFrasa = async (berkas: BerkasKunci, frasa: string): Promise<Result<Uint8Array, AppError>> => {
  if (!berkas.frasa) return err({ code: 'KunciSalah' })
  const kunci = await unsealKey(berkas.frasa, { rahasia: frasa, untuk: purpose(berkas.kantor, 'frasa') })
  return kunci && sidikOf(kunci) === berkas.sidik ? ok(kunci) : err({ code: 'KunciSalah' })
}

/** The key by the recovery words on paper. */
export const openWithKata = async (berkas: BerkasKunci, kata: string): Promise<Result<Uint8Array, AppError>> => {
  const rahasia = secretFromWords(kata)
  if (!rahasia.ok) return rahasia
  if (!berkas.kata) return err({ code: 'KataPemulihanSalah', ke: null })
  const kunci = await unsealKey(berkas.kata, { rahasia: rahasia.value, untuk: purpose(berkas.kantor, 'kata') })
  return kunci && sidikOf(kunci) === berkas.sidik ? ok(kunci) : err({ code: 'KataPemulihanSalah', ke: null })
}

/** Wraps the key anew for this PC and user, by the keyring or by a new passphrase. The recovery words stay the same. */
export const rewrapKey = (
  parts: KeyParts,
  berkas: BerkasKunci,
  kunci: Uint8Array,
  frasaBaru: string | null,
): Promise<BerkasKunci> => wrapForStart(parts, berkas, kunci, frasaBaru)

const wrapForStart = async (
  parts: KeyParts,
  berkas: BerkasKunci,
  kunci: Uint8Array,
  frasa: string | null,
): Promise<BerkasKunci> => {
  const terbungkus = (await parts.wrapper.available()) ? await parts.wrapper.wrap(kunci) : null
  // A keyring that gives back something else is no keyring.
  const kembali = terbungkus ? await parts.wrapper.unwrap(terbungkus) : null
  const sistem =
    terbungkus && kembali && sidikOf(kembali) === berkas.sidik ? Buffer.from(terbungkus).toString('base64') : null
  if (frasa === null) return { ...berkas, sistem, frasa: sistem === null ? berkas.frasa : null }
  const untuk = purpose(berkas.kantor, 'frasa')
  return {
    ...berkas,
    sistem,
    frasa: await sealKey(kunci, { rahasia: frasa, untuk, biaya: biayaOf(parts), acak: parts.acak }),
  }
}

const checked = (berkas: BerkasKunci, kunci: Uint8Array | null): BukaKunci =>
  kunci?.length === 32 && sidikOf(kunci) === berkas.sidik
    ? { cara: 'terbuka', kunci: new Uint8Array(kunci) }
    : { cara: 'hilang' }

const biayaOf = (parts: KeyParts): Argon2Biaya => parts.biaya ?? biayaFrasa
const purpose = (kantor: string, cara: 'kata' | 'frasa'): string => `siakel/kunci/1/${kantor}/${cara}`
const sidikOf = (kunci: Uint8Array): string =>
  createHmac('sha256', kunci).update('siakel/sidik/1').digest('hex').slice(0, 32)
