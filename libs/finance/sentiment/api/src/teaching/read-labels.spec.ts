import { readLabels } from './read-labels';

const answer = (labels: unknown) => JSON.stringify({ labels });

describe('readLabels', () => {
  it('reads labels by their numbers, in any order and inside a fence', () => {
    const text = answer([
      { n: 2, label: 'negative', confidence: 0.4 },
      { n: 1, label: 'positive' },
    ]);
    const expected = [{ label: 'positive', confidence: 0.9 }, { label: 'negative', confidence: 0.4 }, null];
    expect(readLabels(text, 3)).toEqual(expected);
    expect(readLabels(`\`\`\`json\n${text}\n\`\`\``, 3)).toEqual(expected);
  });

  it.each([
    ['prose', 'The first text is positive.'],
    ['nothing', '  '],
    ['another shape', '{"labels":"positive"}'],
    ['other labels', answer([{ n: 1, label: 'bullish' }])],
    ['numbers that were not sent', answer([{ n: 0, label: 'positive' }, { n: 2, label: 'positive' }, { n: 1.5, label: 'positive' }])],
    ['an impossible confidence', answer([{ n: 1, label: 'positive', confidence: 7 }])],
    ['two labels for one text', answer([{ n: 1, label: 'positive' }, { n: 1, label: 'negative' }, { n: 1, label: 'positive' }])],
  ])('takes no answer from %s', (_, text) => expect(readLabels(text, 1)).toEqual([null])); // prettier-ignore
});
