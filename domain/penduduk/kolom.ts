// Which field a column of a sheet holds, told from its heading: Dukcapil, OpenSID and home-made files in any order.

/** Fields that a column can be mapped to; `ttl` and `rtRw` hold two. */
export const daftarKolomImpor = [
  'nik',
  'nomorKk',
  'nama',
  'jenisKelamin',
  'tempatLahir',
  'tanggalLahir',
  'golDarah',
  'agama',
  'statusKawin',
  'shdk',
  'pendidikan',
  'pekerjaan',
  'kewarganegaraan',
  'namaAyah',
  'nikAyah',
  'namaIbu',
  'nikIbu',
  'alamat',
  'rt',
  'rw',
  'telepon',
  'statusDasar',
  'ttl',
  'rtRw',
] as const
export type KolomImpor = (typeof daftarKolomImpor)[number]

/** How each field is called on screen, in reports and in our own exports. */
export const judulKolom: Readonly<Record<KolomImpor, string>> = {
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  nama: 'Nama lengkap',
  jenisKelamin: 'Jenis kelamin',
  tempatLahir: 'Tempat lahir',
  tanggalLahir: 'Tanggal lahir',
  golDarah: 'Golongan darah',
  agama: 'Agama',
  statusKawin: 'Status perkawinan',
  shdk: 'Hubungan keluarga',
  pendidikan: 'Pendidikan',
  pekerjaan: 'Pekerjaan',
  kewarganegaraan: 'Kewarganegaraan',
  namaAyah: 'Nama ayah',
  nikAyah: 'NIK ayah',
  namaIbu: 'Nama ibu',
  nikIbu: 'NIK ibu',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  telepon: 'Telepon',
  statusDasar: 'Status dasar',
  ttl: 'Tempat, tanggal lahir',
  rtRw: 'RT/RW',
}

const ejaanJudul: Readonly<Record<KolomImpor, string>> = {
  nik: 'NIK|NO NIK|NOMOR NIK|NOMOR INDUK KEPENDUDUKAN|NO KTP|NOMOR KTP|NO INDUK KEPENDUDUKAN|NO IDENTITAS|NIK KTP',
  nomorKk: 'NO KK|NOMOR KK|NOKK|KK|NOMOR KARTU KELUARGA|NO KARTU KELUARGA|NKK|NOMOR KELUARGA|NO KELUARGA',
  nama: 'NAMA|NAMA LENGKAP|NAMA LGKP|NAMA PENDUDUK|NAMA WARGA|NM LENGKAP|NAMALENGKAP|NAMA ANGGOTA KELUARGA',
  jenisKelamin: 'JENIS KELAMIN|JK|L P|LP|KELAMIN|SEX|JNS KLMN|JENIS KLMIN|JNS KELAMIN|JENIS KLMN|GENDER|KLMIN',
  tempatLahir: 'TEMPAT LAHIR|TMPT LHR|TMP LHR|TEMPAT LHR|TPT LAHIR|TEMPATLAHIR|TMPT LAHIR|TMP LAHIR|KOTA LAHIR|TMPLHR',
  tanggalLahir: 'TANGGAL LAHIR|TGL LHR|TGL LAHIR|TANGGALLAHIR|TANGGAL LHR|TGLLHR|TGLLAHIR|LAHIR|TGL LAHIR DD MM YYYY',
  golDarah: 'GOL DARAH|GOLONGAN DARAH|GOL DRH|GOLDARAH|GOL|GOLONGAN DARAH ID|GDR|GOL DRAH',
  agama: 'AGAMA|AGM|AGAMA ID',
  statusKawin:
    'STATUS KAWIN|STATUS PERKAWINAN|STATUS|STAT KWN|STATUS NIKAH|STAT KAWIN|STATUS PERNIKAHAN|KAWIN|STS KAWIN|STATUS KWN|STATUSKAWIN|PERKAWINAN',
  shdk: 'SHDK|HUBUNGAN|STATUS HUBUNGAN DALAM KELUARGA|HUBUNGAN KELUARGA|STAT HBKEL|HUB KEL|SHDRT|KK LEVEL|HUBUNGAN DALAM KELUARGA|HUB KELUARGA|STATUS HUBUNGAN|STATUS DALAM KELUARGA|HUBKEL|STATUS HUB KELUARGA|STAT HUB KELUARGA|SDHK',
  pendidikan:
    'PENDIDIKAN|PENDIDIKAN DALAM KK|PDDK AKH|PENDIDIKAN TERAKHIR|PENDIDIKAN KK ID|PENDIDIKAN KK|PDDK|PDDK AKHIR|PENDIDIKAN AKHIR|PEND AKHIR',
  pekerjaan: 'PEKERJAAN|JENIS PEKERJAAN|JENIS PKRJN|PEKERJAAN ID|PKRJN|KERJA|JNS PEKERJAAN|PROFESI|PEKERJAAN UTAMA',
  kewarganegaraan:
    'KEWARGANEGARAAN|WARGANEGARA|WARGA NEGARA|WARGANEGARA ID|WNI|KWRNGRN|WN|KEBANGSAAN|STATUS KEWARGANEGARAAN',
  namaAyah: 'NAMA AYAH|AYAH|NAMA LGKP AYAH|NM AYAH|NAMA LENGKAP AYAH|NAMA BAPAK|NAMAAYAH|NAMA AYAH KANDUNG',
  nikAyah: 'NIK AYAH|AYAH NIK|NIK BAPAK',
  namaIbu: 'NAMA IBU|IBU|NAMA LGKP IBU|NM IBU|NAMA LENGKAP IBU|NAMA IBU KANDUNG|NAMAIBU|IBU KANDUNG',
  nikIbu: 'NIK IBU|IBU NIK',
  alamat:
    'ALAMAT|ALAMAT LENGKAP|ALAMAT SEKARANG|ALAMAT KK|JALAN|ALAMAT RUMAH|ALAMAT KTP|ALAMAT TINGGAL|ALAMAT DOMISILI',
  rt: 'RT|NO RT|NOMOR RT',
  rw: 'RW|NO RW|NOMOR RW',
  telepon: 'TELEPON|NO TELEPON|NO HP|HP|TELP|NO TELP|NOMOR TELEPON|NOMOR HP|WA|NO WA|HANDPHONE|NO HANDPHONE',
  statusDasar: 'STATUS DASAR|STATUS DASAR ID|STATUS HIDUP|KEADAAN|STATUS PENDUDUK DASAR',
  ttl: 'TTL|TEMPAT TANGGAL LAHIR|TEMPAT TGL LAHIR|TMPT TGL LAHIR|TEMPAT DAN TANGGAL LAHIR|TEMPAT TGL LHR|TMPT TGL LHR|TMP TGL LHR|TEMPATTANGGALLAHIR',
  rtRw: 'RT RW|RTRW|NO RT RW|RT DAN RW',
}

