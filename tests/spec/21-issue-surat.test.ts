// The main job: one transaction that gives a number and everything that proves it, or nothing.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { noteTime } from '#db/clock-guard.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countOperations, listOperations } from '#db/queries/op-log.ts'
import { listCetakanBySurat } from '#db/queries/cetakan.ts'
import { listNomor } from '#db/queries/nomor-laporan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { findSurat } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openSurat } from '#electron/usecases/open-surat.ts'
import { printSurat } from '#electron/usecases/print-surat.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import { readSuratForm } from '#electron/usecases/read-surat-form.ts'
import { orderJenis } from '#electron/usecases/read-surat.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { flattenLambang } from '#electron/pdf/lambang.ts'
import { saveKantor, savePenomoran } from '#electron/usecases/save-pengaturan.ts'
import { penomoranBawaan } from '#domain/kantor/kantor.ts'
import { aKantor, openOffice, type Office } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
let wati: string
beforeEach(async () => {
  office = await openOffice({ renderSurat })
  wati = await insertOrang(office, { nama: 'WATI' })
})
afterEach(() => office.close())

const terbit = async (isi: Partial<Parameters<typeof aPermohonan>[1]> = {}) =>
  valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati }, ...isi })))
const nomor2026 = () =>
  listNomor(office.baca, { register: 'kantor', tahun: 2026 }).map(({ n, state }) => `${n} ${state}`)

describe('issuing a surat', () => {
  it('gives the first letter of the year number 1 and the next one number 2', async () => {
    expect((await terbit()).nomor).toBe('400.12.2.1/001/SPK/III/2026')
    expect((await terbit()).nomor).toBe('400.12.2.1/002/SPK/III/2026')
  })

  it('keeps the printed bytes under their own fingerprint', async () => {
    const { suratId } = await terbit()
    const surat = findSurat(office.baca, suratId)
    const pdf = office.blob.get(surat?.pdfSha256 ?? '')
    expect(pdf && createHash('sha256').update(pdf).digest('hex')).toBe(surat?.pdfSha256)
    expect(
      Buffer.from(pdf ?? [])
        .subarray(0, 8)
        .toString('latin1'),
    ).toBe('%PDF-1.4')
  })

  it('enters the register and the agenda', async () => {
    const { buku, suratId } = await terbit()
    expect(buku).toEqual(['Register Surat Keterangan', 'Buku Agenda Surat Keluar'])
    for (const kode of ['register-surat-keterangan', 'agenda-surat-keluar']) {
      const { baris } = valueOf(readBuku(office.baca, { kode, dari: '2026-01-01', sampai: '2026-12-31', teks: '' }))
      expect(baris.map((b) => [b.noUrut, b.suratId])).toEqual([[1, suratId]])
    }
  })

  it('writes one operation in the same transaction and keeps the chain whole', async () => {
    const before = countOperations(office.baca)
    const { suratId } = await terbit()
    expect(countOperations(office.baca)).toBe(before + 1)
    expect(listOperations(office.baca, { entity: 'surat', entityId: suratId, batas: 9 }).map((o) => o.kind)).toEqual([
      'surat.terbit',
    ])
    expect(verifyChain(office.baca).ok).toBe(true)
  })

  it('records a print that waits for the printer, and none when nothing is to be printed', async () => {
    expect(listCetakanBySurat(office.baca, (await terbit()).suratId).map((c) => c.state)).toEqual(['antre'])
    expect(listCetakanBySurat(office.baca, (await terbit({ cetak: false })).suratId)).toEqual([])
  })

  it('issues a doubled request once and gives the first answer again', async () => {
    const permintaan = aPermohonan(office, { subjek: { pendudukId: wati } })
    const [satu, dua] = await Promise.all([issueSurat(office.deps, permintaan), issueSurat(office.deps, permintaan)])
    expect(valueOf(dua)).toEqual(valueOf(satu))
    expect(nomor2026()).toEqual(['1 pakai'])
  })

  it('freezes the person: a later change of the register does not reach the letter', async () => {
    const { suratId } = await terbit()
    office.db.run("UPDATE penduduk SET nama = 'LAIN'")
    expect(findSurat(office.baca, suratId)?.subjek?.nama).not.toContain('LAIN')
    expect(findSurat(office.baca, suratId)?.subjekNama.toUpperCase()).toContain('WATI')
  })

  it('freezes only what the letter may read', async () => {
    const { suratId } = await terbit()
    expect(findSurat(office.baca, suratId)?.subjek).toMatchObject({ golDarah: '', namaIbu: '' })
  })

  it('starts again at 1 with the year of the letter, not of the clock', async () => {
    await terbit()
    office.clock.set(Date.UTC(2026, 11, 31, 17, 30)) // 1 January 2027, 00.30 in Jakarta
    expect((await terbit({ tanggal: '2027-01-01' })).nomor).toBe('400.12.2.1/001/SPK/I/2027')
  })

  it('makes a letter for somebody who is not in the register', async () => {
    const form = valueOf(readSuratForm(office.deps, { kode: 'sk-domisili', pendudukId: wati, tanggal: '2026-03-02' }))
    if (!form.subjek) throw new Error('no potret')
    const tamu = { ...form.subjek, nama: 'BUDI TAMU', nik: null, wilayah: 'Kota Contoh' }
    const { suratId } = await terbit({ subjek: { ketik: tamu } })
    expect(findSurat(office.baca, suratId)).toMatchObject({
      pendudukId: null,
      subjekNama: 'BUDI TAMU',
      subjek: { luarDaftar: true },
    })
  })
})

