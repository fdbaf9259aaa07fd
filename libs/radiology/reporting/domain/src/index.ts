export * from './report';
export * from './report-names';
export * from './consistency/consistency-issue';
export * from './critical/critical-result';
export * from './draft/report-sentence';
