// One letter while it is being written: pure state, so that a draft, a carried value and a replacement all start the same way.
import type { Output } from '#contract/ipc.ts'
import type { Suntingan } from '#contract/surat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import { emptyValue, fromNilai, toIsianSurat, toOrang, type FormValue, type FormValues } from './isian-form.ts'

export type Siapkan = Output<'surat.siapkan'>
export type Syarat = {
  readonly nama: string
  readonly keadaan: 'dilihat' | 'difotokopi' | 'tidak-ada' | ''
  readonly alasan: string
}
/** Another date than today, or a number between two that are used, as typed; one reason serves both. */
export type Lain = { readonly tanggal: string; readonly sesudah: string; readonly alasan: string }
export type LetterState = {
  /** One per filled form: a double press issues once. */
  readonly permintaanId: string
  readonly kode: string
  readonly values: FormValues
  /** The subject typed at the counter; null = the person of the register. */
  readonly ketik: PotretOrang | null
  readonly pemohon: PotretOrang | null
  readonly pemohonLain: boolean
  readonly penandatanganId: string | null
  /** As typed; null = by the rule of the type. */
  readonly berlakuSampai: string | null
  readonly syarat: readonly Syarat[]
  /** `sebut`: how the new letter names the replaced one. */
  readonly menggantikan: {
    readonly suratId: string
    readonly nomor: string
    readonly alasan: string
    readonly sebut: string
  } | null
  readonly lain: Lain
  readonly suntingan: Suntingan | null
  readonly drafId: string | null
  /** Why the letter was returned to its maker, or null. */
  readonly dikembalikan: string | null
  /** Number of the earlier letter that this one is made from, or null. */
  readonly disalin: string | null
  /** Something was typed since the form opened. */
  readonly dirty: boolean
}

/** What a new form is filled from, besides what the shell suggests. */
export type LetterSource = {
  readonly values?: Readonly<Record<string, unknown>>
  readonly ketik?: PotretOrang | null
  readonly pemohon?: PotretOrang | null
  readonly syarat?: readonly Syarat[]
  readonly penandatanganId?: string | null
  readonly menggantikan?: LetterState['menggantikan']
  readonly lain?: Lain
  readonly suntingan?: Suntingan | null
  readonly berlakuSampai?: string | null
  readonly drafId?: string | null
  /** A returned letter keeps its request: it is sent on its way again, not twice. */
  readonly permintaanId?: string
  readonly dikembalikan?: string | null
  readonly disalin?: string
}

const tanpaLain: Lain = { tanggal: '', sesudah: '', alasan: '' }

/** Opens a form. Order of what fills a field: the source (draft, replaced letter), then what is carried from the last letter. */
export const startLetter = (
  permintaanId: string,
  deklarasi: DeklarasiSurat,
  siapkan: Siapkan,
  source: LetterSource = {},
): LetterState => ({
  permintaanId: source.permintaanId ?? permintaanId,
  kode: deklarasi.kode,
  values: Object.fromEntries(
    Object.entries(deklarasi.isian).map(([kunci, isian]) => [
      kunci,
      fromNilai(isian, source.values?.[kunci] ?? siapkan.bawaan[kunci]) ?? emptyValue(isian),
    ]),
  ),
  ketik: source.ketik ?? null,
  pemohon: source.pemohon ?? null,
  pemohonLain: Boolean(source.pemohon),
  penandatanganId: source.penandatanganId ?? null,
  berlakuSampai: source.berlakuSampai ?? null,
  syarat: deklarasi.syarat.map(
    (nama) => source.syarat?.find((s) => s.nama === nama) ?? { nama, keadaan: '', alasan: '' },
  ),
  menggantikan: source.menggantikan ?? null,
  lain: source.lain ?? tanpaLain,
  suntingan: source.suntingan ?? null,
  drafId: source.drafId ?? null,
  dikembalikan: source.dikembalikan ?? null,
  disalin: source.disalin ?? null,
  dirty: false,
})

export type LetterEvent =
  | { readonly on: 'field'; readonly kunci: string; readonly value: FormValue }
  | { readonly on: 'ketik'; readonly ketik: PotretOrang }
  | { readonly on: 'pemohon'; readonly pemohon: PotretOrang | null; readonly lain: boolean }
  | { readonly on: 'signer'; readonly id: string | null }
  | { readonly on: 'berlaku'; readonly text: string }
  | { readonly on: 'syarat'; readonly nama: string; readonly change: Partial<Syarat> }
  | { readonly on: 'lain'; readonly change: Partial<Lain> }
  | { readonly on: 'sunting'; readonly suntingan: Suntingan | null }
  | { readonly on: 'draf'; readonly id: string }

/** One change of the form. */
export const letterStep = (s: LetterState, e: LetterEvent): LetterState => {
  switch (e.on) {
    case 'field':
      return { ...s, values: { ...s.values, [e.kunci]: e.value }, dirty: true }
    case 'ketik':
      return { ...s, ketik: e.ketik, dirty: true }
    case 'pemohon':
      return { ...s, pemohon: e.pemohon, pemohonLain: e.lain, dirty: true }
    case 'signer':
      return { ...s, penandatanganId: e.id, dirty: true }
    case 'berlaku':
      return { ...s, berlakuSampai: e.text, dirty: true }
    case 'syarat':
      return { ...s, syarat: s.syarat.map((x) => (x.nama === e.nama ? { ...x, ...e.change } : x)), dirty: true }
    case 'lain':
      return { ...s, lain: { ...s.lain, ...e.change }, dirty: true }
    case 'sunting':
      return { ...s, suntingan: e.suntingan, dirty: true }
    case 'draf':
      return { ...s, drafId: e.id }
  }
}

/** The date of the letter: today, or the one that was typed; null when that cannot be read. */
export const tanggalOf = ({ lain }: Pick<LetterState, 'lain'>, today: string): string | null =>
  lain.tanggal.trim() === '' ? today : parseDate(lain.tanggal)

/** The running number after which one is inserted, or null. */
export const sesudahOf = ({ lain }: Pick<LetterState, 'lain'>): number | null =>
  /^[1-9]\d{0,8}$/.test(lain.sesudah.trim()) ? Number(lain.sesudah) : null

/** The documents as they are sent: only those with a known state. */
export const syaratSent = (syarat: readonly Syarat[]) =>
  syarat.flatMap((s) =>
    s.keadaan === '' ? [] : [{ nama: s.nama, keadaan: s.keadaan, alasan: s.keadaan === 'tidak-ada' ? s.alasan : '' }],
  )

/** What a draft keeps of the form. */
export const toDraf = (
  s: LetterState,
  deklarasi: DeklarasiSurat,
  pendudukId: string | null,
  subjek: PotretOrang | null,
) => ({
  subjek: s.ketik ? { ketik: s.ketik } : pendudukId ? { pendudukId } : null,
  pemohon: s.pemohonLain && s.pemohon ? toOrang(s.pemohon) : null,
  isian: toIsianSurat(deklarasi.isian, s.values, subjek),
  syarat: syaratSent(s.syarat),
  penandatanganId: s.penandatanganId,
  ...(s.suntingan ? { suntingan: s.suntingan } : {}),
  ...(s.lain === tanpaLain ? {} : { lain: s.lain }),
  ...(s.dikembalikan === null ? {} : { kembali: { permintaanId: s.permintaanId, alasan: s.dikembalikan } }),
})
