/** Our own writing, by a fourth hand that had not seen the rules; the people, firms and patients are invented. */
export const FOURTH_EDUCATION_EN = `
# fourth-edu-en-chloroplast
P In the light reactions, which take place in the thylakoid membranes, water is split and oxygen is released as a by-product. The captured energy is stored in ATP and NADPH. The light reactions do not fix carbon dioxide.
P The Calvin cycle runs in the stroma of the chloroplast. There the enzyme rubisco attaches carbon dioxide to a five-carbon sugar, and three turns of the cycle yield one molecule of G3P. The cycle depends on the ATP and NADPH supplied by the light reactions.
C There the enzyme rubisco attaches carbon dioxide to a five-carbon sugar, and three turns of the cycle yield one molecule of G3P.
T The light reactions occur in the thylakoid membranes, where water is split and oxygen is given off as a by-product [1].
T ATP and NADPH store the energy that has been captured [1].
T Carbon dioxide is not fixed by the light reactions [1].
T The Calvin cycle takes place in the stroma of the chloroplast [2].
T The cycle relies on ATP and NADPH, which the light reactions provide [2].
T In the stroma, the enzyme rubisco joins carbon dioxide to a five-carbon sugar, and one molecule of G3P results from three turns of the cycle [2].
N rubisco | catalase
R The light reactions depend on the ATP and NADPH supplied by the Calvin cycle [2].
U Plants with more chloroplasts per leaf grow faster in the shade [2].
A Students should memorise the Calvin cycle before they study the light reactions [1].
L number Six turns of the cycle yield one molecule of G3P [2].
L negation The light reactions also fix carbon dioxide [1].
L name In the stroma, the enzyme catalase attaches carbon dioxide to a five-carbon sugar [2].
L relation Oxygen is split in the thylakoid membranes, and water is released as a by-product [1].
L unsupported Rubisco works best at temperatures found in temperate climates [2].
L certainty The light reactions may release oxygen as a by-product, but this has not been established [1].
# fourth-edu-en-heart
P The right ventricle pumps oxygen-poor blood through the pulmonary artery to the lungs, where the pressure is low, about 25 mmHg at its peak. The left ventricle drives oxygen-rich blood into the aorta at a peak pressure of about 120 mmHg. For this reason the wall of the left ventricle is roughly three times as thick as that of the right.
P At rest, each ventricle ejects about 70 mL of blood per beat. With 72 beats per minute the cardiac output comes to about 5 L per minute. Trained athletes may reach more than 30 L per minute during heavy exercise.
C For this reason the wall of the left ventricle is roughly three times as thick as that of the right.
T Oxygen-poor blood is pumped to the lungs by the right ventricle via the pulmonary artery [1].
T The pressure there is low and peaks at about 25 mmHg [1].
T About 70 mL of blood is ejected by each ventricle per beat at rest [2].
T At 72 beats per minute, this gives a cardiac output of about 5 L per minute [2].
T During heavy exercise, trained athletes can exceed 30 L per minute [2].
T Because the left ventricle drives blood into the aorta at a peak pressure of about 120 mmHg, its wall is about three times as thick as the right ventricle's wall [1].
N aorta | pulmonary artery
R The wall of the right ventricle is about three times as thick as that of the left [1].
U The thickness of the ventricle wall decreases after the age of 60 [1].
A People who want a higher cardiac output should exercise at least three times a week [2].
L side The left ventricle pumps oxygen-poor blood through the pulmonary artery to the lungs [1].
L unit At rest, each ventricle ejects about 70 L of blood per beat [2].
L number The left ventricle reaches a peak pressure of about 210 mmHg [1].
L certainty All trained athletes reach more than 30 L per minute during heavy exercise [2].
L name The left ventricle drives oxygen-rich blood into the pulmonary artery [1].
L side The right ventricle drives oxygen-rich blood into the aorta [1].
# fourth-edu-en-treaty
P The Treaty of Velmar was signed on 14 March 1647 by Duke Aldric Hohnstein and the envoy of the northern towns, Piet Vandaal. It ended eleven years of war over the salt trade. The duke gave up the east bank of the Orne but kept the right to collect tolls at Kessel.
P Historians disagree about why the war broke out. The older view holds that the duke's toll increase of 1636 provoked the towns, while Marta Lindqvist argues that a failed harvest was probably the main cause. No record of a formal declaration of war has been found.
C The duke gave up the east bank of the Orne but kept the right to collect tolls at Kessel.
T On 14 March 1647, Duke Aldric Hohnstein and Piet Vandaal, envoy of the northern towns, signed the Treaty of Velmar [1].
T The treaty brought eleven years of war over the salt trade to an end [1].
T According to the older view, the towns were provoked by the duke's toll increase of 1636 [2].
T Marta Lindqvist, by contrast, argues that the main cause was probably a failed harvest [2].
T No record of a formal declaration of war has been discovered [2].
T The east bank of the Orne was given up by the duke, who nevertheless retained the right to collect tolls at Kessel [1].
N Marta Lindqvist | Piet Vandaal
R The northern towns gave up the east bank of the Orne to the duke [1].
U The population of the northern towns fell by a third during the war [2].
A Readers should trust the older view more than that of later historians [2].
L date The Treaty of Velmar was signed on 14 May 1647 [1].
L side The duke gave up the west bank of the Orne [1].
L certainty Marta Lindqvist has proved that a failed harvest was the main cause of the war [2].
L negation A record of a formal declaration of war has been found [2].
L name Piet Vandaal argues that a failed harvest was probably the main cause [2].
L number The treaty ended seventeen years of war over the salt trade [1].
# fourth-edu-en-titration
P In the titration shown in Figure 4, 25.0 mL of hydrochloric acid was neutralised by 20.0 mL of sodium hydroxide solution with a concentration of 0.10 mol/L. The acid therefore had a concentration of 0.080 mol/L. Phenolphthalein was used as the indicator and turned from colourless to pale pink at the end point.
P A strong acid is almost completely dissociated in water, whereas a weak acid such as acetic acid is dissociated only to a small extent. At the equivalence point of a weak acid titrated with a strong base, the pH lies above 7. Methyl orange is not suitable for this titration because it changes colour between pH 3.1 and 4.4.
C Methyl orange is not suitable for this titration because it changes colour between pH 3.1 and 4.4.
T It took 20.0 mL of 0.10 mol/L sodium hydroxide solution to neutralise 25.0 mL of hydrochloric acid [1].
T The concentration of the acid was therefore 0.080 mol/L [1].
T The indicator was phenolphthalein, which changed from colourless to pale pink at the end point [1].
T Strong acids dissociate almost completely in water, while weak acids such as acetic acid do so only slightly [2].
T When a weak acid is titrated with a strong base, the pH at the equivalence point is above 7 [2].
T For this titration methyl orange is unsuitable, since its colour changes between pH 3.1 and 4.4 [2].
N sodium hydroxide | potassium hydroxide
R A weak acid is almost completely dissociated in water, whereas a strong acid is dissociated only to a small extent [2].
U Phenolphthalein is more stable in storage than other indicators [1].
A Safety goggles should be worn whenever sodium hydroxide is handled [1].
L unit The acid had a concentration of 0.080 mmol/L [1].
L negation Methyl orange is suitable for the titration of a weak acid with a strong base [2].
L number The acid was neutralised by 30.0 mL of sodium hydroxide solution [1].
L relation At the equivalence point of a weak acid titrated with a strong base, the pH lies below 7 [2].
L name Methyl orange was used as the indicator in the titration shown in Figure 4 [1].
L unsupported The titration was repeated three times to obtain a reliable mean [1].
L unit The sodium hydroxide solution had a concentration of 0.10 g/L [1].
# fourth-edu-en-recall
P In 1978 the psychologist Ines Calloway asked 48 students to learn a list of 20 words. One group read the list silently, the other formed a mental picture of each word. After 24 hours the picture group recalled 13 words on average, the silent group 8.
P A later study by Tomas Reuel with children aged 7 to 9 years found no difference between the two methods. Reuel suggests that young children may lack the strategies needed to form lasting images. His sample was small, and the result has not been replicated.
C After 24 hours the picture group recalled 13 words on average, the silent group 8.
T Psychologist Ines Calloway had 48 students learn a list of 20 words in 1978 [1].
T While one group read the list silently, the other formed a mental image of each word [1].
T Tomas Reuel later studied children aged 7 to 9 and found that the two methods did not differ [2].
T He suggests that young children might not have the strategies required to form lasting images [2].
T Reuel's result comes from a small sample and has not been replicated [2].
T The group that used pictures remembered an average of 13 words after 24 hours, compared with 8 in the silent group [1].
N Ines Calloway | Tomas Reuel
R After 24 hours the silent group recalled more words on average than the picture group [1].
U Mental pictures help most when the words are learned in a foreign language [1].
A Teachers should have their pupils form a picture of every new word [1].
L date The experiment with the 48 students took place in 1987 [1].
L unit The words were recalled after 24 minutes [1].
L certainty Reuel showed that young children lack the strategies needed to form lasting images [2].
L negation Reuel's result has been replicated [2].
L name Tomas Reuel asked 48 students to learn a list of 20 words in 1978 [1].
L relation In the study with children, the picture method led to better recall than silent reading [2].
L date In 1968 a psychologist asked 48 students to learn a list of 20 words [1].
# fourth-edu-en-delta
P The Sarun River carries about 160 million tonnes of sediment to the sea each year. Most of it settles on the western side of the delta, which advances by up to 40 m per year. The eastern side has been retreating since the Marra Dam was completed in 1971.
P Deltas grow only where rivers deliver sediment faster than waves and currents remove it. Dams trap sediment upstream and can therefore cause coasts to erode. Rising sea level is likely to increase this loss, although its share has not yet been measured in most deltas.
C The eastern side has been retreating since the Marra Dam was completed in 1971.
T Each year, roughly 160 million tonnes of sediment is transported to the sea by the Sarun River [1].
T Most of this sediment is deposited on the western side of the delta, which moves forward by as much as 40 m a year [1].
T A delta grows only if the river supplies sediment more quickly than waves and currents carry it away [2].
T Because dams hold back sediment upstream, they can lead to coastal erosion [2].
T This loss will probably be increased by rising sea level, but in most deltas its share has not been measured yet [2].
T Since the completion of the Marra Dam in 1971, the eastern side has been in retreat [1].
N Sarun River | Marra Dam
R Deltas grow only where waves and currents remove sediment faster than rivers deliver it [2].
U Fishing villages on the delta have moved inland since the dam was built [1].
A Dams should be opened every spring so that sediment can reach the coast [2].
L side Most of the sediment settles on the eastern side of the delta [1].
L unit The western side advances by up to 40 km per year [1].
L date The Marra Dam was completed in 1981 [1].
L certainty Rising sea level is certain to increase the loss [2].
L side The western side of the delta has been retreating since 1971 [1].
L relation Coastal erosion causes sediment to be trapped behind dams [2].
L unsupported The Marra Dam supplies electricity to half of the region [1].
L date The eastern side has been retreating since 1917 [1].
# fourth-edu-en-sound
P Sound travels at about 343 m/s in dry air at 20 °C and at about 1480 m/s in water. In steel the speed is close to 5900 m/s. Sound cannot travel through a vacuum because there are no particles to pass on the vibration.
P The pitch of a tone depends on its frequency, while loudness depends mainly on the amplitude. Young people can usually hear frequencies from 20 Hz to 20 kHz. The upper limit falls with age, and many people over 60 do not hear tones above 12 kHz.
C Sound cannot travel through a vacuum because there are no particles to pass on the vibration.
T In dry air at 20 °C, the speed of sound is around 343 m/s, and in water it is about 1480 m/s [1].
T Sound moves at nearly 5900 m/s in steel [1].
T Frequency determines the pitch of a tone, whereas loudness depends chiefly on amplitude [2].
T Frequencies between 20 Hz and 20 kHz are usually audible to young people [2].
T With age the upper limit drops, and many people over 60 cannot hear tones above 12 kHz [2].
T Since a vacuum contains no particles that could pass on the vibration, sound is unable to travel through it [1].
N steel | copper
R Sound travels faster in air than in water [1].
U Women keep their hearing of high tones longer than men [2].
A People over 60 should have their hearing tested once a year [2].
L unit Young people can usually hear frequencies from 20 Hz to 20 MHz [2].
L negation Sound can travel through a vacuum [1].
L number Sound travels at about 2480 m/s in water [1].
L certainty No one over 60 can hear tones above 12 kHz [2].
L relation The loudness of a tone depends mainly on its frequency, while pitch depends on the amplitude [2].
L unsupported Humid air carries sound faster than dry air [1].
`;
