// Ids made in the window: only of requests, so that a double press issues once. Ids of data are made by the shell.

/** A fresh id of one request. */
export const newRequestId = (): string => crypto.randomUUID()
