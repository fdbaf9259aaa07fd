import { createHash } from 'node:crypto';
import type { CallRecord } from '@trivium/ai/inference/api';
import { addUsage, type Usage } from '@trivium/ai/inference/protocol';
import type { ProvenanceContent } from '@trivium/platform/audit';
import type { GeneratingEngine } from '@trivium/shared/kernel';
import type { GateGuard } from './gate-guard';
import { type GenerationSpec, parametersOf } from './generation-spec';
import type { ModelText } from './model-text';

export interface Origin {
  readonly engine: GeneratingEngine;
  readonly reason: string;
  readonly template: { readonly id: string; readonly version: string; readonly hash: string | null };
  readonly model: ModelText | undefined;
  /** All of them, also those of a model that was asked in vain. */
  readonly calls: readonly CallRecord[];
  readonly isReplaced: boolean;
  readonly latencyMs: number;
}

export interface Hashes {
  readonly inputs: readonly string[];
  readonly artefact: string;
}

export interface Looked {
  readonly guards: readonly GateGuard[];
  /** What each of them found before a model was asked. */
  readonly found: readonly number[];
}

/** The call whose text the reader has. */
export function answerOf({ model, calls }: Pick<Origin, 'model' | 'calls'>): CallRecord | undefined {
  return calls.at(model?.isRepaired === true ? -1 : 0);
}

/** The record of an artefact: codes, counts and hashes. */
export function provenanceOf<Evidence>(
  spec: GenerationSpec<Evidence>,
  origin: Origin,
  { hashes, isCloudAllowed, ...looked }: Looked & { readonly hashes: Hashes; readonly isCloudAllowed: boolean },
): ProvenanceContent {
  const { artefact, language, dataClass, inputs, passages } = spec;
  const { engine, reason, template, model, calls, latencyMs } = origin;
  const answeredBy = engine === 'embedded' ? undefined : answerOf(origin)?.answeredBy;
  const usage = usageOf(calls);
  const cost = costOf(calls);
  return {
    artefact: { ...artefact, language, hash: hashes.artefact },
    inputs: inputs.map(({ role, subjectId }, index) => ({ role, subjectId, hmac: hashes.inputs[index] ?? '' })),
    dataClass,
    allowedPlaces: dataClass === 'restricted' || !isCloudAllowed ? ['embedded', 'local'] : ['embedded', 'local', 'cloud'],
    engine: { kind: engine, endpoint: answeredBy?.endpointId ?? null, model: answeredBy?.model ?? null, reason },
    considered: consideredOf(calls[0]),
    parameters: parametersIn(model),
    template,
    passages: passages.map(({ id, text }) => ({ id, hash: createHash('sha256').update(text).digest('hex') })),
    checks: checksOf(spec, origin, looked),
    sentences: {
      kept: origin.isReplaced ? 0 : (model?.verdict.kept ?? 0),
      struck: model?.verdict.struck.length ?? 0,
      replaced: origin.isReplaced ? 1 : 0,
    },
    cost: {
      microUsd: cost,
      inputTokens: usage.promptTokens,
      outputTokens: usage.completionTokens,
      cachedInputTokens: usage.cacheHitTokens,
    },
    latencyMs,
    labels: [...SHOWN_LABELS[engine === 'embedded' ? 'composed' : 'generated']],
  };
}

/** What every answer carries on the screen and in the API. A file that is made of it has a record of its own, with the labels of its format. */
const SHOWN_LABELS = { composed: ['visible:composed'], generated: ['gb-45438-2025:visible', 'eu-ai-act:article-50'] } as const;

/** What the model was told and would honour, and what was left out because it would not. */
function parametersIn(model: ModelText | undefined): ProvenanceContent['parameters'] {
  if (model === undefined) return { honoured: {}, unsent: [] };
  const unsent: readonly string[] = model.unsent;
  const { stop, ...others } = parametersOf(model.instruction);
  const set = Object.entries({ ...others, ...(stop === undefined ? {} : { stop: stop.length }) });
  const honoured = set.flatMap(([name, value]) => (value === undefined || unsent.includes(name) ? [] : [[name, value] as const]));
  return { honoured: Object.fromEntries(honoured), unsent: [...unsent] };
}

export function usageOf(calls: readonly CallRecord[]): Usage {
  const none: Usage = { promptTokens: 0, cacheHitTokens: 0, cacheMissTokens: 0, completionTokens: 0, reasoningTokens: 0 };
  return calls.flatMap(({ attempts }) => attempts).reduce((sum, { usage }) => (usage === undefined ? sum : addUsage(sum, usage)), none);
}

/** Undefined becomes null: where one call has no price on record, the whole has none. */
export function costOf(calls: readonly CallRecord[]): number | null {
  return calls.reduce<number | null>(
    (sum, { costMicroUsd }) => (sum === null || costMicroUsd === 'unknown' ? null : sum + costMicroUsd),
    0,
  );
}

function consideredOf(call: CallRecord | undefined): ProvenanceContent['considered'] {
  const { candidates = [], rejected = [] } = call?.route ?? {};
  return [
    ...candidates.map(({ endpointId, model, place }, index) => ({
      endpoint: endpointId,
      model,
      place,
      outcome: index === 0 ? 'first-choice' : 'fallback',
    })),
    ...rejected.map(({ endpointId, model, place, reason }) => ({ endpoint: endpointId, model, place, outcome: reason })),
  ];
}

function checksOf<Evidence>(
  { verifier }: GenerationSpec<Evidence>,
  { model, isReplaced }: Origin,
  { guards, found }: Looked,
): ProvenanceContent['checks'] {
  const ofGuards = guards.map(({ id, version }, index) => {
    const { struck = 0, isMended = false } = model?.guarded[index] ?? {};
    const findings = (found[index] ?? 0) + struck + (isMended ? 1 : 0);
    const isStruck = findings > (isMended ? 1 : 0);
    return { id, version, verdict: isStruck ? ('struck' as const) : isMended ? ('repaired' as const) : ('passed' as const), findings };
  });
  if (model === undefined) return ofGuards;
  const { struck, omitted } = model.verdict;
  const own = Math.max(0, struck.length - model.guarded.reduce((sum, { struck: byGuards }) => sum + byGuards, 0));
  const findings = own + omitted.length;
  const verdict = isReplaced ? 'replaced' : own > 0 ? 'struck' : model.isRepaired ? 'repaired' : 'passed';
  return [...ofGuards, { id: verifier.id, version: verifier.version, verdict, findings }];
}
