import type { CallRecord, InferenceClient } from '@trivium/ai/inference/api';
import type { ProvenanceContent, SubjectKeys } from '@trivium/platform/audit';
import type { Database } from '@trivium/platform/database';
import {
  AppError,
  type Clock,
  type GeneratingEngine,
  type IdSource,
  type OrganisationId,
  takeVerifiedTextMint,
} from '@trivium/shared/kernel';
import type { GateGuard } from './gate-guard';
import type { GatedText } from './gated-text';
import { type GenerationPassage, type GenerationSpec, type ScreenedSpec, screenedSpec, type ToldInput } from './generation-spec';
import { type ModelText, modelText } from './model-text';
import { answerOf, costOf, type Hashes, type Origin, provenanceOf, usageOf } from './provenance-of';
import { type Veil, veils } from './veil';

// Taken once, when this file is first read: nobody else can make a VerifiedText from then on.
const mint = takeVerifiedTextMint();

export interface GenerationGateOptions {
  readonly client: InferenceClient;
  readonly database: Database;
  readonly keys: SubjectKeys;
  readonly ids: IdSource;
  readonly clock: Clock;
  /** Whether the organisation lets its texts go to models in the cloud; for the record. No unless told. */
  readonly isCloudAllowed?: (organisationId: OrganisationId) => boolean | Promise<boolean>;
  /** Rules on both sides of a model, in the order in which they are asked. */
  readonly guards: readonly GateGuard[];
  /** Told of a defect that the asking or the judging of a model met. Without a listener it is thrown, and its reader has no text. */
  readonly onDefect?: (error: unknown) => void;
}

/**
 * The one way in which generated text leaves `ai`: screen what a model may see → instruct → ask → judge → repair once → else the embedded engine's text → record. A model that
 * is absent, fails, lies or is forbidden costs its own words only: a text comes out of every call that its reader waits for.
 */
export class GenerationGate {
  constructor(private readonly options: GenerationGateOptions) {}

  /** @throws AppError only when the reader left: INFERENCE_CANCELLED, or the reason of the signal */
  async run<Evidence>(spec: GenerationSpec<Evidence>): Promise<GatedText> {
    const { database, clock, guards, isCloudAllowed = () => false } = this.options;
    database.assertNoTransaction('Generating a text');
    const beganAt = clock.now().getTime();
    const { passages, screened } = this.screen(spec.passages);
    const { told, veil, admitted, isRefused } = this.admit(spec, passages);
    const found = guards.map((_, index) => (screened[index] ?? 0) + (admitted[index] ?? 0));
    const outcome = await this.written(screenedSpec(spec, { passages, told, veil }), isRefused);
    const origin = originOf(spec, outcome, clock.now().getTime() - beganAt);
    const shown = origin.engine === 'embedded' ? spec.embedded.text : (outcome.model?.verdict.keptText ?? '');
    const hashes = await this.hashes(spec, shown);
    const allowsCloud = await isCloudAllowed(spec.organisationId);
    const content = provenanceOf(spec, origin, { hashes, guards, found, isCloudAllowed: allowsCloud });
    return this.gated(spec, { origin, content, shown });
  }

  private screen(passages: readonly GenerationPassage[]): { passages: readonly GenerationPassage[]; screened: number[] } {
    const screened: number[] = [];
    let left = passages;
    for (const { screen } of this.options.guards) {
      const result = screen?.(left);
      screened.push(result?.findings ?? 0);
      left = result?.passages ?? left;
    }
    return { passages: left, screened };
  }

  /** What a model is told of what a person wrote. Where none is asked, nobody looks. */
  private admit<Evidence>(spec: GenerationSpec<Evidence>, passages: readonly GenerationPassage[]): Admitted {
    const inputs = spec.instruct === undefined ? [] : spec.inputs.filter(({ isTold = false }) => isTold);
    const admitted: number[] = [];
    const layers: Veil[] = [];
    let texts: readonly string[] = inputs.map(({ text }) => text);
    let isRefused = false;
    for (const { admit } of this.options.guards) {
      const result = inputs.length === 0 ? undefined : admit?.(texts, passages);
      admitted.push(result?.findings ?? 0);
      texts = result?.texts ?? texts;
      isRefused ||= result?.isRefused ?? false;
      if (result?.veil !== undefined) layers.push(result.veil);
    }
    return { told: inputs.map(({ role }, index) => ({ role, text: texts[index] ?? '' })), veil: veils(layers), admitted, isRefused };
  }

