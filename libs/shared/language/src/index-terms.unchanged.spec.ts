import { createHash } from 'node:crypto';
import { indexTerms } from './index-terms';
import type { Language } from './language';

const CHINESE = `工作记忆是一种容量有限的认知系统，可以暂时保存和加工信息。Baddeley 与 Hitch 在 1974 年提出了多成分模型：语音环路、视空间画板和中央执行系统。
肺癌的治疗包括手术、放疗与化疗；CT 显示右肺上叶有一个 12.5mm 的结节。什么是𠮷野家的 Transformer 模型？2024年公司营业收入同比增长 8.3%，达到 1,234.5 亿元。
「注意力机制」用于机器翻译，GPT-4 和 C++ 也可以。ＧＰＴ 的参数有多少？`;
const ENGLISH = `Working memory is a cognitive system with a limited capacity that holds information temporarily. It's well-known that Baddeley's model (1974) wasn't final.
The generalised Café’s networks use self-attention, state-of-the-art GPT-4, C++ and R&D at BRK.B; revenue rose 8.3% to 1,234.5 in the U.S. A 5mm nodule was seen
in 10 mm slices. She said that 机器学习 means machine learning.`;

/** Terms and spans in order, as one short fingerprint. */
function fingerprint(text: string, language?: Language): string {
  return createHash('sha256')
    .update(JSON.stringify(indexTerms(text, language)))
    .digest('hex')
    .slice(0, 16);
}

describe('indexTerms, stored indexes', () => {
  it.each([
    ['zh', CHINESE, '7efeddf7f381471e'],
    ['en', ENGLISH, '9cfe0a07232a53bf'],
    ['de', ENGLISH, '01403bb876b740f1'],
  ] as const)('gives the terms that stored %s postings were made of', (language, text, expected) => {
    expect(fingerprint(text, language)).toBe(expected);
  });

  it('gives them without a named language too', () => {
    expect(fingerprint(CHINESE)).toBe('7efeddf7f381471e');
    expect(fingerprint(ENGLISH)).toBe('9cfe0a07232a53bf');
  });

  it('keeps Hangul and kana that a Chinese text quotes as they were', () => {
    expect(fingerprint('韩语的 대학교에서 和日语的食べた、コンピューター。', 'zh')).toBe('4251570967706bae');
  });
});
