/** Our own writing; persons and places are invented. Truths in the manner of an explaining answer. */
export const SECOND_EDUCATION_EN = `
# b8-lighthouse-en
P Keeper Anna Brock lit the lamp of Grey Point every evening for 34 years. She missed only one night, during the storm of 1887.
P The lighthouse was automated in 1962. Its lens is kept in the museum of Port Ellery.
P The lamp burned whale oil until 1901 and paraffin afterwards.
C She missed only one night, during the storm of 1887.
T For 34 years, the lamp at Grey Point was lit each evening by the keeper, Anna Brock [1].
T Automation came to the lighthouse in 1962, and visitors can find its lens in Port Ellery's museum [2].
T Up to 1901 the fuel was whale oil; after that, paraffin was used [3].
T Brock failed to light it on a single night, namely in the 1887 storm [1].
N Brock | Lyle
R Paraffin was burned until 1901 and whale oil afterwards [3].
U Brock's son became a keeper as well [1].
A Visitors should climb the tower at dusk [2].
L number Anna Brock tended the lamp at Grey Point for 43 years [1].
L date It was in 1926 that the lighthouse became automatic [2].
L negation Brock never missed a night, not even during the storm of 1887 [1].
L name The lens can be seen in the museum of Castle Bay [2].
# b8-honeybee-en
P A honeybee that has found food dances on the comb. The angle of the dance shows the direction, and its length shows the distance.
P The other bees follow the dancer in the dark and feel her movements. Bumblebees do not dance.
C Bumblebees do not dance.
T When a honeybee discovers a source of food, she performs a dance on the comb [1].
T The direction is given by the angle of the dance, while its duration tells how far away the food is [1].
T As it is dark in the hive, the other bees sense the dancer's movements by touch and follow her [2].
T This kind of dance is not found among bumblebees [2].
N Bumblebees | Wasps
R The length of the dance shows the direction, and its angle shows the distance [1].
U The dance was first filmed in 1920 [1].
A Beekeepers should not disturb the comb in the morning [1].
L negation Bumblebees dance in the same way [2].
L relation The distance is given by the angle of the dance [1].
L relation The other bees follow the dancer in bright light [2].
L certainty The angle of the dance may have something to do with the direction, but that is a mere guess [1].
# b8-treaty-en
P Under the Treaty of Osk in 1748 the duchy gave the island of Rhum to the republic. In return it received the port of Salis and 40,000 florins.
P The treaty was signed by Count Wend and the envoy Ruiz. The islanders were not asked.
C The islanders were not asked.
T The Treaty of Osk, concluded in 1748, transferred the island of Rhum from the duchy to the republic [1].
T What the duchy got for it was the port of Salis plus 40,000 florins [1].
T The signatures on the document are those of the envoy Ruiz and Count Wend [2].
T Nobody consulted the people living on the island [2].
N Salis | Mera
R The republic gave the island of Rhum to the duchy [1].
U The florins were never paid in full [1].
A Historians ought to call the treaty unjust [2].
L negation The people of the island were consulted [2].
L number In exchange, the duchy obtained the port of Salis and 14,000 florins [1].
L date The island changed hands under a treaty of 1784 [1].
L relation The duchy received the island of Rhum from the republic in 1748 [1].
# b8-acid-en
P Vinegar contains about 5% acetic acid and has a pH of 2.5. Baking soda neutralises it and sets carbon dioxide free.
P Red cabbage juice turns red in acid and blue-green in a base. In pure water it stays purple.
P The experiment is harmless, but goggles have to be worn.
C The experiment is harmless, but goggles have to be worn.
T The share of acetic acid in vinegar is roughly 5%, which gives a pH of 2.5 [1].
T If baking soda is added, the vinegar is neutralised, and carbon dioxide is released [1].
T The juice of red cabbage is an indicator: acids make it red, bases blue-green, and in pure water its purple colour remains [2].
T Although the experiment is not dangerous, wearing goggles is compulsory [3].
N Vinegar | Lemonade
R Red cabbage juice turns blue-green in acid and red in a base [2].
U Vinegar was invented by sailors [1].
A It is best to repeat the experiment at home with lemon juice [3].
L number Vinegar has a pH of 5.2 [1].
L negation Goggles do not have to be worn for the experiment [3].
L relation Carbon dioxide is used up when baking soda neutralises vinegar [1].
L relation In pure water the juice turns red [2].
# b8-painter-en
P Tomas Eyck painted The Frozen Harbour in 1631 on oak. For two centuries it was attributed to his teacher, Jan Holt.
P An X-ray in 1958 revealed Eyck's signature under a layer of varnish. The picture has never been sold at auction.
C The picture has never been sold at auction.
T The Frozen Harbour is a work on oak that Tomas Eyck created in 1631 [1].
T People believed for two hundred years that Jan Holt, who taught Eyck, had painted it [1].
T Eyck's signature came to light beneath the varnish when the painting was X-rayed in 1958 [2].
T So far, no auction has ever seen the picture change hands [2].
N Holt | Vermaat
R Jan Holt was taught by Tomas Eyck [1].
U The painting shows the harbour of Delft [1].
A The museum should sell the picture [2].
L date Eyck painted The Frozen Harbour on oak in 1613 [1].
L negation The picture was once sold at auction [2].
L relation For two hundred years it was thought that Eyck's pupil had painted it [1].
L unsupported The signature was found by a cleaner who dropped the frame [2].
# b8-fractions-en
P To divide by a fraction, multiply by its reciprocal. The reciprocal of 3/4 is 4/3.
P Zero has no reciprocal. A number and its reciprocal always give the product 1.
C Zero has no reciprocal.
T Dividing by a fraction is done by multiplying with the reciprocal [1].
T If you turn 3/4 upside down, you get its reciprocal, 4/3 [1].
T Whatever the number, multiplying it by its reciprocal yields 1 [2].
T A reciprocal does not exist for zero [2].
N Zero | One
R To multiply by a fraction, multiply by its reciprocal [1].
U The word reciprocal comes from sailors' language [1].
A You should learn the rule by heart tonight [1].
L number The reciprocal of 3/4 is 3/8 [1].
L negation Zero has a reciprocal too [2].
L number When a number is multiplied by its reciprocal, the result is 2 [2].
L certainty A number and its reciprocal sometimes give the product 1 [2].
# b8-desert-en
P The Kessar desert receives less than 90 mm of rain a year because mountains to the west hold back the clouds. Nights are cold since the dry air keeps little heat.
P Nomads cross it with camels, which can go without water for two weeks. The wells are owned jointly by the clans.
C The wells are owned jointly by the clans.
T Mountains in the west block the clouds, so the Kessar desert gets under 90 mm of rain per year [1].
T It is cold at night as dry air stores hardly any heat [1].
T The nomads use camels for the crossing; these animals manage a fortnight without drinking [2].
T The clans hold the wells in common [2].
N Kessar | Tuvan
R Clouds to the west hold back the mountains [1].
U Gold was found under the desert in 1970 [2].
A Travellers should cross the desert in winter only [2].
L side The clouds are held back by mountains in the east [1].
L unit Annual rainfall in the Kessar desert is below 90 cm [1].
L number Camels can do without water for four weeks [2].
L negation The wells do not belong to the clans [2].
`;
