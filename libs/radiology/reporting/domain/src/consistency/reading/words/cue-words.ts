/** Words that say how a thing is meant; id; words, a stem with `~`. */
const CUE_TABLE = `
deny; no|no evidence of|no evidence for|no definite evidence of|no sign of|no signs of|without|without evidence of|negative for|absence of|free of|denies|devoid of|lack of|neither|nor|not|未见|未见有|未见到|未见明显|未见明确|未见确切|无|无明显|无明确|没有|未显示|未发现|未探及|未及|未检出|未查见|未见显示|不伴|不伴有|未伴|否认|未闻|未提示|未致|未引起|未造成|未见异常|已除外|未出现|阴性
deny_after; not seen|is not seen|are not seen|not identified|is not identified|not visualized|not present|not demonstrated|not detected|not appreciated|is absent|are absent|absent|is excluded|are excluded|excluded|has been excluded|ruled out|is ruled out|已排除|已除外
resolved; resolved|has resolved|have resolved|resolution of|interval resolution|complete resolution|no longer seen|no longer present|no longer identified|no longer evident|no longer apparent|no longer visible|no longer demonstrated|no longer detected|no longer appreciated|no longer visualized|已吸收|已消失|消失|完全吸收|吸收消失|已基本吸收|不再显示|未再见|未再显示|disappeared|has disappeared|have disappeared|has cleared completely|have cleared completely|cleared completely|completely cleared|全部吸收|完全消散|已消散|不复存在|已全部吸收
neutral; no change|no significant change|no interval change|no significant interval change|without change|without significant change|without interval change|no appreciable change|not changed|not significantly changed|无变化|无明显变化|无显著变化|未见明显变化|未见变化|未见显著变化|变化不明显|变化不大|no significant growth|no growth|no interval growth|without growth|without interval growth|未见增大|无增大|无明显增大|未见明显增大|not enlarged since|no increase|no interval increase|无改变|无明显改变|未见改变|未见明显改变|没有变化|没有明显变化|无著变|无显著改变|not altered
no_prior; no prior|no prior study|no prior studies|no prior imaging|no prior exam|no prior examination|no priors|no previous|no previous study|no previous studies|no previous imaging|no previous exam|no comparison|no comparison study|no comparisons|no comparison studies|no comparison available|none available for comparison|without prior|without comparison|prior studies are not available|prior studies not available|no relevant prior|no old films|无既往片|无既往影像|无既往检查|无前片|无前片对比|无既往|无旧片|无对比|无对照|未见既往|无既往片对比|无既往资料|无老片|无既往影像资料
break; but|however|although|except|except for|other than|aside from|apart from|otherwise|但|但是|然而|仅见|仅|而|惟|唯
presence; there is|there are|is seen|are seen|seen|is noted|are noted|noted|identified|demonstrates|demonstrate|shows|show|reveals|is present|are present|measures|measuring|containing|with|has|见|可见|示|显示|提示|发现|探及|可及|呈|伴|伴有|出现|存在|有|查见|检出|考虑
hedge; possible|possibly|probable|probably|may represent|may be|might|suspicious|suspicious for|suspected|suspicion|suspicion of|concern for|concerning for|versus|vs|questionable|equivocal|likely|favor|favored|suggest|suggesting|suggestive|suggestive of|suggests|consistent with|compatible with|可能|可疑|疑|疑似|倾向|考虑|怀疑
doubt; to be excluded|needs to be excluded|need to be excluded|must be excluded|should be excluded|remains to be excluded|to be ruled out|needs to be ruled out|must be ruled out|should be ruled out|需除外|需排除|需要排除|有待排除|待排除|cannot exclude|cannot be excluded|can not be excluded|cannot rule out|not excluded|cannot be ruled out|not be excluded|could not be excluded|不除外|不能除外|不能排除|不排除|待排|除外|待除外|待查|鉴别|与鉴别|differential
plan; rule out|r/o|to exclude|to evaluate|evaluate for|evaluation for|evaluation of|assess for|if|should|in case of|risk of|risk for|如|若|如果|以排除|排除|警惕|screening for|prevention|prophylaxis
history; history of|h/o|hx of|status post|s/p|postoperative|post-operative|prior history|past history|known history|personal history|family history|previous resection|prior resection|病史|既往史|家族史|术后|切除术后|术后改变|既往有|曾患|postsurgical|surgically absent|removed|resected|history|既往
advice; recommend|recommended|recommends|recommendation|suggest follow-up|advise|advised|is suggested|are suggested|建议|随访|复查|follow-up|follow up|followup|further evaluation|correlate|correlation|结合临床|请结合|进一步检查
limit_acute; fresh|recent|新鲜|近期|acute|急性|subacute|亚急性|active|活动性
limit_new; new|newly|新发|新出现|新增|新见|new interval
limit_other; other|another|additional|further|remaining|其他|其它|其余|余|另外的|elsewhere|residual|残余|残留
limit_large; significant|sizable|sizeable|large|large volume|major|大量|gross|明显的|显著
limit_kind; displaced|suspicious|pathologic|pathologically|enlarged by size criteria|tension|massive|central|occlusive|compressive|high-grade|severe|obstructive|aggressive|complicated|pathological|worrisome|concerning|calcified|过大|病理性|张力性|重度|错位|移位性|可疑恶性|non-calcified|noncalcified|abnormal
old; old|chronic|remote|healed|prior|previous|longstanding|long-standing|陈旧|陈旧性|慢性|旧|已愈合
small; small|tiny|trace|minimal|mild|minor|slight|subtle|punctate|minute|少量|微量|少许|轻度|轻微|微小|小|细小|小量
large; moderate|large|massive|extensive|marked|markedly|severe|huge|大量|中量|中等量|中大量|重度|巨大|广泛|中度|大范围
new; new|newly|new compared|interval development of|developed|has developed|newly seen|新发|新出现|新增|新见|新近出现|为新发
stable; stable|as before|as previously|as previously seen|as on the previous|as on the prior|unchanged|no change|no significant change|no interval change|no significant interval change|without change|without significant change|without interval change|not significantly changed|not changed|similar to prior|similar in size|similar to previous|no appreciable change|no significant growth|no growth|no interval growth|without growth|without interval growth|同前|相仿|无变化|无明显变化|未见明显变化|未见变化|大致相同|大致同前|变化不明显|变化不大|无显著变化|未见显著变化|稳定|未见增大|无增大|无明显增大|未见明显增大|基本同前|基本相仿|较前相仿|大小同前|remains static|static in size|static appearance|the same size|same size as|unaltered|not altered|identical in size|大小一致|大小相同|无改变|无明显改变|未见改变|未见明显改变|变化不著|没有变化|没有明显变化|大小无变化|无著变|无显著改变
growing; increased|increasing|enlarging|grown|has grown|growing|growth|interval growth|interval increase|larger|progression|progressed|progressive|increase in size|worsened|worsening|interval enlargement|bigger|增大|增多|进展|增长|变大|较前增大|较前增多|增至|加重|较前进展|扩大|larger than|markedly larger|much larger|slightly larger|significantly larger|considerably larger|now larger|larger now|larger compared|larger since|more numerous|more extensive|more conspicuous|has enlarged|have enlarged|enlarged since|enlarged from|has increased|have increased|deteriorated|deterioration|interval progression|明显增大|范围扩大|范围增大|数目增多|恶化|长大|较前加重|worse than before|worse than on|worse since
shrinking; 吸收|明显吸收|吸收减少|部分吸收|decreased|decreasing|smaller|shrunk|reduced|regressed|regression|interval decrease|improved|improving|improvement|reduction|缩小|减少|减小|好转|变小|较前缩小|较前减少|吸收好转|部分吸收|减轻|缩至|减至|smaller than|partially cleared|partial clearing|has cleared|have cleared|cleared almost|less extensive|less conspicuous|less marked|diminished|partial response|partial resolution|partially resolved|resolving|receded|shrinkage|has shrunk|have shrunk|has decreased|have decreased|范围缩小|变淡|消退|退缩|消散|部分消散|较前改善|明显缩小
prior_value; previously|previously measured|formerly|prior|previous|was|were|from|compared to|compared with|versus prior|had measured|last exam|原|原为|由|从|前次|前片|上次|既往|前者|原约|旧片|此前|前次约|前次为|上次为|过去|原大小|原来
now_value; now|currently|current|today|to|now measures|now measuring|at present|increased to|decreased to|grown to|现|现为|至|增至|缩至|减至|增大至|缩小至|目前|本次|今|现约|本次约
compared; compared with|compared to|comparison|in comparison|when compared|since|since prior|since the prior|prior|previous|previously|interval|较前|与前|对比|对照|前片|前次|相比|比较|上次|同前|与旧片|旧片|较旧片|较前片|较上次|prior study|prior exam|previous study
solid_part; solid component|solid part|solid portion|solid nodular component|solid core|internal solid|实性成分|实性部分|实性组分|其内实性|实性成份
part; cystic component|necrotic component|necrotic area|central necrosis|necrosis|enhancing component|calcified component|central calcification|cystic part|cystic portion|mural nodule|central cavity|internal cavity|其内坏死|坏死区|囊性成分|囊变区|囊性部分|其内钙化|空洞大小|壁结节|内见空洞|内空洞|中心坏死
short_axis; short axis|short-axis|minor axis|short diameter|smallest diameter|短径|短轴|最短径|最小径
long_axis; long axis|long-axis|major axis|long diameter|longest diameter|longest axis|greatest dimension|maximum diameter|maximal diameter|maximum dimension|largest diameter|largest dimension|longest dimension|长径|长轴|最大径|最长径|最大直径
mean; mean|average|mean diameter|average diameter|平均|平均径|平均直径
distance; from the|above the|below the|away from|beyond the|distal to|proximal to|to the pleura|距|距离|相距|间距|距胸膜
technical; slice|slices|thickness of slices|section thickness|slice thickness|collimation|reconstruction|层厚|层距|间隔|薄层|重建|slice interval
wall; wall thickness|mural thickness|thick wall|wall|壁厚|壁|皮质厚|厚约|厚度|thickness|cortical thickness
shift; shift of midline|midline shift|shift|移位|displacement|displaced by|separation|分离|前移
organ_size; measures up to|in length|in size|caliber|大小|长约|长径约
count_2; 2根|两根|2颗|两颗|2条|两条|2支|two|both of|两枚|两个|2枚|2个|二枚|两处|2处|两颗|双枚|两
count_3; 3根|三根|3颗|三颗|3条|三条|3支|three|三枚|三个|3枚|3个|三处|3处|三颗
count_4; 4根|四根|4颗|四颗|4条|四条|4支|four|四枚|四个|4枚|4个|四处|4处
count_5; 5根|五根|5颗|五颗|5条|五条|5支|five|五枚|五个|5枚|5个|五处|5处
count_6; 6根|六根|6颗|六颗|6条|六条|6支|six|六枚|六个|6枚|6个|6处
each; 各|各见|each|分别|respectively|各一
enlarged; enlarged|bulky|肿大|增大|pathologic|pathologically enlarged|has enlarged|have enlarged|enlarged since|enlarged from|明显增大
largest; the largest|largest|the larger|larger|the biggest|dominant|the dominant|the greater|the largest of which|较大者|最大者|大者|较大一枚|较大的|最大的|较大|最大|其中较大|其中最大|较著者
other_one; the other|another|a second|second|the second|the smaller|另一|另一枚|另见|另有|另一个|第二|另于|其二|另
multiple; multiple|numerous|several|many|multifocal|innumerable|scattered|diffuse|few|a few|several small|多发|多个|多枚|数枚|数个|多处|散在|弥漫|多灶|多发性|若干|广泛|诸
single; single|solitary|isolated|a single|only one|one|singular|单发|单个|孤立|孤立性|单枚|唯一|一枚|一个|单一|一处|1枚|1个|1处|单发性|sole
normal; keep their height|keeps its height|maintain their height|height is maintained|heights are maintained|heights are preserved|ends at l1|ends at l1-l2|ends at the l1|terminates at l1|terminates at l1-l2|terminates at the l1|高度正常|高度存在|位置正常|normally|maintained|preserved|symmetric|symmetrical|unchanged in appearance|well aligned|对称|规整|轮廓规整|形态规整|边缘规整|轮廓光整|轮廓清楚|光滑|光整|完好|normal|unremarkable|clear|within normal limits|intact|patent|清晰|正常|未见异常|未见明显异常|通畅|完整|无殊|清楚|未见明确异常|无异常|无明显异常|no abnormality|no acute abnormality|negative
hetero; absent flow|absent blood flow|absent doppler flow|absent vascularity|no flow|no blood flow|without flow|无血流|无血流信号|欠规整|不规整|不甚规整|欠光整|heterogeneous|homogeneous|不均匀|均匀
skip; placenta previa|placenta praevia|placenta accreta|placental abruption|previa|前置胎盘|胎盘前置|低置胎盘|胎盘早剥|胎盘植入|脊髓无变性|脊髓未见变性|脊髓变性|未见脊髓变性|hardware failure|hardware complication|hardware loosening|implant failure|implant loosening|loosening of the hardware|内固定松动|假体松动|内固定失败|内固定断裂|subcutaneous emphysema|surgical emphysema|orbital emphysema|soft tissue emphysema|mural emphysema|皮下气肿|软组织气肿|眶内气肿|bone mass|muscle mass|lean mass|body mass|emphysematous|气肿性|septic emboli|septic embolism|septic pulmonary emboli|fat emboli|fat embolism|tumor emboli|air embolism|脓毒性肺栓塞|脓毒性栓子|脂肪栓塞|mass effect|占位效应|压迫效应|占位征象|未达肿大标准|未达肿大|未达病理|not enlarged|not pathologically enlarged|未达诊断标准|non-obstructing|nonobstructing|non-obstructive|nonobstructive|unobstructed|non-displaced|nondisplaced|left to right|right to left|左右径|左右|左右两侧径线|左前斜|右前斜|左心室|右心室|左心房|右心房|左房|右房|左室|右室|左肺动脉|右肺动脉|左主支气管|右主支气管|左锁骨下动脉|右锁骨下动脉|左前降支|左主干|右冠状动脉|左冠状动脉|向左|向右|左移|右移|偏左|偏右|左旋|右旋|left ventricle|right ventricle|left ventricular|right ventricular|left atrium|right atrium|left atrial|right atrial|left main|left anterior descending|right coronary artery|left coronary artery|right-sided aortic arch|right sided aortic arch|right aortic arch|left aortic arch|to the left|to the right|leftward|rightward|right lateral decubitus|left lateral decubitus|right posterior oblique|left anterior oblique|右位主动脉弓|右弓|右侧卧位|左侧卧位|左手优势|right-handed|left-handed|right heart|left heart|left portal vein|right portal vein|门静脉左支|门静脉右支|左肝管|右肝管|chest tube|胸腔引流管|大小正常|左肾静脉|left renal vein|bone density|骨密度|breast density|without contrast|without iv contrast|without intravenous contrast|no contrast|no iv contrast|no intravenous contrast|without and with contrast|with contrast|with intravenous contrast|with iv contrast|with and without contrast|post-contrast|post contrast|postcontrast|at this time|left behind|right after|大小形态|无特殊|no acute distress|no known|posterior to|not only|不仅|annular tear|annular fissure|annulus tear|tear of the annulus|纤维环撕裂|frontal and lateral|frontal view|frontal views|frontal radiograph|frontal projection|frontal chest|frontal image|pa and lateral|ap and lateral
`;

