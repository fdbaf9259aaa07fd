import { cleanClinicalTexts, labelledTexts } from '@trivium/ai/compliance/testing';
import { Deidentifier } from './deidentifier';

describe('de-identification', () => {
  const deidentifier = new Deidentifier();

  it.each([
    [
      '患者孙丽，女，52岁，住院号ZY0012345，电话13900001111。右肺上叶8mm结节。',
      '患者[NAME_1]，女，52岁，住院号[MRN_1]，电话[PHONE_1]。右肺上叶8mm结节。',
    ],
    ['身份证号420106197203041525，T4椎体未见异常。', '身份证号[IDNUM_1]，T4椎体未见异常。'],
    [
      'Discussed with Dr. Robert King at 555-0123 on February 1, 2024. L4-L5 normal.',
      'Discussed with Dr. [NAME_1] at [PHONE_1] on [DATE_1]. L4-L5 normal.',
    ],
    ['Kerley B lines. Email rk@example.org.', 'Kerley B lines. Email [EMAIL_1].'],
    ['微信号zhangsan_1985，Skype name live:rose.hale.', '微信号[CONTACT_1]，Skype name [CONTACT_2].'],
    ['', ''],
  ])('%s', (text, without) => {
    expect(deidentifier.deidentify(text).text).toBe(without);
  });

  it('leaves clinical texts whole, and hardly anything of the suite’s labelled ones', () => {
    expect(cleanClinicalTexts().filter((text) => deidentifier.find(text).length > 0)).toEqual([]);
    const spans = labelledTexts('develop', 160).flatMap(({ text, spans: labelled }) => {
      const found = deidentifier.find(text);
      return labelled.map(({ start, end }) => found.some((span) => span.start <= start && span.end >= end));
    });
    expect(spans.filter(Boolean).length / spans.length).toBeGreaterThan(0.98);
  });

  it('gives spans that cut the text exactly', () => {
    const text = '患者张三，微信号zhang_s1，IP 10.0.0.12，2024-02-01 10:30。';
    for (const span of deidentifier.find(text)) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
