/** Our own writing, by a sixth hand that had not seen the rules; persons and firms are invented. Every other situation, from the first, is opened for reading. */
export const SIXTH_FINANCE_EN = `
# sixth-brewer-en
P Brewer Halmstad Group sold 4% more beer in the second quarter, and revenue rose to 860 million euros. Operating profit fell by 7% because glass and energy became dearer.
P The group confirmed its forecast for 2024. It will not raise its dividend. Chief executive Nora Lindqvist expects costs to ease in the autumn.
C It will not raise its dividend.
T Revenue of Halmstad Group rose to 860 million euros in the second quarter [1].
T Dearer glass and energy were the reason for the drop of 7% in operating profit [1].
T The brewer is sticking to its 2024 forecast but rules out a higher dividend [2].
N Halmstad Group | Torvik Group
R Glass and energy became dearer because operating profit fell by 7% [1].
U Halmstad Group will close its oldest brewery [2].
A Investors should buy the shares before the autumn [2].
L negation The group did not confirm its forecast for 2024 [2].
L name Chief executive Clara Lindqvist expects costs to ease in the autumn [2].
# sixth-central-bank-en
P The central bank of Morland raised its key rate by 25 basis points to 4.5% on 12 September. Six of the nine members voted for the increase.
P Inflation stood at 5.2% in August and is expected to be below 3% by the end of next year. Governor Paul Hasek said the bank has not decided on further steps.
C Governor Paul Hasek said the bank has not decided on further steps.
T On 12 September, the central bank of Morland raised its key rate to 4.5% [1].
T The increase was backed by six of nine members [1].
T According to Governor Paul Hasek, it is still open what the bank will do next [2].
N Paul Hasek | Ivo Renner
R The key rate of Morland was raised from 4.5% by 25 basis points [1].
U The government criticised the decision [1].
A Home buyers should now fix their mortgage rate [1].
L negation Governor Paul Hasek said the bank has already decided on further steps [2].
L number Inflation stood at 5.7% in August [2].
# sixth-copper-en
P Copper climbed 2.3% to 9,140 dollars a ton on Tuesday after a strike began at the Quillo mine in Peru. The mine produces 310,000 tons a year.
P Stocks in exchange warehouses fell to the lowest level since 2019. Traders think that the strike may last for several weeks. Aluminium was little changed.
C Traders think that the strike may last for several weeks.
T Copper rose by 2.3% on Tuesday, to 9,140 dollars per ton, following the start of a strike at the Quillo mine [1].
T Each year the Quillo mine yields 310,000 tons [1].
T The stocks in exchange warehouses are lower than at any time since 2019 [2].
N Quillo | Sarapo
R The rise in the copper price led to a strike at the Quillo mine [1].
U The union demands a pay rise of 12% [1].
A It is wise to hedge against higher copper prices now [1].
L negation Aluminium did change a great deal [2].
L certainty Traders are certain that the strike lasts for several weeks [2].
# sixth-takeover-en
P Software maker Belvane agreed to buy its smaller rival Ostrel for 1.4 billion dollars in cash. The price is 32% above Ostrel's last closing price.
P The deal needs the approval of the competition authority and should close in June 2025. The board of Ostrel supports the offer. No jobs will be cut in the first year.
C The deal needs the approval of the competition authority and should close in June 2025.
T Belvane has agreed to acquire its smaller competitor Ostrel for 1.4 billion dollars in cash [1].
T Belvane is paying a premium of 32% over the last closing price of Ostrel's shares [1].
T Ostrel's board backs the offer, and jobs are safe for the first year [2].
N Belvane | Kestrin
R Ostrel agreed to buy its smaller rival Belvane for 1.4 billion dollars in cash [1].
U Two other bidders had also made offers for Ostrel [1].
A Shareholders of Ostrel should accept the offer [2].
L negation The deal does not need any approval from the competition authority [2].
L date The purchase of Ostrel should close in July 2025 [2].
# sixth-airline-en
P Airline Pelagia carried 5.8 million passengers in July, 9% more than a year earlier. On average 88% of the seats were filled.
P Pelagia lost 35 million euros in the first half because of strikes at two airports. It has not yet hedged its fuel for 2026. Finance chief Omar Reyle expects a profit for the full year.
C It has not yet hedged its fuel for 2026.
T In July, Pelagia carried 5.8 million passengers, an increase of 9% on the year [1].
T Strikes at two airports led to a loss of 35 million euros in the first half [2].
T Only a small part of the seats stayed empty in July, as 88% were occupied on average [1].
N Pelagia | Aurelio
R A loss of 35 million euros was the cause of the strikes at two airports [2].
U Pelagia is going to order 20 new aircraft [1].
A Passengers should book early for the summer [1].
L negation The airline has already hedged its fuel for 2026 [2].
L certainty The airline is sure to make a profit for the full year [2].
# sixth-chipmaker-en
P Chipmaker Varda Semi made 44% of its sales with car makers in 2023, up from 37% in 2022. Sales to makers of phones fell by 11%.
P The company is building a plant in Brno for 2.2 billion euros. Production there will start in 2026. The state does not contribute to the costs.
C The state does not contribute to the costs.
T Car makers accounted for 44% of Varda Semi's sales in 2023, after 37% in 2022 [1].
T Sales to phone makers went down by 11% [1].
T The plant in Brno, which costs 2.2 billion euros, is being built without a contribution from the state [2].
N Varda Semi | Nordchip
R Phone makers accounted for a rising share of sales, while sales to car makers fell by 11% [1].
U The plant in Brno will employ 900 people [2].
A Analysts should lower their estimates for the company [1].
L negation The state contributes to the costs of the plant in Brno [2].
L unit The plant in Brno costs 2.2 million euros [2].
# sixth-retail-sales-en
P Retail sales in Carenia fell by 0.6% in October, after a rise of 0.9% in September. Shops that sell furniture suffered the sharpest drop, with 3.8%. Food sales did not fall.
P Economists had forecast a decline of 0.2%. Wages are rising faster than prices for the first time in two years.
C Food sales did not fall.
T Carenia's retail sales declined by 0.6% in October, having risen by 0.9% in September [1].
T The steepest decline, 3.8%, was recorded by furniture shops [1].
T It is the first time in two years that pay is growing more quickly than prices [2].
N Carenia | Belmora
R Prices are rising faster than wages for the first time in two years [2].
U The warm weather kept people from buying winter clothes [1].
A Households had better save more [2].
L negation Food sales fell in October as well [1].
L relation Retail sales rose by 0.6% in October, after a drop of 0.9% in September [1].
# sixth-wheat-en
P The farm ministry of Ostland expects a wheat harvest of 21 million tons this year, 3 million tons less than last year. A dry spring in the south is the main reason.
P Exports will probably shrink to 8 million tons. The ministry does not plan an export ban. Flour mills hold enough stocks until March.
C The ministry does not plan an export ban.
T The ministry expects this year's wheat harvest to be 3 million tons smaller than last year's [1].
T The smaller harvest is mainly due to a dry spring in the south [1].
T An export ban is not on the ministry's agenda, even though exports will probably decline to 8 million tons [2].
N wheat | barley
R Last year's wheat harvest was 3 million tons smaller than the one that is expected this year [1].
U Bread prices have already gone up [2].
A Farmers should switch to crops that need less water [1].
L negation The ministry plans an export ban [2].
L date Flour mills hold enough stocks until May [2].
`;
