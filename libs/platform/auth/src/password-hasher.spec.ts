import { PasswordHasher } from './password-hasher';

const cost = { N: 16, r: 1, p: 1 };

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher(cost, (length) => new Uint8Array(length).fill(7));

  it('knows its own password and no other', async () => {
    const stored = await hasher.hash('correct horse battery');
    expect(stored).toMatch(/^scrypt\$N=16,r=1,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await hasher.verify('correct horse battery', stored)).toBe(true);
    expect(await hasher.verify('correct horse batterY', stored)).toBe(false);
  });

  it('takes the same characters in another composition for the same password (NFKC)', async () => {
    expect(await hasher.verify('cafe\u0301 au lait', await hasher.hash('caf\u00e9 au lait'))).toBe(true);
  });

  it('still knows a hash of another cost', async () => {
    const stored = await new PasswordHasher({ N: 32, r: 2, p: 1 }).hash('correct horse battery');
    expect(await hasher.verify('correct horse battery', stored)).toBe(true);
    expect(await hasher.verify('wrong', stored)).toBe(false);
  });

  it('says no without an account, after the same work', async () => {
    const usual = new PasswordHasher();
    const stored = await usual.hash('correct horse battery');
    const timeOf = async (hash: string | undefined) => {
      const start = process.hrtime.bigint();
      expect(await usual.verify('wrong', hash)).toBe(false);
      return Number(process.hrtime.bigint() - start);
    };
    // Wide bounds: the machine is shared. Without the dummy hash the quotient is beyond 1000.
    const quotient = (await timeOf(stored)) / (await timeOf(undefined));
    expect(quotient).toBeGreaterThan(0.1);
    expect(quotient).toBeLessThan(10);
  });

  it('refuses a damaged hash instead of comparing with it', async () =>
    await expect(hasher.verify('x', 'scrypt$N=16$x')).rejects.toThrow('damaged'));
});
