// A person that is typed at the counter: nothing known yet.
import type { PotretOrang } from '#domain/surat/isian.ts'
import { blankPotret } from '#domain/surat/read-fields.ts'

/** All fields empty, marked as not in the register. */
export const emptyPerson: PotretOrang = { ...blankPotret, kewarganegaraan: 'WNI', luarDaftar: true }
