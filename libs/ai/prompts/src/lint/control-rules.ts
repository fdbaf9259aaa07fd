import { modeOf, type ParameterName, supportOf } from '@trivium/ai/inference/protocol';
import type { PromptTemplate } from '../template/prompt-template';
import { findings, type LintFinding, type LintRule, type LintSubject, textsOf, thinkingOf, type VariantSubject } from './lint-finding';

const PARAMETERS = ['temperature', 'topP', 'maxTokens', 'stop', 'seed', 'frequencyPenalty', 'presencePenalty'] as const;

const HONOURED: LintRule = {
  id: 'control/honoured-parameters',
  severity: 'error',
  text: { en: 'A model ignores or refuses this parameter in this mode.', zh: '在该模式下，某个模型会忽略或拒绝此参数。' },
  fix: {
    en: 'Leave the parameter out, or choose the mode that honours it (thinking off).',
    zh: '去掉该参数，或选用支持它的模式（关闭思考）。',
  },
};
const MODE: LintRule = {
  id: 'control/mode',
  severity: 'error',
  text: { en: 'A model has no such mode of thinking.', zh: '某个模型没有该思考模式。' },
  fix: { en: 'Leave the mode open.', zh: '不要指定思考模式。' },
};
const ONE_SAMPLER: LintRule = {
  id: 'control/one-sampler',
  severity: 'warning',
  text: {
    en: 'Temperature and top-p are both set; their effects cannot be told apart.',
    zh: '同时设置了 temperature 与 top-p，效果无法区分。',
  },
  fix: { en: 'Keep one of the two.', zh: '只保留其中之一。' },
};
const MAX_TOKENS: LintRule = {
  id: 'control/max-tokens',
  severity: 'error',
  text: {
    en: 'The answer has no limit that is a whole number above 0 and that the model can write.',
    zh: '答案上限不是大于 0 且模型可输出的整数。',
  },
  fix: { en: 'Set maxTokens to the longest useful answer.', zh: '将 maxTokens 设为最长的有用答案。' },
};
const STABLE_PREFIX: LintRule = {
  id: 'control/stable-prefix',
  severity: 'error',
  text: {
    en: 'The instructions hold a date or a word for “now”: they would have to change, and the provider’s cache with them.',
    zh: '指令中含有日期或表示“现在”的词：内容会随时间变化，服务商的缓存也会失效。',
  },
  fix: { en: 'Send the date as a variable.', zh: '将日期作为变量发送。' },
};
const JSON_WORD: LintRule = {
  id: 'control/json-word',
  severity: 'error',
  text: {
    en: 'JSON is asked for, but its name is not in the instructions: DeepSeek then answers with spaces.',
    zh: '要求输出 JSON，但指令中没有出现“JSON”一词：DeepSeek 会因此只返回空白。',
  },
  fix: { en: 'Write “JSON” in the output format.', zh: '在输出格式中写明“JSON”。' },
};

/** Control: parameters that do something, an end, and a prefix that stays. */
export function controlFindings({ template, models }: LintSubject): readonly LintFinding[] {
  const { temperature, topP } = template.parameters;
  const known = models.filter((model) => modeOf(model, template.parameters.thinking) !== undefined);
  const modeless = models.filter((model) => !known.includes(model));
  const ignored = known.flatMap((model) =>
    usedParameters(template)
      .filter((parameter) => ['ignored', 'refused'].includes(supportOf(model, { parameter, ...thinkingOf(template) })))
      .map((parameter) => `parameters.${parameter} (${model.id})`),
  );
  return [
    ...findings(HONOURED, ignored),
    ...findings(
      MODE,
      modeless.map(({ id }) => `parameters.thinking (${id})`),
    ),
    ...findings(ONE_SAMPLER, temperature !== undefined && topP !== undefined ? ['parameters.topP'] : []),
    ...findings(MAX_TOKENS, unlimitedAnswers({ template, models })),
  ];
}

/** What is judged for each language. */
export function prefixFindings(subject: VariantSubject): readonly LintFinding[] {
  const texts = textsOf(subject);
  const changing = texts.filter(([place, text]) => !place.endsWith('.example') && isOfToday(text));
  const hasJsonWord = subject.template.output.form === 'text' || /json/i.test(subject.variant.format);
  return [
    ...findings(
      STABLE_PREFIX,
      changing.map(([place]) => place),
    ),
    ...findings(JSON_WORD, hasJsonWord ? [] : [`variants.${subject.language}.format`]),
  ];
}

function usedParameters({ parameters, output }: PromptTemplate): readonly ParameterName[] {
  const set = PARAMETERS.filter((name) => parameters[name] !== undefined);
  return output.form === 'text' ? set : [...set, 'json'];
}

function unlimitedAnswers({ template, models }: LintSubject): readonly string[] {
  const { maxTokens } = template.parameters;
  if (!Number.isSafeInteger(maxTokens) || maxTokens <= 0) return ['parameters.maxTokens'];
  return models
    .filter(({ maxOutputTokens }) => maxOutputTokens !== 'unknown' && maxTokens > maxOutputTokens)
    .map(({ id }) => `parameters.maxTokens (${id})`);
}

function isOfToday(text: string): boolean {
  return /\b(?:19|20)\d{2}-\d{2}-\d{2}\b|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月|\b(?:today is|current date|right now)\b|今天是|当前日期|现在是/i.test(
    text,
  );
}
