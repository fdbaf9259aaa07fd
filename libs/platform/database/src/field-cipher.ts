import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Written before each value, so that a later form can be told apart. */
const FORM = 'v1.';

/**
 * Encrypts single fields of rows (AES-256-GCM, NIST SP 800-38D) under a key of their own purpose, derived from the installation's secret (HKDF, RFC 5869). A value is bound
 * to its row: copied to another one, it does not open.
 */
export class FieldCipher {
  private readonly key: Buffer;

  /** @param purpose names what is kept, as in `trivium subject keys`: values of one purpose do not open under another */
  constructor(
    secretKey: string,
    purpose: string,
    private readonly random: (length: number) => Uint8Array = randomBytes,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secretKey, '', purpose, 32));
  }

  /** @param row what names the row, such as its organisation and id */
  seal(plain: Uint8Array | string, row: string): string {
    const nonce = this.random(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce).setAAD(Buffer.from(row));
    const sealed = Buffer.concat([cipher.update(plain as string), cipher.final()]);
    return FORM + Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
  }

  /** @throws Error when the value was changed, belongs to another row, or was sealed under another secret: restored data need the secret that they were written with */
  open(sealed: string, row: string): Buffer {
    const bytes = Buffer.from(sealed.slice(FORM.length), 'base64url');
    if (!sealed.startsWith(FORM) || bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('This is no sealed field');
    const decipher = createDecipheriv(ALGORITHM, this.key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(row));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new Error('A sealed field does not open: it was changed, moved, or sealed under another SECRET_KEY', { cause });
    }
  }
}
