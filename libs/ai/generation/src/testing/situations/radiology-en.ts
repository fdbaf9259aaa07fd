/** Own writing. The lines are read by `read-situations.ts`. */
export const RADIOLOGY_EN = `
# rad-en-nodule
P There is a solid nodule of 8 mm in the right upper lobe. No pleural effusion is seen.
P Comparison with 12 March 2025: the nodule is unchanged. A granuloma is possible.
F! Solid nodule of 8 mm in the right upper lobe.
F! No pleural effusion.
T A solid 8 mm nodule lies in the right upper lobe, without pleural effusion [1].
T The right upper lobe contains a solid nodule measuring 0.8 cm [1]. There is no pleural effusion [1].
T Pleural effusion is absent [1]. In the right upper lobe a solid nodule of 8 mm is seen [1], possibly a granuloma [2].
H Right upper lobe: solid nodule, 8 mm [1]. No evidence of pleural effusion [1].
H A solid nodule of 0.8 cm is present in the upper lobe on the right [1]; a pleural effusion is not seen [1].
L side Solid nodule of 8 mm in the left upper lobe [1]. No pleural effusion [1].
L negation Solid nodule of 8 mm in the right upper lobe [1]. A pleural effusion is seen [1].
L certainty Solid nodule of 8 mm in the right upper lobe [1]. No pleural effusion [1]. It is definitely a granuloma [2].
L unit Solid nodule of 8 cm in the right upper lobe [1]. No pleural effusion [1].
L omission Solid nodule of 8 mm in the right upper lobe [1].
L advice Solid nodule of 8 mm in the right upper lobe [1]. No pleural effusion [1]. Follow-up CT in three months is recommended [2].
# rad-en-knee
P The medial meniscus of the left knee shows a tear. The anterior cruciate ligament is intact.
P A small joint effusion is probable. There is no fracture.
F! Tear of the medial meniscus of the left knee.
F! No fracture.
T The left knee has a tear of the medial meniscus [1], and there is no fracture [2].
T A torn medial meniscus is seen in the left knee [1]. A fracture is not present [2].
T No fracture is found [2]. The medial meniscus of the left knee shows a tear [1], with a probable small joint effusion [2].
H In the left knee, the medial meniscus is torn [1]. Fracture is absent [2].
H Left knee: tear of the medial meniscus, intact anterior cruciate ligament [1]. No sign of fracture [2].
L side Tear of the medial meniscus of the right knee [1]. No fracture [2].
L negation Tear of the medial meniscus of the left knee [1]. There is a fracture [2].
L certainty Tear of the medial meniscus of the left knee [1]. No fracture [2]. There is a small joint effusion [2].
L name Tear of the lateral meniscus of the left knee [1]. No fracture [2].
L unsupported Tear of the medial meniscus of the left knee [1]. No fracture [2]. The patellar cartilage is thinned [2].
L omission Tear of the medial meniscus of the left knee [1].
# rad-en-liver
P A cyst of 2.4 cm lies in the left lobe of the liver. The gallbladder contains no stones.
P Mild steatosis is likely. Metastases cannot be excluded.
F! Cyst of 2.4 cm in the left lobe of the liver.
F! Metastases cannot be excluded.
T The left liver lobe contains a cyst of 24 mm [1]. Metastases cannot be ruled out [2].
T In the left lobe of the liver there is a 2.4 cm cyst [1], and metastases cannot be excluded [2].
T A cyst measures 2.4 cm in the left lobe of the liver [1]. Steatosis is probable, and metastases are not excluded [2].
H There is a cyst in the left lobe of the liver, 24 mm in size [1]. It is not possible to exclude metastases [2].
H Liver: cyst of 2.4 cm, left lobe [1]. No gallstones [1]. Metastases cannot be excluded [2].
L side Cyst of 2.4 cm in the right lobe of the liver [1]. Metastases cannot be excluded [2].
L negation Cyst of 2.4 cm in the left lobe of the liver [1]. Metastases cannot be excluded [2]. The gallbladder contains stones [1].
L certainty Cyst of 2.4 cm in the left lobe of the liver [1]. Metastases are present [2].
L unit Cyst of 2.4 mm in the left lobe of the liver [1]. Metastases cannot be excluded [2].
L number Cyst of 4.2 cm in the left lobe of the liver [1]. Metastases cannot be excluded [2].
L advice Cyst of 2.4 cm in the left lobe of the liver [1]. Metastases cannot be excluded [2]. The patient should stop drinking alcohol [2].
# rad-en-stroke
P There is an acute infarct in the territory of the right middle cerebral artery. No haemorrhage is present.
P The midline shift measures 4 mm. Onset was on 3 May 2025.
F! Acute infarct in the territory of the right middle cerebral artery.
F! No haemorrhage.
T An acute infarct affects the territory of the right middle cerebral artery, without haemorrhage [1].
T The territory of the right middle cerebral artery shows an acute infarct [1]. Haemorrhage is absent [1].
T No haemorrhage [1]. Acute infarct in the right middle cerebral artery territory [1], with a midline shift of 0.4 cm [2].
H Acute infarction is present in the right middle cerebral artery territory [1]; there is no sign of haemorrhage [1].
H Right middle cerebral artery territory: acute infarct [1]. Haemorrhage was not found [1]. The midline is shifted by 4 mm [2].
L side Acute infarct in the territory of the left middle cerebral artery [1]. No haemorrhage [1].
L negation Acute infarct in the territory of the right middle cerebral artery [1]. Haemorrhage is present [1].
L certainty Possible acute infarct in the territory of the right middle cerebral artery [1]. No haemorrhage [1].
L unit Acute infarct in the territory of the right middle cerebral artery [1]. No haemorrhage [1]. The midline shift measures 4 cm [2].
L number Acute infarct in the territory of the right middle cerebral artery [1]. No haemorrhage [1]. The midline shift measures 6 mm [2].
L name Acute infarct in the territory of the right posterior cerebral artery [1]. No haemorrhage [1].
# rad-en-kidney
P A stone of 6 mm is seen in the left ureter. The left kidney shows mild hydronephrosis.
P The stone causes the hydronephrosis. The right kidney is normal.
F! Stone of 6 mm in the left ureter.
T The left ureter contains a 6 mm stone [1].
T A stone of 0.6 cm is seen in the left ureter [1], and the left kidney shows mild hydronephrosis [1].
T Stone of 6 mm in the left ureter [1]. The hydronephrosis is caused by the stone [2].
H There is a stone in the left ureter measuring 6 mm [1].
H In the left ureter a 6 mm stone is present [1]. The kidney on the right is normal [2].
L side Stone of 6 mm in the right ureter [1].
L negation Stone of 6 mm in the left ureter [1]. The left kidney shows no hydronephrosis [1].
L certainty Possibly a stone of 6 mm in the left ureter [1].
L unit Stone of 6 cm in the left ureter [1].
L name Stone of 6 mm in the left urethra [1].
L unsupported Stone of 6 mm in the left ureter [1]. The bladder wall is thickened and trabeculated [2].
# rad-en-breast
P A spiculated mass of 15 mm is found in the right breast at 10 o'clock. Axillary nodes are not enlarged.
P Malignancy is probable. The density of the left breast is normal.
F! Spiculated mass of 15 mm in the right breast.
F! Malignancy is probable.
T The right breast shows a spiculated mass measuring 1.5 cm [1]. Malignancy is likely [2].
T A 15 mm spiculated mass in the right breast [1] is probably malignant [2].
T Malignancy is probable [2]: spiculated mass of 15 mm in the right breast, no enlarged axillary nodes [1].
H There is a spiculated 15 mm mass in the right breast [1]. It is probably a malignancy [2].
H Right breast: spiculated mass, 1.5 cm [1]. Malignancy is suspected to be probable [2].
L side Spiculated mass of 15 mm in the left breast [1]. Malignancy is probable [2].
L negation Spiculated mass of 15 mm in the right breast [1]. Malignancy is probable [2]. Axillary nodes are enlarged [1].
L certainty Spiculated mass of 15 mm in the right breast [1]. Malignancy is certain [2].
L advice Spiculated mass of 15 mm in the right breast [1]. Malignancy is probable [2]. Perform a core biopsy within a week [2].
L number Spiculated mass of 25 mm in the right breast [1]. Malignancy is probable [2].
L omission Spiculated mass of 15 mm in the right breast [1].
# rad-en-spine
P The disc at L4/L5 protrudes to the left. The protrusion compresses the left L5 root.
P No spinal stenosis. A haemangioma in the vertebra T11 is possible.
F! The disc at L4/L5 protrudes to the left.
F! No spinal stenosis.
T At L4/L5 the disc protrudes to the left [1], and there is no spinal stenosis [2].
T Left protrusion of the L4/L5 disc [1]. Spinal stenosis is absent [2].
T There is no spinal stenosis [2]. The L4/L5 disc protrudes to the left and compresses the left L5 root [1].
H The L4/L5 disc shows a protrusion to the left [1]. Spinal stenosis is not present [2].
H Disc protrusion to the left at L4/L5 [1]; the left L5 root is compressed by it [1]. Without spinal stenosis [2].
L side The disc at L4/L5 protrudes to the right [1]. No spinal stenosis [2].
L negation The disc at L4/L5 protrudes to the left [1]. There is spinal stenosis [2].
L certainty The disc at L4/L5 protrudes to the left [1]. No spinal stenosis [2]. The vertebra T11 has a haemangioma [2].
L name The disc at L5/S1 protrudes to the left [1]. No spinal stenosis [2].
L advice The disc at L4/L5 protrudes to the left [1]. No spinal stenosis [2]. Consider surgery soon [2].
L unsupported The disc at L4/L5 protrudes to the left [1]. No spinal stenosis [2]. Sacroiliac joints are inflamed [2].
`;
