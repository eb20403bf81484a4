// Files that people bring: ordinary ones of every kind, broken ones, and ones that were made to do harm (SECURITY F-4).
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sel } from '#domain/penduduk/sel.ts'
import { findPemisah } from '#electron/worker/lembar/csv.ts'
import { FileError } from '#electron/worker/lembar/file-error.ts'
import { maxRows } from '#electron/worker/lembar/limits.ts'
import { openBuku } from '#electron/worker/lembar/open-buku.ts'
import { writeXlsx } from '#electron/worker/lembar/write-xlsx.ts'
import { isDateFormat } from '#electron/worker/lembar/xlsx-parts.ts'
import { anOleFile, aZip, barisXml, entriXlsx, writeEntriXlsx } from '#tests/builders/xlsx.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-berkas-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const file = (isi: Buffer | string, nama = 'berkas.xlsx'): string => {
  writeFileSync(join(dir, nama), isi)
  return join(dir, nama)
}
/** All rows of a sheet, or why the file was refused. */
const readAll = async (
  jalur: string,
  lembar?: string,
): Promise<{ baris: (readonly Sel[])[]; nomor: number[]; adaRumus: boolean; lembar: readonly string[] }> => {
  const buku = await openBuku(jalur)
  const baris: (readonly Sel[])[] = []
  const nomor: number[] = []
  const { adaRumus } = await buku.read(lembar ?? buku.lembar[0] ?? '', (n, sel) => {
    baris.push(sel)
    nomor.push(n)
    return true
  })
  return { baris, nomor, adaRumus, lembar: buku.lembar }
}
const refused = async (jalur: string): Promise<string> =>
  readAll(jalur).then(
    () => 'taken',
    (error: unknown) => (error instanceof FileError ? error.sebab : `thrown: ${String(error)}`),
  )

