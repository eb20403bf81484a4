// An import from file to register: dry run, one transaction, again, undo, refused rows, cancel.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import readExcelFile from 'read-excel-file/node'
import { BerkasImpor, TinjauImpor } from '#contract/penduduk.ts'
import { isCariCurrent, indexAntre } from '#db/queries/rebuild-cari.ts'
import { listRiwayatImpor } from '#db/queries/riwayat-impor.ts'
import { listAnggotaKeluarga } from '#db/queries/keluarga.ts'
import { countOperations, listOperations } from '#db/queries/op-log.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countPenduduk, findPenduduk, listPendudukByNik } from '#db/queries/penduduk.ts'
import type { Penduduk } from '#domain/penduduk/penduduk.ts'
import { editPenduduk } from '#electron/usecases/edit-penduduk.ts'
import { addPenduduk } from '#electron/usecases/add-penduduk.ts'
import { sweepImpor } from '#electron/usecases/list-impor.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { exportPenduduk } from '#electron/worker/impor/export-penduduk.ts'
import { openImpor } from '#electron/worker/impor/open-impor.ts'
import { reviewImpor } from '#electron/worker/impor/review-impor.ts'
import { saveImpor } from '#electron/worker/impor/save-impor.ts'
import { undoImpor } from '#electron/worker/impor/undo-impor.ts'
import { writeContoh } from '#electron/worker/impor/write-contoh.ts'
import { writeTolak } from '#electron/worker/impor/write-tolak.ts'
import type { ImporContext } from '#electron/worker/impor/context.ts'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  aBarisImpor,
  anImporContext,
  importFile,
  judulBiasa,
  manyPenduduk,
  reviewFile,
  writeCsv,
  writePendudukXlsx,
} from '#tests/builders/impor.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { barisXml, writeEntriXlsx } from '#tests/builders/xlsx.ts'

let office: Office
let ctx: ImporContext
beforeEach(async () => {
  office = await openOffice()
  ctx = anImporContext(office)
})
afterEach(() => office.close())

const wati = anIsiPenduduk()
const agus = anIsiPenduduk({
  nik: '9975011205840001',
  nama: 'AGUS PRASETYO',
  jenisKelamin: 1,
  tanggalLahir: '1984-05-12',
  shdk: 1,
  pekerjaan: 84,
})
const byNik = (nik: string): Penduduk => {
  const [orang] = listPendudukByNik(office.baca, nik)
  if (!orang) throw new Error('nobody has this NIK')
  return orang
}
const csv = (baris: readonly (readonly string[])[], nama = 'penduduk.csv'): string => writeCsv(office, nama, baris)
const biasa = (...orang: (typeof wati)[]): string => csv([judulBiasa, ...orang.map(aBarisImpor)])
const staging = (): string[] => (existsSync(ctx.folder.sementara) ? readdirSync(ctx.folder.sementara) : [])
/** Everything that an import could touch, as text. */
const snapshot = (): string =>
  JSON.stringify(
    ['penduduk', 'keluarga', 'impor', 'impor_baris', 'op_log', 'field_clock', 'sync_state', 'cari_antre'].map((tabel) =>
      office.baca.$client.prepare(`SELECT * FROM ${tabel} ORDER BY 1, 2`).all(),
    ),
  )

