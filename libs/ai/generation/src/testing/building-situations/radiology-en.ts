/** Our own writing; the patients are invented. */
export const BUILDING_RADIOLOGY_EN = `
# b7-nodule-en
P There is a 9 mm part-solid nodule in the left upper lobe; its solid component measures 4 mm. It has not changed since March 2024.
P No enlarged lymph nodes in the mediastinum. A repeat CT in twelve months was agreed on.
C No enlarged lymph nodes in the mediastinum.
T The upper lobe of the left lung contains a partly solid nodule of 9 mm with a solid portion of 4 mm [1].
T The nodule of the left upper lobe has remained stable since March 2024 [1].
T It was agreed that CT be repeated after twelve months [2].
T Mediastinal lymphadenopathy is absent [2].
N left upper lobe | lingula
R The 9 mm solid component contains a 4 mm nodule [1].
U The patient has smoked for thirty years [1].
A The nodule should be biopsied now [1].
L side The right upper lobe contains a part-solid nodule measuring 9 mm [1].
L unit A part-solid nodule of 9 cm is seen in the upper lobe of the left lung [1].
L negation The mediastinum shows enlarged lymph nodes [2].
L relation The nodule has grown since March 2024 [1].
# b7-knee-en
P MRI shows a complete tear of the anterior cruciate ligament of the right knee. The posterior cruciate ligament is intact.
P A bone bruise of the lateral femoral condyle is present. Neither meniscus is torn.
C Neither meniscus is torn.
T In the right knee, the anterior cruciate ligament is completely ruptured, whereas the posterior one is preserved [1].
T Bone marrow contusion is seen in the lateral condyle of the femur [2].
T The scan was an MRI of the right knee [1].
T Both menisci are free of tears [2].
N anterior | medial
R The posterior cruciate ligament is completely torn and the anterior one is intact [1].
U The patient fell while skiing [1].
A Surgery should follow within two weeks [1].
L side MRI of the left knee reveals a complete rupture of the anterior cruciate ligament [1].
L certainty The anterior cruciate ligament may be partially torn, but this is uncertain [1].
L negation A tear is seen in one meniscus [2].
L side The bruise lies in the medial condyle of the femur [2].
# b7-stone-en
P A 6 mm stone lies at the right ureterovesical junction and causes mild hydronephrosis. The left kidney is normal.
P The appendix is not inflamed. There is no free fluid.
C The appendix is not inflamed.
T A calculus of 6 mm sits at the ureterovesical junction on the right [1].
T The calculus has led to slight dilatation of the collecting system on the right [1].
T The left kidney looks normal, and free fluid is absent [1][2].
T Appendicitis is not present [2].
N ureterovesical junction | ureteropelvic junction
R Mild hydronephrosis causes a 6 mm stone at the right ureterovesical junction [1].
U The stone consists of uric acid [1].
A The patient should drink three litres a day [1].
L side The calculus of 6 mm is located at the left ureterovesical junction [1].
L number The stone measures 16 mm and causes mild hydronephrosis [1].
L negation The appendix shows inflammation [2].
L negation Free fluid is seen [2].
# b7-thyroid-en
P Ultrasound shows a 14 mm hypoechoic nodule in the left lobe of the thyroid. It is taller than wide and contains microcalcifications.
P The right lobe shows only a 3 mm cyst. No suspicious cervical lymph nodes.
C It is taller than wide and contains microcalcifications.
T A hypoechoic nodule with a size of 14 mm was found in the left lobe of the thyroid on sonography [1].
T The only finding on the right is a cyst of 3 mm [2].
T The lymph nodes of the neck look unsuspicious [2].
T Microcalcifications are found within the nodule, and its height exceeds its width [1].
N left lobe | isthmus
R The nodule is wider than tall [1].
U The thyroid hormone level is raised [1].
A Fine-needle aspiration should be done this week [1].
L side The hypoechoic nodule of 14 mm is situated in the right thyroid lobe [1].
L number The right lobe contains nothing but a cyst of 8 mm [2].
L negation Suspicious lymph nodes are present in the neck [2].
L negation The nodule is free of microcalcifications [1].
# b7-stroke-en
P CT shows no haemorrhage. CT angiography reveals an occlusion of the left middle cerebral artery in its M1 segment.
P Perfusion CT shows a core of 12 ml and a penumbra of 86 ml. The carotid arteries are patent on both sides.
C CT shows no haemorrhage.
T The M1 segment of the left middle cerebral artery is occluded, as CT angiography shows [1].
T On perfusion imaging the infarct core amounts to 12 ml, with 86 ml of penumbra [2].
T Both carotid arteries are open [2].
T There is no sign of bleeding on CT [1].
N M1 | M2
R Perfusion CT shows a core of 86 ml and a penumbra of 12 ml [2].
U The symptoms began four hours ago [1].
A Thrombectomy should be started at once [1].
L side On CT angiography the right middle cerebral artery is blocked in its M1 segment [1].
L negation CT demonstrates bleeding [1].
L unit The penumbra comprises 86 l [2].
L negation The carotid artery is occluded on one side [2].
# b7-wrist-en
P The radiograph of the left wrist shows a fracture of the distal radius with dorsal tilt of 20 degrees. The joint surface is not involved.
P The scaphoid is intact. Since yesterday a cast has been applied.
C The joint surface is not involved.
T A break of the distal radius on the left is seen, tilted dorsally by 20 degrees [1].
T No fracture of the scaphoid is visible [2].
T A cast has been put on since the day before [2].
T The fracture does not extend into the joint [1].
N scaphoid | lunate
R A cast has tilted the distal radius dorsally since yesterday [2].
U Bone density is reduced [1].
A The fracture should be fixed with a plate [1].
L side The distal radius is fractured on the right, with a dorsal tilt of 20 degrees [1].
L number The fragment is tilted dorsally by 30 degrees [1].
L negation The fracture line reaches the joint surface [1].
L relation The fracture of the distal radius is tilted towards the palm by 20 degrees [1].
`;
