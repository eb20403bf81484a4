// What a letter is made from, complete before its number is taken. Frozen in a konsep, so that what was checked is what is signed.
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { DeklarasiSurat, KonteksSurat } from './deklarasi.ts'

export type BahanSurat = {
  readonly jenis: DeklarasiSurat
  readonly deklarasiHash: string
  /** Composition input; `nomor` is filled in when the number is taken. */
  readonly konteks: KonteksSurat
  readonly kertas: Kertas
  readonly register: string
  readonly tahun: number
  readonly klasifikasi: string
  readonly berlakuSampai: string | null
  readonly subjekNama: string
  readonly keperluan: string
  readonly salinan: number
}