describe('choosing a file', () => {
  test('recognises the columns, shows examples, and keeps nothing of the office in clear text', async () => {
    const berkas = valueOf(await openImpor(ctx, { jalur: biasa(wati, agus), lembar: null }))
    expect(BerkasImpor.safeParse(berkas).success).toBe(true)
    expect(berkas).toMatchObject({ namaBerkas: 'penduduk.csv', barisJudul: 1, adaRumus: false })
    expect(berkas.kolom.find(({ untuk }) => untuk === 'nama')).toEqual({
      posisi: 2,
      judul: 'NAMA LENGKAP',
      untuk: 'nama',
      contoh: ['SITI NURHAYATI', 'AGUS PRASETYO'],
    })
    expect(staging().length).toBeGreaterThan(0)
    for (const nama of staging())
      expect(readFileSync(join(ctx.folder.sementara, nama)).includes('NURHAYATI')).toBe(false)
    // Control: the same search finds the name in the file itself.
    expect(readFileSync(join(office.dir, 'penduduk.csv')).includes('NURHAYATI')).toBe(true)
  })

  test('takes the sheet with most known headings and offers the others', async () => {
    const jalur = writeEntriXlsx(join(office.dir, 'dua.xlsx'), {
      lembar: {
        Rekap: barisXml(['NAMA', 'NIK']),
        DATA:
          barisXml(['DATA PENDUDUK']) +
          barisXml(['NO KK', 'NIK', 'NAMA', 'JK']) +
          barisXml(['', wati.nik ?? '', 'WATI', 'P']),
      },
    })
    expect(valueOf(await openImpor(ctx, { jalur, lembar: null }))).toMatchObject({
      lembar: ['Rekap', 'DATA'],
      lembarDipakai: 'DATA',
      barisJudul: 2,
    })
    expect(await openImpor(ctx, { jalur, lembar: 'Rekap' })).toEqual({
      ok: false,
      error: { code: 'BerkasTidakTerbaca', sebab: 'kosong' },
    })
  })

  test.each([
    [
      'no headings at all',
      [
        ['WATI', 'P'],
        ['AGUS', 'L'],
      ],
      'tanpa-judul-kolom',
    ],
    ['headings without a row', [judulBiasa], 'kosong'],
  ] as const)('refuses %s and leaves no staging file', async (_nama, baris, sebab) => {
    expect(await openImpor(ctx, { jalur: csv(baris), lembar: null })).toEqual({
      ok: false,
      error: { code: 'BerkasTidakTerbaca', sebab },
    })
    expect(staging()).toEqual([])
  })

  test('refuses a broken file and leaves no staging file', async () => {
    const jalur = join(office.dir, 'rusak.xlsx')
    writeFileSync(jalur, 'PK\u0003\u0004 bukan zip')
    expect(await openImpor(ctx, { jalur, lembar: null })).toEqual({
      ok: false,
      error: { code: 'BerkasTidakTerbaca', sebab: 'rusak' },
    })
    expect(staging()).toEqual([])
  })

  test('a new file throws the staging file of the one before away; so does a start', async () => {
    await openImpor(ctx, { jalur: biasa(wati), lembar: null })
    const dulu = staging()
    await openImpor(ctx, { jalur: biasa(agus), lembar: null })
    expect(staging().some((nama) => dulu.includes(nama))).toBe(false)
    sweepImpor(ctx.folder.sementara)
    expect(staging()).toEqual([])
  })
})

