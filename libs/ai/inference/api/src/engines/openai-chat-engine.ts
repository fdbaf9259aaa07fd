import { CONTINUATION_SUPPORT, findModel } from '@trivium/ai/inference/protocol';
import { ChatCompletionsEngine, type HttpChatEngineOptions } from './chat-completions-engine';
import type { ChatDialect } from './wire/wire-request';

const OPENAI_DIALECT: ChatDialect = {
  readerField: 'user',
  isKeyRequired: false,
  continuation: CONTINUATION_SUPPORT.openai.support,
  // vLLM, SGLang and llama.cpp hand these to the chat template: `enable_thinking` is Qwen's and GLM's word, `thinking` that of DeepSeek's open weights.
  thinkingFields: (thinking) => ({ chat_template_kwargs: { enable_thinking: thinking === 'on', thinking: thinking === 'on' } }),
  // A name that a provider has retired may live on here: whoever runs a server names models as they like.
  lookUp: (model, at) => {
    const found = findModel(model, { at });
    return found.kind === 'known' ? found.model : undefined;
  },
  isReasoningRequired: () => false,
};

/** A model behind any server that speaks the OpenAI chat API: vLLM, SGLang, Ollama, llama.cpp, LM Studio, or a provider. */
export class OpenAiChatEngine extends ChatCompletionsEngine {
  constructor(options: HttpChatEngineOptions) {
    super(options, OPENAI_DIALECT);
  }
}
