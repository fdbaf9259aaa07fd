/** Our own writing; persons and firms are invented. */
export const FREE_FINANCE_EN = `
# w-brewery-en
P Holm Brewery agreed to buy its rival Castell for 310 million euros. Castell's founder will remain on the board.
P The deal does not include the mineral water business. Regulators are expected to decide in November.
C The deal does not include the mineral water business.
T Castell is to be taken over by its competitor Holm Brewery for 310 million euros [1].
T The founder of Castell stays on the board [1].
T A ruling by regulators is expected in November [2].
T The mineral water unit is not part of the deal [2].
N Castell | Brandt
R Castell agreed to buy its rival Holm Brewery for 310 million euros [1].
U Holm Brewery will move its head office to Dublin [1].
A Shareholders should accept the offer [1].
L negation The mineral water business is included in the deal [2].
L certainty Regulators have decided in November [2].
# w-airline-en
P Nordflug cancelled 240 flights in July because of a pilots' strike. The strike cost the airline 18 million euros.
P Ticket sales nevertheless rose by 6% in the quarter. The airline did not change its forecast for the year.
C The airline did not change its forecast for the year.
T A walkout by pilots forced Nordflug to scrap 240 flights in July [1].
T The airline lost 18 million euros through the strike [1].
T Despite that, sales of tickets went up 6% during the quarter [2].
T The full-year forecast was left unchanged [2].
N Nordflug | Alpair
R Because 240 flights were cancelled, the pilots went on strike in July [1].
U The airline ordered nine new jets [2].
A Travellers should book with other carriers [1].
L negation The airline revised its forecast for the year [2].
L negation Ticket sales did not rise in the quarter [2].
L relation The airline cost the strike 18 million euros [1].
# w-lender-en
P Savings bank Orlin lent the builder Hagstad 45 million dollars. Hagstad pledged three office towers as security.
P The loan runs until 2031 at a rate of 5.4%. The bank denied that it had eased its rules.
C The bank denied that it had eased its rules.
T Hagstad, a builder, borrowed 45 million dollars from the savings bank Orlin [1].
T Three office towers serve as collateral for Hagstad's loan [1].
T The loan matures in 2031 and carries interest of 5.4% [2].
T According to the bank, its rules were not relaxed [2].
N Hagstad | Lindqvist
R The builder Hagstad lent savings bank Orlin 45 million dollars [1].
U Orlin plans to open 12 branches [2].
A Investors should sell Orlin's bonds [2].
L negation The bank admitted that it had eased its rules [2].
L relation Orlin borrowed 45 million dollars from Hagstad [1].
# w-chipmaker-en
P Chipmaker Velis supplies sensors to the carmaker Toriva. Toriva accounts for 22% of Velis's revenue.
P Velis expects sales of 1.4 billion dollars this year, below last year's 1.6 billion dollars. It will not cut jobs.
C It will not cut jobs.
T Toriva, a carmaker, gets sensors from the chip manufacturer Velis [1].
T Velis makes 22% of its turnover with Toriva [1].
T Velis forecasts sales of 1.4 billion dollars this year, less than the 1.6 billion dollars of last year [2].
T No jobs will be cut at Velis [2].
N Toriva | Kessan
R The carmaker Toriva supplies sensors to the chipmaker Velis [1].
U Velis opened a laboratory in Seoul [1].
A Investors ought to wait for the next report [2].
L negation Velis will cut jobs [2].
L negation Velis expects sales above last year's 1.6 billion dollars [2].
L relation Velis accounts for 22% of Toriva's revenue [1].
# w-retail-en
P Retailer Bonmart closed 31 shops and opened 12 in the first half. Online orders grew faster than sales in its shops.
P The chain blamed high rents for the closures. It has not yet repaid the loan from its owner, Fenwick Capital.
C It has not yet repaid the loan from its owner, Fenwick Capital.
T Bonmart shut 31 stores in the first six months and launched 12 new ones [1].
T Orders via the internet increased more quickly than sales in shops [1].
T High rents were given by the chain as the reason for the closures [2].
T The loan from Fenwick Capital, which owns the chain, is still outstanding [2].
N Fenwick | Harlow
R Sales in its shops grew faster than online orders [1].
U Bonmart sells insurance to pensioners [1].
A Bonmart should renegotiate its leases [2].
L negation The chain has already repaid the loan from its owner [2].
L number Bonmart opened 31 shops and closed 12 in the first half [1].
L relation The closures caused high rents [2].
# w-pharma-en
P The drug firm Celadon won approval for its asthma spray in Canada. The spray reduced attacks by a third in a trial with 860 patients.
P A cheaper copy may enter the market after the patent expires in 2028. Celadon did not disclose the price.
C Celadon did not disclose the price.
T Canada approved the asthma spray of the drug firm Celadon [1].
T In a trial involving 860 patients, attacks became a third less frequent with the spray [1].
T Once the patent runs out in 2028, a cheaper copy could come to market [2].
T The price was kept secret by Celadon [2].
N Celadon | Mirabel
R A trial with 860 patients reduced the spray by a third [1].
U The firm paid its chairman a bonus [2].
A Patients should ask for the spray [1].
L negation Celadon disclosed the price [2].
L certainty A cheaper copy will certainly enter the market after the patent expires in 2028 [2].
L relation The patent expires after a cheaper copy enters the market [2].
# w-steel-en
P Steelmaker Ferrum raised its dividend to 0.90 dollars per share from 0.75 dollars. Lower coal prices lifted its margin.
P Exports to Asia fell 14%, while domestic demand was stable. The firm has no debt.
C The firm has no debt.
T The dividend of the steel producer Ferrum went up from 0.75 to 0.90 dollars per share [1].
T Its margin improved thanks to cheaper coal [1].
T Shipments abroad to Asia dropped by 14%, whereas demand at home did not change [2].
T The firm is free of debt [2].
N Ferrum | Ostmark
R A higher margin lifted coal prices [1].
U Ferrum bought a football club [1].
A Buy shares before the dividend is paid [1].
L negation The firm carries debt [2].
L negation Domestic demand was not stable [2].
L number Ferrum raised its dividend from 0.90 dollars to 0.75 dollars per share [1].
# w-fraud-en
P The auditor Brill & Tan accused the trader Lutz of hiding losses of 9 million pounds. Lutz rejects the accusation.
P The court will hear the case in March. The auditor's own fees are not disputed.
C Lutz rejects the accusation.
T According to the auditor Brill & Tan, Lutz, a trader, concealed losses of 9 million pounds [1].
T The case comes before the court in March [2].
T Nobody disputes the fees of the auditor [2].
T The accusation is denied by Lutz [1].
N Lutz | Weaver
R The trader Lutz accused the auditor Brill & Tan of hiding losses of 9 million pounds [1].
U Lutz moved to Monaco last year [1].
A Clients should withdraw their money [1].
L negation Lutz admits the accusation [1].
L negation The auditor's own fees are disputed [2].
L relation The accusation rejects Lutz [1].
# w-energy-en
P The utility Volterra will shut its last coal plant in 2027, three years earlier than planned. Wind parks are to replace the lost output.
P Gas prices rose because a pipeline was damaged. The regulator has not approved higher tariffs.
C The regulator has not approved higher tariffs.
T Volterra, a utility, is closing its final coal plant in 2027, three years ahead of schedule [1].
T The missing output is supposed to come from wind parks [1].
T Damage to a pipeline made gas more expensive [2].
T Higher tariffs have not been authorised by the regulator [2].
N Volterra | Elgrid
R A pipeline was damaged because gas prices rose [2].
U Volterra sponsors a chess league [1].
A Households should install heat pumps [2].
L negation The regulator has given its consent to higher tariffs [2].
L relation The lost output is to replace wind parks [1].
L certainty Volterra has already shut its last coal plant [1].
# w-rail-en
P The state sold a 40% stake in railway operator Trans Vera to the fund Quillon. The unions protested against the sale.
P Trans Vera carried 52 million passengers last year, more than the bus company Omniline. Fares will stay unchanged until 2026.
C Fares will stay unchanged until 2026.
T The fund Quillon purchased 40% of the rail operator Trans Vera from the state [1].
T The sale met with protests from the unions [1].
T Omniline, a bus company, had fewer passengers last year than Trans Vera, which transported 52 million [2].
T There will be no change in fares before 2026 [2].
N Quillon | Pemberton
R The fund Quillon sold a 40% stake in railway operator Trans Vera to the state [1].
U Trains will be painted green [2].
A The government should buy the stake back [1].
L negation The unions did not protest against the sale [1].
L negation Fares will change before 2026 [2].
L relation The bus company Omniline carried more passengers last year than Trans Vera [2].
`;
