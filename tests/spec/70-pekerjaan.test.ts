// Long jobs : one at a time, with progress and cancel; while one commits, main holds its writes back.
import { describe, expect, it, vi } from 'vitest'
import type { JobRequest } from '#electron/ipc/context.ts'
import { createJobRunner } from '#electron/main/jobs.ts'
import { createBackgroundWatch } from '#electron/main/background-watch.ts'
import { createDiskWatch } from '#electron/main/disk-watch.ts'
import type {
  FromBackground,
  FromWorker,
  ToBackground,
  ToWorker,
  HelperProcess,
} from '#electron/usecases/helper-messages.ts'
import { aNewId } from '#tests/builders/clock.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openKantor } from '#tests/builders/shell.ts'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Ujung<Ke, Dari> = {
  readonly proses: HelperProcess<Ke, Dari>
  readonly diterima: Ke[]
  readonly kirim: (pesan: Dari) => void
  readonly mati: () => void
  hidup: boolean
}

// The other end of the line in the test's hand.
const aProcess = <Ke, Dari>(): Ujung<Ke, Dari> => {
  const telinga: ((pesan: Dari) => void)[] = []
  const akhir: ((kode: number) => void)[] = []
  const ujung: Ujung<Ke, Dari> = {
    diterima: [],
    hidup: true,
    kirim: (pesan) => telinga.forEach((t) => t(pesan)),
    mati: () => akhir.forEach((a) => a(1)),
    proses: {
      send: (pesan) => void ujung.diterima.push(pesan),
      listen: (t) => void telinga.push(t),
      onExit: (a) => void akhir.push(a),
      stop: () => void (ujung.hidup = false),
    },
  }
  return ujung
}

const kantor = {
  folder: { kantor: '/x', sementara: '/x/s', cadangan: '/x/c' },
  keys: { database: new Uint8Array(32), blob: new Uint8Array(32), log: new Uint8Array(32) },
  kunciSementara: new Uint8Array(32),
  latihan: true,
}
const pelaku = { penggunaId: 'u', nama: 'Uji', peran: ['sekretaris'] as const }
const job: JobRequest = { jenis: 'impor.simpan', input: {} }

const runner = (batas = { jobMs: 60_000, diamMs: 60_000 }) => {
  const mulai: Ujung<ToWorker, FromWorker>[] = []
  const bugs: string[] = []
  const jobs = createJobRunner({
    newId: aNewId(),
    batas,
    kantor: () => ({ kantor, pelaku }),
    reportBug: (jenis, pesan) => void bugs.push(`${jenis} ${pesan}`),
    startProcess: () => {
      const ujung = aProcess<ToWorker, FromWorker>()
      mulai.push(ujung)
      return ujung.proses
    },
  })
  return { jobs, mulai, bugs }
}
const settled = () => new Promise<void>((done) => setImmediate(done))
const started = async (isi?: Partial<JobRequest>) => {
  const r = runner()
  const mulai = r.jobs.start({ ...job, ...isi })
  if (!mulai.ok) throw new Error(mulai.error.code)
  await settled()
  const ujung = r.mulai[0]
  if (!ujung) throw new Error('no process')
  return { ...r, id: mulai.value.pekerjaanId, ujung }
}

