// Tells a barcode or card reader from a typing hand: a pure state machine fed with keys and their times.
// A scan is eight or more characters with less than 35 ms between keys, closed by Enter.

// Longest pause between two keys of a reader, in ms.
const scanGapMs = 35
/** How long a digit that means something waits, so that it is not the first of a scanned NIK (DECISIONS 34). */
export const digitWaitMs = 40
const shortest = 8

/** What was typed in the present burst and when its last key came. */
export type ScanState = { readonly text: string; readonly last: number }

export type ScanStep = {
  readonly state: ScanState
  /** A new burst began with this key: whoever holds the focused field remembers its value now. */
  readonly began: boolean
  /** The key came fast after another one: a digit that waited is part of something longer. */
  readonly fast: boolean
  /** The whole scanned text when this key closed a scan. */
  readonly scanned: string | null
}

// Codes have digits and no blanks; a name typed by a very fast hand stays a name.
const isCode = (text: string): boolean => text.length >= shortest && /\d/.test(text) && !/\s/.test(text)

/** The state before the first key. */
export const scanStart: ScanState = { text: '', last: -1e9 }

/** Feeds one key with its time in ms. `key` is KeyboardEvent.key. */
export const feedScan = (state: ScanState, key: string, time: number): ScanStep => {
  const fast = time - state.last < scanGapMs
  if (key === 'Enter') {
    const scanned = fast && isCode(state.text) ? state.text : null
    return { state: scanStart, began: false, fast, scanned }
  }
  if (key.length !== 1) {
    // Shift comes between the characters of some readers; anything else ends the burst.
    return {
      state: key === 'Shift' ? { ...state, last: fast ? time : state.last } : scanStart,
      began: false,
      fast,
      scanned: null,
    }
  }
  const continues = fast && state.text !== ''
  return {
    state: { text: continues ? state.text + key : key, last: time },
    began: !continues,
    fast: continues,
    scanned: null,
  }
}

/** A field's text without the scan that was typed at its end; a field that is full holds only the beginning of it. */
export const withoutScan = (value: string, scanned: string): string => {
  for (let length = Math.min(value.length, scanned.length); length > 0; length -= 1)
    if (value.endsWith(scanned.slice(0, length))) return value.slice(0, -length)
  return value
}
