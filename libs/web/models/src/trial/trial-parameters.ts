import type { DataClass, EndpointPlace, ModelMode, ParameterName, ParameterSupport, Thinking } from '@trivium/ai/inference/protocol';
import { DATA_CLASSES, mayUse } from '@trivium/ai/inference/protocol';

/** The endpoint that is tried. */
export interface TrialTarget {
  readonly endpoint: string;
  readonly name: string;
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  readonly isOnThisMachine: boolean;
}

export interface HonouredIn {
  readonly mode: ModelMode['mode'];
  readonly support: ParameterSupport;
}

/** The mode in which the model would answer; undefined when nobody has looked or it has no such mode. */
export function modeFor(modes: readonly ModelMode[], thinking: Thinking | undefined): ModelMode | undefined {
  if (thinking === undefined) return modes.find(({ isDefault }) => isDefault);
  return modes.find(({ mode }) => mode === (thinking === 'on' ? 'thinking' : 'direct'));
}

/** Why a parameter would do nothing, or undefined when it may be set: only what is known to be ignored or refused is greyed out. */
export function deadIn(mode: ModelMode | undefined, parameter: ParameterName): HonouredIn | undefined {
  const support = mode?.parameters[parameter];
  return mode && (support === 'ignored' || support === 'refused') ? { mode: mode.mode, support } : undefined;
}

/** Whether the model can be told to think or not to: it has both modes, or nobody has looked. */
export function canSwitchThinking(modes: readonly ModelMode[]): boolean {
  return modes.length !== 1;
}

/** The classes that may go to an endpoint, by the same rule as on the server. */
export function classesFor(target: TrialTarget): readonly DataClass[] {
  return DATA_CLASSES.filter((dataClass) => mayUse(target, dataClass));
}
