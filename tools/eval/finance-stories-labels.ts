import type { EventType } from '@trivium/finance/news/domain';

/** Titles of our own with what they are about. Written without looking at the word tables. */
export const EVENT_TITLES: readonly { readonly type: EventType; readonly title: string }[] = ([
  ['earnings', 'Toyota quarterly operating income beats expectations'], ['earnings', '腾讯第三季度净利润同比增长47%'], ['earnings', 'ソニー、4〜6月期は減益'], ['earnings', '네이버 2분기 매출 사상 최대'], ['earnings', 'Siemens verdient im dritten Quartal mehr'],
  ['earnings', 'Carrefour : le chiffre d\'affaires recule au deuxième trimestre'], ['earnings', 'Telefónica reduce sus pérdidas en el semestre'], ['earnings', 'Lucro da Ambev cresce no trimestre'], ['earnings', 'Выручка Яндекса выросла на треть'], ['earnings', 'Laba bersih BCA naik 12 persen'],
  ['guidance', 'Nike lowers full-year outlook'], ['guidance', '比亚迪发布业绩预告'], ['guidance', 'ニデック、通期予想を下方修正'], ['guidance', 'Zalando senkt Jahresprognose'], ['guidance', 'Kering lance un avertissement sur résultats'],
  ['merger', 'Broadcom to buy software maker for $61 billion'], ['merger', '紫金矿业收购加拿大矿企'], ['merger', '日本製鉄がUSスチールを買収'], ['merger', '대한항공, 아시아나 인수 완료'], ['merger', 'UniCredit will Commerzbank übernehmen'], ['merger', 'BBVA lanza una opa sobre Sabadell'], ['merger', 'Сбербанк покупает долю в сервисе доставки'], ['merger', 'Telkom akuisisi perusahaan pusat data'],
  ['investigation', 'EU opens probe into chipmaker rebates'], ['investigation', '证监会对某券商立案调查'], ['investigation', '公取委が立ち入り検査'], ['investigation', '검찰, 증권사 압수수색'], ['investigation', 'Staatsanwaltschaft ermittelt gegen Autobauer'],
  ['penalty', 'Bank fined 25 million pounds for control failings'], ['penalty', '因信息披露违规被罚款200万元'], ['penalty', 'L\'Autorité inflige une amende de 50 millions'], ['penalty', 'La CNMC multa a tres constructoras'], ['penalty', 'Cade multa empresa por cartel'], ['penalty', 'ФАС оштрафовала сеть аптек'], ['penalty', 'KPPU jatuhkan denda Rp 5 miliar'],
  ['litigation', 'Shareholders sue electric truck maker'], ['litigation', '専利侵害で提訴'], ['litigation', '법원, 특허 소송 1심 판결'], ['litigation', 'Суд отклонил иск миноритариев'],
  ['management', 'Starbucks appoints new chief executive'], ['management', '董事长因个人原因辞职'], ['management', '社長に副社長が昇格、4月就任'], ['management', 'Finanzvorstand tritt zurück'], ['management', 'Гендиректор компании покидает пост'], ['management', 'Direktur utama mengundurkan diri, mundur bulan depan'],
  ['rating', 'Analyst upgrades retailer to buy'], ['rating', '高盛上调目标价'], ['rating', 'Moody\'s senkt Bonität'], ['rating', 'Агентство понизило рейтинг эмитента'],
  ['product', 'Carmaker unveils cheaper electric model'], ['product', '华为发布新款手机'], ['product', '新薬の製造販売承認を取得'], ['product', '삼성, 폴더블폰 공개'],
  ['contract', 'Shipyard wins order for six tankers'], ['contract', '公司中标8亿元项目'], ['contract', '한화오션, LNG선 2척 수주'], ['contract', 'Rheinmetall erhält Großauftrag der Bundeswehr'], ['contract', 'Petrobras assina contrato de fornecimento'],
  ['capital', 'Startup raises $300 million in funding round'], ['capital', '公司拟定增募资30亿元'], ['capital', '유상증자 결정'], ['capital', 'Autobauer plant Kapitalerhöhung'], ['capital', 'Газпром размещает облигации'],
  ['dividend', 'Utility raises quarterly dividend'], ['dividend', '公司拟每10股派息5元'], ['dividend', '期末配当を増額'], ['buyback', 'Bank announces 2 billion euro share buyback'], ['buyback', '자사주 3천억원 매입'], ['buyback', 'Empresa anuncia programa de recompra de ações'],
  ['insider', '股东拟减持不超过3%股份'], ['insider', 'Director charged with insider trading'],
  ['layoff', 'Chip designer to eliminate 900 jobs'], ['layoff', '希望退職を1000人募集'], ['layoff', 'La compañía anuncia el despido de 300 trabajadores'], ['layoff', 'Perusahaan rintisan PHK ratusan karyawan'], ['layoff', 'Банк увольняет сотрудников'],
  ['incident', 'Refinery explosion halts output'], ['incident', '工厂发生火灾'], ['incident', 'システム障害で取引停止'], ['incident', 'Hackerangriff legt Logistiker lahm'], ['incident', 'Boeing à l\'arrêt : grève dans ses usines'],
  ['default', 'Retail chain files for bankruptcy'], ['default', '房企境外债违约'], ['default', '民事再生法の適用を申請'], ['default', 'Modehändler meldet Insolvenz an'], ['default', 'Застройщик объявил дефолт'],
  ['regulation', 'Government plans new tariffs on steel'], ['regulation', '工信部发布行业新规'], ['macro', 'Euro zone inflation slows to 2.2%'], ['macro', '央行降准0.5个百分点'], ['macro', '日銀が利上げを決定'], ['macro', '한국은행 기준금리 동결'], ['macro', 'Banco Central eleva a Selic'], ['macro', 'ВВП вырос на 1%'], ['macro', 'BI pertahankan suku bunga'],
  ['market', 'Wall Street closes higher'], ['market', '沪指收盘上涨1%'], ['market', '日経平均続伸'], ['market', '코스피 하락 마감'], ['market', 'Dax schließt im Plus'], ['market', 'IHSG ditutup menguat'],
  ['other', 'How families spend their holidays'], ['other', '一座城市的早晨'], ['other', 'Ein Spaziergang durch den Hafen'],
] as const).map(([type, title]) => ({ type, title })); // prettier-ignore

