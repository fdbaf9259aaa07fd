import { NewsSourceEntity } from './news-source.entity';
import { NewsArticleEntity, NewsFetchEntity, NewsPushEntity, NewsSourceDayEntity } from './source-records.entity';

export const sourcesEntities = [NewsSourceEntity, NewsFetchEntity, NewsSourceDayEntity, NewsPushEntity, NewsArticleEntity];
