export { chatMessagesOf } from './chat-messages';
export { type ChatSource, type TriviumChatCallOptions, TriviumChatModel, type TriviumChatModelOptions } from './chat-model';
export { chatModelErrors } from './chat-model.errors';
export type { OutputSchema } from './output-schema';
