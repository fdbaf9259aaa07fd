import { type CheckContext, checkReport } from './check-report';
import { ISSUE_TYPES, type IssueType } from './consistency-issue';

interface Written {
  readonly findings: string;
  readonly impression: string;
  readonly recommendations?: string;
  readonly context?: CheckContext;
}

const check = ({ findings, impression, recommendations = '', context = {} }: Written) =>
  checkReport({ findings, impression, recommendations, context, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' });
const typesOf = (written: Written): readonly string[] => check(written).map(({ type }) => type);

const PLANTED: readonly (readonly [IssueType, Written])[] = [
  ['laterality', { findings: '左肾下极见6mm结石。', impression: '右肾结石。' }],
  ['laterality', { findings: 'Displaced fracture of the right distal radius.', impression: 'Left distal radius fracture.' }],
  ['laterality', { findings: '双眼球对称，右侧视神经增粗。', impression: '左侧视神经增粗。' }],
  // Removed on the other side; described without its name, on the other side.
  ['laterality', { findings: 'Status post right adrenalectomy.', impression: 'Prior left adrenalectomy.' }],
  ['laterality', { findings: '右侧乳突气房密度增高。左侧清晰。', impression: '左侧乳突炎。' }],
  // A thing that no list names: the findings name the other side only, or call the named side normal.
  ['laterality', { findings: 'Bursal fluid at the left greater trochanter. Right side spared.', impression: 'Right trochanteric pain.' }],
  ['laterality', { findings: '左跟腱增粗，腱内信号增高。', impression: '右侧跟腱病。' }],
  // Both sides, and the greater one.
  ['laterality', { findings: 'Bilateral effusions, larger on the right.', impression: 'Bilateral effusions, left greater than right.' }],
  ['laterality', { findings: '双侧胸腔积液，右侧为著。', impression: '双侧胸腔积液，左侧为著。' }],
  // A thing that no list names, in an organ of a pair.
  ['laterality', { findings: 'Right knee: thick medial plica. Left knee normal.', impression: 'Left knee plica syndrome.' }],
  // Fluid elsewhere is no ground for fluid of the chest; an organ that is called normal is no ground at all.
  ['insertion', { findings: '肝周见液性暗区。双肺清晰。', impression: '左侧胸腔积液。' }],
  ['insertion', { findings: 'The left kidney is normal. Liver: dark 2 cm area.', impression: 'Hepatic lesion. Left renal infarct.' }],
  ['impossible_anatomy', { findings: '右肺舌段见实变影。', impression: '右肺感染。' }],
  ['impossible_anatomy', { findings: '5 mm nodule in the left middle lobe.', impression: '5 mm nodule.' }],
  ['lobe_mismatch', { findings: 'L4/5椎间盘突出。', impression: 'L5/S1椎间盘突出。' }],
  ['lobe_mismatch', { findings: '9 mm nodule in the right upper lobe.', impression: '9 mm right lower lobe nodule.' }],
  ['size_mismatch', { findings: '肝右叶囊肿，约3.5×2.8cm。', impression: '肝右叶囊肿，约5.3×2.8cm。' }],
  ['size_mismatch', { findings: 'Abdominal aortic aneurysm, 5.1 cm.', impression: '5.8 cm abdominal aortic aneurysm.' }],
  ['unit_error', { findings: '右肺中叶结节约1.2厘米。', impression: '右肺中叶结节约1.2毫米。' }],
  ['unit_error', { findings: '8 mm nodule in the RLL.', impression: '8 cm nodule in the RLL.' }],
  ['negation', { findings: '未见气胸。', impression: '右侧气胸。' }],
  ['negation', { findings: '心包未见积液。双肺清晰。', impression: '心包积液。' }],
  ['negation', { findings: '腹腔未见积液。肝囊肿。', impression: '腹水；肝囊肿。' }],
  ['negation', { findings: 'Moderate right hydronephrosis.', impression: 'No hydronephrosis.' }],
  ['omission', { findings: '右侧气胸，肺压缩约40%。胸椎退行性变。', impression: '胸椎退行性变。' }],
  ['omission', { findings: '4.2 cm mass in the left kidney. Hepatic steatosis.', impression: 'Hepatic steatosis.' }],
  ['insertion', { findings: '肝右叶囊肿，约2cm。', impression: '肝右叶囊肿。右肾结石。' }],
  ['insertion', { findings: 'Clear lungs.', impression: 'Compression fracture of T12.' }],
  [
    'guideline_mismatch',
    {
      findings: '12 mm solid nodule LLL.',
      impression: '12 mm LLL nodule.',
      recommendations: 'No follow-up needed.',
      context: { risk: 'low', age: 60, setting: 'incidental' },
    },
  ],
  ['guideline_mismatch', { findings: '左乳肿块。', impression: 'BI-RADS 5类。', recommendations: '建议12个月后复查。' }],
  ['sex_mismatch', { findings: '前列腺增大。', impression: '前列腺增生。', context: { sex: 'female' } }],
  ['sex_mismatch', { findings: '3 cm left ovarian cyst.', impression: 'Left ovarian cyst.', context: { sex: 'male' } }],
  ['technique_mismatch', { findings: '左肺肿块，增强后明显强化。', impression: '左肺肿块。', context: { exam: '胸部CT平扫' } }],
  [
    'technique_mismatch',
    { findings: 'Left frontal restricted diffusion.', impression: 'Left frontal infarct.', context: { exam: 'CT head without contrast' } },
  ],
  ['comparison_mismatch', { findings: '右肺结节10mm，前次6mm。', impression: '右肺结节，同前。' }],
  ['comparison_mismatch', { findings: '5 mm nodule, unchanged from prior.', impression: '5 mm nodule.', context: { comparison: 'None' } }],
  ['density_mismatch', { findings: '右肺上叶8mm磨玻璃结节。', impression: '右肺上叶8mm实性结节。' }],
  ['density_mismatch', { findings: '1.2 cm hypoechoic thyroid nodule.', impression: '1.2 cm hyperechoic thyroid nodule.' }],
  ['internal_size', { findings: '右肺部分实性结节12mm，实性成分16mm。', impression: '右肺部分实性结节。' }],
  ['internal_size', { findings: 'Lymph node, short axis 20 mm, long axis 14 mm.', impression: 'Enlarged lymph node.' }],
  ['exam_mismatch', { findings: '双肺清晰。半月板撕裂。', impression: '半月板撕裂。', context: { exam: '胸部CT' } }],
  ['exam_mismatch', { findings: 'Gallstones.', impression: 'Cholelithiasis.', context: { exam: 'MRI right knee' } }],
  ['count_mismatch', { findings: '右肺上叶见两枚结节。', impression: '右肺上叶三枚结节。' }],
  ['count_mismatch', { findings: 'Multiple gallstones.', impression: 'Single gallstone.' }],
];

const CLEAN: readonly Written[] = [
  // A side that a word means without naming it; the side of a part of the belly.
  { findings: 'Mass in the left breast. Contralateral axillary node of 15 mm.', impression: 'Left breast mass, right axillary node.' },
  { findings: 'Appendix thick. Left renal cyst.', impression: 'Appendicitis with right lower quadrant fluid.' },
  { findings: 'RICA stenosis of 70%. Left carotid: 40%.', impression: 'Significant right ICA stenosis.' },
  // Parts of one sentence that share the thing behind them.
  {
    findings: 'C5-C6 osteophytes with moderate left and mild right foraminal stenosis.',
    impression: 'Bilateral C5-C6 foraminal stenosis.',
  },
  // Counted in several places.
  { findings: 'Two nodules in the left lower lobe. One nodule in the lingula.', impression: 'Three nodules in the left lung.' },
  { findings: '淋巴结：左锁骨上22mm，纵隔最大31mm，腹膜后27mm。', impression: '多发淋巴结肿大。' },
  // A name that says several things at once.
  { findings: 'Ascites, moderate. Nodular liver. Spleen 16 cm.', impression: 'Cirrhosis with portal hypertension.' },
  { findings: 'Bilateral hilar nodes, 18 mm right, 16 mm left.', impression: 'Sarcoidosis.' },
  // A growth that is less than the least that counts, called one.
  { findings: '腹主动脉52mm，前次49mm。', impression: '腹主动脉瘤增大，52mm。' },
  // Two of a list share the name behind them.
  { findings: '右卵巢6cm、左卵巢4cm囊实性包块。', impression: '双侧卵巢肿瘤。' },
  // Sizes of a list are each of its own; the clot on the wall of an aneurysm.
  { findings: 'Liver 20 cm, spleen 15 cm, nodes at the porta 18 mm.', impression: 'Hepatosplenomegaly with portal adenopathy.' },
  { findings: 'Popliteal artery 2.3 cm with mural thrombus.', impression: 'Popliteal aneurysm.' },
  { findings: '右下肺实变伴支气管充气征。', impression: '右下肺炎。' },
  { findings: 'Left pneumothorax 3 cm. Small left haemothorax.', impression: 'Left haemopneumothorax.' },
  // The number of a vertebra counts nothing.
  { findings: 'New bone metastasis at L2.', impression: 'New L2 bone metastasis.' },
  // What stands out is no disc.
  { findings: '左眼球突出，左侧内直肌增粗。', impression: '左侧内直肌增粗，考虑甲状腺相关眼病。' },
  // British spelling.
  { findings: 'Large subdural haematoma on the left.', impression: 'Large left subdural hematoma.' },
  // What the impression names is described, not named, in the findings.
  { findings: '左侧乳突气房密度增高。', impression: '左侧乳突炎。' },
  { findings: 'Lucent line across the neck of the fifth metacarpal.', impression: 'Fifth metacarpal fracture.' },
  { findings: '左肾见强回声，约5mm，后伴声影。', impression: '左肾结石。' },
  { findings: 'The spleen measures 17 cm. Tortuous veins at the splenic hilum.', impression: 'Splenomegaly with varices.' },
  // A size of the organ is not that of what lies in it.
  { findings: '子宫增大，约11cm，肌层见数个结节，大者3cm。', impression: '子宫多发肌瘤。' },
  { findings: '未见新鲜出血。左侧硬膜下慢性血肿。', impression: '左侧慢性硬膜下血肿。' },
  { findings: '0.8 cm solid nodule RML.', impression: '8 mm right middle lobe nodule.', recommendations: 'CT in 6-12 months.' },
  { findings: '左肺未见结节。右肺上叶6mm结节。', impression: '右肺上叶小结节。' },
  { findings: '左肺舌段结节5mm。', impression: '左肺上叶结节5mm。' },
  { findings: '肝左叶囊肿，左右径约3cm。', impression: '肝左叶囊肿，约3cm。' },
  { findings: 'Right-sided aortic arch. 4 mm LLL nodule.', impression: 'Right aortic arch. 4 mm left lower lobe nodule.' },
  { findings: 'Nodule measures 12 x 8 mm in the LUL.', impression: '10 mm (mean) left upper lobe nodule.' },
  { findings: 'No acute fracture. Old healed clavicle fracture.', impression: 'No acute fracture.' },
  { findings: '椎体及双侧附件骨质增生。', impression: '退行性变。', context: { sex: 'male' } },
  { findings: '右肺结节由9mm增至12mm。', impression: '右肺结节，较前增大，现约12mm。' },
  { findings: '**Lungs:** 6 mm nodule in the *left lower lobe*.', impression: '- 6 mm left lower lobe nodule' },
  { findings: 'Dilated appendix with fat stranding.', impression: 'Acute appendicitis.' },
  { findings: '', impression: '' },
  { findings: '右侧大量气胸。', impression: '' },
];

describe('checkReport', () => {
  it.each(PLANTED)('finds a planted %s: %j', (type, written) => {
    expect(typesOf(written)).toEqual([type]);
  });

  it('knows every kind of the vocabulary in these cases', () => {
    expect([...new Set(PLANTED.map(([type]) => type))].sort()).toEqual([...ISSUE_TYPES].sort());
  });

  it.each(CLEAN)('leaves a good report alone: %j', (written) => {
    expect(typesOf(written)).toEqual([]);
  });

  it('points at the words as they were written, through Markdown, full width and traditional characters', () => {
    const [issue] = check({ findings: '**左腎**下極見結石，約６ｍｍ。', impression: '右肾结石，约16mm。' });
    expect(issue?.type).toBe('laterality');
    const joined = '**左腎**下極見結石，約６ｍｍ。\n右肾结石，约16mm。\n';
    expect(issue?.evidence.map(([start, end]) => joined.slice(start, end))).toEqual(['左腎**下極見結石，約６ｍｍ', '右肾结石，约16mm']);
    expect(issue?.places.map(({ section }) => section)).toEqual(['findings', 'impression']);
  });

  it('keeps the key of an issue over edits elsewhere, and changes it with the contradiction', () => {
    const key = (findings: string, impression: string): string | undefined => check({ findings, impression })[0]?.key;
    const before = key('左肾结石。', '右肾结石。');
    expect(key('双肺清晰。左肾结石。', '右肾结石。余未见异常。')).toBe(before);
    expect(key('左侧胸腔积液。', '右侧胸腔积液。')).not.toBe(before);
  });

  it('speaks both languages', () => {
    for (const [, written] of PLANTED) {
      for (const { message } of check(written)) {
        expect(message.en).not.toBe('');
        expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('stays within the text and gives the same answer twice on anything', () => {
    const pieces = [
      '左肺',
      '8 mm',
      'nodule',
      ' no ',
      '，',
      '。',
      '(',
      '\n',
      '×',
      '未见',
      '积液',
      ' left ',
      'L4/5',
      '2024-01-01',
      '*',
      '\u0000',
      '𠮷',
    ];
    for (let seed = 1; seed <= 60; seed++) {
      const written = Array.from({ length: 40 }, (_, index) => pieces[(seed * 31 + index * index * 7 + index * seed) % pieces.length]).join(
        '',
      );
      const report = { findings: written, impression: written.slice(5), context: { comparison: '2023', exam: 'CT chest' } };
      const issues = check(report);
      expect(check(report)).toEqual(issues);
      const length = `${report.findings}\n${report.impression}\n`.length;
      for (const [start, end] of issues.flatMap(({ evidence }) => evidence)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }
  });

  it.each([
    ['one sentence without an end', '8 mm nodule in the left upper lobe, '.repeat(5_600)],
    ['denials', 'no '.repeat(66_000)],
    ['brackets', '('.repeat(200_000)],
    ['line breaks', ' \n'.repeat(100_000)],
    ['numbers', '1 x '.repeat(50_000)],
    ['ribs', '4th, 5th, '.repeat(20_000)],
  ])('answers 200,000 characters of %s', (_, findings) => {
    expect(Array.isArray(check({ findings, impression: findings.slice(0, 20_000) }))).toBe(true);
  });
});
