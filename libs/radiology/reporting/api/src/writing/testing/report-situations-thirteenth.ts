/** Dictations with priors, relations and counts, reworded as models word them while rules were built. In the form of `report-situations-en.ts`. */
export const REPORTS_THIRTEENTH = `
# en-thirteenth-aneurysm | thirteenth | CT | abdomen | high
D Compared with CT from May 2022. Infrarenal abdominal aortic aneurysm, 5.1 by 4.8 cm, previously 4.4 cm. Mural thrombus along the left wall. No periaortic stranding. Both renal arteries patent. Simple cyst of the left kidney 3 cm.
H Compared with the CT of May 2022, the infrarenal abdominal aortic aneurysm has enlarged and now measures 5.1 × 4.8 cm (previously 4.4 cm). Mural thrombus is present along the left wall. There is no stranding around the aorta. The renal arteries are patent bilaterally. There is a 3 cm simple cyst in the left kidney. || Enlarging infrarenal abdominal aortic aneurysm, now 5.1 cm, compared with 4.4 cm in May 2022.
H The aneurysm of the infrarenal abdominal aorta has grown to 5.1 × 4.8 cm from 4.4 cm in May 2022, with mural thrombus along its left wall. Periaortic fat stranding is absent. Both renal arteries remain patent. The left kidney shows a simple cyst measuring 3 cm. || Interval growth of an infrarenal aortic aneurysm to 5.1 cm. Mural thrombus.
L number | now measures 5.1 × 4.8 cm => now measures 6.1 × 4.8 cm
L side | along the left wall => along the right wall
L negation | There is no stranding around the aorta => There is stranding around the aorta
# en-thirteenth-bowel | thirteenth | CT | abdomen | high
D Dilated small bowel loops up to 4.2 cm with transition point in the right lower quadrant. Adhesions likely. No pneumatosis. Small amount of free fluid between the loops. Gallbladder removed.
H The small bowel loops are dilated up to 4.2 cm, with a transition point in the right lower quadrant, likely due to adhesions. There is no pneumatosis. A small amount of free fluid lies between the loops. The gallbladder has been removed. || Small bowel dilatation with a transition point in the right lower quadrant, probably caused by adhesions. No pneumatosis.
H There are dilated loops of small bowel measuring up to 4.2 cm in diameter. A transition point is seen in the right lower quadrant, and adhesions are the likely cause. No pneumatosis is identified. Between the loops there is a small quantity of free fluid. Status post cholecystectomy. || Dilated small bowel loops (up to 4.2 cm) with right lower quadrant transition point, likely adhesions.
L certainty | likely due to adhesions => due to adhesions
L side | in the right lower quadrant, likely => in the left lower quadrant, likely
L omission | The gallbladder has been removed. =>
# en-thirteenth-pancreas | thirteenth | CT | abdomen | high
D Hypodense mass in the pancreatic head, 3.2 cm. It narrows the superior mesenteric vein. Common bile duct dilated to 14 mm, pancreatic duct 6 mm. Two liver lesions in segment 6, up to 11 mm, suspicious for metastases. No ascites.
H A hypodense mass measuring 3.2 cm is seen in the head of the pancreas, which narrows the superior mesenteric vein. The common bile duct is dilated to 14 mm and the pancreatic duct measures 6 mm. There are two lesions in liver segment 6, measuring up to 11 mm, suspicious for metastases. There is no ascites. || Pancreatic head mass with narrowing of the superior mesenteric vein and dilatation of the common bile duct. Two hepatic lesions, suspicious for metastases.
H The pancreatic head contains a 3.2 cm hypodense mass that causes narrowing of the superior mesenteric vein. The common bile duct measures 14 mm and is dilated; the pancreatic duct is 6 mm wide. Two lesions of up to 11 mm in segment 6 of the liver are suspicious for metastatic disease. No ascites. || Hypodense mass of the head of the pancreas (3.2 cm). Possible liver metastases in segment 6.
L number | measuring 3.2 cm is seen => measuring 2.3 cm is seen
L certainty | measuring up to 11 mm, suspicious for metastases. There => measuring up to 11 mm, metastases. There
L unsupported | There is no ascites. => There is no ascites. The spleen is enlarged.
# en-thirteenth-knee | thirteenth | MR | lower_limb | low
D Left knee. Horizontal tear of the posterior horn of the medial meniscus. ACL intact. Grade 2 chondropathy of the patella. Joint effusion, moderate. Baker cyst 4.5 cm, unchanged compared to 2021.
H Left knee: There is a horizontal tear in the posterior horn of the medial meniscus. The anterior cruciate ligament is intact. Grade 2 patellar chondropathy is present. There is a moderate joint effusion. A Baker's cyst measuring 4.5 cm is unchanged since 2021. || Horizontal tear of the posterior horn of the medial meniscus. Moderate joint effusion.
H The posterior horn of the medial meniscus of the left knee shows a horizontal tear. The ACL is preserved and intact. The patella shows grade 2 chondropathy. A moderate effusion is present in the joint, and a 4.5 cm Baker cyst is stable compared with 2021. || Left medial meniscal tear (posterior horn). Stable Baker cyst.
L side | of the medial meniscus. The => of the lateral meniscus. The
L negation | The anterior cruciate ligament is intact => The anterior cruciate ligament is torn
L date | is unchanged since 2021 => is unchanged since 2019
# en-thirteenth-stroke | thirteenth | MR | head | high
D Acute infarct in the territory of the right middle cerebral artery with restricted diffusion. Right M1 segment occluded. Mass effect with midline shift of 5 mm to the left. No hemorrhage. Old lacune in the left thalamus.
H There is an acute infarct in the right middle cerebral artery territory, which shows restricted diffusion. The M1 segment of the right middle cerebral artery is occluded. There is mass effect with a midline shift of 5 mm to the left. No hemorrhage is present. An old lacune is noted in the left thalamus. || Acute right MCA territory infarct with occlusion of the right M1 segment and 5 mm of leftward midline shift. No hemorrhage.
H An acute infarction with restricted diffusion involves the territory of the right MCA, with occlusion of the right M1 segment. There is mass effect, with the midline shifted 5 mm to the left. There is no intracranial bleeding. The left thalamus contains an old lacunar infarct. || Acute infarction in the right middle cerebral artery territory with mass effect. Right M1 occlusion.
L side | 5 mm to the left. No => 5 mm to the right. No
L number | midline shift of 5 mm => midline shift of 9 mm
L negation | No hemorrhage is present => Hemorrhage is present
# en-thirteenth-ischest | thirteenth | DX | chest | high
D Prior film of 3 June 2024. Right pleural effusion has decreased, now small. Left lower lobe consolidation unchanged. Pacemaker leads in the right atrium and right ventricle. Heart enlarged. No pulmonary edema.
H Compared with the prior film of 3 June 2024, the right pleural effusion has decreased and is now small. The consolidation in the left lower lobe is unchanged. Pacemaker leads terminate in the right atrium and right ventricle. The heart is enlarged. There is no pulmonary edema. || Decreased, now small right pleural effusion. Unchanged left lower lobe consolidation. Cardiomegaly without pulmonary edema.
H Small right pleural effusion, decreased since 3 June 2024. Left lower lobe consolidation is stable. The leads of the pacemaker project over the right atrium and the right ventricle. Cardiomegaly is present, without evidence of pulmonary oedema. || Improved right pleural effusion, now small; stable consolidation in the left lower lobe.
L relation | effusion has decreased and is now small. The consolidation => effusion has increased and is now small. The consolidation
L side | The consolidation in the left lower lobe => The consolidation in the right lower lobe
L date | prior film of 3 June 2024 => prior film of 3 July 2024
# en-thirteenth-pelvis | thirteenth | US | pelvis | low
D Uterus 9.2 x 5.1 x 4.4 cm. Intramural fibroid in the anterior wall, 2.8 cm, previously 2.6 cm. Endometrium 7 mm. Right ovary with a hemorrhagic cyst, 3.4 cm. Left ovary normal. Trace free fluid in the pouch of Douglas.
H The uterus measures 9.2 × 5.1 × 4.4 cm. An intramural fibroid in the anterior wall measures 2.8 cm, previously 2.6 cm. The endometrium is 7 mm thick. The right ovary contains a 3.4 cm hemorrhagic cyst. The left ovary is normal. There is a trace of free fluid in the pouch of Douglas. || Intramural fibroid of the anterior uterine wall, 2.8 cm. Hemorrhagic cyst of the right ovary, 3.4 cm.
H Uterine dimensions are 9.2 × 5.1 × 4.4 cm. In the anterior wall there is an intramural fibroid of 2.8 cm, increased from 2.6 cm. Endometrial thickness is 7 mm. A hemorrhagic cyst of 3.4 cm is seen in the right ovary; the left ovary appears normal. Trace free fluid is present in the cul-de-sac. || 3.4 cm right ovarian hemorrhagic cyst. Anterior intramural fibroid.
L number | The endometrium is 7 mm thick => The endometrium is 17 mm thick
L side | The right ovary contains => The left ovary contains
L name | An intramural fibroid in the anterior wall => A submucosal fibroid in the anterior wall
# en-thirteenth-neck | thirteenth | CT | neck | high
D Enhancing mass at the left base of tongue, 28 x 22 mm, crossing the midline. Necrotic lymph node left level II, 31 mm. Right level III node 9 mm, indeterminate. Airway patent. No bone erosion.
H There is an enhancing mass at the base of the tongue on the left, measuring 28 × 22 mm and crossing the midline. A necrotic lymph node at left level II measures 31 mm. An indeterminate 9 mm lymph node is seen at right level III. The airway is patent. There is no bony erosion. || Enhancing left tongue base mass extending across the midline, with a 31 mm necrotic left level II lymph node. Indeterminate right level III node.
H The left tongue base shows a 28 × 22 mm enhancing mass which crosses the midline. In level II on the left there is a 31 mm necrotic node, and in level III on the right a 9 mm node of indeterminate significance. No erosion of bone. The airway remains patent. || Left base of tongue mass, 28 mm, with a necrotic left level II node.
L side | at left level II measures => at right level II measures
L number | measures 31 mm => measures 13 mm
L unsupported | The airway is patent => The airway is patent. The left vocal cord is paralysed
# en-thirteenth-liver | thirteenth | MR | abdomen | high
D Cirrhotic liver with splenomegaly, 15.6 cm. Arterially enhancing lesion in segment 8, 2.4 cm with washout, new since November 2023. Portal vein patent. Esophageal varices. Three gallstones, largest 12 mm.
H The liver is cirrhotic. The spleen is enlarged at 15.6 cm. In segment 8 there is an arterially enhancing lesion of 2.4 cm with washout, which is new since November 2023. The portal vein is patent. Esophageal varices are present. There are three gallstones, the largest measuring 12 mm. || New 2.4 cm arterially enhancing segment 8 lesion with washout in a cirrhotic liver. Splenomegaly and esophageal varices.
H Cirrhosis of the liver with splenomegaly (15.6 cm). Compared with November 2023, a new 2.4 cm lesion in segment 8 enhances in the arterial phase and shows washout. Patent portal vein. There are esophageal varices. The gallbladder contains three stones of up to 12 mm. || New lesion in hepatic segment 8, 2.4 cm, with arterial enhancement and washout.
L date | new since November 2023 => new since November 2022
L number | There are three gallstones => There are five gallstones
L name | In segment 8 there is => In segment 5 there is
# en-thirteenth-lumbar | thirteenth | MR | spine | low
D L4-L5 left paracentral disc extrusion, 8 mm, displacing the left L5 root. Severe canal stenosis at this level. L5-S1 mild disc bulge without root contact. Modic type 1 changes at L4-L5. Conus at L1.
H At L4-L5 there is a left paracentral disc extrusion of 8 mm, which displaces the left L5 nerve root. The spinal canal is severely stenotic at this level. At L5-S1 there is a mild disc bulge without nerve root contact. Modic type 1 changes are present at L4-L5. The conus ends at L1. || Left paracentral L4-L5 disc extrusion with displacement of the left L5 root and severe canal stenosis.
H An 8 mm left paracentral disc extrusion at L4-L5 results in displacement of the left L5 root and is accompanied by severe spinal canal stenosis. Mild bulging of the L5-S1 disc does not contact the nerve root. Modic type 1 changes are noted at L4-L5. The conus terminates at the level of L1. || L4-L5 disc extrusion displacing the left L5 root. Severe canal stenosis at L4-L5.
L side | displaces the left L5 nerve root => displaces the right L5 nerve root
L relation | which displaces the left L5 nerve root => which is displaced by the left L5 nerve root
L number | disc extrusion of 8 mm => disc extrusion of 18 mm
# en-thirteenth-lungfu | thirteenth | CT | chest | high
D Comparison 14 August 2023. Solid nodule in the right upper lobe measures 7 mm, unchanged. Ground-glass nodule in the left lower lobe 11 mm, previously 8 mm. Mediastinal nodes not enlarged. Mild coronary calcification. Small pericardial effusion. CT in 6 months recommended.
H In comparison with 14 August 2023, the 7 mm solid nodule in the right upper lobe is unchanged. The ground-glass nodule in the left lower lobe now measures 11 mm, compared with 8 mm previously. There are no enlarged mediastinal lymph nodes. Mild coronary artery calcification is present. There is a small pericardial effusion. || Growing left lower lobe ground-glass nodule, 11 mm (previously 8 mm). Stable 7 mm solid nodule in the right upper lobe. || CT in 6 months is recommended.
H Right upper lobe solid nodule of 7 mm, stable since 14 August 2023. The left lower lobe ground-glass nodule has increased from 8 mm to 11 mm. Mediastinal lymph nodes are normal in size. Mild calcification of the coronary arteries. Small pericardial effusion. || Ground-glass nodule in the left lower lobe, increased in size to 11 mm from 8 mm. Unchanged solid right upper lobe nodule, 7 mm. || A CT is recommended in 6 months.
L number | now measures 11 mm, compared with 8 mm previously => now measures 8 mm, compared with 11 mm previously
L advice | CT in 6 months is recommended => CT in 3 months is recommended
L relation | the right upper lobe is unchanged => the right upper lobe is larger
# en-thirteenth-hand | thirteenth | DX | upper_limb | low
D Comminuted intra-articular fracture of the right distal radius with dorsal angulation of 20 degrees. Ulnar styloid avulsion. Carpal alignment normal. Soft tissue swelling. Cast in place.
H There is a comminuted intra-articular fracture of the distal right radius, with 20 degrees of dorsal angulation. There is also an avulsion of the ulnar styloid. The carpal alignment is normal. Soft tissue swelling is noted. A cast is in place. || Comminuted intra-articular right distal radius fracture with dorsal angulation. Ulnar styloid avulsion.
H The right distal radius shows a comminuted fracture with intra-articular extension and dorsal angulation of 20°. The ulnar styloid is avulsed. Normal alignment of the carpus. Swelling of the soft tissues. Cast in situ. || Intra-articular comminuted fracture of the distal radius on the right, dorsally angulated by 20 degrees.
L side | of the distal right radius => of the distal left radius
L number | with 20 degrees of dorsal => with 40 degrees of dorsal
L negation | The carpal alignment is normal => The carpal alignment is abnormal
# zh-thirteenth-aorta | thirteenth | CT | abdomen | high
D 对比2022年5月CT。肾下腹主动脉瘤，大小5.1乘4.8厘米，上次4.4厘米。左侧壁附壁血栓。周围脂肪间隙清晰。左肾囊肿3厘米。
H 与2022年5月CT对比，肾下腹主动脉瘤较前增大，现大小约5.1 cm×4.8 cm，前次为4.4 cm。左侧壁可见附壁血栓。周围脂肪间隙清晰。左肾见一囊肿，直径约3 cm。 || 肾下腹主动脉瘤，较2022年5月增大，伴附壁血栓。左肾囊肿。
H 肾下腹主动脉瘤由4.4 cm增大至5.1×4.8 cm（对比2022年5月CT），左侧壁附壁血栓形成，周围脂肪间隙清楚。左肾可见3 cm囊肿。 || 1. 肾下腹主动脉瘤增大，现5.1 cm。2. 左肾囊肿。
L number | 现大小约5.1 cm×4.8 cm => 现大小约6.1 cm×4.8 cm
L side | 左侧壁可见附壁血栓 => 右侧壁可见附壁血栓
L relation | 较前增大 => 较前缩小
# zh-thirteenth-bowel | thirteenth | CT | abdomen | high
D 小肠扩张，最宽4.2厘米，移行点在右下腹。考虑粘连可能。肠壁没有积气。肠间少量积液。胆囊切除术后。
H 小肠肠管扩张，最宽约4.2 cm，移行点位于右下腹，考虑粘连所致可能。肠壁未见积气。肠间见少量积液。胆囊呈切除术后改变。 || 小肠扩张，右下腹可见移行点，粘连可能。
H 小肠可见扩张，最大宽度4.2 cm，右下腹见移行点，可能为粘连。肠壁内无积气，肠间隙少量积液。胆囊术后缺如。 || 小肠扩张，粘连可能。
L certainty | 考虑粘连所致可能 => 为粘连所致
L side | 移行点位于右下腹 => 移行点位于左下腹
L negation | 肠壁未见积气 => 肠壁可见积气
# zh-thirteenth-pancreas | thirteenth | CT | abdomen | high
D 胰头低密度肿块，3.2厘米，肠系膜上静脉受压变窄。胆总管扩张，14毫米。胰管宽6毫米。肝右叶两个结节，大的1.1厘米，转移不除外。没有腹水。
H 胰头见低密度肿块，大小约3.2 cm，压迫肠系膜上静脉使其变窄。胆总管扩张，宽约14 mm，胰管宽约6 mm。肝右叶可见两枚结节，较大者约1.1 cm，不除外转移。未见腹水。 || 胰头占位，肠系膜上静脉受压。胆总管及胰管扩张。肝右叶结节，转移待排。
H 胰头部可见约3.2 cm低密度肿块影，肠系膜上静脉受压变窄；胆总管扩张至14 mm，胰管6 mm。肝右叶见2个结节，最大1.1 cm，转移不能除外。无腹腔积液。 || 1. 胰头肿块，胆总管扩张。2. 肝右叶结节，转移不除外。
L number | 大小约3.2 cm，压迫 => 大小约2.3 cm，压迫
L relation | 压迫肠系膜上静脉使其变窄 => 受肠系膜上静脉压迫
L certainty | 较大者约1.1 cm，不除外转移 => 较大者约1.1 cm，为转移
# zh-thirteenth-knee | thirteenth | MR | lower_limb | low
D 右膝。内侧半月板后角水平撕裂。前叉韧带完整。髌骨软骨2级损伤。关节腔中等量积液。腘窝囊肿4.5厘米，跟2021年比没变化。
H 右膝关节：内侧半月板后角见水平撕裂。前交叉韧带完整。髌骨软骨损伤（2级）。关节腔内见中等量积液。腘窝囊肿，大小约4.5 cm，与2021年比较无变化。 || 右膝内侧半月板后角撕裂。关节腔积液。腘窝囊肿。
H 右膝内侧半月板后角水平状撕裂，前交叉韧带未见撕裂。髌骨软骨Ⅱ级损伤，关节腔积液，量中等；腘窝见4.5 cm囊肿，较2021年相仿。 || 1. 内侧半月板后角水平撕裂。2. 髌骨软骨损伤。3. 腘窝囊肿，同前。
L side | 右膝关节：内侧 => 左膝关节：内侧
L name | 内侧半月板后角见水平撕裂 => 外侧半月板后角见水平撕裂
L negation | 前交叉韧带完整 => 前交叉韧带撕裂
# zh-thirteenth-stroke | thirteenth | MR | head | high
D 右侧大脑中动脉供血区急性脑梗死，弥散受限。右侧M1段闭塞。中线左移5毫米。没有出血。左侧丘脑陈旧腔隙灶。
H 右侧大脑中动脉供血区见急性脑梗死，弥散受限。右侧大脑中动脉M1段闭塞。中线结构向左移位约5 mm。未见出血。左侧丘脑可见陈旧性腔隙灶。 || 右侧大脑中动脉供血区急性脑梗死，右侧M1段闭塞，中线左移。
H 右大脑中动脉供血区可见急性梗死灶，呈弥散受限改变；右侧M1段闭塞，中线向左偏移5 mm，无出血征象。左丘脑陈旧腔隙性病灶。 || 1. 右侧大脑中动脉区急性脑梗死。2. 左侧丘脑陈旧腔隙灶。
L side | 中线结构向左移位约5 mm => 中线结构向右移位约5 mm
L number | 向左移位约5 mm => 向左移位约9 mm
L unsupported | 未见出血。 => 未见出血。右侧额叶见软化灶。
# zh-thirteenth-chest | thirteenth | DX | chest | high
D 跟6月3日的片子比。右侧胸腔积液减少，现在少量。左下肺实变没变。心影增大。起搏器在位。肺水肿没有。
H 与6月3日片比较：右侧胸腔积液较前减少，现为少量。左下肺实变同前。心影增大。起搏器在位。未见肺水肿。 || 右侧胸腔积液减少。左下肺实变，无变化。心影增大。
H 对比6月3日胸片，右侧胸腔积液有所减少，现呈少量；左肺下叶实变影无明显变化。心脏增大，起搏器位置良好。无肺水肿征象。 || 右侧少量胸腔积液，较前减少；左下肺实变，与前相仿。
L relation | 右侧胸腔积液较前减少 => 右侧胸腔积液较前增多
L side | 左下肺实变同前 => 右下肺实变同前
L date | 与6月3日片比较 => 与7月3日片比较
# zh-thirteenth-uterus | thirteenth | US | pelvis | low
D 子宫9.2乘5.1厘米。前壁肌壁间肌瘤2.8厘米，上次2.6厘米。内膜厚7毫米。右卵巢囊肿3.4厘米，内见分隔。左卵巢正常。盆腔少量积液。
H 子宫大小约9.2 cm×5.1 cm。前壁肌壁间见肌瘤，大小约2.8 cm，前次2.6 cm。子宫内膜厚约7 mm。右侧卵巢见3.4 cm囊肿，内可见分隔。左侧卵巢未见异常。盆腔可见少量积液。 || 子宫前壁肌瘤。右侧卵巢囊肿伴分隔。盆腔少量积液。
H 子宫9.2×5.1 cm，前壁肌壁间肌瘤由2.6 cm增至2.8 cm；内膜厚度7 mm。右卵巢可见囊肿，3.4 cm，囊内有分隔；左卵巢正常。盆腔内见少量液体。 || 1. 子宫肌壁间肌瘤。2. 右卵巢囊肿，3.4 cm。
L number | 子宫内膜厚约7 mm => 子宫内膜厚约17 mm
L side | 右侧卵巢见3.4 cm囊肿 => 左侧卵巢见3.4 cm囊肿
L negation | 内可见分隔 => 内未见分隔
# zh-thirteenth-liver | thirteenth | MR | abdomen | high
D 肝硬化，脾大，15.6厘米。肝S8段动脉期强化结节，2.4厘米，可见廓清，较2023年11月新发。门静脉通畅。食管静脉曲张。胆囊结石三枚，大的12毫米。
H 肝硬化表现，脾脏增大，长径约15.6 cm。肝S8段见动脉期强化结节，大小约2.4 cm，伴廓清，与2023年11月比较为新发。门静脉通畅。食管静脉曲张。胆囊内见三枚结石，较大者约12 mm。 || 肝硬化，脾大，食管静脉曲张。肝S8段新发强化结节，2.4 cm。胆囊结石。
H 肝硬化，脾大（15.6 cm）。对比2023年11月检查，肝S8段新见2.4 cm结节，动脉期强化，可见廓清。门静脉通畅。可见食管静脉曲张。胆囊多发结石，共3枚，最大12 mm。 || 1. 肝S8段新发结节。2. 肝硬化、脾大。3. 胆囊结石。
L date | 与2023年11月比较 => 与2022年11月比较
L number | 胆囊内见三枚结石 => 胆囊内见五枚结石
L name | 肝S8段见动脉期强化结节 => 肝S5段见动脉期强化结节
# zh-thirteenth-lumbar | thirteenth | MR | spine | low
D 腰4/5椎间盘向左后突出8毫米，左侧腰5神经根受压。同层面椎管狭窄明显。腰5骶1椎间盘膨出，神经根没有受压。腰4椎体终板炎。
H 腰4/5椎间盘向左后方突出约8 mm，压迫左侧腰5神经根，同层面椎管明显狭窄。腰5/骶1椎间盘膨出，神经根未见受压。腰4椎体终板炎。 || 腰4/5椎间盘突出，左侧腰5神经根受压，椎管狭窄。腰5/骶1椎间盘膨出。
H 腰4-5椎间盘左后突出8 mm，左侧腰5神经根受其压迫；该层面椎管狭窄较明显。腰5-骶1椎间盘膨出，神经根未受压。腰4椎体可见终板炎改变。 || 1. 腰4/5椎间盘左后突出伴椎管狭窄。2. 腰4椎体终板炎。
L side | 压迫左侧腰5神经根 => 压迫右侧腰5神经根
L relation | 压迫左侧腰5神经根 => 受左侧腰5神经根压迫
L number | 突出约8 mm => 突出约18 mm
# zh-thirteenth-lungfu | thirteenth | CT | chest | high
D 对照2023年8月14日CT。右上肺实性结节7毫米，没变化。左下肺磨玻璃结节11毫米，原来8毫米。纵隔淋巴结不大。冠脉轻度钙化。心包少量积液。建议6个月复查CT。
H 与2023年8月14日CT对照：右肺上叶实性结节，直径约7 mm，无变化。左肺下叶磨玻璃结节，现约11 mm，原为8 mm，较前增大。纵隔未见肿大淋巴结。冠状动脉轻度钙化。心包见少量积液。 || 左肺下叶磨玻璃结节，较前增大。右肺上叶实性结节，同前。 || 建议6个月后复查CT。
H 右肺上叶7 mm实性结节较2023年8月14日未见变化；左肺下叶磨玻璃结节由8 mm增大至11 mm。纵隔淋巴结无肿大。冠脉可见轻度钙化。心包腔少量积液。 || 1. 左下肺磨玻璃结节增大，现11 mm。2. 右上肺7 mm实性结节，稳定。 || 建议6个月CT复查。
L number | 现约11 mm，原为8 mm => 现约8 mm，原为11 mm
L relation | 直径约7 mm，无变化 => 直径约7 mm，较前增大
L side | 左肺下叶磨玻璃结节，现约 => 右肺下叶磨玻璃结节，现约
# zh-thirteenth-wrist | thirteenth | DX | upper_limb | low
D 右桡骨远端粉碎骨折，累及关节面，向背侧成角20度。尺骨茎突撕脱骨折。腕骨排列正常。软组织肿胀。石膏固定。
H 右侧桡骨远端粉碎性骨折，骨折线累及关节面，向背侧成角约20°。尺骨茎突撕脱性骨折。腕骨排列未见异常。周围软组织肿胀。石膏外固定中。 || 右侧桡骨远端粉碎性骨折，累及关节面。尺骨茎突撕脱骨折。
H 右桡骨远端见粉碎骨折，关节面受累，断端向背侧成角20度；尺骨茎突可见撕脱骨折。腕骨排列正常，软组织可见肿胀，石膏固定。 || 1. 右桡骨远端粉碎骨折伴背侧成角。2. 右尺骨茎突撕脱骨折。
L side | 右侧桡骨远端粉碎性骨折，骨折线 => 左侧桡骨远端粉碎性骨折，骨折线
L number | 向背侧成角约20° => 向背侧成角约40°
L negation | 腕骨排列未见异常 => 腕骨排列异常
`;
