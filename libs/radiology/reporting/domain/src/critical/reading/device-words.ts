import type { SignEntry } from './sign-words';

/** Tubes and catheters, where they must not lie, and what shows that they lie well; the notation of the signs. Read apart: `the right lower lobe` is a wrong place only of a tube. */
const TABLE = `
@ett; endotracheal tube|endotracheal|et tube|ett|tracheostomy tube|tracheal tube|气管插管|气管导管|气管内插管|气管切开套管
@ett badett; right main intubation|mainstem intubation|main stem intubation|right mainstem intubation|left mainstem intubation|endobronchial intubation|esophageal intubation
@ngt; ng|og|nasogastric tube|nasogastric|orogastric tube|orogastric|enteric tube|feeding tube|dobhoff|ng tube|ngt|og tube|ogt|nasoenteric tube|nasojejunal tube|gastric tube|胃管|鼻胃管|鼻饲管|营养管|鼻空肠管|鼻肠管|胃肠减压管
@line; cvp line|cvp|central venous line|central line|central venous catheter|central venous line|central catheter|cvc|picc|picc line|port|port-a-cath|mediport|port catheter|internal jugular line|internal jugular catheter|internal jugular central line|internal jugular central venous catheter|jugular line|jugular catheter|subclavian line|subclavian catheter|subclavian central line|ij line|ij catheter|ij central line|swan-ganz catheter|swan-ganz|swan ganz catheter|dialysis catheter|hemodialysis catheter|pulmonary artery catheter|umbilical catheter|uvc|uac|catheter|line|中心静脉导管|中心静脉置管|深静脉导管|深静脉置管|锁骨下静脉导管|锁骨下静脉置管|颈内静脉导管|颈内静脉置管|颈静脉导管|颈静脉置管|输液港|导管|置管|透析导管|股静脉置管
-; foley catheter|foley|urinary catheter|导尿管|line of|midline|bronchial line|fracture line|in line|pleural line|joint line|along the line|线
@chesttube; chest tube|thoracostomy tube|pigtail catheter|pleural drain|pigtail|chest drain|引流管|胸腔引流管|闭式引流管|胸管|胸腔闭式引流管
@lead; pacemaker lead|pacer lead|icd lead|lead|起搏电极|起搏导线|电极
@tube; tube|tubes|drain|插管
badett; 食管内|食管上段|食管中段|食管下段|in the oesophagus|main bronchus|left main bronchus|right main bronchus|mainstem bronchus|main stem bronchus|左主支气管|右主支气管|at the vocal cords|above the vocal cords|glottis|at the thoracic inlet|声门|声门上|胸廓入口|right bronchus|left bronchus|右支气管|左支气管|in the esophagus|in the distal esophagus|in the upper esophagus|in the mid esophagus|in the proximal esophagus|within the esophagus|main bronchus|main stem bronchus|mainstem bronchus|mainstem|main-stem bronchus|right main|left main|bronchus intermedius|esophagus|oesophagus|at the carina|at carina|below the carina|at the level of the carina|too low|too high|too deep|in the pharynx|above the thoracic inlet|主支气管|右主支气管|左主支气管|主支气管开口|支气管内|食管|隆突水平|隆突处|隆突水平下方|隆突以下|隆突下方|达隆突|过深|过浅|过低|过高|偏深|偏浅
badngt; main bronchus|left main bronchus|right main bronchus|mainstem|main stem bronchus|mainstem bronchus|左主支气管|右主支气管|主支气管开口|in the oesophagus|in the distal oesophagus|胸腔|胸膜腔|胸腔内|贲门上方|贲门处|at the ge junction|at the gastroesophageal junction|咽部|口咽|下咽|喉|bronchus|bronchi|bronchial|trachea|airway|lung|lungs|lower lobe|pleura|pleural space|hemithorax|coiled|looped|kinked|curled|hypopharynx|oropharynx|pharynx|nasopharynx|in the esophagus|in the distal esophagus|in the mid esophagus|in the upper esophagus|in the proximal esophagus|in the lower esophagus|within the esophagus|within the distal esophagus|above the ge junction|above the gastroesophageal junction|above the diaphragm|支气管|气道|气管|主支气管|下叶支气管|肺野|下肺野|右肺下叶|左肺下叶|盘曲|盘绕|打折|折返|反折|食管内|食管中段|食管下段|食管上段|未达胃内|未进入胃腔|未达胃腔
badline; up the right internal jugular|up the left internal jugular|up the internal jugular|up the jugular|up into the neck|ipsilateral jugular|ipsilateral internal jugular|doubled back|crosses midline|crosses the midline|对侧锁骨下静脉|右锁骨下静脉内|internal jugular vein|jugular vein|azygos|azygous|cephalad|cranially|upward|upwards|up the neck|flipped|coiled|looped|kinked|contralateral|opposite|carotid artery|subclavian artery|brachiocephalic artery|arterial|extravascular|right ventricle|deep in the right atrium|too deep|hepatic vein|颈内静脉|颈内静脉内|颈静脉|同侧颈内静脉|奇静脉|对侧|动脉内|锁骨下动脉|颈动脉|打折|盘曲|折返|反折|过深|右心室|向上|上行
baddrain; outside the pleural|outside of the pleural|outside the pleura|outside the chest|outside the thora~|soft tissue|soft tissues|subcutaneous|lung parenchyma|in the fissure|within the fissure|chest wall|kinked|liver|spleen|abdomen|皮下|胸壁|胸壁皮下|胸腔外|肺实质|肺内|肺实质内|叶间裂|叶间裂内|打折|脱出
misplaced; malposition|malpositioned|malpositioning|misplaced|mal-positioned|dislodged|dislodgement|dislocated|displaced|migrated|误入|异位|位置不当|位置异常|移位|脱出|错位|位置不佳
fix; withdrawing|retracting|pulling back|advancing|外撤|后撤|上撤|回抽|外退|withdraw|withdrawal|withdrawn|retract|retraction|retracted|pull back|pulled back|pullback|reposition|repositioned|repositioning|advance|advanced|advancement|must be removed|recommend removal|should be removed|replaced|后退|回撤|回退|退出|外拔|拔出|调整|复位|重新置入|重新放置|回拉|上提
wellplaced; well sited|well-sited|well placed|correctly placed|appropriately sited|satisfactory|appropriate|appropriately|good position|well positioned|well-positioned|standard position|proper position|expected position|adequate position|in position|in place|位置良好|位置正常|位置满意|位置可|位置适中|位置合适|在位
well@ngt; stomach|below the diaphragm|below the left hemidiaphragm|gastric body|gastric fundus|duodenum|jejunum|third portion|postpyloric|beyond the ge junction|胃体|胃内|胃腔内|十二指肠|空肠|幽门后|过贲门
well@line; cavoatrial junction|svc|superior vena cava|lower svc|mid svc|distal svc|上腔静脉
`;

export const DEVICE_WORDS: readonly SignEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [classes = '', terms = ''] = line.split('; ');
    return { classes: classes.split(' '), terms };
  });
