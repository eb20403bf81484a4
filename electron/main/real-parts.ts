// The real parts of the application: clock, randomness, keyring, printer, letters.
import { app } from 'electron'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { PengaturanPrinter } from '#domain/kantor/kantor.ts'
import type { NewId } from '#domain/waktu/clock.ts'
import { steadyClock } from '#domain/waktu/steady-clock.ts'
import { monotonic, systemClock as clock } from '#electron/usecases/clock.ts'
import { copyBeforeMigration } from '#electron/usecases/copy-before-migration.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import type { Printer } from '#electron/usecases/ports.ts'
import type { ApplicationParts } from './app-state.ts'
import { markerPlaces, machineFingerprint } from './marker-places.ts'
import { createCupsPrinter } from './printer/cups.ts'
import { cupsPlace, createIppClient } from './printer/ipp-client.ts'
import { createSafeStorageWrapper } from './safe-storage.ts'

type Real = {
  readonly application: ApplicationParts
  readonly adjust: (pdf: Uint8Array, printer: PengaturanPrinter) => Uint8Array
}

// Every look at a printer is over after this.
const batasPrinterMs = 8000

/** Makes them. The renderers are loaded here, while the window loads its page. */
export const realParts = async ({
  data,
  versi,
  profil,
}: {
  readonly data: string
  readonly versi: string
  readonly profil: string
}): Promise<Real> => {
  const { renderSurat, flattenLambang, renderKataPemulihan, shiftPdf, stampPdf } = await import('./pdf-parts.ts')
  const newId = createNewId(clock)
  const acak = (panjang: number) => new Uint8Array(randomBytes(panjang))
  return {
    application: {
      data,
      versi,
      clock,
      monotonic,
      acak,
      renderSurat,
      flattenLambang,
      stampPdf,
      clockTetap: steadyClock({ clock, monotonic }),
      newId,
      keys: { wrapper: createSafeStorageWrapper(), acak },
      printer: await createPrinter(newId),
      renderKata: renderKataPemulihan,
      penanda: markerPlaces(profil, machineFingerprint()),
      copyFirst: (folder) => (db, keys) => copyBeforeMigration({ clock }, folder, keys, db),
    },
    adjust: (pdf, { geserX, geserY, kopTercetak }) => {
      const geser = shiftPdf(pdf, { geserX, geserY, tanpaKop: kopTercetak })
      return geser.ok ? geser.value : pdf
    },
  }
}

const createPrinter = async (newId: NewId): Promise<Printer> => {
  if (process.platform === 'win32') {
    const { createWindowsPrinter } = await import('./printer/windows.ts')
    return createWindowsPrinter(join(app.getPath('temp'), 'siakel'), newId)
  }
  const server = process.env['CUPS_SERVER']
  return createCupsPrinter(createIppClient(cupsPlace(server), batasPrinterMs), {
    server: server ?? null,
    batasMs: batasPrinterMs,
  })
}
