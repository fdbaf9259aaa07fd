import type { Laterality, Lobe, Segment } from '../finding';
import { joined, type LobePart, type Word, words } from './meaning';

const side = (which: Laterality, list: string): readonly Word[] => words({ role: 'fact', side: which }, list);
const part = (which: LobePart, list: string): readonly Word[] => words({ role: 'fact', part: which }, list);
const lobe = (which: Lobe, list: string): readonly Word[] =>
  words({ role: 'fact', lobe: which, side: which.startsWith('L') ? 'left' : 'right' }, list);
const segment = (which: Segment, list: string): readonly Word[] => words({ role: 'fact', segment: which }, list);
const lower = (which: Segment, list: string): readonly Word[] => words({ role: 'fact', segment: which, part: 'lower' }, list);
const lingula = (list: string): readonly Word[] => words({ role: 'fact', segment: 'lingula', lobe: 'LUL', side: 'left' }, list);

const SIDES_ZH: readonly [string, string][] = [
  ['L', '左'],
  ['R', '右'],
];
const PARTS_ZH: readonly [string, string, LobePart][] = [
  ['U', '上', 'upper'],
  ['M', '中', 'middle'],
  ['L', '下', 'lower'],
];

/** 左上, 左上肺, 左上叶, 左肺上叶 …; a left middle lobe does not exist and stays side and part. */
const CHINESE_LOBES: readonly Word[] = SIDES_ZH.flatMap(([letter, sideWord]) =>
  PARTS_ZH.flatMap(([partLetter, partWord, partName]) => {
    const ends =
      partLetter === 'M' ? '' : `|${joined(sideWord, '|侧', partLetter === 'U' ? '肺尖|肺尖部|肺上部' : '肺底|肺底部|肺基底部|肺下部')}`;
    const list =
      joined(sideWord, '|侧|肺|侧肺', `${partWord}叶|${partWord}肺叶`) + '|' + joined(sideWord, '', `${partWord}|${partWord}肺`) + ends;
    if (letter === 'L' && partLetter === 'M') return words({ role: 'fact', side: 'left', part: partName }, list);
    return lobe(`${letter}${partLetter}L` as Lobe, list);
  }),
);

