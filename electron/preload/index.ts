// All that the window can reach: one call by name and the path of a dropped file (SECURITY E-8). Sandboxed CommonJS.
import { contextBridge, ipcRenderer, webUtils } from 'electron'

contextBridge.exposeInMainWorld('siakel', {
  // Plain data in, plain data out; the gate in main checks everything.
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('siakel', String(name), input),
  pathOf: (file: File): string => webUtils.getPathForFile(file),
})
