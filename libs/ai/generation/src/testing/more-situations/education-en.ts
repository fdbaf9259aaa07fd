/** Our own writing; persons and studies are invented. */
export const MORE_EDUCATION_EN = `
# volcano-en
P The volcano Mount Serra last erupted in 1911. It has not produced lava since then, although it still releases about 300 tons of gas a day.
P Scientists do not expect an eruption in the next decade. The nearest town, Pella, lies 12 km to the north.
C It has not produced lava since then, although it still releases about 300 tons of gas a day.
T The last eruption of Mount Serra was in 1911 [1].
T Pella, the closest town, is 12 km north of it [2].
T No eruption is expected by scientists within the next ten years [2].
T No lava has come out of the volcano since then, but about 300 tons of gas still escape every day [1].
N Pella | Orla
R Pella erupted in 1911 and released Mount Serra [1].
U Tourists may camp inside the crater for free [2].
A Residents should buy gas masks at once [2].
L negation Scientists expect an eruption in the next decade [2].
# bees-en
P Honeybees communicate the direction of food with a waggle dance. Karl Venner described the dance in 1946. The dance does not tell the other bees what the flowers look like.
P A colony needs about 20 kg of honey to survive the winter. Drones are not able to sting.
C The dance does not tell the other bees what the flowers look like.
T With a waggle dance, honeybees tell each other where food is [1].
T Karl Venner was the one who described this dance, in 1946 [1].
T To get through the winter a colony requires roughly 20 kg of honey [2].
T Drones cannot sting [2].
T What the flowers look like is not communicated by the dance [1].
N Venner | Lorenz
R Food communicates with honeybees through a dance of flowers [1].
U Bees sleep upside down on Sundays [2].
A Beekeepers must feed sugar in June [2].
L negation Drones are able to sting [2].
# vaccine-en
P Edward Marlow tested the first vaccine in 1796. The vaccine did not contain the smallpox virus itself, but the related cowpox virus.
P By 1980 the disease had disappeared worldwide. It was never common in Iceland, where fewer than 40 cases were recorded.
C The vaccine did not contain the smallpox virus itself, but the related cowpox virus.
T The first vaccine was tested by Edward Marlow in 1796 [1].
T The disease was gone from the whole world by 1980 [2].
T Fewer than 40 cases were recorded in Iceland, where the disease was never common [2].
T The related cowpox virus was in the vaccine, not the smallpox virus itself [1].
N Marlow | Koch
R The disease tested the first Edward Marlow in 1796 [1].
U The vaccine tasted of lemon [1].
A Everyone ought to be vaccinated twice a year [2].
L negation The disease was common in Iceland [2].
# poem-en
P The poem "Low Tide" was written by Anna Reyes in 1932. It consists of 14 lines without rhyme.
P Critics praised its rhythm but rejected its ending. Reyes never published a second collection.
C It consists of 14 lines without rhyme.
T Anna Reyes wrote the poem "Low Tide" in 1932 [1].
T Its rhythm was praised by critics, while its ending was not accepted [2].
T A second collection was never published by Reyes [2].
T The poem has 14 lines, which do not rhyme [1].
N Reyes | Duncan
R The critics were praised by the rhythm of Reyes [2].
U The poem was set to music by a rock band [1].
A Students should learn the poem by heart [1].
L negation The poem has 14 lines with rhyme [1].
# water-en
P Water boils at 100 °C at sea level. On the peak of Mount Kora, 5,200 m high, it boils at 83 °C because the air pressure is lower.
P Salt raises the boiling point slightly. Pure water does not conduct electricity well.
C Pure water does not conduct electricity well.
T At sea level the boiling point of water is 100 °C [1].
T Because of the lower air pressure, water already boils at 83 °C on top of Mount Kora [1].
T The boiling point is raised a little by salt [2].
T Mount Kora is 5.2 km high [1].
T Pure water is a poor conductor of electricity [2].
N Kora | Elan
R The air pressure is lower because water boils at 83 °C [1].
U Fish prefer boiling water in spring [2].
A Always boil water for ten minutes [1].
L negation Pure water conducts electricity well [2].
# democracy-en
P In the city of Arven, women received the vote in 1919. Before that, only men who paid taxes were allowed to vote.
P The council has 45 members, who are elected for four years. Neither the mayor nor the judges are elected by the people.
C Neither the mayor nor the judges are elected by the people.
T Women in Arven could vote from 1919 on [1].
T Until then the right to vote belonged to tax-paying men only [1].
T There are 45 members on the council, each elected for a term of four years [2].
T The people elect neither the judges nor the mayor [2].
N Arven | Bergen
R Taxes received women in 1919 before men [1].
U The city hall is painted blue [2].
A Citizens should vote for younger people [2].
L negation Both the mayor and the judges are elected by the people [2].
# learning-en
P In a study with 120 students, those who tested themselves remembered 30% more after a week than those who only read the text again. Reading it a third time did not improve the result.
P Sleep of less than six hours lowered the scores. The authors found no effect of background music.
C Reading it a third time did not improve the result.
T The study involved 120 students [1].
T Students who tested themselves remembered 30% more a week later than students who just reread the text [1].
T Scores were lower after fewer than six hours of sleep [2].
T Background music had no effect [2].
T A third reading brought no improvement [1].
N Sleep | Coffee
R Background music found no effect of the authors [2].
U All students came from a sports club [1].
A You should sleep at least nine hours [2].
L negation The authors found an effect of background music [2].
# fractions-en
P A fraction has a numerator above the line and a denominator below it. The denominator must not be zero.
P To multiply two fractions, one multiplies the numerators and the denominators. Adding fractions is not possible this way unless the denominators are equal.
C The denominator must not be zero.
T The numerator of a fraction stands above the line, the denominator below [1].
T Two fractions are multiplied by multiplying numerators with numerators and denominators with denominators [2].
T Zero is not allowed as a denominator [1].
N numerator | exponent
R The denominator stands above the line and the numerator below it [1].
U Fractions were invented by sailors [1].
A Pupils should always use a calculator [2].
L negation The denominator may be zero [1].
# roman-en
P The aqueduct of Valenza was built in 38 BC and supplied 7,000 people. It had no pumps: water flowed by gravity alone.
P The engineers used lead pipes only in the city. The structure was damaged by an earthquake and never repaired.
C It had no pumps: water flowed by gravity alone.
T The Valenza aqueduct supplied water to 7,000 people [1].
T Lead pipes were used only in the city [2].
T An earthquake damaged the structure, which was not repaired afterwards [2].
T Water flowed through it by gravity only, without pumps [1].
N Valenza | Pisa
R The earthquake was damaged by the structure and never repaired [2].
U The aqueduct is visited by a million tourists a year [2].
A Visitors must wear helmets [2].
L negation The structure was damaged by an earthquake and then repaired [2].
# muscles-en
P A muscle can pull but cannot push. The biceps bends the arm and the triceps straightens it. 
P Muscles use glucose and oxygen. Without oxygen they produce lactic acid, which does not cause the soreness of the next day.
C A muscle can pull but cannot push.
T Pulling is possible for a muscle, pushing is not [1].
T The arm is bent by the biceps and straightened by the triceps [1].
T Muscles consume glucose and oxygen [2].
T When oxygen is missing, muscles make lactic acid [2].
T Muscles can pull, but they are unable to push [1].
N triceps | deltoid
R The triceps bends the arm and the biceps straightens it [1].
U The tongue is the strongest muscle of insects [1].
A Athletes should drink milk after training [2].
L negation Lactic acid causes the soreness of the next day [2].
# language-en
P The language Tavi is spoken by 18,000 people on two islands. It has no words for left and right; speakers use north and south instead.
P Linguist Mara Olin recorded it in 1974. Children rarely learn it at school.
C It has no words for left and right; speakers use north and south instead.
T Tavi is spoken on two islands by 18,000 people [1].
T In 1974 it was recorded by the linguist Mara Olin [2].
T Children seldom learn it in school [2].
T Instead of words for left and right, which it lacks, its speakers use north and south [1].
N Olin | Sapir
R Tavi recorded the linguist Mara Olin in 1974 [2].
U The alphabet has eleven vowels [1].
A Schools should teach Tavi to everyone [2].
L negation Tavi has words for left and right [1].
# market-en
P When the price of coffee rises, people buy more tea. Tea is a substitute for coffee, while sugar is not.
P In 2022 the price of coffee rose by 15% in Lisma, and sales of tea grew by 6%. Wages did not change.
C Wages did not change.
T People buy more tea if coffee becomes more expensive [1].
T Tea can replace coffee, but sugar cannot [1].
T Coffee became 15% more expensive in Lisma in 2022 [2].
T Tea sales increased by 6% [2].
T Wages stayed the same [2].
N Lisma | Porto
R When people buy more tea, the price of coffee rises [1].
U Half of the shops in Lisma closed [2].
A Consumers should switch to water [1].
L negation Sugar is a substitute for coffee [1].
# glacier-en
P The Halden glacier has lost 40% of its ice since 1950. Its lower end retreats by about 25 m each year.
P Rain on the ice accelerates melting. A cover of dust also makes it melt faster, whereas fresh snow slows it down. The glacier is not expected to survive beyond 2070.
C The glacier is not expected to survive beyond 2070.
T Since 1950, 40% of the ice of the Halden glacier has been lost [1].
T The lower end moves back roughly 25 metres a year [1].
T Melting is slowed by fresh snow and accelerated by rain [2].
T Survival of the glacier past 2070 is not expected [2].
N Halden | Rhone
R Melting accelerates rain on the ice [2].
U Hikers found a coin from Carthage there [1].
A Nobody should walk on the glacier [1].
L negation The glacier is expected to survive beyond 2070 [2].
# circuits-en
P In a series circuit the same current flows through all parts. If one lamp fails, none of the others lights up.
P In a parallel circuit each lamp has its own path. A failed lamp does not affect the others. A fuse of 10 A breaks the circuit when the current is too high.
C A failed lamp does not affect the others.
T The current is the same in all parts of a series circuit [1].
T If one lamp in a series circuit fails, the others do not light up either [1].
T Every lamp has a path of its own in a parallel circuit [2].
T Too high a current makes a 10 A fuse break the circuit [2].
T In a parallel circuit, the other lamps are not affected by one that failed [2].
N fuse | battery
R In a parallel circuit the same current flows through all parts [1].
U Lamps in ships are filled with seawater [2].
A You must never touch a lamp [2].
L negation A failed lamp affects the others in a parallel circuit [2].
# census-en
P The census of 1881 counted 3,460 inhabitants in Corby. The census of 1931 was destroyed by fire, and no copy exists.
P Most inhabitants worked in mills. Fewer than one in ten could not read.
C The census of 1931 was destroyed by fire, and no copy exists.
T In 1881 Corby had 3,460 inhabitants according to the census [1].
T The mills employed most of the inhabitants [2].
T Less than a tenth of them were unable to read [2].
T A fire destroyed the 1931 census, of which there is no copy [1].
N Corby | Derby
R The fire was destroyed by the census of 1931 [1].
U The mills belonged to a duke from Spain [2].
A Historians should visit the mills first [2].
L negation A copy of the census of 1931 exists [1].
# moon-en
P The Moon has no atmosphere, so sound cannot travel there. Its temperature ranges from -170 °C at night to 120 °C during the day.
P The same side of the Moon always faces the Earth. The probe Selka landed on the far side in 2019 and found no liquid water.
C The Moon has no atmosphere, so sound cannot travel there.
T On the Moon it can be as cold as -170 °C at night and as hot as 120 °C by day [1].
T One side of the Moon always faces the Earth [2].
T In 2019 the probe Selka landed on the Moon's far side [2].
T Selka did not find liquid water [2].
T Because the Moon lacks an atmosphere, sound does not travel there [1].
N Selka | Luna
R The Earth landed on the probe Selka in 2019 [2].
U The Moon smells of pepper to robots [1].
A Astronauts should avoid the far side [2].
L negation The probe Selka found liquid water on the far side [2].
# chess-en
P The castle in chess moves in straight lines; the bishop moves diagonally. A pawn never moves backwards.
P Castling is not permitted while the king is in check. A game without a capture for 50 moves may be declared a draw.
C Castling is not permitted while the king is in check.
T The bishop moves along diagonals, the castle along straight lines [1].
T Pawns do not move backwards [1].
T If there is no capture for 50 moves, the game may be declared a draw [2].
T While the king is in check, castling is forbidden [2].
N bishop | queen
R The king is in check while castling is not permitted by the bishop of the pawn [2].
U Chess boards were once made of salt [1].
A Beginners should open with a pawn [1].
L negation A pawn can move backwards [1].
# soil-en
P Clay soil holds water well but lets little air in. Sandy soil dries out quickly and contains few nutrients.
P Earthworms loosen the soil. The farm of Dell stopped ploughing in 2010; the yield did not fall, and the number of earthworms doubled.
C The yield did not fall, and the number of earthworms doubled.
T Clay soil keeps water well, yet little air gets into it [1].
T Sandy soil has few nutrients and dries quickly [1].
T Earthworms make the soil looser [2].
T In 2010 the Dell farm gave up ploughing [2].
T There was no fall in yield, and there were twice as many earthworms [2].
N Dell | Kent
R The soil loosens the earthworms of the farm [2].
U The farmers sing to the plants at night [2].
A Farmers should add chalk every autumn [1].
L negation The yield fell after the farm stopped ploughing [2].
# theatre-en
P The play "The Ferry" opened in Dublin in 1958 and failed to attract an audience. It ran for only nine nights.
P A film version of 1971 won two awards. Author Tom Breen refused to attend the ceremony.
C The play "The Ferry" opened in Dublin in 1958 and failed to attract an audience.
T The play ran for nine nights only [1].
T The film version won two awards in 1971 [2].
T Tom Breen, the author, did not attend the ceremony because he refused to [2].
T "The Ferry" opened in Dublin in 1958 but did not attract an audience [1].
N Breen | Beckett
R The ceremony refused to attend Tom Breen [2].
U The actors were paid in fish [1].
A Schools should perform the play in autumn [1].
L negation The play attracted an audience in Dublin in 1958 [1].
# bones-en
P A newborn has about 300 bones, an adult 206, because many bones grow together. Bones are not dead: they are renewed all the time.
P Calcium makes bones hard. Lack of vitamin D leads to soft bones. The longest bone is the femur.
C Bones are not dead: they are renewed all the time.
T While a newborn has around 300 bones, an adult has 206 [1].
T Bones become hard through calcium [2].
T Soft bones result from a lack of vitamin D [2].
T The femur is the longest bone [2].
T Bones are alive and renewed constantly [1].
N femur | tibia
R Soft bones lead to a lack of vitamin D [2].
U Giraffes have glass bones in their ears [1].
A Children should take vitamin D every day [2].
L negation Bones are not renewed [1].
`;
