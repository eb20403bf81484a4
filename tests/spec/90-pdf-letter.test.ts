// The letter on paper: page sizes, fit, what is printed and what vanishes.
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { unprintableCharacters } from '#electron/pdf/printable.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { aBaris, aNaskah, aParagraf, aRenderInput, aTandaTangan, someBiodata } from '#tests/builders/naskah.ts'
import { flatText, rasterOf, runOnPdf, textOf } from '#tests/builders/pdf-tools.ts'

const longParagraf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aParagraf(
      `Paragraf ${at + 1}. ${'menurut pengakuannya serta sepanjang pengetahuan kami yang bersangkutan berkelakuan baik. '.repeat(4)}`,
    ),
  )
const sizeOf = (pdf: Uint8Array): readonly number[] =>
  (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(runOnPdf(pdf, 'pdfinfo', ['{}'])) ?? []).slice(1).map(Number)

describe('page', () => {
  test('uses the exact paper of the office', () => {
    const sizes = (['F4', 'F4-210', 'A4'] as const).map((ukuran) =>
      sizeOf(renderSurat(aRenderInput({ kertas: { ukuran } })).pdf),
    )
    expect(sizes).toEqual([
      [609.449, 935.433],
      [595.276, 935.433],
      [595.276, 841.89],
    ])
  })

  test('keeps a letter of ordinary length on one page at the size of the office', () => {
    const { halaman, ukuranHuruf } = renderSurat(aRenderInput())
    expect({ halaman, ukuranHuruf }).toEqual({ halaman: 1, ukuranHuruf: 12 })
  })

  test('makes the letters smaller, down to 11 points, before it takes a second page', () => {
    const outcomes = Array.from({ length: 8 }, (_, count) => {
      const { halaman, ukuranHuruf } = renderSurat(
        aRenderInput({
          naskah: aNaskah({
            blok: [...aNaskah().blok.slice(0, -1), ...longParagraf(count), ...aNaskah().blok.slice(-1)],
          }),
        }),
      )
      return { halaman, ukuranHuruf }
    })
    const onePage = outcomes.filter((one) => one.halaman === 1).map((one) => one.ukuranHuruf)
    expect(onePage).toEqual(onePage.toSorted((a, b) => b - a))
    expect(Math.min(...onePage)).toBeGreaterThanOrEqual(11)
    expect(Math.min(...onePage)).toBeLessThan(12)
    expect(outcomes.at(-1)).toEqual({ halaman: 2, ukuranHuruf: 12 })
  })

  test('prints the kop on the first page only and the number from the second', () => {
    const { pdf } = renderSurat(aRenderInput({ naskah: aNaskah({ blok: longParagraf(13) }) }))
    const [first, second] = textOf(pdf).split('\f')
    expect(first).toContain('KELURAHAN SAPURO KEBULEN')
    expect(first).not.toMatch(/- ?1 ?-/)
    expect(second).toMatch(/- ?2 ?-/)
    expect(second).not.toContain('KECAMATAN PEKALONGAN BARAT')
  })

  test('never leaves the signature alone on a page: the closing paragraph goes with it', () => {
    const closing = aParagraf(
      'Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    )
    for (let count = 5; count < 12; count += 1) {
      const { pdf, halaman, ttd } = renderSurat(
        aRenderInput({ naskah: aNaskah({ blok: [...longParagraf(count), closing] }) }),
      )
      const last = textOf(pdf).split('\f')[halaman - 1]
      expect(last, `${count} paragraphs`).toContain('Demikian surat keterangan')
      expect(last, `${count} paragraphs`).toContain('HARYO WICAKSONO')
      expect(ttd.halaman, `${count} paragraphs`).toBe(halaman)
    }
  })

  test('repeats the heading of a table that goes on', () => {
    const baris = Array.from({ length: 60 }, (_, at) => [[{ teks: String(at + 1) }], [{ teks: `ORANG ${at + 1}` }]])
    const kolom = [
      { judul: 'No.', lebar: 100, rata: 'tengah' as const },
      { judul: 'Nama lengkap', lebar: 900, rata: 'kiri' as const },
    ]
    const { pdf } = renderSurat(
      aRenderInput({ naskah: aNaskah({ blok: [aParagraf('Daftar:'), { jenis: 'tabel', kolom, baris }] }) }),
    )
    const pages = textOf(pdf).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.filter((page) => page.includes('Nama lengkap'))).toHaveLength(pages.length)
  })
})

