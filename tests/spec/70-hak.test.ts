// Rights are checked in main for every call (SECURITY A-6): each role times each command, by forged calls.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, type CommandName } from '#contract/ipc.ts'
import { daftarHak, daftarPeran, hakPeran, mayDo, type Peran } from '#domain/pengguna/hak.ts'
import { dumpHash } from '#tests/builders/keluaran-data.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'

const names = Object.keys(commands) as CommandName[]
const allowed = (nama: CommandName, peran: readonly Peran[]): boolean => {
  const { hak } = commands[nama]
  return hak === 'umum' || hak === 'masuk' || mayDo(peran, hak)
}
// These end or change the session itself, so they would spoil the rest of the row.
const sesi: readonly CommandName[] = ['sesi.kunci', 'sesi.masuk', 'sesi.gantiSandi', 'sesi.sandiDenganKata']

let kantor: TestShell
const idOf = new Map<Peran, string>()
beforeAll(async () => {
  kantor = await openKantor()
  for (const peran of daftarPeran) {
    const baru = await kantor.call('pengguna.simpan', { ...masukan['pengguna.simpan'], nama: peran, peran: [peran] })
    if (baru.ok) idOf.set(peran, baru.value.id)
  }
}, 60_000)
afterAll(() => kantor.close())

const signIn = async (peran: Peran): Promise<void> => {
  const masuk = await kantor.call('sesi.masuk', { penggunaId: idOf.get(peran) ?? '', sandi: 'kenanga-2026' })
  expect(masuk, peran).toEqual({ ok: true, value: { beres: true } })
}

