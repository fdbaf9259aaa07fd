/** Our own writing, by a fourth hand that had not seen the rules; the people, firms and patients are invented. */
export const FOURTH_FINANCE_EN = `
# fourth-fin-en-quarter
P Norvale Packaging reported revenue of $412 million for the third quarter of 2023, up 7% from a year earlier. Net profit fell to $31 million from $38 million because energy costs rose. The company did not change its full-year outlook.
P Chief executive Dana Whitlock said the new plant in Tulsa could start production in the second quarter of 2024. The plant will cost about $95 million. Chief financial officer Roy Pellman will retire on 31 March 2024.
C Net profit fell to $31 million from $38 million because energy costs rose.
T Revenue at Norvale Packaging came to $412 million in the third quarter of 2023, an increase of 7% from the year before [1].
T The full-year outlook was left unchanged [1].
T According to chief executive Dana Whitlock, production at the new Tulsa plant might begin in the second quarter of 2024 [2].
T The cost of the plant will be around $95 million [2].
T Roy Pellman, the chief financial officer, will go into retirement on 31 March 2024 [2].
T Higher energy costs caused net profit to drop from $38 million to $31 million [1].
N Dana Whitlock | Roy Pellman
R Net profit rose from $31 million to $38 million [1].
U Norvale Packaging plans to close two older plants after the opening in Tulsa [2].
A Investors should hold the shares until the Tulsa plant is running [2].
L number Revenue for the third quarter of 2023 was $421 million [1].
L unit The Tulsa plant will cost about $95 billion [2].
L date Roy Pellman will retire on 31 May 2024 [2].
L negation The company changed its full-year outlook [1].
L certainty The Tulsa plant is guaranteed to start production in the second quarter of 2024 [2].
L relation Energy costs rose because net profit fell [1].
# fourth-fin-en-rate
P On 8 February 2024 the Central Bank of Tarvia raised its policy rate by 25 basis points to 4.75%. Seven members voted for the increase and two wanted no change. Governor Elin Sorrel said inflation was still too high.
P The bank expects inflation of 3.1% in 2024 and 2.2% in 2025. A further increase in April is possible if wage growth does not slow. The bank did not intervene in the currency market in January.
C On 8 February 2024 the Central Bank of Tarvia raised its policy rate by 25 basis points to 4.75%.
T Seven members were in favour of the increase, while two wanted to leave the rate unchanged [1].
T Inflation was still too high, Governor Elin Sorrel said [1].
T For 2024 the bank forecasts inflation of 3.1%, and for 2025 it forecasts 2.2% [2].
T If wage growth fails to slow, another increase in April is possible [2].
T There was no intervention by the bank in the currency market in January [2].
T The Central Bank of Tarvia lifted its policy rate by 25 basis points to 4.75% on 8 February 2024 [1].
N Elin Sorrel | Jonas Mirek
R The bank expects inflation to be higher in 2025 than in 2024 [2].
U The decision caused the currency to gain 2% against the dollar [1].
A Borrowers should fix their mortgage rates now [2].
L unit The policy rate was raised by 25 percentage points [1].
L date The rate was raised on 18 February 2024 [1].
L certainty A further increase will take place in April [2].
L negation The bank intervened in the currency market in January [2].
L name Governor Jonas Mirek said inflation was still too high [1].
L side Two members voted for the increase and seven wanted no change [1].
L unsupported The decision was the third rate increase in a row [1].
# fourth-fin-en-takeover
P Halberd Foods agreed on 16 June 2022 to buy the snack maker Crispa for £240 million in cash. The price is 9.6 times Crispa's operating profit. Halberd will finance 60% of the purchase with new debt and the rest from its own funds.
P The deal needs the approval of the competition authority, which is expected to decide by the end of October 2022. Crispa's founder, Leona Varga, will stay for at least two years. No factories are to be closed.
C Halberd will finance 60% of the purchase with new debt and the rest from its own funds.
T On 16 June 2022, Halberd Foods agreed to purchase snack maker Crispa for £240 million in cash [1].
T The price corresponds to 9.6 times the operating profit of Crispa [1].
T The competition authority has to approve the deal and is expected to make its decision by the end of October 2022 [2].
T Leona Varga, who founded Crispa, will remain for two years or more [2].
T There are to be no factory closures [2].
T New debt will fund 60% of the purchase, with the remainder coming from Halberd's own funds [1].
N Halberd Foods | Crispa
R Crispa agreed to buy Halberd Foods for £240 million in cash [1].
U The combined company will be the largest snack maker in the country [2].
A Shareholders should vote in favour of the takeover [2].
L number Halberd will finance 80% of the purchase with new debt [1].
L side In the deal, Halberd Foods is the seller and Crispa the buyer [1].
L date The authority is expected to decide by the end of December 2022 [2].
L certainty The competition authority has already approved the deal [2].
L negation Several factories are to be closed [2].
L relation Crispa's operating profit is 9.6 times the purchase price [1].
L unsupported Leona Varga will join the board of Halberd Foods [2].
# fourth-fin-en-bond
P On 5 September 2023 Maristel Energy issued a seven-year bond of €500 million with a coupon of 4.125%. Orders exceeded €1.8 billion. The proceeds will be used to repay a loan of €350 million and to build wind farms.
P The rating agency Corvin rates the bond BBB with a stable outlook, while Larkfield has not assigned a rating. Corvin said a downgrade was possible if net debt rose above 3.5 times earnings. At the end of June 2023 the ratio stood at 2.9.
C On 5 September 2023 Maristel Energy issued a seven-year bond of €500 million with a coupon of 4.125%.
T The order volume was more than €1.8 billion [1].
T Maristel Energy will use the proceeds to build wind farms and to pay back a €350 million loan [1].
T Corvin gives the bond a BBB rating with a stable outlook, whereas no rating has been assigned by Larkfield [2].
T According to Corvin, the rating could be downgraded if net debt climbed above 3.5 times earnings [2].
T The ratio was 2.9 at the end of June 2023 [2].
T A seven-year, €500 million bond with a 4.125% coupon was issued by Maristel Energy on 5 September 2023 [1].
N Corvin | Larkfield
R A downgrade is possible if net debt falls below 3.5 times earnings [2].
U Most of the orders came from pension funds in Germany [1].
A Cautious savers should buy the bond because of its stable outlook [2].
L unit Maristel Energy issued a bond of €500 thousand [1].
L number The coupon of the bond is 5.125% [1].
L name Larkfield rates the bond BBB with a stable outlook [2].
L certainty Corvin will downgrade the bond [2].
L date The bond was issued on 5 September 2021 [1].
L relation The order volume fell short of the bond's issue size [1].
L unsupported The bond is listed on the Luxembourg exchange [1].
# fourth-fin-en-guidance
P Chipmaker Ardent Semi cut its 2024 sales forecast on 22 April to between $1.10 billion and $1.15 billion, from a previous range of $1.25 billion to $1.30 billion. It blamed weak demand from carmakers. Sales to data centres did not decline.
P Ardent will reduce its workforce by 450 people, or 6% of the total, mostly at its site in Graz. Finance chief Hugo Stenmark said a recovery in car demand is likely before the end of the year. The shares fell 12% to $38.40 on the day of the announcement.
C It blamed weak demand from carmakers.
T On 22 April, Ardent Semi lowered its 2024 sales forecast to a range of $1.10 billion to $1.15 billion, having previously forecast $1.25 billion to $1.30 billion [1].
T There was no decline in sales to data centres [1].
T Ardent will cut 450 jobs, which is 6% of its workforce, mainly at the Graz site [2].
T Finance chief Hugo Stenmark considers a recovery in car demand likely before the year ends [2].
T On the day of the announcement the shares dropped by 12% to $38.40 [2].
T The company attributed the cut in its forecast to weak demand from carmakers [1].
N Ardent Semi | Volta Micro
R Weak demand from data centres led to the cut, while sales to carmakers held up [1].
U A large carmaker cancelled its contract with Ardent Semi [1].
A Investors should sell the shares before the next results [2].
L side The upper end of the new forecast range is $1.10 billion [1].
L number Ardent will reduce its workforce by 540 people [2].
L certainty Stenmark said a recovery in car demand is assured before the end of the year [2].
L name The sales forecast was cut by Volta Micro [1].
L negation Sales to data centres declined [1].
L relation The shares rose 12% on the day of the announcement [2].
L unit The new forecast for 2024 is between $1.10 million and $1.15 million [1].
L date The forecast was cut on 22 June [1].
# fourth-fin-en-dividend
P The board of Kestrel Insurance proposes a dividend of 1.80 francs per share for 2023, after 1.65 francs for 2022. Shareholders will vote on it on 24 April 2024. If they agree, payment will follow on 30 April.
P Kestrel's solvency ratio was 214% at the end of 2023, compared with 198% a year earlier. Storm damage in the northern region cost the group 120 million francs, more than twice the amount in the south. Chairwoman Sabine Orell said a share buyback was not planned.
C The board of Kestrel Insurance proposes a dividend of 1.80 francs per share for 2023, after 1.65 francs for 2022.
T Shareholders are to vote on the proposal on 24 April 2024 [1].
T Provided they approve it, the dividend will be paid on 30 April [1].
T The solvency ratio of Kestrel stood at 214% at the end of 2023, up from 198% one year before [2].
T Storm damage in the north cost the group 120 million francs, which is more than double the figure for the southern region [2].
T No share buyback is planned, according to chairwoman Sabine Orell [2].
T For 2023, Kestrel Insurance's board is proposing a dividend of 1.80 francs a share, compared with 1.65 francs for 2022 [1].
N Kestrel Insurance | Monterra Re
R The proposed dividend for 2023 is lower than the one for 2022 [1].
U Kestrel will raise its premiums for home insurance next year [2].
A Shareholders should reinvest the dividend in new shares [1].
L date Shareholders will vote on the dividend on 24 June 2024 [1].
L certainty Shareholders have already approved the dividend [1].
L side Storm damage in the southern region cost the group 120 million francs [2].
L unit The proposed dividend is 1.80 dollars per share [1].
L negation Sabine Orell said a share buyback was planned [2].
L number The solvency ratio was 241% at the end of 2023 [2].
L name The dividend is proposed by the board of Monterra Re [1].
# fourth-fin-en-probe
P The Financial Conduct Board fined Pelham Bank $18 million on 11 July 2023 for late reporting of 2,300 transactions. The failures occurred between 2018 and 2020. Pelham neither admitted nor denied the findings.
P In a separate case, investors led by Grant Ibsen accuse the bank of hiding losses in its left-over mortgage portfolio. The bank considers the claim unfounded and has not set aside any provision. A ruling may come in the first half of 2024.
C The bank considers the claim unfounded and has not set aside any provision.
T Pelham Bank was fined $18 million by the Financial Conduct Board on 11 July 2023 because 2,300 transactions had been reported late [1].
T The failures took place from 2018 to 2020 [1].
T The findings were neither admitted nor denied by Pelham [1].
T Separately, a group of investors led by Grant Ibsen alleges that the bank hid losses in its left-over mortgage portfolio [2].
T A ruling could come in the first half of 2024 [2].
T The bank regards the claim as unfounded and has not made any provision [2].
N Pelham Bank | Union Bank of Corley
R Pelham Bank accuses investors led by Grant Ibsen of hiding losses [2].
U The bank's compliance chief resigned after the fine [1].
A Customers should move their deposits to another bank [1].
L unit The fine amounted to $18 billion [1].
L negation Pelham admitted the findings [1].
L certainty A ruling will come in the first half of 2024 [2].
L name The fine was imposed on Union Bank of Corley [1].
L number The bank reported 3,200 transactions late [1].
L relation The Financial Conduct Board was fined by Pelham Bank for late reporting [1].
L unsupported The bank has set aside $40 million for the investors' claim [2].
`;
