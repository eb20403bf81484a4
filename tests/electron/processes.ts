// The processes of a program: Chromium starts several, and its utility processes are children of main.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process and all its descendants, the first one first. */
export const treeOf = (pid: number): readonly number[] => {
  const parents = readdirSync('/proc').flatMap((name) => {
    const found = /^\d+$/.test(name) ? /^PPid:\s+(\d+)/m.exec(readStatus(Number(name))) : null
    return found ? [[Number(name), Number(found[1])] as const] : []
  })
  const below = (parent: number): number[] => [
    parent,
    ...parents.filter(([, ppid]) => ppid === parent).flatMap(([child]) => below(child)),
  ]
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
export const readStatus = (pid: number): string => readOrNothing(`/proc/${pid}/status`)

/** The command line of a process. */
export const readCommand = (pid: number): string => readOrNothing(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')

const readOrNothing = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Local TCP ports that a process listens on. */
export const listeningPorts = (pid: number): readonly number[] => {
  const sockets = new Set(linksOf(`/proc/${pid}/fd`).map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]))
  return ['tcp', 'tcp6'].flatMap((table) => {
    const rows = readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
    return rows
      .filter((row) => row[3] === '0A' && sockets.has(row[9]))
      .map((row) => Number.parseInt(row[1]?.split(':')[1] ?? '', 16))
  })
}

const linksOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)]
      } catch {
        return [] // closed meanwhile
      }
    })
  } catch {
    return []
  }
}
