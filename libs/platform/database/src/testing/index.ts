export { openTestDatabase, type TestDatabase } from './test-database';
export { TableStatistics } from '../table-statistics';
