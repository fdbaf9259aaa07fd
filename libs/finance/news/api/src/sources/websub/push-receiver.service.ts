import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock } from '@trivium/shared/kernel';
import { FeedParser } from '../parsing/feed-parser';
import { SourcePoller } from '../polling/source-poller';
import { SourceReading } from '../polling/source-reading';
import { sourcesErrors } from '../sources.errors';
import { SOURCES_OPTIONS, type SourcesModuleOptions } from '../sources.options';
import { SourcesRepository } from '../sources.repository';
import type { PushQuery } from './push.dto';
import { isSigned, pushSecret } from './push-signature';
import { PushRepository } from './push.repository';

export interface PushedContent {
  readonly body: Uint8Array;
  readonly contentType?: string;
  readonly signature?: string;
}

const LEAST_LEASE_SECONDS = 60;
const MOST_LEASE_SECONDS = 30 * 86_400;

/** What hubs call: is this subscription meant, and here is what changed (W3C WebSub, sections 5.3 and 7). */
@Injectable()
export class PushReceiver {
  constructor(
    private readonly database: Database,
    private readonly pushes: PushRepository,
    private readonly sources: SourcesRepository,
    private readonly parser: FeedParser,
    private readonly reading: SourceReading,
    private readonly poller: SourcePoller,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SOURCES_OPTIONS) private readonly options: Pick<SourcesModuleOptions, 'secretKey'>,
  ) {}

  /**
   * Confirms what was asked for and nothing else.
   *
   * @returns the challenge, as the hub wants it back
   * @throws AppError PUSH_UNKNOWN
   */
  async verify(token: string, query: PushQuery): Promise<string> {
    const owner = await this.ownerOf(token);
    return this.database.inOrganisation(owner.organisationId, async () => {
      const push = await this.pushes.find(owner.sourceId);
      if (!push || push.topicUrl !== query['hub.topic']) throw sourcesErrors.PUSH_UNKNOWN();
      const isEnding = push.state === 'ending';
      switch (query['hub.mode']) {
        case 'denied':
          await this.pushes.update(owner.sourceId, { state: 'denied', leaseUntil: null });
          return '';
        case 'unsubscribe':
          if (!isEnding) throw sourcesErrors.PUSH_UNKNOWN();
          await this.pushes.remove(owner.sourceId);
          break;
        case 'subscribe': {
          if (isEnding) throw sourcesErrors.PUSH_UNKNOWN();
          const seconds = Math.min(Math.max(query['hub.lease_seconds'] ?? MOST_LEASE_SECONDS, LEAST_LEASE_SECONDS), MOST_LEASE_SECONDS);
          await this.pushes.update(owner.sourceId, {
            state: 'verified',
            leaseUntil: new Date(this.clock.now().getTime() + seconds * 1_000),
          });
          break;
        }
      }
      return query['hub.challenge'] ?? '';
    });
  }

  /**
   * Takes a change. What is not signed by the hub is dropped in silence, as the standard asks: a caller must not learn what a signature should be. What is signed
   * and cannot be read makes the source due at once.
   *
   * @throws AppError PUSH_UNKNOWN
   */
  async receive(token: string, { body, contentType, signature }: PushedContent): Promise<void> {
    const { organisationId, sourceId } = await this.ownerOf(token);
    if (!isSigned(body, signature, pushSecret(this.options.secretKey, token))) {
      this.logger.warn('push without its signature dropped', { sourceId });
      return;
    }
    const now = this.clock.now();
    const source = await this.database.inOrganisation(organisationId, async () => {
      const [push, found] = [await this.pushes.find(sourceId), await this.sources.find(sourceId)];
      if (push?.state !== 'verified' || !found || found.isPaused) return undefined;
      await this.pushes.update(sourceId, { lastPushAt: now });
      return found;
    });
    if (!source) return;
    try {
      const { feed } = await this.parser.feed({ bytes: body, contentType, url: source.url, fetchedAt: now });
      if (feed && feed.items.length > 0) return await this.reading.takePushed(organisationId, sourceId, { feed, sizeBytes: body.length });
    } catch (error) {
      this.logger.warn('push not read', { sourceId, error });
    }
    await this.database.inOrganisation(organisationId, () => this.sources.request([sourceId], now));
    this.poller.ring();
  }

  private async ownerOf(token: string): Promise<NonNullable<Awaited<ReturnType<PushRepository['ownerOf']>>>> {
    const owner = await this.database.asWorker(() => this.pushes.ownerOf(token));
    if (!owner) throw sourcesErrors.PUSH_UNKNOWN();
    return owner;
  }
}
