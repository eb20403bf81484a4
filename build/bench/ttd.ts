// One signature of a letter, without the database: the field that renderSurat left, an RSA-2048 key, no time stamp.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signPdf } from '#electron/sign/sign-pdf.ts'
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import { makeCa, makeSertifikat } from '#tests/builders/sertifikat.ts'
import { aLetter, aPermintaan, saatTtd, signLetter } from '#tests/builders/tanda-tangan.ts'
import { print, quantile } from './figure.ts'

const rounds = 300

/** Prints ttd_ms (the middle one), ttd_p99_ms, ttd_cpu_ms, and the same for checking a signed letter. */
export const benchTtd = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-bench-'))
  try {
    const ca = makeCa(dir)
    const sertifikat = makeSertifikat(ca)
    const { pdf } = aLetter('lokal')
    await measure('ttd', async () => {
      const signed = await signPdf(aPermintaan(sertifikat, { pdf }))
      if (!signed.ok) throw new Error(signed.error.code)
    })
    const signed = await signLetter(sertifikat)
    await measure('ttd_verify', async () => {
      const { kesimpulan } = verifyPdf({ pdf: signed, akar: [ca.der], crl: [], pada: saatTtd })
      if (kesimpulan !== 'terpercaya') throw new Error(kesimpulan)
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const measure = async (name: string, work: () => Promise<void>): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await work()
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(cpu)
  print({ name: `${name}_ms`, value: quantile(times, 0.5), unit: 'ms', n: rounds })
  print({ name: `${name}_p99_ms`, value: quantile(times, 0.99), unit: 'ms', n: rounds })
  print({ name: `${name}_cpu_ms`, value: (user + system) / 1000 / rounds, unit: 'ms', n: rounds })
}
