import type { ChatEngine } from '../engines/chat-engine';
import type { ModelCapabilities } from './dto/models.dto';

/** What an engine can do, as screens show it. */
export function shownCapabilities(engine: ChatEngine): ModelCapabilities {
  const { tools, json, jsonSchema, images, reasoning, continuation, contextTokens, maxOutputTokens, modes } = engine.capabilities();
  return { tools, json, jsonSchema, images, reasoning, continuation, contextTokens, maxOutputTokens, modes: [...modes] };
}