describe('the dry run', () => {
  test('tells new, changed, same and refused rows without touching the register', async () => {
    await importFile(ctx, biasa(wati, agus))
    const dulu = snapshot()
    const hasil = await reviewFile(
      ctx,
      csv([
        judulBiasa,
        aBarisImpor(wati),
        aBarisImpor({ ...agus, alamat: 'JL. MAWAR NO 2', statusKawin: 4 }),
        aBarisImpor(anIsiPenduduk({ nik: '9975014302110001', nama: 'NADIA' })),
        aBarisImpor({ ...wati, nik: '123' }),
      ]),
    )
    expect(TinjauImpor.safeParse(hasil).success).toBe(true)
    expect(hasil).toMatchObject({ total: 4, baru: 1, ubah: 1, sama: 1, tolak: 1 })
    expect(hasil.contohUbah).toEqual([
      {
        baris: 3,
        nama: 'AGUS PRASETYO',
        perubahan: expect.arrayContaining([
          { kolom: 'Alamat', dari: 'JL. KENANGA GG 3 NO 11', ke: 'JL. MAWAR NO 2' },
          { kolom: 'Status perkawinan', dari: 'Kawin', ke: 'Cerai Mati' },
        ]),
      },
    ])
    expect(hasil.contohTolak).toEqual([
      { baris: 5, nik: '123', nama: 'SITI NURHAYATI', sebab: 'NIK 3 angka, seharusnya 16' },
    ])
    expect(hasil.sebabTolak).toEqual([{ sebab: 'NIK 3 angka, seharusnya 16', jumlah: 1 }])
    expect(snapshot()).toBe(dulu)
  })

  test('refuses the second of two rows with one NIK and names the first', async () => {
    const hasil = await reviewFile(ctx, biasa(wati, agus, { ...wati, nama: 'SITI LAIN' }))
    expect(hasil).toMatchObject({ baru: 2, tolak: 1, contohTolak: [{ baris: 4, sebab: 'NIK sama dengan baris 2' }] })
  })

  test('counts warnings and refuses nobody for them', async () => {
    const hasil = await reviewFile(ctx, biasa({ ...wati, tanggalLahir: '1987-09-15', nomorKk: null }))
    expect(hasil).toMatchObject({ baru: 1, tolak: 0 })
    expect(hasil.peringatan).toEqual(
      expect.arrayContaining([
        { sebab: 'nomor KK kosong', jumlah: 1 },
        { sebab: 'tanggal lahir berbeda dengan NIK', jumlah: 1 },
      ]),
    )
  })

  test('refuses a row whose NIK two people of the register have', async () => {
    for (const nama of ['SATU', 'DUA'])
      valueOf(await addPenduduk(office.deps, { isi: { ...wati, nama }, alasan: 'uji' }))
    expect(await reviewFile(ctx, biasa(wati))).toMatchObject({
      tolak: 1,
      contohTolak: [{ sebab: 'NIK ini dipakai 2 orang di data penduduk' }],
    })
  })

  test('warns when a NIK comes with another name and birth date, and for people who are gone', async () => {
    await importFile(ctx, biasa(wati, { ...agus, statusDasar: 2 }))
    const tanpaStatus = [
      judulBiasa.slice(0, -1),
      aBarisImpor({ ...wati, nama: 'ORANG LAIN', tanggalLahir: '1990-01-01' }).slice(0, -1),
      aBarisImpor(agus).slice(0, -1),
    ]
    const hasil = await reviewFile(ctx, csv(tanpaStatus))
    expect(hasil.peringatan.map(({ sebab }) => sebab)).toEqual(
      expect.arrayContaining([
        'NIK sama, tetapi nama dan tanggal lahir berbeda',
        'tercatat tidak lagi tinggal di sini, tetapi ada di berkas',
      ]),
    )
  })

  test('needs NIK and name to be mapped; the mapping can be corrected and is remembered', async () => {
    const jalur = csv([
      ['IDENTITAS', 'NIK', 'NAMA PANGGILAN'],
      [wati.nik ?? '', '1', 'WATI'],
    ])
    const berkas = valueOf(
      await openImpor(ctx, { jalur, lembar: null }).then((hasil) =>
        hasil.ok
          ? hasil
          : openImpor(ctx, {
              jalur: csv([
                ['IDENTITAS', 'NIK', 'NAMA', 'SEBUTAN'],
                [wati.nik ?? '', '1', 'SALAH', 'WATI'],
              ]),
              lembar: null,
            }),
      ),
    )
    expect(await reviewImpor(ctx, { imporId: berkas.imporId, pemetaan: [{ posisi: 0, untuk: 'nik' }] })).toEqual({
      ok: false,
      error: { code: 'KolomWajibBelumDipetakan', kolom: ['Nama lengkap'] },
    })
    const pemetaan = [
      { posisi: 0, untuk: 'nik' },
      { posisi: 3, untuk: 'nama' },
    ] as const
    valueOf(await reviewImpor(ctx, { imporId: berkas.imporId, pemetaan }))
    valueOf(await saveImpor(ctx, { imporId: berkas.imporId }))
    expect(byNik(wati.nik ?? '').nama).toBe('WATI')
    const lagi = valueOf(
      await openImpor(ctx, {
        jalur: csv([
          ['SEBUTAN', 'NIK', 'NAMA', 'IDENTITAS'],
          ['A', '1', 'B', '2'],
        ]),
        lembar: null,
      }),
    )
    expect(lagi.kolom.map(({ untuk }) => untuk)).toEqual(['nama', null, null, 'nik'])
  })

  test('of an unknown or foreign import id finds nothing', async () => {
    for (const imporId of ['01930000-0000-7000-8000-00000000ffff', '../../kantor', 'x'])
      expect(await reviewImpor(ctx, { imporId, pemetaan: [] })).toEqual({ ok: false, error: { code: 'ImporTidakAda' } })
  })
})

