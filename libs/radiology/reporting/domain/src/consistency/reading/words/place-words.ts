/** Organs with the regions of the body whose examinations show them. */
export interface OrganEntry {
  readonly id: string;
  readonly regions: readonly string[];
  readonly terms: string;
}

/** Organ; regions; words, a stem with `~`. */
const ORGAN_TABLE = `
lung; chest; lung|pulmonary|lung parenchyma|肺|肺部|肺野|肺纹理|肺内|pulmonary parenchyma|lung field|气管|trachea|bronch~|支气管|carina|肺实质
lung_base; chest abdomen; lung base|bases|basilar|bibasilar|肺底|双肺底|costophrenic|costophrenic sulcus|costophrenic sulci|costophrenic recess|posterior sulcus|pleural sulcus|lateral sulcus|肋膈角
pleura; chest abdomen; pleura|pleural|hemithorax|胸膜|胸腔|叶间胸膜
mediastinum; chest; mediastinum|mediastinal|ap window|aortopulmonary window|aorto-pulmonary window|主肺动脉窗|主-肺动脉窗|hilum|hila|hilar|perihilar|subcarinal|paratracheal|prevascular|纵隔|肺门|隆突下|气管旁|前纵隔
heart; chest heart; 心影大小|心脏大小|心影大血管|心脏大血管|left ventricle|right ventricle|left atrium|right atrium|左心室|右心室|左心房|右心房|左房|右房|左室|右室|heart|cardiac|cardiomyopathy|myocardium|myocardial|mitral|tricuspid|interventricular septum|septal hypertrophy|心肌|心肌病|二尖瓣|三尖瓣|室间隔|pericardium|pericardial|心脏|心影|心包|心腔|atrium|atrial|ventricular myocardium|coronary|冠状动脉|冠脉|mitral|aortic valve|主动脉瓣
pulmonary_artery; chest heart; pulmonary artery|pulmonary arteries|pulmonary arterial|肺动脉|肺动脉干|左肺动脉|右肺动脉|右下肺动脉|左下肺动脉
aorta; chest abdomen spine heart; aorta|aortic|主动脉|腹主动脉|胸主动脉|升主动脉|降主动脉|主动脉弓|aortic arch
esophagus; chest abdomen neck; esophagus|esophageal|食管|食道
breast; breast chest; breast|乳腺|乳|乳房|乳晕|nipple|乳头
axilla; chest breast upper_limb; axilla|axillae|axillary|腋窝|腋下
rib; chest abdomen; rib|肋骨|肋
sternum; chest; sternum|sternal|胸骨
clavicle; chest upper_limb neck; clavicle|clavicular|锁骨
thyroid; neck chest; thyroid|甲状腺|甲状腺峡部
parotid; neck head; parotid|submandibular|salivary|腮腺|颌下腺|涎腺
larynx; neck; larynx|laryngeal|pharynx|pharyngeal|nasopharynx|nasopharyngeal|vocal cord|tonsil|epiglottis|喉|咽|鼻咽|声带|扁桃体|会厌
neck; neck; 锁骨下动脉|subclavian artery|vertebral origin|vertebral artery origin|vertebral ostium|vertebral arteries|v1 segment|v2 segment|颈内静脉|颈静脉|颈外静脉|internal jugular vein|internal jugular|椎动脉|vertebral artery|soft tissues of the neck|in the neck|neck soft tissue|neck mass|neck node|cervical lymph node|cervical node|cervical adenopathy|cervical lymphadenopathy|颈部|颈动脉|颈内动脉|carotid|jugular|颈总动脉|颈淋巴结
liver; abdomen; hepatorenal|肝肾|肝顶|肝顶部|hepatic hilum|porta hepatis|肝门|liver|hepatic|intrahepatic|肝|肝脏|肝内|肝尾状叶|尾状叶|caudate lobe
gallbladder; abdomen; gallbladder neck|neck of the gallbladder|gallbladder|gall bladder|胆囊颈部|胆囊颈|胆囊体部|胆囊底部|胆囊
bile_duct; abdomen; common duct|bile duct|common bile duct|cbd|biliary|胆管|胆总管|肝内胆管|肝外胆管
pancreas; abdomen; pancreas|pancreatic|胰腺|胰|胰管|pancreatic duct|主胰管
spleen; abdomen; splenic hilum|脾门|spleen|splenic|脾|脾脏
kidney; abdomen; renal hilum|calyx|calyces|calyceal|caliceal|肾门|kidney|renal|renal pelvis|肾|肾脏|肾盂|肾盏|nephr~|集合系统|pelvicalyceal
adrenal; abdomen; adrenal|肾上腺
ureter; abdomen pelvis; ureter|ureteral|ureteric|ureterovesical junction|uvj|upj|输尿管
stomach; abdomen; retrocardiac air-fluid level|retrocardiac air fluid level|心影后气液平|stomach|gastric|胃|胃壁
duodenum; abdomen; duodenum|duodenal|十二指肠
bowel; abdomen pelvis; bowel|colon|colonic|small bowel|large bowel|ileum|ileal|jejunum|jejunal|intestine|intestinal|mesenter~|肠|肠管|小肠|结肠|空肠|回肠|肠壁|肠系膜|sma|肠系膜上动脉
rectum; pelvis; rectum|rectal|直肠
appendix; abdomen pelvis; blind-ending|blind ending|盲管状|盲管|盲端|appendix|阑尾
peritoneum; abdomen pelvis; peritoneum|peritoneal|子宫直肠陷凹|直肠子宫陷凹|膀胱直肠陷凹|盆底|cul-de-sac|pouch of douglas|morison|肝肾隐窝|肝周|脾周|omentum|omental|腹腔|腹膜|盆腔|pelvic cavity|网膜
retroperitoneum; abdomen spine; retroperitoneum|retroperitoneal|腹膜后|para-aortic|paraaortic|主动脉旁
portal_vein; abdomen; portal vein|portal venous|门静脉|门脉
bladder; pelvis; urinary bladder|bladder|膀胱
uterus; pelvis; uterus|uterine|endometri~|子宫|宫腔|子宫内膜|内膜厚|myometrium|myometrial|子宫肌层|宫颈|uterine cervix
ovary; pelvis; ovary|ovaries|ovarian|adnexa|adnexal|卵巢|附件区|fallopian|输卵管
prostate; pelvis; prostate|prostatic|前列腺|seminal vesicle|精囊|精囊腺
testis; scrotum pelvis; peritesticular|paratesticular|tunica vaginalis|鞘膜腔|鞘膜|精索静脉|精索|蔓状静脉丛|pampiniform|spermatic cord|testis|testes|testicle|testicular|scrotum|scrotal|epididym~|睾丸|阴囊|附睾
inguinal; pelvis abdomen lower_limb; inguinal|groin|腹股沟
scalp; head; scalp|subgaleal|galeal|extracranial soft tissue|extracranial|头皮|帽状腱膜|帽状腱膜下
brain; head; 颅板下|内板下|颅骨内板下|extra-axial|extraaxial|epidural haematoma|extradural hematoma|extradural haematoma|gray-white|grey-white|insula|insular|sulcal|sulci|sulcus|ventricular system|灰白质|岛叶|脑沟|sagittal sinus|transverse sinus|sigmoid sinus|dural sinus|dural venous sinus|venous sinus|cavernous sinus|矢状窦|横窦|乙状窦|静脉窦|海绵窦|蛛网膜|后颅窝|posterior fossa|brain|cerebral|cerebrum|intracranial|intraparenchymal|intraventricular|subdural|subarachnoid|epidural hematoma|脑|颅内|脑实质|脑内|大脑|脑沟|硬膜下|蛛网膜下腔|硬膜外|大脑半球|hemisphere|mca|aca territory|大脑中动脉|middle cerebral artery|脑室|lateral ventricle|white matter|白质|sulcus|sulci|gyrus
pituitary; head; pituitary|sella|垂体|鞍区
orbit; head; eye|vitreous|retina~|lens|眼|眼底|玻璃体|视网膜|晶状体|orbit|orbital|globe|眼眶|眼球|眶
sinus; head neck; paranasal|paranasal sinus|paranasal sinuses|maxillary|ethmoid|frontal sinus|sphenoid|鼻窦|上颌窦|筛窦|额窦|蝶窦|副鼻窦
mastoid; head neck; temporal bone|petrous bone|petrous|ossicular|颞骨|听小骨|mastoid|乳突|中耳|middle ear
skull; head; skull|calvarium|calvarial|颅骨
spine; spine; spine|spinal|vertebra|vertebrae|vertebral|vertebral body|vertebral bodies|disc|disk|thecal sac|neural foramen|neural foramina|foraminal|spinal canal|spinal cord|conus|脊柱|椎体|椎间盘|椎管|脊髓|硬膜囊|椎间孔|马尾|椎
cervical_spine; cervical_spine; cervical rib|颈肋|cervical spine|cervical cord|cervical vertebra|cervical disc|c-spine|颈椎|颈髓
thoracic_spine; thoracic_spine; thoracic spine|thoracic vertebra|t-spine|thoracic cord|胸椎|胸髓
lumbar_spine; lumbar_spine; lumbar spine|lumbar|lumbosacral|l-spine|lumbar vertebra|腰椎|腰骶|腰椎间盘|骶椎|骶骨|sacrum|sacral
pelvic_bone; pelvis hip; pelvic bone|iliac bone|ilium|pubis|pubic ramus|pubic rami|ischium|sacroiliac|acetabul~|骨盆|髂骨|耻骨|坐骨|骶髂关节|髋臼
hip; hip pelvis lower_limb; hip|femoral head|femoral neck|intertrochanteric|髋|髋关节|股骨头|股骨颈|股骨粗隆
femur; femur lower_limb hip knee; femur|femoral shaft|thigh|股骨|大腿
knee; knee lower_limb; knee|menisc~|patella|patellar|acl|pcl|mcl|lcl|cruciate|tibial plateau|femoral condyle|popliteal|baker cyst|baker's cyst|膝|膝关节|半月板|髌骨|髌|交叉韧带|胫骨平台|髁|腘窝
tibia; tibia lower_limb knee ankle; 腓肠肌|比目鱼肌|小腿三头肌|gastrocnemius|soleus|tibia|tibial|fibula|fibular|calf|胫骨|腓骨|小腿
ankle; ankle lower_limb foot; ankle|malleol~|talus|talar|achilles|calcaneofibular|talofibular|踝|踝关节|外踝|内踝|距骨|跟腱|距腓
foot; foot lower_limb ankle; cuboid|cuneiform|tarsal|heel|骰骨|楔骨|足舟骨|跗骨|foot|feet|calcane~|metatars~|plantar|hallux|toe|足|跟骨|跖骨|足底|趾骨|趾|navicular bone of the foot
shoulder; shoulder upper_limb; shoulder|rotator cuff|supraspinatus|infraspinatus|subscapularis|glenoid|glenohumeral|labrum|labral|acromi~|humeral head|肩|肩关节|肩袖|冈上肌|冈下肌|肩胛下肌|盂唇|关节盂|肩峰|肱骨头|scapula|肩胛骨
humerus; humerus upper_limb shoulder elbow; humerus|humeral|肱骨|上臂
elbow; elbow upper_limb; elbow|olecranon|radial head|epicondyl~|肘|肘关节|尺骨鹰嘴|鹰嘴|桡骨小头|桡骨头
forearm; forearm upper_limb wrist elbow; radius|ulna|ulnar|forearm|distal radius|桡骨|尺骨|前臂
wrist; wrist upper_limb hand; wrist|scaphoid|lunate|carpal|tfcc|triquetr~|腕|腕关节|舟骨|月骨|舟状骨|三角纤维软骨
hand; hand upper_limb wrist; hand|metacarp~|phalanx|phalanges|finger|thumb|手|掌骨|指骨|手指|拇指
leg_vein; lower_limb; 腓静脉|胫后静脉|胫前静脉|胫腓静脉|股深静脉|髂静脉|髂外静脉|髂总静脉|肌间静脉|比目鱼肌静脉|小腿静脉|deep veins of the leg|posterior tibial vein|iliac vein|external iliac vein|soleal vein|gastrocnemius vein|femoral vein|popliteal vein|common femoral vein|calf vein|peroneal vein|saphenous|lower extremity|lower extremities|leg|下肢|股静脉|腘静脉|下肢静脉|小腿肌间静脉|股浅静脉|股总静脉|大隐静脉
arm_vein; upper_limb; upper extremity|arm|上肢|腋静脉|锁骨下静脉
`;

