import type { RuleOpinion } from '@trivium/finance/sentiment/domain';
import { likeliest } from '../named-probabilities';
import { joinOpinions, logarithms, type SeparateOpinions } from '../opinion-columns';
import type { JoinShape } from '../sentiment-head';
import { type JoinLearned, learnJoin } from './learn-join';
import type { SentimentExample } from './train-head';

const SILENT: RuleOpinion = { label: undefined, score: 0, readings: [] };
const ADDED: JoinShape = { joined: ['grams', 'shipped', 'rules'], start: 'added' };

/** Opinions that are as sure as `sure`, of which `right` of 10 are right. */
function opinionsOf({ sure, right, of = 40 }: { sure: number; right: number; of?: number }) {
  const rest = (1 - sure) / 2;
  const opinions = Array.from({ length: of }, (): SeparateOpinions => ({
    grams: logarithms(Float64Array.of(sure, rest, rest)),
    shipped: logarithms(Float64Array.of(rest, rest, sure)),
    rules: SILENT,
  }));
  const examples = opinions.map((_, number): SentimentExample => ({
    text: '',
    rules: { opinion: SILENT, hints: [] },
    target: number % 10 < right ? Float64Array.of(1, 0, 0) : number % 2 === 0 ? Float64Array.of(0, 1, 0) : Float64Array.of(0, 0, 1),
    part: 0,
  }));
  return { opinions, examples };
}

function joined({ sure, right, learned, shape = ADDED }: { sure: number; right: number; learned: JoinLearned; shape?: JoinShape }) {
  const { opinions, examples } = opinionsOf({ sure, right });
  const join = learnJoin(opinions, { shape, examples, settings: { joinLearned: learned, joinPull: 3 }, isUsed: () => true });
  return joinOpinions(opinions[0] as SeparateOpinions, shape, join);
}

describe('learnJoin', () => {
  it.each([
    [0.98, 7],
    [0.6, 9],
  ])('a temperature makes opinions that are %d sure as sure as they are right (%d of 10), and changes no answer', (sure, right) => {
    const probabilities = joined({ sure, right, learned: 'temperature' });
    expect(probabilities[0]).toBeCloseTo(right / 10, 2);
    expect(likeliest(probabilities)).toBe('negative');
  });

  it('a temperature holds for the mean of several opinions too', () => {
    const shape: JoinShape = { joined: ['grams', 'shipped', 'rules'], start: 'mean' };
    const probabilities = joined({ sure: 0.98, right: 5, learned: 'temperature', shape });
    expect(probabilities[0]).toBeCloseTo(probabilities[2] ?? 0, 6);
    expect(probabilities[0]).toBeLessThan(0.45);
  });

  it('nothing learned leaves the opinion that it starts from', () => {
    expect(joined({ sure: 0.98, right: 5, learned: 'nothing' })[0]).toBeCloseTo(0.98, 6);
  });
});
