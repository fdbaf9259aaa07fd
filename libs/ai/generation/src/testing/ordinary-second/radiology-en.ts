/** Our own writing; no patient’s report. */
export const SECOND_RADIOLOGY_EN = `
# o2-pneumonia-en
P Chest X-ray of 14 March 2024: There is a dense consolidation in the left lower lobe with an air bronchogram, most likely pneumonia. The right lung is clear.
P The heart size is normal. No pneumothorax is seen, and a thin pleural effusion of about 1 cm lies at the left costophrenic angle.
C most likely pneumonia
T The X-ray shows a dense area of consolidation with an air bronchogram in the left lower lobe, and pneumonia is the most probable explanation [1].
T No abnormality is seen in the right lung, which is clear [1].
T The heart is of normal size and there is no sign of a pneumothorax [2].
T A thin effusion, measuring roughly 1 cm, is present in the pleural space at the left costophrenic angle [2].
N consolidation | cavitation
R The left lung is clear, whereas the right lung shows a consolidation [1].
U The patient has had a fever for three days [1].
A Antibiotic treatment should be started [1].
L side The consolidation is located in the right lower lobe [1].
L unit The pleural effusion measures about 1 mm [2].
L date The chest X-ray was taken on 14 May 2024 [1].
L negation A pneumothorax is visible [2].
L certainty The consolidation is proven to be pneumonia [1].

# o2-kidneystone-en
P Non-contrast CT abdomen: A 6 mm stone is lodged in the distal right ureter, causing moderate hydronephrosis of the right kidney. The left kidney contains no stones.
P The bladder is empty and cannot be assessed. Compared with the scan of 2 August 2022, when the stone was 4 mm in size and lay in the renal pelvis, it has migrated downwards.
C The bladder is empty and cannot be assessed.
T A stone 6 mm in size is stuck in the lower part of the right ureter [1].
T As a result of the stone, the right kidney shows moderate hydronephrosis [1].
T There are no stones in the left kidney [1].
T On 2 August 2022 the stone was still in the renal pelvis and measured 4 mm; since then it has moved downwards [2].
N ureter | urethra
R Hydronephrosis of the right kidney caused the stone to form in the ureter [1].
U The stone is composed of calcium oxalate [1].
A The patient should be referred to a urologist [1].
L side The stone is lodged in the distal left ureter [1].
L unit The stone in the ureter is 6 cm in size [1].
L date The earlier scan was performed on 2 August 2020 [2].
L number At the time of the earlier scan the stone was 3 mm in size [2].
L negation Several stones are found in the left kidney [1].

# o2-meniscus-en
P MRI of the left knee: There is a horizontal tear of the posterior horn of the medial meniscus. The lateral meniscus and both cruciate ligaments are intact.
P A Baker's cyst measuring 3.2 cm is present. Mild cartilage thinning behind the patella may represent early osteoarthritis.
C The lateral meniscus and both cruciate ligaments are intact.
T The posterior horn of the medial meniscus has a horizontal tear [1].
T Neither the cruciate ligaments nor the lateral meniscus are damaged [1].
T The scan also reveals a 3.2 cm Baker's cyst [2].
T Slight thinning of the cartilage behind the kneecap could be a sign of early osteoarthritis [2].
N medial | lateral
R The medial meniscus is intact, whereas the lateral meniscus has a horizontal tear [1].
U Bone marrow oedema is present in the tibial plateau [2].
A Arthroscopic surgery is advised [1].
L side The examination was performed on the right knee [1].
L number The Baker's cyst measures 5.2 cm [2].
L unit A Baker's cyst of 3.2 mm is present [2].
L negation The anterior cruciate ligament is not intact [1].
L certainty The cartilage thinning clearly represents early osteoarthritis [2].

# o2-stroke-en
P CT head: There is no intracranial haemorrhage. Subtle loss of grey-white differentiation in the left insula is suspicious for an early infarct in the territory of the middle cerebral artery.
P CT angiography performed at 09:40 shows an occlusion of the left M1 segment. The right carotid artery is narrowed by 40 percent, and the vertebral arteries are patent.
C There is no intracranial haemorrhage.
T No bleeding is found inside the skull [1].
T In the left insula the border between grey and white matter is slightly blurred, which raises suspicion of an early infarct in the middle cerebral artery territory [1].
T The CT angiogram demonstrates that the M1 segment on the left is blocked [2].
T The vertebral arteries are open, whereas the right carotid has a 40 percent narrowing [2].
N insula | thalamus
R The carotid artery is occluded and the M1 segment is narrowed by 40 percent [2].
U The patient has atrial fibrillation [1].
A Mechanical thrombectomy should be carried out without delay [2].
L side The M1 segment on the right is occluded [2].
L number The right carotid artery is narrowed by 70 percent [2].
L negation Intracranial haemorrhage is present [1].
L certainty The loss of grey-white differentiation is definite proof of an infarct [1].

# o2-breast-en
P Mammography on 9 January 2025: In the upper outer quadrant of the right breast there is a spiculated mass of 14 mm, category BI-RADS 5. No suspicious calcifications are visible in either breast.
P Ultrasound of the right axilla shows one lymph node with a cortex thickened to 5 mm, suspicious for metastasis. The left axilla is unremarkable.
C No suspicious calcifications are visible in either breast.
T Mammography reveals a 14 mm spiculated mass in the right breast, in its upper outer quadrant, which is rated BI-RADS 5 [1].
T Neither breast shows suspicious calcifications [1].
T On ultrasound, a lymph node in the right armpit has a thickened cortex of 5 mm, and metastasis is suspected [2].
T Nothing abnormal is found in the left axilla [2].
N outer | inner
R Ultrasound detected the mass in the right breast, and mammography detected the lymph node [2].
U The patient's mother had breast cancer [1].
A A core needle biopsy of the mass is recommended [1].
L side The spiculated mass lies in the left breast [1].
L date Mammography was performed on 9 June 2025 [1].
L number The mass is classified as BI-RADS 3 [1].
L unit The spiculated mass measures 14 cm [1].
L certainty The lymph node is a confirmed metastasis [2].

# o2-appendix-en
P Ultrasound of the abdomen: The appendix is dilated to 11 mm and cannot be compressed. There is free fluid around it, but no abscess is seen.
P In the right ovary there is a simple cyst of 25 mm. The left ovary was not visualised because of overlying bowel gas.
C The left ovary was not visualised because of overlying bowel gas.
T The appendix measures 11 mm in diameter and is not compressible [1].
T Fluid is present around the appendix, although no abscess can be detected [1].
T The right ovary contains a simple cyst measuring 25 mm [2].
T Bowel gas prevented the left ovary from being seen [2].
N appendix | gallbladder
R Bowel gas was not visualised because the left ovary lay over it [2].
U The white blood cell count is raised [1].
A The patient should undergo an appendectomy [1].
L side The simple cyst is located in the left ovary [2].
L number The appendix is dilated to 17 mm [1].
L unit The ovarian cyst measures 25 cm [2].
L negation An abscess is seen around the appendix [1].

# o2-hounsfield-en
P Hounsfield units describe the density of tissue on CT. Water is defined as 0 HU and air as about -1000 HU, while compact bone can exceed 1000 HU.
P Fat typically measures between -120 and -80 HU. An adrenal nodule of less than 10 HU on an unenhanced scan is usually a benign adenoma, but a higher value does not prove malignancy.
C a higher value does not prove malignancy
T On the CT density scale, 0 HU is assigned to water, and air lies at about -1000 HU [1].
T Compact bone may have values above 1000 HU [1].
T The density of fat is usually in the range from -120 to -80 HU [2].
T If an adrenal nodule shows less than 10 HU without contrast, it is generally a benign adenoma, yet a value above that is no proof of cancer [2].
N adrenal | thyroid
R Air is denser than water on the Hounsfield scale [1].
U The scale is named after Godfrey Hounsfield, who won the Nobel Prize [1].
A Adrenal nodules above 10 HU should be examined with MRI [2].
L number Air is defined as about -500 HU [1].
L negation An adrenal nodule of less than 10 HU is usually not benign [2].
L certainty An adrenal nodule with a higher value is certainly malignant [2].
L number Fat typically measures between -20 and 80 HU [2].

# o2-spine-en
P MRI of the lumbar spine: At L4/L5 a disc herniation compresses the left L5 nerve root. At L5/S1 there is a mild disc bulge without nerve contact.
P The conus medullaris ends normally at L1. A haemangioma of 12 mm in the body of L3 is unchanged since 2019.
C At L5/S1 there is a mild disc bulge without nerve contact.
T The L5 root on the left is compressed by a herniated disc at the L4/L5 level [1].
T The disc at L5/S1 bulges slightly but does not touch a nerve [1].
T The lower end of the conus medullaris is in a normal position at L1 [2].
T The L3 vertebral body contains a 12 mm haemangioma that has not changed since 2019 [2].
N herniated | calcified
R The left L5 nerve root compresses the disc at L4/L5 [1].
U The patient complains of numbness in the foot [1].
A Physiotherapy for six weeks is recommended before any surgery [1].
L side The disc herniation compresses the right L5 nerve root [1].
L date The haemangioma has remained unchanged since 2009 [2].
L unit The haemangioma in L3 measures 12 cm [2].
L negation The disc bulge at L5/S1 is in contact with a nerve [1].
L number The conus medullaris ends at L2 [2].

# o2-liver-en
P CT of the liver: In segment VII there is a hypervascular lesion of 22 mm with washout in the venous phase, probably a hepatocellular carcinoma. The liver surface is nodular, in keeping with cirrhosis.
P The portal vein is patent. The spleen is enlarged to 15 cm, and a small amount of ascites has appeared since the examination of October 2023.
C The portal vein is patent.
T Segment VII of the liver contains a 22 mm hypervascular lesion showing venous washout, which is likely to be a hepatocellular carcinoma [1].
T The nodular surface of the liver is consistent with cirrhosis [1].
T The spleen measures 15 cm and is enlarged, while the portal vein is open [2].
T A little ascites is present, which is new compared with October 2023 [2].
N cirrhosis | steatosis
R The lesion shows washout in the arterial phase and enhances strongly only afterwards in the venous phase [1].
U The patient is infected with hepatitis B [1].
A Transplantation should be considered for this patient [1].
L certainty The lesion is definitely a hepatocellular carcinoma [1].
L unit The lesion in segment VII measures 22 cm [1].
L date Ascites has appeared since the examination of October 2021 [2].
L negation The portal vein is not patent [2].
L number The hypervascular lesion lies in segment IV [1].

# o2-fracture-en
P X-ray of the right wrist: There is a fracture of the distal radius with dorsal tilt of 20 degrees. The ulnar styloid is also broken, whereas the scaphoid shows no fracture line.
P A fine lucency in the lunate is indeterminate and could be a vascular channel. The soft tissues are swollen.
C the scaphoid shows no fracture line
T The radius is broken at its distal end, with 20 degrees of dorsal tilt [1].
T The ulnar styloid is fractured as well, but no fracture line can be seen in the scaphoid [1].
T It is uncertain what the fine lucency in the lunate means; it might be a vascular channel [2].
T Swelling of the soft tissues is present [2].
N lunate | hamate
R The ulnar styloid shows no fracture line, whereas the scaphoid is broken [1].
U The patient fell from a bicycle [1].
A The wrist should be immobilised in a plaster cast [1].
L side The image shows the left wrist [1].
L number The distal radius is tilted dorsally by 30 degrees [1].
L negation The soft tissues are not swollen [2].
L certainty The lucency in the lunate has been identified beyond doubt as a vascular channel [2].
L side The distal fragment of the radius is tilted to the palmar side [1].
`;
