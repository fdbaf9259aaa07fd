/** Our own writing; persons and firms are invented. */
export const SECOND_FINANCE_EN = `
# o2-results-en
P Halvern Motors reported revenue of 4.2 billion euros for the second quarter of 2024, up 6 percent from a year earlier. Operating profit, however, fell to 310 million euros because of higher steel costs.
P Chief executive Lena Brandt left the full-year forecast unchanged. The company does not expect steel prices to ease before 2025.
C Operating profit, however, fell to 310 million euros
T In the second quarter of 2024, Halvern Motors had revenue of 4.2 billion euros, 6 percent more than a year before [1].
T More expensive steel pushed operating profit down to 310 million euros [1].
T CEO Lena Brandt is sticking to the forecast for the full year [2].
T Halvern does not anticipate any relief in steel prices before 2025 [2].
N steel | aluminium
R Steel costs rose because operating profit had fallen [1].
U Halvern will cut 800 jobs in its factories [2].
A Investors should sell the shares before the next report [1].
L unit Revenue in the second quarter came to 4.2 million euros [1].
L date The figures refer to the second quarter of 2022 [1].
L number Operating profit fell to 130 million euros [1].
L negation Operating profit did not fall in the quarter [1].
L certainty Halvern has ruled out with certainty any fall in steel prices in 2025 [2].

# o2-merger-en
P Corvale Foods has agreed to buy the snack maker Brightleaf for 1.8 billion dollars in cash. The deal, announced on 3 May, still needs the approval of the antitrust authority.
P Brightleaf's founder, Tomas Reyes, will stay on as an adviser for two years. Analysts at Pell & Co. believe that the takeover could save about 90 million dollars annually.
C The deal, announced on 3 May, still needs the approval of the antitrust authority.
T Snack producer Brightleaf is to be acquired by Corvale Foods for 1.8 billion dollars in cash [1].
T The transaction was made public on 3 May and has yet to be cleared by the antitrust authority [1].
T Tomas Reyes, who founded Brightleaf, is going to remain as an adviser for another two years [2].
T Pell & Co. analysts think annual savings of around 90 million dollars are possible through the acquisition [2].
N Corvale | Norvane
R Brightleaf has agreed to buy Corvale Foods for 1.8 billion dollars [1].
U Corvale will finance the purchase by issuing bonds [1].
A Shareholders of Brightleaf ought to accept the offer [1].
L date The deal was announced on 3 March [1].
L unit The purchase price is 1.8 billion euros [1].
L number Reyes will stay on as an adviser for five years [2].
L certainty The takeover will definitely save 90 million dollars a year [2].
L negation The deal no longer needs the approval of the antitrust authority [1].

# o2-centralbank-en
P The central bank of Ostrava Republic raised its key rate by 0.25 percentage points to 5.5 percent on Thursday. Governor Ilse Kamm said that inflation, at 4.1 percent in June, was still too high.
P Kamm said further increases were possible but not certain. Two of the nine council members voted against the move.
C further increases were possible but not certain
T On Thursday the central bank lifted its key rate to 5.5 percent, an increase of 0.25 percentage points [1].
T Governor Ilse Kamm considers June's inflation rate of 4.1 percent to be still too high [1].
T According to Kamm, more rate increases may follow, but this is not certain [2].
T The decision was opposed by two of the council's nine members [2].
N Kamm | Lindt
R Inflation rose to 4.1 percent in June because the central bank had raised its key rate [1].
U The currency gained one percent against the dollar after the decision [1].
A Households should fix their mortgage rates now [2].
L number The key rate was raised to 6.5 percent [1].
L certainty Kamm announced that further increases are certain [2].
L date Inflation stood at 4.1 percent in January [1].
L negation All nine council members voted for the move; nobody was against it [2].
L date The rate was raised on Monday [1].

# o2-oil-en
P Oil prices fell 3 percent on Tuesday after producers in the Delta Group agreed to raise output by 400,000 barrels a day from October. Brent crude closed at 78 dollars a barrel.
P Traders said weak demand from factories also weighed on the market. Stocks in storage, by contrast, hardly changed.
C Stocks in storage, by contrast, hardly changed.
T Tuesday saw a 3 percent drop in oil prices following the Delta Group's agreement to increase production [1].
T From October, the Delta Group's producers will pump an additional 400,000 barrels per day [1].
T At the close, a barrel of Brent crude cost 78 dollars [1].
T Traders also blamed weak factory demand for the pressure on the market, while stored stocks remained almost the same [2].
N October | December
R Producers agreed to raise output after oil prices had fallen 3 percent [1].
U The Delta Group has eleven member countries [1].
A Airlines should lock in fuel prices at this level [1].
L unit Output will be raised by 400,000 tonnes a day [1].
L number Brent crude closed at 87 dollars a barrel [1].
L date The higher output will apply from August [1].
L negation Stocks in storage changed considerably [2].

# o2-bank-en
P Norwick Savings Bank set aside 75 million pounds for bad loans in 2023, compared with 20 million pounds in 2022. Its core capital ratio of 14.2 percent is above the required 11 percent.
P The bank paid no dividend for 2023. Finance director Colm Avery said a dividend for 2024 was likely if loan losses stayed low.
C The bank paid no dividend for 2023.
T Provisions for bad loans at Norwick Savings Bank amounted to 75 million pounds in 2023, up from 20 million the year before [1].
T With a core capital ratio of 14.2 percent, the bank exceeds the 11 percent requirement [1].
T For 2023, shareholders received no dividend [2].
T Provided that loan losses remain low, a dividend for 2024 is probable, according to finance director Colm Avery [2].
N Avery | Barlow
R Norwick set aside more for bad loans in 2022 than in 2023 [1].
U Most of the bad loans were made to property developers [1].
A Savers should move their deposits to another bank [1].
L number The core capital ratio of the bank is 12.4 percent [1].
L unit The bank set aside 75 billion pounds for bad loans [1].
L date The bank set aside 75 million pounds for bad loans in 2020 [1].
L negation The bank paid a dividend for 2023 [2].
L certainty A dividend for 2024 is guaranteed [2].

# o2-labour-en
P The unemployment rate in Merania dropped to 5.8 percent in September from 6.1 percent in August. Most of the 32,000 new jobs were created in construction.
P Wages rose by 2.9 percent over the year, more slowly than consumer prices, which climbed 3.4 percent. Economist Ruth Salo warned that hiring could slow in the winter.
C more slowly than consumer prices
T Merania's jobless rate declined from 6.1 percent in August to 5.8 percent in September [1].
T The majority of the 32,000 jobs added were in construction [1].
T Pay increased by 2.9 percent over the year, which was less than the 3.4 percent rise in consumer prices [2].
T Ruth Salo, an economist, cautioned that recruitment might lose pace in winter [2].
N construction | tourism
R Wages rose faster than consumer prices over the year [2].
U Youth unemployment stands at 12 percent [1].
A The government should lower payroll taxes [2].
L number The unemployment rate dropped to 4.8 percent [1].
L date The rate stood at 6.1 percent in May [1].
L certainty Salo said that hiring will definitely slow in the winter [2].
L negation Most of the new jobs were not created in construction [1].
L unit Wages rose by 2.9 percent in a single month [2].

# o2-bonds-en
P When market interest rates rise, the prices of existing fixed-rate bonds fall, because new bonds offer higher coupons. Bonds with a longer maturity react more strongly than short ones.
P The yield on ten-year Galbian government bonds reached 4.6 percent on 12 February 2024, the highest level since 2011. The two-year yield was 4.9 percent, so the curve was inverted.
C Bonds with a longer maturity react more strongly than short ones.
T Existing fixed-rate bonds lose value when market interest rates go up, since newly issued bonds pay higher coupons [1].
T The effect is stronger for bonds with long maturities than for those with short ones [1].
T On 12 February 2024, Galbia's ten-year government bonds yielded 4.6 percent, more than at any time since 2011 [2].
T With two-year bonds yielding 4.9 percent, the yield curve was inverted [2].
N inverted | flat
R When market interest rates rise, the prices of existing fixed-rate bonds rise as well [1].
U Foreign investors hold a third of Galbian bonds [2].
A Investors should prefer short maturities when rates are rising [1].
L date The yield reached its highest level since 2001 [2].
L number The two-year yield was 3.9 percent [2].
L negation The curve was not inverted [2].
L unit The ten-year yield reached 4.6 basis points on 12 February 2024 [2].
L certainty It is uncertain whether existing fixed-rate bonds lose value when market rates rise [1].

# o2-chips-en
P Chipmaker Talvion will build a plant near Dresden for 7 billion euros, of which the state is to pay 2 billion. Construction starts in 2026, and the plant is expected to employ 1,500 people.
P The subsidy has not yet been approved in Brussels. Rival Seronic cancelled a similar project last year because demand from carmakers had weakened.
C The subsidy has not yet been approved in Brussels.
T Talvion, a maker of chips, plans to spend 7 billion euros on a plant near Dresden, with the state covering 2 billion of that sum [1].
T Building work is due to begin in 2026, and 1,500 people are expected to work at the site [1].
T Brussels has so far not given its approval to the subsidy [2].
T Last year, weaker demand from carmakers led the competitor Seronic to abandon a comparable project [2].
N Dresden | Leipzig
R Demand from carmakers weakened because Seronic had cancelled its project [2].
U The plant will produce sensors for medical devices [1].
A Brussels should approve the subsidy quickly [2].
L date Construction of the plant starts in 2029 [1].
L number The plant is expected to employ 5,100 people [1].
L unit The plant will cost 7 million euros [1].
L negation Seronic did not cancel its similar project [2].

# o2-retail-en
P Fashion retailer Ollen & Reed closed 42 shops in 2023 and opened 11. Online sales grew 18 percent to 260 million dollars, about one third of total sales.
P Net debt fell from 140 million to 95 million dollars. Chairwoman Priya Nadar said the chain might enter Canada in 2025, but no decision had been taken.
C no decision had been taken
T In 2023, Ollen & Reed shut 42 of its shops while opening 11 [1].
T The retailer's online sales climbed by 18 percent and, at 260 million dollars, made up roughly a third of the total [1].
T The company reduced its net debt to 95 million dollars from 140 million [2].
T Priya Nadar, who chairs the company, said an entry into Canada in 2025 is possible, although this has not been decided [2].
N Canada | Mexico
R Net debt rose from 95 million to 140 million dollars [2].
U The retailer's most popular product is a raincoat [1].
A The chain should close further shops to cut costs [1].
L number Ollen & Reed opened 24 shops in 2023 [1].
L certainty The chain has decided to enter Canada in 2025 [2].
L unit Online sales grew to 260 million euros [1].
L date The shops were closed in 2021 [1].
L negation Online sales did not grow [1].

# o2-fraud-en
P Prosecutors have charged Dario Venn, the former treasurer of Lakemont Energy, with diverting 9 million francs between 2018 and 2021. Venn denies the accusations.
P The auditor Kessel & Moor first noticed irregular payments and informed the supervisory board. A trial may begin in spring, but the court has not set a date.
C Venn denies the accusations.
T Dario Venn, who used to be treasurer of Lakemont Energy, is charged with having diverted 9 million francs from 2018 to 2021 [1].
T Venn rejects the allegations made against him [1].
T The irregular payments were first spotted by the auditor Kessel & Moor, which then notified the supervisory board [2].
T The trial could open in spring, although no date has been fixed by the court [2].
N treasurer | chairman
R The supervisory board first noticed irregular payments and informed the auditor Kessel & Moor [2].
U Venn spent the money on a villa in Spain [1].
A Lakemont should replace its auditor [2].
L number Venn is charged with diverting 90 million francs [1].
L negation Venn admits the accusations [1].
L certainty The trial will certainly begin in spring [2].
L date The money was allegedly diverted between 2008 and 2011 [1].
L unit The sum in question is 9 million dollars [1].
`;