export interface CueEntry {
  readonly id: string;
  readonly terms: string;
}

export const CUES: readonly CueEntry[] = CUE_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', terms = ''] = line.split('; ');
    return { id, terms };
  });

const SIDE_TABLE = `
left; left main renal|left main pulmonary|左侧弯|左侧凸|左附件@ovary|左侧附件@ovary|向左后|向左后方|左后|左后方|左后型|左旁中央|左颈部@neck|左侧颈部@neck|左颈ii@neck|左颈iii@neck|左颈iv@neck|左颈v@neck|左颈vi@neck|左颈i@neck|左肺炎@lung|左下肢@leg_vein|左上肢@arm_vein|左下腹|左上腹|左中腹|左下腹部|左上腹部|左下颌|左上臂|左下颌骨|左髂窝|左上颌|左上眼睑|左下眼睑|左上颌窦@sinus|left|left-sided|left sided|lt|l|左|左侧|左边|左半|左肺@lung|left lung@lung
right; right main renal|right main pulmonary|右侧弯|右侧凸|右附件@ovary|右侧附件@ovary|向右后|向右后方|右后|右后方|右后型|右旁中央|右颈部@neck|右侧颈部@neck|右颈ii@neck|右颈iii@neck|右颈iv@neck|右颈v@neck|右颈vi@neck|右颈i@neck|右肺炎@lung|右下肢@leg_vein|右上肢@arm_vein|右下腹|右上腹|右中腹|右下腹部|右上腹部|右下颌|右上臂|右下颌骨|右髂窝|右上颌|右上眼睑|右下眼睑|右上颌窦@sinus|right|right-sided|right sided|rt|r|右|右侧|右边|右半|右肺@lung|right lung@lung
bilateral; 双颈部@neck|双侧颈部@neck|双颈ii@neck|双颈iii@neck|双颈iv@neck|双颈v@neck|双颈vi@neck|双颈i@neck|双下肺炎@lung|双上肺炎@lung|双肺炎@lung|bilateral|bilaterally|both|both sides|双侧|两侧|双边|双眼@orbit|双耳@mastoid|双肩@shoulder|双踝@ankle|双腕@wrist|双手@hand|双足@foot|双下肢@leg_vein|双上肢@arm_vein|双附件@ovary|双卵巢@ovary|双腋@axilla|双上肺@lung|双下肺@lung|双肺门@mediastinum|双输尿管@ureter|双肾上腺@adrenal|双睾丸@testis|双额@brain|双颞@brain|双顶@brain|双枕@brain|双基底节@brain|双丘脑@brain|双侧脑室@brain|双股骨@femur|双锁骨@clavicle|双髂@pelvic_bone|双胸腔@pleura|双膈|双上颌窦@sinus|双叶@thyroid|双肺@lung|两肺@lung|both lungs@lung|bilateral lungs@lung|双肾@kidney|两肾@kidney|双乳@breast|双膝@knee|双髋@hip|biapical@lung|bibasilar@lung|bibasal@lung|bihilar@mediastinum|两侧胸腔@pleura|双侧胸腔@pleura|bitemporal@brain|bifrontal@brain
`;

