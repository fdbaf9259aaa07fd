import { PromptSeal } from '../template/prompt-seal';
import type { PromptTemplate } from '../template/prompt-template';
import { renderUnchecked } from '../template/render-template';
import { outputVerdict } from '../screen/prompt-runs';
import { graphRefinement } from '../testing/graph-refinement.prompt';
import { radiologyReport } from '../testing/radiology-report.prompt';
import { researchBrief } from '../testing/research-brief.prompt';
import { ScriptedModel } from '../testing/scripted-model';
import { factsOf } from '../testing/template-facts';
import { ABSTENTION, groundedAnswer } from './grounded-answer.prompt';
import { intentFallback } from './intent-fallback.prompt';
import { jsonRepair } from './json-repair.prompt';
import { repairAnswer } from './repair-answer.prompt';

interface Golden {
  readonly template: PromptTemplate;
  readonly variables: Readonly<Record<'en' | 'zh', unknown>>;
  readonly answers: Readonly<Record<'en' | 'zh', string>>;
  readonly facts: unknown;
}

const boiling = { en: [{ text: 'Water boils at 100 °C.' }], zh: [{ text: '水在 100 °C 沸腾。' }] };

const GOLDENS: readonly Golden[] = [
  {
    template: groundedAnswer,
    variables: {
      en: { sources: boiling.en, question: 'When does water boil?' },
      zh: { sources: boiling.zh, question: '水什么时候沸腾？' },
    },
    answers: { en: 'Water boils at 100 °C [1].', zh: '水在 100 °C 沸腾 [1]。' },
    facts: { isAbstention: false, citations: [1], numbers: [100], headings: 0 },
  },
  {
    template: groundedAnswer,
    variables: { en: { sources: boiling.en, question: 'Who wrote it?' }, zh: { sources: boiling.zh, question: '谁写的？' } },
    answers: ABSTENTION,
    facts: { isAbstention: true, citations: [], numbers: [], headings: 0 },
  },
  {
    template: repairAnswer,
    variables: {
      en: { sources: boiling.en, answer: 'Water boils at 90 °C [1].', findings: ['The number 90 is not in source 1.'] },
      zh: { sources: boiling.zh, answer: '水在 90 °C 沸腾 [1]。', findings: ['资料 1 中没有数字 90。'] },
    },
    answers: { en: 'Water boils at 100 °C [1].', zh: '水在 100 °C 沸腾 [1]。' },
    facts: { isAbstention: false, citations: [1], numbers: [100], headings: 0 },
  },
  {
    template: intentFallback,
    variables: {
      en: { labels: ['definition: asks what a word means', 'search: looks for a passage'], request: 'osmosis?' },
      zh: { labels: ['definition: 询问词义', 'search: 查找段落'], request: '渗透？' },
    },
    answers: { en: '{"label":"definition","isSure":true}', zh: '```json\n{"label":"definition","isSure":true}\n```' },
    facts: { label: 'definition', isSure: true },
  },
  {
    template: jsonRepair,
    variables: {
      en: { schema: '{"required":["pages"]}', answer: '{pages: [1]', problems: ['no JSON'] },
      zh: { schema: '{"required":["pages"]}', answer: '{pages: [1]', problems: ['不是 JSON'] },
    },
    answers: { en: '{"pages":[1]}', zh: '{"pages":[1]}' },
    facts: { pages: [1] },
  },
  {
    template: radiologyReport,
    variables: {
      en: { technique: 'CT of the chest', findings: ['nodule, 6 mm, right upper lobe'], terms: ['nodule'] },
      zh: { technique: '胸部 CT', findings: ['结节，6 mm，右肺上叶'] },
    },
    answers: {
      en: '## Technique\nCT.\n## Findings\nNodule of 6 mm, right upper lobe.\n## Impression\nNodule on the right.',
      zh: '## 检查技术\nCT。\n## 影像所见\n右肺上叶结节，6 mm。\n## 诊断意见\n右侧结节。',
    },
    facts: { isAbstention: false, citations: [], numbers: [6], headings: 3 },
  },
  {
    template: graphRefinement,
    variables: {
      en: { sources: [{ text: 'A cell is needed for photosynthesis.' }], edges: ['photosynthesis needs cell'] },
      zh: { sources: [{ text: '光合作用需要细胞。' }], edges: ['光合作用 needs 细胞'] },
    },
    answers: {
      en: '{"edges":[{"from":"photosynthesis","to":"cell","relation":"needs","source":1}]}',
      zh: '{"edges":[{"from":"光合作用","to":"细胞","relation":"needs","source":1}]}',
    },
    facts: { edges: [{ from: '(words)', to: '(words)', relation: 'needs', source: 1 }] },
  },
  {
    template: researchBrief,
    variables: {
      en: {
        sources: [{ text: 'Revenue was 5 million dollars.' }],
        figures: ['revenue: 5 million USD, 2025'],
        company: 'Example',
        asOf: '2026-03-01',
      },
      zh: {
        sources: [{ text: '营业收入为 500 万美元。' }],
        figures: ['营业收入：500 万美元，2025 年'],
        company: '示例公司',
        asOf: '2026-03-01',
      },
    },
    answers: { en: '## Figures\nRevenue of 2025 rose [1].', zh: '## 数据\n2025 年收入增长 [1]。' },
    facts: { isAbstention: false, citations: [1], numbers: [2025], headings: 1 },
  },
];

describe('goldens', () => {
  const seal = new PromptSeal('key of the goldens');

  it.each(GOLDENS.map((golden) => [golden.template.id, golden] as const))(
    '%s tells a model the same, and reads the same from it, in both languages',
    async (_, golden) => {
      const { template, variables, answers, facts } = golden;
      const model = new ScriptedModel(answers);
      for (const language of ['en', 'zh'] as const) {
        const prompt = renderUnchecked(template, { variables: variables[language], language, seal });
        const answer = await model.answerTo(prompt);
        expect(outputVerdict(template, answer)).toBe(template.output.form === 'json' ? 'fits' : null);
        expect([language, factsOf(template, answer)]).toEqual([language, facts]);
      }
      expect(model.heard).toMatchSnapshot();
    },
  );
});
