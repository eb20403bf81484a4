// The city's signature service: what is sent, what an answer means, and that no letter is signed twice or lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findKonsep } from '#db/queries/konsep.ts'
import { findSurat } from '#db/queries/surat.ts'
import { changeTte, findTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import type { Peran } from '#domain/pengguna/hak.ts'
import { ok } from '#domain/result.ts'
import { canUseTanda } from '#domain/tte/tanda.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { isSameLetter } from '#electron/usecases/same-letter.ts'
import { startTte } from '#electron/usecases/start-tte.ts'
import { releaseTte, sendTteAgain, uploadTte } from '#electron/usecases/decide-tte.ts'
import { aNaskah } from '#tests/builders/naskah.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { aSmallPdf, insertKonsepTte, nikLurah, setUpTte } from '#tests/builders/konsep-tte.ts'
import { makeCa, makeSertifikat, type Sertifikat } from '#tests/builders/sertifikat.ts'
import { openTestQueue, type TestQueue } from '#tests/builders/tte-queue.ts'
import { openTteServer, type Gangguan, type TteServer } from '#tests/builders/tte-server.ts'

const sandi = 'frasa-rahasia'
let folder = ''
let sertifikat: Sertifikat
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siakel-tte-'))
  sertifikat = makeSertifikat(makeCa(folder), { jenis: 'p-256' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Meja = {
  readonly office: Office
  readonly server: TteServer
  readonly queue: TestQueue
  readonly pejabatId: string
  readonly ids: readonly string[]
}
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Isi = {
  readonly versi?: 'v1' | 'v2'
  readonly jumlah?: number
  readonly gangguan?: readonly Gangguan[]
  readonly server?: Partial<Parameters<typeof openTteServer>[0]>
  readonly atur?: Partial<PengaturanTte>
  readonly queue?: Parameters<typeof openTestQueue>[1]
}

/** An office with letters in the queue, and a service that fails as told, once per entry, then works. */
const aMeja = async (isi: Isi = {}): Promise<Meja> => {
  const gangguan = [...(isi.gangguan ?? [])]
  const office = await openOffice()
  const server = await openTteServer({
    sertifikat,
    nik: nikLurah,
    gangguan: () => gangguan.shift() ?? 'baik',
    ...isi.server,
  })
  const pejabatId = await setUpTte(office, { alamat: server.alamat, versi: isi.versi ?? 'v1', ...isi.atur })
  const ids = await insertKonsepTte(office, { pejabatId, jumlah: isi.jumlah ?? 1 })
  const mulai = await startTte(office.deps, ids)
  expect(mulai).toEqual(ok({ pejabatId, jumlah: ids.length }))
  const queue = openTestQueue(office, { batasMs: 400, ...isi.queue })
  closing.push(async () => {
    queue.stop()
    await queue.idle()
    await server.close()
    office.close()
  })
  await queue.recover()
  return { office, server, queue, pejabatId, ids }
}

const baris = ({ office, ids }: Meja, at = 0) => findTte(office.baca, ids[at] ?? '')
const run = async (meja: Meja, frasa = sandi): Promise<void> => {
  meja.queue.giveSandi(meja.pejabatId, frasa)
  await meja.queue.drained()
  expect(meja.queue.bugs).toEqual([])
}
const countSigned = ({ server }: Meja): readonly number[] => [...server.signed.values()]
const issuedPdf = ({ office, ids }: Meja, at = 0): Uint8Array | null => {
  const suratId = findKonsep(office.baca, ids[at] ?? '')?.suratId
  const surat = suratId ? findSurat(office.baca, suratId) : null
  const pdf = surat && office.blob.get(surat.pdfSha256)
  return pdf && new Uint8Array(pdf)
}

describe.each(['v1', 'v2'] as const)('a letter signed by the service, protocol %s', (versi) => {
  it('is issued with the very bytes that came back, its unsigned ones kept beside them', async () => {
    const meja = await aMeja({ versi })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'selesai', percobaan: 1, galat: null })
    const dasar = baris(meja)?.dasarSha256 ?? ''
    expect(issuedPdf(meja)).toEqual(meja.server.findSigned(dasar))
    const konsep = findKonsep(meja.office.baca, meja.ids[0] ?? '')
    expect(konsep).toMatchObject({ tahap: 'terbit' })
    expect(findSurat(meja.office.baca, konsep?.suratId ?? '')).toMatchObject({ pdfDasarSha256: dasar, modeTtd: 'bsre' })
  })

  it('is in doubt when the answer is lost after signing, and is not sent again by itself', async () => {
    const meja = await aMeja({ versi, gangguan: ['putus-sesudah'] })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'tidak-pasti', galat: { code: 'TteTanpaJawaban' } })
    await run(meja)
    expect(countSigned(meja)).toEqual([1])
  })

  it.each([
    ['sampah-sesudah', 'TteJawabanTidakTerbaca'],
    ['500-sesudah', 'TteLayananGangguan'],
    ['500-sebelum', 'TteLayananGangguan'],
    ['diam-sesudah', 'TteTanpaJawaban'],
    ['diam-sebelum', 'TteTanpaJawaban'],
    ['putus-sebelum', 'TteTanpaJawaban'],
    ['pdf-lain', 'TteHasilTidakCocok'],
  ] as const)('is in doubt after %s', async (gangguan, code) => {
    const meja = await aMeja({ versi, gangguan: [gangguan] })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'tidak-pasti', galat: { code } })
    expect(findKonsep(meja.office.baca, meja.ids[0] ?? '')?.tahap).toBe('tte')
  })

  it('waits and is sent again when nothing can have reached the service', async () => {
    const meja = await aMeja({ versi })
    await meja.server.refuse()
    meja.queue.giveSandi(meja.pejabatId, sandi)
    await vi.waitFor(() =>
      expect(baris(meja)).toMatchObject({ state: 'menunggu', galat: { code: 'TteTidakTerjangkau' } }),
    )
    await meja.server.accept()
    await meja.queue.drained()
    expect(baris(meja)).toMatchObject({ state: 'selesai' })
    expect(countSigned(meja)).toEqual([1])
  })

  it('is looked at again when its time comes between the last look and going to rest', async () => {
    // Every look at the clock is one millisecond later: each waiting time ends in that gap.
    let ms = 0
    const clock = { now: () => (ms += 1) }
    const jeda = { kirim: [3], unduh: [1], verifikasi: [1], sandi: 1_000_000 }
    const meja = await aMeja({ versi, gangguan: ['429', '429', '429'], queue: { clock, jeda } })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'selesai', percobaan: 4 })
  })

  it('stays unsigned when the service cannot read it, and the next one is signed all the same', async () => {
    const meja = await aMeja({ versi, jumlah: 2, gangguan: ['pdf-rusak'] })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'gagal', galat: { code: 'TteBerkasDitolak' } })
    expect(baris(meja, 1)?.state).toBe('selesai')
  })

  it.each([
    ['401', { code: 'TteKredensialDitolak' }],
    ['tidak-terdaftar', { code: 'TteTidakTerdaftar' }],
    ['kedaluwarsa', { code: 'TteSertifikatBermasalah', sebab: 'kedaluwarsa' }],
  ] as const)('stops the batch after %s: the next one would be refused too', async (gangguan, galat) => {
    const meja = await aMeja({ versi, jumlah: 3, gangguan: [gangguan] })
    await run(meja)
    expect([0, 1, 2].map((at) => baris(meja, at)?.state)).toEqual(['menunggu', 'menunggu', 'menunggu'])
    expect(baris(meja)?.galat).toEqual(galat)
    expect(meja.queue.keadaan().sandiUntuk).toEqual([])
    expect(countSigned(meja)).toEqual([])
  })

  it('asks the service once for a wrong passphrase, however many letters wait', async () => {
    const meja = await aMeja({ versi, jumlah: 20 })
    await run(meja, 'salah ketik')
    expect(meja.server.wrong()).toBe(1)
    expect(baris(meja)).toMatchObject({ state: 'menunggu', galat: { code: 'TteSandiSalah' } })
    await run(meja)
    expect(countSigned(meja)).toEqual(Array.from({ length: 20 }, () => 1))
  })

  it('is not sent when the service says that the certificate is revoked', async () => {
    const meja = await aMeja({ versi, server: { status: 'REVOKE' } })
    await run(meja)
    expect(baris(meja)).toMatchObject({
      state: 'menunggu',
      percobaan: 0,
      galat: { code: 'TteSertifikatBermasalah', sebab: 'dicabut' },
    })
    expect(await meja.queue.status(meja.pejabatId)).toEqual(ok('dicabut'))
  })

  it('is tried again when the service is busy', async () => {
    const meja = await aMeja({ versi, gangguan: ['429', 'lambat'] })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'selesai', percobaan: 2 })
    expect(countSigned(meja)).toEqual([1])
  })

  it('is issued on our own check when the service does not answer the question whether it is good', async () => {
    const meja = await aMeja({ versi, server: { tanpaVerifikasi: true } })
    await run(meja)
    expect(baris(meja)?.state).toBe('selesai')
    const lain = await aMeja({
      versi,
      server: { tanpaVerifikasi: true },
      queue: { checkSignature: () => 'tidak-tahu' },
    })
    await run(lain)
    expect(baris(lain)?.state).toBe('tidak-pasti')
  })
})