const foldJudul = (judul: string): string =>
  judul
    .toUpperCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^A-Z]+/g, ' ')
    .trim()

const kolomByJudul: ReadonlyMap<string, KolomImpor> = new Map(
  daftarKolomImpor.flatMap((kolom) =>
    [...ejaanJudul[kolom].split('|'), foldJudul(judulKolom[kolom])].map((ejaan) => [ejaan, kolom] as const),
  ),
)

/** The field a heading names, or null. Case, punctuation, underscores and words in brackets do not matter. */
export const recogniseJudul = (judul: string): KolomImpor | null => kolomByJudul.get(foldJudul(judul)) ?? null

/** Fields of one row of headings; a field that two columns name belongs to the first. */
export const recogniseKolom = (judul: readonly string[]): readonly (KolomImpor | null)[] => {
  const sudah = new Set<KolomImpor>()
  return judul.map((satu) => {
    const kolom = recogniseJudul(satu)
    if (kolom === null || sudah.has(kolom)) return null
    sudah.add(kolom)
    return kolom
  })
}

/** How many of the first rows may stand above the headings. */
export const maksBarisJudul = 20

/** The row of headings among the first rows: the one with most known headings, at least two and NIK or a name among them. */
export const findBarisJudul = (
  baris: readonly (readonly string[])[],
): { readonly letak: number; readonly dikenal: number } | null => {
  let terbaik: { letak: number; dikenal: number } | null = null
  for (const [letak, judul] of baris.slice(0, maksBarisJudul).entries()) {
    const kolom = recogniseKolom(judul).filter((satu) => satu !== null)
    const cukup = kolom.length >= 2 && (kolom.includes('nik') || kolom.includes('nama'))
    if (cukup && kolom.length > (terbaik?.dikenal ?? 0)) terbaik = { letak, dikenal: kolom.length }
  }
  return terbaik
}