describe('refusing a surat', () => {
  it('gives the nomor back when the PDF cannot be rendered', async () => {
    const broken = {
      ...office.deps,
      renderSurat: () => {
        throw new Error('no font')
      },
    }
    const answer = await issueSurat(broken, aPermohonan(office, { subjek: { pendudukId: wati } }))
    expect(answer).toEqual({ ok: false, error: { code: 'PdfGagal' } })
    expect(nomor2026()).toEqual([])
    expect((await terbit()).nomor).toContain('/001/')
  })

  it('names every wrong field and takes no number', async () => {
    const answer = await issueSurat(
      office.deps,
      aPermohonan(office, { subjek: { pendudukId: wati }, isian: { keperluan: '' } }),
    )
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'IsianSalah', isian: [{ isian: 'keperluan', galat: 'wajib' }] },
    })
    expect(nomor2026()).toEqual([])
  })

  it('refuses a date after today', async () => {
    const answer = await issueSurat(
      office.deps,
      aPermohonan(office, { subjek: { pendudukId: wati }, tanggal: '2026-03-03' }),
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'IsianSalah' } })
  })

  it('asks for a reason when the date is before the last letter', async () => {
    await terbit()
    const mundur = { subjek: { pendudukId: wati }, tanggal: '2026-03-01' }
    expect(await issueSurat(office.deps, aPermohonan(office, mundur))).toMatchObject({
      ok: false,
      error: { code: 'JamMundur', terakhir: '2026-03-02' },
    })
    expect((await issueSurat(office.deps, aPermohonan(office, { ...mundur, alasanJam: 'surat kemarin' }))).ok).toBe(
      true,
    )
  })

  it('asks for a reason when the clock went back, also in an office without letters', async () => {
    const kini = office.clock.now()
    await inTransaction(office.db, () => ok(noteTime(office.db, kini + 3_600_000)))
    const minta = aPermohonan(office, { subjek: { pendudukId: wati } })
    for (const alasanJam of [null, '', '  ']) {
      expect(await issueSurat(office.deps, { ...minta, alasanJam })).toMatchObject({
        error: { code: 'JamMundur', terakhir: '2026-03-02' },
      })
    }
    expect(nomor2026()).toEqual([])
    const pertama = await terbit({ tanggal: '2026-03-02', alasanJam: 'sebelum jam mundur' })
    office.clock.advance(-3 * 3_600_000)
    const kedua = valueOf(await issueSurat(office.deps, { ...minta, alasanJam: 'baterai PC diganti' }))
    // A line that was printed keeps its number: the later letter stands behind, whatever the clock says.
    const { baris } = valueOf(
      readBuku(office.baca, {
        kode: 'register-surat-keterangan',
        dari: '2026-01-01',
        sampai: '2026-12-31',
        teks: '',
      }),
    )
    expect(baris.map((b) => [b.noUrut, b.suratId])).toEqual([
      [1, pertama.suratId],
      [2, kedua.suratId],
    ])
  })

  it('refuses an end of validity before the date of the letter', async () => {
    const minta = aPermohonan(office, { subjek: { pendudukId: wati }, berlakuSampai: '2026-03-01' })
    expect(await issueSurat(office.deps, minta)).toEqual({
      ok: false,
      error: {
        code: 'IsianSalah',
        isian: [{ isian: 'berlakuSampai', galat: 'sebelum-isian', batas: 'tanggal surat' }],
      },
    })
  })

  it('refuses a person and a type that are not there', async () => {
    expect(
      await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: office.newId() } })),
    ).toMatchObject({ error: { code: 'PendudukTidakAda' } })
    expect(
      await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati }, kode: 'tidak-ada' })),
    ).toMatchObject({ error: { code: 'JenisTidakAda' } })
  })

  it('refuses when nobody may sign on that day', async () => {
    office.db.run("UPDATE pejabat SET sampai = '2025-01-01'")
    expect(await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati } }))).toMatchObject({
      error: { code: 'PenandatanganTidakAda' },
    })
  })
})