describe('an answer that breaks off after its head', () => {
  it('is fetched by the id of the document', async () => {
    const meja = await aMeja({ gangguan: ['putus-di-tengah'] })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'selesai', idDokumen: 'dok-1' })
    expect(countSigned(meja)).toEqual([1])
  })

  it('is a doubt when the file was given away already, and where the server has no download', async () => {
    const meja = await aMeja({ gangguan: ['putus-di-tengah'], atur: { path: { ...pathV1, download: '' } } })
    await run(meja)
    expect(baris(meja)).toMatchObject({ state: 'tidak-pasti', galat: { code: 'TteTanpaJawaban' } })
    const v2 = await aMeja({ versi: 'v2', gangguan: ['putus-di-tengah'] })
    await run(v2)
    expect(baris(v2)?.state).toBe('tidak-pasti')
  })
})

const pathV1 = {
  sign: '/api/sign/pdf',
  download: '/api/sign/download/{id}',
  verify: '/api/sign/verify',
  status: '/api/user/status/{nik}',
}

describe('a letter of which nobody knows whether it was signed', () => {
  const aDoubt = async (): Promise<Meja> => {
    const meja = await aMeja({ gangguan: ['putus-sesudah'] })
    await run(meja)
    expect(baris(meja)?.state).toBe('tidak-pasti')
    return meja
  }
  const inFile = (bytes: Uint8Array): string => {
    const file = join(folder, 'unggah.pdf')
    writeFileSync(file, bytes)
    return file
  }

  it('is issued with the file a person brings, without a second signing', async () => {
    const meja = await aDoubt()
    const berkas = meja.server.findSigned(baris(meja)?.dasarSha256 ?? '') ?? new Uint8Array()
    expect(await uploadTte(meja.office.deps, meja.ids[0] ?? '', inFile(berkas))).toEqual(ok(null))
    meja.queue.wake()
    await meja.queue.drained()
    expect(baris(meja)?.state).toBe('selesai')
    expect(issuedPdf(meja)).toEqual(berkas)
    expect(countSigned(meja)).toEqual([1])
  })

  it('refuses a file that is another letter, unsigned, or no PDF', async () => {
    const meja = await aDoubt()
    const [id = ''] = meja.ids
    for (const bytes of [
      aSmallPdf('Surat lain'),
      meja.office.blob.get(baris(meja)?.dasarSha256 ?? ''),
      Buffer.from('x'),
    ])
      expect(await uploadTte(meja.office.deps, id, inFile(bytes ?? new Uint8Array()))).toMatchObject({
        error: { code: 'TteHasilTidakCocok' },
      })
    expect(await uploadTte(meja.office.deps, id, '/tidak/ada.pdf')).toMatchObject({
      error: { code: 'BerkasTidakTerbaca' },
    })
    expect(baris(meja)?.state).toBe('tidak-pasti')
  })

  it('is sent again only when a person says that it was not signed', async () => {
    const meja = await aDoubt()
    expect(await sendTteAgain(meja.office.deps, meja.ids[0] ?? '')).toEqual(ok(null))
    await run(meja)
    expect(baris(meja)?.state).toBe('selesai')
    expect(countSigned(meja)).toEqual([2])
  })

  it('can go back to the letters that wait for their signer', async () => {
    const meja = await aDoubt()
    expect(await releaseTte(meja.office.deps, meja.ids[0] ?? '')).toEqual(ok(null))
    expect(baris(meja)).toBeNull()
    expect(findKonsep(meja.office.baca, meja.ids[0] ?? '')?.tahap).toBe('ttd')
  })

  it('is decided about by its signer alone; whoever may cancel letters may only take it back', async () => {
    const meja = await aDoubt()
    const [id = ''] = meja.ids
    const { office } = meja
    const lain = (peran: Peran): Deps => ({
      ...office.deps,
      pelaku: { penggunaId: office.newId(), nama: 'Orang Lain', peran: [peran] },
    })
    const berkas = inFile(meja.server.findSigned(baris(meja)?.dasarSha256 ?? '') ?? new Uint8Array())
    const bukan = { ok: false, error: { code: 'BukanPenandatangan' } }
    for (const peran of ['kasi', 'sekretaris'] as const) {
      expect(await uploadTte(lain(peran), id, berkas)).toEqual(bukan)
      expect(await sendTteAgain(lain(peran), id)).toEqual(bukan)
      // Its passphrase is not somebody else's to try, not even as a second press of the batch.
      expect(await startTte(lain(peran), [id])).toEqual(bukan)
    }
    expect(await releaseTte(lain('kasi'), id)).toEqual(bukan)
    expect(baris(meja)?.state).toBe('tidak-pasti')
    expect(await releaseTte(lain('sekretaris'), id)).toEqual(ok(null))
  })

  it('is not decided about while it is on its way or done', async () => {
    const meja = await aMeja()
    await run(meja)
    const [id = ''] = meja.ids
    for (const decide of [sendTteAgain, releaseTte])
      expect(await decide(meja.office.deps, id)).toMatchObject({ error: { code: 'TteTidakMenunggu' } })
  })
})

