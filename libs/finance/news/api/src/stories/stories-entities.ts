import type { EntityClass } from '@trivium/platform/database';
import { NewsItemEntity, NewsKeyEntity, NewsMentionEntity } from './news-item.entity';
import { StoryVersionEntity, StoryWordEntity } from './story-version.entity';

export const storiesEntities: readonly EntityClass[] = [
  NewsItemEntity,
  NewsKeyEntity,
  NewsMentionEntity,
  StoryVersionEntity,
  StoryWordEntity,
];