export const ORGANS: readonly OrganEntry[] = rowsOf(ORGAN_TABLE).map(([id = '', regions = '', terms = '']) => ({
  id,
  regions: regions.split(' '),
  terms,
}));

/** Which finer organ lies in which coarser one: both may name the same place. */
export const ORGAN_PARENTS: Readonly<Record<string, readonly string[]>> = {
  lung_base: ['lung', 'pleura'],
  mediastinum: ['lung'],
  pleura: ['lung'],
  pulmonary_artery: ['lung', 'mediastinum'],
  bile_duct: ['liver', 'gallbladder'],
  portal_vein: ['liver'],
  ureter: ['kidney'],
  ovary: ['uterus', 'peritoneum'],
  rectum: ['bowel'],
  appendix: ['bowel'],
  duodenum: ['bowel', 'stomach'],
  retroperitoneum: ['peritoneum'],
  cervical_spine: ['spine'],
  thoracic_spine: ['spine'],
  lumbar_spine: ['spine'],
  hip: ['femur', 'pelvic_bone', 'leg_vein'],
  femur: ['knee', 'leg_vein'],
  tibia: ['knee', 'ankle', 'leg_vein'],
  knee: ['leg_vein'],
  ankle: ['foot', 'leg_vein'],
  humerus: ['shoulder', 'elbow', 'arm_vein'],
  forearm: ['wrist', 'elbow', 'arm_vein'],
  wrist: ['hand', 'arm_vein'],
  skull: ['brain'],
  pituitary: ['brain'],
  sinus: ['skull'],
  axilla: ['breast'],
  testis: ['inguinal'],
  larynx: ['neck'],
  parotid: ['neck'],
  thyroid: ['neck'],
  sternum: ['rib'],
};

