import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Intent, INTENTS, SOCIAL_INTENTS } from '@trivium/education/tutor/domain';
import { fillPatterns, foldOf, OPENINGS, readPatterns, readTopics, readWordings } from './intent-examples';

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const patterns = (['en', 'zh'] as const).flatMap((language) => readPatterns(read(`patterns-${language}.tsv`), language));
const wordings = (['en', 'zh'] as const).flatMap((language) => readWordings(read(`wordings-${language}.tsv`), language));
const topics = readTopics(read('topics.tsv'));

describe('intent examples', () => {
  it('know every intent in both languages, in both parts', () => {
    for (const part of ['train', 'test']) {
      for (const language of ['en', 'zh']) {
        const own = patterns.filter((pattern) => pattern.part === part && pattern.language === language);
        expect([...new Set(own.map(({ intent }) => intent))].sort()).toEqual([...INTENTS].sort());
      }
    }
    expect(wordings.filter(({ intent }) => !(INTENTS as readonly string[]).includes(intent))).toEqual([]);
  });

  it('put topics, and only topics, into the places for them', () => {
    const train = topics.filter(({ part }) => part === 'train');
    const examples = fillPatterns([...patterns, ...wordings], { topics: train, perPattern: 4, openings: OPENINGS });
    expect(examples).toHaveLength(4 * (patterns.length + wordings.length));
    expect(examples.filter(({ text }) => /[{}]|undefined/.test(text))).toEqual([]);
    const social = examples.filter(({ label }) => SOCIAL_INTENTS.has(label as Intent));
    expect(social.filter(({ text, pattern }) => text !== pattern && !pattern.includes('{'))).toEqual([]);
    expect(fillPatterns(patterns, { topics: train, perPattern: 4 })).toEqual(fillPatterns(patterns, { topics: train, perPattern: 4 }));
  });

  it('compare two different topics', () => {
    const pattern = { language: 'en', intent: 'compare', part: 'train', pattern: '{topic}|{topic2}' } as const;
    for (const { text } of fillPatterns([pattern], { topics, perPattern: 20 })) expect(new Set(text.split('|')).size).toBe(2);
  });

  it('hold a pattern out in one fold only, and about as many in each', () => {
    const counts = [0, 0, 0, 0];
    for (const { pattern } of patterns) counts[foldOf(pattern, 4)] = (counts[foldOf(pattern, 4)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - patterns.length / 4)).toBeLessThan(patterns.length / 10);
  });

  it.each([
    ['a missing intent', 'intent\tsplit\tpattern\n\ttrain\tWhat?', 2],
    ['an unknown part', 'intent\tsplit\tpattern\nwhy\ttrain\tWhy?\nwhy\tsealed\tWhy?', 3],
    ['a line cut short', 'intent\tsplit\tpattern\nwhy\ttrain', 2],
  ])('name the line with %s', (_, tsv, line) => {
    expect(() => readPatterns(tsv, 'en')).toThrow(`patterns-en.tsv, line ${line}`);
  });
});
