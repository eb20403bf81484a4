// Lists of given names, clan names and streets for synthetic people. Common words of the region; no real person's full name.
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Men's names of Javanese use, commonest first. */
export const jawaPria = words(`
Slamet Agus Budi Eko Joko Sutrisno Suparman Sugeng Bambang Heri Hadi Sri Mulyono Supriyanto Wahyu Dwi Tri Sugiyanto Sukirman Sutarno Suyanto
Kusnadi Purwanto Widodo Hartono Suharto Sumarno Sukamto Suryadi Rudi Andi Yanto Edi Sutikno Sunarto Supardi Sumardi Wagiman Paiman Ngadiman
Sarjono Sardi Parto Karsono Kasmin Tarmuji Tarsono Warsito Wardoyo Waluyo Wibowo Wicaksono Prasetyo Pramono Pranoto Purnomo Puji Priyono
Riyanto Raharjo Rahardjo Santoso Saryono Setiawan Setyo Subagyo Subekti Sudarmaji Sudarsono Sudibyo Sudiro Sugito Suhardi Suharyanto Sujarwo
Sujono Sukardi Sukarno Sukoco Sulistyo Sumadi Sumanto Sumaryo Sumitro Sunaryo Sungkono Suparno Supeno Suprapto Suratman Surono Suroso Susanto
Susilo Sutomo Sutopo Suwandi Suwarno Suwito Suyitno Tarno Teguh Tejo Tugiman Tugiyo Tukiman Tumiran Turmudi Untung Utomo Wahono Warno Wartono
Wasis Wasito Widianto Winarno Wiyono Yatno Yudi Yulianto Yuwono Gunawan Gunarto Haryanto Haryono Hendro Indra Irawan Iswanto Jarwo Jatmiko
Jumadi Kariyanto Karyadi Kiswanto Kuncoro Kuswanto Lasimin Legiman Margono Marjuki Marsudi Maryono Mugiyono Mujiono Mulyadi Ngadimin Nugroho
Nuryanto Panut Parjo Pardi Ponidi Poniman Prayitno Rasimin Ratno Riswanto Rohmat Rusdi Rusmanto Sabar Sadikin Saiman Sakiman Samidi Samsuri
Sapto Sarmidi Sarwono Satrio Seno Seto Sigit Singgih Siswanto Siswoyo Sodikin Solikin Subandi Subur Sudarno Sudaryono Sukri Sumedi Tasmin
Adi Aji Anggoro Ardianto Aris Arya Bagus Bayu Bima Cahyo Cahyono Candra Danang Dani Darmawan Denny Dimas Doni Eka Fajar Galih Gilang Hendra
Hendrawan Herman Hermawan Ivan Jati Krisna Kurniawan Lukito Nanang Nova Panji Rangga Rendra Restu Rian Rio Rizky Satria Surya Tegar Tito Tomi
Wisnu Yoga Yogi Yusuf Yuda Zainuri`)

