import type { TemplateVariant } from '../template/prompt-template';
import { findings, type LintFinding, type LintRule, type LintSubject } from './lint-finding';

const SECTIONS: LintRule = {
  id: 'parity/sections',
  severity: 'error',
  text: { en: 'The languages have different sections, or in another order.', zh: '两种语言的部分不同，或顺序不同。' },
  fix: { en: 'Give both the same sections in the same order.', zh: '让两种语言具有相同且同序的部分。' },
};
const SLOTS: LintRule = {
  id: 'parity/variables',
  severity: 'error',
  text: { en: 'The languages name different variables.', zh: '两种语言的变量不同。' },
  fix: { en: 'Name every variable in both languages.', zh: '两种语言都要命名每个变量。' },
};
const NUMBERS: LintRule = {
  id: 'parity/numbers',
  severity: 'error',
  text: { en: 'The languages give different numbers: a limit or a rule differs.', zh: '两种语言的数字不同：上限或规则不一致。' },
  fix: { en: 'Write the same numbers, as digits, in both.', zh: '两种语言都用阿拉伯数字写出相同的数值。' },
};
const OUTPUT: LintRule = {
  id: 'parity/example',
  severity: 'error',
  text: { en: 'The examples of the two languages have different fields.', zh: '两种语言示例的字段不同。' },
  fix: { en: 'Use the same names of fields; only their words differ.', zh: '字段名保持一致，只翻译内容。' },
};

/** Whether zh and en say the same, as far as a program can tell. */
export function parityFindings({ template: { variants, slots, output } }: LintSubject): readonly LintFinding[] {
  const { en, zh } = variants;
  const keys = ({ sections }: TemplateVariant) => sections.map(({ key }) => key).join(' ');
  const names = (variant: TemplateVariant) => Object.keys(variant.slots).sort().join(' ');
  const wanted = Object.keys(slots).sort().join(' ');
  const hasSameVariables = names(en) === wanted && names(zh) === wanted;
  return [
    ...findings(SECTIONS, keys(en) === keys(zh) && (en.example === undefined) === (zh.example === undefined) ? [] : ['variants']),
    ...findings(SLOTS, hasSameVariables ? [] : ['variants']),
    ...findings(NUMBERS, differingNumbers({ en, zh })),
    ...findings(OUTPUT, output.form === 'text' || fieldsOf(en.example) === fieldsOf(zh.example) ? [] : ['variants']),
  ];
}

function differingNumbers({ en, zh }: { readonly en: TemplateVariant; readonly zh: TemplateVariant }): readonly string[] {
  const places = [
    ['task', en.task, zh.task] as const,
    ['format', en.format, zh.format] as const,
    ...en.sections.map(
      ({ key, text }) => [`sections.${key}`, text, zh.sections.find((section) => section.key === key)?.text ?? text] as const,
    ),
  ];
  return places.filter(([, first, second]) => numbersOf(first) !== numbersOf(second)).map(([place]) => `variants.${place}`);
}

function numbersOf(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).sort().join(' ');
}

/** The names of fields at every depth, in the order of the alphabet. */
function fieldsOf(example: string | undefined): string {
  const names = new Set<string>();
  try {
    JSON.parse(example ?? '', (name, value: unknown) => {
      if (Number.isNaN(Number(name))) names.add(name);
      return value;
    });
  } catch {
    // Rule clarity/example speaks of examples that are no JSON.
    return '';
  }
  return [...names].sort().join(' ');
}
