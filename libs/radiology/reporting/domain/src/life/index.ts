export * from './carry-sources';
export * from './redraft';
export * from './report-state';
export * from './signature-blockers';