/** Women's names of Javanese use, commonest first. */
export const jawaWanita = words(`
Sri Dewi Endang Sulastri Suryani Ningsih Lestari Wati Rahayu Suparmi Sumiyati Partini Sutini Wahyuni Yuliana Tri Dwi Eka Ratna Indah Puji Retno
Kasmini Kasiyem Ngatini Ngatmi Painem Parti Poniyem Rukmini Saminah Sarinem Sarni Sarti Sriyatun Sugiarti Sugiyarti Suharti Sujiati Sukarni
Sukarti Sukiyem Sulasmi Sulistyowati Sulis Sumarni Sumarsih Sumiati Sunarti Supartini Supatmi Supini Suprapti Surati Suratmi Surtini Susanti
Susilowati Sutarmi Sutarti Sutinah Suwarni Suwarti Suyati Tarmi Tarsih Tasmi Tugini Tukinem Tukiyem Tumini Turini Tutik Umi Utami Wagiyem
Warni Warsini Warsiti Wartini Wasini Widayati Widiastuti Winarni Winarsih Wiwik Wulandari Yanti Yatmi Yayuk Yuli Yulianti Yuniarti Ambarwati
Anggraini Anggun Anik Ani Arum Asih Astuti Atik Ayu Bekti Budiarti Cahyani Citra Darmi Daryati Dian Diah Dyah Eni Erna Ernawati Esti Fitri
Handayani Hartati Hartini Haryati Heni Herawati Hesti Ika Iin Ismiyati Jumiati Juminten Kartika Kartini Karsih Kristiani Kumala Kunarti
Kurniasih Kuswati Laras Lilis Lina Lis Maryam Maryati Mei Muji Mujiati Mulyani Mulyati Murni Murniati Murtini Ngatiyem Nining Novi Novita
Nunik Nuraini Nuryati Oktavia Palupi Pangestuti Paryati Permatasari Pipit Prapti Pratiwi Purwanti Purwati Puspita Puspitasari Putri Rini Rina
Riyanti Rokhayah Rumiyati Rusmini Safitri Sari Septi Setyowati Setiawati Siswati Soimah Sofiah Solekhah Subekti Tatik Titik Tyas Wening Wijayanti
Yeni Yulia Yunita Yustina Ajeng Alya Amelia Anisa Aprilia Aulia Bella Cantika Cindy Desi Devi Dina Elsa Fina Gita Ghea Hana Intan Jihan Kirana
Melati Mega Nabila Nadia Nanda Nia Niken Nila Nurul Okta Rara Rani Regina Riska Rosa Salsabila Sekar Selvi Shinta Silvi Sinta Tiara Tia Vina
Vivi Winda Wulan Yesi Zahra`)

/** Men's names of Arabic use, commonest first. */
export const arabPria = words(`
Muhammad Ahmad Abdul Nur Ali Hasan Husain Ibrahim Ismail Yusuf Umar Usman Zainal Abidin Syarifudin Syaiful Saiful Bahri Anwar Arif Arifin Aziz
Faisal Farid Fauzi Fauzan Fahmi Fikri Firdaus Ghozali Habib Hafidz Hakim Hamid Hamzah Hanafi Haris Hidayat Hidayatullah Ikhsan Ikhwan Ilham
Iqbal Irfan Irsyad Jafar Jamaludin Jaelani Kamaludin Karim Khoirul Kholid Kholil Khairudin Latif Lukman Lutfi Mahfud Mahmud Makmun Malik Mansur
Mas'ud Maulana Miftahudin Mubarok Muhaimin Muhtar Mukhlis Mukhsin Munir Munawar Muslim Mustofa Musthafa Muzakki Nasrudin Nasir Nawawi Ni'am
Nu'man Qodir Qomarudin Rahman Rahmat Ramadhan Rasyid Ridwan Rifa'i Rizal Rizqi Rofiq Rohim Rohman Rosyid Sabiq Sadiq Sa'dullah Salim Salman
Sholeh Shodiq Sholahudin Sirojudin Subhan Sulaiman Syafi'i Syafrudin Syahrul Syakur Syamsul Syamsudin Syukur Taufiq Thohir Thoriq Toha Ubaidillah
Wahab Wahid Wahyudin Yahya Yazid Zaki Zainudin Zaenuri Zuhri Zulkifli Akbar Akmal Amin Aminudin Amir Asnawi Asrori Azhar Azmi Badrudin Badri
Bahrudin Baihaqi Basir Burhan Burhanudin Chamim Chusnul Dahlan Daud Dzulfikar Faqih Faruq Fathoni Fathurrohman Fatkhur Ghofur Harun Hasbi Hasyim
Hilmi Humaidi Imam Imron Ishaq Isa Islahudin Izzudin Jabir Jalal Jalaludin Jazuli Kafabihi Khafid Khamdan Khanif Khasan Khoiri Khoironi Khusaini
Labib Luqman Machfud Machmud Mughni Muhajir Mujib Mukti Musa Musyafa Nabil Nadhif Nafis Nashir Nidhom Nizar Raihan Rasikh Royyan Sahal Sobirin
Sya'ban Syauqi Tamam Tohari Turmudzi Ulil Albab Wafa Wildan Zamroni Zidan Ziyad`)

