// Whatever happens in whatever order, every number from 1 to the highest is explained, and no number stands on two letters.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertLease, markNomor, takeNomor } from '#db/queries/nomor.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import { inTransaction } from '#db/transaction.ts'
import { err } from '#domain/result.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { recordNomorKertas } from '#electron/usecases/record-nomor-kertas.ts'
import { saveBagian } from '#electron/usecases/save-pengaturan.ts'
import { returnKonsep, withdrawKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { linkLurah } from '#tests/builders/akun.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'

type Langkah = {
  readonly jenis:
    | 'terbit'
    | 'gagal'
    | 'batal'
    | 'ajukan'
    | 'setujui'
    | 'kembalikan'
    | 'tarik'
    | 'kertas'
    | 'sisip'
    | 'lewat'
    | 'tahun'
    | 'mati'
    | 'lease'
    | 'kembali'
  readonly pilih: number
}
type Riwayat = { readonly surat: string[]; readonly konsep: string[]; broken: boolean }

const langkah: fc.Arbitrary<Langkah> = fc.record({
  jenis: fc.constantFrom(
    'terbit',
    'terbit',
    'gagal',
    'batal',
    'ajukan',
    'ajukan',
    'setujui',
    'kembalikan',
    'tarik',
    'kertas',
    'sisip',
    'lewat',
    'tahun',
    'mati',
    'lease',
    'kembali',
  ),
  pilih: fc.nat(50),
})

const openRandomOffice = async () => {
  const riwayat: Riwayat = { surat: [], konsep: [], broken: false }
  const kotak = { halaman: 1, x: 0, y: 0, lebar: 1, tinggi: 1 }
  // A page of its own is tested elsewhere; here it may fail.
  const renderSurat = () => {
    if (riwayat.broken) throw new Error('no page')
    return { pdf: new Uint8Array([1, 2, 3]), halaman: 1, ttd: kotak, ukuranHuruf: 12 }
  }
  const office = await openOffice({ renderSurat })
  await linkLurah(office.deps)
  return { office, riwayat, orang: await insertOrang(office) }
}
type Random = Awaited<ReturnType<typeof openRandomOffice>>

const of = <T>(daftar: readonly T[], pilih: number): T | undefined => daftar[pilih % Math.max(1, daftar.length)]
const today = (office: Office): string => civilDate(office.clock.now(), 'Asia/Jakarta')
const request = ({ office, orang }: Random, isi = {}) =>
  aPermohonan(office, { subjek: { pendudukId: orang }, tanggal: today(office), cetak: false, ...isi })
const steps = (office: Office, tandaTangan: boolean) => saveBagian(office.deps, 'alur', { ...alurBawaan, tandaTangan })

const acts: { readonly [J in Langkah['jenis']]: (r: Random, pilih: number) => Promise<void> } = {
  terbit: async (r) => {
    await steps(r.office, false)
    const terbit = await issueSurat(r.office.deps, request(r))
    if (terbit.ok) r.riwayat.surat.push(terbit.value.suratId)
  },
  // The page cannot be made: nothing may remain.
  gagal: async (r) => {
    await steps(r.office, false)
    r.riwayat.broken = true
    const terbit = await issueSurat(r.office.deps, request(r))
    r.riwayat.broken = false
    expect(terbit.ok).toBe(false)
  },
  batal: async (r, pilih) => {
    const id = of(r.riwayat.surat, pilih)
    if (id) await cancelSurat(r.office.deps, { id, alasan: 'salah nama' })
  },
  ajukan: async (r) => {
    await steps(r.office, true)
    const diajukan = await submitKonsep(r.office.deps, request(r))
    if (diajukan.ok) r.riwayat.konsep.push(diajukan.value.konsepId)
  },
  setujui: async (r, pilih) => {
    const id = of(r.riwayat.konsep, pilih)
    if (!id) return
    const { hasil } = await approveKonsep(r.office.deps, [id])
    r.riwayat.surat.push(...hasil.flatMap(({ tahap, suratId }) => (tahap === 'terbit' && suratId ? [suratId] : [])))
  },
  kembalikan: async (r, pilih) => {
    const id = of(r.riwayat.konsep, pilih)
    if (id) await returnKonsep(r.office.deps, { id, alasan: 'alamat keliru' })
  },
  tarik: async (r, pilih) => {
    const id = of(r.riwayat.konsep, pilih)
    if (id) await withdrawKonsep(r.office.deps, { id, alasan: 'tidak jadi' })
  },
  kertas: async ({ office }, pilih) => {
    const tahun = Number(today(office).slice(0, 4))
    const maks = listNomor(office.baca, { register: 'kantor', tahun }).at(-1)?.n ?? 0
    await recordNomorKertas(office.deps, {
      register: 'kantor',
      tahun,
      sampai: maks + 1 + (pilih % 3),
      alasan: 'listrik padam',
    })
  },
  sisip: async (r, pilih) => {
    await steps(r.office, false)
    const terbit = await issueSurat(
      r.office.deps,
      request(r, { sisipan: { sesudah: 1 + pilih, alasan: 'tertinggal' } }),
    )
    if (terbit.ok) r.riwayat.surat.push(terbit.value.suratId)
  },
  lewat: async ({ office }) => office.clock.advance(3_600_000),
  tahun: async ({ office }) => office.clock.set(Date.UTC(Number(today(office).slice(0, 4)) + 1, 0, 5, 2)),
  // The process dies inside the transaction, after the number was taken.
  mati: async ({ office }) => {
    await inTransaction(office.db, () => {
      takeNomor(office.db, office, {
        register: 'kantor',
        tahun: Number(today(office).slice(0, 4)),
        suratId: null,
        oleh: null,
      })
      return err({ code: 'PdfGagal' } as const)
    })
  },
  // A second PC gets numbers of its own, typed in by hand, of a register that nobody else uses; it uses one.
  lease: async ({ office }, pilih) => {
    const tahun = Number(today(office).slice(0, 4))
    const dari = (listNomor(office.baca, { register: 'jenis:sktm', tahun }).at(-1)?.n ?? 0) + 1
    await inTransaction(office.db, () => {
      insertLease(office.db, office, { register: 'jenis:sktm', tahun, dari, sampai: dari + pilih, sumber: 'ketik' })
      return takeNomor(office.db, office, { register: 'jenis:sktm', tahun, suratId: null, oleh: null })
    })
  },
  // A number that was never shown to anybody is given back, and may be given again.
  kembali: async ({ office }) => {
    const tahun = Number(today(office).slice(0, 4))
    await inTransaction(office.db, () => {
      const n = takeNomor(office.db, office, { register: 'jenis:sktm', tahun, suratId: null, oleh: null })
      if (n.ok)
        markNomor(office.db, {
          register: 'jenis:sktm',
          tahun,
          n: n.value,
          sisipan: '',
          state: 'kembali',
          alasan: null,
          oleh: null,
          pada: '2026-01-01T00:00:00.000Z',
        })
      return n
    })
  },
}

/** What is wrong with the numbers of an office; nothing when every one is explained. */
const troubles = (office: Office): readonly string[] =>
  listRegister(office.baca).flatMap(({ register, tahun }) => {
    const semua = listNomor(office.baca, { register, tahun })
    const utama = semua.filter(({ sisipan }) => sisipan === '')
    const maks = utama.at(-1)?.n ?? 0
    const hole = utama.find(({ n }, i) => n !== i + 1)
    const unknown = semua.find(({ state }) => state === 'tanpa-keterangan')
    const printed = office.db.$client
      .prepare(`SELECT nomor FROM surat WHERE register = ? AND tahun = ? AND nomor IS NOT NULL`)
      .pluck()
      .all(register, tahun)
    const wrong = office.db.$client
      .prepare(
        `SELECT count(*) FROM surat s LEFT JOIN nomor_pakai p ON p.register = s.register AND p.tahun = s.tahun
         AND p.n = s.nomor_urut AND p.sisipan = s.sisipan
         WHERE s.register = ? AND s.tahun = ? AND (p.surat_id IS NOT s.id
         OR p.state IS NOT (CASE s.status WHEN 'batal' THEN 'batal' ELSE 'pakai' END))`,
      )
      .pluck()
      .get(register, tahun)
    return [
      ...(utama.length === maks && !hole ? [] : [`${register} ${tahun}: a hole at ${hole?.n}`]),
      ...(unknown ? [`${register} ${tahun}: nobody knows ${unknown.n}`] : []),
      ...(new Set(printed).size === printed.length ? [] : [`${register} ${tahun}: a number on two letters`]),
      ...(wrong === 0 ? [] : [`${register} ${tahun}: ${String(wrong)} letters whose number says otherwise`]),
    ]
  })

describe('numbers', () => {
  test('are each used, void, on paper, held, leased or given back, in any order of events, over years and crashes', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 10, maxLength: 40 }), async (urutan) => {
        const random = await openRandomOffice()
        try {
          for (const { jenis, pilih } of urutan) await acts[jenis](random, pilih)
          for (const { register, tahun } of listRegister(random.office.baca))
            for (const { state, sisipan } of listNomor(random.office.baca, { register, tahun }))
              seen.add(sisipan === '' ? state : 'sisipan')
          expect(troubles(random.office)).toEqual([])
        } finally {
          random.office.close()
        }
      }),
      { numRuns: 40, seed: 2026 },
    )
    // So that the property is about something: every state came about.
    expect([...seen].toSorted()).toEqual(['batal', 'cadang', 'kembali', 'kertas', 'lease', 'pakai', 'sisipan'])
  }, 120_000)

  test('would not pass with a row missing, a doubled number or a wrong state: the control', async () => {
    const random = await openRandomOffice()
    const { office } = random
    for (let i = 0; i < 4; i += 1) await acts.terbit(random, 0)
    expect(troubles(office)).toEqual([])
    const planted = (sql: string): readonly string[] => {
      office.db.$client.exec(`SAVEPOINT uji; ${sql}`)
      const found = troubles(office)
      office.db.$client.exec('ROLLBACK TO uji; RELEASE uji')
      return found
    }
    expect(planted(`DELETE FROM nomor_pakai WHERE n = 2`)).not.toEqual([])
    expect(planted(`DROP INDEX surat_nomor; UPDATE surat SET nomor = (SELECT min(nomor) FROM surat)`)).not.toEqual([])
    expect(planted(`UPDATE nomor_pakai SET state = 'kembali' WHERE n = 3`)).not.toEqual([])
    office.close()
  })
})
