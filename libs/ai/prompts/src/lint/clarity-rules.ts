import { findings, type LintFinding, type LintRule, type VariantSubject } from './lint-finding';
import { furtherVerbs, openingVerb } from './task-verbs';

const FEWEST_FORMAT_CHARACTERS = 8;

const TASK_VERB: LintRule = {
  id: 'clarity/task-verb',
  severity: 'error',
  text: { en: 'The task does not begin with a verb that names it.', zh: '任务没有以说明任务的动词开头。' },
  fix: { en: 'Begin with what is to be done: “Answer the question …”.', zh: '以要做的事开头，例如“回答问题……”。' },
};
const ONE_TASK: LintRule = {
  id: 'clarity/one-task',
  severity: 'error',
  text: { en: 'The task asks for more than one thing.', zh: '任务要求做不止一件事。' },
  fix: { en: 'Keep one task; make rules of the rest, or a template of its own.', zh: '只保留一个任务；其余写成规则，或另建模板。' },
};
const NAMED_SECTIONS: LintRule = {
  id: 'clarity/named-sections',
  severity: 'error',
  text: { en: 'A section has no name, no text, or the name of another one.', zh: '某一部分没有名称、没有内容，或与其他部分重名。' },
  fix: { en: 'Give each section a heading of its own and at least one sentence.', zh: '为每一部分写上独有的标题和至少一句话。' },
};
const OUTPUT_FORMAT: LintRule = {
  id: 'clarity/output-format',
  severity: 'error',
  text: { en: 'The prompt does not say what the answer looks like.', zh: '提示词没有说明答案的格式。' },
  fix: { en: 'State form, length and what to leave out.', zh: '说明格式、长度以及不应包含的内容。' },
};
const EXAMPLE: LintRule = {
  id: 'clarity/example',
  severity: 'error',
  text: {
    en: 'The answer has a schema, but there is no example that fits it.',
    zh: '答案规定了结构，但没有符合该结构的示例。',
  },
  fix: { en: 'Add an example that the schema accepts.', zh: '补充一个符合结构的示例。' },
};

/** Clarity: one task, said first, in named parts, with the shape of the answer. */
export function clarityFindings(subject: VariantSubject): readonly LintFinding[] {
  const { language, variant } = subject;
  const at = `variants.${language}`;
  const hasVerb = openingVerb(variant.task, language) !== undefined;
  return [
    ...findings(TASK_VERB, hasVerb ? [] : [`${at}.task`]),
    ...findings(ONE_TASK, furtherVerbs(variant.task, language).length > 0 ? [`${at}.task`] : []),
    ...findings(NAMED_SECTIONS, unnamedSections(subject)),
    ...findings(OUTPUT_FORMAT, variant.format.trim().length < FEWEST_FORMAT_CHARACTERS ? [`${at}.format`] : []),
    ...findings(EXAMPLE, hasFittingExample(subject) ? [] : [`${at}.example`]),
  ];
}

function unnamedSections({ language, variant }: VariantSubject): readonly string[] {
  const isBad = ({ key, heading, text }: (typeof variant.sections)[number], index: number): boolean =>
    heading.trim() === '' ||
    text.trim() === '' ||
    variant.sections.slice(0, index).some((other) => other.key === key || other.heading === heading);
  if (variant.sections.length === 0) return [`variants.${language}.sections`];
  return variant.sections.flatMap((section, index) => (isBad(section, index) ? [`variants.${language}.sections.${section.key}`] : []));
}

function hasFittingExample({ template: { output }, variant: { example } }: VariantSubject): boolean {
  if (output.form === 'text') return true;
  try {
    return output.schema.safeParse(JSON.parse(example ?? '')).success;
  } catch {
    // An example that is no JSON is what the rule looks for.
    return false;
  }
}
