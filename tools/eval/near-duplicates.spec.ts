import { nearDuplicateGroups } from './near-duplicates';

describe('nearDuplicateGroups', () => {
  it('groups copies that differ in digits, case, punctuation or a few words, and nothing else', () => {
    const groups = nearDuplicateGroups([
      'Boats 12 % up in the harbour today',
      'boats 45% UP in the harbour today!',
      'Today boats up in the harbour',
      'The mountain is quiet',
      '',
      '!!',
    ]);
    expect(new Set(groups.slice(0, 3)).size).toBe(1);
    expect(groups[3]).not.toBe(groups[0]);
    expect(groups[4]).toBe(groups[5]);
  });

  it('names a group alike whatever the order of the texts', () => {
    const texts = ['a longer line about boats', 'a longer line about boats again', 'something else', 'a longer line about a boat'];
    const groups = nearDuplicateGroups(texts);
    const turned = nearDuplicateGroups([...texts].reverse()).reverse();
    expect(turned).toEqual(groups);
  });
});
