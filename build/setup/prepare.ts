// Everything that must be on the machine before the app or its tests run, beside the npm packages. Quick when it is.
import { needsOldBinding, type ElectronInUse } from '#build/electron-path.ts'
import { compileOldBinding } from './database-module.ts'
import { compilerPackages, preparePackages, testPackages, windowPackages } from './debian.ts'
import { prepareElectron } from './electron.ts'

/** Sets the machine up for `npm start`, or also for `npm test`. */
export const prepare = async (forWhat: 'start' | 'test'): Promise<ElectronInUse> => {
  const wanted = forWhat === 'test' ? [...windowPackages, ...testPackages] : windowPackages
  // Side by side: apt waits for the network while Electron is being unpacked, and the other way round.
  const [electron] = await Promise.all([prepareElectron(), preparePackages([...wanted, ...compilerPackages])])
  if (needsOldBinding(electron)) await compileOldBinding()
  return electron
}
