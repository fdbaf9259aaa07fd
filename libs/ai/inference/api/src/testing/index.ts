export { describeChatContract } from './chat-contract/chat-contract';
export type { ContractSetup, ContractSubject, OpenContractSubject } from './chat-contract/contract-subject';
export { type HeardBody, inPieces, type ModelTurn, type ScriptedPiece, type TurnScript } from './chat-script';
export { type HeardChat, ScriptedChatServer } from './chat-server';
export { DEEPSEEK_FLAVOUR, OPENAI_FLAVOUR, type WireFlavour } from './chat-wire-flavours';
export { describeEmbeddingContract, type EmbeddingContractOptions } from './embedding-contract';
export { answering, EmbeddingServer, type HeardRequest, type ScriptedAnswer } from './embedding-server';
export { ManualTimers } from './manual-timers';
export { TINY_DIMENSIONS, tinyEmbeddingGguf } from './tiny-embedding-gguf';
