import { hostPortOf, isPublic } from './outbound-address';

describe('hostPortOf', () => {
  it.each([
    ['https://api.example/v1', 'api.example:443'],
    ['http://[::1]:8080', '[::1]:8080'],
    ['http://localhost', 'localhost:80'],
  ])('%s: %s', (address, expected) => expect(hostPortOf(new URL(address))).toBe(expected));
});

describe('isPublic', () => {
  it.each([
    ['93.184.216.34', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['192.168.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:192.168.0.1', false],
    ['nonsense', false],
  ])('%s: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
});
