/** Own writing. The companies are invented. The lines are read by `read-situations.ts`. */
export const FINANCE_EN = `
# fin-en-revenue
P Revenue of Alder Bank rose 12.3 % to USD 4.5 billion in Q3 2025. Net profit fell to USD 310 million.
P Alderman Group reported revenue of USD 2.1 billion. The rise in rates lifted the revenue of Alder Bank.
F! Revenue of Alder Bank rose 12.3 % to USD 4.5 billion in Q3 2025.
N Alder Bank
N Alderman Group
T In the third quarter of 2025, Alder Bank's revenue increased by 12.3 % to USD 4,500 million [1].
T Alder Bank's revenue rose 12.3 percent in Q3 2025, reaching 4.5 billion USD [1], while net profit fell to USD 310 million [1].
T Revenue of Alder Bank grew 12.3 % to USD 4.5 billion in Q3 2025 [1]. Alderman Group reported revenue of USD 2.1 billion [2].
H Alder Bank saw its revenue climb 12.3 % in Q3 2025 to USD 4.5 billion [1].
H In Q3 2025 revenue at Alder Bank was up 12.3 % at USD 4.5 billion [1]; net profit declined to USD 0.31 billion [1].
L number Revenue of Alder Bank rose 13.2 % to USD 4.5 billion in Q3 2025 [1].
L unit Revenue of Alder Bank rose 12.3 % to USD 4.5 million in Q3 2025 [1].
L date Revenue of Alder Bank rose 12.3 % to USD 4.5 billion in Q2 2025 [1].
L name Revenue of Alderman Group rose 12.3 % to USD 4.5 billion in Q3 2025 [1].
L advice Revenue of Alder Bank rose 12.3 % to USD 4.5 billion in Q3 2025 [1]. Investors should buy the shares now [1].
L omission Alderman Group reported revenue of USD 2.1 billion [2].
# fin-en-merger
P Norvik acquired Tessaly on 4 June 2024 for EUR 850 million. The regulator did not object to the deal.
P Tessaly employs 1,200 people. Higher costs caused the fall in the margin of Norvik.
F! Norvik acquired Tessaly on 4 June 2024 for EUR 850 million.
R cause | higher costs | fall in the margin
N Norvik
N Tessaly
T Tessaly was acquired by Norvik on 4 June 2024 for EUR 850 million [1].
T On June 4, 2024 Norvik acquired Tessaly for 0.85 billion euros [1], and the regulator raised no objection to the deal [1].
T Norvik acquired Tessaly for EUR 850 million on 4 June 2024 [1]. The fall in Norvik's margin was caused by higher costs [2].
H Norvik bought Tessaly for EUR 850 million on 4 June 2024 [1].
H For EUR 850 million Norvik acquired Tessaly on 2024-06-04 [1], a company that employs 1200 people [2].
L relation Tessaly acquired Norvik on 4 June 2024 for EUR 850 million [1].
L date Norvik acquired Tessaly on 14 June 2024 for EUR 850 million [1].
L negation Norvik acquired Tessaly on 4 June 2024 for EUR 850 million [1]. The regulator objected to the deal [1].
L citation Norvik acquired Tessaly on 4 June 2024 for EUR 850 million [2].
L number Norvik acquired Tessaly on 4 June 2024 for EUR 580 million [1].
L relation Norvik acquired Tessaly on 4 June 2024 for EUR 850 million [1]. The fall in the margin of Norvik caused higher costs [2].
# fin-en-guidance
P Corvane expects sales to grow between 5 % and 7 % in 2026. A dividend is possible.
P Debt fell by 40 million dollars. Fitch may cut the rating of Corvane.
F! Corvane expects sales growth of 5 % to 7 % in 2026.
N Corvane
N Fitch
T Corvane expects its sales to grow by 5 to 7 % in 2026 [1].
T For 2026, sales growth of between 5 % and 7 % is expected by Corvane [1]. Debt was reduced by $40 million [2].
T Corvane expects sales growth of 5–7 % in 2026 [1], and it may pay a dividend [1].
H Sales growth of 5 % to 7 % in 2026 is what Corvane expects [1].
H Corvane expects that sales will grow 5 % to 7 % in 2026 [1]; Fitch might cut its rating [2].
L number Corvane expects sales growth of 5 % to 9 % in 2026 [1].
L certainty Corvane expects sales growth of 5 % to 7 % in 2026 [1]. Fitch will certainly cut the rating of Corvane [2].
L date Corvane expects sales growth of 5 % to 7 % in 2027 [1].
L citation Corvane expects sales to grow between 5 % and 7 % in 2026 [2].
L unsupported Corvane expects sales growth of 5 % to 7 % in 2026 [1]. The chairman plans to retire after the summer [2].
L omission Debt fell by 40 million dollars [2].
L name Norvane expects sales growth of 5 % to 7 % in 2026 [1].
L relation Corvane expects sales growth of 5 % to 7 % in 2026 [1]. Corvane may cut the rating of Fitch [2].
L advice Corvane expects sales growth of 5 % to 7 % in 2026 [1]. We recommend holding the bonds [2].
# fin-en-rates
P The central bank raised its rate by 25 basis points to 3.75 % on 12 September 2025. Inflation was 2.9 % in August 2025.
P Higher energy prices drove inflation. Unemployment did not change.
F! The central bank raised its rate by 25 basis points to 3.75 %.
R cause | higher energy prices | inflation
T The rate was raised by 25 basis points to 3.75 % by the central bank [1].
T The central bank raised its rate by 0.25 percentage points to 3.75 % [1], and inflation was driven by higher energy prices [2].
T The central bank lifted its rate 25 basis points to 3.75 % [1]. Unemployment was unchanged [2].
H The central bank increased its rate to 3.75 %, a rise of 25 basis points [1].
H On 12 September 2025 the central bank raised the rate 25 bp to 3.75 % [1]. Unemployment remained unchanged [2].
L number The central bank raised its rate by 50 basis points to 3.75 % [1].
L unit The central bank raised its rate by 25 percentage points to 3.75 % [1].
L date The central bank raised its rate by 25 basis points to 3.75 % on 21 September 2025 [1].
L relation The central bank raised its rate by 25 basis points to 3.75 % [1]. Inflation drove higher energy prices [2].
L negation The central bank raised its rate by 25 basis points to 3.75 % [1]. Unemployment changed [2].
L advice The central bank raised its rate by 25 basis points to 3.75 % [1]. Savers ought to lock in deposits today [1].
# fin-en-litigation
P Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million. The company admitted no liability.
P A further claim is probable. The auditor is Brenner.
F! Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million.
F! The company admitted no liability.
N Ostrava Steel
N Brenner
T In May 2023 Ostrava Steel settled the lawsuit, paying USD 18 million [1]. The company did not admit liability [1].
T Ostrava Steel paid USD 18 million and settled the lawsuit in May 2023 [1], without admitting liability [1].
T The lawsuit was settled by Ostrava Steel in May 2023 for USD 18 million [1]. No liability was admitted by the company [1]. A further claim is likely [2].
H Ostrava Steel settled the lawsuit for USD 18 million in May 2023 [1], and the company admitted no liability [1].
H The company admitted no liability [1] when Ostrava Steel paid USD 18 million to settle the lawsuit in May 2023 [1].
L negation Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million [1]. The company admitted liability [1].
L certainty Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million [1]. The company admitted no liability [1]. A further claim is certain [2].
L omission Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million [1].
L date Ostrava Steel settled the lawsuit in March 2023 and paid USD 18 million [1]. The company admitted no liability [1].
L name Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million [1]. The company admitted no liability [1]. The auditor is Brennan [2].
L citation Ostrava Steel settled the lawsuit in May 2023 and paid USD 18 million [1]. The company admitted no liability [1]. The auditor is Brenner [1].
# fin-en-shares
P The board approved a buyback of 3 million shares worth $120 million in February 2025. Insiders sold no shares.
P The share price of Quillon probably reflects the buyback. Quillon is listed in Oslo.
F! The board approved a buyback of 3 million shares worth $120 million.
N Quillon
T A buyback of 3,000,000 shares worth $120 million was approved by the board [1].
T The board approved a buyback of 3 million shares worth USD 120 million [1], and insiders did not sell shares [1].
T The board approved a share buyback of 3 million shares worth $120 million [1]. The buyback is likely reflected in Quillon's share price [2].
H In February 2025, the board approved a $120 million buyback of 3 million shares [1].
H The board approved a buyback worth $120 million, 3 million shares in all [1]. Quillon has its listing in Oslo [2].
L number The board approved a buyback of 5 million shares worth $120 million [1].
L certainty The board approved a buyback of 3 million shares worth $120 million [1]. The share price of Quillon definitely reflects the buyback [2].
L date The board approved a buyback of 3 million shares worth $120 million in April 2025 [1].
L citation The board approved a buyback of 3 million shares worth $120 million [2].
L unsupported The board approved a buyback of 3 million shares worth $120 million [1]. Analysts at three banks raised their targets [2].
L advice The board approved a buyback of 3 million shares worth $120 million [1]. Sell before the window closes [2].
`;