/** A place finer than an organ, on an axis of its own: two places of one axis exclude each other. */
export interface SiteEntry {
  readonly axis: string;
  /** One place, or all that the word spans. */
  readonly values: readonly string[];
  readonly organ?: string;
  readonly side?: 'left' | 'right';
  readonly terms: string;
}

/** Axis; places; organ and, where the word says it, side; words. */
const SITE_TABLE = `
lung; U; lung left; left upper lobe|left upper lung|left upper zone|left apex|left apical|left lung apex|left lung upper lobe|lul|左肺上叶|左上肺炎|左上肺|左上叶|左上|左肺尖|左上肺叶|lingula|lingular|left lingula|左肺舌段|左上肺舌段|左舌段|左肺上叶舌段|左上叶舌段|舌段|舌叶|左肺舌叶|左肺上野|左上肺野|left upper lobe lingula
lung; L; lung left; left lower lobe|left lower lung|left lower zone|left base|left basal|left basilar|left lung base|left lung lower lobe|lll|左肺下叶|左下肺炎|左下肺|左下叶|左下|左肺底|左下肺叶|左肺下野|左下肺野|retrocardiac
lung; U; lung right; right upper lobe|right upper lung|right upper zone|right apex|right apical|right lung apex|right lung upper lobe|rul|右肺上叶|右上肺炎|右上肺|右上叶|右上|右肺尖|右上肺叶|右肺上野|右上肺野
lung; M; lung right; right middle lobe|right mid lung|right middle lung|right lung middle lobe|rml|右肺中叶|右中叶|右中|右中肺炎|右中肺
lung; L; lung right; right lower lobe|right lower lung|right lower zone|right base|right basal|right basilar|right lung base|right lung lower lobe|rll|右肺下叶|右下肺炎|右下肺|右下叶|右下|右肺底|右下肺叶|右肺下野|右下肺野
lung; U L; lung left; left upper and lower lobe|左肺上、下叶|左肺上下叶
lung; U M; lung right; right upper and middle lobe|右肺上、中叶|右肺上中叶
lung; M L; lung right; right middle and lower lobe|右肺中、下叶|右肺中下叶
lung; U L; lung right; right upper and lower lobe|右肺上、下叶|右肺上下叶
lung; U; lung; upper lobe|上叶|肺尖|上肺
lung; M; lung; middle lobe|中叶
lung; L; lung; lower lobe|下叶|下肺
brain; frontal; brain; frontal|frontal lobe|额叶|额部
brain; parietal; brain; parietal|parietal lobe|顶叶|顶部
brain; temporal; brain; temporal|temporal lobe|颞叶|颞部
brain; occipital; brain; occipital|occipital lobe|枕叶|枕部
brain; frontal parietal; brain; frontoparietal|额顶叶|额顶部|额顶
brain; frontal temporal; brain; frontotemporal|额颞叶|额颞部|额颞
brain; temporal parietal; brain; temporoparietal|颞顶叶|颞顶部|颞顶
brain; parietal occipital; brain; parieto-occipital|parietooccipital|顶枕叶|顶枕部|顶枕
brain; temporal occipital; brain; temporo-occipital|颞枕叶|颞枕
brain; cerebellum brainstem; brain; posterior fossa|infratentorial|后颅窝|后颅凹|幕下
brain; cerebellum; brain; cerebellum|cerebellar|小脑|小脑半球
brain; basal_ganglia; brain; basal ganglia|basal ganglion|putamen|putaminal|caudate nucleus|globus pallidus|基底节|基底节区|壳核|尾状核
brain; basal_ganglia; brain left; left basal ganglia|left basal ganglion
brain; basal_ganglia; brain right; right basal ganglia|right basal ganglion
brain; thalamus; brain; thalamus|thalamic|丘脑
brain; brainstem; brain; brainstem|brain stem|pons|pontine|midbrain|medulla oblongata|脑干|桥脑|脑桥|延髓|中脑
pancreas; head; pancreas; pancreatic head|head of the pancreas|uncinate process|胰头|胰头部|胰腺头部|钩突
pancreas; body; pancreas; pancreatic body|body of the pancreas|胰体|胰体部|胰腺体部
pancreas; tail; pancreas; pancreatic tail|tail of the pancreas|胰尾|胰尾部|胰腺尾部
pancreas; body tail; pancreas; pancreatic body and tail|胰体尾|胰体尾部
stomach; antrum; stomach; antrum|antral|gastric antrum|胃窦
stomach; body; stomach; gastric body|胃体
stomach; fundus; stomach; gastric fundus|胃底
stomach; cardia; stomach; gastric cardia|贲门
colon; cecum; bowel; cecum|caecum|cecal|盲肠|回盲部
colon; ascending; bowel; ascending colon|升结肠|右半结肠|right colon
colon; transverse; bowel; transverse colon|横结肠
colon; descending; bowel; descending colon|降结肠|左半结肠|left colon
colon; ascending transverse; bowel; hepatic flexure|结肠肝曲|肝曲
colon; transverse descending; bowel; splenic flexure|结肠脾曲|脾曲
colon; sigmoid; bowel; sigmoid|sigmoid colon|乙状结肠
colon; rectum; rectum; rectum|rectal|直肠
uterus_wall; anterior; -; 前壁|anterior wall
uterus_wall; posterior; -; 后壁|posterior wall
pole; upper; kidney; 肾上极|upper pole of the kidney
pole; upper; -; upper pole|superior pole|上极|上组肾盏|upper calyx
pole; mid; -; interpolar|mid pole|midpole|中极|肾中部|中组肾盏
pole; lower; kidney; 肾下极|lower pole of the kidney
pole; lower; -; lower pole|inferior pole|下极|下组肾盏|lower calyx
ureter; upper; ureter; proximal ureter|upper ureter|输尿管上段|ureteropelvic junction|upj
ureter; mid; ureter; mid ureter|输尿管中段
ureter; lower; ureter; 输尿管末段|vesicoureteric junction|vuj|distal ureter|lower ureter|输尿管下段|ureterovesical junction|uvj|vesicoureteral junction|输尿管末端
quadrant; uo; breast; upper outer|upper outer quadrant|upper-outer|外上象限|外上
quadrant; ui; breast; upper inner|upper inner quadrant|upper-inner|内上象限|内上
quadrant; lo; breast; lower outer|lower outer quadrant|lower-outer|外下象限|外下
quadrant; li; breast; lower inner|lower inner quadrant|lower-inner|内下象限|内下
prostate_zone; peripheral; -; peripheral zone|pz|外周带
prostate_zone; transition; -; transition zone|transitional zone|tz|移行带|移行区
knee; medial_meniscus; knee; medial meniscus|medial meniscal|内侧半月板
knee; lateral_meniscus; knee; lateral meniscus|lateral meniscal|外侧半月板
knee; medial_meniscus lateral_meniscus; knee; meniscus|menisci|meniscal|半月板|内、外侧半月板|内外侧半月板
knee; acl pcl; knee; cruciate ligament|cruciate|交叉韧带|前、后交叉韧带|前后交叉韧带
knee; mcl lcl; knee; collateral ligament of the knee|内外侧副韧带|内、外侧副韧带
meniscus_horn; posterior; -; posterior horn|后角
meniscus_horn; anterior; -; anterior horn|前角
knee; acl; knee; acl|anterior cruciate ligament|anterior cruciate|前交叉韧带|前叉韧带
knee; pcl; knee; pcl|posterior cruciate ligament|posterior cruciate|后交叉韧带|后叉韧带
knee; mcl; knee; mcl|medial collateral ligament|内侧副韧带
knee; lcl; knee; lcl|lateral collateral ligament|外侧副韧带
joint_ligament; medial; ankle; 踝内侧副韧带|踝关节内侧副韧带|ankle medial collateral ligament|medial collateral ligament of the ankle
joint_ligament; lateral; ankle; 踝外侧副韧带|踝关节外侧副韧带|lateral collateral ligament of the ankle
joint_ligament; medial; elbow; 肘内侧副韧带|肘关节内侧副韧带|medial collateral ligament of the elbow
joint_ligament; lateral; elbow; 肘外侧副韧带|肘关节外侧副韧带|lateral collateral ligament of the elbow
cuff; supraspinatus; shoulder; supraspinatus|supraspinatus tendon|冈上肌|冈上肌腱
cuff; infraspinatus; shoulder; infraspinatus|infraspinatus tendon|冈下肌|冈下肌腱
cuff; subscapularis; shoulder; subscapularis|subscapularis tendon|肩胛下肌|肩胛下肌腱
cuff; labrum; shoulder; labrum|labral|glenoid labrum|superior labrum|盂唇|上盂唇|关节盂唇
cuff; biceps; shoulder; long head of biceps|long head of the biceps|biceps long head|肱二头肌长头腱|肱二头肌长头|肱二头肌腱长头
cuff; teres_minor; shoulder; teres minor|teres minor tendon|小圆肌|小圆肌腱
ankle_part; achilles; ankle; achilles|achilles tendon|跟腱
ankle_part; atfl; ankle; atfl|anterior talofibular ligament|anterior talofibular|距腓前韧带
ankle_part; ptfl; ankle; ptfl|posterior talofibular ligament|posterior talofibular|距腓后韧带
ankle_part; cfl; ankle; cfl|calcaneofibular ligament|calcaneofibular|跟腓韧带
ankle_part; deltoid; ankle; deltoid ligament|三角韧带
ankle_part; peroneal; ankle; peroneal tendon|peroneus brevis|peroneus longus|peroneus brevis tendon|peroneus longus tendon|腓骨长短肌腱|腓骨短肌腱|腓骨长肌腱
ankle_part; syndesmosis; ankle; syndesmosis|syndesmotic ligament|anterior inferior tibiofibular ligament|下胫腓联合|下胫腓韧带|下胫腓前韧带
wrist_part; tfcc; wrist; tfcc|triangular fibrocartilage|triangular fibrocartilage complex|三角纤维软骨|三角纤维软骨复合体|三角纤维软骨盘
wrist_part; scapholunate; wrist; scapholunate ligament|scapholunate|舟月韧带|舟月骨间韧带
wrist_part; lunotriquetral; wrist; lunotriquetral ligament|lunotriquetral|月三角韧带|月三角骨间韧带
hip_bone; head; hip; femoral head|股骨头
hip_bone; neck; hip; femoral neck|subcapital|股骨颈
hip_bone; trochanter; hip; intertrochanteric|股骨粗隆间|股骨转子间|粗隆间|转子间
hip_bone; acetabulum; pelvic_bone; acetabulum|髋臼
hip_part; labrum; hip; acetabular labrum|acetabular labral|髋臼盂唇|髋关节盂唇|髋臼唇
hip_part; gluteus; hip; gluteus medius|gluteus minimus|gluteus medius tendon|gluteus minimus tendon|gluteal tendon|臀中肌|臀小肌|臀中肌腱|臀小肌腱
hip_part; hamstring; hip; hamstring|hamstring origin|hamstring tendon|腘绳肌|腘绳肌腱
elbow_part; ucl; elbow; ulnar collateral ligament|尺侧副韧带
elbow_part; rcl; elbow; radial collateral ligament|桡侧副韧带
elbow_part; extensor; elbow; common extensor tendon|common extensor origin|伸肌总腱
elbow_part; flexor; elbow; common flexor tendon|common flexor origin|屈肌总腱
elbow_part; biceps; -; distal biceps tendon|distal biceps|肱二头肌远端肌腱|肱二头肌远端
elbow_part; triceps; elbow; triceps tendon|肱三头肌腱
knee; patellar_tendon; knee; patellar tendon|patellar ligament|髌腱|髌韧带
knee; quadriceps; knee; quadriceps tendon|股四头肌腱|股四头肌肌腱
malleolus; lateral; ankle; lateral malleolus|lateral malleolar|外踝
malleolus; medial; ankle; medial malleolus|medial malleolar|内踝
forearm_bone; radius; forearm; radius|distal radius|桡骨|桡骨远端
forearm_bone; ulna; forearm; ulna|distal ulna|尺骨|尺骨远端
leg_bone; tibia; tibia; tibia|胫骨
leg_bone; fibula; tibia; fibula|腓骨
long_bone; humerus; humerus; proximal humerus|肱骨近端
sinus; maxillary; sinus; maxillary|maxillary sinus|上颌窦|上颌窦炎|maxillary sinusitis
sinus; ethmoid; sinus; ethmoid|ethmoid sinus|筛窦|筛窦炎
sinus; frontal; sinus; frontal sinus|额窦|额窦炎
sinus; sphenoid; sinus; sphenoid|sphenoid sinus|蝶窦|蝶窦炎
aorta; ascending; aorta; ascending aortic|ascending aorta|ascending thoracic aorta|升主动脉
aorta; descending; aorta; descending aortic|descending aorta|descending thoracic aorta|降主动脉|胸降主动脉
aorta; abdominal; aorta; abdominal aortic|abdominal aorta|infrarenal|juxtarenal|infrarenal aorta|infrarenal abdominal aorta|腹主动脉|肾下腹主动脉|肾下段腹主动脉|腹主动脉下段|腹主动脉肾下段|腹主动脉瘤
vein; femoral; leg_vein; femoral vein|common femoral vein|股静脉|股总静脉|股浅静脉
vein; popliteal; leg_vein; popliteal vein|腘静脉
segment; posterior_basal; lung; posterior basal|posterobasal|后基底段
segment; lateral_basal; lung; lateral basal|laterobasal|外基底段
segment; anterior_basal; lung; anterior basal|前基底段
segment; medial_basal; lung; medial basal|内基底段
segment; superior; lung; superior segment|背段
segment; apicoposterior; lung; apicoposterior|尖后段
segment; apical; lung; apical segment|尖段
mediastinum; anterior; mediastinum; anterior mediastinum|anterior mediastinal|前纵隔
mediastinum; posterior; mediastinum; posterior mediastinum|posterior mediastinal|后纵隔
`;

export const SITES: readonly SiteEntry[] = rowsOf(SITE_TABLE).map(([axis = '', values = '', place = '', terms = '']) => {
  const [organ = '', side] = place.split(' ');
  return {
    axis,
    values: values.split(' '),
    ...(organ === '-' ? {} : { organ }),
    ...(side === 'left' || side === 'right' ? { side } : {}),
    terms,
  };
});

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('; '));
}
