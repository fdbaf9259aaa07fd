/** Europe and Russia. */
export const EUROPE = `
ASML.AS | ASML | semiconductors | ASML Holding, 阿斯麦, 艾司摩尔, ASMLホールディング | AMAT, 8035.T
SAP.DE | SAP | software | SAP SE, 思爱普 | ORCL
SIE.DE | Siemens | industrials | 西门子, シーメンス, 지멘스, Сименс | ABBN.SW
ENR.DE | Siemens Energy | energy | 西门子能源, シーメンス・エナジー, 지멘스에너지 | GE
ALV.DE | Allianz | insurance | 安联, アリアンツ, 알리안츠 | CS.PA
VOW3.DE | Volkswagen | automobiles | VW, 大众汽车, 大众集团, フォルクスワーゲン, 폭스바겐, 폴크스바겐, Фольксваген | BMW.DE, MBG.DE
BMW.DE | BMW | automobiles | 宝马, 宝马集团, ビーエムダブリュー | MBG.DE, VOW3.DE
MBG.DE | Mercedes-Benz | automobiles | Mercedes, Daimler, 梅赛德斯-奔驰, 奔驰, メルセデス・ベンツ, 메르세데스벤츠, Мерседес | BMW.DE
P911.DE | Porsche | automobiles | Porsche AG, 保时捷, ポルシェ, 포르쉐, Порше | BMW.DE
BAS.DE | BASF | chemicals | 巴斯夫, 바스프 | DOW
BAYN.DE | Bayer | pharma | 拜耳, バイエル, 바이엘, Байер | NOVN.SW
DTE.DE | Deutsche Telekom | telecom | 德国电信, ドイツテレコム, 도이체텔레콤 | VOD.L
DBK.DE | Deutsche Bank | banks | 德意志银行, ドイツ銀行, 도이체방크, Дойче банк | CBK.DE
CBK.DE | Commerzbank | banks | 德国商业银行, コメルツ銀行, 코메르츠방크 | DBK.DE
LHA.DE | Lufthansa | airlines | Deutsche Lufthansa, 汉莎航空, ルフトハンザ, 루프트한자, Люфтганза | AF.PA
ADS.DE | Adidas | apparel | 阿迪达斯, アディダス, 아디다스, Адидас | NKE, PUM.DE
PUM.DE | Puma | apparel | 彪马, プーマ | ADS.DE
RHM.DE | Rheinmetall | defence | 莱茵金属, ラインメタル, 라인메탈 | BA.L
IFX.DE | Infineon | semiconductors | 英飞凌, インフィニオン, 인피니언 | STM.PA
TKA.DE | Thyssenkrupp | steel | 蒂森克虏伯, ティッセンクルップ, 티센크루프 | MT.AS
CON.DE | Continental | automobiles | 大陆集团, コンチネンタル | BAS.DE
DHL.DE | DHL | logistics | Deutsche Post, DHL Group, 敦豪 | UPS
ZAL.DE | Zalando | retail | ツァランド | AMZN
RWE.DE | RWE | utilities | 莱茵集团 | EOAN.DE
EOAN.DE | E.ON | utilities | Eon SE, 意昂集团 | RWE.DE
MUV2.DE | Munich Re | insurance | Münchener Rück, 慕尼黑再保险, ミュンヘン再保険 | SREN.SW
DB1.DE | Deutsche Börse | finance | Deutsche Boerse, 德意志交易所 | ICE
WDI.DE | Wirecard | payments | ワイヤーカード | PYPL
MC.PA | LVMH | luxury | 路威酩轩, LVMHモエヘネシー, 루이비통모에헤네시 | RMS.PA, KER.PA
RMS.PA | Hermès | luxury | Hermes International, 爱马仕, エルメス, 에르메스 | MC.PA
KER.PA | Kering | luxury | 开云, 开云集团, ケリング, Gucci, 古驰, 케링 | MC.PA
OR.PA | L'Oréal | consumer | L'Oreal, 欧莱雅, ロレアル, 로레알 | EL
TTE.PA | TotalEnergies | energy | 道达尔, 道达尔能源, トタルエナジーズ, 토탈에너지 | SHEL.L, BP.L
SAN.PA | Sanofi | pharma | 赛诺菲, サノフィ, 사노피 | GSK.L
AIR.PA | Airbus | aerospace | 空客, 空中客车, エアバス, 에어버스, Эрбас | BA
BNP.PA | BNP Paribas | banks | 法国巴黎银行, BNPパリバ, BNP파리바 | GLE.PA
GLE.PA | Société Générale | banks | Societe Generale, SocGen, 法国兴业银行, ソシエテ・ジェネラル | BNP.PA
ACA.PA | Crédit Agricole | banks | Credit Agricole, 法国农业信贷, クレディ・アグリコル | BNP.PA
CS.PA | AXA | insurance | 安盛, アクサ | ALV.DE
BN.PA | Danone | food | 达能, ダノン, 다논 | NESN.SW
RNO.PA | Renault | automobiles | 雷诺, ルノー, 르노, Рено | STLAM.MI
STLAM.MI | Stellantis | automobiles | 斯特兰蒂斯, ステランティス, 스텔란티스, Peugeot, Fiat Chrysler | RNO.PA
ORA.PA | Orange | telecom | Orange SA, 法国电信 | VOD.L
CA.PA | Carrefour | retail | 家乐福, カルフール, 까르푸 | TSCO.L
SU.PA | Schneider Electric | industrials | Schneider, 施耐德电气, シュナイダーエレクトリック, 슈나이더일렉트릭 | SIE.DE
ALO.PA | Alstom | industrials | 阿尔斯通, アルストム, 알스톰, Альстом | SIE.DE
AF.PA | Air France-KLM | airlines | Air France, 法航荷航, 法国航空, エールフランス | LHA.DE
SAF.PA | Safran | aerospace | 赛峰, サフラン | RR.L
HO.PA | Thales | defence | 泰雷兹, タレス | RHM.DE
ENGI.PA | Engie | utilities | エンジー | EDF
ATO.PA | Atos | technology | 源讯 | CAP.PA
CAP.PA | Capgemini | services | 凯捷, キャップジェミニ | ACN
STM.PA | STMicroelectronics | semiconductors | STMicro, 意法半导体, STマイクロ, ST마이크로 | IFX.DE
UBI.PA | Ubisoft | media | 育碧, ユービーアイソフト | EA
SHEL.L | Shell | energy | Royal Dutch Shell, 壳牌, シェル, 쉘 | BP.L, XOM
BP.L | BP | energy | British Petroleum, 英国石油 | SHEL.L
HSBA.L | HSBC | banks | 汇丰, 汇丰银行, 汇丰控股 | STAN.L
BARC.L | Barclays | banks | 巴克莱, バークレイズ, 바클레이스 | LLOY.L
LLOY.L | Lloyds | banks | Lloyds Banking Group, 劳埃德银行 | BARC.L
NWG.L | NatWest | banks | 国民西敏寺, ナットウエスト | LLOY.L
STAN.L | Standard Chartered | banks | 渣打, 渣打银行, スタンダードチャータード, 스탠다드차타드 | HSBA.L
AZN.L | AstraZeneca | pharma | 阿斯利康, アストラゼネカ, 아스트라제네카 | GSK.L
GSK.L | GSK | pharma | GlaxoSmithKline, 葛兰素史克, グラクソ・スミスクライン, 글락소스미스클라인 | AZN.L
ULVR.L | Unilever | consumer | 联合利华, ユニリーバ, 유니레버 | PG
DGE.L | Diageo | beverages | 帝亚吉欧, ディアジオ | RI.PA
BATS.L | British American Tobacco | tobacco | BAT plc, 英美烟草 | PM
RIO.L | Rio Tinto | mining | 力拓, リオ・ティント, 리오틴토 | BHP.AX
GLEN.L | Glencore | mining | 嘉能可, グレンコア, 글렌코어 | RIO.L
AAL.L | Anglo American | mining | 英美资源, アングロ・アメリカン | BHP.AX
BA.L | BAE Systems | defence | BAE, BAEシステムズ | RHM.DE
RR.L | Rolls-Royce | aerospace | Rolls Royce, 罗尔斯·罗伊斯, ロールス・ロイス, 롤스로이스 | GE
VOD.L | Vodafone | telecom | 沃达丰, ボーダフォン, 보다폰 | BT-A.L
BT-A.L | BT Group | telecom | BT, British Telecom, 英国电信 | VOD.L
TSCO.L | Tesco | retail | 乐购, テスコ, 테스코 | SBRY.L
ARM | Arm | semiconductors | Arm Holdings, 安谋, アーム, 암홀딩스 | QCOM
LSEG.L | London Stock Exchange Group | finance | LSEG, 伦敦证交所, ロンドン証券取引所 | DB1.DE
BRBY.L | Burberry | luxury | 博柏利, バーバリー, 버버리 | MC.PA
EZJ.L | easyJet | airlines | 易捷航空 | RYA.IR
RYA.IR | Ryanair | airlines | 瑞安航空, ライアンエアー | EZJ.L
NESN.SW | Nestlé | food | Nestle, 雀巢, ネスレ, 네슬레, Нестле | BN.PA
NOVN.SW | Novartis | pharma | 诺华, ノバルティス, 노바티스 | ROG.SW
ROG.SW | Roche | pharma | Roche Holding, 罗氏, ロシュ, 로슈 | NOVN.SW
UBSG.SW | UBS | banks | UBS Group, 瑞银, 瑞银集团, UBSグループ | CSGN.SW
CSGN.SW | Credit Suisse | banks | 瑞信, 瑞士信贷, クレディ・スイス, 크레디트스위스 | UBSG.SW
ABBN.SW | ABB | industrials | 阿西布朗勃法瑞 | SIE.DE
ZURN.SW | Zurich Insurance | insurance | 苏黎世保险, チューリッヒ保険 | ALV.DE
SREN.SW | Swiss Re | insurance | 瑞士再保险, スイス再保険 | MUV2.DE
HOLN.SW | Holcim | materials | 豪瑞, ホルシム | CX
CFR.SW | Richemont | luxury | 历峰, リシュモン, 리치몬트 | MC.PA
NOVO-B.CO | Novo Nordisk | pharma | NVO, 诺和诺德, ノボノルディスク, 노보노디스크, Ново Нордиск | LLY
MAERSK-B.CO | Maersk | logistics | A.P. Moller-Maersk, 马士基, マースク, 머스크 | HLAG.DE
HLAG.DE | Hapag-Lloyd | logistics | 赫伯罗特, ハパックロイド | MAERSK-B.CO
VWS.CO | Vestas | energy | 维斯塔斯, ヴェスタス | ENR.DE
ORSTED.CO | Ørsted | energy | Orsted, 沃旭能源, オーステッド | VWS.CO
CARL-B.CO | Carlsberg | beverages | 嘉士伯, カールスバーグ | HEIA.AS
ERIC-B.ST | Ericsson | telecom | 爱立信, エリクソン, 에릭슨 | NOKIA.HE
VOLV-B.ST | Volvo | automobiles | Volvo Group, AB Volvo, 沃尔沃, ボルボ, 볼보 | DTG.DE
HM-B.ST | H&M | retail | Hennes & Mauritz | ITX.MC
NOKIA.HE | Nokia | telecom | 诺基亚, ノキア, 노키아 | ERIC-B.ST
EQNR.OL | Equinor | energy | 挪威国家石油, エクイノール | SHEL.L
PHIA.AS | Philips | health | 飞利浦, フィリップス, 필립스, Филипс | SIE.DE
INGA.AS | ING | banks | ING Group, ING Groep, 荷兰国际集团 | ABN.AS
HEIA.AS | Heineken | beverages | 喜力, ハイネケン, 하이네켄 | BUD
BUD | AB InBev | beverages | Anheuser-Busch InBev, Anheuser-Busch, 百威英博, アンハイザー・ブッシュ, 앤하이저부시 | HEIA.AS
ADYEN.AS | Adyen | payments | アディエン | PYPL
MT.AS | ArcelorMittal | steel | 安赛乐米塔尔, アルセロール・ミタル, 아르셀로미탈 | TKA.DE
SAN.MC | Santander | banks | Banco Santander, 桑坦德, 桑坦德银行, サンタンデール銀行, 산탄데르 | BBVA.MC
BBVA.MC | BBVA | banks | 西班牙对外银行 | SAN.MC
SAB.MC | Sabadell | banks | Banco Sabadell, Banc Sabadell, 萨瓦德尔银行 | BBVA.MC
CABK.MC | CaixaBank | banks | Caixabank | SAN.MC
TEF.MC | Telefónica | telecom | Telefonica, 西班牙电信, テレフォニカ | ORA.PA
ITX.MC | Inditex | retail | Zara, 印第纺, インディテックス, 인디텍스 | HM-B.ST
IBE.MC | Iberdrola | utilities | 伊维尔德罗拉, イベルドローラ | ENEL.MI
REP.MC | Repsol | energy | 雷普索尔, レプソル | TTE.PA
FER.MC | Ferrovial | construction | 法罗里奥 | ACS.MC
ENEL.MI | Enel | utilities | 意大利国家电力, エネル | IBE.MC
ENI.MI | Eni | energy | 埃尼, エニ | TTE.PA
UCG.MI | UniCredit | banks | 裕信银行, ウニクレディト, 우니크레디트 | ISP.MI
ISP.MI | Intesa Sanpaolo | banks | 联合圣保罗银行, インテーザ・サンパオロ | UCG.MI
RACE.MI | Ferrari | automobiles | 法拉利, フェラーリ, 페라리, Феррари | P911.DE
SBER.ME | Sberbank | banks | Сбербанк, Сбер, 俄罗斯联邦储蓄银行, ズベルバンク | VTBR.ME
VTBR.ME | VTB | banks | ВТБ | SBER.ME
GAZP.ME | Gazprom | energy | Газпром, Газпрома, Газпрому, 俄罗斯天然气工业, ガスプロム, 가스프롬 | NVTK.ME
LKOH.ME | Lukoil | energy | Лукойл, Лукойла, 卢克石油, ルクオイル | ROSN.ME
ROSN.ME | Rosneft | energy | Роснефть, Роснефти, 俄罗斯石油, ロスネフチ | LKOH.ME
NVTK.ME | Novatek | energy | Новатэк, Новатэка | GAZP.ME
GMKN.ME | Nornickel | mining | Norilsk Nickel, Норникель, Норникеля, 诺里尔斯克镍业 | ALRS.ME
YDEX.ME | Yandex | technology | Яндекс, Яндекса, ヤンデックス | VKCO.ME
TCSG.ME | T-Bank | banks | Tinkoff, Т-Банк, Тинькофф, Т-Технологии | SBER.ME
MGNT.ME | Magnit | retail | Магнит, Магнита | FIVE.ME
FIVE.ME | X5 | retail | X5 Retail Group, X5 Group, ИКС 5 | MGNT.ME
AFLT.ME | Aeroflot | airlines | Аэрофлот, Аэрофлота | LHA.DE
MTSS.ME | MTS | telecom | МТС | VKCO.ME
VKCO.ME | VK | media | Mail.ru, ВКонтакте | YDEX.ME
OZON.ME | Ozon | retail | Озон | YDEX.ME
CHMF.ME | Severstal | steel | Северсталь, Северстали | NLMK.ME
NLMK.ME | NLMK | steel | НЛМК | CHMF.ME
ALRS.ME | Alrosa | mining | Алроса, АЛРОСА | GMKN.ME
`;
