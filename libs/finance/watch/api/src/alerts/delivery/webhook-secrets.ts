import { FieldCipher } from '@trivium/platform/database';
import { AppError, type OrganisationId } from '@trivium/shared/kernel';
import { alertErrors } from '../alerts.errors';

/** Standard Webhooks names the secret's form by this prefix; base64 follows. */
const PREFIX = 'whsec_';
const SECRET_BYTES = 24;

interface SecretRow {
  readonly organisationId: OrganisationId;
  readonly id: string;
}

/** Secrets that sign webhooks, at rest: encrypted, each for its own rule, shown once. */
export class WebhookSecrets {
  private readonly cipher: FieldCipher;

  constructor(
    secretKey: string,
    private readonly randomBytes: (length: number) => Uint8Array,
  ) {
    this.cipher = new FieldCipher(secretKey, 'trivium alert webhook secrets');
  }

  /** A new secret in the form in which a person copies it. */
  make(): string {
    return PREFIX + Buffer.from(this.randomBytes(SECRET_BYTES)).toString('base64');
  }

  seal(secret: string, row: SecretRow): string {
    return this.cipher.seal(secret, rowOf(row));
  }

  /** @throws AppError ALERT_SECRET_UNREADABLE */
  open(sealed: string, row: SecretRow): string {
    try {
      return this.cipher.open(sealed, rowOf(row)).toString();
    } catch (cause) {
      // The cipher alone can tell: after a change of SECRET_KEY no row shows it.
      throw cause instanceof AppError ? cause : alertErrors.ALERT_SECRET_UNREADABLE({}, { cause });
    }
  }
}

/** The key's bytes in a secret that `make` gave. */
export function secretBytes(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}

function rowOf({ organisationId, id }: SecretRow): string {
  return `${organisationId} ${id}`;
}
