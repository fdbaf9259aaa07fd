/** Own writing, after the rules were built: nothing was changed for it. In the form of `report-situations-en.ts`. */
export const REPORTS_FRESH = `
# en-fresh-lungs | fresh | DX | chest | low
D Multiple solid nodules in both lungs. 14 mm cavitary nodule in the left upper lobe, new. Bronchiectasis in the right middle lobe. No pleural effusion or pneumothorax.
H There are multiple solid nodules in both lungs. A new cavitary nodule of 14 mm is seen in the left upper lobe. The right middle lobe shows bronchiectasis. Neither pleural effusion nor pneumothorax is seen. || New 14 mm cavitary nodule in the left upper lobe. Multiple solid nodules in both lungs. Bronchiectasis of the right middle lobe.
H Multiple bilateral solid nodules are present. In the left upper lobe there is a new 1.4 cm nodule with cavitation. Right middle lobe bronchiectasis. There is no pleural effusion and no pneumothorax. || New left upper lobe nodule with cavitation, 14 mm. Multiple bilateral solid nodules. Right middle lobe bronchiectasis.
H Both lungs contain multiple solid nodules. New nodule in the left upper lobe measuring 14 mm, with a cavity. Bronchiectasis is present in the right middle lobe. No pleural effusion. No pneumothorax. || A new nodule with cavitation, 14 mm, is present in the left upper lobe. Multiple solid nodules in both lungs. Bronchiectasis in the right middle lobe.
L number | nodule of 14 mm is seen => nodule of 24 mm is seen
L side | seen in the left upper lobe => seen in the right upper lobe
L negation | Neither pleural effusion nor pneumothorax is seen. => No pleural effusion is seen, but there is a pneumothorax.
L relation | The right middle lobe shows bronchiectasis. => The nodules are explained by bronchiectasis of the right middle lobe.
L citation | Bronchiectasis of the right middle lobe. => Bronchiectasis of the right middle lobe; by Lung-RADS this is 4B.
L omission | The right middle lobe shows bronchiectasis. =>
L unit | nodule of 14 mm is seen => nodule of 14 cm is seen
L date | A new cavitary nodule of 14 mm => Since January 2024, a new cavitary nodule of 14 mm
L certainty | A new cavitary nodule of 14 mm is seen => A new cavitary nodule of 14 mm is suspected
L name | The right middle lobe shows bronchiectasis. => The right lower lobe shows bronchiectasis.
L advice | Multiple solid nodules in both lungs. Bronchiectasis => Multiple solid nodules in both lungs; biopsy should follow. Bronchiectasis
L unsupported | There are multiple solid nodules in both lungs. => There are multiple solid nodules in both lungs, in keeping with metastases.
# en-fresh-spine | fresh | MR | spine | low
D Disc herniation at L4-L5 on the left with compression of the L5 nerve root. Mild stenosis of the canal at L3-L4. No fracture. The conus is normal.
H There is a disc herniation at L4-L5 on the left, with compression of the L5 nerve root. The canal shows mild stenosis at L3-L4. No fracture is seen. The conus is normal.
H At L4-L5, a left disc herniation with compression of the L5 nerve root is present. There is mild canal stenosis at L3-L4. There is no fracture. Normal conus.
H Left disc herniation at L4-L5 compressing the L5 nerve root. Mild stenosis of the canal is seen at L3-L4. No fracture. The conus appears normal.
L number | mild stenosis at L3-L4 => mild stenosis at L2-L3
L side | L4-L5 on the left, with => L4-L5 on the right, with
L negation | No fracture is seen. => A fracture is seen.
L relation | The canal shows mild stenosis at L3-L4. => The disc herniation causes the mild stenosis at L3-L4.
L citation | The conus is normal. => The conus is normal by ACR criteria.
L omission | The conus is normal. =>
L unit | The canal shows mild stenosis => The canal measures 8 mm with mild stenosis
L date | No fracture is seen. => No fracture is seen since 2022.
L certainty | There is a disc herniation => There may be a disc herniation
L name | of the L5 nerve root => of the S1 nerve root
L advice | The conus is normal. => The conus is normal. Surgical decompression is recommended.
L unsupported | No fracture is seen. => No fracture is seen. The facet joints are degenerated.
# en-fresh-pleura | fresh | CT | chest | low
D Large left pleural effusion with atelectasis of the left lower lobe. Emphysema. Lymphadenopathy in the mediastinum. No pulmonary embolism. Fracture of the right sixth rib.
H There is a large left pleural effusion with atelectasis of the left lower lobe. Emphysema is present. There is mediastinal lymphadenopathy. No pulmonary embolism is seen. The right sixth rib shows a fracture. || Mediastinal lymphadenopathy. Large left pleural effusion. Atelectasis of the left lower lobe. Emphysema.
H Large pleural effusion on the left, with atelectasis of the left lower lobe. Emphysema. Lymphadenopathy is seen in the mediastinum. There is no pulmonary embolism. Right sixth rib fracture. || Lymphadenopathy of the mediastinum. Large pleural effusion on the left. Left lower lobe atelectasis. Emphysema.
L number | The right sixth rib => The right seventh rib
L side | The right sixth rib => The left sixth rib
L negation | No pulmonary embolism is seen. => Pulmonary embolism is seen.
L relation | with atelectasis of the left lower lobe. Emphysema is => caused by atelectasis of the left lower lobe. Emphysema is
L citation | Emphysema is present. => Emphysema is present (Fleischner 2017).
L omission | The right sixth rib shows a fracture. =>
L unit | There is a large left pleural effusion => There is a left pleural effusion of 3 l
L date | The right sixth rib shows a fracture. => The right sixth rib shows a fracture of 2 May 2023.
L certainty | There is mediastinal lymphadenopathy. => There is possible mediastinal lymphadenopathy.
L name | There is mediastinal lymphadenopathy. => There is axillary lymphadenopathy.
L advice | Emphysema is present. => Emphysema is present. Drainage should be done today.
L unsupported | Emphysema is present. => Emphysema is present. The liver is cirrhotic.
# zh-fresh-lungs | fresh | DX | chest | low
D 双肺多发实性结节。左肺上叶新发空洞结节，大小14mm。右肺中叶支气管扩张。未见胸腔积液及气胸。
H 双肺可见多发实性结节。左肺上叶见新发结节，大小约14 mm，内见空洞。右肺中叶见支气管扩张。胸腔未见积液，未见气胸。 || 左肺上叶新发空洞结节，14 mm。双肺多发实性结节。右肺中叶支气管扩张。
H 双肺多发实性结节。左肺上叶新发14 mm空洞结节。右肺中叶可见支气管扩张。无胸腔积液，无气胸。 || 左肺上叶新发空洞结节，大小14 mm。双肺实性结节，多发。右肺中叶支气管扩张。
H 双肺见多发实性结节影；左肺上叶可见一新发空洞结节，直径1.4 cm；右肺中叶支气管扩张。未见气胸及胸腔积液。 || 左肺上叶14 mm新发空洞结节。双肺多发实性结节。右肺中叶支气管扩张。
L number | 新发结节，大小约14 mm => 新发结节，大小约24 mm
L side | 左肺上叶见新发结节 => 右肺上叶见新发结节
L negation | 胸腔未见积液，未见气胸。 => 胸腔未见积液，可见气胸。
L relation | 右肺中叶见支气管扩张。 => 结节由右肺中叶支气管扩张所致。
L citation | 双肺多发实性结节。右肺 => 双肺多发实性结节（按Lung-RADS为4B类）。右肺
L omission | 右肺中叶见支气管扩张。 =>
L unit | 新发结节，大小约14 mm => 新发结节，大小约14 cm
L date | 左肺上叶见新发结节 => 2024年1月以来左肺上叶见新发结节
L certainty | 左肺上叶见新发结节 => 左肺上叶疑似新发结节
L name | 右肺中叶见支气管扩张。 => 右肺下叶见支气管扩张。
L advice | 双肺多发实性结节。右肺 => 双肺多发实性结节，应行活检。右肺
L unsupported | 双肺可见多发实性结节。 => 双肺可见多发实性结节，符合转移瘤。
# zh-fresh-spine | fresh | MR | spine | low
D 腰4-5椎间盘向左后突出，左侧腰5神经根受压。腰3-4水平椎管轻度狭窄。未见骨折。圆锥信号正常。
H 腰4-5椎间盘向左后方突出，左侧腰5神经根受压。腰3-4水平椎管轻度狭窄。未见骨折。圆锥信号正常。
H 腰4-5椎间盘左后突出，压迫左侧腰5神经根。椎管于腰3-4水平轻度狭窄。无骨折。圆锥信号未见异常。
H 腰4-5水平可见椎间盘向左后突出，左侧腰5神经根受压。腰3-4椎管轻度狭窄。骨折未见。圆锥信号正常。
L number | 腰3-4水平椎管 => 腰2-3水平椎管
L side | 左侧腰5神经根 => 右侧腰5神经根
L negation | 未见骨折。 => 可见骨折。
L relation | 腰3-4水平椎管轻度狭窄。 => 椎间盘突出导致腰3-4水平椎管轻度狭窄。
L citation | 圆锥信号正常。 => 根据指南，圆锥信号正常。
L omission | 圆锥信号正常。 =>
L unit | 腰3-4水平椎管轻度狭窄。 => 腰3-4水平椎管轻度狭窄，径线8 mm。
L date | 未见骨折。 => 自2022年起未见骨折。
L certainty | 左侧腰5神经根受压。 => 左侧腰5神经根可能受压。
L name | 左侧腰5神经根 => 左侧骶1神经根
L advice | 圆锥信号正常。 => 圆锥信号正常。建议手术减压。
L unsupported | 未见骨折。 => 未见骨折。小关节退变。
# zh-fresh-pleura | fresh | CT | chest | low
D 左侧大量胸腔积液，左肺下叶不张。双肺肺气肿。纵隔淋巴结肿大。未见肺栓塞。右侧第6肋骨骨折。
H 左侧胸腔见大量积液，左肺下叶不张。双肺肺气肿。纵隔见肿大淋巴结。未见肺栓塞。右侧第6肋骨骨折。 || 纵隔淋巴结肿大。左侧大量胸腔积液。左肺下叶不张。双肺肺气肿。
H 左侧大量胸腔积液，伴左肺下叶不张。双肺可见肺气肿。纵隔内可见淋巴结肿大。无肺栓塞。右侧第6肋骨可见骨折。 || 纵隔淋巴结肿大。左侧胸腔大量积液。左肺下叶肺不张。双肺肺气肿。
L number | 右侧第6肋骨骨折。 => 右侧第7肋骨骨折。
L side | 右侧第6肋骨骨折。 => 左侧第6肋骨骨折。
L negation | 未见肺栓塞。 => 可见肺栓塞。
L relation | 左侧胸腔见大量积液，左肺下叶不张。 => 左肺下叶不张引起左侧胸腔大量积液。
L citation | 双肺肺气肿。纵隔 => 双肺肺气肿（Fleischner学会2017）。纵隔
L omission | 右侧第6肋骨骨折。 =>
L unit | 左侧胸腔见大量积液 => 左侧胸腔见3升积液
L date | 右侧第6肋骨骨折。 => 右侧第6肋骨2023年5月2日骨折。
L certainty | 纵隔见肿大淋巴结。 => 纵隔可能有肿大淋巴结。
L name | 纵隔见肿大淋巴结。 => 腋窝见肿大淋巴结。
L advice | 未见肺栓塞。 => 未见肺栓塞。应立即引流。
L unsupported | 双肺肺气肿。纵隔 => 双肺肺气肿。肝硬化。纵隔
`;
