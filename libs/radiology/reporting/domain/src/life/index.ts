export * from './carry-sources';
export * from './redraft';
export * from './report-state';
export * from './signature-blockers';
export * from './table-words';
