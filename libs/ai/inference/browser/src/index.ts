export { EdgeEngine } from './edge-engine';
export type { EdgeAsk, EdgeModel, EdgeModelFacts, EdgePiece, EdgeRuntime } from './edge-runtime';
export { edgeErrors } from './edge.errors';
export { WllamaRuntime } from './wllama-runtime';
