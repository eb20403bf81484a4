// The 512 words of the recovery words (9 bits each): ordinary Indonesian words of four to eight letters. No two share their
// first four letters or differ by one slip. The order is part of the format: never change, insert or remove a word.
const teks =
  'abadi abjad acara adat adik akal akrab aktif alih alun ambil amplop anak anggur angin angsa anjung antar anyam ' +
  'apel arah arang arsip arus asam asri atur azan badak bagus bahasa baja bakat baling bambu bangku banyak baris ' +
  'basah batik bawang bayam bebek beda bekal belah benang beras besar betis biasa bibit bijak bintang biola bisnis ' +
  'boleh bonus botol buah bubur budaya bukit bulan bunga burung butir cabai cahaya cair cakap calon campur candi ' +
  'canting capung catat cawan cemara cepat cerah cermin cicak cincin cipta coba cokelat contoh corak cuaca cucu ' +
  'cukup cuti dadu daftar dagang dahan dalam damai danau dandan dapur darat daun dayung debu delima demam dengar ' +
  'depan desa detak dialog didik dinding diskusi dokter dongeng dorong duduk dukung dulang dunia durian eceran ' +
  'elang elok emas embun empat encer energi entah erat etika fajar faktor fasih film filter fokus folio fosil foto ' +
  'gading gagah gambar ganda garam gaya gedung gelas gemar gentong giat gigi gilir girang gitar goreng gosok gotong ' +
  'gubuk gudang gula gunung guru gusi habis hadir hafal hakim halus handuk hangat harap hasil hati hawa hebat ' +
  'hening hewan hiasan hibur hidup hijau himpun hitung hobi hormat hujan hulu huruf ibadah ibarat ideal ikan ikhlas ' +
  'ilmu imbang impian indah induk ingat injak irama iris isian istana izin jabat jagung jahit jalan janji jarum ' +
  'jasa jatah jawab jejak jembatan jenis jeruk jilid jinak joglo jubah jujur jumpa jurus juta kabar kaca kagum kain ' +
  'kaki kalung kandang kapal kasur katak kayu kebun kecap kedai kejar kelapa kemah kendi kepala kerja kiblat kicau ' +
  'kincir kipas kirim kitab kolam komodo kopi kota kuat kubis kucing kuda kulit kunci kupon kurma kutip laba laju ' +
  'lampu lancar lapang laras lari latih laut lebah lega lekas lemari lengan lereng lestari lezat ligat lilin lima ' +
  'lincah lintas logam lokal lomba lontar luas lubang lukis lulus luncur lutut mahir mampir mangga manis marga ' +
  'masak mawar mebel medali megah meja melati memori mesin milik mimpi minum mirip mobil modal mohon motor muara ' +
  'mudik mukim mulia murid mutiara nada nafas nalar nangka nasi naung negara nelayan nenas niaga nikmat nilai ' +
  'nuansa nusa nyala nyanyi nyiur obat olah ombak ongkos otak otot pabrik padi pagar pahat pajak paku papan pare ' +
  'patung pecah pedas pekan pelita pena pepaya perahu petani piala pijar pikir pilih pinang pipa piring pokok polos ' +
  'pompa pondok potret prima pucuk puisi pukat pulau punggung putih rabu racik ragam rahang raih rajin rakit ramah ' +
  'rantai rapat rebana redup rela rembulan rencana resmi riang rimba rindu ringan risalah ronda rotan roti rukun ' +
  'rupa sadar sagu sahabat saing sakti sambal sandal sarung sate saudara sawah sayur sebar sedap sehat sejuk ' +
  'sekolah selam semut sepeda serbuk setia sibuk sifat sigap simpul sinar sirih siswa situs sopan sudut sumur ' +
  'sungai surat susu sutra tabung tadah tahun tajam taman tangan tapis tebing teduh tekun telur tepung terang tidur ' +
  'tikar tinta tirai titik tokoh tolong tomat toples tugas tujuh tukang tumbuh tutur uang ucap udara ujar ukir ulet ' +
  'umbi umum undang unggul unik untung upah urai urut usaha usul utama utuh wajah waktu wangi warna wayang wilayah ' +
  'wisata wujud yakin yatim yayasan yoga zebra ziarah'

/** Word by its number. */
export const daftarKata: readonly string[] = teks.split(' ')
