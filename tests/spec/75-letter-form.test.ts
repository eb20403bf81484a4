// The form of a letter: what is typed becomes values, and only what applies is asked and sent.
import { describe, expect, it } from 'vitest'
import type { Isian, PotretOrang } from '#domain/surat/isian.ts'
import {
  checkForm,
  firstToFill,
  fromNilai,
  moneyText,
  parseValue,
  shownFields,
  tidyText,
  toIsianSurat,
} from '#renderer/pages/loket/isian-form.ts'

const wati: PotretOrang = {
  pendudukId: 'p-1',
  nik: '9975015409870002',
  nomorKk: null,
  nama: 'Wati',
  jenisKelamin: 'Perempuan',
  tempatLahir: 'Pekalongan',
  tanggalLahir: '1987-09-14',
  agama: '',
  statusKawin: '',
  pekerjaan: '',
  pendidikan: '',
  golDarah: '',
  kewarganegaraan: 'WNI',
  shdk: '',
  namaAyah: '',
  namaIbu: '',
  alamat: '',
  rt: null,
  rw: null,
  wilayah: '',
  luarDaftar: false,
}
const fields: Readonly<Record<string, Isian>> = {
  keperluan: { jenis: 'teks', label: 'Keperluan', wajib: true, min: 3, maks: 20 },
  penghasilan: { jenis: 'uang', label: 'Penghasilan', wajib: false },
  terdaftar: { jenis: 'ya-tidak', label: 'Terdaftar', wajib: false },
  desil: { jenis: 'angka', label: 'Desil', wajib: true, bila: { isian: 'terdaftar', sama: true } },
  hamil: { jenis: 'ya-tidak', label: 'Hamil', wajib: false, bila: { subjek: 'jenisKelamin', sama: 2 } },
  tanggal: { jenis: 'tanggal', label: 'Tanggal', wajib: false },
  anak: { jenis: 'orang', label: 'Anak', wajib: false, peran: 'anak' },
}

describe('a typed value', () => {
  it('reads dates as an office writes them and refuses days that do not exist', () => {
    const date = { jenis: 'tanggal', label: 'T', wajib: false } as const
    expect(parseValue(date, '18-11-2026').nilai).toBe('2026-11-18')
    expect(parseValue(date, '18/11/2026').nilai).toBe('2026-11-18')
    expect(parseValue(date, '18112026').nilai).toBe('2026-11-18')
    expect(parseValue(date, '31-02-2026')).toEqual({ nilai: null, galat: 'bukan-tanggal' })
  })
  it('reads a time of day with or without its dot', () => {
    const time = { jenis: 'jam', label: 'J', wajib: false } as const
    expect(['09.30', '9:30', '930', '0930'].map((t) => parseValue(time, t).nilai)).toEqual(Array(4).fill('09:30'))
    expect(parseValue(time, '2560')).toEqual({ nilai: null, galat: 'bukan-jam' })
  })
  it('is tidied when its field is left, and stays as typed when it cannot be read', () => {
    const date = { jenis: 'tanggal', label: 'T', wajib: false } as const
    expect(tidyText(date, '20112026')).toBe('20-11-2026')
    expect(tidyText(date, '31022026')).toBe('31022026')
    expect(tidyText({ jenis: 'jam', label: 'J', wajib: false }, '930')).toBe('09.30')
    expect(tidyText({ jenis: 'uang', label: 'U', wajib: false }, '1200000')).toBe('Rp1.200.000')
    expect(tidyText({ jenis: 'angka', label: 'A', wajib: false }, '07')).toBe('07')
  })
  it('reads money with or without Rp and dots, and shows it with both', () => {
    const money = { jenis: 'uang', label: 'U', wajib: false } as const
    expect(parseValue(money, 'Rp1.200.000').nilai).toBe(1_200_000)
    expect(parseValue(money, '1200000').nilai).toBe(1_200_000)
    expect(parseValue(money, 'sejuta').galat).toBe('bukan-angka')
    expect(moneyText('1200000')).toBe('Rp1.200.000')
  })
  it('reads a NIK with blanks and counts the digits of a short one', () => {
    const nik = { jenis: 'nik', label: 'N', wajib: true } as const
    expect(parseValue(nik, '997501 540987 0002').nilai).toBe('9975015409870002')
    expect(checkForm({ nik }, { nik: '997501540987000' }, null, '2026-11-20')).toEqual([
      { isian: 'nik', galat: 'nik-16', batas: 15 },
    ])
  })
  it('comes back into its field as it was typed', () => {
    expect(fromNilai({ jenis: 'tanggal', label: '', wajib: false }, '2026-11-18')).toBe('18-11-2026')
    expect(fromNilai({ jenis: 'uang', label: '', wajib: false }, 1_200_000)).toBe('Rp1.200.000')
    expect(fromNilai({ jenis: 'ya-tidak', label: '', wajib: false }, false)).toBe('tidak')
    expect(fromNilai({ jenis: 'orang', label: '', wajib: false, peran: '' }, 'not a person')).toBeNull()
  })
})