/** Women's names of Arabic use, commonest first. */
export const arabWanita = words(`
Siti Nur Aisyah Fatimah Khotimah Aminah Khadijah Maryam Zahra Zulaikha Rohmah Rahmawati Hidayah Khasanah Hasanah Jannah Faizah Fadhilah Halimah
Hanifah Hikmah Istiqomah Izzah Kholifah Khoiriyah Lathifah Laila Lailatul Qodriyah Maghfiroh Mahmudah Maimunah Masruroh Mas'udah Miftahul
Mu'alimah Mufidah Muflihah Mukaromah Munawaroh Muniroh Musyarofah Muslikhah Muthmainnah Nafisah Naila Najwa Nisa Nihayah Nurjanah Nurhayati
Nurlaila Qonita Qurrota A'yun Rodhiyah Rofiqoh Rohani Rosidah Rukayah Ruqoyyah Sa'diyah Sakinah Salamah Salma Sholikhah Shofiyah Syarifah
Syafa'ah Syifa Tasliyah Thohiroh Ulfah Ulfiyah Umi Kulsum Umamah Ummu Uswatun Wafiroh Wahidah Yasmin Zaenab Zainab Zakiyah Zubaidah Zuhriyah
Zumrotun Afifah Ainun Alfiyah Aliyah Amalia Arifah Asmaul Husna Asiyah Atiqoh Atiyah Azizah Azkiya Badriyah Barokah Chusnul Diniyah Eliyah
Fariha Farida Fauziyah Firdausi Fitriyah Ghina Hafidzoh Hafsah Hajar Hamidah Haniah Hilyah Humairo Ida Inayah Isnaini Ismah Jamilah Jauharoh
Juwairiyah Kamilah Karimah Khalimah Khilyatul Khofifah Kholisoh Khumairoh Khurotul Lutfiyah Mahbubah Maftukhah Marfuah Mardiyah Maslahah
Maulidah Maulida Muawanah Muayanah Mubarokah Murtafi'ah Mustafidah Nadhiroh Nadzifah Naimah Nasikhah Nikmah Nurul Rif'ah Rifqi Rizqiyah
Robi'ah Saidah Salimah Shobiroh Sulaimah Syafira Tarwiyah Tsania Tsamrotul Tuhfah Uyun Walidah Yumna Zahrotun Zulfa`)

/** Hadhrami clan names. */
export const margaArab = words(
  'Alatas Shahab Assegaf Alhabsyi Alaydrus Bahasyim Balfas Baraba Basyarahil Bawazier Bin-Yahya Alkatiri Bafaqih Baswedan',
)

/** Names of Sundanese, Batak, Minang and Balinese use: given names of both sexes, then clan names. */
export const sundaPria = words(
  'Asep Ujang Dadang Cecep Deden Endang Iwan Jajang Maman Nandang Oman Tatang Yayan Yayat Wawan Encep Ade Aceng Tedi Usep',
)
export const sundaWanita = words(
  'Euis Neneng Iis Imas Cucu Teti Yeti Yoyoh Enung Nyai Elis Tuti Entin Wida Ai Lilih Rohaeti Kokom Popon Titin',
)
export const sundaBelakang = words(
  'Sutisna Hidayat Supriatna Kusnadi Suherman Permana Nugraha Sudrajat Komara Koswara Sobandi Wiguna Rukmana Heryana',
)
export const batakDepan = words(
  'Togar Binsar Hotman Maruli Parlindungan Poltak Sahat Tigor Tumpal Jonggi Rotua Tiurma Lasma Duma Hotmaida Riris Roma',
)
export const batakMarga = words(
  'Simanjuntak Siregar Sitorus Nasution Harahap Lubis Sinaga Situmorang Hutapea Panjaitan Manurung Nainggolan Silalahi',
)
export const minangDepan = words(
  'Syafril Zulkarnain Amrizal Yusrizal Afrizal Rosmaniar Yusniar Erniwati Desmawati Syamsinar Masrul Nofrizal Yeldi',
)
export const minangBelakang = words('Chaniago Koto Piliang Tanjung Sikumbang Jambak Caniago Guci Malik Zein')
export const baliUrut = words('Wayan Putu Gede Made Kadek Nyoman Komang Ketut')
export const baliBelakang = words(
  'Sudarma Suardana Artawan Widiana Sukerta Sudiarta Suartini Ariani Mertayasa Astawa Darmayasa Sukawati Wirawan',
)
export const tionghoaPria = words(
  'Hendra Budiman Kurnia Rudy Andreas Stefanus Yohanes Handoko Tjahjono Wijaya Lukito Sutanto Gunadi Halim Kristanto',
)
export const tionghoaWanita = words(
  'Lie-Ing Mei-Ling Veronica Kristina Lidya Margareta Lilyana Natalia Elisabeth Vonny Yohana Jessica Angelina Fransisca',
)
export const tionghoaBelakang = words(
  'Tanoto Wijaya Santosa Hartanto Gunawan Setiawan Halim Salim Kusuma Widjaja Tan Liem Oei Tjandra Susanto Lesmana',
)
export const kristenPria = words(
  'Yohanes Petrus Paulus Antonius Markus Lukas Yosep Stefanus Andreas Daniel Samuel Kristian Benediktus Filipus Matius',
)
export const kristenWanita = words(
  'Maria Theresia Margaretha Yohana Kristina Elisabet Agustina Veronika Lusia Monika Natalia Debora Ester Rut Magdalena',
)

