// Importing 50,000 residents from an .xlsx on a real encrypted office: reading, dry run, commit; and the search index after it.
import { indexAntre } from '#db/queries/rebuild-cari.ts'
import { saveImpor } from '#electron/worker/impor/save-impor.ts'
import { anImporContext, manyPenduduk, reviewFile, writePendudukXlsx } from '#tests/builders/impor.ts'
import { openOffice } from '#tests/builders/office.ts'
import { print } from './figure.ts'

const orang = 50_000

/** Prints import_50k_s (file to commit), its parts, the memory at the end, and import_index_50k_s. */
export const benchImpor = async (): Promise<void> => {
  const office = await openOffice()
  try {
    const file = await writePendudukXlsx(office, 'penduduk.xlsx', manyPenduduk(orang, 'bench'))
    const ctx = anImporContext(office)
    const mulai = performance.now()
    const tinjau = await reviewFile(ctx, file)
    const ditinjau = performance.now()
    const simpan = await saveImpor(ctx, { imporId: tinjau.imporId })
    if (!simpan.ok || tinjau.baru !== orang) throw new Error('the import did not bring everybody')
    const disimpan = performance.now()
    const indeks = await indexAntre(office.db, {
      batch: 200,
      pause: () => new Promise((done) => setImmediate(done)),
      onProgress: () => undefined,
    })
    if (!indeks.ok) throw new Error(indeks.error.code)
    print({ name: 'import_50k_s', value: (disimpan - mulai) / 1000, unit: 's', n: orang })
    print({ name: 'import_review_50k_s', value: (ditinjau - mulai) / 1000, unit: 's', n: orang })
    print({ name: 'import_commit_50k_s', value: (disimpan - ditinjau) / 1000, unit: 's', n: orang })
    print({ name: 'import_index_50k_s', value: (performance.now() - disimpan) / 1000, unit: 's', n: orang })
    print({ name: 'import_rss_mb', value: process.memoryUsage().rss / 1e6, unit: 'MB', n: 1 })
  } finally {
    office.close()
  }
}
