/** Our own writing. */
export const ANSWER_EDUCATION_EN = `
# y-coral-en
P Corals live together with tiny algae that give them food and colour. When the water stays 1 °C above the usual summer maximum for several weeks, the corals expel the algae and turn white. A bleached coral is not dead, but it starves if the heat lasts.
P Reefs cover less than 1% of the sea floor and shelter about a quarter of all marine species. The reef at Arlo Bay lost 40% of its living coral between 2015 and 2019.
C A bleached coral is not dead, but it starves if the heat lasts.
T Tiny algae supply the corals they live with with food, and they also give them their colour [1].
T If the water remains 1 °C warmer than the normal summer maximum for a number of weeks, the algae are expelled and the corals become white [1].
T Although reefs occupy under 1% of the sea floor, roughly 25% of marine species find shelter there [2].
T From 2015 to 2019, living coral at Arlo Bay declined by 40% [2].
T Bleaching does not mean that a coral is dead; if the hot spell continues, however, it will starve [1].
N Arlo Bay | Port Senn
R The algae expel the corals, which then turn white [1].
U The reef at Arlo Bay earns its town most of its income [2].
A Divers should stay away from bleached reefs [1].
L negation A bleached coral is already dead [1].
L negation Corals keep their algae when the water stays too warm [1].
L number Reefs cover about a quarter of the sea floor and shelter less than 1% of marine species [2].
L date The reef at Arlo Bay lost 40% of its living coral between 2005 and 2019 [2].
L relation Corals give their algae food and colour [1].
# y-insulin-en
P Insulin is made by the beta cells of the pancreas. It lowers blood sugar by letting muscle and fat cells take up glucose. Glucagon, which comes from the alpha cells, raises blood sugar.
P In type 1 diabetes the immune system destroys the beta cells, so the body makes almost no insulin. In type 2 the cells respond poorly to it. Frederick Banting and Charles Best isolated insulin in 1921.
C In type 1 diabetes the immune system destroys the beta cells, so the body makes almost no insulin.
T The hormone insulin is produced in the pancreas, by its beta cells [1].
T By allowing glucose to enter muscle and fat cells, insulin brings blood sugar down [1].
T Glucagon has the opposite effect: it comes from the alpha cells and increases blood sugar [1].
T Insulin was first isolated in 1921 by Frederick Banting and Charles Best [2].
T Because the immune system destroys the beta cells, hardly any insulin is made in type 1 diabetes [2].
N Frederick Banting | John Macleod
R The beta cells destroy the immune system in type 1 diabetes [2].
U Banting kept a diary about his dogs [2].
A Patients should measure their sugar before breakfast [1].
L negation In type 1 diabetes the beta cells are left unharmed [2].
L negation In type 1 diabetes the body still makes plenty of insulin [2].
L relation Glucagon lowers blood sugar, and insulin raises it [1].
L name Insulin is made by the alpha cells of the pancreas [1].
L date Insulin was isolated in 1912 [2].
# y-printing-en
P Around 1450 Johannes Gutenberg began to print with movable metal type in Mainz. He adapted a wine press and mixed an oil-based ink that stuck to metal. A page could be set in a day and then printed hundreds of times.
P By 1500 presses worked in more than 200 towns and had produced about 20 million books. Books became cheaper, and ideas spread faster than the authorities could control. Gutenberg himself did not become rich: his lender Johann Fust took over the workshop in 1455.
C Gutenberg himself did not become rich: his lender Johann Fust took over the workshop in 1455.
T Gutenberg started printing with movable metal type in Mainz in about 1450 [1].
T He used a modified wine press together with an oil-based ink, which adhered to metal [1].
T Once a page had been set, which took a day, it could be printed hundreds of times [1].
T Over 200 towns had presses by 1500, and roughly 20 million books had been made [2].
T The workshop was taken over in 1455 by his lender, Johann Fust, and Gutenberg never became wealthy [2].
N Johann Fust | Peter Holl
R Johann Fust lost the workshop to Gutenberg in 1455 [2].
U Gutenberg printed a cookery book for his sister [1].
A Students ought to visit the museum in Mainz [1].
L negation Gutenberg grew rich from his invention [2].
L negation The ink did not stick to metal [1].
L number Presses worked in 20 million towns and had produced 200 books [2].
L date Gutenberg began to print around 1540 [1].
L relation The authorities controlled ideas faster than these could spread [2].
# y-hashtable-en
P A hash table stores each entry at a position that a hash function computes from its key. On average a lookup takes constant time, however many entries there are. In the worst case, when all keys collide, it takes linear time.
P Collisions are handled by chaining or by open addressing. When the load factor exceeds 0.75, the Java class HashMap doubles the number of its buckets. The order of the entries is not preserved.
C The order of the entries is not preserved.
T The place of an entry in a hash table is calculated from its key by a hash function [1].
T Regardless of the number of entries, looking one up takes constant time on average [1].
T Should all keys collide, which is the worst case, a lookup needs linear time [1].
T HashMap in Java doubles its bucket count as soon as the load factor goes above 0.75 [2].
T Entries do not keep their order [2].
N HashMap | TreeMap
R The key is computed from the position by a hash function [1].
U Hash tables were invented for the census [1].
A Programmers should prefer trees [2].
L negation The order of the entries is kept [2].
L negation A lookup never takes linear time [1].
L number HashMap doubles its buckets when the load factor exceeds 0.57 [2].
L relation On average a lookup takes linear time, and in the worst case constant time [1].
L unit HashMap doubles its buckets when the load factor exceeds 0.75% [2].
# y-plates-en
P The Pacific plate moves about 7 cm a year towards the north-west. Where an oceanic plate meets a continental one, the oceanic plate sinks, because it is denser. The sinking plate melts at a depth of about 100 km and feeds volcanoes.
P The San Andreas fault is a boundary where two plates slide past each other. No volcanoes form there. An earthquake in 1906 shifted its western side by up to 6 m and destroyed much of San Francisco.
C No volcanoes form there.
T Every year the Pacific plate travels some 7 cm to the north-west [1].
T When oceanic and continental plates meet, it is the oceanic one that goes down, since it has the higher density [1].
T About 100 km down, the sinking plate melts, and the melt feeds volcanoes [1].
T Much of San Francisco was destroyed by the 1906 earthquake, which moved the western side of the San Andreas fault by as much as 6 m [2].
T At the San Andreas fault, where two plates slide past one another, volcanoes do not form [2].
N San Francisco | Los Angeles
R San Francisco destroyed much of an earthquake in 1906 [2].
U Surfers love the waves of the Pacific plate [1].
A Householders should bolt their shelves to the wall [2].
L negation Volcanoes form along the San Andreas fault [2].
L relation The continental plate sinks below the oceanic one because it is denser [1].
L unit The Pacific plate moves about 7 m a year [1].
L number The sinking plate melts at a depth of about 10 km [1].
L date The earthquake of 1960 shifted the western side by up to 6 m [2].
# y-ceiling-en
P A price ceiling is a maximum price set by law. If it lies below the market price, buyers want more than sellers offer, and a shortage follows. A ceiling above the market price has no effect.
P The city of Brenn capped rents at 9 euros per square metre in 2017. Three years later 12% fewer flats were offered for rent. Tenants who stayed in their flats gained from the cap.
C A ceiling above the market price has no effect.
T By law, sellers may not charge more than a price ceiling [1].
T A shortage results if the ceiling is set lower than the market price, as the amount demanded is then greater than the amount offered [1].
T In 2017, Brenn limited rents to 9 euros per square metre [2].
T Three years after that, the supply of flats for rent had shrunk by 12% [2].
T Setting the ceiling higher than the market price changes nothing [1].
N Brenn | Coldmoor
R Sellers want more than buyers offer when the ceiling lies below the market price [1].
U The mayor of Brenn owns nine flats [2].
A Cities should not cap their rents [2].
L negation Tenants who stayed in their flats did not benefit from the cap [2].
L negation A ceiling above the market price causes a shortage [1].
L number Three years later 21% fewer flats were offered for rent [2].
L unit Brenn capped rents at 9 dollars per square metre [2].
L relation Three years later 12% more flats were offered for rent [2].
`;