describe('saving', () => {
  test('stores everybody with one operation each and one for the import, families by nomor KK', async () => {
    const dulu = countOperations(office.baca)
    const tinjau = await importFile(
      ctx,
      biasa(agus, wati, anIsiPenduduk({ nik: '9975014101700001', nama: 'TETANGGA', nomorKk: '9975010000000002' })),
    )
    expect(countOperations(office.baca) - dulu).toBe(4)
    expect(verifyChain(office.baca).ok).toBe(true)
    expect(
      listOperations(office.baca, { entity: 'impor', entityId: tinjau.imporId, batas: 9 }).map(({ kind }) => kind),
    ).toEqual(['impor.simpan'])
    const { id, keluargaId } = byNik(wati.nik ?? '')
    expect(findPenduduk(office.baca, id)).toMatchObject({ ...wati, sumberData: 'impor' })
    expect(listAnggotaKeluarga(office.baca, keluargaId ?? '').map(({ nama }) => nama)).toEqual([
      'AGUS PRASETYO',
      'SITI NURHAYATI',
    ])
    const [operasi] = listOperations(office.baca, { entity: 'penduduk', entityId: id, batas: 1 })
    expect(JSON.parse(operasi?.body ?? '')).toMatchObject({ isi: wati, imporId: tinjau.imporId, keluargaId })
    expect(listRiwayatImpor(office.baca, 9)).toMatchObject([
      { id: tinjau.imporId, namaBerkas: 'penduduk.csv', baru: 3, ubah: 0, sama: 0, tolak: 0 },
    ])
  })

  test('a second import of the same people changes nothing; empty cells never erase; people who are missing stay', async () => {
    await importFile(ctx, biasa(wati, agus))
    const orang = byNik(wati.nik ?? '')
    const lagi = await importFile(ctx, biasa({ ...wati, agama: null, alamat: '', namaIbu: '' }))
    expect(lagi).toMatchObject({ baru: 0, ubah: 0, sama: 1 })
    expect(byNik(wati.nik ?? '')).toEqual(orang)
    expect(countPenduduk(office.baca)).toBe(2)
  })

  test('changes only the fields that differ, with their groups', async () => {
    await importFile(ctx, biasa(wati))
    const orang = byNik(wati.nik ?? '')
    await importFile(ctx, biasa({ ...wati, rt: '007', nomorKk: '9975010000000002' }))
    const baru = byNik(wati.nik ?? '')
    expect(baru).toEqual({
      ...orang,
      rt: '007',
      nomorKk: '9975010000000002',
      keluargaId: baru.keluargaId,
      diubahPada: baru.diubahPada,
    })
    expect(baru.keluargaId).not.toBe(orang.keluargaId)
    const [operasi] = listOperations(office.baca, { entity: 'penduduk', entityId: orang.id, batas: 1 })
    expect(Object.keys(JSON.parse(operasi?.base ?? '{}'))).toEqual(['alamat', 'keluarga'])
  })

  test('refuses, and stores nothing, when somebody changed one of these people after the dry run', async () => {
    await importFile(ctx, biasa(wati))
    const tinjau = await reviewFile(ctx, biasa({ ...wati, rt: '007' }, agus))
    const { id, diubahPada } = byNik(wati.nik ?? '')
    valueOf(
      await editPenduduk(office.deps, { id, perubahan: { rt: '009' }, alasan: 'pindah rumah', dilihat: diubahPada }),
    )
    const dulu = snapshot()
    expect(await saveImpor(ctx, { imporId: tinjau.imporId })).toEqual({ ok: false, error: { code: 'DataBerubah' } })
    expect(snapshot()).toBe(dulu)
  })

  test('refuses when one of the new people was typed in after the dry run', async () => {
    const tinjau = await reviewFile(ctx, biasa(agus, wati))
    valueOf(await addPenduduk(office.deps, { isi: wati, alasan: 'diketik' }))
    const dulu = snapshot()
    expect(await saveImpor(ctx, { imporId: tinjau.imporId })).toEqual({ ok: false, error: { code: 'DataBerubah' } })
    expect(snapshot()).toBe(dulu)
  })

  test('stores once when pressed twice; nothing before a dry run', async () => {
    const berkas = valueOf(await openImpor(ctx, { jalur: biasa(wati), lembar: null }))
    expect(await saveImpor(ctx, { imporId: berkas.imporId })).toEqual({ ok: false, error: { code: 'ImporTidakAda' } })
    const tinjau = await importFile(ctx, biasa(wati))
    expect(await saveImpor(ctx, { imporId: tinjau.imporId })).toEqual({ ok: false, error: { code: 'ImporTidakAda' } })
    expect(countPenduduk(office.baca)).toBe(1)
  })

  test('asks main to hold its writes back before it begins', async () => {
    const urutan: string[] = []
    const tinjau = await reviewFile(ctx, biasa(wati))
    const menunggu = anImporContext(office, {
      beginCommit: () => {
        urutan.push(`tahan, ${countPenduduk(office.baca)} orang`)
        return Promise.resolve()
      },
    })
    valueOf(await saveImpor(menunggu, { imporId: tinjau.imporId }))
    expect(urutan).toEqual(['tahan, 0 orang'])
  })

  test('people are found by name at once, and in the index after its steps', async () => {
    await importFile(ctx, biasa({ ...wati, nama: 'ACHMAD CHOIRUDIN' }))
    const find = (teks: string) =>
      valueOf(searchPenduduk(office.deps, { teks, semuaStatus: false })).baris.map(({ nama }) => nama)
    expect(find('achmad choi')).toEqual(['ACHMAD CHOIRUDIN'])
    expect(find('ahmat khoirudin')).toEqual([])
    valueOf(await indexAntre(office.db, { batch: 200, pause: () => Promise.resolve(), onProgress: () => undefined }))
    expect(isCariCurrent(office.db)).toBe(true)
    expect(find('ahmat khoirudin')).toEqual(['ACHMAD CHOIRUDIN'])
  })

  test('12,000 people from an .xlsx: every one, every family, a whole chain', async () => {
    const orang = manyPenduduk(12_000, 'dua belas ribu')
    const hasil = await importFile(ctx, await writePendudukXlsx(office, 'penduduk.xlsx', orang))
    expect(hasil).toMatchObject({ total: 12_000, baru: 12_000, tolak: 0, peringatan: [] })
    expect(verifyChain(office.baca)).toMatchObject({ ok: true })
    expect(office.baca.$client.prepare('SELECT count(*) AS n FROM keluarga').get()).toEqual({ n: 4000 })
    const contoh = orang[7321]
    expect(contoh && byNik(contoh.nik ?? '')).toMatchObject({
      nama: contoh?.nama,
      pekerjaanTeks: contoh?.pekerjaanTeks,
      tanggalLahir: contoh?.tanggalLahir,
      rt: contoh?.rt,
    })
  })
})

