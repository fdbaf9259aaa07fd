/** Twenty drafts reworded by a third independent hand that read no rule, zh and en. Only counts are read. In the form of `report-situations-en.ts`. */
export const REPORTS_THIRD_ORDINARY_EN = `
# en-third-ordinary-lungnodule | third-ordinary | CT | chest | high
D Compared with CT of March 2023. Solid nodule right upper lobe 8 mm, previously 6 mm. No enlarged mediastinal nodes. No pleural effusion. Mild emphysema in both upper lobes.
H The solid nodule in the right upper lobe has grown to 8 mm from 6 mm on the CT of March 2023. Mediastinal lymph nodes are not enlarged. There is no pleural effusion. Mild emphysema is seen in both upper lobes. || Solid right upper lobe nodule, now 8 mm, larger than in March 2023. Mild upper lobe emphysema on both sides.
H Both upper lobes show mild emphysema. A solid nodule in the upper lobe of the right lung measures 8 mm, compared with 6 mm on CT in March 2023. No mediastinal lymphadenopathy by size and no pleural effusion are seen. || Right upper lobe solid nodule has increased from 6 to 8 mm since March 2023. Mild bilateral upper lobe emphysema.
L number | grown to 8 mm from 6 mm => grown to 8 mm from 5 mm
L negation | There is no pleural effusion. => There is a pleural effusion.
L date | on the CT of March 2023 => on the CT of March 2022
L omission | Mediastinal lymph nodes are not enlarged. =>
# en-third-ordinary-chestfilm | third-ordinary | XR | chest | high
D Patchy opacity left lower zone, possibly pneumonia. Small left pleural effusion. Heart size normal. No pneumothorax. Old fracture of the right sixth rib.
H There is a patchy opacity in the left lower zone, which may represent pneumonia. A small pleural effusion is present on the left. The heart is of normal size. No pneumothorax is seen. An old right sixth rib fracture is noted. || Left lower zone opacity, possibly pneumonia, with a small left effusion.
H Heart size is within normal limits and there is no pneumothorax. Patchy opacification of the left lower zone is possibly pneumonic, and there is a small effusion on the same side. The right sixth rib shows an old fracture. || Possible pneumonia in the left lower zone. Small left pleural effusion.
L certainty | which may represent pneumonia => consistent with definite pneumonia
L side | A small pleural effusion is present on the left. => A small pleural effusion is present on the right.
L negation | No pneumothorax is seen. => A pneumothorax is seen.
L omission | An old right sixth rib fracture is noted. =>
# en-third-ordinary-gallstone | third-ordinary | US | abdomen | high
D Gallbladder contains several stones, largest 1.4 cm. Wall 2 mm, not thickened. Common bile duct 5 mm. Liver echogenic, likely fatty. No hydronephrosis. Spleen 11 cm.
H Several stones lie in the gallbladder, the largest measuring 1.4 cm. The gallbladder wall is 2 mm and not thickened. The common bile duct measures 5 mm. The liver is echogenic, likely due to fatty change. There is no hydronephrosis. The spleen measures 11 cm. || Multiple gallstones up to 1.4 cm without wall thickening. Likely fatty liver.
H The liver shows increased echogenicity, likely fatty. There are several gallstones, up to 1.4 cm in size; the wall, at 2 mm, is not thickened. Common bile duct calibre is 5 mm. The kidneys show no hydronephrosis, and the spleen is 11 cm. || Gallstones, largest 1.4 cm. Probable fatty liver.
L unit | The common bile duct measures 5 mm. => The common bile duct measures 5 cm.
L omission | There is no hydronephrosis. =>
L certainty | Likely fatty liver. => Fatty liver confirmed.
L unsupported | The spleen measures 11 cm. => The spleen measures 11 cm, with a small accessory spleen.
# en-third-ordinary-stroke | third-ordinary | MR | brain | high
D Acute infarct in the left middle cerebral artery territory, 3.2 cm, restricted diffusion. No hemorrhage. No midline shift. Few old lacunes in the right thalamus. Ventricles normal size.
H An acute infarct of 3.2 cm with restricted diffusion lies in the territory of the left middle cerebral artery. No hemorrhage is seen. There is no midline shift. A few old lacunes are present in the right thalamus. The ventricles are of normal size. || Acute infarct in the left MCA territory without hemorrhage. Few old lacunes in the right thalamus.
H Diffusion is restricted in a 3.2 cm area of the left middle cerebral artery territory, representing an acute infarct. There is neither hemorrhage nor midline shift. The ventricles are normal in size. The right thalamus contains a few old lacunes. || Acute left middle cerebral artery territory infarct, 3.2 cm. Few old right thalamic lacunes.
L side | in the territory of the left middle cerebral artery => in the territory of the right middle cerebral artery
L number | acute infarct of 3.2 cm => acute infarct of 2.3 cm
L negation | There is no midline shift. => There is midline shift.
L omission | The ventricles are of normal size. =>
# en-third-ordinary-disc | third-ordinary | MR | spine | high
D Disc protrusion L4/5, left paracentral, 6 mm, contacting the left L5 root. L5/S1 disc mildly desiccated, no herniation. No spinal canal stenosis. Conus normal. No fracture.
H At L4/5 there is a left paracentral disc protrusion of 6 mm that contacts the left L5 root. The L5/S1 disc is mildly desiccated without herniation. The spinal canal is not stenosed. The conus is normal. No fracture is seen. || Left paracentral L4/5 protrusion touching the left L5 root.
H No fracture and no spinal canal stenosis. The conus appears normal. The L4/5 disc protrudes 6 mm in the left paracentral region and is in contact with the left L5 nerve root. Mild desiccation of the L5/S1 disc, which is not herniated. || L4/5 disc protrusion, left paracentral, with contact to the left L5 root.
L relation | that contacts the left L5 root => that displaces and compresses the left L5 root
L number | protrusion of 6 mm => protrusion of 9 mm
L negation | The spinal canal is not stenosed. => The spinal canal is stenosed.
L omission | The conus is normal. =>
# en-third-ordinary-meniscus | third-ordinary | MR | knee | high
D Right knee. Horizontal tear of the posterior horn of the medial meniscus. Lateral meniscus intact. ACL and PCL intact. Small joint effusion. Baker cyst 2.5 cm.
H In the right knee, the posterior horn of the medial meniscus has a horizontal tear. The lateral meniscus is intact. The ACL and PCL are intact. There is a small joint effusion. A Baker cyst measures 2.5 cm. || Horizontal tear of the medial meniscus, posterior horn. Baker cyst. Small effusion.
H Right knee: both cruciate ligaments and the lateral meniscus are intact. A horizontal tear runs through the medial meniscus in its posterior horn. A Baker cyst of 2.5 cm and a small joint effusion are present. || Right medial meniscus posterior horn tear, horizontal. Small effusion and Baker cyst.
L side | In the right knee, => In the left knee,
L unit | A Baker cyst measures 2.5 cm. => A Baker cyst measures 2.5 mm.
L negation | The ACL and PCL are intact. => The ACL is not intact; the PCL is intact.
L omission | The lateral meniscus is intact. =>
# en-third-ordinary-thyroid | third-ordinary | US | thyroid | high
D Left lobe hypoechoic nodule 1.2 by 0.9 cm, TI-RADS 4. No microcalcifications. Right lobe has a 4 mm cyst. Isthmus 3 mm. No suspicious cervical nodes. Compared with June 2021 unchanged.
H The left lobe contains a hypoechoic nodule of 1.2 × 0.9 cm, TI-RADS 4. It has no microcalcifications. A cyst of 4 mm is seen in the right lobe. The isthmus measures 3 mm. There are no suspicious cervical lymph nodes. Findings have not changed since June 2021. || Unchanged left thyroid nodule, TI-RADS 4.
H Compared with June 2021 there is no change. A 1.2 × 0.9 cm hypoechoic nodule in the left lobe is TI-RADS 4 and free of microcalcifications. The right lobe shows a 4 mm cyst, and the isthmus is 3 mm thick. No suspicious nodes are found in the neck. || TI-RADS 4 nodule of the left lobe, 1.2 cm, stable compared with June 2021.
L number | nodule of 1.2 × 0.9 cm => nodule of 2.1 × 0.9 cm
L date | since June 2021 => since June 2020
L negation | It has no microcalcifications. => It has microcalcifications.
L omission | There are no suspicious cervical lymph nodes. =>
# en-third-ordinary-mammo | third-ordinary | MG | breast | high
D Breast density B. Right upper outer quadrant round circumscribed mass 9 mm, probably benign, BI-RADS 3. No suspicious calcifications. Left breast unremarkable, BI-RADS 1. No axillary adenopathy.
H The breasts are of density B. A round, circumscribed mass of 9 mm in the upper outer quadrant of the right breast is probably benign (BI-RADS 3). No suspicious calcifications are seen. The left breast is unremarkable (BI-RADS 1). There is no axillary adenopathy. || Right: probably benign mass, BI-RADS 3. Left: BI-RADS 1.
H Density category B. In the right breast, upper outer quadrant, there is a probably benign 9 mm mass, round and circumscribed. The left breast is unremarkable. Neither suspicious calcifications nor enlarged axillary nodes are present. || BI-RADS 3 on the right, BI-RADS 1 on the left.
L certainty | mass of 9 mm in the upper outer quadrant of the right breast is probably benign => mass of 9 mm in the upper outer quadrant of the right breast is definitely benign
L number | mass of 9 mm => mass of 6 mm
L omission | There is no axillary adenopathy. =>
L name | The breasts are of density B. => The breasts are of density D.
# en-third-ordinary-wrist | third-ordinary | XR | wrist | high
D Left wrist. Fracture of the distal radius with 15 degrees dorsal angulation. Ulnar styloid also fractured. No dislocation. Scaphoid intact. Soft tissue swelling.
H In the left wrist there is a distal radius fracture with 15 degrees of dorsal angulation. The ulnar styloid is fractured as well. There is no dislocation. The scaphoid is intact. Soft tissue swelling is present. || Fractures of the distal radius, dorsally angulated, and of the ulnar styloid.
H Left wrist with soft tissue swelling. Both the distal radius and the ulnar styloid are fractured, the radius with dorsal angulation of 15 degrees. Scaphoid intact, no dislocation. || Left distal radius and ulnar styloid fractures; dorsal angulation of the radius.
L side | In the left wrist => In the right wrist
L number | with 15 degrees => with 25 degrees
L name | The scaphoid is intact. => The lunate is intact.
L negation | There is no dislocation. => There is a dislocation.
# en-third-ordinary-ctpa | third-ordinary | CT | chest | high
D Emboli in the right lower lobe segmental arteries. None on the left. Right ventricle not dilated. Main pulmonary artery 27 mm. Small wedge-shaped opacity right base, suspicious for infarct. No effusion.
H Emboli are present in the segmental arteries of the right lower lobe. The left side is free of emboli. The right ventricle is not dilated. The main pulmonary artery measures 27 mm. A small wedge-shaped opacity at the right base is suspicious for infarct. There is no effusion. || Segmental pulmonary emboli in the right lower lobe with a suspected infarct at the right base.
H There are right lower lobe segmental pulmonary emboli and no emboli on the left. The main pulmonary artery is 27 mm in diameter; the right ventricle is not dilated. At the right base, a small wedge-shaped opacity raises suspicion of infarction. No effusion. || Right lower lobe segmental emboli. Suspected right basal infarct.
L name | segmental arteries of the right lower lobe => segmental arteries of the right middle lobe
L negation | The right ventricle is not dilated. => The right ventricle is dilated.
L certainty | right base is suspicious for infarct => right base is an infarct
L omission | The left side is free of emboli. =>
`;

