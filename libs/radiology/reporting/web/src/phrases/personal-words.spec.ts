import { withPersonalWords, type PersonalWordEntry } from './personal-words';

const words: readonly PersonalWordEntry[] = [
  { heard: 'curly b', written: 'Kerley B lines', language: 'en' },
  { heard: 'curly', written: 'curly hair', language: 'en' },
  { heard: '磨破璃', written: '磨玻璃', language: 'zh' },
];

describe('personal words', () => {
  it('replace what was heard, the longest first, whole words only', () => {
    expect(withPersonalWords('Curly B seen, curlyb not.', words, 'en')).toBe('Kerley B lines seen, curlyb not.');
    expect(withPersonalWords('curly B', words, 'en')).toBe('Kerley B lines');
  });

  it('match anywhere in Chinese and stay with their language', () => {
    expect(withPersonalWords('左肺磨破璃结节', words, 'zh')).toBe('左肺磨玻璃结节');
    expect(withPersonalWords('左肺磨破璃结节', words, 'en')).toBe('左肺磨破璃结节');
  });

  it('never look at what they put in', () => {
    const loop: readonly PersonalWordEntry[] = [{ heard: 'a', written: 'a a', language: 'en' }];
    expect(withPersonalWords('a a', loop, 'en')).toBe('a a a a');
  });
});
