import { CONTINUATION_SUPPORT, modeOf, requireModel } from '@trivium/ai/inference/protocol';
import { ChatCompletionsEngine, type HttpChatEngineOptions } from './chat-completions-engine';
import type { ChatDialect } from './wire/wire-request';

const DEEPSEEK_DIALECT: ChatDialect = {
  readerField: 'user_id',
  isKeyRequired: true,
  continuation: CONTINUATION_SUPPORT.deepseek.support,
  thinkingFields: (thinking) => ({ thinking: { type: thinking === 'on' ? 'enabled' : 'disabled' } }),
  lookUp: (model, at) => requireModel(model, { at }),
  isReasoningRequired: (model, { thinking }) => model !== undefined && modeOf(model, thinking)?.mode === 'thinking',
};

/**
 * The DeepSeek API (api.deepseek.com), as its documentation describes it: known models only, thinking sent back once tools are in play, parameters that a mode
 * would silently ignore left out, the counters of the prefix cache read.
 */
export class DeepSeekChatEngine extends ChatCompletionsEngine {
  constructor(options: HttpChatEngineOptions) {
    super(options, DEEPSEEK_DIALECT);
  }
}
