/** Our own writing, by a sixth hand that had not seen the rules; persons and places are invented. Every other situation, from the first, is opened for reading. */
export const SIXTH_EDUCATION_EN = `
# sixth-pendulum-en
P The period of a simple pendulum depends on its length and on the strength of gravity. It does not depend on the mass of the bob. A pendulum that is 1 metre long needs about 2 seconds for a full swing on Earth.
P On the Moon gravity is about six times weaker than on Earth. The same pendulum therefore swings more slowly there.
C It does not depend on the mass of the bob.
T On Earth, a pendulum 1 metre long needs about 2 seconds for one full swing [1].
T The weight of the bob makes no difference to the period of a simple pendulum [1].
T Because the pull of gravity is weaker on the Moon, the pendulum is slower there than it is on Earth [2].
N the Moon | Mars
R The same pendulum swings more slowly on Earth than on the Moon [2].
U Galileo discovered this law while he was watching a lamp in a church [1].
A You should repeat the experiment at home with a heavy nut on a string [1].
L negation The mass of the bob influences the period of a simple pendulum [1].
L number Gravity on the Moon is about four times weaker than on Earth [2].
# sixth-binary-search-en
P Binary search finds an item in a sorted array by halving the search interval at every step. For 1,000 items it needs at most 10 comparisons. It cannot be used on an unsorted array.
P Linear search checks the items one after another. It is slower on large arrays, but it works in any order of the items.
C It cannot be used on an unsorted array.
T Binary search halves the search interval of a sorted array at every step [1].
T With 1,000 items, binary search gets by with no more than 10 comparisons [1].
T Although linear search takes longer on large arrays, it copes with items in any order [2].
N linear search | interpolation search
R Binary search is slower than linear search on large arrays [2].
U Most databases use binary search to find their records [1].
A Students had better learn linear search before they go on to binary search [2].
L negation Binary search also works on arrays that are not sorted [1].
L relation Linear search halves the search interval at every step [1].
# sixth-guild-en
P The weavers of Hallenbeck founded their guild in 1382. Only a master could open a workshop, and every apprentice had to serve for seven years.
P In 1466 the town council took away the guild's right to fix prices. The guild kept its control over the training of apprentices. Its hall burned down in 1531 and was not rebuilt.
C The guild kept its control over the training of apprentices.
T In 1382 the weavers of Hallenbeck founded a guild of their own [1].
T Apprentices were required to spend seven years in service, and workshops could be opened by masters only [1].
T After 1466 the guild could no longer set prices, but it still controlled the way apprentices learned their trade [2].
N Hallenbeck | Norderau
R In 1466 the guild took away the town council's right to fix prices [2].
U The guild's richest master later became mayor [2].
A Visitors ought to see the museum of weaving in the old town [1].
L negation The guild hall was rebuilt after the fire of 1531 [2].
L date The hall of the guild burned down in 1513 [2].
# sixth-enzymes-en
P Enzymes are proteins that speed up chemical reactions in living cells. They are not used up in the reaction. Most human enzymes work best at about 37 °C.
P Above 45 °C many enzymes lose their shape and stop working. Low temperatures slow them down but usually do not destroy them.
C Above 45 °C many enzymes lose their shape and stop working.
T Enzymes are proteins which make chemical reactions in living cells run faster [1].
T The reaction does not consume the enzyme [1].
T Cold makes enzymes slower, yet as a rule it does them no lasting harm, whereas heat of more than 45 °C puts many of them out of action [2].
N Enzymes | Hormones
R Chemical reactions speed up the enzymes in living cells [1].
U Plants contain more enzymes than animals do [1].
A Patients with a fever should take extra enzymes [2].
L negation Enzymes are used up in the reactions that they speed up [1].
L certainty All human enzymes work best at about 37 °C [1].
# sixth-elasticity-en
P Demand is called elastic if a price rise of 1% lowers the quantity sold by more than 1%. Demand for goods with close substitutes is usually elastic. Demand for salt is not elastic.
P A seller who faces elastic demand loses revenue when he raises the price. If demand is inelastic, a higher price brings him more revenue.
C Demand for salt is not elastic.
T Where close substitutes exist, demand for a good is usually elastic [1].
T If a seller raises the price while demand is elastic, his revenue falls [2].
T When demand is inelastic, the seller earns more by charging more [2].
N demand for a good | supply of a good
R When demand is elastic, a higher price brings the seller more revenue [2].
U Most governments put a special tax on goods with inelastic demand [2].
A Shops ought to raise their prices slowly [2].
L negation Demand for salt is elastic [1].
L number Demand counts as elastic if a price rise of 1% lowers the quantity sold by more than 5% [1].
# sixth-limestone-caves-en
P Rainwater takes up carbon dioxide from the soil and becomes slightly acid. This water dissolves limestone along cracks, and after many thousands of years caves form. Granite is not dissolved in this way.
P In the Orlo cave, stalactites grow by about 0.1 mm per year. The cave was discovered in 1908 by the teacher Wilma Harden.
C Granite is not dissolved in this way.
T Carbon dioxide from the soil makes rainwater slightly acid [1].
T The teacher Wilma Harden discovered the Orlo cave in 1908 [2].
T Each year the cave's stalactites become roughly 0.1 mm longer [2].
N Wilma Harden | Edith Crewe
R Limestone dissolves the acid water along cracks [1].
U Bats spend the winter in the Orlo cave [2].
A Nobody should enter the cave without a guide [2].
L negation Granite is dissolved by this water in the same way as limestone [1].
L unit Stalactites in the Orlo cave grow by about 0.1 cm per year [2].
# sixth-hash-table-en
P A hash table stores each entry in a slot that is computed from its key. If two keys lead to the same slot, this is called a collision. A good hash function makes collisions rare but cannot rule them out.
P When more than 70% of the slots are taken, the table in our example is doubled in size. All entries must then be placed anew.
C A good hash function makes collisions rare but cannot rule them out.
T The slot of an entry in a hash table is computed from its key [1].
T Collisions seldom occur with a good hash function, though they remain possible [1].
T Once over 70% of its slots are in use, the example table grows to twice its size, and every entry has to be given a new place [2].
N hash table | binary tree
R In a hash table the key is computed from the slot [1].
U Hash tables were invented at a telephone company [1].
A It is best to choose a prime number as the table size [2].
L negation With a good hash function collisions cannot happen [1].
L number The example table triples in size when more than 70% of the slots are taken [2].
# sixth-coastal-war-en
P The war between Tarsk and Lovania began in May 1742, after Tarsk had closed its ports to Lovanian ships. Lovania won the sea battle at Cape Ovre but lost 14 ships.
P The peace of Minden was signed in 1746. Tarsk had to open its ports again, but it did not lose any land. Some historians think that the war may have delayed the reform of Lovania's navy.
C Tarsk had to open its ports again, but it did not lose any land.
T Lovania was the victor in the sea battle at Cape Ovre, at the cost of 14 ships [1].
T The closing of Tarsk's ports to Lovanian ships came before the war, which broke out in May 1742 [1].
T Under the peace of 1746, Tarsk kept all its land but had to reopen its ports [2].
N Cape Ovre | Cape Linden
R Tarsk won the sea battle at Cape Ovre [1].
U The king of Lovania was wounded in the battle [1].
A Readers should compare this war with the conflicts of the next century [2].
L negation Tarsk lost land in the peace of Minden [2].
L certainty The war delayed the reform of Lovania's navy, as all historians agree [2].
`;
