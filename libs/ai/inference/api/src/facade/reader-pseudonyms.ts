import { createHmac } from 'node:crypto';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

/**
 * Names that stand for readers without naming them, so that a provider keeps the prefix caches of two readers apart. What a client writes into `user` tells its readers
 * apart, and is not sent on as it is: it may be an address.
 */
export class ReaderPseudonyms {
  /** @param key of the installation; another one makes other names */
  constructor(private readonly key: Uint8Array) {}

  of({ organisationId, userId }: { readonly organisationId: OrganisationId; readonly userId: UserId }, clientUser: string): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([organisationId, userId, clientUser]))
      .digest('base64url');
  }
}
