import { randomBytes as nodeRandomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of scrypt (RFC 7914): N iterations on blocks of size r, p times. Memory is 128·N·r bytes. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's recommendation for scrypt with 32 MiB. */
const PASSWORD_COST: ScryptCost = { N: 2 ** 15, r: 8, p: 3 };
/** For secrets that we drew ourselves with 80 bits: nobody guesses them, so stretching them only makes a roster of 500 pupils slow. */
const DRAWN_SECRET_COST: ScryptCost = { N: 2 ** 12, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

interface StoredHash {
  readonly cost: ScryptCost;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** Hashes passwords and compares them in a time that tells nothing. */
export class PasswordHasher {
  private readonly nobody: StoredHash;

  constructor(
    private readonly cost: ScryptCost = PASSWORD_COST,
    private readonly randomBytes: (length: number) => Uint8Array = nodeRandomBytes,
  ) {
    this.nobody = { cost, salt: Buffer.alloc(SALT_BYTES), key: Buffer.alloc(KEY_BYTES) };
  }

  /** @returns `scrypt$N=…,r=…,p=…$<salt>$<key>`, both base64url */
  async hash(password: string): Promise<string> {
    return this.hashWith(password, this.cost);
  }

  /** As `hash`, but cheaper: only for one-time passwords of `drawOneTimePassword`. */
  async hashDrawn(password: string): Promise<string> {
    return this.hashWith(password, this.cost.N < DRAWN_SECRET_COST.N ? this.cost : DRAWN_SECRET_COST);
  }

  /**
   * Whether `password` is the one behind `stored`. Without a stored hash the answer is no after the same work, so that the time does not tell
   * whether an account exists; for the same reason a hash of another cost is followed by one of the usual cost.
   */
  async verify(password: string, stored: string | undefined): Promise<boolean> {
    const { cost, salt, key } = stored === undefined ? this.nobody : parse(stored);
    const derived = await derive(password, salt, cost);
    if (cost.N !== this.cost.N || cost.r !== this.cost.r || cost.p !== this.cost.p) await derive(password, this.nobody.salt, this.cost);
    return timingSafeEqual(derived, key) && stored !== undefined;
  }

  private async hashWith(password: string, cost: ScryptCost): Promise<string> {
    const salt = Buffer.from(this.randomBytes(SALT_BYTES));
    const key = await derive(password, salt, cost);
    return `scrypt$N=${cost.N},r=${cost.r},p=${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
  }
}

/** NFKC first (NIST SP 800-63B, 3.1.1.2): the same characters typed on another keyboard are the same password. */
function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const maxmem = 1024 * 1024 + 2 * 128 * cost.r * (cost.N + cost.p);
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function parse(stored: string): StoredHash {
  const match = /^scrypt\$N=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored);
  if (!match) throw new Error('A stored password hash is damaged');
  const [, N, r, p, salt = '', key = ''] = match;
  return { cost: { N: Number(N), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}
