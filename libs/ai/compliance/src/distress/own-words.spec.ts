import { ownWords } from './own-words';

it.each([
  ['What does Hamlet mean by "to die, to sleep"?', []],
  ['"I want to die"', ['"I want to die"']],
  ["i'm dying to know it. I feel bad", ["i'm it.", 'I feel bad']],
  ['小说里的主人公想死', []],
] as const)('of %s keeps what the writer says', (message, kept) => {
  expect(ownWords(message)).toEqual(kept);
});
