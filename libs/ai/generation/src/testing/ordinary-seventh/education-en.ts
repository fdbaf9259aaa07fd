/** Our own writing, by a seventh hand that had not seen the rules; persons and places are invented. Every other situation, from the first, is opened for reading. */
export const SEVENTH_EDUCATION_EN = `
# seventh-salt-revolt-en
P In the spring of 1641 the salt boilers of Arvenmouth rose against Duke Leopold of Karst. The cause of the revolt was a new tax of 3 florins on every barrel. The duke's soldiers did not fire on the crowd.
P The revolt ended on 9 June 1641, when the council of Arvenmouth and the duke signed a treaty. The salt tax was lowered to 1 florin, but it was not abolished.
C The salt tax was lowered to 1 florin, but it was not abolished.
T The salt boilers of Arvenmouth revolted against Duke Leopold of Karst in the spring of 1641 [1].
T A new levy of 3 florins per barrel was what caused the revolt [1].
T On 9 June 1641 a treaty between the duke and the council of Arvenmouth brought the revolt to an end [2].
T The salt tax was not done away with, although it was cut to 1 florin [2].
N Arvenmouth | Tellenport
R The revolt was the cause of a new tax of 3 florins on every barrel [1].
U The leaders of the salt boilers were banished from Arvenmouth after the treaty [2].
A You should read the treaty of Arvenmouth before you write about the revolt [2].
L negation The duke's soldiers fired on the crowd [1].
L date The council of Arvenmouth and the duke signed a treaty on 19 June 1641 [2].
L number The salt tax was lowered to 2 florins, but it was not abolished [2].
# seventh-heart-chambers-en
P In the human heart, the left ventricle pumps blood into the aorta, and the right ventricle pumps it into the pulmonary artery. The wall of the left ventricle is thicker because it has to produce a higher pressure.
P The flaps of the heart valves are not opened by muscles. The pressure of the blood pushes them open. At rest, an adult heart pumps about 5 litres of blood per minute.
C The flaps of the heart valves are not opened by muscles.
T Blood is pumped into the aorta by the left ventricle and into the pulmonary artery by the right one [1].
T Since the left ventricle has to generate a higher pressure, its wall is thicker [1].
T In an adult at rest, the heart pumps roughly 5 litres of blood every minute [2].
T It is the pressure of the blood, and not muscles, that opens the flaps of the heart valves [2].
N the aorta | the vena cava
R The wall of the right ventricle is thicker than that of the left one [1].
U The flaps of the heart valves become stiffer with age [2].
A Adults should have their heart valves examined once a year [2].
L side The right ventricle pumps blood into the aorta [1].
L unit At rest, an adult heart pumps about 5 millilitres of blood per minute [2].
L negation The flaps of the heart valves are opened by muscles [2].
# seventh-bridge-joints-en
P Steel expands when it is heated. A steel rail 100 metres long grows by about 12 millimetres when its temperature rises by 10 degrees Celsius.
P The Orlen Bridge has expansion joints at both ends, so that its deck can move without bending. An expansion joint that is blocked by ice or stones no longer protects the deck.
P Aluminium expands about twice as much as steel. Concrete expands about as much as steel, which is why the two can be combined in one beam.
C An expansion joint that is blocked by ice or stones no longer protects the deck.
T If a 100-metre steel rail becomes 10 degrees Celsius warmer, it lengthens by approximately 12 millimetres [1].
T Expansion joints at either end of the Orlen Bridge allow its deck to move without bending [2].
T Concrete and steel can be combined in a single beam because they expand by about the same amount [3].
T The deck is no longer protected by an expansion joint once ice or stones block it [2].
N Orlen Bridge | Varda Bridge
R Steel expands about twice as much as aluminium [3].
U The deck of the Orlen Bridge was bent by the heat of its first summer [2].
A The expansion joints of a bridge should be cleaned every autumn [2].
L unit A steel rail 100 metres long grows by about 12 centimetres when its temperature rises by 10 degrees Celsius [1].
L number Aluminium expands about four times as much as steel [3].
L relation Concrete expands much less than steel [3].
# seventh-hash-table-en
P A hash table stores each entry at a position that a hash function computes from its key. The entries are not kept in any order.
P When two keys are given the same position, this is called a collision. The Quillmap library doubles the size of its table as soon as 75 percent of the places are taken. Doubling takes time, and it may briefly slow a program down.
C The entries are not kept in any order.
T The position of an entry in a hash table is worked out from its key by a hash function [1].
T A collision occurs when the same position is assigned to two keys [2].
T Once three quarters of the places are occupied, Quillmap makes its table twice as large [2].
T A hash table keeps its entries in no particular order [1].
N Quillmap | Fernmap
R A hash table computes the key of each entry from the position at which it is stored [1].
U The Quillmap library stores deleted entries in a second table [2].
A Programmers should choose a table with plenty of free places from the start [2].
L certainty Doubling the table always slows a program down [2].
L negation The entries of a hash table are kept in the order of their keys [1].
L number Quillmap doubles the size of its table as soon as 85 percent of the places are taken [2].
# seventh-fjord-en
P The Skarvik Fjord is 46 kilometres long and up to 620 metres deep. A glacier carved its valley during the last ice age, and the sea flooded the valley when the ice had melted.
P Brennholm lies on the northern shore of the fjord, and Lunde lies on the southern shore. A ferry has connected the two towns since 1957. It does not run when the wind is stronger than force 8.
P In 1811 a wave 9 metres high struck the fjord. Geologists think that a landslide may have caused it.
C It does not run when the wind is stronger than force 8.
T The Skarvik Fjord has a length of 46 kilometres and reaches a depth of 620 metres [1].
T During the last ice age a glacier carved out the valley, which the sea flooded after the ice had melted [1].
T According to geologists, the wave that struck the fjord in 1811 was possibly set off by a landslide [3].
T There is no ferry between Brennholm and Lunde when winds exceed force 8 [2].
N Brennholm | Aspevik
R The sea carved the valley during the last ice age, and a glacier flooded it [1].
U Most of the passengers of the ferry are people who work in Lunde [2].
A Visitors should take the first ferry from Brennholm in the morning [2].
L side Lunde lies on the northern shore of the fjord [2].
L certainty Geologists have proved that a landslide caused the wave of 1811 [3].
L date A ferry has connected Brennholm and Lunde since 1975 [2].
# seventh-rent-ceiling-en
P A price ceiling is a legal upper limit on a price. If it lies below the market price, the quantity demanded exceeds the quantity supplied, and a shortage arises. A ceiling above the market price has no effect.
P In 1974 the city of Maldery limited rents to 40 crowns per square metre. Within five years the number of flats for rent fell by 18 percent. The economist Ilse Quandt attributed the fall to the ceiling, whereas her colleague Piet Roemer blamed the closing of the shipyard.
C A ceiling above the market price has no effect.
T Where a price ceiling is set below the market price, demand is greater than supply and there is a shortage [1].
T In Maldery, rents were capped at 40 crowns per square metre in 1974 [2].
T Piet Roemer put the drop in the number of flats for rent down to the closing of the shipyard, and Ilse Quandt put it down to the ceiling [2].
T A price ceiling that is higher than the market price makes no difference [1].
N Ilse Quandt | Greta Solm
R If the ceiling lies below the market price, the quantity supplied exceeds the quantity demanded [1].
U Many families left Maldery because they found no flat for rent [2].
A Cities should limit rents for no more than five years [2].
L name Piet Roemer attributed the fall in the number of flats to the ceiling [2].
L unit In 1974 the city of Maldery limited rents to 40 crowns per square foot [2].
L relation A price ceiling causes a shortage if it lies above the market price [1].
# seventh-paper-mill-en
P The Holt paper mill was built in 1588 by Marten Vesk, a merchant from Dornlay. It used linen rags and the water of the Ebbe. Until 1703 it was the only paper mill in the county.
P In 1704 Katrin Vesk sold the Holt paper mill to the printer Josef Amell. In 1711 Amell printed the first newspaper of the county there. No copy of it has survived.
C No copy of it has survived.
T Marten Vesk, who was a merchant from Dornlay, built the Holt paper mill in 1588 [1].
T There was no other paper mill in the county until 1703 [1].
T The printer Josef Amell bought the Holt paper mill from Katrin Vesk in 1704 [2].
T Not a single copy of the county's first newspaper still exists [2].
N Josef Amell | Konrad Tuhl
R Josef Amell sold the Holt paper mill to Katrin Vesk in 1704 [2].
U The newspaper reported on the harvest and on the prices at the market [2].
A Anyone who studies old paper should visit the Holt mill [1].
L name Katrin Vesk printed the first newspaper of the county in 1711 [2].
L date Marten Vesk built the Holt paper mill in 1688 [1].
L unsupported Amell's newspaper was banned by the county after a few months [2].
# seventh-cave-beetle-en
P The cave beetle Orvena pallida lives in the caves of the Tarn plateau. It has no eyes and finds its food with its long antennae. Its relative Orvena nigra lives in the forest above the caves and can see.
P The biologist Edda Lorch has counted the cave beetles every year since 1998. In 2016 she found 340 of them, and in 2020 she found only 210. She suspects that a fungus has weakened them.
C It has no eyes and finds its food with its long antennae.
T The Tarn plateau has caves in which the beetle Orvena pallida lives [1].
T Orvena nigra, a related beetle, is able to see and lives in the forest above the caves [1].
T Edda Lorch's count of the cave beetles went down from 340 in 2016 to 210 in 2020 [2].
T Orvena pallida is without eyes and uses its long antennae to find food [1].
N Orvena pallida | Orvena nigra
R Orvena pallida lives in the forest above the caves, and Orvena nigra lives in the caves [1].
U Orvena pallida lays fewer eggs than other beetles [1].
A Visitors ought to leave their lamps switched off in the caves of the Tarn plateau [1].
L certainty Edda Lorch has shown that a fungus weakened the cave beetles [2].
L relation Edda Lorch found more cave beetles in 2020 than in 2016 [2].
L negation Orvena nigra cannot see [1].
# seventh-prism-en
P When a ray of light passes from air into glass, it is bent towards the normal, because light is slower in glass than in air. Its frequency does not change.
P In crown glass, light travels at about 200,000 kilometres per second. Violet light is bent more strongly than red light, and so a prism spreads white light into its colours. The lens maker Hendrik Vool of Delmen was the first to place two prisms one behind the other.
C Its frequency does not change.
T As light moves more slowly in glass than in air, a ray that enters glass from air is bent towards the normal [1].
T The speed of light in crown glass is approximately 200,000 kilometres per second [2].
T A prism splits white light into its colours because violet light is bent more strongly than red light [2].
T The frequency of a ray of light stays the same when it goes from air into glass [1].
N crown glass | flint glass
R Light is slower in air than in glass [1].
U A ray of light loses a tenth of its brightness when it passes from air into glass [1].
A One should never look straight into the light that leaves a prism [2].
L name The lens maker Pieter Lasch was the first to place two prisms one behind the other [2].
L relation Red light is bent more strongly than violet light [2].
L unsupported Hendrik Vool sold his prisms to several universities [2].
# seventh-checksum-en
P A checksum is a short value that is computed from the data of a file. If a single bit of the file changes, the checksum almost always changes as well. A checksum does not show which part of the file has been damaged.
P The Tessel format was designed by Noor Abeling in 1993. It adds a checksum of 32 bits to every block of 4,096 bytes. Its successor, Tessel 2, was designed by Rui Castano and uses checksums of 64 bits.
C A checksum does not show which part of the file has been damaged.
T A checksum is a brief value calculated from a file's data [1].
T In nearly every case, a change to just one bit of a file alters its checksum too [1].
T Noor Abeling designed the Tessel format in 1993, and Rui Castano designed Tessel 2 [2].
T Which part of a file has been damaged cannot be seen from a checksum [1].
N Noor Abeling | Lotte Brand
R The data of a file is computed from its checksum [1].
U Noor Abeling designed the Tessel format for a weather service [2].
A You should compute the checksum of every file that you download [1].
L name Rui Castano designed the Tessel format in 1993 [2].
L number The Tessel format adds a checksum of 32 bits to every block of 2,048 bytes [2].
L unsupported Tessel 2 repairs damaged blocks by itself [2].
`;
