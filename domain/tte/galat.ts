// Why the signature service did not give a signed file. Each code gets its sentence in renderer/pesan/galat.ts.
import * as z from 'zod/mini'

/** An answer of the service, of the network, or of our own look at what came back. Texts of the service come cleaned. */
export const SalahTte = z.union([
  z.object({ code: z.literal('TteTidakTerjangkau'), sebab: z.enum(['alamat', 'jaringan', 'sambungan-aman']) }),
  z.object({ code: z.literal('TteKredensialDitolak') }),
  z.object({ code: z.literal('TteAlamatSalah') }),
  z.object({ code: z.literal('TteSandiSalah') }),
  z.object({ code: z.literal('TteTidakTerdaftar') }),
  z.object({
    code: z.literal('TteSertifikatBermasalah'),
    sebab: z.enum(['kedaluwarsa', 'dicabut', 'ditangguhkan', 'belum-ada']),
  }),
  /** The service could not read or sign this very file. */
  z.object({ code: z.literal('TteBerkasDitolak'), keterangan: z.string() }),
  z.object({ code: z.literal('TteDitolak'), keterangan: z.string() }),
  z.object({ code: z.literal('TteLayananGangguan'), status: z.int() }),
  /** Sent, and nothing readable came back. */
  z.object({ code: z.literal('TteTanpaJawaban') }),
  z.object({ code: z.literal('TteJawabanTidakTerbaca') }),
  /** The file that came back is not this letter, or its signature is not whole. */
  z.object({ code: z.literal('TteHasilTidakCocok') }),
  /** The program ended while the letter was on its way. */
  z.object({ code: z.literal('TteTerputus') }),
  /** Signed, but the letter could not be issued. */
  z.object({ code: z.literal('TteTidakTerbit'), sebab: z.string() }),
])
export type SalahTte = z.infer<typeof SalahTte>

/** Whether the next letter of the same signer would meet the same refusal: then the batch stops. */
export const stopsBatch = ({ code }: SalahTte): boolean =>
  ['TteKredensialDitolak', 'TteAlamatSalah', 'TteSandiSalah', 'TteTidakTerdaftar', 'TteSertifikatBermasalah'].includes(
    code,
  )
