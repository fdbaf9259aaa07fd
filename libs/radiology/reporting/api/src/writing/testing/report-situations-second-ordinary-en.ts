/** Thirty drafts reworded by another independent hand that read no rule, every other one read since; of the rest only figures. In the form of `report-situations-en.ts`. */
export const REPORTS_SECOND_ORDINARY_EN = `
# en-ordinary-partsolid | second-ordinary-opened | CT | chest | high
D Compared with March 2023. Part-solid nodule left lower lobe, now 14 mm, previously 9 mm. Solid component measures 5 mm. No enlarged mediastinal lymph nodes. Small hiatal hernia.
H Comparison is made with the study from March 2023. The part-solid nodule in the left lower lobe has increased in size and now measures 14 mm, previously 9 mm. Its solid component measures 5 mm. There are no enlarged mediastinal lymph nodes. A small hiatal hernia is present. || Part-solid nodule in the left lower lobe, enlarged to 14 mm from 9 mm in March 2023, with a 5 mm solid component.
H Since March 2023, a part-solid left lower lobe nodule has grown from 9 mm to 14 mm, with a solid portion of 5 mm. The mediastinal lymph nodes are not enlarged, and a small hiatal hernia is seen. || Growth of a left lower lobe part-solid nodule since March 2023, now 14 mm (previously 9 mm; solid component 5 mm).
L number | now measures 14 mm => now measures 17 mm
L side | nodule in the left lower lobe has increased => nodule in the right lower lobe has increased
L relation | has increased in size => has decreased in size
L omission | A small hiatal hernia is present. =>
# en-ordinary-pe | second-ordinary | CT | chest | high
D CT pulmonary angiogram. Filling defect in a right lower lobe segmental artery, acute pulmonary embolism. No right heart strain. Main pulmonary artery 27 mm. Trace left pleural effusion.
H CT pulmonary angiography demonstrates a filling defect in a segmental artery of the right lower lobe, representing acute pulmonary embolism. There is no evidence of right heart strain. The main pulmonary artery measures 27 mm. A trace left pleural effusion is present. || Acute segmental pulmonary embolism in the right lower lobe, without right heart strain.
H On the CT pulmonary angiogram, a segmental artery to the right lower lobe contains a filling defect due to acute pulmonary embolism. The main pulmonary artery is 27 mm, and signs of right heart strain are absent. Trace pleural fluid is seen on the left. || Acute pulmonary embolism involving a right lower lobe segmental artery. No right heart strain. Trace left pleural effusion.
L unit | measures 27 mm => measures 27 cm
L negation | There is no evidence of right heart strain => There is evidence of right heart strain
L name | segmental artery of the right lower lobe => segmental artery of the right upper lobe
L unsupported | A trace left pleural effusion is present => A trace left pleural effusion is present with adjacent compressive atelectasis
# en-ordinary-twonodules | second-ordinary-opened | CT | chest | low
D Comparison January 12, 2024. Two solid nodules in the right middle lobe, 4 mm and 6 mm, unchanged. Probably intrapulmonary lymph nodes. Follow-up low-dose CT in 12 months.
H In comparison with the examination of January 12, 2024, two solid nodules in the right middle lobe, measuring 4 mm and 6 mm, are unchanged. These probably represent intrapulmonary lymph nodes. || Two stable solid nodules in the right middle lobe (4 mm and 6 mm), probably intrapulmonary lymph nodes. || Follow-up low-dose CT in 12 months.
H The right middle lobe contains two solid nodules of 4 mm and 6 mm, stable since January 12, 2024; these are probably intrapulmonary lymph nodes. || Unchanged 4 mm and 6 mm solid right middle lobe nodules, likely intrapulmonary lymph nodes. || A follow-up low-dose CT is recommended in 12 months.
L date | January 12, 2024 => January 12, 2022
L certainty | These probably represent => These represent
L citation | (4 mm and 6 mm) => (4 mm and 6 mm, Lung-RADS category 2)
L advice | low-dose CT in 12 months => low-dose CT in 12 months and referral to a pulmonary nodule clinic
# en-ordinary-effusion | second-ordinary | CT | chest | high
D Large right pleural effusion with compressive atelectasis of the right lower lobe. Three rib fractures on the right, ribs 6, 7 and 8. No pneumothorax. Aortic valve calcification.
H There is a large pleural effusion on the right, which causes compressive atelectasis of the right lower lobe. Three rib fractures are identified, involving the right sixth, seventh and eighth ribs. No pneumothorax is seen. Calcification of the aortic valve is noted. || Large right pleural effusion with compressive right lower lobe atelectasis. Fractures of the right ribs 6 to 8.
H A large right-sided pleural effusion compresses the right lower lobe, with resulting atelectasis. Ribs 6, 7 and 8 on the right are fractured. There is no pneumothorax. The aortic valve is calcified. || 1. Large right pleural effusion with compressive atelectasis of the right lower lobe. 2. Three right rib fractures (6-8), without pneumothorax.
L number | Three rib fractures are identified, involving the right sixth, seventh and eighth ribs => Two rib fractures are identified, involving the right sixth and seventh ribs
L side | a large pleural effusion on the right => a large pleural effusion on the left
L relation | which causes compressive atelectasis of the right lower lobe => which is caused by atelectasis of the right lower lobe
L omission | Calcification of the aortic valve is noted. =>
# en-ordinary-emphysema | second-ordinary-opened | CT | chest | low
D Moderate centrilobular emphysema, upper lobe predominant. Bulla at the left apex, 3.2 cm. No suspicious nodule. Ascending aorta 41 mm.
H There is moderate centrilobular emphysema with upper lobe predominance. A bulla measuring 3.2 cm is seen at the left apex. No suspicious pulmonary nodule is identified. The ascending aorta measures 41 mm. || Moderate upper lobe predominant centrilobular emphysema with a left apical bulla. No suspicious nodule. Ascending aorta of 41 mm.
H Moderate emphysema of centrilobular type predominates in the upper lobes, and the left lung apex contains a 3.2 cm bulla. There is no suspicious nodule. The caliber of the ascending aorta is 41 mm. || Moderate centrilobular emphysema, predominantly in the upper lobes, with a 3.2 cm left apical bulla.
L unit | A bulla measuring 3.2 cm => A bulla measuring 3.2 mm
L negation | No suspicious pulmonary nodule is identified => A suspicious pulmonary nodule is identified
L name | The ascending aorta measures => The descending aorta measures
L unsupported | moderate centrilobular emphysema with upper lobe predominance => moderate centrilobular emphysema with upper lobe predominance and diffuse bronchial wall thickening
# en-ordinary-consolidation | second-ordinary | CT | chest | low
D Compared to the CT of 5 November. Consolidation in the lingula has partially resolved. Likely resolving pneumonia. Left hilar node 11 mm, previously 13 mm. Repeat chest CT in 6 weeks.
H Compared with the CT of 5 November, the consolidation in the lingula has partially resolved, likely reflecting resolving pneumonia. A left hilar lymph node measures 11 mm, previously 13 mm. || Partial resolution of lingular consolidation, in keeping with likely resolving pneumonia. Decrease of a left hilar lymph node to 11 mm. || Repeat chest CT in 6 weeks.
H Since the CT performed on 5 November, lingular consolidation has partly cleared; this is likely resolving pneumonia. The left hilar lymph node has decreased from 13 mm to 11 mm. || Likely resolving lingular pneumonia. Left hilar node now 11 mm (previously 13 mm). || Follow-up chest CT is advised in 6 weeks.
L date | CT of 5 November => CT of 5 October
L certainty | likely reflecting resolving pneumonia => definitely representing resolving pneumonia
L citation | Decrease of a left hilar lymph node to 11 mm => Decrease of a left hilar lymph node to 11 mm (partial response per RECIST 1.1)
L advice | Repeat chest CT in 6 weeks => Repeat chest CT in 6 weeks and bronchoscopy
# en-ordinary-lungmass | second-ordinary-opened | CT | chest | high
D Spiculated mass in the right upper lobe, 4.6 by 3.9 cm. Mass encases and narrows the right upper lobe bronchus. Right paratracheal node 18 mm. Left adrenal nodule 15 mm, indeterminate. No bone lesions.
H There is a spiculated mass in the right upper lobe measuring 4.6 × 3.9 cm. The mass encases and narrows the right upper lobe bronchus. A right paratracheal lymph node measures 18 mm. There is an indeterminate nodule of 15 mm in the left adrenal gland. No bone lesions are seen. || Spiculated right upper lobe mass of 4.6 cm narrowing the right upper lobe bronchus, with an 18 mm right paratracheal lymph node. Indeterminate 15 mm left adrenal nodule.
H The right upper lobe contains a 4.6 × 3.9 cm mass with spiculated margins, which encases the right upper lobe bronchus and narrows it. In addition there is an 18 mm lymph node in the right paratracheal region and an indeterminate 15 mm nodule of the left adrenal. The bones are free of lesions. || 1. Spiculated right upper lobe mass with bronchial encasement and narrowing. 2. Right paratracheal lymph node, 18 mm. 3. Indeterminate left adrenal nodule, 15 mm.
L number | measuring 4.6 × 3.9 cm => measuring 4.6 × 2.9 cm
L side | nodule of 15 mm in the left adrenal gland => nodule of 15 mm in the right adrenal gland
L relation | The mass encases and narrows the right upper lobe bronchus => The mass is encased by the right upper lobe bronchus
L omission | No bone lesions are seen. =>
# en-ordinary-uip | second-ordinary | CT | chest | high
D Basal subpleural reticulation with honeycombing. Traction bronchiectasis in both lower lobes. No ground-glass opacity. Esophagus mildly dilated, 22 mm.
H Reticulation with honeycombing is present in a basal and subpleural distribution. There is traction bronchiectasis in both lower lobes. No ground-glass opacity is seen. The esophagus is mildly dilated at 22 mm. || Basal subpleural reticulation with honeycombing and lower lobe traction bronchiectasis. Mild esophageal dilatation.
H Subpleural reticulation and honeycombing involve the lung bases, and both lower lobes show traction bronchiectasis. There are no ground-glass opacities. Mild dilatation of the esophagus, measuring 22 mm, is noted. || Basal subpleural reticulation with honeycombing and bilateral lower lobe traction bronchiectasis. Mildly dilated esophagus.
L unit | mildly dilated at 22 mm => mildly dilated at 22 cm
L negation | No ground-glass opacity is seen => Ground-glass opacity is seen
L name | traction bronchiectasis in both lower lobes => traction bronchiectasis in both upper lobes
L unsupported | The esophagus is mildly dilated => The esophagus is mildly dilated and fluid-filled
# en-ordinary-metastases | second-ordinary-opened | CT | chest | high
D Known colon cancer. Compared to 18 June 2024. Multiple bilateral pulmonary metastases have increased. Largest in the left upper lobe, 23 mm, was 16 mm. Possible pleural metastasis on the left. No pericardial effusion.
H Known colon cancer. Compared with 18 June 2024, the multiple bilateral pulmonary metastases have increased. The largest, in the left upper lobe, measures 23 mm, previously 16 mm. There is a possible pleural metastasis on the left side. No pericardial effusion is present. || Progression of bilateral pulmonary metastases in known colon cancer, the largest being 23 mm in the left upper lobe. Possible left pleural metastasis.
H In this patient with known colon cancer, there has been an increase in the multiple pulmonary metastases in both lungs since 18 June 2024. The dominant lesion in the left upper lobe has grown from 16 mm to 23 mm. A metastasis to the left pleura is possible. There is no pericardial effusion. || Increase in bilateral pulmonary metastases since 18 June 2024. Possible pleural metastasis on the left.
L date | 18 June 2024 => 18 July 2024
L certainty | There is a possible pleural metastasis => There is a definite pleural metastasis
L citation | Progression of bilateral pulmonary metastases => Progressive disease according to iRECIST, with bilateral pulmonary metastases
L advice | Possible left pleural metastasis. => Possible left pleural metastasis. PET/CT is recommended.
# en-ordinary-thymoma | second-ordinary | CT | chest | high
D Anterior mediastinal mass, 52 mm, displacing the left brachiocephalic vein. Larger than in August, when it was 44 mm. Elevated left hemidiaphragm. Lungs clear. Two small liver cysts.
H An anterior mediastinal mass measures 52 mm and displaces the left brachiocephalic vein. It is larger than in August, when it measured 44 mm. The left hemidiaphragm is elevated. The lungs are clear. There are two small cysts in the liver. || Anterior mediastinal mass, enlarged since August, displacing the left brachiocephalic vein. Elevation of the left diaphragm.
H There is a 52 mm mass in the anterior mediastinum with displacement of the left brachiocephalic vein; it measured 44 mm in August and has therefore grown. Elevation of the left hemidiaphragm is seen. The lungs are clear, and the liver contains two small cysts. || Enlarging anterior mediastinal mass (52 mm, 44 mm in August) with displacement of the left brachiocephalic vein; elevated left hemidiaphragm.
L number | when it measured 44 mm => when it measured 49 mm
L side | The left hemidiaphragm is elevated => The right hemidiaphragm is elevated
L relation | It is larger than in August => It is smaller than in August
L omission | There are two small cysts in the liver. =>
# en-ordinary-appendicitis | second-ordinary-opened | CT | abdomen | high
D Appendix dilated to 13 mm with periappendiceal fat stranding. Appendicolith at the base, 7 mm. No abscess, no free air. Small fat-containing umbilical hernia.
H The appendix is dilated to 13 mm with surrounding periappendiceal fat stranding. An appendicolith of 7 mm is located at its base. There is no abscess and no free air. A small fat-containing umbilical hernia is noted. || Dilated appendix with fat stranding and an appendicolith. No abscess or free air.
H There is dilatation of the appendix, which measures 13 mm and shows stranding of the periappendiceal fat. A 7 mm appendicolith lies at the base of the appendix. Neither abscess nor free air is identified. There is a small umbilical hernia containing fat. || Dilated appendix (13 mm) with periappendiceal stranding and a 7 mm basal appendicolith, without abscess or free air.
L unit | is dilated to 13 mm => is dilated to 13 cm
L negation | There is no abscess and no free air => There is an abscess and no free air
L name | fat-containing umbilical hernia => fat-containing inguinal hernia
L unsupported | surrounding periappendiceal fat stranding => surrounding periappendiceal fat stranding and wall hyperenhancement
# en-ordinary-livermri | second-ordinary | MR | abdomen | high
D Compared with MRI 02/14/2023. Segment 7 lesion with arterial enhancement and washout, 2.8 cm, previously 1.9 cm. Suspicious for hepatocellular carcinoma. Portal vein patent. No ascites.
H Comparison: MRI dated 02/14/2023. The lesion in segment 7 shows arterial enhancement and washout and measures 2.8 cm, previously 1.9 cm. It is suspicious for hepatocellular carcinoma. The portal vein is patent. There is no ascites. || Enlarging 2.8 cm segment 7 lesion, with an appearance concerning for hepatocellular carcinoma. Patent portal vein.
H A segment 7 lesion with arterial phase enhancement and washout has grown to 2.8 cm from 1.9 cm on the MRI of 02/14/2023, and is suspicious for hepatocellular carcinoma. The portal vein remains patent and ascites is absent. || Segment 7 lesion suspicious for hepatocellular carcinoma, increased from 1.9 cm to 2.8 cm.
L date | 02/14/2023 => 02/14/2021
L certainty | It is suspicious for hepatocellular carcinoma => It is diagnostic of hepatocellular carcinoma
L citation | Enlarging 2.8 cm segment 7 lesion => Enlarging 2.8 cm segment 7 lesion, LI-RADS 5
L advice | Patent portal vein. => Patent portal vein. Multidisciplinary tumor board discussion is advised.
# en-ordinary-ureterstone | second-ordinary-opened | CT | abdomen | high
D 6 mm stone in the left distal ureter causing moderate left hydronephrosis. Two nonobstructing stones in the right kidney, 3 mm each. No perinephric collection. Prostate enlarged.
H There is a 6 mm calculus in the left distal ureter, causing moderate hydronephrosis on the left. The right kidney contains two nonobstructing stones of 3 mm each. No perinephric collection is identified. The prostate is enlarged. || 6 mm distal left ureteral calculus with moderate left hydronephrosis. Nonobstructing right renal stones.
H Moderate left-sided hydronephrosis is due to a 6 mm stone in the distal left ureter. In the right kidney there are two 3 mm stones without obstruction. There is no perinephric fluid collection, and the prostate gland is enlarged. || Moderate left hydronephrosis secondary to a 6 mm distal left ureteral stone. Two nonobstructing 3 mm right renal stones.
L number | contains two nonobstructing stones of 3 mm => contains four nonobstructing stones of 3 mm
L side | calculus in the left distal ureter => calculus in the right distal ureter
L relation | causing moderate hydronephrosis on the left => unrelated to moderate hydronephrosis on the left
L omission | The prostate is enlarged. =>
# en-ordinary-pancreashead | second-ordinary | CT | abdomen | high
D Hypodense mass in the pancreatic head, 31 mm. Pancreatic duct dilated to 8 mm. Superior mesenteric artery not involved. Mass abuts the superior mesenteric vein less than 180 degrees. No liver metastases.
H There is a hypodense mass in the pancreatic head measuring 31 mm. The pancreatic duct is dilated to 8 mm. The superior mesenteric artery is not involved. The mass abuts the superior mesenteric vein over less than 180 degrees. No liver metastases are seen. || Hypodense 31 mm mass of the head of the pancreas with dilatation of the pancreatic duct and abutment of the superior mesenteric vein. No hepatic metastases.
H The head of the pancreas harbors a 31 mm hypodense mass with pancreatic duct dilatation to 8 mm. Contact with the superior mesenteric vein is less than 180 degrees, while the superior mesenteric artery is uninvolved. There are no hepatic metastases. || Pancreatic head mass with a dilated pancreatic duct, abutting the superior mesenteric vein (<180 degrees), without involvement of the superior mesenteric artery and without liver metastases.
L unit | measuring 31 mm => measuring 31 cm
L negation | The superior mesenteric artery is not involved => The superior mesenteric artery is involved
L name | The mass abuts the superior mesenteric vein => The mass abuts the splenic vein
L unsupported | a hypodense mass in the pancreatic head => a hypodense mass with central necrosis in the pancreatic head
# en-ordinary-msbrain | second-ordinary-opened | MR | head | high
D Compared with September 2022. Nine periventricular white matter lesions, one new in the left frontal lobe. No enhancement. Appearance consistent with demyelination. Follow-up MRI in 6 months.
H Comparison is made with the study of September 2022. There are nine white matter lesions in a periventricular location, one of which is new, in the left frontal lobe. None shows enhancement. The appearance is consistent with demyelination. || Nine periventricular white matter lesions, including one new left frontal lesion, without enhancement. || Follow-up MRI in 6 months.
H Nine periventricular lesions of the white matter are demonstrated. Since September 2022, a single new lesion has appeared in the left frontal lobe. There is no lesion enhancement. The findings are consistent with demyelination. || White matter lesions consistent with demyelination, with one new nonenhancing lesion in the left frontal lobe since September 2022. || MRI follow-up is recommended in 6 months.
L date | September 2022 => September 2020
L certainty | The appearance is consistent with demyelination => The appearance proves demyelination
L citation | without enhancement. => without enhancement, fulfilling the 2017 McDonald criteria.
L advice | Follow-up MRI in 6 months => Follow-up MRI in 6 months and lumbar puncture
# en-ordinary-sdh | second-ordinary | CT | head | high
D Acute subdural hematoma over the right convexity, 12 mm thick. Midline shift 7 mm to the left. Hematoma compresses the right lateral ventricle. No skull fracture. Mucosal thickening in the maxillary sinuses.
H An acute subdural hematoma over the right convexity measures 12 mm in thickness. There is midline shift of 7 mm to the left. The hematoma compresses the right lateral ventricle. No skull fracture is seen. Mucosal thickening is present in the maxillary sinuses. || Acute right convexity subdural hematoma, 12 mm thick, with leftward midline shift and compression of the right lateral ventricle.
H There is an acute right convexity subdural hematoma with a thickness of 12 mm, compressing the right lateral ventricle and shifting the midline by 7 mm to the left. There is no fracture of the skull. The maxillary sinuses show mucosal thickening. || Acute right-sided subdural hematoma of 12 mm with 7 mm of midline shift to the left. No skull fracture.
L number | midline shift of 7 mm => midline shift of 9 mm
L side | hematoma over the right convexity => hematoma over the left convexity
L relation | The hematoma compresses the right lateral ventricle => The hematoma is compressed by the right lateral ventricle
L omission | Mucosal thickening is present in the maxillary sinuses. =>
# en-ordinary-pituitary | second-ordinary-opened | MR | head | low
D Pituitary microadenoma on the right, 6 mm. Stalk midline. Optic chiasm not compressed. No cavernous sinus invasion. Small arachnoid cyst in the left middle cranial fossa.
H There is a microadenoma in the right side of the pituitary gland measuring 6 mm. The pituitary stalk is midline. The optic chiasm is not compressed. There is no invasion of the cavernous sinus. A small arachnoid cyst is seen in the left middle cranial fossa. || Right-sided pituitary microadenoma without chiasmal compression or cavernous sinus invasion. Small left middle cranial fossa arachnoid cyst.
H The right side of the pituitary contains a 6 mm microadenoma, with the stalk in the midline. There is neither compression of the optic chiasm nor invasion of the cavernous sinus. The left middle cranial fossa contains a small arachnoid cyst. || Pituitary microadenoma on the right, 6 mm.
L unit | measuring 6 mm => measuring 6 cm
L negation | The optic chiasm is not compressed => The optic chiasm is compressed
L name | is seen in the left middle cranial fossa => is seen in the left posterior cranial fossa
L unsupported | The pituitary stalk is midline => The pituitary stalk is midline and thickened
# en-ordinary-lumbardisc | second-ordinary | MR | spine | low
D Compared with 2021-10-03. L4-L5 left paracentral disc extrusion, new. It may contact the traversing left L5 root. L5-S1 mild disc bulge, unchanged. Conus normal. Neurosurgical consultation advised.
H Compared with the examination of 2021-10-03, there is a new left paracentral disc extrusion at L4-L5. It may contact the traversing left L5 nerve root. A mild disc bulge at L5-S1 is unchanged. The conus is normal. || New left paracentral L4-L5 disc extrusion with possible contact of the left L5 root. Unchanged mild L5-S1 bulge. || Neurosurgical consultation is advised.
H At L4-L5, a left paracentral disc extrusion has developed since 2021-10-03, possibly contacting the traversing left L5 nerve root. At L5-S1 the mild disc bulge is stable. The conus has a normal appearance. || L4-L5 left paracentral extrusion, new compared with 2021-10-03, possibly touching the traversing left L5 root. || Consultation with neurosurgery is recommended.
L date | 2021-10-03 => 2020-10-03
L certainty | there is a new left paracentral disc extrusion => there is possibly a new left paracentral disc extrusion
L citation | Unchanged mild L5-S1 bulge. => Unchanged mild L5-S1 bulge, Pfirrmann grade IV.
L advice | Neurosurgical consultation is advised => Neurosurgical consultation and epidural steroid injection are advised
# en-ordinary-cervicalspine | second-ordinary-opened | MR | spine | high
D C5-C6 disc osteophyte complex compressing the spinal cord. Abnormal T2 signal in the cord over 14 mm. Severe right foraminal stenosis at C6-C7. No fracture. Thyroid nodule on the left, 10 mm.
H At C5-C6, a disc osteophyte complex compresses the spinal cord. Abnormal T2 signal extends over 14 mm within the cord. There is severe foraminal stenosis on the right at C6-C7. No fracture is identified. A 10 mm nodule is noted in the left thyroid lobe. || Cord compression by a C5-C6 disc osteophyte complex with abnormal T2 signal in the cord. Severe right C6-C7 foraminal stenosis.
H The spinal cord is compressed by a disc osteophyte complex at the C5-C6 level, and the cord shows abnormal T2 signal over a length of 14 mm. The right neural foramen at C6-C7 is severely narrowed. There is no fracture. The left side of the thyroid contains a nodule of 10 mm. || Disc osteophyte complex at C5-C6 with compression and abnormal T2 signal of the cord; severe right foraminal stenosis at C6-C7. Left thyroid nodule, 10 mm.
L number | extends over 14 mm => extends over 24 mm
L side | severe foraminal stenosis on the right at C6-C7 => severe foraminal stenosis on the left at C6-C7
L relation | a disc osteophyte complex compresses the spinal cord => the spinal cord compresses a disc osteophyte complex
L omission | A 10 mm nodule is noted in the left thyroid lobe. =>
# en-ordinary-kneemeniscus | second-ordinary | MR | lower_limb | low
D Horizontal tear of the posterior horn of the medial meniscus. ACL and PCL intact. Baker's cyst 4.1 cm. Mild joint effusion. No bone marrow edema.
H There is a horizontal tear in the posterior horn of the medial meniscus. The anterior and posterior cruciate ligaments are intact. A Baker's cyst measuring 4.1 cm is present. There is a mild joint effusion. No bone marrow edema is seen. || Horizontal tear of the medial meniscal posterior horn. Baker's cyst and mild joint effusion.
H The medial meniscus shows a horizontal tear of its posterior horn. Both the ACL and the PCL are intact. There is a 4.1 cm popliteal (Baker's) cyst as well as a mild joint effusion, without bone marrow edema. || Horizontal medial meniscus tear involving the posterior horn; intact cruciate ligaments.
L unit | measuring 4.1 cm => measuring 4.1 mm
L negation | The anterior and posterior cruciate ligaments are intact => The anterior and posterior cruciate ligaments are not intact
L name | in the posterior horn of the medial meniscus => in the posterior horn of the lateral meniscus
L unsupported | There is a mild joint effusion => There is a mild joint effusion with synovitis
# en-ordinary-rotatorcuff | second-ordinary-opened | MR | upper_limb | low
D Right shoulder. Full-thickness supraspinatus tear, 15 mm, new since April 2022. Possible labral tear superiorly. Biceps tendon in place. MR arthrography could be considered.
H Right shoulder: There is a full-thickness tear of the supraspinatus tendon measuring 15 mm, which is new since April 2022. A superior labral tear is possible. The biceps tendon is in place. || New full-thickness supraspinatus tear of the right shoulder. Possible superior labral tear. || MR arthrography could be considered.
H In the right shoulder, a 15 mm full-thickness supraspinatus tear has developed since April 2022. There may be a tear of the superior labrum. The tendon of the biceps is normally located. || Right full-thickness supraspinatus tear (15 mm), new since April 2022; possible tear of the superior labrum. || Consider MR arthrography.
L date | new since April 2022 => new since April 2023
L certainty | There is a full-thickness tear of the supraspinatus => There may be a full-thickness tear of the supraspinatus
L citation | New full-thickness supraspinatus tear of the right shoulder => New full-thickness supraspinatus tear of the right shoulder, Goutallier grade 2
L advice | MR arthrography could be considered => MR arthrography and orthopedic surgical referral could be considered
# en-ordinary-kneetrauma | second-ordinary | MR | lower_limb | high
D Left knee after twisting injury. Complete ACL tear. Bone contusion of the lateral femoral condyle, larger than that of the lateral tibial plateau. Two loose bodies. Small prepatellar hematoma.
H Left knee, status post twisting injury: There is a complete tear of the anterior cruciate ligament. The bone contusion of the lateral femoral condyle is larger than that of the lateral tibial plateau. Two loose bodies are seen. There is also a small prepatellar hematoma. || Complete ACL tear following a twisting injury, with contusions of the lateral femoral condyle and lateral tibial plateau. Loose bodies.
H Following a twisting injury, the left knee shows a complete rupture of the ACL. Bone contusions involve the lateral femoral condyle and, to a lesser extent, the lateral tibial plateau. There are two loose bodies and a small prepatellar hematoma. || Complete ACL tear of the left knee with lateral femoral and tibial bone contusions and two loose bodies.
L number | Two loose bodies are seen => Three loose bodies are seen
L side | Left knee, status post => Right knee, status post
L relation | is larger than that of the lateral tibial plateau => is smaller than that of the lateral tibial plateau
L omission | There is also a small prepatellar hematoma. =>
# en-ordinary-chestxray | second-ordinary-opened | DX | chest | low
D Right internal jugular catheter, tip in the superior vena cava. Heart size normal. No pneumothorax. Nodular opacity in the left mid zone, 12 mm.
H A right internal jugular catheter is in place with its tip in the superior vena cava. The heart is of normal size. There is no pneumothorax. A nodular opacity measuring 12 mm is seen in the left mid zone. || Right internal jugular catheter tip within the superior vena cava, without pneumothorax. Nodular opacity of the left mid zone.
H The tip of the right internal jugular catheter projects over the superior vena cava. Heart size is normal and no pneumothorax is present. In the left mid zone there is a 12 mm nodular opacity. || 12 mm nodular opacity in the left mid zone. Right internal jugular catheter with its tip in the superior vena cava; no pneumothorax.
L unit | measuring 12 mm => measuring 12 cm
L negation | There is no pneumothorax. => There is a pneumothorax.
L name | A right internal jugular catheter is in place => A right subclavian catheter is in place
L unsupported | The heart is of normal size. => The heart is of normal size. The aortic knob is calcified.
# en-ordinary-wristxray | second-ordinary | DX | upper_limb | low
D Compared with films of 21 May. Distal radius fracture in unchanged alignment, with early callus. Ulnar styloid fracture. Possible scaphoid fracture. Repeat radiographs in 2 weeks.
H Compared with the radiographs of 21 May, the fracture of the distal radius shows unchanged alignment and early callus formation. There is a fracture of the ulnar styloid. A fracture of the scaphoid is possible. || Distal radius fracture with early callus and unchanged alignment. Ulnar styloid fracture. Possible scaphoid fracture. || Repeat radiographs in 2 weeks.
H The alignment of the distal radial fracture has not changed since 21 May, and early callus is visible. The ulnar styloid is fractured, and there may be a scaphoid fracture. || Distal radial fracture, alignment stable since 21 May, with early callus. Fracture of the ulnar styloid and possible fracture of the scaphoid. || Radiographs should be repeated in 2 weeks.
L date | radiographs of 21 May => radiographs of 12 May
L certainty | There is a fracture of the ulnar styloid => There may be a fracture of the ulnar styloid
L citation | Distal radius fracture with early callus and unchanged alignment => Distal radius fracture (AO type 23-A2) with early callus and unchanged alignment
L advice | Repeat radiographs in 2 weeks => Repeat radiographs in 2 weeks and CT of the wrist
# en-ordinary-hipxray | second-ordinary-opened | DX | lower_limb | high
D Displaced fracture of the left femoral neck. Shortening 2 cm. Hip joint space narrowing worse on the right than on the left. Four surgical clips in the pelvis. Vascular calcifications.
H There is a displaced fracture of the left femoral neck. Shortening amounts to 2 cm. Narrowing of the hip joint space is worse on the right than on the left. Four surgical clips project over the pelvis. Vascular calcifications are present. || Displaced left-sided femoral neck fracture with shortening. Hip joint space narrowing, more marked on the right.
H The left femoral neck is fractured, with displacement and 2 cm of shortening. The right hip joint space is more narrowed than the left. There are four surgical clips in the pelvis as well as vascular calcifications. || Displaced fracture of the left femoral neck with 2 cm shortening.
L number | Four surgical clips => Six surgical clips
L side | a displaced fracture of the left femoral neck => a displaced fracture of the right femoral neck
L relation | is worse on the right than on the left => is less on the right than on the left
L omission | Vascular calcifications are present. =>
# en-ordinary-thyroidus | second-ordinary | US | neck | low
D Solid hypoechoic nodule in the left lobe, 17 mm. No microcalcifications. Isthmus 4 mm. Spongiform nodule in the right lobe. No abnormal cervical nodes.
H In the left lobe there is a solid hypoechoic nodule measuring 17 mm. It contains no microcalcifications. The isthmus measures 4 mm. A spongiform nodule is present in the right lobe. No abnormal cervical lymph nodes are seen. || Solid hypoechoic left thyroid nodule of 17 mm without microcalcifications. Spongiform right thyroid nodule.
H The left thyroid lobe contains a 17 mm nodule that is solid and hypoechoic, without microcalcifications, and the right lobe contains a spongiform nodule. Isthmus thickness is 4 mm. The cervical lymph nodes are not abnormal. || 17 mm solid hypoechoic nodule in the left lobe. Spongiform nodule in the right lobe. No abnormal cervical nodes.
L unit | nodule measuring 17 mm => nodule measuring 17 cm
L negation | It contains no microcalcifications => It contains microcalcifications
L name | A spongiform nodule is present in the right lobe => A spongiform nodule is present in the pyramidal lobe
L unsupported | a solid hypoechoic nodule => a solid hypoechoic, taller-than-wide nodule
# en-ordinary-gallbladderus | second-ordinary-opened | US | abdomen | low
D Prior ultrasound July 2023. Gallbladder polyp 7 mm, unchanged. Gallstones cannot be excluded because of overlying bowel gas. Common bile duct 5 mm. Ultrasound follow-up in one year.
H In comparison with the prior ultrasound of July 2023, a gallbladder polyp of 7 mm is unchanged. Because of overlying bowel gas, gallstones cannot be excluded. The common bile duct measures 5 mm. || Stable 7 mm gallbladder polyp. Gallstones not excluded owing to bowel gas. || Ultrasound follow-up in one year.
H The gallbladder contains a 7 mm polyp that has not changed since July 2023. Overlying bowel gas means that gallstones cannot be ruled out. The caliber of the common bile duct is 5 mm. || Gallbladder polyp, 7 mm, unchanged since the ultrasound of July 2023; gallstones not excluded. || A follow-up ultrasound in one year is recommended.
L date | July 2023 => June 2023
L certainty | gallstones cannot be excluded => gallstones are definitely excluded
L citation | Stable 7 mm gallbladder polyp. => Stable 7 mm gallbladder polyp, low risk by SRU consensus criteria.
L advice | Ultrasound follow-up in one year => Ultrasound follow-up in one year and surgical consultation for cholecystectomy
# en-ordinary-kidneyus | second-ordinary | US | abdomen | low
D Right kidney 10.8 cm, left kidney 9.1 cm. Three simple cysts in the left kidney. Mild right hydronephrosis, improved after voiding. Bladder wall smooth.
H The right kidney measures 10.8 cm and the left kidney 9.1 cm. There are three simple cysts in the left kidney. Mild right-sided hydronephrosis improved after voiding. The bladder wall is smooth. || Mild right hydronephrosis with improvement following micturition. Simple left renal cysts.
H Renal length is 10.8 cm on the right and 9.1 cm on the left. The left kidney contains three simple cysts. There is mild hydronephrosis of the right kidney, which decreases after voiding. The wall of the urinary bladder is smooth. || Mild right hydronephrosis, improved after voiding. Three simple cysts of the left kidney.
L number | and the left kidney 9.1 cm => and the left kidney 9.7 cm
L side | Mild right-sided hydronephrosis => Mild left-sided hydronephrosis
L relation | hydronephrosis improved after voiding => hydronephrosis worsened after voiding
L omission | The bladder wall is smooth. =>
# en-ordinary-breastus | second-ordinary-opened | US | breast | high
D Irregular hypoechoic mass at 10 o'clock in the right breast, 1.6 cm, 4 cm from the nipple. Posterior shadowing. No axillary adenopathy. Two simple cysts in the left breast.
H In the right breast at the 10 o'clock position, 4 cm from the nipple, there is an irregular hypoechoic mass of 1.6 cm. Posterior acoustic shadowing is present. There is no axillary adenopathy. Two simple cysts are seen in the left breast. || Irregular hypoechoic right breast mass at 10 o'clock with posterior shadowing. No axillary lymphadenopathy. Left simple cysts.
H An irregularly shaped hypoechoic mass measuring 1.6 cm is found at 10 o'clock in the right breast, 4 cm from the nipple, with posterior shadowing. No adenopathy is seen in the axilla. The left breast contains two simple cysts. || 1.6 cm irregular hypoechoic mass in the right breast at 10 o'clock, 4 cm from the nipple.
L unit | hypoechoic mass of 1.6 cm => hypoechoic mass of 1.6 mm
L negation | There is no axillary adenopathy => There is axillary adenopathy
L name | no axillary adenopathy => no supraclavicular adenopathy
L unsupported | an irregular hypoechoic mass => an irregular hypoechoic mass with internal vascularity
# en-ordinary-veinus | second-ordinary | US | lower_limb | high
D Compared with 9 December 2023. Thrombus in the left popliteal vein, now partially recanalized. Possible thrombus in the peroneal veins. Common femoral vein compressible. Repeat ultrasound in 3 months.
H Compared with 9 December 2023, the thrombus in the left popliteal vein is now partially recanalized. There is possible thrombus in the peroneal veins. The common femoral vein is compressible. || Partial recanalization of left popliteal vein thrombosis. Possible peroneal vein thrombus. || Repeat ultrasound in 3 months.
H The left popliteal vein thrombus shows partial recanalization since 9 December 2023. Thrombus may be present in the peroneal veins, whereas the common femoral vein compresses. || Left popliteal vein thrombosis, partially recanalized since 9 December 2023, and possible thrombosis of the peroneal veins. || An ultrasound in 3 months is recommended for follow-up.
L date | 9 December 2023 => 9 November 2023
L certainty | There is possible thrombus in the peroneal veins => There is definite thrombus in the peroneal veins
L citation | Partial recanalization of left popliteal vein thrombosis. => Partial recanalization of left popliteal vein thrombosis as defined by the SVS guideline.
L advice | Repeat ultrasound in 3 months => Repeat ultrasound in 3 months with continued anticoagulation
`;
