import type { DataClass, EndpointPlace } from '@trivium/ai/inference/protocol';

/** Why an engine was not asked. The order is that of the checks: the data class decides before anything else about a text is looked at. */
export const REJECTION_REASONS = [
  'data-class',
  'cloud-not-allowed',
  'other-model',
  'message-too-large',
  'model-retired',
  'mode',
  'images',
  'format',
  'tools',
  'output-limit',
  'window',
  'breaker-open',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];

export interface RoutedEngine {
  /** Entry of `MODEL_ENDPOINTS`. */
  readonly endpointId: string;
  readonly model: string;
  readonly place: EndpointPlace;
}

/** How the engines of a call were chosen: plain JSON for the provenance record and the ledger, without a word of the prompt. */
export interface RouteDecision {
  readonly dataClass: DataClass;
  /** The name that was asked for. */
  readonly wish: string;
  /** In the order in which they are asked. */
  readonly candidates: readonly RoutedEngine[];
  readonly rejected: readonly (RoutedEngine & { readonly reason: RejectionReason })[];
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
}

/** The wish of a caller to whom any model is right. */
export const ANY_MODEL = 'auto';
