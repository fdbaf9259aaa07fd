import { foldPlaces, PhraseTrie } from '@trivium/finance/companies/domain';

/** What economic news are about, in ten languages. */
const SUBJECTS: Readonly<Record<string, string>> = {
  inflation: 'inflation,consumer price*,cpi,producer price*,ppi,通胀,消费价格,居民消费价格,物价,生产者价格,物価,消費者物価,インフレ,물가,소비자물가,verbraucherpreise,inflationsrate,teuerung,prix à la consommation,inflación,precios al consumo,ipc,inflação,ipca,preços ao consumidor,инфляци*,потребительск* цен*,потребительские цены,inflasi,harga konsumen',
  jobs: 'unemployment,jobless*,payroll*,失业率,非农,就业,失業率,雇用統計,실업률,고용,arbeitslos*,erwerbslos*,chômage,desempleo,paro,desemprego,безработиц*,pengangguran',
  rates: 'key rate,interest rate*,policy rate,benchmark rate,rate cut*,rate hike*,basis points,降息,加息,利率,政策利率,利上げ,利下げ,金利,기준금리,금리,leitzins*,zinsentscheid,zinsen,taux directeur*,taux d\'intérêt,tipos de interés,tipos,juros,selic,ключев* ставк*,ключевая ставка,ключевую ставку,suku bunga,bi rate',
  growth: 'gdp,gross domestic product,economic growth,国内生产总值,経済成長,国内総生産,성장률,국내총생산,bruttoinlandsprodukt,bip,wirtschaftswachstum,pib,croissance,ввп,pdb,pertumbuhan ekonomi',
  trade: 'trade balance,trade deficit,trade surplus,exports,imports,进出口,出口,贸易顺差,貿易収支,貿易赤字,輸出,수출,무역수지,handelsbilanz,exporte,ausfuhren,balance commerciale,exportations,exportaciones,balança comercial,exportações,экспорт*,торгов* баланс*,ekspor,neraca perdagangan',
  activity: 'pmi,industrial output,industrial production,factory orders,business climate,consumer confidence,采购经理,工业增加值,短観,鉱工業生産,제조업,산업생산,industrieproduktion,geschäftsklima,ifo,production industrielle,producción industrial,produção industrial,промпроизводств*,produksi industri',
  retail: 'retail sales,社会消费品零售,零售总额,小売売上高,소매판매,einzelhandelsumsätze,ventes au détail,ventas minoristas,vendas no varejo,розничн* продаж*,penjualan ritel',
}; // prettier-ignore

/** Whose economy. */
const PLACES: Readonly<Record<string, string>> = {
  US: "u.s.,us,united states,america,american,美国,米国,米,미국,usa,états-unis,estados unidos,сша,amerika serikat",
  CN: 'china,chinese,中国,중국,chine,chinas,китай,китая,tiongkok',
  JP: 'japan,japanese,日本,일본,japon,japón,japão,японии,япония,jepang',
  KR: 'south korea,korea,韩国,韓国,한국,südkorea,corée du sud,corea del sur,coreia do sul,южной кореи,korea selatan',
  DE: 'germany,german,德国,ドイツ,독일,deutschland,deutsche,allemagne,alemania,alemanha,германии,германия,jerman',
  FR: 'france,french,法国,フランス,프랑스,frankreich,francia,frança,франции,prancis',
  ES: 'spain,spanish,西班牙,スペイン,스페인,spanien,espagne,españa,espanha,испании,spanyol',
  IT: 'italy,italian,意大利,イタリア,이탈리아,italien,italie,italia,itália,италии',
  GB: 'uk,u.k.,britain,british,英国,英,영국,großbritannien,royaume-uni,reino unido,великобритании,inggris',
  EU: 'euro zone,eurozone,euro area,欧元区,ユーロ圏,유로존,eurozone,euroraum,zona euro,zona del euro,еврозоне,еврозоны,zona eur',
  BR: 'brazil,brazilian,巴西,ブラジル,브라질,brasilien,brésil,brasil,бразилии',
  RU: 'russia,russian,俄罗斯,ロシア,러시아,russland,russie,rusia,rússia,россии,россия',
  ID: 'indonesia,印尼,インドネシア,인도네시아,indonesien,indonésie,indonésia,индонезии',
  IN: 'india,indian,印度,インド,인도,indien,inde,índia,индии',
  CA: 'canada,canadian,加拿大,カナダ,캐나다,kanada,canadá,канады',
  MX: 'mexico,墨西哥,メキシコ,멕시코,mexiko,mexique,méxico,мексики',
}; // prettier-ignore

const subjects = new PhraseTrie<string>();
const places = new PhraseTrie<string>();
for (const [subject, words] of Object.entries(SUBJECTS)) for (const word of words.split(',')) subjects.add(word, subject);
for (const [place, words] of Object.entries(PLACES)) for (const word of words.split(',')) places.add(word, place);

/** What a piece of economic news is about and where: they stand for the companies that it does not name. Sorted keys such as `about:rates`, `in:DE`. */
export function macroSubjects(title: string): string[] {
  const folded = foldPlaces(title);
  const about = subjects.find(folded).flatMap(({ values }) => values.map((value) => `about:${value}`));
  const where = places.find(folded).flatMap(({ values }) => values.map((value) => `in:${value}`));
  return [...new Set([...about, ...where])].sort();
}
