/** Own writing. The lines are read by `read-situations.ts`. */
export const EDUCATION_EN = `
# edu-en-heart
P The left ventricle pumps oxygen-rich blood into the aorta. The resting adult heart beats about 72 times per minute.
P The right ventricle sends blood to the lungs through the pulmonary artery. William Harvey described the circulation in 1628.
F! The left ventricle pumps blood into the aorta.
N Harvey | William Harvey
T Oxygen-rich blood is pumped into the aorta by the left ventricle [1].
T The left ventricle pumps blood into the aorta [1], and the right ventricle sends blood to the lungs [2].
T The left ventricle pumps oxygen-rich blood into the aorta [1]. In 1628, Harvey described the circulation [2].
H Blood rich in oxygen leaves the left ventricle through the aorta [1].
H It is the left ventricle that pumps blood into the aorta [1]. At rest, an adult's heart beats roughly 72 times a minute [1].
L number The left ventricle pumps blood into the aorta [1]. The resting adult heart beats about 92 times per minute [1].
L side The right ventricle pumps oxygen-rich blood into the aorta [1].
L date The left ventricle pumps blood into the aorta [1]. William Harvey described the circulation in 1682 [2].
L name The left ventricle pumps blood into the aorta [1]. William Harvard described the circulation in 1628 [2].
L citation The left ventricle pumps oxygen-rich blood into the aorta [2].
L omission The right ventricle sends blood to the lungs through the pulmonary artery [2].
# edu-en-photosynthesis
P Photosynthesis takes place in the chloroplasts and produces oxygen and glucose. Light energy drives the reaction.
P Cellular respiration takes place in the mitochondria. It requires glucose, which photosynthesis supplies.
F! Photosynthesis produces oxygen and glucose.
R cause | photosynthesis | oxygen and glucose
T Oxygen and glucose are produced by photosynthesis [1].
T Photosynthesis, which happens in the chloroplasts, produces glucose and oxygen [1].
T Photosynthesis produces oxygen and glucose [1]. Respiration takes place in the mitochondria and needs glucose [2].
H In the chloroplasts, photosynthesis makes oxygen and glucose [1].
H Driven by light energy, photosynthesis yields glucose as well as oxygen [1].
L relation Photosynthesis is produced by oxygen and glucose [1].
L relation Photosynthesis produces oxygen and glucose [1]. The reaction drives light energy [1].
L citation Photosynthesis produces oxygen and glucose [1]. Cellular respiration takes place in the mitochondria [1].
L unsupported Photosynthesis produces oxygen and glucose [1]. Most plants stop growing during long winter storms [1].
L negation Photosynthesis does not produce oxygen and glucose [1].
L advice Photosynthesis produces oxygen and glucose [1]. You should water your plants every morning [1].
# edu-en-newton
P Isaac Newton published the Principia in July 1687. His second law states that force equals mass times acceleration.
P A net force of 10 N gives a body of 2 kg an acceleration of 5 m/s². Friction causes the body to slow down.
F! A net force of 10 N gives a mass of 2 kg an acceleration of 5 m/s².
N Newton | Isaac Newton
T A body of 2000 g accelerates at 5 m/s² under a net force of 10 N [2].
T The Principia was published by Newton in July 1687 [1]. A net force of 10 N gives a mass of 2 kg an acceleration of 5 m/s² [2].
T A mass of 2 kg gets an acceleration of 5 m/s² from a net force of 10 N [2], and friction slows the body down [2].
H With a net force of 10 N, the acceleration of a 2 kg body is 5 m/s² [2].
H Newton's second law says that force is mass times acceleration [1]. So a net force of 10 N gives 2 kg an acceleration of 5 m/s² [2].
L number A net force of 10 N gives a mass of 3 kg an acceleration of 5 m/s² [2].
L unit A net force of 10 kN gives a mass of 2 kg an acceleration of 5 m/s² [2].
L date A net force of 10 N gives a mass of 2 kg an acceleration of 5 m/s² [2]. The Principia appeared in June 1687 [1].
L relation A net force of 10 N gives a mass of 2 kg an acceleration of 5 m/s² [2]. The slowing of the body causes friction [2].
L citation A net force of 10 N gives a body of 2 kg an acceleration of 5 m/s² [1].
L name A net force of 10 N gives a mass of 2 kg an acceleration of 5 m/s² [2]. Robert Hooke published the Principia in July 1687 [1].
# edu-en-brain
P Language is mostly processed in the left hemisphere. Broca's area controls speech production.
P Wernicke's area is needed for understanding speech. Damage to Broca's area causes slow, effortful speech.
F! Language is mostly processed in the left hemisphere.
N Broca | Broca's area
N Wernicke | Wernicke's area
T The left hemisphere processes most of language [1].
T Language is processed mainly in the left hemisphere [1], where Broca's area controls speech production [1].
T Language is mostly processed in the left hemisphere [1]. Slow, effortful speech is caused by damage to Broca's area [2].
H Most language processing happens in the left hemisphere [1].
H In the left hemisphere language is mostly processed [1]. Understanding speech needs Wernicke's area [2].
L side Language is mostly processed in the right hemisphere [1].
L name Language is mostly processed in the left hemisphere [1]. Wernicke's area controls speech production [1].
L relation Language is mostly processed in the left hemisphere [1]. Slow, effortful speech causes damage to Broca's area [2].
L citation Language is mostly processed in the left hemisphere [1]. Wernicke's area is needed for understanding speech [1].
L unsupported Language is mostly processed in the left hemisphere [1]. Musicians have a larger corpus callosum than dancers [2].
L omission Broca's area controls speech production [1].
# edu-en-inflation
P In 1923 prices in Germany doubled every 3.7 days. The government printed money to pay its debts.
P Printing money caused the hyperinflation of 1923. The Rentenmark ended it in November 1923.
F! Printing money caused the hyperinflation of 1923.
R cause | printing money | hyperinflation
T The hyperinflation of 1923 was caused by printing money [2].
T Printing money led to the hyperinflation of 1923 [2], and prices doubled every 3.7 days [1].
T Because the government printed money, hyperinflation came in 1923 [2]. The Rentenmark ended it in November 1923 [2].
H The hyperinflation of 1923 resulted from the printing of money [2].
H In 1923 German prices doubled about every 4 days [1]; the printing of money caused this hyperinflation [2].
L relation The hyperinflation of 1923 caused the printing of money [2].
L number Printing money caused the hyperinflation of 1923 [2]. Prices doubled every 7.3 days [1].
L unit Printing money caused the hyperinflation of 1923 [2]. Prices doubled every 3.7 weeks [1].
L date Printing money caused the hyperinflation of 1923 [2]. The Rentenmark ended it in November 1924 [2].
L omission In 1923 prices in Germany doubled every 3.7 days [1].
L citation Printing money caused the hyperinflation of 1923 [2]. Prices in Germany doubled every 3.7 days [2].
L advice Printing money caused the hyperinflation of 1923 [2]. Students must memorise these dates [1].
L unsupported Printing money caused the hyperinflation of 1923 [2]. Families burned banknotes to heat their kitchens [1].
# edu-en-fractions
P One half equals 50 %. To add fractions, the denominators must be equal.
P On the number line, negative numbers lie to the left of zero and positive numbers lie to the right of zero.
F! Negative numbers lie to the left of zero.
T On the number line, the negative numbers are to the left of zero [2].
T Negative numbers lie left of zero, and positive numbers lie right of zero [2].
T One half is the same as 50 % [1]. Negative numbers lie to the left of zero [2].
H To the left of zero lie the negative numbers [2].
H Half equals 50 percent [1]. Numbers that are negative lie left of zero on the number line [2].
L side Negative numbers lie to the right of zero [2].
L number Negative numbers lie to the left of zero [2]. One half equals 20 % [1].
L unit Negative numbers lie to the left of zero [2]. One half equals 50 ‰ [1].
L citation Negative numbers lie to the left of zero on the number line [1].
L unsupported Negative numbers lie to the left of zero [2]. Ancient traders in India feared fractions of grain [1].
L advice Negative numbers lie to the left of zero [2]. Practise with ten flash cards each evening [1].
# edu-en-immune
P Vaccination triggers the production of antibodies. Memory cells may persist for decades.
P Edward Jenner tested the first vaccine in May 1796. The antibodies reach a peak after 14 days.
F! Vaccination triggers the production of antibodies.
R cause | vaccination | production of antibodies
N Jenner | Edward Jenner
T The production of antibodies is triggered by vaccination [1].
T Vaccination triggers antibody production [1], which peaks after 2 weeks [2].
T Vaccination triggers the production of antibodies [1]. Memory cells can possibly persist for decades [1].
H Antibodies are produced after vaccination triggers them [1].
H Vaccination sets off the production of antibodies [1]. Jenner tested the first vaccine in May 1796 [2].
L relation The production of antibodies triggers vaccination [1].
L negation Vaccination triggers no production of antibodies [1].
L date Vaccination triggers the production of antibodies [1]. Edward Jenner tested the first vaccine in May 1769 [2].
L number Vaccination triggers the production of antibodies [1]. The antibodies reach a peak after 41 days [2].
L unit Vaccination triggers the production of antibodies [1]. The antibodies reach a peak after 14 hours [2].
L unsupported Vaccination triggers the production of antibodies [1]. Children with allergies need a different vaccine [2].
`;
