import type { CallRecord } from '@trivium/ai/inference/api';
import type { Provenance } from '@trivium/platform/audit';
import type { GeneratingEngine, VerifiedText } from '@trivium/shared/kernel';
import type { StruckSentence } from './text-verifier';

/** The contract's `generation` object: what every answer with generated text carries. */
export interface GenerationFacts {
  readonly engine: GeneratingEngine;
  readonly model?: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly parameters: Readonly<Record<string, number | string | boolean>>;
  readonly latencyMs: number;
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly costMicroUsd?: number;
  readonly provenanceId: string;
}

/** What came out of the gate. */
export interface GatedText {
  readonly text: VerifiedText;
  readonly facts: GenerationFacts;
  /** Why this engine's text is shown: `model-answered`, `no-model`, the code of the error that the model met, `nothing-held` … */
  readonly reason: string;
  /** What the model wrote and nobody will read, with the reasons. */
  readonly struck: readonly StruckSentence[];
  /** To be written by `ProvenanceService.record` in the transaction that keeps the artefact. */
  readonly provenance: Provenance;
  /** How the model was asked; undefined when none was. */
  readonly calls: readonly CallRecord[];
}