describe('an .xlsx', () => {
  test("gives texts, numbers as written, dates as serials; other programs' files too", async () => {
    const jalur = join(dir, 'lain.xlsx')
    await writeExcelFile([
      ['NIK', 'NAMA', 'LAHIR', 'RT'],
      ['9975015409870001', 'SITI "A" & <B> é', { value: new Date(Date.UTC(1987, 8, 14)), format: 'dd/mm/yyyy' }, 3],
    ]).toFile(jalur)
    expect((await readAll(jalur)).baris).toEqual([
      ['NIK', 'NAMA', 'LAHIR', 'RT'],
      ['9975015409870001', 'SITI "A" & <B> é', { angka: '32034', tanggal: true }, { angka: '3', tanggal: false }],
    ])
  })

  test('reads shared texts, rich text, pronunciation hints left out, and empty cells at their places', async () => {
    const jalur = writeEntriXlsx(join(dir, 'a.xlsx'), {
      bersama:
        '<si><t>NIK</t></si><si><r><t>SITI </t></r><r><rPr><b/></rPr><t xml:space="preserve">AMINAH</t></r></si><si><t>X</t><rPh sb="0"><t>lafal</t></rPh></si>',
      lembar: {
        A: '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c><c r="E3" t="s"><v>2</v></c></row><row r="7"><c r="A7" t="s"><v>99</v></c></row><row r="9"><c r="AA9"><v>1</v></c></row>',
      },
    })
    const { baris, nomor } = await readAll(jalur)
    expect(baris[0]).toEqual(['', 'NIK', '', 'SITI AMINAH', 'X'])
    expect(nomor).toEqual([3, 9])
    expect(baris[1]).toHaveLength(27)
  })

  test('takes the last result of a formula and says that there are formulas', async () => {
    const jalur = writeEntriXlsx(join(dir, 'a.xlsx'), {
      lembar: {
        A: '<row><c t="str"><f>CONCATENATE("SI","TI")</f><v>SITI</v></c><c><f>1+2</f><v>3</v></c><c><f>NOW()</f></c></row>',
      },
    })
    expect(await readAll(jalur)).toMatchObject({ baris: [['SITI', { angka: '3', tanggal: false }]], adaRumus: true })
  })

  test('counts dates from 1904 where the file says so', async () => {
    const gaya = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const lembar = { A: '<row><c s="1"><v>30572</v></c><c><v>30572</v></c></row>' }
    const jalur = writeEntriXlsx(join(dir, 'a.xlsx'), { gaya, workbookPr: '<workbookPr date1904="1"/>', lembar })
    expect((await readAll(jalur)).baris).toEqual([
      [
        { angka: '32034', tanggal: true },
        { angka: '30572', tanggal: false },
      ],
    ])
  })

  test('knows a date format from a number format', () => {
    for (const format of ['dd/mm/yyyy', 'd-mmm-yy', '[$-421]dd mmmm yyyy;@', 'yyyy'])
      expect(isDateFormat(format)).toBe(true)
    for (const format of ['0', '#,##0', '"hari ke-"0', 'h:mm', '[Red]0', '\\d0'])
      expect(isDateFormat(format)).toBe(false)
  })

  test('shows all sheets, the hidden ones only when nothing else is there', async () => {
    const entri = entriXlsx({ lembar: { Satu: barisXml(['a']), Dua: barisXml(['b']) } })
    const jalur = file(
      aZip(
        entri.map((e) =>
          e.nama === 'xl/workbook.xml'
            ? { ...e, isi: String(e.isi).replace('name="Satu"', 'name="Satu" state="hidden"') }
            : e,
        ),
      ),
    )
    expect((await readAll(jalur)).lembar).toEqual(['Dua'])
    expect((await readAll(jalur, 'Dua')).baris).toEqual([['b']])
  })

  test('reads prefixed XML, comments, CDATA, numbered characters and ">" inside a value', async () => {
    const isi = `<x:worksheet xmlns:x="m"><!-- <row> --><x:sheetData><x:row r="1" note="a > b"><x:c r="A1" t="inlineStr"><x:is><x:t>A&#66;&#x43;</x:t></x:is></x:c><x:c r="B1" t="str"><x:v><![CDATA[<D> & E]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const entri = entriXlsx({ lembar: { A: '' } }).map((e) => (e.nama.includes('sheet1') ? { ...e, isi } : e))
    expect((await readAll(file(aZip(entri)))).baris).toEqual([['ABC', '<D> & E']])
  })
})

describe('a text file', () => {
  const csv = async (isi: Buffer | string): Promise<(readonly Sel[])[]> => (await readAll(file(isi, 'a.csv'))).baris

  test.each([[','], [';'], ['\t'], ['|']])('separated by %j', async (p) => {
    expect(await csv(`NIK${p}NAMA\r\n9975015409870001${p}"SITI ""A""${p} B"\r\n\r\n1${p}2`)).toEqual([
      ['NIK', 'NAMA'],
      ['9975015409870001', `SITI "A"${p} B`],
      ['1', '2'],
    ])
  })

  test('line ends of every system, also inside quotes; a last row without one', async () => {
    expect(await csv('a,b\nc,"d\ne"\rf,g')).toEqual([
      ['a', 'b'],
      ['c', 'd\ne'],
      ['f', 'g'],
    ])
  })

  test('UTF-8 with a mark, UTF-16, and Windows-1252 when one byte is not UTF-8', async () => {
    expect(await csv('\ufeffNAMA,X\nANDRÉ,1')).toEqual([
      ['NAMA', 'X'],
      ['ANDRÉ', '1'],
    ])
    expect(await csv(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('NAMA\tX\nANDRÉ\t1', 'utf16le')]))).toEqual([
      ['NAMA', 'X'],
      ['ANDRÉ', '1'],
    ])
    expect(await csv(Buffer.from('NAMA,X\nANDR\xc9,1', 'latin1'))).toEqual([
      ['NAMA', 'X'],
      ['ANDRÉ', '1'],
    ])
  })

  test('quotes inside a text stay, blanks before a quote do not, and empty lines count', async () => {
    const jalur = file('NIK, "NAMA, X"\n\n1,SITI "A" B,JL. "MAWAR"\n', 'a.csv')
    expect(await readAll(jalur)).toMatchObject({
      baris: [
        ['NIK', 'NAMA, X'],
        ['1', 'SITI "A" B', 'JL. "MAWAR"'],
      ],
      nomor: [1, 3],
    })
  })

  test('the separator is the one that stands evenly in the lines, or the one the file names', () => {
    expect(findPemisah('DATA PENDUDUK, KELURAHAN\nNIK;NAMA;ALAMAT\n1;A;"x, y"\n2;B;z')).toBe(';')
    expect(findPemisah('sep=|\nNIK,NAMA')).toBe('|')
  })

  test('the "sep=" line is no row', async () => {
    expect(await csv('sep=;\r\nNIK;NAMA\r\n1;A')).toEqual([
      ['NIK', 'NAMA'],
      ['1', 'A'],
    ])
  })
})

describe('is refused with its reason', () => {
  const baik = entriXlsx({ lembar: { A: barisXml(['NIK', 'NAMA']) } })
  const lembarSaja = (isi: string) => baik.map((e) => (e.nama.includes('sheet1') ? { ...e, isi } : e))

  test('control: the file that the hostile ones are made from is taken', async () => {
    expect(await refused(file(aZip(baik)))).toBe('taken')
  })
  test('a file that is not there', async () => expect(await refused(join(dir, 'tidak-ada.xlsx'))).toBe('tidak-ada'))
  test('a folder', async () => expect(await refused(dir)).toBe('tidak-ada'))
  test('an empty file', async () => expect(await refused(file(''))).toBe('kosong'))
  test('an .xls', async () => expect(await refused(file(anOleFile(['Workbook'])))).toBe('xls-lama'))
  test('an .xlsx with a password', async () =>
    expect(await refused(file(anOleFile(['EncryptionInfo', 'EncryptedPackage'])))).toBe('bersandi'))
  test('a zip with a password', async () =>
    expect(await refused(file(aZip(baik.map((e) => ({ ...e, flag: 1 })))))).toBe('bersandi'))
  test('a picture, a PDF, a web page that calls itself Excel', async () => {
    expect(await refused(file(Buffer.from('89504e470d0a1a0a00', 'hex')))).toBe('bukan-xlsx')
    expect(await refused(file('%PDF-1.4'))).toBe('bukan-xlsx')
    expect(await refused(file('\ufeff <html><table><tr><td>NIK</td></tr></table>', 'a.xls'))).toBe('bukan-xlsx')
  })
  test('a binary file', async () => expect(await refused(file(Buffer.from([1, 2, 0, 4, 5, 0])))).toBe('bukan-xlsx'))
  test('a zip of something else', async () =>
    expect(await refused(file(aZip([{ nama: 'word/document.xml', isi: '<x/>' }])))).toBe('bukan-xlsx'))
  test('a file that was cut off, at any place', async () => {
    const utuh = aZip(baik)
    for (const panjang of [5, 40, 200, utuh.length - 30, utuh.length - 1]) {
      const jalur = file(utuh)
      truncateSync(jalur, panjang)
      expect([panjang, await refused(jalur)]).toEqual([panjang, 'rusak'])
    }
  })
  test('a file with damaged bytes inside', async () => {
    const isi = aZip(entriXlsx({ lembar: { A: barisXml(Array.from({ length: 200 }, (_, i) => `nilai ${i * 7919}`)) } }))
    const letak = isi.indexOf('xl/worksheets/sheet1.xml') + 30
    isi.fill(0xff, letak, letak + 60)
    expect(await refused(file(isi))).toBe('rusak')
  })
  test('a file with any one byte of its frame damaged is refused or taken, and nothing else happens', async () => {
    const utuh = aZip(baik)
    for (let at = utuh.indexOf('PK\u0001\u0002'); at < utuh.length; at++) {
      const isi = Buffer.from(utuh)
      isi[at] = (isi[at] ?? 0) ^ 0xff
      expect(['taken', 'rusak', 'bom-zip', 'bersandi', 'bukan-xlsx', 'terlalu-besar']).toContain(
        await refused(file(isi)),
      )
    }
  })
  test('a zip whose table of contents is said to lie beyond every file', async () => {
    const jauh = Buffer.alloc(20)
    jauh.writeUInt32LE(0x07064b50, 0)
    jauh.fill(0xff, 8, 16)
    const utuh = aZip(baik)
    expect(await refused(file(Buffer.concat([utuh.subarray(0, -22), jauh, utuh.subarray(-22)])))).toBe('rusak')
  })
  test('a text whose quote is never closed, or one row without an end', async () => {
    expect(await refused(file(`NIK,NAMA\n1,"${'A,B\n'.repeat(200_000)}`, 'a.csv'))).toBe('rusak')
    expect(await refused(file(`NIK,NAMA\n1,"A`, 'a.csv'))).toBe('rusak')
    expect(await refused(file(`NIK,NAMA\n1,"${'A'.repeat(1_000_000)}"`, 'a.csv'))).toBe('rusak')
    expect(await refused(file(`NIK,NAMA\n${','.repeat(1_000_000)}`, 'a.csv'))).toBe('rusak')
  })
  test('XML that ends in the middle, or nests wrongly', async () => {
    expect(await refused(file(aZip(lembarSaja('<worksheet><sheetData><row><c'))))).toBe('rusak')
    expect(await refused(file(aZip(lembarSaja('<worksheet><sheetData>'))))).toBe('rusak')
  })
  test('XML that names an entity or a character which there is not', async () => {
    const sel = (isi: string) =>
      file(aZip(lembarSaja(`<worksheet><sheetData>${barisXml([isi])}</sheetData></worksheet>`)))
    expect(await refused(sel('&lt;&#65;'))).toBe('taken')
    for (const isi of ['&bukan;', '&nbsp;', '&#xD800;', '&#0;', '&#1114112;', 'a & b'])
      expect([isi, await refused(sel(isi))]).toEqual([isi, 'rusak'])
  })
  test('XML that would fill the memory by its shape: depth, attributes, one endless value', async () => {
    for (const isi of [
      '<a>'.repeat(100_000) + '</a>'.repeat(100_000),
      `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      `<a b="${'x'.repeat(1_000_000)}"/>`,
      '<a hasOwnProperty="" b=""/>',
    ])
      expect(await refused(file(aZip(lembarSaja(isi))))).toBe('rusak')
  })
  test('a DTD: no entity is ever expanded', async () => {
    const dtd =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
    expect(await refused(file(aZip(lembarSaja(dtd))))).toBe('rusak')
    expect(await refused(file(aZip(lembarSaja(dtd.replace('&b;', '1')))))).toBe('rusak')
  })
  test('a zip bomb, before anything is unpacked', async () => {
    expect(await refused(file(aZip([...baik, { nama: 'xl/besar.xml', isi: Buffer.alloc(20 * 1024 * 1024) }])))).toBe(
      'bom-zip',
    )
  })
  test('a bomb that lies about its size', async () => {
    const isi = `<worksheet><sheetData>${barisXml(['x'.repeat(500)]).repeat(3000)}</sheetData></worksheet>`
    expect(
      await refused(file(aZip(lembarSaja(isi).map((e) => (e.nama.includes('sheet1') ? { ...e, mengaku: 1000 } : e))))),
    ).toBe('bom-zip')
  })
  test('entries that share the same bytes', async () => {
    expect(
      await refused(
        file(
          aZip([
            ...baik,
            ...Array.from({ length: 50 }, (_, i) => ({ nama: `xl/${i}.xml`, isi: 'x'.repeat(100), menumpang: 2 })),
          ]),
        ),
      ),
    ).toBe('bom-zip')
  })
  test('thousands of entries', async () => {
    expect(
      await refused(
        file(aZip([...baik, ...Array.from({ length: 2500 }, (_, i) => ({ nama: `xl/${i}.xml`, isi: '' }))])),
      ),
    ).toBe('bom-zip')
  })
  test('names that fill megabytes', async () => {
    const panjang = Array.from({ length: 60 }, (_, i) => ({ nama: `xl/${i}${'x'.repeat(60_000)}`, isi: '' }))
    expect(await refused(file(aZip([...baik, ...panjang])))).toBe('bom-zip')
  })
  test('more than 400 MB inside, honestly packed', async () => {
    expect(
      await refused(
        file(
          aZip([
            ...baik,
            ...Array.from({ length: 60 }, (_, i) => ({ nama: `xl/${i}`, isi: 'a', mengaku: 8 * 1024 * 1024 })),
          ]),
        ),
      ),
    ).toBe('terlalu-besar')
  })
  test('a link to another file is not followed', async () => {
    const entri = baik.map((e) =>
      e.nama.endsWith('.rels')
        ? {
            ...e,
            isi: '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
          }
        : e,
    )
    expect(await refused(file(aZip(entri)))).toBe('rusak')
  })
})

describe('a million rows', () => {
  function* sejuta(): Generator<readonly string[]> {
    for (let i = 0; i < 1_000_000; i++) yield [String(i * 7919)]
  }

  test('of an .xlsx are refused as soon as the limit is passed', async () => {
    const jalur = join(dir, 'sejuta.xlsx')
    await writeXlsx(jalur, [{ nama: 'A', lebar: [], kepala: 0, baris: sejuta() }], () => undefined)
    let baris = 0
    const buku = await openBuku(jalur)
    const sebab = await buku
      .read('A', () => ++baris > 0)
      .then(
        () => 'taken',
        (error: unknown) => error instanceof FileError && error.sebab,
      )
    expect(sebab).toBe('terlalu-banyak-baris')
    expect(baris).toBeLessThan(maxRows + 100)
  }, 60_000)

  test('of a .csv are refused as well', async () => {
    expect(await refused(file(Array.from({ length: maxRows + 50 }, (_, i) => `${i},x`).join('\n'), 'a.csv'))).toBe(
      'terlalu-banyak-baris',
    )
  })

  test('formatted but empty rows are no rows', async () => {
    const kosong = Array.from({ length: maxRows + 50 }, (_, i) => `<row r="${i + 2}"><c s="1"/></row>`).join('')
    const isi = entriXlsx({ lembar: { A: barisXml(['NIK', 'NAMA']) + kosong } })
    expect((await readAll(file(aZip(isi)))).baris).toHaveLength(1)
  })
})

describe('files that SIAKEL writes', () => {
  const tulis = async (baris: Iterable<readonly string[]>): Promise<string> => {
    const jalur = join(dir, 'keluar.xlsx')
    await writeXlsx(jalur, [{ nama: 'Data: [1]', lebar: [20], kepala: 1, baris }], () => undefined)
    return jalur
  }

  test('another program reads back exactly what was written', async () => {
    const baris = [
      ['NIK', 'NAMA'],
      ['9975015409870001', 'SITI "A" & <B> é 😀'],
      ['0001', '  dua  spasi '],
    ]
    const [lembar] = await readExcelFile(await tulis(baris), { trim: false })
    expect(lembar).toMatchObject({ data: baris })
  })

  test.each(['=1+1', '+62857', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
    '%j stays text and never becomes a formula',
    async (teks) => {
      const jalur = await tulis([['A'], [teks]])
      const { baris, adaRumus } = await readAll(jalur)
      expect(adaRumus).toBe(false)
      expect(baris[1]).toEqual([teks])
    },
  )

  test('equal content gives equal bytes', async () => {
    const satu = readFileSync(await tulis([['A'], ['b']]))
    expect(readFileSync(await tulis([['A'], ['b']])).equals(satu)).toBe(true)
    expect(satu.subarray(10, 14).toString('hex')).toBe('00002100')
  })

  test('is whole or not there: an error in the middle leaves no file', async () => {
    function* putus(): Generator<readonly string[]> {
      yield ['a']
      throw new Error('putus')
    }
    await expect(tulis(putus())).rejects.toThrow('putus')
    expect(readdirSync(dir)).toEqual([])
  })
})
