/** Our own writing, by a third hand that had not seen the rules; the people, firms and patients are invented. */
export const THIRD_EDUCATION_EN = `
# third-pendulum-tower
P A simple pendulum 0.25 m long has a period of about 1.0 s on Earth, as long as the swing angle stays below 15°. The period does not depend on the mass of the bob.
P In 1874 the instrument maker Oskar Brennwald hung a pendulum 12 m long in the north tower of the town hall of Lauterfels. One full swing took roughly 7 s. Brennwald suspected that air drag might slightly lengthen the period.
C The period does not depend on the mass of the bob.
T On Earth, a simple pendulum with a length of 0.25 m swings with a period of about 1.0 s if the angle remains under 15° [1].
T Oskar Brennwald, an instrument maker, installed a 12 m pendulum in the town hall's north tower at Lauterfels in 1874 [2].
T A full swing of Brennwald's pendulum lasted about 7 s [2].
T Brennwald thought that air drag possibly made the period a little longer [2].
T How heavy the bob is has no influence on the period [1].
N Oskar Brennwald | Emil Tarnovsky
R The longer the air drag acts, the shorter Brennwald expected the period to become [2].
U The pendulum in Lauterfels was later moved to a science museum [2].
A Students should always repeat the measurement with at least three different bobs [1].
L number A simple pendulum 0.25 m long has a period of about 4.0 s on Earth [1].
L unit The pendulum in Lauterfels was 12 cm long [2].
L date Brennwald hung the pendulum in the tower in 1847 [2].
L side The pendulum was hung in the south tower of the town hall [2].
L negation The period depends on the mass of the bob [1].
L certainty Brennwald proved that air drag lengthened the period [2].
# third-leaf-stomata
P Most gas exchange in a bean leaf takes place through stomata, and the lower epidermis carries about 250 of them per square millimetre, against only 40 on the upper epidermis. Each stoma is bordered by two guard cells. When the guard cells take up water, the pore opens.
P The botanist Linnea Harkavy observed in 1931 that the pores of bean leaves closed within 12 minutes after watering was stopped and a hot wind was applied. She concluded that the hormone abscisic acid was not yet needed to explain the first phase of closing.
C When the guard cells take up water, the pore opens.
T Bean leaves exchange most gas through their stomata [1].
T There are around 250 stomata per square millimetre in the lower epidermis, but just 40 in the upper one [1].
T Two guard cells surround every stoma [1].
T In 1931 Linnea Harkavy saw that bean leaf pores shut within 12 minutes once watering had stopped and a hot wind was applied [2].
T According to her conclusion, abscisic acid was not yet required to explain the first phase of the closing [2].
T The pore opens when water is taken up by the guard cells [1].
N Linnea Harkavy | Dorothea Quill
R The upper epidermis carries more stomata per square millimetre than the lower epidermis [1].
U Bean leaves lose half of their water at night [1].
A Gardeners should water beans in the early morning to keep the pores open [2].
L name The botanist Dorothea Quill observed in 1931 that the pores of bean leaves closed within 12 minutes [2].
L relation When the guard cells lose water, the pore opens [1].
L unsupported Harkavy repeated the experiment with tomato leaves and found the same result [2].
L number The upper epidermis carries 140 stomata per square millimetre [1].
L unit The pores closed within 12 seconds after watering was stopped [2].
# third-battle-ford
P The kingdom of Aldermark lost the battle of Sorrel Ford on 9 May 1512, although its army of 8,000 men outnumbered the 5,500 soldiers of Duke Hartwin. Hartwin had placed his archers on the left bank, where marshy ground protected them.
P Chroniclers do not agree on the fate of King Osric III. One report, written by the monk Belmund around 1530, says that he possibly drowned in the river; no grave has ever been found.
C Hartwin had placed his archers on the left bank, where marshy ground protected them.
T On 9 May 1512 Aldermark was defeated at Sorrel Ford [1].
T Aldermark's army numbered 8,000 men, while Duke Hartwin had 5,500 soldiers [1].
T What happened to King Osric III is disputed among chroniclers [2].
T The monk Belmund reported around 1530 that the king may have drowned in the river [2].
T A grave of the king has never been discovered [2].
T Hartwin's archers stood on the left bank, protected by marshy ground [1].
N Duke Hartwin | King Osric
R Duke Hartwin's army was larger than that of Aldermark [1].
U Hartwin had his archers trained by foreign mercenaries [1].
A Readers should prefer Belmund's report to all other sources [2].
L date The battle of Sorrel Ford took place on 9 March 1512 [1].
L side Hartwin had placed his archers on the right bank [1].
L negation The grave of King Osric III has been found [2].
L certainty Belmund's report states that the king definitely drowned in the river [2].
L name King Osric III had placed the archers on the left bank [1].
L relation Aldermark lost the battle because its army was outnumbered [1].
# third-buffer-ph
P A buffer made from 0.10 mol/L acetic acid and 0.10 mol/L sodium acetate has a pH of 4.76 at 25 °C. Adding 1 mL of strong acid to 100 mL of this buffer lowers the pH by less than 0.1. Pure water does not resist such an addition.
P In the practical course, Dr. Ines Calloway uses a glass electrode that is calibrated at pH 4.00 and pH 7.00 every Monday. The electrode stands in the rack on the left of the fume hood and must not dry out.
C Pure water does not resist such an addition.
T At 25 °C, the buffer of 0.10 mol/L acetic acid and 0.10 mol/L sodium acetate has a pH of 4.76 [1].
T If 1 mL of strong acid is added to 100 mL of the buffer, the pH falls by less than 0.1 [1].
T Dr. Ines Calloway uses a glass electrode in the practical course [2].
T The electrode is calibrated each Monday at pH 4.00 and pH 7.00 [2].
T It is kept in the rack to the left of the fume hood and must not be allowed to dry out [2].
T Pure water offers no resistance to such an addition [1].
N Ines Calloway | Peter Stroud
R Adding strong acid raises the pH of the buffer slightly [1].
U The glass electrode has to be replaced every two years [2].
A It is advisable to rinse the electrode with ethanol before each measurement [2].
L unsupported The buffer keeps its capacity for six months when stored cold [1].
L number The electrode is calibrated at pH 4.00 and pH 9.00 [2].
L unit Adding 1 L of strong acid to 100 mL of this buffer lowers the pH by less than 0.1 [1].
L date The electrode is calibrated every Friday [2].
L side The electrode stands in the rack on the right of the fume hood [2].
# third-hash-table
P A hash table finds a key in constant time on average, but in the worst case, when all n keys collide, a lookup takes time proportional to n. Open addressing stores all entries in the array itself and therefore needs no linked lists.
P The engineer Mirela Vostok proposed a rule in 1986: the array should be doubled once 70 percent of its slots are filled. Her colleague Tom Adair suspected that a limit of 80 percent would probably be sufficient, but he did not publish any measurements.
C Open addressing stores all entries in the array itself and therefore needs no linked lists.
T On average, a key is found in constant time in a hash table [1].
T If all n keys collide, which is the worst case, the time for a lookup is proportional to n [1].
T In 1986 Mirela Vostok, an engineer, proposed doubling the array as soon as 70 percent of the slots are filled [2].
T Her colleague Tom Adair believed that a limit of 80 percent would probably suffice [2].
T Adair published no measurements [2].
T Because open addressing keeps all entries in the array itself, it does not require linked lists [1].
N Mirela Vostok | Tom Adair
R Adair favoured a lower filling limit than Vostok [2].
U Vostok's rule became part of the standard library of three programming languages [2].
A Programmers should choose chaining whenever memory is cheap [1].
L negation Open addressing needs linked lists [1].
L certainty Tom Adair showed that a limit of 80 percent is always sufficient [2].
L name Tom Adair proposed in 1986 that the array should be doubled once 70 percent of its slots are filled [2].
L relation Lookups are faster when all keys collide than in the average case [1].
L unsupported Vostok tested her rule on a library catalogue with two million entries [2].
# third-memory-lists
P In an experiment with 64 students, Clara Wendt read out lists of 20 words at a rate of one word every 2 s. The first three words were recalled by 71 percent of the students, the words in the middle by only 25 percent. This advantage of early items is called the primacy effect.
P When the students counted backwards for 30 s before recall, the recency effect disappeared, but the primacy effect did not. Wendt's student Jonas Ebel repeated the study in October 1998 and obtained similar results.
C When the students counted backwards for 30 s before recall, the recency effect disappeared, but the primacy effect did not.
T Clara Wendt carried out an experiment in which lists of 20 words were read out to 64 students [1].
T The words were read at a rate of one every 2 s [1].
T While 71 percent of the students recalled the first three words, only 25 percent recalled the words in the middle [1].
T The advantage of early items is known as the primacy effect [1].
T Jonas Ebel, a student of Wendt, repeated the study in October 1998 with similar results [2].
T After the students had counted backwards for 30 s before recall, the recency effect was gone while the primacy effect remained [2].
N Clara Wendt | Jonas Ebel
R The words in the middle of the list were recalled better than the first three [1].
U The students who slept longer remembered more words [1].
A Teachers should put the most important content at the beginning of a lesson [1].
L number The lists read out by Wendt contained 30 words [1].
L unit The words were read at a rate of one word every 2 minutes [1].
L date Ebel repeated the study in October 1989 [2].
L negation Counting backwards made the primacy effect disappear as well [2].
L certainty Ebel's repetition possibly never took place [2].
L relation The advantage of late items is called the primacy effect [1].
# third-delta-river
P The river Ombra is 1,140 km long and enters the sea through a delta of 3,200 km². Its southern arm carries about 60 percent of the water, its northern arm the rest. The delta grows seaward by about 15 m per year.
P After the Talvik dam was finished in 1967, the sediment load fell from 90 to 35 million tonnes per year. The geographer Anselm Roux thinks it possible that the delta will shrink from 2050 on.
C Its southern arm carries about 60 percent of the water, its northern arm the rest.
T The Ombra has a length of 1,140 km and a delta covering 3,200 km² [1].
T Each year the delta advances about 15 m towards the sea [1].
T Once the Talvik dam was completed in 1967, the yearly sediment load dropped from 90 to 35 million tonnes [2].
T Anselm Roux, a geographer, considers it possible that the delta will start shrinking from 2050 [2].
T The sediment load was lower after the dam was finished [2].
T Around 60 percent of the water flows through the southern arm and the remainder through the northern arm [1].
N Anselm Roux | Gisela Thorne
R The northern arm carries more water than the southern arm [1].
U The delta is home to the largest heron colony of the country [1].
A The authorities should remove the Talvik dam to save the delta [2].
L name The geographer Gisela Thorne thinks it possible that the delta will shrink [2].
L relation The sediment load rose after the Talvik dam was finished [2].
L unsupported Fishermen in the delta have lost a third of their income since the dam was built [2].
L number The river Ombra is 1,410 km long [1].
L unit The delta grows seaward by about 15 km per year [1].
# third-primes-sieve
P The sieve finds all primes up to n by crossing out multiples; there are 25 primes below 100 and 168 below 1,000. It is enough to cross out the multiples of primes that are not larger than the square root of n. The number 1 is not a prime.
P The teacher Rosamund Ickes introduced the sieve at Fenwick School on 3 September 2012 with a number grid on the left wall of the classroom. Her pupils needed 18 minutes to find all primes below 100. She assumes that a larger grid would perhaps shorten this time.
C The number 1 is not a prime.
T By crossing out multiples, the sieve finds every prime up to n [1].
T Below 100 there are 25 primes, and below 1,000 there are 168 [1].
T On 3 September 2012, Rosamund Ickes introduced the sieve at Fenwick School [2].
T She used a number grid on the left wall of the classroom [2].
T It took her pupils 18 minutes to find all primes below 100 [2].
T Perhaps, Ickes assumes, a bigger grid would reduce this time [2].
T 1 does not count as a prime number [1].
N Rosamund Ickes | Howard Pell
R It is enough to cross out the multiples of primes that are larger than the square root of n [1].
U The pupils of Fenwick School won a regional maths contest that year [2].
A Every classroom should have a number grid on its wall [2].
L date Ickes introduced the sieve on 3 December 2012 [2].
L side The number grid was on the right wall of the classroom [2].
L negation The number 1 is a prime [1].
L certainty Ickes has established that a larger grid shortens the time [2].
L name Howard Pell introduced the sieve at Fenwick School [2].
L relation There are fewer primes below 1,000 than below 100 [1].
# third-heart-frog
P The frog heart has three chambers: two atria and one ventricle. Blood rich in oxygen enters the left atrium, blood poor in oxygen the right atrium, and the two are only partly mixed in the ventricle. At 20 °C the resting heart beats about 50 times per minute.
P In a series published in 1958, Bertrand Oyelaran cooled frogs to 5 °C and counted only 12 beats per minute. The frogs were not harmed and resumed feeding after 2 hours.
C Blood rich in oxygen enters the left atrium, blood poor in oxygen the right atrium, and the two are only partly mixed in the ventricle.
T A frog's heart consists of three chambers, namely two atria and a single ventricle [1].
T The resting frog heart beats about 50 times a minute at 20 °C [1].
T Bertrand Oyelaran published a series in 1958 in which frogs were cooled to 5 °C [2].
T Only 12 beats per minute were counted in the frogs cooled to 5 °C [2].
T The frogs suffered no harm and began to feed again after 2 hours [2].
T Oxygen-rich blood flows into the left atrium and oxygen-poor blood into the right, and in the ventricle they mix only in part [1].
N Bertrand Oyelaran | Miriam Kessel
R The frogs' hearts beat faster at 5 °C than at 20 °C [2].
U Oyelaran also studied the hearts of newts [2].
A Frogs in school laboratories should be kept below 10 °C [2].
L unsupported The ventricle of the frog pumps 2 mL of blood with each beat [1].
L number The resting heart of the frog beats about 80 times per minute at 20 °C [1].
L unit The frogs resumed feeding after 2 days [2].
L date Oyelaran published his series in 1985 [2].
L side Blood rich in oxygen enters the right atrium [1].
# third-titration-error
P For the neutralisation of 25.0 mL of hydrochloric acid, the class needed 18.4 mL of sodium hydroxide solution of 0.100 mol/L. The acid concentration is therefore 0.0736 mol/L. Phenolphthalein turns pink only when the solution becomes basic.
P The group of Fatima Rezai obtained 0.081 mol/L, a value that is too high. Their tutor, Gordon Mayhew, supposes that an air bubble in the burette may have caused the error; he ruled out a wrong indicator.
C Phenolphthalein turns pink only when the solution becomes basic.
T The class used 18.4 mL of 0.100 mol/L sodium hydroxide solution to neutralise 25.0 mL of hydrochloric acid [1].
T This gives an acid concentration of 0.0736 mol/L [1].
T Fatima Rezai's group found 0.081 mol/L, which is too high [2].
T Gordon Mayhew, the tutor, supposes that the error was perhaps caused by an air bubble in the burette [2].
T A wrong indicator was excluded by the tutor [2].
T Only when the solution turns basic does phenolphthalein become pink [1].
N Fatima Rezai | Gordon Mayhew
R The group of Fatima Rezai obtained a value that is too low [2].
U The sodium hydroxide solution had been prepared the day before [1].
A The burette should be rinsed twice with the solution before use [2].
L negation Mayhew did not rule out a wrong indicator [2].
L certainty An air bubble in the burette was the proven cause of the error [2].
L name The group of Gordon Mayhew obtained 0.081 mol/L [2].
L relation Phenolphthalein turns pink when the solution becomes acidic [1].
L unsupported Rezai's group repeated the titration and then reached the correct value [2].
# third-solar-cell
P The roof of Greyfield College carries 120 solar panels, 84 on the south side and 36 on the west side. Each panel has an area of 1.7 m² and delivers at most 340 W. Panels in the shade deliver almost no power.
P During the measuring week of 12 to 18 June 2021, the physics teacher Nadia Brockhurst recorded 1,450 kWh. On the cloudy Thursday the yield was lower than on any other day; dust on the glass possibly reduced it further.
C Panels in the shade deliver almost no power.
T Of the 120 solar panels on Greyfield College's roof, 84 are on the south side and 36 on the west side [1].
T A single panel measures 1.7 m² and supplies 340 W at most [1].
T Nadia Brockhurst, a physics teacher, recorded 1,450 kWh in the measuring week from 12 to 18 June 2021 [2].
T The yield on the cloudy Thursday was the lowest of all the days [2].
T Dust on the glass may have lowered the yield further on that Thursday [2].
T Shaded panels produce hardly any power [1].
N Nadia Brockhurst | Leo Farnham
R On the cloudy Thursday the yield was higher than on the other days [2].
U The college sells its surplus electricity to a neighbouring farm [1].
A The panels should be cleaned once a month [2].
L number Each panel delivers at most 430 W [1].
L unit Each panel delivers at most 340 kW [1].
L date The measuring week ran from 12 to 18 July 2021 [2].
L side The south side of the roof carries 36 panels and the west side 84 [1].
L negation Panels in the shade still deliver their full power [1].
L certainty Dust on the glass certainly reduced the yield on Thursday [2].
# third-printing-town
P The printer Aldo Pergolin opened his workshop in Venmar in 1483 and produced 46 books before his death in 1501. His rival Ser Lodovico Bassi printed only 19 in the same period. Neither of them printed in Greek.
P A fire in 1497 destroyed two of Pergolin's five presses. Wages in the workshop were 3 silver marks per week, which was more than a weaver earned.
C Neither of them printed in Greek.
T Aldo Pergolin opened a printing workshop in Venmar in 1483 [1].
T He produced 46 books up to his death in 1501 [1].
T In the same period Ser Lodovico Bassi, his rival, printed just 19 [1].
T Two of the five presses owned by Pergolin were destroyed by a fire in 1497 [2].
T Workers in the workshop received 3 silver marks a week, more than a weaver's earnings [2].
T Greek was not printed by either of the two [1].
N Aldo Pergolin | Lodovico Bassi
R Bassi printed more books than Pergolin [1].
U Pergolin learned his craft in a northern monastery [1].
A Visitors to Venmar should see the rebuilt workshop [2].
L name Lodovico Bassi opened his workshop in Venmar in 1483 and produced 46 books [1].
L relation Weavers earned more than the workers in Pergolin's workshop [2].
L unsupported The fire was started by a careless apprentice [2].
L number The fire destroyed four of Pergolin's five presses [2].
L unit Wages in the workshop were 3 silver marks per day [2].
# third-reflex-arc
P In the knee-jerk reflex the signal travels from the muscle spindle to the spinal cord and back in about 30 ms. The brain is not needed for the response. A single synapse links the sensory neuron with the motor neuron.
P On 14 February 1979 the physiologist Walburga Stein compared both legs of 22 runners. The reflex of the right leg was stronger than that of the left in 15 runners. She considered it likely, though not certain, that training was the reason.
C The brain is not needed for the response.
T The signal of the knee-jerk reflex takes about 30 ms to go from the muscle spindle to the spinal cord and back [1].
T Sensory and motor neuron are connected by one single synapse [1].
T Walburga Stein, a physiologist, compared the two legs of 22 runners on 14 February 1979 [2].
T In 15 runners the right leg showed a stronger reflex than the left [2].
T Stein regarded training as a likely but not certain reason [2].
T For this response the brain is not required [1].
N Walburga Stein | Ignaz Lohmann
R In 15 runners the reflex of the left leg was stronger than that of the right [2].
U The reflex becomes weaker after a large meal [1].
A Runners should train both legs equally [2].
L date Stein compared the runners' legs on 14 February 1997 [2].
L side In 15 runners the left leg had the stronger reflex [2].
L negation The brain is needed for the knee-jerk response [1].
L certainty Stein was certain that training was the reason [2].
L name Ignaz Lohmann compared both legs of 22 runners [2].
L relation Stein considered it likely that the stronger reflex was the reason for the training [2].
# third-volcano-isle
P The island of Korrin has two volcanoes: Mount Asp in the north, 2,310 m high, and Mount Tell in the south, 1,870 m high. Mount Tell last erupted on 6 August 1903, while Mount Asp has not erupted in historical times.
P Basalt from Mount Tell contains 49 percent silica and flows easily. The geologist Ragna Sollie measured a flow speed of 8 km/h and estimated the volume of the 1903 lava at 0.3 km³. A magma chamber at a depth of 5 km is possible but not confirmed.
C Mount Tell last erupted on 6 August 1903, while Mount Asp has not erupted in historical times.
T Mount Asp stands in the north of Korrin and is 2,310 m high [1].
T Mount Tell, in the south of the island, reaches 1,870 m [1].
T The basalt of Mount Tell has a silica content of 49 percent and flows easily [2].
T Ragna Sollie measured a flow speed of 8 km/h [2].
T Sollie estimated that the lava of 1903 had a volume of 0.3 km³ [2].
T There may be a magma chamber 5 km down, but this is unconfirmed [2].
T The last eruption of Mount Tell was on 6 August 1903, and Mount Asp has had none in historical times [1].
N Mount Asp | Mount Tell
R Mount Tell is higher than Mount Asp [1].
U The ash of Mount Tell makes the soil good for growing wine [2].
A People living near Mount Tell should have an evacuation plan [1].
L unsupported The eruption of 1903 forced 400 inhabitants to leave the island [1].
L number Basalt from Mount Tell contains 59 percent silica [2].
L unit Sollie measured a flow speed of 8 m/s [2].
L certainty A magma chamber at a depth of 5 km has been confirmed [2].
L side Mount Asp lies in the south of the island [1].
`;
