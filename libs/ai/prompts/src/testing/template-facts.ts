import { readJsonAnswer } from '@trivium/ai/inference/protocol';
import { ABSTENTION } from '../platform-templates/grounded-answer.prompt';
import type { PromptTemplate } from '../template/prompt-template';

/** What an answer says in any language: numbers, citations, headings by count, abstention; of JSON its names, numbers, truth values and codes. */
export function factsOf({ output }: PromptTemplate, answer: string): unknown {
  if (output.form === 'json') return languageFree(output.schema.parse(readJsonAnswer(answer)));
  const isAbstention = Object.values(ABSTENTION).includes(answer.trim() as never);
  const citations = [...answer.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const numbers = [...answer.replace(/\[\d+\]/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return { isAbstention, citations, numbers, headings: (answer.match(/^## /gm) ?? []).length };
}

/** Words differ between languages; where they stand does not. Codes (`none`, `needs`) are the program's and stay. */
function languageFree(value: unknown): unknown {
  if (typeof value === 'string') return /^[a-z][a-z-]*$/.test(value) && CODES.has(value) ? value : '(words)';
  if (Array.isArray(value)) return value.map(languageFree);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, languageFree(part)]));
  return value;
}

const CODES: ReadonlySet<string> = new Set(['none', 'needs', 'part-of', 'related', 'definition', 'search']);
