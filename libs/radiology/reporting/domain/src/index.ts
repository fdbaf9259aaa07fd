export * from './report';
export * from './report-names';
