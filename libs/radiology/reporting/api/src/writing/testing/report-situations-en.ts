/** Own writing; read by `report-situations.ts`. `D` dictation, `H` an honest report (findings || impression || recommendations), `L` a lie: kind, what stands in the first honest report => what is put there. */
export const REPORTS_EN = `
# en-solid | seen | CT | chest | low
D 12 mm solid nodule in the right upper lobe with smooth margins. No pleural effusion. Heart size is normal.
H A solid nodule measuring 12 mm lies in the right upper lobe and has smooth margins. Pleural effusion is absent. The heart is of normal size. || Solid nodule of 12 mm in the right upper lobe.
H There is a 12 mm solid nodule with smooth margins in the right upper lobe. There is no pleural effusion. Heart size is normal. || Right upper lobe solid nodule, 12 mm.
H In the right upper lobe, a smooth solid nodule of 1.2 cm is seen. No pleural effusion is present. The size of the heart is normal. || A solid nodule of 1.2 cm is present in the right upper lobe.
L number | nodule measuring 12 mm => nodule measuring 15 mm
L side | lies in the right upper lobe => lies in the left upper lobe
L negation | Pleural effusion is absent. => Pleural effusion is present.
L relation | The heart is of normal size. => The heart is of normal size because of the nodule.
L citation | Solid nodule of 12 mm in the right upper lobe. => Solid nodule of 12 mm in the right upper lobe, Lung-RADS v2022 category 4B.
L omission | Pleural effusion is absent. =>
L unit | nodule measuring 12 mm => nodule measuring 12 cm
L date | A solid nodule measuring 12 mm lies => Since 2021-03-04, a solid nodule measuring 12 mm lies
L certainty | A solid nodule measuring 12 mm lies => A possible solid nodule measuring 12 mm lies
L name | lies in the right upper lobe => lies in the right lower lobe
L advice | Solid nodule of 12 mm in the right upper lobe. => Solid nodule of 12 mm in the right upper lobe. Resection should be done at once.
L unsupported | The heart is of normal size. => The heart is of normal size. There is mild emphysema.
# en-growing | seen | DX | chest | low
D Spiculated nodule in the left lower lobe, 18 mm, previously 11 mm. Small right pleural effusion. No pneumothorax.
H A spiculated nodule in the left lower lobe measures 18 mm, previously 11 mm. There is a small right pleural effusion. No pneumothorax is seen. || Spiculated left lower lobe nodule, 18 mm, previously 11 mm. Right pleural effusion.
H In the left lower lobe there is an 18 mm nodule with spiculated margins, which was previously 11 mm. Small pleural effusion on the right. There is no pneumothorax. || Nodule of 18 mm with spiculated margins in the left lower lobe, previously 11 mm. Pleural effusion on the right.
H Left lower lobe: nodule of 18 mm with spiculated margins, previously 11 mm. A small pleural effusion is present on the right side. Pneumothorax is absent. || 18 mm spiculated nodule in the left lower lobe (previously 11 mm). Right pleural effusion.
L number | measures 18 mm => measures 28 mm
L side | small right pleural effusion => small left pleural effusion
L negation | No pneumothorax is seen. => A pneumothorax is seen.
L relation | measures 18 mm, previously 11 mm. There => measures 11 mm, previously 18 mm. There
L citation | There is a small right pleural effusion. => According to Lung-RADS v2022, there is a small right pleural effusion.
L omission | Right pleural effusion. =>
L unit | measures 18 mm => measures 18 cm
L date | previously 11 mm. There => 11 mm on 2020-01-05. There
L certainty | There is a small right pleural effusion. => There may be a small right pleural effusion.
L name | nodule in the left lower lobe measures => nodule in the left upper lobe measures
L advice | No pneumothorax is seen. => No pneumothorax is seen. Biopsy is recommended.
L unsupported | There is a small right pleural effusion. => There is a small right pleural effusion with septations and wall enhancement.
# en-liver | seen | CT | abdomen | low
D Simple cyst of 23 mm in the left lobe of the liver. Cyst of 8 mm in the right kidney. The spleen is not enlarged. Recommend ultrasound in 12 months.
H There is a simple cyst of 23 mm in the left lobe of the liver. The right kidney holds a cyst of 8 mm. The spleen is not enlarged. || || Ultrasound in 12 months is recommended.
H The left lobe of the liver contains a simple cyst measuring 23 mm. There is a cyst of 8 mm in the right kidney. No enlargement of the spleen is seen. || || Ultrasound is recommended in 12 months.
H A 2.3 cm simple cyst lies in the left liver lobe. A cyst of 8 mm is seen in the right kidney. The spleen is of normal size, not enlarged. || || We recommend ultrasound in 12 months.
L number | simple cyst of 23 mm => simple cyst of 32 mm
L side | in the left lobe of the liver => in the right lobe of the liver
L negation | The spleen is not enlarged. => The spleen is enlarged.
L relation | The right kidney holds a cyst of 8 mm. => The simple cyst caused a cyst of 8 mm in the right kidney.
L citation | Ultrasound in 12 months is recommended. => Fleischner Society 2017 recommends ultrasound in 12 months.
L omission | The right kidney holds a cyst of 8 mm. =>
L unit | holds a cyst of 8 mm => holds a cyst of 8 cm
L date | Ultrasound in 12 months is recommended. => Ultrasound on 2027-03-01 is recommended.
L certainty | There is a simple cyst => There is probably a simple cyst
L name | left lobe of the liver => left kidney
L advice | Ultrasound in 12 months is recommended. => Ultrasound in 12 months is recommended. Surgery is advised.
L unsupported | The spleen is not enlarged. => The spleen is not enlarged. The pancreas is atrophic.
# en-mass | unseen | DX | chest | low
D Possible mass in the right lower lobe, 45 mm. Consolidation in the left upper lobe. No enlarged lymph nodes.
H A possible mass of 45 mm is seen in the right lower lobe. There is consolidation in the left upper lobe. No enlarged lymph nodes are seen. || Possible right lower lobe mass, 45 mm. Left upper lobe consolidation.
H In the right lower lobe there is a possible mass measuring 4.5 cm. The left upper lobe shows consolidation. There are no enlarged lymph nodes. || Possible mass of 4.5 cm in the right lower lobe. Consolidation of the left upper lobe.
H Right lower lobe: possible mass, 45 mm. Left upper lobe: consolidation. Lymph nodes are not enlarged. || A 45 mm mass in the right lower lobe is possible. There is consolidation in the left upper lobe.
L number | mass of 45 mm is => mass of 54 mm is
L side | seen in the right lower lobe => seen in the left lower lobe
L negation | No enlarged lymph nodes are seen. => Enlarged lymph nodes are seen.
L relation | There is consolidation in the left upper lobe. No => The mass is caused by consolidation in the left upper lobe. No
L citation | There is consolidation in the left upper lobe. No => There is consolidation in the left upper lobe (Fleischner Society 2017). No
L omission | Left upper lobe consolidation. =>
L unit | mass of 45 mm is => mass of 45 cm is
L date | There is consolidation in the left upper lobe. No => There is consolidation in the left upper lobe since 3 May 2024. No
L certainty | A possible mass of 45 mm is seen => A mass of 45 mm is seen
L name | consolidation in the left upper lobe. No => consolidation in the lingula. No
L advice | No enlarged lymph nodes are seen. => No enlarged lymph nodes are seen. PET/CT should be performed.
L unsupported | There is consolidation in the left upper lobe. No => There is consolidation with air bronchograms in the left upper lobe. No
# en-ggn | unseen | CT | chest | low
D 9 mm ground-glass nodule in the right middle lobe, unchanged. No pleural effusion. No nodule in the left lung.
H A ground-glass nodule of 9 mm in the right middle lobe is unchanged. No pleural effusion is seen. No nodule in the left lung. || Ground-glass nodule of 9 mm in the right middle lobe, unchanged.
H Unchanged 9 mm ground-glass nodule in the right middle lobe. There is no pleural effusion. The left lung shows no nodule. || Right middle lobe ground-glass nodule of 9 mm, unchanged.
L number | nodule of 9 mm in the right middle lobe is => nodule of 6 mm in the right middle lobe is
L side | No nodule in the left lung. => No nodule in the right lung.
L negation | No pleural effusion is seen. => Pleural effusion is seen.
L relation | in the right middle lobe is unchanged. => in the right middle lobe has grown.
L citation | Ground-glass nodule of 9 mm in the right middle lobe, unchanged. => Ground-glass nodule of 9 mm in the right middle lobe, unchanged (Fleischner Society 2017, single, high risk).
L omission | No pleural effusion is seen. =>
L unit | nodule of 9 mm in the right middle lobe is => nodule of 9 cm in the right middle lobe is
L date | in the right middle lobe is unchanged. => in the right middle lobe is unchanged since 2022.
L certainty | A ground-glass nodule of 9 mm in the right => A possible ground-glass nodule of 9 mm in the right
L name | A ground-glass nodule of 9 mm in => A part-solid nodule of 9 mm in
L advice | No pleural effusion is seen. => No pleural effusion is seen. CT at 3 months is advised.
L unsupported | No pleural effusion is seen. => No pleural effusion is seen. The aorta is dilated.
# en-knee | unseen | MR | lower_limb | low
D Tear of the posterior horn of the medial meniscus. The anterior cruciate ligament is intact. Small joint effusion. Baker cyst of 14 mm.
H There is a tear of the posterior horn of the medial meniscus. The anterior cruciate ligament is intact. A small joint effusion is seen. There is a Baker cyst of 14 mm.
H The posterior horn of the medial meniscus shows a tear. Intact anterior cruciate ligament. Small joint effusion. A Baker cyst measures 14 mm.
H The posterior horn of the medial meniscus is torn. The anterior cruciate ligament is intact. There is a small joint effusion. Baker cyst measuring 14 mm.
L number | Baker cyst of 14 mm => Baker cyst of 41 mm
L side | There is a tear of the posterior => There is a tear on the left of the posterior
L negation | The anterior cruciate ligament is intact. => The anterior cruciate ligament is not intact.
L relation | A small joint effusion is seen. => A small joint effusion caused the tear.
L citation | A small joint effusion is seen. => A small joint effusion is seen, ACR TI-RADS 2017.
L omission | A small joint effusion is seen. =>
L unit | Baker cyst of 14 mm => Baker cyst of 14 cm
L date | There is a Baker cyst of 14 mm. => On 4 June 2025 there is a Baker cyst of 14 mm.
L certainty | There is a tear of => There is possibly a tear of
L name | horn of the medial meniscus => horn of the lateral meniscus
L advice | A small joint effusion is seen. => A small joint effusion is seen. Arthroscopy is recommended.
L unsupported | A small joint effusion is seen. => A small joint effusion is seen. The patellar cartilage is thinned.
`;
