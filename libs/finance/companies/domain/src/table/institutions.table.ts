/** Central banks (`CB:`), regulators and bodies (`REG:`), indices (`^`). */
export const INSTITUTIONS = `
CB:FED | Federal Reserve | central bank | Fed, the Fed, US Federal Reserve, FOMC, 美联储, 联储, FRB, 米連邦準備理事会, 米連邦準備制度理事会, 연준, 미 연준, ФРС, Reserva Federal, Réserve fédérale, La Fed |
CB:ECB | European Central Bank | central bank | ECB, EZB, BCE, Europäische Zentralbank, Banque centrale européenne, Banco Central Europeo, Banco Central Europeu, 欧洲央行, 欧央行, 欧州中央銀行, 유럽중앙은행, ЕЦБ |
CB:PBOC | People's Bank of China | central bank | PBOC, PBoC, 中国人民银行, 人民银行, 中国央行, 中国人民銀行, 인민은행, Народный банк Китая |
CB:BOJ | Bank of Japan | central bank | BOJ, BoJ, 日本央行, 日本银行, 日銀, 日本銀行, 일본은행, Банк Японии, Banco de Japón, Banque du Japon |
CB:BOE | Bank of England | central bank | BoE, BOE, 英国央行, 英格兰银行, イングランド銀行, 英中銀, 영란은행, Банк Англии |
CB:BOK | Bank of Korea | central bank | BOK, 韩国央行, 韓国銀行, 한국은행, 한은 |
CB:SNB | Swiss National Bank | central bank | SNB, Schweizerische Nationalbank, 瑞士央行, スイス国立銀行 |
CB:RBA | Reserve Bank of Australia | central bank | RBA, 澳洲联储, 豪準備銀行 |
CB:RBI | Reserve Bank of India | central bank | RBI, 印度央行, インド準備銀行 |
CB:CBR | Bank of Russia | central bank | Central Bank of Russia, Банк России, ЦБ РФ, Центробанк, ЦБ, 俄罗斯央行, ロシア中銀 |
CB:BCB | Central Bank of Brazil | central bank | Banco Central do Brasil, Copom, 巴西央行 |
CB:BI | Bank Indonesia | central bank | 印尼央行, インドネシア中銀 |
CB:BUBA | Bundesbank | central bank | Deutsche Bundesbank, 德国央行, ドイツ連邦銀行 |
CB:BOC | Bank of Canada | central bank | 加拿大央行, カナダ銀行 |
CB:BDE | Banco de España | central bank | Bank of Spain |
CB:BDF | Banque de France | central bank | Bank of France, 法国央行 |
CB:HKMA | HKMA | central bank | Hong Kong Monetary Authority, 香港金管局, 金管局 |
CB:MAS | Monetary Authority of Singapore | central bank | MAS, 新加坡金管局 |
REG:SEC | SEC | regulator | Securities and Exchange Commission, U.S. SEC, 美国证监会, 美国证券交易委员会, 米証券取引委員会, 미국 증권거래위원회 |
REG:FTC | FTC | regulator | Federal Trade Commission, 联邦贸易委员会, 米連邦取引委員会 |
REG:DOJ | Justice Department | regulator | Department of Justice, DOJ, 美国司法部, 米司法省 |
REG:CFTC | CFTC | regulator | Commodity Futures Trading Commission |
REG:FDA | FDA | regulator | Food and Drug Administration, 美国食药监局, 米食品医薬品局 |
REG:FCA | FCA | regulator | Financial Conduct Authority, 英国金融行为监管局 |
REG:CMA | CMA | regulator | Competition and Markets Authority |
REG:EC | European Commission | regulator | EU Commission, Europäische Kommission, EU-Kommission, Commission européenne, Comisión Europea, Comissão Europeia, 欧盟委员会, 欧委会, 欧州委員会, Еврокомиссия |
REG:BAFIN | BaFin | regulator | Bafin, 德国联邦金融监管局 |
REG:BKARTA | Bundeskartellamt | regulator | Federal Cartel Office |
REG:AMF | AMF | regulator | Autorité des marchés financiers |
REG:CNMV | CNMV | regulator | |
REG:CNMC | CNMC | regulator | |
REG:CVM | CVM | regulator | Comissão de Valores Mobiliários |
REG:CADE | Cade | regulator | |
REG:CSRC | CSRC | regulator | China Securities Regulatory Commission, 证监会, 中国证监会, 中国証券監督管理委員会 |
REG:SAMR | SAMR | regulator | 市场监管总局, 国家市场监督管理总局 |
REG:NFRA | NFRA | regulator | 金融监管总局, 国家金融监督管理总局, 银保监会 |
REG:SFC | SFC | regulator | 香港证监会 |
REG:JFSA | FSA | regulator | 金融庁, 日本金融厅 |
REG:JFTC | Japan Fair Trade Commission | regulator | JFTC, 公正取引委員会, 公取委 |
REG:KFTC | Korea Fair Trade Commission | regulator | KFTC, 공정거래위원회, 공정위 |
REG:FSS | Financial Supervisory Service | regulator | 금융감독원, 금감원 |
REG:FAS | FAS | regulator | ФАС |
REG:OJK | OJK | regulator | Otoritas Jasa Keuangan |
REG:KPPU | KPPU | regulator | |
REG:OPEC | OPEC | body | OPEC+, 欧佩克, 石油輸出国機構, 오펙, ОПЕК, ОПЕК+, OPEP, OPEP+ |
REG:IMF | IMF | body | International Monetary Fund, 国际货币基金组织, 国際通貨基金, 국제통화기금, МВФ, FMI |
^GSPC | S&P 500 | index | S&P500, 标普500, 标普500指数, S&P总合500種, S&P500種 |
^DJI | Dow Jones | index | Dow Jones Industrial Average, Dow Industrials, 道琼斯, 道指, ダウ平均, 다우지수, Доу-Джонс |
^IXIC | Nasdaq Composite | index | Nasdaq, 纳指, 纳斯达克, ナスダック, 나스닥, Насдак |
^GDAXI | DAX | index | Dax, 德国DAX |
^FCHI | CAC 40 | index | CAC40 |
^FTSE | FTSE 100 | index | FTSE100, 富时100 |
^STOXX50E | Euro Stoxx 50 | index | EuroStoxx 50, Euro Stoxx |
^IBEX | IBEX 35 | index | Ibex, Ibex 35, Ibex35 |
^BVSP | Ibovespa | index | Bovespa |
^N225 | Nikkei 225 | index | Nikkei, 日经225, 日经指数, 日経平均, 日経平均株価, 닛케이, Никкей |
^TPX | Topix | index | TOPIX, 東証株価指数 |
^HSI | Hang Seng | index | Hang Seng Index, 恒指, 恒生指数, ハンセン指数, 항셍, Хансен |
000001.SS | Shanghai Composite | index | 沪指, 上证指数, 上证综指, 上海総合指数, 상하이종합 |
399001.SZ | Shenzhen Component | index | 深成指, 深证成指 |
399006.SZ | ChiNext | index | 创业板指 |
000300.SS | CSI 300 | index | 沪深300, 滬深300 |
^KS11 | Kospi | index | KOSPI, 코스피, 韩国综合指数, コスピ |
^KQ11 | Kosdaq | index | KOSDAQ, 코스닥 |
^JKSE | IDX Composite | index | IHSG, Jakarta Composite |
IMOEX.ME | MOEX Russia Index | index | индекс МосБиржи, индекс Мосбиржи, МосБиржа, Мосбиржа, IMOEX |
^NSEI | Nifty 50 | index | Nifty |
^BSESN | Sensex | index | |
`;
