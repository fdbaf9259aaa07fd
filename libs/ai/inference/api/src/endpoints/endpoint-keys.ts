import { FieldCipher } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';

/** Keys of model services at rest: encrypted, each for its own row, never read back over HTTP. */
export class EndpointKeys {
  private readonly cipher: FieldCipher;

  constructor(secretKey: string) {
    this.cipher = new FieldCipher(secretKey, 'trivium model endpoint keys');
  }

  seal(apiKey: string, row: EndpointRow): string {
    return this.cipher.seal(apiKey, rowOf(row));
  }

  /** @throws Error when the value was moved or sealed under another secret */
  open(sealed: string, row: EndpointRow): string {
    return this.cipher.open(sealed, rowOf(row)).toString();
  }
}

interface EndpointRow {
  readonly organisationId: OrganisationId;
  readonly id: string;
}

function rowOf({ organisationId, id }: EndpointRow): string {
  return `${organisationId} ${id}`;
}
