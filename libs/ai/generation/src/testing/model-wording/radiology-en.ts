/** Our own writing; the patients are invented. */
export const MODEL_RADIOLOGY_EN = `
# m-appendix
P CT of the abdomen: The appendix measures 11 mm in diameter and shows wall thickening with surrounding fat stranding. No abscess or free air is seen.
P A 4 mm stone lies in the lower pole of the left kidney without obstruction. Acute appendicitis is likely. Surgical consultation is recommended.
C No abscess or free air is seen.
T With a diameter of 11 mm, a thickened wall and stranding of the fat around it, the appendix is abnormal [1].
T There is a non-obstructing stone of 4 mm in the left kidney, at its lower pole [2].
T The findings probably represent acute appendicitis, and a surgical consultation is advised [2].
T Neither an abscess nor free air can be identified [1].
N appendix | gallbladder
R The thickened fat causes wall stranding of the appendix with a diameter of 4 mm [1].
U The patient has had fever since Tuesday [1].
A Antibiotics should be started at once [2].
L negation Free air is present next to the appendix [1].
L side The stone lies in the right kidney [2].
L certainty Acute appendicitis is proven [2].
L negation The renal stone causes obstruction [2].
L unsupported The liver contains two cysts [1].
# m-knee
P MRI of the right knee: complete tear of the anterior cruciate ligament. The posterior cruciate ligament and the lateral meniscus are intact. There is a horizontal tear of the posterior horn of the medial meniscus.
P A moderate joint effusion is present. Bone bruises are seen in the lateral femoral condyle. A fracture is not seen.
C A fracture is not seen.
T The anterior cruciate ligament of the right knee is completely torn [1].
T While the posterior horn of the medial meniscus has a horizontal tear, no damage to the lateral meniscus is described [1].
T The joint contains a moderate amount of fluid, and the lateral femoral condyle shows bone bruising [2].
T The examination demonstrates no fracture [2].
N anterior cruciate ligament | medial collateral ligament
R The posterior cruciate ligament is completely torn and the anterior one is intact [1].
U The tear is about six weeks old [1].
A The knee should be immobilised in a cast [1].
L side A complete tear of the anterior cruciate ligament is seen in the left knee [1].
L negation The lateral meniscus is torn [1].
L name The bone bruises lie in the medial femoral condyle [2].
L negation There is no joint effusion [2].
L relation There is a partial tear of the anterior cruciate ligament [1].
# m-nodule
P Chest CT: A solid nodule in the right upper lobe measures 9 mm; it measured 6 mm on 3 May 2026. The remaining lungs are clear. No enlarged lymph nodes are seen.
P Malignancy cannot be excluded. PET-CT is recommended within four weeks. The small left pleural effusion has resolved since the previous study.
C Malignancy cannot be excluded.
T Since 3 May 2026 the solid nodule in the right upper lobe has grown from 6 mm to 9 mm [1].
T Lymph node enlargement was not found, and the lungs are otherwise clear [1].
T Compared with the earlier examination, the small pleural effusion on the left is gone [2].
T Because a malignant cause remains possible, a PET-CT within four weeks is suggested [2].
N right upper lobe | right middle lobe
R The nodule has shrunk from 9 mm to 6 mm since 3 May 2026 [1].
U The patient has smoked for thirty years [1].
A The nodule should be removed surgically [2].
L negation Malignancy is excluded [2].
L date PET-CT is recommended within four months [2].
L side The small right pleural effusion has resolved [2].
L negation Enlarged lymph nodes are seen [1].
L certainty The nodule is malignant [2].
# m-thyroid
P Ultrasound: The left thyroid lobe contains a hypoechoic nodule of 14 x 10 mm with irregular margins. The right lobe is normal in size and echotexture. Microcalcifications are absent.
P Fine-needle aspiration is advised. Cervical lymph nodes are not enlarged.
C Microcalcifications are absent.
T A nodule in the left lobe of the thyroid is hypoechoic, has an irregular margin and measures 14 by 10 mm [1].
T Size and echotexture of the right thyroid lobe are unremarkable [1].
T The lymph nodes of the neck are of normal size, and a fine-needle aspiration is recommended [2].
T The nodule shows no microcalcifications [1].
N left thyroid lobe | isthmus
R The margins contain a nodule that is irregular in echotexture and normal in size [1].
U The nodule was felt by the patient herself [1].
A The patient should take iodine tablets [2].
L negation The nodule contains microcalcifications [1].
L side The right thyroid lobe contains a hypoechoic nodule [1].
L unit The nodule measures 14 x 10 cm [1].
L relation The nodule is hyperechoic with irregular margins [1].
L negation Several cervical lymph nodes are enlarged [2].
# m-head
P CT of the head: A right frontal subdural haematoma of 7 mm displaces the midline by 3 mm to the left. The ventricles are not dilated. There is no skull fracture.
P The haematoma is unchanged from the study of 12 October. Follow-up in 24 hours is recommended.
C There is no skull fracture.
T The 7 mm thick subdural haematoma over the right frontal lobe pushes the midline 3 mm towards the left [1].
T Nothing has changed in the haematoma compared with the scan from 12 October [2].
T Dilatation of the ventricles is absent [1].
T The skull is not fractured; a repeat study after 24 hours is advised [1] [2].
N subdural haematoma | epidural haematoma
R The midline displaces the haematoma by 3 mm to the left [1].
U The patient fell from a ladder [1].
A The patient must be operated on today [2].
L relation The haematoma has increased since 12 October [2].
L side The midline is displaced to the right by 3 mm [1].
L negation The ventricles are dilated [1].
L date Follow-up in 24 days is recommended [2].
L unsupported A small infarct is seen in the pons [1].
`;
