// "Periksa keaslian" in words: which scan it takes, what a scan leaves behind, and what the answer is called.
import { describe, expect, it } from 'vitest'
import { commandsPeriksa, type HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { Output } from '#contract/ipc.ts'
import { isKodeSurat } from '#domain/qr/read-scan.ts'
import type { KesimpulanVerifikasi, LaporanTtd } from '#domain/tanda-tangan/laporan.ts'
import { concludeKode, concludePdf } from '#renderer/pesan/periksa.ts'
import { frameAction } from '#renderer/keys.ts'
import { withoutScan } from '#renderer/scan.ts'

const kode = 'A7'.repeat(114)

describe('a scan', () => {
  it('is the code of a letter by its prefix, or by its shape behind an address; anything else is a person', () => {
    expect(
      [`SIAKEL:Q/${kode}`, `siakel:q/${kode}`, 'SIAKEL:Q/A7', `HTTPS://PKL.GO.ID/Q/${kode}`].map(isKodeSurat),
    ).toEqual([true, true, true, true])
    const others = ['9975015409870002', '04A2B3C4D5E680', 'HTTPS://CONTOH.ID/Q/1234', kode.slice(0, 60), '']
    expect(others.map(isKodeSurat)).toEqual([false, false, false, false, false])
    expect(isKodeSurat(kode.slice(0, 61))).toBe(true) // the end of a code that was not read whole
  })
  it('leaves nothing in the box that its first character moved the focus to, however much of it fitted', () => {
    expect(withoutScan('SIAKEL:Q/A7', 'SIAKEL:Q/A7')).toBe('')
    expect(withoutScan('siti SIAKEL:Q', 'SIAKEL:Q/A7')).toBe('siti ')
    expect(withoutScan('siti', '9975')).toBe('siti')
  })
})

describe('the key', () => {
  it('is Ctrl+Shift+K; without Shift it is the search over everything', () => {
    const press = { key: 'K', ctrl: true, shift: true, alt: false, inField: true }
    expect(frameAction(press)).toEqual({ do: 'check' })
    expect(frameAction({ ...press, key: 'k', shift: false })).toEqual({ do: 'palette' })
  })
})

const surat: NonNullable<Output<'periksa.kode'>['surat']> = {
  id: '01930000-0000-7000-8000-00000000ffff',
  nomor: '470/1',
  judul: 'Surat Keterangan Domisili',
  subjekNama: 'SITI NURHAYATI',
  tanggal: '2026-03-02',
  berlakuSampai: null,
  penandatangan: 'Drs. Bambang Hartono, Lurah',
  modeTtd: 'lokal',
  batalAlasan: null,
  digantikanNomor: null,
}

describe('a checked code', () => {
  it('has a word, a sentence and a tone for every answer; only a letter that counts is calm', () => {
    const { kesimpulan } = commandsPeriksa['periksa.kode'].output.shape
    const all = kesimpulan.options.map((satu) => ({
      satu,
      ...concludeKode({ kesimpulan: satu, kode: null, surat: null }),
    }))
    expect(all.filter(({ nada }) => nada === 'baik').map(({ satu }) => satu)).toEqual(['tercatat'])
    expect(all.filter(({ kata, utama }) => kata === '' || !utama.endsWith('.'))).toEqual([])
  })
  it('of a cancelled letter gives the reason and the number that replaced it', () => {
    const batal = { ...surat, batalAlasan: 'salah nama.', digantikanNomor: '470/2' }
    expect(concludeKode({ kesimpulan: 'dibatalkan', kode: null, surat: batal }).rincian).toEqual([
      'Alasan pembatalan: salah nama.',
      'Surat ini digantikan surat nomor 470/2.',
    ])
  })
})

const ttd: LaporanTtd = {
  kolom: 'TandaTanganPejabat',
  jenis: 'tanda-tangan',
  keadaan: 'utuh',
  sebab: null,
  penandatangan: {
    nama: 'HARYO WICAKSONO',
    instansi: null,
    penerbit: 'CA Contoh Pekalongan',
    nomorSeri: '1001',
    berlakuMulai: Date.UTC(2020, 0),
    berlakuSampai: Date.UTC(2040, 0),
    sidikJari: 'ab'.repeat(32),
    jenisKunci: 'RSA 2048',
  },
  rantai: 'terpercaya',
  sertifikatTerkunci: true,
  algoritma: 'baik',
  waktuPernyataan: null,
  stempel: null,
  sesudahnya: [],
  alasan: null,
  lokasi: null,
}
type Register = NonNullable<HasilPeriksaPdf['register']>
const answer = (
  kesimpulan: KesimpulanVerifikasi,
  register: Partial<Register> | null,
  ubah: Partial<typeof surat> = {},
) => {
  const { kata = 'cocok', cara = 'berkas' } = register ?? {}
  const hasil: HasilPeriksaPdf = {
    namaBerkas: 'surat.pdf',
    laporan: { kesimpulan, ttd: kesimpulan === 'tanpa-tanda-tangan' ? [] : [ttd], sha256: 'cd'.repeat(32) },
    register: register && { kata, cara, surat: { ...surat, ...ubah } },
  }
  return concludePdf(hasil, 'Asia/Jakarta')
}
const short = (...of: Parameters<typeof answer>) => {
  const { nada, kata } = answer(...of)
  return `${nada}: ${kata}`
}

describe('a checked PDF', () => {
  it('of this office is calm only when it is the stored file and the letter counts', () => {
    expect(short('terpercaya', {})).toBe('baik: Sah dan sesuai register')
    expect(short('terpercaya', { kata: 'ditambah', cara: 'awal' })).toBe('baik: Sah dan sesuai register')
    expect(short('tanpa-tanda-tangan', {}, { modeTtd: 'basah' })).toBe('baik: Sesuai register')
    expect(short('tidak-dikenal', {})).toBe('baik: Sesuai register')
    expect(short('tidak-dikenal', { kata: 'ditambah', cara: 'awal' })).toBe('perhatian: Belum dapat dipastikan')
    expect(short('terpercaya', {}, { batalAlasan: 'salah nama' })).toBe('bahaya: Dibatalkan')
    expect(short('dicabut', {})).toBe('bahaya: Sertifikat dicabut')
  })
  it('that the register does not bear out is an alarm, a good signature or not', () => {
    expect(short('terpercaya', { kata: 'berbeda', cara: 'awal' })).toBe('bahaya: Berbeda dari register')
    expect(short('diubah-sesudah', { kata: 'berbeda', cara: 'awal' })).toBe('bahaya: Diubah sesudah ditandatangani')
    expect(short('dilepas', { kata: 'seharusnya-ditandatangani', cara: 'dasar' })).toBe(
      'bahaya: Tanda tangan tidak ada',
    )
    expect(short('tanpa-tanda-tangan', { kata: 'berbeda', cara: 'awal' }, { modeTtd: 'basah' })).toBe(
      'bahaya: Berbeda dari register',
    )
  })
  it('that was saved anew from a letter signed in ink asks for the paper', () => {
    const { nada, utama } = answer('tanpa-tanda-tangan', { kata: 'berbeda', cara: 'kode' }, { modeTtd: 'basah' })
    expect(nada).toBe('perhatian')
    expect(utama).toContain('periksa kertas aslinya')
  })
  it('says that it was changed after it was signed, in these words', () => {
    expect(answer('diubah-sesudah', null).utama).toContain(
      'ditandatangani atas nama HARYO WICAKSONO, tetapi diubah sesudahnya',
    )
  })
  it('of somebody else is told to be unknown to the register, and says every fact once', () => {
    const { rincian } = answer('terpercaya', null)
    expect(rincian[0]).toContain('tidak ada di register kantor ini')
    const all = answer('terpercaya', { kata: 'berbeda', cara: 'awal' })
    expect(new Set([all.utama, ...all.rincian]).size).toBe(1 + all.rincian.length)
    expect(answer('bukan-pdf', null).rincian.join()).not.toContain('register')
  })
})
