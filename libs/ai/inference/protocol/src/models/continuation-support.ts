import type { Evidence, ParameterSupport } from './model-entry';

/** What is known of a kind of endpoint without asking whoever runs it. */
export interface ContinuationSupport {
  readonly support: ParameterSupport;
  readonly evidence: Evidence;
}

/**
 * Whether endpoints of a kind go on from the beginning of an answer. Only `honoured` is relied on: whoever answers anew instead would give the reader two answers in one, so with anything
 * else an answer that broke off begins again. Of its own server an operator may know more, and says so in its entry.
 */
export const CONTINUATION_SUPPORT: Readonly<Record<'gguf' | 'deepseek' | 'openai', ContinuationSupport>> = {
  gguf: {
    support: 'honoured',
    evidence: { checkedOn: '2026-11-27', source: 'The engine of this program: the beginning is the end of the prompt' },
  },
  deepseek: {
    support: 'unknown',
    evidence: {
      checkedOn: '2026-11-27',
      source:
        'DeepSeek API documentation, "Chat Prefix Completion (Beta)": at an address of its own, told of models that have retired since',
    },
  },
  openai: {
    support: 'depends-on-server',
    evidence: {
      checkedOn: '2026-11-27',
      source: 'No word of it in the OpenAI API; vLLM, SGLang, llama.cpp and Ollama each have their own way',
    },
  },
};
