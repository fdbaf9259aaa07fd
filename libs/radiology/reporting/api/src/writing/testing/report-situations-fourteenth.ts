/** Ordinary dictations, reworded as language models word them, measured once before any rule was built by them. In the form of `report-situations-en.ts`. */
export const REPORTS_FOURTEENTH = `
# en-fourteenth-lobectomy | fourteenth | CT | chest | high
D Status post right upper lobectomy. No local recurrence. 5 mm nodule left lower lobe, unchanged since 2 March 2024. Mild emphysema both upper lobes. No pleural effusion, no lymphadenopathy.
H The patient is status post right upper lobectomy, with no evidence of local recurrence. A 5 mm nodule in the left lower lobe is stable compared with 2 March 2024. Mild emphysematous changes are noted in the bilateral upper lobes. Neither pleural effusion nor lymphadenopathy is identified. || No evidence of local recurrence following right upper lobectomy. Stable 5 mm left lower lobe nodule.
H Postoperative changes of right upper lobectomy are present, without signs of local recurrence. In the left lower lobe, there is a 5 mm nodule, unchanged from 2 March 2024. There is mild emphysema in the upper lobes bilaterally. There is no pleural effusion or lymphadenopathy. || Status post right upper lobectomy without recurrence. Unchanged left lower lobe nodule (5 mm).
L side | status post right upper lobectomy, with => status post left upper lobectomy, with
L date | compared with 2 March 2024 => compared with 2 May 2024
L negation | Neither pleural effusion nor lymphadenopathy is identified => Pleural effusion is identified without lymphadenopathy
L number | A 5 mm nodule in => A 9 mm nodule in
L advice | m left lower lobe nodule. => m left lower lobe nodule, recommend follow-up.
# en-fourteenth-appendix | fourteenth | CT | abdomen | low
D Appendix dilated to 11 mm with wall thickening and periappendiceal fat stranding. Appendicolith at the base, 6 mm. No abscess. No free air. Findings consistent with acute appendicitis.
H The appendix is dilated, measuring 11 mm in diameter, with associated wall thickening and surrounding fat stranding. A 6 mm appendicolith is identified at its base. There is no evidence of abscess formation or free air. These findings are consistent with acute appendicitis. || Acute appendicitis with a 6 mm appendicolith. No abscess or free air.
H There is dilatation of the appendix to 11 mm, accompanied by thickening of its wall and stranding of the periappendiceal fat. At the base of the appendix there is an appendicolith measuring 6 mm. No abscess and no free air are seen. The appearance is in keeping with acute appendicitis. || Findings in keeping with acute appendicitis. No abscess, no free air.
L number | measuring 11 mm in diameter => measuring 15 mm in diameter
L negation | There is no evidence of abscess formation or free air => There is abscess formation without free air
L certainty | These findings are consistent with acute appendicitis => These findings exclude acute appendicitis
L name | identified at its base => identified at its tip
L advice | . No abscess or free air. => . No abscess or free air, further evaluation on MRI.
# en-fourteenth-headct | fourteenth | CT | head | high
D Left frontal subdural hematoma, 8 mm thick. Midline shift 4 mm to the right. Sulci effaced on the left. Ventricles not dilated. No skull fracture. Chronic small vessel changes.
H There is a left frontal subdural hematoma measuring 8 mm in thickness, with 4 mm of rightward midline shift. The left-sided sulci are effaced. The ventricles are not dilated. No skull fracture is identified. Chronic small vessel ischemic changes are noted. || Left frontal subdural hematoma, 8 mm, with 4 mm rightward midline shift.
H A subdural hematoma with a thickness of 8 mm is present in the left frontal region. The midline is shifted by 4 mm to the right, and there is effacement of the sulci on the left side. There is no ventricular dilatation. There is no fracture of the skull. Chronic small vessel changes are present. || 8 mm left frontal subdural hematoma. Midline shift to the right by 4 mm. No skull fracture.
L side | with 4 mm of rightward midline shift => with 4 mm of leftward midline shift
L number | measuring 8 mm in thickness => measuring 18 mm in thickness
L name | left frontal subdural hematoma measuring => left frontal epidural hematoma measuring
L negation | The ventricles are not dilated => The ventricles are dilated
# en-fourteenth-biliary | fourteenth | US | abdomen | low
D Gallbladder contains multiple stones, largest 14 mm. Gallbladder wall 2 mm, not thickened. No pericholecystic fluid. Common bile duct 5 mm, normal. Liver echogenicity increased, consistent with steatosis. Right kidney 10.8 cm, left kidney 11.2 cm, no hydronephrosis.
H The gallbladder contains multiple calculi, the largest measuring 14 mm. The gallbladder wall measures 2 mm and is not thickened. No pericholecystic fluid is seen. The common bile duct is of normal caliber at 5 mm. The liver shows increased echogenicity, compatible with hepatic steatosis. The right kidney measures 10.8 cm and the left kidney 11.2 cm in length. There is no hydronephrosis on either side. || Cholelithiasis without evidence of gallbladder wall thickening or pericholecystic fluid. Hepatic steatosis.
H Multiple gallstones are present, up to 14 mm in size. There is no thickening of the gallbladder wall (2 mm) and no pericholecystic fluid. The common bile duct measures 5 mm, which is normal. Hepatic echogenicity is increased, in keeping with fatty liver. Kidneys measure 10.8 cm on the right and 11.2 cm on the left, without hydronephrosis. || Multiple gallstones. Fatty liver. No hydronephrosis.
L number | the largest measuring 14 mm => the largest measuring 24 mm
L side | The right kidney measures 10.8 cm and the left kidney 11.2 cm => The right kidney measures 11.2 cm and the left kidney 10.8 cm
L negation | There is no hydronephrosis on either side => There is hydronephrosis on either side
L certainty | compatible with hepatic steatosis => diagnostic of hepatic cirrhosis
L advice | fluid. Hepatic steatosis. => fluid. Hepatic steatosis, follow-up recommended.
# en-fourteenth-pe | fourteenth | CT | chest | high
D Filling defects in the right lower lobe and left upper lobe segmental pulmonary arteries. No saddle embolus. RV/LV ratio 0.9. No right heart strain. Small right pleural effusion. Wedge-shaped opacity right lower lobe, probably infarct.
H Filling defects are demonstrated in the segmental pulmonary arteries of the right lower lobe and the left upper lobe. No saddle embolus is present. The RV/LV ratio is 0.9, with no evidence of right heart strain. There is a small right-sided pleural effusion. A wedge-shaped opacity in the right lower lobe likely represents an infarct. || Segmental pulmonary emboli in the right lower and left upper lobes without right heart strain. Probable right lower lobe infarct. Small right pleural effusion.
H There are filling defects within the segmental pulmonary arteries supplying the right lower lobe and left upper lobe. There is no saddle embolism and no sign of right heart strain; the RV/LV ratio measures 0.9. Small pleural effusion on the right. There is a wedge-shaped opacity in the right lower lobe, which is probably an infarct. || Right lower lobe and left upper lobe segmental filling defects. No saddle embolus. No right heart strain.
L side | the right lower lobe and the left upper lobe. No saddle => the left lower lobe and the right upper lobe. No saddle
L certainty | likely represents an infarct => represents an infarct
L number | The RV/LV ratio is 0.9 => The RV/LV ratio is 1.9
L negation | No saddle embolus is present => A saddle embolus is present
L advice | l right pleural effusion. => l right pleural effusion, to be followed on CT.
# en-fourteenth-shoulder | fourteenth | MR | upper_limb | low
D Right shoulder. Full-thickness tear of the supraspinatus tendon, 14 mm, retracted to the humeral head. Infraspinatus tendinosis. Subscapularis intact. Biceps tendon in the groove. Moderate AC joint arthrosis. Fluid in the subacromial bursa.
H In the right shoulder, there is a full-thickness tear of the supraspinatus tendon measuring 14 mm, with retraction to the level of the humeral head. Tendinosis of the infraspinatus is noted. The subscapularis tendon is intact. The biceps tendon is located within the groove. There is moderate arthrosis of the acromioclavicular joint. Fluid is present in the subacromial bursa. || Full-thickness right supraspinatus tendon tear (14 mm) with retraction. Moderate AC joint arthrosis.
H Right shoulder: The supraspinatus tendon demonstrates a full-thickness tear of 14 mm that is retracted to the humeral head. The infraspinatus shows tendinosis, while the subscapularis is intact. The biceps tendon lies in its groove. Moderate degenerative changes of the AC joint. There is subacromial bursal fluid. || Full-thickness supraspinatus tear with retraction to the humeral head. Infraspinatus tendinosis.
L side | In the right shoulder, there => In the left shoulder, there
L name | Tendinosis of the infraspinatus is noted => Tendinosis of the subscapularis is noted
L number | tendon measuring 14 mm => tendon measuring 40 mm
L negation | The subscapularis tendon is intact => The subscapularis tendon is torn
L advice | erate AC joint arthrosis. => erate AC joint arthrosis, for further imaging.
# en-fourteenth-hipfracture | fourteenth | DX | lower_limb | low
D Displaced fracture of the left femoral neck. No dislocation. Osteopenia. Right hip prosthesis in situ, no loosening. Vascular calcifications.
H There is a displaced fracture of the neck of the left femur. No dislocation is seen. The bones are osteopenic. A right hip prosthesis is in place, with no signs of loosening. Vascular calcifications are present. || Displaced left femoral neck fracture without dislocation.
H A displaced left femoral neck fracture is identified, without associated dislocation. Osteopenia is noted. The right hip prosthesis is in situ and shows no evidence of loosening. There are vascular calcifications. || Displaced fracture of the left femoral neck. Right hip arthroplasty without loosening.
L side | of the neck of the left femur => of the neck of the right femur
L negation | with no signs of loosening => with signs of loosening
L unsupported | The bones are osteopenic. => The bones are osteopenic. A fracture of the pubic ramus is seen.
L name | a displaced fracture of the neck => a nondisplaced fracture of the neck
L advice | ture without dislocation. => ture without dislocation, suggest further imaging.
# en-fourteenth-renal | fourteenth | CT | abdomen | high
D 4 mm stone in the distal left ureter with mild hydronephrosis. Two nonobstructing stones in the right kidney, up to 3 mm. Exophytic lesion upper pole of the right kidney, 22 mm, enhancing, suspicious for renal cell carcinoma. Renal vein patent. Adrenals normal.
H A 4 mm calculus is present in the distal left ureter, resulting in mild left hydronephrosis. There are two non-obstructing stones in the right kidney, measuring up to 3 mm. An enhancing exophytic lesion at the upper pole of the right kidney measures 22 mm and is suspicious for renal cell carcinoma. The renal vein is patent. The adrenal glands are normal. || Suspicious 22 mm right renal lesion, concerning for renal cell carcinoma. Obstructing 4 mm distal left ureteral stone with mild hydronephrosis.
H The distal left ureter contains a 4 mm stone, associated with mild hydronephrosis. The right kidney contains two nonobstructing calculi of up to 3 mm. At the upper pole of the right kidney there is a 22 mm exophytic, enhancing lesion, suspicious for RCC. Patent renal vein. Both adrenal glands appear normal. || Enhancing exophytic lesion of the right upper renal pole, suspicious for renal cell carcinoma. Left distal ureteral stone (4 mm) with mild hydronephrosis.
L side | at the upper pole of the right kidney measures => at the upper pole of the left kidney measures
L name | at the upper pole of the right kidney measures => at the lower pole of the right kidney measures
L number | two non-obstructing stones in => three non-obstructing stones in
L certainty | and is suspicious for renal cell carcinoma => and represents renal cell carcinoma
L advice | with mild hydronephrosis. => with mild hydronephrosis, recommend follow-up.
# en-fourteenth-thyroid | fourteenth | US | neck | low
D Right thyroid lobe 48 x 18 x 16 mm, left lobe 45 x 16 x 15 mm. Isthmus 3 mm. Hypoechoic solid nodule mid left lobe, 12 x 9 mm, ill-defined margins, microcalcifications. Spongiform nodule right lobe, 7 mm. No suspicious cervical lymph nodes.
H The right lobe of the thyroid measures 48 × 18 × 16 mm and the left lobe measures 45 × 16 × 15 mm. The isthmus is 3 mm thick. In the mid portion of the left lobe, there is a solid, hypoechoic nodule measuring 12 × 9 mm with ill-defined margins and microcalcifications. A 7 mm spongiform nodule is seen in the right lobe. There are no suspicious lymph nodes in the neck. || Solid hypoechoic nodule in the mid left lobe, 12 × 9 mm, with microcalcifications. Spongiform right thyroid nodule, 7 mm.
H Thyroid dimensions: right lobe 48 × 18 × 16 mm, left lobe 45 × 16 × 15 mm, isthmus 3 mm. The mid left lobe contains a hypoechoic solid nodule of 12 × 9 mm that has ill-defined margins and contains microcalcifications. The right lobe contains a spongiform nodule measuring 7 mm. No suspicious cervical lymphadenopathy is seen. || 12 × 9 mm solid hypoechoic left thyroid nodule with microcalcifications.
L number | The isthmus is 3 mm thick => The isthmus is 13 mm thick
L side | of the left lobe, there is a solid => of the right lobe, there is a solid
L negation | There are no suspicious lymph nodes in the neck => There are suspicious lymph nodes in the neck
L name | ill-defined margins and microcalcifications => well-defined margins and microcalcifications
L advice | ght thyroid nodule, 7 mm. => ght thyroid nodule, 7 mm, further evaluation on MRI.
# en-fourteenth-cspine | fourteenth | CT | spine | low
D Nondisplaced fracture of the C2 odontoid base. No canal compromise. Degenerative disc disease C5-C6 and C6-C7. Grade 1 anterolisthesis of C4 on C5, 3 mm. Prevertebral soft tissues not thickened.
H There is a nondisplaced fracture through the base of the odontoid process of C2, without compromise of the spinal canal. Degenerative disc disease is present at C5-C6 and C6-C7. There is 3 mm of grade 1 anterolisthesis of C4 on C5. The prevertebral soft tissues are not thickened. || Nondisplaced C2 odontoid base fracture without canal compromise.
H A non-displaced fracture of the base of the odontoid (C2) is identified. The spinal canal is not compromised. Degenerative disc changes are seen at the C5-C6 and C6-C7 levels. Grade 1 anterolisthesis of C4 on C5 measures 3 mm. There is no prevertebral soft tissue thickening. || Nondisplaced fracture at the base of the C2 odontoid process. Grade 1 anterolisthesis of C4 on C5.
L relation | anterolisthesis of C4 on C5 => anterolisthesis of C5 on C4
L name | present at C5-C6 and C6-C7 => present at C4-C5 and C6-C7
L number | There is 3 mm of grade 1 => There is 3 mm of grade 2
L negation | without compromise of the spinal canal => with compromise of the spinal canal
L advice | without canal compromise. => without canal compromise, follow-up recommended.
# en-fourteenth-diverticulitis | fourteenth | CT | abdomen | low
D Sigmoid diverticulosis with wall thickening and pericolic stranding, consistent with diverticulitis. Abscess 2.5 cm adjacent to the sigmoid. Small amount of free fluid in the pelvis. Simple cyst right kidney 18 mm. Prostate enlarged.
H There is sigmoid diverticulosis with associated wall thickening and pericolic fat stranding, consistent with diverticulitis. An abscess measuring 2.5 cm is located adjacent to the sigmoid colon. There is a small amount of free pelvic fluid. The right kidney contains an 18 mm simple cyst. The prostate gland is enlarged. || Sigmoid diverticulitis complicated by a 2.5 cm adjacent abscess.
H Diverticula of the sigmoid colon are seen, with thickening of the wall and stranding of the pericolic fat, in keeping with diverticulitis. Adjacent to the sigmoid there is a 2.5 cm abscess. A small volume of free fluid is present in the pelvis. Simple renal cyst on the right, 18 mm. Prostatic enlargement is noted. || Sigmoid diverticulitis with a 2.5 cm abscess. Small amount of free pelvic fluid.
L number | An abscess measuring 2.5 cm => An abscess measuring 5.2 cm
L side | The right kidney contains an 18 mm => The left kidney contains an 18 mm
L omission | An abscess measuring 2.5 cm is located adjacent to the sigmoid colon. =>
L unsupported | The prostate gland is enlarged. => The prostate gland is enlarged. There is free air.
L advice | 2.5 cm adjacent abscess. => 2.5 cm adjacent abscess, to be followed on CT.
# en-fourteenth-icu | fourteenth | DX | chest | high
D Endotracheal tube tip 4 cm above the carina. Nasogastric tube in the stomach. Right internal jugular line tip in the superior vena cava. No pneumothorax. Bilateral lower lobe opacities, increased from yesterday. Heart size stable.
H The tip of the endotracheal tube is 4 cm above the carina. The nasogastric tube terminates in the stomach. The tip of the right internal jugular central line projects over the superior vena cava. There is no evidence of pneumothorax. Opacities in both lower lobes have increased since yesterday. The heart size is stable. || Increased bilateral lower lobe opacities compared with yesterday. Lines and tubes as described above. No pneumothorax.
H Endotracheal tube in place with its tip 4 cm above the carina; a nasogastric tube is seen in the stomach, and a right internal jugular line ends in the SVC. No pneumothorax is seen. Bilateral lower lobe opacities are increased compared to yesterday. Cardiac size is unchanged. || Worsening opacities in the lower lobes bilaterally. No pneumothorax.
L number | endotracheal tube is 4 cm above => endotracheal tube is 1 cm above
L relation | is 4 cm above the carina => is 4 cm below the carina
L negation | There is no evidence of pneumothorax => There is evidence of pneumothorax
L relation | have increased since yesterday => have decreased since yesterday
L advice | d above. No pneumothorax. => d above. No pneumothorax, for further imaging.
# en-fourteenth-ankle | fourteenth | MR | lower_limb | low
D Left ankle. Complete tear of the anterior talofibular ligament. Calcaneofibular ligament thickened. Deltoid ligament intact. Osteochondral lesion of the medial talar dome, 9 mm, without loose body. Small joint effusion. Achilles tendon normal.
H In the left ankle, the anterior talofibular ligament is completely torn. The calcaneofibular ligament is thickened, whereas the deltoid ligament is intact. There is a 9 mm osteochondral lesion of the medial talar dome with no loose body. A small joint effusion is present. The Achilles tendon is normal. || Complete tear of the left anterior talofibular ligament. Osteochondral lesion of the medial talar dome, 9 mm.
H Left ankle: There is a complete tear of the anterior talofibular ligament (ATFL) and thickening of the calcaneofibular ligament. The deltoid ligament and the Achilles tendon appear intact and normal, respectively. An osteochondral lesion measuring 9 mm is noted at the medial talar dome; no loose body is identified. Small effusion of the ankle joint. || Complete ATFL tear. Osteochondral lesion of the medial dome of the talus.
L side | In the left ankle, the => In the right ankle, the
L name | osteochondral lesion of the medial talar dome with => osteochondral lesion of the lateral talar dome with
L negation | with no loose body => with a loose body
L name | the anterior talofibular ligament is completely torn => the posterior talofibular ligament is completely torn
L advice | medial talar dome, 9 mm. => medial talar dome, 9 mm, suggest further imaging.
# en-fourteenth-ms | fourteenth | MR | head | low
D Multiple T2 hyperintense lesions periventricular and juxtacortical, about 15. One new lesion in the right frontal white matter, 6 mm, with contrast enhancement. No infratentorial lesions. No diffusion restriction. Mild brain atrophy.
H There are multiple T2-hyperintense lesions in the periventricular and juxtacortical white matter, numbering approximately 15. One new lesion in the right frontal white matter measures 6 mm and shows contrast enhancement. No infratentorial lesions are identified. There is no restricted diffusion. There is mild cerebral atrophy. || One new enhancing lesion in the right frontal white matter, 6 mm. Multiple T2 hyperintense lesions.
H Approximately 15 T2 hyperintense lesions are seen in a periventricular and juxtacortical distribution. A new 6 mm enhancing lesion is present in the white matter of the right frontal lobe. There is no infratentorial involvement and no evidence of diffusion restriction. Mild atrophy of the brain is noted. || New contrast-enhancing right frontal white matter lesion measuring 6 mm.
L number | numbering approximately 15 => numbering approximately 25
L side | One new lesion in the right frontal => One new lesion in the left frontal
L negation | measures 6 mm and shows contrast enhancement => measures 6 mm and shows no contrast enhancement
L negation | No infratentorial lesions are identified => Infratentorial lesions are identified
L advice | T2 hyperintense lesions. => T2 hyperintense lesions, recommend follow-up.
# en-fourteenth-trauma | fourteenth | CT | chest | low
D Fractures of the left 4th to 7th ribs. Small left pneumothorax. Lung contusion in the left lower lobe. No hemothorax. Aorta intact. Splenic laceration, 3 cm, no active bleeding.
H There are fractures of the left fourth through seventh ribs. A small left-sided pneumothorax is present. There is a pulmonary contusion in the left lower lobe. No hemothorax is identified. The aorta is intact. A 3 cm splenic laceration is seen without active bleeding. || Left 4th to 7th rib fractures with a small left pneumothorax and left lower lobe contusion. Splenic laceration, 3 cm, without active bleeding.
H Fractures involving ribs 4 to 7 on the left. Small pneumothorax on the left. The left lower lobe shows a contusion of the lung. There is no hemothorax, and the aorta is intact. The spleen shows a laceration of 3 cm with no evidence of active hemorrhage. || Fractures of the left 4th–7th ribs; small left pneumothorax; splenic laceration of 3 cm.
L number | fractures of the left fourth through seventh ribs => fractures of the left fourth through ninth ribs
L side | A small left-sided pneumothorax => A small right-sided pneumothorax
L negation | seen without active bleeding => seen with active bleeding
L name | A small left-sided pneumothorax => A large left-sided pneumothorax
# en-fourteenth-prostate | fourteenth | MR | pelvis | high
D Prostate volume 52 ml. Lesion in the left peripheral zone, mid gland, 13 mm, PI-RADS 4. No extracapsular extension. Seminal vesicles normal. No enlarged pelvic lymph nodes. No bone metastases.
H The prostate has a volume of 52 mL. A 13 mm lesion is identified in the left peripheral zone at the level of the mid gland, assessed as PI-RADS 4. There is no evidence of extracapsular extension. The seminal vesicles are normal. No pelvic lymphadenopathy or bone metastases are seen. || PI-RADS 4 lesion in the left mid-gland peripheral zone, 13 mm. No extracapsular extension.
H Prostatic volume is 52 ml. In the peripheral zone of the left mid gland there is a PI-RADS 4 lesion measuring 13 mm, without extracapsular extension. Normal seminal vesicles. There are no enlarged lymph nodes in the pelvis, and there are no osseous metastases. || 13 mm left peripheral zone lesion, PI-RADS category 4, without extracapsular extension.
L number | assessed as PI-RADS 4 => assessed as PI-RADS 5
L side | identified in the left peripheral zone => identified in the right peripheral zone
L name | in the left peripheral zone at => in the left transition zone at
L negation | There is no evidence of extracapsular extension => There is evidence of extracapsular extension
# en-fourteenth-followliver | fourteenth | CT | abdomen | high
D Compared to 12 January 2025. Liver metastasis segment 7 now 18 mm, previously 31 mm. Lesion in segment 4 no longer visible. No new lesions. Left adrenal nodule 15 mm, unchanged. Port catheter in place.
H In comparison with 12 January 2025, the liver metastasis in segment 7 has decreased in size from 31 mm to 18 mm. The previously seen lesion in segment 4 is no longer visible. No new lesions are identified. The 15 mm left adrenal nodule is unchanged. A port catheter is in place. || Decrease in size of the segment 7 liver metastasis. No new lesions. Stable left adrenal nodule.
H Compared with the prior study dated 12 January 2025: The metastasis in hepatic segment 7 now measures 18 mm (previously 31 mm). The segment 4 lesion can no longer be seen. There are no new lesions. The nodule of the left adrenal gland is stable at 15 mm. Port catheter in situ. || Shrinking segment 7 metastasis, now 18 mm. Segment 4 lesion no longer visible.
L relation | from 31 mm to 18 mm => from 18 mm to 31 mm
L date | with 12 January 2025 => with 12 January 2024
L negation | No new lesions are identified. => New lesions are identified.
L side | The 15 mm left adrenal nodule => The 15 mm right adrenal nodule
L advice | able left adrenal nodule. => able left adrenal nodule, further evaluation on MRI.
# en-fourteenth-carotid | fourteenth | US | neck | high
D Calcified plaque in the right carotid bulb with 60 percent stenosis of the internal carotid artery. Peak systolic velocity 190 cm/s. Left internal carotid artery less than 50 percent stenosis. Vertebral arteries antegrade flow on both sides.
H There is calcified plaque in the right carotid bulb, causing a 60% stenosis of the internal carotid artery. The peak systolic velocity is 190 cm/s. The left internal carotid artery shows a stenosis of less than 50%. Flow in the vertebral arteries is antegrade bilaterally. || 60% stenosis of the right internal carotid artery. Less than 50% stenosis of the left internal carotid artery.
H Calcified plaque is seen at the right carotid bulb with 60% stenosis of the ICA and a peak systolic velocity of 190 cm/s. On the left, there is less than 50% stenosis of the internal carotid artery. Both vertebral arteries show antegrade flow. || Right ICA stenosis of 60%. Left ICA stenosis below 50%.
L number | causing a 60% stenosis => causing a 80% stenosis
L side | The left internal carotid artery shows => The right internal carotid artery shows
L relation | a stenosis of less than 50% => a stenosis of more than 50%
L name | is antegrade bilaterally => is retrograde bilaterally
# en-fourteenth-pneumonia | fourteenth | DX | chest | low
D Consolidation in the right middle lobe with air bronchograms. No effusion. Cardiac silhouette normal. Old healed fracture of the left clavicle. Follow-up in 6 weeks.
H There is consolidation with air bronchograms in the right middle lobe. No pleural effusion is seen. The cardiac silhouette is within normal limits. An old, healed left clavicular fracture is noted. || Right middle lobe consolidation, with air bronchograms. || Follow-up is recommended in 6 weeks.
H The right middle lobe shows a consolidation containing air bronchograms. There is no effusion. The cardiac silhouette is normal in size. The left clavicle shows an old healed fracture. || Consolidation of the middle lobe of the right lung. No effusion. || Follow-up imaging in 6 weeks is advised.
L side | in the right middle lobe. No pleural => in the left middle lobe. No pleural
L advice | in 6 weeks => in 6 months
L name | An old, healed left => An acute left
L negation | No pleural effusion is seen => A pleural effusion is seen
# en-fourteenth-aortadiss | fourteenth | CT | chest | high
D Aortic dissection starting distal to the left subclavian artery, extending to the iliac bifurcation. True lumen narrowed. Celiac trunk and superior mesenteric artery arise from the true lumen, left renal artery from the false lumen. Descending aorta maximum 42 mm. No pericardial effusion.
H There is an aortic dissection that begins distal to the left subclavian artery and extends to the iliac bifurcation. The true lumen is narrowed. The celiac trunk and the superior mesenteric artery originate from the true lumen, while the left renal artery originates from the false lumen. The descending aorta has a maximum diameter of 42 mm. There is no pericardial effusion. || Aortic dissection from distal to the left subclavian artery to the iliac bifurcation. No pericardial effusion.
H An aortic dissection is seen, originating distal to the left subclavian artery with extension to the iliac bifurcation and narrowing of the true lumen. Both the celiac trunk and SMA arise from the true lumen; the left renal artery arises from the false lumen. The maximum diameter of the descending aorta is 42 mm. No pericardial effusion. || Dissection of the aorta extending to the iliac bifurcation with a narrowed true lumen.
L relation | while the left renal artery originates from the false lumen => while the left renal artery originates from the true lumen
L number | maximum diameter of 42 mm => maximum diameter of 52 mm
L relation | that begins distal to the left subclavian => that begins proximal to the left subclavian
L side | while the left renal artery => while the right renal artery
L advice | No pericardial effusion. => No pericardial effusion, to be followed on CT.
# zh-fourteenth-lobectomy | fourteenth | CT | chest | high
D 右肺上叶切除术后，术区未见复发征象。左肺下叶结节5毫米，跟2024年3月2日比没变化。双肺上叶轻度肺气肿。没有胸腔积液，没有淋巴结肿大。
H 右肺上叶呈术后改变，术区未见明确复发征象。左肺下叶见一直径约5 mm的结节，与2024年3月2日相比无明显变化。双肺上叶可见轻度肺气肿。双侧胸腔未见积液，未见肿大淋巴结。 || 右肺上叶切除术后，未见复发征象。左肺下叶5 mm结节，同前。
H 患者为右肺上叶切除术后，术区无复发征象。左肺下叶可见5 mm结节，较2024年3月2日无变化。两肺上叶轻度肺气肿。未见胸腔积液及淋巴结肿大。 || 1. 右肺上叶术后改变，未见复发。2. 左肺下叶结节，较前无变化。
L side | 右肺上叶呈术后改变 => 左肺上叶呈术后改变
L date | 与2024年3月2日相比 => 与2024年5月2日相比
L negation | 双侧胸腔未见积液 => 双侧胸腔可见积液
L number | 直径约5 mm的结节 => 直径约9 mm的结节
L advice | 叶5 mm结节，同前。 => 叶5 mm结节，同前，建议结合临床。
# zh-fourteenth-appendix | fourteenth | CT | abdomen | low
D 阑尾增粗，直径11毫米，壁增厚，周围脂肪间隙模糊。根部粪石6毫米。没有脓肿，没有游离气体。考虑急性阑尾炎。
H 阑尾增粗，直径约11 mm，管壁增厚，周围脂肪间隙模糊。阑尾根部可见一粪石，大小约6 mm。未见脓肿形成，未见游离气体。考虑为急性阑尾炎。 || 考虑急性阑尾炎，伴阑尾粪石。
H 阑尾肿大增粗，最大直径11 mm，壁增厚，其周围脂肪间隙模糊，根部见6 mm粪石影。未见脓肿及游离气体征象。上述表现考虑急性阑尾炎。 || 1. 急性阑尾炎可能性大。2. 未见脓肿及游离气体。
L number | 直径约11 mm => 直径约15 mm
L negation | 未见脓肿形成 => 可见脓肿形成
L name | 阑尾根部可见一粪石 => 阑尾尖端可见一粪石
L certainty | 考虑为急性阑尾炎。 => 排除急性阑尾炎。
L advice | 性阑尾炎，伴阑尾粪石。 => 性阑尾炎，伴阑尾粪石，建议随访复查。
# zh-fourteenth-headct | fourteenth | CT | head | high
D 左侧额部硬膜下血肿，厚8毫米。中线右移4毫米。左侧脑沟变浅。脑室没有扩大。颅骨没有骨折。脑白质少许缺血灶。
H 左侧额部颅骨内板下见硬膜下血肿，厚度约8 mm。中线结构向右移位约4 mm。左侧脑沟变浅。脑室系统未见扩大。颅骨未见骨折征象。脑白质内见少许缺血灶。 || 左侧额部硬膜下血肿，中线右移4 mm。
H 左额部见硬膜下血肿，最厚处约8 mm，左侧大脑半球脑沟变浅，中线向右偏移4 mm。脑室无扩张。颅骨无骨折。脑白质区可见少量缺血灶。 || 1. 左侧额部硬膜下血肿。2. 脑白质少许缺血灶。
L side | 中线结构向右移位 => 中线结构向左移位
L number | 厚度约8 mm => 厚度约18 mm
L name | 见硬膜下血肿 => 见硬膜外血肿
L negation | 脑室系统未见扩大 => 脑室系统扩大
L advice | 肿，中线右移4 mm。 => 肿，中线右移4 mm，建议复查。
# zh-fourteenth-biliary | fourteenth | US | abdomen | low
D 胆囊内多发结石，大的14毫米。胆囊壁厚2毫米，不厚。胆总管5毫米，没有扩张。肝脏回声增强，脂肪肝。右肾长10.8厘米，左肾长11.2厘米，没有积水。
H 胆囊腔内可见多发结石，较大者约14 mm。胆囊壁厚约2 mm，未见增厚。胆总管内径约5 mm，未见扩张。肝脏回声增强，符合脂肪肝表现。右肾长径约10.8 cm，左肾长径约11.2 cm，双肾未见积水。 || 胆囊多发结石。脂肪肝。
H 胆囊内见多枚结石，最大约14 mm，胆囊壁无增厚（厚约2 mm）。胆总管无扩张，宽5 mm。肝实质回声增强，提示脂肪肝。双肾大小：右肾长10.8 cm，左肾长11.2 cm，均未见积水。 || 1. 胆囊结石（多发）。2. 脂肪肝。
L number | 较大者约14 mm => 较大者约24 mm
L side | 右肾长径约10.8 cm，左肾长径约11.2 cm => 右肾长径约11.2 cm，左肾长径约10.8 cm
L negation | 双肾未见积水 => 双肾可见积水
L name | 符合脂肪肝表现 => 符合肝硬化表现
L advice | 胆囊多发结石。脂肪肝。 => 胆囊多发结石。脂肪肝，随访。
# zh-fourteenth-pe | fourteenth | CT | chest | high
D 右肺下叶和左肺上叶段级肺动脉充盈缺损。没有骑跨栓子。右心没有增大。右侧少量胸腔积液。右肺下叶楔形影，考虑梗死可能。
H 右肺下叶及左肺上叶段级肺动脉内可见充盈缺损。未见骑跨性栓子。右心未见增大。右侧胸腔见少量积液。右肺下叶见楔形密度影，考虑肺梗死可能。 || 右肺下叶及左肺上叶段级肺动脉栓塞。右肺下叶梗死可能。右侧少量胸腔积液。
H 于右肺下叶、左肺上叶的段级肺动脉内见充盈缺损影，未见骑跨栓子，右心无增大。右侧胸腔少量积液。右肺下叶可见楔形影，可能为梗死灶。 || 1. 右肺下叶和左肺上叶段级肺动脉充盈缺损。2. 右肺下叶楔形影，梗死可能。
L side | 右肺下叶及左肺上叶段级肺动脉内 => 左肺下叶及右肺上叶段级肺动脉内
L certainty | 考虑肺梗死可能 => 为肺梗死
L negation | 右心未见增大 => 右心增大
L name | 见少量积液 => 见大量积液
L advice | 能。右侧少量胸腔积液。 => 能。右侧少量胸腔积液，建议进一步检查。
# zh-fourteenth-shoulder | fourteenth | MR | upper_limb | low
D 右肩。冈上肌腱全层撕裂，14毫米，回缩到肱骨头水平。冈下肌腱变性。肩胛下肌腱完整。肱二头肌长头腱在位。肩锁关节中度退变。肩峰下滑囊积液。
H 右肩关节：冈上肌腱可见全层撕裂，范围约14 mm，断端回缩至肱骨头水平。冈下肌腱变性。肩胛下肌腱完整。肱二头肌长头腱位置正常。肩锁关节中度退行性改变。肩峰下滑囊内见积液。 || 右肩冈上肌腱全层撕裂伴回缩。肩锁关节退变。
H 右肩冈上肌腱全层撕裂，长约14 mm，回缩达肱骨头水平；冈下肌腱信号变性；肩胛下肌腱未见撕裂，肱二头肌长头腱在位。肩锁关节呈中度退变，肩峰下滑囊可见积液。 || 1. 冈上肌腱全层撕裂。2. 冈下肌腱变性。3. 肩峰下滑囊积液。
L side | 右肩关节：冈上 => 左肩关节：冈上
L name | 冈下肌腱变性 => 肩胛下肌腱变性
L number | 范围约14 mm => 范围约40 mm
L negation | 肩胛下肌腱完整。 => 肩胛下肌腱撕裂。
L advice | 伴回缩。肩锁关节退变。 => 伴回缩。肩锁关节退变，请结合影像学表现。
# zh-fourteenth-hip | fourteenth | DX | lower_limb | low
D 左侧股骨颈骨折，断端错位。髋关节没有脱位。骨质疏松。右髋人工关节置换术后，假体没有松动。血管壁钙化。
H 左侧股骨颈可见骨折，断端移位。髋关节未见脱位。骨质疏松。右侧髋关节置换术后，假体未见松动征象。可见血管壁钙化。 || 左侧股骨颈骨折，断端错位。右髋关节置换术后。
H 左股骨颈骨折伴断端错位，髋关节无脱位。诸骨骨质疏松。右髋人工关节置换术后改变，假体在位，无松动。血管壁见钙化影。 || 1. 左股骨颈骨折。2. 骨质疏松。3. 右髋人工关节置换术后。
L side | 左侧股骨颈可见骨折 => 右侧股骨颈可见骨折
L negation | 假体未见松动征象 => 假体可见松动征象
L unsupported | 可见血管壁钙化。 => 可见血管壁钙化。耻骨支骨折。
L negation | 髋关节未见脱位 => 髋关节脱位
L advice | 位。右髋关节置换术后。 => 位。右髋关节置换术后，建议结合临床。
# zh-fourteenth-renal | fourteenth | CT | abdomen | high
D 左侧输尿管下段结石4毫米，左肾轻度积水。右肾两个小结石，最大3毫米。右肾上极外生性肿块22毫米，明显强化，考虑肾癌。肾静脉通畅。双侧肾上腺正常。
H 左侧输尿管下段可见一结石，大小约4 mm，继发左肾轻度积水。右肾可见两枚小结石，较大者约3 mm。右肾上极见一外生性肿块，大小约22 mm，增强扫描明显强化，考虑肾癌。肾静脉通畅。双侧肾上腺未见异常。 || 右肾上极占位，考虑肾癌。左侧输尿管下段结石伴左肾轻度积水。右肾结石。
H 左输尿管下段见4 mm结石，其上方左肾轻度积水。右肾内2枚小结石，最大约3 mm。右肾上极可见约22 mm外生性肿块，呈明显强化，首先考虑肾癌。肾静脉未见充盈缺损，双侧肾上腺形态正常。 || 1. 右肾上极肿块，考虑肾癌。2. 左输尿管下段结石，左肾轻度积水。
L side | 右肾上极见一外生性肿块 => 左肾上极见一外生性肿块
L name | 右肾上极见一外生性肿块 => 右肾下极见一外生性肿块
L number | 右肾可见两枚小结石 => 右肾可见三枚小结石
L certainty | 明显强化，考虑肾癌 => 明显强化，确诊肾癌
L advice | 肾轻度积水。右肾结石。 => 肾轻度积水。右肾结石，建议随访复查。
# zh-fourteenth-thyroid | fourteenth | US | neck | low
D 甲状腺右叶48乘18乘16毫米，左叶45乘16乘15毫米，峡部厚3毫米。左叶中部低回声实性结节12乘9毫米，边界不清，内见点状强回声。右叶海绵样结节7毫米。颈部没有可疑淋巴结。
H 甲状腺右叶大小约48×18×16 mm，左叶大小约45×16×15 mm，峡部厚约3 mm。左叶中部可见一实性低回声结节，大小约12×9 mm，边界不清，内可见点状强回声。右叶可见海绵样结节，大小约7 mm。颈部未见可疑肿大淋巴结。 || 甲状腺左叶中部实性低回声结节，边界不清伴点状强回声。右叶海绵样结节。
H 甲状腺左叶45×16×15 mm，右叶48×18×16 mm，峡部3 mm。于左叶中部探及12×9 mm低回声实性结节，边界欠清，内部见点状强回声。右叶探及7 mm海绵状结节。颈部淋巴结未见可疑征象。 || 1. 左叶低回声结节12×9 mm。2. 右叶海绵样结节7 mm。
L number | 峡部厚约3 mm => 峡部厚约13 mm
L side | 左叶中部可见一实性 => 右叶中部可见一实性
L negation | 颈部未见可疑肿大淋巴结 => 颈部可见可疑肿大淋巴结
L name | 大小约12×9 mm，边界不清 => 大小约12×9 mm，边界清晰
L advice | 回声。右叶海绵样结节。 => 回声。右叶海绵样结节，建议复查。
# zh-fourteenth-cspine | fourteenth | CT | spine | low
D 枢椎齿状突基底部骨折，没有移位。椎管没有狭窄。颈5/6、颈6/7椎间盘退变。颈4椎体向前滑脱3毫米，1度。椎前软组织没有增厚。
H 枢椎齿状突基底部见骨折线，未见移位。椎管未见狭窄。颈5/6、颈6/7椎间盘退行性变。颈4椎体Ⅰ度前滑脱，约3 mm。椎前软组织未见增厚。 || 枢椎齿状突基底部骨折，无移位。颈4椎体Ⅰ度滑脱。
H 枢椎齿状突基底部可见骨折，断端无移位，椎管无狭窄。C5/6及C6/7椎间盘退变。颈4椎体向前滑移约3 mm（Ⅰ度）。椎前软组织无肿胀增厚。 || 1. 枢椎齿状突骨折，无移位。2. 颈4椎体前滑脱。
L name | 颈5/6、颈6/7椎间盘退行性变 => 颈4/5、颈6/7椎间盘退行性变
L number | 颈4椎体Ⅰ度前滑脱 => 颈4椎体Ⅱ度前滑脱
L negation | 椎管未见狭窄 => 椎管狭窄
L relation | 颈4椎体Ⅰ度前滑脱 => 颈4椎体Ⅰ度后滑脱
L advice | 位。颈4椎体Ⅰ度滑脱。 => 位。颈4椎体Ⅰ度滑脱，随访。
# zh-fourteenth-diverticulitis | fourteenth | CT | abdomen | low
D 乙状结肠多发憩室，肠壁增厚，周围脂肪间隙模糊，考虑憩室炎。乙状结肠旁脓肿2.5厘米。盆腔少量积液。右肾囊肿18毫米。前列腺增大。
H 乙状结肠可见多发憩室，局部肠壁增厚，周围脂肪间隙模糊，考虑憩室炎。乙状结肠旁见一脓肿，大小约2.5 cm。盆腔内少量积液。右肾见一囊肿，直径约18 mm。前列腺体积增大。 || 乙状结肠憩室炎，伴结肠旁脓肿形成。盆腔少量积液。
H 乙状结肠多发憩室伴肠壁增厚及周围脂肪间隙模糊，符合憩室炎改变，其旁可见2.5 cm脓肿。盆腔见少量液体。右肾18 mm囊肿。前列腺增大。 || 1. 乙状结肠憩室炎并脓肿（2.5 cm）。2. 右肾囊肿。
L number | 大小约2.5 cm => 大小约5.2 cm
L side | 右肾见一囊肿 => 左肾见一囊肿
L omission | 乙状结肠旁见一脓肿，大小约2.5 cm。 =>
L name | 盆腔内少量积液 => 盆腔内大量积液
L advice | 肿形成。盆腔少量积液。 => 肿形成。盆腔少量积液，建议进一步检查。
# zh-fourteenth-icu | fourteenth | DX | chest | high
D 气管插管尖端在隆突上4厘米。胃管在胃内。右侧颈内静脉置管尖端在上腔静脉。没有气胸。双下肺斑片影，比昨天增多。心影大小没变化。
H 气管插管尖端位于隆突上方约4 cm。胃管位于胃内。右侧颈内静脉置管，尖端位于上腔静脉。未见气胸。双下肺可见斑片影，较昨日增多。心影大小较前无变化。 || 双下肺斑片影较昨日增多。未见气胸。
H 气管插管在位，末端距隆突约4 cm（位于其上方）。胃管末端在胃内，右颈内静脉导管尖端投影于上腔静脉。无气胸征象。双肺下野斑片状阴影较昨天增多。心影大小同前。 || 1. 两下肺斑片影，较前增多。2. 各置管位置如上。
L number | 隆突上方约4 cm => 隆突上方约1 cm
L relation | 位于隆突上方约4 cm => 位于隆突下方约4 cm
L negation | 未见气胸。双下肺 => 可见气胸。双下肺
L relation | 较昨日增多。心影 => 较昨日减少。心影
L advice | 较昨日增多。未见气胸。 => 较昨日增多。未见气胸，请结合影像学表现。
# zh-fourteenth-ankle | fourteenth | MR | lower_limb | low
D 左踝。距腓前韧带完全断裂。跟腓韧带增粗。三角韧带完整。距骨滑车内侧骨软骨损伤9毫米，没有游离体。关节腔少量积液。跟腱正常。
H 左踝关节：距腓前韧带完全断裂。跟腓韧带增粗。三角韧带连续完整。距骨滑车内侧可见骨软骨损伤，范围约9 mm，关节腔内未见游离体。关节腔少量积液。跟腱形态及信号正常。 || 左踝距腓前韧带完全断裂。距骨滑车内侧骨软骨损伤。
H 左侧踝关节距腓前韧带完全撕裂，跟腓韧带增粗，三角韧带未见损伤。距骨滑车内侧见9 mm骨软骨损伤灶，无游离体形成。关节腔内见少量积液，跟腱未见异常。 || 1. 距腓前韧带断裂。2. 距骨骨软骨损伤。3. 关节腔少量积液。
L side | 左踝关节：距腓前 => 右踝关节：距腓前
L name | 距骨滑车内侧可见骨软骨损伤 => 距骨滑车外侧可见骨软骨损伤
L negation | 关节腔内未见游离体 => 关节腔内可见游离体
L name | 距腓前韧带完全断裂。跟腓 => 距腓后韧带完全断裂。跟腓
L advice | 骨滑车内侧骨软骨损伤。 => 骨滑车内侧骨软骨损伤，建议结合临床。
# zh-fourteenth-ms | fourteenth | MR | head | low
D 侧脑室旁和皮层下多发T2高信号，大约15个。右侧额叶白质新发病灶6毫米，有强化。幕下没有病灶。没有弥散受限。轻度脑萎缩。
H 侧脑室旁及皮层下见多发T2高信号灶，数目约15个。右侧额叶白质内见一新发病灶，大小约6 mm，增强后可见强化。幕下未见病灶。未见弥散受限。轻度脑萎缩。 || 右侧额叶白质新发强化病灶。侧脑室旁及皮层下多发T2高信号。
H 侧脑室旁及皮层下可见约15个T2高信号病灶。右额叶白质见6 mm新发强化灶。幕下脑实质未见异常病灶，无弥散受限。脑萎缩，程度较轻。 || 1. 右额叶白质新发病灶，伴强化。2. 轻度脑萎缩。
L number | 数目约15个 => 数目约25个
L side | 右侧额叶白质内见一 => 左侧额叶白质内见一
L negation | 增强后可见强化 => 增强后未见强化
L negation | 幕下未见病灶 => 幕下可见病灶
L advice | 皮层下多发T2高信号。 => 皮层下多发T2高信号，建议随访复查。
# zh-fourteenth-trauma | fourteenth | CT | chest | low
D 左侧第4到第7肋骨骨折。左侧少量气胸。左肺下叶挫伤。没有血胸。主动脉完整。脾脏裂伤3厘米，没有活动性出血。
H 左侧第4至第7肋骨可见骨折。左侧少量气胸。左肺下叶见挫伤改变。未见血胸。主动脉未见异常。脾脏可见裂伤，长约3 cm，未见活动性出血征象。 || 左侧第4-7肋骨骨折，左侧少量气胸，左肺下叶挫伤。脾脏裂伤。
H 左侧4-7肋骨折，左侧胸腔见少量气胸，左肺下叶可见肺挫伤。无血胸征象。主动脉轮廓完整。脾裂伤约3 cm，无活动性出血。 || 1. 左侧多发肋骨骨折（第4～7肋）。2. 左侧气胸，少量。3. 脾裂伤。
L number | 左侧第4至第7肋骨可见骨折 => 左侧第4至第9肋骨可见骨折
L side | 左侧少量气胸。左肺 => 右侧少量气胸。左肺
L negation | 未见活动性出血征象 => 可见活动性出血征象
L name | 左侧少量气胸。左肺 => 左侧大量气胸。左肺
L advice | 肺下叶挫伤。脾脏裂伤。 => 肺下叶挫伤。脾脏裂伤，建议复查。
# zh-fourteenth-prostate | fourteenth | MR | pelvis | high
D 前列腺体积52毫升。左侧外周带中部病灶13毫米，PI-RADS 4分。包膜没有突破。精囊腺正常。盆腔没有肿大淋巴结。没有骨转移。
H 前列腺体积约52 ml。左侧外周带中部可见一病灶，大小约13 mm，PI-RADS评分4分。未见包膜外侵犯。双侧精囊腺未见异常。盆腔未见肿大淋巴结。未见骨转移征象。 || 左侧外周带中部病灶，PI-RADS 4分。
H 前列腺体积52 mL，左侧外周带中部见13 mm病变（PI-RADS 4分），包膜完整，未突破。精囊腺形态信号正常。盆腔内无肿大淋巴结，无骨转移。 || 1. 前列腺左侧外周带病灶，PI-RADS 4分，包膜未见突破。2. 未见淋巴结及骨转移。
L number | PI-RADS评分4分 => PI-RADS评分5分
L side | 左侧外周带中部可见 => 右侧外周带中部可见
L name | 左侧外周带中部可见 => 左侧移行带中部可见
L negation | 未见包膜外侵犯 => 可见包膜外侵犯
L advice | PI-RADS 4分。 => PI-RADS 4分，随访。
# zh-fourteenth-followliver | fourteenth | CT | abdomen | high
D 对比2025年1月12日。肝7段转移瘤现在18毫米，之前31毫米。肝4段病灶已经看不见。没有新发病灶。左侧肾上腺结节15毫米，没变化。输液港在位。
H 与2025年1月12日对比，肝7段转移瘤较前缩小，现约18 mm，原约31 mm。原肝4段病灶现已未见显示。未见新发病灶。左侧肾上腺结节约15 mm，较前无变化。输液港在位。 || 肝7段转移瘤较前缩小。肝4段病灶消失。左肾上腺结节无变化。
H 肝7段转移瘤由31 mm缩小至18 mm（对比2025年1月12日片），肝4段原病灶本次未见。肝内无新发病灶。左肾上腺15 mm结节，同前相仿。输液港留置中。 || 1. 肝转移瘤，较前缩小。2. 未见新发病灶。
L relation | 较前缩小，现约18 mm，原约31 mm => 较前增大，现约31 mm，原约18 mm
L date | 与2025年1月12日对比 => 与2024年1月12日对比
L negation | 未见新发病灶。左侧 => 可见新发病灶。左侧
L side | 左侧肾上腺结节约15 mm => 右侧肾上腺结节约15 mm
L advice | 。左肾上腺结节无变化。 => 。左肾上腺结节无变化，建议进一步检查。
# zh-fourteenth-carotid | fourteenth | US | neck | high
D 右侧颈动脉球部钙化斑块，颈内动脉狭窄60%。收缩期峰值流速190厘米每秒。左侧颈内动脉狭窄小于50%。双侧椎动脉血流方向正常。
H 右侧颈动脉球部可见钙化斑块，致右侧颈内动脉狭窄，狭窄率约60%，收缩期峰值流速为190 cm/s。左侧颈内动脉狭窄率小于50%。双侧椎动脉血流方向正常。 || 右侧颈内动脉狭窄60%。左侧颈内动脉狭窄小于50%。
H 右颈动脉球部见钙化斑块形成，颈内动脉狭窄程度60%，PSV 190 cm/s。左颈内动脉狭窄不足50%。两侧椎动脉血流方向正常。 || 1. 右侧颈动脉球部钙化斑块，颈内动脉狭窄（60%）。2. 左侧颈内动脉狭窄<50%。
L number | 狭窄率约60% => 狭窄率约80%
L side | 左侧颈内动脉狭窄率小于50% => 右侧颈内动脉狭窄率小于50%
L relation | 左侧颈内动脉狭窄率小于50% => 左侧颈内动脉狭窄率大于50%
L negation | 双侧椎动脉血流方向正常。 => 双侧椎动脉血流方向异常。
L advice | 内动脉狭窄小于50%。 => 内动脉狭窄小于50%，请结合影像学表现。
# zh-fourteenth-pneumonia | fourteenth | DX | chest | low
D 右肺中叶实变，内见支气管充气征。没有胸腔积液。心影正常。左锁骨陈旧骨折。建议6周后复查。
H 右肺中叶可见实变影，其内可见支气管充气征。未见胸腔积液。心影大小正常。左侧锁骨陈旧性骨折。 || 右肺中叶实变。左锁骨陈旧骨折。 || 建议6周后复查。
H 右肺中叶实变，伴支气管充气征，双侧胸腔无积液，心影未见增大。左锁骨可见陈旧性骨折改变。 || 1. 右肺中叶实变影。2. 左侧锁骨陈旧性骨折。 || 建议于6周后复查。
L side | 右肺中叶可见实变影 => 左肺上叶可见实变影
L advice | 建议6周后复查 => 建议6个月后复查
L name | 左侧锁骨陈旧性骨折。 => 左侧锁骨新鲜骨折。
L negation | 未见胸腔积液。 => 可见胸腔积液。
L advice | 实变。左锁骨陈旧骨折。 => 实变。左锁骨陈旧骨折，建议结合临床。
# zh-fourteenth-aortadiss | fourteenth | CT | chest | high
D 主动脉夹层，起自左锁骨下动脉远端，累及到髂动脉分叉。真腔变窄。腹腔干和肠系膜上动脉起自真腔，左肾动脉起自假腔。降主动脉最宽42毫米。没有心包积液。
H 主动脉夹层形成，起自左锁骨下动脉远端，向下累及至髂动脉分叉处。真腔变窄。腹腔干及肠系膜上动脉起自真腔，左肾动脉起自假腔。降主动脉最大径约42 mm。未见心包积液。 || 主动脉夹层，自左锁骨下动脉远端累及髂动脉分叉。
H 可见主动脉夹层，自左锁骨下动脉以远延伸至髂动脉分叉，真腔受压变窄。腹腔干、肠系膜上动脉由真腔发出，左肾动脉由假腔发出。降主动脉最宽处约42 mm，心包无积液。 || 1. 主动脉夹层，左肾动脉起自假腔。2. 未见心包积液。
L relation | 左肾动脉起自假腔 => 左肾动脉起自真腔
L number | 最大径约42 mm => 最大径约52 mm
L side | ，左肾动脉起自假腔 => ，右肾动脉起自假腔
L name | 起自左锁骨下动脉远端 => 起自左锁骨下动脉近端
L advice | 脉远端累及髂动脉分叉。 => 脉远端累及髂动脉分叉，建议随访复查。
`;
