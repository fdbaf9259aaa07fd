import { materialLanguage } from './material-language';

const ENGLISH = Array.from(
  { length: 20 },
  () => 'The hippocampus is the part of the brain that turns what we experience into memories which last.',
);
const CHINESE = Array.from({ length: 20 }, () => '海马体是大脑中把经历转变为长期记忆的部分，人们对它做了许多研究。');

describe('materialLanguage', () => {
  it('hears the language of the text', () => {
    expect(materialLanguage(ENGLISH)).toBe('en');
    expect(materialLanguage(CHINESE)).toBe('zh');
  });

  it('believes the text against a word processor that stamps its own language', () => {
    expect(materialLanguage(CHINESE, 'en-US')).toBe('zh');
  });

  it('takes the declaration where the text says nothing', () => {
    expect(materialLanguage(['1 + 1 = 2', '42'], 'zh-CN')).toBe('zh');
    expect(materialLanguage(['42'], 'klingon')).toBe('und');
    expect(materialLanguage([])).toBe('und');
  });

  it('is not misled by a foreign title page', () => {
    expect(materialLanguage(['Introduction to Psychology', 'Third edition', ...CHINESE])).toBe('zh');
  });
});
