// What the templates of the three apps tell a model in each language, and that both languages lead to the same facts. A change of a template shows here before it is released.
import { answeringChat, clientOver, ScriptedChatEngine, VirtualTiming } from '@trivium/ai/inference/api/testing';
import { chatRequestSchema, readJsonAnswer } from '@trivium/ai/inference/protocol';
import { PromptSeal, type PromptTemplate, renderUnchecked } from '@trivium/ai/prompts';
import { tutorPrompts } from '@trivium/education/tutor/api';
import { sentimentPrompts } from '@trivium/finance/sentiment/api';
import { reportPrompts } from '@trivium/radiology/reporting/api';
import type { OrganisationId } from '@trivium/shared/kernel';

type InBoth = Readonly<Record<'en' | 'zh', string>>;

/** What an honest model says to the trial that each template brings along. */
const ANSWERS: Readonly<Record<string, InBoth>> = {
  'tutor-answer': {
    en: 'In a stack items are added and taken at the top, so the item added last is taken first [1].',
    zh: '栈在栈顶放入和取出元素，因此最后放入的最先取出 [1]。',
  },
  'radiology-report': {
    en: '## Findings\n\nSolid nodule of 6 mm in the right upper lobe. No pleural effusion.\n\n## Impression\n\nSolid nodule of 6 mm in the right upper lobe.\n\n## Recommendations\n\nCT of the chest in 12 months.',
    zh: '## 影像表现\n\n右肺上叶见实性结节，大小 6 mm。未见胸腔积液。\n\n## 诊断意见\n\n右肺上叶实性结节，6 mm。\n\n## 建议\n\n12 个月后复查胸部 CT。',
  },
  'sentiment-labels': {
    en: '{"labels":[{"n":1,"label":"positive","confidence":0.9},{"n":2,"label":"negative","confidence":0.8},{"n":3,"label":"neutral","confidence":0.9}]}',
    zh: '```json\n{"labels":[{"n":1,"label":"positive","confidence":0.9},{"n":2,"label":"negative","confidence":0.8},{"n":3,"label":"neutral","confidence":0.9}]}\n```',
  },
};

/** Of a text what no language changes: citations, numbers, headings. Of JSON all, after its schema was met. */
function factsOf({ output }: PromptTemplate, answer: string): unknown {
  if (output.form === 'json') return output.schema.parse(readJsonAnswer(answer));
  return {
    citations: answer.match(/\[\d+\]/g) ?? [],
    numbers: answer.replace(/\[\d+\]/g, '').match(/\d+(?:\.\d+)?/g) ?? [],
    headings: answer.match(/^## /gm)?.length ?? 0,
  };
}

describe('goldens of the apps', () => {
  const seal = new PromptSeal('key of the goldens');
  const templates = [tutorPrompts, reportPrompts, sentimentPrompts].flatMap((set) => set.templates);

  it.each(templates.map((template) => [`${template.id} ${template.version}`, template] as const))(
    '%s tells a model the same, and reads the same from it, in both languages',
    async (_, template) => {
      const answers = ANSWERS[template.id];
      if (answers === undefined) throw new Error(`Write down what an honest model says to the trial of ${template.id}`);
      const facts: unknown[] = [];
      for (const language of ['en', 'zh'] as const) {
        const timing = new VirtualTiming();
        const engine = new ScriptedChatEngine({
          timing,
          script: () => answeringChat(answers[language]),
          place: 'local',
          isOnThisMachine: true,
          maxDataClass: 'restricted',
        });
        const { client } = clientOver([engine], { timing });
        const { messages, maxTokens, dataClass } = renderUnchecked(template, { language, seal, variables: template.trial[language] });
        const request = chatRequestSchema.parse({ model: 'auto', messages, maxTokens, dataClass });
        const { text } = await client.complete(request, { organisationId: 'organisation' as OrganisationId, purpose: template.purpose });
        expect(engine.received[0]?.messages.map(({ content }) => content)).toMatchSnapshot(language);
        facts.push(factsOf(template, text));
      }
      expect(facts[1]).toEqual(facts[0]);
    },
  );
});
