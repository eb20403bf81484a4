// `npm run demo -- --out DIR [--jumlah N] [--benih S] [--tanda-tangan]`: a fresh synthetic office issues N letters over all types
// through the same use cases as the app and writes DIR/*.pdf, DIR/hasil.json and the public keys of the QR in DIR/kunci-qr.json;
// with `--tanda-tangan` the files are signed by a certificate whose authority is DIR/ca.pem. The office is deleted afterwards.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { ok, type Result } from '#domain/result.ts'
import { checkKode } from '#electron/usecases/check-kode.ts'
import { exportKunciQr } from '#electron/usecases/export-kunci-qr.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { listPermohonan } from './demo/permohonan.ts'
import { openDemoOffice, type DemoOffice } from './demo/office.ts'
import { openSigner } from './demo/tanda-tangan.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    jumlah: { type: 'string', default: '40' },
    benih: { type: 'string', default: '1' },
    'tanda-tangan': { type: 'boolean', default: false },
  },
})
const jumlah = Number(values.jumlah)
if (!values.out || !Number.isInteger(jumlah) || jumlah < 1) {
  console.error('usage: npm run demo -- --out DIR [--jumlah N] [--benih S] [--tanda-tangan]')
  process.exit(2)
}
const out = resolve(values.out)
mkdirSync(out, { recursive: true })

type SuratHasil = {
  readonly kode: string
  readonly nomor: string | null
  readonly nik: string | null
  readonly nama: string | null
  readonly berkas: string
  readonly sha256: string
  /** 'basah': to be signed in ink; 'lokal': signed by the office's certificate; 'salinan': in ink, the file a signed copy. */
  readonly tandaTangan: string
  /** What the app says of the letter's QR: 'tercatat' when key, wording and register agree. */
  readonly qr: string
  readonly ms: number
}

type Issue = (permohonan: PermohonanSurat) => Promise<Result<string, AppError>>
type Signer = Awaited<ReturnType<typeof openSigner>>

const issueAll = async (office: DemoOffice, issue: Issue, signer: Signer | null): Promise<SuratHasil[]> => {
  const hasil: SuratHasil[] = []
  for (const permohonan of listPermohonan(office, jumlah)) {
    office.advance()
    const start = performance.now()
    const terbit = await issue(permohonan())
    const ms = Math.round((performance.now() - start) * 100) / 100
    if (!terbit.ok) throw new Error(`refused: ${JSON.stringify(terbit.error)}`)
    const surat = findSurat(office.deps.baca, terbit.value)
    if (!surat) throw new Error('the letter was not stored')
    const salinan = signer && surat.modeTtd === 'basah' ? await signer.copy(surat.id) : null
    const pdf = salinan ?? office.deps.blob.get(surat.pdfSha256)
    if (!pdf) throw new Error('the file was not stored')
    const berkas = `${String(hasil.length + 1).padStart(4, '0')}-${surat.kode}.pdf`
    writeFileSync(join(out, berkas), pdf)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    hasil.push({
      kode: surat.kode,
      nomor: surat.nomor,
      nik: surat.subjek?.nik ?? null,
      nama: surat.subjekNama || null,
      berkas,
      sha256,
      tandaTangan: salinan ? 'salinan' : surat.modeTtd,
      qr: checkKode(office.deps.baca, surat.qr).kesimpulan,
      ms,
    })
  }
  return hasil
}

const office = await openDemoOffice(values.benih)
const signer = values['tanda-tangan'] ? await openSigner(office.deps, out) : null
const issueInInk: Issue = async (permohonan) => {
  const terbit = await issueSurat(office.deps, permohonan)
  return terbit.ok ? ok(terbit.value.suratId) : terbit
}
try {
  const surat = await issueAll(office, signer?.issue ?? issueInInk, signer)
  const nomor = listRegister(office.deps.baca).flatMap(({ register, tahun }) =>
    listNomor(office.deps.baca, { register, tahun }).map(({ n, state }) => ({ register, tahun, n, state })),
  )
  writeFileSync(join(out, 'kunci-qr.json'), exportKunciQr(office.deps.baca) ?? '')
  writeFileSync(
    join(out, 'hasil.json'),
    `${JSON.stringify({ penduduk: office.orang.length, surat, nomor }, null, 1)}\n`,
  )
  console.log(`${surat.length} surat, ${nomor.length} nomor, ${office.orang.length} penduduk: ${out}`)
} finally {
  signer?.close()
  office.close()
}
