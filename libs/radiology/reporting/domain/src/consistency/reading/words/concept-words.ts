/**
 * What a report may speak of. `weight`: 2 belongs into an impression, 1 only when it is large or marked as severe, 0 may be left out.
 * `organ`: where it lies when the sentence does not say.
 */
export interface ConceptEntry {
  readonly id: string;
  readonly weight: number;
  readonly organ?: string;
  readonly terms: string;
  readonly en: string;
  readonly zh: string;
}

/** Concept; weight; organ or `-`; name in English; name in Chinese; words: a stem ends in `~`, `@` names the organ that the word itself says. */
const TABLE = `
nodule; 1; -; nodule; 结节; nodule|micronodule|nodular opacity|nodular opacities|nodular density|nodular focus|ggn|ggns|pggn|pggns|mggn|mggns|ssn|psn|sn|结节|微结节|结节影|结节灶
mass; 2; -; mass; 肿块; papillary frond|papillary lesion|frond-like lesion|schwannoma|neuroma|neurinoma|听神经瘤|神经鞘瘤|mass|masses|mass lesion|tumor|tumour|neoplasm|肿块|占位|占位性病变|占位影|肿物|包块|团块|团块影|肿瘤|新生物|软组织肿块
lesion; 1; -; lesion; 病灶; non-mass enhancement@breast|nonmass enhancement@breast|non-mass-like enhancement@breast|非肿块样强化@breast|非肿块强化@breast|lesion|focus|foci|hypodensity|hypodensities|hyperdensity|hyperintensity|hyperintensities|lucency|lucencies|病灶|病变|低密度影|高密度影|高信号灶|高信号影|低信号灶|高信号|低信号|信号异常|signal abnormality|abnormal signal|increased signal|signal increase|信号增高|信号异常|信号改变|度信号|级信号|灶|灶影|软组织密度影|软组织影|异常信号|异常信号灶|异常信号影|异常密度影|异常密度|异常密度灶|低密度灶|高密度灶|低回声|高回声|无回声
opacity; 1; lung; opacity; 斑片影; bronchiolitis|细支气管炎|opacity|opacities|infiltrate|infiltration|infiltrates|ggo|ground-glass opacity|ground-glass opacities|ground glass opacity|airspace disease|air-space disease|airspace opacity|airspace opacities|pggo|mggo|磨玻璃影|磨玻璃密度影|斑片影|斑片状影|片状影|片影|斑片状高密度影|片状高密度影|密度增高影|渗出|渗出影|渗出性病变|炎性渗出|云絮状影
consolidation; 2; lung; consolidation; 实变; consolidation|consolidative opacity|consolidative opacities|consolidative change|实变|实变影
pneumonia; 2; lung; pneumonia; 肺炎; 左下肺炎|右下肺炎|左上肺炎|右上肺炎|右中肺炎|双下肺炎@lung|双上肺炎@lung|左肺炎@lung|右肺炎@lung|双肺炎@lung|pneumonia|bronchopneumonia|lung infection@lung|pulmonary infection@lung|肺炎|肺部感染@lung|chest infection@lung|respiratory tract infection@lung|respiratory infection@lung|basal infection@lung|basilar infection@lung|lobe infection@lung
inflammation; 0; -; inflammation; 炎症; infection|infectious process|infective process|inflammation|inflammatory process|inflammatory change|inflammatory changes|感染性病变|炎性病变|感染|炎症|炎性改变
atelectasis; 1; lung; atelectasis; 肺不张; atelecta~|lobar collapse|lung collapse|不张|肺不张|膨胀不全
effusion; 1; -; effusion; 积液; posterior fat pad@elbow|fat pad sign@elbow|sail sign@elbow|脂肪垫征@elbow|关节积血|hemarthrosis|lipohemarthrosis|hydrocele@testis|鞘膜积液@testis|effusion|pleural fluid@pleura|hydrothorax@pleura|肋膈角变钝@pleura|肋膈角钝@pleura|肋膈角消失@pleura|blunting of the costophrenic angle@pleura|costophrenic blunting@pleura|costophrenic angle blunting@pleura|blunted costophrenic angle@pleura|hemothorax@pleura|积液|积液影|胸水@pleura|血胸@pleura
ascites; 1; peritoneum; ascites; 腹水; ascites|free fluid|pelvic fluid|fluid in the pelvis|free pelvic fluid|intraperitoneal fluid|腹水|腹腔积液|盆腔积液|游离液体|游离液|腹盆腔积液
pericardial_effusion; 1; heart; pericardial effusion; 心包积液; pericardial effusion|hemopericardium|心包积液|心包腔积液|心包少量积液|心包大量积液
pneumothorax; 2; pleura; pneumothorax; 气胸; apical air collection|apical pleural air|pleural air collection|loculated pleural air|pneumothora~|hydropneumothora~|hemopneumothora~|血气胸|ptx|气胸|液气胸|胸腔积气
pneumomediastinum; 2; mediastinum; pneumomediastinum; 纵隔气肿; pneumomediastinum|mediastinal air|纵隔气肿|纵隔积气
free_air; 2; peritoneum; free intraperitoneal air; 腹腔游离气体; pneumoperitoneum|free air|free gas|free intraperitoneal air|free intraperitoneal gas|subdiaphragmatic air|气腹|游离气体|膈下游离气体|腹腔游离气体|游离气
emphysema; 0; lung; emphysema; 肺气肿; emphysema~|肺气肿|气肿
bulla; 0; lung; bulla; 肺大疱; bulla|bullae|bleb|肺大疱|肺大泡
copd; 0; lung; COPD; 慢阻肺; copd|chronic obstructive pulmonary disease|慢阻肺|慢性阻塞性肺疾病
bronchiectasis; 1; lung; bronchiectasis; 支气管扩张; bronchiecta~|支气管扩张|支扩
fibrosis; 0; lung; scar; 纤维灶; fibrosis|fibrotic|scar|scarring|reticulation|honeycombing|纤维灶|纤维化|条索|索条|条索影|索条影|瘢痕|纤维条索|陈旧灶|陈旧性病变|陈旧性病灶|蜂窝
tuberculosis; 1; lung; tuberculosis; 结核; tuberculosis|tb|结核|肺结核
granuloma; 0; lung; granuloma; 肉芽肿; granuloma~|肉芽肿
cavity; 1; lung; cavity; 空洞; cavity|cavities|空洞
lymphadenopathy; 1; -; lymphadenopathy; 淋巴结肿大; lymphadenopathy|adenopathy|nodal disease|nodal involvement|nodal enlargement|enlarged lymph node|enlarged node|淋巴结肿大|肿大淋巴结|淋巴结增大|增大淋巴结
lymph_node; 0; -; lymph node; 淋巴结; cervical lymph node@neck|cervical node@neck|颈淋巴结@neck|颈部淋巴结@neck|lymph node|node|淋巴结|小淋巴结
pulmonary_embolism; 2; pulmonary_artery; pulmonary embolism; 肺栓塞; pulmonary embolism|pulmonary emboli|pulmonary embolus|pe|pulmonary thromboembolism|embolism|emboli|embolus|肺栓塞|肺动脉栓塞|肺血栓栓塞|肺动脉血栓|栓塞|栓子
filling_defect; 2; -; filling defect; 充盈缺损; filling defect|intraluminal filling defect|充盈缺损
thrombus; 2; -; thrombus; 血栓; thrombus|thrombi|thrombosis|thrombosed|dvt@leg_vein|deep vein thrombosis@leg_vein|deep venous thrombosis@leg_vein|non-compressible|noncompressible|occlusive clot|血栓|血栓形成|深静脉血栓@leg_vein|附壁血栓|癌栓|瘤栓|不能压瘪|不可压缩|加压不闭合|加压不能闭合|加压后不闭合|加压不能完全闭合|不能压闭|不可压闭|压之不闭|压之不瘪|does not compress|do not compress|cannot be compressed|incompressible
dissection; 2; aorta; dissection; 夹层; dissection|dissecting|intimal flap|dissection flap|false lumen|夹层|主动脉夹层@aorta|aortic dissection@aorta|内膜片|双腔
aneurysm; 2; -; aneurysm; 动脉瘤; 主动脉瘤样扩张@aorta|动脉瘤样扩张|瘤样扩张|aneurysmal dilatation|aneurysmal dilation|肠系膜上动脉瘤@bowel|颈动脉瘤@neck|颈内动脉瘤@brain|肺动脉瘤@pulmonary_artery|大脑中动脉瘤@brain|大脑前动脉瘤@brain|前交通动脉瘤@brain|后交通动脉瘤@brain|基底动脉瘤@brain|颅内动脉瘤@brain|脾动脉瘤@spleen|肾动脉瘤@kidney|冠状动脉瘤@heart|腹主动脉瘤@aorta|胸主动脉瘤@aorta|升主动脉瘤@aorta|降主动脉瘤@aorta|aaa@aorta|aneurysm|aneurysmal dilatation|aneurysmal dilation|aneurysmal|动脉瘤|主动脉瘤@aorta|瘤样扩张
hemorrhage; 2; -; hemorrhage; 出血; scalp hematoma@scalp|scalp haematoma@scalp|scalp bruise@scalp|subgaleal hematoma@scalp|cephalhematoma@scalp|头皮血肿@scalp|头皮下血肿@scalp|帽状腱膜下血肿@scalp|hemoperitoneum@peritoneum|腹腔积血@peritoneum|hemorrhage|haemorrhage|hemorrhagic|bleed|bleeding|hematoma|haematoma|sah@brain|sdh@brain|edh@brain|ich@brain|epidural hematoma|epidural haematoma|extradural hematoma|extradural haematoma|subdural collection@brain|subarachnoid blood@brain|出血|血肿|出血灶|血肿影|积血|蛛网膜下腔出血@brain|硬膜下血肿@brain|硬膜外血肿@brain|脑出血@brain
infarct; 2; -; infarct; 梗死; infarct|infarction|ischemic stroke@brain|stroke@brain|ischemia|ischemic|restricted diffusion|diffusion restriction|梗死|梗塞|急性缺血灶|新鲜缺血灶|急性期缺血灶|急性缺血性病灶|梗死灶|脑梗@brain|脑梗死@brain|急性腔隙性脑梗死@brain|急性腔隙性梗死@brain|急性腔隙性脑梗塞@brain|急性腔梗@brain|新发腔隙性脑梗死@brain|亚急性腔隙性脑梗死@brain|弥散受限|扩散受限
small_vessel_disease; 0; brain; small vessel disease; 小血管病变; small vessel disease|small vessel ischemic disease|chronic microvascular|microangiopathy|microvascular ischemic change|white matter hyperintensities|white matter change|white matter disease|脑白质病|脑白质变性|脑白质疏松|缺血性改变|缺血灶|缺血性病灶|腔隙性脑梗死|腔隙性脑梗塞|腔隙性梗死|腔隙性脑梗|腔梗|腔隙灶|lacune|小缺血灶|ischemic foci|ischemic focus|腔隙|缺血性白质
midline_shift; 2; brain; midline shift; 中线移位; 中线右移|中线左移|leftward shift|rightward shift|leftward midline shift|rightward midline shift|midline shift|shift of midline|shift of the midline|中线移位|中线结构移位|中线偏移|中线结构左移|中线结构右移
hydrocephalus; 2; brain; hydrocephalus; 脑积水; hydrocephalus|脑积水
atrophy; 0; -; atrophy; 萎缩; atrophy|atrophic|volume loss|萎缩|脑沟增宽|脑沟加深|脑沟增宽加深|脑沟增深|脑裂增宽|脑沟裂增宽|脑沟脑裂增宽|脑沟脑池增宽|脑室系统略扩大|脑室扩大|脑室略扩大|脑室增宽
edema; 1; -; edema; 水肿; interstitial edema@lung|alveolar edema@lung|pulmonary edema@lung|pulmonary interstitial edema@lung|肺水肿@lung|间质性肺水肿@lung|心源性肺水肿@lung|edema|oedema|edematous|水肿
fracture; 2; -; fracture; 骨折; colles fracture@wrist|colles' fracture@wrist|colles骨折@wrist|smith fracture@wrist|barton fracture@wrist|boxer fracture@hand|boxer's fracture@hand|jones fracture@foot|jefferson fracture@cervical_spine|肋骨折@rib|锁骨折@clavicle|股骨折@femur|肱骨折@humerus|楔形压缩|压缩骨折|fracture|fractured|fx|compression deformity|compression deformities|骨折|骨折线|压缩性骨折|楔形变|楔形改变|压缩变形|wedge deformity|wedge compression|loss of height|height loss|骨皮质中断|骨皮质不连续|皮质不连续|压缩变扁
dislocation; 2; -; dislocation; 脱位; dislocation|dislocated|subluxation|脱位|半脱位
tear; 2; -; tear; 撕裂; tear|torn|rupture|ruptured|disruption|avulsion|撕裂|断裂|破裂|连续性中断
sprain; 1; -; injury; 损伤; soft tissue injury|软组织损伤|软组织挫伤|sprain|strain|injury|laceration|contusion|bone bruise|损伤|挫伤|挫裂伤|裂伤|骨挫伤|骨髓水肿|bone marrow edema
disc_herniation; 2; spine; disc herniation; 椎间盘突出; herniation|herniated|disc herniation|disk herniation|disc extrusion|extrusion|protrusion|disc protrusion|disc prolapse|extruded disc|extruded disk|sequestered disc|sequestrated disc|disc sequestration|disk prolapse|prolapsed disc|prolapsed disk|herniated disc|herniated disk|间盘突出|间盘脱出|disk protrusion|椎间盘突出|突出|脱出|椎间盘脱出|椎间盘后突
disc_bulge; 0; spine; disc bulge; 椎间盘膨出; disc bulge|disk bulge|bulge|bulging|bulging disc|膨出|椎间盘膨出
stenosis; 1; -; stenosis; 狭窄; stenosis|stenoses|narrowing|stenotic|狭窄|变窄|管腔狭窄|椎管狭窄
occlusion; 2; -; occlusion; 闭塞; occlusion|occluded|large vessel occlusion|闭塞
spondylolisthesis; 1; spine; spondylolisthesis; 滑脱; spondylolisthesis|anterolisthesis|retrolisthesis|listhesis|滑脱|椎体滑脱|前移
degeneration; 0; -; degenerative change; 退行性变; degenerative|degeneration|degenerative change|spondylosis|osteophyte|osteoarthritis|osteoarthrosis|disc desiccation|joint space narrowing|间隙狭窄|间隙变窄|关节间隙狭窄|椎间隙狭窄|椎间隙变窄|退变|退行性|退行性变|退行性改变|骨质增生|变性|骨关节炎|骨性关节炎|骨刺|骨赘|关节间隙变窄
scoliosis; 0; spine; scoliosis; 侧弯; scoliosis|左侧弯|右侧弯|左侧凸|右侧凸|levoscoliosis|dextroscoliosis|侧弯|侧凸
osteoporosis; 0; -; osteoporosis; 骨质疏松; osteoporosis|osteopenia|demineralization|骨质疏松|骨量减少
osteonecrosis; 2; -; osteonecrosis; 骨坏死; osteonecrosis|avascular necrosis|avn|股骨头坏死@hip|骨坏死|缺血性坏死
stone; 1; -; stone; 结石; shadowing focus|shadowing foci|shadowing echogenic focus|calcific density|calcific focus|stone|calculus|calculi|gallstone@gallbladder|kidney stone@kidney|renal stone@kidney|nephrolithiasis@kidney|cholelithiasis@gallbladder|calculous@gallbladder|urolithiasis|choledocholithiasis@bile_duct|ureterolithiasis@ureter|appendicolith@appendix|结石|结石影|泥沙样结石|粪石@appendix
hydronephrosis; 2; kidney; hydronephrosis; 肾积水; hydronephrosis|hydroureteronephrosis|hydroureter|pelvicaliectasis|肾积水|上尿路积水@kidney|尿路积水@kidney|上尿路扩张@kidney|积水|肾盂积水|肾盂扩张|输尿管积水
cyst; 0; -; cyst; 囊肿; pseudocyst|假性囊肿|baker cyst@knee|baker's cyst@knee|popliteal cyst@knee|腘窝囊肿@knee|cyst|cystic lesion|cystic focus|囊肿|囊性灶|囊性病灶|囊性病变|囊性占位|囊性包块|囊性结节|巧囊|巧克力囊肿
hemangioma; 0; -; hemangioma; 血管瘤; hemangioma|haemangioma|血管瘤
steatosis; 0; liver; hepatic steatosis; 脂肪肝; steatosis|fatty liver|fatty infiltration|hepatosteatosis|脂肪肝|脂肪浸润
cirrhosis; 2; liver; cirrhosis; 肝硬化; cirrhosis|cirrhotic|nodular liver contour|nodular contour|surface nodularity|nodular hepatic contour|肝硬化|表面呈结节状|表面不光滑|波浪状|肝裂增宽|比例失调
splenomegaly; 1; spleen; splenomegaly; 脾大; splenomegaly|enlarged spleen|脾大|脾肿大|脾脏增大|脾脏肿大|脾增大
hepatomegaly; 1; liver; hepatomegaly; 肝大; hepatomegaly|enlarged liver|肝大|肝肿大|肝脏增大|肝脏肿大
cardiomegaly; 1; heart; cardiomegaly; 心影增大; 心影大|心脏大|large heart|large cardiac silhouette|cardiomegaly|enlarged heart|enlarged cardiac silhouette|心影增大|心脏增大|心脏扩大|心影扩大
heart_failure; 1; heart; heart failure; 心衰; left heart failure|right heart failure|left-sided heart failure|cardiac failure|ventricular failure|cardiac decompensation|左心衰竭|左心衰|右心衰竭|右心衰|全心衰|全心衰竭|左心功能不全|肺淤血|heart failure|chf|vascular congestion|心衰|心力衰竭|心功能不全|肺淤血
obstruction; 2; -; obstruction; 梗阻; obstruction|obstructed|obstructing|ileus@bowel|sbo@bowel|梗阻|肠梗阻@bowel
dilatation; 1; -; dilatation; 扩张; extrarenal pelvis@kidney|肾外肾盂@kidney|dilated|dilation|dilatation|ectasia|distended|distension|扩张|增宽|积气扩张|扩张积气|主动脉结突出@aorta|主动脉弓突出@aorta|肺动脉段突出@pulmonary_artery|肺动脉段膨隆@pulmonary_artery
appendicitis; 2; appendix; appendicitis; 阑尾炎; appendicitis|inflamed appendix|阑尾炎
cholecystitis; 2; gallbladder; cholecystitis; 胆囊炎; inflamed gallbladder|gallbladder inflammation|inflammation of the gallbladder|cholecystitis|胆囊炎
pancreatitis; 2; pancreas; pancreatitis; 胰腺炎; pancreatitis|胰腺炎
diverticulitis; 2; bowel; diverticulitis; 憩室炎; diverticulitis|憩室炎
diverticulosis; 0; bowel; diverticulosis; 憩室; diverticulosis|diverticula|diverticulum|憩室
colitis; 2; bowel; colitis; 肠炎; colitis|enteritis|结肠炎|肠炎
abscess; 2; -; abscess; 脓肿; abscess|empyema@pleura|脓肿|脓胸@pleura
collection; 1; -; collection; 包裹性积液; fluid collection|collection|包裹性积液
stranding; 1; -; fat stranding; 渗出模糊; fat stranding|stranding|脂肪间隙模糊|周围渗出|周围少许渗出|周围少量渗出|周围轻度渗出|周围明显渗出|周围大量渗出|周围炎性渗出|渗出模糊
hernia; 0; -; hernia; 疝; 疝入胸腔@stomach|疝入纵隔@stomach|疝入后纵隔@stomach|疝入阴囊@inguinal|疝入腹股沟管@inguinal|hernia|hiatal hernia@stomach|hiatus hernia@stomach|inguinal hernia@inguinal|疝|食管裂孔疝@stomach|腹股沟疝@inguinal
metastasis; 2; -; metastasis; 转移; metastas~|metastatic|metastatic disease|metastatic lesion|转移瘤|转移|转移灶|转移性
cancer; 2; -; malignancy; 恶性肿瘤; cancer|carcinoma|malignan~|adenocarcinoma|lymphoma|hcc@liver|rcc@kidney|sarcoma|癌|恶性|恶性肿瘤|恶性病变|淋巴瘤|肺癌@lung|肝癌@liver|肾癌@kidney
recurrence; 2; -; recurrence; 复发; recurrence|recurrent disease|recurrent tumor|复发
calcification; 0; -; calcification; 钙化; calcification|microcalcification|钙化灶|钙化斑|钙化影|微钙化|钙化
atherosclerosis; 0; -; atherosclerosis; 动脉硬化; atherosclero~|atheroma~|arteriosclerosis|动脉硬化|粥样硬化|动脉粥样硬化|斑块|钙化斑块|钙化性斑块
fibroid; 0; uterus; fibroid; 子宫肌瘤; fibroid|leiomyoma|leiomyomata|leiomyomas|myoma|肌瘤|子宫肌瘤
adenoma; 1; -; adenoma; 腺瘤; adenoma|microadenoma|macroadenoma|腺瘤
angiomyolipoma; 1; kidney; angiomyolipoma; 错构瘤; angiomyolipoma|aml|错构瘤|血管平滑肌脂肪瘤
teratoma; 1; ovary; teratoma; 畸胎瘤; teratoma|dermoid|畸胎瘤
lipoma; 0; -; lipoma; 脂肪瘤; lipoma|脂肪瘤
polyp; 1; -; polyp; 息肉; polyp|息肉
hyperplasia; 0; -; hyperplasia; 增生; hyperplasia|bph@prostate|hypertrophy|prostatomegaly@prostate|前列腺增生@prostate|增生|肥厚
thickening; 0; -; thickening; 增厚; thickening|thickened|增厚
meningioma; 2; brain; meningioma; 脑膜瘤; meningioma|脑膜瘤
glioma; 2; brain; glioma; 胶质瘤; glioma|glioblastoma|胶质瘤
mastoiditis; 1; mastoid; mastoiditis; 乳突炎; mastoiditis|otitis media|otomastoiditis|乳突炎|中耳炎|中耳乳突炎
ectopic_pregnancy; 2; -; ectopic pregnancy; 异位妊娠; 输卵管妊娠|卵巢妊娠|宫角妊娠|瘢痕妊娠|腹腔妊娠|tubal pregnancy|tubal ectopic|tubal ectopic pregnancy|ectopic tubal pregnancy|ovarian ectopic pregnancy|interstitial ectopic pregnancy|cornual ectopic pregnancy|scar ectopic pregnancy|cervical ectopic pregnancy|ruptured ectopic pregnancy|interstitial pregnancy|ectopic pregnancy|ectopic gestation|异位妊娠|宫外孕
sinusitis; 0; sinus; sinusitis; 鼻窦炎; sinusitis|上颌窦炎@sinus|筛窦炎@sinus|额窦炎@sinus|蝶窦炎@sinus|maxillary sinusitis@sinus|mucosal thickening|mucosal disease|sinus disease|鼻窦炎|副鼻窦炎|窦炎|黏膜增厚|粘膜增厚
tendinopathy; 1; -; tendinopathy; 肌腱病; plantar fasciitis@foot|足底筋膜炎@foot|fasciitis|筋膜炎|tendinosis|tendinopathy|tendinitis|tendonitis|肌腱炎|肌腱病
bursitis; 1; -; bursitis; 滑囊炎; bursitis|滑囊炎
synovitis; 1; -; synovitis; 滑膜炎; synovitis|滑膜炎|滑膜增厚
volvulus; 2; bowel; volvulus; 肠扭转; volvulus|肠扭转
pyelonephritis; 2; kidney; pyelonephritis; 肾盂肾炎; pyelonephritis|renal infection|kidney infection|upper urinary tract infection|nephronia|肾盂肾炎|肾感染|肾脏感染|肾炎性病变|肾炎性改变
torsion; 2; -; torsion; 扭转; torsion|扭转
intussusception; 2; bowel; intussusception; 肠套叠; intussusception|肠套叠
pneumatosis; 2; bowel; pneumatosis; 肠壁积气; pneumatosis|portal venous gas|肠壁积气|门静脉积气
varices; 1; -; varices; 静脉曲张; varicocele@testis|精索静脉曲张@testis|varices|varicose|varix|静脉曲张
compression; 2; -; compression; 受压; cord compression|compression of the cord|spinal cord compression|脊髓受压|脊髓压迫
implant; 0; -; implant; 内固定; hip replacement@hip|knee replacement@knee|shoulder replacement@shoulder|joint replacement|intramedullary nail|nail|plate and screws|screw fixation|钢板|髓内钉|螺钉|arthroplasty|prosthesis|hardware|internal fixation|内固定|假体|置换术后|人工关节
pregnancy; 1; uterus; pregnancy; 妊娠; fetus|twin a|twin b|placenta|crown-rump length|胎儿|胎心|胚芽|胎盘|早孕|晚孕|中孕|单活胎|活胎|pregnancy|gestational sac|妊娠|孕囊|宫内孕
`;

