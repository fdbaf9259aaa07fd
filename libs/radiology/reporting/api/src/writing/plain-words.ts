/** Ways of writing that say the same, and what each is read as. Applied in this order to a sentence of a model and to the draft alike. Never words that a radiologist tells apart. */
export type Rewording = readonly [pattern: RegExp, plain: string];

export const REWORDINGS_EN: readonly Rewording[] = [
  [/\b(?:status (?:post|after)|s\/p)\s+(?=(?:removal|resection)\b)/g, ' '],
  [/\bthrough the full thickness\b|\bfull[- ]thickness\b/g, ' full-thickness '],
  [/\bsegment (\d+)\b/g, ' segment$1 '],
  [/\b(?:herniated discs?|dis[ck] herniations?|herniation of the dis[ck])\b/g, ' discherniation '],
  [/\b(\d+(?:\.\d+)?)mm\s+solid (?:component|part|portion)\b/g, ' solidpart$1 '],
  [/\bsolid (?:component|part|portion)(?: of which)?(?: (?:measur(?:es|ing)|amounts to|is|of))?:?\s*(\d+(?:\.\d+)?)mm/g, ' solidpart$1 '],
  [/\b(?:status (?:post|after)|s\/p|the patient (?:has undergone|is status post)|has undergone)\b/g, ' postop '],
  [/\bfree of\b|\bnegative for\b|\bnor\b|\bneither\b|\babsen(?:t|ce)(?: of)?\b|\bwithout\b|\bnot\b|\bnone\b/g, ' no '],
  [/\b(?:bilaterally|bilateral|both|on both sides|on either side|the two)\b/g, ' both '],
  [/\bgallstones?\b/g, ' gallbladder stone '],
  [/\bhiatus hernia\b/g, ' hiatal hernia '],
  [/\bbile[- ]ducts?\b|\bbiliary (?:ducts?|tree)\b/g, ' bileduct '],
  [/\blymph ?nodes?\b|\bnodal\b/g, ' lymphnode '],
  [/\blymphadenopathy\b|\badenopathy\b/g, ' enlarged lymphnode '],
  [/\bground[- ]glass opacity nodule\b/g, ' ground-glass nodule '],
  [/\bchest (?:radiograph|x-?ray|film)s?\b|\bcxr\b/g, ' chest radiograph '],
  [/\bultrasonography\b|\bsonograph(?:y|ic)\b/g, ' ultrasound '],
  [/\b(?:compared (?:with|to)|in comparison (?:with|to)|relative to)\b/g, ' since '],
  [/\b(?:stable|unaltered|has not changed|have not changed|no (?:significant |interval )?change|no changed?)\b/g, ' unchanged '],
  [/\bcoronary arter(?:y|ies)\b/g, ' coronary '],
  [/\bright[- ]sided\b/g, ' right '],
  [/\bleft[- ]sided\b/g, ' left '],
  [/\b(mild|moderate|small|large)(?:ly)?[- ]sized\b/g, ' $1 '],
];

