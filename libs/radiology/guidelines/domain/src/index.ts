export * from './guideline-result';