  private async written<Evidence>(spec: ScreenedSpec<Evidence>, isRefused: boolean): Promise<Outcome> {
    const { client, guards, onDefect } = this.options;
    const calls: CallRecord[] = [];
    if (spec.instruct === undefined) return { reason: 'not-asked', calls };
    if (isRefused) return { reason: 'input-refused', calls };
    try {
      const model = await modelText(spec, { client, guards, onCall: (record) => void calls.push(record) });
      const { language, evidence, verifier } = spec;
      const verdict = verifier.complete?.(model.verdict, { language, evidence }) ?? model.verdict;
      const isCompleted = model.verdict.omitted.length > 0 && verdict.omitted.length === 0;
      return { model: { ...model, verdict }, reason: isCompleted ? 'model-completed' : reasonOf(model), calls };
    } catch (error) {
      spec.signal?.throwIfAborted();
      if (!(error instanceof AppError)) {
        // A defect is not hidden behind a good text: it goes to the log, and into the record by its reason. The reader has the program's own text, which needs no model.
        if (onDefect === undefined) throw error;
        onDefect(error);
        return { reason: 'gate-defect', calls };
      }
      return { reason: error.code === 'INFERENCE_NO_MODEL' ? 'no-model' : error.code, calls };
    }
  }

  private async hashes<Evidence>({ organisationId, userId, inputs }: GenerationSpec<Evidence>, shown: string): Promise<Hashes> {
    const { database, keys } = this.options;
    return database.inOrganisation(organisationId, async () => {
      const ofInputs: string[] = [];
      for (const { text, subjectId } of inputs) ofInputs.push(...(await keys.hmacs(subjectId, [text])));
      const [artefact = ''] = await keys.hmacs(userId ?? null, [shown]);
      return { inputs: ofInputs, artefact };
    });
  }

  private gated<Evidence>(
    { language, userId }: GenerationSpec<Evidence>,
    { origin, content, shown }: { readonly origin: Origin; readonly content: ProvenanceContent; readonly shown: string },
  ): GatedText {
    const { engine, reason, template, model, latencyMs } = origin;
    const provenanceId = this.options.ids.next<'provenance'>();
    // What was asked in vain stands in the record alone.
    const calls = model === undefined ? [] : origin.calls;
    const usage = usageOf(calls);
    const cost = costOf(calls);
    return {
      text: mint({ text: shown, language, engine, provenanceId }),
      facts: {
        engine,
        ...(content.engine.model === null ? {} : { model: content.engine.model }),
        template: { id: template.id, version: template.version },
        parameters: content.parameters.honoured,
        latencyMs,
        ...(calls.length === 0 ? {} : { tokens: { input: usage.promptTokens, output: usage.completionTokens } }),
        ...(calls.length === 0 || cost === null ? {} : { costMicroUsd: cost }),
        provenanceId,
      },
      reason,
      struck: model?.verdict.struck ?? [],
      provenance: { id: provenanceId, ...(userId === undefined ? {} : { actorId: userId }), content },
      calls,
    };
  }
}

interface Admitted {
  readonly told: readonly ToldInput[];
  readonly veil: Veil;
  /** Findings of each guard. */
  readonly admitted: readonly number[];
  readonly isRefused: boolean;
}

interface Outcome {
  readonly model?: ModelText;
  readonly reason: string;
  readonly calls: readonly CallRecord[];
}

/** What must be said and is not, or nothing that holds: then the program's own text is shown, and the record says why. */
function reasonOf({ verdict, isRepaired }: ModelText): string {
  if (verdict.kept === 0) return 'nothing-held';
  if (verdict.omitted.length > 0) return 'critical-fact-omitted';
  if (isRepaired) return 'model-repaired';
  return verdict.struck.length > 0 ? 'model-struck' : 'model-answered';
}

function originOf<Evidence>({ embedded }: GenerationSpec<Evidence>, { model, reason, calls }: Outcome, latencyMs: number): Origin {
  const isModels = model !== undefined && reason.startsWith('model-');
  return {
    engine: isModels ? engineOf(answerOf({ model, calls })?.answeredBy?.place) : 'embedded',
    reason,
    template: isModels ? model.instruction.template : { ...embedded.template, hash: null },
    model,
    calls,
    isReplaced: model !== undefined && !isModels,
    latencyMs,
  };
}

function engineOf(place: string | undefined): GeneratingEngine {
  return place === 'cloud' ? 'cloud' : 'local';
}
