// Watches over the background process: starts it with the office, starts it anew when it dies, knows what it last said.
import type { Output } from '#contract/ipc.ts'
import type { DariLatar, KantorUntukBantu, KeLatar, ProsesBantu } from '#electron/usecases/helper-messages.ts'

type Latar = Output<'aplikasi.detak'>['latar']
export type LatarParts = {
  readonly mulaiProses: () => ProsesBantu<KeLatar, DariLatar>
  readonly nanti: (kerja: () => void, ms: number) => () => void
  readonly padaPeriksa: (baik: boolean) => void
  readonly laporBug: (pesan: string) => void
}
export type PenjagaLatar = {
  readonly kini: () => Latar
  readonly buka: (kantor: KantorUntukBantu) => void
  readonly tutup: () => void
}

const jedaAwalMs = 1000
const jedaTerpanjangMs = 60_000
const mati: Latar = { keadaan: 'mati', menunggu: 0 }

/** Makes the watcher; nothing runs before an office is open. */
export const createLatar = (parts: LatarParts): PenjagaLatar => {
  let proses: ProsesBantu<KeLatar, DariLatar> | null = null
  let kini: Latar = mati
  let jeda = jedaAwalMs
  let batalNanti = (): void => {}
  const terima = (pesan: DariLatar): void => {
    if (pesan.t === 'keadaan') {
      kini = { keadaan: pesan.keadaan, menunggu: pesan.menunggu }
      jeda = jedaAwalMs
    }
    if (pesan.t === 'periksa') parts.padaPeriksa(pesan.baik)
    if (pesan.t === 'bug') parts.laporBug(pesan.pesan)
  }
  const start = (kantor: KantorUntukBantu): void => {
    const baru = parts.mulaiProses()
    proses = baru
    baru.dengar(terima)
    baru.padaAkhir(() => {
      if (proses !== baru) return
      proses = null
      kini = mati
      batalNanti = parts.nanti(() => start(kantor), jeda)
      jeda = Math.min(jeda * 2, jedaTerpanjangMs)
    })
    baru.kirim({ t: 'buka', kantor })
  }
  return {
    kini: () => kini,
    buka: (kantor) => {
      if (proses === null) start(kantor)
    },
    tutup: () => {
      batalNanti()
      const lama = proses
      proses = null
      kini = mati
      lama?.kirim({ t: 'tutup' })
    },
  }
}
