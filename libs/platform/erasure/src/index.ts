export { ErasureJournal, type JournalEntry } from './erasure-journal';
export { erasureErrors } from './erasure.errors';
export { ErasureModule, type ErasureModuleOptions } from './erasure.module';
export { ErasureService, type PersonInventory } from './erasure.service';
export { type ErasureAction, type PersonColumn, PLATFORM_PERSON_DATA } from './person-data';