/** Stems of one meaning, the first standing for all. */
export const FAMILIES_EN: readonly (readonly string[])[] = `
hilar hilum hila
mediastinal mediastinum
mucosal mucosa
mild mildly
moderate moderately
severe severely
marked markedly
removed removal
lost loss
degenerative degenerated
retracted retraction retracts
interstitial interstitium
lingula lingular
meniscus meniscal menisci
hepatic liver
renal kidney kidneys
splenic spleen
pancreas pancreatic
cardiac heart
coronary coronaries
vertebral vertebra vertebrae
pleura pleural
pericardium pericardial
ventricle ventricular ventricles
aorta aortic
thyroid thyroidal
prostate prostatic
uterus uterine
ovary ovarian ovaries
appendix appendiceal
trachea tracheal
bronchus bronchial bronchi
esophagus esophageal oesophagus oesophageal
tear torn tears
fracture fractured fractures
rupture ruptured
atelectasis atelectatic
emphysema emphysematous
bronchiectasis bronchiectatic
thickening thickened thickens
dilatation dilated dilation
enlarged enlargement
calcified calcification calcifications
narrowing narrowed
herniation herniated
infarct infarction infarcts infarcted
hemorrhage haemorrhage hemorrhagic haemorrhagic bleeding
hemangioma haemangioma
edema oedema edematous oedematous
swelling swollen
fluid fluids
consolidation consolidated consolidations
degenerative degeneration
displaced displacement
compression compressed compressing compresses
stone stones calculus calculi
cyst cysts cystic
smooth smoothly
lobulated lobulation lobulations
spiculated spiculation spiculations
cavitary cavitation cavity cavitated
margin margins border borders contour contours edge edges outline
unremarkable normal
possible possibly
previous previously prior formerly
ultrasound ultrasonographic
radiograph radiographs radiography
month months
week weeks
year years
day days
lead leads
node nodes
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that carry a statement and state nothing. What grades, places, dates or doubts is missing on purpose. */
export const CARRIERS_EN = new Set(
  (
    'a an the of in on at to is are was were be been being has have had and as by for from with within it its there this that these those which also ' +
    'seen noted present shows show showing shown demonstrates demonstrated demonstrate identified found contains contain containing contained holds visible visualised visualized ' +
    'observed detected appears appear appearing appearance lies lie located measuring measures measured measure size sized evidence sign signs or any exhibits reveals ' +
    'we see find note carries carry sits sit enters enter evident ' +
    'calibre caliber diameter amount amounts harbours harbors displays display affects affecting site station ' +
    'side approximately about in patient finding findings exists position place inside'
  ).split(' '),
);
/** In the recommendations these state nothing either. `within` a time is not `in` a time, and `consider` not `recommend`. */
export const CARRIERS_OF_ADVICE_EN = new Set(
  'recommend recommended recommends recommendation advise advised advisable suggest suggested should perform performed obtain obtained done repeat repeated repeating follow-up followup follow-ups examination after we please carried out undergo'.split(
    ' ',
  ),
);

export const REWORDINGS_ZH: readonly Rewording[] = [
  [/(?:已被?|为)?切除(?:术后)?/g, '切除'],
  [/(?:最大|较大|大)者|(?:最大|较大)(?=\s*约?\s*\d)/g, '大者'],
  [/多[枚个处]/g, '多发'],
  [/两(?=[肾侧髋膝肩肺])/g, '双'],
  [/肠管/g, '肠'],
  [/已(?=消失|切除|闭塞)|连续(?=完整)|位置(?=居中)|断端有?(?=回缩|移位)/g, ''],
  [/胆囊壁/g, '囊壁'],
  [/不厚/g, '未增厚'],
  [/变窄/g, '狭窄'],
  [/([颈胸腰骶]\d{1,2}(?:\/\d{1,2})?)(?:水平|节段)/g, '$1'],
  [/体积(?=增大|缩小|正常)|系统(?=轻度|中度|重度|扩大|扩张)|形态(?=完整|正常)|(?:表现|属)(?=[，。；]|$)|属(?=陈旧|急性)/g, ''],
  [/长径/g, '长'],
  [/内径|(?<!增)宽处?(?=\s*约?\s*\d)|(?<![直内长短大])径(?=\s*约?\s*\d)/g, ''],
  [/淋巴结(?:增大|肿大)|(?:增大|肿大)(?:的)?淋巴结/g, '淋巴结肿大'],
  [/([左右双两])侧?([上中下])肺叶?/g, '$1肺$2叶'],
  [/[两双]侧?肺/g, '双肺'],
  [/([左右双])侧/g, '$1'],
  [/两侧|双侧/g, '双'],
  [/肺野/g, '肺'],
  [/(?:未见|无|没有|未发现|未示)(?:明显|明确|确切)?(?:的)?异常(?:改变|征象|信号|密度)?|(?:在|处于)?正常范围(?:内)?/g, '正常'],
  // `未钙化结节` is a nodule; `未见钙化结节` is none.
  [/未(?!见)(?=(?:扩张|增大|增厚|增宽|移位|受累|受压|骨折))|(?:未见|未发现|未示|没有|不伴|无)(?:明显|明确|确切)?/g, '没'],
  [/(?:没|未)增大|没肿大|不大/g, '没大'],
  [/空气支气管征|支气管气相|支气管充气像/g, '支气管充气征'],
  [/支扩/g, '支气管扩张'],
  [/胸水/g, '胸腔积液'],
  [/腹水/g, '腹腔积液'],
  [/膨胀不全/g, '不张'],
  [/边缘|边界|轮廓/g, '边'],
  [/光整/g, '光滑'],
  [/分叶(?:状|征)/g, '分叶'],
  [/毛刺(?:状|征)/g, '毛刺'],
  [/考虑([^，。；]{1,12})可能/g, '$1可能'],
  [/中等量/g, '中量'],
  [/中等度/g, '中度'],
  [/居中[，,]?(?=没移位)/g, ''],
  [/(?:向|偏)([左右])侧?(?:方)?(?:移位|偏移|移)|([左右])移位?/g, '$1$2移'],
  [/中心静脉置管/g, '中心静脉导管'],
  [/(冠状动脉|主动脉)壁/g, '$1'],
  [/植入/g, '置入'],
  [/术后(?:状态|改变)/g, '术后'],
  [/梗死灶|梗塞灶|梗塞/g, '梗死'],
  [/钙化(?:灶|性)/g, '钙化'],
  [/水肿(?:信号|改变)/g, '水肿'],
  [/单纯性/g, '单纯'],
  [/陈旧性/g, '陈旧'],
  [/退行性(?:改变|变)|退变/g, '退变'],
  [/([肝脾肾心])脏/g, '$1'],
  [/胆囊腔/g, '胆囊'],
  [/随访|随诊|复检/g, '复查'],
  [/(?:以|之)后/g, '后'],
  [/(?:与|较|同|和|对比)([^，。；]{1,14}?)(?:相比|比较|对比)/g, '较$1'],
  [/对比|比较/g, '较'],
  [/(?:没|未)变化|相仿|稳定|同前|大致相同/g, '不变'],
  [/前次|既往|此前|上次/g, '前次'],
  [/磨玻璃(?:密度|样)/g, '磨玻璃'],
  [/(实性)部分/g, '$1成分'],
  [/超声检查|B超/g, '超声'],
  [
    /可见|见到|见|显示|示|可及|存在|位于|大小|直径|范围|分别|其中|其内|其|呈|约|为|于|位|的|另|亦|均|也|有|伴|并|征象|[一]?[枚个处条]|(?<!第)一|影|灶|(?<!叶状)区|、|和|与|及|在|处|改变|内(?![侧外髁踝])|密度(?=结节)|状/g,
    ' ',
  ],
];
/** In the recommendations. */
export const CARRIERS_OF_ADVICE_ZH = /建议|推荐|应当?|进行|请|[行予作]|检查/g;

/** Latin words that bind or round off a sentence, or join two of them: it may have them where the draft has not. What grades, dates, names or explains is missing on purpose. */
export const BINDING_EN = new Set(
  (
    'no both much as margin project projects up into than no more further otherwise only again now still respectively towards toward through along among between over under above below near ' +
    'terminates terminate ends end tip reaches reach extends extent occupies occupy involves involve involving exerts exert undergoes comprises comprising ' +
    'status level region area aspect vessel structure appearance form type total number kind course size width length thickness height volume amount degree ' +
    'he his they their each other others one two three four five six remain remains remaining become became do does did can may well clearly'
  ).split(' '),
);

/** Characters that bind or round off a word: a sentence may have them where the draft has not. */
export const BINDING_HAN = new Set('方向水平度第受压迫腔椎体部面样着地');
