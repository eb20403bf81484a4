// Checking a paper: its QR or short code against the keys of the office and the register.
import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSurat } from '#db/queries/surat.ts'
import { toBase32, fromBase32 } from '#domain/qr/base32.ts'
import { awalanQr } from '#domain/qr/qr.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { checkKode } from '#electron/usecases/check-kode.ts'
import { exportKunciQr } from '#electron/usecases/export-kunci-qr.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { scanQr } from '#tests/builders/pdf-tools.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const issue = async (of: Office) => {
  const orang = await insertOrang(of, { nama: 'SITI NURHAYATI' })
  const { suratId } = valueOf(await issueSurat(of.deps, aPermohonan(of, { subjek: { pendudukId: orang } })))
  const surat = findSurat(of.baca, suratId)
  if (!surat) throw new Error('no letter')
  return surat
}

describe('a scanned code', () => {
  test('read from the paper itself names the letter to compare with', async () => {
    const surat = await issue(office)
    const pdf = office.blob.get(surat.pdfSha256)
    const teks = scanQr(pdf ?? new Uint8Array(), 150)
    expect(checkKode(office.baca, teks)).toMatchObject({
      kesimpulan: 'tercatat',
      kode: { kodeKantor: '3375011001', tanggal: '2026-03-02', nomorUrut: 1 },
      surat: { id: surat.id, nomor: surat.nomor, subjekNama: 'SITI NURHAYATI', batalAlasan: null },
    })
    const [kode] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(checkKode(office.baca, teks).kode?.kodePendek ?? '') ?? [
      '',
    ]
    expect(checkKode(office.baca, kode.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      kesimpulan: 'tercatat',
      surat: { id: surat.id },
    })
  })

  test('of a cancelled letter says so, with the reason', async () => {
    const surat = await issue(office)
    valueOf(await cancelSurat(office.deps, { id: surat.id, alasan: 'salah nama' }))
    expect(checkKode(office.baca, surat.qr)).toMatchObject({
      kesimpulan: 'dibatalkan',
      surat: { batalAlasan: 'salah nama', digantikanNomor: null },
    })
  })

  test('with one changed byte is refused wherever the byte stands', async () => {
    const { qr } = await issue(office)
    const payload = fromBase32(qr.slice(awalanQr.length)) ?? new Uint8Array()
    const outcomes = [0, 3, 9, 11, 16, 30, 50, 77, 78, 141].map((at) => {
      const changed = payload.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      return checkKode(office.baca, awalanQr + toBase32(changed)).kesimpulan
    })
    expect(new Set(outcomes)).toEqual(new Set(['bukan-kode', 'kunci-tidak-dikenal', 'tanda-tidak-cocok']))
    expect(checkKode(office.baca, qr).kesimpulan).toBe('tercatat')
  })

  test('of another office is told apart from a forged one', async () => {
    const lain = await openOffice()
    await issue(office)
    const { qr } = await issue(lain)
    lain.close()
    expect(checkKode(office.baca, qr)).toEqual({ kesimpulan: 'kunci-tidak-dikenal', kode: null, surat: null })
  })

  test('signed by this office but missing in its register is an alarm of its own', async () => {
    const { id, qr } = await issue(office)
    office.db.$client.pragma('foreign_keys = OFF')
    office.db.$client.prepare('DELETE FROM surat WHERE id = ?').run(id)
    expect(checkKode(office.baca, qr)).toMatchObject({ kesimpulan: 'tidak-tercatat', surat: null })
  })

  test('of a letter whose stored wording was changed is noticed', async () => {
    const { id, qr } = await issue(office)
    office.db.$client.prepare(`UPDATE surat SET naskah = replace(naskah, 'SITI', 'SINTA') WHERE id = ?`).run(id)
    expect(checkKode(office.baca, qr).kesimpulan).toBe('naskah-berbeda')
  })

  test('of a form without number finds its own, also among others of the same day', async () => {
    const issueForm = async (nama: string) => {
      const orang = { pendudukId: await insertOrang(office, { nama, jenisKelamin: 2 }) }
      const calonPasangan = { pendudukId: await insertOrang(office, { nama: 'AGUS PRASETYO', jenisKelamin: 1 }) }
      const request = aPermohonan(office, { kode: 'nikah-n4', subjek: orang, isian: { calonPasangan } })
      return findSurat(office.baca, valueOf(await issueSurat(office.deps, request)).suratId)
    }
    const forms = [await issueForm('SITI NURHAYATI'), await issueForm('WATI'), await issueForm('DEWI')]
    expect(forms.map((f) => checkKode(office.baca, f?.qr ?? ''))).toMatchObject(
      forms.map((f) => ({ kesimpulan: 'tercatat', surat: { id: f?.id, nomor: null } })),
    )
  })

  test('that is none is called none; a short code that nobody has is called unknown', () => {
    expect(
      ['', '9975015409870002', 'https://contoh.id/x', awalanQr].map((t) => checkKode(office.baca, t).kesimpulan),
    ).toEqual(Array.from({ length: 4 }, () => 'bukan-kode'))
    expect(checkKode(office.baca, '7Q4K-M2XD-9TPA').kesimpulan).toBe('kode-pendek-tidak-ada')
  })
})

describe('the public keys', () => {
  test('are exported with the certificate by the office key, and check out with nothing but the file', async () => {
    expect(exportKunciQr(office.baca)).toBeNull()
    await issue(office)
    const berkas = JSON.parse(exportKunciQr(office.baca) ?? '{}') as {
      kunciKantor: string
      kunci: { ed25519: string; sertifikat: string }[]
    }
    const key = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(berkas.kunciKantor, 'base64')]),
      format: 'der',
      type: 'spki',
    })
    const [satu] = berkas.kunci
    const raw = Buffer.from(satu?.ed25519 ?? '', 'base64')
    const sertifikat = Buffer.from(satu?.sertifikat ?? '', 'base64')
    expect([raw.length, verify(null, raw, key, sertifikat), verify(null, raw.subarray(1), key, sertifikat)]).toEqual([
      32,
      true,
      false,
    ])
  })
})
