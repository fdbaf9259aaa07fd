import { z } from 'zod';
import { defineTemplate, promptSourceSchema } from '../template/prompt-template';

const edge = z.strictObject({
  from: z.string().min(1).max(200),
  to: z.string().min(1).max(200),
  relation: z.enum(['needs', 'part-of', 'related']),
  source: z.int().positive(),
});

/** A fixture: a graph of concepts whose edges a model may keep, turn or drop, each with the number of its source. */
export const graphRefinement = defineTemplate({
  id: 'fixture-graph-refinement',
  version: '1.0.0',
  title: { en: 'Refine a graph (fixture)', zh: '改进图谱（测试用）' },
  purpose: 'fixture.graph',
  dataClass: 'internal',
  variables: z.strictObject({ sources: z.array(promptSourceSchema).min(1), edges: z.array(z.string().min(1)).min(1) }),
  slots: { sources: { form: 'sources', budgetTokens: 6_000 }, edges: { form: 'list', budgetTokens: 2_000 } },
  output: { form: 'json', name: 'graph', schema: z.strictObject({ edges: z.array(edge).max(200) }) },
  parameters: { thinking: 'off', temperature: 0, maxTokens: 4_000 },
  variants: {
    en: {
      role: 'You review graphs of concepts against the passages that they come from.',
      task: 'Refine the edges in the data by the sources in the data.',
      sections: [
        {
          key: 'rules',
          heading: 'Rules',
          text: 'Keep an edge only if its source states it. Direction counts: "needs" points from what is learnt later to what is learnt before. Name no concept that the edges do not have.',
        },
      ],
      format: 'One JSON object and nothing else.',
      example: '{"edges":[{"from":"photosynthesis","to":"cell","relation":"needs","source":1}]}',
      slots: { sources: 'Sources', edges: 'Edges' },
    },
    zh: {
      role: '你负责依据原文审核概念图谱。',
      task: '改进数据中的关系，依据数据中的资料。',
      sections: [
        {
          key: 'rules',
          heading: '规则',
          text: '只有资料写明的关系才保留。方向很重要："needs" 由后学的概念指向先学的概念。不要出现关系中没有的概念。',
        },
      ],
      format: '只输出一个 JSON 对象，不写其他内容。',
      example: '{"edges":[{"from":"光合作用","to":"细胞","relation":"needs","source":1}]}',
      slots: { sources: '资料', edges: '关系' },
    },
  },
  trial: {
    en: { sources: [{ text: 'To understand photosynthesis one has to know what a cell is.' }], edges: ['photosynthesis needs cell'] },
    zh: { sources: [{ text: '要理解光合作用，须先了解细胞。' }], edges: ['光合作用 需要 细胞'] },
  },
});
