/** Our own writing; companies and persons are invented. */
export const MORE_FINANCE_EN = `
# f1-en
P Calder Foods raised its revenue by 8% to 1,240 million dollars in 2024. Operating profit did not grow because sugar became more expensive.
P The board proposed no dividend. Finance chief Ruth Hale said debt would not exceed 300 million dollars.
C Operating profit did not grow because sugar became more expensive.
T Revenue of Calder Foods climbed 8% to 1.24 billion dollars in 2024 [1].
T No dividend was proposed by the board [2].
T According to finance chief Ruth Hale, debt will stay at no more than 300 million dollars [2].
T As sugar cost more, there was no growth in operating profit [1].
N Hale | Stone
R Sugar became more expensive because operating profit did not grow [1].
U The company sponsors a cycling team [1].
A Investors should buy the shares now [2].
L negation The board proposed a dividend [2].
# f2-en
P Ferro Steel will close its plant in Lund in June 2025, affecting 430 workers. No other plant is affected.
P The union was not consulted before the decision. Management expects savings of 18 million euros a year.
C No other plant is affected.
T In June 2025 the Lund plant of Ferro Steel will be closed [1].
T 430 workers are affected by the closure [1].
T Before the decision the union had not been consulted [2].
T Annual savings of 18 million euros are expected by management [2].
T Other plants are not affected [1].
N Lund | Gothenburg
R The plant in Lund will close Ferro Steel [1].
U The mayor offered free land [2].
A Workers should accept the offer [2].
L negation Other plants are affected [1].
# f3-en
P Orbis Air carried 5.6 million passengers in the first quarter, 300,000 fewer than a year earlier. Fuel costs fell by 11%.
P The airline has not ordered new aircraft. It leased four planes from Skyline Capital.
C The airline has not ordered new aircraft.
T In the first quarter 5.6 million passengers flew with Orbis Air [1].
T That was 300,000 passengers fewer than one year before [1].
T Fuel became 11% cheaper [1].
T Four planes were leased from Skyline Capital [2].
T No new aircraft were ordered by the airline [2].
N Skyline Capital | Northwind Leasing
R Skyline Capital leased four planes from the airline [2].
U Pilots wear new uniforms [2].
A Travellers should book early [1].
L negation The airline has ordered new aircraft [2].
# f4-en
P Mira Bio's drug failed to reach the goal of a late-stage trial with 640 patients. The company will not seek approval in Europe.
P Shares lost 37% on Tuesday. Mira Bio still has cash of 210 million dollars, enough until 2027.
C Mira Bio's drug failed to reach the goal of a late-stage trial with 640 patients.
T Approval in Europe will not be sought by the company [1].
T On Tuesday the shares fell by 37% [2].
T Its cash of 210 million dollars lasts until 2027 [2].
T The drug of Mira Bio did not reach the goal of a late-stage trial in 640 patients [1].
N Mira Bio | Zeta Pharma
R The trial failed to reach the shares of 640 patients in cash [1].
U The founder plays the violin [2].
A Shareholders should sell before 2027 [2].
L negation The drug reached the goal of the trial [1].
# f5-en
P The central bank left its key rate unchanged at 3.75%. Two of nine members voted for a cut.
P Inflation slowed to 2.4% in May from 2.9% in April. The bank does not rule out a cut in September.
C The central bank left its key rate unchanged at 3.75%.
T Two of the nine members wanted a cut [1].
T Inflation went down from 2.9% in April to 2.4% in May [2].
T A cut in September is not ruled out by the bank [2].
T The key rate stays at 3.75% [1].
N September | December
R Inflation rose from 2.4% in April to 2.9% in May [2].
U The governor owns a vineyard [1].
A Savers should move to bonds [2].
L negation The bank rules out a cut in September [2].
# f6-en
P Delta Retail bought the chain Homey for 95 million pounds. The price includes no debt.
P Homey has 62 shops, none of which will be closed. Its founder, Sam Price, leaves at the end of the year.
C Homey has 62 shops, none of which will be closed.
T Homey was acquired by Delta Retail for 95 million pounds [1].
T No debt is included in the price [1].
T At the end of the year the founder Sam Price will leave [2].
T None of the 62 shops of Homey will close [2].
N Delta Retail | Gamma Stores
R Homey bought the chain Delta Retail for 95 million pounds [1].
U Homey sells pianos [2].
A Customers should use their vouchers soon [2].
L negation All of the 62 shops will be closed [2].
# f7-en
P Solaris Energy's wind parks produced 1,900 GWh in 2023, 4% less than in 2022, because winds were weak. The company did not cut its forecast.
P Debt rose to 2.1 billion euros. Rating agency Kestrel kept its rating at BBB without changing the outlook.
C The company did not cut its forecast.
T In 2023, 1,900 GWh came from the wind parks of Solaris Energy, 4% less than the year before [1].
T Weak winds were the reason for the lower output [1].
T Debt increased to 2,100 million euros [2].
T Kestrel left the rating at BBB and the outlook unchanged [2].
T The forecast was not reduced [1].
N Kestrel | Falcon
R Winds were weak because the wind parks produced less [1].
U The turbines are painted by artists [1].
A The rating should be raised [2].
L negation The company cut its forecast [1].
# f8-en
P Nordbank was fined 12 million euros because it failed to report suspicious payments between 2016 and 2019. The bank does not dispute the findings.
P Chief executive Lena Dahl was not accused. The fine will be paid in two instalments.
C The bank does not dispute the findings.
T For not reporting suspicious payments from 2016 to 2019, Nordbank was fined 12 million euros [1].
T There was no accusation against chief executive Lena Dahl [2].
T The fine is to be paid in two instalments [2].
T The findings are not disputed by the bank [1].
N Dahl | Berg
R The suspicious payments fined Nordbank [1].
U The building of the bank is haunted [2].
A Clients should close their accounts [1].
L negation Chief executive Lena Dahl was accused [2].
# f9-en
P Hexa Chips sold 80 million chips in 2024, twice as many as in 2021. Its factory in Penang works without natural gas.
P Customers in China account for 22% of sales. New export rules do not apply to its products.
C New export rules do not apply to its products.
T In 2024 Hexa Chips sold 80 million chips, double the number of 2021 [1].
T No natural gas is used in the Penang factory [1].
T 22% of sales come from customers in China [2].
T The new rules on exports are not applicable to its products [2].
N Penang | Dresden
R Sales account for 22% of customers in China [2].
U The chips are edible [1].
A The company should move to Vietnam [2].
L negation New export rules apply to its products [2].
# f10-en
P Insurer Alba paid 340 million dollars for storm damage in 2023. The storm of 9 October alone caused 120 million dollars of it.
P Alba will no longer insure houses on the coast of Merano. Premiums elsewhere remain unchanged.
C Alba will no longer insure houses on the coast of Merano.
T Storm damage cost the insurer Alba 340 million dollars in 2023 [1].
T Of this, 120 million dollars were caused by the storm of 9 October alone [1].
T In other places premiums do not change [2].
T Houses on Merano's coast will not be insured by Alba any more [2].
N Merano | Rimini
R The storm of 9 October was caused by 120 million dollars [1].
U Alba insures racing camels [2].
A Owners should build walls [2].
L negation Alba will continue to insure houses on the coast of Merano [2].
# f11-en
P Tessel Motors recalled 48,000 cars because the brakes may fail in cold weather. No accidents have been reported.
P The repair takes 40 minutes and is free of charge. Models built after March 2022 are not affected.
C No accidents have been reported.
T Because brakes may fail when it is cold, 48,000 cars were recalled by Tessel Motors [1].
T Owners do not have to pay for the repair, which takes 40 minutes [2].
T Cars built after March 2022 are not concerned [2].
T There have been no reports of accidents [1].
N Tessel Motors | Vanta Cars
R Cold weather may fail because the cars recalled the brakes [1].
U The cars can swim [2].
A Drivers should not use the motorway [1].
L negation Accidents have been reported [1].
# f12-en
P Paper maker Silva cut 1,100 jobs, 9% of its staff. It did not close any mill.
P Demand for newsprint has halved since 2012. Packaging now brings 70% of revenue.
C It did not close any mill.
T Silva, a paper maker, reduced its staff by 9%, or 1,100 jobs [1].
T Since 2012 demand for newsprint has fallen by half [2].
T Packaging accounts for 70% of revenue today [2].
T No mill was closed [1].
N Silva | Norpap
R Revenue brings 70% of packaging [2].
U The mills are run by robots from Mars [1].
A The state should support the industry [2].
L negation It closed a mill [1].
# f13-en
P Start-up Lumo raised 25 million dollars from investor Arc Partners. Lumo is not yet profitable and expects its first profit in 2028.
P The app has 3 million users, fewer than half of whom pay. Advertising is not planned.
C Lumo is not yet profitable and expects its first profit in 2028.
T Arc Partners invested 25 million dollars in Lumo [1].
T Less than half of the 3 million users pay [2].
T There are no plans for advertising [2].
T Lumo does not make a profit yet; the first is expected in 2028 [1].
N Arc Partners | Blue Fund
R Investor Arc Partners raised 25 million dollars from Lumo [1].
U The office has a slide [2].
A Users should pay for the app [2].
L negation Lumo is already profitable [1].
# f14-en
P The merger of Vega and Lyra was blocked by the regulator on 14 February 2024. Without the merger, Lyra has to repay a loan of 400 million dollars.
P Vega will not appeal. Its shares rose 5% after the decision.
C The merger of Vega and Lyra was blocked by the regulator on 14 February 2024.
T If there is no merger, Lyra must pay back a loan of 400 million dollars [1].
T Vega is not going to appeal [2].
T After the decision Vega's shares gained 5% [2].
T On 14 February 2024 the regulator blocked the merger between Vega and Lyra [1].
N Lyra | Cygnus
R The regulator was blocked by the merger of Vega and Lyra [1].
U Vega makes telescopes for birds [2].
A Lyra should look for another buyer [1].
L negation Vega will appeal [2].
# f15-en
P Harbour operator Dock One handled 2.3 million containers, unchanged from the year before. A strike in May stopped work for six days.
P The wage agreement does not include a bonus. It runs until December 2026.
C The wage agreement does not include a bonus.
T Dock One handled 2.3 million containers, as many as in the previous year [1].
T In May there was no work for six days because of a strike [1].
T The agreement on wages is valid until December 2026 [2].
T A bonus is not part of the wage agreement [2].
N Dock One | Pier Two
R Work stopped a strike for six days in May [1].
U The harbour exports live tigers [1].
A Workers should strike again [2].
L negation The wage agreement includes a bonus [2].
# f16-en
P Gold fell to 1,980 dollars an ounce, the lowest since November. Silver was little changed.
P Analyst Omar Reid doubts that the fall will continue. Central banks did not reduce their holdings.
C Central banks did not reduce their holdings.
T At 1,980 dollars an ounce, gold was at its lowest since November [1].
T There was little change in silver [1].
T Whether the fall will go on is doubted by analyst Omar Reid [2].
T The holdings of central banks were not reduced [2].
N Omar Reid | Clara Voss
R November fell to gold at the lowest ounce of silver [1].
U Gold was found in a lake [1].
A One should buy gold when it is cheap [2].
L negation Central banks reduced their holdings [2].
# f17-en
P Telecom firm Orel lost 210,000 mobile customers but gained 95,000 for fast internet. Its new tariff has no minimum term.
P Roaming outside the EU is not included. The network covers 97% of the population.
C Roaming outside the EU is not included.
T Orel lost 210,000 mobile customers and won 95,000 for fast internet [1].
T There is no minimum term in the new tariff [1].
T 97% of the population is covered by the network [2].
T The tariff excludes roaming outside the EU [2].
N Orel | Sokol
R The population covers 97% of the network [2].
U The masts glow at night [2].
A Customers should change their tariff [1].
L negation Roaming outside the EU is included [2].
# f18-en
P Builder Kastell completed 1,320 flats in 2024. It did not start any new project, as interest rates were high.
P Unsold flats are worth 64 million euros. The auditor signed the accounts without reservation.
C It did not start any new project, as interest rates were high.
T 1,320 flats were completed by Kastell in 2024 [1].
T The value of unsold flats is 64 million euros [2].
T The accounts were signed by the auditor without any reservation [2].
T Because of high interest rates, no new project was started [1].
N Kastell | Domus
R Interest rates were high as no new project was started [1].
U The flats are round [1].
A Buyers should wait for lower prices [2].
L negation The auditor signed the accounts with reservation [2].
# f19-en
P Rival brewers Amstar and Kolb will share a brewery in Ghent. Neither company will hold shares in the other.
P The brewery can produce 400,000 hectolitres a year. Production starts in the second quarter of 2026.
C Neither company will hold shares in the other.
T A brewery in Ghent will be shared by Amstar and Kolb [1].
T 400,000 hectolitres can be brewed there every year [2].
T Production begins in Q2 2026 [2].
T The two companies will not own shares in each other [1].
N Kolb | Heller
R A brewery in Ghent will share Amstar and Kolb [1].
U The beer is blue [2].
A Beer drinkers should visit Ghent [1].
L negation Both companies will hold shares in the other [1].
# f20-en
P Logistics group Via reported a net loss of 16 million dollars after a profit of 4 million in the previous year. Volumes were not the problem: they rose by 2%.
P The loss was caused by a cyber attack on 3 July. Customer data were not stolen.
C Customer data were not stolen.
T Via had a net loss of 16 million dollars, compared with a profit of 4 million a year earlier [1].
T Volumes increased by 2% and were not the problem [1].
T A cyber attack on 3 July caused the loss [2].
T No customer data were stolen [2].
N Via | Transit
R The cyber attack was caused by the loss on 3 July [2].
U The trucks run on coffee [1].
A Companies should buy insurance [2].
L negation Customer data were stolen [2].
`;
