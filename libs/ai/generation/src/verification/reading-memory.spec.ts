import { ReadingMemory } from './reading-memory';
import { TermReader } from './terms';

const terms = new TermReader([]);
const passage = (number: number): string => `The lake of town ${number} is deep. It has no fish.`;

it('reads a passage once, and a longer memory than its bound keeps the one that was asked for last', () => {
  const memory = new ReadingMemory(terms, 3 * (passage(1).length + 3));
  const first = memory.passage(passage(1), 'en');
  expect(first).toHaveLength(2);
  memory.passage(passage(2), 'en');
  expect(memory.passage(passage(1), 'en')).toBe(first);
  memory.passage(passage(3), 'en');
  memory.passage(passage(4), 'en');
  // The second was not asked for longest.
  expect(memory.passage(passage(1), 'en')).toBe(first);
});

it('lets the oldest go, and keeps nothing that is longer than all of it', () => {
  const memory = new ReadingMemory(terms, passage(1).length + 3);
  const first = memory.passage(passage(1), 'en');
  memory.passage(passage(2), 'en');
  expect(memory.passage(passage(1), 'en')).not.toBe(first);
  const long = passage(3).repeat(9);
  expect(memory.passage(long, 'en')).not.toBe(memory.passage(long, 'en'));
});

it('takes the same text as a fact and as a passage for two things', () => {
  const memory = new ReadingMemory(terms);
  expect(memory.sentence(passage(1)).text).toBe(passage(1));
  expect(memory.passage(passage(1), 'en').map(({ text }) => text)).toEqual(['The lake of town 1 is deep.', 'It has no fish.']);
});
