// Our own look at a file that the service gave: whether its signatures cover it unchanged. Who signed is the service's word;
// its authority need not be known on this PC.
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import type { QueueParts } from './parts.ts'

/** Looks at every signature of the file. */
export const checkSignature = (pdf: Uint8Array, pada: number): ReturnType<QueueParts['checkSignature']> => {
  const { ttd, kesimpulan } = verifyPdf({ pdf, akar: [], crl: [], pada })
  // Written in a way that we do not read: left to the service's own check.
  if (kesimpulan === 'tidak-terbaca') return 'tidak-tahu'
  return ttd.length > 0 && ttd.every(({ keadaan }) => keadaan === 'utuh') ? 'utuh' : 'rusak'
}