describe('rights', () => {
  it('are each held by at least one role, and each command names one that exists', () => {
    expect(daftarHak.filter((hak) => !daftarPeran.some((p) => hakPeran[p].includes(hak)))).toEqual([])
    const known = new Set<string>([...daftarHak, 'masuk', 'umum'])
    expect(names.filter((nama) => !known.has(commands[nama].hak))).toEqual([])
  })

  // Written out, so that a right given by mistake is a change of this page and not only of the table it is made from.
  it('lie with these roles, and open these commands', () => {
    const rights = [...daftarHak, 'masuk', 'umum'].map((hak) => {
      const peran = daftarPeran.filter((p) => hakPeran[p].some((h) => h === hak)).join(' ')
      return `${hak} (${peran}): ${names.filter((nama) => commands[nama].hak === hak).join(' ')}`
    })
    expect(rights).toMatchInlineSnapshot(`
      [
        "penduduk.cari (petugas kasi sekretaris lurah): penduduk.cari penduduk.daftar semua.cari",
        "penduduk.lihat (petugas kasi sekretaris lurah): penduduk.kartu",
        "penduduk.ubah (petugas kasi sekretaris): penduduk.tambah penduduk.ubah penduduk.periksa",
        "penduduk.impor (kasi sekretaris): impor.pilih impor.tinjau impor.simpan impor.buang impor.unduhDitolak impor.riwayat impor.urungkan impor.contoh",
        "penduduk.ekspor (sekretaris lurah): penduduk.ekspor",
        "surat.terbit (petugas kasi sekretaris): pejabat.hadir surat.urutan surat.siapkan surat.orang surat.terbit surat.cetak draf.simpan draf.daftar draf.hapus loket.hariIni konsep.ajukan legalisir.catat",
        "surat.lihat (petugas kasi sekretaris lurah): surat.simpanPdf surat.daftar surat.buka surat.halaman konsep.daftar konsep.buka konsep.halaman konsep.setujui konsep.kembalikan konsep.tarik konsep.tugaskan konsep.petugas harian.baca tte.antrean periksa.kode periksa.pdf periksa.eksporKunci",
        "surat.verifikasi (kasi sekretaris): ",
        "surat.paraf (sekretaris): ",
        "surat.ttd (kasi sekretaris lurah): ttd.mulai tte.periksa tte.putuskan tte.coba ttd.salinan",
        "surat.serahkan (petugas kasi sekretaris): penyerahan.catat harian.ttdBasah harian.kertasRusak",
        "surat.batal (sekretaris lurah): ",
        "surat.batal-sendiri (petugas kasi sekretaris lurah): surat.batal",
        "buku.lihat (petugas kasi sekretaris lurah): buku.daftar buku.isi buku.cetak",
        "nomor.lihat (petugas kasi sekretaris lurah): nomor.register nomor.laporan nomor.cetak",
        "nomor.ubah (sekretaris): nomor.kertas",
        "jenis.ubah (sekretaris): pengaturan.jenisSurat jenis.periksa jenis.pratinjau jenis.simpan jenis.buang jenis.aktifkan jenis.arsipkan jenis.ekspor jenis.impor",
        "sertifikat.ubah (sekretaris lurah): tte.kredensial sertifikat.impor sertifikat.hapus sertifikat.akarTambah sertifikat.akarHapus",
        "pengaturan.lihat (petugas kasi sekretaris lurah admin): pengaturan.baca jenis.daftar jenis.buka jenis.riwayat tte.baca sertifikat.daftar",
        "pengaturan.ubah (sekretaris): pengaturan.kantor pengaturan.kertas pengaturan.penomoran pengaturan.alur pengaturan.tandaTangan pengaturan.tte pejabat.simpan tte.gambar",
        "pengguna.ubah (sekretaris lurah admin): pengguna.daftar pengguna.simpan pengguna.bukaKunci",
        "printer.ubah (petugas kasi sekretaris admin): pengaturan.printer printer.uji",
        "cadangan (sekretaris lurah admin): cadangan.buat cadangan.daftar",
        "log.lihat (sekretaris lurah): ",
        "log.lihat-sendiri (petugas kasi sekretaris lurah): log.daftar",
        "masuk (): awal.keluarLatihan sesi.kunci sesi.gerak sesi.buktikan sesi.gantiSandi pejabat.daftar printer.daftar surat.jenis cetakan.status",
        "umum (): aplikasi.status aplikasi.detak awal.latihan awal.buat awal.cetakKata awal.kataTercatat pemulihan.frasa pemulihan.kata pemulihan.cadangan pemulihan.daftarCadangan sesi.masuk sesi.sandiDenganKata pekerjaan.status pekerjaan.batal",
      ]
    `)
  })

  // What shows or changes people's data leaves a line in the access log.
  it('and these commands are not logged', () => {
    expect(names.filter((nama) => !('catat' in commands[nama]))).toMatchInlineSnapshot(`
      [
        "aplikasi.status",
        "aplikasi.detak",
        "awal.latihan",
        "awal.keluarLatihan",
        "awal.buat",
        "awal.cetakKata",
        "awal.kataTercatat",
        "pemulihan.frasa",
        "pemulihan.kata",
        "pemulihan.cadangan",
        "pemulihan.daftarCadangan",
        "sesi.masuk",
        "sesi.kunci",
        "sesi.gerak",
        "sesi.sandiDenganKata",
        "pengguna.daftar",
        "log.daftar",
        "pengaturan.baca",
        "pejabat.daftar",
        "printer.daftar",
        "printer.uji",
        "cadangan.buat",
        "cadangan.daftar",
        "jenis.daftar",
        "jenis.buka",
        "jenis.riwayat",
        "jenis.periksa",
        "jenis.pratinjau",
        "penduduk.periksa",
        "impor.pilih",
        "impor.tinjau",
        "impor.buang",
        "impor.riwayat",
        "impor.contoh",
        "pekerjaan.status",
        "pekerjaan.batal",
        "surat.jenis",
        "surat.urutan",
        "surat.daftar",
        "cetakan.status",
        "draf.simpan",
        "draf.daftar",
        "draf.hapus",
        "loket.hariIni",
        "konsep.daftar",
        "konsep.petugas",
        "harian.baca",
        "tte.baca",
        "tte.periksa",
        "tte.antrean",
        "buku.daftar",
        "buku.isi",
        "nomor.register",
        "nomor.laporan",
        "sertifikat.daftar",
      ]
    `)
  })

  it('and these commands ask for the secret again, always or by what they are about', () => {
    const asked = names.flatMap((nama) => {
      const command = commands[nama]
      return 'sandi' in command ? `${nama} ${command.sandi}` : []
    })
    expect(asked).toMatchInlineSnapshot(`
      [
        "pengguna.bukaKunci selalu",
        "penduduk.ekspor selalu",
        "surat.terbit menurut-isi",
        "surat.batal selalu",
        "konsep.ajukan menurut-isi",
        "konsep.setujui menurut-isi",
        "konsep.tarik menurut-isi",
      ]
    `)
  })

  it('reach their commands: who may do more may also do less', () => {
    const more = [
      ['surat.batal', 'surat.batal-sendiri'],
      ['log.lihat', 'log.lihat-sendiri'],
      ['pengaturan.ubah', 'pengaturan.lihat'],
    ] as const
    for (const [a, b] of more)
      expect(daftarPeran.filter((p) => hakPeran[p].some((h) => h === a) && !hakPeran[p].some((h) => h === b))).toEqual(
        [],
      )
  })

  it.each(daftarPeran)(
    'of a %s refuse every command outside them, without any effect but a line in the access log',
    async (peran) => {
      await signIn(peran)
      const menyimpang: string[] = []
      for (const nama of names.filter((n) => !allowed(n, [peran]))) {
        const sebelum = dumpHash(kantor.kantor().baca)
        const catatan = countLog()
        const jawab = await kantor.raw(nama, masukan[nama])
        if (jawab.ok || jawab.error.code !== 'TidakBerhak') menyimpang.push(nama)
        const baris = commands[nama].catat ? 1 : 0
        if (countLog() !== catatan + baris) menyimpang.push(`${nama} (log)`)
        if (baris === 0 && dumpHash(kantor.kantor().baca) !== sebelum) menyimpang.push(`${nama} (effect)`)
      }
      expect(menyimpang).toEqual([])
    },
  )

  it.each(daftarPeran)('of a %s let through every command inside them', async (peran) => {
    const menyimpang: string[] = []
    for (const nama of names.filter((n) => allowed(n, [peran]) && !sesi.includes(n))) {
      await signIn(peran)
      const jawab = await kantor.raw(nama, masukan[nama])
      if (!jawab.ok && ['TidakBerhak', 'BelumMasuk', 'TidakDikenal', 'MasukanSalah'].includes(jawab.error.code))
        menyimpang.push(`${nama} ${jawab.error.code}`)
    }
    expect(menyimpang).toEqual([])
    expect(kantor.bugs).toEqual([])
  })

  it('let nobody who is not signed in do anything but start, recover and sign in', async () => {
    kantor.shell.keeper.lock()
    const sebelum = dumpHash(kantor.kantor().baca)
    for (const nama of names.filter((n) => commands[n].hak !== 'umum')) {
      expect(await kantor.raw(nama, masukan[nama]), nama).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    }
    expect(names.filter((n) => commands[n].hak === 'umum').toSorted()).toMatchInlineSnapshot(`
      [
        "aplikasi.detak",
        "aplikasi.status",
        "awal.buat",
        "awal.cetakKata",
        "awal.kataTercatat",
        "awal.latihan",
        "pekerjaan.batal",
        "pekerjaan.status",
        "pemulihan.cadangan",
        "pemulihan.daftarCadangan",
        "pemulihan.frasa",
        "pemulihan.kata",
        "sesi.masuk",
        "sesi.sandiDenganKata",
      ]
    `)
    expect(countEffects(sebelum)).toBe(0)
  })
})

const countLog = (): number =>
  Number(kantor.kantor().baca.$client.prepare('SELECT count(*) FROM log_akses').pluck().get())
// Refused calls that would have been logged are the only rows that may have come.
const countEffects = (sebelum: string): number => {
  const ditolak = Number(
    kantor
      .kantor()
      .baca.$client.prepare(`SELECT count(*) FROM log_akses WHERE hasil = 'ditolak' AND pengguna_id IS NULL`)
      .pluck()
      .get(),
  )
  return ditolak === 0 && dumpHash(kantor.kantor().baca) !== sebelum ? 1 : 0
}