describe('cancelling a surat', () => {
  it('keeps the number, the bytes and the line of the book', async () => {
    const { suratId, nomor } = await terbit()
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah nama' }))
    expect(nomor2026()).toEqual(['1 batal'])
    expect(valueOf(openSurat(office.deps, suratId))).toMatchObject({
      nomor,
      status: 'batal',
      batal: { alasan: 'salah nama' },
    })
    const { baris } = valueOf(
      readBuku(office.baca, { kode: 'agenda-surat-keluar', dari: '2026-01-01', sampai: '2026-12-31', teks: '' }),
    )
    expect(baris[0]).toMatchObject({ batal: true, isi: { keterangan: expect.stringContaining('BATAL: salah nama') } })
    expect((await terbit()).nomor).toContain('/002/')
  })

  it('is refused a second time', async () => {
    const { suratId } = await terbit()
    await cancelSurat(office.deps, { id: suratId, alasan: 'salah nama' })
    expect(await cancelSurat(office.deps, { id: suratId, alasan: 'lagi' })).toEqual({
      ok: false,
      error: { code: 'SuratSudahBatal' },
    })
  })

  it('lets a petugas cancel his own letter on its day, not the day after, and nobody else’s', async () => {
    const petugas = { ...office.deps, pelaku: { ...office.deps.pelaku, peran: ['petugas' as const] } }
    const { suratId } = await terbit()
    const lain = { ...petugas, pelaku: { ...petugas.pelaku, penggunaId: office.newId() } }
    expect(await cancelSurat(lain, { id: suratId, alasan: 'salah nama' })).toMatchObject({
      error: { code: 'TidakBerhak' },
    })
    office.clock.advance(86_400_000)
    expect(await cancelSurat(petugas, { id: suratId, alasan: 'salah nama' })).toMatchObject({
      error: { code: 'BukanHariIni' },
    })
    office.clock.advance(-86_400_000)
    expect((await cancelSurat(petugas, { id: suratId, alasan: 'salah nama' })).ok).toBe(true)
  })

  it('replaces a letter in one transaction: the old number is void, the new letter points to it', async () => {
    const lama = await terbit()
    const baru = await terbit({ menggantikan: { suratId: lama.suratId, alasan: 'salah keperluan' } })
    expect(nomor2026()).toEqual(['1 batal', '2 pakai'])
    expect(valueOf(openSurat(office.deps, lama.suratId)).digantikanOlehId).toBe(baru.suratId)
  })

  it('leaves the old letter valid when the new one is refused', async () => {
    const lama = await terbit()
    const answer = await issueSurat(
      office.deps,
      aPermohonan(office, {
        subjek: { pendudukId: wati },
        isian: {},
        menggantikan: { suratId: lama.suratId, alasan: 'salah' },
      }),
    )
    expect(answer.ok).toBe(false)
    expect(openSurat(office.deps, lama.suratId)).toMatchObject({ value: { status: 'terbit' } })
  })
})

