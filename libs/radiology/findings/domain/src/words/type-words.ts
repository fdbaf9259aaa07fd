import type { NegativeType } from '../finding';
import { type Half, type Word, words } from './meaning';

const named = (type: NegativeType, list: string): readonly Word[] => words({ role: 'fact', type }, list);
const many = (type: NegativeType, list: string): readonly Word[] => words({ role: 'fact', type, isPlural: true }, list);
const half = (name: Half, list: string): readonly Word[] => words({ role: 'half', half: name }, list);

export const TYPE_WORDS: readonly Word[] = [
  ...named(
    'nodule',
    'nodule|nod|nodular opacity|nodular density|nodular focus|nodular lesion|micronodule|pulmonary nodule|lung nodule|spn',
  ),
  ...many('nodule', 'nodules|nods|nodular opacities|nodular densities|nodular foci|micronodules|pulmonary nodules|lung nodules'),
  ...named(
    'nodule',
    '结节|结节影|结节灶|小结节|小结节影|微结节|微小结节|结节状影|结节样影|结节状高密度影|结节状密度影|类结节|类结节影|肺结节',
  ),
  ...named('nodule', '结节状致密影|结节样密度增高影|结节状密度增高影|结节状软组织密度影|结节样病灶|结节状病灶|结节样病变'),
  ...words({ role: 'fact', type: 'nodule', density: 'ground_glass' }, 'ggn|pggn|磨结|ggns|pure ggn|pure ggns'),
  ...words({ role: 'fact', type: 'nodule', density: 'part_solid' }, 'mggn|psn|mggns|psns|mixed ggn|mixed ggns'),
  ...words({ role: 'fact', type: 'nodule', density: 'solid' }, 'sn|sns'),
  ...named(
    'mass',
    'mass|mass lesion|肿块|肿块影|肿物|占位|占位性病变|占位病变|占位影|占位灶|团块|团块影|团块状影|包块|软组织肿块|软组织肿块影',
  ),
  ...named('mass', '软组织团块|软组织团块影|团块状软组织影|团块状软组织密度影|团块状高密度影|肿块样影|肿块状影|瘤块|软组织占位|新生物'),
  ...many('mass', 'masses'),
  ...named('lesion', 'lesion|focal lesion|病变|病灶|病损'),
  ...many('lesion', 'lesions'),
  ...named('granuloma', 'gran|granuloma|肉芽肿|肉芽肿结节|肉芽肿性结节|肉芽肿灶'),
  ...many('granuloma', 'grans|granulomas|granulomata'),
  ...named(
    'consolidation',
    'consolidation|consolidative opacity|consolidative opacities|consolidations|consolidative change|consolidative changes|air space consolidation',
  ),
  ...named(
    'consolidation',
    'airspace consolidation|airspace opacity|airspace opacities|air space opacity|air space opacities|airspace disease|air space disease|consolidated lung',
  ),
  ...named('consolidation', '实变|实变影|肺实变|实变灶|肺实变影|实变区|大片实变|片状实变|片状实变影'),
  ...named(
    'atelectasis',
    'atelectasis|atelectases|atelectatic change|atelectatic changes|atelectatic|subsegmental atelectasis|collapsed|collapse|lobar collapse',
  ),
  ...named(
    'atelectasis',
    '不张|肺不张|膨胀不全|肺膨胀不全|不张影|肺组织膨胀不全|压迫性肺不张|盘状肺不张|盘状不张|线状不张|肺组织不张|受压不张|不张改变|塌陷|萎陷|肺塌陷|肺萎陷',
  ),
  ...named(
    'pleural_effusion',
    'pleural effusion|pleural effusions|pleural or pericardial effusion|pleural or pericardial effusions|pleural and pericardial effusion|pleural and pericardial effusions|effusion|effusions|eff|effs|pleural eff|pleural effs|pl eff|pleural fluid|hydrothorax|fluid in the pleural space|free pleural fluid',
  ),
  ...named(
    'pleural_effusion',
    '胸腔积液|胸水|积液|胸膜腔积液|胸腔积液影|胸膜积液|胸积液|液体密度影|液性密度影|积液影|胸腔液性密度影|叶间积液',
  ),
  ...named('pneumothorax', 'pneumothorax|pneumothoraces|ptx|气胸|气胸征|气胸征象|胸腔积气|胸膜腔积气|pleural air'),
  ...words(
    { role: 'fact', type: 'pneumothorax', alsoType: 'pleural_effusion' },
    'hydropneumothorax|hydropneumothoraces|hydro pneumothorax|hemopneumothorax|haemopneumothorax|hemopneumothoraces|pyopneumothorax|液气胸|液气胸征|血气胸|脓气胸|气液胸|胸腔积液积气|积液积气|液气胸影',
  ),
  ...words(
    { role: 'fact', type: 'consolidation', alsoType: 'atelectasis' },
    'consolidation/atelectasis|consolidation and atelectasis|实变不张|实变伴不张|实变并不张|实变及不张',
  ),
  ...words(
    { role: 'fact', type: 'atelectasis', alsoType: 'consolidation' },
    'collapse consolidation|collapse/consolidation|atelectasis/consolidation|不张实变|不张伴实变|不张并实变|不张及实变',
  ),
  ...words({ role: 'fact', type: 'pleural_effusion', alsoType: 'pneumothorax' }, '积液及积气|积液和积气|积液、积气|积液或积气'),
  ...named(
    'lymphadenopathy',
    'lymphadenopathy|adenopathy|lymph node enlargement|nodal enlargement|enlarged lymph node|enlarged lymph nodes|enlarged node|enlarged nodes',
  ),
  ...named(
    'lymphadenopathy',
    '肿大淋巴结|淋巴结肿大|增大淋巴结|淋巴结增大|淋巴结病|肿大的淋巴结|增大的淋巴结|肿大淋巴结影|淋巴结肿大影|lymphadenopathies|bulky nodes',
  ),
  ...named(
    'bronchiectasis',
    'bronchiectasis|bronchiectases|bronchiectatic change|bronchiectatic changes|bronchiectatic|支气管扩张|支扩|支气管扩张征|支气管扩张影|支气管柱状扩张|支气管囊状扩张|traction bronchiectasis',
  ),
  ...named(
    'bronchiectasis',
    '支气管囊柱状扩张|支气管轻度扩张|支气管呈柱状扩张|支气管呈囊状扩张|支气管牵拉性扩张|牵拉性支气管扩张|支气管管腔扩张|支气管扩张改变|支气管稍扩张',
  ),
  ...named(
    'emphysema',
    'emphysema|emphysematous change|emphysematous changes|emphysematous|肺气肿|肺气肿改变|气肿|气肿改变|肺气肿征|肺气肿征象',
  ),
  ...named(
    'bulla',
    'bulla|bullae|bullous change|bullous changes|bullous disease|bleb|blebs|肺大泡|肺大疱|大疱|大泡|肺大泡影|肺大疱影|含气囊腔|肺大泡形成|肺大疱形成',
  ),
  ...named(
    'scar',
    'scar|scars|scarring|scar tissue|fibrotic band|fibrotic bands|fibrous band|fibrous bands|parenchymal band|parenchymal bands|fibrotic scar|fibrotic scarring|fibrotic streaks',
  ),
  ...named(
    'scar',
    '瘢痕|疤痕|瘢痕灶|瘢痕影|纤维灶|纤维条索|纤维索条|纤维条索影|纤维索条影|条索影|索条影|条索状影|索条状影|纤维化灶|条索灶|索条灶|纤维条索灶|纤维索条灶|条索|索条|瘢痕组织|纤维瘢痕|纤维增殖灶|条索状高密度影|索条状高密度影|纤维条索状影|条索状致密影|条索状密度增高影|纤维病灶',
  ),
  ...named(
    'hiatal_hernia',
    'hiatal hernia|hiatus hernia|hiatal hernias|食管裂孔疝|裂孔疝|食道裂孔疝|滑动性食管裂孔疝|sliding hiatal hernia',
  ),
  ...named('pleural_thickening', 'pleural thickening|thickening of the pleura|thickened pleura|胸膜增厚|胸膜肥厚|胸膜增厚影'),
  ...named(
    'pulmonary_embolism',
    'pulmonary embolism|pulmonary embolisms|pulmonary embolus|pulmonary emboli|pe|pulmonary arterial embolism|pulmonary artery embolism|肺栓塞|肺动脉栓塞|肺血管栓塞|肺梗塞|pulmonary thromboembolism|肺血栓栓塞',
  ),
  ...named(
    'pulmonary_embolism',
    'pulmonary arterial filling defect|pulmonary arterial filling defects|肺动脉充盈缺损|filling defect in the pulmonary arteries|filling defects in the pulmonary arteries|filling defect within the pulmonary arteries',
  ),
  ...named(
    'recurrence',
    'recurrence|recurrent disease|recurrent tumor|recurrent tumour|local recurrence|tumor recurrence|tumour recurrence|recurrent malignancy|复发|复发征象|局部复发|复发灶|肿瘤复发|recurrent cancer|复发转移',
  ),
  ...half('lymph', 'lymph node|lymph nodes|node|nodes|ln|lns|淋巴结|淋巴结影'),
  ...half('enlarged', '肿大|增大|enlarged|enlargement|明显肿大|明显增大'),
  ...half('pleura', 'pleura|胸膜|pleural'),
  ...half('thickened', 'thickening|thickened|增厚|肥厚'),
  ...half('bronchus', 'bronchus|bronchi|支气管|细支气管|支气管管腔'),
  ...half('dilated', 'dilated|dilatation|dilation|扩张'),
  ...half(
    'artery',
    'pulmonary artery|pulmonary arteries|pulmonary arterial|肺动脉|肺动脉主干|肺动脉及其分支|肺动脉主干及分支|肺动脉各分支|主肺动脉|肺动脉分支|segmental arteries|lobar arteries',
  ),
  ...half('filled', 'filling defect|filling defects|充盈缺损|栓子|栓塞|embolus|emboli|embolism|thrombus|充盈缺损影'),
  ...half(
    'chest',
    'pleural space|pleural spaces|pleural cavity|pleural cavities|胸腔|胸膜腔|costophrenic angle|costophrenic angles|costophrenic sulci|肋膈角',
  ),
  ...half(
    'pulled',
    '牵拉|凹陷|皱缩|受牵拉|牵拉凹陷|牵连|牵曳|略凹陷|稍牵拉|retraction|retracted|tethered|tagging|tethering|indentation|indented|puckering|puckered',
  ),
  ...half('gas', '积气'),
];
