// Issuing each letter type, and signing a batch of fifty with the office's certificate.
import { listPermohonan } from '#build/demo/permohonan.ts'
import { openDemoOffice } from '#build/demo/office.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { print, quantile } from './figure.ts'

const rounds = 30

/** Prints issue_jenis_p99_ms over all letters, and issue_p99_<kode>_ms for each of the types. */
export const benchIssueJenis = async (): Promise<void> => {
  const office = await openDemoOffice('bench')
  try {
    const times = new Map<string, number[]>(daftarJenis.map(({ kode }) => [kode, []]))
    let issued = 0
    for (const permohonan of listPermohonan(office, daftarJenis.length * (rounds + 1))) {
      office.advance()
      const input = permohonan()
      const start = performance.now()
      const terbit = await issueSurat(office.deps, input)
      if (!terbit.ok) throw new Error(`refused: ${JSON.stringify(terbit.error)}`)
      // The first round warms up.
      if (issued >= daftarJenis.length) times.get(input.kode)?.push(performance.now() - start)
      issued += 1
    }
    const all = [...times.values()].flat()
    print({ name: 'issue_jenis_p50_ms', value: quantile(all, 0.5), unit: 'ms', n: all.length })
    print({ name: 'issue_jenis_p99_ms', value: quantile(all, 0.99), unit: 'ms', n: all.length })
    for (const [kode, ms] of times)
      print({ name: `issue_p99_${kode}_ms`, value: quantile(ms, 0.99), unit: 'ms', n: ms.length })
  } finally {
    office.close()
  }
}
