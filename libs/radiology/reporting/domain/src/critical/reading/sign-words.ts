/**
 * What a report calls the signs of a critical result, and the places and devices that they are bound to: `class class; word|word|stem~`. A place begins with `@`. `-` is a
 * word that looks like a sign and is none (`pe tube`, `pes planus`): the longest word wins, so it hides the shorter one.
 */
const TABLE = `
@brain; gray-white junction|grey-white junction|皮髓质交界|灰白质交界|temporal pole|frontal pole|occipital pole|temporal poles|frontal poles|颞极|额极|枕极|intracranial|intracerebral|intra-axial|intraaxial|intraparenchymal|parenchymal|cerebell~|cerebr~|pons|pontine|thalam~|basal ganglia|basal ganglion|gangliocapsular|brainstem|brain stem|midbrain|putam~|caudate|frontal|temporal|parietal|occipital|frontotemporal|frontoparietal|temporoparietal|parietooccipital|bifrontal|hemisphere|hemispheric|insula|insular|internal capsule|external capsule|corpus callosum|brain|mca|cranial|fourth ventricle|third ventricle|lateral ventricle|ventricles|intraventricular|ventricular system|lobar
@brain; 颅内|脑|脑实质|脑室|基底节|丘脑|小脑|脑干|脑桥|桥脑|中脑|延髓|额叶|颞叶|顶叶|枕叶|额颞|颞顶|额顶|顶枕|颞枕|额颞顶|额部|颞部|顶部|枕部|颞顶部|额颞部|壳核|外囊|内囊|尾状核|大脑|大脑半球|胼胝体|岛叶|放射冠|半卵圆中心|侧脑室|四脑室|三脑室|枕角|后角
@brain @extraaxial; subarachnoid|subdural|epidural|extradural|extra-axial|extraaxial|parafalcine|falx|falcine|tentori~|holohemispheric|convexity|sulci|sulcus|sulcal|cistern|cisternal|sylvian|occipital horn|occipital horns|interhemispheric
@brain @extraaxial; 蛛网膜下腔|蛛网膜下|硬膜下|硬膜外|硬脑膜下|硬脑膜外|脑沟|脑池|鞍上池|环池|外侧裂|外侧裂池|侧裂池|纵裂|前纵裂|大脑镰|小脑幕|颅骨内板下|内板下|脑室后角|侧脑室后角|脑表面
@spine; spinal|spine|lumbar|cervical|vertebral canal|spinal canal|cervical epidural|thoracic epidural|lumbar epidural|spinal epidural|epidural lipomatosis|椎管|椎管内|脊髓|颈椎|胸椎|腰椎|硬膜囊
@other; esophag~|食管|scalp|subgaleal|cephalhematoma|retroperitoneal|perinephric|perirenal|rectus|rectus sheath|psoas|thigh|gluteal|muscle|intramuscular|subcutaneous|soft tissue|breast|uterus|uterine|endometri~|ovarian|ovary|liver|hepatic|subcapsular|renal|kidney|spleen|splenic|adrenal|orbit|orbital|eye|retina~|conjunctival|nose|nasal|epistaxis|sinus|sinuses|mastoid|bladder|urethra~|ureter~|biliary|bile duct|common duct|cystic duct|airway|bronchial|nasolacrimal|lacrimal|parotid|salivary|stent|shunt|fistula|chest wall|hip|knee|shoulder|ankle|wrist|joint|pancreatic|pancreas|gallbladder|prostate|testis|scrotal|hemorrhoid~|myometrium|placenta~|subchorionic|vitreous|middle ear|ear|tympanic|septum|femoral head|coronary|renal artery|splenic artery|celiac|celiac artery|pulmonary parenchyma|lungs|lung
@other; 头皮|帽状腱膜|腹膜后|肾周|肾|肝|肝脏|脾|肾上腺|眼|眼眶|视网膜|玻璃体|鼻|鼻窦|窦|乳突|膀胱|尿道|输尿管|胆道|胆管|胆总管|气道|支气管|鼻泪管|腮腺|肌肉|肌间|皮下|胸壁|髋|膝|肩|踝|腕|关节|胰|胰腺|胆囊|前列腺|睾丸|子宫|宫腔|卵巢|股骨头|冠状动脉|肾动脉|脾动脉|腹腔干|鼓膜|大腿|臀|软组织|肺内|肺泡|乳腺|吻合口
@heart; heart|left ventricle|right ventricle|left ventricular|right ventricular|left atrium|left atrial|right atrial|right atrium|atrial appendage|cardiac|myocardi~|心房|心室|心肌|左心耳|心腔|左房|左室
@lump; node|lymph node|lymph nodes|cyst|abscess|淋巴结|囊肿
@aorta; aort~|stanford|debakey|type a|type b|type a/b|aaa|descending thoracic|主动脉|a型|b型|i型|ii型|iii型
@aorta; penetrating ulcer|penetrating aortic ulcer|penetrating atherosclerotic ulcer|ulcer-like projection|穿透性溃疡|穿透性粥样硬化性溃疡|穿透性动脉粥样硬化性溃疡
@aorta aorticsyndrome; stanford a|stanford b|stanford type a|stanford type b|stanford a型|stanford b型|debakey i|debakey ii|debakey iii
@other @retroperitoneum; retroperitoneal|retroperitoneum|periaortic|para-aortic|腹膜后|主动脉周围|主动脉旁
-; aortic valve|aorticopulmonary|aortocoronary|主动脉瓣
@necknvessel; carotid|vertebral artery|vertebral arteries|cervical artery|internal carotid artery|superior mesenteric artery dissection|coronary dissection|颈动脉|颈内动脉|颈总动脉|椎动脉|大脑中动脉|大脑前动脉|基底动脉
@pa; basal artery|basal arteries|left basal artery|right basal artery|中叶动脉|肺中叶动脉|arteries of the right lower lobe|arteries of the left lower lobe|arteries of the lower lobes|arteries of the right upper lobe|arteries of the left upper lobe|interlobar artery|right interlobar artery|left interlobar artery|下叶多支动脉|上叶多支动脉|肺下叶动脉|肺上叶动脉|下肺动脉|下叶动脉|上叶动脉|中叶动脉|main pa|left pa|right pa|left main pa|right main pa|central pas|lobar pa|lobar pas|pulmonary arter~|pulmonary trunk|interlobar arter~|interlobar pulmonary|lobar arter~|lobar branch|lobar branches|segmental branch|segmental branches|subsegmental branch|subsegmental branches|segmental arter~|subsegmental arter~|lower lobe arter~|upper lobe arter~|middle lobe arter~|lobe arter~|lobe branch|lobe branches|lobe pulmonary|lingular arter~|segmental pulmonary|basal segmental|pulmonary arterial tree|肺动脉|肺动脉干|肺动脉主干|叶动脉|段动脉|肺段动脉|肺叶动脉|肺动脉分支|段肺动脉
-; pulmonary artery catheter|pulmonary arterial hypertension|pulmonary artery hypertension|肺动脉高压|肺动脉瓣|肺动脉段突出
@deepvein; left subclavian vein|left subclavian veins|cfv|sfv|dfv|popv|eiv|ptv|fv|femoral v|popliteal v|external iliac veins|internal iliac vein|anterior tibial vein|anterior tibial veins|calf muscle veins|muscular calf veins|common femoral|superficial femoral|common femoral vein|femoral vein|femoral veins|femoral venous|superficial femoral vein|deep femoral vein|femoropopliteal|popliteal vein|popliteal veins|popliteal|iliac vein|iliac veins|external iliac vein|common iliac vein|iliofemoral|iliofemoral vein|peroneal vein|peroneal veins|posterior tibial vein|posterior tibial veins|tibial vein|tibial veins|calf vein|calf veins|soleal|gastrocnemius vein|gastrocnemius veins|axillary vein|axillary veins|subclavian vein|brachial vein|brachial veins|internal jugular vein|brachiocephalic vein|innominate vein|deep vein|deep veins|deep venous|iliocaval|femoral and popliteal veins|iliac and femoral veins|axillosubclavian|lower extremity veins
@deepvein; 股静脉|股总静脉|股浅静脉|股深静脉|股腘静脉|腘静脉|胫后静脉|胫前静脉|腓静脉|胫腓干静脉|肌间静脉|比目鱼肌静脉|腓肠肌静脉|髂静脉|髂总静脉|髂外静脉|髂内静脉|髂股静脉|腋静脉|锁骨下静脉|肱静脉|颈内静脉|深静脉|无名静脉|头臂静脉
@shallowvein; gsv|ssv|lsv|sapheno-femoral|saphenofemoral|long saphenous vein|short saphenous vein|saphenous|saphenous vein|great saphenous vein|small saphenous vein|cephalic vein|basilic vein|superficial vein|superficial veins|superficial venous|superficial thrombophlebitis|varicose vein|varicosities|隐静脉|大隐静脉|小隐静脉|浅静脉|头静脉|贵要静脉|浅表静脉|曲张静脉|静脉曲张|浅表静脉曲张
@othervein; splenic vein|renal vein|ovarian vein|gonadal vein|ivc|inferior vena cava|sagittal sinus|transverse sinus|dural sinus|central retinal vein|superior vena cava|svc|脾静脉|肾静脉|下腔静脉|上腔静脉|上矢状窦|横窦|静脉窦
@artery; popliteal aneurysm|popliteal aneurysms|popliteal artery aneurysm|腘动脉瘤|common femoral artery|common femoral arteries|superficial femoral arteries|artery|arteries|arterial|femoral artery|popliteal artery|brachial artery|radial artery|iliac artery|superficial femoral artery|动脉|股动脉|股浅动脉|腘动脉|髂动脉|桡动脉|肱动脉|动脉瘤|aneurysm|aneurysm sac
@mesentericartery; superior mesenteric arter~|sma|mesenteric artery|mesenteric arteries|mesenteric vessels|mesenteric vasculature|肠系膜上动脉|肠系膜动脉|肠系膜血管
@mesentericvein; superior mesenteric vein|smv|mesenteric vein|mesenteric veins|肠系膜上静脉|肠系膜静脉|系膜静脉
@bowel; rectum|rectal|bowel|small bowel|large bowel|small-bowel|large-bowel|intestin~|colon|colons|colonic|jejun~|ileum|ileal|loop|loops|cecum|cecal|caecum|sigmoid|rectosigmoid|splenic flexure|hepatic flexure|gut|mesenteric|colitis|enteritis|intestine|bowel wall
@bowel; 肠|小肠|大肠|结肠|空肠|回肠|肠管|肠壁|肠袢|肠腔|肠系膜|盲肠|乙状结肠|直肠|升结肠|降结肠|横结肠|回盲部|结肠炎|肠道
@bowel @bowelwall; wall of the right colon|wall of the left colon|wall of the ileum|wall of the jejunum|wall of the cecum|wall of the ascending colon|wall of the sigmoid|bowel wall|wall of the bowel|wall of the small bowel|wall of the colon|intestinal wall|colonic wall|intramural|肠壁|小肠壁|结肠壁|肠壁内|壁内
@othervein @portal; portal vein|portal venous|portal vein branches|portal branches|门静脉|门脉|门静脉分支
@gut; duodenum|duodenal|gastric|stomach|ulcer|viscus|hollow viscus|diverticul~|esophageal perforation|gastroduodenal|消化道|胃肠道|胃|十二指肠|空腔脏器|溃疡|憩室|胃窦|胃窦部|球部
-; 胃管|鼻胃管|胃镜|胃泡影|gastric tube
@appendix; vermiform process|vermiform appendix|vermiform|蚓突|blind-ending|blind ending|blind-ended|blind ended|盲管|盲管状|盲端管状|盲端|appendix|appendiceal|periappendiceal|peri-appendiceal|阑尾
@mediastinum; cardiac shadow|heart shadow|cardiac contour|heart|mediastin~|trachea|tracheal|heart and trachea|heart and mediastinum|cardiomediastin~|cardiac silhouette|纵隔|气管|心影|心脏|纵隔心影|气管及纵隔
@hemithorax; hemithorax|pleural space|pleural cavity|胸腔|胸膜腔
@diaphragm; diaphragm|diaphragms|hemidiaphragm|hemidiaphragms|diaphragmatic|膈|膈面|膈肌|左膈|右膈
@subdiaphragm; between liver and diaphragm|between the liver and the diaphragm|between liver and the diaphragm|肝脏与膈肌之间|肝与膈之间|肝膈之间|肝膈间隙|falciform ligament|falciform|liver edge|over the liver|in front of the liver|anterior to the liver|under the anterior abdominal wall|beneath the anterior abdominal wall|between the liver and the abdominal wall|镰状韧带|肝缘|前腹壁下|前腹壁后方|肝与腹壁之间|右膈下|左膈下|右膈顶下方|左膈顶下方|右膈顶下|左膈顶下|膈顶下方|膈顶下|膈肌下方|subdiaphragmatic|sub-diaphragmatic|膈下|双膈下|肝前|肝前缘|镰状韧带|肝周|肝前间隙|肝脏前方
@extraluminal; extraluminal|extra-luminal|肠腔外|肠管外|腔外|胃腔外
tension_pneumothorax; without vessel markings|without vascular markings|without lung vessels|no vessel markings|no vascular markings|no lung vessels|devoid of vessels|fist at the hilum|shrunk to the hilum|crumpled at the hilum|压缩成团|萎陷于肺门|缩至肺门|未见血管纹理|无血管纹理|right tension|left tension|right-sided tension|left-sided tension|tension on the right|tension on the left|tension pneumothorax|tension pneumothoraces|tension hydropneumothorax|tension-pneumothorax|tension physiology|张力性气胸|张力性液气胸|高压性气胸|张力型气胸
-; tension headache|tension-type|surface tension|hypertension|skin fold|ligament tension
tension; tensioning|signs of tension|张力性征象|张力征象|tension|under tension|张力|张力性|张力性改变
pneumothorax; no lung on the left|no lung on the right|air only in the hemithorax|collapsed to a nub|collapsed to a stump|nub at the hilum|stump at the hilum|肺完全萎陷于肺门|萎陷至肺门|完全萎陷于肺门|pleural air|pleural gas|intrapleural air|intrapleural gas|air in the pleural space|gas in the pleural space|air in the pleural cavity|gas in the pleural cavity|胸腔积气|胸腔内积气|胸膜腔积气|胸膜腔内积气|胸腔内充满气体|胸腔充满气体|压缩至肺门|collapsed to the hilum|collapsed against the hilum|flattened against the hilum|completely lucent|lucent hemithorax|pneumothora~|hydropneumothora~|ptx|气胸|液气胸|胸腔大量积气|大量积气|无肺纹理|肺纹理消失|without lung markings|no lung markings|absent lung markings|absence of lung markings|devoid of lung markings
shift; 移至右侧|移至左侧|移至对侧|squeezed to the right|squeezed to the left|squeezed|displaced to the right|displaced to the left|across to the left|across to the right|off to the right|off to the left|pushed over|pushed across|displaced over|lies to the right|lies to the left|lies well to the right|lies well to the left|lie to the right|lie to the left|lie well to the right|lie well to the left|sits to the right|sits to the left|far to the left|far to the right|to the opposite side|to the other side|towards the left|towards the right|toward the left|toward the right|移向对侧|偏至|被推至|推到|挤到|移到|displacing|deviating|over to the right|over to the left|over to the other side|偏右|偏左|推向|移向|推至|driven across|driven to|mass effect on the mediastinum|shift|shifts|shifted|shifting|displace~|deviat~|deviation|pushed|pushes|pushing|push|leftward|rightward|移位|偏移|左移|右移|左偏|右偏|推移|推压|推挤|向左|向右|受压移位|向健侧|向对侧|偏向|偏斜
@mediastinum bigshift; trachea to the left|trachea to the right|mediastinum to the left|mediastinum to the right|heart to the left|heart to the right
bigshift; contralateral shift|contralateral mediastinal shift|shift of midline structures|shift to the left|shift to the right|纵隔疝|纵隔摆动
lucent; black|jet black|completely black|too dark|过黑|全黑|一片黑|hyperlucent|hyperlucency|lucent|hypertransradiant|hypertransradiancy|hypertranslucent|透亮度增高|透亮度增加|透过度增高|透过度增加
deepsulcus; deep sulcus|deep sulcus sign|deepened costophrenic|深沟征
flat; pushed down|pushed downward|pushed downwards|displaced downward|displaced downwards|depressed|下移|压低|flatten~|flattening|flat|invert~|inversion|inverted|depress~|everted|低平|下压|反转|下移
dissection; dissect~|夹层
-; lymph node dissection|neck dissection|axillary dissection|nodal dissection|node dissection|submucosal dissection|淋巴结清扫|dissector|夹层扫描
archvessel visceralvessel; left subclavian|left subclavian arter~|左锁骨下动脉
archvessel; subclavian arter~|innominate arter~|brachiocephalic arter~|brachiocephalic trunk|arch vessel|锁骨下动脉|头臂干|无名动脉
intima; two aortic lumens|two aortic lumina|two lumens|分隔|可见分隔|线样影|内膜样线影|split in two|split into two|separated into two|divided in two|divided into two|separating two lumens|membrane|septum|second channel|second lumen|two separate lumens|分成两个|分为两个|隔膜|隔膜样|隔膜样影|隔膜影|两个腔|两腔|双腔|double-barrel~|double barrel~|two compartments|双腔改变|双腔影|分隔为两腔|分成两腔|entry tear|linear filling defect|two lumens|two channels|破口|内膜破口|线状充盈缺损|分为两腔|double lumen|double-lumen|dual lumen|two lumina|flap|intimal|intimal tear|intima|内膜|游离内膜
divided; two channels|two lumens|two lumina|double-barrel~|double barrel~|分为两腔|分成两腔|双腔改变
visceralvessel; renal arter~|celiac arter~|celiac trunk|iliac bifurcation|aortic bifurcation|腹腔干|肾动脉|髂总动脉|髂动脉分叉
-; 子宫内膜|内中膜|内膜增厚|内膜增生|内膜光整|内膜光滑|内膜完整|内膜连续|free flap|flap reconstruction|tram flap|endometrial
flap; intimal flap|dissection flap|intimomedial flap|内膜片|内膜瓣|内膜瓣片|内膜影|撕裂内膜|内膜片影|线状低密度内膜|内膜撕裂
truelumen; true one|true lumen|true and false lumen|true and false lumens|真腔|真假腔|真假两腔|真、假腔|真假双腔|双腔
falselumen; false one|false channel|true and false channels|假道|false lumen|true and false lumen|true and false lumens|假腔|真假腔|真假两腔|真、假腔|真假双腔|双腔
intramural; mural blood|blood in the aortic wall|壁内出血|intramural hematoma|intramural haematoma|mural hematoma|壁内血肿|壁间血肿
aorticsyndrome; aortic injury|aortic pseudoaneurysm|aortic laceration|主动脉损伤|主动脉假性动脉瘤|aortic transection|aortic rupture|traumatic aortic injury|主动脉离断|主动脉横断|acute aortic syndrome|ruptured abdominal aneurysm|ruptured abdominal aortic aneurysm|ruptured aaa|ruptured thoracic aneurysm|急性主动脉综合征|主动脉破裂|主动脉瘤破裂
aorticaneurysm; aortic aneurysm|abdominal aneurysm|aaa|infrarenal aneurysm|thoracic aneurysm|主动脉瘤|腹主动脉瘤|胸主动脉瘤
rupture; leaking|leaks|leak of|extravasation|外溢|渗漏|ruptur~|破裂|contained leak
pulmonary_embolism; 肺栓|tram-track sign in the left|tram-track sign in the right|emboli in both lungs|emboli in the lungs|bilateral emboli|段级动脉内血栓|双肺动脉血栓|saddle clot|saddle filling defect|saddle thromboembol~|lobar pe|lobar pes|segmental pe|segmental pes|骑跨状充盈缺损|骑跨状血栓|segmental filling defect~|subsegmental filling defect~|lobar filling defect~|pulmonary thrombus|pulmonary thrombosis|pulmonary artery thrombosis|pte|肺血栓|急性肺栓|血栓栓塞症|pulmonary embol~|pulmonary thromboembol~|pulmonary thrombo-embol~|pe|saddle embol~|saddle pulmonary embol~|saddle thrombus|segmental embol~|subsegmental embol~|lobar embol~|肺栓塞|肺动脉栓塞|肺血栓栓塞|肺动脉血栓栓塞|肺梗塞|骑跨血栓|骑跨性栓子|骑跨栓子|骑跨性血栓
-; pes questionnaire|pe tube|pe tubes|pe exam|pe protocol|pe study|pe ratio|pe score|ct pe|ctpe|pes planus|pes cavus|pes anserine|pes anserinus|pulmonary embolism protocol|pulmonary embolism study|fat embol~|cement embol~|air embol~|septic embol~|tumor embol~|tumour embol~|tumor thromb~|tumour thromb~|emboliz~|embolis~|瘤栓|癌栓|脂肪栓塞|空气栓塞|pulmonary embolus protocol|栓塞术|栓塞治疗|栓塞术后|弹簧圈栓塞
clot; tram-track sign|tram track sign|occlusive material|intraluminal material|轨道征|polo mint sign|thromboembolic material|thromboembol~|thromboemboli|血栓栓子|血凝块|凝血块|thrombus|thrombi|thrombosis|thrombosed|clot|clots|filling defect|filling defects|embolus|emboli|embolism|充盈缺损|血栓|栓子|栓塞|血栓形成
rvstrain; septum bowed to the left|bowed septum|室间隔左移|right heart strain|rv strain|right ventricular strain|right ventricular dilatation|right ventricular dilation|rv dilatation|rv dilated|dilated rv|dilated right ventricle|rv:lv|rv/lv|right heart dilatation|右心劳损|右心负荷|右心室负荷|右心室增大|右心室扩大|右室增大|右室扩大|右心增大|右心扩大
deep_vein_thrombosis; 下肢静脉血栓|下肢静脉栓塞|上肢深静脉血栓|dvt|dvts|deep vein thromb~|deep venous thromb~|deep-vein thromb~|深静脉血栓|深静脉血栓形成|肌间静脉血栓
-; dvt prophylaxis|dvt protocol|dvt study|deep vein thrombosis prophylaxis|深静脉血栓预防
uncompressed; no compression and|no augmentation and no compression|no compression of|stays open under pressure|stay open under pressure|remains open under|remain open under|stays open on compression|does not collapse|do not collapse|fails to collapse|fail to collapse|加压后管腔不变|加压后管腔存在|管腔不变|压之管腔不变|探头加压不闭|absent compressib~|absence of compressib~|not compressing|uncompressible|no compressib~|管腔不消失|加压不消失|不能压缩|加压不瘪|加压后不瘪|加压未闭|加压未闭合|未能压瘪|无法压闭|无法压瘪|压之不变形|加压管腔不变|压缩性消失|压缩性丧失|partially compressible|incompletely compressible|does not fully compress|do not fully compress|does not completely compress|部分可压闭|压缩不全|不能完全闭合|cannot be fully compressed|non-compressib~|noncompressib~|incompressib~|non compressible|cannot be compressed|can not be compressed|does not compress|do not compress|did not compress|fails to compress|fail to compress|not compressible|not fully compressible|lack of compressib~|loss of compressib~|不能压瘪|不能压闭|不能被压瘪|不能被压闭|不可压缩|不可压瘪|不可压闭|压之不瘪|压之不闭|加压不变形|加压不闭合|加压不闭|压不瘪|压不闭|不能完全压闭|不能完全压瘪|加压后不闭合|管腔不变形|不闭合|未能压闭|不能闭合
flowless; shows no color|show no color|no phasic flow|no flow signal|no color signals|without color|无彩色血流|无彩流|cdfi无血流|内无血流|未见彩流|no flow|absent flow|absence of flow|no color flow|no doppler flow|no doppler signal|no color signal|no color doppler signal|no detectable flow|no spontaneous flow|未见血流|未见血流信号|无血流|无血流信号|未探及血流|未探及血流信号|未见彩色血流|未见明显血流信号|充满弱回声|弱回声充填|弱回声填充|内见弱回声|实性低回声|内见实性|充满实性|实性回声充填|实性回声|充满低回声|低回声充填|低回声填充|实性回声充填|内见低回声|echogenic material|hypoechoic material|intraluminal echoes
-; no flow limiting|no flow-limiting|no flow limitation|no flow abnormality|no flow disturbance
hemorrhage; rebleed|rebleeding|rebled|再出血|blood pools|blood pooling|pooling of blood|pooled blood|fresh blood|血液平面|血平面|血液液平|hematocrit level|hemorrhag~|haemorrhag~|bleed|bleeding|bleeds|hematoma|haematoma|hematomas|blood|blood products|出血|血肿|积血|渗血
-; blood flow|blood vessel|blood vessels|blood pressure|blood pool|blood supply|microbleed~|microhemorrhag~|micro-hemorrhag~|微出血|出血倾向|hemorrhagic cyst|hemorrhoid~|blood-brain
intracranial_hemorrhage; 脑室铸型|脑池铸型|脑沟铸型|iph|脑内出血|颅内血肿|颅内积血|sah|sdh|edh|ivh|ich|hemorrhagic transformation|haemorrhagic transformation|hemorrhagic stroke|hemorrhagic infarct~|hemorrhagic conversion|脑出血|脑内血肿|出血性脑梗死|出血转化|出血性转化|脑室积血|蛛血
braincontusion; contusion|contusions|contused|挫伤灶|挫伤
intracranial_hemorrhage; 脑挫伤|脑挫裂伤灶
hemorrhage contusion; 出血性挫伤|出血性脑挫伤|脑挫裂伤|hemorrhagic contusion|hemorrhagic contusions|haemorrhagic contusion
dense; petechial|混杂密度|高低混杂密度|dense before contrast|dense material|fresh collection|acute collection|hyperdens~|hyper-dens~|hyperattenuat~|high density|high-density|high attenuation|high-attenuation|高密度|高密度影|密度增高|稍高密度
calcified; calcif~|钙化
freshblood; acute component|acute blood component|hyperdense component|急性成分|新鲜出血成分
lensshape; biconcave lens|lens shaped|lens-shaped|biconvex|lentiform|双凸透镜形|双凸透镜样|双凸形|梭形
crescent; sickle-shaped|sickle shaped|sickle|half-moon|镰刀状|弧形|弧形带|crescent|crescents|crescentic|crescent-shaped|crescent shaped|sickle-shaped|新月形|新月状|镰刀状|弧形
brokeninto; intraventricular extension|ventricular extension|extends into the ventric~|extending into the ventric~|extends into the lateral ventric~|extending into the lateral ventric~|extends into the third ventric~|breaks into the ventric~|破入|破入脑室|破入侧脑室|溃入脑室
contraststain; contrast staining|contrast extravasation|iodine staining|staining|对比剂外渗|造影剂外渗|碘对比剂|对比剂滞留
lentiform; 梭形高密度|新月形高密度|铸型高密度|crescentic hyperdensity|lentiform hyperdensity|biconvex hyperdensity
pneumoperitoneum; both sides of the bowel wall|both sides of the bowel|both sides of the wall|double wall sign|肠壁内外均见气体|双壁征|gas in the peritoneal cavity|air in the peritoneal cavity|cupola sign|football sign|气腹征|腹腔积气|腹腔内积气|腹腔内气体|腹腔内游离|腹腔大量积气|air outside the bowel|gas outside the bowel|extraluminal gas bubbles|pneumoperitoneum|free air|free gas|free intraperitoneal air|free intraperitoneal gas|free intra-abdominal air|free intra-abdominal gas|free intraabdominal air|free abdominal air|free subdiaphragmatic air|free subdiaphragmatic gas|free sub-diaphragmatic air|intraperitoneal free air|intraperitoneal free gas|intraperitoneal air|intraperitoneal gas|extraluminal air|extraluminal gas|extra-luminal air|extra-luminal gas|rigler|rigler sign|气腹|游离气体|游离积气|游离气|游离气体影
-; air-fluid|air fluid|gas pattern|air bronchogram~|free air space|stomach bubble|gastric bubble|intraluminal gas
gas; air|gas|lucency|lucencies|locules of air|气体|积气|透亮影|透亮|气泡|小气泡|气泡影|弧形透亮影|新月形透亮影|气体影
gasbubble; represents colon|represents the colon|is the colon|is colon|represents the stomach|is the stomach|为结肠|系结肠|为胃泡|系胃泡|gastric air bubble|gastric bubble|stomach bubble|gastric air|chilaiditi|colonic interposition|interposed colon|interposition of the colon|胃泡|胃泡影|结肠间位|间位结肠|结肠脾曲|腹膜透析|peritoneal dialysis
under; under|beneath|below|underneath
perforation; hole in the|perforat~|穿孔
ischemia; ischemi~|ischaemi~|infarct~|necro~|gangren~|strangulat~|缺血|坏死|绞窄|梗死|梗塞|缺血性|坏死性|绞窄性
-; ischemic cardiomyopathy|ischemic heart~|ischemic disease|ischemic attack|necrotic node|necrotic mass|necrotic tumor|necrotic lymph node|缺血性心|胰腺坏死|coagulative necrosis
bowel_ischemia; mesenteric ischemia|mesenteric ischaemia|mesenteric infarct~|ischemic colitis|ischaemic colitis|ischemic enteritis|ischemic bowel|bowel ischemia|bowel infarct~|dead bowel|缺血性结肠炎|缺血性肠病|缺血性肠炎|肠缺血|肠坏死|肠系膜缺血|肠管坏死|肠壁坏死|肠绞窄
occlusion; 骤然截断|远端截断|cut off|is cut off|ends abruptly|stops abruptly|abrupt stop|abrupt end|abruptly ends|does not fill|do not fill|fails to fill|not opacified|does not opacify|unopacified|骤停|突然中断|中断显影|未充盈|不充盈|occlu~|cutoff|cut-off|truncat~|闭塞|截断|未显影|不显影|完全阻塞
enhancement; enhance|enhances|enhancement|enhancing|强化
less; absent|lack of|lacks|lacking|lack|decreased|diminished|reduced|poor|poorly|fails to|fail to|failure of|loss of|减弱|减低|消失|缺失|明显减低|明显减弱|降低|较差
hypoenhancement; takes up no contrast|take up no contrast|takes no contrast|take no contrast|without contrast uptake|no contrast uptake|does not take up contrast|do not take up contrast|pale after contrast|bloodless|未见对比剂进入|无对比剂摄取|增强后无明显变化|不摄取对比剂|hypoenhanc~|hypo-enhanc~|hypoperfus~|nonenhanc~|non-enhanc~|unenhancing|absent mural enhancement|无强化|不强化
-; nonenhanced|non-enhanced|unenhanced|contrast-enhanced|contrast enhanced
pneumatosis; 肠壁积气|gas bubbles in the wall|bubbles in the wall|gas in its wall|air in its wall|bubbles of gas in the wall|壁内见积气|壁内见气泡|壁内气泡|壁内见气体|pneumatosis|pneumatosis intestinalis|intramural gas|intramural air|gas in the bowel wall|gas in the wall|肠壁积气|肠壁内积气|壁内积气|肠壁间积气
portalgas; gas in mesenteric veins|gas in the mesenteric veins|gas within mesenteric veins|air in the mesenteric veins|肠系膜静脉内见气体|肠系膜静脉内气体|门静脉内见气体|门静脉内气体|portal venous gas|portal vein gas|mesenteric venous gas|gas in the portal vein~|portomesenteric gas|intramural veins|门静脉积气|门脉积气|门静脉内积气|肠系膜静脉积气
-; benign pneumatosis|pneumatosis cystoides|肠气囊肿
acute_appendicitis; appendicitis|阑尾炎|急性阑尾炎|化脓性阑尾炎|阑尾周围脓肿|阑尾脓肿
-; epiploic appendag~|appendagitis|chronic appendicitis|慢性阑尾炎|atrial appendage
inflamed; 壁分层强化|分层强化|target sign|echogenic fat|靶环征|靶征|高回声脂肪|hazy|hazy surrounding fat|hazy fat|fluid around|surrounded by fluid|wall edema|edematous wall|脂肪密度增高|周围脂肪密度增高|壁水肿|水肿|hyperechoic fat|fat hyperechoic|hyperechoic periappendiceal fat|脂肪回声增强|脂肪回声增高|surrounding edema|echogenic fat|fat echogenic|echogenic periappendiceal fat|充血|周围积液|炎性增粗|蜂窝织炎|hyperenhanc~|inflam~|stranding|fat stranding|strand~|abscess|phlegmon|hyperemi~|gangren~|渗出|模糊|条索|条索影|毛糙|混浊|浑浊|脓肿|坏疽|炎性|炎症|索条
wide; mm wide|mm thick|mm across|cm wide|cm across|毫米宽|mm宽|cm宽|dilate|dilates|distend|distends|gas filled|gas-filled|fluid filled|fluid-filled|胀气|扩大|明显胀气|充气|积液|dilated|distended|enlarged|thickened|swollen|dilatation|dilation|distension|distention|扩张|增粗|肿胀|增宽|扩张积气|扩张积液|积气积液|充气扩张
wallthick; 壁水肿增厚|水肿增厚|壁分层强化|分层强化|stratified wall|mural stratification|thick wall|thick, brightly enhancing wall|thick enhancing wall|thickened wall|thickened, enhancing wall|厚壁|壁明显增厚|wall thickening|thick walled|thick-walled|wall is thick|壁厚|壁增厚|管壁增厚
fecalith; stone at its base|stone in its base|stone in its lumen|stone at its origin|内见结石|根部结石|appendicolith|fecalith|faecolith|coprolith|粪石
tubular; tubular|tube-like|sausage-shaped|管状|管状结构|条管状
bowel_obstruction; twisted on itself|twisted about its mesentery|阶梯样液平|阶梯样气液平|阶梯样液气平|gallstone ileus|胆石性肠梗阻|coffee bean sign|coffee-bean sign|coffee bean|stepladder|step-ladder|whirl sign of the mesentery|咖啡豆征|阶梯状液气平|阶梯状气液平|阶梯状液平|阶梯状液气平面|阶梯状气液平面|阶梯状液平面|bowel obstruction|bowel obstructions|small bowel obstruction|large bowel obstruction|sbo|lbo|intestinal obstruction|colonic obstruction|gastric outlet obstruction|duodenal obstruction|closed loop|closed-loop|closed-loop obstruction|volvulus|mesenteric swirl obstruction|肠梗阻|肠扭转|闭袢|闭袢性|结肠扭转|乙状结肠扭转|盲肠扭转|小肠扭转|小肠梗阻|结肠梗阻|幽门梗阻
-; pseudo-obstruct~|pseudoobstruct~|pseudo obstruct~|假性肠梗阻|假性结肠梗阻|假性梗阻|nonobstruct~|non-obstruct~|unobstruct~|麻痹性肠梗阻|paralytic ileus|ureteral obstruction|gastric volvulus repair|rads
bowel_ischemia bowel_obstruction; 绞窄性肠梗阻|strangulated obstruction|strangulated bowel obstruction|strangulating obstruction
obstruction; obstruct~|梗阻
transition; incarcerated|incarcerated femoral hernia|incarcerated inguinal hernia|incarcerated hernia|twisted around|adhesive band|嵌顿|粘连带|colon collapsed|colon is collapsed|ileum collapsed|bird beak|beak|bird-beak|nothing in the rectum|no gas in the rectum|no colonic gas|鸟嘴样|鸟嘴状|鸟嘴征|结肠无气|结肠内无气|直肠内无气|with levels|levels|abrupt change of caliber|abrupt change in caliber|change of caliber|kink|empty beyond|empty distally|empty distal|is empty|are empty|collapsed ileum|collapsed colon|collapsed beyond|flat beyond|以远肠管空虚|以远空虚|远端空虚|以下肠管空虚|fluid levels|fluid level|transition at|transition in|transition to|transitions to|feces sign|faeces sign|distal collapse|collapsed loops|collapsed distally|collapsed beyond|decompressed distal|粪便征|小肠粪征|塌陷|萎陷|空虚|空瘪|突然变细|骤然变细|突然变窄|骤然变窄|zone of transition|point of transition|change in caliber|change in calibre|abrupt transition|梗阻点|梗阻平面|移行处|abruptly narrowed|transition point|transition zone|caliber change|calibre change|abrupt caliber change|air-fluid level|air-fluid levels|air fluid level|air fluid levels|gas-fluid level|gas-fluid levels|decompressed|collapsed distal|移行带|移行段|移行区|移行点|气液平|气液平面|液气平|液气平面|液平|宽大液平|阶梯状
intussusception; intussuscept~|套叠|肠套叠
lowmaterial; 软组织密度|内软组织密度|low-attenuation material|low attenuation material|low-density material|low density material|hypodense material|soft-tissue material|soft tissue material|intraluminal defect|intraluminal defects|low-attenuation defect|low-density defect|低密度影|条状低密度影|低密度缺损|偏心性低密度缺损|充盈不良|软组织密度影
straddle; saddle-like|saddle like|saddle-shaped|saddle shaped|鞍状|马鞍状|straddl~|astride|骑跨
collapsedlung; lung down|lung is down|lung completely down|lung completely collapsed|lung is completely collapsed|complete collapse of the left lung|complete collapse of the right lung|total collapse of the left lung|total collapse of the right lung|lung totally collapsed|肺完全压缩|肺完全萎陷
calcshift; displaced intimal calcification|displaced intimal calcifications|inward displacement of intimal calcification|displaced calcified intima|inwardly displaced calcification|内膜钙化内移|内膜钙化移位|钙化内膜内移|钙化内膜移位
edemarim; 水肿环绕|低密度水肿|水肿环|周围低密度水肿|低密度水肿带|surrounded by edema|surrounding edema|rim of edema|perifocal edema|perilesional edema|水肿带|周围水肿|周边水肿
whirl; whirl of the mesentery|mesenteric whirl|whirl sign|whirled mesentery|swirl of the mesentery|mesenteric swirl|漩涡状|漩涡征|旋涡征
lytic; lytic|osteolytic|lytic lesion|lytic lesions|osteolyses|溶骨|溶骨性
destruction; rib destruction|vertebral destruction|骨质破坏|cortical destruction|bone destruction|bony destruction|destroyed|destruction|骨质破坏|破坏|骨皮质破坏
pathologicfracture; pathological fracture|pathologic fracture|病理性骨折
stiffwall; rigid wall|stiff wall|wall is rigid|wall is stiff|linitis|僵硬|壁僵硬|皮革
targetlesion; bull's eye|bulls-eye|bull's-eye|牛眼征|环形强化结节|多发环形强化
densewall; wall thickened and dense|dense before contrast|dense on the unenhanced scan|dense wall on the plain scan|平扫呈高密度|平扫高密度|平扫呈稍高密度
washout; 快进快出|washout|wash-out|washes out|廓清|快进快出
arterialenhancement; 快进快出|hypervascular|富血供|arterial enhancement|arterial hyperenhancement|arterial phase enhancement|arterial phase hyperenhancement|enhances in the arterial phase|动脉期强化|动脉期明显强化|动脉期高强化
shoulder; shouldered|shouldered margins|shouldering|肩样征|肩征
applecore; annular narrowing|abrupt narrowing|环形狭窄|截然变窄
applecore applecorename; apple-core|apple core|苹果核|苹果核样|苹果核征
@bowel proximalbowel; upstream small bowel|upstream bowel|upstream loops|loops upstream|upstream colon|proximal colon|proximal bowel|proximal loops|proximal small bowel|近端结肠|近段结肠|近侧结肠|近端肠管|近侧肠管|近段肠管|近端小肠|近侧小肠|近段小肠
malignancy; liver deposits|hepatic deposits|bone deposits|bony deposits|lung deposits|nodal deposits|secondary deposit|secondary deposits|secondaries|metastatic deposit|metastatic deposits|tcc|scc|nsclc|sclc|pdac|gbm|dlbcl|urothelial tumor|cannonball|omental nodularity|omental deposits|peritoneal deposits|考虑ca|ca可能|胃ca|肝ca|直肠ca|结肠ca|乳腺ca|食管ca|胰腺ca|膀胱ca|前列腺ca|宫颈ca|肾ca|肿瘤种植|网膜种植|腹膜种植|likely primary|probable primary|presumed primary|mets|seminoma|thymic carcinoma|neuroblastoma|retinoblastoma|wilms tumor|gist|klatskin|astrocytoma|medulloblastoma|ependymoma|oligodendroglioma|chordoma|plasmacytoma|chondrosarcoma|omental cake|omental caking|精原细胞瘤|神经母细胞瘤|髓母细胞瘤|星形细胞瘤|网膜饼|浆细胞瘤|间质瘤|malignan~|cancer|cancers|carcinoma|carcinomas|carcinomatosis|neoplasm|neoplasms|neoplastic|metastas~|metastat~|lymphoma|lymphomas|sarcoma|glioblastoma|glioma|cholangiocarcinoma|adenocarcinoma|myeloma|hcc|rcc|osteosarcoma|liposarcoma|leiomyosarcoma|mesothelioma|melanoma|癌|恶性|恶性肿瘤|恶性病变|转移瘤|转移灶|转移|多发转移|淋巴瘤|肉瘤|胶质瘤|胶母细胞瘤|骨髓瘤|间皮瘤|肺ca|mt|hcc|恶性占位
-; malignant hypertension|malignant otitis|malignant hyperthermia|malignant external otitis|恶性高血压|恶性外耳道炎|恶性高热|恶性贫血|cancer screening|cancer antigen|cancer center|cancer risk|cancer clinic|cancer protocol|癌胚抗原|转移性右下腹|转移性腹痛|癌前|carcinoid|癌症筛查|肺癌筛查|benign neoplasm|转移至|转移到
spiculated; pleural tags|pleural tag|pleural tethering|胸膜凹陷征|胸膜凹陷|苹果核|苹果核样|spiculat~|毛刺|毛刺征|短毛刺|apple-core|apple core
lump; mass|masses|nodule|nodules|lesion|tumor|tumour|肿块|肿物|占位|团块|团块影|结节|肿瘤|包块
circumferential; circumferential|annular|shouldering|环周|环形|肩样征
bigmass; mass|masses|tumor|tumour|肿块|占位
adenopathy; 淋巴结多发肿大|多发淋巴结肿大|多发肿大淋巴结|多枚肿大淋巴结|enlarged mediastinal nodes|enlarged mediastinal lymph nodes|enlarged pericolic nodes|enlarged regional nodes|enlarged axillary nodes|enlarged mesorectal nodes|enlarged retroperitoneal nodes|bulky nodes|bulky adenopathy|adenopathy|hilar adenopathy|mediastinal adenopathy|nodal enlargement|enlarged nodes|enlarged hilar nodes|enlarged lymph nodes|淋巴结肿大|肿大淋巴结|淋巴结增大
doubleduct; both ducts dilated|both ducts are dilated|both ducts are wide|dilated bile and pancreatic ducts|dilated biliary and pancreatic ducts|dilatation of both ducts|胆总管及胰管均扩张|胆总管及胰管扩张|胰管及胆总管扩张|胆管及胰管扩张|胰胆管扩张|胰胆管均扩张|double duct|double duct sign|double-duct sign|双管征
benignname; hamartoma|angiomyolipoma|aml|oncocytoma|fibroadenoma|hemangioma|lipoma|meningioma|schwannoma|focal nodular hyperplasia|fnh|错构瘤|血管平滑肌脂肪瘤|嗜酸细胞瘤|纤维腺瘤|血管瘤|脂肪瘤|脑膜瘤|神经鞘瘤
invades; occluding the left upper lobe bronchus|occluding the bronchus|occluding the right|occludes the bronchus|阻塞支气管|阻塞左|阻塞右|growing through|grows through|growing into|grows into|extends through the wall|extending through the wall|穿透|突破浆膜|突破包膜|encas~|invades|invading|invasion of|包绕|侵犯|侵及|侵袭
suspiciouslump; 肿瘤性病变|neoplastic lesion|neoplastic process|菜花样肿物|菜花样肿块|菜花状肿物|菜花状肿块|溃疡型肿块|溃疡型肿物|溃疡型占位|fungating mass|fungating lesion|ulcerated mass|ulcerating mass|cauliflower mass|polypoid mass with ulceration|solid renal mass|enhancing renal mass|enhancing solid renal mass|solid enhancing renal mass|肾实性占位|肾实性肿块|肾脏实性占位|肾脏实性肿块|suspicious mass|suspicious nodule|suspicious lesion|suspicious lymph node|suspicious calcification|suspicious calcifications|suspicious microcalcifications|aggressive lesion|malignant mass|malignant-appearing|suspicious osseous lesion|可疑恶性
suspicion; suspicious|concerning|worrisome
groundglass; ground-glass|ground glass|ggn|ggo|磨玻璃
rupturedaneurysm; ruptured aneurysm|aneurysm rupture|动脉瘤破裂
`;

export interface SignEntry {
  readonly classes: readonly string[];
  readonly terms: string;
}

export const SIGN_WORDS: readonly SignEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [classes = '', terms = ''] = line.split('; ');
    return { classes: classes.split(' '), terms };
  });