export const REPORTS_THIRD_ORDINARY_ZH = `
# zh-third-ordinary-lungnodule | third-ordinary | CT | chest | high
D 与2023年5月CT对比。右肺上叶实性结节，大小7mm，前次5mm。纵隔淋巴结无肿大。双侧无胸腔积液。左肺下叶少许纤维条索。
H 右肺上叶见实性结节，大小7mm，较2023年5月CT（5mm）增大。纵隔未见肿大淋巴结。双侧胸腔未见积液。左肺下叶见少许纤维条索影。 || 右肺上叶实性结节，较前增大。左肺下叶少许纤维条索。
H 左肺下叶可见少量纤维条索。右肺上叶实性结节现为7mm，2023年5月CT为5mm。两侧无胸腔积液，纵隔淋巴结不大。 || 右肺上叶实性结节，由5mm增至7mm。左肺下叶少量纤维条索。
L number | 大小7mm => 大小9mm
L date | 较2023年5月CT => 较2022年5月CT
L negation | 双侧胸腔未见积液。 => 双侧胸腔可见积液。
L omission | 纵隔未见肿大淋巴结。 =>
# zh-third-ordinary-chestfilm | third-ordinary | XR | chest | high
D 左下肺斑片影，考虑炎症可能。左侧肋膈角变钝，少量积液。心影不大。无气胸。右侧锁骨陈旧骨折。
H 左下肺野见斑片状影，炎症可能。左侧肋膈角变钝，为少量积液。心影大小正常。未见气胸征象。右侧锁骨见陈旧性骨折。 || 左下肺斑片影，可能为炎症；左侧少量胸腔积液。
H 心影不增大，无气胸。左下肺可见斑片影，可能为炎症。左侧少量胸腔积液，肋膈角变钝。右锁骨陈旧骨折。 || 左下肺炎症可能，左侧少量积液。右锁骨陈旧性骨折。
L certainty | 左下肺野见斑片状影，炎症可能。 => 左下肺野见斑片状影，确诊为炎症。
L side | 左侧肋膈角变钝 => 右侧肋膈角变钝
L negation | 未见气胸征象。 => 可见气胸征象。
L omission | 右侧锁骨见陈旧性骨折。 =>
# zh-third-ordinary-gallstone | third-ordinary | US | abdomen | high
D 胆囊内多发结石，最大1.2cm。胆囊壁不厚，2mm。胆总管6mm。肝脏回声增强，脂肪肝可能。双肾无积水。脾不大。
H 胆囊内见多枚结石，较大者1.2cm。胆囊壁厚2mm，未见增厚。胆总管6mm。肝脏回声增强，脂肪肝可能。双肾未见积水。脾脏不大。 || 胆囊多发结石。可能为脂肪肝。
H 肝实质回声增强，可能为脂肪肝。胆囊多发结石，最大一枚1.2cm，囊壁2mm，无增厚；胆总管6mm。脾不增大，双肾均无积水。 || 胆囊多发结石，最大1.2cm。脂肪肝可能。
L unit | 胆总管6mm => 胆总管6cm
L number | 较大者1.2cm => 较大者2.1cm
L unsupported | 脾脏不大。 => 脾脏不大，脾门旁见副脾。
L omission | 双肾未见积水。 =>
# zh-third-ordinary-stroke | third-ordinary | MR | brain | high
D 左侧基底节区急性脑梗死，大小2.1cm，DWI高信号。无出血。中线无移位。右侧丘脑陈旧腔梗。脑室不大。
H 左侧基底节区见急性脑梗死灶，大小2.1cm，DWI呈高信号。未见出血。中线结构无移位。右侧丘脑见陈旧性腔隙性梗死。脑室未见扩大。 || 左侧基底节区急性脑梗死。右侧丘脑陈旧性腔梗。
H 脑室不扩大，中线无移位。DWI示左侧基底节区2.1cm高信号，为急性梗死，无出血。右丘脑有陈旧腔隙性脑梗死。 || 左基底节区急性梗死；右丘脑陈旧腔梗。
L side | 左侧基底节区见 => 右侧基底节区见
L number | 大小2.1cm => 大小1.2cm
L negation | 未见出血。 => 可见出血。
L omission | 脑室未见扩大。 =>
# zh-third-ordinary-disc | third-ordinary | MR | spine | high
D 腰4/5椎间盘向左后突出，约5mm，左侧神经根受压。腰5骶1椎间盘轻度膨出。椎管无狭窄。圆锥正常。未见骨折。
H 腰4/5椎间盘向左后方突出约5mm，左侧神经根受压。腰5/骶1椎间盘轻度膨出。椎管未见狭窄。脊髓圆锥正常。未见骨折。 || 腰4/5椎间盘左后突出，左侧神经根受压；腰5/骶1椎间盘轻度膨出。
H 未见骨折，椎管不狭窄，圆锥正常。腰5骶1椎间盘轻度膨出；腰4/5椎间盘左后突出，约5mm，左侧神经根受压。 || 腰4/5椎间盘突出，左侧神经根受压。腰5骶1椎间盘轻度膨出。
L number | 突出约5mm => 突出约8mm
L negation | 椎管未见狭窄。 => 椎管可见狭窄。
L name | 腰4/5椎间盘向左后方 => 腰3/4椎间盘向左后方
L omission | 脊髓圆锥正常。 =>
# zh-third-ordinary-meniscus | third-ordinary | MR | knee | high
D 右膝。内侧半月板后角撕裂。外侧半月板完整。前后交叉韧带连续。关节腔少量积液。腘窝囊肿2.3cm。
H 右膝内侧半月板后角撕裂。外侧半月板完整。前、后交叉韧带连续。关节腔内见少量积液。腘窝囊肿大小2.3cm。 || 右膝内侧半月板后角撕裂，少量关节积液，腘窝囊肿。
H 右膝前后交叉韧带连续，外侧半月板完整。内侧半月板后角见撕裂。腘窝见2.3cm囊肿，关节腔少量积液。 || 右膝内侧半月板后角撕裂。腘窝囊肿。关节腔少量积液。
L unit | 腘窝囊肿大小2.3cm => 腘窝囊肿大小2.3mm
L negation | 前、后交叉韧带连续。 => 前、后交叉韧带不连续。
L omission | 外侧半月板完整。 =>
# zh-third-ordinary-thyroid | third-ordinary | US | thyroid | high
D 甲状腺左叶低回声结节，1.1×0.8cm，TI-RADS 4a类。无钙化。右叶囊性结节4mm。峡部厚3mm。颈部淋巴结未见异常。与2022年8月比较无变化。
H 甲状腺左叶见低回声结节，大小1.1×0.8cm，TI-RADS 4a类。结节内未见钙化。右叶见4mm囊性结节。峡部厚约3mm。颈部未见异常淋巴结。与2022年8月相比无变化。 || 甲状腺左叶结节，TI-RADS 4a类。右叶囊性结节。
H 与2022年8月对照未见变化。左叶1.1×0.8cm低回声结节，无钙化，TI-RADS 4a类；右叶囊性结节，4mm。峡部3mm。颈部淋巴结无异常。 || 左叶低回声结节，TI-RADS 4a类，较前无变化。右叶4mm囊性结节。
L date | 与2022年8月相比 => 与2021年8月相比
L number | 大小1.1×0.8cm => 大小1.7×0.8cm
L negation | 结节内未见钙化。 => 结节内可见钙化。
L omission | 颈部未见异常淋巴结。 =>
# zh-third-ordinary-mammo | third-ordinary | MG | breast | high
D 双乳腺体致密，c型。右乳外上象限肿块，1.0cm，边缘清楚，良性可能大，BI-RADS 3类。无可疑钙化。左乳BI-RADS 1类。腋下淋巴结不大。
H 双侧乳腺腺体致密，为c型。右乳外上象限见1.0cm肿块，边缘清楚，良性可能性大，BI-RADS 3类。未见可疑钙化。左乳BI-RADS 1类。腋下淋巴结无肿大。 || 右乳外上象限肿块，BI-RADS 3类；左乳为1类。
H c型致密乳腺。左乳为BI-RADS 1类。右乳外上象限肿块边缘清楚，大小1.0cm，良性可能大（BI-RADS 3类）。无可疑钙化，腋下无肿大淋巴结。 || 右乳肿块，BI-RADS 3类，良性可能大。左乳BI-RADS 1类。
L certainty | 良性可能性大 => 确定为良性
L side | 右乳外上象限见1.0cm => 左乳外上象限见1.0cm
L negation | 未见可疑钙化。 => 可见可疑钙化。
L omission | 腋下淋巴结无肿大。 =>
# zh-third-ordinary-wrist | third-ordinary | XR | wrist | high
D 左腕。桡骨远端骨折，断端向背侧成角15度。尺骨茎突骨折。无脱位。舟骨完整。软组织肿胀。
H 左腕桡骨远端骨折，断端向背侧成角15度。尺骨茎突亦见骨折。未见脱位。舟骨完整。软组织肿胀。 || 左腕桡骨远端及尺骨茎突骨折。
H 左腕软组织肿胀。桡骨远端及尺骨茎突均骨折，桡骨断端背侧成角15度。舟骨完整，关节无脱位。 || 左侧桡骨远端骨折并向背侧成角；尺骨茎突骨折。
L number | 成角15度 => 成角25度
L relation | 断端向背侧成角 => 断端向掌侧成角
L negation | 未见脱位。 => 可见脱位。
L name | 舟骨完整。 => 月骨完整。
# zh-third-ordinary-ctpa | third-ordinary | CT | chest | high
D 右肺下叶段动脉充盈缺损，肺栓塞。左肺动脉未见栓塞。右心室不大。主肺动脉26mm。右肺底楔形影，肺梗死待排。无胸腔积液。
H 右肺下叶段动脉内见充盈缺损，为肺栓塞。左侧肺动脉未见栓塞。右心室未见增大。主肺动脉26mm。右肺底见楔形影，不除外肺梗死。未见胸腔积液。 || 右肺下叶段动脉肺栓塞。右肺底楔形影，肺梗死待排。
H 主肺动脉宽26mm，右心室不增大。右下叶段级肺动脉栓塞，表现为充盈缺损；左肺动脉无栓塞。右肺底楔形影，肺梗死待排除。无胸腔积液。 || 右肺下叶段动脉栓塞；右肺底肺梗死待排。
L certainty | 右肺底见楔形影，不除外肺梗死。 => 右肺底见楔形影，为肺梗死。
L unit | 主肺动脉26mm => 主肺动脉26cm
L negation | 右心室未见增大。 => 右心室可见增大。
L omission | 左侧肺动脉未见栓塞。 =>
`;
