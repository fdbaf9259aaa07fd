/**
 * How a sentence means what it names: `cue; word|word`. A cue of the same words as a sign is a longer one (`no change`, `cannot exclude`), and hides it.
 */
const TABLE = `
deny; no|not|without|negative for|no evidence of|no evidence for|no sign of|no signs of|denies|absence of|free of|neither|nor|excludes|never|lack of|lacks|fails to show|nothing to suggest|no suggestion of|no indication of|no findings of|no findings to suggest|no ct findings to suggest|no features of|no longer|not suspicious for|insufficient evidence|low suspicion|very low suspicion|low likelihood|low probability|low likelihood of|low probability of|little concern|unlikely|unlikely to represent|ruled out|rules out|ruling out|has excluded|argues against|argue against|arguing against|speaks against|speak against|evidence against|inconsistent with|not consistent with|not compatible with
deny; 可排除|可除外|可以排除|可以除外|能排除|能除外|无需|不需|不必|未见|未见明显|未见明确|未发现|未显示|未提示|未及|未探及|未检出|未查见|未闻|没有|无|无明显|无明确|否认|已排除|排除了|已除外|不支持|不伴|并无|并未|未伴|未达|不考虑|暂无|尚无|均无|未再见|未出现|未触及|不存在|非典型
deny_next; 非|non|non-
harmless; 无数|无创|无名|无法|无回声|非常|非对称|未闭|无症状|not only|non-specific|nonspecific|no charge|无肺纹理|no lung markings|not limited to|非特异|无痛|no matter|无明显诱因|未见好转|未见缩小|未见减少|not yet|未达胃内|未进入胃腔|not improved
neutral; no change|no significant change|no interval change|no significant interval change|without change|no appreciable change|unchanged|not changed|not significantly changed|无变化|无明显变化|无显著变化|未见变化|未见明显变化|变化不大|无著变|相仿|同前|较前相仿|no increase|no decrease|未见增大|stable
doubt; 未能排除|未能除外|尚不能排除|尚不能除外|cannot exclude|can not exclude|cannot be excluded|can not be excluded|could not be excluded|cannot rule out|cannot be ruled out|not excluded|not be excluded|not entirely excluded|cannot be entirely excluded|cannot be completely excluded|不能除外|不能排除|不除外|不排除|无法排除|无法除外|难以除外|难以排除|待排|待除外|未除外|待排除|不能完全除外|不能完全排除
limited; due to|because|motion|limited by|given the|degraded|artifact|subsegmental level|伪影|受限
deny_after; cannot be assessed|cannot be evaluated|could not be assessed|not assessed|not evaluated|不能评价|无法评价|is not the cause|not the cause|is not responsible|is not due to|not required|not necessary|not needed|not confirmed|is not confirmed|was not confirmed|not substantiated|not seen|is not seen|are not seen|not identified|not present|not evident|not detected|not demonstrated|not visualized|not visible|is absent|are absent|absent|is excluded|are excluded|was excluded|has been excluded|have been excluded|ruled out|is ruled out|was ruled out|has been ruled out|is unlikely|are unlikely|unlikely|is considered unlikely|considered unlikely|none|none seen|negative|cannot be seen|no longer seen|no longer visible|no longer present|no longer identified|no longer visualized|is not favored|not favored|is not suspected|not suspected|is thought unlikely|less likely|are widely patent|reads as negative
deny_after; 未证实|未获证实|未见|未见显示|阴性|可排除|可除外|已排除|已除外|不支持|依据不足|证据不足|可能性小|可能性较小|可能性不大|可能性低|可能性很小|可能性极小|可能性较低|可能小|可能不大|概率低|不明显|未见异常|(-)|缺如|不考虑|基本排除
gone; resolved|has resolved|have resolved|has cleared|have cleared|cleared|no longer|resolved completely|recanalized|recanalised|recanalization|resolution|healed|evacuated|was evacuated|消失|已消失|已吸收|吸收完全|完全吸收|基本吸收|明显吸收|再通|完全再通|溶解|完全溶解|溶解消失|复张|已复张|复张良好|已解除|解除|缓解|已缓解|已闭合|relieved|reexpanded|re-expanded|has been removed
gone_before; resolution of|interval resolution of|resolved|clearing of|interval clearing of|resolving|recanalized|interval evacuation of|healed|removal of|interval removal of|interval repositioning of|repositioning of
residual; residual|persistent|remaining|persists|残余|残留|残存|仍见|仍有|仍可见
break; but|however|although|though|except|yet|nevertheless|apart from|other than|but there is|而是|但|但是|但见|然而|惟|仅见|仍见
verb; there is|there are|there is now|now shows|demonstrates|demonstrate|shows|reveals|identifies|findings are
repaired; 支架植入术后|支架置入术后|支架植入|覆膜支架|stent graft|stent-graft|stent grafting|endograft|evar|tevar|graft repair|支架|支架术后|人工血管|置换术后
harmless; without contrast|without iv contrast|without intravenous contrast|without gadolinium|without sedation
state; there is|there are|there is now|now shows|demonstrates|demonstrate|shows|reveals|consistent with|compatible with|concerning for|suspicious for|in keeping with|suggestive of|suggesting|represents|representing|favor|favored|diagnostic of|positive for|is present|are present|is seen|are seen|are noted|is noted|can be seen|见|可见|见有|示|考虑|提示|呈|存在|伴|伴有|并见|另见|符合|警惕|出现|发现|表现为|形成|拟|疑|可疑|疑似|已见
now; now|currently|today|now with|at present|presents today|现见|现可见|现示|目前|本次|此次|今日|今|现
harmless; 现病史|原发|原发性|原因|原位|原则|原始|例如|诸如|比如|譬如|如上|如下|如图|如前|如常|如同|如此|犹如|曾用名|血流消失|血流信号消失|沟回消失|脑沟消失|搏动消失|脂肪间隙消失
fresh; new|newly|acute|subacute|新发|急性|亚急性|新见|新出现|新鲜|acute on chronic|acute-on-chronic|subacute on chronic
header; comparison:|对比:|对照:|比较:|technique:|检查方法:|扫描方法:
asked; staging of|for staging|newly diagnosed|recently diagnosed|拟行|计划行|临床担心|临床顾虑|担心|临床需除外|临床可疑|临床疑为|exam:|examination:|study:|technique:|procedure:|protocol:|检查项目|检查名称|扫描方案|检查方法|扫描方法|indication|indications|clinical indication|reason for exam|reason for study|reason for examination|reason for the exam|clinical history|clinical information|clinical question|clinical concern|clinical suspicion|clinically suspected|history|hx|request|requested|order|ordered|was ordered|performed for|obtained for|obtained to|performed to|performed because|sent for|sent from|referred for|referred by|referred with|referred to|presenting with|presents with|presented with|presents for|presentation with|admitted for|admitted with|evaluated for|seen for|here for|rule out|r/o|to rule out|to exclude|to evaluate|to assess|evaluate for|evaluation for|evaluation of|assess for|assessment for|look for|looking for|check for|workup for|work-up for|workup of|worried about|concern was|concern is|clinical question of|question of|query|questioned|?|wells|wells score|triage|called for|screen for|screening|screening for|surveillance|surveillance for|symptoms of|complains of|complaint
asked; 临床怀疑|临床疑|临床疑诊|临床考虑|临床诊断|临床提示|临床印象|临床拟诊|急诊疑|急诊考虑|急诊诊断|门诊诊断|门诊考虑|外院诊断|外院提示|外院考虑|外院疑|申请|申请单|申请目的|检查目的|检查原因|主诉|送检|排查|筛查|筛检|初步诊断|初诊|拟诊|入院诊断|疑诊|以排除|排除|以除外|除外|除外诊断|病史摘要|家属代诉|患者自述|为明确|为除外|为排除|询问|目的|科室诊断|因怀疑|因疑|鉴别|需鉴别|有无
asked_after; staging|restaging|follow-up|followup|clearance|分期|随访|风险评估|screening|surveillance|protocol|workup|work-up|prophylaxis|precautions|study|risk|clinic|筛查|排查|筛检|高危|风险|预防
examined; 待查|遂行|来诊|来院|行ct检查|行cta|行ctpa|行cta检查|行ctpa检查|检查目的|申请ct|申请腹部ct|申请mr|收入院|前来|复诊
history; history of|h/o|hx of|status post|s/p|prior|previous|previously|previously seen|previously noted|previously described|known|known chronic|past|post|postoperative|post-operative|post-treatment|treated|treatment of|after treatment|treatment for|remission|in remission|survivor of|follow-up of|follow up of|followup of|on prior ct|on the prior ct|remote history of|original|formerly|underwent|had|had a|was diagnosed with|diagnosed with|chemotherapy|radiotherapy|prophylaxis for|surgery for|resection for|resected|repair|repaired|after repair|excluded false lumen|after stent grafting|stent graft|stent-graft|endograft|graft|evar|tevar|coiled aneurysm
history; on heparin for|on anticoagulation for|anticoagulation for|anticoagulated for|treated for|on treatment for|on warfarin for|上月|上周|去年|前年|上年|上个月|既往|既往史|曾|曾患|曾有|曾因|原|原有|原见|原先|前次|前片|上次|已知|个人史|手术史|治疗史|前次检查|上次检查|此前|先前|旧片|确诊|随访中|多年前|年前
history_clause; treated with|treated by|was treated|were treated|treated in|years ago|year ago|months ago|weeks ago|last year|last month|last week|the last admission|years earlier|years back
asked_behind; was scheduled|is scheduled|is planned|was planned|was the concern|is the concern|was the question|was feared|was entertained|had been suspected|was thought possible|was considered|were considered|was suspected|was questioned|was raised|considered clinically|was queried|was a concern|were suspected|曾被怀疑
unreal_behind; is a known complication|is a recognized complication|is a complication|known complication|are known complications|为已知并发症|已知并发症|为该操作已知并发症|的并发症之一|常见并发症
history_after; 病史|史|术后|术后改变|切除术后|治疗后|化疗后|放疗后|支架术后|支架植入术后|引流术后|保乳术后|根治术后|栓塞术后|复查|抗凝后|溶栓后|放化疗后|术后复查|消融后|术后第
compared; compared to prior|compared with prior|compared to the prior|compared with the prior|compared to previous|from prior|since prior|since the prior|from the prior|from previous|than previously|than prior|prior study|prior ct|prior exam|new since prior|new from prior|since yesterday|compared to|compared with|较前|与前片比较|与前片对比|对比前片|较前片|较上次|与前次比较|与旧片比较|since the previous|new since
old; chronic|old|remote|longstanding|long-standing|sequela|sequelae|encephalomalacia|web|webs|post-thrombotic|postthrombotic|age-indeterminate|hemosiderin|陈旧|陈旧性|慢性|软化灶|含铁血黄素|后遗改变|机化|钙化性血栓
notold; acute on chronic|acute-on-chronic|subacute on chronic|慢性肾|慢性肝|慢性支气管炎|old man|慢性病急性
family; mother|father|brother|sister|parent|sibling|aunt|uncle|cousin|grandmother|grandfather|relative|family|daughter|祖父|祖母|父亲|母亲|父母|外婆|外公|哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|亲属|叔叔|姑姑|舅舅|家族|家族史|其父|其母|其姐|其兄|其弟|其妹|其子|其女|其祖父|其祖母|爷爷|奶奶
if; if|unless|whether|in case of|in the event of|should there be|should symptoms|should the patient|return for|return to|precautions|若|如|如果|假如|一旦|倘若|万一|谨防|当出现|必要时
hypothetical; may be advanced|can be advanced|could be advanced|may be withdrawn|can be withdrawn|may be repositioned|can be repositioned|may be removed|可继续推进|could result|would result|may result|might result|could follow|may ensue|were this to|should this|in theory|可能出现|可出现|可继发|可能继发|易发生|may develop|might develop|could develop|can develop|may occur|can occur|could occur|can cause|may cause|may lead to|can lead to|may result in|may progress to|can progress to|predispose~|risk of|risk for|at risk|at risk for|high risk for|at increased risk|to prevent|prevention of|prophylaxis|prophylaxis against|有发生|可导致|可能导致|可能发生|可发生|风险|预防|迟发性|以免|可引起|可合并
pitfall; mimic~|simulate|simulates|simulating|simulated|mistaken for|be mistaken for|confused with|to be confused with|misread as|misinterpreted as|rather than|instead of|as opposed to|resembling|masquerad~|误认为|勿误认为|勿认为|勿误诊为|误诊为|误为|易误认为|貌似|类似|不要认为|伪影|artifact|artefact|而非|并非|不是
advice; recommend|recommended|recommends|suggest ct|suggest mr|suggest follow-up|advise|advised|advising|consider|please consider|should be considered to|建议|请|随诊|推荐
expected; expected|expected postoperative|postoperative day|postoperative|post-operative|postsurgical|status post laparoscopic|after laparoscop~|after laparotomy|after surgery|after cholecystectomy|recent surgery|recent laparoscopy|days ago|术后|术后改变|术后第
grown; enlarged|has enlarged|enlarging|increased|has increased|increasing|larger|bigger|worsened|worsening|worse|progressed|progression|progressive|extended|expanded|expanding|grown|has grown|recurrent|recurrence|rebleed|rebleeding|增大|增厚|增多|进展|扩大|加重|较前增大|较前增多|变大|增至|增宽|再出血|复发|新增
benign; benign|favor benign|probably benign|良性|良性可能
`;

export interface StanceEntry {
  readonly cue: string;
  readonly terms: string;
}

export const STANCE_WORDS: readonly StanceEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [cue = '', terms = ''] = line.split('; ');
    return { cue, terms };
  });
