// The queue of the signature service as Persetujuan shows it: every open letter, its state, and what is to be done.
import type { Output } from '#contract/ipc.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { listTteTerbuka } from '#db/queries/tte.ts'
import { findTindakan } from '#domain/tte/antrean.ts'
import type { Deps } from './deps.ts'
import type { KeadaanTte } from './helper-messages.ts'

/** The open letters, the oldest first. */
export const listTte = ({ baca }: Pick<Deps, 'baca'>, keadaan: KeadaanTte): Output<'tte.antrean'> => {
  const pejabat = new Map(listPejabat(baca).map((satu) => [satu.id, satu.nama]))
  const baris = listTteTerbuka(baca).map((satu) => {
    const adaSandi = keadaan.sandiUntuk.includes(satu.pejabatId)
    return {
      id: satu.konsepId,
      judul: satu.judul,
      nomor: satu.nomor,
      subjekNama: satu.subjekNama,
      pejabatId: satu.pejabatId,
      penandatangan: pejabat.get(satu.pejabatId) ?? '',
      state: satu.state,
      percobaan: satu.percobaan,
      berikutPada: satu.berikutPada,
      galat: satu.galat && JSON.stringify(satu.galat),
      adaHasil: satu.hasilSha256 !== null,
      tindakan: findTindakan(satu.state, adaSandi),
      sejak: satu.dibuatPada,
      diubahPada: satu.diubahPada,
    }
  })
  const count = (state: (typeof baris)[number]['state']) => baris.filter((satu) => satu.state === state).length
  return {
    berjalan: keadaan.berjalan,
    sandiUntuk: [...keadaan.sandiUntuk],
    jumlah: {
      menunggu: count('menunggu'),
      dikirim: count('dikirim'),
      tidakPasti: count('tidak-pasti'),
      gagal: count('gagal'),
    },
    baris,
  }
}
