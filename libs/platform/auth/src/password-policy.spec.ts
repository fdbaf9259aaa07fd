import { assertGoodPassword, drawOneTimePassword } from './password-policy';

describe('assertGoodPassword', () => {
  it.each([
    ['nine chars', 'ninechars', 'PASSWORD_TOO_SHORT'],
    ['nine emoji, eighteen code units', '😀'.repeat(9), 'PASSWORD_TOO_SHORT'],
    ['the address', 'Ann.Smith@school.example', 'PASSWORD_IS_EMAIL'],
    ['the part before the @', 'ann.smith1', 'PASSWORD_IS_EMAIL'],
    ['a common one', 'Password123', 'PASSWORD_TOO_COMMON'],
    ['one character ten times', 'aaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ])('refuses %s', (_, password, code) => {
    const email = password === 'ann.smith1' ? 'ann.smith1@school.example' : 'ann.smith@school.example';
    expect(() => assertGoodPassword(password, email)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['correct horse', '一二三四五六七八九十', 'trivium-demo', 'lowercaseonly'])(
    'asks for no digits and no capitals: %s',
    (password) => expect(() => assertGoodPassword(password, 'ann.smith@school.example')).not.toThrow(),
  );
});

describe('drawOneTimePassword', () => {
  it('uses every bit of five and no look-alike', () => {
    const all =
      drawOneTimePassword((length) => Uint8Array.from({ length }, (_, index) => index)) +
      drawOneTimePassword((length) => Uint8Array.from({ length }, (_, index) => index + 16));
    expect(new Set(all.replaceAll('-', '')).size).toBe(32);
    expect(all).not.toMatch(/[01oil]/);
  });
});
