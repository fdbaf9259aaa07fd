/** Own writing, other findings and other habits of wording than `report-situations-first.ts`: 35 of 40 honest reports and 2 of 60 lies passed at the first look; both lies were mended for afterwards. In the form of `report-situations-en.ts`. */
export const REPORTS_SECOND = `
# en-second-nodules | second | CT | chest | low
D 6 mm calcified nodule in the left lower lobe. 8 mm ground-glass nodule in the right upper lobe, new. Bronchial wall thickening in both lower lobes. No enlarged hilar lymph nodes.
H Within the left lower lobe there is a calcified nodule measuring 6 mm. A new ground-glass nodule, 8 mm in diameter, is identified in the right upper lobe. The bronchial walls are thickened in both lower lobes. The hilar lymph nodes are not enlarged. || New ground-glass nodule of 8 mm in the right upper lobe. Calcified left lower lobe nodule, 6 mm.
H ¶# Findings¶¶* **Nodules:** 6 mm calcified nodule, left lower lobe. New 8 mm ground-glass nodule, right upper lobe.¶* Bronchial wall thickening in the lower lobes bilaterally.¶* No hilar lymph node enlargement.¶¶# Impression¶¶* 8 mm ground-glass nodule in the right upper lobe, which is new.¶* 6 mm calcified nodule in the left lower lobe.
L number | nodule measuring 6 mm => nodule measuring 9 mm
L side | Within the left lower lobe => Within the right lower lobe
L negation | The hilar lymph nodes are not enlarged. => The hilar lymph nodes are enlarged.
# en-second-fibrosis | second | CT | chest | low
D Honeycombing in both lower lobes. Traction bronchiectasis. No ground-glass opacities. Enlarged pulmonary trunk of 34 mm. Small hiatal hernia.
H There is honeycombing in the lower lobes of both lungs. Bronchiectasis is present. Ground-glass opacities are absent. Enlarged pulmonary trunk of 34 mm. A small hiatal hernia is also noted. || Bronchiectasis. Small hiatal hernia.
H Both lower lobes show honeycombing, and there is bronchiectasis. No ground-glass opacity is seen. There is a small hiatus hernia. Enlarged pulmonary trunk of 34 mm. || 1. Bronchiectasis is present. 2. Hiatal hernia, small.
L relation | Bronchiectasis is present. => Bronchiectasis results from honeycombing.
L citation | Bronchiectasis is present. => Bronchiectasis is present (UIP pattern by the ATS guideline).
L omission | A small hiatal hernia is also noted. =>
# en-second-trauma | second | DX | chest | low
D Fractures of the left fourth and fifth ribs. Small left pneumothorax. No mediastinal shift. The aortic contour is normal.
H The left fourth and fifth ribs are fractured. There is a small pneumothorax on the left side. The mediastinum is not shifted. Normal aortic contour. || Small left-sided pneumothorax.
H Rib fractures are seen on the left, involving the fourth and fifth ribs. A small left pneumothorax is present, without mediastinal shift. The contour of the aorta is normal. || A small pneumothorax is present on the left.
L unit | There is a small pneumothorax => There is a pneumothorax of 2 cm
L date | ribs are fractured. => ribs were fractured on 4 March 2024.
L certainty | ribs are fractured. => ribs are possibly fractured.
# en-second-liver | second | CT | abdomen | low
D Fatty liver. Simple cyst of 12 mm in the left kidney. The adrenal glands are unremarkable. No free fluid. Diverticulosis of the sigmoid colon without inflammation.
H The liver is fatty. A simple cyst measuring 12 mm is seen in the left kidney. The adrenal glands appear unremarkable. No free fluid. The sigmoid colon shows diverticulosis without inflammation.
H Fatty liver is seen. The left kidney contains a 12 mm simple cyst. Unremarkable adrenal glands. Sigmoid diverticulosis is present, with no inflammation. No free fluid.
L name | cyst measuring 12 mm is seen in the left kidney => cyst measuring 12 mm is seen in the left adrenal gland
L advice | The liver is fatty. => The liver is fatty. Weight reduction should be advised.
L unsupported | The liver is fatty. => The liver is fatty and enlarged.
# en-second-pelvis | second | US | pelvis | low
D Fibroid of 28 mm in the anterior wall of the uterus. The endometrium measures 7 mm. The right ovary is normal. Cyst of 33 mm in the left ovary. Recommend ultrasound in 3 months.
H The anterior wall of the uterus contains a fibroid measuring 28 mm. The endometrium measures 7 mm. The right ovary appears normal, and the left ovary contains a 33 mm cyst. || || Repeat ultrasound in 3 months is advised.
H A 28 mm uterine fibroid is located in the anterior wall. The right ovary is unremarkable. In the left ovary there is a cyst of 33 mm. The endometrium measures 7 mm. || || Ultrasound follow-up in 3 months is recommended.
L number | a 33 mm cyst => a 38 mm cyst
L side | The right ovary appears normal, and the left ovary contains => The left ovary appears normal, and the right ovary contains
L negation | The right ovary appears normal => The right ovary is not normal
# en-second-head | second | CT | head | low
D Subdural hematoma on the right with a thickness of 8 mm. Midline shift of 4 mm to the left. No skull fracture. The basal cisterns are open.
H Subdural hematoma on the right with a thickness of 8 mm. There is a midline shift of 4 mm towards the left. The skull shows no fracture. The basal cisterns are open.
H The midline is shifted to the left by 4 mm. There is no evidence of a skull fracture. Subdural hematoma on the right with a thickness of 8 mm. The basal cisterns are open.
L relation | There is a midline shift of 4 mm towards the left. => The midline shift of 4 mm to the left is due to the hematoma.
L unit | midline shift of 4 mm towards the left => midline shift of 4 cm to the left
L certainty | The skull shows no fracture. => The skull probably shows no fracture.
# en-second-mediastinum | second | CT | chest | low
D Spiculated nodule in the right upper lobe, 22 mm, previously 15 mm. Possible pleural invasion. Enlarged mediastinal lymph nodes. No pericardial effusion. Sclerotic lesion in the T8 vertebra.
H A spiculated nodule in the right upper lobe now measures 22 mm and has increased from 15 mm previously. Pleural invasion is possible. There is mediastinal lymph node enlargement. No pericardial effusion is seen. The T8 vertebra shows a sclerotic lesion. || Spiculated right upper lobe nodule, 22 mm, increased in size (previously 15 mm). Enlarged lymph nodes in the mediastinum.
H In the right upper lobe, the spiculated nodule has grown from 15 mm to 22 mm. There is possible invasion of the pleura, and the mediastinal lymph nodes are enlarged. Pericardial effusion is absent. A sclerotic lesion is noted in T8. || The right upper lobe nodule with spiculated margins has increased in size to 22 mm, previously 15 mm. Mediastinal lymphadenopathy.
L certainty | Pleural invasion is possible. => There is pleural invasion.
L name | The T8 vertebra shows => The T9 vertebra shows
L date | from 15 mm previously => from 15 mm on 2022-01-10
# en-second-neck | second | US | neck | low
D Nodule of 14 mm in the right lobe of the thyroid, hypoechoic. The left lobe is unremarkable. No enlarged cervical lymph nodes. Recommend fine-needle aspiration.
H The right lobe of the thyroid contains a hypoechoic nodule measuring 14 mm. The left lobe appears unremarkable. There are no enlarged cervical lymph nodes. || || Fine-needle aspiration is recommended.
H A 14 mm hypoechoic nodule is seen in the right thyroid lobe. Unremarkable left lobe. Cervical lymph nodes are not enlarged. || || Fine-needle aspiration is advised.
L advice | Fine-needle aspiration is recommended. => Core biopsy is recommended.
L citation | hypoechoic nodule measuring 14 mm. => hypoechoic nodule measuring 14 mm (TI-RADS 4).
L unsupported | hypoechoic nodule measuring 14 mm. => hypoechoic nodule measuring 14 mm with microcalcifications.
# en-second-shoulder | second | MR | msk | low
D Full-thickness tear of the supraspinatus tendon. Effusion in the subacromial bursa. The biceps tendon is intact. Mild osteoarthritis of the acromioclavicular joint.
H Full-thickness tear of the supraspinatus tendon. The subacromial bursa contains an effusion. The biceps tendon is intact. Mild osteoarthritis of the acromioclavicular joint. || Subacromial bursa effusion.
H An effusion is present within the subacromial bursa. Full-thickness tear of the supraspinatus tendon. The biceps tendon is intact. Mild osteoarthritis of the acromioclavicular joint. || There is an effusion in the subacromial bursa.
L omission | The subacromial bursa contains an effusion. =>
L negation | The subacromial bursa contains an effusion. => The subacromial bursa contains no effusion.
L unsupported | The subacromial bursa contains an effusion. => The subacromial bursa contains a hemorrhagic effusion.
# en-second-edema | second | DX | chest | low
D Cardiomegaly. Bilateral pleural effusions. Interstitial edema. Central venous catheter with its tip in the superior vena cava. No pneumothorax.
H Cardiomegaly is present. There are pleural effusions bilaterally, as well as interstitial edema. The tip of the central venous catheter lies in the superior vena cava. No pneumothorax is identified. || Pleural effusions on both sides.
H There is cardiomegaly with interstitial edema and bilateral pleural effusions. A central venous catheter is in place, with its tip in the superior vena cava. There is no pneumothorax. || Bilateral pleural effusion.
L name | in the superior vena cava => in the inferior vena cava
L relation | Cardiomegaly is present. => Cardiomegaly has caused the interstitial edema.
L date | Cardiomegaly is present. => Cardiomegaly has been present since 2019.
# zh-second-nodules | second | CT | chest | low
D 左肺下叶见6mm钙化结节。右肺上叶新发8mm磨玻璃结节。双肺下叶支气管壁增厚。肺门未见肿大淋巴结。
H 左肺下叶可见一钙化结节，直径约6 mm。右肺上叶新见一磨玻璃结节，大小约8 mm。双肺下叶见支气管壁增厚。双侧肺门未见淋巴结肿大。 || 右肺上叶新发磨玻璃结节，约8 mm。左肺下叶钙化结节，约6 mm。
H ¶## 检查所见¶¶1. 左下肺见6 mm钙化结节影。¶2. 右上肺见新发磨玻璃结节，约8 mm。¶3. 两肺下叶支气管管壁增厚。¶4. 肺门淋巴结未见肿大。¶¶## 结论¶¶1. 右肺上叶8 mm磨玻璃结节，新发。¶2. 左肺下叶6 mm钙化结节。
L number | 直径约6 mm => 直径约9 mm
L side | 左肺下叶可见一钙化结节 => 右肺下叶可见一钙化结节
L negation | 双侧肺门未见淋巴结肿大。 => 双侧肺门可见淋巴结肿大。
# zh-second-fibrosis | second | CT | chest | low
D 双肺下叶蜂窝影。牵拉性支气管扩张。未见磨玻璃影。肺动脉干增宽，直径34mm。左侧胸膜增厚。
H 双肺下叶可见蜂窝影，伴支气管扩张。未见磨玻璃影。肺动脉干增宽，直径约34 mm。左侧胸膜可见增厚。 || 支气管扩张。
H 两肺下叶见蜂窝状影。可见支气管扩张。无磨玻璃影。肺动脉干直径34 mm，增宽。左侧胸膜增厚。 || 可见支气管扩张。
L relation | 双肺下叶可见蜂窝影，伴支气管扩张。 => 双肺下叶蜂窝影继发于支气管扩张。
L unit | 直径约34 mm => 直径约34 cm
L omission | 左侧胸膜可见增厚。 =>
# zh-second-trauma | second | DX | chest | low
D 左侧第4、5肋骨骨折。左侧少量气胸。纵隔未见移位。主动脉轮廓正常。
H 左侧第4及第5肋骨可见骨折。左侧胸腔见少量气胸。纵隔居中，未见移位。主动脉轮廓正常。 || 左侧少量气胸。
H 左侧第4、5肋骨见骨折征象。左侧可见少量气胸，纵隔无移位。主动脉轮廓未见异常。 || 左侧气胸，少量。
L number | 左侧第4及第5肋骨 => 左侧第4及第6肋骨
L certainty | 可见骨折。 => 可疑骨折。
L advice | 主动脉轮廓正常。 => 主动脉轮廓正常。建议立即闭式引流。
# zh-second-liver | second | CT | abdomen | low
D 脂肪肝。左肾见12mm单纯囊肿。双侧肾上腺未见异常。腹腔未见积液。乙状结肠多发憩室。
H 肝脏呈脂肪肝改变。左肾可见一单纯囊肿，直径约12 mm。双侧肾上腺未见明显异常。腹腔内未见积液。乙状结肠可见多发憩室。
H 可见脂肪肝。左肾单纯囊肿，约12 mm。两侧肾上腺正常。无腹腔积液。乙状结肠见多个憩室。
L name | 左肾可见一单纯囊肿 => 左肾上腺可见一单纯囊肿
L unsupported | 乙状结肠可见多发憩室。 => 乙状结肠可见多发憩室伴炎症。
L citation | 左肾可见一单纯囊肿，直径约12 mm。 => 左肾可见一单纯囊肿（Bosniak I级），直径约12 mm。
# zh-second-pelvis | second | US | pelvis | low
D 子宫前壁见28mm肌瘤。子宫内膜厚7mm。右侧卵巢未见异常。左侧卵巢见33mm囊肿。建议3个月后复查超声。
H 子宫前壁可见一肌瘤，大小约28 mm，子宫内膜厚约7 mm。右侧卵巢未见明显异常，左侧卵巢可见一33 mm囊肿。 || || 建议3个月后超声随访。
H 子宫前壁见直径28 mm的肌瘤。内膜厚度约7 mm。左侧卵巢见囊肿，大小约33 mm；右侧卵巢正常。 || || 3个月后复查超声。
L side | 右侧卵巢未见明显异常，左侧卵巢可见 => 左侧卵巢未见明显异常，右侧卵巢可见
L date | 子宫前壁可见一肌瘤 => 2021年起子宫前壁可见一肌瘤
L advice | 建议3个月后超声随访。 => 建议6个月后超声随访。
# zh-second-head | second | CT | head | low
D 右侧硬膜下血肿，厚度8mm。中线结构左移4mm。未见颅骨骨折。基底池通畅。
H 右侧硬膜下血肿，厚度8mm。中线结构向左移位4 mm。颅骨未见骨折。基底池通畅。
H 中线结构左移约4 mm。颅骨骨折未见。基底池显示通畅。右侧硬膜下血肿，厚度8mm。
L negation | 颅骨未见骨折。 => 颅骨可见骨折。
L relation | 中线结构向左移位4 mm。 => 血肿导致中线结构左移4 mm。
L unit | 中线结构向左移位4 mm => 中线结构左移4 cm
# zh-second-mediastinum | second | CT | chest | low
D 右肺上叶毛刺结节，22mm，前次15mm。可疑胸膜侵犯。纵隔淋巴结肿大。未见心包积液。胸8椎体成骨性病灶。
H 右肺上叶可见毛刺结节，大小约22 mm，较前次15 mm增大。胸膜可疑受侵犯。纵隔内见肿大淋巴结。心包未见积液。第8胸椎椎体可见成骨性病灶。 || 右肺上叶结节，22 mm，边缘见毛刺，较前（15 mm）增大。纵隔淋巴结肿大。
H 右肺上叶见一结节，约22 mm，边缘毛刺，前次约15 mm，较前增大。可疑侵犯胸膜。纵隔可见淋巴结增大。无心包积液。胸8椎体可见成骨性病灶。 || 右肺上叶毛刺结节，22 mm，前次15 mm，较前增大。纵隔肿大淋巴结。
L certainty | 胸膜可疑受侵犯。 => 胸膜受侵犯。
L name | 第8胸椎椎体可见 => 第9胸椎椎体可见
L date | 较前次15 mm增大 => 较2022年1月15 mm增大
# zh-second-neck | second | US | neck | low
D 甲状腺右叶见14mm低回声结节。左叶未见异常。颈部未见肿大淋巴结。建议细针穿刺活检。
H 甲状腺右叶可见一低回声结节，大小约14 mm。甲状腺左叶未见异常。颈部未见淋巴结肿大。 || || 建议行细针穿刺活检。
H 甲状腺右叶见14 mm结节，呈低回声。左叶正常。颈部无肿大淋巴结。 || || 推荐进行细针穿刺活检。
L advice | 建议行细针穿刺活检。 => 建议手术切除。
L citation | 大小约14 mm。 => 大小约14 mm，TI-RADS 4类。
L unsupported | 大小约14 mm。 => 大小约14 mm，内见微钙化。
# zh-second-shoulder | second | MR | msk | low
D 冈上肌腱全层撕裂。肩峰下滑囊积液。肱二头肌长头腱连续。肩锁关节轻度退行性改变。
H 冈上肌腱全层撕裂。肩峰下滑囊内可见积液。肱二头肌长头腱连续。肩锁关节轻度退行性改变。 || 肩峰下滑囊积液。
H 肩峰下滑囊见积液。冈上肌腱全层撕裂。肱二头肌长头腱连续。肩锁关节轻度退行性改变。 || 肩峰下滑囊内积液。
L omission | 肩峰下滑囊内可见积液。 =>
L unsupported | 肩峰下滑囊内可见积液。 => 肩峰下滑囊内可见血性积液。
L name | 肩峰下滑囊内可见积液。 => 喙突下滑囊内可见积液。
# zh-second-edema | second | DX | chest | low
D 心影增大。双侧胸腔积液。间质性肺水肿。中心静脉导管尖端位于上腔静脉。未见气胸。
H 心影增大，双侧胸腔可见积液。可见间质性肺水肿。中心静脉导管尖端位于上腔静脉内。未见气胸征象。 || 双侧胸腔积液。
H 心影可见增大。双侧见胸腔积液，伴间质性肺水肿。中心静脉置管，尖端位于上腔静脉。无气胸。 || 两侧胸腔积液。
L negation | 未见气胸征象。 => 可见气胸征象。
L side | 双侧胸腔可见积液 => 左侧胸腔可见积液
L omission | 可见间质性肺水肿。 =>
`;
