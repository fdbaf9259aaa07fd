import { Inject, Injectable } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { CLOCK, Database } from '@trivium/platform/database';
import { type CallerIdentity, httpErrors } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type Clock, type OrganisationId, type UiLanguage } from '@trivium/shared/kernel';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import { ChatEngines } from '../composition/chat-engines';
import { EmbeddingEngines } from '../embeddings/embedding-engines';
import type { ChatEngine } from '../engines/chat-engine';
import { ModelTrials } from '../models/model-trials';
import { shownCapabilities } from '../models/shown-capabilities';
import type { Timing } from '../resilience/timing';
import type { EndpointTestResponse } from './dto/endpoints.dto';
import { EndpointTestsRepository } from './endpoint-tests.repository';
import { OPERATOR_ENDPOINTS } from './operator-endpoints';
import { endpointErrors } from './endpoints.errors';
import { EndpointsRepository } from './endpoints.repository';
import { OwnModels } from './own-models';

const PROMPT = 'Count from one to twenty in words, separated by commas.';
const LONGEST_ANSWER_TOKENS = 200;
const SHOWN_CHARACTERS = 200;
/** A model of several gigabytes is read from the disk by its first call. */
const TIMEOUT_MS = 120_000;

interface Measured {
  readonly answer: string;
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
}

/** Asks one endpoint a public sentence, also one that is switched off, and keeps what was measured. Data class, cloud permission and budgets hold as for every call. */
@Injectable()
export class EndpointTests {
  constructor(
    private readonly database: Database,
    private readonly endpoints: EndpointsRepository,
    private readonly tests: EndpointTestsRepository,
    private readonly own: OwnModels,
    private readonly engines: ChatEngines,
    private readonly embeddings: EmbeddingEngines,
    private readonly trials: ModelTrials,
    @Inject(OPERATOR_ENDPOINTS) private readonly operators: readonly ModelEndpoint[],
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws AppError ENDPOINT_NOT_FOUND; whatever the endpoint does wrong is told in the answer */
  async run(caller: CallerIdentity, id: string, language: UiLanguage): Promise<EndpointTestResponse> {
    const { organisationId } = caller;
    const engine = await this.engineOf(caller, id);
    const beganAtMs = this.timing.monotonicMs();
    let measured: Measured = { answer: '', firstTokenMs: null, tokensPerSecond: null };
    let error: AppError | undefined;
    try {
      measured = engine === undefined ? await this.probe(organisationId, id) : await this.ask(engine, caller);
    } catch (thrown) {
      error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
      if (error.status >= 500) this.logger.warn('a model endpoint failed its test', { endpoint: id, error: thrown });
    }
    const durationMs = this.timing.monotonicMs() - beganAtMs;
    const { answer, ...figures } = measured;
    const kept = error === undefined ? null : { code: error.code, en: error.text('en'), zh: error.text('zh') };
    await this.database.inOrganisation(organisationId, () =>
      this.tests.save({ endpointId: id, at: this.clock.now(), ...figures, error: kept }),
    );
    return {
      isUsable: error === undefined,
      ...figures,
      durationMs,
      answer: answer.slice(0, SHOWN_CHARACTERS),
      capabilities: engine === undefined ? null : capabilitiesShown(engine),
      error: error === undefined ? null : { code: error.code, text: error.text(language) },
    };
  }

  /** Undefined: a model of vectors. */
  private async engineOf({ organisationId }: CallerIdentity, id: string): Promise<ChatEngine | undefined> {
    const operators = this.operators.find((entry) => entry.id === id);
    if (operators?.task === 'embedding') return undefined;
    const found = await this.engines.find(organisationId, id);
    if (found !== undefined) return found;
    const kept = await this.database.inOrganisation(organisationId, () => this.endpoints.list());
    const endpoint = kept.find((candidate) => candidate.id === id);
    if (endpoint === undefined) throw endpointErrors.ENDPOINT_NOT_FOUND();
    return this.own.engineFor(endpoint, organisationId);
  }

  private async ask(engine: ChatEngine, caller: CallerIdentity): Promise<Measured> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const request = { prompt: PROMPT, dataClass: 'public', maxTokens: LONGEST_ANSWER_TOKENS } as const;
    let measured: Measured = { answer: '', firstTokenMs: null, tokensPerSecond: null };
    let answer = '';
    for await (const event of this.trials.events(request, { caller, engine, signal })) {
      if (event.event === 'text') answer += event.data.delta;
      if (event.event === 'end') measured = { answer, firstTokenMs: event.data.firstTokenMs, tokensPerSecond: event.data.tokensPerSecond };
    }
    return { ...measured, answer };
  }

  private async probe(organisationId: OrganisationId, id: string): Promise<Measured> {
    const found = await this.embeddings.probe(organisationId, id);
    if (!found.isUsable) throw found.error;
    return { answer: '', firstTokenMs: found.latencyMs, tokensPerSecond: null };
  }
}

function capabilitiesShown(engine: ChatEngine): EndpointTestResponse['capabilities'] {
  try {
    return shownCapabilities(engine);
  } catch {
    // A file that cannot be read tells nothing of itself; the test's error says why.
    return null;
  }
}
