/** Our own writing; persons and firms are invented. */
export const BUILDING_FINANCE_EN = `
# b7-ferry-en
P Ferry operator Skagen Line reported a loss of 14 million euros for 2023 after a profit of 5 million euros in 2022. Higher fuel prices were the main cause.
P The company will sell two ships. It does not plan any layoffs.
C It does not plan any layoffs.
T Skagen Line slipped into the red in 2023, losing 14 million euros, compared with a profit of 5 million euros the year before [1].
T The loss was chiefly due to the rise in fuel costs [1].
T Two vessels are to be sold by the firm [2].
T Staff cuts are not on the agenda [2].
N Skagen Line | Baltora
R The loss was the main cause of higher fuel prices [1].
U The state will take a stake in the company [2].
A Investors should sell their shares before the next report [1].
L number For 2023 the ferry company posted a loss of 41 million euros [1].
L negation The company intends to lay off staff [2].
L relation Skagen Line made a profit of 14 million euros in 2023 [1].
L date The loss of 14 million euros was recorded for 2021 [1].
# b7-bond-en
P The city of Larnham issued bonds worth 250 million pounds on 3 June. They pay 4.1% and mature in 2034.
P Demand was three times the offer. The rating agency Pine cut its outlook to negative but kept the rating at AA.
C The rating agency Pine cut its outlook to negative but kept the rating at AA.
T On 3 June, Larnham sold bonds with a volume of 250 million pounds [1].
T The coupon is 4.1%, and the bonds fall due in 2034 [1].
T Investors wanted three times as much as was on offer [2].
T Pine left the AA rating in place, although it lowered the outlook to negative [2].
N Pine | Corvid
R The offer was three times the demand [2].
U The money will pay for a new tram line [1].
A Cautious savers should buy the bonds [1].
L date Larnham placed the bonds on 3 July [1].
L number The bonds carry a coupon of 4.7% and mature in 2034 [1].
L negation Pine did not keep the rating at AA [2].
L unit The city sold bonds worth 250 billion pounds [1].
# b7-grocer-en
P Grocer Pellworth raised its wages by 5.5% in April. Staff costs now make up 13% of sales.
P Its rival Dunmore gained 0.4 points of market share, while Pellworth lost 0.2 points. Pellworth blamed bad weather.
P Chief executive Iris Kane is expected to step down next spring.
C Chief executive Iris Kane is expected to step down next spring.
T In April, pay at Pellworth went up by 5.5% [1].
T Personnel expenses by now account for 13% of sales [1].
T Dunmore's market share grew by 0.4 points, whereas that of Pellworth shrank by 0.2 points, which Pellworth attributed to bad weather [2].
T It is expected that Iris Kane, who heads the company, will leave her post next spring [3].
N Dunmore | Hestia
R Dunmore lost 0.4 points of market share, while Pellworth gained 0.2 points [2].
U Pellworth will open shops in Norway [1].
A Shoppers should switch to Dunmore [2].
L number Wages at Pellworth rose 15.5% in April [1].
L certainty Chief executive Iris Kane has stepped down [3].
L date Pellworth increased pay by 5.5% in August [1].
L relation Bad weather was blamed by Dunmore for its loss of market share [2].
# b7-drone-en
P Drone maker Aerix won an order for 400 aircraft from the ministry of agriculture. The first 50 will be delivered in September.
P The order is worth 90 million dollars, half of it paid in advance. Aerix's shares rose 7% on Monday.
P Analysts at Bruhn doubt that the firm can meet the schedule.
C Analysts at Bruhn doubt that the firm can meet the schedule.
T The ministry of agriculture has ordered 400 drones from Aerix [1].
T Delivery of the first 50 machines is due in September [1].
T Half of the order's value of 90 million dollars is prepaid, and the stock gained 7% on Monday [2].
T Whether the schedule can be kept is questioned by analysts at Bruhn [3].
N Bruhn | Castell
R Aerix ordered 400 aircraft from the ministry of agriculture [1].
U Aerix is in talks with an American partner [1].
A Buy the shares now, before September [2].
L negation Analysts at Bruhn have no doubt that the firm will meet the schedule [3].
L number The first 150 machines are due in September [1].
L relation On Monday, shares of Aerix fell by 7% [2].
L unit The order has a value of 90 million euros, with half paid in advance [2].
# b7-insurer-en
P Insurer Tovald paid 1.2 billion crowns for storm damage, 30% more than a year earlier. Its solvency ratio fell to 182% from 195%.
P The board proposes an unchanged dividend of 8 crowns. A share buyback was ruled out.
C A share buyback was ruled out.
T Claims from storms cost Tovald 1.2 billion crowns, an increase of 30% on the year [1].
T Solvency declined from 195% to 182% [1].
T According to the board's proposal, the dividend stays at 8 crowns [2].
T A repurchase of its own shares is excluded by the company [2].
N Tovald | Merrow
R Its solvency ratio rose to 195% from 182% [1].
U Tovald is leaving the market for car insurance [1].
A Shareholders ought to vote against the dividend [2].
L negation A share buyback has been announced [2].
L relation Tovald paid 30% less for storm damage than in the previous year [1].
L number Storm damage cost the insurer 2.1 billion crowns [1].
L relation The board wants to raise the dividend to 8 crowns [2].
# b7-solar-en
P Solar company Helion postponed its factory in Leeds because the government cut subsidies. The project would have created 600 jobs.
P Helion's order book stands at 2.3 billion pounds. Talks with the bank about a loan have not been concluded.
C Talks with the bank about a loan have not been concluded.
T The plant in Leeds was put off by Helion owing to the government's reduction of subsidies [1].
T Had the project gone ahead, 600 people would have found work [1].
T Orders on Helion's books amount to 2.3 billion pounds [2].
T No agreement on a loan has been reached with the bank so far [2].
N Leeds | Hull
R The government cut subsidies because Helion postponed its factory [1].
U Helion's founder sold half of his shares [2].
A The government should restore the subsidies [1].
L negation The negotiations with the bank on a loan have been completed [2].
L relation Helion brought its factory in Leeds forward [1].
L number The plant would have created 6,000 jobs [1].
L certainty The factory in Leeds may perhaps have been put off because of lower subsidies, but this is not known [1].
# b7-fund-en
P The pension fund Oakmere cut its holding in the oil company Brannoch from 4.8% to 1.9% during the first quarter. It kept its stake in the pipeline firm Tarn.
P Brannoch's output fell short of its target by 3%. The company nevertheless confirmed its goal for the full year.
C The company nevertheless confirmed its goal for the full year.
T Oakmere reduced its share of Brannoch to 1.9% in the first three months, down from 4.8% [1].
T The pension fund left its interest in Tarn, a pipeline company, untouched [1].
T Production at Brannoch was 3% below target [2].
T Even so, Brannoch is sticking to its full-year target [2].
N Tarn | Yarrow
R The oil company Brannoch cut its holding in the pension fund Oakmere [1].
U Oakmere put the money into wind farms [1].
A Other funds should follow Oakmere [1].
L relation Oakmere increased its stake in Brannoch from 1.9% to 4.8% [1].
L negation Brannoch withdrew its goal for the full year [2].
L number Brannoch missed its output target by 13% [2].
L date The pension fund sold down its holding in the fourth quarter [1].
`;
