/** Our own writing. */
export const MODEL_EDUCATION_EN = `
# m-osmosis
P Osmosis is the movement of water through a partially permeable membrane from a dilute solution to a concentrated one. A red blood cell placed in pure water swells and bursts. Plant cells do not burst because their wall resists the pressure.
P In an experiment, potato cylinders lost 12% of their mass in a salt solution of 0.8 mol/l. Cylinders in distilled water gained 9%.
C Plant cells do not burst because their wall resists the pressure.
T In osmosis, water crosses a partially permeable membrane, travelling from the more dilute solution towards the more concentrated one [1].
T If you put a red blood cell into pure water, it will swell until it bursts [1].
T The potato pieces kept in 0.8 mol/l salt solution became 12% lighter, whereas those in distilled water became 9% heavier [2].
T Thanks to a wall that withstands the pressure, plant cells stay intact [1].
N Osmosis | Diffusion
R Water moves from the concentrated solution to the dilute one in osmosis [1].
U Osmosis was discovered by a French physicist [1].
A You should drink two glasses of salt water a day [2].
L negation Plant cells burst in spite of their wall [1].
L relation The cylinders in distilled water lost mass, while those in the salt solution gained it [2].
L name A white blood cell placed in pure water swells and bursts [1].
L unsupported The salt solution also killed all bacteria on the potato [2].
# m-hash
P A hash table stores each entry in a bucket that is computed from its key. Lookups take constant time on average, but linear time when all keys collide. The order of insertion is not preserved.
P Once the load factor exceeds 0.75, the table doubles its capacity and every entry is placed again.
C The order of insertion is not preserved.
T Each entry's key determines the bucket in which a hash table puts it [1].
T On average a lookup needs constant time; in the worst case, where every key collides, it becomes linear [1].
T As soon as the load factor rises above 0.75, the capacity is doubled and all entries have to be placed anew [2].
T A hash table does not remember in which order its entries were inserted [1].
N hash table | binary tree
R The key of an entry is computed from its bucket [1].
U Hash tables were first used at IBM [1].
A You should always choose a hash table for sorting [1].
L negation The table keeps the order in which entries were inserted [1].
L number Capacity is tripled as soon as the load factor exceeds 0.75 [2].
L relation Lookups take linear time on average and constant time when all keys collide [1].
L certainty The table may double its capacity some time after the load factor exceeds 0.75 [2].
# m-photo
P Photosynthesis takes place in the chloroplasts. The light reactions split water and release oxygen; the Calvin cycle then builds sugar from carbon dioxide. The Calvin cycle does not itself need light.
P Chlorophyll absorbs mainly red and blue light and reflects green light, which is why leaves look green.
C The Calvin cycle does not itself need light.
T Chloroplasts are where photosynthesis happens [1].
T During the light reactions water is split and oxygen is given off [1].
T Leaves appear green because green light is reflected by chlorophyll, while red and blue are mostly absorbed [2].
T Light is not something the Calvin cycle itself requires; it makes sugar out of carbon dioxide [1].
N Chlorophyll | Carotene
R Oxygen is split in the light reactions and water is released [1].
U Photosynthesis is most efficient in the early morning [1].
A Gardeners should water their plants at night [1].
L negation The Calvin cycle cannot run without light [1].
L relation Chlorophyll reflects red and blue light and absorbs green light [2].
L name Photosynthesis takes place in the mitochondria [1].
L negation The light reactions release no oxygen [1].
# m-reform
P In 1517 Martin Luther published 95 theses against the sale of indulgences in Wittenberg. Pope Leo X excommunicated him in 1521. Frederick the Wise hid Luther at the Wartburg, where he translated the New Testament into German.
P The printing press probably helped his ideas to spread within weeks.
C Pope Leo X excommunicated him in 1521.
T Luther's 95 theses, which attacked the selling of indulgences, appeared in Wittenberg in 1517 [1].
T While he was hidden at the Wartburg by Frederick the Wise, Luther produced a German translation of the New Testament [1].
T It is likely that printing contributed to the quick spread of what he thought [2].
T The pope, Leo X, excluded Luther from the Church by excommunication in 1521 [1].
N Leo X | Julius II
R Martin Luther excommunicated Pope Leo X in 1521 [1].
U Luther was paid a large sum for his theses [1].
A Every student ought to read the theses in Latin [1].
L certainty The printing press certainly spread his ideas within weeks [2].
L name Frederick the Wise translated the New Testament into German at the Wartburg [1].
L relation Luther hid Frederick the Wise at the Wartburg [1].
L date Luther published his theses in 1521 [1].
# m-circuit
P In a series circuit the same current flows through every component, and the voltages add up to that of the source. In a parallel circuit every branch has the full voltage of the source.
P If one lamp in a series circuit fails, all lamps go out. A fuse melts when the current exceeds its rating and so interrupts the circuit. Birds on a single power line do not get a shock, because no current flows through them.
C If one lamp in a series circuit fails, all lamps go out.
T Every part of a series circuit carries an identical current, while the individual voltages sum to the voltage of the source [1].
T When components are connected in parallel, each branch receives the whole source voltage [1].
T A fuse protects by melting as soon as more current flows than it is rated for, which breaks the circuit [2].
T One broken lamp in a series circuit is enough to make all the others go dark [2].
N fuse | switch
R The circuit interrupts a fuse when it melts [2].
U Fuses are made of an alloy of tin [2].
A You should never replace a lamp yourself [2].
L relation In a parallel circuit the same current flows through every component [1].
L negation If one lamp in a series circuit fails, the other lamps stay on [2].
L negation Birds on a single power line get a shock [2].
L relation A fuse melts when the current falls below its rating [2].
`;
