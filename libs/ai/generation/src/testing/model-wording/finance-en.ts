/** Our own writing; firms and people are invented. */
export const MODEL_FINANCE_EN = `
# m-retail
P Larkfield Stores reported revenue of $4.2 billion for the quarter ended 30 June, up 7% from a year earlier. Gross margin narrowed from 34% to 31% because of discounts.
P Chief executive Dana Holt expects margins to recover in the second half. The company did not raise its dividend.
C The company did not raise its dividend.
T Revenue at Larkfield Stores climbed 7% year on year to $4.2 billion in the three months to 30 June [1].
T Discounting squeezed the gross margin, which fell three percentage points to 31% [1].
T According to Dana Holt, who heads the company, margins should improve again in the second half of the year [2].
T Shareholders will see no increase in the dividend [2].
N Larkfield Stores | Ashby Retail
R Discounts rose because the gross margin narrowed from 34% to 31% [1].
U Larkfield also opened forty new shops [1].
A Investors should sell the shares [2].
L negation The company raised its dividend [2].
L relation Gross margin widened from 31% to 34% [1].
L certainty Margins will definitely recover in the second half [2].
L date Revenue for the quarter ended 30 September was $4.2 billion [1].
L name Chief financial officer Dana Holt expects margins to recover [2].
# m-merger
P Corvane Pharma will buy Lintel Biotech for $1.9 billion in cash, a premium of 40% to Monday's closing price. Lintel's board supports the offer. The deal is subject to approval by shareholders.
P Corvane will fund the purchase with new debt. Rating agency Merel put Corvane on review for a downgrade. No job cuts are planned.
C No job cuts are planned.
T Lintel Biotech is to be acquired by Corvane Pharma for $1.9 billion, all of it in cash [1].
T The price lies 40% above where the stock closed on Monday, and the target's board backs it [1].
T Since the purchase is to be financed with new borrowing, Merel is considering whether to lower Corvane's rating [2].
T There are no plans to cut jobs [2].
N Lintel Biotech | Harrow Biotech
R Lintel Biotech will buy Corvane Pharma for $1.9 billion in cash [1].
U The two firms have negotiated for two years [1].
A Shareholders should accept the offer [1].
L negation Lintel's board opposes the offer [1].
L certainty Shareholders have approved the deal [1].
L relation Corvane will fund the purchase with existing cash [2].
L negation Corvane plans to cut jobs [2].
L relation Merel put Corvane on review for an upgrade [2].
# m-mine
P A strike halted production at the Quilca copper mine for 18 days in March. Output for the first quarter fell 22% to 61,000 tons. The owner, Vantor Mining, kept its forecast for the year unchanged.
P Copper prices rose 5% over the same period, which partly offset the lower volume. Vantor denied that it would close the mine.
C Vantor denied that it would close the mine.
T Production at Quilca stood still for 18 days in March because of a strike [1].
T First-quarter output came to 61,000 tons, 22% less than before, yet Vantor Mining did not change its full-year forecast [1].
T Higher copper prices, which gained 5%, made up for part of the lost volume [2].
T Vantor rejected the claim that the mine would be shut [2].
N Vantor Mining | Oderra Mining
R The halt of production led to a strike at the Quilca mine [1].
U The strikers demanded better meals [1].
A Investors should buy copper now [2].
L relation Output rose 22% to 61,000 tons [1].
L negation Vantor confirmed that it would close the mine [2].
L relation Copper prices fell 5% over the same period [2].
L negation The owner lowered its forecast for the year [1].
L number The strike halted production for 28 days [1].
# m-bank
P Brightwater Bank set aside $310 million for bad loans, more than twice the amount of a year ago. Net interest income grew 4% to $2.3 billion as higher rates lifted margins.
P Deposits were stable. The regulator has not opened an investigation into the bank. Analysts at Pell & Co had forecast net interest income of $2.2 billion.
C The regulator has not opened an investigation into the bank.
T Brightwater Bank's provisions for bad loans reached $310 million, over double the figure of the previous year [1].
T Helped by margins that rose with interest rates, net interest income increased by 4% to $2.3 billion, which was more than the $2.2 billion that Pell & Co had predicted [1] [2].
T Deposits hardly moved [2].
T So far there is no investigation of the bank by the regulator [2].
N Brightwater Bank | Stonegate Bank
R Higher margins lifted rates, so that net interest income grew 4% [1].
U The bank will move its headquarters to Dublin [1].
A Customers should withdraw their deposits [2].
L negation The regulator has opened an investigation into the bank [2].
L relation Net interest income fell 4% to $2.3 billion [1].
L relation The bank missed the forecast of Pell & Co for net interest income [2].
L unit The bank set aside $310 billion for bad loans [1].
L relation Deposits declined [2].
# m-rate
P The central bank of Norvia left its key rate at 3.5% on 14 May, as economists had expected. Two of its nine members voted for a cut. Inflation slowed to 2.8% in April from 3.1% in March.
P Governor Iva Renn said that a cut in July is possible if wages grow more slowly. The krone weakened against the euro after the decision.
C Governor Iva Renn said that a cut in July is possible if wages grow more slowly.
T On 14 May Norvia's central bank kept interest rates unchanged at 3.5%, in line with economists' expectations [1].
T Of the nine members, two wanted to lower the rate [1].
T Inflation eased from 3.1% in March to 2.8% the following month, and after the decision the krone lost ground against the euro [1] [2].
T The governor, Iva Renn, does not rule out a reduction in July, provided that wage growth slows [2].
N Iva Renn | Mona Sorel
R The euro weakened against the krone after the decision [2].
U The governor will retire next year [2].
A Savers should lock in their rates now [2].
L certainty Governor Iva Renn announced that the rate will be cut in July [2].
L relation The central bank cut its key rate to 3.5% [1].
L negation Economists had not expected the decision [1].
L number Three of its nine members voted for a cut [1].
L relation Inflation accelerated to 3.1% in April [1].
`;
