import { z } from 'zod';
import { groundedAnswer } from '../platform-templates/grounded-answer.prompt';
import { defineTemplate } from './prompt-template';
import { PromptSeal } from './prompt-seal';
import { renderTemplate } from './render-template';

const variant = { role: 'r', task: 't', sections: [], format: 'f' };
const base = {
  id: 'test',
  version: '1.0.0',
  title: { en: 'Test', zh: '测试' },
  purpose: 'test',
  dataClass: 'public',
  variables: z.strictObject({ question: z.string() }),
  output: { form: 'text' },
  parameters: { maxTokens: 10 },
  trial: { en: { question: 'Why?' }, zh: { question: '为什么？' } },
} as const;
const slots = { question: { form: 'text', budgetTokens: 10 } } as const;
const variants = { en: { ...variant, slots: { question: 'Q' } }, zh: { ...variant, slots: { question: '问' } } };

/** Compiled, not run: each line that must not compile says so. */
export function mustNotCompile(): void {
  defineTemplate({ ...base, slots, variants });
  // @ts-expect-error a variable has no slot
  defineTemplate({ ...base, slots: {}, variants });
  // @ts-expect-error a slot has no variable
  defineTemplate({ ...base, slots: { ...slots, answer: { form: 'text', budgetTokens: 10 } }, variants });
  // @ts-expect-error a text is no list of sources
  defineTemplate({ ...base, slots: { question: { form: 'sources', budgetTokens: 10 } }, variants });
  // @ts-expect-error the Chinese variant does not name the variable
  defineTemplate({ ...base, slots, variants: { ...variants, zh: { ...variant, slots: {} } } });
  // @ts-expect-error a language is missing
  defineTemplate({ ...base, slots, variants: { en: variants.en } });
  // @ts-expect-error the trial lacks a variable
  defineTemplate({ ...base, slots, variants, trial: { ...base.trial, zh: {} } });
  const seal = new PromptSeal('key');
  const sources = [{ text: 'A.' }];
  renderTemplate(groundedAnswer, { language: 'en', seal, variables: { sources, question: 'Q?' } });
  // @ts-expect-error a variable is missing
  renderTemplate(groundedAnswer, { language: 'en', seal, variables: { sources } });
  // @ts-expect-error a variable has another type
  renderTemplate(groundedAnswer, { language: 'en', seal, variables: { sources: 'A.', question: 'Q?' } });
  // @ts-expect-error a variable that the template does not have
  renderTemplate(groundedAnswer, { language: 'en', seal, variables: { sources, question: 'Q?', answer: '' } });
}

describe('defineTemplate', () => {
  it.each(['Test', 'two words', '-a', 'a--b', '../a'])('refuses the id %j', (id) => {
    expect(() => defineTemplate({ ...base, id, slots, variants })).toThrow('no template id');
  });

  it.each(['1', '1.0', 'v1.0.0', '1.0.0-beta'])('refuses the version %j', (version) => {
    expect(() => defineTemplate({ ...base, version, slots, variants })).toThrow('no semantic version');
  });

  it('refuses a trial that its variables would refuse', () => {
    const short = { ...base, variables: z.strictObject({ question: z.string().max(4) }), slots, variants };
    expect(defineTemplate(short).trial.en).toEqual({ question: 'Why?' });
    expect(() => defineTemplate({ ...short, trial: { ...base.trial, zh: { question: '究竟为什么？' } } })).toThrow(
      'does not fit its variables',
    );
  });
});
