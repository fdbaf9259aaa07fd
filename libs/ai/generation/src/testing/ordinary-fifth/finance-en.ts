/** Our own writing, by a fifth hand that had not seen the rules; the people and firms are invented. Every other situation, from the first, has been read since. */
export const FIFTH_FINANCE_EN = `
# fifth-finance-en
P Brellan Foods plc said on Tuesday that revenue for the six months to 30 June rose 9 percent to £412 million, driven by frozen meals, while operating margin slipped from 7.1 to 6.4 percent because of dearer packaging. The interim dividend stays at 3.5 pence.
P Chief executive Nora Dallimore will step down in October and be replaced by Felix Owusu, who runs the northern division. The board has not decided whether the Leeds plant will be sold.
C The board has not decided whether the Leeds plant will be sold
T Frozen meals drove a 9 percent increase in Brellan's half-year revenue, which came to 412 million pounds [1].
T More expensive packaging pushed the operating margin down by 0.7 percentage points to 6.4 percent [1].
T Shareholders will get an unchanged interim dividend of 3.5 pence [1].
T Felix Owusu, currently in charge of the northern division, succeeds Nora Dallimore after she leaves in October [2].
T A decision by the board on a sale of the plant in Leeds is still outstanding [2].
N Felix Owusu | Graham Telford
R Dallimore will take over the top job from Owusu in the autumn [2].
R Packaging became dearer as a result of the lower operating margin [1].
R The operating margin was higher in this half-year than before [1].
U Brellan expects revenue to grow again in the second half [1].
U Analysts had been expecting the change at the top for months [2].
A Investors should hold on to their Brellan shares for the sake of the dividend [1].
L number Half-year sales at Brellan climbed 19 percent [1].
L unit Brellan took in £412 billion in the first half [1].
L date The half-year figures were published on a Thursday [1].
L date Dallimore's departure is planned for August [2].
L negation Brellan sold less in the first half than it had a year earlier [1].
L negation Shareholders must put up with a cut in the interim payout [1].
L negation The northern division is not run by Owusu [2].
L certainty The sale of the Leeds factory is now a done deal [2].
L certainty Dallimore is thinking about possibly stepping down, but nothing has been fixed [2].
L side Owusu is the head of the company's southern division [2].
L name The next boss of Brellan is a manager called Ruth Ackland [2].

# fifth-finance-en
P Corvane Mining Corp. reported a net loss of $38 million for the third quarter of 2022, compared with a profit of $12 million a year earlier, after flooding closed its Tessaro copper mine for 41 days. Output fell to 9,300 tonnes.
P The company expects Tessaro to return to full capacity by March 2023, although a second flood could delay this. Its lenders, led by Bank Ostrava, agreed to waive the debt covenant until June.
C although a second flood could delay this
T Flooding shut the Tessaro copper mine for 41 days, and Corvane slid to a third-quarter net loss of 38 million dollars [1].
T In the same period of the year before, the miner had earned 12 million dollars [1].
T Production dropped to 9,300 tonnes [1].
T Corvane anticipates full operation at Tessaro by March 2023, but another flood might push that back [2].
T Creditors headed by Bank Ostrava have consented to waive the covenant on its debt until June [2].
N Bank Ostrava | Bank Lindmark
R Corvane agreed to waive a covenant for its lenders [2].
R The closure of the mine was the cause of the flooding [1].
R The result was better in the third quarter of 2022 than one year before [1].
U The insurance will cover most of the damage at Tessaro [1].
U Corvane is also looking for a new partner to finance the repairs [2].
A Shareholders had better sell before the next rainy season [2].
L number The Tessaro mine stood still for 61 days [1].
L unit Corvane produced only 9,300 kilograms in the quarter [1].
L unit Tessaro was out of action for 41 weeks [1].
L date The loss was recorded in the first quarter of 2022 [1].
L date The mine is due to run at full capacity by May 2023 [2].
L negation Corvane made money in the third quarter of 2022 [1].
L negation The banks turned down the request to suspend the covenant [2].
L negation Work at the Tessaro mine went on without interruption [1].
L certainty Nothing can stop Tessaro from being back at full strength by March [2].
L certainty The lenders may perhaps grant a waiver until June [2].
L name The flooded copper mine was the one at Palmira [1].

# fifth-finance-en
P Halden Robotics NV agreed on 14 May to buy Swiss sensor maker Quellis AG for 620 million euros in cash, a premium of 28 percent to Quellis's closing price. Quellis employs 1,150 people, about a third of them in Basel.
P The deal needs approval from regulators in Brussels and Bern and is likely to close in the first quarter of next year. Halden said it does not plan any job cuts.
C Halden said it does not plan any job cuts
T Quellis AG, a sensor manufacturer from Switzerland, is being acquired by Halden Robotics for €620 million in cash [1].
T The offer price lies 28 percent above the level at which Quellis shares closed [1].
T Around one in three of the 1,150 people at Quellis works in Basel [1].
T Before the takeover can be completed, authorities in Brussels and Bern have to give their consent [2].
T According to Halden, no reduction in jobs is planned [2].
N Quellis | Norvex
R Quellis agreed in May to take over Halden Robotics [1].
R Quellis's closing price was above the price offered by Halden [1].
R The regulators require the approval of Halden before they can close the deal [2].
U Halden will finance the purchase with a bond issue [1].
U A rival bidder from Japan had also shown interest [2].
A Quellis shareholders ought to accept the offer quickly [1].
L number Halden offers a premium of 38 percent [1].
L unit The purchase price is 620 million Swiss francs [1].
L date The agreement was reached on 24 May [1].
L date The deal is likely to be completed in the third quarter of next year [2].
L negation Halden will pay for Quellis with its own shares rather than money [1].
L negation The takeover requires no permission from any authority [2].
L negation Halden announced that staff would be laid off [2].
L certainty The transaction is certain to be wrapped up in the first quarter of next year [2].
L certainty Halden is only considering whether it might bid for Quellis [1].
L name A third of Quellis's workforce is located in Zurich [1].

# fifth-finance-en
P The central bank of Merovia raised its key rate by 50 basis points to 4.75 percent on Thursday, its fifth increase in a row, as inflation stood at 8.2 percent in April. Two of the nine committee members voted for a smaller step.
P Governor Ilse Marchetti said a pause in July was possible but not guaranteed. The merov rose 0.6 percent against the euro after the announcement, while bank shares fell.
C a pause in July was possible but not guaranteed
T Merovia's monetary authority lifted its main interest rate to 4.75 percent, the fifth consecutive hike [1].
T Inflation in the country ran at 8.2 percent in April [1].
T Two out of nine committee members would have preferred a smaller rise [1].
T Governor Marchetti neither excluded nor promised a break in July [2].
T Following the decision, the merov gained 0.6 percent on the euro and bank stocks lost ground [2].
N Marchetti | Hedlund
R The euro strengthened against the merov once the decision was out [2].
R Inflation in April was lower than the new key rate [1].
R Bank shares dropped first, and the central bank announced its decision afterwards [2].
U The bank also cut its growth forecast for the year [1].
U Mortgage lenders in Merovia immediately raised their rates [2].
A Savers should now put their money into fixed-term deposits [1].
L number After this step, the key rate stands at 5.75 percent [1].
L unit The key rate went up by 50 percentage points [1].
L date The decision on the rate came on a Monday [1].
L date Inflation of 8.2 percent was measured in August [1].
L negation The central bank lowered borrowing costs at its meeting [1].
L negation The committee's decision was unanimous [1].
L negation Bank stocks were in demand after the announcement [2].
L certainty Marchetti promised that there would be a pause in July [2].
L certainty The central bank may have increased its rate, but that has not been confirmed [1].
L name The key rate decision was made by the central bank of Tirania [1].

# fifth-finance-en
P In its annual report for fiscal 2021, Pelham Bridge Insurance disclosed that claims from Storm Greta cost it $174 million, of which reinsurers will bear $110 million. Its solvency ratio declined from 212 to 187 percent, still above the minimum of 150 percent.
P The auditor, Kessler & Roy, issued an unqualified opinion. The company is being investigated by the state of Oranda over delayed payments and cannot estimate a possible fine.
C cannot estimate a possible fine
T Storm Greta brought Pelham Bridge claims of 174 million dollars, 110 million of which will be carried by reinsurers [1].
T At 187 percent, the solvency ratio is lower than before but continues to exceed the required minimum of 150 percent [1].
T Kessler & Roy, the auditing firm, gave an opinion without qualification [2].
T Oranda is looking into late payments by the insurer, which is not able to say how large a potential fine would be [2].
N Kessler & Roy | Dunmore Partners
R Pelham Bridge will bear $110 million of the claims for its reinsurers [1].
R Pelham Bridge is investigating the state of Oranda over delayed payments [2].
R The required minimum is higher than the insurer's solvency ratio [1].
U Pelham Bridge intends to raise premiums in coastal regions [1].
U The investigation is expected to end within a year [2].
A Policyholders should complain to the state if their payment is late [2].
L number The storm cost Pelham Bridge 274 million dollars in claims [1].
L unit Reinsurers are picking up 110 million euros of the bill [1].
L date The storm losses appeared in the report for fiscal 2012 [1].
L negation The solvency ratio improved over the year [1].
L negation The auditors attached reservations to their opinion [2].
L negation None of the storm claims will be shared by reinsurers [1].
L certainty Pelham Bridge is sure to be fined by the state [2].
L certainty The company might possibly be under investigation by Oranda, but this is only a rumour [2].
L name The damage was caused by Storm Hubert [1].

# fifth-finance-en
P Lantern Grid, a utility based in Port Ashby, sold $500 million of seven-year green bonds on 3 March at a yield of 4.1 percent, 0.3 points lower than its ordinary bonds. Orders reached $1.9 billion.
P The proceeds will fund an offshore wind farm north of Cape Dorrin, which could supply up to 240,000 homes from 2027. Fishermen's groups have filed a lawsuit that might delay construction.
C Fishermen's groups have filed a lawsuit that might delay construction
T The utility Lantern Grid placed seven-year green bonds worth 500 million dollars at a yield of 4.1 percent [1].
T Investors ordered bonds for 1.9 billion dollars, more than three times the amount sold [1].
T The green bonds yield 0.3 points less than the company's ordinary ones [1].
T The money is earmarked for a wind farm at sea to the north of Cape Dorrin [2].
T Construction may be held up by legal action brought by groups of fishermen [2].
N Cape Dorrin | Cape Willan
R The green bonds carry a higher yield than the firm's ordinary bonds [1].
R Lantern Grid has sued the fishermen's groups [2].
R Orders for the bonds fell short of the amount on offer [1].
U Most buyers of the bonds were European pension funds [1].
U The wind farm will create four hundred permanent jobs [2].
A Cautious investors should prefer green bonds to ordinary ones [1].
L number The bonds pay a yield of 5.1 percent [1].
L unit The bonds run for seven months [1].
L date Lantern Grid issued the paper on 13 March [1].
L date Power from the wind farm could flow from 2024 [2].
L negation Demand was so weak that part of the bonds found no takers [1].
L negation Fishermen have raised no legal objection to the wind farm [2].
L negation The wind farm will be built on land [2].
L certainty The court case will definitely hold up the building work [2].
L certainty It is uncertain whether Lantern Grid sold any green bonds in March [1].
L side The wind farm is to be built south of Cape Dorrin [2].
L name The utility behind the bonds has its headquarters in Marlow Bay [1].

# fifth-finance-en
P Tavish Motors recalled 86,000 vans built between 2018 and 2020 because a faulty hose can leak fuel; no fires have been reported. The recall will cost about $45 million, which supplier Ottmar Hoses will partly reimburse.
P Tavish shares lost 4.2 percent on Wednesday and closed at $31.60, their lowest level since November. The company left its annual profit forecast of $900 million unchanged.
C no fires have been reported
T Around 86,000 Tavish vans from the years 2018 to 2020 are being called back since a defective hose may let fuel escape [1].
T So far there are no reports of fires [1].
T Part of the roughly 45 million dollars the recall costs will be paid back by the supplier Ottmar Hoses [1].
T On Wednesday the stock fell 4.2 percent to end at $31.60, a low not seen since November [2].
T Tavish is sticking to its forecast of 900 million dollars in annual profit [2].
N Ottmar Hoses | Brenner Tubes
R Tavish will reimburse Ottmar for part of the recall costs [1].
R Leaking fuel damages the hose and makes it faulty [1].
R Ottmar Hoses buys parts from its supplier Tavish [1].
U The vans can be repaired in less than two hours [1].
U Short sellers had increased their bets against Tavish before the recall [2].
A Owners should park their vans outdoors until the hose has been replaced [1].
L number The recall covers 68,000 vans [1].
L unit The recall will set Tavish back about $45 billion [1].
L date The vans concerned were made between 2008 and 2010 [1].
L date The shares took their tumble on Friday [2].
L negation Several vans have gone up in flames because of the fault [1].
L negation Tavish scaled back its profit forecast for the year [2].
L negation Ottmar refuses to contribute anything to the costs [1].
L certainty The hose is bound to leak in every one of the vans [1].
L certainty Tavish is perhaps going to recall vans, but it has not made up its mind [1].
L name The vans were built by Garrick Vehicles [1].

# fifth-finance-en
P Online bank Ferrow gained 310,000 customers in 2023, mostly from the traditional lender Stane & Sons, and made its first annual profit, of €14 million. Loan losses nevertheless doubled to €52 million.
P Ferrow may list its shares in Amsterdam in the second half of 2024 if markets are calm. Founder Mireille Tasse, who owns 22 percent, will not sell any of her stake.
C Loan losses nevertheless doubled to €52 million
T Ferrow, an online bank, attracted 310,000 new customers in 2023, the majority of them from Stane & Sons [1].
T For the first time the bank ended a year in profit, earning 14 million euros [1].
T Losses on loans, however, grew to twice their previous level, reaching 52 million euros [1].
T A flotation in Amsterdam is possible in the latter half of 2024, provided that markets stay calm [2].
T Mireille Tasse, the founder, is keeping the whole of her 22 percent holding [2].
N Mireille Tasse | Jeanne Corbin
R Stane & Sons won most of its new customers from Ferrow [1].
R The annual profit was larger than the loan losses [1].
R Ferrow owns 22 percent of the assets of its founder Tasse [2].
U Ferrow plans to open branches in Spain [1].
U The bank is expected to be valued at around two billion euros [2].
A Customers of traditional lenders should switch to Ferrow [1].
L number The bank's profit came to 41 million euros [1].
L unit Loan losses at Ferrow amounted to 52 million dollars [1].
L date Ferrow first turned a yearly profit in 2020 [1].
L date The listing may take place in the first half of 2024 [2].
L negation Ferrow ended 2023 in the red [1].
L negation Loan losses shrank over the year [1].
L negation Tasse intends to part with some of her shares [2].
L certainty The stock market listing in Amsterdam is firmly settled for 2024 [2].
L certainty Tasse has not yet made clear whether she would sell part of her stake [2].
L name Ferrow might go public in Frankfurt [2].

# fifth-finance-en
P Retailer Oakmarsh closed 37 of its 290 stores last year and cut net debt from $640 million to $510 million. Same-store sales edged up 1.3 percent, helped by a warm spring that boosted garden furniture.
P Activist fund Greycliff, which holds 6 percent, is demanding two board seats and the sale of the loyalty-card business. Chair Donald Inverary rejected both demands in a letter dated 9 February.
C Chair Donald Inverary rejected both demands
T Of Oakmarsh's 290 stores, 37 were shut last year [1].
T The retailer brought its net debt down by 130 million dollars to 510 million [1].
T Garden furniture benefited from a warm spring, and this helped lift same-store sales by 1.3 percent [1].
T Greycliff, an activist fund with a 6 percent holding, wants two seats on the board and a sale of the loyalty-card unit [2].
T In his letter of 9 February, Donald Inverary said no to both of the fund's demands [2].
N Greycliff | Ridgeway
R Oakmarsh holds 6 percent of the fund Greycliff [2].
R Inverary is calling on Greycliff to sell its loyalty-card business [2].
R Net debt was larger after the year than before it [1].
U Oakmarsh will close another twenty shops this year [1].
U Greycliff has threatened to call a special shareholder meeting [2].
A The board would be wise to accept at least one of the demands [2].
L number Oakmarsh shut 73 stores over the year [1].
L unit Same-store sales rose by 1.3 million dollars [1].
L date Inverary's letter was dated 19 February [2].
L date The boost to garden furniture came from a warm autumn [1].
L negation Comparable sales declined slightly [1].
L negation The chair gave in to what the fund was asking for [2].
L negation The retailer piled up additional net debt [1].
L certainty It is still open whether Inverary will turn down the demands [2].
L certainty Oakmarsh may have closed some stores, although this could not be verified [1].
L name The letter to the fund came from chair Edwin Palliser [2].

# fifth-finance-en
P Wheat futures for December delivery dropped 3.4 percent to $6.12 a bushel on Monday after the exporter Kalvonia lifted its ban on grain shipments. Traders had feared that the ban would last until the new year.
P The grain house Amberley & Voss estimates Kalvonia's harvest at 21 million tonnes, 2 million more than last year, but warns that rail bottlenecks could limit exports. Barley prices were unchanged.
C rail bottlenecks could limit exports
T December wheat became 3.4 percent cheaper on Monday and cost $6.12 per bushel [1].
T The price decline followed Kalvonia's decision to end its prohibition on grain exports [1].
T Market participants had been worried that the ban would stay in place until the new year [1].
T Amberley & Voss puts this year's harvest in Kalvonia at 21 million tonnes, up from 19 million [2].
T Exports might be held back by bottlenecks on the railways, the grain house cautions [2].
N Amberley & Voss | Carstairs Grain
R The fall in wheat prices led Kalvonia to lift its ban [1].
R Last year's harvest was bigger than the one now estimated [2].
R The limited exports could bring about bottlenecks on the railways [2].
U Bread makers will pass on the lower prices to consumers [1].
U Kalvonia sells most of its wheat to North Africa [2].
A Millers should stock up on wheat while it is cheap [1].
L number Wheat went down to $5.12 a bushel [1].
L unit December wheat closed at $6.12 a tonne [1].
L date The price slide happened on a Wednesday [1].
L date The contracts that dropped were those for September delivery [1].
L negation Kalvonia upheld its embargo on grain shipments [1].
L negation Wheat got more expensive after the news from Kalvonia [1].
L negation Barley became noticeably dearer [2].
L certainty Rail bottlenecks will without question restrict the country's exports [2].
L certainty Kalvonia is rumoured to be considering an end to the ban [1].
L name The country which ended its grain ban is Sorvenia [1].
`;
