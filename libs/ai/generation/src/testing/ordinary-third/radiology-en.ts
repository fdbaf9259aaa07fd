/** Our own writing, by a third hand that had not seen the rules; the people, firms and patients are invented. */
export const THIRD_RADIOLOGY_EN = `
# third-chest-nodule
P CT of the chest, 14 March 2023, patient Harold Wimbley: there is a solid nodule of 9 mm in the right upper lobe with spiculated margins. A primary lung carcinoma is possible. No pleural effusion is seen.
P The previous CT of 2 September 2022 showed the nodule with a diameter of 6 mm. The mediastinal lymph nodes measured up to 8 mm in short axis and were not enlarged.
C No pleural effusion is seen.
T Harold Wimbley's chest CT of 14 March 2023 shows a 9 mm solid nodule with spiculated margins in the right upper lobe [1].
T The nodule may represent a primary lung carcinoma [1].
T On the prior CT of 2 September 2022, the nodule measured 6 mm in diameter [2].
T The mediastinal lymph nodes were not enlarged, with a short axis of at most 8 mm [2].
T There is no pleural effusion [1].
N Harold Wimbley | Edwin Tate
R The nodule was larger than the mediastinal lymph nodes on the CT of 2 September 2022 [2].
U The patient has smoked for thirty years [1].
A A biopsy of the nodule is recommended [1].
L number The nodule in the right upper lobe measures 19 mm [1].
L unit The nodule measures 9 cm [1].
L date The previous CT was performed on 2 November 2022 [2].
L side The solid nodule lies in the left upper lobe [1].
L negation A pleural effusion is present [1].
L certainty The nodule is a proven primary lung carcinoma [1].
# third-knee-meniscus
P MRI of the left knee of Petra Lindqvist: the posterior horn of the medial meniscus shows a horizontal tear of 11 mm. The anterior cruciate ligament is intact. A small joint effusion is present.
P The reading was done by Dr. Amos Fairley and confirmed by Dr. Yara Haddad on 7 May 2021. Both radiologists rated the cartilage damage behind the patella as grade 2.
C The anterior cruciate ligament is intact.
T In Petra Lindqvist's left knee, MRI shows an 11 mm horizontal tear in the posterior horn of the medial meniscus [1].
T There is a small effusion in the joint [1].
T Dr. Amos Fairley read the images, and Dr. Yara Haddad confirmed the reading on 7 May 2021 [2].
T The cartilage damage behind the patella was graded 2 by both radiologists [2].
T The anterior cruciate ligament is not torn and appears intact [1].
N Amos Fairley | Yara Haddad
R Dr. Amos Fairley confirmed the reading that had been done by Dr. Yara Haddad [2].
U The tear was caused by a skiing accident [1].
A The patient should undergo arthroscopy of the knee [1].
L name Dr. Karel Novotny confirmed the reading on 7 May 2021 [2].
L relation The medial meniscus is intact, whereas the anterior cruciate ligament is torn [1].
L unsupported A Baker cyst is visible in the popliteal fossa [1].
L number The cartilage damage behind the patella was rated as grade 4 [2].
L unit The horizontal tear measures 11 cm [1].
# third-liver-lesions
P Contrast-enhanced MRI of the liver of 19 January 2024: two lesions in the left lobe, 14 mm and 22 mm, fill in from the periphery and are typical of haemangiomas. The larger lesion lies below the smaller one. The portal vein is patent.
P Compared with the ultrasound of 3 June 2022, reported by Dr. Sunniva Aalto, the lesions have not grown. A focal nodular hyperplasia is considered unlikely.
C The portal vein is patent.
T The MRI of 19 January 2024 shows two lesions of 14 mm and 22 mm in the left lobe of the liver [1].
T Both lesions fill in from the periphery, which is typical of haemangiomas [1].
T The smaller lesion is situated above the larger one [1].
T The lesions have shown no growth since the ultrasound of 3 June 2022 [2].
T Focal nodular hyperplasia is regarded as unlikely [2].
T The portal vein is open [1].
N Sunniva Aalto | Berta Novak
R The smaller lesion lies below the larger one [1].
U The patient takes oral contraceptives [1].
A Follow-up imaging in twelve months is advised [2].
L date The ultrasound was performed on 3 June 2020 [2].
L side The two lesions are located in the right lobe [1].
L negation The portal vein is not patent [1].
L certainty A focal nodular hyperplasia has been excluded with certainty [2].
L name The ultrasound was reported by Dr. Berta Novak [2].
L relation The lesions have grown in comparison with the ultrasound [2].
# third-wrist-fracture
P Radiographs of the right wrist of 30 October 2020 show a distal radius fracture with dorsal angulation of 18°. The ulnar styloid is not fractured. The fracture line possibly extends into the radiocarpal joint.
P After reduction on the same day, Dr. Lorcan Meade measured a residual angulation of 4° and a shortening of 2 mm. The patient, Agnes Thorpe, is 67 years old.
C The ulnar styloid is not fractured.
T On 30 October 2020, radiographs of the right wrist revealed a distal radius fracture with 18° of dorsal angulation [1].
T The fracture line may reach into the radiocarpal joint [1].
T After the reduction, which took place the same day, 4° of angulation and 2 mm of shortening remained according to Dr. Lorcan Meade [2].
T Agnes Thorpe, the patient, is aged 67 [2].
T There is no fracture of the ulnar styloid [1].
N Lorcan Meade | Agnes Thorpe
R The angulation of the fracture became larger after the reduction [2].
U Bone density is markedly reduced [1].
A The wrist should be immobilised for six weeks [2].
L unsupported The fracture resulted from a fall on the ice [1].
L number Dr. Lorcan Meade measured a residual angulation of 14° [2].
L unit A shortening of 2 cm remained after reduction [2].
L date The radiographs were taken on 30 August 2020 [1].
L side The radiographs of the left wrist show a distal radius fracture [1].
# third-brain-stroke
P MRI of the brain of Tobias Merrow: diffusion restriction is found in the territory of the left middle cerebral artery, with a volume of 24 mL. There is no haemorrhage. Symptoms began 5 hours before the examination.
P MR angiography demonstrates an occlusion of the left M1 segment, while the basilar artery is normal. Dr. Ngozi Carraway assumes that the clot is probably of cardiac origin.
C There is no haemorrhage.
T The brain MRI of Tobias Merrow shows restricted diffusion in the territory of the left middle cerebral artery [1].
T The affected volume is 24 mL [1].
T The symptoms started 5 hours prior to the examination [1].
T On MR angiography the left M1 segment is occluded, but the basilar artery is normal [2].
T Dr. Ngozi Carraway suspects that the clot probably originates from the heart [2].
T Haemorrhage is absent [1].
N Tobias Merrow | Samuel Drake
R The left M1 segment is normal, while the basilar artery is occluded [2].
U The patient suffers from atrial fibrillation [2].
A Thrombectomy should be carried out without delay [2].
L negation The MRI shows a haemorrhage [1].
L certainty Dr. Ngozi Carraway states that the clot is definitely of cardiac origin [2].
L name The MRI of Samuel Drake shows diffusion restriction in the territory of the left middle cerebral artery [1].
L relation The examination took place 5 hours before the symptoms began [1].
L unsupported The volume of tissue at risk amounts to 80 mL [1].
# third-mammo-calc
P Digital mammography of both breasts, 11 April 2022: in the upper outer quadrant of the left breast there is a cluster of fine pleomorphic microcalcifications over 16 mm. The right breast shows no suspicious finding. BI-RADS category 4.
P Breast density is type C. In 2019 the mammograms of Ms Ottilie Garner were rated BI-RADS 2 in the clinic of Westholm.
C The right breast shows no suspicious finding.
T The mammography of 11 April 2022 shows a cluster of fine pleomorphic microcalcifications in the upper outer quadrant of the left breast [1].
T The cluster extends over 16 mm [1].
T The findings are classified as BI-RADS category 4 [1].
T The density of the breasts is type C [2].
T In 2019, Ottilie Garner's mammograms received a BI-RADS 2 rating at the Westholm clinic [2].
T Nothing suspicious is found in the right breast [1].
N Ottilie Garner | Helen Brace
R The left breast shows no suspicious finding, whereas the right breast contains microcalcifications [1].
U The patient's mother had breast cancer [2].
A A vacuum-assisted biopsy should be performed [1].
L number In 2019 the mammograms were rated BI-RADS 5 [2].
L unit The microcalcifications extend over 16 cm [1].
L date The mammography was carried out on 11 April 2002 [1].
L side The microcalcifications lie in the lower outer quadrant of the left breast [1].
L negation The right breast shows a suspicious finding [1].
L name The mammograms of Ms Helen Brace were rated BI-RADS 2 in Westholm in 2019 [2].
# third-aorta-aneurysm
P CT angiography shows an infrarenal aortic aneurysm with a maximum diameter of 5.4 cm and a length of 8 cm. The neck of the aneurysm is 21 mm long. There are no signs of rupture.
P On 8 December 2021 the diameter was 4.9 cm, as reported by Dr. Vikram Solberg. The left common iliac artery is dilated to 19 mm and the right one to 15 mm.
C There are no signs of rupture.
T CT angiography reveals an aneurysm of the infrarenal aorta, up to 5.4 cm in diameter and 8 cm in length [1].
T The aneurysm has a neck 21 mm in length [1].
T Dr. Vikram Solberg reported a diameter of 4.9 cm on 8 December 2021 [2].
T The common iliac arteries are dilated, the left to 19 mm and the right to 15 mm [2].
T Signs of rupture are absent [1].
N Vikram Solberg | Dagny Kerr
R The right common iliac artery is wider than the left one [2].
U The aneurysm contains a large mural thrombus [1].
A Endovascular repair is indicated within four weeks [1].
L name On 8 December 2021 the diameter was reported by Dr. Dagny Kerr as 4.9 cm [2].
L relation The length of the aneurysm is smaller than its diameter [1].
L unsupported The patient has been treated for hypertension since 2015 [2].
L number The aneurysm has a maximum diameter of 6.4 cm [1].
L unit The left common iliac artery is dilated to 19 cm [2].
# third-appendix-us
P Ultrasound of the abdomen in Finn Osterley, aged 9: the appendix in the right lower quadrant is thickened to 10 mm and is not compressible. A perforation cannot be ruled out. The gallbladder is free of stones.
P The examination was performed on 25 July 2023 at 22:40 by Dr. Cressida Moor. Free fluid of about 15 mL was found below the appendix.
C The gallbladder is free of stones.
T Finn Osterley is 9 years old; the appendix in the right lower quadrant has a thickness of 10 mm [1].
T The appendix cannot be compressed [1].
T Perforation has not been excluded [1].
T Dr. Cressida Moor carried out the examination on 25 July 2023 at 22:40 [2].
T Approximately 15 mL of free fluid was seen below the appendix [2].
T No stones are present in the gallbladder [1].
N Finn Osterley | Cressida Moor
R The appendix was found below the free fluid [2].
U The boy had a fever of 39 °C [1].
A Surgery should take place the same night [2].
L date The examination was performed on 25 January 2023 [2].
L side The thickened appendix lies in the left lower quadrant [1].
L negation The gallbladder contains stones [1].
L certainty A perforation has been ruled out [1].
L name Dr. Alban Rusk performed the examination on 25 July 2023 [2].
L relation The free fluid was found above the appendix [2].
# third-lumbar-disc
P MRI of the lumbar spine from 6 February 2019: a disc extrusion of 12 mm at L5/S1 displaces the left S1 nerve root. At L4/L5 there is only a broad-based protrusion of 4 mm. The spinal canal is not narrowed.
P Clinical question: weakness of plantar flexion, more marked on the left than on the right, for 3 weeks. Referring physician: Dr. Ludmila Perrin. An additional irritation of the L5 root appears possible.
C The spinal canal is not narrowed.
T The lumbar spine MRI of 6 February 2019 shows a 12 mm disc extrusion at L5/S1 that displaces the S1 nerve root on the left [1].
T L4/L5 shows merely a broad-based protrusion measuring 4 mm [1].
T For 3 weeks there has been weakness of plantar flexion, which is less marked on the right than on the left [2].
T Dr. Ludmila Perrin is the referring physician [2].
T The L5 root may be irritated in addition [2].
T There is no narrowing of the spinal canal [1].
N Ludmila Perrin | Hugo Stamm
R The disc herniation at L4/L5 is larger than that at L5/S1 [1].
U The patient works as a bricklayer [2].
A Physiotherapy should be tried before any surgery [2].
L unsupported The facet joints show advanced osteoarthritis [1].
L number The protrusion at L4/L5 measures 8 mm [1].
L unit The weakness of plantar flexion has been present for 3 months [2].
L date The MRI of the lumbar spine was made on 16 February 2019 [1].
L side The disc extrusion displaces the right S1 nerve root [1].
# third-pulmonary-embolus
P CT pulmonary angiography on Ruth Calverton: filling defects are present in the segmental arteries of the right lower lobe. The main pulmonary arteries are free. The ratio of right to left ventricle is 0.8, so there is no right heart strain.
P D-dimer on admission, 17 August 2022, was 3.1 mg/L. A pleural-based consolidation of 23 mm most likely represents an infarct, though pneumonia remains possible.
C The main pulmonary arteries are free.
T Ruth Calverton's CT pulmonary angiography shows filling defects in segmental arteries of the right lower lobe [1].
T With a ratio of right to left ventricle of 0.8, right heart strain is absent [1].
T On admission on 17 August 2022, the D-dimer value was 3.1 mg/L [2].
T The 23 mm pleural-based consolidation is most likely an infarct, but pneumonia is still possible [2].
T No filling defects are present in the main pulmonary arteries, which are free [1].
N Ruth Calverton | Maud Ellery
R Pneumonia is more likely than an infarct as the cause of the consolidation [2].
U The patient had taken a long flight shortly before [2].
A Anticoagulation should be continued for at least three months [1].
L negation The main pulmonary arteries are not free [1].
L certainty The consolidation has been proven to be an infarct [2].
L name CT pulmonary angiography on Maud Ellery shows filling defects [1].
L relation The right ventricle is larger than the left one [1].
L unsupported Deep vein thrombosis was found in the leg [1].
# third-thyroid-us
P Thyroid ultrasound, 12 May 2020: the right lobe has a volume of 11 mL, the left lobe 8 mL. In the lower pole of the left lobe lies a hypoechoic nodule of 13 mm without calcifications. TI-RADS 4.
P Dr. Bettina Ormsby performed a fine-needle aspiration on 20 May 2020. The cytology was benign, and no suspicious lymph nodes were found in the neck.
C The cytology was benign, and no suspicious lymph nodes were found in the neck.
T Ultrasound of the thyroid on 12 May 2020 gave a volume of 11 mL for the right lobe and 8 mL for the left [1].
T A hypoechoic 13 mm nodule is located in the lower pole of the left lobe [1].
T The nodule is free of calcifications [1].
T Fine-needle aspiration was done by Dr. Bettina Ormsby on 20 May 2020 [2].
T The cytology turned out benign, and there were no suspicious neck lymph nodes [2].
N Bettina Ormsby | Clive Dunmore
R The left lobe has a greater volume than the right lobe [1].
U The thyroid hormone values were within the normal range [2].
A The aspiration should be repeated after six months [2].
L number The nodule in the left lobe measures 31 mm [1].
L unit The right lobe has a volume of 11 L [1].
L date The fine-needle aspiration took place on 20 July 2020 [2].
L side The nodule lies in the upper pole of the left lobe [1].
L negation Suspicious lymph nodes were found in the neck [2].
L certainty The cytology was possibly benign [2].
# third-kidney-stones
P Non-contrast CT of the abdomen of Marius Feld: a stone of 7 mm with a density of 1,050 HU is lodged in the upper third of the right ureter. The renal pelvis is widened to 18 mm. The left kidney contains no stones.
P Compared with the CT of 1 March 2018, read by Dr. Irena Holt, a stone of 3 mm in the right lower calyx has disappeared. It has presumably passed spontaneously.
C The left kidney contains no stones.
T The CT without contrast of Marius Feld shows a 7 mm stone with a density of 1,050 HU [1].
T It is lodged in the right ureter, in the upper third [1].
T The width of the renal pelvis is 18 mm [1].
T A 3 mm stone in the right lower calyx is no longer present in comparison with the CT of 1 March 2018 [2].
T The stone is presumed to have passed spontaneously [2].
T There are no stones in the left kidney [1].
N Irena Holt | Marius Feld
R The stone that has disappeared was larger than the stone in the ureter [2].
U The patient drinks less than one litre of water per day [2].
A Shock wave lithotripsy is the treatment of choice [1].
L name The CT of 1 March 2018 was read by Dr. Marius Feld [2].
L relation A stone of 3 mm has newly appeared since the CT of 1 March 2018 [2].
L unsupported The stone consists of calcium oxalate [1].
L certainty The stone of 3 mm has definitely passed spontaneously [2].
L unit The stone in the right ureter measures 7 cm [1].
# third-shoulder-cuff
P MR arthrography of the right shoulder, 23 September 2021: the supraspinatus tendon is completely torn and retracted by 15 mm. The subscapularis tendon is intact. Fatty infiltration of the supraspinatus muscle is Goutallier grade 1.
P Mr Caspian Rowe, 54, reported pain for 4 months. A labral lesion is suspected at the superior edge, but it cannot be confirmed on the images.
C The subscapularis tendon is intact.
T On the MR arthrography of 23 September 2021, the supraspinatus tendon of the right shoulder is torn completely, with a retraction of 15 mm [1].
T The supraspinatus muscle shows fatty infiltration of Goutallier grade 1 [1].
T Caspian Rowe, aged 54, reported having had pain for 4 months [2].
T There is suspicion of a labral lesion at the superior edge [2].
T The images do not allow the labral lesion to be confirmed [2].
T There is no tear of the subscapularis tendon, which is intact [1].
N Caspian Rowe | Desmond Vail
R The subscapularis tendon is torn, while the supraspinatus tendon is intact [1].
U The biceps tendon is dislocated [1].
A The tendon should be repaired surgically within the next weeks [1].
L date The MR arthrography was carried out on 3 December 2021 [1].
L side The labral lesion is suspected at the inferior edge [2].
L negation The supraspinatus tendon is not torn [1].
L certainty A labral lesion has been confirmed on the images [2].
L number Fatty infiltration of the supraspinatus muscle is Goutallier grade 3 [1].
# third-catheter-check
P Bedside chest radiograph of 4 November 2023, 06:15: the tip of the central venous catheter projects over the superior vena cava, 3 cm above the right atrium. A pneumothorax is not visible. The heart is slightly enlarged.
P The endotracheal tube ends 5 cm above the carina. Opacities in the left lower field have decreased since 2 November; according to Dr. Philippa Strand, residual atelectasis is more likely than pneumonia.
C A pneumothorax is not visible.
T The bedside radiograph was taken on 4 November 2023 at 06:15 [1].
T The catheter tip projects over the superior vena cava and lies 3 cm above the right atrium [1].
T Slight enlargement of the heart is noted [1].
T The end of the endotracheal tube is 5 cm above the carina [2].
T Since 2 November the opacities in the left lower field have diminished [2].
T Dr. Philippa Strand considers pneumonia less likely than residual atelectasis [2].
T No pneumothorax can be seen [1].
N Philippa Strand | Gareth Lowe
R According to Dr. Philippa Strand, pneumonia is more likely than residual atelectasis [2].
U The catheter was placed by an anaesthetist during the night [1].
A The endotracheal tube should be pulled back by 1 cm [2].
L unsupported The patient was admitted after a traffic accident [2].
L number The endotracheal tube ends 8 cm above the carina [2].
L relation The opacities in the left lower field have increased since 2 November [2].
L negation A pneumothorax is visible [1].
L name According to Dr. Gareth Lowe, residual atelectasis is more likely than pneumonia [2].
`;