describe('cancel', () => {
  /** Runs the three steps and cancels at the n-th report of progress; tells how it ended. */
  const cancelAt = async (kali: number, jalur: string): Promise<'dibatalkan' | 'tersimpan'> => {
    const batal = new AbortController()
    let laporan = 0
    const berhenti = anImporContext(office, {
      signal: batal.signal,
      report: () => (++laporan >= kali ? batal.abort() : undefined),
    })
    const berkas = await openImpor(berhenti, { jalur, lembar: null })
    if (!berkas.ok) return asCancel(berkas.error.code)
    const pemetaan = berkas.value.kolom.flatMap(({ posisi, untuk }) => (untuk === null ? [] : [{ posisi, untuk }]))
    const tinjau = await reviewImpor(berhenti, { imporId: berkas.value.imporId, pemetaan })
    if (!tinjau.ok) return asCancel(tinjau.error.code)
    const simpan = await saveImpor(berhenti, { imporId: berkas.value.imporId })
    return simpan.ok ? 'tersimpan' : asCancel(simpan.error.code)
  }
  const asCancel = (code: string): 'dibatalkan' => {
    if (code !== 'Dibatalkan') throw new Error(code)
    return 'dibatalkan'
  }

  test('at any moment before the commit leaves the register as it was; during the commit it comes too late', async () => {
    const jalur = await writePendudukXlsx(office, 'penduduk.xlsx', manyPenduduk(3000, 'batal'))
    const dulu = snapshot()
    let kali = 1
    while ((await cancelAt(kali, jalur)) === 'dibatalkan') {
      expect([kali, snapshot() === dulu]).toEqual([kali, true])
      kali++
    }
    // Three or more reports while reading, six while comparing: all of them were tried before the commit.
    expect(kali).toBeGreaterThan(9)
    expect(countPenduduk(office.baca)).toBe(3000)
  })

  test('of an opening leaves no staging file', async () => {
    const jalur = await writePendudukXlsx(office, 'penduduk.xlsx', manyPenduduk(3000, 'batal'))
    expect(await cancelAt(1, jalur)).toBe('dibatalkan')
    expect(staging()).toEqual([])
  })

  test('an interrupted dry run cannot be saved', async () => {
    const tinjau = await reviewFile(ctx, biasa(wati))
    const batal = new AbortController()
    batal.abort()
    const lagi = await reviewImpor(anImporContext(office, { signal: batal.signal }), {
      imporId: tinjau.imporId,
      pemetaan: [
        { posisi: 1, untuk: 'nik' },
        { posisi: 2, untuk: 'nama' },
      ],
    })
    expect(lagi).toEqual({ ok: false, error: { code: 'Dibatalkan' } })
    expect(await saveImpor(ctx, { imporId: tinjau.imporId })).toEqual({ ok: false, error: { code: 'ImporTidakAda' } })
  })
})

