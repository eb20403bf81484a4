// What a letter looks like that the city's service signs, and its commands at the gate.
import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { encode } from 'fast-png'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { tteBawaan } from '#domain/kantor/tte.ts'
import { kataTte } from '#domain/surat/naskah-tte.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { runBackground } from '#electron/background/run-background.ts'
import type { FromBackground, HelperProcess, ToBackground } from '#electron/usecases/helper-messages.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import { makeCa, makeSertifikat } from '#tests/builders/sertifikat.ts'
import { openTteServer } from '#tests/builders/tte-server.ts'
import { readAksesTte } from '#electron/usecases/akses-tte.ts'
import { aRenderInput, aTandaTangan, aNaskah } from '#tests/builders/naskah.ts'
import { flatText, preflight, qdf, textOf } from '#tests/builders/pdf-tools.ts'
import { openKantor } from '#tests/builders/shell.ts'

const kaki =
  'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik dari penyelenggara contoh.\nInformasi elektronik dan hasil cetaknya merupakan alat bukti yang sah.'
const logo = encode({ width: 40, height: 20, channels: 3, data: new Uint8Array(2400).fill(120) })
const tte = { kaki, logo, posisi: 'tengah', tanda: '' } as const

describe('a letter for the signature service', () => {
  it('names the electronic signature over function, name, rank and NIP of the office signer, in this order', () => {
    const pdf = renderSurat(aRenderInput({ mode: 'bsre', tte })).pdf
    expect(flatText(pdf)).toMatch(
      /Pekalongan, 20 November 2026 Ditandatangani secara elektronik oleh: LURAH SAPURO KEBULEN, .*HARYO WICAKSONO, S\.STP\., M\.Si\. Penata Tingkat I \(III\/d\) NIP\. 19840231 200601 1 999/,
    )
  })

  it('says so over nobody else: a resident who signs too signs in ink', () => {
    const naskah = aNaskah({
      tandaTangan: [
        aTandaTangan(),
        aTandaTangan({ pejabat: false, posisi: 'kiri', kepala: ['Pelapor,'], nama: 'WATI', pangkat: null, nip: null }),
      ],
    })
    const text = textOf(renderSurat(aRenderInput({ naskah, mode: 'bsre', tte })).pdf)
    expect(text.split(kataTte)).toHaveLength(2)
  })

  it('has no signature field, and is PDF/A-1b', () => {
    const { pdf } = renderSurat(aRenderInput({ mode: 'bsre', tte }))
    const plain = qdf(pdf)
    expect(plain).not.toContain('/AcroForm')
    expect(plain).not.toContain('/Sig')
    expect(
      preflight({ surat: pdf, tanda: renderSurat(aRenderInput({ mode: 'bsre', tte: { ...tte, tanda: '#' } })).pdf })
        .valid,
    ).toEqual(['surat', 'tanda'])
  })

  it('carries the words and the logo of the office at the foot of every page, and keeps clear of them', () => {
    const naskah = aNaskah({ blok: Array.from({ length: 6 }, () => aNaskah().blok).flat() })
    const { pdf, halaman } = renderSurat(aRenderInput({ naskah, mode: 'bsre', tte, kertas: { bawah: 5 } }))
    expect(halaman).toBeGreaterThan(1)
    expect(flatText(pdf).split('merupakan alat bukti yang sah').length - 1).toBe(halaman)
    expect(qdf(pdf)).toContain('/Subtype /Image')
  })

  it.each(['basah', 'lokal'] as const)('none of it stands on a letter signed %s', (mode) => {
    const pdf = renderSurat(aRenderInput({ mode, tte: { ...tte, tanda: '#' } })).pdf
    const text = flatText(pdf)
    for (const word of [kataTte, 'alat bukti', '#']) expect(text).not.toContain(word)
    expect(qdf(pdf)).not.toContain('/Subtype /Image')
    expect(Buffer.compare(pdf, renderSurat(aRenderInput({ mode })).pdf)).toBe(0)
  })

  it('without words and logo of the office has nothing at its foot', () => {
    const kosong = flatText(renderSurat(aRenderInput({ mode: 'bsre' })).pdf)
    expect(kosong).toContain(kataTte)
    expect(kosong).not.toContain('sertifikat elektronik')
  })

  it('shows the mark of one character once, and not where the letter has that character itself', () => {
    const satu = renderSurat(aRenderInput({ mode: 'bsre', tte: { ...tte, tanda: '#' } })).pdf
    expect(flatText(satu).split('#')).toHaveLength(2)
    const naskah = aNaskah({ judul: 'Surat Nomor #1' })
    const lain = renderSurat(aRenderInput({ naskah, mode: 'bsre', tte: { ...tte, tanda: '#' } })).pdf
    expect(flatText(lain).split('#')).toHaveLength(2)
  })
})

