// Scans the XML inside an .xlsx with sax, strictly, and so that nothing in it can grow: no DTD, only the five entities of XML, caps on depth and attributes.
import sax from 'sax'
import type { Entry } from 'yauzl'
import { FileError } from './file-error.ts'
import { maxAttributes, maxDepth } from './limits.ts'
import type { Zip } from './zip.ts'

type Atribut = Readonly<Record<string, string>>

/** What the scanner reports. `tag` has no namespace prefix, attributes are named as written. A long text comes in pieces. */
export type XmlHandler = {
  readonly open: (tag: string, atribut: Atribut) => void
  readonly text?: (teks: string) => void
  readonly close?: (tag: string) => void
}

/** Scans one entry from beginning to end, or until `stop` says so. Throws FileError when it is not well-formed. */
export const scanEntry = async (zip: Zip, entry: Entry, handler: XmlHandler, stop?: () => boolean): Promise<void> => {
  const parser = createScanner(handler)
  const decoder = new TextDecoder('utf-8')
  for await (const piece of zip.read(entry)) {
    parser.write(decoder.decode(piece, { stream: true }))
    if (stop?.()) return
  }
  parser.write(decoder.decode()).close()
}

// sax measures its buffers (at most 64 kB each) by the position, so it has to count it.
const options = { position: true, strictEntities: true }

const createScanner = ({ open, text, close }: XmlHandler): sax.SAXParser => {
  const parser = sax.parser(true, options)
  let depth = 0
  let attributes = 0
  const refuse = (cause?: unknown): never => {
    throw new FileError('rusak', cause)
  }
  parser.onerror = refuse
  parser.ondoctype = refuse
  parser.onsgmldeclaration = refuse
  parser.onopentagstart = () => {
    if (++depth > maxDepth) refuse()
    attributes = 0
  }
  // sax asks the attributes themselves whether they have one: an attribute of this name would be called.
  parser.onattribute = ({ name }) => {
    if (++attributes > maxAttributes || name === 'hasOwnProperty') refuse()
  }
  parser.onopentag = (tag) => open(localName(tag.name), 'ns' in tag ? {} : tag.attributes)
  parser.onclosetag = (nama) => {
    depth--
    close?.(localName(nama))
  }
  if (text) {
    parser.ontext = text
    parser.oncdata = text
  }
  return parser
}

const localName = (nama: string): string => nama.slice(nama.indexOf(':') + 1)
