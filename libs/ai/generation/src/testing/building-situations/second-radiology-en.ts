/** Our own writing; the patients are invented. Truths in the manner of an explaining answer. */
export const SECOND_RADIOLOGY_EN = `
# b8-effusion-en
P The chest radiograph shows a moderate left pleural effusion, which has increased since 4 May. The heart is not enlarged.
P The tip of the central line projects over the superior vena cava. There is no pneumothorax.
C There is no pneumothorax.
T On the left, a moderate amount of pleural fluid is present, and it is more than on 4 May [1].
T The size of the heart is normal [1].
T The central venous catheter ends in projection on the superior vena cava [2].
T A pneumothorax cannot be seen [2].
N superior vena cava | right atrium
R The effusion has decreased since 4 May [1].
U The patient has a fever [1].
A The effusion should be drained today [1].
L side Fluid in a moderate amount is seen in the pleural space on the right [1].
L negation The heart is enlarged [1].
L date The effusion has become larger since 4 March [1].
L negation There is a pneumothorax [2].
# b8-prostate-en
P MRI of the prostate shows a 13 mm lesion in the left peripheral zone at the apex, PI-RADS 4. The capsule is intact.
P The prostate volume is 48 ml. The seminal vesicles are unremarkable, and the PSA value was 6.2 ng/ml.
C The capsule is intact.
T At the apex, within the peripheral zone on the left, lies a focus of 13 mm rated PI-RADS 4 [1].
T The gland has a volume of 48 ml [2].
T The seminal vesicles look normal, and a PSA of 6.2 ng/ml was measured [2].
T No breach of the capsule is seen in the MRI of the prostate [1].
N prostate | bladder
R A 4 mm lesion of PI-RADS 13 is seen in the left peripheral zone [1].
U The patient's father had prostate cancer [2].
A A targeted biopsy should be done [1].
L side The lesion lies in the right peripheral zone and measures 13 mm [1].
L number The lesion at the apex is classified as PI-RADS 5 [1].
L unit The volume of the gland amounts to 48 l [2].
L negation The capsule is breached [1].
# b8-hip-en
P The patient has a displaced fracture of the left femoral neck. The hip joint is not dislocated.
P Moderate osteoarthritis of both hips was already known in 2021. The pelvic ring is stable.
C The hip joint is not dislocated.
T The femoral neck is broken on the left, and the fragments are displaced [1].
T Both hips show moderate degenerative joint disease, which had been known since 2021 [2].
T The ring of the pelvis is stable [2].
T Dislocation of the hip is not present [1].
N femoral neck | greater trochanter
R A dislocation of the hip has displaced the fracture of both hips [1].
U The femoral neck screw has loosened [1].
A The hip should be replaced within a day [1].
L side The right femoral neck shows a displaced fracture [1].
L negation The hip joint is dislocated [1].
L date Osteoarthritis of the two hips has been known since 2012 [2].
L relation The fracture of the left femoral neck is not displaced [1].
# b8-adrenal-en
P Incidentally, a 17 mm nodule of the right adrenal gland was found; its density is 4 HU. This is consistent with a lipid-rich adenoma.
P The left adrenal gland is normal. No follow-up imaging is needed.
C No follow-up imaging is needed.
T As an incidental finding, the adrenal gland on the right contains a nodule of 17 mm with an attenuation of 4 HU [1].
T Such a finding fits an adenoma rich in fat [1].
T The adrenal on the other side, the left one, is without abnormality [2].
T Further imaging to follow it up is unnecessary [2].
N adenoma | myelolipoma
R The adenoma found a nodule of the right adrenal gland incidentally [1].
U The blood pressure is too high [1].
A Cortisol should be measured in the morning [1].
L side A nodule of 17 mm was found by chance in the left adrenal gland [1].
L number The attenuation of the nodule is 40 HU [1].
L negation Follow-up imaging is necessary [2].
L certainty The nodule has been proven to be a lipid-rich adenoma [1].
# b8-aneurysm-en
P The infrarenal aorta measures 52 mm, compared with 47 mm in October 2023. There is no sign of rupture.
P A thrombus covers the left wall. Both renal arteries arise above the aneurysm and are open.
C There is no sign of rupture.
T Below the renal arteries, the diameter of the aorta is now 52 mm, up from 47 mm in October 2023 [1].
T The left wall of the aneurysm is lined with thrombus [2].
T The renal arteries on both sides are patent and originate above the aneurysm [2].
T Nothing points to a rupture [1].
N thrombus | stent
R The infrarenal aorta measured 52 mm in October 2023 and measures 47 mm now [1].
U The patient complains of back pain [1].
A Repair of the aneurysm should be planned [1].
L unit The diameter of the infrarenal aorta is 52 cm [1].
L side Thrombus lines the right wall [2].
L negation Signs of rupture are present [1].
L relation Both renal arteries arise below the aneurysm [2].
# b8-sinus-en
P CT of the sinuses shows complete opacification of the right maxillary sinus. The bony walls are preserved.
P The nasal septum deviates to the left. The frontal sinuses are clear, and no polyps are visible.
C The bony walls are preserved.
T The maxillary sinus on the right side is filled completely [1].
T There is deviation of the septum of the nose towards the left [2].
T Clear frontal sinuses and no visible polyps complete the findings [2].
T The bone around the right maxillary sinus is not destroyed [1].
N maxillary | sphenoid
R The nasal septum is opacified, and the maxillary sinus deviates to the left [2].
U The patient is allergic to pollen [2].
A The sinus should be rinsed [1].
L side The left maxillary sinus is completely opacified [1].
L side The septum of the nose deviates to the right [2].
L negation The bony walls are destroyed [1].
L negation Polyps can be seen [2].
`;