describe('the commands of the service', () => {
  it('keep user, password and NIK on this PC: no operation tells them, the window gets a masked NIK', async () => {
    const kantor = await openKantor()
    const daftar = await kantor.call('pejabat.daftar', {})
    const pejabatId = daftar.ok ? (daftar.value.pejabat[0]?.id ?? '') : ''
    const nik = '9975011001700001'
    const simpan = { pengguna: 'siakel', sandi: 'rahasia-dinas', nik: [{ pejabatId, nik }] }
    expect(await kantor.call('tte.kredensial', simpan)).toMatchObject({ ok: true })
    const baca = await kantor.call('tte.baca', {})
    expect(JSON.stringify(baca)).not.toContain('rahasia-dinas')
    expect(baca).toMatchObject({
      value: { pengguna: 'siakel', adaSandi: true, pejabat: [{ id: pejabatId, nikSamar: '9975********0001' }] },
    })
    const { $client } = kantor.kantor().baca
    const log = ['op_log', 'log_akses'].map((table) => JSON.stringify($client.prepare(`SELECT * FROM ${table}`).all()))
    for (const text of log) {
      expect(text).not.toContain(nik)
      expect(text).not.toContain('rahasia-dinas')
    }
    // A new password or none: the rest stays.
    await kantor.call('tte.kredensial', { pengguna: 'siakel', sandi: null, nik: [] })
    expect(readAksesTte(kantor.kantor().baca)).toEqual({
      pengguna: 'siakel',
      sandi: 'rahasia-dinas',
      nik: { [pejabatId]: nik },
    })
    await kantor.call('tte.kredensial', { pengguna: 'siakel', sandi: null, nik: [{ pejabatId, nik: null }] })
    expect(readAksesTte(kantor.kantor().baca).nik).toEqual({})
    await kantor.close()
  })

  it('say what is missing before anything is sent', async () => {
    const kantor = await openKantor()
    const pejabatId = '01930000-0000-7000-8000-00000000ffff'
    const coba = () => kantor.call('tte.coba', { pejabatId, sandi: 'x' })
    expect(await coba()).toMatchObject({ error: { code: 'TteBelumDisiapkan' } })
    await kantor.call('pengaturan.tte', { nilai: { ...tteBawaan, alamat: 'https://tte.contoh.invalid' } })
    await kantor.call('tte.kredensial', { pengguna: 'a', sandi: 'b', nik: [] })
    expect(await coba()).toMatchObject({ error: { code: 'TteNikBelumAda' } })
    expect(await kantor.call('tte.periksa', { pejabatId })).toMatchObject({ error: { code: 'TteNikBelumAda' } })
    expect(await kantor.call('tte.antrean', {})).toMatchObject({
      value: { baris: [], sandiUntuk: [], berjalan: false },
    })
    await kantor.close()
  })

  it.each(['ftp://x', 'javascript:x', 'https://a b'])('refuse the address %s', async (alamat) => {
    const kantor = await openKantor()
    expect(await kantor.call('pengaturan.tte', { nilai: { ...tteBawaan, alamat } })).toMatchObject({
      error: { code: 'MasukanSalah' },
    })
    await kantor.close()
  })

  it('have a sentence for every error that says whether the letter is signed', () => {
    expect(galatText({ code: 'TteSandiSalah' })).toMatch(/Frasa sandi tidak cocok.*antrean/)
    expect(galatText({ code: 'TteTanpaJawaban' })).toMatch(/Mungkin sudah ditandatangani/)
    expect(galatText({ code: 'TteBerkasDitolak', keterangan: 'InvalidPdf' })).toMatch(
      /InvalidPdf.*belum ditandatangani/,
    )
    expect(galatText({ code: 'TteSertifikatBermasalah', sebab: 'dicabut' })).toMatch(/sudah dicabut/)
  })
})

describe('the line from the window to the service', () => {
  /** The background in this process: its own connections and real parts, another end of the line. */
  const startBackground = (): HelperProcess<ToBackground, FromBackground> => {
    const [ke, dari, akhir] = [new EventEmitter(), new EventEmitter(), new EventEmitter()]
    const clock = { now: () => Date.now() }
    runBackground({
      line: {
        send: (pesan) => void setImmediate(() => dari.emit('pesan', pesan)),
        listen: (listener) => void ke.on('pesan', listener),
      },
      repeat: () => () => {},
      later: (work, ms) => {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
      clock,
      newId: createNewId(clock),
      exit: () => void akhir.emit('habis', 0),
    })
    return {
      send: (pesan) => void setImmediate(() => ke.emit('pesan', pesan)),
      listen: (listener) => void dari.on('pesan', listener),
      onExit: (listener) => void akhir.on('habis', listener),
      stop: () => {},
    }
  }

  it('asks the service about a signer, and tells who has no connection', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'siakel-tte-'))
    const nik = '9975011001700001'
    const server = await openTteServer({ sertifikat: makeSertifikat(makeCa(dir), { jenis: 'p-256' }), nik })
    const kantor = await openKantor({
      parts: {
        startBackground,
        later: (work, ms) => {
          const timer = setTimeout(work, ms > 10_000 ? ms : Math.min(ms, 20))
          return () => clearTimeout(timer)
        },
      },
    })
    const daftar = await kantor.call('pejabat.daftar', {})
    const pejabatId = daftar.ok ? (daftar.value.pejabat[0]?.id ?? '') : ''
    const nilai = { ...tteBawaan, alamat: server.alamat }
    await kantor.call('pengaturan.tte', { nilai })
    await kantor.call('tte.kredensial', { pengguna: 'siakel-uji', sandi: 'sandi-aplikasi', nik: [{ pejabatId, nik }] })
    const periksa = () => kantor.call('tte.periksa', { pejabatId })
    await vi.waitFor(async () => expect(await periksa()).toEqual({ ok: true, value: { status: 'boleh' } }))
    await kantor.call('tte.kredensial', { pengguna: 'siakel-uji', sandi: 'salah', nik: [] })
    expect(await periksa()).toMatchObject({ error: { code: 'TteKredensialDitolak' } })
    await kantor.call('pengaturan.tte', { nilai: { ...nilai, alamat: 'http://127.0.0.1:9' } })
    expect(await periksa()).toMatchObject({ error: { code: 'TteTidakTerjangkau', sebab: 'jaringan' } })
    expect(await kantor.call('tte.coba', { pejabatId, sandi: 'x' })).toEqual({ ok: true, value: { jumlah: 0 } })
    expect(kantor.bugs).toEqual([])
    await kantor.close()
    await server.close()
    rmSync(dir, { recursive: true, force: true })
  })
})
