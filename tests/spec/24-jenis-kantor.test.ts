// Letter types that an office makes itself: written, looked at, taken into use, issued, changed, carried to another office.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashBerkasJenis, hashDeklarasi } from '#db/hash-deklarasi.ts'
import { countOperations, listOperations } from '#db/queries/op-log.ts'
import { listJenis, readJenis } from '#db/queries/jenis-surat.ts'
import { findSurat } from '#db/queries/surat.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import type { Blok, DeklarasiSurat, Syarat } from '#domain/surat/deklarasi.ts'
import { DeklarasiSuratSkema } from '#domain/surat/deklarasi-skema.ts'
import { checkJenis } from '#domain/surat/check-jenis.ts'
import { checkIsian } from '#domain/surat/check-isian.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import { makeContoh, tanggalContoh } from '#domain/surat/make-contoh.ts'
import { mayBeUsed, type MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import { copyJenis, kodeFrom, kunciFrom, newJenis } from '#domain/surat/salin-jenis.ts'
import { diffJenis } from '#domain/surat/diff-jenis.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { parseDeklarasiTeks, periksaJenis, previewJenis } from '#electron/usecases/check-jenis.ts'
import { exportJenis, importJenis } from '#electron/usecases/exchange-jenis.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openSurat } from '#electron/usecases/open-surat.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import { readNomor } from '#electron/usecases/read-nomor.ts'
import { openJenis, readRiwayatJenis, readSemuaJenis } from '#electron/usecases/read-jenis.ts'
import { readSuratForm } from '#electron/usecases/read-surat-form.ts'
import { activateJenis, archiveJenis, discardRancangan, saveRancangan } from '#electron/usecases/save-jenis.ts'
import { savePenomoran } from '#electron/usecases/save-pengaturan.ts'
import { saveJenisKantor } from '#electron/usecases/switch-jenis.ts'
import { penomoranBawaan } from '#domain/kantor/kantor.ts'
import { masalahText } from '#renderer/pesan/jenis-masalah.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { aJenis, aRandom, mutate, takeIntoUse } from '#tests/builders/jenis.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
let wati: string
beforeEach(async () => {
  office = await openOffice({ renderSurat })
  wati = await insertOrang(office, { nama: 'WATI' })
})
afterEach(() => office.close())

// A number per type, told apart by the type's letters alone.
const penomoran = {
  ...penomoranBawaan,
  unit: 'SPK',
  lingkup: 'jenis',
  format: '{kode}/{urut:3}/{seri}/{tahun}',
} as const
const terbit = (isian: Record<string, string> = {}, kode = 'sk-kucing') =>
  issueSurat(
    office.deps,
    aPermohonan(office, {
      subjek: { pendudukId: wati },
      kode,
      isian: { keperluan: 'lomba kucing', namaKucing: 'Si Belang', ...isian },
    }),
  )
const asli = (kode: string): DeklarasiSurat => {
  const jenis = daftarJenis.find((j) => j.kode === kode)
  if (!jenis) throw new Error(`no type ${kode}`)
  return jenis
}
const sebab = (daftar: readonly MasalahJenis[]) => daftar.map((m) => `${m.letak}: ${m.sebab}`)
const check = (d: unknown) => sebab(checkJenis(JSON.parse(JSON.stringify(d))).masalah)
const tables = () => office.baca.$client.prepare('SELECT count(*) FROM jenis_surat').pluck().get()

describe('a type of the office', () => {
  it('is written, taken into use and issued like any other, with its version and its fingerprint', async () => {
    const versi = await takeIntoUse(office.deps, aJenis())
    const surat = valueOf(await terbit())
    expect(surat.nomor).toMatch(/\/001\/SPK\//)
    const simpan = findSurat(office.baca, surat.suratId)
    const jenis = readJenis(office.baca, 'sk-kucing')
    expect(simpan).toMatchObject({ kode: 'sk-kucing', versi, judul: 'Surat Keterangan Kepemilikan Kucing' })
    expect(simpan?.deklarasiHash).toBe(jenis && hashDeklarasi(jenis))
    expect(JSON.stringify(simpan?.naskah.blok)).toContain('SI BELANG')
  })

  it('is not offered while it is a draft, and a draft is no operation', async () => {
    const sebelum = countOperations(office.baca)
    valueOf(await saveRancangan(office.deps, { deklarasi: JSON.stringify(aJenis()), baru: true, catatan: '' }))
    expect(countOperations(office.baca)).toBe(sebelum)
    expect(listJenis(office.baca, { semua: true }).some((j) => j.kode === 'sk-kucing')).toBe(false)
    expect(await terbit()).toEqual({ ok: false, error: { code: 'JenisTidakAda' } })
  })

  it('is one operation when it is taken into use and one when it is withdrawn', async () => {
    const sebelum = countOperations(office.baca)
    await takeIntoUse(office.deps, aJenis())
    expect(countOperations(office.baca)).toBe(sebelum + 1)
    valueOf(await archiveJenis(office.deps, { kode: 'sk-kucing', alasan: 'tidak dipakai lagi' }))
    expect(countOperations(office.baca)).toBe(sebelum + 2)
    const kind = listOperations(office.baca, { entity: 'jenis_surat', entityId: 'sk-kucing', batas: 9 })
    expect(kind.map((o) => o.kind)).toEqual(['arsipkan', 'aktifkan'])
    expect(verifyChain(office.baca).ok).toBe(true)
  })

  it('goes into a file of its own when it outgrows an operation', async () => {
    const panjang = 'Kalimat yang sangat panjang tentang kucing. '.repeat(80)
    const blok = Array.from({ length: 40 }, (): Blok => ({
      jenis: 'paragraf',
      isi: [panjang],
      menjorok: true,
      rata: 'penuh',
    }))
    const d = aJenis()
    await takeIntoUse(office.deps, { ...d, blok: [...d.blok, ...blok] })
    const [op] = listOperations(office.baca, { entity: 'jenis_surat', entityId: 'sk-kucing', batas: 1 })
    const { isi } = JSON.parse(op?.body ?? '{}') as { isi: string }
    const bytes = office.blob.get(isi)
    expect(JSON.parse(Buffer.from(bytes ?? []).toString('utf8'))).toEqual(readJenis(office.baca, 'sk-kucing'))
  })

  it('keeps older letters as they are when a new version comes, and names who changed what', async () => {
    await takeIntoUse(office.deps, aJenis())
    const lama = valueOf(await terbit())
    const d = aJenis()
    const baru = {
      ...d,
      isian: { ...d.isian, warna: { jenis: 'teks', label: 'Warna', wajib: false, maks: 40 } },
    } as const
    const versi = await takeIntoUse(office.deps, baru, false)
    valueOf(await terbit())
    expect(versi).toBe(2)
    expect(findSurat(office.baca, lama.suratId)?.versi).toBe(1)
    const { versi: daftar, perbuatan } = valueOf(readRiwayatJenis(office.deps, 'sk-kucing'))
    expect(daftar.map((v) => `${v.versi} ${v.state} ${v.dipakai}`)).toEqual(['2 aktif 1', '1 arsip 1'])
    expect(daftar[0]).toMatchObject({
      oleh: 'Retno Wulandari',
      ubahan: { bagian: ['isian'], tambah: ['Warna'], hapus: [] },
    })
    expect(perbuatan.map((p) => `${p.kind} ${p.versi} ${p.oleh} ${p.catatan}`)).toEqual([
      'aktifkan 2 Retno Wulandari uji pemakaian',
      'aktifkan 1 Retno Wulandari uji pemakaian',
    ])
  })

  it('is taken into use again as it was', async () => {
    await takeIntoUse(office.deps, aJenis())
    await takeIntoUse(office.deps, aJenis({ judul: 'Surat Keterangan Kucing' }), false)
    valueOf(await activateJenis(office.deps, { kode: 'sk-kucing', versi: 1, alasan: 'kembali ke yang lama' }))
    expect(readJenis(office.baca, 'sk-kucing')?.judul).toBe('Surat Keterangan Kepemilikan Kucing')
  })

  it('never changes a version that was in use: the next draft is another version', async () => {
    await takeIntoUse(office.deps, aJenis())
    const simpan = await saveRancangan(office.deps, {
      deklarasi: JSON.stringify(aJenis({ judul: 'Lain' })),
      baru: false,
      catatan: '',
    })
    expect(valueOf(simpan).versi).toBe(2)
    expect(readJenis(office.baca, 'sk-kucing')?.judul).toBe('Surat Keterangan Kepemilikan Kucing')
    valueOf(await discardRancangan(office.deps, 'sk-kucing'))
    expect(await discardRancangan(office.deps, 'sk-kucing')).toMatchObject({ ok: false })
    expect(readSemuaJenis(office.deps).jenis.find((j) => j.kode === 'sk-kucing')).toMatchObject({
      rancangan: null,
      state: 'aktif',
    })
  })

  it('keeps its lines in the registers when it is withdrawn', async () => {
    await takeIntoUse(office.deps, aJenis())
    valueOf(await terbit())
    valueOf(await archiveJenis(office.deps, { kode: 'sk-kucing', alasan: 'tidak dipakai lagi' }))
    const masa = { dari: '2026-01-01', sampai: '2026-12-31', teks: '' }
    for (const kode of ['register-surat-keterangan', 'agenda-surat-keluar'])
      expect(valueOf(readBuku(office.baca, { kode, ...masa })).baris, kode).toHaveLength(1)
    expect(readNomor(office.baca, { register: 'jenis:sk-kucing', tahun: 2026 }).judul).toBe(aJenis().nama)
    expect(await terbit()).toEqual({ ok: false, error: { code: 'JenisTidakAda' } })
  })

  it('stands in the registers that its own version names, not a later one', async () => {
    await takeIntoUse(office.deps, aJenis())
    valueOf(await terbit())
    await takeIntoUse(office.deps, aJenis({ buku: ['agenda-surat-keluar'] }), false)
    valueOf(await terbit())
    const masa = { dari: '2026-01-01', sampai: '2026-12-31', teks: '' }
    const jumlah = (kode: string) => valueOf(readBuku(office.baca, { kode, ...masa })).baris.length
    expect([jumlah('register-surat-keterangan'), jumlah('agenda-surat-keluar')]).toEqual([1, 2])
  })
})

describe('the office’s wording of a type of the program', () => {
  const asal = asli('sk-umum')
  it('stands in its place until it is withdrawn', async () => {
    const versi = await takeIntoUse(office.deps, { ...asal, judul: 'Surat Keterangan Lain-lain' }, false)
    expect(versi).toBe(asal.versi + 1)
    expect(readJenis(office.baca, 'sk-umum')?.judul).toBe('Surat Keterangan Lain-lain')
    valueOf(await archiveJenis(office.deps, { kode: 'sk-umum', alasan: 'kembali ke bawaan' }))
    expect(readJenis(office.baca, 'sk-umum')).toEqual(asal)
  })

  it('may keep the event that came with it, but no other type may have one', async () => {
    const mati = asli('sk-kematian')
    await takeIntoUse(office.deps, { ...mati, judul: 'Surat Keterangan Meninggal Dunia' }, false)
    const curi = { ...copyJenis(mati, { kode: 'sk-lain', nama: 'Lain', judul: 'Lain' }), peristiwa: mati.peristiwa }
    const { masalah } = periksaJenis(office.deps, { deklarasi: JSON.stringify(curi), baru: true })
    expect(sebab(masalah)).toContain('peristiwa: peristiwa-bukan-bawaan')
    const { versi } = valueOf(
      await saveRancangan(office.deps, { deklarasi: JSON.stringify(curi), baru: true, catatan: '' }),
    )
    expect(await activateJenis(office.deps, { kode: 'sk-lain', versi, alasan: 'uji saja' })).toMatchObject({
      ok: false,
      error: { code: 'JenisSalah' },
    })
  })
})

describe('the switches', () => {
  const off = { aktif: false, klasifikasi: { '2022': null, lama: null } }
  it('take a type from the counter and refuse its letters; old letters still open', async () => {
    const surat = valueOf(
      await terbit({}, 'sk-domisili').then(() =>
        issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati } })),
      ),
    )
    const sebelum = countOperations(office.baca)
    valueOf(await saveJenisKantor(office.deps, { 'sk-domisili': off }))
    expect(countOperations(office.baca)).toBe(sebelum + 1)
    expect(listJenis(office.baca).some((j) => j.kode === 'sk-domisili')).toBe(false)
    const lagi = await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati } }))
    expect(lagi).toEqual({ ok: false, error: { code: 'JenisNonaktif', nama: asli('sk-domisili').nama } })
    expect(readSuratForm(office.deps, { kode: 'sk-domisili', pendudukId: wati, tanggal: '2026-03-02' })).toMatchObject({
      error: { code: 'JenisNonaktif' },
    })
    expect(openSurat(office.deps, surat.suratId).ok).toBe(true)
    valueOf(await saveJenisKantor(office.deps, {}))
    expect(listJenis(office.baca).some((j) => j.kode === 'sk-domisili')).toBe(true)
  })

  it('give a type codes of the office’s own, which its next numbers carry', async () => {
    const kode = { 'sk-domisili': { aktif: true, klasifikasi: { '2022': '400.99', lama: null } } }
    valueOf(await saveJenisKantor(office.deps, kode))
    const surat = valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati } })))
    expect(surat.nomor).toBe('400.99/001/SPK/III/2026')
    expect(findSurat(office.baca, surat.suratId)?.klasifikasi).toBe('400.99')
    // Taken away again: as declared.
    valueOf(await saveJenisKantor(office.deps, {}))
    expect(readJenis(office.baca, 'sk-domisili')?.klasifikasi).toEqual(asli('sk-domisili').klasifikasi)
  })

  it('refuse codes with which two letters could print one number', async () => {
    valueOf(await savePenomoran(office.deps, { nilai: penomoran }))
    await takeIntoUse(office.deps, aJenis({ klasifikasi: { '2022': '999', lama: '999' } }))
    await takeIntoUse(
      office.deps,
      aJenis({ kode: 'sk-anjing', nama: 'Keterangan anjing', klasifikasi: { '2022': '998', lama: '998' } }),
    )
    const sama = { 'sk-anjing': { aktif: true, klasifikasi: { '2022': '999', lama: null } } }
    expect(await saveJenisKantor(office.deps, sama)).toMatchObject({ ok: false, error: { code: 'FormatNomorKembar' } })
  })

  it('append nothing when nothing changes', async () => {
    const sebelum = countOperations(office.baca)
    valueOf(
      await saveJenisKantor(office.deps, { 'sk-umum': { aktif: true, klasifikasi: { '2022': null, lama: null } } }),
    )
    expect(countOperations(office.baca)).toBe(sebelum)
  })
})

