import { FieldCipher } from './field-cipher';

const SECRET = 's'.repeat(40);

describe('FieldCipher', () => {
  const cipher = new FieldCipher(SECRET, 'test keys');

  it.each(['', 'sk-abc', '密钥 🗝', 'x'.repeat(10_000)])('gives back what it sealed: %#', (text) => {
    expect(cipher.open(cipher.seal(text, 'row'), 'row').toString()).toBe(text);
  });

  it('seals the same text differently each time, and shows nothing of it', () => {
    const [first, second] = [cipher.seal('secret', 'row'), cipher.seal('secret', 'row')];
    expect(first).not.toBe(second);
    expect(Buffer.from(first.slice(3), 'base64url').toString('latin1')).not.toContain('secret');
  });

  it('opens a value in its own row, with its own purpose and secret alone', () => {
    const sealed = cipher.seal('secret', 'row');
    const openers = [
      () => cipher.open(sealed, 'other row'),
      () => new FieldCipher(SECRET, 'other purpose').open(sealed, 'row'),
      () => new FieldCipher('x'.repeat(40), 'test keys').open(sealed, 'row'),
    ];
    for (const open of openers) expect(open).toThrow('does not open');
  });

  it('notices every changed byte', () => {
    const sealed = cipher.seal('secret', 'row');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => cipher.open(`v1.${changed.toString('base64url')}`, 'row')).toThrow('does not open');
    }
  });

  it.each(['', 'v1.', 'v1.AAAA', 'plain text of an older row'])('refuses what is no sealed field: %j', (text) => {
    expect(() => cipher.open(text, 'row')).toThrow('no sealed field');
  });
});
