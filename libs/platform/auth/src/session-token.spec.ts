import type { OrganisationId } from '@trivium/shared/kernel';
import { addressOf, drawToken } from './session-token';

const ORGANISATION = '0190a0b0-c0d0-7e0f-8a0b-0c0d0e0f0a0b' as OrganisationId;

describe('session token', () => {
  it('names its organisation and hides itself behind a hash', () => {
    const token = drawToken(ORGANISATION, (length) => new Uint8Array(length).fill(255));
    expect(token).toBe(`0190a0b0c0d07e0f8a0b0c0d0e0f0a0b.${'_'.repeat(42)}8`);
    const address = addressOf(token);
    expect(address?.organisationId).toBe(ORGANISATION);
    expect(address?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(token).not.toContain(address?.tokenHash);
  });

  it('gives another hash for the same secret under another organisation', () => {
    const secret = `.${'a'.repeat(43)}`;
    expect(addressOf('0'.repeat(32) + secret)?.tokenHash).not.toBe(addressOf('1'.repeat(32) + secret)?.tokenHash);
  });

  it.each(['', 'x', `${'0'.repeat(32)}.short`, `${'g'.repeat(32)}.${'a'.repeat(43)}`, `${'0'.repeat(32)}.${'a'.repeat(44)}`])(
    'knows no session under %p',
    (token) => expect(addressOf(token)).toBeUndefined(),
  );
});
