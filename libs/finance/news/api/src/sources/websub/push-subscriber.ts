import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadFeed } from '@trivium/finance/news/domain';
import { CLOCK, Database } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { SOURCES_OPTIONS, type SourcesModuleOptions } from '../sources.options';
import type { NewsPushEntity } from '../source-records.entity';
import { pushSecret } from './push-signature';
import { PushRepository } from './push.repository';

const DAY_MS = 86_400_000;
const LEASE_SECONDS = (10 * DAY_MS) / 1_000;
/** A subscription is asked for again this long before it ends. */
const RENEW_BEFORE_MS = 2 * DAY_MS;
/** A hub that has not called back is asked again after this long; one that has refused as well. */
const ASK_AGAIN_MS = 3_600_000;
const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 64 * 1024;

/** Subscribes to feeds at their hubs (W3C WebSub, section 5.1), so that a change is told instead of found. Nothing happens without a public address. */
@Injectable()
export class PushSubscriber {
  constructor(
    private readonly database: Database,
    private readonly pushes: PushRepository,
    private readonly guarded: GuardedFetcher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SOURCES_OPTIONS) private readonly options: Pick<SourcesModuleOptions, 'publicUrl' | 'secretKey'>,
  ) {}

  /** Those of whose changes a hub tells now. Inside a transaction. */
  async pushedAmong(sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.options.publicUrl === undefined) return new Set();
    const now = this.clock.now();
    const pushes = await this.pushes.findAll(sourceIds);
    return new Set(
      pushes
        .filter(({ state, leaseUntil }) => state === 'verified' && leaseUntil !== null && leaseUntil > now)
        .map((push) => push.sourceId),
    );
  }

  /** Subscribes where the feed names a hub, and again before the subscription ends. Failures wait for the next fetch: polling goes on anyway. */
  async follow(organisationId: OrganisationId, sourceId: string, { hubUrl, selfUrl }: ReadFeed): Promise<void> {
    if (this.options.publicUrl === undefined || hubUrl === undefined || selfUrl === undefined) return;
    const push = await this.database.inOrganisation(organisationId, async () => {
      const known = await this.pushes.find(sourceId);
      const isSame = known?.hubUrl === hubUrl && known.topicUrl === selfUrl;
      if (known && isSame && !this.isDue(known)) return undefined;
      const next = {
        sourceId,
        token: isSame ? known.token : randomBytes(24).toString('base64url'),
        hubUrl,
        topicUrl: selfUrl,
        // A renewal must not make what still works look broken.
        state: isSame && known.state === 'verified' ? ('verified' as const) : ('asked' as const),
        askedAt: this.clock.now(),
        leaseUntil: isSame ? known.leaseUntil : null,
        lastPushAt: known?.lastPushAt ?? null,
      };
      await this.pushes.save(next);
      return next;
    });
    if (push) await this.ask('subscribe', push);
  }

  /** Tells the hub that nobody listens any more. The row goes at once: a callback that still comes finds nobody. */
  async end(organisationId: OrganisationId, sourceId: string): Promise<void> {
    const push = await this.database.inOrganisation(organisationId, async () => {
      const known = await this.pushes.find(sourceId);
      if (known) await this.pushes.update(sourceId, { state: 'ending' });
      return known;
    });
    if (push) await this.ask('unsubscribe', push);
  }

  private isDue({ state, askedAt, leaseUntil }: NewsPushEntity): boolean {
    const nowMs = this.clock.now().getTime();
    const isEnding = leaseUntil === null || leaseUntil.getTime() - nowMs < RENEW_BEFORE_MS;
    return (state !== 'verified' || isEnding) && nowMs - askedAt.getTime() >= ASK_AGAIN_MS;
  }

  private async ask(
    mode: 'subscribe' | 'unsubscribe',
    { token, hubUrl, topicUrl }: Pick<NewsPushEntity, 'token' | 'hubUrl' | 'topicUrl'>,
  ): Promise<void> {
    this.database.assertNoTransaction('A call to a hub');
    const form = new URLSearchParams({
      'hub.mode': mode,
      'hub.topic': topicUrl,
      'hub.callback': `${this.options.publicUrl ?? ''}/api/sources/websub/${token}`,
      'hub.secret': pushSecret(this.options.secretKey, token),
      'hub.lease_seconds': String(LEASE_SECONDS),
    });
    try {
      this.guarded.check(hubUrl);
      const { status } = await this.guarded.post(hubUrl, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_ANSWER_BYTES,
      });
      if (status >= 300) this.logger.warn('hub refused', { hub: new URL(hubUrl).host, mode, status });
    } catch (error) {
      this.logger.warn('hub not reached', { hub: new URL(hubUrl).host, mode, error });
    }
  }
}
