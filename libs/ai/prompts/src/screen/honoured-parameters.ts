import type { ChatEngine } from '@trivium/ai/inference/api';
import { mayUse, type ModelMode, PARAMETER_NAMES, type ParameterName, type ParameterSupport } from '@trivium/ai/inference/protocol';
import type { PromptTemplate } from '../template/prompt-template';

/** What a configured model makes of a template's parameters. */
export interface ModelFit {
  readonly endpoint: string;
  readonly model: string;
  readonly place: ChatEngine['place'];
  /** Whether texts of the template's data class may go there. */
  readonly isAllowed: boolean;
  /** Whether somebody has looked at what the model does with parameters. */
  readonly isKnown: boolean;
  /** In which it would answer; null when it has no such mode, or is not known. */
  readonly mode: ModelMode['mode'] | null;
  /** Those that the template sets. */
  readonly parameters: readonly { readonly name: ParameterName; readonly support: ParameterSupport }[];
}

/** Which of the parameters that a template sets work with a model of the installation. */
export function modelFit(engine: ChatEngine, template: PromptTemplate): ModelFit {
  const { endpointId: endpoint, model, place } = engine;
  const { modes } = engine.capabilities();
  const mode = modeFor(modes, template);
  return {
    endpoint,
    model,
    place,
    isAllowed: mayUse(engine, template.dataClass),
    isKnown: modes.length > 0,
    mode: mode?.mode ?? null,
    parameters: parametersOf(template).map((name) => ({ name, support: mode?.parameters[name] ?? 'unknown' })),
  };
}

function modeFor(modes: readonly ModelMode[], { parameters: { thinking } }: PromptTemplate): ModelMode | undefined {
  if (thinking === undefined) return modes.find(({ isDefault }) => isDefault);
  return modes.find(({ mode }) => mode === (thinking === 'on' ? 'thinking' : 'direct'));
}

function parametersOf({ parameters, output }: PromptTemplate): readonly ParameterName[] {
  const set: Readonly<Partial<Record<ParameterName, unknown>>> = { ...parameters, json: output.form === 'json' ? true : undefined };
  return PARAMETER_NAMES.filter((name) => set[name] !== undefined);
}
