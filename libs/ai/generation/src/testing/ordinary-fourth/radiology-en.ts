/** Our own writing, by a fourth hand that had not seen the rules; the people, firms and patients are invented. */
export const FOURTH_RADIOLOGY_EN = `
# fourth-rad-en-nodule
P CT chest of 12 May 2023: solid nodule in the right upper lobe measuring 9 mm, previously 6 mm on 3 November 2022. The margins are spiculated. No enlarged mediastinal or hilar lymph nodes.
P Small pleural effusion on the left, about 15 mm deep, without loculation. Mild centrilobular emphysema in both upper lobes. Primary lung malignancy is possible; the effusion is probably related to the known heart failure.
C CT chest of 12 May 2023: solid nodule in the right upper lobe measuring 9 mm, previously 6 mm on 3 November 2022.
T The margins of the nodule are spiculated [1].
T The mediastinal and hilar lymph nodes are not enlarged [1].
T There is a small, non-loculated left pleural effusion with a depth of about 15 mm [2].
T Both upper lobes show mild centrilobular emphysema [2].
T A primary lung malignancy is possible, and the effusion is likely related to the known heart failure [2].
T The chest CT of 12 May 2023 shows a solid 9 mm nodule in the right upper lobe, which had measured 6 mm on 3 November 2022 [1].
N right upper lobe | right middle lobe
R The nodule has decreased from 9 mm to 6 mm between November 2022 and May 2023 [1].
U The nodule shows increased tracer uptake on PET [1].
A A CT-guided biopsy of the nodule should be carried out within two weeks [2].
L unit The nodule in the right upper lobe measures 9 cm [1].
L side There is a small pleural effusion on the right [2].
L certainty The nodule is a primary lung malignancy [2].
L negation Enlarged mediastinal lymph nodes are present [1].
L date The nodule measured 6 mm on 3 November 2021 [1].
L number The nodule previously measured 4 mm [1].
# fourth-rad-en-knee
P MRI of the left knee: complete tear of the anterior cruciate ligament in its middle third. The posterior cruciate ligament is intact. Bone bruise in the lateral femoral condyle measuring 22 x 14 mm.
P Horizontal tear of the posterior horn of the medial meniscus, reaching the lower surface. The lateral meniscus is unremarkable. Moderate joint effusion; no loose bodies are seen.
C MRI of the left knee: complete tear of the anterior cruciate ligament in its middle third.
T The posterior cruciate ligament is intact, and the lateral femoral condyle shows a bone bruise of 22 x 14 mm [1].
T The posterior horn of the medial meniscus has a horizontal tear that extends to the lower surface [2].
T No abnormality is seen in the lateral meniscus [2].
T There is a moderate joint effusion [2].
T Loose bodies are not visible [2].
T In the left knee, MRI shows that the anterior cruciate ligament is completely torn in its middle third [1].
N anterior cruciate ligament | posterior cruciate ligament
R The anterior cruciate ligament is intact, while the posterior cruciate ligament is completely torn [1].
U The cartilage behind the kneecap is worn down to the bone [2].
A Surgical reconstruction of the ligament is advised [1].
L side The examination of the right knee shows a complete tear of the anterior cruciate ligament [1].
L name The lateral meniscus has a horizontal tear of its posterior horn [2].
L number The bone bruise measures 32 x 14 mm [1].
L negation Loose bodies are seen in the joint [2].
L unit The bone bruise in the lateral femoral condyle measures 22 x 14 cm [1].
L certainty A tear of the anterior cruciate ligament is possible but cannot be confirmed [1].
# fourth-rad-en-gallbladder
P Ultrasound of the abdomen, 7 February 2024: the gallbladder contains several stones, the largest measuring 14 mm. The wall is thickened to 6 mm and there is a narrow rim of fluid around it. Findings are suspicious for acute cholecystitis.
P The common bile duct measures 5 mm and is not dilated. Simple cyst at the upper pole of the right kidney, 3.2 cm in diameter. The left kidney shows no hydronephrosis; the pancreas could not be assessed because of bowel gas.
C Findings are suspicious for acute cholecystitis.
T Several gallbladder stones are seen, the largest of which is 14 mm [1].
T The gallbladder wall is thickened to 6 mm and surrounded by a narrow rim of fluid [1].
T With a width of 5 mm, the common bile duct is not dilated [2].
T A simple cyst with a diameter of 3.2 cm lies at the upper pole of the right kidney [2].
T Bowel gas prevented assessment of the pancreas, and there is no hydronephrosis of the left kidney [2].
T The findings raise suspicion of acute cholecystitis [1].
N right kidney | left kidney
R The common bile duct is thickened to 6 mm and the gallbladder wall measures 5 mm [1].
U The liver is enlarged and shows fatty change [2].
A The patient should fast and receive antibiotics [1].
L certainty Acute cholecystitis is confirmed by the findings [1].
L unit The largest stone measures 14 cm [1].
L side The simple cyst lies at the upper pole of the left kidney [2].
L negation The common bile duct is dilated [2].
L date The ultrasound of the abdomen was performed on 7 March 2024 [1].
L unsupported The pancreas is of normal size and echo texture [2].
L relation The pancreas could not be assessed because of the renal cyst [2].
# fourth-rad-en-stroke
P MRI of the brain, 19 August 2022: acute infarct in the territory of the left middle cerebral artery, measuring 3.1 x 2.4 cm, with restricted diffusion. No haemorrhagic transformation. The right hemisphere is unremarkable apart from a few small white matter lesions.
P MR angiography shows occlusion of the left M2 segment. The internal carotid arteries are patent on both sides; stenosis of about 40% at the origin of the right internal carotid artery. The white matter lesions are most likely due to small vessel disease.
C MRI of the brain, 19 August 2022: acute infarct in the territory of the left middle cerebral artery, measuring 3.1 x 2.4 cm, with restricted diffusion.
T Haemorrhagic transformation is absent [1].
T Except for a few small white matter lesions, the right hemisphere is unremarkable [1].
T The left M2 segment is occluded on MR angiography [2].
T Both internal carotid arteries are patent, with a stenosis of about 40% at the origin of the right one [2].
T Small vessel disease is the most likely cause of the white matter lesions [2].
T The brain MRI of 19 August 2022 demonstrates an acute infarct with restricted diffusion in the left middle cerebral artery territory, 3.1 x 2.4 cm in size [1].
N left middle cerebral artery | left posterior cerebral artery
R Small vessel disease is most likely due to the white matter lesions [2].
U A perfusion deficit is present in the left cerebellar hemisphere [1].
A Mechanical removal of the clot should be attempted without delay [2].
L side The acute infarct lies in the territory of the right middle cerebral artery [1].
L number The stenosis at the origin of the right internal carotid artery is about 70% [2].
L name The infarct lies in the territory of the left posterior cerebral artery [1].
L negation Haemorrhagic transformation is present [1].
L date The MRI of the brain dates from 19 August 2020 [1].
L certainty The white matter lesions are definitely due to small vessel disease [2].
L relation The occlusion of the left M2 segment is caused by the stenosis of the right internal carotid artery [2].
# fourth-rad-en-breast
P Mammogram of 4 October 2023, patient Helena Brandt: irregular mass in the upper outer quadrant of the left breast, 17 mm in diameter. The mass is new compared with the examination of 6 September 2021. No suspicious microcalcifications in either breast.
P On ultrasound the mass is hypoechoic with posterior shadowing. A lymph node in the left axilla has a cortex of 4 mm and may be involved. BI-RADS 4 on the left, BI-RADS 1 on the right.
C Mammogram of 4 October 2023, patient Helena Brandt: irregular mass in the upper outer quadrant of the left breast, 17 mm in diameter.
T Compared with 6 September 2021, the mass is new [1].
T Neither breast shows suspicious microcalcifications [1].
T The mass appears hypoechoic with posterior shadowing on ultrasound [2].
T One left axillary lymph node, whose cortex measures 4 mm, is possibly involved [2].
T The left side is rated BI-RADS 4 and the right side BI-RADS 1 [2].
T Helena Brandt's mammogram of 4 October 2023 shows an irregular mass, 17 mm in diameter, in the upper outer quadrant of the left breast [1].
N Helena Brandt | Ruth Ostermann
R The mass was already present in September 2021 and has not changed since [1].
U The patient's mother was treated for breast cancer [1].
A A core biopsy of the mass is recommended [2].
L side The mass lies in the upper outer quadrant of the right breast [1].
L date The previous examination took place on 6 September 2019 [1].
L certainty The lymph node in the left axilla is involved [2].
L unit The cortex of the axillary lymph node measures 4 cm [2].
L name The mammogram is that of Ruth Ostermann [1].
L number The left breast is rated BI-RADS 2 [2].
L unsupported The lymph node has grown since the last examination [2].
L unsupported The breast tissue is extremely dense on both sides [1].
# fourth-rad-en-spine
P MRI of the lumbar spine: disc extrusion at L4/L5 on the left, 8 mm in size, compressing the left L5 nerve root. At L5/S1 there is a small disc bulge without contact to the S1 roots. The conus medullaris ends at L1 and is normal.
P The spinal canal at L3/L4 is narrowed to 9 mm by thickened ligaments. No vertebral fracture is seen. Compared with the scan of January 2020 the narrowing has increased, whereas the bulge at L5/S1 is unchanged.
C MRI of the lumbar spine: disc extrusion at L4/L5 on the left, 8 mm in size, compressing the left L5 nerve root.
T At L5/S1, a small disc bulge is present that does not touch the S1 roots [1].
T The conus medullaris is normal and ends at L1 [1].
T Thickened ligaments narrow the spinal canal to 9 mm at L3/L4 [2].
T There is no visible vertebral fracture [2].
T Since January 2020, the narrowing has become more pronounced, while the L5/S1 bulge has not changed [2].
T A left-sided disc extrusion of 8 mm at L4/L5 compresses the left L5 nerve root [1].
N L4/L5 | L2/L3
R Compared with January 2020, the bulge at L5/S1 has increased while the narrowing is unchanged [2].
U The patient has weakness of the left foot [1].
A The patient should avoid heavy lifting for six weeks [1].
L side The disc extrusion at L4/L5 lies on the right [1].
L number The spinal canal at L3/L4 is narrowed to 5 mm [2].
L name The disc extrusion lies at L2/L3 [1].
L negation A vertebral fracture is seen [2].
L date The narrowing has increased compared with the scan of January 2022 [2].
L relation The bulge at L5/S1 compresses the S1 roots, whereas the extrusion at L4/L5 has no contact to a nerve root [1].
L unsupported The thickened ligaments at L3/L4 are calcified [2].
# fourth-rad-en-trauma
P CT head after a fall, 23:40 on 2 January 2024: crescent-shaped subdural haematoma over the right hemisphere, up to 11 mm thick. The midline is shifted 4 mm to the left. No skull fracture.
P Follow-up CT at 06:10 on 3 January 2024, read by Dr Amos Keller: the haematoma now measures 13 mm, the midline shift 6 mm. The basal cisterns remain open. A small contusion in the left temporal lobe cannot be excluded.
C The midline is shifted 4 mm to the left.
T The first CT, at 23:40 on 2 January 2024 after a fall, shows a crescent-shaped subdural haematoma of up to 11 mm over the right hemisphere [1].
T A skull fracture is not present [1].
T On the follow-up scan of 3 January 2024 at 06:10, the haematoma measures 13 mm and the midline shift is 6 mm [2].
T Dr Amos Keller, who read the follow-up CT, notes that the basal cisterns are still open [2].
T It cannot be ruled out that there is a small contusion in the left temporal lobe [2].
T There is a leftward midline shift of 4 mm [1].
N Amos Keller | Lydia Farrow
R The haematoma became thinner between the first and the follow-up CT [2].
U The patient was taking blood thinners before the fall [1].
A Neurosurgical drainage of the haematoma is urgently recommended [2].
L side The subdural haematoma lies over the left hemisphere [1].
L unit The midline is shifted 4 cm to the left [1].
L certainty There is a small contusion in the left temporal lobe [2].
L negation The basal cisterns are no longer open [2].
L name The follow-up CT was read by Dr Lydia Farrow [2].
L date The first CT was taken at 23:40 on 2 February 2024 [1].
L number On the follow-up CT the haematoma measures 18 mm [2].
L relation The midline shift decreased by the time of the follow-up CT [2].
`;
