/** Own writing in the habits of present language models, written when the statements of `report-situations-fifth.ts` were mended for, other findings. At the first look 19 of 48 honest reports and no lie of 48 passed. In the form of `report-situations-en.ts`. */
export const REPORTS_SEVENTH = `
# en-seventh-cirrhosis | seventh | CT | abdomen | low
D Nodular liver surface with hypertrophy of the caudate lobe. Splenomegaly of 15 cm. Esophageal varices. Moderate ascites. Portal vein patent. No focal enhancing lesion.
H The surface of the liver is nodular, and the caudate lobe is hypertrophied. The spleen is enlarged, measuring 15 cm. Esophageal varices are present. There is a moderate amount of ascites. The portal vein is patent. No focally enhancing lesion is identified.
H Liver: nodular surface; caudate lobe hypertrophy. Spleen: enlarged at 15 cm. Varices of the esophagus are noted. Moderate ascites is seen. Patent portal vein. There are no focal enhancing lesions.
H There is surface nodularity of the liver together with hypertrophy of its caudate lobe. Splenomegaly (150 mm) and esophageal varices are demonstrated. Ascites is moderate. The portal vein shows preserved patency. A focal enhancing lesion is not seen.
L number | measuring 15 cm => measuring 18 cm
L negation | The portal vein is patent. => The portal vein is not patent.
L unsupported | a moderate amount of ascites => a large amount of ascites
# en-seventh-spondylitis | seventh | MR | spine | low
D Destruction of the endplates at L2/L3 with fluid in the disc space. Epidural abscess of 14 mm compressing the thecal sac. Paravertebral edema on both sides. Other discs normal.
H At L2/L3, the endplates are destroyed and the disc space contains fluid. An epidural abscess measuring 14 mm compresses the thecal sac. There is paravertebral edema bilaterally. The other discs are normal.
H Endplate destruction is seen at the L2/L3 level, with fluid within the disc space. The thecal sac is compressed by an epidural abscess of 1.4 cm. Bilateral paravertebral edema. The remaining discs are unremarkable.
H L2/L3: destroyed endplates and intradiscal fluid. There is a 14 mm epidural abscess with compression of the thecal sac. Edema is present in the paravertebral tissues on both sides. No abnormality of the other discs.
L name | At L2/L3 => At L3/L4
L unsupported | An epidural abscess => A subdural abscess
L number | measuring 14 mm => measuring 41 mm
# en-seventh-lungs | seventh | CT | chest | low
D Tree-in-bud opacities in the right middle lobe and lingula. Mild bronchial wall thickening. Mosaic attenuation. No consolidation or cavitation. Calcified left hilar lymph nodes. Pacemaker in situ.
H Tree-in-bud opacities are seen in the right middle lobe and the lingula. The bronchial walls are mildly thickened. There is mosaic attenuation. Neither consolidation nor cavitation is present. The left hilar lymph nodes are calcified. A pacemaker is in place. || Calcified left hilar lymph nodes.
H The right middle lobe and the lingula demonstrate tree-in-bud opacities, with mild thickening of the bronchial walls and a mosaic attenuation pattern. There is no consolidation and no cavitation. Lymph nodes at the left hilum are calcified. Pacemaker in place. || Calcification of the left hilar lymph nodes.
H There are opacities with a tree-in-bud pattern involving the lingula and the right middle lobe. Mild bronchial wall thickening is noted. Mosaic attenuation is also seen. Consolidation: none. Cavitation: none. Calcified lymph nodes in the left hilum. The patient has a pacemaker in situ. || Left hilar lymph nodes, calcified.
L side | in the right middle lobe => in the left middle lobe
L negation | Neither consolidation nor cavitation is present. => Consolidation and cavitation are present.
L certainty | A pacemaker is in place. => A pacemaker may be in place.
# en-seventh-hip | seventh | MR | lower_limb | low
D Avascular necrosis of the right femoral head involving 40 % of the articular surface. No subchondral collapse. Moderate joint effusion. Labral tear at the anterosuperior quadrant. Left hip normal.
H There is avascular necrosis of the right femoral head, which involves 40% of the articular surface. Subchondral collapse is absent. A moderate joint effusion is present. The labrum is torn in the anterosuperior quadrant. The left hip is unremarkable.
H Avascular necrosis affects the femoral head on the right, with involvement of 40% of the articular surface and no subchondral collapse. A joint effusion of moderate size is noted. Labral tear, anterosuperior quadrant. Normal left hip.
H The right femoral head demonstrates avascular necrosis (40% of its articular surface). No evidence of subchondral collapse is seen. There is moderate effusion in the joint. A tear of the labrum is identified anterosuperiorly. The left hip appears normal. Labral tear at the anterosuperior quadrant.
L number | involves 40% => involves 60%
L side | The left hip is unremarkable. => The right hip is unremarkable.
L negation | Subchondral collapse is absent. => Subchondral collapse is present.
# en-seventh-renal | seventh | US | abdomen | low
D Right kidney 9.5 cm with thinned cortex. Left kidney 11 cm. Mild left hydronephrosis without visible stone. Bladder volume 320 ml. Simple hepatic cyst of 18 mm. Recommend CT of the abdomen.
H The right kidney measures 9.5 cm and its cortex is thinned. The left kidney measures 11 cm. There is mild hydronephrosis on the left, without a visible stone. The bladder volume is 320 ml. The liver contains a simple cyst of 18 mm. || || CT of the abdomen is recommended.
H Right kidney: 9.5 cm in length, cortical thinning. Left kidney: 11 cm. Mild left-sided hydronephrosis is noted; no stone is visible. Bladder volume: 320 ml. A simple cyst measuring 1.8 cm is seen in the liver. || || Abdominal CT is advised.
H The kidneys measure 9.5 cm on the right and 11 cm on the left. The cortex of the right kidney is thin. Mild hydronephrosis is present on the left side, but no stone is seen. The bladder contains 320 ml. There is an 18 mm simple cyst of the liver. || || We recommend an abdominal CT.
L side | mild hydronephrosis on the left => mild hydronephrosis on the right
L unit | a simple cyst of 18 mm => a simple cyst of 18 cm
L advice | CT of the abdomen is recommended. => MRI of the abdomen is recommended.
# en-seventh-orbit | seventh | CT | head | low
D Blowout fracture of the left orbital floor with herniation of fat. Air in the left orbit. Inferior rectus muscle not entrapped. Globe intact. Opacified left maxillary sinus. No intracranial hemorrhage.
H There is a blowout fracture of the left orbital floor, with fat herniation. Air is seen within the left orbit. The inferior rectus muscle is not entrapped. The globe is intact. The left maxillary sinus is opacified. No intracranial hemorrhage is identified.
H The floor of the left orbit shows a blowout fracture with herniated fat. There is intraorbital air on the left. No entrapment of the inferior rectus muscle. Intact globe. Opacification of the left maxillary sinus is noted. There is no intracranial bleeding.
H A blowout fracture involves the left orbital floor, accompanied by herniation of fat and air in the left orbit. Entrapment of the inferior rectus muscle is not present. The globe appears intact, and the maxillary sinus on the left is opacified. Intracranial hemorrhage: absent.
L name | The inferior rectus muscle => The superior rectus muscle
L negation | is not entrapped => is entrapped
L unsupported | The globe is intact. => The globe is ruptured.
# en-seventh-femur | seventh | DX | lower_limb | low
D Intramedullary nail in the left femur with two distal locking screws. Fracture line still visible. Callus formation progressing. No loosening. Alignment unchanged since 3 June 2026.
H An intramedullary nail with two distal locking screws is present in the left femur. The fracture line remains visible. Callus formation is progressing. There is no loosening. Alignment has not changed since 3 June 2026.
H The left femur contains an intramedullary nail, locked by two screws distally. The fracture line can still be seen. Progressive callus formation. No signs of loosening. Alignment is stable since 3 June 2026.
H Status: intramedullary nail, left femur, with 2 distal locking screws. There is a still visible fracture line and progressing callus formation. Loosening is not evident. The alignment is unchanged compared with 3 June 2026.
L number | two distal locking screws => three distal locking screws
L date | since 3 June 2026 => since 3 July 2026
L negation | There is no loosening. => There is loosening.
# en-seventh-breast | seventh | MG | breast | low
D Cluster of fine pleomorphic microcalcifications in the upper outer quadrant of the right breast over 22 mm. No mass. Skin and nipple normal. Left breast without suspicious finding. Recommend stereotactic biopsy.
H In the upper outer quadrant of the right breast there is a cluster of fine pleomorphic microcalcifications extending over 22 mm. No mass is seen. The skin and nipple are normal. The left breast shows no suspicious finding. || No mass. || Stereotactic biopsy is recommended.
H Right breast, upper outer quadrant: clustered fine pleomorphic microcalcifications spanning 22 mm. There is no mass. Skin and nipple appear unremarkable. No suspicious findings in the left breast. || There is no mass. || A stereotactic biopsy is advised.
H Fine pleomorphic microcalcifications, arranged in a cluster of 2.2 cm, are identified in the right breast in the upper outer quadrant. No associated mass. Normal nipple and skin. The left breast is without suspicious findings. || No mass is seen. || We recommend biopsy under stereotactic guidance.
L name | the upper outer quadrant => the lower inner quadrant
L advice | Stereotactic biopsy is recommended. => Surgical excision is recommended.
L unsupported | fine pleomorphic => coarse
# zh-seventh-fibrosis | seventh | CT | chest | low
D 两肺胸膜下网格影及蜂窝影，以下叶为著。肺动脉干增宽，约32mm。纵隔多发淋巴结，短径均小于10mm。双侧胸腔未见积液。
H 双肺胸膜下可见网格影及蜂窝影，以双下叶为主。肺动脉主干增宽，宽约32 mm。纵隔内见多发淋巴结，短径均小于10 mm。双侧胸腔无积液。 || 未见胸腔积液。
H 两肺胸膜下区见网格状及蜂窝状改变，下叶明显；肺动脉干增粗，约3.2 cm；纵隔淋巴结多发，短径均不足10 mm；两侧胸腔未见积液。 || 无胸腔积液。
H 网格影与蜂窝影分布于双肺胸膜下，下叶较著。肺动脉干宽约32 mm，增宽。纵隔可见多枚淋巴结，短径均小于10 mm。未见双侧胸腔积液。 || 胸腔未见积液。
L name | 以双下叶为主 => 以双上叶为主
L number | 宽约32 mm => 宽约42 mm
L negation | 双侧胸腔无积液 => 双侧胸腔积液
# zh-seventh-pancreas | seventh | CT | abdomen | low
D 胰腺体积增大，周围渗出。胰周见包裹性积液，大小58mm×40mm。胰管未见扩张。左肾前筋膜增厚。胆囊多发结石。腹腔少量积液。
H 胰腺体积增大，周围见渗出。胰周可见包裹性积液，范围约58 mm×40 mm。胰管无扩张。左侧肾前筋膜增厚。胆囊内见多发结石。腹腔内少量积液。
H 胰腺肿大伴周围渗出性改变。胰周包裹积液，约5.8 cm×4.0 cm。胰管未扩张。左肾前筋膜可见增厚。胆囊多枚结石。少量腹水。
H 胰腺增大，其周围可见渗出；胰周包裹性积液58×40 mm；左肾前筋膜增厚；胰管不扩张；胆囊内多发结石影；腹腔见少许积液。
L number | 58 mm×40 mm => 85 mm×40 mm
L side | 左侧肾前筋膜 => 右侧肾前筋膜
L unsupported | 周围见渗出 => 周围见渗出及坏死
# zh-seventh-bleed | seventh | CT | head | low
D 左侧丘脑出血，约21mm×17mm，破入脑室。周围水肿带。中线结构右移3mm。环池清晰。未见骨折。
H 左侧丘脑可见出血灶，大小约21 mm×17 mm，并破入脑室系统。病灶周围见水肿带。中线结构向右偏移约3 mm。环池显示清晰。颅骨未见骨折。
H 左丘脑出血，约2.1 cm×1.7 cm，破入脑室；周围可见水肿；中线右移3 mm；环池清楚；未见骨折征象。
H 左侧丘脑出血，范围21×17 mm，破入脑室内，周边伴水肿带。中线结构右移约3 mm。环池清晰。无骨折。
L relation | 向右偏移 => 向左偏移
L name | 左侧丘脑 => 左侧脑干
L negation | 并破入脑室系统 => 未破入脑室系统
# zh-seventh-uterus | seventh | MR | pelvis | low
D 宫颈后唇肿块，约35mm×28mm，T2稍高信号，弥散受限。宫旁未见侵犯。阴道上段受累可疑。右侧髂外淋巴结肿大，短径13mm。膀胱、直肠未见异常。
H 宫颈后唇可见一肿块，大小约35 mm×28 mm，T2呈稍高信号，弥散受限。宫旁无侵犯。阴道上段可疑受累。右侧髂外淋巴结增大，短径约13 mm。膀胱及直肠未见明显异常。 || 宫颈后唇肿块，约35 mm×28 mm。右侧髂外淋巴结肿大，短径约13 mm。
H 宫颈后唇占位性肿块（3.5 cm×2.8 cm），T2WI稍高信号，扩散受限。未见宫旁侵犯征象。阴道上段疑受累。右髂外可见肿大淋巴结，短径13 mm。膀胱、直肠正常。 || 宫颈后唇肿块（3.5 cm×2.8 cm）。右侧髂外肿大淋巴结，短径13 mm。
H 宫颈后唇见35×28 mm肿块，呈T2稍高信号并弥散受限；宫旁未见受侵；阴道上段可能受累；右侧髂外肿大淋巴结，短径约1.3 cm；直肠、膀胱未见异常。 || 宫颈后唇35×28 mm肿块。右髂外淋巴结肿大，短径1.3 cm。
L certainty | 阴道上段可疑受累 => 阴道上段受累
L number | 短径约13 mm => 短径约23 mm
L side | 右侧髂外淋巴结 => 左侧髂外淋巴结
# zh-seventh-aaa | seventh | CT | abdomen | low
D 腹主动脉瘤样扩张，最大直径61mm，长约94mm，较2025年11月（55mm）增大。瘤壁钙化，附壁血栓形成。右侧髂总动脉直径24mm。未见造影剂外溢。
H 腹主动脉呈瘤样扩张，最大直径约61 mm，长度约94 mm，与2025年11月（55 mm）相比增大。瘤壁可见钙化，并见附壁血栓。右侧髂总动脉直径约24 mm。未见造影剂外溢征象。
H 腹主动脉瘤样扩张，最宽处直径6.1 cm，长9.4 cm，较2025年11月的55 mm增大。瘤壁见钙化及附壁血栓形成。右髂总动脉径24 mm。无对比剂外溢。
H 可见腹主动脉瘤样扩张（最大直径61 mm，长94 mm），对比2025年11月（55 mm）有所增大；附壁血栓形成，瘤壁钙化；右侧髂总动脉直径24 mm；造影剂外溢未见。
L relation | 61 mm，长度约94 mm，与2025年11月（55 mm）相比增大 => 55 mm，长度约94 mm，与2025年11月（61 mm）相比缩小
L date | 2025年11月 => 2024年11月
L negation | 未见造影剂外溢征象 => 可见造影剂外溢征象
# zh-seventh-finger | seventh | DX | upper_limb | low
D 右手第3指中节指骨斜形骨折，对位对线可。近端指间关节间隙正常。软组织肿胀。未见异物。第5掌骨陈旧骨折。
H 右手第3指中节指骨可见斜形骨折，对位对线尚可。近端指间关节间隙未见异常。周围软组织肿胀。未见异物影。第5掌骨见陈旧性骨折。
H 右手第三指中节指骨斜行骨折，对位对线可；近侧指间关节间隙正常；软组织肿胀；无异物；第五掌骨陈旧骨折。
H 骨折线斜行通过右手第3指中节指骨，对位、对线可。软组织可见肿胀，未见异物。近端指间关节间隙正常。另见第5掌骨陈旧性骨折。
L number | 右手第3指 => 右手第4指
L name | 近端指间关节 => 远端指间关节
L unsupported | 见陈旧性骨折 => 见新鲜骨折
# zh-seventh-leg | seventh | US | lower_limb | low
D 左下肢股静脉及腘静脉内径增宽，管腔内低回声充填，探头加压不能压瘪。右下肢深静脉血流通畅。左小腿皮下水肿。左侧腘窝囊肿，31mm×12mm。
H 左下肢股静脉、腘静脉内径增宽，管腔内见低回声充填，探头加压后不能压瘪。右下肢深静脉血流通畅。左侧小腿皮下可见水肿。左侧腘窝见囊肿，大小约31 mm×12 mm。
H 左侧股静脉和腘静脉增宽，腔内充填低回声，加压不能压瘪。右侧下肢深静脉通畅。左小腿皮下水肿。左腘窝囊肿，约3.1 cm×1.2 cm。
H 左下肢：股静脉及腘静脉内径增宽，内为低回声充填，探头加压不可压瘪；左小腿皮下水肿；左腘窝31×12 mm囊肿。右下肢：深静脉血流通畅。
L side | 右下肢深静脉 => 左下肢深静脉
L negation | 探头加压后不能压瘪 => 探头加压后可压瘪
L number | 31 mm×12 mm => 13 mm×12 mm
# zh-seventh-chest | seventh | DX | chest | low
D 双肺纹理增多、紊乱。右肺下野片状高密度影。右侧膈面抬高。双侧肺门增浓。脊柱侧弯。
H 双肺纹理增多并紊乱。右肺下野可见片状高密度影。右侧膈面升高。两侧肺门影增浓。脊柱可见侧弯。
H 两肺纹理紊乱、增多，右下肺野见片状密度增高影。右膈面抬高。双肺门影增浓。脊柱呈侧弯改变。
H 双侧肺纹理增多、紊乱；右肺下野片状高密度影；双侧肺门增浓；右膈抬高；脊柱侧弯。
L side | 右侧膈面升高 => 左侧膈面升高
L name | 右肺下野 => 右肺上野
L certainty | 可见片状高密度影 => 可疑片状高密度影
`;
