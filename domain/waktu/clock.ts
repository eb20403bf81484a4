// Time and identity as values that are passed in, so that tests and golden files can fix them (decision 000.8, 14).

/** The only source of time. Instants are UTC milliseconds since 1970. */
export type Clock = { readonly now: () => number }

/** Makes a new UUIDv7 (lower-case text with hyphens; RFC 9562). */
export type NewId = () => string

/** An instant as UTC ISO text with milliseconds, the form every table stores. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString()

/** The civil date (yyyy-mm-dd) of an instant in an office's IANA zone, never the PC's zone. */
export const civilDate = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)
