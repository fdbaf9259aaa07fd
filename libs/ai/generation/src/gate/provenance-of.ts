import { createHash } from 'node:crypto';
import type { CallRecord } from '@trivium/ai/inference/api';
import { addUsage, type Usage } from '@trivium/ai/inference/protocol';
import type { ProvenanceContent } from '@trivium/platform/audit';
import type { GeneratingEngine } from '@trivium/shared/kernel';
import type { GateGuard } from './gate-guard';
import type { GenerationSpec } from './generation-spec';
import type { ModelText } from './model-text';

export interface Origin {
  readonly engine: GeneratingEngine;
  readonly reason: string;
  readonly template: { readonly id: string; readonly version: string; readonly hash: string | null };
  readonly model: ModelText | undefined;
  /** Of a model that was asked in vain. */
  readonly failedCalls: readonly CallRecord[];
  readonly isReplaced: boolean;
  readonly latencyMs: number;
}

export interface Hashes {
  readonly inputs: readonly string[];
  readonly artefact: string;
}

/** The record of an artefact: codes, counts and hashes. */
export function provenanceOf<Evidence>(
  spec: GenerationSpec<Evidence>,
  origin: Origin,
  { hashes, guards, screened }: { readonly hashes: Hashes; readonly guards: readonly GateGuard[]; readonly screened: readonly number[] },
): ProvenanceContent {
  const { artefact, language, dataClass, inputs, passages } = spec;
  const { engine, reason, template, model, latencyMs } = origin;
  const calls = model?.calls ?? origin.failedCalls;
  const answeredBy = engine === 'embedded' ? undefined : calls.at(model?.isRepaired ? -1 : 0)?.answeredBy;
  const usage = usageOf(calls);
  const cost = costOf(calls);
  const instruction = model?.instruction;
  return {
    artefact: { ...artefact, language, hash: hashes.artefact },
    inputs: inputs.map(({ role, subjectId }, index) => ({ role, subjectId, hmac: hashes.inputs[index] ?? '' })),
    dataClass,
    allowedPlaces: dataClass === 'restricted' ? ['embedded', 'local'] : ['embedded', 'local', 'cloud'],
    engine: { kind: engine, endpoint: answeredBy?.endpointId ?? null, model: answeredBy?.model ?? null, reason },
    considered: consideredOf(calls[0]),
    parameters: {
      honoured: {
        ...(instruction === undefined ? {} : { maxTokens: instruction.maxTokens }),
        ...(instruction?.temperature === undefined ? {} : { temperature: instruction.temperature }),
        ...(instruction?.thinking === undefined ? {} : { thinking: instruction.thinking }),
      },
      unsent: [],
    },
    template,
    passages: passages.map(({ id, text }) => ({ id, hash: createHash('sha256').update(text).digest('hex') })),
    checks: checksOf(spec, origin, { guards, screened }),
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
    labels: [],
  };
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
  { guards, screened }: { readonly guards: readonly GateGuard[]; readonly screened: readonly number[] },
): ProvenanceContent['checks'] {
  const ofGuards = guards.map(({ id, version }, index) => {
    const findings = screened[index] ?? 0;
    return { id, version, verdict: findings > 0 ? ('struck' as const) : ('passed' as const), findings };
  });
  if (model === undefined) return ofGuards;
  const { struck, omitted } = model.verdict;
  const findings = struck.length + omitted.length;
  const verdict = isReplaced ? 'replaced' : struck.length > 0 ? 'struck' : model.isRepaired ? 'repaired' : 'passed';
  return [...ofGuards, { id: verifier.id, version: verifier.version, verdict, findings }];
}
