/** Discoverers whose names are clinical words. They stay with what they name, and alone unless a title or a label makes a person of them. */
export const EPONYMS: ReadonlySet<string> = new Set(
  `Hodgkin Crohn Cushing Kerley Pancoast Fleischner Bosniak Fazekas Glasgow Paget Baker Charcot Colles Hill-Sachs Bankart Lisfranc Perthes Schmorl Virchow Takayasu Kaposi Ewing Wilms Wilson Graves Hashimoto Addison Conn Meckel Whipple
Ogilvie Budd-Chiari Caroli Mirizzi Rokitansky Marfan Ehlers-Danlos Raynaud Sjogren Sjögren Behcet Behçet Castleman Gaucher Fabry Pompe Niemann-Pick Alzheimer Parkinson Huntington Pick Lewy Creutzfeldt-Jakob Wernicke Korsakoff Chiari
Dandy-Walker Arnold Sturge-Weber Rathke Meniere Ménière Bell Horner Monteggia Galeazzi Smith Barton Jones Jefferson Chance Segond Maisonneuve Osgood-Schlatter Legg-Calve-Perthes Scheuermann Salter-Harris Garden Pott Boerhaave
Mallory-Weiss Zenker Barrett Hirschsprung Peutz-Jeghers Lynch Gardner Turcot Klatskin Krukenberg Brenner Sertoli Leydig Peyronie Bartholin Gartner Nabothian Naboth Asherman Sheehan Swyer-James Mounier-Kuhn Kartagener Kulchitsky Caplan
Lofgren Löfgren Wegener Goodpasture Churg-Strauss Hampton Westermark Fleischner Morgagni Bochdalek Eisenmenger Fallot Ebstein Kawasaki Marchiafava Brown Stanford DeBakey May-Thurner Moyamoya Willis Sylvian Rolandic Luschka Magendie
Monro Virchow-Robin Hounsfield Doppler Valsalva Trendelenburg Ranson Balthazar Child-Pugh Couinaud Deauville Lugano Gleason Breslow Clark Spetzler-Martin Hunt Hess Fisher Cobb Risser Kellgren Lawrence Pfirrmann Modic Outerbridge
Goutallier Thompson Lachman McMurray Murphy McBurney Grey-Turner Cullen Osler Janeway Roth Koch Ghon Ranke Simon Assmann Langerhans Erdheim-Chester Rosai-Dorfman Waldenstrom Bence-Jones Li-Fraumeni Fraumeni Cowden Gorlin Lhermitte
Guyon Dupuytren Morton Freiberg Kohler Kienbock Kienböck Preiser Panner Sinding-Larsen Sever Haglund Achilles Hoffa Pellegrini-Stieda Rouviere Sappey Cantlie Spigelian Riedel Killian Passavant Waldeyer Camper Scarpa Denonvilliers
Retzius Gerota Zuckerkandl Toldt Treitz Winslow Morison Douglas Oddi Vater Wirsung Santorini Hartmann Heister Calot Luschka Eustachian Foley Swan-Ganz Hickman Broviac Greenfield Amplatzer Harrington Dobhoff Salem Kirschner Ilizarov
Ki Kock Billroth Nissen Ivor-Lewis Blalock Fontan Glenn Ross Bentall Dacron Lipiodol Gadavist Omnipaque Isovue Visipaque Ultravist Agatston Mayo Brock Peking Kappa Bland Altman Gill Lauren Bormann Paris Borrmann Siewert Masaoka Fuhrman
Revolution Force Discovery Optima Aquilion Somatom Siemens Philips Toshiba Canon Hitachi Samsung United Lund Mackay Rendu Osler-Weber-Rendu Lee`.split(
    /\s+/u,
  ),
);

