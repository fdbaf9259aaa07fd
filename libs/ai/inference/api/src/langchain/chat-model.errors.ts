import { defineErrors } from '@trivium/shared/kernel';

/** What a chain or an agent can hand to a chat model that no model of ours takes. No text holds a message. */
export const chatModelErrors = defineErrors({
  CHAT_MESSAGE_UNSUPPORTED: {
    status: 422,
    en: 'A message of the kind "{kind}" cannot go to a model. Nothing was sent. Use system, human, AI and tool messages.',
    zh: '类型为“{kind}”的消息无法发送给模型。未发送任何内容。请使用 system、human、AI 和 tool 消息。',
  },
  CHAT_CONTENT_UNSUPPORTED: {
    status: 422,
    en: 'Content of the kind "{kind}" cannot go to a model. Nothing was sent. Use text, and pictures as Base64 data.',
    zh: '类型为“{kind}”的内容无法发送给模型。未发送任何内容。请使用文本，或以 Base64 数据提供的图片。',
  },
  CHAT_REQUEST_INVALID: {
    status: 422,
    en: 'The request to the model is not in order at {field}: {problem}. Nothing was sent. Correct the chain that makes it.',
    zh: '发送给模型的请求在 {field} 处有误：{problem}。未发送任何内容。请修正生成该请求的链。',
  },
  CHAT_OUTPUT_METHOD_MISSING: {
    status: 422,
    en: 'Structured output needs a method by name: "functionCalling", "jsonMode" or "jsonSchema". Nothing was sent. Choose what the model honours.',
    zh: '结构化输出必须指明方法：“functionCalling”、“jsonMode”或“jsonSchema”。未发送任何内容。请选择模型支持的方法。',
  },
});
