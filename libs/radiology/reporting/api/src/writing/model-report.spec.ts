import { modelSentences } from './model-report';

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
    '# Lung cancer',
    '# CT of the chest with pneumonia',
    'Findings suggest a tumour.',
    '[Findings may be normal]',
    '# 肺癌检查报告',
  ])('hide nothing that is said above them: %s', (line) => {
    expect(modelSentences(`${line}\n\n## Impression\n\nCyst.`, 'en')).toHaveLength(2);
  });
});
