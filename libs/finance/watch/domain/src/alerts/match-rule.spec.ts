import type { AlertConditions, AlertRule } from './alert-rule';
import { moodMove } from './entity-mood';
import { matchesRule, type RuleState } from './match-rule';
import { replayRule } from './replay-rule';
import { testItem, testSentiment, testStory } from './testing/test-story';

const NOW_MS = Date.parse('2026-11-24T12:00:00Z');
const fresh: RuleState = {
  seenItemIds: new Set(),
  toldItemIds: new Set(),
  toldAtMs: new Map(),
  metAtMs: [],
  moods: new Map(),
  nowMs: NOW_MS,
};
const rule = (conditions: AlertConditions, rest: Partial<AlertRule> = {}): AlertRule => ({
  conditions,
  cooldownMinutes: 0,
  tellsCorrections: true,
  ...rest,
});
const story = testStory({ id: 's' });
const outcome = (conditions: AlertConditions, told = story, state = fresh): string => {
  const verdict = matchesRule(rule(conditions), told, state);
  return verdict.isTold ? verdict.kind : verdict.because;
};

describe('matchesRule', () => {
  it.each<[string, AlertConditions, string]>([
    ['nothing asked', {}, 'story'],
    ['a symbol in another case', { entities: ['aapl'] }, 'story'],
    ['a name', { entities: ['Apple'] }, 'story'],
    ['another company', { entities: ['MSFT'] }, 'entities'],
    ['an event type', { eventTypes: ['earnings', 'guidance'] }, 'story'],
    ['another event type', { eventTypes: ['merger'] }, 'eventTypes'],
    ['novelty', { minNovelty: 0.8 }, 'story'],
    ['more novelty', { minNovelty: 0.81 }, 'minNovelty'],
    ['another language', { languages: ['zh'] }, 'languages'],
    ['a source, of a posted item', { sourceIds: ['x'] }, 'sourceIds'],
    ['words of the title', { titleWords: ['OUTLOOK'] }, 'story'],
    ['a part of a word', { titleWords: ['raise'] }, 'titleWords'],
    ['the sentiment of the entity', { entities: ['AAPL'], sentiments: ['positive'] }, 'story'],
    ['another sentiment', { sentiments: ['negative'] }, 'sentiments'],
    ['a watch list that is gone', { watchListId: 'w' }, 'watchListId'],
  ])('%s', (_, conditions, expected) => expect(outcome(conditions)).toBe(expected));

  it('never counts a sentiment that abstained', () => {
    const unsure = testStory({
      id: 's',
      sentiment: testSentiment('abstained'),
      entities: [{ symbol: 'AAPL', name: 'Apple', sentiment: testSentiment('abstained') }],
    });
    expect(outcome({ sentiments: ['negative', 'neutral', 'positive'] }, unsure)).toBe('sentiments');
    expect(outcome({ entities: ['AAPL'], sentiments: ['negative'] }, unsure)).toBe('sentiments');
    const moods = new Map([['aapl', { recentMean: -0.5, earlierMean: 0.5, recentStories: 3, earlierStories: 3 }]]);
    expect(outcome({ meanChange: { by: 0.5, direction: 'down' } }, story, { ...fresh, moods })).toBe('story');
    expect(outcome({ meanChange: { by: 0.5, direction: 'down' } }, unsure, { ...fresh, moods })).toBe('meanChange');
    expect(outcome({ meanChange: { by: 0.5, direction: 'up' } }, story, { ...fresh, moods })).toBe('meanChange');
  });

  it('takes the side of the entity that the rule names', () => {
    const both = testStory({
      id: 's',
      entities: [
        { symbol: 'AAPL', name: 'Apple', sentiment: testSentiment('positive') },
        { symbol: 'MSFT', name: 'Microsoft', sentiment: testSentiment('negative') },
      ],
    });
    expect(outcome({ entities: ['MSFT'], sentiments: ['negative'] }, both)).toBe('story');
    expect(outcome({ entities: ['AAPL'], sentiments: ['negative'] }, both)).toBe('sentiments');
  });

  it('finds the entries of a watch list, topics in titles of any script', () => {
    const watched = { symbols: ['AAPL'], names: [], topics: ['利率决议'] };
    expect(outcome({ watchListId: 'w' }, story, { ...fresh, watched })).toBe('story');
    const chinese = testStory({ id: 'z', entities: [], items: [testItem({ id: 'z-1', title: '央行公布利率决议', language: 'zh' })] });
    expect(outcome({ watchListId: 'w' }, chinese, { ...fresh, watched })).toBe('story');
    expect(outcome({ watchListId: 'w' }, chinese, { ...fresh, watched: { ...watched, topics: ['interest rates'] } })).toBe('watchListId');
  });

  describe('tells once', () => {
    const told: RuleState = { ...fresh, seenItemIds: new Set(['s-1']), toldItemIds: new Set(['s-1']) };

    it('of a story that grows, and of one that a told story became part of', () => {
      const grown = testStory({ id: 'other', items: [testItem({ id: 's-1' }), testItem({ id: 's-2' })] });
      expect(outcome({}, grown, told)).toBe('told-already');
      expect(outcome({}, testStory({ id: 's', supersededBy: 'other' }), told)).toBe('joined');
    });

    it('and again when what was told is corrected', () => {
      const corrected = testStory({
        id: 's',
        items: [testItem({ id: 's-1', supersededBy: 's-2' }), testItem({ id: 's-2', title: 'Apple cuts its outlook' })],
      });
      expect(outcome({}, corrected, told)).toBe('correction');
      expect(matchesRule(rule({}, { tellsCorrections: false }), corrected, told)).toMatchObject({ isTold: false });
      expect(outcome({}, corrected, { ...told, seenItemIds: new Set(['s-1', 's-2']) })).toBe('told-already');
      expect(outcome({}, corrected, { ...told, toldItemIds: new Set() })).toBe('told-already');
    });

    it('of an entity within the cooldown, unless another entity is new', () => {
      const state = { ...fresh, toldAtMs: new Map([['aapl', NOW_MS - 29 * 60_000]]) };
      const patient = rule({}, { cooldownMinutes: 30 });
      expect(matchesRule(patient, story, state)).toEqual({ isTold: false, because: 'cooldown', isMet: true });
      expect(matchesRule(patient, story, { ...state, nowMs: NOW_MS + 60_000 })).toMatchObject({ isTold: true });
      const two = testStory({ id: 't', entities: [...story.entities, { name: 'Polar Shipping' }] });
      expect(matchesRule(patient, two, state)).toMatchObject({ isTold: true });
    });

    it('of a burst', () => {
      const burst = { burst: { stories: 3, withinMinutes: 10 } };
      const minutesAgo = (minutes: number): number => NOW_MS - minutes * 60_000;
      expect(outcome(burst, story, { ...fresh, metAtMs: [minutesAgo(11), minutesAgo(9)] })).toBe('burst-not-reached');
      const enough = { ...fresh, metAtMs: [minutesAgo(9), minutesAgo(1)] };
      expect(outcome(burst, story, enough)).toBe('burst');
      expect(outcome(burst, story, { ...enough, lastBurstAtMs: minutesAgo(5) })).toBe('burst-not-reached');
    });
  });
});

