/** Own writing in the habits of present language models (merged, split and reordered sentences, passive and active, other words, other units, telegraphic style). At the first look 5 of 60 honest reports and 1 of 80 lies passed. In the form of `report-situations-en.ts`. */
export const REPORTS_FIFTH = `
# en-fifth-pancreas | fifth | CT | abdomen | low
D Edematous pancreas with peripancreatic fat stranding. Fluid collection of 45 mm in the lesser sac. No necrosis. No gallstones. Small left pleural effusion.
H The pancreas appears edematous, with stranding of the surrounding fat. A fluid collection measuring 45 mm is identified in the lesser sac. There is no evidence of necrosis, and no gallstones are seen. A small left-sided pleural effusion is noted. || Small pleural effusion on the left.
H Pancreatic edema and peripancreatic stranding are present. Within the lesser sac there is a 4.5 cm fluid collection. Neither necrosis nor gallstones are identified. There is also a small pleural effusion on the left. || Left-sided pleural effusion, small.
H There is edema of the pancreas together with peripancreatic fat stranding, and a collection of fluid, 45 mm in size, occupies the lesser sac. Necrosis: absent. Gallstones: absent. Left pleura: small effusion. || A small left pleural effusion is present.
L number | measuring 45 mm => measuring 65 mm
L negation | There is no evidence of necrosis => There is evidence of necrosis
L side | A small left-sided pleural effusion => A small right-sided pleural effusion
L unsupported | in the lesser sac. => in the lesser sac. The splenic vein is thrombosed.
# en-fifth-cancer | fifth | CT | chest | high
D Spiculated mass in the right upper lobe, 41 mm, previously 52 mm. Two new nodules in the left lower lobe, the larger 7 mm. Mediastinal lymph nodes smaller than before. No destructive bone lesion. Port catheter via the right jugular vein.
H The spiculated right upper lobe mass has decreased in size and now measures 41 mm (previously 52 mm). Two nodules have newly appeared in the left lower lobe, the larger of which measures 7 mm. The mediastinal lymph nodes have become smaller. There is no destructive osseous lesion. A port catheter has been placed via the right jugular vein. || A 41 mm mass with spiculated margins in the right upper lobe, previously 52 mm. Two new nodules in the left lower lobe, the larger measuring 7 mm.
H Compared with the prior study, the mass with spiculated margins in the right upper lobe has shrunk from 52 mm to 41 mm. In the left lower lobe, two new nodules are present, the larger 7 mm. Mediastinal lymph nodes: reduced in size. No destructive lesion of bone is seen. Port catheter with right jugular access. || Spiculated right upper lobe mass, 41 mm (52 mm previously). Two new left lower lobe nodules. The larger one is 7 mm.
H In the right upper lobe there is a 4.1 cm spiculated mass, which measured 5.2 cm previously. The left lower lobe shows two new nodules; the larger one is 7 mm. Lymph nodes of the mediastinum are smaller than on the previous examination. Bones: no destructive lesion. There is a port catheter entering through the right jugular vein. || 1. Right upper lobe: spiculated mass of 4.1 cm, 5.2 cm on the previous examination. 2. Left lower lobe: two new nodules, the larger 7 mm.
L relation | now measures 41 mm (previously 52 mm) => now measures 52 mm (previously 41 mm)
L relation | has decreased in size => has increased in size
L number | Two nodules have => Three nodules have
L advice | via the right jugular vein. => via the right jugular vein. A PET/CT is advised.
# en-fifth-trauma | fifth | CT | head | low
D Acute subdural hematoma along the left convexity, 6 mm thick. Effacement of the adjacent sulci. No midline shift. Non-displaced fracture of the left parietal bone. Paranasal sinuses clear.
H Along the left cerebral convexity there is an acute subdural hematoma with a thickness of 6 mm. The adjacent sulci are effaced. The midline is not shifted. The left parietal bone shows a fracture without displacement. The paranasal sinuses are clear.
H An acute subdural hematoma, 6 mm thick, overlies the left convexity, with effacement of the neighbouring sulci. No shift of the midline is seen. A nondisplaced left parietal bone fracture is noted. The paranasal sinuses are well aerated.
H Findings include a 0.6 cm thick acute left convexity subdural hematoma with effacement of the sulci adjacent to it. Midline shift is absent. There is an undisplaced fracture of the parietal bone on the left. Clear paranasal sinuses.
L certainty | there is an acute subdural => there is probably an acute subdural
L unsupported | an acute subdural hematoma => an acute on chronic subdural hematoma
L name | The left parietal bone => The left temporal bone
L omission | The midline is not shifted. =>
# en-fifth-knee | fifth | MR | lower_limb | low
D Horizontal tear in the posterior horn of the medial meniscus. Anterior and posterior cruciate ligaments intact. Bone marrow edema in the medial tibial plateau. Baker cyst of 3 cm. No fracture line.
H The posterior horn of the medial meniscus demonstrates a horizontal tear. Both cruciate ligaments are intact. Marrow edema is seen in the medial tibial plateau. There is a Baker cyst measuring 3 cm. No fracture line is visible.
H A tear with horizontal orientation is present in the medial meniscus (posterior horn). The anterior cruciate ligament is intact, as is the posterior cruciate ligament. Edema of the bone marrow involves the medial tibial plateau. A 30 mm popliteal (Baker) cyst is identified. A fracture line is not seen.
H Horizontal posterior horn tear of the medial meniscus. Intact cruciate ligaments (anterior and posterior). Medial tibial plateau: bone marrow edema. Baker's cyst, 3 cm. There is no fracture line.
L name | The posterior horn => The anterior horn
L side | the medial meniscus demonstrates => the lateral meniscus demonstrates
L unit | measuring 3 cm => measuring 3 mm
L negation | Both cruciate ligaments are intact. => Neither cruciate ligament is intact.
# en-fifth-liver | fifth | US | abdomen | low
D Liver enlarged to 17.5 cm with increased echogenicity. No focal liver lesion. Gallbladder polyp of 4 mm. Common bile duct 5 mm. Kidneys and spleen normal. Recommend ultrasound of the gallbladder in 6 months.
H The liver is enlarged, measuring 17.5 cm, and shows increased echogenicity. No focal hepatic lesion is identified. The gallbladder contains a 4 mm polyp. The common bile duct measures 5 mm. The kidneys and spleen are unremarkable. || || Follow-up ultrasound of the gallbladder is recommended in 6 months.
H Hepatomegaly (17.5 cm) with raised echogenicity is present, without focal lesions. There is a gallbladder polyp, 4 mm in size. Common bile duct caliber: 5 mm. Both kidneys and the spleen appear normal. || || We suggest repeating the gallbladder ultrasound after six months.
H There is enlargement of the liver to 175 mm; its echogenicity is increased. Focal liver lesions are not seen. Polyp of the gallbladder measuring 4 mm. CBD 5 mm. Spleen: normal. Kidneys: normal. || || A gallbladder ultrasound in 6 months is recommended.
L number | a 4 mm polyp => a 14 mm polyp
L advice | is recommended in 6 months => is recommended in 3 months
L unsupported | The kidneys and spleen are => The kidneys, spleen and pancreas are
L negation | No focal hepatic lesion is identified. => A focal hepatic lesion is identified.
# en-fifth-pneumonia | fifth | DX | chest | low
D Patchy consolidation in the left lower lobe. Possible small left pleural effusion. No pneumothorax. Cardiomegaly. Endotracheal tube 4 cm above the carina.
H Patchy consolidation is noted in the left lower lobe. A small pleural effusion on the left is possible. No pneumothorax is identified. The heart is enlarged. The tip of the endotracheal tube lies 4 cm above the carina. || Patchy left lower lobe consolidation. Possible small pleural effusion on the left.
H The left lower lobe demonstrates patchy airspace consolidation, and there may be a small left pleural effusion. There is no pneumothorax. The cardiac silhouette is enlarged. An endotracheal tube is in place, 4 cm above the carina. || Consolidation of the left lower lobe, patchy. There may be a small left pleural effusion.
H Left lower lobe: consolidation, patchy. Left pleura: possible small effusion. Pneumothorax: none. Heart: enlarged. Endotracheal tube terminates 40 mm above the carina. || 1. Left lower lobe patchy consolidation. 2. Small left pleural effusion possible.
L certainty | A small pleural effusion on the left is possible. => A small pleural effusion on the left is present.
L side | noted in the left lower lobe. => noted in the right lower lobe.
L number | lies 4 cm above => lies 1 cm above
L relation | 4 cm above the carina => 4 cm below the carina
# en-fifth-embolism | fifth | CT | chest | low
D Filling defects in the segmental arteries of the right lower lobe. No right heart strain. Wedge-shaped opacity in the right lower lobe, 28 mm. Pulmonary trunk 27 mm. Left pulmonary arteries patent.
H Filling defects are identified within the segmental pulmonary arteries of the right lower lobe. There are no signs of right heart strain. A wedge-shaped opacity of 28 mm is present in the right lower lobe. The pulmonary trunk measures 27 mm in diameter. The left pulmonary arteries are patent.
H The segmental arteries of the right lower lobe contain filling defects. Right heart strain is not evident. In the same lobe there is a wedge-shaped opacity measuring 2.8 cm. The main pulmonary artery has a diameter of 27 mm. Pulmonary arteries on the left side: patent. Wedge-shaped opacity in the right lower lobe, 28 mm.
H Segmental filling defects, right lower lobe arteries. No evidence of strain on the right heart. There is a 28 mm opacity, wedge-shaped, in the right lower lobe. Diameter of the pulmonary trunk: 27 mm. Patency of the left pulmonary arteries is preserved.
L side | The left pulmonary arteries are patent. => The right pulmonary arteries are patent.
L name | within the segmental pulmonary => within the lobar pulmonary
L negation | There are no signs of right heart strain. => There are signs of right heart strain.
L date | measures 27 mm in diameter. => measures 27 mm in diameter, unchanged since 12 May 2023.
# en-fifth-appendix | fifth | CT | abdomen | low
D Appendix dilated to 12 mm with wall thickening and surrounding fat stranding. Appendicolith of 6 mm. No abscess. No free air. Enlarged mesenteric lymph nodes up to 9 mm.
H The appendix is dilated, with a diameter of 12 mm, a thickened wall and stranding of the surrounding fat. There is a 6 mm appendicolith. No abscess and no free air are seen. Mesenteric lymph nodes are enlarged, measuring up to 9 mm. || Mesenteric lymph nodes are enlarged up to 9 mm.
H Dilatation of the appendix to 12 mm is observed, accompanied by mural thickening and periappendiceal fat stranding. An appendicolith measuring 6 mm is noted. There is neither abscess formation nor free air. Enlarged lymph nodes in the mesentery reach 9 mm. || Enlarged lymph nodes of the mesentery, up to 9 mm.
H There is a thick-walled, dilated appendix of 1.2 cm with adjacent fat stranding and an appendicolith (6 mm). Free air: none. Abscess: none. The mesentery contains enlarged lymph nodes, the largest 9 mm. || Mesenteric lymph node enlargement of up to 9 mm.
L unsupported | There is a 6 mm appendicolith. => There is a 6 mm appendicolith with perforation.
L number | measuring up to 9 mm => measuring up to 19 mm
L advice | no free air are seen. => no free air are seen. Urgent surgical consultation is advised.
L omission | Mesenteric lymph nodes are enlarged, measuring up to 9 mm. =>
# en-fifth-lesions | fifth | MR | head | low
D Multiple periventricular T2 hyperintense lesions, unchanged since March 2024. No enhancing lesion. No restricted diffusion. Arachnoid cyst in the left middle cranial fossa, 22 mm. Pituitary gland normal.
H Multiple T2 hyperintense lesions are seen in a periventricular distribution; they are unchanged since March 2024. No enhancing lesion is present. There is no restriction of diffusion. The left middle cranial fossa contains an arachnoid cyst measuring 22 mm. The pituitary gland is unremarkable. || Multiple periventricular lesions, hyperintense on T2, unchanged since March 2024.
H There are numerous periventricular lesions with T2 hyperintensity, stable compared with March 2024. Neither enhancing lesions nor restricted diffusion are demonstrated. An arachnoid cyst of 2.2 cm is located in the middle cranial fossa on the left. Normal pituitary gland. || Stable multiple T2 hyperintense periventricular lesions since March 2024.
H Periventricular: multiple lesions, hyperintense on T2-weighted images, without change since March 2024. None of the lesions shows enhancement. Diffusion restriction: none. 22 mm arachnoid cyst, left middle cranial fossa. The pituitary gland has a normal appearance. || There are multiple periventricular T2 hyperintense lesions, which are unchanged since March 2024.
L date | since March 2024 => since March 2022
L relation | they are unchanged => they have progressed
L negation | No enhancing lesion is present. => One enhancing lesion is present.
L name | contains an arachnoid cyst => contains an epidermoid cyst
# en-fifth-wrist | fifth | DX | upper_limb | low
D Comminuted intra-articular fracture of the distal right radius with dorsal angulation of 15 degrees. Fracture of the ulnar styloid. Carpal alignment preserved. Soft tissue swelling. No foreign body.
H There is a comminuted fracture of the distal right radius that extends into the joint, with 15 degrees of dorsal angulation. The ulnar styloid is also fractured. Carpal alignment is maintained. Soft tissue swelling is present, and no foreign body is seen.
H The distal radius on the right shows a comminuted, intra-articular fracture, angulated dorsally by 15 degrees. An ulnar styloid fracture is also noted. The alignment of the carpus is preserved. The soft tissues are swollen. A foreign body is not identified.
H Comminuted intraarticular fracture, distal right radius; dorsal angulation measures 15 degrees. In addition, there is a fracture involving the ulnar styloid. Preserved carpal alignment. Swelling of the soft tissues without a foreign body.
L relation | 15 degrees of dorsal angulation => 15 degrees of volar angulation
L name | the distal right radius => the proximal right radius
L unsupported | The ulnar styloid is also fractured. => The ulnar styloid and the scaphoid are also fractured.
L number | 15 degrees of dorsal => 25 degrees of dorsal
# zh-fifth-ggn | fifth | CT | chest | low
D 右肺上叶混合磨玻璃结节，大小15mm，实性成分6mm，可见胸膜牵拉，较前增大。双侧胸腔未见积液。冠状动脉钙化。纵隔淋巴结不大。
H 右肺上叶可见一混合磨玻璃结节，最大径约15 mm，其中实性成分约6 mm，邻近胸膜受牵拉，与前片相比有所增大。双侧胸腔均未见积液。冠状动脉可见钙化。纵隔内未见肿大淋巴结。 || 右肺上叶部分实性结节，大小15 mm，实性成分6 mm，伴胸膜牵拉，较前增大。
H 右肺上叶见混合性磨玻璃密度结节，大小约1.5 cm（实性部分约0.6 cm），伴胸膜牵拉，较前片增大。冠脉钙化。两侧胸腔无积液，纵隔淋巴结无增大。 || 右肺上叶15 mm部分实性结节（实性成分6 mm），可见胸膜牵拉，较前片增大。
H 于右肺上叶发现一枚15 mm部分实性结节，其实性成分直径6 mm，并见胸膜牵拉征；该结节较既往增大。双侧胸腔积液未见。冠状动脉壁钙化。纵隔淋巴结不大。 || 右肺上叶部分实性结节，约1.5 cm，其中实性成分约0.6 cm，并胸膜牵拉，较既往增大。
L number | 实性成分约6 mm => 实性成分约9 mm
L relation | 有所增大 => 有所缩小
L side | 右肺上叶可见 => 左肺上叶可见
L unsupported | 冠状动脉可见钙化。 => 冠状动脉可见钙化及支架影。
# zh-fifth-liver | fifth | CT | abdomen | low
D 肝右叶低密度灶，大小26mm，动脉期明显强化。门静脉通畅。脾大，厚约52mm。少量腹水。胆囊未见结石。
H 肝右叶见一低密度病灶，大小约26 mm，增强扫描动脉期呈明显强化。门静脉管腔通畅。脾脏增大，厚度约52 mm。腹腔内可见少量积液。胆囊内未见结石影。
H 肝脏右叶可见2.6 cm低密度影，动脉期强化显著。门静脉显示通畅。脾脏体积增大，约5.2 cm厚。少许腹水。胆囊无结石。
H 肝右叶内低密度灶，直径26 mm，于动脉期明显强化；脾大（厚52 mm），并伴少量腹水。门静脉通畅，胆囊未见结石。
L negation | 门静脉管腔通畅 => 门静脉管腔闭塞
L number | 厚度约52 mm => 厚度约72 mm
L unsupported | 呈明显强化。 => 呈明显强化，门脉期廓清。
L unit | 大小约26 mm => 大小约26 cm
# zh-fifth-stroke | fifth | MR | head | low
D 右侧基底节区急性脑梗死，大小18mm×12mm。双侧额叶散在缺血灶。未见出血。脑室未见扩张。右侧乳突炎。
H 右侧基底节区可见急性脑梗死灶，范围约18 mm×12 mm。双侧额叶见散在分布的缺血灶。颅内未见出血征象。脑室系统无扩张。右侧乳突可见炎症。
H 右基底节区急性梗死，大小约1.8 cm×1.2 cm；两侧额叶散在缺血性病灶。未见出血。脑室不扩张。右侧乳突炎性改变。
H 急性脑梗死位于右侧基底节区，约18×12 mm。双额叶可见散在缺血灶，无出血。脑室未扩大。另见右侧乳突炎。
L unsupported | 急性脑梗死灶 => 陈旧性脑梗死灶
L side | 右侧乳突可见炎症 => 左侧乳突可见炎症
L negation | 颅内未见出血征象 => 颅内可见出血征象
L certainty | 可见急性脑梗死灶 => 疑似急性脑梗死灶
# zh-fifth-lumbar | fifth | MR | spine | low
D 腰5骶1椎间盘突出，硬膜囊受压。腰4椎体轻度前滑脱。腰1椎体陈旧性压缩骨折。未见椎管内占位。
H 腰5/骶1椎间盘可见突出，相应硬膜囊受压。腰4椎体轻度向前滑脱。腰1椎体呈陈旧性压缩性骨折改变。椎管内未见占位性病变。
H L5/S1椎间盘突出并压迫硬膜囊；L4椎体前滑脱，程度轻。L1椎体压缩骨折，为陈旧性。椎管内无占位。
H 椎间盘突出见于腰5-骶1水平，硬膜囊可见受压。腰1椎体压缩性骨折（陈旧）。腰4椎体轻度前滑脱。未发现椎管内占位病变。
L name | 腰5/骶1椎间盘 => 腰4/5椎间盘
L unsupported | 陈旧性压缩性骨折 => 新鲜压缩性骨折
L number | 腰1椎体呈 => 腰2椎体呈
L relation | 轻度向前滑脱 => 轻度向后滑脱
# zh-fifth-breast | fifth | US | breast | low
D 左乳外上象限低回声结节，大小12mm×8mm，边界清楚，未见血流信号。右乳未见异常。双侧腋窝未见肿大淋巴结。建议6个月后复查超声。
H 左侧乳腺外上象限可探及一低回声结节，大小约12 mm×8 mm，边界清晰，内部未见血流信号。右侧乳腺未见明显异常。双侧腋窝淋巴结未见肿大。 || || 建议半年后复查超声。
H 左乳外上象限见低回声结节1枚，约1.2 cm×0.8 cm，边界清，其内无血流信号。右乳正常。双腋下未见肿大淋巴结。 || || 6个月后超声复查。
H 于左乳腺外上象限见12×8 mm低回声结节，边界清楚，未探及血流。右乳腺无异常发现。双侧腋下无肿大淋巴结。 || || 建议6个月后行超声随访。
L number | 12 mm×8 mm => 22 mm×8 mm
L name | 外上象限 => 内下象限
L advice | 建议半年后复查超声 => 建议三个月后复查超声
L unsupported | 边界清晰 => 边界不清
# zh-fifth-film | fifth | DX | chest | low
D 右肺中叶斑片状渗出影。左侧肋膈角变钝。心影增大。主动脉弓钙化。未见气胸。
H 右肺中叶可见斑片状渗出性病变。左侧肋膈角变钝。心影呈增大改变。主动脉弓见钙化影。未见气胸征象。 || 未见气胸征象。
H 右肺中叶渗出影，呈斑片状分布。左肋膈角圆钝。心脏影增大，主动脉弓可见钙化。无气胸。 || 无气胸。
H 右肺中叶内见斑片状渗出。主动脉弓钙化，心影大。左侧肋膈角欠锐利。气胸未见。 || 气胸未见。
L side | 左侧肋膈角 => 右侧肋膈角
L unsupported | 主动脉弓见钙化影 => 主动脉弓见钙化影，肺门增大
L negation | 心影呈增大改变 => 心影未见增大
L advice | 未见气胸征象。 => 未见气胸征象。建议抗感染治疗后复查。
# zh-fifth-kidney | fifth | CT | abdomen | low
D 右肾下极占位，大小34mm，内见脂肪密度。左侧肾盂结石7mm，左侧肾盂扩张。腹膜后未见肿大淋巴结。膀胱壁光滑。
H 右肾下极可见占位性病变，大小约34 mm，病灶内含脂肪密度。左肾盂内见一枚结石，约7 mm，并见左侧肾盂扩张。腹膜后淋巴结未见肿大。膀胱壁光整。
H 右侧肾脏下极见占位，直径约3.4 cm，其内可见脂肪密度影。左侧肾盂扩张，内有7 mm结石。腹膜后无肿大淋巴结。膀胱壁光滑。
H 右肾下极一34 mm占位，内部可见脂肪密度。左肾盂结石（7 mm）伴肾盂扩张。未见腹膜后淋巴结增大。膀胱壁平滑。
L name | 右肾下极可见 => 右肾上极可见
L unsupported | 病灶内含脂肪密度 => 病灶内含钙化密度
L omission | 腹膜后淋巴结未见肿大。 =>
L side | 左肾盂内见一枚结石 => 右肾盂内见一枚结石
# zh-fifth-knee | fifth | MR | lower_limb | low
D 外侧半月板后角撕裂。前交叉韧带增粗，信号增高。股骨外侧髁骨髓水肿。髌上囊少量积液。内侧副韧带未见异常。
H 外侧半月板后角可见撕裂。前交叉韧带增粗并信号增高。股骨外侧髁可见骨髓水肿信号。髌上囊内有少量积液。内侧副韧带未见明显异常。 || 髌上囊内少量积液。
H 外侧半月板撕裂，位于后角。前交叉韧带信号增高，形态增粗。骨髓水肿见于股骨外侧髁。髌上囊见少许液体。内侧副韧带正常。 || 髌上囊少许积液。
H 见外侧半月板后角撕裂征象；股骨外侧髁骨髓呈水肿改变；前交叉韧带增粗、信号增高；髌上囊少量积液；内侧副韧带完好。 || 髌上囊见少量积液。
L name | 前交叉韧带 => 后交叉韧带
L side | 股骨外侧髁 => 股骨内侧髁
L negation | 内侧副韧带未见明显异常 => 内侧副韧带可见异常
L certainty | 后角可见撕裂 => 后角可疑撕裂
# zh-fifth-biliary | fifth | CT | abdomen | low
D 胆囊壁增厚，约6mm，胆囊颈结石12mm。胆总管扩张，约13mm，下段可疑结石。肝内胆管轻度扩张。胰腺未见异常。
H 胆囊壁增厚，厚度约6 mm，胆囊颈部可见12 mm结石。胆总管扩张，管径约13 mm，其下段可能存在结石。肝内胆管呈轻度扩张。胰腺未见明显异常。
H 胆囊壁增厚至6 mm，颈部见一枚约1.2 cm的结石；胆总管扩张至13 mm，下段结石可疑；肝内胆管轻度扩张；胰腺正常。
H 肝内胆管轻度扩张，胆总管增宽约13 mm，下段疑有结石。胆囊壁增厚（6 mm），胆囊颈见结石，大小12 mm。胰腺未见异常改变。
L certainty | 其下段可能存在结石 => 其下段存在结石
L number | 管径约13 mm => 管径约18 mm
L unsupported | 呈轻度扩张。 => 呈轻度扩张并积气。
L advice | 胰腺未见明显异常。 => 胰腺未见明显异常。建议ERCP治疗。
# zh-fifth-hip | fifth | DX | pelvis | low
D 右侧股骨粗隆间骨折，断端移位。左侧髋关节间隙变窄。骨盆诸骨未见骨折。骨质疏松。右侧髋臼完整。
H 右侧股骨粗隆间可见骨折，断端错位。左侧髋关节间隙狭窄。骨盆各骨未见骨折征象。可见骨质疏松改变。右侧髋臼结构完整。
H 右股骨转子间骨折伴断端移位。左髋关节间隙变窄。骨盆骨未见骨折。骨质疏松。右侧髋臼完整。
H 骨折位于右侧股骨粗隆间，断端有移位；右侧髋臼完整；左髋关节间隙较窄；骨盆诸骨无骨折；骨质呈疏松改变。
L side | 右侧股骨粗隆间 => 左侧股骨粗隆间
L name | 股骨粗隆间可见 => 股骨颈可见
L negation | 骨盆各骨未见骨折征象 => 骨盆各骨可见骨折征象
L date | 断端错位。 => 断端错位，与2025年2月相仿。
`;