describe('lines', () => {
  test('loses no letter of a name of 100 and an address of 160 characters', () => {
    const nama = 'RADEN AYU SITI NURHAYATI KUSUMANINGTYAS PRAWIRODIRJO BINTI HAJI ABDURRAHMAN AL-PEKALONGANI SASTRODIN'
    const alamat = `Perumahan Griya Asri Kencana Blok ABCDEFGH Nomor 12345, Jalan Kenanga Gang 3 Kavling 17 Lantai 2, ${'x'.repeat(60)}`
    const baris = someBiodata({ nama, alamat })
    const text = flatText(
      renderSurat(aRenderInput({ naskah: aNaskah({ blok: [aParagraf('menerangkan:'), { jenis: 'biodata', baris }] }) }))
        .pdf,
    )
    expect(text.replaceAll(' ', '')).toContain(nama.replaceAll(' ', ''))
    expect(text.replaceAll(' ', '')).toContain(alamat.replaceAll(' ', ''))
  })

  test('leaves out the lines of an empty NIP and pangkat', () => {
    const text = textOf(
      renderSurat(aRenderInput({ naskah: aNaskah({ tandaTangan: [aTandaTangan({ nip: null, pangkat: null })] }) })).pdf,
    )
    expect(text).not.toContain('NIP')
    expect(text).not.toContain('Penata')
    expect(text).toContain('HARYO WICAKSONO, S.STP., M.Si.')
  })

  test('sets the lines of a signer who stands in for the head in their order', () => {
    const kepala = ['a.n. LURAH SAPURO KEBULEN', 'SEKRETARIS', 'u.b.', 'KASI PEMERINTAHAN,']
    const text = flatText(
      renderSurat(aRenderInput({ naskah: aNaskah({ tandaTangan: [aTandaTangan({ kepala })] }) })).pdf,
    )
    expect(text).toContain(kepala.join(' '))
  })

  test('puts two signatures on one line and the third below them', () => {
    const pemohon = aTandaTangan({
      posisi: 'kiri',
      pejabat: false,
      tempatTanggal: null,
      kepala: ['Pemohon,'],
      nama: 'SITI NURHAYATI',
      pangkat: null,
      nip: null,
      meterai: true,
    })
    const camat = aTandaTangan({
      posisi: 'tengah',
      baris: 2,
      pejabat: false,
      tempatTanggal: null,
      kepala: ['Mengetahui,', 'CAMAT,'],
      nama: 'BUDI SANTOSA',
    })
    const lines = textOf(
      renderSurat(aRenderInput({ naskah: aNaskah({ tandaTangan: [pemohon, aTandaTangan(), camat] }) })).pdf,
    ).split('\n')
    const names = lines.findIndex((line) => line.includes('SITI NURHAYATI') && line.includes('HARYO WICAKSONO'))
    expect(names).toBeGreaterThan(0)
    expect(lines.findIndex((line) => line.includes('BUDI SANTOSA'))).toBeGreaterThan(names)
    expect(lines.some((line) => line.includes('Meterai'))).toBe(true)
  })

  test('prints a letter to an office with its head, addressee and tembusan', () => {
    const korespondensi = {
      tempatTanggal: 'Pekalongan, 20 November 2026',
      sifat: 'Biasa',
      lampiran: '1 (satu) berkas',
      hal: 'Permohonan',
      yth: ['Camat Pekalongan Barat', 'di Pekalongan'],
    }
    const text = textOf(
      renderSurat(
        aRenderInput({ naskah: aNaskah({ bentuk: 'korespondensi', korespondensi, tembusan: ['Arsip', 'Camat'] }) }),
      ).pdf,
    )
    for (const part of [
      /Nomor\s+: 400\.9\.14\.1\/123\/XI\/2026\s+Pekalongan, 20/,
      /Hal\s+: Permohonan/,
      /Yth\. Camat Pekalongan Barat/,
      /1\. Arsip/,
    ])
      expect(text).toMatch(part)
  })

  test('prints a form without kop and number, with its annex lines and numbered rows', () => {
    const baris = [{ ...aBaris('Nama', 'AHMAD'), nomor: '1.' }]
    const naskah = aNaskah({
      bentuk: 'formulir',
      kop: null,
      nomor: null,
      lampiranForm: ['Lampiran IV', 'Keputusan Dirjen Nomor 473'],
      blok: [{ jenis: 'biodata', baris }],
    })
    const text = textOf(renderSurat(aRenderInput({ naskah, qr: null })).pdf)
    expect(text).not.toMatch(/PEMERINTAH|NOMOR:/)
    expect(text).toMatch(/Lampiran IV/)
    expect(text).toMatch(/1\.\s+Nama\s+: AHMAD/)
  })

  test('names the form and the office above its title, heads rows without a colon, and leaves a line for an unknown name', () => {
    const naskah = aNaskah({
      bentuk: 'formulir',
      kop: null,
      judul: 'Pengantar Nikah',
      lampiranForm: ['Lampiran V'],
      modelForm: 'Model N1',
      kantorForm: [{ label: 'KANTOR DESA/KELURAHAN', nilai: 'SAPURO KEBULEN' }],
      blok: [
        {
          jenis: 'biodata',
          baris: [{ label: 'Status pernikahan', nilai: [], nomor: '11.' }, aBaris('a. Laki-laki', 'Duda')],
        },
      ],
      tandaTangan: [aTandaTangan({ nama: '', pangkat: null, nip: null, kepala: ['Yang menerima,'] })],
    })
    const text = textOf(renderSurat(aRenderInput({ naskah, qr: null })).pdf)
    expect(text).toMatch(
      /Lampiran V\s+Model N1\s+KANTOR DESA\/KELURAHAN\s+: SAPURO KEBULEN\s+PENGANTAR NIKAH\s+Nomor: \d/,
    )
    expect(text).toMatch(/11\.\s+Status pernikahan\n\s+a\. Laki-laki\s+: Duda/)
    expect(text).toMatch(/Yang menerima,\s+\.{30,}/)
  })

  test('sets the rows of a form under each other, numbered or not, and shrinks it further than a letter to keep one page', () => {
    const baris = Array.from({ length: 56 }, (_, at) => aBaris(`Baris ${at + 1}`, 'isi'))
    const blok = [
      { jenis: 'biodata' as const, baris: [{ ...aBaris('Nama', 'AHMAD'), nomor: '1.' }] },
      { jenis: 'biodata' as const, baris },
    ]
    const form = renderSurat(aRenderInput({ qr: null, naskah: aNaskah({ bentuk: 'formulir', kop: null, blok }) }))
    const letter = renderSurat(aRenderInput({ qr: null, naskah: aNaskah({ blok }) }))
    expect([form.halaman, letter.halaman]).toEqual([1, 2])
    expect(form.ukuranHuruf).toBeLessThan(11)
    const columns = textOf(form.pdf)
      .split('\n')
      .filter((line) => /AHMAD|: isi/.test(line))
      .map((line) => line.indexOf(':'))
    expect(new Set(columns).size).toBe(1)
  })

  test('marks every page of a training office with LATIHAN, and no page of a real one', () => {
    const blok = longParagraf(13)
    const grey = (latihan: boolean, page: number) => {
      const { pdf } = renderSurat(aRenderInput({ qr: null, naskah: aNaskah({ blok, latihan }) }))
      return rasterOf(pdf, page, 30).pixels.filter((pixel) => pixel > 225 && pixel < 234).length
    }
    expect(Math.min(grey(true, 1), grey(true, 2))).toBeGreaterThan(2000)
    expect(Math.max(grey(false, 1), grey(false, 2))).toBeLessThan(1000)
  })
})

