import type { UserId } from '@trivium/shared/kernel';
import { collectionIdOf, toIndexable } from './watch-list-document';

const list = { id: '01900000-0000-7000-8000-000000000001', name: 'Value', description: 'Holdings to keep for the next ten years' };
const entry = (id: number, over: object) => ({
  id: `01900000-0000-7000-8000-00000000010${id}`,
  kind: 'company' as const,
  symbol: 'BRK.B',
  name: 'Berkshire Hathaway',
  note: '',
  ...over,
});

describe('toIndexable', () => {
  it('has the list first, then each entry by its own id', () => {
    const { title, sections, metadata } = toIndexable(list, [
      entry(1, {}),
      entry(2, { kind: 'currency', symbol: 'EUR/USD', name: '', note: 'Hedge' }),
    ]);
    expect(title).toBe('Value');
    expect(sections.map(({ sectionId, path, blocks }) => [sectionId.slice(-3), path, blocks])).toEqual([
      ['001', ['Value'], [{ ordinal: 0, kind: 'paragraph', text: list.description }]],
      ['101', ['BRK.B Berkshire Hathaway'], [{ ordinal: 1, kind: 'paragraph', text: 'BRK.B Berkshire Hathaway' }]],
      ['102', ['EUR/USD'], [{ ordinal: 2, kind: 'paragraph', text: 'Hedge' }]],
    ]);
    expect(sections[2]?.aliases).toEqual(['EUR/USD', 'eur/usd', 'EURUSD', 'Currency', '货币']);
    expect(metadata).toEqual({ kinds: ['company', 'currency'] });
  });

  it('never has a section without text, which nobody could find', () => {
    const { sections } = toIndexable({ ...list, description: '' }, [entry(1, { name: '' })]);
    expect(sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(['Value', 'BRK.B']);
  });

  it.each([
    [{ name: '消费龙头', description: '白酒与家电' }, 'zh'],
    [{ name: 'AAPL', description: '' }, 'en'],
    [{ name: 'The largest companies of the country', description: '' }, 'en'],
  ])('%j is %s', (names, language) => expect(toIndexable({ ...list, ...names }, []).language).toBe(language));
});

describe('collectionIdOf', () => {
  it('is one for each owner, and never changes', () => {
    expect(collectionIdOf('01900000-0000-7000-8000-0000000000aa' as UserId)).toBe('91d080a4-6330-89fb-a8fc-3ab5e0a44e27');
    expect(collectionIdOf('01900000-0000-7000-8000-0000000000ab' as UserId)).not.toBe(
      collectionIdOf('01900000-0000-7000-8000-0000000000aa' as UserId),
    );
  });
});
