import { createHash } from 'node:crypto';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';

const TOKEN = /^([0-9a-f]{32})\.[\w-]{43}$/;

/** What a token says without a database: where its session lies, and under which hash. */
export interface TokenAddress {
  readonly organisationId: OrganisationId;
  /** SHA-256 in hexadecimal: the token itself is never stored. */
  readonly tokenHash: string;
}

/** `<organisation>.<32 random bytes>`: the organisation is in it, so that a session is looked for inside one tenant only. */
export function drawToken(organisationId: OrganisationId, randomBytes: (length: number) => Uint8Array): string {
  return `${organisationId.toLowerCase().replaceAll('-', '')}.${Buffer.from(randomBytes(32)).toString('base64url')}`;
}

/** @returns undefined for what cannot be a token of ours */
export function addressOf(token: string): TokenAddress | undefined {
  const hex = TOKEN.exec(token)?.[1];
  if (hex === undefined) return undefined;
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isUuid(id) ? { organisationId: id as OrganisationId, tokenHash: createHash('sha256').update(token).digest('hex') } : undefined;
}
