import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@trivium/platform/audit';
import { instructionsOf } from './instructions';
import { jsonSchemaOf, outputSchemaOf, PROMPT_LANGUAGES, type PromptTemplate } from './prompt-template';

/** Everything of a template as plain data, schemas as JSON Schema. */
export function contentOf(template: PromptTemplate): JsonValue {
  const { output, variables, slots, trial: _, ...rest } = template;
  const shapes = {
    output: output.form === 'text' ? { form: 'text' } : { form: 'json', name: output.name, schema: outputSchemaOf(template) },
    variables: jsonSchemaOf(variables),
    // The order in which they are sent is part of the prompt, and canonical JSON keeps no order of names.
    slots: Object.entries(slots).map(([name, slot]) => ({ name, ...slot })),
    // What every template is wrapped in is part of what was released.
    instructions: PROMPT_LANGUAGES.map((language) => instructionsOf(template, { language, canary: '' })),
  };
  return JSON.parse(JSON.stringify({ ...rest, ...shapes })) as JsonValue;
}

/** SHA-256, in hex, of all that makes a version. What stands in `released.json`, and in the record of each text that the version led to. */
export function releaseHash(template: PromptTemplate): string {
  const known = hashes.get(template);
  if (known !== undefined) return known;
  const content = canonicalJson(contentOf(template));
  const hash = createHash('sha256').update(content).digest('hex');
  hashes.set(template, hash);
  return hash;
}

/** Templates do not change while the program runs, and each rendering names its hash. */
const hashes = new WeakMap<PromptTemplate, string>();
