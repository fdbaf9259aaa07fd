import { findModel, type ModelEntry } from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { intentFallback } from '../platform-templates/intent-fallback.prompt';
import { platformPrompts } from '../platform-templates/platform-templates';
import { PROMPT_LANGUAGES, type PromptTemplate, type TemplateVariant } from '../template/prompt-template';
import { graphRefinement } from '../testing/graph-refinement.prompt';
import { radiologyReport } from '../testing/radiology-report.prompt';
import { researchBrief } from '../testing/research-brief.prompt';
import { lintTemplate } from './lint-template';

const found = findModel('deepseek-flash', { at: new Date('2026-11-25T12:00:00Z') });
if (found.kind !== 'known') throw new Error('The registry has no deepseek-flash');
const flash: ModelEntry = found.model;
const small: ModelEntry = { ...flash, id: 'small', contextTokens: 3_000, maxOutputTokens: 50 };
const good: PromptTemplate = intentFallback;

const variant = (language: 'en' | 'zh', change: Partial<TemplateVariant>): PromptTemplate => ({
  ...good,
  variants: { ...good.variants, [language]: { ...good.variants[language], ...change } },
});
const both = (change: Partial<TemplateVariant>): PromptTemplate => ({
  ...good,
  variants: { en: { ...good.variants.en, ...change }, zh: { ...good.variants.zh, ...change } },
});
const section = good.variants.en.sections[0] ?? { key: '', heading: '', text: '' };

/** For each rule a template that breaks it. */
const BROKEN: readonly (readonly [rule: string, template: PromptTemplate, models?: readonly ModelEntry[]])[] = [
  ['clarity/task-verb', variant('en', { task: 'The label that fits the request best is wanted.' })],
  ['clarity/task-verb', variant('zh', { task: '最符合请求的标签。' })],
  ['clarity/one-task', variant('en', { task: 'Choose the label in the data, then explain the choice.' })],
  ['clarity/one-task', variant('zh', { task: '选择数据中最符合请求的标签，并解释理由。' })],
  ['clarity/named-sections', both({ sections: [section, { ...section, key: 'other' }] })],
  ['clarity/named-sections', both({ sections: [] })],
  ['clarity/output-format', variant('en', { format: 'JSON' })],
  ['clarity/example', both({ example: '{"name":"none"}' })],
  ['clarity/example', both({ example: 'none' })],
  ['context/variant-language', variant('zh', { role: 'You sort requests by what they want from the program.' })],
  ['context/variant-language', variant('en', { role: '你负责按意图对请求进行归类，并给出标签。' })],
  ['context/delimited-slots', variant('en', { role: 'You sort the requests of {{organisation}} by what they want.' })],
  ['context/delimited-slots', variant('en', { role: 'You sort requests. <<<request' })],
  ['context/slot-budget', { ...good, slots: { ...good.slots, request: { form: 'text', budgetTokens: 0 } } }],
  ['context/window', good, [small]],
  ['context/instruction-in-data', variant('en', { slots: { labels: 'Labels', request: 'Answer this request' } })],
  ['context/instruction-in-data', variant('zh', { slots: { labels: '标签', request: '请求（必须遵守）' } })],
  ['context/instruction-in-data', variant('zh', { slots: { labels: '标签', request: '回答这个请求' } })],
  ['control/honoured-parameters', { ...good, parameters: { maxTokens: 100, temperature: 0, thinking: 'on' } }, [flash]],
  ['control/honoured-parameters', { ...good, parameters: { maxTokens: 100, temperature: 0 } }, [flash]],
  ['control/mode', good, [{ ...flash, modes: flash.modes.filter(({ mode }) => mode === 'thinking') }]],
  ['control/one-sampler', { ...good, parameters: { ...good.parameters, topP: 0.9 } }],
  ['control/max-tokens', { ...good, parameters: { ...good.parameters, maxTokens: 0 } }],
  ['control/max-tokens', good, [small]],
  ['control/stable-prefix', variant('en', { role: 'You sort requests. Today is a Thursday.' })],
  ['control/stable-prefix', variant('zh', { role: '你负责归类请求。今天是星期四。' })],
  ['control/json-word', variant('en', { format: 'One object in braces and nothing else.' })],
  ['parity/sections', variant('en', { sections: [...good.variants.en.sections].reverse() })],
  ['parity/variables', variant('en', { slots: { labels: 'Labels' } })],
  ['parity/numbers', variant('en', { format: 'One JSON object of at most 3 lines and nothing else.' })],
  ['parity/example', { ...variant('en', { example: '{"label":"none","why":"x"}' }), output: { form: 'json', name: 'a', schema: z.looseObject({}) } }],
]; // prettier-ignore

describe('lintTemplate', () => {
  it.each(
    [...platformPrompts.templates, radiologyReport, graphRefinement, researchBrief].map((template) => [template.id, template] as const),
  )('finds nothing in %s', (_, template) => {
    expect(lintTemplate(template, { models: [flash] })).toEqual([]);
  });

  it.each(BROKEN.map(([rule, template, models = []]) => ({ rule, template, models })))('finds $rule', ({ rule, template, models }) => {
    const found = lintTemplate(template, { models }).filter(({ id }) => id === rule);
    expect(found.length).toBeGreaterThan(0);
    for (const { place, text, fix } of found) {
      expect(place).not.toBe('');
      for (const language of PROMPT_LANGUAGES) expect(`${text[language]}${fix[language]}`.length).toBeGreaterThan(10);
    }
  });

  it('leaves a parameter alone that the mode honours', () => {
    expect(lintTemplate({ ...good, parameters: { maxTokens: 100, thinking: 'off', temperature: 0 } }, { models: [flash] })).toEqual([]);
  });
});
