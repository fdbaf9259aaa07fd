export * from './count-words';
export * from './identify-language';
export * from './index-terms';
export * from './language';
export * from './normalise-text';
export { porter2 } from './porter2';
export * from './split-sentences';
export * from './stop-words';
export * from './tokenize';
