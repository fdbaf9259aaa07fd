/** Own writing: each draft is reworded in five hands (prose, telegraphic, letter, rearranged, wordy), before the verifier was read: at the first look 22 of 80 and one lie of 84 passed. Mended by. In the form of `report-situations-en.ts`. */
export const REPORTS_EIGHTH = `
# en-eighth-nodules | eighth | CT | chest | high
D Two new solid nodules in the right upper lobe, 5 and 7 mm. Stable 4 mm calcified granuloma in the left lower lobe. Mild paraseptal emphysema. No pleural effusion. Recommend CT in 3 months.
H Two solid nodules have newly appeared in the right upper lobe; they measure 5 mm and 7 mm. The 4 mm calcified granuloma in the left lower lobe is stable. Mild paraseptal emphysema is present. There is no pleural effusion. || Two new solid nodules in the right upper lobe (5 mm and 7 mm). Mild paraseptal emphysema. Stable 4 mm calcified granuloma in the left lower lobe. || CT in 3 months is recommended.
H RUL: two new solid nodules, 5 mm and 7 mm. LLL: calcified granuloma, 4 mm, no change. Paraseptal emphysema, mild. Pleural effusion: none. || New solid nodules (2) in the RUL, 5 mm and 7 mm. Calcified granuloma in the LLL, unchanged, 4 mm. Mild paraseptal emphysema. || Follow-up CT after 3 months is advised.
H Within the right upper lobe, 2 new solid pulmonary nodules of 0.5 cm and 0.7 cm are demonstrated. A calcified granuloma of the left lower lobe, 0.4 cm in size, has remained unchanged. Paraseptal emphysema of mild degree. No fluid is seen in the pleural space. || Two new solid RUL nodules of 0.5 cm and 0.7 cm. Unchanged calcified granuloma of 0.4 cm in the left lower lobe. Mild paraseptal emphysema. || A repeat CT in 3 months is suggested.
H No pleural effusion is identified. There is mild emphysema of the paraseptal type. The left lower lobe contains a 4 mm calcified granuloma, which has not changed, while two solid nodules measuring 5 and 7 mm in the right upper lobe are new. || There are two new solid nodules in the right upper lobe measuring 5 and 7 mm. The 4 mm calcified granuloma in the left lower lobe has not changed. Paraseptal emphysema is mild. || We recommend CT in 3 months.
H Lungs: a pair of new solid nodules is noted in the right upper lobe, 5 mm and 7 mm respectively. There is an unchanged calcified 4-mm granuloma in the left lower lobe. Mild paraseptal emphysematous changes. Pleura: no effusion. || Two new solid right upper lobe nodules, 5 mm and 7 mm. Unchanged 4-mm calcified granuloma, left lower lobe. Mild paraseptal emphysema. || Repeat chest CT in three months.
L number | Two solid nodules have newly appeared => Three solid nodules have newly appeared
L relation | The 4 mm calcified granuloma in the left lower lobe is stable. => The 4 mm calcified granuloma in the left lower lobe has grown.
L name | in the right upper lobe; they measure => in the right middle lobe; they measure
L advice | CT in 3 months is recommended. => CT in 6 months is recommended.
L unsupported | Mild paraseptal emphysema is present. => Mild paraseptal emphysema and bronchiectasis are present.
# en-eighth-shoulder | eighth | MR | upper_limb | low
D Full-thickness tear of the supraspinatus tendon with 18 mm of retraction. Moderate acromioclavicular osteoarthritis. Fluid in the subacromial bursa. Biceps tendon in the groove. Labrum intact. No muscle atrophy.
H There is a full-thickness tear of the supraspinatus tendon, which is retracted by 18 mm. The acromioclavicular joint shows moderate osteoarthritis. Fluid is present in the subacromial bursa. The biceps tendon lies within the groove. The labrum is intact. There is no muscle atrophy.
H Supraspinatus: full-thickness tendon tear, retraction 1.8 cm. AC joint: moderate osteoarthritis. Subacromial bursa: fluid. Biceps tendon: located in the groove. Labrum: intact. Muscles: no atrophy.
H The supraspinatus tendon is torn through its full thickness with retraction of 18 mm. Moderate osteoarthritis of the acromioclavicular joint is seen, as well as fluid within the subacromial bursa. The biceps tendon is seated in its groove and the labrum is intact. Muscular atrophy is not seen.
H Neither labral tear nor muscle atrophy is seen; the labrum is intact. The subacromial bursa contains fluid, and moderate acromioclavicular osteoarthritis is noted. A full-thickness supraspinatus tendon tear is retracted by 18 mm, whereas the biceps tendon remains in the groove.
H Complete (full-thickness) tear of the supraspinatus tendon with 18 mm retraction is demonstrated. Acromioclavicular osteoarthritis is moderate. Subacromial bursal fluid. Normal location of the biceps tendon in the groove. The labrum appears intact, and the muscles show no atrophy.
L number | retracted by 18 mm => retracted by 13 mm
L name | tear of the supraspinatus tendon => tear of the infraspinatus tendon
L negation | The labrum is intact. => The labrum is torn.
L unsupported | There is a full-thickness tear => There is a partial-thickness tear
L omission | The biceps tendon lies within the groove. =>
L advice | There is no muscle atrophy. => There is no muscle atrophy. Arthroscopic repair is recommended.
# en-eighth-stroke | eighth | MR | head | low
D Acute infarct in the left middle cerebral artery territory involving the insula and frontal operculum. No hemorrhagic transformation. Occlusion of the left M1 segment. Old lacunar infarct in the right thalamus. Probable mild chronic small vessel disease.
H There is an acute infarct in the territory of the left middle cerebral artery, involving the insula and the frontal operculum. No hemorrhagic transformation is seen. The left M1 segment is occluded. An old lacunar infarct is present in the right thalamus. Mild chronic small vessel disease is probable.
H Acute left MCA territory infarct affecting insula and frontal operculum. Hemorrhagic transformation: absent. Left M1 occlusion. Old lacune in the right thalamus. Probably mild chronic microvascular disease.
H The insula and the frontal operculum are involved by an acute infarction in the left MCA territory, without hemorrhagic transformation. The M1 segment on the left is occluded. The right thalamus shows an old lacunar infarct. Findings probably represent mild chronic small vessel disease.
H An occlusion of the M1 segment of the left middle cerebral artery is seen, with acute infarction of its territory (insula, frontal operculum). There is no evidence of hemorrhagic transformation. Within the right thalamus there is an old lacunar infarction. Mild chronic small vessel disease is likely.
H Acute ischemic infarct, left middle cerebral artery territory, with involvement of the frontal operculum and insula; no hemorrhagic conversion. Occluded left M1 segment. In the right thalamus, an old lacunar infarct is noted. There is probable chronic small vessel disease of mild degree.
L side | The left M1 segment => The right M1 segment
L certainty | Mild chronic small vessel disease is probable. => Mild chronic small vessel disease is present.
L negation | No hemorrhagic transformation is seen. => Hemorrhagic transformation is seen.
L unsupported | An old lacunar infarct is present => A recent lacunar infarct is present
L omission | An old lacunar infarct is present in the right thalamus. =>
L date | An old lacunar infarct is present => An old lacunar infarct, unchanged since 2024, is present
# en-eighth-appendix | eighth | CT | abdomen | low
D Dilated appendix of 12 mm with an appendicolith of 6 mm and fat stranding. No perforation. No abscess. Trace free fluid in the pelvis. Gallbladder normal. Surgical consultation recommended.
H The appendix is dilated to 12 mm and contains an appendicolith of 6 mm, with fat stranding. There is no perforation. There is no abscess. A trace of free fluid is seen in the pelvis. The gallbladder is normal. || || Surgical consultation is recommended.
H Appendix: dilated, 1.2 cm, with a 0.6 cm appendicolith; fat stranding. No perforation or abscess. Pelvis: trace free fluid. Gallbladder: normal. || || Recommend surgical consultation.
H Dilatation of the appendix to 12 mm is demonstrated together with a 6 mm appendicolith and stranding of the fat. Perforation and abscess are not seen. Trace free pelvic fluid. The gallbladder is unremarkable. || || Consultation of surgery is advised.
H There is neither perforation nor abscess. The appendix measures 12 mm and is dilated; an appendicolith measuring 6 mm is seen within it, accompanied by fat stranding. Trace free fluid lies in the pelvis. Normal gallbladder. || || A surgical consult is recommended.
H An enlarged appendix (12 mm in diameter) with a 6-mm appendicolith and fat stranding is noted. No sign of perforation, no abscess formation. Minimal free fluid in the pelvis. No abnormality of the gallbladder. || || Surgical evaluation is recommended.
L number | dilated to 12 mm => dilated to 21 mm
L negation | There is no abscess. => There is an abscess.
L advice | Surgical consultation is recommended. => Antibiotic treatment is recommended.
L unsupported | A trace of free fluid => A large amount of free fluid
L omission | A trace of free fluid is seen in the pelvis. =>
L certainty | There is no perforation. => Perforation is unlikely but cannot be excluded.
# en-eighth-thyroid | eighth | US | neck | low
D Left lobe of the thyroid: hypoechoic solid nodule of 14 x 11 x 9 mm, taller than wide, with punctate echogenic foci. Right lobe: spongiform nodule of 8 mm. No suspicious cervical lymph nodes. Isthmus 3 mm. Fine needle aspiration of the left nodule is recommended.
H In the left lobe of the thyroid there is a hypoechoic solid nodule measuring 14 x 11 x 9 mm. It is taller than wide and has punctate echogenic foci. The right lobe contains a spongiform nodule of 8 mm. No suspicious cervical lymph nodes are seen. The isthmus measures 3 mm. || Spongiform nodule of 8 mm in the right lobe. || Fine needle aspiration of the left nodule is recommended.
H Left thyroid lobe: solid hypoechoic nodule, 1.4 x 1.1 x 0.9 cm, taller-than-wide, punctate echogenic foci. Right thyroid lobe: 0.8 cm spongiform nodule. Cervical lymph nodes: none suspicious. Isthmus: 0.3 cm. || 0.8 cm spongiform nodule of the right lobe. || FNA of the left nodule is recommended.
H A 14 x 11 x 9 mm solid, hypoechoic, taller-than-wide nodule containing punctate echogenic foci is present in the left thyroid lobe. A spongiform nodule in the right lobe measures 8 mm. The isthmus is 3 mm thick. There are no suspicious lymph nodes in the neck. || A spongiform nodule of 8 mm is present in the right lobe. || We recommend fine needle aspiration of the nodule on the left.
H Thyroid isthmus 3 mm. Within the left lobe, a hypoechoic, solid nodule (14 x 11 x 9 mm) with punctate echogenic foci shows a taller-than-wide shape. Within the right lobe, a spongiform 8-mm nodule. Suspicious cervical lymph nodes are absent. || Right lobe spongiform nodule, 8 mm. || Fine-needle aspiration is advised for the left nodule.
H The left lobe harbors a solid nodule of 14 × 11 × 9 mm which is hypoechoic and taller than wide, with punctate echogenic foci inside. The right lobe harbors an 8 mm nodule of spongiform appearance. The thyroid isthmus measures 3 mm. No suspicious lymphadenopathy of the neck. || 8 mm nodule of spongiform appearance in the right lobe. || Fine needle aspiration of the left-sided nodule is recommended.
L side | The right lobe contains a spongiform nodule of 8 mm. => The left lobe contains a spongiform nodule of 8 mm.
L number | 14 x 11 x 9 mm => 14 x 11 x 19 mm
L negation | No suspicious cervical lymph nodes are seen. => Suspicious cervical lymph nodes are seen.
L advice | Fine needle aspiration of the left nodule is recommended. => Fine needle aspiration of both nodules is recommended.
L citation | It is taller than wide => According to ACR TI-RADS, it is category 5, taller than wide
# en-eighth-trauma | eighth | CT | chest | low
D Fractures of the left 4th to 7th ribs, the 5th and 6th displaced. Small left hemothorax. No pneumothorax. Contusion in the lingula. Aorta without injury. Chest tube on the left in good position.
H The left 4th to 7th ribs are fractured; the 5th and 6th are displaced. There is a small left hemothorax. There is no pneumothorax. A contusion is seen in the lingula. The aorta shows no injury. A chest tube on the left is in good position. || No pneumothorax.
H Left rib fractures 4-7, displaced at the 5th and 6th. Small hemothorax on the left. Pneumothorax: none. Lingular contusion. Aorta: no injury. Left chest tube in good position. || No pneumothorax.
H Fractures involve the fourth through seventh ribs on the left side, with displacement of the fifth and sixth. A small hemothorax is present on the left, without pneumothorax. There is contusion of the lingula. No aortic injury. The left-sided chest tube is well positioned. || There is no pneumothorax.
H No injury of the aorta is identified. A left chest tube lies in good position. The lingula shows a contusion. There is a small hemothorax on the left but no pneumothorax. Ribs 4 to 7 on the left are fractured, and ribs 5 and 6 are displaced. || Pneumothorax is absent.
H Multiple left-sided rib fractures are demonstrated (4th to 7th), of which the 5th and 6th are displaced. Small left-sided hemothorax; no evidence of pneumothorax. Pulmonary contusion in the lingula. The aorta is without signs of injury. Chest tube in good position on the left. || No evidence of pneumothorax.
L number | the 5th and 6th are displaced => the 6th and 7th are displaced
L side | A chest tube on the left => A chest tube on the right
L negation | The aorta shows no injury. => The aorta shows an injury.
L name | a small left hemothorax => a small left hydrothorax
L omission | A contusion is seen in the lingula. =>
L unsupported | A contusion is seen in the lingula. => A contusion is seen in the lingula, with a laceration of the spleen.
# en-eighth-prostate | eighth | MR | pelvis | low
D Prostate volume 52 ml. PI-RADS 4 lesion in the left peripheral zone at the midgland, 11 mm. No extraprostatic extension. Seminal vesicles normal. Possible 7 mm lymph node along the right external iliac vessels. PSA density 0.18.
H The prostate has a volume of 52 ml. In the left peripheral zone at the midgland there is a PI-RADS 4 lesion measuring 11 mm. There is no extraprostatic extension. The seminal vesicles are normal. A 7 mm lymph node is possible along the right external iliac vessels. The PSA density is 0.18. || PI-RADS 4 lesion of 11 mm in the left peripheral zone at the midgland.
H Prostate: 52 mL. Lesion: left midgland peripheral zone, 1.1 cm, PI-RADS 4. Extraprostatic extension: none. Seminal vesicles: unremarkable. Possible lymph node of 0.7 cm along the right external iliac vessels. PSA density: 0.18. || PI-RADS 4 lesion, 1.1 cm, left midgland peripheral zone.
H The prostatic volume amounts to 52 ml with a PSA density of 0.18. An 11 mm lesion in the peripheral zone of the left midgland is assigned PI-RADS 4. Extraprostatic extension is not seen, and the seminal vesicles appear normal. There is a possible lymph node of 7 mm adjacent to the right external iliac vessels. || An 11 mm lesion (PI-RADS 4) in the left peripheral zone at the midgland.
H No extraprostatic extension and normal seminal vesicles. At the midgland, the left peripheral zone shows an 11-mm PI-RADS 4 lesion. Prostate volume: 52 ml; PSA density: 0.18. Along the external iliac vessels on the right, a lymph node of 7 mm is possibly present. || Left peripheral zone midgland lesion of 11 mm, PI-RADS 4.
H The gland measures 52 ml in volume. Left peripheral zone, midgland: lesion of 11 mm, PI-RADS category 4. No sign of extraprostatic extension. Both seminal vesicles are normal. Questionable 7 mm lymph node next to the right external iliac vessels. PSA density 0.18. || Lesion of 11 mm in the left peripheral zone at midgland level, PI-RADS category 4.
L number | a PI-RADS 4 lesion measuring 11 mm. There => a PI-RADS 5 lesion measuring 11 mm. There
L side | along the right external iliac vessels => along the left external iliac vessels
L certainty | A 7 mm lymph node is possible => A 7 mm lymph node is present
L negation | There is no extraprostatic extension. => There is extraprostatic extension.
# en-eighth-lumbar | eighth | MR | spine | low
D L4/L5: broad-based disc protrusion with moderate narrowing of the left lateral recess and contact with the left L5 root. L5/S1: mild facet arthropathy, no stenosis. Grade 1 anterolisthesis of L4 on L5, 5 mm. Conus normal at L1. Hemangioma of 13 mm in the body of T12.
H At L4/L5 there is a broad-based disc protrusion, which moderately narrows the left lateral recess and contacts the left L5 root. At L5/S1 there is mild facet arthropathy without stenosis. There is grade 1 anterolisthesis of L4 on L5 by 5 mm. The conus is normal at L1. A hemangioma of 13 mm is present in the body of T12.
H L4-L5: broad-based protrusion of the disc; left lateral recess moderately narrowed; left L5 nerve root contacted. L5-S1: mild facet joint arthropathy; stenosis: none. Anterolisthesis L4 on L5, grade 1, 0.5 cm. Conus at L1, normal. T12 body: hemangioma, 1.3 cm.
H A broad-based disc protrusion at L4-5 contacts the L5 root on the left and causes moderate narrowing of the lateral recess on the left. L4 is displaced anteriorly on L5 by 5 mm (grade 1 anterolisthesis). L5-S1 shows mild facet arthropathy but no stenosis. A 13 mm hemangioma is seen in the T12 vertebral body. Normal conus at the level of L1.
H The conus ends normally at L1. The vertebral body of T12 contains a 13-mm hemangioma. Grade 1 anterolisthesis measuring 5 mm is noted at L4 on L5, where a broad-based disc protrusion touches the left L5 root and moderately narrows the left lateral recess. Mild facet arthropathy is seen at L5/S1; there is no stenosis at this level.
H Grade 1 anterolisthesis of L4 on L5 amounting to 5 mm. Disc L4/L5: broad-based protrusion with contact to the left L5 nerve root and moderate left lateral recess narrowing. Level L5/S1: facet arthropathy of mild degree, no stenosis. T12: hemangioma of the vertebral body, 13 mm. Conus normal, at L1.
L name | At L5/S1 there is mild facet arthropathy => At L3/L4 there is mild facet arthropathy
L side | contacts the left L5 root => contacts the right L5 root
L negation | without stenosis => with stenosis
L number | by 5 mm => by 15 mm
L omission | A hemangioma of 13 mm is present in the body of T12. =>
# zh-eighth-nodules | eighth | CT | chest | high
D 右肺上叶两枚新发实性结节，大小约5mm和7mm。左肺下叶4mm钙化灶，较前相仿。双肺轻度肺气肿。未见胸腔积液。建议3个月后复查CT。
H 右肺上叶可见两枚新发的实性结节，直径分别约5 mm和7 mm。左肺下叶见4 mm钙化灶，与前相仿。双肺可见轻度肺气肿。胸腔内未见积液。 || 右肺上叶两枚新发实性结节，约5 mm和7 mm。左肺下叶4 mm钙化灶，较前相仿。双肺轻度肺气肿。 || 建议3个月后复查CT。
H 右上肺新见2枚实性结节，约0.5 cm、0.7 cm；左下肺钙化灶约0.4 cm，较前无变化；双肺肺气肿，程度轻；无胸腔积液。 || 右上肺2枚新发实性结节（0.5 cm、0.7 cm）。左下肺钙化灶0.4 cm，无变化。双肺轻度肺气肿。 || 建议三个月后CT复查。
H 未见胸腔积液。双肺呈轻度肺气肿改变。左肺下叶一处钙化灶，大小4 mm，较前片未见明显变化。右肺上叶新出现实性结节2个，大小5 mm与7 mm。 || 右肺上叶新出现2个实性结节，大小5 mm与7 mm。左肺下叶4 mm钙化灶，未见明显变化。双肺轻度肺气肿。 || 3个月后复查胸部CT。
H 与前次相比，右肺上叶新增两个实性小结节，大者7 mm，小者5 mm。左下叶钙化灶（4 mm）稳定。两肺轻度气肿。双侧胸膜腔未见积液征象。 || 右肺上叶新增两个实性小结节，大者7 mm，小者5 mm。左下叶钙化灶4 mm，稳定。两肺轻度气肿。 || 建议于3个月后行CT复查。
H 右肺上叶内见实性结节影两枚，均为新发，大小分别为5毫米和7毫米。左肺下叶内见钙化灶，约4毫米，同前。两肺轻度肺气肿表现。胸腔积液：无。 || 右肺上叶新发实性结节两枚，分别为5毫米和7毫米。左肺下叶钙化灶，约4毫米，同前。两肺轻度肺气肿。 || 建议3月后复查CT。
L number | 可见两枚新发的实性结节 => 可见三枚新发的实性结节
L name | 左肺下叶见4 mm钙化灶 => 左肺上叶见4 mm钙化灶
L unit | 直径分别约5 mm和7 mm => 直径分别约5 cm和7 cm
L advice | 建议3个月后复查CT => 建议穿刺活检
L unsupported | 双肺可见轻度肺气肿 => 双肺可见重度肺气肿
# zh-eighth-knee | eighth | MR | lower_limb | low
D 右膝内侧半月板后角Ⅲ度撕裂。前交叉韧带部分撕裂，后交叉韧带完整。股骨外侧髁骨挫伤。髌上囊中等量积液。腘窝囊肿，约27mm×13mm。
H 右膝内侧半月板后角见Ⅲ度撕裂。前交叉韧带可见部分撕裂，后交叉韧带连续完整。股骨外侧髁见骨挫伤。髌上囊内见中等量积液。腘窝可见囊肿，大小约27 mm×13 mm。 || 髌上囊中等量积液。
H 右膝关节内侧半月板后角撕裂（Ⅲ度）；前交叉韧带部分性撕裂；后交叉韧带未见撕裂，完整；股骨外髁骨挫伤；髌上囊积液，中等量；腘窝囊肿2.7 cm×1.3 cm。 || 髌上囊积液，中等量。
H 后交叉韧带完整，前交叉韧带部分撕裂。右膝内侧半月板后角呈Ⅲ度撕裂改变。股骨外侧髁可见骨挫伤。髌上囊有中等量积液，腘窝处囊肿约27×13 mm。 || 髌上囊有中等量积液。
H 内侧半月板（右膝）后角Ⅲ级撕裂。ACL部分撕裂，PCL完整。股骨外侧髁挫伤。腘窝见一囊肿，27 mm×13 mm。髌上囊中等积液。 || 髌上囊中等积液。
H 右膝：内侧半月板后角Ⅲ度撕裂信号；前十字韧带部分撕裂，后十字韧带完整。骨挫伤位于股骨外侧髁。髌上囊见中量积液。腘窝囊性灶（囊肿），范围约27 mm×13 mm。 || 髌上囊见中量积液。
L side | 右膝内侧半月板后角 => 左膝内侧半月板后角
L name | 股骨外侧髁见骨挫伤 => 股骨内侧髁见骨挫伤
L relation | 前交叉韧带可见部分撕裂，后交叉韧带连续完整 => 后交叉韧带可见部分撕裂，前交叉韧带连续完整
L number | 大小约27 mm×13 mm => 大小约37 mm×13 mm
L omission | 腘窝可见囊肿，大小约27 mm×13 mm。 =>
L unsupported | 股骨外侧髁见骨挫伤 => 股骨外侧髁见骨挫伤及骨折
# zh-eighth-stroke | eighth | MR | head | low
D 左侧基底节区急性脑梗死，范围约22mm×14mm。双侧侧脑室旁多发陈旧性腔隙灶。左侧大脑中动脉M1段重度狭窄。未见出血转化。脑萎缩。
H 左侧基底节区见急性脑梗死灶，范围约22 mm×14 mm。双侧侧脑室旁可见多发陈旧性腔隙灶。左侧大脑中动脉M1段呈重度狭窄。未见出血转化征象。可见脑萎缩改变。
H 左基底节区急性梗死，约2.2 cm×1.4 cm，无出血转化；双侧脑室旁多发陈旧腔隙灶；左大脑中动脉M1段狭窄（重度）；脑萎缩。
H 脑萎缩。左侧大脑中动脉M1段管腔重度狭窄，左侧基底节区急性期脑梗死，大小22×14 mm。未发生出血转化。两侧侧脑室旁见多个陈旧性腔隙灶。
H 急性脑梗死位于左侧基底节区，约22 mm×14 mm，未见出血性转化。侧脑室旁（双侧）陈旧性腔隙灶，多发。左侧MCA的M1段见重度狭窄。伴有脑萎缩。
H 左侧基底节区可见急性脑梗塞，范围22 mm×14 mm。双侧侧脑室周围多发陈旧性腔隙性病灶。左侧大脑中动脉M1段严重狭窄。出血转化未见。可见脑萎缩。
L side | 左侧基底节区见急性脑梗死灶 => 右侧基底节区见急性脑梗死灶
L unsupported | M1段呈重度狭窄 => M1段闭塞
L negation | 未见出血转化征象 => 可见出血转化征象
L name | 多发陈旧性腔隙灶 => 多发急性腔隙灶
L omission | 可见脑萎缩改变。 =>
L advice | 可见脑萎缩改变。 => 可见脑萎缩改变。建议取栓治疗。
# zh-eighth-liver | eighth | CT | abdomen | high
D 肝右后叶下段占位，约38mm×31mm，动脉期明显强化，门脉期廓清，考虑肝癌可能。门静脉未见癌栓。脾大，厚约52mm。少量腹水。胆囊壁水肿。建议增强MRI进一步检查。
H 肝右后叶下段见占位，大小约38 mm×31 mm，动脉期明显强化，门脉期廓清，考虑肝癌可能。门静脉内未见癌栓。脾大，厚约52 mm。可见少量腹水。胆囊壁水肿。 || || 建议增强MRI进一步检查。
H 肝右后叶下段占位性病变，3.8 cm×3.1 cm，动脉期显著强化，门静脉期廓清，肝癌可能。脾脏增大，厚5.2 cm。门静脉无癌栓。腹腔少量积液。胆囊壁见水肿。 || || 建议进一步行增强MRI检查。
H 门静脉未见癌栓形成。肝右后叶下段可见38×31 mm占位影，动脉期强化明显，门脉期呈廓清表现，可能为肝癌。胆囊壁水肿。腹水少量。脾脏肿大，厚度约52 mm。 || || 建议增强MRI检查。
H 肝脏右后叶下段占位，最大层面约38 mm×31 mm，于动脉期明显强化，于门脉期廓清，肝癌可能。脾大（厚约52 mm）。少许腹水。胆囊壁呈水肿改变。门静脉癌栓：未见。 || || 请行增强MRI进一步检查。
H 占位位于肝右后叶下段，范围约38 mm×31 mm；动脉期可见明显强化，门脉期可见廓清；倾向肝癌可能。少量腹腔积液。脾大，厚约5.2厘米。胆囊壁水肿，门静脉未见瘤栓。 || || 建议行MRI增强进一步明确。
L certainty | 考虑肝癌可能 => 诊断为肝癌
L name | 肝右后叶下段见占位 => 肝左外叶下段见占位
L negation | 门静脉内未见癌栓 => 门静脉内见癌栓
L number | 厚约52 mm => 厚约62 mm
# zh-eighth-thyroid | eighth | US | neck | low
D 甲状腺左叶中部低回声结节，12mm×10mm，边界不清，纵横比大于1，可见点状强回声，TI-RADS 4c类。右叶囊性结节6mm，TI-RADS 2类。左颈Ⅳ区淋巴结肿大，短径9mm，可疑转移。
H 甲状腺左叶中部见低回声结节，大小约12 mm×10 mm，边界不清，纵横比大于1，内见点状强回声，TI-RADS 4c类。右叶见囊性结节，约6 mm，TI-RADS 2类。左颈Ⅳ区见肿大淋巴结，短径9 mm，可疑转移。 || 左颈Ⅳ区淋巴结肿大，短径9 mm。右叶囊性结节6 mm。
H 左叶甲状腺中部低回声结节（1.2 cm×1.0 cm），边界不清晰，纵横比>1，伴点状强回声，TI-RADS 4c类；右叶囊性结节0.6 cm，TI-RADS 2类。左侧颈部Ⅳ区肿大淋巴结，短径0.9 cm，疑转移。 || 左侧颈部Ⅳ区肿大淋巴结，短径0.9 cm。右叶囊性结节0.6 cm。
H 左颈Ⅳ区淋巴结增大，短径约9 mm，转移可疑。甲状腺右叶6 mm囊性结节，TI-RADS分类2类。甲状腺左叶中部可见一低回声结节，12×10 mm，边界欠清，纵横比大于1，可见点状强回声，TI-RADS分类4c类。 || 左颈Ⅳ区淋巴结增大，短径约9 mm。右叶6 mm囊性结节。
H 甲状腺左叶中部：低回声结节，12 mm×10 mm，边界模糊，纵横比大于1，内部点状强回声，TI-RADS 4c。甲状腺右叶：囊性结节，6 mm，TI-RADS 2。淋巴结：左颈Ⅳ区肿大，短径9 mm，可疑转移。 || 左颈Ⅳ区淋巴结肿大，9 mm。右叶囊性结节，6 mm。
H 于甲状腺左叶中部探及低回声结节，大小12 mm×10 mm，其边界不清，纵横比大于1，内可见点状强回声（TI-RADS 4c类）。于右叶探及6 mm囊性结节（TI-RADS 2类）。左颈Ⅳ区探及肿大淋巴结，短径约9 mm，转移可能。 || 左颈Ⅳ区肿大淋巴结，短径约9 mm。右叶6 mm囊性结节。
L number | TI-RADS 4c类。右叶 => TI-RADS 4a类。右叶
L certainty | 短径9 mm，可疑转移 => 短径9 mm，考虑转移明确
L name | 左颈Ⅳ区见肿大淋巴结 => 左颈Ⅱ区见肿大淋巴结
L unsupported | 右叶见囊性结节 => 右叶见实性结节
# zh-eighth-trauma | eighth | CT | chest | low
D 左侧第3至6肋骨骨折，第5肋错位。左侧液气胸，左肺压缩约20%。左肺下叶挫伤。左侧胸壁皮下气肿。心包未见积液。右侧锁骨骨折可疑。
H 左侧第3至6肋骨可见骨折，其中第5肋错位。左侧液气胸，左肺压缩约20%。左肺下叶见挫伤。左侧胸壁见皮下气肿。心包内未见积液。右侧锁骨可疑骨折。 || 左侧液气胸。
H 左第3-6肋骨折，第5肋断端错位；左侧液气胸，肺组织压缩约20%；左下肺挫伤；左胸壁皮下积气；心包无积液；右锁骨可疑骨折。 || 左侧液气胸。
H 心包未见积液。左侧胸壁皮下气肿。左侧3～6肋骨折，第5肋骨移位。左侧胸腔液气胸，左肺受压约20%。左肺下叶肺挫伤。右侧锁骨骨折可能。 || 左侧气胸。左侧胸腔积液。
H 左侧第三至第六肋骨骨折，第五肋骨错位。左侧气胸伴胸腔积液（液气胸），左肺压缩20%左右。左肺下叶可见挫伤灶，左侧胸壁皮下可见气肿。右侧锁骨疑似骨折。未见心包积液。 || 左侧气胸伴胸腔积液。
H 骨折见于左侧第3、4、5、6肋骨，第5肋骨错位；右侧锁骨骨折不除外。左侧液气胸，左肺被压缩约20%。左肺下叶挫伤，左侧胸壁皮下气肿。心包腔无积液。 || 左侧液气胸。
L number | 左侧第3至6肋骨 => 左侧第3至8肋骨
L side | 右侧锁骨可疑骨折 => 左侧锁骨可疑骨折
L certainty | 右侧锁骨可疑骨折 => 右侧锁骨骨折
L number | 左肺压缩约20% => 左肺压缩约50%
L omission | 左侧胸壁见皮下气肿。 =>
# zh-eighth-kidney | eighth | US | abdomen | low
D 右肾盂结石，约16mm×9mm，伴轻度肾积水。左肾囊肿2枚，较大者直径31mm。膀胱壁毛糙。前列腺增大，48mm×41mm×38mm，伴钙化。双侧输尿管未见扩张。
H 右肾盂内见结石，大小约16 mm×9 mm，伴轻度肾积水。左肾见囊肿2枚，较大者直径约31 mm。膀胱壁毛糙。前列腺增大，大小48 mm×41 mm×38 mm，伴钙化。双侧输尿管未见扩张。
H 右侧肾盂结石（1.6 cm×0.9 cm），轻度肾积水；左侧肾脏两枚囊肿，大者直径3.1 cm；膀胱壁欠光滑；前列腺肿大，4.8 cm×4.1 cm×3.8 cm，内见钙化；两侧输尿管无扩张。
H 双侧输尿管不扩张。前列腺体积增大，约48×41×38 mm，内伴钙化灶。膀胱壁毛糙。左肾囊肿两个，最大者直径31 mm。右肾盂见16×9 mm结石，伴右肾轻度积水。
H 右肾：肾盂结石约16 mm×9 mm，肾脏轻度积水。左肾：2个囊肿，较大的一枚直径为31 mm。膀胱：壁毛糙。前列腺：增大，48 mm×41 mm×38 mm，见钙化。输尿管：双侧未见扩张。
H 右肾盂强回声结石，大小16 mm×9 mm，并轻度肾积水。左肾可见两枚囊肿，其中较大者直径约31 mm。膀胱壁可见毛糙。前列腺增大伴钙化，径线48 mm×41 mm×38 mm。输尿管双侧均无扩张。
L side | 右肾盂内见结石 => 左肾盂内见结石
L number | 左肾见囊肿2枚 => 左肾见囊肿3枚
L unsupported | 伴轻度肾积水 => 伴重度肾积水
L negation | 双侧输尿管未见扩张 => 双侧输尿管扩张
L unsupported | 膀胱壁毛糙。 => 膀胱壁毛糙，腔内见占位。
L certainty | 右肾盂内见结石 => 右肾盂内可疑结石
# zh-eighth-lumbar | eighth | MR | spine | low
D 腰4/5椎间盘向左后突出约6mm，压迫左侧神经根。腰5/骶1椎间盘膨出，椎管未见狭窄。腰3椎体陈旧性压缩骨折，高度减低约三分之一。黄韧带肥厚。圆锥位置正常。
H 腰4/5椎间盘向左后方突出，约6 mm，压迫左侧神经根。腰5/骶1椎间盘膨出，椎管无狭窄。腰3椎体见陈旧性压缩骨折，高度减低约三分之一。黄韧带肥厚。圆锥位置正常。
H L4/5椎间盘左后突出约0.6 cm，左侧神经根受压；L5/S1椎间盘膨出，椎管未见狭窄；L3椎体陈旧压缩性骨折，高度降低约1/3；黄韧带增厚；圆锥位置未见异常。
H 圆锥位置正常，黄韧带肥厚。腰4-5椎间盘向左后突出6 mm，致左侧神经根受压。腰5-骶1椎间盘呈膨出改变，未见椎管狭窄。第3腰椎椎体陈旧性压缩骨折，椎体高度减低约三分之一。
H 腰3椎体压缩骨折，为陈旧性，高度丢失约三分之一。腰4/5：椎间盘向左后突出约6 mm，左侧神经根受压迫。腰5/骶1：椎间盘膨出；椎管不狭窄。黄韧带见肥厚。圆锥位置如常。
H 腰4/腰5椎间盘突出，方向为左后，突出约6 mm，相应左侧神经根受压。腰5/骶1椎间盘轮廓膨出，无椎管狭窄。腰3椎体陈旧性压缩性骨折，高度约减低三分之一。黄韧带可见肥厚，圆锥位置正常。
L side | 压迫左侧神经根 => 压迫右侧神经根
L name | 腰3椎体见陈旧性压缩骨折 => 腰2椎体见陈旧性压缩骨折
L unsupported | 腰3椎体见陈旧性压缩骨折 => 腰3椎体见急性压缩骨折
L negation | 椎管无狭窄 => 椎管狭窄
L omission | 黄韧带肥厚。 =>
`;
