// UUIDv7 (RFC 9562): ids that sort by the time they were made, also within one millisecond.
import { randomBytes } from 'node:crypto'
import type { Clock, NewId } from '#domain/waktu/clock.ts'

/** A source of ids for one process. */
export const createNewId = (clock: Clock): NewId => {
  let lastMs = 0
  let counter = 0
  return () => {
    const now = clock.now()
    if (now > lastMs) {
      lastMs = now
      counter = randomBytes(2).readUInt16BE() & 0x7ff
    } else if (counter === 0xfff) {
      lastMs += 1
      counter = 0
    } else {
      counter += 1
    }
    return format(lastMs, counter)
  }
}

const format = (ms: number, counter: number): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(ms, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | ((bytes[8] ?? 0) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