describe('a long job', () => {
  it('is the only one; a second is refused until it is over', async () => {
    const { jobs, id, ujung } = await started()
    expect(jobs.start(job)).toEqual({ ok: false, error: { code: 'PekerjaanLain' } })
    ujung.kirim({ t: 'usai', id, hasil: { ok: true, value: 1 } })
    await settled()
    expect(jobs.start(job).ok).toBe(true)
    jobs.close()
  })

  it('tells how far it is and what came out', async () => {
    const { jobs, id, ujung } = await started()
    ujung.kirim({ t: 'maju', id, selesai: 40, total: 100 })
    expect(jobs.status(id)).toMatchObject({ keadaan: 'jalan', selesai: 40, total: 100, bisaBatal: true })
    ujung.kirim({ t: 'usai', id, hasil: { ok: true, value: { baru: 3 } } })
    await settled()
    expect(jobs.status(id)).toMatchObject({ keadaan: 'selesai', hasil: { baru: 3 }, bisaBatal: false })
    jobs.close()
  })

  it('can be cancelled until it commits', async () => {
    const { jobs, id, ujung } = await started()
    jobs.cancel(id)
    expect(ujung.diterima.at(-1)).toEqual({ t: 'batal', id })
    ujung.kirim({ t: 'usai', id, hasil: { ok: false, error: { code: 'Dibatalkan' } } })
    await settled()
    expect(jobs.status(id)).toMatchObject({ keadaan: 'dibatalkan' })
    jobs.close()
  })

  it("holds main's writes back while it commits, and cannot be cancelled then", async () => {
    const { jobs, id, ujung } = await started()
    let ditulis = false
    ujung.kirim({ t: 'mau-simpan', id })
    void jobs.writable().then(() => (ditulis = true))
    await settled()
    expect(jobs.status(id)).toMatchObject({ keadaan: 'menyimpan', bisaBatal: false })
    expect(ujung.diterima.at(-1)).toEqual({ t: 'silakan-simpan', id })
    jobs.cancel(id)
    expect(ujung.diterima.at(-1)).toEqual({ t: 'silakan-simpan', id })
    expect(ditulis).toBe(false)
    ujung.kirim({ t: 'usai', id, hasil: { ok: true, value: null } })
    await settled()
    expect(ditulis).toBe(true)
    jobs.close()
  })

  it('whose process dies lets the writes go, says so, and the next job gets a new process', async () => {
    const { jobs, id, ujung, mulai, bugs } = await started()
    ujung.kirim({ t: 'mau-simpan', id })
    ujung.mati()
    await jobs.writable()
    await settled()
    expect(jobs.status(id)).toMatchObject({ keadaan: 'gagal', galat: { code: 'GalatDalam' } })
    expect(bugs).toEqual(['impor.simpan worker ended with 1'])
    expect(jobs.start(job).ok).toBe(true)
    await settled()
    expect(mulai).toHaveLength(2)
    jobs.close()
  })

  it('that takes too long is ended', async () => {
    const { jobs, mulai, bugs } = runner({ jobMs: 10, diamMs: 10 })
    const satu = jobs.start(job)
    if (!satu.ok) throw new Error(satu.error.code)
    const { pekerjaanId } = satu.value
    await vi.waitFor(() => expect(jobs.status(pekerjaanId)).toMatchObject({ keadaan: 'gagal' }))
    expect(mulai[0]?.hidup).toBe(false)
    expect(bugs).toEqual(['impor.simpan worker took too long'])
    jobs.close()
  })

  it('removes what it had begun when it fails', async () => {
    let dibersihkan = 0
    const { jobs, id, ujung } = await started({ onFailure: () => void (dibersihkan += 1) })
    ujung.kirim({ t: 'usai', id, hasil: { ok: false, error: { code: 'PenyimpananPenuh' } } })
    await settled()
    expect(jobs.status(id)).toMatchObject({ keadaan: 'gagal', galat: { code: 'PenyimpananPenuh' } })
    expect(dibersihkan).toBe(1)
    jobs.close()
  })

  it('does not make a page image wait', async () => {
    const { jobs, mulai } = await started()
    const gambar = jobs.quick('surat.halaman', { sha256: 'a', halaman: 1, lebar: 600 })
    await settled()
    const [pesan] = mulai[1]?.diterima ?? []
    if (pesan?.t !== 'mulai') throw new Error('the second lane did not start')
    mulai[1]?.kirim({ t: 'usai', id: pesan.id, hasil: { ok: true, value: { png: '', teks: '' } } })
    expect(await gambar).toEqual({ ok: true, value: { png: '', teks: '' } })
    jobs.close()
  })

  it('gets keys by message only, and never the master key', async () => {
    const shell = await openKantor()
    const kini = shell.shell.holder.current()
    if (kini.nama !== 'buka') throw new Error('not open')
    const { helperOfficeOf } = await import('#electron/main/helper-office.ts')
    const pesan = JSON.stringify(helperOfficeOf(kini.terbuka.folder, kini.terbuka.kunci, false), (_k, v: unknown) =>
      v instanceof Uint8Array ? Buffer.from(v).toString('hex') : v,
    )
    expect(pesan).not.toContain(Buffer.from(kini.terbuka.kunci).toString('hex'))
    await shell.close()
  })
})

