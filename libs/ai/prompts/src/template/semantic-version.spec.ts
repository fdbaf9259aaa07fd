import { z } from 'zod';
import { groundedAnswer } from '../platform-templates/grounded-answer.prompt';
import { intentFallback } from '../platform-templates/intent-fallback.prompt';
import type { PromptTemplate } from './prompt-template';
import { releaseHash } from './release-hash';
import { compareVersions, raisedPart, requiredChange } from './semantic-version';

const before: PromptTemplate = groundedAnswer;
const { en } = before.variants;
const withVariant = (change: Partial<typeof en>): PromptTemplate => ({
  ...before,
  variants: { ...before.variants, en: { ...en, ...change } },
});

const CHANGES: readonly (readonly [string, PromptTemplate, ReturnType<typeof requiredChange>])[] = [
  ['nothing', { ...before, version: '1.0.1' }, undefined],
  ['the title', { ...before, title: { en: 'Other', zh: '其他' } }, 'patch'],
  ['white space', withVariant({ task: `${en.task.replace(' ', '  ')}\n` }), 'patch'],
  ['a word of the task', withVariant({ task: `${en.task} Now.` }), 'minor'],
  ['a parameter', { ...before, parameters: { ...before.parameters, temperature: 0.2 } }, 'minor'],
  ['a budget', { ...before, slots: { ...before.slots, question: { form: 'text', budgetTokens: 9 } } }, 'minor'],
  ['the order of the data', { ...before, slots: Object.fromEntries(Object.entries(before.slots).reverse()) }, 'minor'],
  ['the data class', { ...before, dataClass: 'restricted' }, 'major'],
  ['a variable less', { ...before, variables: groundedAnswer.variables.omit({ question: true }) }, 'major'],
  ['a required variable more', { ...before, variables: groundedAnswer.variables.extend({ level: z.string() }) }, 'major'],
  ['an optional variable with its slot more', { ...before, variables: groundedAnswer.variables.extend({ level: z.string().optional() }), slots: { ...before.slots, level: { form: 'text', budgetTokens: 9 } } }, 'minor'],
  ['a narrower variable', { ...before, variables: groundedAnswer.variables.extend({ question: z.string().max(9) }) }, 'major'],
  ['the form of the answer', { ...before, output: { form: 'json', name: 'a', schema: z.object({}) } }, 'major'],
]; // prettier-ignore

describe('requiredChange', () => {
  it.each(CHANGES)('for %s', (_, after, part) => {
    expect(requiredChange(before, after)).toBe(part);
  });

  it.each(CHANGES.slice(1))('has another hash after a change of %s', (_, after) => {
    expect(releaseHash(after)).not.toBe(releaseHash(before));
  });

  it('sees another schema of the answer', () => {
    const schema = z.strictObject({ label: z.string() });
    expect(requiredChange(intentFallback, { ...intentFallback, output: { form: 'json', name: 'intent', schema } })).toBe('major');
  });
});

describe('compareVersions', () => {
  it('orders by number, not by letter', () => {
    expect(['1.10.0', '1.9.9', '2.0.0', '1.9.10'].sort(compareVersions)).toEqual(['1.9.9', '1.9.10', '1.10.0', '2.0.0']);
    expect([raisedPart('1.9.9', '2.0.0'), raisedPart('1.0.9', '1.1.0'), raisedPart('1.0.0', '1.0.1'), raisedPart('1.0.1', '1.0.1'), raisedPart('2.0.0', '1.9.0')]).toEqual(['major', 'minor', 'patch', undefined, undefined]);
  }); // prettier-ignore
});