export const PLACE_WORDS: readonly Word[] = [
  ...side(
    'left',
    '左肺门|左侧肺门|左肺门区|左肺门部|left|left sided|left side|lt|left lung|左|左侧|左肺|左侧肺|左边|l lung|left hemithorax|left thorax|左全肺',
  ),
  ...side('right', 'right|right sided|right side|rt|right lung|右|右侧|右肺|右侧肺|右边|r lung|right hemithorax|right thorax|右全肺'),
  ...side(
    'bilateral',
    'bilateral|bilaterally|双肺门|两肺门|双侧肺门|两侧肺门|both lungs|both sides|bilat|biapical|both hemithoraces|双|双侧|双肺|两肺|两侧|双侧肺|两侧肺|左右肺|左右两肺|左右两侧|左右侧|左、右肺|b/l',
  ),
  ...words({ role: 'fact', side: 'bilateral', part: 'lower' }, 'bibasilar|bibasal|both bases|both lung bases|双肺底|两肺底'),
  ...words(
    { role: 'fact', side: 'bilateral', part: 'upper' },
    '两上肺|双上肺|双上叶|两上叶|双肺上叶|两肺上叶|双侧上肺|两侧上肺|双侧上叶|双侧肺上叶|双上肺野|两上肺野|both upper lobes|bilateral upper lobes|both upper lungs|both apices|both lung apices|双肺尖|两肺尖',
  ),
  ...words(
    { role: 'fact', side: 'bilateral', part: 'lower' },
    '两下肺|双下肺|双下叶|两下叶|双肺下叶|两肺下叶|双侧下肺|两侧下肺|双侧下叶|双侧肺下叶|双下肺野|两下肺野|both lower lobes|bilateral lower lobes|both lower lungs',
  ),
  ...CHINESE_LOBES,
  ...lobe('LUL', 'lul|left upper lobe|upper left lobe|left upper lung|left superior lobe'),
  ...lobe('LLL', 'lll|left lower lobe|lower left lobe|left lower lung|left inferior lobe'),
  ...lobe('RUL', 'rul|right upper lobe|upper right lobe|right upper lung|right superior lobe'),
  ...lobe('RML', 'rml|right middle lobe|middle lobe|right mid lobe|中叶|右肺中叶|middle right lobe'),
  ...lobe('RLL', 'rll|right lower lobe|lower right lobe|right lower lung|right inferior lobe'),
  ...words({ role: 'fact', side: 'left', part: 'middle' }, 'left middle lobe|left mid lobe'),
  ...part(
    'upper',
    'upper lobe|upper lobes|upper|上叶|上肺|上肺叶|superior lobe|upper lung|upper lungs|apex|apices|肺尖|肺尖部|apical region|尖部|lung apex|lung apices',
  ),
  ...words({ role: 'fact', part: 'upper', isApical: true }, 'apical'),
  ...part('middle', 'mid lobe|middle'),
  ...part(
    'lower',
    'lower lobe|lower lobes|lower|下叶|下肺|下肺叶|inferior lobe|lower lung|lower lungs|base|bases|lung base|lung bases|basilar|肺底|肺底部|肺基底部|basal',
  ),
  ...lingula(
    'lingula|lingular|lingular segment|left lingula|lingula of the left upper lobe|舌段|舌叶|上舌段|下舌段|舌叶段|superior lingular segment|inferior lingular segment|左舌段|左舌叶|左肺舌段|左肺舌叶|左上叶舌段|superior lingula|inferior lingula|左上舌段|左下舌段|左肺上舌段|左肺下舌段|上叶舌段|上叶下舌段|上叶上舌段|上叶舌叶',
  ),
  ...segment('apical', 'apical seg|apical segment|尖段'),
  ...segment('anterior', 'ant seg|anterior seg|anterior segment|前段'),
  ...segment('posterior', 'post seg|posterior seg|posterior segment|后段'),
  ...segment(
    'apicoposterior',
    'apicopost|apicopost seg|apicoposterior seg|apicoposterior segment|apicoposterior|apico posterior segment|apical posterior segment|尖后段',
  ),
  ...lower('superior', '下叶上段|上段|sup seg|superior seg|superior segment|背段|apical segment of the lower lobe'),
  ...segment('lateral', 'lat seg|lateral seg|lateral segment|外侧段|外段'),
  ...segment('medial', 'med seg|medial seg|medial segment|内侧段|内段'),
  ...lower(
    'anterior_basal',
    'ant basal|ant basal seg|anterior basal seg|anterior basal segment|anterior basal|anterobasal segment|anterobasal|前基底段|前底段|anterior basilar segment',
  ),
  ...lower(
    'lateral_basal',
    'lat basal|lat basal seg|lateral basal seg|lateral basal segment|lateral basal|laterobasal segment|laterobasal|外基底段|外侧基底段|外底段|lateral basilar segment',
  ),
  ...lower(
    'posterior_basal',
    'post basal|post basal seg|posterior basal seg|posterior basal segment|posterior basal|posterobasal segment|posterobasal|后基底段|后底段|posterior basilar segment',
  ),
  ...lower(
    'medial_basal',
    'med basal|med basal seg|medial basal seg|medial basal segment|medial basal|mediobasal segment|mediobasal|内基底段|内侧基底段|内底段|medial basilar segment',
  ),
  ...lower(
    'anteromedial_basal',
    'anteromedial basal segment|anteromedial basal|anteromediobasal segment|前内基底段|内前基底段|前内侧基底段|内侧前基底段|前内底段|anteromedial basilar segment|anteromediobasal',
  ),
];

