// Pengaturan > Tanda tangan elektronik and TTE (BSrE): what is typed, and when a certificate is about to end.
import { describe, expect, it } from 'vitest'
import { pathTte, tteBawaan } from '#domain/kantor/tte.ts'
import { readMasaBerlaku } from '#domain/tanda-tangan/masa-berlaku.ts'
import { readTteAkses, readTteNilai, toTteForm, withVersi } from '#renderer/pages/pengaturan/tte-form.ts'
import { pengaturanTte } from '#renderer/pesan/pengaturan-tte.ts'

const akses = {
  pengguna: 'kelurahan',
  adaSandi: true,
  logo: null,
  spesimen: null,
  pejabat: [{ id: 'pejabat-lurah', nama: 'Drs. Bambang Hartono', sebutan: 'Lurah', nikSamar: '9975**********02' }],
}
const form = toTteForm(tteBawaan, akses)

describe('the end of a certificate', () => {
  const masa = { berlakuMulai: Date.UTC(2024, 0, 1), berlakuSampai: Date.UTC(2026, 11, 31, 12) }
  it('is told from thirty days before, down to its last hour', () => {
    const at = (...date: readonly [number, number, number, number?]) => readMasaBerlaku(masa, Date.UTC(...date))
    expect(at(2026, 11, 1, 11)).toEqual({ keadaan: 'berlaku' })
    expect(at(2026, 11, 1, 13)).toEqual({ keadaan: 'segera-habis', hari: 29 })
    expect(at(2026, 11, 31, 12)).toEqual({ keadaan: 'segera-habis', hari: 0 })
    expect(at(2026, 11, 31, 13)).toEqual({ keadaan: 'habis' })
    expect(at(2023, 11, 31)).toEqual({ keadaan: 'belum-berlaku' })
  })
})

describe('the setting of the service', () => {
  it('comes back as it was stored', () => {
    const stored = { ...tteBawaan, alamat: 'https://esign.contoh.go.id', nama: { linkQR: 'link_qr', file: 'berkas' } }
    expect(readTteNilai(toTteForm(stored, akses))).toEqual({ ok: true, value: stored })
  })
  it('takes the paths of the other version with it, but keeps paths that somebody typed', () => {
    expect(withVersi(tteBawaan, 'v1')).toMatchObject({ versi: 'v1', path: pathTte.v1 })
    const own = { ...tteBawaan, path: { ...pathTte.v2, sign: '/tte/sign' } }
    expect(withVersi(own, 'v1').path.sign).toBe('/tte/sign')
  })
  it('names what is wrong', () => {
    const wrong = (beda: Partial<typeof form>) => {
      const read = readTteNilai({ ...form, ...beda })
      return read.ok ? 'ok' : read.masalah
    }
    expect(wrong({ nilai: { ...tteBawaan, alamat: 'esign.contoh.go.id' } })).toBe(pengaturanTte.alamatSalah)
    expect(wrong({ nilai: { ...tteBawaan, path: { ...pathTte.v2, sign: 'api/sign' } } })).toContain('Menandatangani')
    expect(wrong({ nilai: { ...tteBawaan, tampilan: 'gambar' } })).toBe(pengaturanTte.spesimenBelum)
    expect(wrong({ namaTeks: 'linkQR' })).toBe(pengaturanTte.namaSalah)
    expect(wrong({ namaTeks: '\nlinkQR = link_qr\n' })).toBe('ok')
  })
})

describe('the credentials of this PC', () => {
  it('are not sent when nothing was typed', () => {
    expect(readTteAkses(form, akses)).toEqual({ ok: true, value: null })
  })
  it('keep the password that is stored unless another one is typed', () => {
    expect(readTteAkses({ ...form, pengguna: 'lain ' }, akses)).toEqual({
      ok: true,
      value: { pengguna: 'lain', sandi: null, nik: [] },
    })
    expect(readTteAkses({ ...form, sandi: 'rahasia' }, akses)).toMatchObject({ value: { sandi: 'rahasia' } })
  })
  it('take a NIK with blanks, forget one on demand, and refuse one that is none by the name of its official', () => {
    const typed = (nik: string | null) => readTteAkses({ ...form, nik: { 'pejabat-lurah': nik } }, akses)
    expect(typed('997501 540987 0002')).toMatchObject({ value: { nik: [{ nik: '9975015409870002' }] } })
    expect(typed(null)).toMatchObject({ value: { nik: [{ pejabatId: 'pejabat-lurah', nik: null }] } })
    expect(typed('')).toEqual({ ok: true, value: null })
    expect(typed('9975')).toEqual({ ok: false, masalah: pengaturanTte.nikSalah('Drs. Bambang Hartono') })
  })
})