describe('what a job has found', () => {
  it('is told to whoever started it and to nobody else, and only he stops it', async () => {
    const ujung = aProcess<ToWorker, FromWorker>()
    const shell = await openKantor({ parts: { startWorker: () => ujung.proses } })
    const dwi = await shell.call('pengguna.simpan', { ...masukan['pengguna.simpan'], nama: 'Dwi', peran: ['kasi'] })
    if (!dwi.ok) throw new Error(dwi.error.code)
    const mulai = await shell.call('impor.pilih', { jalur: '/x/penduduk.xlsx', lembar: null })
    if (!mulai.ok) throw new Error(mulai.error.code)
    const id = mulai.value.pekerjaanId
    await settled()
    ujung.kirim({ t: 'usai', id, hasil: { ok: true, value: { nik: '9975015409870001' } } })
    await settled()
    await shell.call('sesi.kunci', {})
    expect(await shell.call('pekerjaan.status', { id })).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    expect(await shell.call('pekerjaan.batal', { id })).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    await shell.call('sesi.masuk', { penggunaId: dwi.value.id, sandi: 'kenanga-2026' })
    expect(await shell.call('pekerjaan.status', { id })).toEqual({ ok: false, error: { code: 'TidakBerhak' } })
    expect(await shell.call('pekerjaan.batal', { id })).toEqual({ ok: false, error: { code: 'TidakBerhak' } })
    await shell.call('sesi.masuk', { penggunaId: shell.penggunaId, sandi: 'melati-1987' })
    expect(await shell.call('pekerjaan.status', { id })).toMatchObject({
      value: { hasil: { nik: '9975015409870001' } },
    })
    await shell.close()
  })

  it('never comes from a file that is no sheet: the window names only what was dropped on it', async () => {
    const shell = await openKantor()
    for (const jalur of ['/etc/passwd', '/home/x/.ssh/id_ed25519', '/x/kantor.db', '/x/penduduk.xlsx/..'])
      expect(await shell.call('impor.pilih', { jalur, lembar: null })).toMatchObject({
        error: { code: 'BerkasTidakTerbaca' },
      })
    await shell.close()
  })
})

describe('the background process', () => {
  it('is started anew when it dies, each time after a longer pause', () => {
    const mulai: Ujung<ToBackground, FromBackground>[] = []
    const nanti: { readonly kerja: () => void; readonly ms: number }[] = []
    const latar = createBackgroundWatch({
      startProcess: () => {
        const ujung = aProcess<ToBackground, FromBackground>()
        mulai.push(ujung)
        return ujung.proses
      },
      later: (kerja, ms) => {
        nanti.push({ kerja, ms })
        return () => {}
      },
      onCheck: () => {},
      reportBug: () => {},
      onMessage: () => {},
      onGone: () => {},
    })
    latar.open(kantor)
    mulai[0]?.kirim({ t: 'keadaan', keadaan: 'belum-terdaftar', menunggu: 14 })
    expect(latar.current()).toEqual({ keadaan: 'belum-terdaftar', menunggu: 14 })
    mulai[0]?.mati()
    expect(latar.current().keadaan).toBe('mati')
    nanti[0]?.kerja()
    mulai[1]?.mati()
    expect(nanti.map(({ ms }) => ms)).toEqual([1000, 2000])
    expect(mulai[1]?.diterima).toEqual([{ t: 'buka', kantor }])
    latar.close()
  })
})

describe('the state of the background before its first report', () => {
  it('is the neutral one, not an alarm: it starts seconds after the window', () => {
    const latar = createBackgroundWatch({
      startProcess: () => aProcess<ToBackground, FromBackground>().proses,
      later: () => () => {},
      onCheck: () => {},
      reportBug: () => {},
      onMessage: () => {},
      onGone: () => {},
    })
    expect(latar.current()).toEqual({ keadaan: 'belum-terdaftar', menunggu: 0 })
    latar.open(kantor)
    expect(latar.current().keadaan).toBe('belum-terdaftar')
    latar.close()
    expect(latar.current().keadaan).toBe('belum-terdaftar')
  })
})

describe('a disk that fills up', () => {
  it('lets go of the ballast below 100 MB and refuses new letters', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'siakel-disk-'))
    let sisa = 5000
    const disk = createDiskWatch({ folder, free: () => Promise.resolve(sisa * 1024 * 1024), pemberat: true })
    await disk.look()
    expect(disk.freeMb()).toBe(5000)
    expect(statSync(join(folder, 'pemberat')).blocks * 512).toBeGreaterThanOrEqual(50 * 1024 * 1024)
    sisa = 80
    await disk.look()
    expect(existsSync(join(folder, 'pemberat'))).toBe(false)
    rmSync(folder, { recursive: true })
  })

  it.each([
    [99, { code: 'RuangSempit', sisaMb: 99 }],
    [100, null],
  ])('with %i MB left answers %o', async (sisaDiskMb, jawab) => {
    const shell = await openKantor({ sisaDiskMb })
    expect(shell.shell.application.refuseNewSurat()).toEqual(jawab)
    // Every way to a new letter, or to its finished PDF.
    for (const nama of ['surat.terbit', 'konsep.ajukan', 'konsep.setujui', 'ttd.mulai'] as const) {
      const answer = await shell.call(nama, masukan[nama])
      expect(!answer.ok && answer.error.code === 'RuangSempit', nama).toBe(jawab !== null)
    }
    await shell.close()
  })
})
