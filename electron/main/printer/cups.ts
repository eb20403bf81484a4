// The printer port over CUPS: `lp` from standard input (no file with a person's data on disk), state over IPP.
import type { InfoPrinter, PerintahCetak, Printer, StatusCetak } from '#electron/usecases/ports.ts'
import { groupsOf, ippTag, ippValue, numberOf, textsOf, type IppAttribute, type IppGroup } from './ipp-codec.ts'
import type { IppClient } from './ipp-client.ts'
import { alasanTertahan } from './reasons.ts'
import { runLp, type LpPlace } from './lp.ts'

const op = { getJob: 0x0009, getPrinter: 0x000b, getDefault: 0x4001, getPrinters: 0x4002 } as const
const statePrinter = { idle: 3, processing: 4, stopped: 5 } as const
const notFound = 0x0406

/** Custom sizes keep the letter whole; the standard's "folio" is narrower than the office's F4. */
export const mediaOf = (ukuran: PerintahCetak['ukuran']): string =>
  ukuran === 'A4' ? 'A4' : ukuran === 'F4' ? 'Custom.215x330mm' : 'Custom.210x330mm'

/** Makes the port. `lp` is told the same server as the client. */
export const createCupsPrinter = (client: IppClient, tempat: LpPlace): Printer => ({
  list: async () => {
    try {
      return await listPrinters(client)
    } catch {
      return []
    }
  },
  print: async (perintah) => {
    const baki = perintah.baki ? `,${perintah.baki}` : ''
    const args = [
      '-d',
      perintah.printer,
      '-n',
      String(perintah.salinan),
      '-t',
      perintah.judul,
      '-o',
      `media=${mediaOf(perintah.ukuran)}${baki}`,
      '-o',
      'print-scaling=none',
      '--',
      '-',
    ]
    return runLp(tempat, args, perintah.pdf)
  },
  status: async (printer, jobId) => {
    try {
      return await jobStatus(client, printer, jobId)
    } catch {
      return { state: 'terkirim', alasan: 'Antrean printer tidak menjawab' }
    }
  },
  queue: async (printer) => {
    try {
      return queueOf(await readPrinter(client, printer))
    } catch {
      return { keadaan: 'tidak-menjawab', alasan: 'Antrean printer tidak menjawab', antre: 0 }
    }
  },
})

const printerUri = (nama: string): IppAttribute => [
  ippValue.uri,
  'printer-uri',
  `ipp://localhost/printers/${encodeURIComponent(nama)}`,
]
const wanted = (...nama: readonly string[]): readonly IppAttribute[] =>
  nama.map((n) => [ippValue.keyword, 'requested-attributes', n])

const listPrinters = async (client: IppClient): Promise<readonly InfoPrinter[]> => {
  const minta = wanted('printer-name', 'printer-info', 'media-source-supported')
  const [semua, bawaan] = await Promise.all([
    client.ask(op.getPrinters, minta),
    client.ask(op.getDefault, wanted('printer-name')),
  ])
  const namaBawaan = groupsOf(bawaan, ippTag.printer).flatMap((g) => textsOf(g, 'printer-name'))[0]
  return groupsOf(semua, ippTag.printer).flatMap((g) => {
    const nama = textsOf(g, 'printer-name')[0]
    if (nama === undefined) return []
    const baki = textsOf(g, 'media-source-supported').filter((b) => b !== 'auto')
    return [
      { nama, keterangan: textsOf(g, 'printer-info')[0] ?? '', bawaan: nama === namaBawaan, baki: [...new Set(baki)] },
    ]
  })
}

const readPrinter = async (client: IppClient, printer: string): Promise<IppGroup> => {
  const minta = wanted('printer-state', 'printer-state-reasons', 'queued-job-count')
  const jawab = await client.ask(op.getPrinter, [printerUri(printer), ...minta])
  const group = groupsOf(jawab, ippTag.printer)[0]
  if (!group) throw new Error('no such queue')
  return group
}

const holdReason = (group: IppGroup): string | null =>
  alasanTertahan(textsOf(group, 'printer-state-reasons'), {
    berhenti: numberOf(group, 'printer-state') === statePrinter.stopped,
  })

const queueOf = (group: IppGroup): Awaited<ReturnType<Printer['queue']>> => {
  const alasan = holdReason(group)
  const antre = numberOf(group, 'queued-job-count') ?? 0
  if (alasan !== null) return { keadaan: 'tertahan', alasan, antre }
  return {
    keadaan: numberOf(group, 'printer-state') === statePrinter.processing ? 'mencetak' : 'siap',
    alasan: null,
    antre,
  }
}

const jobStatus = async (client: IppClient, printer: string, jobId: string): Promise<StatusCetak> => {
  const jawab = await client.ask(op.getJob, [
    printerUri(printer),
    [ippValue.integer, 'job-id', Number(jobId)],
    ...wanted('job-state', 'job-state-reasons'),
  ])
  const job = groupsOf(jawab, ippTag.job)[0]
  if (jawab.status === notFound || !job) {
    return { state: 'gagal', alasan: 'Antrean printer tidak mengenal cetakan ini lagi; periksa kertasnya' }
  }
  switch (numberOf(job, 'job-state')) {
    case 9:
      return { state: 'selesai', alasan: null }
    case 7:
      return { state: 'gagal', alasan: 'Cetakan dibatalkan di antrean printer' }
    case 8:
      return { state: 'gagal', alasan: 'Printer menggagalkan cetakan' }
    case 4:
      return { state: 'tertahan', alasan: 'Cetakan ditahan di antrean printer' }
    default: {
      const alasan = holdReason(await readPrinter(client, printer))
      return alasan === null ? { state: 'terkirim', alasan: null } : { state: 'tertahan', alasan }
    }
  }
}
