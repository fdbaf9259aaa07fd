import { ContentRules } from '@trivium/ai/compliance';
import { NO_PROMISSORY_LANGUAGE_RULES } from './no-promissory-language.rules';

const rules = new ContentRules();
rules.register(NO_PROMISSORY_LANGUAGE_RULES);
const broken = (text: string): readonly string[] => rules.judge(text).map(({ rule }) => rule.id);

describe('what no research may promise', () => {
  it.each([
    'The stock will double by June.',
    'Returns are guaranteed.',
    'Profits of 20 % are assured.',
    'We see a risk-free profit.',
    'The price is certain to rise.',
    'The shares are a sure thing.',
    'Nothing can go wrong with this bond.',
    '收益有保证。',
    '该股必将翻倍。',
    '绝对不会亏损。',
    '保本保息，年化不低于8%。',
  ])('is a return: %s', (text) => expect(broken(text)).toContain('finance.no-promissory-language'));

  it.each(['You should buy this stock.', 'Buy now.', 'This is the last chance to invest.', '现在不买就晚了。', '赶快买入。'])(
    'is a call to hurry: %s',
    (text) => expect(broken(text)).toContain('finance.no-hurry'),
  );

  it.each([
    'Analysts expect the price to rise.',
    'The return is not guaranteed.',
    'The company guaranteed the loan of its subsidiary.',
    'Sales will certainly be reported in May.',
    'The board decided to buy back shares.',
    '央行降低无风险利率。',
    '公司为子公司提供担保。',
    '收益不保证。',
  ])('leaves news alone: %s', (text) => expect(broken(text)).toEqual([]));
});
