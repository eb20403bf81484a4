// What a printer says about itself (printer-state-reasons, RFC 8011 5.4.12), in the words of the person beside it.

const kata: readonly (readonly [awal: string, arti: string])[] = [
  ['media-empty', 'Kertas habis'],
  ['media-needed', 'Kertas habis'],
  ['media-jam', 'Kertas macet'],
  ['cover-open', 'Tutup printer terbuka'],
  ['door-open', 'Tutup printer terbuka'],
  ['interlock-open', 'Tutup printer terbuka'],
  ['input-tray-missing', 'Baki kertas tidak terpasang'],
  ['output-area-full', 'Penampung kertas penuh'],
  ['output-tray-missing', 'Penampung kertas tidak terpasang'],
  ['toner-empty', 'Toner habis'],
  ['marker-supply-empty', 'Tinta habis'],
  ['marker-waste-full', 'Penampung tinta bekas penuh'],
  ['developer-empty', 'Toner habis'],
  ['fuser', 'Pemanas printer bermasalah'],
  ['paused', 'Printer dijeda'],
  ['moving-to-paused', 'Printer dijeda'],
  ['offline', 'Printer mati atau tidak tersambung'],
  ['shutdown', 'Printer mati atau tidak tersambung'],
  ['connecting-to-device', 'Printer mati atau tidak tersambung'],
  ['timed-out', 'Printer tidak menjawab'],
  ['stopped-partly', 'Printer berhenti'],
  ['stopping', 'Printer berhenti'],
  ['spool-area-full', 'Penyimpanan antrean cetak penuh'],
  ['cups-missing-filter', 'Pemacu printer belum lengkap'],
  ['cups-insecure-filter', 'Pemacu printer belum lengkap'],
]

/** Reasons that are always an obstacle, whatever their severity. */
const selalu = ['offline', 'connecting-to-device', 'timed-out', 'shutdown', 'paused', 'cups-missing-filter']

/** The first reason that keeps paper from coming, in Indonesian, or null. `berhenti`: the queue is stopped. */
export const alasanTertahan = (
  reasons: readonly string[],
  { berhenti }: { readonly berhenti: boolean },
): string | null => {
  for (const reason of reasons) {
    const tegas = !/-(report|warning)$/.test(reason)
    const menghalangi = tegas || berhenti || selalu.some((awal) => reason.startsWith(awal))
    const arti = kata.find(([awal]) => reason.startsWith(awal))?.[1]
    if (menghalangi && arti) return arti
  }
  const lain = reasons.find((reason) => reason.endsWith('-error'))
  if (lain) return 'Printer melaporkan gangguan'
  return berhenti ? 'Printer dihentikan' : null
}
