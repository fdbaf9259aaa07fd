/** Own writing: two honest reports of each of 20 dictations, written before the wording apart from what is stated was told; 17 of 40 passed then, and the tables were mended for what failed. In the form of `report-situations-en.ts`. */
export const REPORTS_FIRST = `
# en-first-hamartoma | first | CT | chest | low
D 9 mm smooth solid nodule in the right middle lobe, unchanged since 2023-04-18. Mild emphysema in both upper lobes. No enlarged mediastinal lymph nodes. The heart is not enlarged.
H The right middle lobe contains a smooth solid nodule of 9 mm, which has not changed since 2023-04-18. There is mild emphysema in the upper lobes of both lungs. Mediastinal lymph nodes are not enlarged, and neither is the heart. || A 9 mm solid nodule with a smooth margin in the right middle lobe is unchanged compared with 2023-04-18. Mild bilateral upper lobe emphysema.
H ¶**Findings**¶¶- Right middle lobe: smooth, solid nodule measuring 9 mm, stable since 2023-04-18.¶- Upper lobes: mild emphysema bilaterally.¶- Mediastinum: no lymph node enlargement.¶- Heart: not enlarged.¶¶**Impression**¶¶1. Stable 9 mm smooth solid nodule of the right middle lobe (no change since 2023-04-18).¶2. Mild emphysema of both upper lobes.
# en-first-subsolid | first | CT | chest | high
D Part-solid nodule in the left upper lobe, 17 x 12 mm, solid component 6 mm, previously 14 mm. Pure ground-glass nodule of 7 mm in the right lower lobe. No pleural effusion. Coronary calcification.
H In the left upper lobe, there is a part-solid nodule that measures 17 x 12 mm and has a solid component of 6 mm; it previously measured 14 mm. A ground-glass nodule of 7 mm is noted in the right lower lobe. No pleural effusion is identified. Coronary calcifications are present. || Left upper lobe part-solid nodule measuring 17 x 12 mm (solid component 6 mm), compared with 14 mm previously. Ground-glass nodule, 7 mm, right lower lobe.
H ¶## Findings¶¶A 17 × 12 mm part-solid nodule is demonstrated in the left upper lobe. Its solid component measures 6 mm, and the nodule was 14 mm on the prior study. The right lower lobe shows a 7 mm ground-glass nodule. No pleural effusion is seen, and the coronary arteries are calcified.¶¶## Impression¶¶1. Part-solid nodule of the left upper lobe, 17 × 12 mm with a 6 mm solid component, formerly 14 mm.¶2. 7 mm ground-glass opacity nodule in the right lower lobe.
# en-first-mass | first | DX | chest | low
D Lobulated mass in the right lower lobe, 46 x 38 mm, suspicious for malignancy. Moderate right pleural effusion. Enlarged right hilar lymph nodes. No pneumothorax. Old fracture of the left clavicle.
H A lobulated mass measuring 46 x 38 mm is present in the right lower lobe and is suspicious for malignancy. There is a moderate pleural effusion on the right side. The right hilar lymph nodes are enlarged. There is no evidence of pneumothorax. An old fracture of the left clavicle is noted. || Lobulated right lower lobe mass, 46 x 38 mm, suspicious for malignancy. Right hilar lymph node enlargement. Moderate pleural effusion on the right.
H Right lower lobe mass, 46 x 38 mm in size, with lobulated contours. The appearance is suspicious for malignancy. Moderate-sized right pleural effusion and enlarged lymph nodes at the right hilum. No pneumothorax is visible. The left clavicle shows an old fracture. || A mass with lobulated margins in the right lower lobe, 46 x 38 mm, is suspicious for malignancy. Enlarged lymph nodes in the right hilum. Right-sided moderate pleural effusion.
# en-first-pneumonia | first | DX | chest | low
D Consolidation in the left lower lobe with air bronchograms. Small left pleural effusion. The right lung is clear. Heart size is at the upper limit of normal. Recommend chest radiograph in 6 weeks.
H There is consolidation of the left lower lobe containing air bronchograms, with a small left pleural effusion. The right lung appears clear. The heart size lies at the upper limit of normal. || Left lower lobe consolidation with air bronchograms. Small pleural effusion on the left. || A chest radiograph in 6 weeks is recommended.
H ¶### Findings:¶¶The left lower lobe shows consolidation, with air bronchograms within it. A small pleural effusion is also seen on the left. The right lung is clear, and the heart is at the upper limit of normal in size.¶¶### Impression:¶¶- Consolidation of the left lower lobe with air bronchograms¶- Small left-sided pleural effusion¶¶### Recommendations:¶¶- Repeat chest radiograph after 6 weeks.
# en-first-abdomen | first | CT | abdomen | low
D Hemangioma of 31 mm in segment 7 of the liver. Two stones in the gallbladder. No dilatation of the bile ducts. The pancreas and spleen are normal. Small hiatal hernia.
H Segment 7 of the liver contains a hemangioma measuring 31 mm. The gallbladder holds two stones. The bile ducts are not dilated. The pancreas and the spleen appear normal. There is a small hiatal hernia. || There is a small hiatal hernia.
H A 31 mm hemangioma is seen in liver segment 7. Two gallstones are present within the gallbladder, and there is no bile duct dilatation. Normal appearance of the pancreas and spleen. A small hiatus hernia is noted. || A small hiatal hernia is present.
# en-first-kidney | first | US | abdomen | low
D Stone of 6 mm in the lower pole of the left kidney. No hydronephrosis. Simple cyst of 15 mm in the right kidney. The bladder is unremarkable. Recommend ultrasound in 6 months.
H A 6 mm stone is seen in the lower pole of the left kidney. No hydronephrosis. The right kidney shows a simple cyst measuring 15 mm. The bladder appears unremarkable. || || Follow-up ultrasound in 6 months is recommended.
H In the left kidney, a stone measuring 6 mm lies in the lower pole. A simple 15 mm cyst is present in the right kidney. Unremarkable bladder. No hydronephrosis. || || An ultrasound examination should be performed in 6 months.
# en-first-brain | first | MR | brain | low
D Acute infarct in the territory of the left middle cerebral artery. No hemorrhage. Mild white matter changes. The ventricles are of normal width. Mucosal thickening in the right maxillary sinus.
H There is an acute infarct in the left middle cerebral artery territory, without hemorrhage. Mild white matter changes. Ventricular width is normal. The right maxillary sinus shows mucosal thickening.
H Acute infarction is seen in the territory of the left middle cerebral artery. No hemorrhage is present. The ventricles are normal in width. Thickening of the mucosa is noted in the right maxillary sinus. Mild white matter changes.
# en-first-doubt | first | CT | chest | low
D Possible 5 mm nodule in the lingula. Bronchiectasis in both lower lobes. Calcified granuloma in the right upper lobe. No pleural effusion or pneumothorax. Status post left mastectomy.
H There is a possible nodule of 5 mm in the lingula. Both lower lobes show bronchiectasis. A calcified granuloma is located in the right upper lobe. Neither pleural effusion nor pneumothorax is identified. The patient has undergone left mastectomy. || Possible nodule in the lingula of the left upper lobe, 5 mm. Bilateral lower lobe bronchiectasis. Right upper lobe calcified granuloma.
H A 5 mm nodule is possibly present in the lingula. Bronchiectasis is seen in the lower lobes bilaterally, and a calcified granuloma is present in the right upper lobe. There is no evidence of pleural effusion or pneumothorax. Status after left mastectomy. || Possible 5 mm lingular nodule in the left upper lobe. Bronchiectasis of both lower lobes. A calcified granuloma in the right upper lobe.
# en-first-knee | first | MR | msk | low
D Tear of the posterior horn of the medial meniscus. The anterior cruciate ligament is intact. Moderate joint effusion. Bone marrow edema in the medial femoral condyle. No fracture.
H The posterior horn of the medial meniscus is torn. The anterior cruciate ligament appears intact. There is a moderate joint effusion, and the medial femoral condyle shows bone marrow edema. There is no fracture.
H A tear is seen in the posterior horn of the medial meniscus. Intact anterior cruciate ligament. A moderate effusion is present in the joint. Marrow edema is noted within the medial femoral condyle. No evidence of fracture.
# en-first-thyroid | first | DX | chest | low
D Atelectasis in the right lower lobe. Interstitial thickening in both lower lobes. Pacemaker with leads in the right atrium and ventricle. No pneumothorax. No pleural effusion.
H There is atelectasis of the right lower lobe. The interstitium is thickened in both lower lobes. A pacemaker is in place, with its leads in the right atrium and right ventricle. Neither pneumothorax nor pleural effusion is present. || Right lower lobe atelectasis.
H The right lower lobe is atelectatic. Interstitial thickening is observed in the lower lobes bilaterally. Pacemaker leads project over the right atrium and ventricle. No pneumothorax or pleural effusion. || Atelectasis of the right lower lobe.
# zh-first-hamartoma | first | CT | chest | low
D 右肺中叶见一9mm实性结节，边缘光滑，较2023-04-18无变化。双肺上叶轻度肺气肿。纵隔未见肿大淋巴结。心影不大。
H 右肺中叶可见一实性结节，大小约9 mm，边缘光整，与2023-04-18相比无明显变化。双肺上叶见轻度肺气肿。纵隔内未见肿大淋巴结。心影未见增大。 || 右肺中叶实性结节，9 mm，边缘光滑，较2023-04-18无变化。两肺上叶轻度肺气肿。
H ¶**影像表现**¶¶- 右肺中叶：9 mm实性结节，边缘光滑，较2023-04-18相仿。¶- 双肺上叶：轻度肺气肿。¶- 纵隔：未见淋巴结肿大。¶- 心影：不大。¶¶**诊断意见**¶¶1. 右肺中叶9 mm实性结节，边缘光滑，对比2023-04-18稳定。¶2. 双肺上叶轻度气肿。
# zh-first-subsolid | first | CT | chest | high
D 左肺上叶部分实性结节，大小17mm×12mm，实性成分6mm，前次14mm。右肺下叶纯磨玻璃结节，直径7mm。未见胸腔积液。冠状动脉钙化。
H 左肺上叶可见一枚部分实性结节，大小约17 mm×12 mm，其内实性成分约6 mm，前次大小约14 mm。右肺下叶另见一枚磨玻璃结节，直径约7 mm。双侧胸腔未见积液。冠状动脉可见钙化。 || 左肺上叶部分实性结节（17×12 mm，实性成分6 mm），前次为14 mm。右肺下叶磨玻璃结节，约7 mm。
H 左上肺见部分实性结节影，范围约17×12 mm，实性部分约6 mm，既往为14 mm；右下肺见7 mm磨玻璃密度结节。无胸腔积液。冠状动脉壁见钙化。 || 左肺上叶17×12 mm部分实性结节，实性成分6 mm，既往14 mm。右肺下叶7 mm磨玻璃结节。
# zh-first-mass | first | DX | chest | low
D 右肺下叶见46mm×38mm肿块，边缘分叶，考虑恶性可能。右侧中量胸腔积液。右肺门淋巴结肿大。未见气胸。左侧锁骨陈旧性骨折。
H 右肺下叶可见一肿块，大小约46 mm×38 mm，边缘呈分叶状，考虑恶性可能。右侧胸腔可见中量积液。右肺门见肿大淋巴结。未见气胸征象。左侧锁骨可见陈旧性骨折。 || 右肺下叶分叶状肿块，46×38 mm，考虑恶性可能。右肺门淋巴结增大。右侧胸腔中量积液。
H ¶影像表现：¶右肺下叶见分叶状肿块影，约46×38 mm，恶性可能。右侧胸腔中等量积液，右肺门淋巴结肿大。无气胸。左锁骨见陈旧骨折。¶¶诊断意见：¶1. 右肺下叶肿块，大小46×38 mm，边缘见分叶，考虑恶性可能。¶2. 右肺门肿大淋巴结。¶3. 右侧中量胸水。
# zh-first-pneumonia | first | DX | chest | low
D 左肺下叶实变，内见支气管充气征。左侧少量胸腔积液。右肺清晰。心影大小在正常上限。建议6周后复查胸片。
H 左肺下叶可见实变影，其内可见支气管充气征，左侧胸腔少量积液。右肺野清晰。心影大小位于正常上限。 || 左肺下叶实变。左侧胸腔少量积液。 || 建议于6周后复查胸片。
H 左肺下叶呈实变改变，内可见空气支气管征。左侧见少量胸腔积液。右肺未见异常，透亮清晰。心影大小处于正常上限。 || 左下肺实变。左侧少量胸水。 || 建议6周后行胸片复查。
# zh-first-abdomen | first | CT | abdomen | low
D 肝右叶见31mm血管瘤。胆囊内见两枚结石。胆管未见扩张。胰腺、脾脏未见异常。食管裂孔疝。
H 肝右叶可见一血管瘤，大小约31 mm。胆囊内可见2枚结石。胆管无扩张。胰腺及脾脏未见异常。可见食管裂孔疝。 || 食管裂孔疝。
H 肝脏右叶见一直径31 mm的血管瘤；胆囊腔内见结石两枚；胆管未见明显扩张；胰腺和脾脏未见明显异常；另见食管裂孔疝。 || 存在食管裂孔疝。
# zh-first-kidney | first | US | abdomen | low
D 左肾下极见6mm结石。未见肾积水。右肾见15mm单纯囊肿。膀胱未见异常。建议6个月后复查超声。
H 左肾下极可见一枚6 mm结石，未见肾积水征象。右肾可见一单纯囊肿，大小约15 mm。膀胱未见明显异常。 || || 建议6个月后超声复查。
H 左肾下极结石，大小约6 mm。无肾积水。右肾单纯性囊肿，直径约15 mm。膀胱正常。 || || 推荐6个月后行超声随访。
# zh-first-brain | first | MR | brain | low
D 左侧大脑中动脉供血区急性脑梗死。未见出血。脑白质轻度脱髓鞘改变。脑室宽度正常。右侧上颌窦黏膜增厚。
H 左侧大脑中动脉供血区可见急性脑梗死灶，未见出血征象。脑白质可见轻度脱髓鞘改变。脑室宽度在正常范围。右侧上颌窦黏膜可见增厚。
H 左大脑中动脉供血区见急性梗死。无出血。脑白质区轻度脱髓鞘。脑室宽度未见异常。右上颌窦黏膜增厚。
# zh-first-doubt | first | CT | chest | low
D 左肺上叶舌段可疑5mm结节。双肺下叶支气管扩张。右肺上叶钙化肉芽肿。未见胸腔积液及气胸。左侧乳腺癌术后。
H 左肺上叶舌段可疑一5 mm结节。双肺下叶可见支气管扩张。右肺上叶可见一钙化肉芽肿。双侧未见胸腔积液，亦未见气胸。左侧乳腺癌术后改变。 || 左肺上叶舌段可疑5 mm结节。双肺下叶支气管扩张。右肺上叶钙化性肉芽肿。
H 左肺舌段见可疑结节影，直径约5 mm；双肺下叶支扩；右肺上叶肉芽肿，伴钙化。无胸腔积液及气胸。左乳腺癌术后。 || 左肺上叶舌段可疑结节，约5 mm。双下肺支气管扩张。右肺上叶肉芽肿伴钙化。
# zh-first-knee | first | MR | msk | low
D 内侧半月板后角撕裂。前交叉韧带连续。关节腔中量积液。股骨内侧髁骨髓水肿。未见骨折。
H 内侧半月板后角撕裂。前交叉韧带连续。关节腔内可见中量积液。股骨内侧髁可见骨髓水肿。未见骨折征象。 || 关节腔中等量积液。
H 关节腔见中量积液，股骨内侧髁见骨髓水肿信号。未见明确骨折。内侧半月板后角撕裂。前交叉韧带连续。 || 关节腔内中量积液。
# zh-first-atelectasis | first | DX | chest | low
D 右肺下叶肺不张。双肺下叶间质增厚。心脏起搏器置入术后，电极位于右心房及右心室。未见气胸。未见胸腔积液。
H 右肺下叶可见不张。双肺下叶见间质增厚。心脏起搏器置入术后，电极分别位于右心房和右心室。未见气胸及胸腔积液。 || 右肺下叶不张。
H 右下肺肺不张。两肺下叶间质增厚。心脏起搏器植入术后状态，电极位于右心房、右心室。无气胸，无胸腔积液。 || 右肺下叶膨胀不全。
`;
