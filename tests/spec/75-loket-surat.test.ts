// One letter at the Loket, without its window: the chooser of sixty-five types, its wording, date and number, the request.
import { describe, expect, it } from 'vitest'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'
import { contohKantor, contohPenomoran, konteksContoh } from '#domain/surat/konteks-contoh.ts'
import type { Settings } from '#renderer/frame/frame-context.ts'
import { withoutPast } from '#renderer/pages/loket/letter-sources.ts'
import { findLetters, groupLetters, orderedLetters } from '#renderer/pages/loket/letter-order.ts'
import { checkRequest, checkWording, requestOf, type LetterRequest } from '#renderer/pages/loket/letter-request.ts'
import { sheetOf } from '#renderer/pages/loket/letter-sheet.ts'
import { letterStep, startLetter, type LetterSource, type Siapkan } from '#renderer/pages/loket/letter-state.ts'
import {
  addAfter,
  changeLine,
  countEdits,
  emptyEntry,
  listEntries,
  restoreEntry,
  textsOf,
} from '#renderer/pages/loket/wording-state.ts'
import { aPejabat, bodyOf } from '#tests/builders/konteks-surat.ts'

const domisili = (() => {
  const jenis = findJenis('sk-domisili')
  if (!jenis) throw new Error('no letter')
  return jenis
})()
const contoh = domisili.contoh[0]
if (!contoh) throw new Error('no example')
const today = '2026-11-20'
const { subjek } = konteksContoh(domisili, contoh)
const siapkan: Siapkan = {
  nomor: '400.12.2.1/…/SPK/XI/2026',
  nomorSisipan: null,
  lebihBaru: null,
  penandatangan: null,
  pilihanPenandatangan: [],
  camat: null,
  pejabat: [],
  berlakuSampai: '2027-05-20',
  subjek,
  keluarga: [],
  bawaan: {},
  tersering: {},
  sejenisTerakhir: null,
  peringatan: [],
  langkah: 'terbit',
  bolehLangsung: false,
}
// SAFETY: what the sheet reads of the settings.
const settings = { kantor: contohKantor, penomoran: contohPenomoran } as unknown as Settings

const filled: LetterSource = { values: { keperluan: 'membuka rekening bank' } }
const aRequest = (source: LetterSource = filled, beda: Partial<Siapkan> = {}): LetterRequest => {
  const letter = startLetter('permintaan-0001', domisili, { ...siapkan, ...beda }, source)
  const now = { deklarasi: domisili, siapkan: { ...siapkan, ...beda }, letter, subjek, pejabat: [aPejabat()], today }
  return { ...now, pendudukId: 'penduduk-0001', sheet: sheetOf(now, settings, false) }
}
const change = (r: LetterRequest, ...events: readonly Parameters<typeof letterStep>[1][]): LetterRequest => {
  const letter = events.reduce(letterStep, r.letter)
  return { ...r, letter, sheet: sheetOf({ ...r, letter, pejabat: [aPejabat()] }, settings, false) }
}
const sent = (r: LetterRequest) => requestOf(r, { drafId: null, alasanJam: null, satuPetugas: null })

describe('the chooser', () => {
  const letters = orderedLetters(daftarJenis, [{ kode: 'pengantar-skck', kali: 4 }])
  const ofSomebody = letters.filter((l) => !l.tanpaOrang)
  const codes = (text: string) => findLetters(letters, text).map((l) => l.kode)
  it('puts the nine on the keys first and every other type once, under its family', () => {
    const groups = groupLetters(ofSomebody)
    expect(groups[0]).toMatchObject({ kelompok: '' })
    expect(groups[0]?.letters).toHaveLength(9)
    expect(groups[0]?.letters[0]?.kode).toBe('pengantar-skck')
    const all = groups.flatMap((g) => g.letters.map((l) => l.kode))
    expect(all.toSorted()).toEqual(ofSomebody.map((l) => l.kode).toSorted())
    expect(groups.slice(1).every((g) => g.kelompok !== null && g.letters.every((l) => l.kelompok === g.kelompok))).toBe(
      true,
    )
  })
  it('finds a type by part of its name, its code or its family, names that begin so first', () => {
    expect(codes('n1')[0]).toBe('nikah-n1')
    expect(codes('sktm kes')).toContain('sktm-kesehatan')
    expect(codes('perkawinan')).toContain('nikah-n4')
    expect(codes('undangan')).toEqual(['surat-undangan'])
    expect(codes('tidak ada')).toEqual([])
  })
  it('shows four letters about nobody without families', () => {
    const nobody = letters.filter((l) => l.tanpaOrang)
    expect(groupLetters(nobody)).toEqual([{ kelompok: null, letters: nobody }])
    expect(nobody).toHaveLength(4)
  })
})

