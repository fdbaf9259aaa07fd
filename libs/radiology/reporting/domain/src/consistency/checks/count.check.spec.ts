import { checkReport } from '../check-report';

const countsDiffer = (findings: string, impression: string): boolean =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).some(
    ({ type }) => type === 'count_mismatch',
  );

describe('how many', () => {
  it.each([
    ['S3及S8各见一枚囊性灶，大者约16mm，均无强化，共两枚。余肝未见异常。', '肝内三枚囊肿。'],
    ['右侧额叶、左侧顶叶及右侧小脑各见一枚环形强化结节。', '颅内两枚强化结节。'],
    ['右肺上叶见两枚结节，左肺下叶见一枚结节。', '双肺结节，共五枚。'],
    ['子宫前壁见两枚肌瘤，后壁见一枚肌瘤，共三枚。', '子宫两枚肌瘤。'],
    [
      'There are four enhancing lesions: two in the right frontal lobe, one in the left parietal lobe and one in the cerebellum.',
      'Two brain lesions.',
    ],
    [
      'Enhancing lesions are seen in the brain: two in the right frontal lobe and one in the left cerebellum.',
      'Six enhancing brain lesions.',
    ],
    ['Six enhancing lesions, three supratentorial and three infratentorial.', 'Three enhancing lesions.'],
  ])('differs: %s | %s', (findings, impression) => expect(countsDiffer(findings, impression)).toBe(true));

  it.each([
    ['肝S2、S5、S8各见一枚囊性灶，无强化。', '肝囊肿，共三枚。'],
    ['双肺上叶各见一枚结节，各约5mm。', '双肺上叶两枚结节。'],
    ['右侧额叶、左侧顶叶及右侧小脑各见一枚环形强化结节。', '颅内三枚强化结节。'],
    ['子宫前壁见两枚肌瘤，后壁见一枚肌瘤，共三枚。', '子宫三枚肌瘤。'],
    ['左肺下叶见两枚结节。另见一枚结节，约5mm。', '左肺三枚结节。'],
    ['右肺见3枚结节，其中2枚位于上叶，1枚位于下叶。', '右肺上叶2枚结节，下叶1枚结节。'],
    ['双肺见5枚实性结节，最大约6mm，较前新增2枚。', '双肺5枚结节，其中2枚为新发。'],
    ['There are five liver metastases: three in the right lobe, two in the left lobe.', 'Five liver metastases.'],
    ['Lesion in segment 7 measuring 18 mm. Lesion in segment 4 measures 27 mm. The segment 7 lesion enhances.', 'Two liver lesions.'],
  ])('agrees: %s | %s', (findings, impression) => expect(countsDiffer(findings, impression)).toBe(false));
});
