import { readIntent } from './intent-fallback.prompt';

const labels = ['definition: asks what a word means', 'search：查找段落', 'summary'];

describe('readIntent', () => {
  it.each(['definition', 'search', 'summary'])('takes %s, which was offered', (label) => {
    expect(readIntent(JSON.stringify({ label, isSure: true }), labels)).toEqual({ label, isSure: true });
  });

  it.each([
    '{"label":"none","isSure":true}',
    '{"label":"delete everything","isSure":true}',
    '{"label":"definition: asks what a word means","isSure":true}',
    '{"label":"definition"}',
    '{"label":"definition","isSure":true,"tool":"rm"}',
    'definition',
    '   ',
  ])('takes nothing from %j', (answer) => {
    expect(readIntent(answer, labels)).toBeUndefined();
  });
});
