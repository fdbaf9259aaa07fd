import { hasExchangedParts } from './exchanged-parts';
import { readSentence } from './reading';
import { TermReader } from './terms';

const reader = new TermReader([]);
const isExchanged = (said: string, known: string): boolean =>
  hasExchangedParts(readSentence(said, reader), { known: readSentence(known, reader), reader });

it.each([
  ['The furnace melts silver and the kiln bakes bread.', 'The furnace bakes bread and the kiln melts silver.'],
  ['Oxygen is split in the mill, and water is released.', 'The mill splits water and releases oxygen.'],
  ['队列在队头插入，在队尾删除。', '队列在队尾插入，在队头删除。'],
])('%s has exchanged the parts of: %s', (said, known) => {
  expect(isExchanged(said, known)).toBe(true);
});

it.each([
  ['The kiln bakes bread, and the furnace melts silver.', 'The furnace melts silver and the kiln bakes bread.'],
  ['Silver is melted by the furnace.', 'The furnace melts silver and the kiln bakes bread.'],
  ['队列在队头删除，在队尾插入。', '队列在队尾插入，在队头删除。'],
])('%s has not: %s', (said, known) => {
  expect(isExchanged(said, known)).toBe(false);
});
