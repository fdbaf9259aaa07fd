import { readTextRules } from './read-sentiment-rules';
import { ruleHints } from './rule-hints';

describe('ruleHints', () => {
  it('names label, step and rules', () => {
    expect(ruleHints(readTextRules('Profit plunged and costs rose.', 'en'))).toEqual([
      'rules negative',
      'rules score -2',
      'rule direction negative',
      'rule polarity-flip negative',
    ]);
  });

  it('says that the rules were silent', () => {
    expect(ruleHints(readTextRules('Founders met.', 'en'))).toEqual(['rules silent']);
  });
});
