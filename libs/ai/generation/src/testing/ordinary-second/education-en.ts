/** Our own writing; persons and firms are invented. */
export const SECOND_EDUCATION_EN = `
# o2-enzymes-en
P Enzymes are proteins that speed up reactions in living cells without being used up. Most human enzymes work best at about 37 °C, and above roughly 60 °C the majority of them lose their shape permanently.
P Salivary amylase breaks starch down into maltose in the mouth. Its activity stops in the stomach because the strong acid there denatures it.
C above roughly 60 °C the majority of them lose their shape permanently
T Enzymes are proteins which make reactions in living cells go faster and are not consumed in the process [1].
T For most enzymes in the human body, the ideal temperature is around 37 °C [1].
T When the temperature rises beyond about 60 °C, most human enzymes are irreversibly deformed [1].
T In the mouth, salivary amylase converts starch into maltose, but the stomach's strong acid puts an end to its activity [2].
N maltose | lactose
R Salivary amylase breaks maltose down into starch in the mouth [2].
U Amylase is also produced by the pancreas [2].
A Food should be chewed at least twenty times before it is swallowed [2].
L number Most human enzymes work best at about 47 °C [1].
L negation Amylase remains active in the stomach [2].
L certainty All human enzymes without exception lose their shape above 60 °C [1].
L unit Most human enzymes are permanently deformed above roughly 60 °F [1].

# o2-friction-en
P Friction is a force that acts between two surfaces in contact and opposes their relative motion. Static friction must be overcome before an object starts to move, and it is usually larger than the kinetic friction that acts once the object is sliding.
P In a laboratory test, a wooden block with a mass of 2.0 kg required a horizontal pull of 9.8 N to start moving on a table. A pull of 5.9 N was enough to keep it sliding at constant speed.
C Static friction must be overcome before an object starts to move
T Friction arises where two surfaces touch and works against their movement relative to each other [1].
T An object will not begin to move until static friction has been overcome [1].
T To set the 2.0 kg wooden block in motion on the table, a horizontal force of 9.8 N was needed [2].
T Once moving, the block could be kept sliding at a steady speed with a pull of just 5.9 N [2].
N static | rolling
R Kinetic friction is usually larger than static friction [1].
U Friction does not depend on the area of contact [1].
A Students should repeat the experiment with a lubricated table [2].
L number A pull of 3.9 N was sufficient to keep the block sliding at constant speed [2].
L unit The wooden block used in the test had a mass of 2.0 g [2].
L negation Static friction does not have to be overcome before an object starts moving [1].
L certainty Static friction is always, in every single case, larger than kinetic friction [1].

# o2-electrolysis-en
P During the electrolysis of molten lead bromide, lead ions move to the negative cathode and gain electrons, while bromide ions move to the positive anode and lose electrons. Lead metal collects at the cathode and brown bromine vapour appears at the anode.
P Solid lead bromide does not conduct electricity because its ions are held in fixed positions. It melts at about 371 °C, and only then can the ions move freely.
C Solid lead bromide does not conduct electricity
T When molten lead bromide is electrolysed, lead ions travel to the cathode, where they take up electrons [1].
T At the anode, bromide ions give up electrons, and brown bromine vapour can be seen [1].
T Lead bromide is not a conductor in its solid state because its ions cannot leave their fixed positions [2].
T The ions are able to move freely only after the compound has melted, which happens at around 371 °C [2].
N cathode | anode
R Lead ions lose electrons and bromide ions gain electrons during the electrolysis [1].
U Bromine vapour is toxic when inhaled [1].
A The experiment should be carried out in a fume cupboard [1].
L number Lead bromide melts at about 471 °C [2].
L negation Solid lead bromide conducts electricity [2].
L unit The melting point of lead bromide is about 371 K [2].
L side Lead metal collects at the positive electrode [1].
L certainty It is not yet known for certain whether the ions can move freely in the molten compound [2].

# o2-gutenberg-en
P Johannes Gutenberg introduced printing with movable metal type in Mainz around 1450. His Latin Bible, completed by 1455, was produced in an edition of about 180 copies.
P Printing made books cheaper and helped ideas to spread quickly across Europe. By 1500, printing presses were operating in more than 200 European towns, though most people still could not read.
C most people still could not read
T Around 1450, Gutenberg began printing with movable metal type in the city of Mainz [1].
T About 180 copies of his Latin Bible were made, and the work was finished by 1455 [1].
T Thanks to printing, books became less expensive and ideas travelled rapidly through Europe [2].
T By 1500 presses were at work in over 200 towns in Europe, but the majority of people were still unable to read [2].
N Mainz | Strasbourg
R Because books had become cheaper, printing was invented [2].
U Gutenberg died a poor man [1].
A Pupils should visit a printing museum to see a press at work [1].
L date Gutenberg's Latin Bible was completed by 1495 [1].
L number The edition of Gutenberg's Bible comprised about 1,800 copies [1].
L negation By 1500, most people were able to read [2].
L date Printing with movable metal type was introduced in Mainz around 1350 [1].
L number By 1500, printing presses were operating in more than 2,000 European towns [2].

# o2-rainshadow-en
P When moist air from the ocean meets a mountain range, it is forced to rise and cools, so that rain falls on the windward slope. The air that descends on the leeward side is dry and warm, which creates a rain shadow.
P In the Cascade Range of Washington State, the western slopes may receive more than 2,500 mm of precipitation a year. Yakima, to the east of the mountains, receives only about 210 mm.
C The air that descends on the leeward side is dry and warm
T Moist ocean air that runs into a mountain range has to rise, and as it cools, rain falls on the windward side [1].
T A rain shadow develops because the air sinking on the leeward side is warm and dry [1].
T Annual precipitation on the western slopes of the Cascades can exceed 2,500 mm [2].
T Yakima lies east of the mountains and gets just 210 mm or so per year [2].
N Yakima | Seattle
R The air cools when it descends and warms up when it is forced to rise [1].
U Apple orchards near Yakima depend on irrigation [2].
A Travellers to the Cascades are advised to come in late summer [2].
L side The eastern slopes of the Cascade Range may receive more than 2,500 mm of precipitation a year [2].
L unit Yakima receives only about 210 cm of precipitation a year [2].
L number Precipitation on the western slopes may exceed 5,200 mm a year [2].
L side Yakima is situated to the west of the mountains [2].
L negation The air descending on the leeward side is not dry [1].

# o2-priceceiling-en
P A price ceiling is a legal maximum price. If it is set below the equilibrium price, the quantity demanded exceeds the quantity supplied and a shortage results; a ceiling above the equilibrium price has no effect.
P In a study of the fictional city of Larnow, rents were capped at 8 euros per square metre in 2015. Within four years the number of flats offered for rent fell by 12 percent, which the authors think was probably caused by the cap.
C a ceiling above the equilibrium price has no effect
T The term price ceiling refers to the highest price permitted by law [1].
T A ceiling lying below the equilibrium price leads to a shortage, since more is demanded than is supplied [1].
T Larnow limited rents to 8 euros per square metre in 2015 [2].
T The supply of rental flats shrank by 12 percent within four years, and the authors consider the cap the likely cause [2].
N Larnow | Varnes
R If a ceiling is set below the equilibrium price, the quantity supplied exceeds the quantity demanded [1].
U Landlords in Larnow spent less on repairs after the cap was introduced [2].
A The city should abolish the rent cap [2].
L date Rents in Larnow were capped in 2005 [2].
L number The number of flats offered for rent fell by 21 percent [2].
L certainty The authors have proved that the cap caused the fall [2].
L negation A ceiling above the equilibrium price has a strong effect [1].
L unit Rents were capped at 8 euros per square foot [2].

# o2-bystander-en
P The bystander effect describes the finding that people are less likely to help in an emergency when other people are present. Darley and Latané explained it mainly by diffusion of responsibility: each person assumes that someone else will act.
P In their 1968 experiment, 85 percent of participants who thought they were alone with the victim reported the seizure, compared with 31 percent of those who believed four others were listening. The effect may be weaker when the situation is clearly dangerous.
C each person assumes that someone else will act
T According to the bystander effect, the presence of other people makes someone less likely to help in an emergency [1].
T Darley and Latané's main explanation was diffusion of responsibility, meaning that everyone expects somebody else to step in [1].
T In the 1968 study, the seizure was reported by 85 percent of the people who believed they were the only one with the victim [2].
T When participants thought that four other people were listening, only 31 percent reported it [2].
N responsibility | attention
R People are more likely to help in an emergency when others are present than when they are alone [1].
U Women in the experiment helped more often than men [2].
A Victims should point to one person and ask that person for help [1].
L date The experiment by Darley and Latané took place in 1986 [2].
L number Among participants who believed that four others were listening, 51 percent reported the seizure [2].
L certainty The effect is definitely weaker whenever the situation is clearly dangerous [2].
L negation Participants who thought they were alone mostly did not report the seizure [2].

# o2-binarysearch-en
P Binary search finds an item in a sorted list by repeatedly comparing it with the middle element and discarding half of the remaining items. It does not work reliably on an unsorted list.
P For a list of 1,000,000 entries, binary search needs at most 20 comparisons, whereas linear search may need 1,000,000. In a class test, a binary search over this list took 3 microseconds.
C It does not work reliably on an unsorted list.
T Binary search looks at the middle element of a sorted list again and again, throwing away half of the remaining items each time [1].
T The method is not reliable if the list has not been sorted [1].
T With one million entries, no more than 20 comparisons are required for binary search, while linear search could take as many as 1,000,000 [2].
T The class test recorded a time of 3 microseconds for a binary search of that list [2].
N binary | linear
R For a list of 1,000,000 entries, linear search needs fewer comparisons than binary search [2].
U Binary search was first described by John Mauchly [1].
A Programmers should use a library function instead of writing their own search [1].
L number Binary search needs at most 200 comparisons for 1,000,000 entries [2].
L unit In the class test, the binary search took 3 milliseconds [2].
L negation Binary search also works reliably on unsorted lists [1].
L certainty Linear search always needs 1,000,000 comparisons for this list [2].

# o2-probability-en
P Two events are independent if the occurrence of one does not change the probability of the other. For independent events, the probability that both occur is the product of their individual probabilities.
P A fair die is rolled twice. The probability of getting a six on both rolls is 1/36, and the probability of getting no six at all is 25/36.
C the occurrence of one does not change the probability of the other
T Events are called independent when one of them happening leaves the probability of the other unaffected [1].
T If two events are independent, the chance of both happening is found by multiplying their separate probabilities [1].
T With two rolls of a fair die, there is a 1/36 chance of rolling two sixes [2].
T The probability that neither of the two rolls shows a six is 25/36 [2].
N multiplying | adding
R Getting two sixes is more probable than getting no six at all [2].
U The probability of exactly one six is exactly 1/3 [2].
A Learners should draw a tree diagram before they start to calculate [2].
L number The probability of a six on both rolls is 1/12 [2].
L negation Two events are independent if the occurrence of one changes the probability of the other [1].
L number The die is rolled three times [2].
L certainty It is certain that at least one of the two rolls shows a six [2].

# o2-novel-en
P In Edith Harrow's novel The Salt House, published in 1934, the fisherman's daughter Miriam leaves her village after her brother drowns. The story is told by her grandson Owen, whose memory is not always trustworthy.
P Critics have often read the locked house as a symbol of grief. Some scholars suggest that Harrow might have based Miriam on her own aunt, but no letter confirms this.
C whose memory is not always trustworthy
T The Salt House by Edith Harrow came out in 1934 [1].
T Miriam, whose father is a fisherman, goes away from her village following the drowning of her brother [1].
T The narrator is Miriam's grandson Owen, and his recollections cannot always be trusted [1].
T Although some scholars think Harrow's aunt may have been the model for Miriam, there is no letter to prove it [2].
N Owen | Thomas
R Miriam's brother drowns after she has left the village [1].
U The novel was made into a film in the 1950s [1].
A Readers new to Harrow should begin with this novel [1].
L date The Salt House was published in 1943 [1].
L certainty Harrow undoubtedly based Miriam on her own aunt [2].
L negation A letter confirms that Miriam was based on Harrow's aunt [2].
L negation Owen's memory can always be trusted [1].
L date The novel first appeared in 1924 [1].
`;
