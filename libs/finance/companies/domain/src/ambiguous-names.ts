const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*|\n/).map((word) => word.trim()).filter(Boolean)); // prettier-ignore

/** Names that are common words too. In small letters they name nothing; written large they need a sign of business around them when they begin a text. */
export const AMBIGUOUS_NAMES = list(
  `apple, target, visa, gap, shell, oracle, amazon, meta, block, square, snap, match, ford, orange, caterpillar, alphabet, delta, united, progressive, discover, chase, coach, fox, mosaic, sprint, unity, zoom, monster, sea, grab,
  next, seven, deere, key, linde, total, nice, carnival, best buy, dollar general, general mills, stripe, shopify, intel, dish, visa inc, pioneer, southern, boston, waters, ball, crown, american, lincoln, regions, truist, entity, unilever plc, ally, ross, cisco, ping an, continental, volvo, line, bp, ing, sap, bt, wise, signal, eni, arm, dr, dow, bosch, mars, ms, gm, ge, tui, puma, boss, asos, vale, itau, astra, reliance, lucid, apollo, garuda, magnit, cade, arm, sharp, canon, mandiri, strategy, freeport, apollo global, booking, philips, magnet, rivian, swiss re, stellantis, orion, atlas, lilly, goldman, northrop, lockheed, hynix, asahi, kirin, kia, honda, gojek, rio, man, dover, evergrande, nio, 平安, 万科, 小米, 苹果, 京东, 大众, 长城, 海天, 东方, 美的, 格力, 中石油, 现代, 起亚, 星巴克, 目标, 甲骨文, 现代汽车, アップル, 任天堂, ライン, メタ, 現代, 丸紅, 애플, 메타, 카카오, 라인, 현대, 한화, 테슬라`,
);

/** What follows the word when it is no company. */
export const FOLLOWED_BY: Readonly<Record<string, readonly string[]>> = {
  target: [' price', ' rate', ' date', ' range', ' of', ' for', ' zone', ' to'],
  apple: [' pie', ' juice', ' tree', ' harvest', ' orchard', ' growers', ' cider', ' crop'],
  visa: [' rules', ' requirement', ' free', '-free', ' application', ' policy', ' waiver', ' ban', ' holders'],
  gap: [' between', ' in', ' year', ' widens', ' narrows', ' up', ' down'],
  shell: [' company', ' companies', ' firm', ' script'],
  delta: [' variant', ' force'],
  meta: [' analysis', '-analysis'],
  block: [' trade', ' chain', ' of'],
  amazon: [' rainforest', ' basin', ' river', ' forest', ' jungle', ' deforestation'],
  orange: [' juice', ' crop', ' county'],
  next: [' week', ' year', ' month', ' day', ' step', ' time'],
  united: [' states', ' kingdom', ' nations', ' arab'],
  alphabet: [' soup'],
  sea: [' level', ' freight', ' of', ' port'],
  nasdaq: [':', '：', '-listed', ' listed'],
  fed: [' up', ' by', ' into', ' to'],
  平安: ['夜', '无事', '归来', '度过', '喜乐', '符', '出行', '回家', '健康', '抵达', '果', '京', '建设', '校园'],
  小米: ['粥', '价格', '种植', '丰收', '椒', '辣'],
  苹果: ['树', '种植', '产业', '价格', '汁', '醋', '派', '丰收', '期货', '主产区'],
  大众: ['化', '消费', '点评', '媒体', '传播', '对'],
  东方: ['市场', '文化', '国家'],
  美的: ['是', '人', '风'],
  现代: ['化', '农业', '服务', '企业', '产业', '社会', '金融'],
  現代: ['の', '社会', '的'],
  长城: ['脚下', '游'],
};

/** What stands before the word when it is no company. */
export const PRECEDED_BY: Readonly<Record<string, readonly string[]>> = {
  平安: ['一路', '报', '祝', '保', '求'],
  target: ['inflation ', 'price ', 'growth ', 'sales '],
  visa: ['student ', 'work ', 'tourist ', 'h-1b ', 'h1b ', 'golden ', 'a '],
  gap: ['gender ', 'pay ', 'wage ', 'output ', 'trade '],
  小米: ['黄', '吃'],
  美的: ['优', '最', '更', '完', '健'],
  现代: ['走向', '更'],
};

/** Signs that a text speaks of business. Any of them lets an ambiguous name stand. */
export const BUSINESS_SIGNS = [
  'business', 'exit', 'stake', 'plant', 'ibovespa', 'bolsa', 'börse', 'share', 'stock', 'profit', 'revenue', 'earning', 'sales', 'quarter', 'ceo', 'cfo', 'inc', 'corp', 'nasdaq', 'nyse', 'analyst', 'dividend', 'buyback', 'deal', 'acqui', 'merger', 'takeover', 'bond', 'ipo', 'launch', 'regulator',
  'antitrust', 'lawsuit', 'sues', 'fine', 'fined', 'layoff', 'job cuts', 'billion', 'million', 'market', 'invest', 'upgrade', 'downgrade', 'outlook', 'forecast', 'guidance', 'retailer', 'maker', 'giant', 'beats', 'misses', 'posts', 'reports',
  'iphone', 'supplier', 'chip', 'store', 'payment', 'card', 'oil', 'cloud', 'lng', 'aktie', 'gewinn', 'umsatz', 'action', 'bénéfice', 'acciones', 'ações', 'lucro', 'saham', 'laba', 'акци', 'прибыл', 'выручк', '%', '$', '€', '£', '¥',
  '股', '公司', '集团', '银行', '保险', '证券', '业绩', '利润', '净利', '收购', '营收', '董事', '罚', '涨', '跌', '亿', '财报', '季度', '市值', '发布', '投资', '手机', '销量', '交付', '汽车', '回购', '评级',
  '株', '決算', '利益', '売上', '買収', '億', '주가', '실적', '매출', '영업이익', '인수', '억', '조원', '분기', '주식',
]; // prettier-ignore
