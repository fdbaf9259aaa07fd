/** United States, Canada and Latin America. */
export const AMERICA = `
AAPL | Apple | technology | Apple Inc, 苹果, 苹果公司, アップル, 애플, Эппл | MSFT, GOOGL, 005930.KS
MSFT | Microsoft | technology | 微软, マイクロソフト, 마이크로소프트, Майкрософт | AAPL, GOOGL, ORCL
GOOGL | Alphabet | technology | Google, Alphabet Inc, 谷歌, グーグル, アルファベット, 구글, 알파벳, Гугл | META, MSFT, AMZN
AMZN | Amazon | retail | Amazon.com, 亚马逊, アマゾン, 아마존, Амазон | WMT, BABA, SHOP
META | Meta | technology | Meta Platforms, Facebook, 脸书, Meta平台, メタ, フェイスブック, 메타, 페이스북 | GOOGL, SNAP, PINS
NVDA | Nvidia | semiconductors | 英伟达, 輝達, エヌビディア, 엔비디아, Нвидиа | AMD, INTC, AVGO
TSLA | Tesla | automobiles | Tesla Inc, Tesla Motors, 特斯拉, テスラ, 테슬라, Тесла | F, GM, 1211.HK
BRK-B | Berkshire Hathaway | finance | Berkshire, 伯克希尔, 伯克希尔哈撒韦, バークシャー, バークシャー・ハサウェイ, 버크셔 해서웨이, Беркшир | JPM, BLK
AVGO | Broadcom | semiconductors | 博通, ブロードコム, 브로드컴 | NVDA, QCOM
JPM | JPMorgan Chase | banks | JPMorgan, JP Morgan, J.P. Morgan, 摩根大通, JPモルガン, JPモルガン・チェース, JP모건, JP모간 | BAC, C, WFC
V | Visa | payments | Visa Inc, 维萨, ビザ社, 비자카드 | MA, AXP
MA | Mastercard | payments | MasterCard, 万事达, 万事达卡, マスターカード, 마스터카드 | V, AXP
LLY | Eli Lilly | pharma | Lilly, 礼来, イーライリリー, 일라이릴리 | NVO, PFE
UNH | UnitedHealth | health | UnitedHealth Group, 联合健康, ユナイテッドヘルス, 유나이티드헬스 | CI, ELV
XOM | ExxonMobil | energy | Exxon, Exxon Mobil, 埃克森美孚, エクソンモービル, エクソン, 엑슨모빌, Эксон | CVX, SHEL.L, BP.L
CVX | Chevron | energy | 雪佛龙, シェブロン, 셰브론 | XOM, SHEL.L
JNJ | Johnson & Johnson | pharma | J&J, 强生, ジョンソン・エンド・ジョンソン, 존슨앤드존슨 | PFE, MRK
WMT | Walmart | retail | Wal-Mart, 沃尔玛, ウォルマート, 월마트 | TGT, COST, AMZN
PG | Procter & Gamble | consumer | P&G, 宝洁, プロクター・アンド・ギャンブル, 프록터앤드갬블 | UL, CL
HD | Home Depot | retail | 家得宝, ホーム・デポ, 홈디포 | LOW
LOW | Lowe's | retail | 劳氏, ロウズ | HD
COST | Costco | retail | 好市多, 开市客, コストコ, 코스트코 | WMT
TGT | Target | retail | Target Corp, 塔吉特, ターゲット, 타깃 | WMT, COST
BAC | Bank of America | banks | BofA, 美国银行, バンク・オブ・アメリカ, 뱅크오브아메리카 | JPM, C
C | Citigroup | banks | Citi, Citibank, 花旗, 花旗集团, シティグループ, 시티그룹, 씨티그룹 | JPM, BAC
WFC | Wells Fargo | banks | 富国银行, ウェルズ・ファーゴ, 웰스파고 | JPM, BAC
GS | Goldman Sachs | banks | Goldman, 高盛, ゴールドマン・サックス, ゴールドマン, 골드만삭스, Голдман Сакс | MS, JPM
MS | Morgan Stanley | banks | 摩根士丹利, 大摩, モルガン・スタンレー, 모건스탠리 | GS
BLK | BlackRock | finance | 贝莱德, ブラックロック, 블랙록 | BX
BX | Blackstone | finance | 黑石, 黑石集团, ブラックストーン, 블랙스톤 | KKR
KKR | KKR | finance | KKR & Co | BX, APO
APO | Apollo Global | finance | Apollo Global Management, 阿波罗全球管理, アポロ・グローバル | KKR, BX
AXP | American Express | payments | Amex, 美国运通, アメリカン・エキスプレス, 아메리칸익스프레스 | V, MA
SCHW | Charles Schwab | finance | Schwab, 嘉信理财 | MS
PYPL | PayPal | payments | 贝宝, ペイパル, 페이팔 | V, XYZ
XYZ | Block | payments | Block Inc, Square Inc | PYPL
COIN | Coinbase | finance | コインベース, 코인베이스 | HOOD
HOOD | Robinhood | finance | Robinhood Markets, 罗宾汉, ロビンフッド | COIN
ORCL | Oracle | software | Oracle Corp, 甲骨文, オラクル, 오라클 | MSFT, SAP.DE
CRM | Salesforce | software | 赛富时, セールスフォース, 세일즈포스 | MSFT, ORCL
ADBE | Adobe | software | 奥多比, アドビ, 어도비 | CRM
NOW | ServiceNow | software | サービスナウ, 서비스나우 | CRM
PLTR | Palantir | software | Palantir Technologies, 帕兰提尔, パランティア, 팔란티어 | SNOW
SNOW | Snowflake | software | スノーフレイク, 스노우플레이크 | PLTR
IBM | IBM | technology | International Business Machines, 国际商业机器 | ORCL, ACN
ACN | Accenture | services | 埃森哲, アクセンチュア, 액센츄어 | IBM
INTC | Intel | semiconductors | Intel Corp, 英特尔, インテル, 인텔, Интел | AMD, TSM
AMD | AMD | semiconductors | Advanced Micro Devices, 超威半导体, 超微半导体, アドバンスト・マイクロ・デバイセズ | NVDA, INTC
QCOM | Qualcomm | semiconductors | 高通, クアルコム, 퀄컴 | AVGO, 2454.TW
TXN | Texas Instruments | semiconductors | 德州仪器, テキサス・インスツルメンツ, 텍사스인스트루먼트 | ADI
MU | Micron | semiconductors | Micron Technology, 美光, 美光科技, マイクロン, 마이크론 | 000660.KS, 005930.KS
AMAT | Applied Materials | semiconductors | 应用材料, アプライド・マテリアルズ, 어플라이드머티어리얼즈 | LRCX, ASML.AS
LRCX | Lam Research | semiconductors | 泛林集团, 拉姆研究, ラムリサーチ, 램리서치 | AMAT
CSCO | Cisco | technology | Cisco Systems, 思科, シスコ, シスコシステムズ, 시스코 | ANET
DELL | Dell | technology | Dell Technologies, 戴尔, デル・テクノロジーズ, 델테크놀로지스 | HPQ
HPQ | HP | technology | HP Inc, Hewlett-Packard, 惠普, ヒューレット・パッカード | DELL
SMCI | Super Micro | technology | Super Micro Computer, Supermicro, 超微电脑, スーパー・マイクロ, 슈퍼마이크로 | DELL
NFLX | Netflix | media | 奈飞, 网飞, ネットフリックス, 넷플릭스, Нетфликс | DIS, WBD
DIS | Disney | media | Walt Disney, 迪士尼, ディズニー, 디즈니, Дисней | NFLX, CMCSA
CMCSA | Comcast | media | 康卡斯特, コムキャスト, 컴캐스트 | CHTR
WBD | Warner Bros Discovery | media | Warner Bros. Discovery, Warner Bros, 华纳兄弟, ワーナー・ブラザース, 워너브러더스 | NFLX, PSKY
T | AT&T | telecom | 美国电话电报 | VZ
VZ | Verizon | telecom | 威瑞森, ベライゾン, 버라이즌 | T
TMUS | T-Mobile US | telecom | T-Mobile, TモバイルUS | VZ
BA | Boeing | aerospace | 波音, 波音公司, ボーイング, 보잉, Боинг | AIR.PA
LMT | Lockheed Martin | defence | Lockheed, 洛克希德·马丁, 洛克希德马丁, ロッキード・マーチン, 록히드마틴 | RTX, NOC
RTX | RTX | defence | Raytheon, RTX Corp, 雷神, レイセオン | LMT
NOC | Northrop Grumman | defence | Northrop, 诺斯罗普·格鲁曼, ノースロップ・グラマン | LMT
GE | GE Aerospace | aerospace | General Electric, 通用电气, GE航空航天, ゼネラル・エレクトリック | RTX
HON | Honeywell | industrials | 霍尼韦尔, ハネウェル, 하니웰 | MMM
MMM | 3M | industrials | 3M公司 | HON
CAT | Caterpillar | industrials | 卡特彼勒, キャタピラー, 캐터필러 | DE
DE | Deere | industrials | John Deere, Deere & Co, 迪尔, 约翰迪尔, ディア・アンド・カンパニー | CAT
UPS | UPS | logistics | United Parcel Service, 联合包裹 | FDX
FDX | FedEx | logistics | 联邦快递, フェデックス, 페덱스 | UPS
F | Ford | automobiles | Ford Motor, 福特, 福特汽车, フォード, 포드, Форд | GM, TSLA
GM | General Motors | automobiles | GM, 通用汽车, ゼネラル・モーターズ, 제너럴모터스, Дженерал Моторс | F
RIVN | Rivian | automobiles | リビアン, 리비안 | TSLA
LCID | Lucid | automobiles | Lucid Group, Lucid Motors | TSLA
DAL | Delta Air Lines | airlines | 达美航空, デルタ航空, 델타항공 | UAL, AAL
UAL | United Airlines | airlines | 美联航, 联合航空, ユナイテッド航空, 유나이티드항공 | DAL
AAL | American Airlines | airlines | 美国航空, アメリカン航空 | DAL
UBER | Uber | services | 优步, ウーバー, 우버 | LYFT
ABNB | Airbnb | services | 爱彼迎, エアビーアンドビー, 에어비앤비 | BKNG
BKNG | Booking Holdings | services | Booking.com, 缤客 | ABNB
MCD | McDonald's | restaurants | McDonalds, 麦当劳, マクドナルド, 맥도날드, Макдоналдс | SBUX, YUM
SBUX | Starbucks | restaurants | 星巴克, スターバックス, 스타벅스 | MCD
YUM | Yum Brands | restaurants | Yum! Brands, 百胜餐饮 | MCD
NKE | Nike | apparel | 耐克, ナイキ, 나이키, Найк | ADS.DE
KO | Coca-Cola | beverages | Coca Cola, 可口可乐, コカ・コーラ, 코카콜라, Кока-Кола | PEP
PEP | PepsiCo | beverages | Pepsi, 百事, 百事可乐, ペプシコ, 펩시코 | KO
PM | Philip Morris | tobacco | Philip Morris International, 菲利普莫里斯, フィリップ・モリス | MO
MO | Altria | tobacco | 奥驰亚 | PM
PFE | Pfizer | pharma | 辉瑞, ファイザー, 화이자 | MRK, JNJ
MRK | Merck & Co | pharma | 默沙东, メルク, 머크 | PFE
ABBV | AbbVie | pharma | 艾伯维, アッヴィ, 애브비 | LLY
BMY | Bristol Myers Squibb | pharma | Bristol-Myers Squibb, Bristol Myers, 百时美施贵宝, ブリストル・マイヤーズ | MRK
AMGN | Amgen | pharma | 安进, アムジェン, 암젠 | GILD
GILD | Gilead | pharma | Gilead Sciences, 吉利德, ギリアド, 길리어드 | AMGN
MRNA | Moderna | pharma | 莫德纳, モデルナ, 모더나 | PFE
BIIB | Biogen | pharma | 渤健, バイオジェン, 바이오젠 | AMGN
CVS | CVS Health | health | CVS | WBA
KVUE | Kenvue | consumer | 科赴 | PG
DOW | Dow Inc | chemicals | 陶氏 | DD
DD | DuPont | chemicals | 杜邦, デュポン, 듀폰 | DOW
FCX | Freeport-McMoRan | mining | Freeport, 自由港 | RIO.L
NEM | Newmont | mining | 纽蒙特 | GOLD
COP | ConocoPhillips | energy | 康菲石油, コノコフィリップス | XOM
OXY | Occidental Petroleum | energy | Occidental, 西方石油, オキシデンタル | COP
SLB | SLB | energy | Schlumberger, 斯伦贝谢, シュルンベルジェ | HAL
HAL | Halliburton | energy | 哈里伯顿, ハリバートン | SLB
NEE | NextEra Energy | utilities | NextEra, 新纪元能源 | DUK
ZM | Zoom | software | Zoom Communications, Zoom Video | MSFT
SNAP | Snap | media | Snap Inc, Snapchat | META
PINS | Pinterest | media | ピンタレスト | SNAP
SPOT | Spotify | media | 声田, スポティファイ, 스포티파이 | NFLX
GME | GameStop | retail | 游戏驿站, ゲームストップ, 게임스톱 | BBY
BBY | Best Buy | retail | 百思买, ベストバイ | TGT
M | Macy's | retail | 梅西百货 | KSS
GPS | Gap | retail | Gap Inc, 盖璞 | LEVI
EBAY | eBay | retail | 易贝, イーベイ, 이베이 | AMZN
SPCE | Virgin Galactic | aerospace | 维珍银河 | BA
CRWD | CrowdStrike | software | クラウドストライク, 크라우드스트라이크 | PANW
PANW | Palo Alto Networks | software | 派拓网络 | CRWD
MSTR | MicroStrategy | finance | Strategy Inc, 微策略 | COIN
DJT | Trump Media | media | Trump Media & Technology | META
X | US Steel | steel | U.S. Steel, United States Steel, 美国钢铁, USスチール, US스틸 | NUE
NUE | Nucor | steel | 纽柯钢铁 | X
SHOP | Shopify | software | ショッピファイ | AMZN
RY.TO | Royal Bank of Canada | banks | RBC, 加拿大皇家银行 | TD.TO
TD.TO | TD Bank | banks | Toronto-Dominion, 道明银行 | RY.TO
BCE.TO | BCE Inc | telecom | Bell Canada | T
PETR4.SA | Petrobras | energy | 巴西石油, 巴西国家石油公司, ペトロブラス, 페트로브라스 | XOM
VALE3.SA | Vale | mining | Vale S.A, 淡水河谷, ヴァーレ, 발레 | RIO.L, BHP.AX
ITUB4.SA | Itaú Unibanco | banks | Itaú, Itau Unibanco, 伊塔乌联合银行 | BBDC4.SA
BBDC4.SA | Bradesco | banks | Banco Bradesco | ITUB4.SA
ABEV3.SA | Ambev | beverages | 安贝夫 | BUD
EMBR3.SA | Embraer | aerospace | 巴西航空工业, エンブラエル | BA, AIR.PA
MGLU3.SA | Magazine Luiza | retail | Magalu | AMER3.SA
AMER3.SA | Americanas | retail | Lojas Americanas | MGLU3.SA
MELI | Mercado Libre | retail | MercadoLibre, Mercado Livre, 美客多 | AMZN
AMXB.MX | América Móvil | telecom | America Movil, 美洲电信 | T
CX | Cemex | materials | 西麦斯 | HOLN.SW
`;
