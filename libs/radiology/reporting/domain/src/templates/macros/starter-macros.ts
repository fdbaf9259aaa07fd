import { NORMAL_TEMPLATES } from '../normal/normal-templates';
import { applyNormalTemplate } from '../applied-template';
import type { ReportTemplate } from '../report-template';
import type { Macro } from './macro';

/** Short names of the normal templates: one macro each, so that both ways give the same text. */
const OF_TEMPLATES: Readonly<Record<string, string>> = {
  'chest-ct': 'nlchest',
  'chest-plain-film': 'nlcxr',
  'abdomen-ct': 'nlabd',
  'abdomen-ultrasound': 'nlabdus',
  'abdomen-plain-film': 'nlaxr',
  'brain-ct': 'nlbrain',
  'brain-mr': 'nlbrainmr',
  'cervical-spine-mr': 'nlcspine',
  'lumbar-spine-mr': 'nllspine',
  'knee-mr': 'nlknee',
  'thyroid-ultrasound': 'nlthyroid',
  mammography: 'nlmammo',
};

function ofTemplate(template: ReportTemplate): Macro[] {
  const name = OF_TEMPLATES[template.id];
  if (name === undefined) return [];
  const text = (language: 'en' | 'zh'): string =>
    applyNormalTemplate(template, { language })
      .lines.filter(({ section }) => section === 'findings')
      .map((line) => line.text)
      .join(language === 'zh' ? '' : ' ');
  return [{ name, title: template.title, text: { en: text('en'), zh: text('zh') } }];
}

const written = (name: string, title: readonly [en: string, zh: string], text: readonly [en: string, zh: string]): Macro => ({
  name,
  title: { en: title[0], zh: title[1] },
  text: { en: text[0], zh: text[1] },
});

const PHRASES: readonly Macro[] = [
  written(
    'nod',
    ['Nodule with blanks', '结节（带空格）'],
    [
      '[size] mm [solid/part-solid/ground-glass] nodule in the [RUL/RML/RLL/LUL/LLL], [smooth/lobulated/spiculated] margins.',
      '[右肺上叶/右肺中叶/右肺下叶/左肺上叶/左肺下叶]见一[实性/部分实性/磨玻璃]结节，大小约[大小] mm，边缘[光滑/分叶/毛刺]。',
    ],
  ),
  written(
    'nodprior',
    ['Nodule compared with a prior', '结节（与前片比较）'],
    [
      '[size] mm nodule in the [lobe], [unchanged from/increased from/decreased from] [prior size] mm on [date].',
      '[肺叶]结节，大小约[大小] mm，较[日期]（[前次大小] mm）[无变化/增大/缩小]。',
    ],
  ),
  written(
    'eff',
    ['Pleural effusion', '胸腔积液'],
    ['[Small/Moderate/Large] [left/right/bilateral] pleural effusion.', '[左侧/右侧/双侧]胸腔[少量/中等量/大量]积液。'],
  ),
  written('noeff', ['No effusion, no pneumothorax', '无积液、无气胸'], ['No pleural effusion or pneumothorax.', '未见胸腔积液及气胸。']),
  written(
    'nope',
    ['No pulmonary embolism', '无肺栓塞'],
    ['No pulmonary embolism to the level of the segmental arteries.', '肺动脉主干至段级分支未见栓塞。'],
  ),
  written(
    'techct',
    ['Technique, chest CT', '检查技术（胸部 CT）'],
    [
      'Technique: CT of the chest [without/with] intravenous contrast, slice thickness [thickness] mm.',
      '检查技术：胸部 CT [平扫/增强]，层厚[层厚] mm。',
    ],
  ),
  written('nocomp', ['No prior for comparison', '无前片'], ['Comparison: none available.', '对比：无既往检查可供对比。']),
  written('comp', ['Comparison', '与前片对比'], ['Comparison: [modality] of [date].', '对比：[日期][检查方式]。']),
  written(
    'limited',
    ['Limited examination', '检查受限'],
    ['The examination is limited by [motion/body habitus/lack of contrast].', '检查因[运动伪影/体型/未增强]而受限。'],
  ),
  written(
    'comm',
    ['Critical result told', '危急值通报'],
    [
      'This result was told to [name, role] by [telephone/in person] on [date] at [time] and read back.',
      '上述结果已于[日期][时间]以[电话/当面]方式告知[姓名、职务]，并经复述确认。',
    ],
  ),
  written('clincorr', ['Clinical correlation', '结合临床'], ['Correlation with the clinical findings is suggested.', '建议结合临床。']),
  written(
    'degen',
    ['Degenerative spine', '脊柱退行性变'],
    ['Degenerative changes of the [cervical/thoracic/lumbar] spine.', '[颈椎/胸椎/腰椎]退行性改变。'],
  ),
  written(
    'cyst',
    ['Simple cyst', '单纯囊肿'],
    ['[size] mm simple cyst in the [liver/left kidney/right kidney].', '[肝脏/左肾/右肾]见[大小] mm 单纯囊肿。'],
  ),
  written(
    'stone',
    ['Gallstone', '胆囊结石'],
    ['[size] mm stone in the gallbladder, without wall thickening.', '胆囊内见[大小] mm 结石，囊壁无增厚。'],
  ),
  written('postop', ['Postoperative changes', '术后改变'], ['Postoperative changes after [procedure].', '[手术名称]术后改变。']),
];

/** What comes with the program; a person's own macros are added behind them. */
export const STARTER_MACROS: readonly Macro[] = [...NORMAL_TEMPLATES.flatMap(ofTemplate), ...PHRASES];
