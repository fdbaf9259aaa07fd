import { DEEPSEEK_MODELS, DEEPSEEK_RETIRED_NAMES } from './deepseek-models';
import type { ModelEntry, RetiredName } from './model-entry';
import { OPEN_WEIGHT_MODELS } from './open-weight-models';

/** What is known of models. Data, each entry with the day on which somebody looked; what nobody has said is `unknown`. */
export const MODEL_REGISTRY: readonly ModelEntry[] = [...DEEPSEEK_MODELS, ...OPEN_WEIGHT_MODELS];

export const RETIRED_NAMES: readonly RetiredName[] = DEEPSEEK_RETIRED_NAMES;
