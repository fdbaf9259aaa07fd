import { createHash } from 'node:crypto';
import type { ModelEndpoint } from '@trivium/platform/config';

export interface EmbeddingIdentity {
  readonly model: string;
  readonly dimensions: number;
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly pooling?: ModelEndpoint['pooling'];
}

/**
 * `<model>/<dimensions>/<8 hexadecimal digits>`. The digits are of the prefixes and the pooling, which change the vectors. The host is left out: the
 * same model behind another address goes on with the vectors that are stored.
 */
export function embeddingModelId({ model, dimensions, queryPrefix, passagePrefix, pooling }: EmbeddingIdentity): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([queryPrefix, passagePrefix, pooling ?? null]))
    .digest('hex');
  return `${model}/${dimensions}/${hash.slice(0, 8)}`;
}
