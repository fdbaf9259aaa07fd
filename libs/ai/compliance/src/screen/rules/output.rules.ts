import type { ComplianceRule } from '../rule';

const ofPlatform = { family: 'output', sides: ['answer'], owner: 'platform' } as const;

/** What the gate looks for in a text of a model, whatever the profession. */
export const OUTPUT_RULES = [
  {
    ...ofPlatform,
    id: 'output.canary',
    version: '1',
    title: { en: 'The mark of the instructions', zh: '指令标记' },
    purpose: {
      en: 'Each instruction carries a secret mark. A text that repeats it was talked into giving its instructions away; nothing of it is shown.',
      zh: '每条指令都带有秘密标记。文本若复述该标记，说明模型被诱导泄露指令，整段文本不予显示。',
    },
    effect: 'withhold',
    source: 'OWASP LLM07',
  },
  {
    ...ofPlatform,
    id: 'output.instructions',
    version: '2',
    title: { en: 'Repeated instructions', zh: '复述指令' },
    purpose: {
      en: 'A text that repeats its instructions, also encoded, spaced out or backwards, is not shown; the embedded engine’s text stands in.',
      zh: '复述指令的文本（包括编码、拆字或倒写）不予显示，由内置引擎的文本代替。',
    },
    effect: 'withhold',
    source: 'OWASP LLM07',
  },
  {
    ...ofPlatform,
    id: 'output.tool-call',
    version: '1',
    title: { en: 'Calls of tools inside a text', zh: '文本中的工具调用' },
    purpose: {
      en: 'No tool is offered to a model here. A sentence that looks like a call of one is struck.',
      zh: '此处不向模型提供任何工具。形似工具调用的句子一律删除。',
    },
    effect: 'strike',
    source: 'OWASP LLM06',
  },
  {
    ...ofPlatform,
    id: 'output.dictated',
    version: '1',
    title: { en: 'Sentences that the input dictated', zh: '输入中口授的句子' },
    purpose: {
      en: 'A sentence that a question or a passage told the model to say is struck: it is somebody’s wish, not a finding.',
      zh: '问题或资料指定模型说出的句子一律删除：那是他人的意愿，不是依据。',
    },
    effect: 'strike',
    source: 'OWASP LLM01',
  },
  {
    ...ofPlatform,
    id: 'output.markup',
    version: '2',
    title: { en: 'Links, pictures and HTML', zh: '链接、图片与 HTML' },
    purpose: {
      en: 'A picture that is fetched or a link that is opened can carry a text away. Their words stay, the rest goes.',
      zh: '加载图片或打开链接可能把文本带出。保留文字，其余移除。',
    },
    effect: 'remove',
    source: 'OWASP LLM05',
  },
] as const satisfies readonly ComplianceRule[];

export type OutputRuleId = (typeof OUTPUT_RULES)[number]['id'];