export const SIDES = SIDE_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', terms = ''] = line.split('; ');
    return { id, terms };
  });

/** How dense, how bright, how echogenic: values of one axis exclude each other. */
const ATTENUATION_TABLE = `
density solid; solid|实性|实质性
density part_solid; subsolid|part-solid|part solid|partly solid|partially solid|mixed ground-glass|mixed ground glass|subsolid with solid component|semisolid|semi-solid|部分实性|混合磨玻璃|混合性磨玻璃|亚实性|混杂磨玻璃|混合密度|psn|mggn|mggns|mggo
density ground_glass; subsolid|亚实性|ground-glass|ground glass|groundglass|ggn|ggo|pure ground-glass|pure ground glass|nonsolid|non-solid|磨玻璃|毛玻璃|磨玻璃样|纯磨玻璃|磨砂玻璃|磨玻璃密度|ggns|ground-glass opacity|ground-glass opacities|ground glass opacity|磨玻璃影|磨玻璃密度影|pggn|pggns|pggo
density calcified; calcified|densely calcified|钙化|钙化性|钙化的
calcification no; noncalcified|non-calcified|uncalcified|无钙化|非钙化|未钙化
bright low; hypodense|hypoattenuating|low-density|low density|low attenuation|low-attenuation|低密度|hypodensity|hypodensities|低密度影|低密度灶
bright high; hyperdense|hyperattenuating|high-density|high density|high attenuation|high-attenuation|高密度|hyperdensity|高密度影|高密度灶
bright iso; isodense|isoattenuating|等密度|等密度影|等密度灶
echo iso; isoechoic|等回声|等回声区
echo low; hypoechoic|低回声
echo high; hyperechoic|echogenic|高回声|强回声
echo none; anechoic|无回声
nature cystic; cystic|囊性|cyst|anechoic|无回声|囊实性|cystic and solid|solid and cystic|mixed cystic and solid
nature solid; solid|实性|实质性|囊实性|cystic and solid|solid and cystic|mixed cystic and solid
calcification yes; calcified|densely calcified
t1 high; t1 hyperintense|t1-hyperintense|t1高信号|t1wi高信号|t1wi呈高信号|t1呈高信号|hyperintense on t1|high t1 signal|increased t1 signal|high signal on t1|high signal intensity on t1|t1 high signal|bright on t1|短t1|t1wi稍高信号|t1wi呈稍高信号|t1wi为高信号|t1加权像高信号|t1加权像呈高信号
t1 low; t1 hypointense|t1-hypointense|t1低信号|t1wi低信号|t1wi呈低信号|t1呈低信号|hypointense on t1|low t1 signal|low signal on t1|low signal intensity on t1|t1 low signal|dark on t1|长t1|t1wi稍低信号|t1wi呈稍低信号|t1wi为低信号|t1加权像低信号|t1加权像呈低信号
t2 high; t2 hyperintense|t2-hyperintense|t2高信号|t2wi高信号|t2wi呈高信号|t2呈高信号|hyperintense on t2|t2 bright|high t2 signal|increased t2 signal|high signal on t2|high signal intensity on t2|t2 high signal|bright on t2|长t2|t2wi稍高信号|t2wi呈稍高信号|t2wi为高信号|t2wi像呈高信号|t2加权像高信号|t2加权像呈高信号|t2压脂高信号
t2 low; t2 hypointense|t2-hypointense|t2低信号|t2wi低信号|t2wi呈低信号|t2呈低信号|hypointense on t2|t2 dark|low t2 signal|low signal on t2|low signal intensity on t2|t2 low signal|dark on t2|短t2|t2wi稍低信号|t2wi呈稍低信号|t2wi为低信号|t2加权像低信号|t2加权像呈低信号
enhancement yes; enhancing|avidly enhancing|强化明显|明显强化|不均匀强化|均匀强化
enhancement no; nonenhancing|non-enhancing|无强化|未见强化|不强化
bone lytic; lytic|osteolytic|溶骨性|溶骨
bone sclerotic; sclerotic|osteoblastic|blastic|成骨性|硬化性
`;

export const ATTENUATIONS = ATTENUATION_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [value = '', terms = ''] = line.split('; ');
    const [axis = '', of = ''] = value.split(' ');
    return { axis, value: of, terms };
  });
