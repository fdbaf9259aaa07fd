import { guidelineIdOf, packOf, readGuidelineInput } from '@trivium/radiology/guidelines/domain';
import { z } from 'zod';

const bilingual = z.object({ en: z.string(), zh: z.string() });
const checked = z
  .enum(['two_sources', 'partly', 'one_source', 'unchecked'])
  .describe('How far the cell was checked against its publication');
const months = z.tuple([z.number(), z.number()]).nullable();
const scalar = z.union([z.number(), z.string(), z.boolean()]);

export const evaluateGuidelineRequest = z
  .strictObject({
    guideline: z
      .enum(['fleischner_2017', 'lung_rads_2022', 'lung_rads_v2022', 'ti_rads_2017', 'bi_rads'])
      .describe('`lung_rads_v2022` is another name of `lung_rads_2022`'),
    input: z
      .record(z.string().max(60), z.unknown())
      .describe(
        'Inputs of the guideline as `GET /api/guidelines` names them; sizes in mm as measured. What is missing is asked for in the answer, never guessed.',
      ),
    language: z.enum(['en', 'zh']).default('en').describe('Of `management` and `then`'),
  })
  .superRefine(({ guideline, input }, context) => {
    const id = guidelineIdOf(guideline);
    if (!id) return;
    for (const { path, message } of readGuidelineInput(packOf(id), input).problems)
      context.addIssue({ code: 'custom', path: ['input', path], message: `${message.en} / ${message.zh}` });
  })
  .meta({ id: 'EvaluateGuideline' });

export const guidelineCitation = z
  .object({
    source: z.string(),
    table: z.string(),
    row: z.string(),
    cell: z.string(),
    version: z.string(),
    checked,
    cellId: z.string(),
  })
  .meta({ id: 'GuidelineCitation' });

export const evaluatedGuideline = z
  .object({
    guideline: z.string(),
    applicable: z.boolean(),
    reason: z.string().optional().describe('Why it does not apply, or `missing_input`'),
    missing: z.array(z.string()).describe('Inputs without which no cell can be chosen'),
    roundedMm: z.number().optional(),
    code: z.string().optional(),
    category: z.string().optional(),
    firstFollowupMonths: months.describe('Earliest and latest; null when the cell names none'),
    followupMonths: months,
    then: z.string().nullable(),
    management: z.string(),
    text: z.object({ management: bilingual, then: bilingual.nullable() }).describe('The same advice in both languages'),
    citation: guidelineCitation.optional(),
    inputsUsed: z.record(z.string(), scalar),
    assumed: z.array(z.string()).describe('Inputs that were not given and are read as the guideline’s default'),
    wouldChange: z.array(
      z.object({
        input: z.string(),
        from: scalar.nullable(),
        to: scalar,
        code: z.string().optional(),
        category: z.string().optional(),
        management: bilingual,
      }),
    ),
    discordances: z.array(bilingual),
  })
  .meta({ id: 'EvaluatedGuideline' });

const packField = z.object({
  name: z.string(),
  label: bilingual,
  kind: z.enum(['number', 'choice', 'flag', 'choices']),
  unit: z.string().optional(),
  options: z.record(z.string(), bilingual).optional(),
  assumed: z.union([z.string(), z.boolean()]).optional(),
});

const packCell = z.object({
  citation: guidelineCitation,
  code: z.string().optional(),
  category: z.string().optional(),
  followupMonths: months,
  management: bilingual,
});

export const guidelinePacks = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        title: bilingual,
        about: bilingual,
        source: z.string(),
        version: z.string(),
        checked,
        fields: z.array(packField),
        cells: z.array(packCell),
      }),
    ),
  })
  .meta({ id: 'GuidelinePacks' });

export type EvaluateGuidelineRequest = z.infer<typeof evaluateGuidelineRequest>;
export type EvaluatedGuideline = z.infer<typeof evaluatedGuideline>;
export type GuidelinePacks = z.infer<typeof guidelinePacks>;
