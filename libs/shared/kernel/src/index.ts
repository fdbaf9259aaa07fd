export * from './clock';
export * from './csv-text';
export * from './errors';
export * from './ids';
export * from './result';
export * from './seeded-random';
export * from './span';
export * from './verified-text';
