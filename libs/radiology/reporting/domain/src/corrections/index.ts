export * from './finding-correction';
export * from './apply-corrections';
