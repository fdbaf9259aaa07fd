import type { StreamEvent } from '@trivium/web/kit';
import type { Experiment, Outcomes } from '../client/experiments-client';
import type { LintFinding, ModelFit, PromptDetail, PromptSummary, RenderedPrompt } from '../client/prompts-client';
import type { RunEnd, RunStart } from '../client/runs-client';

/** Values for tests of these pages. */
export const finding: LintFinding = {
  rule: 'control/honoured-parameters',
  severity: 'error',
  place: 'parameters.temperature (deepseek-flash)',
  text: { en: 'A model ignores this parameter.', zh: '某个模型会忽略此参数。' },
  fix: { en: 'Leave it out.', zh: '去掉该参数。' },
};

export function summaryOf(edit: Partial<PromptSummary> = {}): PromptSummary {
  return {
    id: 'grounded-answer',
    title: { en: 'Answer from sources', zh: '依据资料回答' },
    purpose: 'prompts.grounded-answer',
    version: '1.1.0',
    versions: ['1.1.0', '1.0.0'],
    languages: ['en', 'zh'],
    dataClass: 'internal',
    output: 'text',
    findings: [],
    ...edit,
  };
}

export function modelOf(edit: Partial<ModelFit> = {}): ModelFit {
  return {
    endpoint: 'deepseek',
    model: 'deepseek-flash',
    place: 'cloud',
    isAllowed: true,
    isKnown: true,
    mode: 'direct',
    parameters: [
      { name: 'temperature', support: 'honoured' },
      { name: 'seed', support: 'ignored' },
    ],
    ...edit,
  };
}

const costs = [
  { endpoint: 'deepseek', model: 'deepseek-flash', place: 'cloud', isAllowed: true, costMicroUsd: { lowest: 12, highest: 3_400 } },
] as const;

export function detailOf(edit: Partial<PromptDetail> = {}): PromptDetail {
  const same = { kind: 'same', text: '# Task\n' } as const;
  return {
    ...summaryOf(),
    shown: '1.1.0',
    isReleased: true,
    hash: 'c4bc4f23',
    parameters: { thinking: 'off', temperature: 0, maxTokens: 800, stop: [] },
    variables: { properties: { question: { type: 'string' } } },
    outputSchema: null,
    slots: [
      {
        name: 'sources',
        title: { en: 'Sources', zh: '资料' },
        form: 'sources',
        budgetTokens: 6_000,
        isWhole: false,
        isRequired: true,
      },
      {
        name: 'question',
        title: { en: 'Question', zh: '问题' },
        form: 'text',
        budgetTokens: 1_500,
        isWhole: true,
        isRequired: true,
      },
    ],
    trial: {
      en: { sources: [{ title: 'Water', text: 'Water boils at 100 °C.' }], question: 'When does it boil?' },
      zh: { sources: [{ text: '水在 100 °C 沸腾。' }], question: '何时沸腾？' },
    },
    models: [modelOf()],
    texts: [
      { language: 'en', instructions: 'You answer.\n\n# Task\nAnswer.', instructionTokens: 400, mostPromptTokens: 8_000, costs },
      { language: 'zh', instructions: '你来回答。\n\n# 任务\n回答。', instructionTokens: 300, mostPromptTokens: 7_900, costs },
    ],
    comparison: {
      from: '1.0.0',
      to: '1.1.0',
      requiredChange: 'minor',
      languages: [
        {
          language: 'en',
          changes: [same, { kind: 'removed', text: 'At most 6 sentences.\n' }, { kind: 'added', text: 'At most 4 sentences.\n' }],
          prefix: { fromByte: 1_203, bytes: 1_600, keptTokens: 312, lostTokens: 88 },
        },
        { language: 'zh', changes: [same], prefix: { fromByte: null, bytes: 900, keptTokens: 300, lostTokens: 0 } },
      ],
    },
    ...edit,
  };
}

export const rendered: RenderedPrompt = {
  version: '1.1.0',
  messages: [
    { role: 'system', content: 'You answer.' },
    { role: 'user', content: 'Question\n<<<question 1a\nWhy?\n>>>question 1a' },
  ],
  promptTokens: 431,
  stablePrefixBytes: 11,
  slots: [{ name: 'sources', tokens: 90, budgetTokens: 6_000, droppedSentences: 2, droppedSources: 1 }],
  costs,
};

export function experimentOf(edit: Partial<Experiment> = {}): Experiment {
  return {
    controlVersion: '1.0.0',
    variantVersion: '1.1.0',
    variantPercent: 30,
    isRunning: true,
    changedAt: '2026-11-26T08:00:00.000Z',
    ...edit,
  };
}

export function outcomesOf(edit: Partial<Outcomes> = {}): Outcomes {
  return {
    items: [
      { version: '1.0.0', variant: null, kind: 'accepted', count: 4, mean: 0.75, share: { successes: 3, low: 0.3006, high: 0.9544 } },
    ],
    comparisons: [
      {
        kind: 'accepted',
        control: { count: 100, mean: 0.5, successes: 50 },
        variant: { count: 100, mean: 0.75, successes: 75 },
        difference: { low: 0.1168, high: 0.3712 },
        verdict: 'variant-higher',
      },
    ],
    ...edit,
  };
}

export function startOf(edit: Partial<RunStart> = {}): RunStart {
  return {
    endpoint: 'deepseek',
    model: 'deepseek-flash',
    place: 'cloud',
    isRestart: false,
    isContinuation: false,
    unsentParameters: [],
    ...edit,
  };
}

export function endOf(edit: Partial<RunEnd> = {}): RunEnd {
  return {
    version: '1.1.0',
    text: 'Water boils at 100 °C [1].',
    leaksInstructions: false,
    output: null,
    answeredBy: { endpoint: 'deepseek', model: 'deepseek-flash', place: 'cloud' },
    dataClass: 'internal',
    finishReason: 'stop',
    promptTokens: 431,
    completionTokens: 12,
    cacheHitTokens: 384,
    costMicroUsd: 54,
    ...edit,
  };
}

export function eventOf(event: string, data: unknown): StreamEvent {
  return { event, data: JSON.stringify(data) };
}
