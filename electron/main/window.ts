// The one factory of windows (SECURITY E-1). There is one window; it leads nowhere else (E-4).
import { BrowserWindow, screen } from 'electron'
import { origin } from './csp.ts'
import { fitPlace, readPlace, savePlace, smallestSize } from './window-place.ts'

export type WindowParts = {
  readonly preload: string
  /** File that remembers the place. */
  readonly tempat: string
  readonly devTools: boolean
}

/** Opens the window; it is shown when its first picture is painted. */
export const createWindow = ({ preload, tempat, devTools }: WindowParts): BrowserWindow => {
  const letak = fitPlace(readPlace(tempat), screens())
  const window = new BrowserWindow({
    x: letak.x,
    y: letak.y,
    width: letak.lebar,
    height: letak.tinggi,
    minWidth: smallestSize.lebar,
    minHeight: smallestSize.tinggi,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f4f6f7',
    title: 'SIAKEL',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools,
      v8CacheOptions: 'bypassHeatCheck',
      disableDialogs: true,
    },
  })
  window.removeMenu()
  window.once('ready-to-show', () => {
    if (letak.penuh) window.maximize()
    window.show()
  })
  window.on('close', () => rememberPlace(window, tempat))
  void window.loadURL(`${origin}/`)
  return window
}

// The primary screen first.
const screens = () => {
  const utama = screen.getPrimaryDisplay()
  return [utama, ...screen.getAllDisplays().filter((d) => d.id !== utama.id)].map((d) => d.workArea)
}

const rememberPlace = (window: BrowserWindow, tempat: string): void => {
  const { x, y, width, height } = window.getNormalBounds()
  try {
    savePlace(tempat, { x, y, lebar: width, tinggi: height, penuh: window.isMaximized() })
  } catch {
    // A window that opens elsewhere next time is no reason to keep the program open.
  }
}
