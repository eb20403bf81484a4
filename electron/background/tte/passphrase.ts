// Passphrases of signers, in the memory of this process only: wiped when the batch is done, refused, or idle for too long.
export type Passphrases = {
  readonly put: (pejabatId: string, sandi: string, kini: number) => void
  readonly get: (pejabatId: string) => HeldPassphrase | null
  /** A letter was signed with it: the idle time begins anew. */
  readonly touch: (pejabatId: string, kini: number) => void
  readonly drop: (pejabatId: string) => void
  readonly dropIdle: (kini: number, sandiMs: number) => void
  readonly dropAll: () => void
  readonly owners: () => readonly string[]
  /** When the next one is forgotten, or null. */
  readonly nextExpiry: (sandiMs: number) => number | null
}

export type HeldPassphrase = {
  readonly read: () => string
  /** The signer's status was asked in this batch. */
  checked: boolean
  /** Nothing is sent before this instant (ms), because the service could not be reached. */
  tahanSampai: number
  /** Calls in a row that did not reach the service. */
  gagalSambung: number
}

type Held = HeldPassphrase & { readonly bytes: Uint8Array; terakhir: number }

/** An empty holder. */
export const createPassphrases = (): Passphrases => {
  const held = new Map<string, Held>()
  const drop = (pejabatId: string): void => {
    // Copies that were made for sending are the runtime's to clear; this one is ours.
    held.get(pejabatId)?.bytes.fill(0)
    held.delete(pejabatId)
  }
  return {
    put: (pejabatId, sandi, kini) => {
      drop(pejabatId)
      const bytes = new TextEncoder().encode(sandi)
      const read = (): string => new TextDecoder().decode(bytes)
      held.set(pejabatId, { bytes, read, terakhir: kini, checked: false, tahanSampai: 0, gagalSambung: 0 })
    },
    get: (pejabatId) => held.get(pejabatId) ?? null,
    touch: (pejabatId, kini) => {
      const satu = held.get(pejabatId)
      if (satu) satu.terakhir = kini
    },
    drop,
    dropIdle: (kini, sandiMs) => {
      for (const [pejabatId, { terakhir }] of held) if (kini - terakhir >= sandiMs) drop(pejabatId)
    },
    dropAll: () => {
      for (const pejabatId of held.keys()) drop(pejabatId)
    },
    owners: () => [...held.keys()],
    nextExpiry: (sandiMs) =>
      held.size === 0 ? null : Math.min(...[...held.values()].map((h) => h.terakhir + sandiMs)),
  }
}
