// What a new office types into the wizard.
import type { Input } from '#contract/ipc.ts'
import { kertasBawaan, penomoranBawaan } from '#domain/kantor/kantor.ts'
import { aKantor, anIsiPejabat } from './office.ts'

/** Everything the wizard gathers, in an office with a keyring. */
export const aKantorBaru = (isi: Partial<Input<'awal.buat'>> = {}): Input<'awal.buat'> => ({
  kantor: aKantor(),
  kertas: kertasBawaan,
  penomoran: { ...penomoranBawaan, unit: 'SPK' },
  nomorTerakhir: [{ register: '', n: 412 }],
  pejabat: [anIsiPejabat()],
  pengguna: { nama: 'Retno Wulandari', sandi: 'melati-1987' },
  frasa: null,
  lambang: null,
  ...isi,
})
