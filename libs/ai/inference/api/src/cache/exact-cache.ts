import { type ChatResult, chatResultSchema, NO_USAGE } from '@trivium/ai/inference/protocol';
import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { AnswerCache, CacheQuestion } from '../client/answer-cache.port';
import { cacheKeyOf, isCacheable } from './cache-key';
import type { CacheBounds, CachedAnswersRepository } from './cached-answers.repository';

const HOUR_MS = 3_600_000;
/** Prices, models and templates change; a day later the model is asked again. */
const KEEP_MS = 24 * HOUR_MS;
/** An answer that is longer is rare, and not asked for twice. */
const LARGEST_ANSWER_BYTES = 256 * 1024;
const BOUNDS: CacheBounds = { entries: 5_000, bytes: 64 * 1024 * 1024 };
/** The bounds are looked after once in so many answers: they may be passed by that many. */
const TRIM_EVERY = 50;

export interface ExactCacheParts {
  readonly database: Database;
  readonly answers: CachedAnswersRepository;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of the installation; another one makes everything kept unfindable. */
  readonly secret: Uint8Array;
  readonly bounds?: CacheBounds;
}

/**
 * Answers to exactly equal questions of the same organisation, kept for a day. A question is equal when organisation, data class, template version, endpoint,
 * model, parameters and every message are. Restricted text is never kept, and a cache that fails is a cache that knows nothing: no call fails by it.
 */
export class ExactCache implements AnswerCache {
  private kept = 0;

  constructor(private readonly parts: ExactCacheParts) {}

  /** @returns the kept answer with no usage and no attempts: nobody was asked, and nothing is charged */
  async find(question: CacheQuestion): Promise<ChatResult | undefined> {
    if (!isCacheable(question.request)) return undefined;
    const { database, answers, clock } = this.parts;
    const now = clock.now();
    return this.orNothing('kept answer not read', async () => {
      const json = await database.inOrganisation(question.organisationId, () => answers.hit(this.keyOf(question, now), now));
      if (json === undefined) return undefined;
      return { ...chatResultSchema.parse(JSON.parse(json)), usage: NO_USAGE, attempts: 0 };
    });
  }

  async keep(question: CacheQuestion, answer: ChatResult): Promise<void> {
    if (!isCacheable(question.request) || !isComplete(answer)) return;
    const answerJson = JSON.stringify(answer);
    const bytes = Buffer.byteLength(answerJson);
    if (bytes > LARGEST_ANSWER_BYTES) return;
    const { database, answers, clock, bounds = BOUNDS } = this.parts;
    const createdAt = clock.now();
    const entry = {
      key: this.keyOf(question, createdAt),
      dataClass: question.request.dataClass,
      answerJson,
      bytes,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + KEEP_MS),
    };
    await this.orNothing('answer not kept', () =>
      database.inOrganisation(question.organisationId, async () => {
        await answers.save(entry);
        if (this.kept++ % TRIM_EVERY === 0) await answers.trim(createdAt, bounds);
      }),
    );
  }

  /** Forgets everything of an organisation. */
  async clear(organisationId: OrganisationId): Promise<void> {
    const { database, answers } = this.parts;
    await database.inOrganisation(organisationId, () => answers.clear());
  }

  private keyOf(question: CacheQuestion, at: Date): string {
    return cacheKeyOf(question, { secret: this.parts.secret, at });
  }

  /** The database may be away, or hold an answer in the form of another version: the model answers instead. */
  private async orNothing<Value>(what: string, work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      this.parts.logger.warn(what, { error });
      return undefined;
    }
  }
}

/** Whether the model said all it had to say. */
function isComplete({ error, finishReason }: ChatResult): boolean {
  return error === undefined && (finishReason === 'stop' || finishReason === 'tool-calls');
}
