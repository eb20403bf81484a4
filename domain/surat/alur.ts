// The steps a letter goes through before it counts. Which of them an office uses is its setting.
import * as z from 'zod/mini'

/** How letters are signed: in ink, with the office's own certificate, or by the city's signature service (TTE). */
export const ModeTtd = z.enum(['basah', 'lokal', 'bsre'])
export type ModeTtd = z.infer<typeof ModeTtd>

/** Setting 'alur': steps before issue, the fast lane of one clerk, how letters are signed, when a letter counts as not fetched. */
export const AlurSurat = z.strictObject({
  verifikasi: z.boolean(),
  paraf: z.boolean(),
  tandaTangan: z.boolean(),
  /** A clerk alone in the office may issue at once, or approve his own draft; every such act is marked "satu petugas". */
  satuPetugas: z.boolean(),
  modeTtd: ModeTtd,
  /** Whether the office notes who fetched a letter. */
  serahTerima: z.boolean(),
  /** Days after which a letter shows as not fetched. */
  batasAmbil: z.int().check(z.minimum(0), z.maximum(90)),
})
export type AlurSurat = z.infer<typeof AlurSurat>

/** A new office: no steps, ink, one clerk issues at the counter. */
export const alurBawaan: AlurSurat = {
  verifikasi: false,
  paraf: false,
  tandaTangan: false,
  satuPetugas: true,
  modeTtd: 'basah',
  serahTerima: false,
  batasAmbil: 3,
}

/** Where a konsep is. 'ttd': finished, numbered, waits for the signer; 'tte': waits for the signature service. */
export const TahapKonsep = z.enum(['verifikasi', 'paraf', 'ttd', 'tte', 'kembali', 'terbit', 'ditarik'])
export type TahapKonsep = z.infer<typeof TahapKonsep>

/** What was done with a konsep. 'langsung': issued at once by one clerk though the office uses steps. */
export const LangkahKonsep = z.enum([
  'ajukan',
  'verifikasi',
  'paraf',
  'ttd',
  'kembalikan',
  'tarik',
  'tugaskan',
  'ubah-naskah',
  'langsung',
])
export type LangkahKonsep = z.infer<typeof LangkahKonsep>

/**
 * The steps of one letter. Where citizens, witnesses or the camat sign on the paper, the official signs in ink too; a form that
 * no official signs has no stage 'ttd'.
 */
export const alurUntuk = (
  alur: AlurSurat,
  naskah: {
    readonly tandaTangan: readonly { readonly pejabat: boolean }[]
    readonly blok: readonly { readonly jenis: string }[]
  },
): AlurSurat => {
  const lain = naskah.tandaTangan.some((t) => !t.pejabat) || naskah.blok.some((b) => b.jenis === 'tanda-tangan')
  return {
    ...alur,
    modeTtd: lain ? 'basah' : alur.modeTtd,
    tandaTangan: alur.tandaTangan && naskah.tandaTangan.some((t) => t.pejabat),
  }
}

/** The stages of this office, in order. An electronic signature always needs the signer's own act. */
export const listTahap = (alur: AlurSurat): readonly ('verifikasi' | 'paraf' | 'ttd')[] => [
  ...(alur.verifikasi ? (['verifikasi'] as const) : []),
  ...(alur.paraf ? (['paraf'] as const) : []),
  ...(alur.tandaTangan || alur.modeTtd !== 'basah' ? (['ttd'] as const) : []),
]

/** The stage after this one, 'terbit' after the last; `null` = a new konsep. */
export const nextTahap = (
  alur: AlurSurat,
  tahap: 'verifikasi' | 'paraf' | 'ttd' | null,
): 'verifikasi' | 'paraf' | 'ttd' | 'terbit' => {
  const urut = ['verifikasi', 'paraf', 'ttd'] as const
  const sesudah = tahap === null ? urut : urut.slice(urut.indexOf(tahap) + 1)
  return listTahap(alur).find((t) => (sesudah as readonly string[]).includes(t)) ?? 'terbit'
}