describe('the form', () => {
  const shown = (values: Parameters<typeof shownFields>[1], who = wati) =>
    shownFields(fields, values, who).map(([kunci]) => kunci)
  it('shows a conditional field only while its condition holds, and does not send it otherwise', () => {
    expect(shown({ terdaftar: 'tidak' })).not.toContain('desil')
    expect(shown({ terdaftar: 'ya' })).toContain('desil')
    expect(toIsianSurat(fields, { terdaftar: 'tidak', desil: '2' }, wati)).not.toHaveProperty('desil')
    expect(toIsianSurat(fields, { terdaftar: 'ya', desil: '2' }, wati)['desil']).toBe(2)
  })
  it('asks a question about women only of women', () => {
    expect(shown({})).toContain('hamil')
    expect(shown({}, { ...wati, jenisKelamin: 'Laki-laki' })).not.toContain('hamil')
  })
  const check = (values: Parameters<typeof checkForm>[1]) => checkForm(fields, values, wati, '2026-11-20')
  it('requires only what applies', () => {
    expect(check({ keperluan: 'sekolah', terdaftar: 'tidak' })).toEqual([])
    expect(check({ keperluan: '', terdaftar: 'ya' }).map((g) => `${g.isian} ${g.galat}`)).toEqual([
      'keperluan wajib',
      'desil wajib',
    ])
  })
  it('says the limit of a text that is too short or too long', () => {
    expect(check({ keperluan: 'ab' })[0]).toEqual({ isian: 'keperluan', galat: 'terlalu-pendek', batas: 3 })
    expect(check({ keperluan: 'x'.repeat(21) })[0]).toEqual({ isian: 'keperluan', galat: 'terlalu-panjang', batas: 20 })
  })
  it('says of an unreadable field what is unreadable, not that it is missing', () => {
    const must: Readonly<Record<string, Isian>> = { tanggal: { jenis: 'tanggal', label: 'Tanggal', wajib: true } }
    expect(checkForm(must, { tanggal: '31-02-2026' }, wati, '2026-11-20')).toEqual([
      { isian: 'tanggal', galat: 'bukan-tanggal' },
    ])
  })
  it('starts at the first required field that nothing could fill', () => {
    expect(firstToFill(fields, { keperluan: 'sekolah', terdaftar: 'ya' }, wati)).toBe('desil')
    expect(firstToFill(fields, { keperluan: '' }, wati)).toBe('keperluan')
  })
  it('sends a person of the register by id and a typed person whole', () => {
    const typed = { ...wati, pendudukId: null, luarDaftar: true }
    const people: Readonly<Record<string, Isian>> = {
      anak: { jenis: 'daftar-orang', label: 'Anak', wajib: false, maks: 5 },
    }
    expect(toIsianSurat(people, { anak: [wati, typed] }, wati)).toEqual({
      anak: [{ pendudukId: 'p-1' }, { ketik: typed }],
    })
    expect(toIsianSurat(fields, { anak: wati }, wati)['anak']).toEqual({ pendudukId: 'p-1' })
  })
})