/** Beginnings and endings of the long tail of compound Javanese names (Sri + wulan, Wahyu + ningrum). */
export const awalMajemuk = words(
  'Kusuma Wahyu Sri Budi Rahma Puspa Cahya Surya Setya Purna Wira Jaya Karta Marta Nata Prawira Sastra Tirta Widya Candra Hesti Dewi Ratna Mega Indra',
)
export const akhirPria = words(
  'wan yanto diharjo atmojo dikromo wijoyo suwito sentono negoro raharjo diputra nugroho projo sudarmo hadi utomo tama',
)
export const akhirWanita = words(
  'ningsih wati ningrum yanti sari lestari astuti ningtyas dewi tini handayani putri asih wulan rini',
)

/** Surnames of children of the young: second and third words in fashion. */
export const modernBelakang = words(`
Pratama Saputra Ramadhan Maulana Nugraha Firmansyah Wijaya Hidayat Kurniawan Setiawan Putra Perdana Alfarizi Alfarizqi Prasetya Mahendra Permana
Ardiansyah Febrian Wibisono Adinata Kusuma Pamungkas Syahputra Aditya Rahmadani`)
export const modernBelakangWanita = words(`
Putri Azzahra Ramadhani Maharani Permata Lestari Safitri Aulia Salsabila Khairunnisa Cahyani Anggraeni Oktaviani Damayanti Nuraini Kusumawati
Rahmadani Fitriani Khumaira Febriyanti Az-Zahra Nurfadilah Maulida`)

/** Streets, lanes and hamlets; numbers and lanes are added by whoever makes the address. */
export const jalan = words(`
Kartini Diponegoro Sudirman Hasanudin Imam-Bonjol Teratai Melati Mawar Kenanga Anggrek Cempaka Flamboyan Kusuma-Bangsa Veteran Merdeka Pemuda
Gajah-Mada Hayam-Wuruk Sriwijaya Majapahit Jlamprang Truntum Sekar-Jagad Kawung Parang-Kusumo Sidomukti Sidoluhur Tondano Toba Singkarak Maninjau
Urip-Sumoharjo Slamet Merapi Bromo Semeru Progo Serayu Bogowonto Kurinci Wilis Lawu Pelita Karya-Bakti Kemakmuran Sejahtera Mandiri Perintis
Agus-Salim Wahid-Hasyim Ahmad-Yani Cut-Nyak-Dien Dewi-Sartika Patiunus Samudra Pantai-Sari Rejosari Kergon Landungsari`).map(
  (nama) => nama.replaceAll('-', ' '),
)

/** Places of birth, the nearest first. */
export const tempatLahir = words(`
Pekalongan Batang Pemalang Tegal Kendal Semarang Brebes Purwokerto Banyumas Kudus Demak Jepara Pati Solo Yogyakarta Magelang Cirebon Bandung Jakarta
Surabaya Kebumen Purbalingga Banjarnegara Wonosobo Temanggung Bekasi Tangerang Malang`)
