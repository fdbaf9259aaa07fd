import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

/** DER before the 32 bytes of an Ed25519 private key (RFC 8410, section 7): a fixed frame around a seed. */
const PRIVATE_KEY_FRAME = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The part of a key that may be given away: whoever has it can check signatures, and cannot make them. */
export interface PublicCheckpointKey {
  readonly algorithm: 'Ed25519';
  /** First 16 hexadecimal digits of the SHA-256 of the key: short enough to read out over a telephone. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey: string;
}

/** Signs checkpoints under an Ed25519 key (RFC 8032) that is derived from the installation's secret (HKDF, RFC 5869): the same secret gives the same key. */
export class CheckpointKey {
  readonly public: PublicCheckpointKey;
  private readonly key: KeyObject;

  constructor(secretKey: string) {
    const seed = Buffer.from(hkdfSync('sha256', secretKey, '', 'trivium audit checkpoint', 32));
    this.key = createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_FRAME, seed]), format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.public = { algorithm: 'Ed25519', keyId: keyIdOf(spki), publicKey: spki.toString('base64') };
  }

  /** @returns 64 bytes in hexadecimal */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.key).toString('hex');
  }
}

/** Whether `signature` (hexadecimal) of `text` was made with the private part of `publicKey`; false as well for a key or a signature that is none. */
export function isSignature(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
  } catch {
    // The file under test was written by somebody: a damaged key is an answer, not a fault of ours.
    return false;
  }
}

function keyIdOf(spki: Buffer): string {
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}
