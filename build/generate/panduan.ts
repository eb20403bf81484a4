// Makes the guide's page of every letter type, and their list, from the declarations: docs/panduan/surat/.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import type { BlokJadi, NaskahSurat, Teks } from '#domain/surat/naskah.ts'
import { jabatanText } from '#renderer/pesan/pengaturan.ts'
import type { Generated } from './generated.ts'

/** The folder that holds nothing but these pages. */
export const panduanFolder = 'docs/panduan/surat'

/** A page for each letter type and the table of contents. */
export const generatePanduan = (): readonly Generated[] => [
  { path: `${panduanFolder}/README.md`, text: contents() },
  ...daftarJenis.map((jenis) => ({ path: `${panduanFolder}/${jenis.kode}.md`, text: page(jenis) })),
]

const contents = (): string => {
  const kelompok = [...new Set(daftarJenis.map((j) => j.kelompok))].toSorted()
  const bagian = kelompok.map((k) => {
    const surat = daftarJenis.filter((j) => j.kelompok === k)
    return `## ${k.replaceAll('-', ' ')}\n\n${surat.map((j) => `- [${j.judul}](${j.kode}.md)`).join('\n')}\n`
  })
  return `# Panduan surat\n\n${daftarJenis.length} jenis surat bawaan. Halaman ini dibuat dari definisi surat (\`npm run generate\`).\n\n${bagian.join('\n')}`
}

const page = (jenis: DeklarasiSurat): string =>
  [
    `# ${jenis.judul}`,
    `Di menu: **${jenis.nama}** (\`${jenis.kode}\`).`,
    facts(jenis),
    list('Persyaratan', jenis.syarat),
    fields(jenis),
    list(
      'Periksa sebelum menerbitkan',
      jenis.peringatan.map((p) => p.teks),
    ),
    example(jenis),
  ]
    .filter((bagian) => bagian !== '')
    .join('\n\n') + '\n'

const facts = (jenis: DeklarasiSurat): string => {
  const { berlaku } = jenis
  const rows = [
    ['Klasifikasi', `${jenis.klasifikasi['2022']} (Permendagri 83/2022), ${jenis.klasifikasi.lama} (susunan lama)`],
    ['Nomor', jenis.bernomor ? `bernomor, seri ${jenis.seri}` : 'tanpa nomor'],
    ['Penanda tangan', signers(jenis)],
    ['Masa berlaku', berlaku ? `${berlaku.nilai} ${berlaku.satuan}` : 'tidak dinyatakan'],
    ['Dicatat di', jenis.buku.map((kode) => findBuku(kode)?.judul ?? kode).join(', ')],
    ['Tentang', jenis.subjek === 'penduduk' ? 'satu penduduk' : 'tidak tentang seorang penduduk'],
  ]
  return ['| | |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n')
}

const signers = (jenis: DeklarasiSurat): string => {
  const kantor = jenis.penandatangan.map((j) => jabatanText[j]).join(', lalu ')
  if (!jenis.tandaTanganPejabat) return 'warga; tidak ada tanda tangan pejabat'
  return jenis.tandaTanganPejabat.mengetahui ? `warga; mengetahui: ${kantor}` : kantor
}

const list = (judul: string, isi: readonly string[]): string =>
  isi.length === 0 ? '' : `## ${judul}\n\n${isi.map((x) => `- ${x}`).join('\n')}`

const fields = (jenis: DeklarasiSurat): string => {
  const isian = Object.values(jenis.isian)
  if (isian.length === 0) return ''
  const rows = isian.map((i) => `| ${i.label} | ${i.wajib ? 'ya' : 'tidak'} | ${kindOf(i, jenis)} |`)
  return ['## Isian', '', '| Isian | Wajib | Isi |', '|---|---|---|', ...rows].join('\n')
}

const kindOf = (i: Isian, jenis: DeklarasiSurat): string =>
  [kind(i), i.bila ? conditionOf(i.bila, jenis) : '', i.petunjuk ?? '']
    .filter((t) => t !== '')
    .join('; ')
    .replaceAll('|', '/')

const conditionOf = (bila: NonNullable<Isian['bila']>, jenis: DeklarasiSurat): string => {
  if ('subjek' in bila) return bila.sama === 1 ? 'hanya untuk laki-laki' : 'hanya untuk perempuan'
  const nilai = (Array.isArray(bila.sama) ? bila.sama : [bila.sama]).map((v) => (v === true ? 'ya' : String(v)))
  return `bila ${jenis.isian[bila.isian]?.label ?? bila.isian}: ${nilai.join(' atau ')}`
}

const kind = (i: Isian): string => {
  switch (i.jenis) {
    case 'teks':
      return i.digit ? `${i.digit.join(' atau ')} angka` : `teks, paling banyak ${i.maks} huruf`
    case 'paragraf':
      return `uraian, paling banyak ${i.maks} huruf`
    case 'pilihan':
      return i.pilihan.join(', ')
    case 'daftar-orang':
      return `paling banyak ${i.maks} orang${i.dariKeluarga ? ', dapat diambil dari keluarga' : ''}`
    case 'tabel':
      return `tabel: ${i.kolom.map((k) => k.judul).join(', ')}`
    case 'angka':
      return i.satuan ? `angka (${i.satuan})` : 'angka'
    case 'desimal':
      return i.satuan ? `angka dengan koma (${i.satuan})` : 'angka dengan koma'
    default:
      return kinds[i.jenis]
  }
}
const kinds = {
  uang: 'rupiah',
  tahun: 'tahun',
  tanggal: 'tanggal (hh-bb-tttt)',
  jam: 'jam (00.00)',
  'ya-tidak': 'ya atau tidak',
  nik: 'NIK, 16 angka',
  kk: 'nomor KK, 16 angka',
  orang: 'seorang penduduk, atau ditulis sendiri',
} as const

// The wording itself, of the first example: invented people.
const example = (jenis: DeklarasiSurat): string => {
  const [contoh] = jenis.contoh
  if (!contoh) return ''
  const naskah = composeSurat(jenis, konteksContoh(jenis, contoh))
  const isi = [naskah.judul.toUpperCase(), ...naskah.blok.flatMap(blockText), ...signatures(naskah)]
  return `## Contoh: ${contoh.judul}\n\n${isi.map((baris) => `> ${baris}`).join('\n>\n')}`
}

const text = (isi: readonly Teks[]): string =>
  isi
    .map((t) => t.teks)
    .join('')
    .replaceAll('\n', ' ')

const blockText = (blok: BlokJadi): readonly string[] => {
  switch (blok.jenis) {
    case 'paragraf':
    case 'subjudul':
      return [text(blok.isi)]
    case 'biodata':
      // A row without a value heads the next ones.
      return [blok.baris.map((b) => (b.nilai.length === 0 ? b.label : `${b.label}: ${text(b.nilai)}`)).join('; ')]
    case 'daftar':
      return blok.butir.map((b) => `- ${text(b)}`)
    case 'tabel':
      return blok.baris.map((baris) => baris.map(text).join(' / '))
    default:
      return []
  }
}

const signatures = (naskah: NaskahSurat): readonly string[] =>
  naskah.tandaTangan.map((t) => [...t.kepala, t.nama].filter((x) => x !== '').join(' '))
