import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Bank Sejahtera menaikkan proyeksi laba.',
    'Laba bersih naik 12%.',
    'Penjualan naik menjadi 13,1 miliar dari 8,7 miliar tahun lalu.',
    'Garda Motor berbalik untung.',
    'Rugi menyusut.',
    'Utang turun.',
    'Semen Borneo kantongi kontrak baru.',
    'Saham melesat ke rekor tertinggi.',
    'Laba melampaui ekspektasi.',
    'Telko Raya tebar dividen.',
    'Pengangguran turun.',
  ],
  negative: [
    'Bank Sejahtera menurunkan proyeksi laba.',
    'Laba bersih turun 12%.',
    'Penjualan turun menjadi 8,7 miliar dari 13,1 miliar tahun lalu.',
    'Garda Motor berbalik rugi.',
    'Rugi membengkak.',
    'Biaya naik.',
    'Semen Borneo pailit.',
    'Saham anjlok.',
    'Laba di bawah ekspektasi.',
    'Telko Raya batal bagi dividen.',
    'Inflasi naik.',
    'Regulator denda bank.',
  ],
  neutral: ['Jadwal RUPS bulan Mei.', 'Perusahaan berkantor pusat di Medan.', 'Suku bunga tidak berubah.', 'Simak daftar bank ini.'],
};

describe('rules of Indonesian', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'id').label).toBe(label));
  });
});
