/** Our own writing; persons are invented. */
export const ORDINARY_EDUCATION_EN = `
# o-mitosis-en
P Mitosis produces two daughter cells with the same number of chromosomes as the parent cell. In humans that number is 46.
P Meiosis takes place only in the cells that form eggs and sperm. It halves the number of chromosomes.
C It halves the number of chromosomes.
T When a cell goes through mitosis, it yields two daughter cells whose chromosome number matches that of the parent [1].
T Human cells have 46 chromosomes [1].
T Only cells that give rise to eggs and sperm undergo meiosis [2].
T Meiosis cuts the number of chromosomes in half [2].
N Meiosis | Osmosis
R In mitosis, two daughter cells produce one parent cell [1].
U Plant cells divide faster at night [1].
A You should draw the phases before the exam [2].
L number When a cell goes through mitosis, it yields four daughter cells [1].
L negation Meiosis doesn't cut the number of chromosomes in half [2].
L name Eggs and sperm are formed by cells that undergo mitosis only [2].
L unsupported Human cells have 46 chromosomes, most of which are inactive [1].
# o-sound-en
P Sound travels through air at about 343 metres per second at 20 degrees Celsius. In steel it travels roughly fifteen times faster.
P Sound cannot pass through a vacuum, because there are no particles to vibrate.
C Sound cannot pass through a vacuum, because there are no particles to vibrate.
T At 20 degrees Celsius, the speed of sound in air is around 343 metres per second [1].
T Sound moves about fifteen times more quickly in steel than in air [1].
T A vacuum contains no particles that could vibrate [2].
T Since nothing there can vibrate, sound is unable to travel through a vacuum [2].
N steel | wood
R Sound moves about fifteen times more quickly in air than in steel [1].
U Whales use sound to find their food [1].
A Wear ear protection near loud machines [1].
L unit At 20 degrees Celsius, the speed of sound in air is around 343 kilometres per second [1].
L number At 20 degrees Celsius, sound covers around 434 metres per second in air [1].
L negation Sound is able to travel through a vacuum [2].
L name Sound moves about fifteen times more quickly in water than in air [1].
# o-printing-en
P Johannes Gutenberg set up his printing workshop in Mainz around 1450. His Bible was completed in about 1455.
P Historians believe that roughly 180 copies of the Bible were printed. Fewer than 50 survive today.
C Fewer than 50 survive today.
T Around 1450, Gutenberg established a workshop for printing in Mainz [1].
T The Bible he printed was finished about 1455 [1].
T According to historians, some 180 copies of the Bible were probably produced [2].
T Today, fewer than 50 of the copies still exist [2].
N Mainz | Cologne
R Gutenberg completed his Bible before he set up his workshop in Mainz [1].
U Gutenberg died a rich man [1].
A Every student should visit the museum [1].
L date Gutenberg finished printing the Bible about 1485 [1].
L number Today, fewer than 15 of the copies still exist [2].
L certainty It is proven that exactly 180 copies of the Bible were produced [2].
L name Around 1450, Gutenberg established a workshop for printing in Strasbourg [1].
L unsupported The roughly 180 copies of the Bible were sold mainly to monasteries [2].
# o-stack-en
P A stack removes the item that was added last. A queue removes the item that was added first.
P The call stack stores the return address of each function. If it grows beyond its limit, a stack overflow occurs. The Lumo interpreter limits it to 8 MB.
C A queue removes the item that was added first.
T The Lumo interpreter caps the call stack at 8 MB [2].
T Every function's return address is kept on the call stack [2].
T With a stack, the most recently added item comes out first [1].
T In a queue, the item that went in first is taken out first [1].
N Lumo | Pyra
R If a stack overflow occurs, the call stack stores more functions [2].
U Queues are always implemented with linked lists [1].
A Avoid recursion in your programs [2].
L unit The Lumo interpreter caps the call stack at 8 KB [2].
L relation With a stack, the item that was added earliest comes out first [1].
L negation In a queue, the item that went in first isn't the one taken out first [1].
L unsupported Because it caps the call stack at 8 MB, the Lumo interpreter is faster than its rivals [2].
L certainty The call stack in every program will eventually overflow [2].
# o-memory-en
P Working memory holds about four items for a short time. Long-term memory has no known limit.
P In a 1998 study, Dr Ilse Marwood found that students who slept after learning remembered 20% more words. The cause may be the replay of memories during deep sleep.
C Long-term memory has no known limit.
T Dr Ilse Marwood reported in 1998 that students who slept after studying recalled 20% more words [2].
T The replay of memories in deep sleep may be the reason [2].
T Around four items can be kept in working memory briefly [1].
T No limit is known for long-term memory [1].
N Marwood | Penrose
R Students who learned after sleeping remembered 20% more words in Dr Marwood's study [2].
U Coffee has the same effect as sleep [2].
A Students should sleep at least eight hours [2].
L certainty The reason is definitely the replay of memories in deep sleep [2].
L date Dr Ilse Marwood reported in 1989 that students who slept after studying recalled more words [2].
L number Around nine items can be kept in working memory briefly [1].
L relation Students who slept after studying recalled 20% fewer words, Dr Marwood reported [2].
L negation Long-term memory has a known limit [1].
# o-inflation-en
P Inflation is a general rise in prices. When a central bank raises interest rates, borrowing becomes more expensive and demand usually falls.
P In the textbook's example, prices in Norland rose by 8% in 2009. Wages rose by only 3%, so workers could buy less.
C Wages rose by only 3%, so workers could buy less.
T If the central bank increases interest rates, loans get more expensive and demand typically goes down [1].
T A general increase in prices is called inflation [1].
T In the example, Norland's prices went up 8% in 2009 [2].
T Since wages grew just 3%, workers were able to buy less [2].
N Norland | Sudland
R If demand goes down, the central bank becomes more expensive [1].
U The government of Norland lost the next election [2].
A Families should save more in such years [2].
L relation If the central bank lowers interest rates, loans get more expensive [1].
L number In the example, Norland's prices went up 6% in 2009 [2].
L date In the example, Norland's prices went up 8% in 2011 [2].
L certainty Demand always falls whenever the central bank increases interest rates [1].
L unsupported Norland's prices went up 8% in 2009 because oil was scarce [2].
# o-photosynthesis-en
P Photosynthesis takes place in the chloroplasts. Plants take in carbon dioxide and water and release oxygen.
P The light reactions need light, but the Calvin cycle does not need light directly. Chlorophyll absorbs mainly red and blue light and reflects green light.
C The light reactions need light, but the Calvin cycle does not need light directly.
T The chloroplasts are the site of photosynthesis [1].
T Carbon dioxide and water are taken in by plants, and oxygen is given off [1].
T Chlorophyll takes up mostly red and blue light, while green light is reflected [2].
T Light is required for the light reactions, but not directly for the Calvin cycle [2].
N chloroplasts | mitochondria
R Plants take in oxygen and release carbon dioxide and water in photosynthesis [1].
U Algae make most of the world's oxygen [1].
A Keep plants near a window [2].
L name The mitochondria are the site of photosynthesis [1].
L relation Chlorophyll reflects mostly red and blue light, while green light is taken up [2].
L negation Light is directly required for the Calvin cycle [2].
L unsupported Chlorophyll takes up mostly red and blue light, which protects the leaf from heat [2].
# o-bridge-en
P The Arven Bridge was opened in May 1931 and is 640 metres long. It replaced a ferry that had carried 900 passengers a day.
P The engineer Clara Holt designed the bridge. Her brother Edwin was responsible for the steel. The bridge may be widened after 2030.
C Her brother Edwin was responsible for the steel.
T The 640-metre Arven Bridge, opened in May 1931, took the place of a ferry [1].
T Each day, 900 passengers had used the ferry [1].
T It is possible that the bridge will be made wider after 2030 [2].
T Clara Holt was the bridge's designer, and her brother Edwin looked after the steel [2].
N Holt | Baker
R The ferry replaced the Arven Bridge [1].
U The bridge cost two million pounds [1].
A Tourists should cross it on foot [1].
L date The Arven Bridge was opened in May 1913 and took the place of a ferry [1].
L unit The Arven Bridge has a length of 640 feet [1].
L number Each day, 9,000 passengers had used the ferry [1].
L relation Edwin Holt designed the bridge, and his sister Clara looked after the steel [2].
L certainty It has been decided that the bridge will be made wider after 2030 [2].
`;
