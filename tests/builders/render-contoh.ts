// Renders one example of a letter type as the office would: with crest, QR and a fixed key, salt and clock.
import { encode } from 'fast-png'
import { qrHash, qrSigner } from '#db/qr-crypto.ts'
import { kertasBawaan } from '#domain/kantor/kantor.ts'
import { awalanQr, makeQr } from '#domain/qr/qr.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { ContohSurat, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import { flattenLambang } from '#electron/pdf/lambang.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import type { RenderedSurat } from '#electron/usecases/ports.ts'

/** The example on paper, the same bytes every time. */
export const renderContoh = (jenis: DeklarasiSurat, contoh: ContohSurat): RenderedSurat => {
  const konteks = konteksContoh(jenis, contoh)
  const naskah = composeSurat(jenis, konteks)
  const orang = konteks.subjek ?? konteks.pemohon
  const qr = makeQr(
    {
      awalan: awalanQr,
      kodeKantor: konteks.kantor.kode,
      kode: jenis.kode,
      nomor: naskah.nomor,
      nomorUrut: naskah.nomor === null ? null : 1,
      tanggal: konteks.tanggal,
      pemegang: orang && { nik: orang.nik, nama: orang.nama },
      salt: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]),
      naskah,
    },
    qrSigner(new Uint8Array(32).fill(7)),
    qrHash,
  )
  return renderSurat({
    naskah,
    kertas: kertasBawaan,
    lambang: aShield(),
    qr,
    mode: 'basah',
    dibuat: Date.UTC(2026, 10, 20, 3, 42),
    judulDokumen: [jenis.judul, naskah.nomor].filter(Boolean).join(' '),
  })
}

// A green shield with a golden field, transparent around: stands for the crest, which the office brings itself.
const aShield = (): Uint8Array => {
  const [width, height] = [100, 120]
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    const across = Math.abs((at % width) / width - 0.5) * 2
    const down = Math.max(0, Math.floor(at / width) / height - 0.5) * 2
    const edge = 1.05 - down ** 3
    if (across < edge) data.set(across < edge - 0.2 && down < 0.75 ? [230, 200, 60, 255] : [20, 100, 60, 255], at * 4)
  }
  const flat = flattenLambang(encode({ width, height, data, channels: 4, depth: 8 }))
  if (!flat.ok) throw new Error(flat.error.code)
  return flat.value
}