/** Titles of our own with whom they name. */
export const NAMED_TITLES: readonly { readonly language: string; readonly title: string; readonly entities: readonly string[] }[] = ([
  ['en', 'Apple and Google sign AI deal', ['AAPL', 'GOOGL']], ['en', 'Shell to exit onshore business', ['SHEL.L']], ['en', 'Goldman upgrades Intel, cuts AMD', ['GS', 'INTC', 'AMD']], ['en', 'GameStop shares double', ['GME']], ['en', 'JPMorgan, Citi beat estimates', ['JPM', 'C']],
  ['en', 'Tariff fears weigh on carmakers', []], ['en', 'Gap in pensions widens', []], ['en', 'Harbour workers strike in Rotterdam', []], ['en', 'Boeing delivers 40 jets to Ryanair', ['BA', 'RYA.IR']], ['en', 'SEC charges Nikola founder', ['REG:SEC']],
  ['en', 'Toyota, Honda and Nissan raise wages', ['7203.T', '7267.T', '7201.T']], ['en', 'Bank of England keeps rates on hold', ['CB:BOE']], ['en', 'Nordwind Energy wins offshore licence', ['Nordwind Energy']], ['en', 'Silver Creek Foods recalls cereal', ['Silver Creek Foods']],
  ['zh', '宁德时代与特斯拉签署供货协议', ['300750.SZ', 'TSLA']], ['zh', '阿里巴巴、京东、拼多多股价齐跌', ['BABA', 'JD', 'PDD']], ['zh', '工商银行净利润增长1%', ['601398.SS']], ['zh', '万科债券价格大跌', ['000002.SZ']], ['zh', '东海科技获北山银行授信', ['东海科技', '北山银行']], ['zh', '天气转冷，供暖需求上升', []],
  ['zh', '小米汽车交付量创新高', ['1810.HK']], ['zh', '美联储维持利率不变', ['CB:FED']],
  ['ja', 'トヨタとソフトバンクが提携', ['7203.T', '9984.T']], ['ja', '任天堂、純利益が倍増', ['7974.T']], ['ja', '三菱UFJ、利益上方修正', ['8306.T']], ['ja', '日銀、政策金利を据え置き', ['CB:BOJ']], ['ja', '東雲製作所が増配', ['東雲製作所']], ['ja', '桜の開花、平年より早く', []],
  ['ko', 'SK하이닉스, 삼성전자 동반 상승', ['000660.KS', '005930.KS']], ['ko', '현대차가 기아와 함께 투자', ['005380.KS', '000270.KS']], ['ko', '카카오는 실적이 개선됐다', ['035720.KS']], ['ko', '새벽제약, 임상 3상 승인', ['새벽제약']], ['ko', '한은 금리 인하', ['CB:BOK']],
  ['de', 'BMW und Mercedes verlieren in China', ['BMW.DE', 'MBG.DE']], ['de', 'Deutsche Bank hebt Prognose an', ['DBK.DE']], ['de', 'Die Stimmung der Verbraucher hellt sich auf', []], ['de', 'Waldmann SE baut Werk in Polen', ['Waldmann']], ['de', 'EZB senkt Leitzins', ['CB:ECB']],
  ['fr', 'Airbus et Safran renforcent leur alliance', ['AIR.PA', 'SAF.PA']], ['fr', 'BNP Paribas relève ses objectifs', ['BNP.PA']], ['fr', 'Les prix du pain augmentent', []], ['es', 'Santander y BBVA suben en bolsa', ['SAN.MC', 'BBVA.MC']], ['es', 'Iberdrola invierte en Brasil', ['IBE.MC']],
  ['pt', 'Vale e Petrobras puxam Ibovespa', ['VALE3.SA', 'PETR4.SA', '^BVSP']], ['pt', 'Magazine Luiza reduz dívida', ['MGLU3.SA']], ['ru', 'Акции Газпрома и Лукойла подорожали', ['GAZP.ME', 'LKOH.ME']], ['ru', 'Яндексу одобрили сделку', ['YDEX.ME']], ['ru', 'ЦБ РФ снизил ставку', ['CB:CBR']],
  ['id', 'Bank Mandiri dan BRI bagikan dividen', ['BMRI.JK', 'BBRI.JK']], ['id', 'Saham GoTo melonjak', ['GOTO.JK']], ['id', 'Harga beras naik', []],
] as const).map(([language, title, entities]) => ({ language, title, entities })); // prettier-ignore
