import type { NewsItem } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { z } from 'zod';
import type { NewsIntake } from '../../news-intake';

const MINUTE_MS = 60_000;
const MOST_MINUTES = 14 * 24 * 60;

/** One feed of the project's own, recorded: how long before "now" each item was told instead of when. */
export const recordedFeed = z.object({
  source: z.object({
    id: z.uuid().nullish(),
    name: z.string().min(1),
    language: z.string().regex(/^[a-z]{2}$/),
    /** Of the feed itself; it leads nowhere and is never fetched. */
    address: z.url().optional(),
    group: z.string().max(200).optional(),
  }),
  items: z.array(
    z.object({
      minutesAgo: z.number().int().min(0).max(MOST_MINUTES),
      title: z.string().min(1),
      /** Behind `https://<source>.example/`; the same path again is a revision. */
      path: z.string().min(1).optional(),
      url: z.url().optional(),
      excerpt: z.string().max(1_000).optional(),
    }),
  ),
});
export type RecordedFeed = z.infer<typeof recordedFeed>;

export interface DemoNews {
  readonly organisationId: OrganisationId;
  readonly feeds: readonly RecordedFeed[];
  /** The moment that the recorded times are counted back from. */
  readonly now: Date;
  /** Id of the source that a feed is shown under; null for none. */
  readonly sourceIdOf?: (feed: RecordedFeed) => string | null;
}

/**
 * Takes recorded feeds in as if each item had come when it was told, oldest first, all marked as the project's own. Their times are moved so that the
 * first start shows a full board with a past. Repeating it changes nothing, because a known link with the same text is unchanged: times stay those of the first start.
 *
 * @returns how many items were new
 */
export async function seedDemoNews(intake: NewsIntake, { organisationId, feeds, now, sourceIdOf }: DemoNews): Promise<number> {
  const told = feeds
    .flatMap((feed) =>
      feed.items.map((recorded) => ({ sourceId: sourceIdOf?.(feed) ?? feed.source.id ?? null, item: itemOf(feed, recorded, now) })),
    )
    .sort((first, second) => first.item.publishedAt.getTime() - second.item.publishedAt.getTime());
  // A batch each: each is known from its own moment on.
  const outcomes = await intake.takeAll(
    organisationId,
    told.map(({ sourceId, item }) => ({ sourceId, items: [item], isDemo: true })),
  );
  return outcomes.reduce((sum, { added }) => sum + added, 0);
}

function itemOf({ source }: RecordedFeed, { minutesAgo, title, path, url, excerpt }: RecordedFeed['items'][number], now: Date): NewsItem {
  const host = source.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'wire'; // prettier-ignore
  const link = url ?? `https://${host}.example/${encodeURIComponent(path ?? title.slice(0, 80).toWellFormed())}`;
  return {
    guid: link,
    title,
    url: link,
    publishedAt: new Date(now.getTime() - minutesAgo * MINUTE_MS),
    language: source.language,
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
