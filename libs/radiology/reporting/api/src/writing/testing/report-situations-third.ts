/** Own writing in the habit of one who dictates organ by organ, with the finding behind its place and many verbs. At the first look 19 of 40 honest reports and 1 of 60 lies passed. In the form of `report-situations-en.ts`. */
export const REPORTS_THIRD = `
# en-third-liver | third | CT | abdomen | low
D Three hypodense lesions in segment 6 of the liver, the largest 18 mm. Gallbladder removed. Pancreatic duct 3 mm. No ascites.
H Liver: in segment 6, three hypodense lesions are demonstrated, of which the largest measures 18 mm. The gallbladder has been removed. The pancreatic duct has a calibre of 3 mm. Ascites is not demonstrated.
H Segment 6 of the liver harbours three hypodense lesions (largest: 18 mm). Status post removal of the gallbladder. Pancreatic duct: 3 mm. There is no ascites.
L number | three hypodense lesions => four hypodense lesions
L unsupported | three hypodense lesions => three hypodense metastatic lesions
L negation | Ascites is not demonstrated. => Ascites is demonstrated.
# en-third-partsolid | third | CT | chest | low
D Part-solid nodule in the right lower lobe, 14 mm with a 5 mm solid component. Small left pleural effusion. Calcified hilar lymph nodes.
H Right lower lobe: part-solid nodule of 14 mm, the solid component of which measures 5 mm. Pleura: small effusion on the left. Hilar lymph nodes are calcified. || Part-solid nodule, right lower lobe, 14 mm (solid component: 5 mm). Small pleural effusion on the left side.
H There is a 14 mm part-solid nodule within the right lower lobe; its solid component amounts to 5 mm. A small amount of pleural effusion is present on the left. Calcified lymph nodes are found in the hilum. || The right lower lobe contains a part-solid nodule, 14 mm in size, with a solid component of 5 mm. A small left-sided pleural effusion is also present.
L number | the solid component of which measures 5 mm => the solid component of which measures 8 mm
L name | Right lower lobe: part-solid nodule of 14 mm => Right middle lobe: part-solid nodule of 14 mm
L certainty | Pleura: small effusion on the left. => Pleura: possible small effusion on the left.
# en-third-spine | third | MR | spine | low
D Disc herniation at L4/5 compressing the left L5 root. Mild canal stenosis at L3/4. Conus at L1. No fracture.
H L4/5: there is a disc herniation which compresses the left L5 root. L3/4: the canal is mildly stenosed. The conus lies at L1. A fracture is not seen.
H A herniated disc at L4/5 exerts compression on the left L5 root. At L3/4, mild stenosis of the canal. Conus terminates at L1. Fracture: none.
L side | compresses the left L5 root => compresses the right L5 root
L name | which compresses the left L5 root => which compresses the left S1 root
L unsupported | mildly stenosed. => severely stenosed.
# en-third-head | third | CT | head | low
D Lacunar infarct in the left thalamus, old. No hemorrhage. Ventricles mildly enlarged. Mucosal thickening of the right maxillary sinus.
H Left thalamus: old lacunar infarct. Hemorrhage is not present. The ventricles show mild enlargement. Right maxillary sinus: thickening of the mucosa.
H An old lacunar infarct is located in the left thalamus. No evidence of hemorrhage. There is mild enlargement of the ventricles, and the mucosa of the right maxillary sinus is thickened.
L date | Left thalamus: old lacunar infarct. => Left thalamus: lacunar infarct of May 2021.
L unsupported | Left thalamus: old lacunar infarct. => Left thalamus: acute lacunar infarct.
L advice | The ventricles show mild enlargement. => The ventricles show mild enlargement. MRI should follow within a week.
# en-third-airways | third | CT | chest | low
D Emphysema in both upper lobes. Bronchiectasis in the left lower lobe. No consolidation. Aortic root 41 mm.
H Upper lobes: emphysema on both sides. Left lower lobe: bronchiectasis. Consolidation is not found. The aortic root measures 41 mm. || Bronchiectasis of the left lower lobe. Emphysema of both upper lobes.
H Emphysema affects the two upper lobes, and the left lower lobe displays bronchiectasis. There is no consolidation. Aortic root diameter: 41 mm. || 1. Left lower lobe bronchiectasis. 2. Emphysema of the upper lobes bilaterally.
L unit | The aortic root measures 41 mm. => The aortic root measures 41 cm.
L relation | Left lower lobe: bronchiectasis. => Left lower lobe: bronchiectasis caused by emphysema.
L unsupported | The aortic root measures 41 mm. => The aortic root is aneurysmal and measures 41 mm.
# en-third-gallstones | third | US | abdomen | low
D Gallstones up to 11 mm, wall not thickened. Common bile duct 5 mm. Spleen 13 cm. Right kidney without stones.
H Gallbladder: stones of up to 11 mm; its wall is not thickened. The spleen measures 13 cm. Right kidney: no stones. Common bile duct 5 mm.
H There are gallstones measuring up to 11 mm, without thickening of the wall. Spleen size: 13 cm. The right kidney is free of stones. Common bile duct 5 mm.
L number | stones of up to 11 mm => stones of up to 17 mm
L side | Right kidney: no stones. => Left kidney: no stones.
L negation | its wall is not thickened => its wall is thickened
# en-third-ribs | third | CT | chest | low
D Nodule of 8 mm in the lingula, unchanged since 2023. Possible small pneumothorax on the left. Rib fractures 5 to 7 on the left.
H Lingula: 8 mm nodule, which has not changed since 2023. On the left, a small pneumothorax is possible. Ribs 5 to 7 on the left are fractured. || Possible small left pneumothorax. Nodule in the lingula, 8 mm, unchanged since 2023.
H The lingula contains a nodule of 8 mm that is unchanged since 2023. A small pneumothorax on the left is suspected. Left-sided rib fractures, 5 to 7. || A small left-sided pneumothorax is possible. The 8 mm nodule of the lingula is unchanged since 2023.
L certainty | a small pneumothorax is possible => a small pneumothorax is present
L date | which has not changed since 2023. => which has not changed since 2019.
L number | Ribs 5 to 7 on the left => Ribs 5 to 9 on the left
# en-third-pelvis | third | CT | pelvis | low
D Bladder wall thickened to 7 mm on the right side. Prostate enlarged. Enlarged left iliac lymph node, 13 mm. No free air.
H Bladder: on the right side the wall is thickened to 7 mm. The prostate is enlarged. An enlarged lymph node of 13 mm is demonstrated at the left iliac vessels. No free air. || Enlarged left iliac lymph node measuring 13 mm.
H The wall of the bladder shows thickening on its right side, up to 7 mm. Enlargement of the prostate. Left iliac lymph node is enlarged at 13 mm. No free air. || An enlarged lymph node, left iliac, 13 mm.
L side | Bladder: on the right side => Bladder: on the left side
L omission | The prostate is enlarged. =>
L citation | The prostate is enlarged. => The prostate is enlarged (PI-RADS 3).
# en-third-knee | third | MR | lower_limb | low
D Complete tear of the anterior cruciate ligament. Medial meniscus torn in the posterior horn. Large joint effusion. Patellar cartilage intact.
H Anterior cruciate ligament: completely torn. Medial meniscus: tear of the posterior horn. Joint: large effusion. Patellar cartilage intact.
H The anterior cruciate ligament shows a complete tear. There is a tear in the posterior horn of the medial meniscus. The joint contains a large effusion. Patellar cartilage intact.
L name | Anterior cruciate ligament: completely torn. => Posterior cruciate ligament: completely torn.
L unsupported | Joint: large effusion. => Joint: large hemorrhagic effusion.
L certainty | Anterior cruciate ligament: completely torn. => Anterior cruciate ligament: probably torn.
# en-third-consolidation | third | CT | chest | low
D Consolidation in the right middle lobe with air bronchogram. No cavity. Right lower paratracheal lymph node of 15 mm. Port catheter ends in the superior vena cava.
H Right middle lobe: consolidation containing an air bronchogram. A cavity is not seen. Right lower paratracheal station: lymph node of 15 mm. The port catheter has its end in the superior vena cava. || Right middle lobe consolidation with air bronchogram.
H The right middle lobe is the site of a consolidation with air bronchogram. There is no cavity. A right lower paratracheal lymph node measures 15 mm. The tip of the port catheter lies in the superior vena cava. || Consolidation of the right middle lobe showing an air bronchogram.
L relation | consolidation containing an air bronchogram. => consolidation containing an air bronchogram due to pneumonia.
L name | has its end in the superior vena cava => has its end in the right atrium
L negation | A cavity is not seen. => A cavity is seen.
# zh-third-liver | third | CT | abdomen | low
D 肝右叶见两枚低密度灶，大者21mm。胆囊已切除。主胰管3mm。未见腹水。
H 肝脏：右叶两枚低密度灶，其中较大者约21 mm。胆囊为切除术后。主胰管宽约3 mm。腹水未见。
H 肝右叶内有低密度灶两枚，最大者直径21 mm。胆囊已被切除。主胰管内径3 mm。无腹水。
L number | 右叶两枚低密度灶 => 右叶三枚低密度灶
L unsupported | 右叶两枚低密度灶 => 右叶两枚转移性低密度灶
L negation | 腹水未见。 => 可见腹水。
# zh-third-partsolid | third | CT | chest | low
D 右肺下叶见14mm部分实性结节，实性成分5mm。左侧胸腔少量积液。肺门淋巴结钙化。
H 右肺下叶：部分实性结节一枚，约14 mm，其内实性成分5 mm。胸腔：左侧有少量积液。肺门淋巴结可见钙化。 || 右肺下叶14 mm部分实性结节（实性成分5 mm）。左侧胸腔有少量积液。
H 于右肺下叶可见部分实性结节，径约14 mm，实性部分约5 mm。左侧胸腔内见少量积液。钙化淋巴结见于肺门。 || 部分实性结节，位于右肺下叶，14 mm，实性部分5 mm。左侧胸腔积液，少量。
L number | 其内实性成分5 mm => 其内实性成分9 mm
L name | 右肺下叶：部分实性结节 => 右肺中叶：部分实性结节
L certainty | 左侧有少量积液 => 左侧可能有少量积液
# zh-third-spine | third | MR | spine | low
D 腰4/5椎间盘突出，压迫左侧神经根。腰3/4椎管轻度狭窄。未见骨折。圆锥位于腰1水平。
H 腰4/5：椎间盘突出并压迫左侧神经根。腰3/4：椎管呈轻度狭窄。骨折征象未见。圆锥位于腰1水平。
H 腰4/5椎间盘向后突出，左侧神经根受压。腰3/4水平椎管轻度变窄。未发现骨折。圆锥位于腰1水平。
L side | 压迫左侧神经根 => 压迫右侧神经根
L name | 腰3/4：椎管 => 腰2/3：椎管
L unsupported | 椎管呈轻度狭窄 => 椎管呈重度狭窄
# zh-third-head | third | CT | head | low
D 左侧丘脑陈旧性腔隙性梗死灶。未见出血。脑室轻度扩大。右侧上颌窦黏膜增厚。
H 左侧丘脑：腔隙性梗死灶，属陈旧性。出血未见。脑室呈轻度扩大。右侧上颌窦：黏膜增厚。
H 左侧丘脑可见陈旧腔隙性梗死灶。无出血征象。脑室系统轻度扩大。右侧上颌窦内黏膜可见增厚。
L date | 属陈旧性。 => 发生于2021年5月。
L unsupported | 腔隙性梗死灶，属陈旧性 => 腔隙性梗死灶，属急性
L advice | 脑室呈轻度扩大。 => 脑室呈轻度扩大。建议一周内复查MRI。
# zh-third-airways | third | CT | chest | low
D 两肺上叶肺气肿。左肺下叶支气管扩张。未见实变。主动脉根部41mm。
H 两肺上叶：肺气肿改变。左肺下叶：支气管可见扩张。实变未见。主动脉根部宽约41 mm。 || 左肺下叶支气管扩张。两肺上叶可见肺气肿。
H 肺气肿位于两肺上叶。左肺下叶支气管呈扩张表现。无实变。主动脉根部直径约41 mm。 || 1. 支气管扩张，左肺下叶。2. 肺气肿，两肺上叶。
L unit | 主动脉根部宽约41 mm => 主动脉根部宽约41 cm
L relation | 支气管可见扩张。 => 肺气肿导致支气管扩张。
L unsupported | 主动脉根部宽约41 mm => 主动脉根部瘤样扩张，宽约41 mm
# zh-third-gallstones | third | US | abdomen | low
D 胆囊多发结石，大者11mm，囊壁不厚。胆总管5mm。脾长13cm。右肾未见结石。
H 胆囊：多发结石，较大者约11 mm，囊壁无增厚。脾脏长径13 cm。右肾：结石未见。胆总管5mm。
H 胆囊内见多枚结石，最大约11 mm，胆囊壁不厚。脾长约13 cm。右肾无结石。胆总管5mm。
L number | 较大者约11 mm => 较大者约17 mm
L side | 右肾：结石未见。 => 左肾：结石未见。
L negation | 囊壁无增厚 => 囊壁增厚
# zh-third-ribs | third | CT | chest | low
D 左肺舌段8mm结节，较2023年无变化。左侧可疑少量气胸。左侧第5至7肋骨折。
H 左肺舌段：结节8 mm，与2023年相比无变化。左侧少量气胸可疑。左侧第5至7肋可见骨折。 || 左侧可疑少量气胸。左肺舌段结节，8 mm，较2023年无变化。
H 左肺上叶舌段可见8 mm结节，对比2023年未见变化。左侧疑有少量气胸。骨折见于左侧第5至7肋。 || 左侧少量气胸待排。左肺舌段8 mm结节，与2023年比较无变化。
L certainty | 左侧少量气胸可疑。 => 左侧可见少量气胸。
L date | 与2023年相比无变化 => 与2019年相比无变化
L number | 左侧第5至7肋可见骨折 => 左侧第5至9肋可见骨折
# zh-third-pelvis | third | CT | pelvis | low
D 膀胱右侧壁增厚，约7mm。前列腺增大。左侧髂血管旁淋巴结肿大，13mm。未见游离气体。
H 膀胱：右侧壁可见增厚，厚约7 mm。前列腺体积增大。左侧髂血管旁可见肿大淋巴结，约13 mm。未见游离气体。 || 左侧髂血管旁肿大淋巴结，13 mm。
H 膀胱右侧壁厚约7 mm，增厚。前列腺呈增大表现。左侧髂血管旁见一肿大淋巴结，大小13 mm。未见游离气体。 || 左侧髂血管旁淋巴结增大，约13 mm。
L side | 膀胱：右侧壁 => 膀胱：左侧壁
L omission | 前列腺体积增大。 =>
L citation | 前列腺体积增大。 => 前列腺体积增大（PI-RADS 3类）。
# zh-third-knee | third | MR | lower_limb | low
D 前交叉韧带完全断裂。内侧半月板后角撕裂。关节腔大量积液。髌骨软骨完整。
H 关节腔：见大量积液。髌骨软骨：完整。前交叉韧带完全断裂。内侧半月板后角撕裂。 || 关节腔大量积液。
H 关节腔内有大量积液。髌骨软骨形态完整。前交叉韧带完全断裂。内侧半月板后角撕裂。 || 关节腔内大量积液。
L name | 髌骨软骨：完整。 => 股骨软骨：完整。
L unsupported | 见大量积液 => 见大量血性积液
L negation | 髌骨软骨：完整。 => 髌骨软骨：不完整。
# zh-third-consolidation | third | CT | chest | low
D 右肺中叶实变，内见支气管充气征。未见空洞。气管旁淋巴结15mm。输液港导管末端位于上腔静脉。
H 右肺中叶：实变影，其内可见支气管充气征。空洞未见。气管旁：淋巴结约15 mm。输液港导管末端在上腔静脉内。 || 右肺中叶可见实变。
H 实变位于右肺中叶，内有支气管充气征。无空洞。气管旁见淋巴结，15 mm。输液港导管的末端位于上腔静脉。 || 右肺中叶实变影。
L relation | 实变影，其内可见支气管充气征。 => 肺炎所致实变影，其内可见支气管充气征。
L name | 末端在上腔静脉内 => 末端在右心房内
L negation | 空洞未见。 => 可见空洞。
`;
