// Hears every violation of the content security policy in a window, also those before the test was there.
import type { Page } from 'playwright-core'

/** The violations of a page; the list grows while it is open. */
export const watchPolicy = async (page: Page): Promise<string[]> => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedTypes?/i.test(message.text())) violations.push(message.text())
  })
  await page.exposeBinding('siakelPelanggaran', (_source, text: string) => void violations.push(text))
  await page.addInitScript(hearPolicy)
  await page.evaluate(hearPolicy)
  return violations
}

/** Runs in the page and tells the test. What happened before is kept by the browser and told as well. */
export const hearPolicy = (): void => {
  const tell = (text: string): void =>
    (globalThis as unknown as { siakelPelanggaran: (t: string) => void }).siakelPelanggaran(text)
  document.addEventListener('securitypolicyviolation', (e) =>
    tell(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`),
  )
  const before = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true })
  before.observe()
  for (const report of before.takeRecords()) tell(`${JSON.stringify(report)} before`)
  before.disconnect()
}
