// A second process that counts in the same database, each step its own transaction.
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { readPerangkat, writePerangkat } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'

const { UJI_FILE: file = '', UJI_KEY: key = '', UJI_KALI: kali = '0' } = process.env
const db = openDatabase({ file, key: Buffer.from(key, 'hex'), mode: 'write' })
for (let i = 0; i < Number(kali); i++) {
  const done = await inTransaction(db, () => {
    writePerangkat(db, 'hitung', String(Number(readPerangkat(db, 'hitung') ?? 0) + 1))
    return ok(null)
  })
  if (!done.ok) process.exit(1)
}
closeDatabase(db)
