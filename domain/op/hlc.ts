// Hybrid logical clock: 48-bit milliseconds, 16-bit counter, device. Never goes back, even if the PC's clock does.

/** Text form `mmmmmmmmmmmm-cccc-device`, hexadecimal: sorting the texts sorts the clocks. */
export type Hlc = string

const maxMs = 2 ** 48 - 1
const maxCounter = 2 ** 16 - 1

// Puts the three parts into the text form.
const formatHlc = (ms: number, counter: number, device: string): Hlc =>
  `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`

/** The parts of a text form, or null when it is none. */
export const parseHlc = (
  hlc: Hlc,
): { readonly ms: number; readonly counter: number; readonly device: string } | null => {
  const found = /^([0-9a-f]{12})-([0-9a-f]{4})-(.+)$/.exec(hlc)
  const [, ms, counter, device] = found ?? []
  if (ms === undefined || counter === undefined || device === undefined) return null
  return { ms: Number.parseInt(ms, 16), counter: Number.parseInt(counter, 16), device }
}

/** The clock of the next operation of `device`: later than `last` (''= none) and not before `now`. */
export const nextHlc = (last: Hlc, now: number, device: string): Hlc => {
  if (!Number.isInteger(now) || now < 0 || now > maxMs) throw new RangeError(`${now} is no instant`)
  const seen = parseHlc(last)
  if (seen === null || now > seen.ms) return formatHlc(now, 0, device)
  return seen.counter < maxCounter ? formatHlc(seen.ms, seen.counter + 1, device) : formatHlc(seen.ms + 1, 0, device)
}
