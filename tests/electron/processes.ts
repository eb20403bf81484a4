// The processes of a program: Chromium starts several, and its utility processes are children of main.
import { readdirSync, readFileSync } from 'node:fs'

/** A process and all its descendants, the first one first. */
export const treeOf = (pid: number): readonly number[] => {
  const parents = readdirSync('/proc').flatMap((name) => {
    const found = /^\d+$/.test(name) ? /^PPid:\s+(\d+)/m.exec(readStatus(Number(name))) : null
    return found ? [[Number(name), Number(found[1])] as const] : []
  })
  const below = (parent: number): number[] => [parent, ...parents.filter(([, ppid]) => ppid === parent).flatMap(([child]) => below(child))]
  return below(pid)
}

/** Ends them all at once, without a word. */
export const killTree = (pid: number): void => {
  for (const each of treeOf(pid)) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // Its parent's end has ended it already.
    }
  }
}

/** /proc/PID/status, or nothing when the process is gone. */
export const readStatus = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
