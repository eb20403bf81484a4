// The QR of one letter: facts of the letter signed with the office's QR key (docs/qr.md).
import { createHmac } from 'node:crypto'
import { readQrKey } from '#db/queries/kunci-qr.ts'
import { qrHash } from '#db/qr-crypto.ts'
import { awalanQr, makeQr } from '#domain/qr/qr.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import type { Deps } from './deps.ts'

type Bahan = {
  readonly suratId: string
  readonly bahan: BahanSurat
  readonly naskah: NaskahSurat
  readonly nomor: string | null
  readonly nomorUrut: number | null
}

/** Text of the symbol and the short code beside it. The salt comes from the office's secret and the letter's id: no chance in it. */
export const makeQrSurat = (
  deps: Deps,
  { suratId, bahan, naskah, nomor, nomorUrut }: Bahan,
): { readonly teks: string; readonly kodePendek: string } => {
  const kunci = readQrKey(deps.db, deps)
  const { kantor, subjek, tanggal } = bahan.konteks
  return makeQr(
    {
      awalan: awalanQr,
      kodeKantor: kantor.kode,
      kode: bahan.jenis.kode,
      nomor,
      nomorUrut,
      tanggal,
      naskah,
      pemegang: subjek && { nik: subjek.nik, nama: subjek.nama },
      salt: createHmac('sha256', kunci.salt).update(suratId).digest().subarray(0, 8),
    },
    { publicKey: kunci.publicKey, sign: kunci.sign },
    qrHash,
  )
}
