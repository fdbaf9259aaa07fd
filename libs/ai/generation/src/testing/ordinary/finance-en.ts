/** Our own writing; persons and firms are invented. */
export const ORDINARY_FINANCE_EN = `
# o-merger-en
P Software maker Kelmar said on Tuesday it will buy the data firm Orbisca for 2.4 billion dollars in cash. The deal is expected to close in the second quarter of 2026.
P Orbisca's chief executive Nina Falk will leave after the closing. Kelmar does not plan job cuts.
C Kelmar does not plan job cuts.
T Kelmar is acquiring the data company Orbisca for 2.4 billion dollars in cash [1].
T Completion of the deal is expected in the second quarter of 2026 [1].
T Nina Falk, the CEO of Orbisca, is going to step down once the deal has closed [2].
T Job cuts are not planned by Kelmar [2].
N Orbisca | Datavant
R Kelmar is being acquired by the data company Orbisca for 2.4 billion dollars [1].
U Kelmar will finance the purchase with a bond [1].
A Investors should hold Kelmar shares [1].
L unit Kelmar is acquiring the data company Orbisca for 2.4 million dollars in cash [1].
L date Completion of the deal is expected in the second quarter of 2027 [1].
L name Nina Falk, the CEO of Kelmar, is going to step down once the deal has closed [2].
L negation Kelmar is planning job cuts [2].
# o-results-en
P Retail group Danvers reported quarterly revenue of 815 million euros, up 7% from a year earlier. Net profit fell to 41 million euros from 52 million.
P The company blamed higher wages for the decline in profit. It kept its dividend at 1.10 euros per share.
C Net profit fell to 41 million euros from 52 million.
T Danvers increased its quarterly revenue by 7% year on year to 815 million euros [1].
T According to the company, rising wages were the reason for the lower profit [2].
T The dividend remains at 1.10 euros per share [2].
T Net profit went down from 52 million to 41 million euros [1].
N Danvers | Morley
R Net profit rose to 52 million euros from 41 million [1].
U Danvers will open ten stores in Poland [1].
A It is a good time to buy the shares [2].
L number Danvers increased its quarterly revenue by 17% year on year to 815 million euros [1].
L relation According to the company, the lower profit was the reason for rising wages [2].
L unit The dividend remains at 1.10 dollars per share [2].
L unsupported Net profit went down from 52 million to 41 million euros because of weak demand [1].
# o-rates-en
P The central bank of Varonia left its key rate at 4.25% on Thursday. Governor Pavel Ostrin said a cut in September was possible.
P Inflation slowed to 2.9% in July from 3.4% in June. Two of the nine board members voted for an immediate cut.
C Governor Pavel Ostrin said a cut in September was possible.
T In July, inflation eased to 2.9%, after 3.4% in June [2].
T Two members of the nine-member board were in favour of cutting rates at once [2].
T Varonia's central bank kept the key interest rate unchanged at 4.25% [1].
T A rate cut in September is possible, according to Governor Pavel Ostrin [1].
N Ostrin | Valdek
R In July, inflation sped up to 3.4%, after 2.9% in June [2].
U The currency of Varonia weakened after the decision [1].
A Savers should lock in their rates now [1].
L certainty Governor Pavel Ostrin announced that the rate will be cut in September [1].
L number Varonia's central bank kept the key interest rate unchanged at 4.75% [1].
L date A rate cut in November is possible, according to Governor Pavel Ostrin [1].
L negation Varonia's central bank did not leave the key interest rate at 4.25% [1].
L relation Two members of the nine-member board were against cutting rates at once [2].
# o-lawsuit-en
P The drug maker Senova was sued on 4 March 2024 by its rival Lupera over a patent for an insulin pen. Lupera demands 130 million dollars.
P Senova said it had not infringed the patent. A trial may begin next year.
C Senova said it had not infringed the patent.
T On 4 March 2024, Lupera took its competitor Senova to court over an insulin pen patent [1].
T Lupera is asking for 130 million dollars [1].
T The trial could start next year [2].
T Senova denied infringing the patent [2].
N Lupera | Nordica
R On 4 March 2024, Senova took its competitor Lupera to court over an insulin pen patent [1].
U Senova has lost two similar cases [2].
A Both firms should settle [2].
L date On 4 May 2024, Lupera took its competitor Senova to court over an insulin pen patent [1].
L unit Lupera is asking for 130 thousand dollars [1].
L certainty The trial will definitely start next year [2].
L negation Senova admitted infringing the patent [2].
L unsupported Lupera, which is asking for 130 million dollars, also wants a sales ban [1].
# o-car-en
P Carmaker Avanta recalled 56,000 electric cars because of a faulty brake sensor. No accidents have been reported.
P The sensor is supplied by Trellis Electronics. Avanta expects the repair to cost about 12 million euros.
C No accidents have been reported.
T A defective brake sensor made Avanta call back 56,000 electric cars [1].
T Trellis Electronics is the supplier of the sensor [2].
T The repairs will cost around 12 million euros, Avanta estimates [2].
T There have been no reports of accidents [1].
N Trellis | Bexton
R Avanta supplies the sensor to Trellis Electronics [2].
U Avanta will sue its supplier [2].
A Owners should stop driving the cars [1].
L number A defective brake sensor made Avanta call back 65,000 electric cars [1].
L negation Accidents have been reported [1].
L name The faulty sensor came from Avanta's own factory [2].
L certainty The cost of the repairs has been fixed at exactly 12 million euros [2].
# o-ipo-en
P Payment company Zentro raised 480 million pounds in its stock market debut in London. The shares closed at 24 pounds, 9% above the issue price.
P Founder Maya Lindell still holds 31% of the company. Zentro has not made a profit since it was founded in 2014.
C Zentro has not made a profit since it was founded in 2014.
T Zentro, a payments firm, took in 480 million pounds when it went public in London [1].
T At the close, the shares were worth 24 pounds, which was 9% more than the issue price [1].
T A stake of 31% still belongs to the founder, Maya Lindell [2].
T Since its founding in 2014, Zentro has never made a profit [2].
N Lindell | Forsberg
R At the close, the shares were worth 9% less than the issue price [1].
U Zentro will use the money to expand in Asia [1].
A Do not buy shares of a company without profit [2].
L unit At the close, the shares were worth 24 pence [1].
L name Zentro, a payments firm, took in 480 million pounds when it went public in Frankfurt [1].
L date Since its founding in 2004, Zentro has never made a profit [2].
L relation A stake of 31% in the founder Maya Lindell's family firm belongs to Zentro [2].
L number A stake of 13% still belongs to the founder, Maya Lindell [2].
# o-oil-en
P Oil prices rose 3% to 84 dollars a barrel after a storm closed two ports in the Gulf of Merat. Output fell by 200,000 barrels a day.
P Analyst Ruth Calder of Stonefield Bank expects prices to fall again by December. The ports may reopen next week.
C The ports may reopen next week.
T A storm shut two ports in the Gulf of Merat, and oil climbed 3% to 84 dollars per barrel [1].
T Production dropped by 200,000 barrels per day [1].
T Ruth Calder, an analyst at Stonefield Bank, thinks that prices will be lower again by December [2].
T It is possible that the ports open again next week [2].
N Calder | Winslow
R The rise in oil prices led to a storm that shut two ports [1].
U Airlines raised their fares [1].
A Drivers should fill up now [1].
L unit Oil climbed 3% to 84 dollars per litre after a storm shut two ports [1].
L relation Production increased by 200,000 barrels per day after the storm [1].
L date Ruth Calder, an analyst at Stonefield Bank, thinks that prices will be lower again by October [2].
L certainty The ports are going to open again next week without any doubt [2].
L unsupported A storm shut two ports and damaged three tankers in the Gulf of Merat [1].
# o-bank-en
P Lender Corvin Bank will close 45 branches by the end of 2027. It wants to save 60 million francs a year.
P The bank's union criticised the plan. Chief executive Jonas Reber said that no employee would be dismissed.
C Chief executive Jonas Reber said that no employee would be dismissed.
T By the end of 2027, 45 branches of Corvin Bank will be shut [1].
T The bank aims to cut costs by 60 million francs annually [1].
T The plan was criticised by the union [2].
T Jonas Reber, the CEO, said nobody on the staff would be fired [2].
N Reber | Amstad
R Corvin Bank criticised the plan of the union [2].
U Corvin Bank had losses last year [1].
A Customers should switch to online banking [1].
L number By the end of 2027, 54 branches of Corvin Bank will be shut [1].
L date By the end of 2025, 45 branches of Corvin Bank will be shut [1].
L unit The bank aims to cut costs by 60 million francs a month [1].
L name Jonas Reber, the head of the union, said nobody on the staff would be fired [2].
L negation Jonas Reber, the CEO, said some of the staff would be fired [2].
# o-chips-en
P The government of Ostavia granted chipmaker Quarzo a subsidy of 700 million dollars for a plant in Lindau. Production is due to start in 2028.
P The plant will probably create 1,500 jobs. The opposition voted against the subsidy.
C The opposition voted against the subsidy.
T Quarzo, a chipmaker, gets 700 million dollars from the government of Ostavia to support a factory in Lindau [1].
T The factory is scheduled to begin production in 2028 [1].
T About 1,500 jobs will probably be created by the plant [2].
T The subsidy was rejected by the opposition in the vote [2].
N Quarzo | Silvan
R Chipmaker Quarzo granted the government of Ostavia 700 million dollars [1].
U The plant will use solar power [2].
A The government should have spent the money on schools [1].
L certainty It is guaranteed that 1,500 jobs will be created by the plant [2].
L date The factory is scheduled to begin production in 2026 [1].
L negation The opposition voted for the subsidy [2].
L name Quarzo, a chipmaker, gets 700 million dollars to support a factory in Bergen [1].
L unsupported The factory is scheduled to begin production in 2028, a year later than planned [1].
`;
