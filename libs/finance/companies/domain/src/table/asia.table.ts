/** Asia and the Pacific. */
export const ASIA = `
2330.TW | TSMC | semiconductors | Taiwan Semiconductor, TSM, 台积电, 台積電, ティーエスエムシー | 005930.KS, INTC
2317.TW | Foxconn | technology | Hon Hai, 鸿海, 鴻海, 富士康, ホンハイ, フォックスコン, 폭스콘 | AAPL
2454.TW | MediaTek | semiconductors | 联发科, 聯發科, メディアテック, 미디어텍 | QCOM
2303.TW | UMC | semiconductors | United Microelectronics, 联电, 聯電 | 2330.TW
BABA | Alibaba | retail | Alibaba Group, 9988.HK, 阿里巴巴, 阿里, アリババ, 알리바바, Алибаба | JD, PDD
0700.HK | Tencent | technology | Tencent Holdings, TCEHY, 腾讯, 腾讯控股, 騰訊, テンセント, 텐센트, Тенсент | BABA
3690.HK | Meituan | services | 美团, メイトゥアン, 메이퇀 | BABA
JD | JD.com | retail | JingDong, 京东, 京东集团, JDドット・コム, 징둥닷컴 | BABA, PDD
PDD | PDD Holdings | retail | Pinduoduo, Temu, 拼多多, ピンドゥオドゥオ, 핀둬둬 | BABA
BIDU | Baidu | technology | 百度, バイドゥ, 바이두 | 0700.HK
NTES | NetEase | media | 网易, ネットイース, 넷이즈 | 0700.HK
1810.HK | Xiaomi | technology | 小米, 小米集团, シャオミ, 샤오미 | AAPL
1211.HK | BYD | automobiles | BYD Co, 002594.SZ, 比亚迪, 비야디 | TSLA
NIO | Nio | automobiles | Nio Inc, 蔚来, 蔚来汽车, 니오 | XPEV, LI
XPEV | XPeng | automobiles | Xpeng Motors, 小鹏汽车, 小鹏, 샤오펑 | NIO
LI | Li Auto | automobiles | 理想汽车, 리오토 | NIO
0175.HK | Geely | automobiles | Geely Automobile, 吉利, 吉利汽车, ジーリー, 지리자동차 | 1211.HK
2333.HK | Great Wall Motor | automobiles | 长城汽车, 長城汽車 | 0175.HK
600104.SS | SAIC Motor | automobiles | SAIC, 上汽集团, 上海汽车, 上汽 | 2333.HK
300750.SZ | CATL | batteries | Contemporary Amperex, 宁德时代, 寧德時代, 닝더스다이 | 1211.HK
600519.SS | Kweichow Moutai | beverages | Moutai, 贵州茅台, 茅台, 貴州茅台, マオタイ, 구이저우마오타이 | 000858.SZ
000858.SZ | Wuliangye | beverages | 五粮液 | 600519.SS
601318.SS | Ping An | insurance | Ping An Insurance, 2318.HK, 中国平安, 平安保险, 平安集团, 平安, 中国平安保険, 핑안보험 | 601628.SS
000001.SZ | Ping An Bank | banks | 平安银行 | 600036.SS
601628.SS | China Life | insurance | China Life Insurance, 中国人寿 | 601318.SS
601398.SS | ICBC | banks | 工商银行, 中国工商银行, 工行, 中国工商銀行, 공상은행 | 601939.SS
601939.SS | China Construction Bank | banks | CCB, 建设银行, 中国建设银行, 建行 | 601398.SS
601988.SS | Bank of China | banks | 中国银行, 中行 | 601398.SS
601288.SS | Agricultural Bank of China | banks | 农业银行, 中国农业银行, 农行 | 601398.SS
600036.SS | China Merchants Bank | banks | 招商银行, 招行 | 000001.SZ
601166.SS | Industrial Bank | banks | 兴业银行 | 600036.SS
600030.SS | CITIC Securities | finance | 中信证券 | 601688.SS
300059.SZ | East Money | finance | 东方财富 | 600030.SS
601857.SS | PetroChina | energy | CNPC, 中国石油, 中石油, ペトロチャイナ, 페트로차이나 | 600028.SS
600028.SS | Sinopec | energy | 中国石化, 中石化, シノペック, 시노펙 | 601857.SS
0883.HK | CNOOC | energy | 中海油, 中国海油, 中国海洋石油 | 601857.SS
601088.SS | China Shenhua | energy | Shenhua Energy, 中国神华 | 601857.SS
600900.SS | Yangtze Power | utilities | China Yangtze Power, 长江电力 | 601985.SS
0941.HK | China Mobile | telecom | 中国移动, 中国移动通信, チャイナモバイル, 차이나모바일 | 0728.HK
0728.HK | China Telecom | telecom | 中国电信 | 0941.HK
0763.HK | ZTE | telecom | 中兴通讯, 中兴, 中興通訊 | ERIC-B.ST
002415.SZ | Hikvision | technology | 海康威视 | 002236.SZ
000725.SZ | BOE Technology | technology | 京东方 | 034220.KS
0992.HK | Lenovo | technology | 联想, 联想集团, 聯想, レノボ, 레노버 | DELL
0981.HK | SMIC | semiconductors | Semiconductor Manufacturing International, 中芯国际, 中芯國際 | 2330.TW
688256.SS | Cambricon | semiconductors | 寒武纪 | NVDA
688041.SS | Hygon | semiconductors | 海光信息 | AMD
601012.SS | LONGi | solar | LONGi Green Energy, 隆基绿能, 隆基 | 600438.SS
600438.SS | Tongwei | solar | 通威股份 | 601012.SS
300274.SZ | Sungrow | solar | 阳光电源 | 601012.SS
000333.SZ | Midea | appliances | Midea Group, 美的集团, 美的 | 000651.SZ
000651.SZ | Gree | appliances | Gree Electric, 格力电器, 格力 | 000333.SZ
600690.SS | Haier | appliances | Haier Smart Home, 海尔, 海尔智家 | 000333.SZ
600276.SS | Hengrui | pharma | Jiangsu Hengrui, 恒瑞医药 | 603259.SS
603259.SS | WuXi AppTec | pharma | 药明康德 | 600276.SS
6160.HK | BeOne | pharma | BeiGene, 百济神州 | 600276.SS
000002.SZ | Vanke | real estate | China Vanke, 万科, 万科A, 万科企业 | 2007.HK
2007.HK | Country Garden | real estate | 碧桂园, 碧桂園, 비구이위안 | 000002.SZ
3333.HK | Evergrande | real estate | China Evergrande, 恒大, 中国恒大, 恒大集团, 헝다 | 2007.HK
1918.HK | Sunac | real estate | 融创, 融创中国 | 000002.SZ
601899.SS | Zijin Mining | mining | 紫金矿业 | FCX
600019.SS | Baosteel | steel | Baoshan Iron & Steel, 宝钢股份, 宝钢 | 5401.T
600585.SS | Anhui Conch | materials | Conch Cement, 海螺水泥 | HOLN.SW
601919.SS | COSCO Shipping | logistics | Cosco, 中远海控, 中远海运 | MAERSK-B.CO
002352.SZ | SF Express | logistics | SF Holding, 顺丰, 顺丰控股 | DHL.DE
600887.SS | Yili | food | 伊利股份, 伊利 | 2319.HK
603288.SS | Haitian Flavouring | food | 海天味业 | 600887.SS
9633.HK | Nongfu Spring | beverages | 农夫山泉 | KO
601888.SS | China Tourism Group Duty Free | retail | 中国中免, 中免集团 | 0291.HK
002475.SZ | Luxshare | technology | Luxshare Precision, 立讯精密 | 2317.TW
601127.SS | Seres | automobiles | 赛力斯 | LI
600050.SS | China Unicom | telecom | 中国联通, 联通 | 0941.HK
601766.SS | CRRC | industrials | 中国中车 | SIE.DE
1024.HK | Kuaishou | media | 快手 | 0700.HK
9961.HK | Trip.com | services | Ctrip, 携程, 携程集团 | BKNG
1299.HK | AIA | insurance | AIA Group, 友邦保险, 友邦 | 601318.SS
0388.HK | HKEX | finance | Hong Kong Exchanges, 港交所, 香港交易所 | DB1.DE
0001.HK | CK Hutchison | conglomerates | 长和, 長和, CKハチソン | 0002.HK
0293.HK | Cathay Pacific | airlines | 国泰航空, キャセイパシフィック航空, 캐세이퍼시픽 | 600029.SS
7203.T | Toyota | automobiles | Toyota Motor, 丰田, 丰田汽车, トヨタ, トヨタ自動車, 도요타, 토요타, Тойота | 7267.T, 7201.T
7267.T | Honda | automobiles | Honda Motor, 本田, 本田汽车, ホンダ, 本田技研工業, 혼다, Хонда | 7203.T
7201.T | Nissan | automobiles | Nissan Motor, 日产, 日产汽车, 日産, 日産自動車, 닛산, Ниссан | 7203.T
7261.T | Mazda | automobiles | 马自达, マツダ, 마쓰다 | 7270.T
7270.T | Subaru | automobiles | 斯巴鲁, スバル, SUBARU | 7261.T
7269.T | Suzuki | automobiles | Suzuki Motor, 铃木, スズキ, 스즈키 | 7203.T
7211.T | Mitsubishi Motors | automobiles | 三菱汽车, 三菱自動車, 三菱自, 미쓰비시자동차 | 7201.T
6758.T | Sony | technology | Sony Group, 索尼, ソニー, ソニーグループ, 소니, Сони | 7974.T
7974.T | Nintendo | media | 任天堂, 닌텐도, Нинтендо | 6758.T
9984.T | SoftBank | finance | SoftBank Group, 软银, 软银集团, ソフトバンク, ソフトバンクグループ, 소프트뱅크, Софтбанк | 9432.T
9432.T | NTT | telecom | Nippon Telegraph, 日本电信电话, 日本電信電話 | 9433.T
9433.T | KDDI | telecom | |  9432.T
8306.T | MUFG | banks | Mitsubishi UFJ, Mitsubishi UFJ Financial, 三菱日联, 三菱UFJ, 三菱UFJフィナンシャル・グループ, 미쓰비시UFJ | 8316.T
8316.T | SMFG | banks | Sumitomo Mitsui, Sumitomo Mitsui Financial, 三井住友, 三井住友フィナンシャルグループ, 미쓰이스미토모 | 8306.T
8411.T | Mizuho | banks | Mizuho Financial, 瑞穗, 瑞穗金融, みずほ, みずほフィナンシャルグループ, 미즈호 | 8306.T
8604.T | Nomura | finance | Nomura Holdings, 野村, 野村控股, 野村ホールディングス, 野村HD, 노무라 | 8601.T
8058.T | Mitsubishi Corp | trading | Mitsubishi Corporation, 三菱商事, 미쓰비시상사 | 8031.T
8031.T | Mitsui & Co | trading | 三井物产, 三井物産, 미쓰이물산 | 8058.T
8001.T | Itochu | trading | 伊藤忠, 伊藤忠商事, 이토추상사 | 8058.T
8002.T | Marubeni | trading | 丸红, 丸紅 | 8058.T
6501.T | Hitachi | industrials | 日立, 日立製作所, 히타치 | 6503.T
6502.T | Toshiba | industrials | 东芝, 東芝, 도시바 | 6501.T
6503.T | Mitsubishi Electric | industrials | 三菱电机, 三菱電機, 미쓰비시전기 | 6501.T
7011.T | Mitsubishi Heavy Industries | industrials | 三菱重工, 三菱重工業, 미쓰비시중공업 | 7012.T
6752.T | Panasonic | technology | 松下, パナソニック, 파나소닉 | 6758.T
6753.T | Sharp | technology | 夏普, シャープ, 샤프전자 | 6752.T
6702.T | Fujitsu | technology | 富士通, 후지쯔 | 6701.T
6701.T | NEC | technology | 日本電気 | 6702.T
7751.T | Canon | technology | 佳能, キヤノン, 캐논 | 7731.T
7731.T | Nikon | technology | 尼康, ニコン, 니콘 | 7751.T
8035.T | Tokyo Electron | semiconductors | 东京电子, 東京エレクトロン, 도쿄일렉트론 | AMAT
6857.T | Advantest | semiconductors | 爱德万测试, アドバンテスト, 어드반테스트 | 8035.T
6723.T | Renesas | semiconductors | Renesas Electronics, 瑞萨, 瑞萨电子, ルネサス, ルネサスエレクトロニクス, 르네사스 | IFX.DE
285A.T | Kioxia | semiconductors | 铠侠, キオクシア, 키옥시아 | 000660.KS
6861.T | Keyence | industrials | 基恩士, キーエンス, 키엔스 | 6954.T
6954.T | Fanuc | industrials | 发那科, ファナック, 화낙 | 6861.T
6594.T | Nidec | industrials | 日本电产, ニデック, 日本電産 | 6503.T
9983.T | Fast Retailing | retail | Uniqlo, 迅销, 优衣库, ファーストリテイリング, ユニクロ, 유니클로, 패스트리테일링 | ITX.MC
3382.T | Seven & i | retail | Seven & i Holdings, 柒和伊, セブン＆アイ, セブン&アイ, セブンアンドアイ, 세븐앤드아이 | 8267.T
8267.T | Aeon | retail | 永旺, イオン, 이온그룹 | 3382.T
4502.T | Takeda | pharma | Takeda Pharmaceutical, 武田, 武田药品, 武田薬品, 武田薬品工業, 다케다제약 | 4503.T
4503.T | Astellas | pharma | 安斯泰来, アステラス, アステラス製薬 | 4502.T
4568.T | Daiichi Sankyo | pharma | 第一三共 | 4502.T
4063.T | Shin-Etsu Chemical | chemicals | 信越化学, 信越化学工業 | 4183.T
5401.T | Nippon Steel | steel | 日本制铁, 新日铁, 日本製鉄, 일본제철, 닛폰제철 | X, 5411.T
5411.T | JFE | steel | JFE Holdings, JFEホールディングス | 5401.T
9501.T | TEPCO | utilities | Tokyo Electric Power, 东京电力, 東京電力, 도쿄전력 | 9503.T
9201.T | Japan Airlines | airlines | JAL, 日本航空, 일본항공 | 9202.T
9202.T | ANA | airlines | ANA Holdings, 全日空, ANAホールディングス | 9201.T
9020.T | JR East | railways | East Japan Railway, JR東日本 | 9022.T
4755.T | Rakuten | retail | Rakuten Group, 乐天, 楽天, 楽天グループ, 라쿠텐 | AMZN
4689.T | LY Corp | technology | LINEヤフー, Z Holdings, 라인야후 | 4755.T
8766.T | Tokio Marine | insurance | 东京海上, 東京海上, 東京海上ホールディングス | 8725.T
4452.T | Kao | consumer | 花王, 가오 | 4911.T
4911.T | Shiseido | consumer | 资生堂, 資生堂, 시세이도 | 4452.T
2502.T | Asahi | beverages | Asahi Group, 朝日集团, アサヒ, アサヒグループ, アサヒGHD, 아사히그룹 | 2503.T
2503.T | Kirin | beverages | Kirin Holdings, 麒麟, キリン, キリンホールディングス, 기린홀딩스 | 2502.T
005930.KS | Samsung Electronics | technology | Samsung, 三星, 三星电子, サムスン, サムスン電子, 삼성전자, 삼성, Самсунг, Samsung Elec | 000660.KS, AAPL
000660.KS | SK Hynix | semiconductors | Hynix, SK海力士, 海力士, SKハイニックス, SK하이닉스, 하이닉스 | 005930.KS, MU
005380.KS | Hyundai Motor | automobiles | Hyundai, 现代汽车, 現代自動車, ヒョンデ, 현대차, 현대자동차, Хёндэ, Hyundai Motor Co | 000270.KS
000270.KS | Kia | automobiles | Kia Corp, 起亚, 起亜, キア, 기아, Киа | 005380.KS
012330.KS | Hyundai Mobis | automobiles | 现代摩比斯, 현대모비스 | 005380.KS
066570.KS | LG Electronics | technology | LG电子, LG電子, LG전자 | 005930.KS
373220.KS | LG Energy Solution | batteries | LG新能源, LGエナジーソリューション, LG에너지솔루션, LG엔솔 | 300750.SZ
051910.KS | LG Chem | chemicals | LG化学, LG화학 | 373220.KS
034220.KS | LG Display | technology | LG显示, LGディスプレイ, LG디스플레이 | 000725.SZ
006400.KS | Samsung SDI | batteries | 三星SDI, サムスンSDI, 삼성SDI | 373220.KS
207940.KS | Samsung Biologics | pharma | 三星生物, サムスンバイオロジクス, 삼성바이오로직스, 삼바 | 068270.KS
068270.KS | Celltrion | pharma | 赛尔群, セルトリオン, 셀트리온 | 207940.KS
035420.KS | Naver | technology | ネイバー, 네이버 | 035720.KS
035720.KS | Kakao | technology | カカオ, 카카오 | 035420.KS
005490.KS | Posco | steel | POSCO Holdings, 浦项制铁, ポスコ, 포스코, 포스코홀딩스 | 5401.T
105560.KS | KB Financial | banks | KB金融, KB금융, KB금융지주 | 055550.KS
055550.KS | Shinhan | banks | Shinhan Financial, 新韩金融, 신한지주, 신한금융 | 105560.KS
012450.KS | Hanwha Aerospace | defence | 韩华航空航天, ハンファエアロスペース, 한화에어로스페이스 | RHM.DE
042660.KS | Hanwha Ocean | industrials | 한화오션, ハンファオーシャン | 009540.KS
034020.KS | Doosan Enerbility | industrials | 두산에너빌리티 | 015760.KS
015760.KS | KEPCO | utilities | Korea Electric Power, 韩国电力, 한국전력, 한전 | 9501.T
003490.KS | Korean Air | airlines | 大韩航空, 大韓航空, 대한항공 | 020560.KS
352820.KS | HYBE | media | 하이브 | 041510.KQ
017670.KS | SK Telecom | telecom | SK텔레콤, SKT | 030200.KS
096770.KS | SK Innovation | energy | SK이노베이션 | 373220.KS
CPNG | Coupang | retail | 쿠팡, クーパン | AMZN
RELIANCE.NS | Reliance Industries | conglomerates | Reliance, 信实工业, リライアンス, 릴라이언스 | TATAMOTORS.NS
TCS.NS | TCS | services | Tata Consultancy, Tata Consultancy Services, 塔塔咨询 | INFY.NS
INFY.NS | Infosys | services | 印孚瑟斯, インフォシス, 인포시스 | TCS.NS
HDFCBANK.NS | HDFC Bank | banks | HDFC | ICICIBANK.NS
ICICIBANK.NS | ICICI Bank | banks | | HDFCBANK.NS
SBIN.NS | State Bank of India | banks | SBI | HDFCBANK.NS
TATAMOTORS.NS | Tata Motors | automobiles | 塔塔汽车, タタ・モーターズ, 타타모터스 | MARUTI.NS
ADANIENT.NS | Adani | conglomerates | Adani Enterprises, Adani Group, 阿达尼, アダニ, 아다니 | RELIANCE.NS
BHARTIARTL.NS | Bharti Airtel | telecom | Airtel | RELIANCE.NS
BHP.AX | BHP | mining | BHP Group, 必和必拓 | RIO.L
CBA.AX | Commonwealth Bank of Australia | banks | CBA, 澳洲联邦银行 | NAB.AX
FMG.AX | Fortescue | mining | 福蒂斯丘, FMG | BHP.AX
QAN.AX | Qantas | airlines | 澳航, カンタス航空 | 0293.HK
D05.SI | DBS | banks | DBS Group, 星展, 星展银行 | O39.SI
O39.SI | OCBC | banks | 华侨银行 | D05.SI
C6L.SI | Singapore Airlines | airlines | 新加坡航空, 新航, シンガポール航空 | 0293.HK
SE | Sea Ltd | technology | Sea Limited, Shopee, 冬海集团 | GRAB
GRAB | Grab | services | Grab Holdings | GOTO.JK
GOTO.JK | GoTo | technology | GoTo Gojek Tokopedia, Gojek, Tokopedia | GRAB
BBCA.JK | Bank Central Asia | banks | BCA, Bank BCA | BBRI.JK
BBRI.JK | Bank Rakyat Indonesia | banks | BRI, Bank BRI | BBCA.JK
BMRI.JK | Bank Mandiri | banks | Mandiri | BBCA.JK
BBNI.JK | Bank Negara Indonesia | banks | BNI, Bank BNI | BBCA.JK
TLKM.JK | Telkom Indonesia | telecom | Telkom | ISAT.JK
ISAT.JK | Indosat | telecom | Indosat Ooredoo | TLKM.JK
ASII.JK | Astra International | conglomerates | Astra | UNTR.JK
UNVR.JK | Unilever Indonesia | consumer | | ICBP.JK
ICBP.JK | Indofood CBP | food | Indofood | UNVR.JK
ADRO.JK | Adaro | energy | Adaro Energy, Alamtri | PTBA.JK
ANTM.JK | Antam | mining | Aneka Tambang | INCO.JK
GIAA.JK | Garuda Indonesia | airlines | Garuda | C6L.SI
BUKA.JK | Bukalapak | retail | | GOTO.JK
2222.SR | Saudi Aramco | energy | Aramco, 沙特阿美, サウジアラムコ, 사우디아람코, Арамко | XOM
`;
