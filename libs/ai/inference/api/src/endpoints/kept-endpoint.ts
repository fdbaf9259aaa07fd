import type { DataClass } from '@trivium/ai/inference/protocol';
import type { EndpointPrice, ModelEndpoint } from '@trivium/platform/config';

export const ENDPOINT_KINDS = ['deepseek', 'openai', 'gguf'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** Where DeepSeek serves its models; an entry of its kind needs no address of its own. */
export const DEEPSEEK_BASE_URL = 'https://api.deepseek.com';

/** What an administrator says of a model. */
export interface EndpointSettings {
  readonly name: string;
  readonly kind: EndpointKind;
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  /** Null exactly for a file. */
  readonly baseUrl: string | null;
  /** Name inside the model folder; null unless the kind is `gguf`. */
  readonly file: string | null;
  readonly contextTokens: number | null;
  readonly price: EndpointPrice | null;
  /** How the server is told to go on with an answer that broke off; null: it is not, and always for a file. */
  readonly continuation: NonNullable<ModelEndpoint['continuation']> | null;
  readonly isEnabled: boolean;
}

/** A model as the organisation keeps it. */
export interface KeptEndpoint extends EndpointSettings {
  readonly id: string;
  /** Opens for this row only; null: none is kept. */
  readonly apiKeySealed: string | null;
  /** Fallback order, 0 first. */
  readonly position: number;
  readonly changedAt: Date;
}

/** What the last test of an endpoint measured. */
export interface KeptTest {
  readonly endpointId: string;
  readonly at: Date;
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
  /** Null: it answered. */
  readonly error: { readonly code: string; readonly en: string; readonly zh: string } | null;
}

/** Whether texts may go to the cloud, as somebody has decided. */
export interface CloudDecision {
  readonly isAllowed: boolean;
  readonly changedAt: Date;
  /** Undefined once the person's data were erased. */
  readonly changedBy: string | undefined;
}
