// Hash chain of operations: hash = SHA-256(prev | SHA-256(header) | SHA-256(body)). The body can be destroyed at the end of
// its retention and the chain stays whole, because only its hash is chained (decision 000.4).
import { hash } from 'node:crypto'

/** SHA-256 of a canonical text, as 64 lower-case hexadecimal digits. */
export const hashText = (text: string): string => hash('sha256', text, 'hex')

/** The next link of the chain. All arguments but the header are hexadecimal hashes. */
export const chainHash = (prev: string, header: string, bodyHash: string): string =>
  hash('sha256', Buffer.from(prev + hashText(header) + bodyHash, 'hex'), 'hex')
