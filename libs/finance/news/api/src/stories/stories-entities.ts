import type { EntityClass } from '@trivium/platform/database';
import { NewsJudgementEntity, NewsJudgingEntity } from './judging/judging.entity';
import { NewsItemEntity, NewsKeyEntity, NewsMentionEntity } from './news-item.entity';
import { NewsSettingEntity } from './retention/news-setting.entity';
import { StoryVersionEntity, StoryWordEntity } from './story-version.entity';

export const storiesEntities: readonly EntityClass[] = [
  NewsItemEntity,
  NewsKeyEntity,
  NewsMentionEntity,
  StoryVersionEntity,
  StoryWordEntity,
  NewsJudgementEntity,
  NewsJudgingEntity,
  NewsSettingEntity,
];
