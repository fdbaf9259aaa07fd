import type { MigrationClass } from '@trivium/platform/database';
import { WatchLists1764000000400 } from './1764000000400-watch-lists.migration';
import { Sentiment1764000000410 } from './1764000000410-sentiment.migration';
import { NewsSources1764000000420 } from './1764000000420-news-sources.migration';
import { Stories1764000000430 } from './1764000000430-stories.migration';
import { Companies1764000000440 } from './1764000000440-companies.migration';
import { Alerts1764000000450 } from './1764000000450-alerts.migration';
import { NewsRetention1764000000460 } from './1764000000460-news-retention.migration';
import { NewsSettings1764000000470 } from './1764000000470-news-settings.migration';
import { JudgedAnew1764000000480 } from './1764000000480-judged-anew.migration';
import { KnownStories1764000000490 } from './1764000000490-known-stories.migration';

/** In the order in which they were released. */
export const financeMigrations: readonly MigrationClass[] = [
  WatchLists1764000000400,
  Sentiment1764000000410,
  NewsSources1764000000420,
  Stories1764000000430,
  Companies1764000000440,
  Alerts1764000000450,
  NewsRetention1764000000460,
  NewsSettings1764000000470,
  JudgedAnew1764000000480,
  KnownStories1764000000490,
];