describe('a letter dated back or with an inserted number', () => {
  const lain = (part: Partial<{ tanggal: string; sesudah: string; alasan: string }>) =>
    ({ on: 'lain', change: part }) as const
  const wrongOf = (r: LetterRequest) => checkRequest(r).map((g) => `${g.isian} ${g.galat}`)
  it('is of today without being asked, and asks nothing', () => {
    expect(wrongOf(aRequest())).toEqual([])
    expect(sent(aRequest())).toMatchObject({ tanggal: today, alasanJam: null })
    expect(sent(aRequest())).not.toHaveProperty('sisipan')
  })
  it('may be dated back with a reason when later letters exist, never forward', () => {
    const back = change(aRequest(filled, { lebihBaru: '2026-11-19' }), lain({ tanggal: '18-11-2026' }))
    expect(wrongOf(back)).toEqual(['alasanLain wajib'])
    expect(sent(change(back, lain({ alasan: 'surat yang terlewat' })))).toMatchObject({
      tanggal: '2026-11-18',
      alasanJam: 'surat yang terlewat',
    })
    expect(wrongOf(change(aRequest(), lain({ tanggal: '21-11-2026' })))).toEqual(['tanggalSurat sesudah-hari-ini'])
    expect(wrongOf(change(aRequest(), lain({ tanggal: '31-02-2026' })))).toEqual(['tanggalSurat bukan-tanggal'])
  })
  it('takes a number after another one with a reason', () => {
    const r = change(aRequest(), lain({ sesudah: '12' }))
    expect(wrongOf(r)).toEqual(['alasanLain wajib'])
    expect(sent(change(r, lain({ alasan: 'sudah ditulis di buku' }))).sisipan).toEqual({
      sesudah: 12,
      alasan: 'sudah ditulis di buku',
    })
    expect(wrongOf(change(aRequest(), lain({ sesudah: 'dua' })))).toEqual(['nomorSesudah bukan-angka'])
  })
})

describe('edited wording in the form', () => {
  const entries = (r: LetterRequest) => (r.sheet ? listEntries(r.sheet.isi, r.sheet.bertanda) : [])
  const entryOf = (r: LetterRequest, text: string) => {
    const found = entries(r).find((e) => textsOf(e).some((line) => line.some((s) => s.includes(text))))
    if (!found || !r.sheet) throw new Error(`nothing with ${text}`)
    return { found, isi: r.sheet.isi }
  }
  const edited = (r: LetterRequest, alasan: string, text = 'Demikian'): LetterRequest => {
    const { found, isi } = entryOf(r, text)
    const segmen = textsOf(found)[0]?.map((s) => s.replace(text, `${text} sekali`)) ?? []
    return change(r, { on: 'sunting', suntingan: { isi: [...changeLine(isi, found, 0, segmen)], alasan } })
  }
  it('is sent with its reason, and only when it changes something', () => {
    const r = edited(aRequest(), 'diminta bank')
    expect(r.sheet && bodyOf(r.sheet.naskah)).toContain('Demikian sekali')
    expect(r.sheet?.edited.size).toBe(1)
    expect(sent(r).suntingan?.alasan).toBe('diminta bank')
    const { found, isi } = entryOf(r, 'Demikian sekali')
    const back = change(r, { on: 'sunting', suntingan: { isi: [...restoreEntry(isi, found)], alasan: 'diminta bank' } })
    expect(sent(back)).not.toHaveProperty('suntingan')
  })
  it('asks for the reason before the letter goes on', () => {
    expect(checkWording(edited(aRequest(), ''))).toBe('alasan')
    expect(checkWording(edited(aRequest(), 'diminta bank'))).toBeNull()
    expect(checkWording(aRequest())).toBeNull()
  })
  it('stays when a field changes elsewhere, and says so when its own sentence changed', () => {
    const r = edited(aRequest(), 'diminta bank', 'bertempat tinggal')
    const purpose = change(r, { on: 'field', kunci: 'keperluan', value: 'melamar pekerjaan' })
    expect(checkWording(purpose)).toBeNull()
    expect(purpose.sheet && bodyOf(purpose.sheet.naskah)).toMatch(/bertempat tinggal sekali[\s\S]*melamar pekerjaan/)
    const since = change(r, { on: 'field', kunci: 'sejak', value: '01-02-2009' })
    expect(since.sheet?.gugur).toBe(1)
    expect(checkWording(since)).toBe('gugur')
    expect(checkWording(change(since, { on: 'field', kunci: 'sejak', value: '' }))).toBeNull()
  })
  it('adds a paragraph behind a block, empties one without values and restores it', () => {
    const r = aRequest()
    const { found, isi } = entryOf(r, 'Demikian')
    const added = addAfter(isi, found.at)
    expect(countEdits(added)).toBe(0)
    const written = listEntries(added, r.sheet?.bertanda ?? [])[found.at + 1]
    if (!written) throw new Error('no paragraph')
    expect(countEdits(changeLine(added, written, 0, ['Tambahan.']))).toBe(1)
    const emptied = emptyEntry(isi, found)
    expect(countEdits(emptied)).toBe(1)
    expect(countEdits(restoreEntry(emptied, listEntries(emptied, r.sheet?.bertanda ?? [])[found.at] ?? found))).toBe(0)
  })
})

describe('an earlier letter made again', () => {
  it('brings its values without dates that are past', () => {
    const isian = { ...domisili.isian }
    expect(
      withoutPast(isian, { keperluan: 'sekolah', sejak: '2009-02-01', tanggalPengantarRt: '2026-11-20' }, today),
    ).toEqual({ keperluan: 'sekolah', sejak: null, tanggalPengantarRt: '2026-11-20' })
  })
})

describe('a letter that came back', () => {
  it('goes on its way again under its own id, with the reason on top', () => {
    const r = aRequest({ ...filled, permintaanId: 'permintaan-lama', dikembalikan: 'NIK salah' })
    expect(sent(r).permintaanId).toBe('permintaan-lama')
    expect(r.letter.dikembalikan).toBe('NIK salah')
  })
})