describe('moodMove', () => {
  it('compares the last day with the week before, and waits for three stories on either side', () => {
    const readings = [1, 2, 3].flatMap((hour) => [
      { atMs: NOW_MS - hour * 3_600_000, score: -0.6 },
      { atMs: NOW_MS - (hour + 40) * 3_600_000, score: 0.4 },
    ]);
    expect(moodMove(readings, NOW_MS)).toEqual({
      recentMean: expect.closeTo(-0.6),
      earlierMean: expect.closeTo(0.4),
      recentStories: 3,
      earlierStories: 3,
    });
    expect(moodMove(readings.slice(1), NOW_MS)).toBeUndefined();
  });
});

describe('replayRule', () => {
  const at = (minute: number): string => new Date(NOW_MS + minute * 60_000).toISOString();
  const stories = [20, 0, 10, 50].map((minute) => testStory({ id: `m${minute}`, lastIngestedAt: at(minute) }));

  it('tells what would have been told, in the order of time', () => {
    expect(replayRule(rule({}), stories, undefined).map(({ story: { id } }) => id)).toEqual(['m0', 'm10', 'm20', 'm50']);
    expect(replayRule(rule({}, { cooldownMinutes: 30 }), stories, undefined).map(({ story: { id } }) => id)).toEqual(['m0', 'm50']);
    expect(replayRule(rule({ burst: { stories: 3, withinMinutes: 30 } }), stories, undefined).map(({ story: { id } }) => id)).toEqual([
      'm20',
    ]);
  });
});
