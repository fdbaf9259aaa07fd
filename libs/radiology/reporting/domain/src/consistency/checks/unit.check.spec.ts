import { checkReport } from '../check-report';

const typesOf = (findings: string): readonly string[] =>
  checkReport({ findings, impression: '', recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' })
    .map(({ type }) => type)
    .filter((type) => type === 'unit_error');

describe('sizes that a small thing does not have', () => {
  it.each([
    'The common bile duct measures 5 cm.',
    '左肾见小结石，直径约4cm。',
    'There is a small nonobstructing stone of 4 cm in the left kidney.',
    '胆囊壁厚约3cm，腔内未见结石。',
    'Endometrial thickness is 9 cm.',
    '右侧颈动脉内中膜厚度约1.2cm。',
    'Nuchal translucency of 2 cm.',
  ])('is told of: %s', (findings) => expect(typesOf(findings)).toEqual(['unit_error']));

  it.each([
    '左肾见小结石，直径约4mm。',
    '左肾见结石，大小约4cm。',
    '左肾小囊肿，约3cm。',
    '左肾小结石。右肾囊肿，约4cm。',
    'Small renal stone. A 4 cm renal cyst.',
    '胆囊壁厚约3mm。',
    'Endometrial thickness is 9 mm.',
    '子宫内膜息肉，约8cm。',
    '右侧颈动脉内中膜厚度约1.2mm。',
    'Tiny stone. Cyst 35 mm.',
    '肝内微小钙化。囊肿约35mm。',
  ])('is silent about: %s', (findings) => expect(typesOf(findings)).toEqual([]));
});
