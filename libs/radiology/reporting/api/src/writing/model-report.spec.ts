import { markdownOf, modelSentences } from './model-report';

describe('the parts of a model’s report', () => {
  it.each([
    ['## Findings\n\nA cyst.\n\n## Impression\n\nCyst.', 'en'],
    ['**Findings**\nA cyst.\n**Impression**\nCyst.', 'en'],
    ['FINDINGS:\nA cyst.\nIMPRESSION:\nCyst.', 'en'],
    ['[Findings]\nA cyst.\n[Impression]\nCyst.', 'en'],
    ['### 1. Findings\nA cyst.\n### 2. Impression\nCyst.', 'en'],
    ['- Findings: A cyst.\n- Impression: Cyst.', 'en'],
    ['## Findings (影像表现)\nA cyst.\n## Impression / 诊断意见\nCyst.', 'en'],
    ['# CT Chest Report\n\n**Examination:** CT, computed tomography · Chest\n\n## Findings\nA cyst.\n## Impression\nCyst.', 'en'],
    ['## 影像表现\n囊肿。\n## 诊断意见\n囊肿。', 'zh'],
    ['【影像表现】囊肿。\n【诊断意见】囊肿。', 'zh'],
    ['一、影像所见：囊肿。\n二、诊断意见：囊肿。', 'zh'],
    ['# 胸部 CT 检查报告\n\n**检查：** CT · 胸部\n\n影像表現：囊肿。\n診斷意見：囊肿。', 'zh'],
  ] as const)('are found in %j', (text, language) => {
    const [finding, impression] = language === 'en' ? ['A cyst.', 'Cyst.'] : ['囊肿。', '囊肿。'];
    expect(modelSentences(text, language)).toEqual([
      { section: 'findings', text: finding },
      { section: 'impression', text: impression },
    ]);
  });

  it.each([
    [
      'en',
      'Fleischner advises: CT at 6 months; CT at 18 months (table A).',
      'The guidelines differ. Fleischner: CT. Lung-RADS: category 3.',
    ],
    [
      'zh',
      '参考 Fleischner学会，建议：6个月复查CT；18个月复查CT（表A）。',
      '指南意见不一致。Fleischner学会：6个月复查CT；Lung-RADS：3类。',
    ],
  ] as const)('keep advice of the draft whole, as it stands there (%s)', (language, ...advice) => {
    const own = { section: 'findings', text: language === 'en' ? 'A cyst.' : '囊肿。' } as const;
    const fixed = advice.map((text) => ({ section: 'recommendations' as const, text }));
    const text = markdownOf([own, ...fixed], language);
    expect(modelSentences(text, language, advice)).toEqual([own, ...fixed]);
    expect(modelSentences(text, language).length).toBeGreaterThan(3);
  });

  it('are not cut where a text of the draft ends another word', () => {
    expect(modelSentences('Findings: 无囊肿。', 'zh', ['囊肿。'])).toEqual([{ section: 'findings', text: '无囊肿。' }]);
  });

  it.each([
    '# Lung cancer',
    '# CT of the chest with pneumonia',
    'Findings suggest a tumour.',
    '[Findings may be normal]',
    '# 肺癌检查报告',
  ])('hide nothing that is said above them: %s', (line) => {
    expect(modelSentences(`${line}\n\n## Impression\n\nCyst.`, 'en')).toHaveLength(2);
  });
});
