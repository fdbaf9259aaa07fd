import { createHmac } from 'node:crypto';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

/** Readers that were here lately; a name takes some microseconds to make, for every request of a program. */
const MOST_REMEMBERED = 1_000;
/** Whatever a client writes into `user` is no reason to keep it. */
const LONGEST_REMEMBERED = 500;

/**
 * Names that stand for readers without naming them, so that a provider keeps the prefix caches of two readers apart. What a client writes into `user` tells its readers
 * apart, and is not sent on as it is: it may be an address.
 */
export class ReaderPseudonyms {
  private readonly made = new Map<string, string>();

  /** @param key of the installation; another one makes other names */
  constructor(private readonly key: Uint8Array) {}

  of({ organisationId, userId }: { readonly organisationId: OrganisationId; readonly userId: UserId }, clientUser: string): string {
    const reader = JSON.stringify([organisationId, userId, clientUser]);
    const known = this.made.get(reader);
    if (known !== undefined) return known;
    const name = createHmac('sha256', this.key).update(reader).digest('base64url');
    if (this.made.size >= MOST_REMEMBERED) this.made.clear();
    if (reader.length <= LONGEST_REMEMBERED) this.made.set(reader, name);
    return name;
  }
}
