// Child of the kill loop of the signature service: the queue over an office, until nothing is left to do without a person.
import { openBlobStore } from '#db/blob.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import { openTestQueue } from '#tests/builders/tte-queue.ts'

const { UJI_FILE: file = '', UJI_BLOB: folder = '', UJI_KEYS: keys = '', UJI_SANDI: sandi = '' } = process.env
const [database = '', blobKey = ''] = keys.split(' ')
const key = Buffer.from(database, 'hex')
const db = openDatabase({ file, key, mode: 'write' })
const baca = openDatabase({ file, key, mode: 'read' })
const blob = openBlobStore({ folder, key: Buffer.from(blobKey, 'hex') })
const queue = openTestQueue({ db, baca, blob, newId: createNewId({ now: () => Date.now() }) })
await queue.recover()
const lurah = listPejabat(baca).find(({ jabatan }) => jabatan === 'lurah')
queue.giveSandi(lurah?.id ?? '', sandi)
await queue.drained()
queue.stop()
if (queue.bugs.length > 0) throw queue.bugs[0]
closeDatabase(baca)
closeDatabase(db)
