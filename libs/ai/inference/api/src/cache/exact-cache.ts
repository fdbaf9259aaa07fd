import { createSecretKey, type KeyObject } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { type ChatRequest, type ChatResult, chatResultSchema, NO_USAGE } from '@trivium/ai/inference/protocol';
import type { Database } from '@trivium/platform/database';
import type { Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { AnswerCache, CacheQuestion } from '../client/answer-cache.port';
import { cacheKeyOf, isCacheable } from './cache-key';
import type { CacheBounds, CachedAnswer, CachedAnswersRepository } from './cached-answers.repository';
import { KeptKeys } from './kept-keys';
import { WaitingAnswers } from './waiting-answers';

const HOUR_MS = 3_600_000;
const SAVE_AFTER_MS = 1_000;
/** Prices, models and templates change; a day later the model is asked again. */
const KEEP_MS = 24 * HOUR_MS;
/** An answer that is longer is rare, and not asked for twice. */
const LARGEST_ANSWER_BYTES = 256 * 1024;
const BOUNDS: CacheBounds = { entries: 5_000, bytes: 64 * 1024 * 1024 };
/** The bounds are looked after once in so many answers, or bytes: they may be passed by that many. To look sorts all that an organisation has kept. */
const TRIM_EVERY = { entries: 500, bytes: 4 * 1024 * 1024 };
/** Answers of one statement: a millisecond or two of the embedded database, which runs in the thread that answers everybody. */
const ANSWERS_PER_STATEMENT = 40;

export interface ExactCacheParts {
  readonly database: Database;
  readonly answers: CachedAnswersRepository;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of the installation; another one makes everything kept unfindable. */
  readonly secret: Uint8Array;
  readonly bounds?: CacheBounds;
  /** Milliseconds since some fixed moment, never going back; node's unless told. */
  readonly monotonicMs?: () => number;
  /** How long an answer waits for others to be written with. */
  readonly saveAfterMs?: number;
}

/**
 * Answers to exactly equal questions of the same organisation, kept for a day. A question is equal when organisation, data class, template version, endpoint,
 * model, parameters and every message are. Restricted text is never kept, and a cache that fails is a cache that knows nothing: no call fails by it.
 *
 * A new question costs its key and no transaction: which keys there are is remembered. Answers are written a second later, several in one transaction.
 */
export class ExactCache implements AnswerCache {
  /** Since the bounds were last looked after; the first answer of a process looks. */
  private untrimmed: CacheBounds = TRIM_EVERY;
  private readonly keys: KeptKeys;
  private readonly waiting: WaitingAnswers;
  /** Of requests under way: the answer is kept under the key by which it was looked for. */
  private readonly made = new WeakMap<ChatRequest, { readonly question: CacheQuestion; readonly key: string }>();
  private readonly secret: KeyObject;

  constructor(private readonly parts: ExactCacheParts) {
    const { database, answers, logger, monotonicMs = () => performance.now(), saveAfterMs = SAVE_AFTER_MS } = parts;
    this.keys = new KeptKeys({
      monotonicMs,
      read: (organisationId, since) => database.inOrganisation(organisationId, () => answers.keysSince(since)),
      onFailure: (error) => logger.warn('kept answers not looked for', { error }),
    });
    this.secret = createSecretKey(parts.secret);
    this.waiting = new WaitingAnswers(saveAfterMs, (organisationId, kept) => this.save(organisationId, kept));
  }

  /** @returns the kept answer with no usage and no attempts: nobody was asked, and nothing is charged */
  async find(question: CacheQuestion): Promise<ChatResult | undefined> {
    if (!isCacheable(question.request)) return undefined;
    const { database, answers, clock } = this.parts;
    const now = clock.now();
    const { organisationId } = question;
    return this.orNothing('kept answer not read', async () => {
      const key = this.keyOf(question, now);
      const waiting = this.waiting.find(organisationId, key);
      if (waiting === undefined && !(await this.keys.mayHave(organisationId, key))) return undefined;
      const json = waiting?.answerJson ?? (await database.inOrganisation(organisationId, () => answers.hit(key, now)));
      if (json === undefined) return undefined;
      return { ...chatResultSchema.parse(JSON.parse(json)), usage: NO_USAGE, attempts: 0 };
    });
  }

  /** Resolves when the answer is written; nobody has to wait for it. */
  async keep(question: CacheQuestion, answer: ChatResult): Promise<void> {
    if (!isCacheable(question.request) || !isComplete(answer)) return;
    const answerJson = JSON.stringify(answer);
    const bytes = Buffer.byteLength(answerJson);
    if (bytes > LARGEST_ANSWER_BYTES) return;
    const createdAt = this.parts.clock.now();
    await this.waiting.add(question.organisationId, {
      key: this.keyOf(question, createdAt),
      dataClass: question.request.dataClass,
      answerJson,
      bytes,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + KEEP_MS),
    });
  }

  /** Forgets everything of an organisation. */
  async clear(organisationId: OrganisationId): Promise<void> {
    const { database, answers } = this.parts;
    this.waiting.drop(organisationId);
    await database.inOrganisation(organisationId, () => answers.clear());
    this.keys.forget(organisationId);
  }

  private async save(organisationId: OrganisationId, kept: readonly CachedAnswer[]): Promise<void> {
    const { database, answers, clock, bounds = BOUNDS } = this.parts;
    await this.orNothing('answer not kept', async () => {
      await database.inOrganisation(organisationId, async () => {
        for (let start = 0; start < kept.length; start += ANSWERS_PER_STATEMENT)
          await answers.saveAll(kept.slice(start, start + ANSWERS_PER_STATEMENT));
        const { entries, bytes } = this.untrimmed;
        const added = kept.reduce((sum, answer) => sum + answer.bytes, 0);
        const isDue = entries >= TRIM_EVERY.entries || bytes >= TRIM_EVERY.bytes;
        if (isDue) await answers.trim(clock.now(), bounds);
        this.untrimmed = { entries: (isDue ? 0 : entries) + kept.length, bytes: (isDue ? 0 : bytes) + added };
      });
      for (const { key } of kept) this.keys.add(organisationId, key);
    });
  }

  private keyOf(question: CacheQuestion, at: Date): string {
    const made = this.made.get(question.request);
    if (made !== undefined && isSameEngine(made.question, question)) return made.key;
    const key = cacheKeyOf(question, { secret: this.secret, at });
    this.made.set(question.request, { question, key });
    return key;
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

/** Whether two questions with one request are of the same organisation, prompt and engine: a fallback asks another one. */
function isSameEngine(first: CacheQuestion, second: CacheQuestion): boolean {
  return (
    first.organisationId === second.organisationId &&
    first.endpointId === second.endpointId &&
    first.model === second.model &&
    first.template?.id === second.template?.id &&
    first.template?.version === second.template?.version
  );
}

/** Whether the model said all it had to say. */
function isComplete({ error, finishReason }: ChatResult): boolean {
  return error === undefined && (finishReason === 'stop' || finishReason === 'tool-calls');
}
