/** Our own writing; no patient's report. */
export const ORDINARY_RADIOLOGY_EN = `
# o-chest-en
P CT chest: A solid nodule of 7 mm is seen in the right upper lobe. It measured 5 mm in June 2023.
P There is a small pleural effusion on the left. No enlarged mediastinal lymph nodes.
C It measured 5 mm in June 2023.
T The left side shows a small pleural effusion [2].
T The mediastinal lymph nodes are not enlarged [2].
T A 7 mm solid nodule is located in the upper lobe of the right lung [1].
T The nodule had a size of 5 mm in June 2023 [1].
N upper | lower
R The nodule measured 7 mm in June 2023 and now measures 5 mm [1].
U The heart is enlarged [2].
A A follow-up CT in three months is recommended [1].
L side A 7 mm solid nodule is located in the upper lobe of the left lung [1].
L side The small pleural effusion lies on the right [2].
L unit A solid nodule measuring 7 cm is located in the right upper lobe [1].
L date The nodule had a size of 5 mm in June 2021 [1].
L negation The lymph nodes of the mediastinum are enlarged [2].
# o-knee-en
P MRI of the left knee: There is a horizontal tear of the medial meniscus. The lateral meniscus is intact.
P The anterior cruciate ligament is intact. A Baker's cyst of 3 cm is present. Cartilage damage cannot be excluded.
C The anterior cruciate ligament is intact.
T The medial meniscus of the left knee has a horizontal tear, whereas the lateral one is intact [1].
T A Baker's cyst measuring 3 cm can be seen [2].
T Damage to the cartilage cannot be ruled out [2].
T No tear of the anterior cruciate ligament is described; it is intact [2].
N medial | anterior
R The lateral meniscus of the left knee is torn, whereas the medial one is intact [1].
U The patient had surgery last year [1].
A Arthroscopy should be considered [1].
L side The medial meniscus of the right knee has a horizontal tear [1].
L number A Baker's cyst measuring 5 cm can be seen [2].
L certainty The cartilage is definitely damaged [2].
L negation The anterior cruciate ligament is torn [2].
L name The posterior cruciate ligament is intact [2].
# o-liver-en
P Ultrasound: The liver contains a 22 mm lesion in segment 6, which may be a haemangioma. The bile ducts are not dilated.
P The right kidney contains a 4 mm stone. The left kidney is normal. The spleen is not enlarged.
C The right kidney contains a 4 mm stone.
T In segment 6 of the liver there is a 22 mm lesion, possibly a haemangioma [1].
T There is no dilatation of the bile ducts [1].
T The spleen is not enlarged, and the left kidney looks normal [2].
T A stone measuring 4 mm is found in the right kidney [2].
N haemangioma | metastasis
R The liver is contained in a 22 mm lesion of segment 6 [1].
U The gallbladder has been removed [1].
A An MRI of the liver is advised [1].
L certainty In segment 6 of the liver there is a 22 mm lesion, which is a haemangioma [1].
L side The left kidney holds a stone measuring 4 mm [2].
L unit A stone measuring 4 cm is found in the right kidney [2].
L number In segment 6 of the liver there is a 32 mm lesion [1].
L unsupported In segment 6 of the liver there is a 22 mm lesion, possibly a haemangioma, with calcifications [1].
# o-head-en
P CT head: No intracranial haemorrhage. There is an old infarct in the territory of the left middle cerebral artery.
P The ventricles are slightly wide. The right maxillary sinus is filled with fluid, probably due to sinusitis.
C No intracranial haemorrhage.
T An old infarct is present in the area supplied by the left middle cerebral artery [1].
T The ventricles are a little wide [2].
T Fluid fills the right maxillary sinus, and sinusitis is probably the cause [2].
T There is no bleeding inside the skull [1].
N middle | posterior
R An intracranial haemorrhage led to the old infarct [1].
U The skull shows a fracture [1].
A The patient should receive aspirin [1].
L negation There is bleeding inside the skull [1].
L side Fluid fills the left maxillary sinus [2].
L certainty Fluid fills the right maxillary sinus, and sinusitis is proven as the cause [2].
L name An old infarct is present in the area supplied by the left anterior cerebral artery [1].
L relation Fluid in the right maxillary sinus is probably the cause of the sinusitis [2].
# o-spine-en
P MRI lumbar spine: At L4/5 a disc herniation presses on the left L5 nerve root. The spinal canal is narrowed to 9 mm.
P At L5/S1 there is a disc bulge without contact to a nerve. No fracture. Compared with 12 March 2022 the herniation is larger.
C No fracture.
T The left L5 nerve root is compressed by a disc herniation at L4/5 [1].
T The spinal canal has narrowed to 9 mm [1].
T The herniation has grown since 12 March 2022 [2].
T There is no sign of a fracture [2].
N herniation | cyst
R The left L5 nerve root presses on a disc herniation at L4/5 [1].
U The muscles of the back are atrophic [2].
A Physiotherapy is recommended [1].
L side The right L5 nerve root is compressed by a disc herniation at L4/5 [1].
L number The spinal canal has narrowed to 6 mm [1].
L date The herniation has grown since 12 March 2020 [2].
L relation The herniation has become smaller since 12 March 2022 [2].
L unsupported The left L5 nerve root is compressed by a disc herniation at L4/5, which explains the patient's limp [1].
# o-breast-en
P Mammography: A cluster of microcalcifications is seen in the upper outer quadrant of the left breast, suspicious for malignancy.
P The right breast shows no suspicious finding. The axillary lymph nodes are not enlarged. Previous images of April 2021 were available.
C The right breast shows no suspicious finding.
T In the left breast, the upper outer quadrant contains a group of microcalcifications that is suspicious for malignancy [1].
T Earlier images from April 2021 were at hand [2].
T The lymph nodes in the axilla are not enlarged [2].
T Nothing suspicious is found in the right breast [2].
N outer | inner
R The left breast shows no suspicious finding, unlike the right one [2].
U The breast tissue is very dense [1].
A A biopsy should be performed [1].
L side In the right breast, the upper outer quadrant contains a group of microcalcifications [1].
L certainty The microcalcifications in the left breast are malignant [1].
L date Earlier images from April 2012 were at hand [2].
L negation There is something suspicious in the right breast [2].
L name In the left breast, the lower outer quadrant contains a group of microcalcifications [1].
# o-abdomen-en
P CT abdomen: The appendix is thickened to 11 mm with surrounding fat stranding, consistent with appendicitis. There is no free air.
P The left ovary contains a 35 mm cyst. The aorta has a diameter of 19 mm.
C There is no free air.
T The appendix, 11 mm thick, is surrounded by fat stranding, which fits appendicitis [1].
T A cyst of 35 mm lies in the left ovary [2].
T The diameter of the aorta is 19 mm [2].
T Free air is not visible [1].
N ovary | kidney
R The aorta is wider than the cyst of the left ovary [2].
U A small hernia is visible [2].
A Surgery should take place today [1].
L side A cyst of 35 mm lies in the right ovary [2].
L number The diameter of the aorta is 29 mm [2].
L unit The appendix is 11 cm thick and surrounded by fat stranding [1].
L negation Free air can be seen around the appendix [1].
L unsupported The appendix, 11 mm thick, contains a stone and is surrounded by fat stranding [1].
# o-shoulder-en
P X-ray of the right shoulder: The humeral head is fractured without displacement. The joint is not dislocated.
P Dr Agnes Thorne compared the images with those of May 2020. The clavicle healed after the fracture of that year.
C The joint is not dislocated.
T A non-displaced fracture of the humeral head is seen in the right shoulder [1].
T The images were compared by Dr Agnes Thorne with those from May 2020 [2].
T After its fracture in 2020, the clavicle has healed [2].
T There is no dislocation of the joint [1].
N Thorne | Keller
R The clavicle was fractured after it had healed [2].
U Osteoporosis is visible [1].
A The arm should be kept in a sling [1].
L side A non-displaced fracture of the humeral head is seen in the left shoulder [1].
L negation The humeral head of the right shoulder is fractured with displacement [1].
L date The images were compared by Dr Agnes Thorne with those from May 2022 [2].
L name A non-displaced fracture of the scapula is seen in the right shoulder [1].
`;
