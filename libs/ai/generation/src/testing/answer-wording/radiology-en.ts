/** Our own writing; the patients are invented. */
export const ANSWER_RADIOLOGY_EN = `
# y-appendix-en
P CT of the abdomen with contrast. The appendix is thickened to 13 mm and contains a 5 mm appendicolith. There is fat stranding around it. No free air and no abscess.
P The liver, spleen and pancreas are unremarkable. A 2 cm simple cyst is seen in the right kidney. The bladder wall is normal.
C No free air and no abscess.
T The appendix measures 1.3 cm in diameter and holds an appendicolith of 5 mm [1].
T The fat surrounding the appendix is stranded [1].
T In the right kidney there is a simple cyst, 20 mm in size [2].
T Liver, spleen and pancreas look normal, and so does the wall of the bladder [2].
T Neither free air nor an abscess is present [1].
N appendix | gallbladder
R The appendicolith is thickened to 13 mm and contains the appendix [1].
U The patient was scanned on a weekend [1].
A Surgery should be performed today [1].
L side A 2 cm simple cyst is seen in the left kidney [2].
L negation An abscess has formed beside the appendix [1].
L negation The bladder wall is thickened [2].
L number The appendix is thickened to 5 mm and contains a 13 mm appendicolith [1].
L unit A 2 mm simple cyst is seen in the right kidney [2].
# y-knee-en
P MRI of the left knee. Complete tear of the anterior cruciate ligament. The posterior cruciate ligament is intact. Bone bruise of the lateral femoral condyle.
P The medial meniscus shows a horizontal tear of its posterior horn. The lateral meniscus is normal. Small joint effusion. The cartilage is preserved.
C The posterior cruciate ligament is intact.
T The anterior cruciate ligament of the left knee is completely torn [1].
T A bone bruise is noted in the lateral condyle of the femur [1].
T The posterior horn of the medial meniscus has a horizontal tear, whereas the lateral meniscus appears normal [2].
T There is a small amount of fluid in the joint, and the cartilage is intact [2].
T No tear of the posterior cruciate ligament is seen [1].
N medial meniscus | lateral meniscus
R The anterior horn of the lateral meniscus shows a horizontal tear [2].
U The patient plays handball [1].
A The knee should be operated on within a week [1].
L side Complete tear of the anterior cruciate ligament of the right knee [1].
L negation The posterior cruciate ligament is torn [1].
L negation The anterior cruciate ligament is intact [1].
L relation The lateral meniscus is torn and the medial meniscus is normal [2].
L name Bone bruise of the medial femoral condyle [1].
# y-pneumothorax-en
P Chest radiograph of 3 March 2024. Small right apical pneumothorax of 12 mm. No mediastinal shift. A chest tube is not in place.
P Compared with 28 February 2024 the pneumothorax has decreased from 20 mm. The left lung is clear. Two healed rib fractures on the left. The heart size is normal.
C No mediastinal shift.
T On 3 March 2024 there is a small pneumothorax, 12 mm wide, at the right apex [1].
T It was 20 mm wide on 28 February 2024 and has therefore become smaller [2].
T There is no chest tube [1].
T The left lung is free of abnormality, and two rib fractures on that side have healed [2].
T The mediastinum is not shifted [1].
N chest tube | feeding tube
R The pneumothorax has increased from 12 mm to 20 mm [2].
U The radiograph was taken in bed [1].
A The film ought to be repeated tomorrow [1].
L side Small left apical pneumothorax of 12 mm [1].
L side Two healed rib fractures on the right [2].
L negation The mediastinum is shifted to the left [1].
L negation The heart is enlarged [2].
L date On 13 March 2024 there is a small right apical pneumothorax [1].
# y-subdural-en
P CT of the head without contrast. A chronic subdural haematoma over the left convexity measures up to 18 mm. The midline is displaced by 7 mm to the right. The basal cisterns are open.
P There is no acute bleeding and no fracture of the skull. Mild atrophy in keeping with age. The ventricles are not dilated.
C There is no acute bleeding and no fracture of the skull.
T Over the left convexity lies a chronic subdural haematoma with a maximum thickness of 1.8 cm [1].
T The midline has moved 7 mm towards the right [1].
T The basal cisterns remain open [1].
T The ventricles are of normal width, and mild atrophy fits the patient’s age [2].
T Acute bleeding is absent, and the skull is not fractured [2].
N haematoma | hygroma
R The midline displaces the haematoma by 7 mm [1].
U The patient fell from a ladder [1].
A The haematoma must be drained at once [1].
L side The midline is displaced by 7 mm to the left [1].
L side The haematoma lies over the right convexity [1].
L negation The basal cisterns are effaced [1].
L negation The ventricles are dilated [2].
L number The midline is displaced by 18 mm [1].
# y-breast-en
P Ultrasound of both breasts. In the left breast at 2 o’clock there is an irregular hypoechoic mass of 14 mm. It is suspicious for carcinoma. Two simple cysts in the right breast, the larger one 9 mm.
P The axillary lymph nodes are not enlarged. Mammography of 11 May 2023 showed no mass in either breast. Breast density is category C.
C It is suspicious for carcinoma.
T An irregular, hypoechoic mass measuring 1.4 cm is found at 2 o’clock in the left breast [1].
T The right breast contains two simple cysts, of which the larger measures 9 mm [1].
T Axillary nodes are of normal size [2].
T On the mammogram of 11 May 2023, neither breast showed a mass [2].
T The mass may represent carcinoma [1].
N carcinoma | lipoma
R The cysts lie in the left breast and the mass lies in the right one [1].
U The patient’s aunt had the same finding [1].
A A biopsy is strongly recommended [1].
L side At 2 o’clock in the right breast there is an irregular hypoechoic mass [1].
L certainty The mass is a proven carcinoma [1].
L negation The axillary lymph nodes are enlarged [2].
L negation Mammography already showed a mass in 2023 [2].
L number The larger of the two cysts measures 14 mm [1].
# y-aorta-en
P CT angiography of the aorta. The infrarenal aorta measures 52 mm; in 2022 it measured 46 mm. The aneurysm does not involve the renal arteries. Mural thrombus along the anterior wall.
P The right common iliac artery is ectatic at 19 mm. The left common iliac artery is normal. No sign of rupture.
C No sign of rupture.
T The infrarenal aorta has grown from 46 mm in 2022 to 52 mm [1].
T The renal arteries are spared by the aneurysm [1].
T Along the front wall of the aorta there is mural thrombus [1].
T While the left common iliac artery is normal, the right one is ectatic and measures 1.9 cm [2].
T There is nothing to suggest rupture [2].
N aorta | vena cava
R The infrarenal aorta has shrunk from 52 mm in 2022 to 46 mm [1].
U The patient has smoked since his youth [1].
A The aneurysm should be stented [1].
L side The left common iliac artery is ectatic at 19 mm [2].
L negation The aneurysm involves the renal arteries [1].
L negation The aneurysm has ruptured [2].
L number The infrarenal aorta measures 46 mm; in 2022 it measured 52 mm [1].
L name Mural thrombus along the posterior wall [1].
`;
