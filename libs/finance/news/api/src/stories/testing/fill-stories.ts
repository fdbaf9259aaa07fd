import { randomBytes } from 'node:crypto';
import type { NewsItem } from '@trivium/finance/news/domain';
import type { Database } from '@trivium/platform/database';
import { type OrganisationId, UuidV7Source } from '@trivium/shared/kernel';
import { cleanNewsItem } from '../intake/clean-news-item';
import { describeStory } from '../intake/describe-story';
import type { IntakeRepository, ItemRow, VersionRow } from '../intake/intake.repository';
import type { ItemAnalysis } from '../intake/item-analysis.service';

/** An item, and which story it tells. */
export interface ItemOfStory {
  readonly story: string;
  readonly item: NewsItem;
}

/** Items that become known at one moment, and go in by one transaction. */
const SLICE = 500;
const NOTHING_NEAR = { around: [] } as const;

/**
 * Fills a database with stories whose items are known beforehand, oldest first: rows, words, keys and versions are those that the intake writes, but nothing is looked
 * up or compared. For measurements of what reading costs where much is known; a hundred thousand items take minutes instead of hours.
 */
export class StoryFilling {
  private readonly storyIds = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly repository: IntakeRepository,
    private readonly analysis: ItemAnalysis,
  ) {}

  /** @param progress is told how many items are in. Each slice becomes known when its last item was published. */
  async fill(
    organisationId: OrganisationId,
    given: readonly ItemOfStory[],
    progress: (items: number) => void = () => undefined,
  ): Promise<void> {
    const rows = new Map<string, ItemRow[]>();
    const current = new Map<string, VersionRow>();
    let seq = 0;
    for (let from = 0; from < given.length; from += SLICE) {
      const slice = given.slice(from, from + SLICE);
      const at = slice.at(-1)?.item.publishedAt ?? new Date(0);
      const ids = new UuidV7Source(
        () => at.getTime(),
        (length) => new Uint8Array(randomBytes(length)),
      );
      const fresh = await this.rowsOf(organisationId, slice, { at, ids });
      for (const row of fresh) rows.set(row.storyId, [...(rows.get(row.storyId) ?? []), row]);
      const ended: VersionRow[] = [];
      const added: VersionRow[] = [];
      const freshIds = new Set(fresh.map(({ id }) => id));
      for (const storyId of new Set(fresh.map((row) => row.storyId))) {
        const old = current.get(storyId);
        if (old !== undefined) ended.push({ ...old, validTo: at });
        const described = describeStory(rows.get(storyId) ?? [], { ...NOTHING_NEAR, freshIds });
        const next: VersionRow = {
          ...described,
          id: ids.next<'story-version'>(),
          seq: String((seq += 1)),
          storyId,
          validFrom: at,
          validTo: null,
        };
        current.set(storyId, next);
        added.push(next);
      }
      await this.database.inOrganisation(organisationId, async () => {
        await this.repository.insert(fresh);
        await this.repository.endVersions(ended);
        await this.repository.insertVersions(added);
        await this.repository.addWords(
          added.flatMap(({ storyId, entityKeys }) => entityKeys.map((key) => ({ word: `=${key}`, storyId }))),
          [...freshIds],
        );
      });
      progress(from + slice.length);
    }
  }

  private async rowsOf(
    organisationId: OrganisationId,
    slice: readonly ItemOfStory[],
    { at, ids }: { readonly at: Date; readonly ids: UuidV7Source },
  ): Promise<(ItemRow & { readonly terms: readonly string[] })[]> {
    const clean = slice.flatMap(({ story, item: given }) => {
      const item = cleanNewsItem(given);
      return item === undefined ? [] : [{ id: ids.next<'news-item'>(), story, item }];
    });
    const analysed = await this.analysis.analyse(organisationId, clean);
    return clean.flatMap(({ id, story, item }, index) => {
      const read = analysed[index];
      if (read === undefined) return [];
      const storyId = this.storyIds.get(story) ?? ids.next<'story'>();
      this.storyIds.set(story, storyId);
      const { language, facts, entities, sentiment, model, terms } = read;
      const { language: _, ...kept } = item;
      return [
        {
          ...kept,
          ...{ id, sourceId: null, language, ingestedAt: at, supersededBy: null, supersededAt: null, liveId: id, storyId },
          ...{ entities: [...entities], sentiment, model, terms, facts, isDemo: false },
        },
      ];
    });
  }
}