describe('after a restart', () => {
  const restart = async (meja: Meja): Promise<TestQueue> => {
    meja.queue.stop()
    await meja.queue.idle()
    const queue = openTestQueue(meja.office)
    closing.unshift(async () => {
      queue.stop()
      await queue.idle()
    })
    await queue.recover()
    await queue.drained()
    return queue
  }
  const setState = (meja: Meja, isi: object) =>
    inTransaction(meja.office.db, () =>
      ok(
        changeTte(meja.office.db, meja.ids[0] ?? '', ['menunggu'], {
          state: 'dikirim',
          diubahPada: '2026-03-02T02:00:00.000Z',
          ...isi,
        }),
      ),
    )

  it('a passphrase that comes at once is not overlooked', async () => {
    const meja = await aMeja()
    meja.queue.stop()
    const queue = openTestQueue(meja.office)
    await queue.recover()
    queue.giveSandi(meja.pejabatId, sandi)
    await queue.drained()
    queue.stop()
    expect(baris(meja)?.state).toBe('selesai')
  })

  it('letters wait for a new passphrase', async () => {
    const meja = await aMeja({ jumlah: 2 })
    const queue = await restart(meja)
    expect(queue.keadaan().sandiUntuk).toEqual([])
    expect(baris(meja)?.state).toBe('menunggu')
    expect(countSigned(meja)).toEqual([])
  })

  it('a letter that was on its way is in doubt', async () => {
    const meja = await aMeja()
    await setState(meja, {})
    await restart(meja)
    expect(baris(meja)).toMatchObject({ state: 'tidak-pasti', galat: { code: 'TteTerputus' } })
  })

  it('a letter whose signed file is here is checked and issued without a passphrase', async () => {
    const meja = await aMeja({ gangguan: ['putus-sesudah'] })
    await run(meja)
    const berkas = meja.server.findSigned(baris(meja)?.dasarSha256 ?? '') ?? new Uint8Array()
    const { sha256 } = meja.office.blob.put(berkas)
    await inTransaction(meja.office.db, () =>
      ok(
        changeTte(meja.office.db, meja.ids[0] ?? '', ['tidak-pasti'], {
          state: 'dikirim',
          hasilSha256: sha256,
          diubahPada: '2026-03-02T02:00:00.000Z',
        }),
      ),
    )
    await restart(meja)
    expect(baris(meja)?.state).toBe('selesai')
  })
})

