import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('organs of the other sex', () => {
  it.each([
    ['前列腺增大。子宫未见异常。', '前列腺增生。'],
    ['The uterus is normal. The prostate is enlarged with a 15 mm nodule.', 'Prostatic enlargement.'],
    ['A 68-year-old man. The endometrium is thickened to 16 mm.', 'Thickened endometrium.'],
    ['女，45岁。双侧精囊腺对称，信号正常。', '未见异常。'],
    ['67-year-old woman. The seminal vesicles are symmetric.', 'No abnormality.'],
    ['患者，男，52岁。盆腔MRI：左侧卵巢囊肿，约30mm。', '左侧卵巢囊肿。'],
    ['The left ovary contains a 3 cm cyst. Both testes are normal.', 'Ovarian cyst.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('sex_mismatch'));

  it.each([
    ['The uterus and ovaries are normal.', 'Normal.'],
    ['前列腺增大，双侧精囊腺未见异常。', '前列腺增生。'],
    ['女，45岁。子宫肌瘤。', '子宫肌瘤。'],
    ['右侧附件区囊肿。腰椎附件未见异常。', '右侧附件区囊肿。'],
    ['Man of 50. Enlarged prostate.', 'Enlarged prostate.'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
