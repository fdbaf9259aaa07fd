import { joined, type Role, type Word, words } from './meaning';

/** `left larger than right`: on both sides. */
const UNEQUAL = [
  ['left', 'right'],
  ['right', 'left'],
]
  .flatMap(([one = '', other = '']) => [
    joined(one, ' ', joined('larger|greater|more|worse|bigger', ' than ', other)),
    joined(one.charAt(0), '>|<', other.charAt(0)),
    joined(one.charAt(0), ' > | < ', other.charAt(0)),
    joined(one, '>|<', other),
    joined(one, ' > | < ', other),
  ])
  .join('|');

const role = (which: Role, list: string): readonly Word[] => words({ role: which }, list);

export const OTHER_WORDS: readonly Word[] = [
  ...role(
    'history',
    'history|history of|h/o|hx of|hx|clinical history|clinical information|indication|reason for exam|reason for examination|reason for study|known history of|past medical history|pmh|presents with|presenting with|clinical indication|referred for|clinical data|chief complaint|with a history of|病史|既往史|主诉|临床诊断|申请目的|检查目的|临床资料|现病史|个人史|手术史|史|有吸烟史|临床表现|临床症状|既往有|因|病史摘要|临床病史|检查原因|既往体检|因发现',
  ),
  ...role(
    'after',
    's/p|status post|post op|postoperative|post lobectomy|post segmentectomy|post resection|post surgical|postsurgical|prior lobectomy|prior resection|prior wedge resection|prior right upper lobectomy|prior left upper lobectomy|lobectomy|segmentectomy|wedge resection|pneumonectomy|following resection|after resection|sp|thoracotomy|after lobectomy|resected|resection|术后|切除术后|术后改变|楔形切除|切除|化疗后|放疗后|治疗后|术后复查|切除术|肺癌术后|肺叶切除|根治术后|部分切除|切除后|消融术后|消融后',
  ),
  ...role(
    'advice',
    'recommend|recommended|recommends|recommendation|advise|advised|suggest follow up|suggest ct|suggest clinical|consider|follow up ct|follow up in|followup in|please correlate|correlate|clinical correlation|is advised|suggested|repeat ct|repeat imaging|repeat scan|short interval follow up|follow up imaging|follow up is|follow up recommended|follow up with|annual screening|continue annual|biopsy|fine needle aspiration|fna|needle aspiration|core needle biopsy|core biopsy|needle biopsy|stereotactic biopsy|surgical excision|tissue sampling|pet/ct|to be followed|should be followed|for further evaluation|further evaluation|建议|随访|请结合|结合临床|定期复查|请随诊|复查胸部|必要时|随诊|进一步检查|建议复查|请|密切观察|定期随访|观察',
  ),
  ...role(
    'heading',
    'technique|comparison|procedure|protocol|exam|examination|study|contrast|dose|检查技术|扫描技术|检查方法|检查项目|检查部位|对比检查|扫描方法|技术|检查名称|影像号|检查号|姓名|性别|年龄|科室|住院号|门诊号|病历号|patient name|name|mrn|accession|dob|date of exam|exam date|referring physician|检查日期|报告日期|报告医师|审核医师|床号',
  ),
  ...role(
    'section',
    'findings|impression|impressions|conclusion|影像表现|影像所见|检查所见|诊断意见|影像诊断|印象|诊断|结论|所见|意见|recommendations|summary|检查结论|诊断印象|放射学诊断|放射学表现|ct所见|ct诊断|描述|opinion|report',
  ),
  ...words({ role: 'fact', side: 'bilateral' }, `${UNEQUAL}|左>右|右>左|左侧>右侧|右侧>左侧|左<右|右<左`),
  ...role(
    'quality',
    'noncalcified|uncalcified|noncavitary|greater on the left|greater on the right|larger on the left|larger on the right|worse on the left|worse on the right|more on the left|more on the right|左侧较多|右侧较多|左侧为著|右侧为著|左侧为甚|右侧为甚|以左侧为著|以右侧为著|左侧明显|右侧明显|左侧为主|右侧为主|以左侧为主|以右侧为主|以左肺为著|以右肺为著|以双下肺为著|以上叶为著|左侧著|右侧著|upper lobe predominant|lower lobe predominant|diffuse|diffusely|弥漫|弥漫性|small|tiny|large|moderate|trace|minimal|mild|moderate sized|minor|moderately|mildly|severe|massive|little|slight|slightly|subtle|faint|dense|patchy|focal|round|rounded|oval|ovoid|linear|plate like|discoid|band like|loculated|layering|free flowing|subsegmental|segmental|lobar|dependent|mild to moderate|extensive|confluent|new small|tension|partial|complete|compressive|passive|cylindrical|cystic|varicose|saccular|thin|thick|thin walled|thick walled|eccentric|central|punctate|stellate|triangular|lentiform|bilobed|adjacent|underlying|associated|overlying|residual|chronic|acute|old|healed|incidental|solitary|single|suspicious|mass like|prominent|subsolid|ssn|ssns|' +
      '少量|微量|大量|中量|中等量|中等|少许|少-中量|较多量|轻度|中度|重度|斑片状|片状|大片|大片状|小片状|类圆形|圆形|卵圆形|椭圆形|条状|线状|盘状|结节状|团片状|小|微小|粟粒|局限性|局部|节段性|包裹性|游离|单发|孤立性|孤立|单个|陈旧性|陈旧|急性|慢性|代偿性|柱状|囊状|囊柱状|斑点状|点状|淡薄|淡|稍高密度|高密度|低密度|稍低密度|亚实性|亚实|斑片|片|圆|轻微|明显|亚段性|张力性|被动性|压迫性|邻近|相邻|局灶性|薄壁|厚壁|偏心|囊性|不均匀|均匀|密度均匀|密度不均|不均|条片状|云絮状|絮状|柱状及囊状|弧形|新月形|极少量|中-大量|牵拉性|粗大|细小|多形性|不典型|典型|小叶性|高|大',
  ),
];
