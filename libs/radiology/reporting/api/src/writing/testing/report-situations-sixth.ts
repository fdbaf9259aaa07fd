/** Own writing in the habits of present language models, other findings than `report-situations-fifth.ts`; kept aside while that set was mended for. At the first look 10 of 60 honest reports and 1 of 80 lies passed, with the rules mended for the other sets 40 of 60 and none; it was looked at afterwards. In the form of `report-situations-en.ts`. */
export const REPORTS_SIXTH = `
# en-sixth-diverticulitis | sixth | CT | abdomen | low
D Wall thickening of the sigmoid colon over 8 cm with inflamed diverticula. Pericolic abscess of 31 mm. No pneumoperitoneum. Urinary bladder empty. Liver, spleen and pancreas normal.
H The sigmoid colon demonstrates wall thickening over a length of 8 cm, with inflamed diverticula. There is a pericolic abscess that measures 31 mm. Pneumoperitoneum is not identified. The urinary bladder is empty. The liver, spleen and pancreas are within normal limits.
H Over a segment of 80 mm the wall of the sigmoid colon is thickened, and its diverticula are inflamed. A 3.1 cm abscess is noted next to the colon. There is no pneumoperitoneum. Normal appearance of the liver, the spleen and the pancreas. Empty urinary bladder.
H Sigmoid colon: mural thickening (8 cm in length) and inflamed diverticula. Pericolic abscess: 31 mm. Pneumoperitoneum: absent. Urinary bladder: empty. Liver, pancreas and spleen: unremarkable.
L number | measures 31 mm => measures 13 mm
L unsupported | The urinary bladder is empty. => The urinary bladder is empty. A fistula to the bladder is seen.
L name | The sigmoid colon demonstrates => The descending colon demonstrates
L advice | Pneumoperitoneum is not identified. => Pneumoperitoneum is not identified. Percutaneous drainage is recommended.
# en-sixth-adrenal | sixth | CT | abdomen | low
D Left adrenal nodule of 19 mm, 4 HU on unenhanced images, unchanged since 2021. Right adrenal gland normal. Two cysts in the right kidney, the larger 35 mm. No hydronephrosis.
H The left adrenal gland contains a 19 mm nodule with an attenuation of 4 HU on unenhanced images; it has remained stable since 2021. The right adrenal gland is normal. In the right kidney there are two cysts, of which the larger one measures 35 mm. No hydronephrosis is present.
H A nodule of 1.9 cm is present in the left adrenal gland, measuring 4 HU without contrast and showing no change since 2021. Normal right adrenal. The right kidney has two cysts (up to 3.5 cm). Hydronephrosis is absent.
H Left adrenal: nodule, 19 mm, 4 HU on non-contrast images, no interval change since 2021. Right adrenal gland: unremarkable. Right kidney: 2 cysts, the larger measuring 35 mm. There is no evidence of hydronephrosis.
L number | an attenuation of 4 HU => an attenuation of 40 HU
L date | stable since 2021 => stable since 2011
L side | In the right kidney => In the left kidney
L relation | it has remained stable => it has grown
# en-sixth-neck | sixth | CT | neck | low
D Mass at the left tongue base, 28 mm, crossing the midline. Enlarged lymph nodes on the left at level II, up to 16 mm, partly necrotic. Airway patent. Right parotid gland unremarkable. Mild plaque in the carotid arteries.
H A mass of 28 mm is located at the base of the tongue on the left and crosses the midline. Left level II lymph nodes are enlarged to as much as 16 mm and are partly necrotic. The airway remains patent. The right parotid gland appears normal. The carotid arteries show mild plaque. || A 28 mm mass at the left tongue base. Lymphadenopathy on the left at level II, up to 16 mm.
H There is a 2.8 cm left tongue base mass with extension across the midline. On the left, enlarged level II lymph nodes measure up to 16 mm with partial necrosis. Patent airway. Unremarkable right parotid gland. Mild carotid plaque. || Left tongue base mass measuring 28 mm. Left-sided lymphadenopathy at level II of up to 16 mm.
H Tongue base, left: mass measuring 28 mm, extending over the midline. Enlarged, partially necrotic lymph nodes are noted at left level II (largest 16 mm). The airway is open. Mild plaque is seen in the carotid arteries, and the parotid gland on the right is unremarkable. || Mass of the left base of the tongue, 2.8 cm. Enlarged lymph nodes on the left at level II (up to 16 mm).
L negation | and crosses the midline => and does not cross the midline
L name | Left level II => Left level IV
L negation | The airway remains patent. => The airway is not patent.
L unsupported | show mild plaque => show severe plaque
# en-sixth-veins | sixth | US | lower_limb | low
D Non-compressible left popliteal vein with echogenic thrombus. Left femoral vein compressible. Right leg veins normal. Baker cyst on the right, 24 mm.
H The left popliteal vein cannot be compressed and contains echogenic thrombus. The left femoral vein is compressible. The veins of the right leg are unremarkable. There is a Baker cyst on the right side measuring 24 mm.
H Echogenic thrombus is identified in the left popliteal vein, which is not compressible. Compressibility of the left femoral vein is preserved. Normal veins in the right leg. A 2.4 cm Baker's cyst is noted on the right.
H Left popliteal vein: non-compressible, with echogenic thrombus. Left femoral vein: compressible. Right leg: normal veins. A Baker cyst of 24 mm is present on the right.
L negation | The left femoral vein is compressible. => The left femoral vein is not compressible.
L side | The left popliteal vein => The right popliteal vein
L name | The left popliteal vein => The left saphenous vein
L unsupported | contains echogenic thrombus. => contains echogenic thrombus, which extends into the calf veins.
# en-sixth-shoulder | sixth | DX | upper_limb | low
D Anterior dislocation of the left humeral head. Fracture of the greater tuberosity, displaced by 5 mm. Acromioclavicular joint normal. Visible lung clear.
H The left humeral head is dislocated anteriorly. There is a fracture of the greater tuberosity with 5 mm of displacement. The acromioclavicular joint is unremarkable. The visualised lung is clear.
H Anterior dislocation is seen of the humeral head on the left. The greater tuberosity is fractured and displaced by 5 mm. Normal acromioclavicular joint. Clear visible lung.
H There is anterior dislocation of the humeral head on the left side, together with a greater tuberosity fracture (displacement: 5 mm). The AC joint appears normal. The included lung is clear.
L relation | is dislocated anteriorly => is dislocated posteriorly
L unit | with 5 mm of displacement => with 5 cm of displacement
L name | the greater tuberosity => the lesser tuberosity
L negation | The visualised lung is clear. => The visualised lung is not clear.
# en-sixth-nodules | sixth | CT | chest | high
D Four solid nodules in both lungs, up to 5 mm, stable since January 2025. Mild emphysema in the upper lobes. No pleural effusion. Hiatal hernia, small. Recommend CT of the chest in 12 months.
H Four solid nodules are present in both lungs, measuring up to 5 mm; these have been stable since January 2025. The upper lobes show mild emphysema. No pleural effusion is identified. A small hiatal hernia is noted. || Four solid nodules in both lungs measuring up to 5 mm, stable since January 2025. Mild upper lobe emphysema. Hiatal hernia. || CT of the chest is recommended in 12 months.
H Bilateral solid nodules, four in number and no larger than 5 mm, have not changed since January 2025. Mild upper lobe emphysema. Pleural effusions are absent. There is a small hiatal hernia. || Four bilateral solid nodules of up to 5 mm, unchanged since January 2025. Mild emphysema of the upper lobes. Hiatus hernia. || A follow-up chest CT in one year is recommended.
H There are 4 solid pulmonary nodules in both lungs, the largest of which is 5 mm, without interval change since January 2025. Mild emphysema affects the upper lobes. There is no effusion in the pleural space. Small hiatus hernia. || 1. 4 solid nodules in both lungs, the largest 5 mm, with no change since January 2025. 2. Upper lobe emphysema, mild. 3. There is a hiatal hernia. || Repeat chest CT after 12 months is advised.
L number | Four solid nodules => Five solid nodules
L date | since January 2025 => since January 2024
L advice | is recommended in 12 months => is recommended in 6 months
L certainty | A small hiatal hernia is noted. => A small hiatal hernia is suspected.
# en-sixth-cervical | sixth | MR | spine | low
D Disc protrusion at C5/C6 indenting the spinal cord. Cord signal normal. Left foraminal narrowing at C6/C7, moderate. Vertebral heights preserved. Hemangioma in the T2 vertebra, 9 mm.
H At C5/C6 a disc protrusion indents the spinal cord. The cord signal is normal. There is moderate narrowing of the left neural foramen at C6/C7. The heights of the vertebral bodies are maintained. A 9 mm hemangioma is seen in T2.
H C5/C6 disc protrusion with indentation of the cord; the signal of the cord is normal. Moderate left foraminal stenosis is noted at C6/C7. Vertebral body height is preserved. The T2 vertebra contains a hemangioma measuring 9 mm.
H The disc at C5/C6 protrudes and indents the spinal cord, whose signal is normal. At C6/C7, the left foramen is moderately narrowed. No loss of vertebral height. T2: hemangioma (0.9 cm).
L name | At C5/C6 a disc => At C4/C5 a disc
L side | of the left neural foramen => of the right neural foramen
L negation | The cord signal is normal. => The cord signal is abnormal.
L unsupported | moderate narrowing => severe narrowing
# en-sixth-aneurysm | sixth | CT | head | low
D Aneurysm of the anterior communicating artery, 5 mm, with a neck of 2 mm. No subarachnoid hemorrhage. Old lacunes in both basal ganglia. Fetal type right posterior cerebral artery.
H An aneurysm measuring 5 mm, with a 2 mm neck, arises from the anterior communicating artery. There is no subarachnoid hemorrhage. Old lacunes are present in the basal ganglia bilaterally. The right posterior cerebral artery is of the fetal type.
H There is a 5 mm anterior communicating artery aneurysm (neck: 2 mm). Subarachnoid haemorrhage is not seen. Both basal ganglia contain old lacunes. Fetal-type posterior cerebral artery on the right.
H The anterior communicating artery shows an aneurysm with a size of 5 mm and a neck width of 2 mm. There is no evidence of subarachnoid blood. In both basal ganglia, old lacunes are noted. The posterior cerebral artery on the right has a fetal configuration.
L name | the anterior communicating artery => the posterior communicating artery
L number | An aneurysm measuring 5 mm => An aneurysm measuring 8 mm
L unsupported | Old lacunes are present => New lacunes are present
L certainty | An aneurysm measuring => A possible aneurysm measuring
# en-sixth-spleen | sixth | CT | abdomen | low
D Laceration of the spleen, 3 cm deep, with active bleeding. Perisplenic hematoma. Liver and kidneys uninjured. Fractures of the left ninth and tenth ribs. No pneumothorax.
H The spleen shows a laceration with a depth of 3 cm and active bleeding. A perisplenic hematoma is present. The liver and both kidneys are uninjured. The ninth and tenth ribs on the left are fractured. No pneumothorax is seen. || No pneumothorax is seen.
H There is a 3 cm deep splenic laceration with active hemorrhage. Hematoma surrounds the spleen. No injury to the liver or kidneys. Left rib fractures involve ribs 9 and 10. Pneumothorax is absent. || There is no pneumothorax.
H Splenic laceration (depth 30 mm), actively bleeding. Perisplenic haematoma. Liver: no injury. Kidneys: no injury. Left-sided fractures of the 9th and 10th ribs. There is no evidence of pneumothorax. || No evidence of pneumothorax.
L omission | with a depth of 3 cm and active bleeding => with a depth of 3 cm
L number | The ninth and tenth => The eighth and tenth
L negation | both kidneys are uninjured => both kidneys are injured
L unsupported | A perisplenic hematoma is present. => A perisplenic and retroperitoneal hematoma is present.
# en-sixth-ovary | sixth | US | pelvis | low
D Right ovarian cyst of 62 mm with septations. No solid component. Uterus with an intramural fibroid of 2 cm. Endometrium 6 mm. Small amount of fluid in the pouch of Douglas. Recommend MRI of the pelvis.
H The right ovary contains a septated cyst measuring 62 mm, without a solid component. The uterus shows an intramural fibroid of 2 cm. The endometrial thickness is 6 mm. A small amount of fluid is noted in the pouch of Douglas. || || MRI of the pelvis is recommended.
H A 6.2 cm cyst with septations is seen in the right ovary; no solid components are seen. There is an intramural fibroid in the uterus, 20 mm. Endometrium: 6 mm thick. A little fluid is present in the pouch of Douglas. || || Pelvic MRI is advised.
H Right ovary: cyst of 62 mm, septated, no solid part. Uterus: 20 mm intramural fibroid. The endometrium measures 6 mm in thickness. In the pouch of Douglas, there is a small quantity of fluid. || || Further evaluation with pelvic MRI is recommended.
L advice | MRI of the pelvis is recommended. => CT of the pelvis is recommended.
L number | measuring 62 mm => measuring 26 mm
L negation | without a solid component => with a solid component
L name | an intramural fibroid => a submucosal fibroid
# zh-sixth-cavity | sixth | CT | chest | low
D 左肺上叶空洞性病变，大小30mm，周围见多发卫星灶。右肺下叶柱状支气管扩张。左侧胸膜增厚。未见胸腔积液。气管通畅。
H 左肺上叶可见一空洞性病灶，大小约30 mm，其周围可见多个卫星灶。右肺下叶支气管呈柱状扩张。左侧胸膜见增厚。胸腔内未见积液。气管管腔通畅。 || 左肺上叶空洞性病灶，大小约30 mm，周围多发卫星灶。右肺下叶支气管柱状扩张。
H 空洞性病变位于左肺上叶，直径约3 cm，周边伴多发卫星病灶；右肺下叶见柱状支气管扩张；左侧胸膜增厚；无胸腔积液；气管通畅。 || 左肺上叶空洞性病变（3 cm），周边多发卫星病灶。右肺下叶柱状支扩。
H 左肺上叶空洞病变（30 mm），多发卫星灶环绕其周围。左胸膜增厚。右肺下叶柱状支扩。气管通畅，未见胸腔积液。 || 空洞性病变，左肺上叶，30 mm，其周围见多发卫星灶。右肺下叶见柱状支气管扩张。
L side | 左肺上叶可见 => 右肺上叶可见
L number | 大小约30 mm => 大小约50 mm
L unsupported | 呈柱状扩张 => 呈囊状扩张
L negation | 胸腔内未见积液 => 胸腔内可见积液
# zh-sixth-stomach | sixth | CT | abdomen | low
D 胃窦部胃壁增厚，最厚处18mm，增强后不均匀强化。胃周多发肿大淋巴结，较大者短径12mm。肝内未见转移灶。胆囊切除术后。右肾囊肿。
H 胃窦部胃壁可见增厚，最厚处约18 mm，增强扫描呈不均匀强化。胃周可见多枚肿大淋巴结，其中较大者短径约12 mm。肝脏内未见转移病灶。胆囊已切除。右肾见囊肿。
H 胃窦部胃壁增厚，最大厚度1.8 cm，强化不均匀；胃周围见多发增大淋巴结，最大者短径12 mm。肝内无转移征象；胆囊切除术后改变；右侧肾囊肿。
H 增强扫描示胃窦部胃壁增厚并不均匀强化，最厚约18 mm。肿大淋巴结多发于胃周，大者短径约1.2 cm。胆囊术后缺如，肝内未见转移。右肾可见囊肿影。
L name | 胃窦部胃壁 => 胃体部胃壁
L negation | 肝脏内未见转移病灶 => 肝脏内可见转移病灶
L number | 短径约12 mm => 短径约22 mm
L name | 胆囊已切除 => 脾脏已切除
# zh-sixth-pituitary | sixth | MR | head | low
D 垂体右侧份微腺瘤，大小5mm，垂体柄左偏。视交叉未见受压。双侧海绵窦对称。左侧上颌窦囊肿。
H 垂体右侧份可见一微腺瘤，大小约5 mm，垂体柄向左侧偏移。视交叉无受压。两侧海绵窦对称。左侧上颌窦内见囊肿。
H 微腺瘤见于垂体右侧份，直径约5 mm；垂体柄偏左；视交叉未受压；海绵窦双侧对称；左上颌窦可见囊肿。
H 垂体右侧份见5 mm微腺瘤，垂体柄左移。视交叉未见受压征象，双侧海绵窦对称。另见左侧上颌窦囊肿影。
L relation | 向左侧偏移 => 向右侧偏移
L side | 左侧上颌窦内 => 右侧上颌窦内
L negation | 视交叉无受压 => 视交叉受压
L certainty | 可见一微腺瘤 => 疑有一微腺瘤
# zh-sixth-shoulder | sixth | MR | upper_limb | low
D 冈上肌腱部分撕裂，累及关节面侧。肱二头肌长头腱腱鞘积液。肩锁关节退变。肱骨头未见骨质破坏。盂唇完整。
H 冈上肌腱可见部分撕裂，病变累及关节面侧。肱二头肌长头腱腱鞘内见积液。肩锁关节呈退行性改变。肱骨头未见骨质破坏征象。盂唇结构完整。 || 肱二头肌长头腱腱鞘内积液。
H 冈上肌腱部分性撕裂，关节面侧受累。肱二头肌长头腱鞘积液。肩锁关节可见退变。肱骨头无骨质破坏。盂唇完整。 || 肱二头肌长头腱腱鞘可见积液。
H 关节面侧冈上肌腱部分撕裂；肩锁关节退行性变；肱二头肌长头腱腱鞘见积液；盂唇完整，肱骨头骨质未见破坏。 || 肱二头肌长头腱鞘积液。
L unsupported | 可见部分撕裂 => 可见完全撕裂
L name | 冈上肌腱可见 => 肩胛下肌腱可见
L negation | 肱骨头未见骨质破坏征象 => 肱骨头可见骨质破坏征象
L omission | 肩锁关节呈退行性改变。 =>
# zh-sixth-carotid | sixth | US | neck | low
D 左侧颈总动脉分叉处斑块，大小14mm×3mm，管腔狭窄约40%。右侧颈动脉未见斑块。双侧椎动脉血流通畅。建议12个月后复查。
H 左侧颈总动脉分叉部可见斑块形成，大小约14 mm×3 mm，管腔狭窄率约40%。右侧颈动脉内未见斑块。两侧椎动脉血流通畅。 || || 建议12个月后复查。
H 左颈总动脉分叉处见一斑块，约1.4 cm×0.3 cm，伴管腔狭窄约40%。右颈动脉无斑块。双侧椎动脉血流通畅。 || || 建议一年后复查。
H 斑块位于左侧颈总动脉分叉处，14×3 mm，管腔狭窄程度约40%；右侧颈动脉未见斑块形成；双椎动脉血流通畅。 || || 12个月后建议复查。
L number | 狭窄率约40% => 狭窄率约70%
L advice | 建议12个月后复查 => 建议3个月后复查
L side | 右侧颈动脉内未见斑块 => 左侧颈动脉内未见斑块
L unsupported | 可见斑块形成 => 可见溃疡斑块形成
# zh-sixth-ribs | sixth | CT | chest | low
D 右侧第3至6肋骨骨折，断端错位。右侧液气胸，肺组织压缩约30%。双肺下叶挫伤。纵隔气肿。心包未见积液。
H 右侧第3-6肋骨可见骨折，断端错位。右侧胸腔见液气胸，肺组织被压缩约30%。双肺下叶可见挫伤。纵隔内可见气肿。心包腔未见积液。 || 右侧气胸。右侧胸腔积液。
H 右侧第3至第6肋骨骨折并断端错位。右侧见液气胸，肺压缩约30%。两肺下叶挫伤。纵隔气肿。心包无积液。 || 右侧可见气胸。右侧胸腔内见积液。
H 右侧第三至第六肋骨骨折，断端移位；双肺下叶挫伤灶；右侧液气胸，压缩肺组织约30%；纵隔见气肿；未见心包积液。 || 右侧气胸及右侧胸腔积液。
L number | 第3-6肋骨 => 第3-8肋骨
L number | 压缩约30% => 压缩约60%
L omission | 纵隔内可见气肿。 =>
L negation | 心包腔未见积液 => 心包腔可见积液
# zh-sixth-bladder | sixth | CT | pelvis | low
D 前列腺增大，大小52mm×41mm×38mm，内见钙化。膀胱左侧壁结节，15mm，可疑恶性。双侧精囊腺对称。盆腔未见积液。
H 前列腺体积增大，约52 mm×41 mm×38 mm，其内见钙化灶。膀胱左侧壁见一15 mm结节，恶性可能。两侧精囊腺对称。盆腔内无积液。
H 前列腺增大，大小约5.2 cm×4.1 cm×3.8 cm，内可见钙化。膀胱左侧壁可见结节，直径约1.5 cm，可疑为恶性。双侧精囊腺对称。盆腔无积液。
H 膀胱左侧壁结节（15 mm），疑恶性；前列腺增大并内部钙化，大小52×41×38 mm；精囊腺两侧对称；未见盆腔积液。
L certainty | 结节，恶性可能 => 恶性结节
L side | 膀胱左侧壁 => 膀胱右侧壁
L number | 52 mm×41 mm => 62 mm×41 mm
L negation | 盆腔内无积液 => 盆腔内有积液
# zh-sixth-dissection | sixth | CT | chest | low
D 主动脉夹层，破口位于左锁骨下动脉开口远端，累及至腹主动脉。真腔受压变窄。右肾动脉起自假腔。左肾动脉起自真腔。未见心包积液。
H 可见主动脉夹层，破口位于左侧锁骨下动脉开口以远，累及至腹主动脉。真腔受压、变窄。右肾动脉自假腔发出。左肾动脉自真腔发出。心包未见积液。
H 主动脉夹层，其破口在左锁骨下动脉开口远端，病变延续至腹主动脉。真腔受压并变窄；右肾动脉由假腔发出，左肾动脉由真腔发出。无心包积液。
H 主动脉见夹层改变，累及至腹主动脉，破口见于左锁骨下动脉开口的远端。真腔变窄、受压。左肾动脉起源于真腔，右肾动脉起源于假腔。心包腔无积液。
L relation | 右肾动脉自假腔发出 => 右肾动脉自真腔发出
L relation | 开口以远 => 开口以近
L name | 真腔受压、变窄 => 假腔受压、变窄
L negation | 心包未见积液 => 心包可见积液
# zh-sixth-ankle | sixth | DX | lower_limb | low
D 左侧外踝骨折，断端分离3mm。内踝未见骨折。踝关节间隙正常。周围软组织肿胀。跟骨骨刺。
H 左侧外踝可见骨折，断端分离约3 mm。内踝未见骨折征象。踝关节间隙未见异常。周围软组织呈肿胀改变。跟骨可见骨刺形成。
H 左外踝骨折，断端分离3 mm；内踝无骨折；踝关节间隙正常；周围软组织肿胀；跟骨骨刺形成。
H 骨折见于左侧外踝，断端有3 mm分离。内踝骨折未见。周围软组织可见肿胀。踝关节间隙正常。跟骨见骨刺。
L side | 左侧外踝可见 => 右侧外踝可见
L unit | 分离约3 mm => 分离约3 cm
L negation | 内踝未见骨折征象 => 内踝可见骨折征象
L name | 跟骨可见骨刺 => 距骨可见骨刺
# zh-sixth-uterus | sixth | MR | pelvis | low
D 子宫后壁肌壁间肌瘤，大小46mm，前次38mm。子宫内膜厚7mm。右侧卵巢囊肿，28mm。左侧卵巢未见异常。盆腔少量积液。
H 子宫后壁可见肌壁间肌瘤，大小约46 mm，前次为38 mm。子宫内膜厚约7 mm。右侧卵巢见囊肿，约28 mm。左侧卵巢未见明显异常。盆腔内见少量积液。 || 盆腔内少量积液。
H 子宫后壁肌壁间见一肌瘤，直径约4.6 cm（前次3.8 cm）。子宫内膜厚度7 mm。右卵巢囊肿，大小2.8 cm。左卵巢正常。少量盆腔积液。 || 少量盆腔积液。
H 肌壁间肌瘤位于子宫后壁，现46 mm，前次测量为38 mm；内膜厚7 mm；右侧卵巢可见28 mm囊肿，左侧卵巢无异常；盆腔有少许积液。 || 盆腔见少许积液。
L relation | 大小约46 mm，前次为38 mm => 大小约38 mm，前次为46 mm
L side | 右侧卵巢见囊肿 => 左侧卵巢见囊肿
L unsupported | 见囊肿，约28 mm => 见囊肿，约28 mm，壁强化
L number | 子宫内膜厚约7 mm => 子宫内膜厚约17 mm
`;