/** Blood that is described by its shape along the skull: each shape with each density. */
const BLOOD_SHAPES = {
  en: ['crescentic', 'crescent-shaped', 'crescentic extra-axial', 'biconvex', 'lentiform', 'lens-shaped', 'biconvex extra-axial'],
  zh: ['新月形', '新月状', '新月型', '梭形', '双凸形', '双凸透镜形', '双凸状', '凸透镜形'],
} as const;
const BLOOD_DENSITIES = {
  en: ['hyperdensity', 'hyperdense collection', 'high density', 'high attenuation', 'hyperattenuation', 'hyperdense blood'],
  zh: [
    '高密度',
    '高密度影',
    '高密度灶',
    '高密度区',
    '稍高密度影',
    '略高密度影',
    '混杂密度影',
    '混杂高密度影',
    '等高密度影',
    '高低混杂密度影',
  ],
} as const;
const SHAPED_BLOOD = (['en', 'zh'] as const).flatMap((language) =>
  BLOOD_SHAPES[language].flatMap((shape) =>
    BLOOD_DENSITIES[language].map((density) => (language === 'en' ? `${shape} ${density}` : `${shape}${density}`)),
  ),
);

/** `胸腔大量积气`: gas of the pleura with how much of it in between. */
const PLEURAL_GAS = ['胸腔', '胸腔内', '胸膜腔', '胸膜腔内'].flatMap((place) =>
  ['', '大量', '少量', '中量', '中等量', '少许', '带状', '条带状', '弧形', '新月形'].flatMap((amount) =>
    ['积气', '积气影', '气体影', '气体密度影', '含气影', '无肺纹理区'].map((gas) => `${place}${amount}${gas}`),
  ),
);

/** `骨质不连续`: the bone with what has become of its line. */
const BROKEN_BONE = ['骨皮质', '骨质', '皮质'].flatMap((bone) =>
  ['不连续', '欠连续', '中断', '断裂', '连续性中断', '连续性破坏', '连续性欠佳', '不完整'].map((state) => `${bone}${state}`),
);

/** Terms that are put together from parts, by the concept that they name. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  fracture: BROKEN_BONE,
  hemorrhage: SHAPED_BLOOD,
  pneumothorax: PLEURAL_GAS,
};

export const CONCEPTS: readonly ConceptEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', weight = '0', organ = '-', en = '', zh = '', terms = ''] = line.split('; ');
    return {
      id,
      weight: Number(weight),
      ...(organ === '-' ? {} : { organ }),
      en,
      zh,
      terms: [terms, ...(COMPOSED[id] ?? [])].join('|'),
    };
  });