const MEASURE_UNITS = 'mm|cm|ml|mL|mGy|mSv|kVp?|mAs?|HU|Hu|ms|MHz|kHz|mmHg|ng|µg|μg|ug|mg|kg|mmol|μmol|pg|IU|U|Gy|cGy|℃|°C|bpm|L|Fr|T';
/** What a report is worthless without. A guess that touches one of these is no guess; labels and the header are. */
export const CLINICAL_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\dA-Za-z-])\\d{1,4}(?:\\.\\d{1,3})?(?: ?(?:×|x|X|\\*|-|~|至|到) ?\\d{1,4}(?:\\.\\d{1,3})?){0,2} ?(?:${MEASURE_UNITS})(?:\\/(?:ml|mL|L|dl|dL|kg|min|h|s))?(?![A-Za-z\\d])`,
    'gu',
  ),
  /(?<![A-Za-z\d])(?:[CTLS]\d{1,2})(?:[-/~、](?:[CTLS])?\d{1,2}){0,2}(?![A-Za-z\d])/gu,
  /(?<![A-Za-z\d])[cpy]?T(?:is|[0-4][a-d]?)(?:N[0-3X][a-c]?)?(?:M[01X][a-c]?)?(?![A-Za-z\d])/gu,
  /(?<![A-Za-z])(?:Lung-RADS|BI-RADS|PI-RADS|TI-RADS|LI-RADS|CAD-RADS|O-RADS|NI-RADS|C-RADS|Lung RADS)[ ]?(?:v?(?:19|20)\d{2}|[0-6][A-CXS]?|TR[1-5]|LR-[1-5MV])?/gu,
  /(?<![A-Za-z])(?:Lauren|Gleason|ECOG|GCS|ASA|KPS|NIHSS|mRS|Garden|Fazekas|Bosniak|Modic|Pfirrmann|Hounsfield|Deauville)[ ]?(?:I{1,3}V?F?|\d{1,2}(?:\+\d)?)?(?![A-Za-z])/gu,
  /(?<![A-Za-z])(?:TE|TR|TI|FA|FOV|SUV(?:max|mean)?|INR|PSA|EF|LVEF|FEV1(?:\/FVC)?|SpO2|BMI|PEEP|BP|HR|CTDIvol|DLP|CEA|AFP|WBC|RBC|HGB|PLT|CRP|TSH|HbA1c|RVSP|NIHSS|VAS|Ki-67|PD-L1)[ :：=]{0,2}\d{1,4}(?:[./]\d{1,4})?%?/gu,
  /(?<![A-Za-z])(?:LUL|LLL|RUL|RML|RLL|LAD|LCX|RCA|MCA|ACA|PCA|ICA|CCA|SMA|IMA|IVC|SVC|CBD|PDA|ACL|PCL|MCL|LCL|GGN|GGO|SPN)(?![A-Za-z])/gu,
  /(?:男|女|患者)?[,， ]?(?<!\d)[1-8]?\d ?(?:岁|周岁|月龄|天龄)/gu,
  /(?<!\d)(?:[1-8]?\d)[- ]?(?:year|yr|month|week|day)s?(?:[- ]old)?/gu,
  /(?<![\d])\d{1,2}[-~至到]\d{1,2} ?(?:个月|月|周|天|年|months?|weeks?|days?|years?)/gu,
  /(?<!\d)\d{1,2} ?(?:个月|周|天|小时|分钟)/gu,
  /(?<!\d)\d{1,2}点(?:钟)?(?:方向|位)?/gu,
  /[左右双][侧肺肾乳膝髋肩踝腕肘眼耳]|[左右]?[上中下]叶|舌段|椎体|椎间盘|纵隔|胸腔|腹腔|盆腔|肝脏|胆囊|胰腺|脾脏|肾上腺|甲状腺|前列腺|淋巴结|结节|毛刺征|磨玻璃|主动脉|肺动脉|冠状动脉|支气管/gu,
  /(?:霍奇金|库欣|克罗恩|马凡|雷诺|帕金森|阿尔茨海默|佩吉特|梅克尔|卡波西|科勒斯|施莫尔|潘科斯特|伯基特|巴雷特|布加|白塞|亨廷顿|亨诺克|巴宾斯基|奥迪括约肌|瓦特壶腹)/gu,
  /(?:威尔逊|格雷夫斯|桥本|艾迪生|尤文|凯利|柯氏|华氏|川崎|高安|卡罗里|干燥|戈谢|法布里|皮克|路易)(?:氏|病|综合征|淋巴瘤|征|线|瘤|囊肿|骨折|结节|甲状腺炎|动脉炎|体|巨球|肉瘤)/gu,
  /(?<![\d])(?:[A-Za-z]{0,3}\d{1,3}[A-Za-z]?[（(][+-]{1,3}[）)]|\d{1,3}(?:\.\d{1,2})?%)/gu,
];

const EPONYM_NOUN =
  "(?:['’]s)?[ -](?:[a-z]+ )?(?:disease|syndrome|sign|lines?|lymphoma|nodules?|nodes?|tumou?rs?|fractures?|lesions?|cysts?|joint|arteritis|classification|class|categor(?:y|ies)|criteria|scale|score|grade|stage|stages|test|procedure|operation|diverticulum|sarcoma|hernia|phenomenon|ganglia|triad|pouch|space|fascia|canal|duct|ligament|fissure|triangle|spots?|bodies|body|cells?|catheter|tube|units?|contracture|coma|deformity|palsy|malformation|anomaly|esophagus|gland|point|sulcus|index|angle|maneuver|position|shunt|repair|thyroiditis|atrophy|dementia|chorea|metaplasia|neuroma|defect|type)";
const SORTED = [...EPONYMS].sort((a, b) => b.length - a.length).map((word) => word.replace(/[-'’]/gu, '[-–]'));
/** An eponym with what it names, with an earlier discoverer joined by a hyphen. */
export const EPONYM_PHRASE = new RegExp(
  `(?<![\\p{L}])(?:non-)?(?:${SORTED.join('|')})(?:-\\p{Lu}\\p{Ll}+)?(?:${EPONYM_NOUN}| (?:I{1,3}V?F?|\\d[A-D]?)(?![\\p{L}\\d:/.-]))`,
  'gu',
);

/** Names within names of things; nobody's, whatever stands before them. */
export const FIXED_PHRASES =
  /(?:Sister Mary Joseph|Le Fort|Ivor Lewis|Circle of Willis|Kellgren[- ]Lawrence|Swan[- ]Ganz|Salter[- ]Harris|New York Heart|Mary Joseph|Port-A-Cath|Bence Jones|Hunt and Hess)/gu;
