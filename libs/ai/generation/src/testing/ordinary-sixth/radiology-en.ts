/** Our own writing, by a sixth hand that had not seen the rules; the patients are invented. Every other situation, from the first, is opened for reading. */
export const SIXTH_RADIOLOGY_EN = `
# sixth-chest-ct-en
P CT of the chest: There is a solid nodule of 9 mm in the right upper lobe. It has grown by 3 mm since the examination of March 2022. No enlarged mediastinal lymph nodes.
P The heart is of normal size. There is a small pleural effusion on the left.
C It has grown by 3 mm since the examination of March 2022.
T In the right upper lobe there is a solid nodule measuring 9 mm [1].
T The mediastinal lymph nodes are not enlarged [1].
T On the left side, a small amount of pleural fluid is present [2].
N upper lobe | lower lobe
R The nodule was 3 mm larger in March 2022 than it is now [1].
U Emphysema is present in both lungs [2].
A A biopsy of the nodule is recommended [1].
L negation The mediastinal lymph nodes are enlarged [1].
L side There is a small pleural effusion on the right [2].
# sixth-liver-us-en
P Ultrasound of the abdomen: The liver is enlarged and shows increased echogenicity, which is consistent with steatosis. There is a cyst of 22 mm in segment VI. The bile ducts are not dilated.
P The gallbladder contains several stones of up to 8 mm. Its wall is not thickened. The spleen is unremarkable.
C The gallbladder contains several stones of up to 8 mm.
T The liver is enlarged, and its increased echogenicity fits steatosis [1].
T No dilatation of the bile ducts is seen [1].
T Several gallstones are present, the largest of them 8 mm in size, without thickening of the gallbladder wall [2].
N liver | pancreas
R The gallbladder wall contains no stones, but it is thickened [2].
U There is free fluid around the liver [1].
A The patient should have the gallbladder removed [2].
L negation The wall of the gallbladder is thickened [2].
L unit A cyst of 22 cm lies in segment VI of the liver [1].
# sixth-knee-mr-en
P MR of the left knee: Complete tear of the anterior cruciate ligament. The posterior cruciate ligament is intact. Bone marrow oedema is seen in the lateral femoral condyle.
P There is a horizontal tear in the posterior horn of the medial meniscus. The lateral meniscus shows no tear. A small joint effusion is present.
C Complete tear of the anterior cruciate ligament.
T The anterior cruciate ligament of the left knee is completely torn [1].
T The lateral femoral condyle shows oedema of the bone marrow [1].
T While the medial meniscus is torn horizontally in its posterior horn, the lateral meniscus is free of tears [2].
N lateral femoral condyle | patella
R The posterior cruciate ligament is torn, while the anterior one is intact [1].
U The cartilage behind the kneecap is worn [2].
A Surgery within six weeks is advisable [1].
L negation The posterior cruciate ligament is not intact [1].
L relation The tear is in the lateral meniscus, and the medial meniscus shows none [2].
# sixth-head-ct-en
P CT of the head without contrast: A subdural haematoma 7 mm thick lies over the left hemisphere. The midline is shifted to the right by 4 mm. No skull fracture.
P Compared with the scan of 6 October, the haematoma is thinner. The ventricles are not widened.
C The midline is shifted to the right by 4 mm.
T A subdural haematoma is seen over the left hemisphere; its thickness is 7 mm [1].
T There is no widening of the ventricles [2].
T Since the scan of 6 October, the haematoma has become thinner [2].
N haematoma | abscess
R The haematoma was thinner on 6 October than it is now [2].
U An old infarct is visible in the cerebellum [1].
A A follow-up scan should be done in 24 hours [2].
L negation The skull is fractured [1].
L date In comparison with the scan of 16 October, the haematoma is thinner [2].
# sixth-prostate-mr-en
P MR of the prostate: The gland has a volume of 48 ml. A lesion of 11 mm in the left peripheral zone is suspicious for carcinoma. The capsule is intact.
P The seminal vesicles are not involved. A lymph node of 6 mm at the right external iliac vessels is probably benign.
C A lesion of 11 mm in the left peripheral zone is suspicious for carcinoma.
T The volume of the prostate is 48 ml [1].
T A suspicious lesion measuring 11 mm was found in the left peripheral zone, with the capsule being intact [1].
T The 6 mm lymph node at the right external iliac vessels is probably harmless, and the seminal vesicles are free of involvement [2].
N peripheral zone | transition zone
R The lymph node at the right external iliac vessels is larger than the lesion in the left peripheral zone [2].
U The PSA value was 9 ng/ml before the examination [1].
A A targeted biopsy should be carried out [1].
L negation The seminal vesicles are involved [2].
L certainty The lesion in the left peripheral zone is a proven carcinoma [1].
# sixth-spine-mr-en
P MR of the lumbar spine: At L4/L5 a disc herniation compresses the right L5 nerve root. The spinal canal is not narrowed. At L3/L4 there is only a slight bulge.
P The vertebral bodies are of normal height. A haemangioma of 14 mm is seen in L2. No fracture.
C At L4/L5 a disc herniation compresses the right L5 nerve root.
T A disc herniation at L4/L5 compresses the L5 nerve root on the right [1].
T The width of the spinal canal is preserved [1].
T In L2 there is a haemangioma of 14 mm, but no vertebral body has lost height and none is fractured [2].
N haemangioma | metastasis
R The right L5 nerve root compresses a disc herniation at L4/L5 [1].
U The herniation was already known from an earlier examination [1].
A The patient needs physiotherapy [1].
L negation The spinal canal is narrowed [1].
L number A haemangioma of 24 mm is seen in L2 [2].
# sixth-thyroid-us-en
P Ultrasound of the thyroid: The right lobe has a volume of 12 ml, the left lobe one of 9 ml. In the left lobe there is a hypoechoic nodule of 15 mm with microcalcifications.
P No enlarged cervical lymph nodes are found. Compared with 2021, the size of the nodule is unchanged.
C In the left lobe there is a hypoechoic nodule of 15 mm with microcalcifications.
T The volume is 12 ml for the right lobe and 9 ml for the left lobe [1].
T A hypoechoic nodule that measures 15 mm and contains microcalcifications lies in the left lobe [1].
T The nodule has neither grown nor shrunk since 2021, and the lymph nodes of the neck are not enlarged [2].
N microcalcifications | cysts
R The left lobe has a larger volume than the right lobe [1].
U The patient takes thyroid hormones [1].
A Fine-needle aspiration of the nodule is advised [1].
L negation Enlarged cervical lymph nodes are found [2].
L date The size of the nodule is unchanged in comparison with 2012 [2].
# sixth-hip-xray-en
P X-ray of the pelvis: The left femoral neck is fractured and displaced by 5 mm. The right hip shows moderate osteoarthritis. The pelvic ring is intact.
P Bone density appears reduced, so osteoporosis is possible. The sacrum cannot be assessed because of overlying bowel gas.
C The left femoral neck is fractured and displaced by 5 mm.
T A fracture of the left femoral neck is present, with a displacement of 5 mm [1].
T There is moderate osteoarthritis of the right hip [1].
T Since bowel gas overlies the sacrum, it was impossible to judge this bone [2].
N sacrum | coccyx
R The right femoral neck is fractured, and the left hip shows moderate osteoarthritis [1].
U The patient fell from a ladder [1].
A The fracture must be operated on today [1].
L negation The pelvic ring is not intact [1].
L certainty The reduced bone density proves osteoporosis [2].
`;