const ORGANS_EN =
  'heart|cardiac|aorta|aortic|trachea|tracheal|esophagus|oesophagus|esophageal|thyroid|liver|hepatic|spleen|splenic|kidney|kidneys|renal|adrenal|adrenals|adrenal gland|adrenal glands|' +
  'pancreas|pancreatic|gallbladder|breast|breasts|rib|ribs|spine|spinal|vertebra|vertebrae|vertebral|vertebral body|thoracic spine|sternum|clavicle|scapula|humerus|bone|bones|bony|osseous|osseous structures|' +
  'pericardium|pericardial|pericardial effusion|pericardial fluid|atrium|ventricle|ventricular|atrial|main bronchus|mainstem bronchus|main stem bronchus|main pulmonary artery|pulmonary vein|pulmonary veins|' +
  'coronary|coronary artery|coronary arteries|lad|rca|brain|cerebral|intracranial|frontal lobe|parietal lobe|temporal lobe|occipital lobe|hepatic lobe|lobe of the liver|lobe of the thyroid|thyroid lobe|' +
  'abdomen|abdominal|upper abdomen|stomach|gastric|bowel|colon|ascites|soft tissue|soft tissues|skin|muscle|muscles|subcutaneous emphysema|pneumomediastinum|mediastinal emphysema|subclavian|jugular|carotid|' +
  'diaphragm|hemidiaphragm|hemidiaphragms|shoulder|hip|knee|prostate|uterus|ovary|bladder|ureter|picc|picc line|central line|port|portacath|pacemaker|endotracheal tube|chest tube|catheter|central venous catheter|' +
  'nasogastric tube|feeding tube|lymph node station|parotid|salivary|joint effusion|aortic arch|svc|superior vena cava|ivc|great vessels|vasculature|cervical|lumbar|disc|wrist|ankle|elbow|femur|tibia|pelvis|pelvic|knee joint|ventricles';
const ORGANS_ZH =
  '心脏|心影|心|心室|心房|左心室|右心室|左心房|右心房|左心|右心|左室|右室|左房|右房|主动脉|升主动脉|降主动脉|主动脉弓|气管|食管|食道|甲状腺|肝|肝脏|肝左叶|肝右叶|脾|脾脏|肾|肾脏|左肾|右肾|双肾|' +
  '肾上腺|左肾上腺|右肾上腺|胰腺|胰|胆囊|乳腺|左乳|右乳|乳房|肋骨|肋|脊柱|胸椎|椎体|颈椎|腰椎|胸骨|锁骨|肩胛骨|骨质|骨|骨骼|心包|心包积液|心包腔积液|主支气管|左主支气管|右主支气管|肺静脉|左肺静脉|右肺静脉|左肺动脉|右肺动脉|左下肺静脉|右下肺静脉|左上肺静脉|右上肺静脉|左下肺动脉|右下肺动脉|' +
  '冠状动脉|冠脉|左前降支|右冠状动脉|左冠状动脉|脑|颅内|额叶|颞叶|枕叶|顶叶|腹部|上腹部|腹腔|腹腔积液|腹水|盆腔积液|关节腔积液|关节积液|胃|肠|软组织|皮下气肿|纵隔气肿|皮下|膈肌|膈|锁骨下动脉|左锁骨下动脉|右锁骨下动脉|颈动脉|上腔静脉|下腔静脉|大血管|前列腺|子宫|卵巢|膀胱|输尿管|腮腺|' +
  '气管插管|引流管|胸腔闭式引流管|起搏器|导管|胃管|中心静脉导管|picc管|左侧锁骨|右侧锁骨|胸廓|胸壁软组织|侧脑室|脑室|椎间盘|肩关节|膝关节|髋关节|甲状腺左叶|甲状腺右叶|肋骨骨质|肝内|肾盂|心缘|心腰|主动脉壁|横膈|膈面|胸廓入口|冠状动脉壁|肺动脉干|食管下段';