describe('undo', () => {
  const people = (): unknown[] => office.baca.$client.prepare('SELECT * FROM penduduk ORDER BY id').all()
  const families = (): unknown[] => office.baca.$client.prepare('SELECT * FROM keluarga ORDER BY id').all()
  const undo = async (imporId: string) => valueOf(await undoImpor(ctx, { imporId, alasan: 'berkas keliru' }))

  test('takes new people away and puts changed ones back, field by field; the history and the chain stay', async () => {
    await importFile(ctx, biasa(wati, agus))
    const [orang, keluarga] = [people(), families()]
    const kedua = await importFile(
      ctx,
      biasa(
        { ...wati, rt: '007', nomorKk: '9975010000000002', agama: 2 },
        anIsiPenduduk({ nik: '9975014302110001', nama: 'NADIA', nomorKk: '9975010000000003' }),
      ),
    )
    expect(people()).not.toEqual(orang)
    expect(await undo(kedua.imporId)).toEqual({
      imporId: kedua.imporId,
      dihapus: 1,
      dipulihkan: 1,
      dilewati: [],
      dilewatiJumlah: 0,
    })
    expect(people()).toEqual(orang)
    expect(families()).toEqual(keluarga)
    expect(verifyChain(office.baca).ok).toBe(true)
    expect(
      listOperations(office.baca, { entity: 'impor', entityId: kedua.imporId, batas: 9 }).map(({ kind }) => kind),
    ).toEqual(['impor.urung', 'impor.simpan'])
  })

  test('of the newest and then of the older import leads back to the beginning', async () => {
    const pertama = await importFile(ctx, biasa(wati, agus))
    const kedua = await importFile(ctx, biasa({ ...wati, rt: '007' }))
    await undo(kedua.imporId)
    expect(await undo(pertama.imporId)).toMatchObject({ dihapus: 2, dilewatiJumlah: 0 })
    expect(people()).toEqual([])
    expect(families()).toEqual([])
  })

  test('leaves whoever was changed since, or has a letter or an event, and names them', async () => {
    const hasil = await importFile(ctx, biasa(wati, agus, anIsiPenduduk({ nik: '9975014302110001', nama: 'NADIA' })))
    const { id, diubahPada } = byNik(wati.nik ?? '')
    valueOf(
      await editPenduduk(office.deps, {
        id,
        perubahan: { telepon: '0857' },
        alasan: 'diberitahu',
        dilihat: diubahPada,
      }),
    )
    office.db.$client
      .prepare(
        `INSERT INTO peristiwa (id, jenis, penduduk_id, tanggal, isi, dibuat_pada) VALUES ('p', 'mati', ?, '2026-01-01', '{}', '2026-01-01T00:00:00.000Z')`,
      )
      .run(byNik(agus.nik ?? '').id)
    const urung = await undo(hasil.imporId)
    expect(urung).toMatchObject({ dihapus: 1, dilewatiJumlah: 2 })
    expect(urung.dilewati.toSorted((a, b) => a.nama.localeCompare(b.nama))).toEqual([
      { nama: 'AGUS PRASETYO', sebab: 'sudah mempunyai surat atau peristiwa' },
      { nama: 'SITI NURHAYATI', sebab: 'sudah diubah sesudah impor' },
    ])
    expect(byNik(wati.nik ?? '').telepon).toBe('0857')
  })

  test('an older import leaves alone what a newer one changed', async () => {
    const pertama = await importFile(ctx, biasa(wati, agus))
    await importFile(ctx, biasa({ ...wati, rt: '007' }))
    expect(await undo(pertama.imporId)).toMatchObject({ dihapus: 1, dilewatiJumlah: 1 })
    expect(byNik(wati.nik ?? '').rt).toBe('007')
  })

  test('takes people out of the search, and the same file can be imported again', async () => {
    const hasil = await importFile(ctx, biasa(wati))
    const langkah = { batch: 200, pause: () => Promise.resolve(), onProgress: () => undefined }
    valueOf(await indexAntre(office.db, langkah))
    await undo(hasil.imporId)
    valueOf(await indexAntre(office.db, langkah))
    expect(valueOf(searchPenduduk(office.deps, { teks: 'nurhayati', semuaStatus: true })).baris).toEqual([])
    expect(office.baca.$client.prepare('SELECT count(*) AS n FROM kata').get()).toEqual({ n: 0 })
    expect(await importFile(ctx, biasa(wati))).toMatchObject({ baru: 1 })
  })

  test('happens once, and only for an import that exists', async () => {
    const hasil = await importFile(ctx, biasa(wati))
    await undo(hasil.imporId)
    expect(await undoImpor(ctx, { imporId: hasil.imporId, alasan: 'lagi' })).toEqual({
      ok: false,
      error: { code: 'ImporSudahDiurungkan' },
    })
    expect(await undoImpor(ctx, { imporId: 'tidak-ada', alasan: 'lagi' })).toEqual({
      ok: false,
      error: { code: 'ImporTidakAda' },
    })
  })
})

