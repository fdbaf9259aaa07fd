import { sharersOfSense, WORDNET_OPPOSITES } from './wordnet';

it('knows the words that share a sense with any form of a word', () => {
  expect(sharersOfSense('purchased')).toContain('buy');
  expect(sharersOfSense('bought')).toContain('purchase');
  expect(sharersOfSense('physicians')).toContain('doctor');
  expect(sharersOfSense('zzyzx')).toEqual([]);
});

it('holds no word among the synonyms of its opposite', () => {
  const both = WORDNET_OPPOSITES.filter(([one, other]) => sharersOfSense(one).includes(other));
  expect(both).toEqual([]);
});
