import type { OrganisationId, UserId } from '@trivium/shared/kernel';

/** For whom and for what a model is called. */
export interface CallContext {
  readonly organisationId: OrganisationId;
  /** Undefined for work that no user waits for. */
  readonly userId?: UserId;
  /** As it stands in the books: `tutor.answer`. */
  readonly purpose: string;
  readonly template?: { readonly id: string; readonly version: string };
  /** Stops the call, down to the engines, within 100 ms. */
  readonly signal?: AbortSignal;
  /** Whether another model may answer when the one that is wished for cannot; `any-model` unless told. */
  readonly fallback?: 'any-model' | 'same-model';
  /**
   * What happens when an engine fails in the middle of an answer: the next one begins anew (`restart`, unless told), or goes on from the text so far where it can
   * (`continue`).
   */
  readonly midStream?: 'restart' | 'continue';
}
