/** Words behind a number and how much they multiply it. Small letters. CJK units may follow one another (1億2000万). */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, tsd: 1e3, tausend: 1e3, mille: 1e3, mil: 1e3, ribu: 1e3, rb: 1e3, тыс: 1e3, тысяч: 1e3, тысячи: 1e3,
  m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, mio: 1e6, mi: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, millón: 1e6, millones: 1e6, milhão: 1e6, milhões: 1e6, milhoes: 1e6,
  juta: 1e6, jt: 1e6, млн: 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6,
  b: 1e9, bn: 1e9, bln: 1e9, billion: 1e9, billions: 1e9, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9, bi: 1e9, bilhão: 1e9, bilhões: 1e9,
  bilhoes: 1e9, miliar: 1e9, млрд: 1e9, миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9,
  t: 1e12, tn: 1e12, trn: 1e12, trillion: 1e12, trillions: 1e12, trilhão: 1e12, trilhões: 1e12, triliun: 1e12, трлн: 1e12, триллион: 1e12, триллиона: 1e12, триллионов: 1e12,
}; // prettier-ignore

/** Where a word means another scale than in English. */
export const SCALES_OF: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { billion: 1e12, billionen: 1e12 },
  es: { billón: 1e12, billones: 1e12, 'mil millones': 1e9, mm: 1e9 },
  fr: { billion: 1e12, billions: 1e12 },
  pt: { 'mil milhões': 1e9 },
};

export const CJK_SCALES: Readonly<Record<string, number>> = {
  十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, 百亿: 1e10, 千亿: 1e11, 千億: 1e11, 万亿: 1e12, 兆: 1e12, 万億: 1e12,
  만: 1e4, 천: 1e3, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8, 천억: 1e11, 조: 1e12,
}; // prettier-ignore

/** Words for a currency before or behind an amount. Small letters. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD', 'us$': 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', dólar: 'USD', dólares: 'USD', dolar: 'USD', долл: 'USD', доллар: 'USD', доллара: 'USD', долларов: 'USD', 美元: 'USD', 美金: 'USD', ドル: 'USD', 米ドル: 'USD', 달러: 'USD', 'us-dollar': 'USD',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', евро: 'EUR', 欧元: 'EUR', 歐元: 'EUR', ユーロ: 'EUR', 유로: 'EUR',
  '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', pfund: 'GBP', libras: 'GBP', фунтов: 'GBP', 英镑: 'GBP', ポンド: 'GBP', 파운드: 'GBP',
  rmb: 'CNY', cny: 'CNY', yuan: 'CNY', юаней: 'CNY', 元: 'CNY', 人民币: 'CNY', 元人民币: 'CNY', 人民元: 'CNY', 위안: 'CNY', yuanes: 'CNY', yuans: 'CNY', iuanes: 'CNY',
  jpy: 'JPY', yen: 'JPY', yens: 'JPY', yenes: 'JPY', ienes: 'JPY', иен: 'JPY', йен: 'JPY', 円: 'JPY', 日元: 'JPY', 엔: 'JPY',
  krw: 'KRW', won: 'KRW', wons: 'KRW', вон: 'KRW', 원: 'KRW', 韩元: 'KRW', ウォン: 'KRW', '₩': 'KRW',
  rub: 'RUB', '₽': 'RUB', руб: 'RUB', рубль: 'RUB', рубля: 'RUB', рублей: 'RUB', rubel: 'RUB', rubles: 'RUB', roubles: 'RUB', 卢布: 'RUB', 'р': 'RUB',
  'r$': 'BRL', brl: 'BRL', real: 'BRL', reais: 'BRL', reales: 'BRL', rp: 'IDR', idr: 'IDR', rupiah: 'IDR', rupias: 'INR', '₹': 'INR', inr: 'INR', rs: 'INR', rupees: 'INR',
  'hk$': 'HKD', hkd: 'HKD', 港元: 'HKD', 港币: 'HKD', 'nt$': 'TWD', twd: 'TWD', 新台币: 'TWD', chf: 'CHF', franken: 'CHF', francs: 'CHF', 'a$': 'AUD', aud: 'AUD', 'c$': 'CAD', cad: 'CAD', 's$': 'SGD', sgd: 'SGD', pesos: 'MXN',
}; // prettier-ignore

export const PERCENT_WORDS: ReadonlySet<string> = new Set([
  '%', 'percent', 'pct', 'prozent', 'pourcent', 'procent', 'процент', 'процента', 'процентов', 'persen', '퍼센트', '프로', 'パーセント', 'percentage', 'per cent', 'pour cent', 'por ciento', 'por cento',
]); // prettier-ignore

/** What is counted in news: people, places, things. A number before one of them is compared. Stems, small letters. */
export const COUNTED_WORDS = [
  'mw', 'gw', 'home', 'household', 'customer', 'branch', 'tower', 'voiture', 'coche', 'carro', 'auto', 'mobil', 'kendaraan', 'haushalt', 'foyer', 'hogar', 'домохоз', 'автомоб', 'машин', 'клиент', 'menara', 'oficina', 'agence', 'agência', 'vaga', 'ship', 'vessel', 'carrier', 'turbine', 'factory job',
  'job', 'employee', 'staff', 'worker', 'position', 'people', 'store', 'branch', 'vehicle', 'car', 'unit', 'share', 'plane', 'jet', 'stelle', 'mitarbeiter', 'arbeitsplätze', 'beschäftigte', 'filiale', 'fahrzeug', 'aktie', 'poste', 'emploi', 'salari', 'magasin', 'véhicule', 'action', 'empleo', 'trabajador', 'puesto', 'tienda', 'vehículo', 'accion', 'emprego', 'funcionário', 'trabalhador',
  'loja', 'veículo', 'karyawan', 'pekerja', 'gerai', 'unit', 'saham', 'сотрудник', 'работник', 'рабочих мест', 'человек', 'магазин', 'акци', '人', '名', '辆', '台', '家', '股', '店', '株', '명', '대', '척', '户', '人', '世帯', '隻', '艘', '座', '가구', '곳', '개', '주',
]; // prettier-ignore