describe('characters', () => {
  test('prints what Arimo lacks as a question mark, and names it beforehand', () => {
    const text = flatText(
      renderSurat(
        aRenderInput({
          naskah: aNaskah({ blok: [aParagraf('Nama 王 dan عمر dan 😀 dan José Müller Þór Q\u0303asim, 5°')] }),
        }),
      ).pdf,
    )
    expect(text).toContain('Nama ? dan ??? dan ? dan José Müller Þór Qasim, 5°')
    expect(unprintableCharacters('王小王 José')).toEqual(['王', '小'])
  })

  test('survives control characters, zero-width marks, tabs and half of a surrogate pair', () => {
    const text = flatText(
      renderSurat(aRenderInput({ naskah: aNaskah({ blok: [aParagraf('a\u0000b\u200bc\td\ne\ud800f\u202eg')] }) })).pdf,
    )
    expect(text).toContain('a?bc d e?fg')
  })
})

describe('bytes', () => {
  test('are equal for equal input, in this process and in another', () => {
    const again = `import { renderSurat } from '#electron/pdf/render-surat.ts'
      import { aRenderInput } from '#tests/builders/naskah.ts'
      import { createHash } from 'node:crypto'
      renderSurat(aRenderInput({ mode: 'bsre' })) // another letter before it must not matter
      process.stdout.write(createHash('sha256').update(renderSurat(aRenderInput()).pdf).digest('hex'))`
    const here = sha256(renderSurat(aRenderInput()).pdf)
    expect(sha256(renderSurat(aRenderInput()).pdf)).toBe(here)
    expect(execFileSync(process.execPath, ['--input-type=module-typescript', '-e', again], { encoding: 'utf8' })).toBe(
      here,
    )
  })

  test('differ when the text or the time differs', () => {
    const here = sha256(renderSurat(aRenderInput()).pdf)
    expect(sha256(renderSurat(aRenderInput({ dibuat: Date.UTC(2026, 10, 21) })).pdf)).not.toBe(here)
    expect(sha256(renderSurat(aRenderInput({ naskah: aNaskah({ nomor: '400.9.14.1/124/XI/2026' }) })).pdf)).not.toBe(
      here,
    )
  })

  test('carry a title without the person, and no NIK in the metadata', () => {
    const info = runOnPdf(renderSurat(aRenderInput({ judulDokumen: 'Surat <b> A & B 470/1' })).pdf, 'pdfinfo', ['{}'])
    expect(info).toContain('Surat b A dan B 470/1')
    expect(info).not.toMatch(/99750|SITI/)
  })
})

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')