describe('a letter that creates an event', () => {
  const kematian = {
    kode: 'sk-kematian',
    isian: {
      tanggalMeninggal: '2026-03-01',
      tempatMeninggal: 'Rumah',
      sebab: 'Sakit biasa/tua',
      yangMenerangkan: 'Tenaga kesehatan',
      hubunganPelapor: 'anak',
    },
  }
  const baris = (kode: string) =>
    valueOf(readBuku(office.baca, { kode, dari: '2026-01-01', sampai: '2026-12-31', teks: '' })).baris
  it('marks the person as dead in every book of it, and as living again when it is cancelled', async () => {
    const orang = async (nama: string) => ({ pendudukId: await insertOrang(office, { nama }) })
    const isian = {
      ...kematian.isian,
      pelapor: await orang('BUDI'),
      saksi1: await orang('AGUS'),
      saksi2: await orang('TONO'),
    }
    const { suratId } = await terbit({ ...kematian, isian })
    expect(findPenduduk(office.baca, wati)?.statusDasar).toBe(2)
    expect(baris('mutasi-penduduk')).toMatchObject([
      { noUrut: 1, isi: { tanggalMeninggal: '2026-03-01', meninggalDi: 'Rumah', pindahKe: '' }, batal: false },
    ])
    expect(baris('buku-harian-peristiwa')).toMatchObject([
      { noUrut: 1, isi: { tanggalPeristiwa: '2026-03-01', pelapor: 'BUDI' }, batal: false },
    ])
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah orang' }))
    expect(findPenduduk(office.baca, wati)?.statusDasar).toBe(1)
    expect(baris('mutasi-penduduk')).toMatchObject([{ noUrut: 1, batal: true }])
  })
})

describe('the next letter of the same person', () => {
  it('carries purpose and RT/RW letter over', async () => {
    await terbit({
      isian: { keperluan: 'melamar pekerjaan', nomorPengantarRt: '045/RT.03', tanggalPengantarRt: '2026-03-01' },
    })
    const { bawaan } = valueOf(
      readSuratForm(office.deps, { kode: 'pengantar-skck', pendudukId: wati, tanggal: '2026-03-02' }),
    )
    expect(bawaan).toMatchObject({ nomorPengantarRt: '045/RT.03', tanggalPengantarRt: '2026-03-01' })
  })

  it('offers the purposes that this office wrote most often', async () => {
    for (const keperluan of ['membuka rekening bank', 'melamar pekerjaan', 'membuka rekening bank'])
      await terbit({ isian: { keperluan } })
    const { tersering } = valueOf(
      readSuratForm(office.deps, { kode: 'sk-domisili', pendudukId: wati, tanggal: '2026-03-02' }),
    )
    expect(tersering['keperluan']).toEqual(['membuka rekening bank', 'melamar pekerjaan'])
  })

  it('offers the officials in office where a table takes its rows from them, without the camat', () => {
    const pejabat = (kode: string) =>
      valueOf(readSuratForm(office.deps, { kode, pendudukId: null, tanggal: '2026-03-02' })).pejabat
    expect(pejabat('surat-tugas').map((p) => p.jabatan)).toContain('Lurah Sapuro Kebulen')
    expect(pejabat('surat-tugas').filter((p) => p.jabatan.includes('Camat'))).toEqual([])
    expect(pejabat('sk-domisili')).toEqual([])
  })

  it('warns of a letter of the same type in the last three months', async () => {
    const { nomor } = await terbit()
    const { sejenisTerakhir } = valueOf(
      readSuratForm(office.deps, { kode: 'sk-domisili', pendudukId: wati, tanggal: '2026-03-02' }),
    )
    expect(sejenisTerakhir).toEqual({ nomor, tanggal: '2026-03-02' })
  })

  it('offers the usual types first in an office that has issued nothing', () => {
    expect(
      orderJenis(office.deps, wati)
        .urutan.slice(0, 3)
        .map((j) => j.kode),
    ).toEqual(['sktm', 'sk-domisili', 'sk-usaha'])
  })

  it('offers the types that this office issues most to people like this', async () => {
    await terbit({
      kode: 'sk-umum',
      isian: { keperluan: 'bantuan pendidikan', isiKeterangan: 'dikenal baik di lingkungannya' },
    })
    expect(orderJenis(office.deps, wati).urutan[0]).toEqual({ kode: 'sk-umum', kali: 1 })
  })
})

describe('printing again', () => {
  it('prints the stored bytes as a record of its own', async () => {
    const { suratId } = await terbit()
    valueOf(await printSurat(office.deps, { id: suratId, salinan: 1 }))
    const hash = new Set(listCetakanBySurat(office.baca, suratId).map((c) => c.sha256))
    expect([...hash]).toEqual([findSurat(office.baca, suratId)?.pdfSha256])
  })
})

describe('printing a letter whose file is lost', () => {
  it.each(['gone', 'damaged'])('says so before anything goes to the printer: %s', async (how) => {
    const { suratId } = await terbit({ cetak: false })
    const file = fileOf(office.blobFolder, findSurat(office.baca, suratId)?.pdfSha256 ?? '')
    if (how === 'gone') rmSync(file)
    else writeFileSync(file, readFileSync(file).fill(0, 100, 120))
    expect(await printSurat(office.deps, { id: suratId, salinan: 1 })).toEqual({
      ok: false,
      error: { code: 'BlobHilang' },
    })
    expect(listCetakanBySurat(office.baca, suratId)).toEqual([])
  })
})

