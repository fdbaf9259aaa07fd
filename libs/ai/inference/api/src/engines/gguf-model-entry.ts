import { type ModelEntry, type ModelMode, PARAMETER_NAMES } from '@trivium/ai/inference/protocol';
import { thinkingOfTemplate } from './gguf-chat-template';
import type { GgufFacts } from './gguf-facts';

/** The sampler and the grammar are ours: every parameter works. Calls of tools would need each model's own marks, so they are refused. */
const PARAMETERS = {
  ...Object.fromEntries(PARAMETER_NAMES.map((name) => [name, 'honoured'])),
  tools: 'refused',
  toolChoice: 'refused',
} as ModelMode['parameters'];

/** What the registry would hold of the model of a file. */
export function modelEntryOf(
  facts: GgufFacts,
  { model, maxContextTokens, readAt }: { readonly model: string; readonly maxContextTokens: number; readonly readAt: Date },
): ModelEntry {
  const { contextTokens, mixture, keyValueCache, licence, chatTemplate } = facts;
  return {
    id: model,
    title: model,
    access: 'open-weights',
    aliases: [],
    contextTokens: contextTokens === 'unknown' ? maxContextTokens : Math.min(contextTokens, maxContextTokens),
    maxOutputTokens: 'unknown',
    inputs: ['text'],
    modes: modesOf(chatTemplate),
    mixture,
    keyValueCache,
    licence,
    prices: 'free-of-charge',
    evidence: { checkedOn: readAt.toISOString().slice(0, 10), source: 'The header of the GGUF file' },
  };
}

function modesOf(chatTemplate: string | undefined): readonly ModelMode[] {
  const thinking = thinkingOfTemplate(chatTemplate);
  const direct: ModelMode = { mode: 'direct', isDefault: thinking !== 'on-by-default', parameters: PARAMETERS };
  if (thinking === 'never') return [direct];
  return [{ mode: 'thinking', isDefault: thinking === 'on-by-default', parameters: PARAMETERS }, direct];
}
