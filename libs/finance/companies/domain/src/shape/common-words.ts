const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that headlines write large without naming a company: at the start of a sentence, in title case, as abbreviations. Small letters. */
export const COMMON_WORDS = list(`
a about above after again against ahead all almost already also although always am amid among an analysis analyst analysts and announces announce annual another any are area as ask
asks at back be beats because before behind below best better between big bigger billion board boost boosts bosses both breaking brief but buy buys by call calls can cash cause central chief
chairman chair ceo cfo coo cites city claims climbs close closes closing coming company companies correction corrected could court cut cuts cutting data day days deal deals debt decision decline declines
defense demand despite did director directors do does done down drop drops due during each early earnings economy economic employees end ends estimates euro ex exclusive executive expects expected explainer
factbox faces fall falls fell few file files filing final finance financial fine fined fines firm firms first five for forecast forecasts former four from full fund funds gain gains gap general get gets
global gold good government growth had half has have he head headed here high higher highs hit hits hold holds how i if imports in income index industry inflation insider interview into investigation investor investors
is it its jobs job joins judge july june just keep keeps key labor labour lags largest last late later latest launch launches lawsuit lay layoffs lead leads left less lifts like live long loss losses low lower
lows made major make makes management march market markets may mea mega meet merger million minister ministry miss misses monday month months more morning most move moves much names near net new news next night nine no
not now of off offer offers office oil on one only open opens opinion or order orders other our out outlook over pact pay pays penalty people plan plans plunge plunges police poll posts post president press
preview price prices probe profit profits prosecutors public q quarter quarterly raise raises rally rate rates rating record regulator regulators report reported reports retail results revenue revenues review rise rises risk
rival rose rules sale sales same sanctions say says second see sees sell sells senate set sets settle settles shake share shareholder shareholders shares she short should shows sign signs since six slashes slides slump slumps snaps so
soars source sources special staff state states stock stocks stop strike strong sue sues summary surge surges take takeover takes talks target tariff tariffs tech ten than that the their them then there these they third
this three to today top tops trade trader traders trading tumble tumbles two under union unit unveils up update updated upgrade upgrades urgent us u.s u.k uk eu un usa value was watch watchdog we week weekly weeks weigh were what when where which
while who why will wins win wire with without won work worker workers workforce world worst would year yearly years yen yet yield yields you your zero agrees agree acquire acquires acquired bid bids boss shipping-costs
downgrade downgrades dividend dividends buyback guidance ipo agm egm gdp cpi ppi pmi fx etf etfs ai esg ebit ebitda eps cagr api pdf usd eur gbp jpy cny krw q1 q2 q3 q4 h1 h2 fy tv pc ev evs pr adr otc m&a
january february april august september october november december jan feb mar apr jun jul aug sep sept oct nov dec tuesday wednesday thursday friday saturday sunday
american british chinese japanese korean german french european asian indian russian swiss dutch italian spanish brazilian mexican canadian australian
china japan germany france italy spain europe asia africa america india russia brazil mexico canada australia britain england korea indonesia singapore taiwan switzerland netherlands israel iran iraq ukraine turkey
london paris berlin tokyo beijing shanghai washington brussels frankfurt moscow seoul delhi mumbai jakarta zurich geneva madrid rome lisbon sydney toronto
prime wall street kong hong united kingdom states south north korea saudi arabia new york white house middle east
restructuring penalises penalizes penalised penalized penalty-hit plaintiffs shoppers consumers customers drivers pilots unions lenders banks miners chipmakers carmakers automakers airlines insurers retailers
`);

