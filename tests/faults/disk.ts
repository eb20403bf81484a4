// A disk that forgets: replays a recording of file changes up to a power cut and tells what could be on the disk then.
// What was synced is there; of the rest nothing, everything torn per sector, or any part. Names (create, rename, unlink,
// mkdir) become certain when their folder is synced; before that any first part of them may be there.
import { dirname } from 'node:path'

export type Change = { readonly kind: string; readonly path: string; readonly number: number; readonly data: Buffer }
export type CutMode = 'nothing' | 'torn' | 'some'

type Write = { readonly at: number; readonly data: Buffer } | { readonly size: number }
type Inode = { durable: Buffer; readonly pending: Write[] }
type NameChange = { readonly path: string; readonly inode: Inode | null }

const sector = 512

/** Reads a recording of recorder.c. */
export const readRecording = (bytes: Buffer): readonly Change[] => {
  const changes: Change[] = []
  for (let at = 0; at < bytes.length;) {
    const kind = String.fromCodePoint(bytes.readUInt8(at))
    const pathEnd = at + 5 + bytes.readUInt32LE(at + 1)
    const path = bytes.toString('utf8', at + 5, pathEnd)
    const dataEnd = pathEnd + 12 + bytes.readUInt32LE(pathEnd + 8)
    changes.push({
      kind,
      path,
      number: Number(bytes.readBigUInt64LE(pathEnd)),
      data: bytes.subarray(pathEnd + 12, dataEnd),
    })
    at = dataEnd
  }
  return changes
}

/** The disk under a recording. `start` are the files before it, all durable. */
export const createDisk = (start: ReadonlyMap<string, Buffer>) => {
  const now = new Map<string, Inode>([...start].map(([path, bytes]) => [path, { durable: bytes, pending: [] }]))
  const durable = new Map(now)
  const names = new Map<string, NameChange[]>()
  const folders = new Set([...start.keys()].map((path) => dirname(path)))

  const rename = (path: string, inode: Inode | null): void => {
    if (inode) now.set(path, inode)
    else now.delete(path)
    const changes = names.get(dirname(path)) ?? []
    changes.push({ path, inode })
    names.set(dirname(path), changes)
  }
  const inodeOf = (path: string): Inode => {
    const inode = now.get(path)
    if (!inode) throw new Error(`recording changes an unknown file: ${path}`)
    return inode
  }

  /** Replays one change. */
  const apply = ({ kind, path, number, data }: Change): void => {
    if (kind === 'C') rename(path, { durable: Buffer.alloc(0), pending: [] })
    else if (kind === 'W') inodeOf(path).pending.push({ at: number, data })
    else if (kind === 'T') inodeOf(path).pending.push({ size: number })
    else if (kind === 'M') folders.add(path)
    else if (kind === 'U') rename(path, null)
    else if (kind === 'S') sync(path)
    else if (kind === 'R') {
      const inode = inodeOf(path)
      rename(path, null)
      rename(data.toString('utf8'), inode)
    } else throw new Error(`unknown change ${kind}`)
  }

  const sync = (path: string): void => {
    const inode = now.get(path)
    if (inode) {
      inode.durable = inode.pending.reduce(write, inode.durable)
      inode.pending.length = 0
      return
    }
    if (!folders.has(path)) return
    for (const { path: name, inode: target } of names.get(path) ?? []) setName(durable, name, target)
    names.delete(path)
  }

  /** One disk that a cut now could leave behind. */
  const cut = (mode: CutMode, random: () => number): ReadonlyMap<string, Buffer> => {
    const found = new Map(durable)
    for (const changes of names.values()) {
      const kept =
        mode === 'nothing' ? 0 : mode === 'torn' ? changes.length : Math.floor(random() * (changes.length + 1))
      for (const { path, inode } of changes.slice(0, kept)) setName(found, path, inode)
    }
    return new Map([...found].map(([path, inode]) => [path, survivors(inode, mode, random)]))
  }

  return { apply, cut }
}

const setName = (into: Map<string, Inode>, path: string, inode: Inode | null): void => {
  if (inode) into.set(path, inode)
  else into.delete(path)
}

const survivors = (inode: Inode, mode: CutMode, random: () => number): Buffer => {
  if (mode === 'nothing' || inode.pending.length === 0) return inode.durable
  return inode.pending.reduce((content, change) => {
    if (mode === 'some') return random() < 0.5 ? write(content, change) : content
    return 'size' in change ? write(content, change) : tear(content, change, random)
  }, inode.durable)
}

// Each sector of the write reached the disk, or did not.
const tear = (
  content: Buffer,
  { at, data }: { readonly at: number; readonly data: Buffer },
  random: () => number,
): Buffer => {
  let torn = content
  for (let from = 0; from < data.length;) {
    const to = Math.min(data.length, from + sector - ((at + from) % sector))
    if (random() < 0.7) torn = write(torn, { at: at + from, data: data.subarray(from, to) })
    from = to
  }
  return torn
}

const write = (content: Buffer, change: Write): Buffer => {
  const size = 'size' in change ? change.size : Math.max(content.length, change.at + change.data.length)
  const next = Buffer.alloc(size)
  content.copy(next)
  if ('data' in change) change.data.copy(next, change.at)
  return next
}
