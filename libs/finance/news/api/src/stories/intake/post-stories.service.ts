import { Inject, Injectable } from '@nestjs/common';
import { type NewsItem, OLDEST_NEWS_MS, plainText } from '@trivium/finance/news/domain';
import { CLOCK } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import type { PostedStories, PostStories } from '../dto/post-stories.dto';
import { StoriesService } from '../reading/stories.service';
import { storiesErrors } from '../stories.errors';
import { cleanNewsItem } from './clean-news-item';
import { StoryIntake } from './story-intake.service';

const EXCERPT = 1_000;
const LONGEST_TITLE = 2_000;

/** News that somebody hands over instead of a feed: the same way into stories. */
@Injectable()
export class PostedNews {
  constructor(
    private readonly intake: StoryIntake,
    private readonly stories: StoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AppError STORY_ITEM_REFUSED, before anything is taken */
  async post({ organisationId }: CallerIdentity, { items }: PostStories): Promise<PostedStories> {
    const now = this.clock.now();
    const given = items.map(({ title, url, publishedAt, text, language }) => ({
      guid: url,
      // As for feeds: what somebody hands over may be HTML.
      title: plainText(title, LONGEST_TITLE),
      url,
      ...publication(publishedAt, now),
      ...(text === undefined ? {} : { excerpt: plainText(text, EXCERPT) }),
      ...(language === undefined ? {} : { language }),
    }));
    const refused = given.findIndex((item) => cleanNewsItem(item) === undefined);
    if (refused !== -1) throw storiesErrors.STORY_ITEM_REFUSED({ number: refused + 1 });
    const { storyIds, itemIds, ...counts } = await this.intake.takeItems(organisationId, { sourceId: null, items: given });
    const stories = await this.stories.byIds(organisationId, storyIds);
    return {
      items: items.map(({ url }, index) => ({ id: itemIds[index] ?? '', storyId: storyIds[index] ?? '', url })),
      stories: stories.map((story) => ({ ...story, items: [...story.items], entities: [...story.entities] })),
      ...counts,
    };
  }
}

/** As for feeds: what says that it was published in the future, or before there were feeds, is taken as published now, with its own words kept. */
function publication(written: string, now: Date): Pick<NewsItem, 'publishedAt' | 'publishedText' | 'dateDoubt'> {
  const publishedAt = new Date(written);
  if (publishedAt > now) return { publishedAt: now, publishedText: written, dateDoubt: 'future' };
  return publishedAt.getTime() < OLDEST_NEWS_MS ? { publishedAt: now, publishedText: written, dateDoubt: 'ancient' } : { publishedAt };
}
