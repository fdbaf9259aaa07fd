import { SeededRandom } from '@trivium/shared/kernel';

export interface OwnDictation {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly text: string;
}

/** Pieces of dictations of our own writing. `#` is a size in mm, `@` a lobe. */
const EN = {
  findings: [
    '# mm solid nodule in the @ with smooth margins.',
    'There is a # mm part-solid nodule in the @, solid component 4 mm.',
    'Ground-glass nodule in the @, # x 6 mm, spiculated.',
    'A possible # mm nodule in the @.',
    'Small right pleural effusion.',
    'Mild emphysema in both upper lobes.',
    'Consolidation in the @, unchanged since 2023-05-12.',
    'The @ nodule has grown from 7 mm to # mm.',
    '@ GGN # spic, RLL SN 6 stab',
    'Spiculated mass in the @ measuring # mm, cannot exclude malignancy.',
    'Multiple calcified granulomas in both lungs.',
  ],
  negatives: [
    'No pleural effusion or pneumothorax.',
    'No enlarged lymph nodes.',
    'No left pleural effusion.',
    'No evidence of pulmonary embolism.',
  ],
  carried: [
    'Heart size is normal.',
    'Status post right mastectomy.',
    'Technique: CT of the chest without contrast.',
    'Simple cyst of 23 mm in the left kidney.',
    'Degenerative changes of the thoracic spine.',
    'Recommend clinical correlation.',
  ],
  unknown: ['qwx zzt 17.', 'blorf the grunk.'],
  lobes: ['right upper lobe', 'left lower lobe', 'RML', 'LUL', 'lingula'],
  headings: ['Impression: ', 'Recommendation: '],
  tails: ['Nodule as described.', 'CT in 6 months.'],
};
const ZH: typeof EN = {
  findings: [
    '@见一#mm实性结节，边缘光滑。',
    '@部分实性结节，大小约#mm，实性成分约4mm。',
    '@磨玻璃结节，#mm×6mm，边缘毛刺。',
    '@可疑#mm结节。',
    '右侧少量胸腔积液。',
    '双肺上叶轻度肺气肿。',
    '@实变，较2023-05-12无变化。',
    '@结节由7mm增至#mm。',
    '左上磨#毛刺，右下实6稳定',
    '@见#mm肿块，边缘毛刺，不除外恶性。',
    '双肺多发钙化肉芽肿。',
  ],
  negatives: ['双侧胸腔未见积液，未见气胸。', '纵隔未见肿大淋巴结。', '左侧胸腔未见积液。', '未见肺栓塞征象。'],
  carried: ['心影不大。', '右侧乳腺癌术后。', '检查技术：胸部CT平扫。', '左肾见23mm囊肿。', '胸椎退行性改变。', '建议结合临床。'],
  unknown: ['嗯啊那个17。', '这边咕噜咕噜。'],
  lobes: ['右肺上叶', '左肺下叶', '右肺中叶', '左肺上叶', '左肺上叶舌段'],
  headings: ['诊断意见：', '建议：'],
  tails: ['结节如上所述。', '6个月后复查CT。'],
};

/** Dictations put together from those pieces; the same seed gives the same ones. */
export function ownDictations(count: number, seed: number): OwnDictation[] {
  const random = new SeededRandom(seed);
  const below = (limit: number): number => random.below(limit);
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 === 0 ? 'en' : 'zh';
    const words = language === 'en' ? EN : ZH;
    const parts: string[] = [];
    const add = (list: readonly string[], most: number): void => {
      for (let times = below(most + 1); times > 0; times--) parts.push(random.oneOf(list));
    };
    add(words.carried, 2);
    add(words.findings, 4);
    add(words.negatives, 2);
    if (below(4) === 0) add(words.unknown, 1);
    if (below(3) === 0) parts.push(`${words.headings[0] ?? ''}${words.tails[0] ?? ''}`);
    if (below(4) === 0) parts.push(`${words.headings[1] ?? ''}${words.tails[1] ?? ''}`);
    const text = parts
      .join(language === 'en' ? ' ' : '')
      .replace(/#/g, () => String(3 + below(28)))
      .replace(/@/g, () => random.oneOf(words.lobes));
    return { id: `own-${language}-${index}`, language, text };
  });
}
