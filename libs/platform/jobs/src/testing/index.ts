export { milestone } from './milestone';
export { SettableClock } from './settable-clock';
export { createTestJobs, type TestJobs, type TestJobsOptions } from './test-jobs';
