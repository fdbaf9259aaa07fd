import type { CriticalCode } from './critical-result';

/**
 * How the reports of both languages word each critical result. `needs` is the sign itself; `without` are words of the same sentence that make another thing of it (an old clot,
 * air in the stomach, a tube that lies well). Denial, history and questions are read apart. All patterns are of folded text and linear.
 */
export interface CriticalRule {
  readonly code: CriticalCode;
  readonly needs: RegExp;
  readonly with?: RegExp;
  readonly without?: RegExp;
}

const OLD =
  /chronic|(?<![a-z])old(?![a-z])|remote|resolved|resolving completely|recanali[sz]ed|healed|treated|prior (?:pe|pulmonary embol)|sequelae?|encephalomalacia|慢性|陈旧|既往|已吸收|已消失|(?<!纹理|结构|强化|血流|搏动)消失|吸收完全|完全吸收|再通|复张良好|已复张/;
const OLD_BLEED =
  /(?<![a-z])(?<!acute on |acute-on-)chronic(?! on)(?![- ]acute)|remote|resolved|microhemorrhage|microbleed|hemosiderin|encephalomalacia|(?<![a-z])old(?![a-z])|陈旧|微出血|含铁血黄素|已吸收|吸收完全|完全吸收|软化灶|慢性/;

