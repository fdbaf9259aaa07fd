import { defineTemplate, type TemplateVariant } from '@trivium/ai/prompts';
import { tutorAnswerFirstRelease as first } from './tutor-answer-1.0.template';

type Variant = (typeof first.variants)['en'];

/** What a model is told to write an answer of the tutor with: only from the passages that the embedded engine would quote, and a question in which placeholders stand for names. */
export const tutorAnswerTemplate = defineTemplate({
  ...first,
  version: '1.1.0',
  variants: {
    en: withRule(first.variants.en, '- Leave placeholders such as [NAME_1] as they are. Their numbers are no sources.'),
    zh: withRule(first.variants.zh, '- 形如 [NAME_1] 的占位符原样保留，其编号不是资料编号。'),
  },
});

function withRule(variant: Variant, rule: string): Variant {
  const added = (section: TemplateVariant['sections'][number]) =>
    section.key === 'rules' ? { ...section, text: `${section.text}\n${rule}` } : section;
  return { ...variant, sections: variant.sections.map(added) };
}