describe('the format of numbers', () => {
  const simpan = (isi: object) => savePenomoran(office.deps, { nilai: { ...penomoranBawaan, ...isi } })

  it('is refused when it could print one text for two letters', async () => {
    expect(await simpan({ lingkup: 'jenis', format: '{urut:3}/{tahun}' })).toMatchObject({
      error: { code: 'FormatNomorKembar' },
    })
    expect((await simpan({ lingkup: 'kantor', format: '{urut:3}/{tahun}' })).ok).toBe(true)
  })

  it('is refused when it has no running number', async () => {
    expect(await simpan({ format: '{kode}/{tahun}' })).toMatchObject({ error: { code: 'FormatNomorSalah' } })
  })

  it('keeps its scope for the year once a number was given', async () => {
    await terbit()
    expect(await simpan({ lingkup: 'klas' })).toMatchObject({ error: { code: 'SudahDipakai' } })
    expect((await simpan({ unit: 'BARU' })).ok).toBe(true)
    expect((await simpan({ skema: 'lama' })).ok).toBe(true)
  })

  it('keeps the codes that number the letters: with one series per code, other codes would begin again at 1', async () => {
    expect((await simpan({ lingkup: 'klas' })).ok).toBe(true)
    await terbit()
    expect(await simpan({ lingkup: 'klas', skema: 'lama' })).toMatchObject({ error: { code: 'SudahDipakai' } })
  })
})

describe('the crest', () => {
  it('whose file is lost stops the letter: none goes out without it', async () => {
    const lambang = await readFile('docs/gambar/loket.png', 'base64')
    valueOf(await saveKantor({ ...office.deps, flattenLambang }, { nilai: aKantor(), lambang }))
    rmSync(fileOf(office.blobFolder, readPengaturan(office.db, 'kantor').lambang ?? ''))
    const minta = aPermohonan(office, { subjek: { pendudukId: wati } })
    expect(await issueSurat(office.deps, minta)).toEqual({ ok: false, error: { code: 'PdfGagal' } })
    expect(nomor2026()).toEqual([])
    // Given once more it is there again.
    valueOf(await saveKantor({ ...office.deps, flattenLambang }, { nilai: aKantor(), lambang }))
    expect((await issueSurat(office.deps, minta)).ok).toBe(true)
  })

  it('takes no other file of the office as its crest', async () => {
    const { suratId } = await terbit()
    const pdf = findSurat(office.baca, suratId)?.pdfSha256 ?? ''
    const nilai = { ...aKantor(), lambang: pdf }
    const answer = await saveKantor({ ...office.deps, flattenLambang }, { nilai, lambang: null })
    expect(answer).toMatchObject({ error: { code: 'BukanGambar' } })
    expect((await terbit()).nomor).toContain('/002/')
  })
})

describe('a statement of heirs', () => {
  it('prints what each heir is to the deceased, also of people of the register, and stands in the register of heirs', async () => {
    const [agus, tono, karso] = [
      await insertOrang(office, { nama: 'AGUS' }),
      await insertOrang(office, { nama: 'TONO' }),
      await insertOrang(office, { nama: 'KARSO' }),
    ]
    const { suratId } = await terbit({
      kode: 'sk-ahli-waris',
      isian: {
        tanggalMeninggal: '2026-02-01',
        nomorAktaKematian: 'Akta Kematian Nomor 1',
        perkawinan: 'Pewaris menikah satu kali.',
        ahliWaris: [{ pendudukId: agus, hubungan: 'anak angkat' }],
        saksi1: { pendudukId: tono },
        saksi2: { pendudukId: karso },
        sengketa: 'Tidak ada',
        keperluan: 'Lainnya',
        keperluanLain: 'pengurusan pensiun',
      },
    })
    expect(JSON.stringify(findSurat(office.baca, suratId)?.naskah)).toContain('anak angkat')
    const { baris } = valueOf(
      readBuku(office.baca, { kode: 'register-waris', dari: '2026-01-01', sampai: '2026-12-31', teks: 'agus' }),
    )
    expect(baris).toMatchObject([{ noUrut: 1, suratId, isi: { ahliWaris: 'AGUS', keperluan: 'pengurusan pensiun' } }])
  })
})
