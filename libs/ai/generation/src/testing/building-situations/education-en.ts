/** Our own writing; persons and places are invented. */
export const BUILDING_EDUCATION_EN = `
# b7-canal-en
P The engineer Ruth Albany designed the Selby canal, and digging started in 1794. It took 11 years and cost twice the planned sum.
P Coal barges used the canal until 1871, when the railway opened. The locks have never been rebuilt.
C The locks have never been rebuilt.
T It was the engineer Ruth Albany who planned the Selby canal [1].
T Work on the canal began in 1794, lasted 11 years and ended up at double the budget [1].
T Boats carrying coal travelled along the canal until the railway arrived in 1871 [2].
T To this day, nobody has reconstructed the locks [2].
N Albany | Mercer
R The railway used the canal until 1871, when coal barges opened [2].
U Ruth Albany was knighted for her work [1].
A The town ought to turn the canal into a park [2].
L number Building the canal took 13 years and cost twice as much as foreseen [1].
L date Coal was shipped on the canal up to 1817, the year of the railway's opening [2].
L negation The locks were later reconstructed [2].
L number The final bill for the canal was three times the planned sum [1].
# b7-frogs-en
P Tadpoles breathe through gills, while adult frogs use lungs and their moist skin. The change takes about 12 weeks.
P A frog's skin dries out quickly in the sun. For this reason most frogs are active at night.
P Toads have drier skin than frogs and can live farther from water.
C For this reason most frogs are active at night.
T Gills serve tadpoles for breathing; grown frogs rely on lungs and damp skin instead [1].
T The transformation from tadpole to frog lasts roughly 12 weeks [1].
T Because toads' skin is less moist than that of frogs, they are able to live at a greater distance from water [3].
T Sunlight makes a frog's skin dry out fast, which is why the majority of frogs come out at night [2].
N Toads | Newts
R Frogs have drier skin than toads and can live farther from water [3].
U Frogs can remember faces for years [2].
A You should keep frogs in a dark box [2].
L negation Most frogs are active in the daytime because their skin dries out quickly in the sun [2].
L unit It takes roughly 12 days for a tadpole to turn into a frog [1].
L relation Adult frogs breathe with gills, and tadpoles with lungs and moist skin [1].
L certainty All frogs are active at night, since their skin dries out fast [2].
# b7-council-en
P In the town of Varn the council elects the mayor for five years. A mayor may be re-elected once.
P Citizens can force a new vote if 2,000 of them sign a petition. The council cannot dismiss the mayor on its own.
C The council cannot dismiss the mayor on its own.
T The mayor of Varn is chosen by the council and serves a term of five years [1].
T One re-election is allowed, so a mayor can hold office for at most two terms [1].
T A petition with 2,000 signatures is enough for the people to bring about a new vote [2].
T The council alone has no power to remove the mayor from office [2].
N Varn | Lorch
R The mayor elects the council for five years [1].
U The mayor of Varn earns more than the governor [1].
A Citizens should sign the petition [2].
L negation The council is able to remove the mayor by itself [2].
L number A petition needs 20,000 signatures to bring about a new vote [2].
L unit The council picks the mayor, who then stays in office for five months [1].
L certainty A petition signed by 2,000 people may perhaps lead to a new vote, though nobody knows [2].
# b7-density-en
P Ice floats because it is less dense than liquid water. Water is densest at 4 °C.
P When a lake cools, the water at 4 °C sinks to the bottom. Fish can therefore survive under the ice.
C Fish can therefore survive under the ice.
T Since its density is lower than that of liquid water, ice stays on the surface [1].
T The density of water reaches its maximum at 4 °C [1].
T As a lake gets colder, water with a temperature of 4 °C goes down to the lake bed [2].
T That is why fish are able to live on beneath a layer of ice [2].
N Ice | Oil
R Liquid water is less dense than ice [1].
U Fish grow faster in winter [2].
A Teachers should show the experiment with salt water [1].
L number Water has its greatest density at 14 °C [1].
L unit Water is densest at a temperature of 4 kelvin [1].
L negation Under the ice, fish cannot survive [2].
L relation Water at 4 °C rises to the surface when a lake cools [2].
# b7-playwright-en
P The play The Lantern Room was written by Edith Marlow in three weeks. It tells of two brothers who fight over a mill.
P The first night in 1908 was a failure. Only after Marlow's death did critics praise the last act.
C Only after Marlow's death did critics praise the last act.
T Edith Marlow needed no more than three weeks to write The Lantern Room [1].
T The drama is about two brothers and their quarrel over a mill [1].
T In 1908 the premiere flopped [2].
T It was not until Marlow had died that the final act won praise from critics [2].
N Marlow | Pryce
R Only after the critics' praise did Marlow write the last act [2].
U The play was later turned into an opera [2].
A Students should read the play in one sitting [1].
L negation The 1908 premiere was a success [2].
L date Its first performance, in 1918, was a flop [2].
L relation The final act was already praised by critics while Marlow was alive [2].
L unit Marlow wrote The Lantern Room within three days [1].
# b7-triangle-en
P In a triangle the longest side lies opposite the largest angle. The three angles always add up to 180 degrees.
P A triangle with two equal sides is called isosceles. Its base angles are equal too.
P The theorem of Pythagoras holds only for right-angled triangles.
C The theorem of Pythagoras holds only for right-angled triangles.
T The largest angle of a triangle faces its longest side [1].
T The sum of the three angles is 180 degrees in every case [1].
T If two sides have the same length, the triangle is isosceles, and the angles at its base are the same as well [2].
T Pythagoras' theorem applies to right-angled triangles and to no others [3].
N Pythagoras | Euclid
R The shortest side of a triangle lies opposite the largest angle [1].
U An isosceles triangle has the largest area of all triangles [2].
A Always draw the triangle before you start [1].
L number The three angles of a triangle have a sum of 190 degrees [1].
L negation The theorem of Pythagoras also holds for triangles without a right angle [3].
L certainty The three angles usually add up to about 180 degrees, but not always [1].
L relation In an isosceles triangle the angles at the base are different [2].
# b7-plague-en
P In 1665 the village of Harrow End closed its gates to stop the plague. Of its 340 inhabitants, 76 survived.
P Merchants left bread at a stone outside the village and took coins washed in vinegar. The disease did not reach the neighbouring towns.
C The disease did not reach the neighbouring towns.
T To keep the plague from spreading, Harrow End shut itself off in 1665 [1].
T There were 340 people in the village, 76 of whom lived through the outbreak [1].
T Traders put bread down beside a stone outside the village, and the coins they took for it had been cleaned with vinegar [2].
T The towns nearby were spared by the disease [2].
N Harrow End | Stoke Hill
R Merchants took bread at a stone outside the village and left coins washed in vinegar [2].
U The priest of the village fled with the church silver [1].
A Visitors should leave a coin at the stone [2].
L negation The towns around it were also reached by the disease [2].
L relation Seventy-six of the 340 inhabitants died [1].
L date Harrow End shut its gates in 1656 because of the plague [1].
L certainty It is possible that the disease reached the neighbouring towns [2].
`;
