import type { SentimentModelVersion } from '@trivium/finance/api-client';

export const KIND_MESSAGES = {
  shipped: 'kindShipped',
  trained: 'kindTrained',
  adapted: 'kindAdapted',
  distilled: 'kindDistilled',
} as const;

type Named = Pick<SentimentModelVersion, 'id' | 'name' | 'kind'> & { readonly version?: string };

/** How a version is called on the screen. The shipped one has no name of its own, nor need an adaptation, which is made by a click. */
export function versionName({ id, name, kind, version = '' }: Named, t: (message: 'shippedName' | 'adaptedName') => string): string {
  if (id === 'shipped') return t('shippedName');
  return name || (kind === 'adapted' ? t('adaptedName') : version);
}