describe('dry validation', () => {
  const isian = aJenis().isian
  it('finds nothing wrong with the types of the program, nor with a copy or a new one', () => {
    for (const j of daftarJenis) {
      expect(check(j), j.kode).toEqual([])
      expect(check(copyJenis(j, { kode: 'salinan', nama: 'Salinan', judul: 'Salinan' })), j.kode).toEqual([])
    }
    expect(check(newJenis({ kode: 'baru', nama: 'Baru', judul: 'Surat Keterangan Baru' }))).toEqual([])
  })

  it('names a missing field, a dangling placeholder, an empty body and where they stand', () => {
    expect(
      check(aJenis({ isian: { keperluan: { jenis: 'teks', label: 'Keperluan', wajib: true, maks: 9 } } })),
    ).toEqual(['blok.0: acuan-tidak-ada'])
    expect(check(aJenis({ perihal: [{ acuan: 'subjek.sandi', bentuk: 'apa-adanya' }] }))).toContain(
      'perihal: acuan-tidak-ada',
    )
    expect(check(aJenis({ blok: [] }))).toContain('blok: isi-kosong')
    expect(check(aJenis({ penandatangan: [] }))).toContain('penandatangan: tanpa-penandatangan')
    expect(check(aJenis({ tandaTanganPejabat: null }))).toContain('tandaTanganPejabat: nomor-tanpa-pejabat')
  })

  it('refuses conditions that go round in a circle, look ahead or can never hold', () => {
    const a = { jenis: 'pilihan', label: 'A', wajib: true, pilihan: ['x', 'y'] } as const
    const d = (lain: DeklarasiSurat['isian']) =>
      check(aJenis({ isian: { ...isian, ...lain } })).filter((s) => s.includes('bila'))
    expect(
      d({ a: { ...a, bila: { isian: 'b', sama: 'x' } }, b: { ...a, label: 'B', bila: { isian: 'a', sama: 'x' } } }),
    ).toEqual(['isian.a.bila: bila-melingkar', 'isian.b.bila: bila-melingkar'])
    expect(d({ a: { ...a, bila: { isian: 'a', sama: 'x' } } })).toEqual(['isian.a.bila: bila-melingkar'])
    expect(d({ a: { ...a, bila: { isian: 'b', sama: 'x' } }, b: { ...a, label: 'B' } })).toEqual([
      'isian.a.bila: bila-sesudah',
    ])
    expect(d({ b: a, a: { ...a, label: 'B', bila: { isian: 'b', sama: 'z' } } })).toEqual([
      'isian.a.bila: bila-tidak-mungkin',
    ])
    expect(d({ a: { ...a, bila: { isian: 'hilang', sama: 'z' } } })).toContain('isian.a.bila: bila-tanpa-isian')
  })

  it('refuses dates that must each come after the other', () => {
    const t = (label: string, sesudahIsian: string) => ({ jenis: 'tanggal', label, wajib: true, sesudahIsian }) as const
    const salah = check(aJenis({ isian: { ...isian, a: t('A', 'b'), b: t('B', 'a') } }))
    expect(salah).toContain('isian.a: urutan-melingkar')
  })

  it('refuses limits that cannot be met, lists in lists, names of the language', () => {
    expect(
      check(aJenis({ isian: { ...isian, a: { jenis: 'angka', label: 'A', wajib: true, min: 9, maks: 2 } } })),
    ).toContain('isian.a: min-lebih-maks')
    const setiap: Blok = {
      jenis: 'untuk-setiap',
      sumber: 'isian.o',
      blok: [{ jenis: 'untuk-setiap', sumber: 'isian.o', blok: [] }],
    }
    const o = { jenis: 'daftar-orang', label: 'O', wajib: false, maks: 60 } as const
    expect(check(aJenis({ isian: { ...isian, o }, blok: [...aJenis().blok, setiap] }))).toContain(
      'blok.1: daftar-bersarang',
    )
    expect(check(aJenis({ kode: 'constructor' }))).toContain('kode: kunci-terlarang')
    expect(check(aJenis({ isian: { ...isian, subjek: { jenis: 'ya-tidak', label: 'S', wajib: false } } }))).toContain(
      'isian.subjek: nama-isian-terpakai',
    )
  })

  it('refuses more than sixty fields', () => {
    const banyak = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`f${i}`, { jenis: 'ya-tidak', label: `F${i}`, wajib: false }] as const),
    )
    expect(check(aJenis({ isian: { ...isian, ...banyak } }))).toContain('isian: isian-terlalu-banyak')
  })

  it('finds a code, a series or a number that another type has', async () => {
    const periksa = (d: DeklarasiSurat, baru: boolean) =>
      sebab(periksaJenis(office.deps, { deklarasi: JSON.stringify(d), baru }).masalah)
    expect(periksa(aJenis(), true)).toEqual([])
    expect(periksa(aJenis({ seri: 'sktm' }), true)).toEqual(['seri: seri-kembar'])
    expect(periksa(aJenis({ kode: 'sktm', seri: '' }), true)).toContain('kode: kode-terpakai')
    expect(periksa(aJenis({ buku: ['buku-hilang'] }), true)).toContain('buku.0: buku-tidak-ada')
    valueOf(await savePenomoran(office.deps, { nilai: penomoran }))
    await takeIntoUse(office.deps, aJenis())
    expect(periksa(aJenis({ kode: 'sk-anjing' }), true)).toContain('seri: nomor-kembar')
    expect(periksa(aJenis({ kode: 'sk-anjing', nama: 'Keterangan anjing', seri: 'AJG' }), true)).toEqual([])
    expect(periksa(aJenis({ kode: 'sk-anjing', seri: 'AJG' }), true)).toEqual(['nama: nama-kembar'])
  })

  it('lays out every example and tells its pages; the preview is marked and stored nowhere', () => {
    const teks = JSON.stringify(aJenis())
    const sebelum = tables()
    expect(periksaJenis(office.deps, { deklarasi: teks, baru: true }).contoh).toEqual([
      { judul: 'biasa', halaman: 1 },
      { judul: 'nama, alamat, dan isian paling panjang', halaman: 1 },
      { judul: 'hanya yang wajib', halaman: 1 },
      { judul: 'bukan penduduk, dimohonkan orang lain', halaman: 1 },
    ])
    const { pdf } = valueOf(previewJenis(office.deps, { deklarasi: teks, contoh: 0 }))
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(tables()).toBe(sebelum)
    expect(previewJenis(office.deps, { deklarasi: '{', contoh: 0 })).toMatchObject({ error: { code: 'JenisSalah' } })
    expect(previewJenis(office.deps, { deklarasi: teks, contoh: 9 })).toMatchObject({
      error: { code: 'JenisTidakAda' },
    })
  })

  it('says every reason in a sentence that ends with a full stop', () => {
    const semua = [...checkJenis({}).masalah, ...checkJenis(aJenis({ blok: [], penandatangan: [] })).masalah]
    for (const m of semua) expect(masalahText(m)).toMatch(/^[A-Z].*\.$/)
    expect(galatText({ code: 'JenisSalah', masalah: semua })).toContain('Tidak ada yang berubah.')
  })
})

