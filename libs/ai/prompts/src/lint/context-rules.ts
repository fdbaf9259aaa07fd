import { estimateTokens, fitsWindow } from '@trivium/ai/inference/protocol';
import { identifyLanguage } from '@trivium/shared/language';
import { instructionsOf } from '../template/instructions';
import { findings, type LintFinding, type LintRule, type LintSubject, textsOf, type VariantSubject } from './lint-finding';
import { openingVerb } from './task-verbs';

const LONGEST_LABEL = 60;
/** As long as a real mark. */
const SAMPLE_CANARY = 'mark-0000000000000000';
/** Roles and delimiters of two messages, labels and fences of a slot: on the safe side. */
const TOKENS_AROUND = 64;

const LANGUAGE: LintRule = {
  id: 'context/variant-language',
  severity: 'error',
  text: { en: 'The text is in another language than its variant.', zh: '文本语言与其语言版本不符。' },
  fix: { en: 'Write the variant in its own language; terms may stay.', zh: '用该版本的语言书写；术语可以保留。' },
};
const DELIMITED: LintRule = {
  id: 'context/delimited-slots',
  severity: 'error',
  text: { en: 'Something is to be put into the instructions that is no slot.', zh: '指令中有不属于数据槽的占位内容。' },
  fix: {
    en: 'Make a variable of it: it is then sent fenced, after the instructions.',
    zh: '将其改为变量：变量会在指令之后、标记之间发送。',
  },
};
const SLOT_BUDGET: LintRule = {
  id: 'context/slot-budget',
  severity: 'error',
  text: { en: 'The budget of a slot is no whole number above 0.', zh: '数据槽的预算不是大于 0 的整数。' },
  fix: { en: 'Set aside tokens for the longest text that must fit.', zh: '按必须容纳的最长文本预留词元。' },
};
const WINDOW: LintRule = {
  id: 'context/window',
  severity: 'error',
  text: {
    en: 'Instructions, full slots and answer do not fit into the window of a model.',
    zh: '指令、写满的数据槽与答案无法放入某个模型的上下文窗口。',
  },
  fix: { en: 'Lower the budgets or the limit of the answer.', zh: '降低预算或答案上限。' },
};
const INSTRUCTION_IN_DATA: LintRule = {
  id: 'context/instruction-in-data',
  severity: 'error',
  text: { en: 'The name of a slot gives an instruction, or is too long for a name.', zh: '数据槽的名称含有指令，或过长。' },
  fix: {
    en: 'Name what it is (“Sources”); say what to do with it in a section.',
    zh: '只写它是什么（如“资料”）；如何处理请写在指令部分。',
  },
};

/** Context: data between fences, within a budget, apart from the instructions. */
export function contextFindings(subject: VariantSubject): readonly LintFinding[] {
  const { language, variant } = subject;
  const labels = Object.entries(variant.slots).filter(([, label]) => !isName(label, subject.language));
  const unfenced = textsOf(subject).filter(([place, text]) => !place.endsWith('.example') && hasPlaceholder(text));
  const written = textsOf(subject).filter(([place]) => !place.endsWith('.example'));
  const foreign = written.filter(([, text]) => !isIn(text, language));
  return [
    ...findings(
      LANGUAGE,
      foreign.map(([place]) => place),
    ),
    ...findings(
      DELIMITED,
      unfenced.map(([place]) => place),
    ),
    ...findings(
      INSTRUCTION_IN_DATA,
      labels.map(([name]) => `variants.${language}.slots.${name}`),
    ),
    ...findings(WINDOW, tooSmallWindows(subject)),
  ];
}

/** What is the same in all languages. */
export function budgetFindings({ template }: LintSubject): readonly LintFinding[] {
  const bad = Object.entries(template.slots).filter(([, { budgetTokens }]) => !Number.isSafeInteger(budgetTokens) || budgetTokens <= 0);
  return findings(
    SLOT_BUDGET,
    bad.map(([name]) => `slots.${name}.budgetTokens`),
  );
}

function isIn(text: string, language: VariantSubject['language']): boolean {
  const found = identifyLanguage(text);
  // A few words are no evidence.
  return found.language === language || found.language === 'und' || found.confidence < 0.5;
}

/** `{{name}}`, `${name}`, `[NAME HERE]`, `%s`, and fence signs. */
function hasPlaceholder(text: string): boolean {
  return /\{\{.*?\}\}|\$\{.*?\}|<{3,}|>{3,}|%[sd]\b|\[[A-Z_]{3,}(?: [A-Z_]+)*\]|\bTODO\b/.test(text);
}

function isName(label: string, language: VariantSubject['language']): boolean {
  const isShort = label.trim() !== '' && label.length <= LONGEST_LABEL && !/[.!?。！？\n]/.test(label);
  return isShort && !isOrder(label, language) && !/\b(?:must|always|never|ignore|do not)\b|必须|务必|不要|忽略|请(?!求)/i.test(label);
}

/** "Answer" names a text, "Answer this request" is an order; in Chinese the word that points behind the verb tells them apart. */
function isOrder(label: string, language: VariantSubject['language']): boolean {
  const verb = openingVerb(label, language);
  if (verb === undefined) return false;
  const rest = label.trim().slice(verb.length).trim();
  return language === 'en' ? rest !== '' : /^(?:[这此该本]|以下|下列|上述|数据)/u.test(rest);
}

function tooSmallWindows({ template, language, models }: VariantSubject): readonly string[] {
  const slots = Object.values(template.slots);
  const data = slots.reduce((sum, { budgetTokens }) => sum + budgetTokens + TOKENS_AROUND, TOKENS_AROUND);
  const promptTokens = data + estimateTokens(instructionsOf(template, { language, canary: SAMPLE_CANARY }));
  const answerTokens = template.parameters.maxTokens;
  return models
    .filter(({ contextTokens }) => !fitsWindow({ promptTokens, answerTokens, contextTokens }))
    .map(({ id }) => `variants.${language} (${id})`);
}
