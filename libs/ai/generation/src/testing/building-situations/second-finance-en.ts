/** Our own writing; persons and firms are invented. Truths in the manner of an explaining answer. */
export const SECOND_FINANCE_EN = `
# b8-cable-en
P Cable maker Nordstrand booked orders of 3.4 billion euros in the third quarter, up from 2.9 billion euros. Wind farms accounted for most of them.
P Its plant in Gdansk was closed for nine days after a fire. The company has not raised its forecast.
C The company has not raised its forecast.
T Orders at the cable manufacturer Nordstrand climbed from 2.9 to 3.4 billion euros in the third quarter [1].
T The bulk of these orders came from wind farms [1].
T A fire shut down the Gdansk factory for nine days [2].
T No increase of the forecast was made by the company [2].
N Gdansk | Riga
R A closure of nine days led to a fire in the plant in Gdansk [2].
U Nordstrand is going to buy a ship for laying cables [1].
A It would be wise to hold the shares [2].
L negation The company has raised its forecast [2].
L unit After a fire, the Gdansk plant was shut for nine weeks [2].
L relation Third-quarter orders fell to 2.9 billion euros from 3.4 billion euros [1].
L date Orders worth 3.4 billion euros were booked in the second quarter [1].
# b8-coffee-en
P Coffee chain Arabel opened its 1,000th shop in Lyon. Sales at shops open for at least a year fell by 2%.
P The price of coffee beans has doubled since January. Arabel passed on only part of the rise to its customers.
C Arabel passed on only part of the rise to its customers.
T With a shop in Lyon, Arabel has reached the number of 1,000 coffee shops [1].
T Like-for-like sales, that is, at shops open for one year or longer, were down 2% [1].
T Coffee beans cost twice as much as in January [2].
T The chain did not hand the whole increase on to its customers, but just a portion of it [2].
N Lyon | Turin
R Customers passed on only part of the rise to Arabel [2].
U Arabel's coffee comes mostly from Brazil [2].
A Customers should drink tea instead [2].
L number Sales at shops that have been open for a year or longer dropped 12% [1].
L relation The price of coffee beans has halved since January [2].
L certainty Arabel may open its 1,000th shop in Lyon [1].
L negation Arabel passed on the entire rise to its customers [2].
# b8-rail-en
P Rail operator Transalp will lease 30 trains from Vento for twelve years. The trains seat 420 passengers each.
P Transalp pays 6 million francs a month. The contract cannot be terminated before 2030.
C The contract cannot be terminated before 2030.
T Transalp is renting 30 trains; their owner is Vento, and the lease runs for twelve years [1].
T Every train has room for 420 seated passengers [1].
T Each month, 6 million francs are due from Transalp [2].
T Ending the contract is not possible until 2030 [2].
N Vento | Caldera
R Vento will lease 30 trains from Transalp [1].
U Transalp will raise its fares in spring [2].
A The operator should have bought the trains [1].
L unit Transalp has to pay 6 million francs a year [2].
L number Each of the trains seats 240 passengers [1].
L negation The contract can be terminated before 2030 [2].
L date The contract may not be ended before 2035 [2].
# b8-chip-en
P The regulator fined the chip designer Quarto 85 million dollars for misleading customers. Quarto has appealed.
P The firm set aside 60 million dollars for the case last year. Its chief lawyer, Dana Reyes, resigned on 12 May.
P The fine does not affect the licence for the Asian market.
C The fine does not affect the licence for the Asian market.
T Because it misled customers, Quarto must pay a penalty of 85 million dollars, against which it has lodged an appeal [1].
T A provision of 60 million dollars had been made for the matter in the previous year [2].
T On 12 May Dana Reyes, who was in charge of legal affairs, left her post [2].
T For the Asian market, the licence remains untouched by the penalty [3].
N Reyes | Okafor
R The chip designer Quarto fined the regulator 85 million dollars [1].
U Reyes now works for the regulator [2].
A Quarto should withdraw its appeal [1].
L number The penalty imposed on Quarto is 58 million dollars [1].
L negation Quarto has not appealed against the fine [1].
L date Dana Reyes resigned on 12 March [2].
L negation The licence for the Asian market is affected by the fine [3].
# b8-homes-en
P House builder Garrick sold 4,100 homes in the half-year, 8% fewer than before. The average price was 312,000 pounds.
P The company bought land near Exley for 700 homes. Cancellations fell to 11% from 17%.
C Cancellations fell to 11% from 17%.
T In the half-year Garrick's home sales were down 8% to 4,100 [1].
T On average, a home went for 312,000 pounds [1].
T Near Exley, land was acquired by the builder on which 700 homes can be put up [2].
T The cancellation rate went down from 17% to 11% [2].
N Exley | Barton
R Cancellations rose to 17% from 11% [2].
U Garrick's founder lives in one of its homes [1].
A First-time buyers should wait for lower prices [1].
L relation Garrick sold 8% more homes than before [1].
L number On average the homes cost 213,000 pounds [1].
L number The land near Exley is meant for 1,700 homes [2].
L relation Garrick sold the land near Exley [2].
# b8-cruise-en
P Cruise line Meridian expects net debt of 7.5 billion dollars at year end, less than the 8.2 billion dollars of last year. Bookings for summer are at a record.
P A new ship, the Aurora, will be delivered in April by the yard Fincraft. It will run on liquefied gas.
P Rating agency Pine considers an upgrade possible next year.
C Rating agency Pine considers an upgrade possible next year.
T By the end of the year, Meridian's net debt should shrink to 7.5 billion dollars, having stood at 8.2 billion a year earlier [1].
T Never before were there so many bookings for the summer [1].
T In April the shipyard Fincraft is to hand over the Aurora, a new ship fuelled by liquefied gas [2].
T In the view of Pine, its rating could be raised next year [3].
N Fincraft | Seewerk
R The yard Fincraft will get a new ship from Meridian in April [2].
U Meridian will offer trips to the Antarctic [2].
A Travellers should book early [1].
L certainty Pine has already upgraded the rating [3].
L relation Meridian expects more net debt at year end than the 8.2 billion dollars of last year [1].
L date The Aurora will be handed over in August [2].
L relation Bookings for summer are at a record low [1].
# b8-sugar-en
P Sugar refiner Dulcis hedged 70% of its purchases for next year at 19 cents a pound. Spot prices reached 24 cents.
P Farmers in the Orr valley delivered a fifth less beet because of drought. Dulcis rejected a takeover offer from Granum.
C Dulcis rejected a takeover offer from Granum.
T For 70% of next year's purchases Dulcis has secured a price of 19 cents per pound [1].
T On the spot market, the price climbed to 24 cents [1].
T As a result of drought, deliveries of beet by farmers from the Orr valley were 20% smaller [2].
T An offer by Granum to take over Dulcis was turned down [2].
N Granum | Melas
R Granum rejected a takeover offer from Dulcis [2].
U The drought will last until autumn [2].
A Dulcis ought to hedge the rest as well [1].
L number Dulcis has hedged 17% of its purchases for next year [1].
L negation Dulcis accepted the takeover offer from Granum [2].
L relation Farmers in the Orr valley delivered a fifth more beet [2].
L unit The price for the hedged purchases is 19 cents a kilogram [1].
`;