/** Left and right in these are no side of a finding. */
const NO_SIDE =
  '左移|右移|向左移位|向右移位|左侧移位|右侧移位|左偏|右偏|向左|向右|左侧位|右侧位|左侧卧位|右侧卧位|左位|右位|左前斜|右前斜|shift to the left|shift to the right|shifted to the left|shifted to the right|' +
  'leftward shift|rightward shift|leftward|rightward|mediastinal shift|left lateral decubitus|right lateral decubitus|left handed|right handed|left to right|right to left|left pulmonary artery|right pulmonary artery|' +
  'left main bronchus|right main bronchus|left mainstem bronchus|right mainstem bronchus|left ventricle|right ventricle|left atrium|right atrium|left ventricular|right ventricular|left atrial|right atrial|right heart|left heart|' +
  'left kidney|right kidney|left adrenal|right adrenal|left subclavian|right subclavian|left breast|right breast|left rib|right rib|left ribs|right ribs|right hepatic lobe|left hepatic lobe|left lobe of the liver|right lobe of the liver|' +
  'left thyroid lobe|right thyroid lobe|left lobe of the thyroid|right lobe of the thyroid|left thyroid|right thyroid|left hemidiaphragm|right hemidiaphragm|left anterior descending|right coronary artery|left main|left clavicle|right clavicle|right aortic arch|' +
  'left bronchus|right bronchus|left internal jugular|right internal jugular|left chest port|right chest port|left chest tube|right chest tube|left picc|right picc|right ij|left ij|right upper quadrant|left upper quadrant|left main pulmonary artery|right main pulmonary artery|' +
  'left heart border|right heart border|left shoulder|right shoulder|left lower extremity|right lower extremity|left hip|right hip|left adrenal gland|right adrenal gland|left renal|right renal';

const NOT_HOST =
  /heart|card|aort|trache|diaphragm|tube|picc|port|line|catheter|vessel|vascul|vein|artery|bronch|atri|ventric|shift|ward|lateral|hand|left to|right to|picc|jugular|subclavian|svc|ivc|vena|^ij|ij$|coronary|lad|rca|descending|main|pacemaker|ascites|emphysema|pneumomed|effusion|fluid|心|气管|主动脉|静脉|动脉|管|膈|左右|移|偏|向|位|斜|积液|腹水|气肿|冠|起搏器|廓/;
const organs = (list: string): readonly Word[] =>
  list.split('|').map((text) => ({ text, meaning: NOT_HOST.test(text) ? { role: 'organ' } : { role: 'organ', isHost: true } }));

export const ORGAN_WORDS: readonly Word[] = [
  ...organs(ORGANS_EN),
  ...organs(ORGANS_ZH),
  ...organs(NO_SIDE),
  ...words(
    { role: 'region' },
    'hilar|hilum|hila|perihilar|mediastinal|mediastinum|axillary|axilla|axillae|supraclavicular|paratracheal|subcarinal|paraaortic|prevascular|internal mammary|' +
      'subpleural|pleural based|fissure|fissural|perifissural|interlobar|major fissure|minor fissure|oblique fissure|horizontal fissure|juxtapleural|peripheral|central|paraspinal|paramediastinal|endobronchial|chest wall|retrocrural|costophrenic|anterior|posterior|medial|lateral|' +
      'aortopulmonary window|ap window|mid lung|mid|centrilobular|paraseptal|peribronchovascular|periphery|dependent|' +
      '肺门|肺门区|肺门部|肺门旁|纵隔|纵隔内|纵隔及肺门|腋窝|腋下|锁骨上|锁骨上窝|气管旁|隆突下|主动脉旁|主肺动脉窗|内乳|胸膜下|近胸膜|胸膜旁|叶间裂|斜裂|水平裂|近叶间裂|外周|中央|脊柱旁|胸壁|近肺门|前纵隔|中纵隔|后纵隔|近胸膜处|外带|中带|内带|气管前|气管前腔静脉后|血管前间隙|肺野|中肺野|小叶中心型|间隔旁型|小叶中央型|背侧|腹侧|腔静脉后|近膈面|叶间胸膜|叶间胸膜旁|斜裂旁|水平裂旁|中肺',
  ),
];