describe('examples made from the fields', () => {
  it('are accepted by the form of every type of the program and compose', () => {
    for (const j of daftarJenis)
      for (const c of makeContoh(j)) {
        expect(checkIsian(j, c.isian, { subjek: c.subjek, tanggal: tanggalContoh }), `${j.kode} ${c.judul}`).toEqual([])
        const teks = JSON.stringify(composeSurat(j, konteksContoh(j, c)))
        expect(teks, j.kode).not.toMatch(/undefined|NaN|\[object/)
      }
  })
  it('name nobody of the office', async () => {
    await takeIntoUse(office.deps, {
      ...aJenis(),
      contoh: [{ judul: 'orang sungguhan', subjek: null, isian: { keperluan: 'RAHASIA' } }],
    })
    expect(JSON.stringify(readJenis(office.baca, 'sk-kucing'))).not.toContain('RAHASIA')
  })
})

describe('a type as a file', () => {
  const keluar = async (d: DeklarasiSurat = aJenis()): Promise<string> => {
    const ada = readSemuaJenis(office.deps).jenis.some((j) => j.kode === d.kode)
    if (!ada) await takeIntoUse(office.deps, d)
    const { isi, namaBerkas } = valueOf(exportJenis(office.deps, { kode: d.kode, versi: null }))
    expect(namaBerkas).toBe(`jenis-surat-${d.kode}-v1.json`)
    return Buffer.from(isi).toString('utf8')
  }
  const masuk = async (isi: string) => {
    const lain = await openOffice({ renderSurat })
    try {
      const hasil = await importJenis(lain.deps, { isi })
      const ada = lain.baca.$client.prepare('SELECT count(*) FROM jenis_surat').pluck().get()
      return { hasil, ada }
    } finally {
      lain.close()
    }
  }
  const rusak = async (ubah: (b: { hash: string; deklarasi: DeklarasiSurat } & Record<string, unknown>) => unknown) =>
    masuk(JSON.stringify(ubah(JSON.parse(await keluar()))))
  /** A file whose hash is right, whatever it says. */
  const jujur = async (d: unknown) =>
    masuk(
      JSON.stringify({
        format: 'siakel.jenis-surat',
        versi: 1,
        hash: hashBerkasJenis(d as DeklarasiSurat),
        deklarasi: d,
      }),
    )

  it('becomes a draft in another office, and is issued there after it was taken into use', async () => {
    const berkas = await keluar()
    const lain = await openOffice({ renderSurat })
    try {
      const { kode, versi, masalah } = valueOf(await importJenis(lain.deps, { isi: `\ufeff${berkas}` }))
      expect({ kode, versi, masalah }).toEqual({ kode: 'sk-kucing', versi: 1, masalah: [] })
      expect(listJenis(lain.baca).some((j) => j.kode === kode)).toBe(false)
      valueOf(await activateJenis(lain.deps, { kode, versi, alasan: 'dari kantor sebelah' }))
      const orang = await insertOrang(lain)
      const isian = { keperluan: 'lomba', namaKucing: 'Manis' }
      const surat = await issueSurat(lain.deps, aPermohonan(lain, { subjek: { pendudukId: orang }, kode, isian }))
      expect(valueOf(surat).nomor).toMatch(/\/001\//)
      const sini = readJenis(office.baca, kode)
      expect(findSurat(lain.baca, valueOf(surat).suratId)?.deklarasiHash).toBe(sini && hashDeklarasi(sini))
    } finally {
      lain.close()
    }
  })

  it('comes in as the next version of a type that the office has', async () => {
    const berkas = await keluar()
    expect(valueOf(await importJenis(office.deps, { isi: berkas })).versi).toBe(2)
    // A draft that somebody began stays.
    expect(await importJenis(office.deps, { isi: berkas })).toEqual({
      ok: false,
      error: { code: 'BerkasJenisSalah', sebab: 'ada-rancangan' },
    })
  })

  it('is refused whole, and nothing is stored, when it is not one, too large, newer or changed', async () => {
    const buruk = [
      [await masuk(''), 'bukan-berkas-jenis'],
      [await masuk('bukan json'), 'bukan-berkas-jenis'],
      [await masuk('[]'), 'bukan-berkas-jenis'],
      [await masuk('{"format":"lain"}'), 'bukan-berkas-jenis'],
      [await masuk(' '.repeat(500_000)), 'terlalu-besar'],
      [await rusak((b) => ({ ...b, versi: 2 })), 'versi-baru'],
      [await rusak((b) => ({ ...b, deklarasi: { ...b.deklarasi, judul: 'Surat Lain' } })), 'berubah'],
      [await rusak((b) => ({ ...b, hash: '0'.repeat(64) })), 'berubah'],
    ] as const
    for (const [{ hasil, ada }, sebabnya] of buruk) {
      expect(hasil).toEqual({ ok: false, error: { code: 'BerkasJenisSalah', sebab: sebabnya } })
      expect(ada).toBe(0)
    }
  })

  it('is refused when it reaches for the language, is too deep, or says what no editor could', async () => {
    const d = aJenis()
    const dalam = (n: number): unknown => (n === 0 ? { ada: 'subjek' } : { bukan: dalam(n - 1) })
    const paragraf = (isi: unknown) => ({ ...d, blok: [{ jenis: 'paragraf', menjorok: true, rata: 'penuh', isi }] })
    const buruk: readonly (readonly [unknown, string])[] = [
      [{ ...d, asing: 1 }, 'kunci-asing'],
      [{ ...d, isian: JSON.parse('{"__proto__":{"jenis":"ya-tidak"}}') }, 'kunci-terlarang'],
      [{ ...d, isian: { constructor: { jenis: 'ya-tidak', label: 'X', wajib: false } } }, 'kunci-terlarang'],
      [paragraf([{ bila: dalam(60), maka: [] }]), 'terlalu-dalam'],
      [paragraf([{ acuan: 'isian.constructor', bentuk: 'apa-adanya' }]), 'acuan-tidak-ada'],
      [paragraf([{ acuan: 'kantor.toString', bentuk: 'apa-adanya' }]), 'acuan-tidak-ada'],
      [paragraf([{ acuan: 'isian.namaKucing', bentuk: 'jalankan' }]), 'tipe-salah'],
      [paragraf([{ skrip: 'alert(1)' }]), 'tipe-salah'],
      [paragraf(['tanda \u202e terbalik']), 'aksara-terlarang'],
      [paragraf(['x'.repeat(4001)]), 'terlalu-panjang'],
      [{ ...d, versi: 'satu' }, 'tipe-salah'],
      [{ ...d, kode: '../../etc' }, 'bentuk-salah'],
    ]
    for (const [isi, sebabnya] of buruk) {
      const { hasil, ada } = await jujur(isi)
      expect(hasil, sebabnya).toMatchObject({ ok: false, error: { code: 'JenisSalah' } })
      const masalah = hasil.ok || hasil.error.code !== 'JenisSalah' ? [] : hasil.error.masalah
      expect(
        masalah.map((m) => m.sebab),
        sebabnya,
      ).toContain(sebabnya)
      expect(ada, sebabnya).toBe(0)
    }
    // The same way lets through what is right: nothing above was refused for another reason.
    expect((await jujur({ ...d, membaca: checkJenis(d).deklarasi?.membaca })).hasil.ok).toBe(true)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  // Controls: what would get through, or end the program, if the measure were not taken first.
  it('would reach the names of every object, and overflow, by the schema alone', async () => {
    const nama = { ...aJenis(), isian: { constructor: { jenis: 'ya-tidak', label: 'X', wajib: false } } }
    expect(DeklarasiSuratSkema.safeParse({ ...nama, perihal: [], blok: [] }).success).toBe(true)
    let dalam: Syarat = { ada: 'subjek' }
    for (let i = 0; i < 20_000; i += 1) dalam = { bukan: dalam }
    const isi = [{ bila: dalam, maka: [] }]
    const blok = [{ jenis: 'paragraf', menjorok: true, rata: 'penuh', isi }]
    expect(() => DeklarasiSuratSkema.safeParse({ ...aJenis(), blok })).toThrow(RangeError)
    expect(checkJenis({ ...aJenis(), blok }).masalah[0]?.sebab).toBe('terlalu-dalam')
    expect((await jujur({ ...aJenis(), isian: nama.isian })).hasil).toMatchObject({ error: { code: 'JenisSalah' } })
  })

  it('is refused when its text is a hundred thousand brackets deep', async () => {
    const { hasil } = await masuk(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(hasil).toMatchObject({ ok: false, error: { code: 'JenisSalah' } })
    expect(parseDeklarasiTeks(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`).masalah[0]?.sebab).toBe(
      'terlalu-dalam',
    )
  })
})

describe('two thousand spoiled declarations', () => {
  it('never throw, never reach the language, and those that get through compose', () => {
    const random = aRandom(20_261_120)
    let lolos = 0
    for (let i = 0; i < 2000; i += 1) {
      const asal = daftarJenis[Math.floor(random() * daftarJenis.length)]
      const rusak = mutate(asal ?? asli('sktm'), random)
      const { deklarasi, masalah } = parseDeklarasiTeks(JSON.stringify(rusak))
      for (const m of masalah) expect(masalahText(m)).not.toBe('')
      if (!deklarasi || !mayBeUsed(masalah)) continue
      lolos += 1
      for (const c of makeContoh(deklarasi)) composeSurat(deklarasi, konteksContoh(deklarasi, c))
    }
    // Some mutations change nothing that matters: the gate is not simply shut.
    expect(lolos).toBeGreaterThan(20)
    expect(lolos).toBeLessThan(1500)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  }, 60_000)
})

describe('names for what an office makes', () => {
  it('become codes and keys that are free', () => {
    expect(kodeFrom('Surat Keterangan Janda/Duda', [])).toBe('sk-janda-duda')
    expect(kodeFrom('Keterangan kucing', ['sk-kucing'])).toBe('sk-kucing-2')
    expect(kodeFrom('2026', [])).toBe('surat-2026')
    expect(kodeFrom('constructor', [])).toBe('constructor-2')
    expect(kunciFrom('Nama kucing (panggilan)', [])).toBe('namaKucingPanggilan')
    expect(kunciFrom('Nama kucing', ['namaKucing'])).toBe('namaKucing2')
    expect(kunciFrom('!!!', [])).toBe('isian')
    expect(kunciFrom('Subjek', [])).toBe('subjek2')
  })
  it('tell what changed between two versions', () => {
    const d = aJenis()
    expect(diffJenis(d, d)).toEqual({ bagian: [], tambah: [], hapus: [] })
    expect(diffJenis(d, { ...d, judul: 'X', blok: [], berlaku: null }).bagian).toEqual(['nama', 'isi', 'masa'])
  })
  it('open as data, by version or as issued now', async () => {
    expect(valueOf(openJenis(office.deps, { kode: 'sktm', versi: null }))).toMatchObject({
      state: 'bawaan',
      sumber: 'bawaan',
    })
    expect(openJenis(office.deps, { kode: 'tidak-ada', versi: null })).toMatchObject({
      error: { code: 'JenisTidakAda' },
    })
    await takeIntoUse(office.deps, aJenis())
    expect(valueOf(openJenis(office.deps, { kode: 'sk-kucing', versi: 1 }))).toMatchObject({
      state: 'aktif',
      sumber: 'kantor',
    })
  })
})
