import { momentOf, storyQuery } from './board-filter';

const NOW = new Date('2026-11-24T12:00:00.000Z');

describe('storyQuery', () => {
  const ask = (values: object, asOf?: string) => storyQuery({ q: '', values: values as never, asOf, now: NOW });

  it('asks for nothing that was not chosen', () => {
    expect(Object.values(ask({})).filter((value) => value !== undefined && value.length > 0)).toEqual([]);
  });

  it('counts a window back from now, or from the moment that is looked at', () => {
    expect(ask({ window: 'day' }).from).toBe('2026-11-23T12:00:00.000Z');
    expect(ask({ window: 'hour' }, '2026-01-02T00:00:00.000Z').from).toBe('2026-01-01T23:00:00.000Z');
  });

  it('keeps the later of a window and a day, and takes the last day in whole', () => {
    const { from, to } = ask({ window: 'month', date: { from: '2026-11-20', to: '2026-11-20' } });
    expect(from).toBe(new Date('2026-11-20T00:00:00').toISOString());
    expect(to).toBe(new Date('2026-11-20T23:59:59.999').toISOString());
  });

  it('does not ask for an event, a label or a window that an address made up', () => {
    const { eventType, sentiment, from, language, sourceId, watchListId } = ask({
      event: ['earnings', 'gossip'],
      label: ['great', 'abstained'],
      window: 'year',
      language: ['zh', 'Klingon'],
      source: ['1; drop table', '018f2d7a-0000-7000-8000-000000000001'],
      list: 'mine',
    });
    expect({ eventType, sentiment, from, language, sourceId, watchListId }).toEqual({
      eventType: ['earnings'],
      sentiment: ['abstained'],
      from: undefined,
      language: ['zh'],
      sourceId: ['018f2d7a-0000-7000-8000-000000000001'],
      watchListId: undefined,
    });
  });
});

describe('momentOf', () => {
  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z'],
    ['2026-11-25T10:00:00Z', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s -> %s', (text, expected) => expect(momentOf(text, NOW)).toBe(expected));
});
