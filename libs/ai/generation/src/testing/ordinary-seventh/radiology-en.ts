/** Our own writing, by a seventh hand that had not seen the rules; persons and places are invented. Every other situation, from the first, is opened for reading. */
export const SEVENTH_RADIOLOGY_EN = `
# seventh-knee-meniscus-en
P MRI of the left knee was performed on 4 May 2023. There is a tear of the medial meniscus with a length of 11 mm. The anterior cruciate ligament is intact.
P A small joint effusion is present, which has decreased since 12 October 2022. The cartilage of the patella is thinned to 2 mm.
C There is a tear of the medial meniscus with a length of 11 mm.
T The anterior cruciate ligament is not torn [1].
T The joint effusion is small and has become less since 12 October 2022 [2].
T The patellar cartilage has thinned to a thickness of 2 mm [2].
T In the left knee, the medial meniscus has an 11 mm long tear [1].
N medial meniscus | lateral meniscus
R The joint effusion was smaller on 12 October 2022 than it is now [2].
U The tear of the medial meniscus was caused by a fall [1].
A The patient should not put weight on the left knee for two weeks [1].
L side MRI shows a tear of the medial meniscus of the right knee [1].
L unit The tear of the medial meniscus has a length of 11 cm [1].
L negation The anterior cruciate ligament is torn [1].
# seventh-lung-nodule-en
P A CT of the chest was performed on 17 February 2024. In the right upper lobe there is a nodule with a diameter of 9 mm, compared with 6 mm in March 2022. It may be a granuloma, but a tumour cannot be excluded.
P The mediastinal lymph nodes are not enlarged. There is a narrow pleural effusion on the left. The heart is of normal size.
C It may be a granuloma, but a tumour cannot be excluded.
T The nodule in the right upper lobe has grown from 6 mm in March 2022 to 9 mm [1].
T No enlargement of the mediastinal lymph nodes is found [2].
T A narrow pleural effusion is seen on the left side, and the heart is normal in size [2].
T The nodule is possibly a granuloma, although a tumour cannot be ruled out [1].
N right upper lobe | right lower lobe
R The nodule in the right upper lobe has become smaller since March 2022 [1].
U The patient smoked for twenty years [1].
A The CT of the chest should be repeated in three months [1].
L side There is a narrow pleural effusion on the right [2].
L certainty The nodule in the right upper lobe is a granuloma [1].
L number The nodule in the right upper lobe has a diameter of 7 mm [1].
# seventh-aorta-ultrasound-en
P An ultrasound of the abdomen was performed on 30 August 2022. Below the renal arteries, the abdominal aorta is widened to 4.3 cm. On 3 September 2020 its diameter was 3.8 cm.
P The gallbladder contains two stones, the larger of which measures 14 mm. Its wall is not thickened. The right kidney is normal, and the left kidney has a cyst of 22 mm.
C Below the renal arteries, the abdominal aorta is widened to 4.3 cm.
T The diameter of the abdominal aorta was 3.8 cm on 3 September 2020 [1].
T Of the two stones in the gallbladder, the larger one has a size of 14 mm [2].
T There is a 22 mm cyst in the left kidney, while the right kidney is normal [2].
T The abdominal aorta shows a widening to 4.3 cm below the renal arteries [1].
N renal arteries | iliac arteries
R The abdominal aorta has become narrower since 3 September 2020 [1].
U The stones in the gallbladder are the cause of the patient's pain [2].
A The gallbladder should be removed because of the two stones [2].
L side The right kidney has a cyst of 22 mm [2].
L unit Below the renal arteries, the abdominal aorta is widened to 4.3 mm [1].
L date On 3 September 2021 the diameter of the abdominal aorta was 3.8 cm [1].
# seventh-subdural-en
P A CT of the head was performed without contrast medium on 11 January 2025. There is a subdural haematoma on the left with a width of 8 mm. The midline is shifted to the right by 4 mm.
P There is no fracture of the skull. The ventricles are not widened. An old lacunar infarct is seen in the right thalamus.
C There is a subdural haematoma on the left with a width of 8 mm.
T The midline has been displaced 4 mm towards the right [1].
T Neither a skull fracture nor a widening of the ventricles is found [2].
T The right thalamus shows an old lacunar infarct [2].
T A left-sided subdural haematoma 8 mm wide is present [1].
N thalamus | cerebellum
R The midline is shifted towards the side of the haematoma [1].
U The patient takes a drug that thins the blood [1].
A The subdural haematoma should be drained without delay [1].
L side There is a subdural haematoma on the right [1].
L negation There is a fracture of the skull [2].
L number The subdural haematoma has a width of 6 mm [1].
# seventh-mammogram-en
P A mammogram of both breasts was taken on 22 November 2023. In the left breast there is a group of fine calcifications that extends over 18 mm. They are suspicious and have been assigned to category BI-RADS 4.
P In the right breast there is a smooth nodule of 7 mm, which has not changed since 2021. It is most likely a fibroadenoma. The lymph nodes of both armpits look normal.
C They are suspicious and have been assigned to category BI-RADS 4.
T The left breast contains a group of fine calcifications with an extent of 18 mm [1].
T The smooth 7 mm nodule in the right breast has stayed the same since 2021 [2].
T The nodule in the right breast is most probably a fibroadenoma [2].
T The fine calcifications in the left breast are suspicious and were classified as BI-RADS 4 [1].
N fibroadenoma | papilloma
R The nodule in the right breast was smaller in 2021 [2].
U The mother of the patient had breast cancer [1].
A A biopsy of the calcifications should be taken [1].
L side In the right breast there is a group of fine calcifications [1].
L certainty The fine calcifications in the left breast are malignant [1].
L date A mammogram of both breasts was taken on 22 October 2023 [1].
# seventh-wrist-radius-en
P A radiograph of the right wrist was taken after a fall on 8 July 2024. There is a fracture of the distal radius, and its fragment is tilted backwards by 15 degrees. The ulna is not broken.
P The scaphoid is difficult to assess because of the position of the hand. A fracture of the scaphoid therefore cannot be excluded.
C A fracture of the scaphoid therefore cannot be excluded.
T In the right wrist, the distal radius is fractured, with a fragment that tilts backwards by 15 degrees [1].
T No fracture of the ulna is present [1].
T The position of the hand makes it hard to assess the scaphoid [2].
T It is not possible to rule out a scaphoid fracture [2].
N distal radius | distal humerus
R The position of the hand is difficult to assess because of the scaphoid [2].
U The patient fell from a ladder [1].
A The right wrist should be kept in plaster for six weeks [1].
L certainty There is a fracture of the scaphoid [2].
L unit The fragment of the distal radius is tilted backwards by 15 millimetres [1].
L negation The ulna is broken as well [1].
# seventh-liver-lesion-en
P An MRI of the liver was performed on 19 September 2023. Segment 7 contains a haemangioma of 31 mm. In segment 4 there is a lesion of 13 mm that cannot be classified.
P The bile ducts are not widened. The spleen is enlarged to 14.5 cm. Dr Amira Kost compared the images with the CT of 2 February 2023, which had been described by Dr Ole Brandt.
C In segment 4 there is a lesion of 13 mm that cannot be classified.
T Segment 7 of the liver shows a haemangioma measuring 31 mm [1].
T There is no widening of the bile ducts, but the spleen is enlarged to 14.5 cm [2].
T Dr Amira Kost made a comparison with the CT of 2 February 2023, which Dr Ole Brandt had described [2].
T It is not possible to classify the 13 mm lesion in segment 4 of the liver [1].
N Amira Kost | Selma Rudd
R The haemangioma in segment 7 is smaller than the lesion in segment 4 [1].
U The spleen is enlarged because of an infection [2].
A A sample of the lesion in segment 4 should be taken [1].
L name Dr Ole Brandt compared the images with the CT of 2 February 2023 [2].
L relation Segment 4 contains a haemangioma, and segment 7 contains a lesion that cannot be classified [1].
L date The images were compared with the CT of 12 February 2023 [2].
# seventh-lung-embolism-en
P A CT angiography of the chest was performed on 27 March 2024. A thrombus is seen in the artery of the left lower lobe. The arteries of the right lung contain no thrombus.
P The right ventricle is wider than the left one, with a ratio of 1.2. This may be a sign of strain on the heart. There is no infarct of the lung.
C A thrombus is seen in the artery of the left lower lobe.
T In the arteries of the right lung, no clot is found [1].
T With a ratio of 1.2, the right ventricle is wider than the left ventricle [2].
T The greater width of the right ventricle could be a sign that the heart is under strain [2].
T A clot is visible in the artery of the left lower lobe [1].
N left lower lobe | left upper lobe
R The left ventricle is wider than the right one, with a ratio of 1.2 [2].
U The thrombus has come from a vein of the leg [1].
A Treatment with heparin should be started at once [1].
L side A thrombus is seen in the artery of the right lower lobe [1].
L certainty The greater width of the right ventricle proves that the heart is under strain [2].
L unsupported The patient has been short of breath for three days [1].
# seventh-artificial-hip-en
P A radiograph of the pelvis was taken on 5 December 2022. The artificial hip joint on the right sits firmly and shows no signs of loosening. The joint space of the left hip is narrowed to 1 mm.
P The arthrosis of the left hip is more advanced than it was in 2019. The lumbar spine is curved to the left. The bone island of 6 mm in the left iliac wing is harmless.
C The artificial hip joint on the right sits firmly and shows no signs of loosening.
T In the left hip, the joint space has narrowed to 1 mm [1].
T Arthrosis of the left hip has progressed since 2019 [2].
T The 6 mm bone island in the left iliac wing is not dangerous [2].
T The right artificial hip joint is firmly seated, and nothing indicates that it has become loose [1].
N left iliac wing | left femoral neck
R The arthrosis of the left hip was more advanced in 2019 than it is now [2].
U The artificial hip joint on the right was implanted eight years ago [1].
A The left hip should be replaced by an artificial joint as well [1].
L side The lumbar spine is curved to the right [2].
L number The joint space of the left hip is narrowed to 3 mm [1].
L unsupported The patient limps because of the arthrosis of the left hip [2].
# seventh-ureter-stone-en
P A CT of the urinary tract was performed on 14 June 2025. A stone of 5 mm is stuck in the lower third of the left ureter. Because of it, the left renal pelvis is widened to 18 mm.
P The right kidney is smaller than the left one. The bladder could not be assessed because it was empty.
C A stone of 5 mm is stuck in the lower third of the left ureter.
T The left renal pelvis is dilated to 18 mm [1].
T Compared with the left kidney, the right one is smaller [2].
T As the bladder was empty, it was not possible to assess it [2].
T A 5 mm stone is lodged in the lower third of the ureter on the left side [1].
N ureter | urethra
R The stone is stuck in the left ureter because the left renal pelvis is widened [1].
U The stone consists mainly of calcium oxalate [1].
A The patient should drink at least three litres of water a day [1].
L relation The left kidney is smaller than the right one [2].
L unit Because of the stone, the left renal pelvis is widened to 18 cm [1].
L unsupported The stone will probably pass by itself within two weeks [1].
`;