describe('the passphrase', () => {
  it('is forgotten when the batch is done', async () => {
    const meja = await aMeja()
    await run(meja)
    expect(meja.queue.keadaan()).toEqual({ berjalan: false, sandiUntuk: [] })
  })

  it('is forgotten when nothing was signed for ten minutes, and the letters wait', async () => {
    const jeda = { kirim: [20], unduh: [], verifikasi: [], sandi: 100 }
    const meja = await aMeja({ queue: { jeda } })
    await meja.server.refuse()
    await run(meja)
    expect(meja.queue.keadaan().sandiUntuk).toEqual([])
    expect(baris(meja)).toMatchObject({ state: 'menunggu', galat: { code: 'TteTidakTerjangkau' } })
    await meja.server.accept()
  })

  it('is nowhere in the database, nor is the password of the service outside its secrets', async () => {
    const meja = await aMeja({ gangguan: ['putus-sesudah'] })
    await run(meja)
    const { $client } = meja.office.db
    const tables = $client.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
    const holding = (text: string) =>
      tables.filter((table) => JSON.stringify($client.prepare(`SELECT * FROM "${table}"`).all()).includes(text))
    expect(holding(sandi)).toEqual([])
    expect(holding('sandi-aplikasi')).toEqual(['rahasia'])
    expect(holding(nikLurah)).toEqual(['rahasia'])
  })
})

