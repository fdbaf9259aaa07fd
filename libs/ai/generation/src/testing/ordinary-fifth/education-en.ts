/** Our own writing, by a fifth hand that had not seen the rules; the people and firms are invented. Every other situation, from the first, has been read since. */
export const FIFTH_EDUCATION_EN = `
# fifth-education-en
P The canal between Harrowmere and Port Tilden was dug between 1791 and 1803 under the engineer Josiah Penhale, and it cut the price of coal in Harrowmere from 18 shillings to 7 shillings a ton. The landowner Lord Averill opposed the scheme because it drained water from his mills, but he could not prevent it.
P After the railway reached Harrowmere in 1846, tolls on the canal fell by about 60 percent within eight years. Some historians suspect that the railway company bought up canal shares in secret, although no account books confirming this have survived.
C although no account books confirming this have survived
T Josiah Penhale was the engineer in charge when the waterway linking Harrowmere with Port Tilden was built, from 1791 to 1803 [1].
T Thanks to the canal, a ton of coal in Harrowmere became 11 shillings cheaper, dropping from 18 shillings to 7 [1].
T Lord Averill fought the project, since it took water away from his mills, yet he was unable to stop it [1].
T Toll income on the waterway went down by roughly three fifths in the eight years following the arrival of the railway in 1846 [2].
T That the railway company secretly acquired canal shares is suspected by some historians, but there are no surviving account books to back this up [2].
N Josiah Penhale | Matthew Corrigan
R Averill's mills drained water away from the canal, which is why the engineers opposed him [1].
R The opening of the canal was brought about by the fall in coal prices in Harrowmere [1].
R Some historians think the canal owners were quietly buying shares in the railway company [2].
U The canal employed more than two thousand navvies at the height of its construction [1].
U The canal was finally closed to traffic and filled in during the twentieth century [2].
A Students should visit the county archive to look at the original plans of the canal [1].
L number Once the canal was open, people in Harrowmere paid just 5 shillings for a ton of coal [1].
L unit Coal in Harrowmere used to cost 18 pounds a ton before the canal came [1].
L date Work on the Harrowmere canal got under way in 1781 and lasted until 1803 [1].
L date It was in 1864 that trains first came to Harrowmere [2].
L negation Lord Averill welcomed the canal scheme [1].
L negation In the end Averill succeeded in blocking the construction of the canal [1].
L negation Account books that prove the hidden share purchases can still be read today [2].
L certainty It is an established fact that the railway company bought canal shares behind the scenes [2].
L certainty It is only a guess that Lord Averill was against the scheme [1].
L name The man who tried to keep the canal from being built was Lord Pembury, a mill owner [1].

# fifth-education-en
P In a 1987 study, Ruth Adelmann asked 64 students to memorise word lists either in a quiet room or beside a noisy fan. Those who were tested in the same surroundings in which they had learned recalled on average 14 words, whereas those who changed rooms recalled only 9.
P Later attempts to repeat the finding gave mixed results, and the effect probably disappears when learners rehearse the material on several different days. The effect does not occur in recognition tests, in which the words are shown again among others.
C The effect does not occur in recognition tests
T Ruth Adelmann's experiment of 1987 involved 64 students who learned lists of words, some of them in silence and others next to a loud fan [1].
T Participants whose test took place where they had studied remembered about five more words on average than those who switched rooms [1].
T Replications of the study did not all point the same way [2].
T When the words are simply shown again mixed in with others and have to be recognised, the effect is absent [2].
T It is likely that the effect vanishes if people practise the material spread over a number of different days [2].
N Ruth Adelmann | Clara Weisskopf
R Students who moved to another room remembered more words than those who stayed in the same setting [1].
R Changing rooms led to better recall than being tested where one had learned, by 14 words to 9 [1].
R The disappearance of the effect probably makes learners rehearse on several different days [2].
U Older adults show a stronger effect of surroundings than young students do [2].
U Each of the participants was paid a small fee for taking part in the experiment [1].
A Before an exam you should study in the very room in which you are going to be tested [1].
L number Adelmann recruited 46 students for her memory experiment [1].
L number Anyone who had to switch rooms still managed around 12 words [1].
L unit On average, those tested in the original surroundings got 14 percent of the words right [1].
L date Adelmann carried out this memory research in the late 1970s [1].
L negation Every later study was able to reproduce the result [2].
L negation Recognition tests show the effect as well [2].
L negation The surroundings made no difference to how many words the students could recall [1].
L certainty Researchers have shown beyond doubt that the effect goes away once practice is spread over several days [2].
L certainty The effect may perhaps also be missing in recognition tests, but nobody is sure [2].
L name It was the psychologist Ingrid Solheim who had students learn words beside a fan [1].

# fifth-education-en
P The mottled dune beetle of the Karsa Desert collects drinking water from fog: droplets form on bumps on its back and roll down to its mouth. An adult weighing 0.9 grams can gather up to 0.3 millilitres of water in a single foggy morning.
P Its main predator is the sand viper, which hunts it at dusk on the southern slopes of the dunes. Beetles there are smaller than those on the northern slopes, possibly because they have less time to feed; a genetic cause has not been ruled out.
C a genetic cause has not been ruled out
T Fog is the source of the drinking water of the mottled dune beetle, with drops gathering on the bumps of its back and running down towards its mouth [1].
T On one foggy morning, a grown beetle of 0.9 g is able to collect at most 0.3 ml of water [1].
T The beetle is mainly preyed upon by the sand viper, whose hunting takes place at dusk [2].
T Beetles from the north-facing side of the dunes are larger than the ones from the southern side [2].
T Shorter feeding time may explain the small size of the southern beetles, though genes could still be behind it [2].
N sand viper | horned owl
R The sand viper is the beetle's chief prey at dusk [2].
R Beetles living on the south side grow bigger than their relatives on the north side [2].
R Water drops roll from the beetle's mouth up to the bumps on its back [1].
U The beetle can survive for three weeks without taking in any water [1].
U Female beetles lay their eggs deep in the sand after the first winter rain [2].
A Travellers in the Karsa Desert should copy the beetle and put out sheets to catch the fog [1].
L number A beetle can harvest as much as 3 ml of water on a foggy morning [1].
L number Fully grown beetles weigh about 1.9 grams [1].
L unit An adult dune beetle has a weight of 0.9 kilograms [1].
L date The viper goes after the beetles at dawn [2].
L negation Fog is of no use to the beetle as a source of water [1].
L negation Scientists have already excluded a hereditary explanation for the difference in size [2].
L negation The bumps on the beetle's back stay completely dry in fog [1].
L certainty The smaller size of the southern beetles is definitely due to their shorter feeding time [2].
L certainty The beetle might get its drinking water from fog, but this is just a hypothesis [1].
L side The vipers do their hunting on the north slopes of the dunes [2].
L name This beetle is at home in the Orsund Desert [1].

# fifth-education-en
P Under the Lease Act of the fictional state of Norvaria, a landlord must return the deposit within 30 days after the tenant moves out. If the landlord keeps part of it for repairs, he must send the tenant an itemised list; otherwise the tenant may claim twice the amount withheld.
P In Dorsey v. Kline (2009), the Court of Appeal held that ordinary wear, such as faded paint, does not entitle the landlord to any deduction. The court left open whether stains caused by pets count as ordinary wear.
C otherwise the tenant may claim twice the amount withheld
T In Norvaria, tenants have to get their deposit back no later than 30 days after moving out [1].
T A landlord who withholds some of the deposit to pay for repairs is obliged to give the tenant a list setting out the individual items [1].
T Without such an itemised list, the tenant is entitled to demand double the sum that was kept back [1].
T The Court of Appeal ruled in 2009 that landlords may deduct nothing for normal wear such as paint that has faded [2].
T Whether pet stains are to be regarded as ordinary wear was not decided in Dorsey v. Kline [2].
N Dorsey | Hallam
R The tenant has to provide the landlord with an itemised list of repairs [1].
R If no itemised list is sent, the landlord can claim double the withheld sum from the tenant [1].
R Faded paint is a wider category of which ordinary wear is one example [2].
U The deposit may not be higher than two months' rent [1].
U The landlord Kline appealed to the Supreme Court, which rejected the appeal [2].
A Tenants are well advised to photograph the flat on the day they move out [1].
L number Tenants who receive no itemised list can claim three times what was kept back [1].
L number Landlords have up to 60 days to hand the deposit back [1].
L unit The deposit must be given back within 30 weeks of the tenant's departure [1].
L date The appeal judges decided the case of Dorsey in 2019 [2].
L negation A landlord who keeps money for repairs is free to do so without explaining the items [1].
L negation Landlords can lawfully deduct money from the deposit for faded paint [2].
L negation Tenants have no claim to anything when the itemised list is missing [1].
L certainty The court made it clear that pet stains fall under ordinary wear [2].
L certainty It remained uncertain after Dorsey v. Kline whether faded paint justifies a deduction [2].
L name The ruling about ordinary wear came from Norvaria's Constitutional Court [2].

# fifth-education-en
P A cache stores copies of data that the processor has used recently, so that it need not wait for the much slower main memory. On the Lumen-4 teaching chip, reading from the cache takes 2 nanoseconds, while reading from main memory takes 80 nanoseconds.
P When the cache is full, the Lumen-4 removes the entry that has gone unused for the longest time. This rule works poorly for programs that run once through a very large array, because each new element pushes out another before it can be reused.
C This rule works poorly for programs that run once through a very large array
T The cache keeps copies of recently used data, which spares the processor from waiting for main memory [1].
T A read from main memory on the Lumen-4 is forty times as slow as one from the cache, at 80 versus 2 nanoseconds [1].
T If there is no room left in the cache, the Lumen-4 throws out whichever entry has not been used for the longest period [2].
T The replacement strategy is not well suited to programs that pass a single time through a huge array [2].
T In such programs, every fresh element displaces another one before that one can be used again [2].
N Lumen-4 | Corvus-9
R Main memory on the Lumen-4 is faster to read than the cache [1].
R The main memory holds copies of what is in the cache so that the processor does not have to wait for the cache [1].
R When space runs out, the chip gets rid of the entry that was used most recently [2].
U The cache of the Lumen-4 has a capacity of 32 kilobytes [1].
U Modern commercial chips have given up this replacement rule altogether [2].
A Programmers should split large arrays into small blocks to make good use of the cache [2].
L number Fetching data from main memory takes 120 nanoseconds on this chip [1].
L unit The Lumen-4 needs 2 milliseconds to read from its cache [1].
L unit A main memory access on this teaching chip lasts 80 microseconds [1].
L negation The replacement rule does a fine job with programs that walk once through a giant array [2].
L negation Even with a cache, the processor always has to wait for main memory [1].
L negation A full cache on the Lumen-4 keeps all of its entries and never discards any [2].
L certainty The Lumen-4 probably picks the entry that has been idle longest, though its rule is not known for sure [2].
L certainty The cache may possibly be quicker than main memory [1].
L name The read times of 2 and 80 nanoseconds were given for the Baxter-2 teaching chip [1].

# fifth-education-en
P The Sella River rises in the Corran Hills, flows 412 kilometres westward and enters the sea at the town of Maddoch. Its upper course crosses hard granite, so the valley there is narrow, while the lower course lies in soft clay and is up to 6 kilometres wide.
P Floods are most frequent in April, when melting snow from the Corran Hills coincides with spring rain. The dam at Ulverby, completed in 1968, has reduced the height of floods in Maddoch but has not prevented them entirely.
C but has not prevented them entirely
T From its source in the Corran Hills, the Sella runs 412 km to the west before reaching the sea at Maddoch [1].
T Because the rock of the upper course is hard granite, the valley is narrow there [1].
T Along its lower stretch, the valley runs through soft clay and broadens to as much as 6 km [1].
T Spring rain together with snowmelt from the hills makes April the month with the most floods [2].
T Although the Ulverby dam of 1968 has made floods in Maddoch lower, they still occur [2].
N Maddoch | Fennick
R The Sella begins at Maddoch and ends in the Corran Hills [1].
R The upper valley is broader than the lower one [1].
R Frequent floods in April cause the snow in the Corran Hills to melt [2].
U The Sella is the longest river of the country [1].
U The reservoir at Ulverby supplies three cities with drinking water [2].
A People in Maddoch should move their valuables upstairs every spring [2].
L number From source to mouth, the Sella measures 512 kilometres [1].
L unit The lower part of the valley can be as wide as 6 metres [1].
L date Most of the flooding on the Sella happens in October [2].
L date Ulverby's dam was finished in 1986 [2].
L negation The dam has put a complete end to flooding in Maddoch [2].
L negation The dam at Ulverby had no effect on how high the water rises in Maddoch [2].
L negation Soft rock is what the river meets along its upper course [1].
L certainty It is thought that the Sella may rise in the Corran Hills, but its source is disputed [1].
L certainty The Ulverby dam might have lowered the floods, though there is no certainty about that [2].
L side The Sella flows towards the east [1].
L name The Sella has its source in the mountains of Brannoch [1].

# fifth-education-en
P In 1974 the island republic of Tamarua fixed its currency, the tala, at 2.5 to the dollar in order to slow inflation, which had reached 31 percent. Inflation fell to 8 percent by 1977, but exports of copra declined because they had become expensive for foreign buyers.
P The economist Hana Veikoso argues that the peg failed mainly because the government continued to borrow abroad. Others blame the drought of 1979; the two causes may have reinforced each other.
C but exports of copra declined because they had become expensive for foreign buyers
T To curb an inflation rate of 31 percent, Tamarua pegged its tala to the dollar in 1974 at a rate of 2.5 [1].
T By 1977 inflation in Tamarua had come down by 23 percentage points, to 8 percent [1].
T Copra shipments abroad shrank, as the product had grown too dear for customers overseas [1].
T In Hana Veikoso's view, the chief reason for the failure of the peg was the state's continued foreign borrowing [2].
T It is possible that the borrowing and the 1979 drought made each other worse [2].
N Hana Veikoso | Sione Makalani
R The drop in copra exports was what made the product expensive for foreign buyers [1].
R Inflation was higher in 1977 than before the tala was fixed [1].
R According to Veikoso, the collapse of the peg was mainly what drove the government to borrow abroad [2].
U Tourism took over from copra as the main source of foreign currency [1].
U The government of Tamarua fell as a result of the drought [2].
A Small island states would do better to let their currencies float freely [1].
L number When the peg was introduced, prices in Tamarua were rising at 41 percent [1].
L number Under the new system, a dollar bought 5.2 tala [1].
L unit The tala was pegged at 2.5 to the pound sterling [1].
L date Tamarua first fixed its exchange rate in 1984 [1].
L date The drought blamed by some economists struck in 1970 [2].
L negation Sales of copra to other countries flourished under the peg [1].
L negation Veikoso maintains that the government gave up borrowing from abroad [2].
L negation The peg did nothing to bring inflation down by 1977 [1].
L certainty Everyone agrees that the drought was what brought the peg down [2].
L certainty The borrowing and the drought undoubtedly strengthened each other [2].
L name The thesis about foreign borrowing was put forward by the economist Peter Lindqvist [2].

# fifth-education-en
P Blue copper sulfate crystals contain water; when they are heated above 150 degrees Celsius, the water escapes and a white powder remains. From 25 grams of the crystals one obtains about 16 grams of powder.
P Adding water to the powder turns it blue again and releases heat, so the reaction serves as a test for the presence of water. The test does not show whether the water is pure.
C The test does not show whether the water is pure
T On heating to more than 150 °C, the blue crystals of copper sulfate lose their water and leave behind a white powder [1].
T Some 16 g of white powder can be made from 25 g of crystals [1].
T The white powder goes back to blue when water is added, and heat is given off [2].
T How pure the water is cannot be learned from this test [2].
T Since the powder turns blue on contact with water, it can be used to detect water [2].
N copper sulfate | nickel sulfate
R Heating the white powder above 150 degrees makes it turn into blue crystals [1].
R The powder obtained weighs more than the crystals it was made from [1].
R The blue substance becomes white when water is added to it [2].
U The white powder is poisonous if it is swallowed [1].
U The same test can be carried out with cobalt chloride paper [2].
A Pupils should wear goggles while the crystals are being heated [1].
L number About 20 grams of powder are left over from 25 grams of crystals [1].
L unit The crystals give up their water at temperatures over 150 degrees Fahrenheit [1].
L unit Heating 25 kilograms of crystals yields only about 16 grams of powder [1].
L negation The blue crystals are free of water [1].
L negation With the help of this test one can tell that the water is pure [2].
L negation When the powder meets water, the mixture cools by taking up heat [2].
L certainty It is doubtful whether the powder would become blue again after water has been added [2].
L certainty Heating the crystals might drive off the water, but this has never been confirmed [1].
L name Zinc sulfate is the blue crystal which turns into white powder on heating [1].

# fifth-education-en
P Elias Thornquist completed his Third Symphony in March 1889 while staying at Lake Vessen, and dedicated it to his teacher Amalia Brandt. Its slow movement is in D minor and opens with a solo for the cor anglais, accompanied only by the lower strings.
P At the premiere in Holmstad the audience reacted coolly, and the critic Otto Rehn called the finale shapeless. Thornquist shortened the finale by 84 bars before the second performance; it is unclear whether Rehn's review prompted him to do so.
C it is unclear whether Rehn's review prompted him to do so
T Thornquist was staying at Lake Vessen when he finished his Third Symphony in March 1889 [1].
T The symphony is dedicated to Amalia Brandt, who had been Thornquist's teacher [1].
T The slow movement, in D minor, starts with a cor anglais solo above nothing but the lower strings [1].
T Listeners at the first performance in Holmstad were unenthusiastic, and Otto Rehn described the last movement as shapeless [2].
T Before the work was played again, the composer removed 84 bars from the finale, although nobody can say for sure if the review was the reason [2].
N Otto Rehn | Karl Dessauer
R Amalia Brandt dedicated the Third Symphony to her pupil Thornquist [1].
R Rehn trimmed the finale by 84 bars after Thornquist had called it shapeless [2].
R The finale was cut before the premiere, not between the first and the second performance [2].
U The second performance of the symphony was a triumph [2].
U Thornquist wrote the opening solo for a friend who played in the court orchestra [1].
A Listeners new to Thornquist ought to begin with the slow movement [1].
L number The composer took 48 bars out of the last movement [2].
L number It was his Fifth Symphony that Thornquist finished at Lake Vessen [1].
L unit Thornquist made the finale 84 seconds shorter before the work was heard again [2].
L date The symphony was finished in May 1889 [1].
L date Thornquist brought the symphony to completion in 1898 [1].
L negation The crowd in Holmstad was thrilled when the symphony was first played [2].
L negation Thornquist left the finale exactly as it was for the second performance [2].
L negation At the start of the slow movement, the cor anglais plays without any accompaniment [1].
L certainty There is no doubt that Rehn's criticism led the composer to shorten the finale [2].
L certainty Thornquist is merely presumed to have dedicated the symphony to Amalia Brandt [1].
L side Only the upper strings accompany the solo at the beginning of the slow movement [1].
L name The symphony had its first performance in Brunnsby [2].

# fifth-education-en
P The heart's left ventricle pumps blood into the aorta and has a wall about 12 millimetres thick, roughly three times that of the right ventricle, because it must overcome a much higher pressure. The right ventricle sends blood only to the lungs.
P In endurance athletes the left ventricle often enlarges, and the resting pulse may drop below 50 beats per minute. This change is usually harmless and can reverse after about three months without training.
C The right ventricle sends blood only to the lungs
T Blood is driven into the aorta by the left ventricle, whose wall measures some 12 mm [1].
T The wall on the left is approximately three times as thick as the one on the right, as the pressure it works against is far greater [1].
T The lungs are the sole destination of the blood pumped by the right ventricle [1].
T Enlargement of the left ventricle is common in people who train for endurance, and their pulse at rest can be lower than 50 per minute [2].
T As a rule the enlargement does no harm, and it may go away after roughly three months' break from training [2].
N aorta | pulmonary artery
R The aorta pumps blood into the left ventricle [1].
R The right ventricle has a thicker wall than the left one [1].
R It is the thick wall of the left ventricle that produces the need to overcome a higher pressure [1].
U Women have a slightly faster resting pulse than men [2].
U The valves between the chambers keep the blood from flowing backwards [1].
A Athletes with a slow pulse should have an ultrasound scan of the heart once a year [2].
L number The wall of the left ventricle is around 21 millimetres thick [1].
L unit The left ventricle has a wall measuring 12 centimetres [1].
L date The enlarged heart may return to normal after about three weeks without training [2].
L negation Blood from the right ventricle reaches the whole body and not merely the lungs [1].
L negation In most cases the athlete's enlarged ventricle is dangerous [2].
L negation Endurance training leaves the size of the left ventricle unchanged [2].
L certainty The resting pulse of every endurance athlete is sure to fall under 50 beats per minute [2].
L certainty In all athletes the change is guaranteed to be harmless [2].
L side The chamber that pumps blood into the aorta is the right ventricle [1].
L name It is in chess players that the heart chamber often becomes larger [2].
`;