/** German, French, Spanish, Portuguese and Indonesian words with which headlines begin, and frequent German nouns: they are always written large. */
export const COMMON_WORDS_OTHER = list(`
der die das ein eine einer im in am an auf bei mit nach vor von zu zum zur und oder nicht für gegen über unter wegen trotz bis als wie aktie aktien gewinn verlust umsatz quartal ergebnis prognose übernahme kartellamt aufsicht
behörde bundesbank kurs kurse börse anleger markt märkte zins zinsen dividende vorstand aufsichtsrat chef chefin stellen mitarbeiter strafe bußgeld millionen milliarden prozent euro dollar jahr jahre halbjahr ausblick konzern
unternehmen bank rückruf produktion werk werke analysten auftrag aufträge wirtschaft inflation regierung klage gericht ermittlungen stellenabbau fusion kauf verkauf zahlen geschäft rekord
le la les l un une des du de d au aux en et ou par pour sur avec sans après avant chez dans selon bourse action actions bénéfice perte chiffre résultat trimestre amende autorité régulateur gendarme rachat fusion licenciements
el los las una uno del al por para con sin tras según sobre acciones beneficio ganancias pérdidas trimestre multa regulador compra venta despidos recorte acuerdo banco ventas ingresos empresa
o os as um uma do da dos das no na nos nas com sem após ações lucro prejuízo receita trimestre multa regulador compra venda demissões acordo
di ke dari dan yang untuk dengan pada oleh saham laba rugi pendapatan kuartal denda regulator akuisisi perusahaan karyawan phk bank harga
в на о об по из за от для с со и к у при после до совет компания акции прибыль убыток выручка квартал штраф регулятор суд цб рф сша россия москва банк рынок курс рубль фас минфин
`);

/** Words that end company names; behind another large word they make a name certain. */
export const NAME_ENDINGS = list(`
bank motors motor steel shipping power foods food rail railways bio biotech cloud chips retail cement airlines airways air energy oil gas petroleum resources mining minerals metals gold copper
pharma pharmaceuticals therapeutics labs laboratories health healthcare medical insurance assurance capital partners financial finance bancorp trust securities holdings group industries industrial
systems technologies technology tech software semiconductor semiconductors electronics electric robotics networks telecom communications media entertainment studios games interactive logistics freight lines
maritime marine ports port aerospace aviation defence defense materials chemicals chemical plastics paper packaging glass stores supermarkets markets brands apparel fashion cosmetics beverages brewery brewing dairy farms
agri seeds solar wind utilities water waste environmental construction builders homes realty properties estates reit hotels resorts travel cruises leisure sports auto automotive tyres tires batteries lithium
data digital analytics security payments pay wallet ventures international global solutions services works instruments devices optics photonics quantum space satellite
`);

/** What markets and statistics are about: by themselves no company, though names may begin with them (`Silver Creek Foods`). */
export const MARKET_WORDS = list(`
bitcoin ether ethereum brent crude wheat corn soybeans coffee cocoa sugar silver nickel zinc platinum palladium uranium sterling pound rouble ruble lira yuan renminbi
rupee peso franc unemployment employment tourism sentiment confidence spending turnover output exports productivity consumption
`);

/** Words with which company names begin; before another large word that is no common one they make a name. */
export const NAME_BEGINNINGS = list('bank banco банк');

/** What a company does: a single large word before one of these names whoever does it. */
export const COMPANY_ACTS = list(`
posts reports says said cuts to agrees buys acquires hit raises lowers lifts slashes sees expects forecasts warns launches unveils names appoints fires sues settles wins recalls plans announces beats misses tops
jumps plunges soars tumbles slumps surges sinks rallies
shares stock profit revenue earnings sales quarterly q1 q2 q3 q4 first-quarter second-quarter third-quarter fourth-quarter ceo cfo chief bonds debt files defaults fined faces halts suspends delays
steigert senkt meldet plant übernimmt verkauft streicht baut erhöht kauft entlässt zahlt verdient erwartet
annonce affiche rachète supprime publie va relève abaisse prévoit vise cède
anuncia gana pierde compra vende despide recorta eleva reduce prevé pagará registra
lucra corta demite eleva vai registra anuncia tem
mencatat umumkan akan laba akuisisi phk raih catat membukukan
купит сократит увеличила увеличил снизила объявила отчиталась покупает сокращает выплатит
`);
