export { WatchEntryEntity, WatchListEntity } from './watch-list.entity';
export { watchErrors } from './watch.errors';
export { WatchModule } from './watch.module';
export { WatchService } from './watch.service';
export { watchPersonData } from './person-data';
export { NO_PROMISSORY_LANGUAGE_RULES } from './rules/no-promissory-language.rules';
