import type { SentimentModelVersion } from '@trivium/finance/api-client';

export const KIND_MESSAGES = {
  shipped: 'kindShipped',
  trained: 'kindTrained',
  adapted: 'kindAdapted',
  distilled: 'kindDistilled',
} as const;

/** How a version is called on the screen; the shipped one has no name of its own. */
export function versionName({ id, name, version }: Pick<SentimentModelVersion, 'id' | 'name' | 'version'>, shippedName: string): string {
  return id === 'shipped' ? shippedName : name || version;
}
