import { acceptedParts, isSameStatement, plainStatement } from './plain-statement';

const isSame = (language: 'en' | 'zh', [one, other]: readonly [string, string]): boolean =>
  isSameStatement(plainStatement(one, { language, section: 'findings' }), plainStatement(other, { language, section: 'findings' }));

describe('plainStatement', () => {
  it.each([
    ['The posterior horn of the medial meniscus is torn.', 'Tear of the posterior horn of the medial meniscus.'],
    ['Lymph nodes at the right hilum are enlarged.', 'Enlarged right hilar lymph nodes.'],
    ['A cyst of 1.2 cm is seen in the left kidney.', 'Cyst of 12 mm in the left kidney.'],
    ['The bile ducts are not dilated.', 'No dilatation of the bile ducts.'],
  ])('takes “%s” for “%s”', (...pair) => expect(isSame('en', pair)).toBe(true));

  it.each([
    ['No pleural effusion and a pneumothorax is seen.', 'No pleural effusion or pneumothorax.'],
    ['Hemorrhage without acute infarct.', 'Acute infarct without hemorrhage.'],
    ['Cyst of 8 mm in the left and of 12 mm in the right kidney.', 'Cyst of 12 mm in the left and of 8 mm in the right kidney.'],
    ['The nerve root compresses the disc.', 'The disc compresses the nerve root.'],
    ['No solid calcified nodule.', 'Solid nodule not calcified.'],
    ['Large joint effusion.', 'Moderate joint effusion.'],
    ['Pleural invasion.', 'Possible pleural invasion.'],
  ])('tells “%s” from “%s”', (...pair) => expect(isSame('en', pair)).toBe(false));

  it.each([
    ['右肺门见肿大淋巴结。', '右肺门淋巴结肿大。'],
    ['关节腔内可见中等量积液。', '关节腔中量积液。'],
    ['胆管无明显扩张。', '胆管未见扩张。'],
  ])('takes “%s” for “%s”', (...pair) => expect(isSame('zh', pair)).toBe(true));

  it.each([
    ['未见胸腔积液，可见气胸。', '未见胸腔积液，未见气胸。'],
    ['右肺未钙化结节。', '右肺未见钙化结节。'],
    ['左肾8mm、右肾12mm囊肿。', '左肾12mm、右肾8mm囊肿。'],
    ['关节腔大量积液。', '关节腔中量积液。'],
    ['胸膜侵犯。', '可疑胸膜侵犯。'],
  ])('tells “%s” from “%s”', (...pair) => expect(isSame('zh', pair)).toBe(false));
});

describe('acceptedParts', () => {
  const accepts = (part: string): boolean => /^(?:no mass|pleural effusion|a pleural effusion)$/i.test(part);

  it('cuts where each part holds by itself', () => expect(acceptedParts('No mass, pleural effusion', accepts)).toHaveLength(2));
  it('lets a denial reach over `and`', () => expect(acceptedParts('No mass and pleural effusion', accepts)).toBeUndefined());
  it('ends a denial where a new statement begins', () => expect(acceptedParts('No mass and a pleural effusion', accepts)).toHaveLength(2));
});
