// Issuing letters on a real encrypted office: from the request to the commit, PDF inside; and the CPU of one PDF.
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import type { RenderInput, RenderSurat } from '#electron/usecases/ports.ts'
import { openOffice } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { print, quantile } from './figure.ts'

const warmUp = 20
const counted = 300

/** Prints issue_p50_ms, issue_p99_ms and pdf_cpu_ms. */
export const benchIssue = async (): Promise<void> => {
  const inputs: RenderInput[] = []
  const remember: RenderSurat = (input) => {
    inputs.push(input)
    return renderSurat(input)
  }
  const office = await openOffice({ renderSurat: remember })
  try {
    const subjek = { pendudukId: await insertOrang(office) }
    const times: number[] = []
    for (let i = 0; i < warmUp + counted; i++) {
      const permohonan = aPermohonan(office, { subjek, kode: i % 2 ? 'sk-domisili' : 'sktm' })
      const start = performance.now()
      const terbit = await issueSurat(office.deps, permohonan)
      if (!terbit.ok) throw new Error(`refused: ${terbit.error.code}`)
      if (i >= warmUp) times.push(performance.now() - start)
    }
    print({ name: 'issue_p50_ms', value: quantile(times, 0.5), unit: 'ms', n: counted })
    print({ name: 'issue_p99_ms', value: quantile(times, 0.99), unit: 'ms', n: counted })
    print({ name: 'pdf_cpu_ms', value: cpuOfRendering(inputs.slice(0, 100)), unit: 'ms', n: 100 })
  } finally {
    office.close()
  }
}

const cpuOfRendering = (inputs: readonly RenderInput[]): number => {
  const before = process.cpuUsage()
  for (const input of inputs) renderSurat(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / inputs.length
}