describe('files for the user', () => {
  const sheets = async (jalur: string) => readExcelFile(jalur, { trim: false })

  test('refused rows come back as they were with number and reason; mended, the file can be imported', async () => {
    const tinjau = await reviewFile(
      ctx,
      csv([
        judulBiasa,
        aBarisImpor(agus),
        aBarisImpor({ ...wati, nik: '997501540987000' }),
        aBarisImpor({ ...wati, nama: '=1+1' }),
      ]),
    )
    const jalur = join(office.dir, 'ditolak.xlsx')
    expect(valueOf(await writeTolak(ctx, { imporId: tinjau.imporId, jalur }))).toEqual({ baris: 2 })
    const [lembar] = await sheets(jalur)
    expect(lembar?.data.map((baris) => baris.slice(0, 5))).toEqual([
      ['ALASAN DITOLAK', 'BARIS', 'NO KK', 'NIK', 'NAMA LENGKAP'],
      ['NIK hanya 15 angka', '3', wati.nomorKk, '997501540987000', 'SITI NURHAYATI'],
      ['nama tidak berisi huruf', '4', wati.nomorKk, wati.nik, '=1+1'],
    ])
    expect(await reviewFile(ctx, jalur)).toMatchObject({ total: 2, tolak: 2 })
  })

  test('the export says who took it, when and why, and importing it again changes nothing', async () => {
    await importFile(ctx, biasa(wati, { ...agus, pekerjaan: 89, pekerjaanTeks: 'BURUH BATIK' }))
    const jalur = join(office.dir, 'ekspor.xlsx')
    expect(valueOf(await exportPenduduk(ctx, { jalur, alasan: 'rapat DTKS' }))).toEqual({ baris: 2 })
    const [lembar] = await sheets(jalur)
    expect(String(lembar?.data[0]?.[0])).toMatch(
      /^Data penduduk Kelurahan Sapuro Kebulen, diekspor oleh Retno Wulandari pada 02-03-2026 pukul \d\d.\d\d, untuk: rapat DTKS\./,
    )
    expect(await reviewFile(ctx, jalur)).toMatchObject({ total: 2, sama: 2, ubah: 0, baru: 0, tolak: 0 })
  })

  test('the sample file is itself importable, with instructions on a second sheet', async () => {
    const jalur = join(office.dir, 'contoh.xlsx')
    valueOf(await writeContoh(ctx, { jalur }))
    expect(await reviewFile(ctx, jalur)).toMatchObject({ total: 3, baru: 3, tolak: 0, peringatan: [] })
    expect((await sheets(jalur)).map(({ sheet }) => sheet)).toEqual(['DATA', 'Petunjuk'])
  })

  test('writing where nothing can be written is an error to show, not a crash', async () => {
    expect(await writeContoh(ctx, { jalur: join(office.dir, 'tidak-ada', 'contoh.xlsx') })).toEqual({
      ok: false,
      error: { code: 'PenyimpananGagal' },
    })
  })
})
