import type { StrikeReason } from '../gate/text-verifier';

/** Why a guard struck a sentence, for the person who sees it. */
export const INSTRUCTIONS_LEAKED: StrikeReason = {
  code: 'instructions-leaked',
  text: { en: 'repeats the instructions that the model was given', zh: '复述了给模型的指令' },
};
export const TOOL_CALL: StrikeReason = {
  code: 'tool-call',
  text: { en: 'looks like a call of a tool; a model is offered none here', zh: '形似工具调用，而此处未向模型提供任何工具' },
};
export const DICTATED: StrikeReason = {
  code: 'dictated',
  text: { en: 'the question or a source told the model to say this', zh: '问题或资料指定模型说出这句话' },
};
export const SECRET: StrikeReason = {
  code: 'secret',
  text: { en: 'holds a key or a password', zh: '含有密钥或密码' },
};

/** Stands for a text that cannot be shown to anybody, not even as struck. */
export const WITHHELD = '…';
