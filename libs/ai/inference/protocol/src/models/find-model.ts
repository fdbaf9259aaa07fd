import { inferenceErrors } from '../inference.errors';
import type { ModelEntry, ModelMode, RetiredName } from './model-entry';
import { MODEL_REGISTRY, RETIRED_NAMES } from './registry';

/** What the registry says of a name. */
export type FoundModel =
  | {
      readonly kind: 'known';
      readonly model: ModelEntry;
      /** Whether the name is another one than the model's own. */
      readonly isAlias: boolean;
    }
  | {
      readonly kind: 'retired';
      readonly name: string;
      readonly retiredAt: Date;
      readonly successor: string;
      /** The successor's mode that answers as the old name did, when one is named. */
      readonly successorMode: ModelMode['mode'] | undefined;
    }
  /** Not a fault: whoever runs a server names models as they like. Nothing is then known of limits, prices and parameters. */
  | { readonly kind: 'unknown'; readonly name: string };

/** When, and in what to look: the registry of this library unless another is given. */
export interface ModelLookup {
  /** The moment of the call: a name is known until the moment of its retirement. */
  readonly at: Date;
  readonly models?: readonly ModelEntry[];
  readonly retiredNames?: readonly RetiredName[];
}

/** Looks a name up, without regard to case. */
export function findModel(name: string, { at, models = MODEL_REGISTRY, retiredNames = RETIRED_NAMES }: ModelLookup): FoundModel {
  const wanted = name.trim().toLowerCase();
  const retired = retiredNames.find((entry) => entry.name.toLowerCase() === wanted);
  if (retired !== undefined && hasPassed(retired.retiredAt, at)) {
    const { retiredAt, successor, successorMode } = retired;
    return { kind: 'retired', name, retiredAt: new Date(retiredAt), successor, successorMode };
  }
  const model = models.find(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
  if (model === undefined) return { kind: 'unknown', name };
  if (model.retirement !== undefined && hasPassed(model.retirement.retiredAt, at)) {
    const { retiredAt, successor } = model.retirement;
    return { kind: 'retired', name, retiredAt: new Date(retiredAt), successor, successorMode: undefined };
  }
  return { kind: 'known', model, isAlias: model.id.toLowerCase() !== wanted };
}

/**
 * Looks a name up for a provider that serves none but known models.
 *
 * @throws AppError INFERENCE_MODEL_UNKNOWN, INFERENCE_MODEL_RETIRED
 */
export function requireModel(name: string, lookup: ModelLookup): ModelEntry {
  const found = findModel(name, lookup);
  if (found.kind === 'known') return found.model;
  if (found.kind === 'unknown') throw inferenceErrors.INFERENCE_MODEL_UNKNOWN({ model: name });
  throw inferenceErrors.INFERENCE_MODEL_RETIRED({
    model: name,
    retiredOn: found.retiredAt.toISOString().slice(0, 10),
    successor: found.successor,
  });
}

function hasPassed(moment: string, at: Date): boolean {
  return new Date(moment).getTime() <= at.getTime();
}
