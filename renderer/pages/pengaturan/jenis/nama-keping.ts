// What a chip reads: the name of its placeholder, or the first words that a condition brings.
import type { Sisipan } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { namaAcuan, type PilihanAcuan } from './daftar-acuan.ts'
import { flattenSisipan, type Keping } from './sisipan-items.ts'

const most = 24

/** The words on the chip. */
export const namaKeping = (k: Keping, acuan: readonly PilihanAcuan[]): string => {
  if ('acuan' in k) return namaAcuan(acuan, k.acuan, k.bentuk)
  const maka = wordsOf(k.maka, acuan)
  const isi = maka === '' ? wordsOf(k.lain ?? [], acuan) : maka
  return isi === '' ? penyusun.jika : penyusun.jikaKata(isi.length > most ? `${isi.slice(0, most).trimEnd()}…` : isi)
}

const wordsOf = (isi: readonly Sisipan[], acuan: readonly PilihanAcuan[]): string =>
  flattenSisipan(isi)
    .map((b) =>
      'teks' in b ? b.teks : 'acuan' in b.keping ? `[${namaAcuan(acuan, b.keping.acuan, b.keping.bentuk)}]` : '…',
    )
    .join('')
    .trim()
