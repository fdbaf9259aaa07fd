export * from './documents.errors';
export * from './read-document';
export * from './read-options';
export * from './structured-document';
export * from './worker/worker-protocol';
