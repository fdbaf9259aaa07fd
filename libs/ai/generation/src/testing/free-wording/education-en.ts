/** Our own writing; persons and places are invented. */
export const FREE_EDUCATION_EN = `
# w-glacier-en
P The Tarn glacier carved a deep valley about 18,000 years ago. Meltwater later filled the valley and formed Lake Orrin.
P The lake is 74 m deep at its deepest point. It does not freeze in winter because warm springs feed it.
C It does not freeze in winter because warm springs feed it.
T A deep valley was hollowed out by the Tarn glacier some 18,000 years ago [1].
T Lake Orrin came into being when the valley later filled with meltwater [1].
T At its deepest spot the lake goes down 74 m [2].
T Thanks to the warm springs that feed it, the lake stays free of ice in winter [2].
N Orrin | Sellick
R Lake Orrin carved the Tarn glacier about 18,000 years ago [1].
U Divers found a sunken ferry on the bottom in 1960 [2].
A Visitors should rent a boat at the southern shore [2].
L negation The lake freezes over in winter despite its springs [2].
L negation Meltwater never filled the valley [1].
L relation The lake feeds the warm springs [2].
# w-printing-en
P The printer Aldo Ferrant cast the first metal type of the town in 1478. His workshop sold grammar books to schools.
P The guild opposed the new trade at first. After the mayor granted Ferrant a licence, the guild admitted him.
C The guild opposed the new trade at first.
T The town's earliest metal type was cast in 1478 by the printer Aldo Ferrant [1].
T Schools bought grammar books from his workshop [1].
T Ferrant was admitted to the guild once the mayor had given him a licence [2].
T To begin with, the guild was against the new trade [2].
N Ferrant | Bellini
R Schools sold grammar books to his workshop [1].
U The workshop burnt down during a storm [1].
A Students ought to visit the printing museum [1].
L negation The guild welcomed the new trade from the start [2].
L relation Ferrant granted the mayor a licence [2].
L relation The mayor granted the licence after the guild had admitted Ferrant [2].
# w-heart-en
P The left ventricle pumps blood into the aorta, and the right ventricle pumps blood into the pulmonary artery. Valves keep the blood from flowing back.
P At rest the heart of an adult beats about 70 times a minute. Training lowers this rate.
C Valves keep the blood from flowing back.
T Blood reaches the aorta from the left ventricle [1].
T The right ventricle drives blood into the pulmonary artery [1].
T An adult's heart at rest has roughly 70 beats per minute [2].
T With training the rate becomes lower [2].
T Backflow of blood is prevented by valves [1].
N aorta | vena cava
R The aorta pumps blood into the left ventricle [1].
U The heart of a whale weighs 180 kg [2].
A Adults must have their pulse measured every month [2].
L negation Valves allow the blood to flow back [1].
L negation Training does not lower this rate [2].
L side The left ventricle pumps blood into the pulmonary artery [1].
# w-erosion-en
P Wind carries dust from the Sahel to the Amazon. The dust brings phosphorus, which fertilises the forest.
P About 28 million tons of dust reach the basin every year. Heavy rain washes part of the phosphorus out of the soil.
C The dust brings phosphorus, which fertilises the forest.
T Dust from the Sahel is blown to the Amazon by the wind [1].
T Each year roughly 28 million tons of dust arrive in the basin [2].
T Some of the phosphorus is removed from the soil by heavy rainfall [2].
T The phosphorus in the dust acts as fertiliser for the forest [1].
N Sahel | Gobi
R Wind carries dust from the Amazon to the Sahel [1].
U Farmers collect the dust and sell it as paint [2].
A Governments should plant trees along the coast [2].
L negation The dust brings no phosphorus to the forest [1].
L relation The forest fertilises the phosphorus [1].
# w-theatre-en
P The playwright Ines Calder wrote "The Salt Road" after a journey to the mines. The censors banned the play, so it was first performed abroad.
P In the third act, the daughter forgives her father. The father never learns who denounced him.
C The censors banned the play, so it was first performed abroad.
T Ines Calder wrote "The Salt Road" after she had travelled to the mines [1].
T The daughter pardons her father in act three [2].
T It is never revealed to the father who denounced him [2].
T Since the play had been forbidden by the censors, its premiere took place abroad [1].
N Calder | Morland
R In the third act, the father forgives his daughter [2].
U The play won a prize for its costumes [1].
A Teachers should show the film version first [1].
L negation The censors permitted the play [1].
L negation The father finally learns who denounced him [2].
L relation Ines Calder made a journey to the mines after she wrote "The Salt Road" [1].
# w-magnet-en
P A changing magnetic field induces a voltage in a coil. The faster the field changes, the higher the voltage.
P Doubling the number of turns doubles the voltage. A field that stays constant induces no voltage.
C A field that stays constant induces no voltage.
T A voltage arises in a coil when the magnetic field changes [1].
T The more quickly the field varies, the greater the voltage [1].
T With twice as many turns, the voltage is twice as high [2].
T No voltage is produced by a constant field [2].
N coil | capacitor
R A voltage in a coil induces a changing magnetic field [1].
U The coil is made of pure silver [1].
A Never touch the coil with wet hands [2].
L negation A constant field also induces a voltage [2].
L negation The faster the field changes, the lower the voltage [1].
# w-port-en
P The port of Salvena handled 3.2 million containers in 2019. It lost its lead to Karsk in 2021, because Karsk dredged a deeper channel.
P Large ships cannot enter Salvena at low tide. The city plans to build a new terminal by 2030.
C Large ships cannot enter Salvena at low tide.
T In 2019, 3.2 million containers passed through the port of Salvena [1].
T Karsk overtook Salvena in 2021 after digging a deeper channel [1].
T A new terminal is to be built by the city by 2030 [2].
T At low tide, Salvena is out of reach for large vessels [2].
N Karsk | Medun
R Karsk lost its lead to Salvena in 2021 [1].
U The port authority employs 900 divers [1].
A Shipping lines should avoid Salvena [2].
L negation Large ships can enter Salvena at low tide [2].
L certainty The city has built a new terminal [2].
L relation Karsk dredged a deeper channel because it lost its lead [1].
# w-cells-en
P Red blood cells carry oxygen from the lungs to the tissues. They have no nucleus and live about 120 days.
P The spleen breaks down old red blood cells. The iron is reused by the bone marrow.
C They have no nucleus and live about 120 days.
T Oxygen is transported from the lungs to the tissues by red blood cells [1].
T Worn-out red blood cells are destroyed in the spleen [2].
T The bone marrow recycles the iron [2].
T Red blood cells lack a nucleus, and their lifespan is around 120 days [1].
N spleen | pancreas
R Red blood cells carry oxygen from the tissues to the lungs [1].
U White blood cells glow in the dark [1].
A People should eat liver twice a week [2].
L negation Red blood cells contain a nucleus [1].
L relation Old red blood cells break down the spleen [2].
L relation The iron reuses the bone marrow [2].
# w-sorting-en
P Merge sort divides an array into two halves, sorts each half and merges them. Its running time grows with n log n.
P It needs additional memory, unlike heap sort. Equal elements keep their order, so the method is stable.
C It needs additional memory, unlike heap sort.
T In merge sort, an array is split into two halves, which are sorted and then merged [1].
T Its run time increases with n log n [1].
T The method is stable, as the order of equal elements is preserved [2].
T Heap sort, by contrast, requires no extra memory [2].
N merge sort | quicksort
R Merge sort merges two halves, sorts them and divides them into an array [1].
U The method was patented by a bank [2].
A Programmers should always prefer it [2].
L negation Like heap sort, it needs no additional memory [2].
L negation Equal elements do not keep their order [2].
# w-memory-en
P In the study, 64 students learned a word list in the evening or in the morning. Those who slept after learning remembered more words.
P The authors suggest that sleep strengthens new memories. Caffeine had no effect on the results.
C Those who slept after learning remembered more words.
T A list of words was studied by 64 students, either in the morning or in the evening [1].
T According to the authors, sleep may make new memories stronger [2].
T The results were not influenced by caffeine [2].
T Students who went to sleep after learning recalled more words [1].
N Caffeine | Alcohol
R The authors suggest that new memories strengthen sleep [2].
U The students were paid 40 dollars each [1].
A Students should take a nap after each lesson [2].
L negation Caffeine affected the results [2].
L negation Those who slept after learning did not remember more words [1].
L certainty The study has proven beyond doubt that sleep strengthens new memories [2].
`;
