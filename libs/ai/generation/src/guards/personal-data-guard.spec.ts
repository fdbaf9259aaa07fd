import type { RuleFiring } from '@trivium/ai/compliance';
import { personalDataGuard } from './personal-data-guard';

const BOOK = [{ id: 'p1', title: 'Ivan Pavlov', text: 'Pavlov studied the digestion of dogs.' }];

function admitted(texts: readonly string[], passages = BOOK) {
  const fired: RuleFiring[] = [];
  const guard = personalDataGuard().listening((firing) => void fired.push(firing));
  return { ...guard.admit?.(texts, passages), fired: fired.map(({ rule }) => rule) };
}

describe('personalDataGuard', () => {
  it.each([
    [
      'My name is Oliver Bennett, call 13800138000. What is a stack?',
      /Oliver|Bennett|13800138000/,
      ['personal-data.name', 'personal-data.phone'],
    ],
    ['我叫欧阳明，电话13900001111。什么是栈？', /欧阳明|13900001111/, ['personal-data.name', 'personal-data.phone']],
  ])('puts placeholders into %s', (text, gone, rules) => {
    const { texts, findings, fired } = admitted([text]);
    expect(texts?.[0]).not.toMatch(gone);
    expect(texts?.[0]).toMatch(/\[NAME_1\].*\[PHONE_1\]/);
    expect([findings, fired]).toEqual([2, rules]);
  });

  it('gives the same placeholder to the same name in every text, and the name back', () => {
    const { texts, veil } = admitted(['My name is Oliver Bennett.', 'Is Oliver Bennett right?']);
    expect(texts).toEqual(['My name is [NAME_1].', 'Is [NAME_1] right?']);
    expect(veil?.restore('Dear [name 1], yes [1].')).toBe('Dear Oliver Bennett, yes [1].');
    expect(veil?.hide('Struck: Oliver Bennett is old.')).toBe('Struck: [NAME_1] is old.');
  });

  it('leaves the names that the book itself says, whose question would be lost without them', () => {
    const question = 'My name is Ivan Pavlov. Which dogs?';
    expect(admitted([question]).texts).toEqual([question]);
    expect(admitted([question], []).texts).toEqual(['My name is [NAME_1]. Which dogs?']);
    // Part of a word of the book is no name that the book says.
    expect(admitted(['My name is Ann Lee.'], [{ id: 'p1', title: '', text: 'Ann Leek wrote it.' }]).texts).toEqual([
      'My name is [NAME_1].',
    ]);
  });

  it('leaves a question alone that names nobody', () => {
    expect(admitted(['What is a stack?'])).toMatchObject({ texts: ['What is a stack?'], findings: 0, fired: [] });
  });
});
