import { languageProfile } from './language-profile';
import { INDONESIAN_STEMS } from './stems/indonesian';

export const INDONESIAN_PROFILE = languageProfile('id', {
  functionWords:
    'yang dan di ke dari untuk dengan adalah ini itu pada tidak tak dalam akan oleh juga atau sebagai apa bagaimana mengapa ' +
    'kenapa siapa kapan mana saya kami kita mereka dia bisa dapat telah sudah belum ada lebih karena antara hingga sampai sejak ' +
    'setelah sebelum saat ketika agar supaya jadi bukan jangan masih hanya sangat paling para bagi tentang tanpa hari si sang nih ' +
    'dong lagi usai demi ala begini simak ternyata',
  words:
    'perusahaan laba rugi pendapatan penjualan saham bursa pasar bank perbankan tahun kuartal semester dividen hasil kinerja ' +
    'pajak perpajakan hukum undang-undang pengadilan pemerintah menteri suku bunga inflasi harga biaya utang kredit investor ' +
    'investasi akuisisi beli jual pembelian kontrak karyawan buruh phk pertumbuhan penurunan kenaikan naik turun melonjak anjlok ' +
    'merosot meningkat tumbuh menguat melemah untung bangkrut ramai rekor target proyeksi rencana luncurkan bangun baru besar ' +
    'pertama kedua ketiga terakhir terbesar indonesia jakarta jokowi negara dunia eropa amerika china digital berkelanjutan ' +
    'energi asuransi laporan survei masa depan kesehatan perdagangan industri miliar juta triliun persen rupiah dolar anak usaha ' +
    'pabrik tutup tinggi rendah kuat lemah jasa layanan ekonomi keuangan emas minyak batu bara sawit beras listrik mobil rumah ' +
    'properti ihsg ekspor impor kripto gaji uang duit warga masyarakat bos kabar cek segini catat mantap top wow duh waduh tok ' +
    'hakim tolak ditunjuk dinobatkan dibuka ditutup tembus ambles ambruk jeblok meroket melesat cuan boncos rilis emiten saldo ' +
    'minimum nasabah prioritas pekerja bikin makin semakin kompak buka peluang kocok ulang indeks bulan sekali minggu pekan ' +
    'kemarin besok raksasa kosmetik kronologi pidato bawa angin segar lanjutkan penguatan pelemahan ajukan diri fasilitasi ' +
    'insentif dicabut tegaskan sikap ikut gara-gara salurkan resesi terbaru kurs rata-rata kelola ilegal blokir sepatu ritel ' +
    'kantor cabang pegawai direktur direksi komisaris utama rights issue obligasi sukuk tambang nikel tol proyek kereta pesawat ' +
    'penumpang penerbangan maskapai motor kendaraan subsidi bbm pertamina sentral cadangan devisa defisit surplus anggaran apbn ' +
    'stimulus ojk kpk polisi tersangka korupsi kasus gugatan sengketa pinjol judi tabungan deposito kpr cicilan kaya miskin orang ' +
    'terkaya keluarga istri pemilik siap mulai bagikan tebar caplok kantongi raup cetak bukukan catatkan gelar minta larang ' +
    'ungkap beberkan prediksi ramal ramalan diramal mau harus wajib boleh murah banget analis bilang cenderung loyo biang kerok ' +
    'perkuat gandeng jadwal operasional libur urgensi dibentuk ide bentuk disetujui guru bapak kisah pendiri setahun jualan paket ' +
    'suara soal sesuai skenario umumkan rasio hijau nantikan mundur resmi nasib nasabahnya ungkapkan sebut alasan penyebab dampak ' +
    'cara syarat daftar lengkap lama jelang pasca bersama dukung dorong gelontorkan kucurkan rampung bakal masuk keluar lewat ' +
    'terus kembali tetap turunkan naikkan jaga tambah kurangi',
  forms: INDONESIAN_STEMS,
  pieces: 'ang ng_ _me men eng an_ kan _di _pe per _be ber nya ya_ ah_ _ya yan gan _ke ada tan uk_ _se aka ngan',
  letters: '',
  foreign: 'qx',
});
