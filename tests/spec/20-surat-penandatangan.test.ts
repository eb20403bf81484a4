// Who signs a letter on its date, and the lines above the signature (decision 000.17).
import { describe, expect, it } from 'vitest'
import type { Jabatan, Pejabat } from '#domain/kantor/pejabat.ts'
import {
  jabatanPejabat,
  kepalaKantor,
  kepalaTandaTangan,
  listPenandatangan,
  pickCamat,
  pickPenandatangan,
  sebutanPenandatangan,
} from '#domain/kantor/penandatangan.ts'
import { aPejabat, contohKantor as kantor } from '#tests/builders/konteks-surat.ts'

const lurah = aPejabat()
const sekretaris = aPejabat({ jabatan: 'sekretaris', sebutan: 'Sekretaris', nama: 'Dewi Anggraeni, S.E.' })
const kesra = aPejabat({ jabatan: 'kasi_kesra', sebutan: 'Kasi Kesejahteraan Rakyat', nama: 'Hj. Umi Kulsum' })
const urutan: readonly Jabatan[] = ['lurah', 'sekretaris', 'kasi_kesra']
const away = (p: Pejabat): Pejabat => ({ ...p, hadir: false })
const pick = (daftar: readonly Pejabat[], tanggal = '2026-11-20', pilihan: string | null = null, jabatan = urutan) =>
  pickPenandatangan(daftar, jabatan, tanggal, pilihan)
const kepala = (daftar: readonly Pejabat[], jabatan = urutan) => {
  const p = pick(daftar, '2026-11-20', null, jabatan)
  return p ? kepalaTandaTangan(p, kantor) : null
}

describe('the penandatangan', () => {
  it('is the lurah while he is present', () => {
    expect(kepala([kesra, sekretaris, lurah])).toEqual(['LURAH SAPURO KEBULEN,'])
  })
  it('is the first present pejabat of the list: the sekretaris signs a.n.', () => {
    expect(kepala([away(lurah), sekretaris, kesra])).toEqual(['a.n. LURAH SAPURO KEBULEN', 'SEKRETARIS,'])
  })
  it('is the kasi through the sekretaris (u.b.) when the list names the sekretaris before him', () => {
    expect(kepala([away(lurah), away(sekretaris), kesra])).toEqual([
      'a.n. LURAH SAPURO KEBULEN',
      'SEKRETARIS',
      'u.b.',
      'KASI KESEJAHTERAAN RAKYAT,',
    ])
  })
  it('is the kasi a.n. the lurah when the list names the kasi first, or when no sekretaris is in office', () => {
    expect(kepala([away(lurah), sekretaris, kesra], ['lurah', 'kasi_kesra', 'sekretaris'])).toEqual([
      'a.n. LURAH SAPURO KEBULEN',
      'KASI KESEJAHTERAAN RAKYAT,',
    ])
    expect(kepala([away(lurah), kesra])).toEqual(['a.n. LURAH SAPURO KEBULEN', 'KASI KESEJAHTERAAN RAKYAT,'])
  })
  it('is nobody when nobody of the list is present', () => {
    expect(pick([away(lurah), away(sekretaris)])).toBeNull()
    expect(pick([kesra], '2026-11-20', null, ['lurah', 'sekretaris'])).toBeNull()
  })
  it('is resolved by the date of the letter, first and last day of an appointment included', () => {
    const lama = aPejabat({ id: 'lama', nama: 'Sutrisno', mulai: '2020-01-01', sampai: '2024-01-01' })
    expect(pick([lama, lurah], '2024-01-01')?.pejabat.id).toBe('lama')
    expect(pick([lama, lurah], '2024-01-02')?.pejabat.id).toBe('lurah')
    expect(pick([lama], '2024-01-02')).toBeNull()
    expect(pick([lama], '2019-12-31')).toBeNull()
  })
  it('is the Plh. while the definitive lurah is away, and the lurah again when he is back', () => {
    const plh = aPejabat({
      id: 'plh',
      nama: 'Dewi Anggraeni, S.E.',
      cara: 'plh',
      mulai: '2026-11-16',
      sampai: '2026-11-27',
    })
    expect(kepala([away(lurah), plh, sekretaris])).toEqual(['Plh. LURAH SAPURO KEBULEN,'])
    expect(kepala([lurah, plh])).toEqual(['LURAH SAPURO KEBULEN,'])
  })
  it('may be chosen at the desk, but only from the list and while in office', () => {
    expect(pick([lurah, sekretaris], '2026-11-20', 'sekretaris')?.pejabat.id).toBe('sekretaris')
    expect(pick([lurah, away(sekretaris)], '2026-11-20', 'sekretaris')?.pejabat.id).toBe('sekretaris')
    expect(pick([lurah, { ...sekretaris, sampai: '2025-01-01' }], '2026-11-20', 'sekretaris')).toBeNull()
    expect(pick([lurah, kesra], '2026-11-20', 'kasi_kesra', ['lurah'])).toBeNull()
  })
  it('is offered to the desk by preference, each with how he signs', () => {
    expect(
      listPenandatangan([kesra, sekretaris, lurah], urutan, '2026-11-20').map((p) => sebutanPenandatangan(p, kantor)),
    ).toEqual(['Lurah Sapuro Kebulen', 'a.n. Lurah, Sekretaris', 'a.n. Lurah, u.b. Kasi Kesejahteraan Rakyat'])
  })
})

describe('the words for a pejabat', () => {
  it('keep Plt., Plh. and Pj. in small letters before the capitals', () => {
    for (const [cara, kata] of [
      ['plt', 'Plt. '],
      ['plh', 'Plh. '],
      ['pj', 'Pj. '],
    ] as const)
      expect(kepala([{ ...lurah, cara }])).toEqual([`${kata}LURAH SAPURO KEBULEN,`])
    expect(kepala([away(lurah), { ...sekretaris, cara: 'plt' }])).toEqual([
      'a.n. LURAH SAPURO KEBULEN',
      'Plt. SEKRETARIS,',
    ])
  })
  it('do not repeat a Plt. that was typed into the printed function', () => {
    expect(jabatanPejabat({ ...sekretaris, cara: 'plt', sebutan: 'Plt. Sekretaris' }, kantor)).toBe('Plt. Sekretaris')
  })
  it('open a letter with the acting lurah when he signs, and with the lurah when another signs for him', () => {
    expect(kepalaKantor(kantor, pick([{ ...lurah, cara: 'plt' }]))).toBe('Plt. Lurah Sapuro Kebulen')
    expect(kepalaKantor(kantor, pick([away(lurah), sekretaris]))).toBe('Lurah Sapuro Kebulen')
  })
  it('name the head of another kind of office after it', () => {
    expect(kepalaKantor({ ...kantor, sebutan: 'Desa' }, null)).toBe('Kepala Desa Sapuro Kebulen')
  })
  it('name the camat of the kecamatan, in office on the date whether present or not', () => {
    const camat = aPejabat({ jabatan: 'camat', sebutan: 'Camat', nama: 'Bambang Hermawan', hadir: false })
    expect(pickCamat([lurah, camat], '2026-11-20')?.nama).toBe('Bambang Hermawan')
    expect(kepalaTandaTangan({ pejabat: camat, atasNama: null, untukBeliau: null }, kantor)).toEqual([
      'CAMAT PEKALONGAN BARAT,',
    ])
    expect(pickCamat([lurah], '2026-11-20')).toBeNull()
  })
})
