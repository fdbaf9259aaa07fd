/** Our own writing, by a third hand that had not seen the rules; the people, firms and patients are invented. */
export const THIRD_FINANCE_EN = `
# third-quarter-orrin
P Orrin Foods reported revenue of $412 million for the third quarter of 2023, up 6 percent from a year earlier. Net profit fell from $38 million to $31 million because wheat became more expensive. The company did not change its full-year forecast.
P Chief executive Marlene Okafor said on 24 October 2023 that the plant in the north of Delmar would probably reopen in January. Finance chief Theo Brandl will leave the company at the end of the year.
C The company did not change its full-year forecast.
T In the third quarter of 2023, Orrin Foods achieved revenue of $412 million, 6 percent more than in the previous year [1].
T More expensive wheat caused net profit to drop from $38 million to $31 million [1].
T According to a statement by chief executive Marlene Okafor on 24 October 2023, the plant in northern Delmar will probably open again in January [2].
T Theo Brandl, the finance chief, departs at the end of the year [2].
T Orrin Foods left its forecast for the full year unchanged [1].
N Marlene Okafor | Theo Brandl
R Wheat became more expensive because net profit fell [1].
U Analysts had expected revenue of $420 million [1].
A Investors should hold the shares of Orrin Foods until January [2].
L number Orrin Foods reported revenue of $512 million for the third quarter [1].
L unit Net profit fell from $38 billion to $31 billion [1].
L date Okafor made her statement on 24 November 2023 [2].
L side The plant lies in the south of Delmar [2].
L negation The company changed its full-year forecast [1].
L certainty Okafor guaranteed that the plant would reopen in January [2].
# third-merger-lakeshore
P Halvard Bank agreed on 3 June 2022 to buy Lakeshore Savings for €2.1 billion in cash. Shareholders of Lakeshore receive €17.50 per share, a premium of 28 percent. The competition authority has not yet approved the deal.
P Lakeshore has 140 branches and 3,900 employees; Halvard employs 11,200 people. Halvard's chair Sigrid Paulsen expects annual savings of €95 million from 2025.
C The competition authority has not yet approved the deal.
T On 3 June 2022, Halvard Bank agreed to acquire Lakeshore Savings in cash for €2.1 billion [1].
T Lakeshore's shareholders get €17.50 for each share, which is a premium of 28 percent [1].
T Lakeshore operates 140 branches and employs 3,900 people, while Halvard has 11,200 employees [2].
T Sigrid Paulsen, who chairs Halvard, expects savings of €95 million per year starting in 2025 [2].
T Approval of the deal by the competition authority is still outstanding [1].
N Halvard Bank | Lakeshore Savings
R Lakeshore Savings agreed to buy Halvard Bank for €2.1 billion [1].
U About 600 jobs will be cut after the takeover [2].
A Lakeshore shareholders ought to accept the offer quickly [1].
L name Fjordland Bank agreed to buy Lakeshore Savings for €2.1 billion [1].
L relation Lakeshore employs more people than Halvard [2].
L unsupported Halvard will finance the purchase by issuing new bonds [1].
L number Lakeshore has 240 branches [2].
L unit Shareholders of Lakeshore receive 17.50 cents per share [1].
# third-central-bank-verano
P The central bank of Verano raised its key rate by 50 basis points to 4.25 percent on 15 September 2022. Five of the seven council members voted for the step; two wanted to leave the rate unchanged. Inflation stood at 7.8 percent in August.
P Governor Ilario Castane said that a further increase in November was possible, but had not been decided. The bank sees growth of 1.1 percent for 2023, less than the 2.4 percent of 2022.
C Governor Ilario Castane said that a further increase in November was possible, but had not been decided.
T Verano's central bank lifted its key rate on 15 September 2022 by 50 basis points, to 4.25 percent [1].
T Of the seven council members, five supported the step and two preferred to leave the rate as it was [1].
T In August, inflation was 7.8 percent [1].
T For 2023 the bank sees growth of 1.1 percent, compared with 2.4 percent in 2022 [2].
T Another rise in November was possible but not decided, Governor Ilario Castane said [2].
N Ilario Castane | Renzo Vidal
R The bank sees stronger growth in 2023 than in 2022 [2].
U The currency of Verano gained 2 percent after the decision [1].
A Borrowers should switch to fixed rates before November [2].
L date The key rate was raised on 15 December 2022 [1].
L negation None of the council members wanted to leave the rate unchanged [1].
L certainty Castane said that a further increase in November was certain [2].
L name Governor Renzo Vidal said that a further increase in November was possible [2].
L relation The central bank of Verano lowered its key rate by 50 basis points [1].
L unit The central bank raised its key rate by 50 percentage points [1].
# third-copper-mine
P Copper rose by 3.2 percent to $8,940 per tonne on 11 April 2023 after a strike began at the Cerro Blando mine. The mine produces 410,000 tonnes a year. Nickel fell by 1.5 percent on the same day.
P The union led by Ximena Rojo demands 9 percent more pay, whereas the operator Baltus Mining offers 5 percent. The southern pit has been idle since Sunday; the northern pit keeps working.
C The southern pit has been idle since Sunday; the northern pit keeps working.
T After the start of a strike at the Cerro Blando mine, copper climbed 3.2 percent to $8,940 per tonne on 11 April 2023 [1].
T The yearly output of the mine is 410,000 tonnes [1].
T Nickel lost 1.5 percent that day [1].
T The union headed by Ximena Rojo wants a pay rise of 9 percent [2].
T Baltus Mining, the operator, offers 5 percent [2].
T While the southern pit has stood still since Sunday, work in the northern pit goes on [2].
N Baltus Mining | Corvo Metals
R Baltus Mining demands 9 percent, whereas the union offers 5 percent [2].
U Copper stocks in the exchange warehouses are at their lowest level in ten years [1].
A Traders should buy copper before the strike spreads [1].
L unsupported The strike costs the operator $4 million per day [2].
L number Copper rose by 8.2 percent on 11 April 2023 [1].
L unit Copper reached a price of $8,940 per kilogram [1].
L date The strike drove up the copper price on 11 August 2023 [1].
L side The northern pit has been idle since Sunday, and the southern pit keeps working [2].
# third-annual-filing
P In its annual filing of 28 February 2021, Tessaly Robotics disclosed long-term debt of £64 million and cash of £22 million. The auditor, Wren & Calder, issued an unqualified opinion. No dividend was paid for 2020.
P The filing names a patent dispute with Kobrin Systems as a risk. A loss in court could cost up to £12 million, and management regards this outcome as unlikely.
C No dividend was paid for 2020.
T Tessaly Robotics stated long-term debt of £64 million and cash of £22 million in its annual filing of 28 February 2021 [1].
T Wren & Calder, the auditor, gave an unqualified opinion [1].
T A patent dispute with Kobrin Systems is listed as a risk in the filing [2].
T Losing in court could cost as much as £12 million [2].
T Management considers a loss in court unlikely [2].
T For 2020 the company did not pay a dividend [1].
N Kobrin Systems | Wren & Calder
R The long-term debt of Tessaly Robotics is smaller than its cash [1].
U Tessaly Robotics sold most of its robots to carmakers [1].
A Creditors should demand early repayment of the debt [1].
L negation A dividend was paid for 2020 [1].
L certainty Management is convinced that the company will lose in court [2].
L name The filing names a patent dispute with Wren & Calder as a risk [2].
L relation The cash of Tessaly Robotics exceeds its long-term debt [1].
L unsupported The court will hear the patent case in the autumn of 2021 [2].
# third-airline-fuel
P Quillair carried 5.6 million passengers in July 2019, 4 percent fewer than in July 2018. Its load factor improved to 88 percent because the airline took nine aircraft out of service. Fuel made up 27 percent of operating costs.
P On 5 August 2019 Quillair postponed the delivery of six jets from maker Aerolyn until 2022. The order was not cancelled. A route from the east terminal of Portmere to Solvang starts in October.
C The order was not cancelled.
T In July 2019 Quillair transported 5.6 million passengers, a decrease of 4 percent from July 2018 [1].
T Because nine aircraft were taken out of service, the load factor rose to 88 percent [1].
T Fuel accounted for 27 percent of operating costs [1].
T Quillair put off the delivery of six Aerolyn jets until 2022 on 5 August 2019 [2].
T From October there will be a route between the east terminal of Portmere and Solvang [2].
T The order has been upheld rather than cancelled [2].
N Quillair | Aerolyn
R Quillair took nine aircraft out of service because its load factor had improved [1].
U Ticket prices rose by 3 percent on average in July 2019 [1].
A Quillair should hedge its fuel costs for the coming winter [1].
L number Fuel made up 37 percent of operating costs [1].
L unit Quillair carried 5.6 billion passengers in July 2019 [1].
L date The delivery of the six jets was postponed until 2025 [2].
L side The new route starts from the west terminal of Portmere [2].
L negation The order for the six jets was cancelled [2].
L name Aerolyn postponed the delivery of six jets from maker Quillair [2].
# third-bond-issue
P The province of Marquelle sold a ten-year bond of C$750 million on 9 May 2023 with a coupon of 3.9 percent. Orders reached C$2.0 billion. The rating agency Dunmore gives the province an A+ with a stable outlook.
P The money is meant for hospitals, not for roads. Treasurer Edouard Lacombe said that a second sale might follow in autumn, depending on the markets.
C The money is meant for hospitals, not for roads.
T On 9 May 2023, Marquelle sold C$750 million of ten-year bonds carrying a coupon of 3.9 percent [1].
T Orders for the bond amounted to C$2.0 billion [1].
T Dunmore, a rating agency, rates the province A+ with a stable outlook [1].
T A second sale could follow in autumn depending on the markets, said treasurer Edouard Lacombe [2].
T The proceeds are intended for hospitals and not for roads [2].
N Edouard Lacombe | Gilles Mercier
R The amount sold was larger than the orders received [1].
U Pension funds bought nearly half of the bonds [1].
A Savers should wait for the second sale in autumn [2].
L name The treasurer Gilles Mercier said that a second sale might follow in autumn [2].
L relation The orders for the bond were lower than the amount sold [1].
L unsupported The province will build four new hospitals [2].
L certainty Lacombe announced that a second sale will take place in autumn in any case [2].
L date The province sold the bond on 9 May 2013 [1].
# third-chip-forecast
P Lumicore expects sales of between $5.1 billion and $5.3 billion in the fourth quarter. In the third quarter it earned $1.36 per share, more than the $1.12 of the year before. Data-centre chips brought in 58 percent of sales.
P Lumicore's founder Dao Renwick said on 2 November 2023 that export rules may reduce sales to some customers. Inventory stood at 94 days, down from 121 days in July.
C Data-centre chips brought in 58 percent of sales.
T For the fourth quarter, Lumicore anticipates sales in the range of $5.1 billion to $5.3 billion [1].
T Earnings per share in the third quarter were $1.36, up from $1.12 a year earlier [1].
T Dao Renwick, the founder of Lumicore, said on 2 November 2023 that sales to some customers may decline because of export rules [2].
T Inventory was 94 days, compared with 121 days in July [2].
T Inventory has come down since July [2].
T 58 percent of sales came from data-centre chips [1].
N Dao Renwick | Nils Aster
R Inventory increased from 94 days to 121 days [2].
U Lumicore plans to buy back its own shares next year [1].
A Customers should order their chips before new export rules apply [2].
L date Renwick commented on the export rules on 2 December 2023 [2].
L number Data-centre chips brought in 38 percent of sales [1].
L unit Lumicore earned 1.36 cents per share in the third quarter [1].
L certainty Renwick said that export rules will definitely reduce sales [2].
L relation Lumicore earned less per share in the third quarter than in the year before [1].
# third-oil-group
P The oil ministers of the Sarmat Group decided on 1 December 2021 to raise output by 400,000 barrels per day from January. Brent fell by $2.15 to $69.40. Country Ostrava-Nord opposed the decision, and country Kelim supported it.
P Energy analyst Perpetua Lynd of Cobalt Research believes that demand could weaken in the first quarter. Stocks in the southern terminals are 6 percent below the five-year average.
C Country Ostrava-Nord opposed the decision, and country Kelim supported it.
T On 1 December 2021, the Sarmat Group's oil ministers agreed to lift output by 400,000 barrels a day starting in January [1].
T Brent dropped by $2.15 and stood at $69.40 [1].
T Demand could become weaker in the first quarter, in the opinion of Perpetua Lynd from Cobalt Research [2].
T In the southern terminals, stocks are 6 percent lower than the five-year average [2].
T The decision was backed by Kelim but opposed by Ostrava-Nord [1].
N Ostrava-Nord | Kelim
R Stocks in the southern terminals are 6 percent above the five-year average [2].
U Petrol prices at filling stations fell in the following week [1].
A Refiners should refill their tanks before the first quarter [2].
L unsupported The group will meet again on 4 January [1].
L side Stocks in the northern terminals are 6 percent below the five-year average [2].
L number The ministers decided to raise output by 700,000 barrels per day [1].
L unit Output will be raised by 400,000 barrels per month [1].
L negation Ostrava-Nord did not oppose the decision [1].
L name Kelim opposed the decision, and Ostrava-Nord supported it [1].
# third-fraud-fine
P The market regulator fined broker Pellworth Securities $18 million on 21 July 2020 for late trade reports. The breaches took place between 2015 and 2018 and affected 1.9 million trades. Pellworth neither admitted nor denied the findings.
P Former compliance head Gwen Abernathy received a separate fine of $75,000. The regulator found no evidence that clients had lost money.
C The regulator found no evidence that clients had lost money.
T On 21 July 2020, Pellworth Securities was fined $18 million by the market regulator because of late trade reports [1].
T The breaches occurred from 2015 to 2018 and concerned 1.9 million trades [1].
T The findings were neither admitted nor denied by Pellworth [1].
T Gwen Abernathy, formerly head of compliance, was separately fined $75,000 [2].
T No evidence of client losses was found by the regulator [2].
N Gwen Abernathy | Lionel Strake
R Pellworth Securities fined the market regulator $18 million [1].
U The regulator was tipped off by an employee of the broker [1].
A Clients of Pellworth ought to move their accounts to another broker [2].
L negation The regulator found evidence that clients had lost money [2].
L certainty Pellworth fully admitted the findings [1].
L name The former compliance head Lionel Strake received a separate fine [2].
L unsupported Pellworth has replaced its reporting software since then [1].
L date The fine was imposed on 21 July 2010 [1].
# third-retailer-closures
P Haberley Stores will close 34 of its 212 shops by 30 June 2024, most of them in the west of the country. Like-for-like sales dropped 2.7 percent in the Christmas quarter, while online sales gained 11 percent. The closures cost £26 million once.
P Chairwoman Adaeze Thornton denied that Haberley is looking for a buyer. The lender Northgate Credit may extend the loan of £80 million by two years.
C Chairwoman Adaeze Thornton denied that Haberley is looking for a buyer.
T By 30 June 2024, Haberley Stores will shut 34 of 212 shops, mostly in the west of the country [1].
T In the Christmas quarter, like-for-like sales fell by 2.7 percent, whereas online sales rose by 11 percent [1].
T The one-off cost of the closures is £26 million [1].
T Northgate Credit, the lender, may prolong the £80 million loan by two years [2].
T Adaeze Thornton, the chairwoman, rejected the claim that Haberley is seeking a buyer [2].
N Haberley | Northgate Credit
R Online sales fell while like-for-like sales gained 11 percent in the Christmas quarter [1].
U About 900 employees will lose their jobs through the closures [1].
A Haberley should sell its remaining shops to a competitor [2].
L side Most of the shops to be closed are in the east of the country [1].
L certainty Northgate Credit has firmly agreed to extend the loan by two years [2].
L number Haberley Stores will close 64 of its 212 shops [1].
L unit The loan may be extended by two months [2].
L relation Like-for-like sales rose by 2.7 percent in the Christmas quarter [1].
# third-insurer-storm
P The insurer Alpenrast estimates claims of CHF 210 million from the hailstorm of 18 June 2023. About 70 percent of the damage occurred on the left side of the Rhenz valley. Reinsurers carry everything above CHF 120 million.
P Before the storm, the combined ratio was 93.5 percent, better than the 96.2 percent of rival Corvina. Alpenrast has not ruled out higher premiums.
C Alpenrast has not ruled out higher premiums.
T Claims from the hailstorm of 18 June 2023 are estimated by Alpenrast at CHF 210 million [1].
T Roughly 70 percent of the damage happened on the left side of the Rhenz valley [1].
T Reinsurers cover all amounts beyond CHF 120 million [1].
T Alpenrast's combined ratio before the storm, at 93.5 percent, was better than Corvina's 96.2 percent [2].
T Higher premiums have not been excluded by Alpenrast [2].
N Alpenrast | Corvina
R Before the storm, Corvina had a better combined ratio than Alpenrast [2].
U Most of the claims concern damaged cars [1].
A House owners in the valley should take out additional cover [1].
L side About 70 percent of the damage occurred on the right side of the Rhenz valley [1].
L negation Alpenrast has ruled out higher premiums [2].
L name The insurer Corvina estimates claims of CHF 210 million from the hailstorm [1].
L unsupported Alpenrast paid the first claims within a week [1].
L unit Alpenrast estimates claims of CHF 210 thousand [1].
L date The hailstorm took place on 18 August 2023 [1].
# third-gold-fund
P The gold fund Aurelis held 312 tonnes at the end of March 2020, 24 tonnes more than at the end of February. The price of gold closed at $1,577 per ounce. The fund charges 0.40 percent per year.
P Fund manager Hedda Vance attributes the inflows to falling interest rates. She thinks a price of $1,700 is conceivable by summer but gives no forecast for 2021.
C The fund charges 0.40 percent per year.
T At the end of March 2020, Aurelis held 312 tonnes of gold, which was 24 tonnes above the level at the end of February [1].
T Gold closed at a price of $1,577 per ounce [1].
T According to fund manager Hedda Vance, falling interest rates are the reason for the inflows [2].
T Vance considers a price of $1,700 by summer conceivable [2].
T She does not give any forecast for 2021 [2].
T The yearly fee of the fund is 0.40 percent [1].
N Hedda Vance | Iris Calloway
R Hedda Vance attributes the falling interest rates to the inflows into the fund [2].
U The fund stores its gold in a vault in Zurich [1].
A Cautious investors should put a tenth of their money into gold [2].
L number The fund charges 0.70 percent per year [1].
L unit The price of gold closed at $1,577 per gram [1].
L certainty Vance is sure that gold will reach $1,700 by summer [2].
L relation The fund held less gold at the end of March than at the end of February [1].
L negation Vance gives a forecast for 2021 [2].
# third-ipo-vantor
P Vantor Health went public in Brixel on 16 March 2021 at 23 crowns per share and closed its first day at 29.90 crowns, a gain of 30 percent. The company sold 18 million new shares; the founders sold none. Vantor has not made a profit so far.
P The lead bank was Merrin Partners. Founder Lucasta Boyle owns 41 percent of the votes after the offering, and the investor Teal Ridge owns 22 percent.
C Vantor has not made a profit so far.
T Vantor Health was listed in Brixel on 16 March 2021 at a price of 23 crowns per share [1].
T The shares ended their first day at 29.90 crowns, 30 percent higher [1].
T 18 million new shares were sold by the company, whereas the founders did not sell any [1].
T Merrin Partners acted as lead bank [2].
T After the offering, Lucasta Boyle holds 41 percent of the votes and Teal Ridge 22 percent [2].
T To date Vantor has not earned a profit [1].
N Merrin Partners | Teal Ridge
R Teal Ridge owns more votes than founder Lucasta Boyle [2].
U The proceeds will be used for a new laboratory [1].
A Small investors should take their profits after the first day [1].
L unsupported Vantor expects to reach break-even in 2024 [1].
L relation The first-day closing price was below the issue price of 23 crowns [1].
L date Vantor Health went public on 26 May 2021 [1].
L name The lead bank was Teal Ridge [2].
L negation The founders sold shares in the offering as well [1].
L number Founder Lucasta Boyle owns 61 percent of the votes [2].
`;
