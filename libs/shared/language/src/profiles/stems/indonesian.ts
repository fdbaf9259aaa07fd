import { stemTable } from '../stem-table';

/** Roots; what is written before and after them is in the endings and the beginnings. */
export const INDONESIAN_STEMS = stemTable({
  endings: 'nya kan an i lah kah ku mu annya kannya',
  links: '',
  beginnings: 'me mem men meng meny ber be ter te di ke pe pem pen peng peny per se memper diper keber mengk menge',
  words:
    'saham harga emas naik turun anjlok melonjak rontok keok loyo lesu cerah ceria hijau merah tembus ambles jatuh bangkit kuat lemah ' +
    'untung rugi laba dividen modal investor investasi asing lokal domestik borong lepas jual beli pasar bursa emiten efek sekuritas ' +
    'reksa dana obligasi surat utang kredit pinjam pinjaman bunga suku bank perbankan nasabah tabung tabungan deposito dompet bayar ' +
    'bayaran tagih tagihan cicil cicilan macet lancar pajak bea cukai tarif subsidi anggaran belanja negara daerah pusat pemerintah ' +
    'menteri presiden gubernur dpr undang aturan atur izin cabut larang larangan wajib bebas hukum sidang hakim jaksa gugat gugatan ' +
    'tuntut vonis korupsi suap tangkap tahan geledah periksa selidik lapor laporan umum umumkan ungkap bongkar bantah sebut bilang kata ' +
    'klaim nilai taksir prediksi ramal proyeksi target capai raih raup kantongi cetak catat tutup buka mulai akhir lanjut tunda batal ' +
    'rencana siap gelar bangun proyek pabrik produksi tambang batu bara nikel tembaga minyak gas listrik energi surya angin bensin bbm ' +
    'mobil motor kendara pesawat bandara kapal pelabuhan kereta tol jalan rumah tanah properti apartemen hotel wisata toko gerai barang ' +
    'jasa produk merek kirim impor ekspor dagang perdagangan usaha pengusaha perusahaan anak induk grup korporasi direktur direksi ' +
    'komisaris bos petinggi karyawan pegawai buruh pekerja kerja gaji upah pecat phk rekrut lowong pensiun asuransi sehat sakit obat ' +
    'vaksin virus pandemi sekolah kampus guru murid muda perempuan pria warga rakyat masyarakat orang kaya miskin kota desa provinsi ' +
    'jakarta jawa bali sumatra kalimantan papua surabaya bandung indonesia malaysia singapura cina jepang korea india arab rusia ' +
    'ukraina perang krisis resesi ekonomi tumbuh pertumbuhan inflasi deflasi rupiah dolar kurs uang tunai triliun miliar juta ribu ' +
    'ratus puluh satu dua tiga empat lima enam tujuh delapan sembilan sepuluh persen poin tahun bulan minggu hari jam pagi siang sore ' +
    'malam besok kemarin kini sekarang nanti lalu depan januari februari maret april mei juni juli agustus september oktober november ' +
    'desember senin selasa rabu kamis jumat sabtu besar kecil tinggi rendah baru lama baik buruk cepat lambat mahal murah penting mudah ' +
    'sulit aman rawan tajam tipis terus tetap masih sudah belum akan bakal ingin mau bisa harus perlu boleh jangan kenapa mengapa ' +
    'bagaimana gimana siapa berapa kapan dimana mana ini itu begini begitu karena sebab jika kalau bila agar supaya namun tapi tetapi ' +
    'serta maupun bahkan justru malah juga pun hingga sampai sejak selama ketika saat usai setelah sebelum antara para kaum si sang pak ' +
    'bu mas mbak aksi dampak imbas alasan cara tips jurus kunci rahasia fakta data daftar jadwal simak intip cek lihat tengok bidik ' +
    'incar lirik garap gandeng gaet dorong dukung bantu beri kasih minta ajak tawar guyur suntik tambah pangkas potong kurang hapus ' +
    'alih alihkan pindah ganti ubah tingkat tunjuk angkat copot mundur maju gagal sukses berhasil juara terima tolak setuju sepakat ' +
    'kesepakatan sama teken tanda tangan rapat ketemu temu kunjung datang pergi pulang masuk keluar duit cuan selain yakni yaitu ' +
    'mungkin barangkali hampir cukup terlalu sekitar seputar dalam luar atas bawah sepanjang kali paham jelas terjadi muncul artinya ' +
    'berarti menyangkut mencakup kenal tahu pikir main belajar hidup mati lahir tinggal tidur makan minum lari duduk selesai hindari ' +
    'rugikan jamin lindungi cegah hambat henti berhenti izinkan sukarela sah tertulis lisan elektronik tahunan bulanan harian perawat ' +
    'pasien rawat taman kanak universitas mahasiswa ilmu pengetahuan terampil pengalaman karier jabatan lamaran wawancara mitra ' +
    'kemitraan jaringan anggota asosiasi yayasan koperasi olahraga bola budaya seni musik film buku koran media pers wartawan kolom ' +
    'topik polisi damkar bela penjara maling curi rampok kekerasan bunuh narkoba lintas celaka kecelakaan bakar kebakaran banjir badai ' +
    'cuaca hujan salju matahari jembatan terowongan muatan truk sopir parkir kebun garasi rusun kontrakan ikan ternak gandum susu ayam ' +
    'pidana perdata arbitrase sengketa mediasi tanggung jawab audit tata kelola risiko valuasi transaksi prospektus potongan tender ' +
    'hibah tenggat luas tantangan peluang pedoman pendapat wanita lansia dewasa tunjangan mutu efisiensi likuiditas lunas rekor terjun ' +
    'pulih beku hengkang tiba terbang balik terpuruk terancam terbukti tersangka ternyata tersisa terungkap beredar bergerak bertahan ' +
    'berpotensi berencana bersiap',
});
