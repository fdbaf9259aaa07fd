/** Our own writing; persons and firms are invented. */
export const ANSWER_FINANCE_EN = `
# y-cement-en
P Tarsan Cement reported net profit of 84 million euros for 2024, down from 91 million euros a year earlier. Higher fuel costs weighed on margins. The dividend stays at 1.20 euros per share.
P The company will close its kiln in Odrava by the end of March. It has not yet decided what happens to the 160 workers there. Chief executive Lena Voss said demand in Poland was recovering.
C It has not yet decided what happens to the 160 workers there.
T Net profit at Tarsan Cement slipped to 84 million euros in 2024 from 91 million euros the year before [1].
T Margins came under pressure from higher fuel costs [1].
T Shareholders will receive an unchanged dividend of 1.20 euros a share [1].
T By the end of March, the kiln in Odrava is to be shut [2].
T The future of the 160 workers in Odrava remains undecided [2].
N Tarsan Cement | Ulmen Cement
R Higher margins weighed on fuel costs [1].
U Lena Voss studied chemistry in Graz [2].
A Shareholders should sell before March [1].
L negation The company has decided to keep the 160 workers [2].
L negation The dividend will be cut [1].
L number Net profit rose to 91 million euros in 2024 from 84 million euros [1].
L unit Net profit was 84 million dollars in 2024 [1].
L date The kiln in Odrava closes by the end of May [2].
# y-ferry-en
P Nordkai Ferries has agreed to buy three ships from Ostrand Lines for 210 million dollars. The deal needs the approval of the competition authority. Two of the ships run on methanol.
P Nordkai carried 4.1 million passengers in 2023, 8% more than in 2022. It expects a loss in the first quarter of 2024 because of repairs. No jobs will be cut.
C No jobs will be cut.
T Ostrand Lines is to sell three ships to Nordkai Ferries for 210 million dollars [1].
T The competition authority still has to approve the purchase [1].
T Methanol powers two of the three ships [1].
T Passenger numbers at Nordkai rose 8% in 2023, reaching 4.1 million [2].
T The company is not planning any job cuts [2].
N Ostrand Lines | Baltway Lines
R Nordkai Ferries has agreed to sell three ships to Ostrand Lines [1].
U The ships are painted green [1].
A Passengers should book early [2].
L negation The competition authority has already approved the deal [1].
L negation Jobs will be cut at Nordkai [2].
L number Three of the ships run on methanol [1].
L relation Nordkai carried 8% fewer passengers in 2023 than in 2022 [2].
L unit Nordkai carried 4.1 billion passengers in 2023 [2].
# y-bond-en
P Quellmark Energy placed a green bond of 500 million euros on 12 June 2024. The bond pays 4.1% a year and matures in 2031. Orders reached 1.9 billion euros.
P Proceeds will be used for wind farms in Jutland and may not be spent on gas. Rating agency Fairlane rates the issuer BBB with a stable outlook. Fairlane has not changed the rating since 2020.
C Proceeds will be used for wind farms in Jutland and may not be spent on gas.
T A green bond worth 500 million euros was issued by Quellmark Energy on 12 June 2024 [1].
T Investors placed orders for 1.9 billion euros [1].
T It carries an annual coupon of 4.1% and falls due in 2031 [1].
T Fairlane’s rating of the issuer has remained at BBB since 2020 [2].
T The money is meant for wind farms in Jutland; spending it on gas is not allowed [2].
N Fairlane | Norwell
R The issuer rates the agency Fairlane BBB [2].
U The bond was signed in a castle [1].
A Investors ought to subscribe quickly [1].
L negation Proceeds may be spent on gas [2].
L negation Fairlane has changed the rating since 2020 [2].
L number The bond pays 1.4% a year [1].
L date The bond matures in 2035 [1].
L relation Fairlane lowered the rating of the issuer in 2020 [2].
# y-chips-en
P Veltron cut its revenue forecast for 2025 from 6.4 billion dollars to 5.9 billion dollars. It blamed weak orders from carmakers. Data-centre sales grew 31% in the quarter.
P Veltron holds inventories worth 120 days of sales, against 95 days a year ago. The firm did not rule out shutting its oldest plant. Finance chief Amir Dasgupta will leave in September.
C The firm did not rule out shutting its oldest plant.
T For 2025 Veltron now forecasts revenue of 5.9 billion dollars instead of 6.4 billion dollars [1].
T The company put this down to weak demand from carmakers [1].
T In the quarter, sales to data centres were up 31% [1].
T Stocks equal 120 days of sales, compared with 95 days one year ago [2].
T Closing the oldest plant remains an option [2].
N Amir Dasgupta | Paul Renner
R Carmakers blamed weak orders from Veltron [1].
U Veltron’s canteen serves curry on Fridays [1].
A Holders should reduce their stake [1].
L negation Veltron ruled out closing its oldest plant [2].
L negation Finance chief Amir Dasgupta will stay after September [2].
L number Veltron raised its forecast from 5.9 billion dollars to 6.4 billion dollars [1].
L unit Veltron holds inventories worth 120 weeks of sales [2].
L relation Data-centre sales fell 31% in the quarter [1].
# y-court-en
P A court in Lisbon ordered Mirasol Bank to repay 38 million euros to customers. The bank had charged fees without telling them. Mirasol said it would appeal.
P The payment is not due until the appeal has been heard. Mirasol has set aside 25 million euros. Its shares lost 3.4% on Tuesday, their weakest day since October 2022.
C The payment is not due until the appeal has been heard.
T Mirasol Bank has been ordered by a Lisbon court to pay customers back 38 million euros [1].
T Customers had not been told of the fees that the bank charged [1].
T Mirasol announced that it would appeal against the ruling [1].
T On Tuesday the shares dropped 3.4%, which was their worst day since October 2022 [2].
T Nothing has to be paid before the appeal is heard [2].
N Mirasol Bank | Corvina Bank
R Customers were ordered to repay 38 million euros to Mirasol Bank [1].
U The judge is a keen sailor [1].
A Customers should change their bank [1].
L negation Mirasol accepted the ruling [1].
L negation The bank had told its customers about the fees [1].
L number Mirasol has set aside 38 million euros [2].
L date It was their weakest day since October 2020 [2].
L relation Its shares gained 3.4% on Tuesday [2].
# y-grain-en
P Wheat prices in Chicago climbed to 6.30 dollars a bushel on Thursday after frost damaged fields in Kansas. Russia has not imposed new export duties. Maize was little changed.
P The ministry lowered its harvest estimate from 49 million tons to 45 million tons. Stocks are expected to reach 17 million tons at the end of the season. Farmers in Kansas have insured 80% of their land.
C Russia has not imposed new export duties.
T After frost harmed fields in Kansas, wheat in Chicago rose to 6.30 dollars per bushel on Thursday [1].
T The price of maize hardly moved [1].
T The ministry’s estimate of the harvest was reduced by 4 million tons to 45 million tons [2].
T By the end of the season, stocks should amount to 17 million tons [2].
T New export duties have not been introduced by Russia [1].
N Kansas | Nebraska
R Fields in Kansas damaged frost [1].
U Traders wore red ties on Thursday [1].
A Bakers should buy their flour now [1].
L negation Russia has imposed new export duties [1].
L negation Wheat prices fell on Thursday [1].
L number The estimate was lowered from 45 million tons to 49 million tons [2].
L unit Stocks are expected to reach 17 million kilograms [2].
L certainty Stocks have reached 17 million tons [2].
`;