export const CRITICAL_RULES: readonly CriticalRule[] = [
  {
    code: 'tension_pneumothorax',
    needs:
      /tension[- ](?:hydro)?pneumothora\w*|pneumothora\w* (?:is |are )?(?:under|with|causing|and|showing)[^.;\n]{0,25}tension(?! headache)|tension physiology|张力性(?:液)?气胸|气胸[^。;\n]{0,20}张力|张力(?:性)?[^。;\n]{0,6}气胸|高压(?:性)?气胸/g,
    without: OLD,
  },
  {
    code: 'tension_pneumothorax',
    needs: /pneumothora\w*|气胸/g,
    with: /(?:mediastin\w*|trachea\w*|cardiomediastin\w*|heart)[^.;\n]{0,40}(?:shift|deviat|displac|pushed)|(?:shift|deviation|displacement) of (?:the )?(?:mediastin|heart|trachea|cardiomediastin)|(?:shifts|displaces|pushes|shifting|displacing) the (?:mediastin|heart|trachea)|(?:shift|deviation|displacement) (?:to|toward|towards|away)|(?:flattening|inversion|depression|flattened|inverted|depressed)[^.;\n]{0,25}(?:hemi)?diaphragm|(?:hemi)?diaphragm\w*[^.;\n]{0,20}(?:flatten|invert|depress)|(?:纵隔|气管|心影|心脏)[^。;\n]{0,12}(?:移位|偏移|左移|右移|左偏|右偏|推移|推压|推挤|向[左右对健]|受压移)|膈(?:肌|面)?[^。;\n]{0,6}(?:低平|下压|反转|受压)/,
    without:
      /no (?:mediastinal |tracheal |significant |associated )*(?:shift|deviation|tension)|without (?:evidence of )?(?:mediastinal |tracheal |significant )*(?:shift|deviation|tension)|mediastin\w* (?:is|remains) midline|无[^。;\n]{0,6}(?:移位|偏移)|(?:纵隔|气管)[^。;\n]{0,6}(?:居中|无移位|未见)|chronic|resolved|陈旧|已吸收|(?<!纹理)消失|未见[^。;,，\n]{0,8}(?:移位|偏移)/,
  },
  {
    code: 'aortic_dissection',
    needs:
      /(?:aort\w*|type [ab]|stanford|debakey|thoracic|ascending|descending)[^.;\n]{0,40}dissect\w*|dissect\w*[^.;\n]{0,40}(?:aort|type [ab]|stanford|debakey)|(?:intimal|dissection) flap|(?:true|false) (?:and (?:true|false) )?lumen|intramural hematoma[^.;\n]{0,30}aort|aort\w*[^.;\n]{0,30}(?:intramural hematoma|rupture)|ruptur\w*[^.;\n]{0,20}(?:thoracic |abdominal )?aort|ruptured (?:abdominal |thoracic )?(?:aortic )?aneurysm|(?:主动脉|stanford|debakey)[^。;\n]{0,24}夹层|夹层[^。;\n]{0,16}(?:主动脉|stanford|debakey)|内膜片|内膜瓣|真假(?:两|双)?腔|真假?腔[^。;\n]{0,6}假腔|主动脉[^。;\n]{0,10}(?:双腔|壁内血肿|壁间血肿|破裂)|动脉瘤破裂[^。;\n]{0,10}主动脉/g,
    without:
      /carotid|vertebral arter|cervical arter|coronary dissection|celiac|(?<!aorta and )superior mesenteric artery dissection|repair|status post|s\/p|postoperative|graft|stable chronic|chronic|unchanged chronic|lymph node dissection|neck dissection|颈动脉夹层|椎动脉夹层|术后|慢性|淋巴结清扫|支架/,
  },
  {
    code: 'pulmonary_embolism',
    needs:
      /high probability[^.;\n]{0,30}(?:pulmonary embol\w*|(?<![a-z])pe(?![a-z]))|(?<![a-z])(?:pulmonary (?:thrombo)?embol\w*|pulmonary thrombo-?embol\w*|pe(?! (?:tube|exam|ratio|score))|(?:multiple|bilateral|acute|segmental|subsegmental|new|small) pes|saddle (?:pulmonary )?embol\w*|(?:segmental|lobar|subsegmental|central|bilateral|acute) (?:pulmonary )?embol\w+)(?![a-z])|(?:thrombus|thrombi|clot|filling defects?|embol\w+)[^.;\n]{0,50}(?:pulmonary arter\w*|lobar (?:branch|arter)|(?:segmental|lobar|interlobar) (?:pulmonary )?(?:arter|branch)|lobe arter|lobe pulmonary)|pulmonary arter\w*[^.;\n]{0,60}(?:filling defect|thromb|embol|clot)|(?:肺栓塞|肺动脉栓塞|肺血栓栓塞|骑跨(?:性)?(?:血)?栓|肺梗塞)|肺动脉[^。;\n]{0,30}(?:充盈缺损|栓子|血栓|栓塞)|(?:充盈缺损|栓子|血栓)[^。;\n]{0,20}肺动脉|(?:上|中|下)叶(?:各|及|、|段|亚段|基底段|肺)*动脉[^。;\n]{0,20}(?:充盈缺损|栓)/g,
    without: new RegExp(
      `${OLD.source}|web|low (?:probability|likelihood)|wells|d-dimer|tumou?r (?:thromb|embol)|pe protocol|ct ?pe|pectus|cement embol|fat embol|flow artifact|mixing artifact|motion artifact|休克|瘤栓|伪影|高血压肺`,
    ),
  },
  {
    code: 'intracranial_hemorrhage',
    needs:
      /(?:intracranial|intracerebral|intraparenchymal|parenchymal|subarachnoid|subdural|epidural|extradural|intraventricular|cerebellar|pontine|thalamic|basal ganglia|basal ganglion|brainstem|lobar|putaminal|cerebral|frontal|temporal|parietal|occipital|extra-?axial|hemispheric)(?: \w+){0,3} (?:hemorrhag\w*|haemorrhag\w*|bleed\w*|hematoma\w*|haematoma\w*|blood)|(?<![a-z])(?:sah|sdh|edh|ivh|ich)(?![a-z])|(?:petechial (?:hemorrhage|haemorrhage)|(?:hemorrhage|haemorrhage|hematoma|haematoma|acute blood|blood products|hyperdense blood)[^.;\n]{0,30}(?:basal ganglia|thalam|pons|infarct|frontal|temporal|parietal|occipital|cerebell|lateral ventric|third ventric|fourth ventric|ventricles|brain|cerebral|sulci|cistern|subarachnoid|subdural|falx|tentorium|hemisphere))|(?:hyperdense|hyperattenuating|high[- ]density|crescentic|lentiform|biconvex)[^.;\n]{0,40}(?:subdural|extra-?axial|epidural|subarachnoid|sulci|cistern)(?:[^.;\n]{0,30}(?:collection|blood|space|hematoma|hemorrhage))?|hemorrhagic (?:contusion|transformation|stroke|infarct)|(?:脑|颅内|蛛网膜下腔|硬膜[下外]|脑室(?:内)?|基底节区?|丘脑|小脑|脑干|脑桥|额叶|颞叶|顶叶|枕叶|额颞叶|脑实质|壳核|颞顶叶|额顶叶|大脑)[^。;,，\n]{0,14}(?:出血|血肿|积血)|(?:脑沟|脑池|鞍上池|外侧裂池|脑室)[^。;\n]{0,12}(?:高密度)(?:影)?[^。;\n]{0,14}(?:出血|积血|蛛网膜)/g,
    without: new RegExp(
      `${OLD_BLEED.source}|scalp|subgaleal|pulmonary|alveolar|(?<![a-z])lung|hepatic|(?<![a-z])liver|renal|kidney|splenic|adrenal|ovarian|retroperitoneal|rectus|thigh|gluteal|cephalhematoma|spinal|lumbar|cervical epidural|thoracic epidural|spine|eye|retinal|conjunctival|头皮|帽状腱膜|椎管|眼`,
    ),
  },
  {
    code: 'pneumoperitoneum',
    needs:
      /pneumoperitoneum|free (?:intra-?peritoneal |intra-?abdominal |sub-?diaphragmatic |abdominal )?(?:air|gas)|(?<![a-z])(?:air|gas|lucency)(?![a-z])[^.;\n]{0,20}(?:under|beneath|below|underneath)[^.;\n]{0,25}(?:hemi)?diaphragm\w*|sub-?diaphragmatic (?:free )?(?:air|gas|lucency)|extra-?luminal (?:air|gas)|perforated (?:viscus|ulcer|duodenal|gastric|bowel)|(?:bowel|gastric|duodenal|colonic|visceral|hollow viscus|intestinal) perforation|rigler|气腹|(?:膈下|腹腔|腹腔内|腹内|肝前|肝周)[^。;,，\n]{0,10}(?:游离(?:气|积气)|积气|新月形透亮|新月状透亮|气体影|透亮影)|游离气体|(?:消化道|胃肠道|肠|胃|十二指肠|空腔脏器)[^。;,，\n]{0,4}穿孔|新月形?(?:游离)?气体/g,
    without:
      /post-?operative|postsurgical|recent (?:surgery|laparoscop|laparotomy)|expected|after (?:laparoscop|laparotomy|surgery)|post-?laparoscop|stomach bubble|gastric bubble|gastric air|colonic interposition|chilaiditi|peritoneal dialysis|术后|胃泡|肠管积气|间位结肠|结肠间位|结肠脾曲|腹膜透析/,
  },
  {
    code: 'malpositioned_tube',
    needs:
      /(?<![a-z])(?:ett?|endotracheal|tracheal|tracheostomy)(?![a-z]) ?(?:tube|tip)?[^.;\n]{0,60}(?:main ?-?(?:stem )?bronch\w*|mainstem|esophag\w*|bronchus intermedius|at the carina|too (?:low|high|deep)|malposition\w*|(?:above|over) the thoracic inlet|needs? (?:to be )?(?:withdraw|retract|pull|reposition|advanc)\w*|should be (?:withdrawn|retracted|pulled|repositioned|advanced))|(?:right|left) main ?-?(?:stem )?(?:bronchus )?intubation|(?:mainstem|esophageal|endobronchial) intubation|(?<![a-z])(?:ng|ngt|nasogastric|orogastric|enteric|feeding|dobhoff|og|nasoenteric|gastric)(?![a-z]) ?(?:tube|tip)?[^.;\n]{0,70}(?:bronch\w*|trachea|airway|lung|pleura\w*|coiled (?:in|within)|looped in|in the (?:distal |mid |proximal |upper |lower )?(?:o?esophagus)|above the (?:diaphragm|ge junction|gastroesophageal)|malposition\w*|kinked)|(?<![a-z])(?:central (?:venous )?(?:catheter|line)|cvc|picc(?: line)?|port-?a?-?cath(?:eter)?|(?:jugular|subclavian|ij) (?:line|catheter|central)|swan[- ]ganz(?: catheter)?|dialysis catheter|catheter|line)[^.;\n]{0,60}(?:malposition\w*|azygos|(?:contralateral|opposite|internal jugular vein|brachiocephalic artery|subclavian artery|carotid artery|arterial|aorta)(?! approach)|coiled|kinked|extravascular|flipped|cephalad|cranially|up the neck|right ventricle|deep in the right atrium|too deep)|chest tube[^.;\n]{0,60}(?:malposition\w*|(?:side ?(?:hole|port))[^.;\n]{0,30}(?:outside|soft tissue|extra)|within the (?:lung parenchyma|fissure|soft tissue|subcutaneous|liver|spleen|abdomen)|outside the (?:pleura|chest|thora)|kinked|in the (?:lung parenchyma|subcutaneous|soft tissue|liver|spleen|chest wall|abdomen))|(?<![a-z])(?:tube|catheter|line|picc|ett|cvc|port|lead|drain)(?![a-z])[^.;\n]{0,90}(?:withdraw\w*|retract(?:ion|ed|ing)?(?![a-z])|pull(?:ed|ing)? back|reposition(?:ing|ed)?|advance(?:d|ment)?)(?![a-z])|(?<![a-z])(?:tube|ett|tip)[^.;\n]{0,40}(?:0(?:\.\d)?|1(?:\.\d)?) cm above (?:the )?carina|(?<![a-z])(?:ngt?|nasogastric|feeding|enteric|orogastric|dobhoff)[^.;\n]{0,60}(?:hypopharynx|oropharynx|pharynx|nasopharynx|(?:right|left) (?:lung|hemithorax|lower lobe))|malposition\w*[^.;\n]{0,30}(?:tube|line|catheter|ett|picc|cvc|lead|drain)|(?<![a-z])(?:tube|line|catheter|ett|ngt)[^.;\n]{0,30}malposition\w*|(?:tube|catheter) (?:dislodge\w*|dislocation)|(?:气管插管|气管导管|插管|气管切开套管)[^。;\n]{0,24}(?:主支气管|支气管内|食管|过深|过浅|过低|过高|位置不当|位置异常|误入|隆突(?:处|水平|下|以下))|(?:胃管|鼻胃管|鼻饲管|营养管|鼻空肠管|鼻肠管)[^。;\n]{0,24}(?:气道|支气管|气管|肺|胸腔|误入|盘曲|盘绕|打折|食管内|食管[上中下]段|位置不当|位置异常|折返|反折)|(?:中心静脉(?:导管|置管)|深静脉(?:导管|置管)|picc|锁骨下静脉(?:导管|置管)|颈内静脉(?:导管|置管)|输液港|导管|cvc|置管)[^。;\n]{0,26}(?:异位|误入|位置不当|位置异常|颈内静脉内|奇静脉|对侧|动脉内|打折|盘曲|折返|反折|过深|右心室|向上)|(?:胸腔)?(?:引流管|闭式引流管|胸管)[^。;\n]{0,24}(?:异位|肺实质|肺内|皮下|胸壁|胸腔外|打折|位置不当|位置异常|脱出|叶间裂内|侧孔[^。;\n]{0,8}(?:外|皮下))|(?:导管|插管|胃管|引流管|置管|picc)[^。;\n]{0,40}(?:建议(?:后退|回撤|回退|退出|调整|拔出|重新|外拔)|需(?:后退|回撤|调整|退|重新)|应(?:后退|回撤|退))|(?:导管|插管|胃管|引流管|管)(?:位置)?(?:异位|移位|脱出|错位)/g,
    without:
      /satisfactory|appropriate(?:ly)?|good position|well[- ]position|in (?:standard|proper|expected|adequate) position|no longer|(?<!(?:should|must|to|needs|could) be )repositioned|has been (?:withdrawn|retracted|removed|replaced)|interval (?:removal|repositioning|retraction)|(?<!(?<![\d.])(?:0|1)(?:\.\d)? )cm above the carina|previously|repositioning of|no malposition|not malpositioned|位置良好|位置正常|位置满意|位置可|位置适中|已调整|已拔除|已退出|已撤|在位|上方\d|隆突上(?:方)?约?\d|previous malposition/,
  },
  {
    code: 'bowel_ischemia',
    needs:
      /(?:bowel|mesenteric|intestin\w*|colon\w*|small bowel|jejun\w*|ile\w+|loop|gut)[^.;\n]{0,50}(?:isch[a]?emi\w*|infarct\w*|necro\w*|gangren\w*|strangulat\w*)|(?:isch[a]?emi\w*|infarct\w*|necro\w*|gangren\w*|strangulat\w*)[^.;\n]{0,30}(?:bowel|mesenteric|intestin|colitis|colon|small bowel|loop|jejun|ileum|ileal)|(?:sma|superior mesenteric (?:artery|arterial)|mesenteric arter\w*)[^.;\n]{0,40}(?:occlu\w*|thromb\w*|embol\w*|filling defect)|(?:occlu\w*|thromb\w*|embol\w*)[^.;\n]{0,30}(?:sma(?![a-z])|superior mesenteric artery)|pneumatosis(?: intestinalis)?[^.;\n]{0,60}(?:portal|mesenteric) venous gas|portal venous gas[^.;\n]{0,60}pneumatosis|hypo-?enhanc\w*[^.;\n]{0,40}(?:bowel|loop|jejun|ile(?:um|al)|colon)|(?:bowel|loops?|jejun\w*|ile(?:um|al)|colon\w*)[^.;\n]{0,30}hypo-?enhanc\w*|(?:absent|lack of|no|decreased|diminished|poor|reduced|non)[ -]?(?:mural |wall |bowel wall |mucosal )*enhanc\w*[^.;\n]{0,30}(?:bowel|loop|small bowel|ileum|jejun|colon|ileal|segment of)|(?:bowel|loops?|ileum|jejunum|colon)[^.;\n]{0,40}(?:absent|lack of|lacks|decreased|diminished|without|no|reduced|non)[ -]?(?:mural |wall |mucosal )*enhanc\w*|(?:肠|肠管|小肠|结肠|空肠|回肠|肠壁|肠系膜)[^。;\n]{0,16}(?:缺血|坏死|绞窄|梗死|梗塞)|(?:缺血性|绞窄性|坏死性|出血坏死性)(?:肠|结肠|小肠|肠梗阻)|肠系膜上动脉[^。;\n]{0,16}(?:栓塞|闭塞|充盈缺损|血栓|栓子)|肠壁(?:内)?积气[^。;\n]{0,24}门(?:静脉|脉)积气|门(?:静脉|脉)[^。;\n]{0,10}积气[^。;\n]{0,24}肠壁(?:内)?积气|肠壁[^。;\n]{0,12}(?:无|未见|不)(?:明显)?强化|肠壁[^。;\n]{0,12}强化(?:减弱|明显减弱|消失|缺失)/g,
    without: new RegExp(
      `${OLD.source}|benign pneumatosis|pneumatosis cystoides|celiac compression|necrotic mass|necrotic lymph|necrotic tumou?r|emboli[sz]ation|术后`,
    ),
  },
  {
    code: 'acute_appendicitis',
    needs:
      /appendicitis|inflamed appendix|appendi\w*[^.;\n]{0,80}(?:(?:fat|periappendiceal|inflammatory|surrounding)[^.;\n]{0,30}(?:strand|inflammat|chang)|inflammat\w+|abscess|perforat|gangren)|(?:dilated|distended|enlarged|thickened)[^.;\n]{0,30}appendix[^.;\n]{0,60}(?:strand|inflam|append?icolith|fluid|hyperemi|wall thick)|阑尾炎|阑尾[^。;\n]{0,30}(?:周围[^。;\n]{0,16}(?:渗出|模糊|混浊|浑浊|毛糙|条索|索条|密度增高|积液)|炎(?:症|性)|穿孔|脓肿|坏疽|增粗[^。;\n]{0,16}(?:渗出|壁厚|增厚|粪石|积液|模糊|充血))/g,
    without:
      /chronic appendicitis|appendectomy|status post|s\/p|mucocele|epiploic|(?:normal|unremarkable) appendix|appendix (?:is|appears) (?:normal|unremarkable)|mesenteric adenitis|慢性阑尾炎|阑尾切除|术后|脂肪(?:间隙|层)?(?:尚)?(?:清晰|清楚)|周围(?:间隙)?(?:尚)?(?:清晰|清楚)|无渗出|未见渗出|without (?:surrounding |adjacent |peri-?appendiceal )*(?:inflammat|fat strand|strand)|no (?:surrounding |adjacent |peri-?appendiceal )*(?:inflammat|fat strand|strand)|阑尾未见|阑尾显示(?:正常|良好)|阑尾正常|阑尾无/,
  },
  {
    code: 'deep_vein_thrombosis',
    needs:
      /(?<![a-z])dvts?(?![a-z])|deep (?:vein|venous) thromb\w*|(?:femoral|popliteal|iliac|iliofemoral|peroneal|posterior tibial|calf|tibial|axillary|subclavian|brachial|internal jugular|lower extremity|deep|soleal|gastrocnemius|ilio-?caval|common femoral)(?: \w+){0,3} (?:vein|veins|venous)?[^.;\n]{0,60}(?:thromb\w*|clot|non-?compressib\w*|not compress\w*|incompressib\w*|filling defect|lack of compress\w*)|(?:thromb\w*|clot|non-?compressib\w*|occlusive|noncompressible|filling defect)[^.;\n]{0,60}(?:femoral|popliteal|iliac|iliofemoral|peroneal|tibial|calf|axillary|subclavian|brachial|common femoral|soleal|internal jugular)[^.;\n]{0,20}(?:vein|veins)|深静脉血栓|(?:股|腘|髂|股总|股浅|股深|胫后|胫前|腓|肌间|髂外|髂总|腋|锁骨下|肱|颈内|髂股|小腿肌间|下肢深)[^。;,，\n]{0,6}静脉[^。;\n]{0,34}(?:血栓|不能(?:被)?压(?:瘪|闭)|不可压(?:缩|瘪|闭)?|压之不(?:瘪|闭)|充盈缺损|不能完全压)|(?:血栓)[^。;\n]{0,10}(?:股|腘|髂|下肢深|胫|腓|肌间)[^。;\n]{0,4}静脉/g,
    without: new RegExp(
      `${OLD.source}|superficial (?:vein|venous|thrombophleb)|great saphenous|small saphenous|saphenous|(?:dvt|deep vein thrombosis) (?:prophylaxis|protocol|study)|post-?thrombotic|arterial|femoral artery|popliteal artery|浅静脉血栓|大隐静脉|小隐静脉|预防|动脉`,
    ),
  },
  {
    code: 'bowel_obstruction',
    needs:
      /(?:bowel|intestinal|colonic|small[- ]bowel|large[- ]bowel|sb|lb|colon|gastric outlet|duodenal|closed[- ]loop|mechanical|jejunal|ileal)[^.;,\n]{0,25}obstruct\w*|(?:dilated|distended)[^.;\n]{0,40}(?:bowel|loops?|colon)[^.;\n]{0,80}obstruct\w*|obstruct\w*[^.;\n]{0,25}(?:bowel|intestine|colon|small bowel|large bowel)|(?<![a-z])(?:sbo|lbo)(?![a-z])|(?:dilated|distended)[^.;\n]{0,50}(?:bowel|loops?|colon|jejun\w*|ileum)[^.;\n]{0,90}(?:transition (?:point|zone)|(?:air|gas)[- ]fluid levels?|decompressed|collapsed distal)|transition point|(?:cecal|sigmoid|midgut|gastric) volvulus|肠梗阻|(?:小肠|结肠|肠道|肠管|空肠|回肠|大肠)[^。;,，\n]{0,8}梗阻|梗阻[^。;\n]{0,6}(?:小肠|结肠|肠)|肠(?:管|袢|腔)?[^。;\n]{0,24}(?:扩张|积气积液)[^。;\n]{0,40}(?:移行带|移行段|移行区|气液平|液平|液气平|阶梯状|远端[^。;\n]{0,8}(?:塌陷|萎陷|空虚))|(?:乙状结肠|盲肠|小肠|肠)扭转|闭袢/g,
    without:
      /resolved|resolving|resolution|no longer|non-?obstruct\w*|unobstructed|adynamic ileus|paralytic ileus|post-?operative ileus|ureter|biliary|bile duct|airway|bronch|麻痹性|已解除|缓解|已缓解|输尿管|胆道|胆总管|气道|支气管/,
  },
  {
    // Spiculation of a pure ground-glass nodule is for the radiologist to weigh (the rule card says so), not a result to telephone about.
    code: 'suspected_malignancy',
    needs:
      /(?:suspicious|worrisome|concerning|suspicion|concern|suspected|highly suggestive|suggestive|probable|likely|consistent with|compatible with|favor\w*|representing|represents|diagnostic of|indicative of|most consistent with|possible|probably|presumed|cannot (?:be )?exclude\w*)[^.;\n]{0,60}(?:malignan\w*|cancer|carcinoma|neoplas\w*|metasta\w*|lymphoma|sarcoma|glioblastoma|glioma|cholangiocarcinoma|adenocarcinoma|myeloma|hcc|rcc|tumou?r)|(?:malignan\w*|cancer|carcinoma|neoplas\w*|metasta\w*|lymphoma|adenocarcinoma)[^.;\n]{0,40}(?:suspected|is suspected|likely|until proven|cannot be excluded|not excluded|is favored|favored|should be considered|is (?:a )?concern|must be excluded)|(?:spiculated|lobulated and spiculated|irregular spiculated)(?![^.;\n]{0,40}ground)[^.;\n]{0,50}(?:mass|nodule)|(?<!ground[- ]glass )(?:mass|nodule)[^.;\n]{0,40}(?:spiculat\w*)|(?:bronchogenic|hepatocellular|renal cell|pancreatic|colorectal|lung|breast|primary|esophageal|gastric|colon|ovarian|bladder) (?:carcinoma|cancer|adenocarcinoma|malignancy)|(?<![a-z])(?:carcinoma|adenocarcinoma|lymphoma|cholangiocarcinoma|glioblastoma|osteosarcoma|sarcoma|malignancy|malignant (?:mass|lesion|tumou?r|neoplasm|effusion))(?![a-z])|bi-?rads(?: category)?[: ]*(?:4[abc]?|5)(?!\d)|lung-?rads(?: category)?[: ]*(?:4b|4x)|ti-?rads(?: category)?[: ]*5|li-?rads[: ]*5|pi-?rads[: ]*[45]|new (?:\w+ ){0,3}metasta\w*|(?:multiple|innumerable|numerous) (?:\w+ ){0,3}metasta\w*|metastatic (?:disease|lesions?|deposits)|osseous metasta\w*|(?:suspicious|aggressive|malignant[- ]appearing) (?:[\w.]+[- ]){0,7}(?:mass|nodule|lesion|lymph node|microcalcification|calcification)s?|(?:考虑|疑|怀疑|可疑|倾向|不除外|不能除外|不能排除|警惕|提示|拟|符合|首先考虑|高度怀疑|可能为|待排)[^。;\n]{0,24}(?:恶性|癌|肿瘤|转移|淋巴瘤|肉瘤|胶质瘤|ca(?![a-z])|mt(?![a-z])|占位性病变恶)|(?:恶性|癌|转移瘤?|淋巴瘤|(?:ca|mt)(?![a-z]))[^。;,，\n]{0,8}(?:可能|待排|不除外|不能除外|不能排除|可能性大|可能大|首先考虑|征象|待除外)|(?:周围型|中央型|原发性?)(?:肺癌|肝癌)|(?:肺|肝|胃|结肠|直肠|乳腺|胰腺|胰头|肾|食管|膀胱|前列腺|卵巢|甲状腺|胆管|胆囊|宫颈|子宫内膜|鼻咽|喉)(?:门)?癌|(?:毛刺)[^。;\n]{0,20}(?:肿块|肿物|占位)|(?:肿块|肿物|占位)[^。;\n]{0,30}毛刺|多发转移|转移瘤|恶性肿瘤|恶性占位|bi-?rads ?(?:4|5)|可疑恶性/g,
    without:
      /no (?:ct |imaging |radiographic |definite |convincing )*(?:evidence|sign|suspicion)|low suspicion|unlikely|benign|not suspicious|lymph node dissection|screening|surveillance|rule out|risk of|history of|h\/o|status post|s\/p|post-?(?:mastectomy|lobectomy|treatment|operative|resection)|known|stable (?:treated|post)|remission|in remission|family history|family|prior|previous|良性|可能性小|可能性不大|术后|病史|化疗后|放疗后|已知|治疗后|复查|家族史|筛查|无(?:明确|明显)?(?:恶性|转移)|未见/,
  },
];
