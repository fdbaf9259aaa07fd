/** Our own writing, by a seventh hand that had not seen the rules; persons and places are invented. Every other situation, from the first, is opened for reading. */
export const SEVENTH_FINANCE_EN = `
# seventh-ferry-merger-en
P The ferry operator Norvind agreed on Tuesday to buy its rival Saltline for 640 million euros. Saltline's shareholders are to receive 12.80 euros per share. The competition authority has not yet approved the purchase.
P Norvind's turnover rose by 6 percent to 1.9 billion euros in 2024. Saltline's turnover fell by 3 percent in the same year, because it had cancelled its route to Hestby.
C The competition authority has not yet approved the purchase.
T Norvind agreed to acquire Saltline, a rival ferry operator, for 640 million euros [1].
T Shareholders of Saltline are due to get 12.80 euros for each share [1].
T The cancellation of its route to Hestby caused Saltline's turnover to drop by 3 percent in 2024 [2].
T The purchase of Saltline still lacks the approval of the competition authority [1].
N Norvind | Blueferry
R Saltline agreed on Tuesday to buy its rival Norvind for 640 million euros [1].
U Norvind intends to close the head office of Saltline [1].
A Shareholders of Saltline should accept the price of 12.80 euros per share [1].
L negation The competition authority has approved the purchase of Saltline [1].
L unit Norvind's turnover rose by 6 percent to 1.9 million euros in 2024 [2].
L relation In 2024 Saltline's turnover rose, whereas Norvind's turnover fell [2].
# seventh-chip-plant-en
P The chip maker Cadmor opened a plant on the south bank of the Lenne on 3 March 2025. The new plant cost 820 million dollars and employs 1,150 people. Cadmor's older plant on the north bank will be closed at the end of 2026.
P Analysts at Prewitt Bank expect Cadmor to return to profit in 2027 at the earliest. Cadmor itself has published no forecast.
C Cadmor's older plant on the north bank will be closed at the end of 2026.
T Cadmor's plant on the south bank of the Lenne was opened on 3 March 2025 [1].
T The new plant, which has 1,150 employees, cost 820 million dollars [1].
T Analysts at Prewitt Bank do not expect Cadmor to be profitable again before 2027 [2].
T The older plant on the north bank is to be shut down by Cadmor at the end of 2026 [1].
N Prewitt Bank | Lomax Bank
R The plant on the south bank is older than the plant on the north bank [1].
U Cadmor received a state grant for the plant on the south bank [1].
A Investors should not buy shares of Cadmor before 2027 [2].
L side Cadmor opened a plant on the north bank of the Lenne on 3 March 2025 [1].
L certainty Cadmor is certain to return to profit in 2027 [2].
L date Cadmor's older plant will be closed at the end of 2025 [1].
# seventh-key-rate-en
P The central bank of Tessaria left its key rate unchanged at 3.75 percent on 18 September 2024. Five members of the council voted for this decision, and two voted for a cut.
P Governor Helmi Aro said that inflation could fall below 2 percent in the spring. She did not announce a date for the first cut. Inflation was 2.6 percent in August, after 2.9 percent in July.
C She did not announce a date for the first cut.
T On 18 September 2024 Tessaria's central bank kept its key rate at 3.75 percent [1].
T Two members of the council voted to lower the key rate, but five voted to leave it unchanged [1].
T Inflation declined from 2.9 percent in July to 2.6 percent in August [2].
T Governor Helmi Aro named no date for the first cut [2].
N Helmi Aro | Tuva Lind
R Inflation was higher in August than in July [2].
U The shares of the banks of Tessaria rose after the decision [1].
A Home buyers should wait for the first cut [2].
L certainty Governor Helmi Aro said that inflation is sure to fall below 2 percent in the spring [2].
L number Three members of the council voted for a cut [1].
L date The central bank of Tessaria left its key rate unchanged on 8 September 2024 [1].
# seventh-cabin-strike-en
P The airline Corvia cancelled 214 flights on Monday because its cabin crews went on strike. The union Skyhands demands 9 percent more pay, and Corvia offers 4 percent. The pilots did not take part in the strike.
P Corvia estimates the loss at 7 million euros a day. Its chief executive Bram Oswin hopes for an agreement before 1 July. The mediator is the former judge Karin Telle.
C The pilots did not take part in the strike.
T On Monday a strike by its cabin crews led Corvia to cancel 214 flights [1].
T While the union Skyhands is asking for 9 percent more pay, Corvia is offering 4 percent [1].
T Karin Telle, who used to be a judge, is the mediator [2].
T The pilots stayed out of the strike [1].
N Skyhands | Crewvoice
R Corvia's cabin crews went on strike because the airline had cancelled 214 flights [1].
U Corvia paid the passengers of the cancelled flights their money back [1].
A Passengers of Corvia should travel by train until 1 July [2].
L name The mediator is Bram Oswin [2].
L negation The pilots took part in the strike as well [1].
L unit Corvia estimates the loss at 7 million euros a week [2].
# seventh-coffee-frost-en
P The price of coffee rose by 11 percent to 4.20 dollars per pound in May 2025. Traders put this down to a frost in the growing region of Serra Vela. It is not yet known how much of the harvest was lost.
P The coffee roaster Baumhof raised its prices by 5 percent on 1 June 2025. Its competitor Ristoro left its prices as they were.
C It is not yet known how much of the harvest was lost.
T In May 2025 coffee became 11 percent dearer and reached a price of 4.20 dollars per pound [1].
T Traders attribute the rise in the price of coffee to a frost in the Serra Vela growing region [1].
T Baumhof increased its prices by 5 percent on 1 June 2025, but its competitor Ristoro did not change its own [2].
T How large a part of the harvest was lost is still unknown [1].
N Baumhof | Tavira
R Ristoro raised its prices by 5 percent, whereas Baumhof left its prices as they were [2].
U Ristoro has bought enough coffee in advance for a whole year [2].
A Households should stock up on coffee before it becomes even dearer [1].
L unit The price of coffee rose by 11 percent to 4.20 dollars per kilogram in May 2025 [1].
L unsupported Baumhof sold less coffee after it had raised its prices [2].
L number The coffee roaster Baumhof raised its prices by 8 percent on 1 June 2025 [2].
# seventh-city-bond-en
P The city of Orrelle issued a bond of 300 million francs on 10 October 2024. It runs for eight years and pays interest of 2.4 percent. The bond is not guaranteed by the state.
P Demand for the bond of Orrelle was three times as high as supply. The rating agency Meridian gave the bond the grade A, and its rival Civitas gave it the lower grade BBB.
C The bond is not guaranteed by the state.
T On 10 October 2024 a bond worth 300 million francs was issued by the city of Orrelle [1].
T The bond has a term of eight years and an interest rate of 2.4 percent [1].
T The rating agency Meridian rated the bond A, whereas its rival Civitas rated it BBB [2].
T There is no state guarantee for the bond [1].
N Meridian | Castor
R Supply of the bond was three times as high as demand [2].
U The city of Orrelle will build a tram line with the 300 million francs [1].
A Cautious savers should not buy the bond of Orrelle [1].
L name The rating agency Civitas gave the bond the grade A [2].
L relation Civitas gave the bond a better grade than Meridian [2].
L date The city of Orrelle issued the bond on 10 November 2024 [1].
# seventh-toy-recall-en
P The toy maker Pimbo is recalling 48,000 wooden trains because a magnet can come loose. It expects costs of about 3 million pounds. No injuries have been reported.
P The magnets were supplied by Magnolux. Pimbo is examining whether it can claim damages from Magnolux. On Thursday the shares of Pimbo lost 4 percent, and those of Magnolux lost 9 percent.
C No injuries have been reported.
T Pimbo is calling back 48,000 wooden trains, since a magnet can come loose [1].
T The toy maker puts the expected costs at about 3 million pounds [1].
T On Thursday Magnolux shares fell by 9 percent and Pimbo shares by 4 percent [2].
T There have been no reports of injuries [1].
N Pimbo | Tindle
R Magnolux is examining whether it can claim damages from Pimbo [2].
U The wooden trains were sold in eleven countries [1].
A Parents should take the wooden trains back to the shop [1].
L certainty Pimbo will claim damages from Magnolux [2].
L relation On Thursday the shares of Pimbo lost more than those of Magnolux [2].
L negation Injuries have been reported [1].
# seventh-pension-fund-en
P The pension fund Alderwood earned a return of 7.1 percent in 2023, after a loss of 5.4 percent in 2022. Shares contributed most to the return. Contributions will not be raised before 2027.
P Managing director Livia Brock will leave the pension fund on 31 March 2024. Her successor will be Jonas Wick, who has headed the real estate department since 2016.
C Contributions will not be raised before 2027.
T In 2023 Alderwood achieved a return of 7.1 percent, having lost 5.4 percent the year before [1].
T The largest part of the return came from shares [1].
T Jonas Wick, who has been head of the real estate department since 2016, will succeed Livia Brock [2].
T There will be no increase in contributions before 2027 [1].
N Livia Brock | Petra Hoyle
R Livia Brock will succeed Jonas Wick [2].
U Livia Brock is moving to an insurance company [2].
A Members should pay additional contributions before 2027 [1].
L name Livia Brock has headed the real estate department since 2016 [2].
L date Managing director Livia Brock will leave the pension fund on 31 May 2024 [2].
L unsupported The pension fund Alderwood sold a part of its real estate in 2023 [1].
# seventh-supermarket-profit-en
P The supermarket chain Grendle made a profit of 93 million euros in the third quarter of 2025, 12 percent less than a year earlier. Finance chief Edvin Lode gave higher wages as the reason. He confirmed the forecast for the whole year.
P In the third quarter Grendle opened 14 shops and closed 6. Its dividend for 2024 was 1.10 euros per share. The company has not yet decided on the dividend for 2025.
C The company has not yet decided on the dividend for 2025.
T Grendle's profit in the third quarter of 2025 came to 93 million euros, 12 percent below that of a year earlier [1].
T Higher wages are the reason for the lower profit, according to finance chief Edvin Lode [1].
T In the third quarter, 14 shops were opened and 6 were closed by Grendle [2].
T No decision on the dividend for 2025 has been made by Grendle yet [2].
N Grendle | Maxwold
R In the third quarter Grendle closed more shops than it opened [2].
U Grendle sold fewer fresh goods in the third quarter than a year earlier [1].
A Shareholders should sell their shares before the company decides on the dividend [2].
L name Finance chief Rasmus Toll gave higher wages as the reason [1].
L relation Grendle's profit in the third quarter of 2025 was higher than a year earlier [1].
L unsupported Grendle plans to open most of its next shops in small towns [2].
# seventh-exchange-outage-en
P The Port Elwin stock exchange stopped trading for 95 minutes on 22 January 2025. A faulty program of the supplier Datavane was the cause. No orders were lost.
P The supervisory authority, which is headed by Simone Arkwell, has asked the exchange for a report by 14 February. The chairman of the exchange, Theo Lanark, apologised to the traders.
C No orders were lost.
T On 22 January 2025 trading at the Port Elwin stock exchange was interrupted for 95 minutes [1].
T The interruption was caused by a faulty program that came from the supplier Datavane [1].
T The supervisory authority under Simone Arkwell wants a report from the exchange by 14 February [2].
T None of the orders went missing [1].
N Datavane | Corelis
R The exchange has asked the supervisory authority for a report by 14 February [2].
U The supplier Datavane has to pay a fine for its faulty program [1].
A The exchange should look for another supplier [1].
L name Simone Arkwell apologised to the traders [2].
L number The Port Elwin stock exchange stopped trading for 105 minutes on 22 January 2025 [1].
L unsupported Foreign traders were affected most by the interruption [1].
`;