describe('what is sent', () => {
  it('names the place in points on the page, a square in the middle of the free room (v1)', async () => {
    const meja = await aMeja({
      atur: { tautanQr: 'https://tte.contoh.invalid/periksa', alasan: 'Pelayanan', lokasi: 'Pekalongan' },
    })
    await run(meja)
    expect(meja.server.looks[0]).toMatchObject({
      tampilan: 'visible',
      image: 'false',
      linkQR: 'https://tte.contoh.invalid/periksa',
      page: '1',
      xAxis: '370',
      yAxis: '100',
      width: '60',
      height: '60',
      reason: 'Pelayanan',
      location: 'Pekalongan',
    })
  })

  it('carries the picture and the place (v2), or nothing to see', async () => {
    const meja = await aMeja({ versi: 'v2' })
    await run(meja)
    expect(meja.server.looks[0]).toMatchObject({ tampilan: 'VISIBLE', page: 1, originX: 370, originY: 100, width: 60 })
    expect(String(meja.server.looks[0]?.['imageBase64'])).toMatch(/^iVBOR/)
    const tanpa = await aMeja({ versi: 'v2', atur: { tampilan: 'tanpa' } })
    await run(tanpa)
    expect(tanpa.server.looks[0]).toEqual({ tampilan: 'INVISIBLE', location: '', reason: '' })
  })

  it('uses the mark of one character only where it stands nowhere else in the letter', async () => {
    const meja = await aMeja({ atur: { tanda: '#' } })
    await run(meja)
    expect(meja.server.looks[0]).toMatchObject({ tag_koordinat: '#' })
    expect(meja.server.looks[0]).not.toHaveProperty('xAxis')
    expect(canUseTanda('#', aNaskah(), [])).toBe(true)
    expect(canUseTanda('#', aNaskah({ judul: 'Surat #1' }), [])).toBe(false)
    expect(canUseTanda('#', aNaskah(), ['Kaki # surat'])).toBe(false)
    expect(canUseTanda('', aNaskah(), [])).toBe(false)
  })

  it('uses the names and paths of the server where they differ', async () => {
    const meja = await aMeja({ atur: { nama: { linkQR: 'link_qr' }, path: { ...pathV1, status: '/lain/{nik}' } } })
    await run(meja)
    expect(meja.server.looks[0]).toHaveProperty('link_qr')
    // A status path that this server does not know stops nothing.
    expect(baris(meja)?.state).toBe('selesai')
  })
})

describe('the way into the queue', () => {
  it('takes letters of one signer, all or none, and a second press changes nothing', async () => {
    const meja = await aMeja({ jumlah: 2 })
    expect(await startTte(meja.office.deps, meja.ids)).toMatchObject({ ok: true })
    const [lain = ''] = await insertKonsepTte(meja.office, { pejabatId: 'pejabat-lain', jumlah: 1, mulai: 90 })
    expect(await startTte(meja.office.deps, [lain, ...meja.ids])).toMatchObject({
      error: { code: 'TteSatuPenandatangan' },
    })
    expect(await startTte(meja.office.deps, [lain])).toMatchObject({ error: { code: 'TteNikBelumAda' } })
    expect(findTte(meja.office.baca, lain)).toBeNull()
  })

  it('asks for address, credentials and NIK first', async () => {
    const office = await openOffice()
    const pejabatId = await setUpTte(office, { alamat: '' })
    const ids = await insertKonsepTte(office, { pejabatId, jumlah: 1 })
    expect(await startTte(office.deps, ids)).toMatchObject({ error: { code: 'TteBelumDisiapkan' } })
    office.close()
  })
})

describe('the file that came back', () => {
  it('is the same letter when our bytes are its beginning or its pages are ours', () => {
    const dasar = aSmallPdf('Surat satu')
    const akhir = Buffer.from('\n/ByteRange [0 1 2 3]\n%%EOF\n')
    expect(isSameLetter(dasar, Buffer.concat([dasar, akhir]))).toBe(true)
    const ditulisUlang = Buffer.concat([Buffer.from('%PDF-1.7\n'), dasar.subarray(20), akhir])
    expect(isSameLetter(dasar, ditulisUlang)).toBe(true)
    expect(isSameLetter(dasar, dasar)).toBe(false)
    expect(isSameLetter(dasar, Buffer.concat([aSmallPdf('Surat dua'), akhir]))).toBe(false)
  })
})
