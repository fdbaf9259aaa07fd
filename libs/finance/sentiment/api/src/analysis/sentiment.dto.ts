import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { TABLE_FORMATS } from '@trivium/platform/documents';
import { z } from 'zod';
import { entityName, judgedText, languageCode } from './sentiment-text';

export const MOST_ITEMS = 1_000;

const label = z.enum(SENTIMENT_LABELS);
const probabilities = z.object({ negative: z.number(), neutral: z.number(), positive: z.number() }).describe('Together 1');
const span = z.object({ start: z.int(), end: z.int() }).describe('UTF-16 offsets into the text');

export const analyseSentiment = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string().min(1).max(200),
          text: judgedText().describe('The first 4,096 characters are read'),
          language: languageCode().optional().describe('ISO 639-1; told from the text when absent'),
          entity: entityName().describe('Company whose side is taken; the text as a whole when absent'),
        }),
      )
      .min(1)
      .max(MOST_ITEMS),
    withEntities: z.boolean().optional().describe('Also judge each text from the side of every company that it names'),
  })
  .meta({ id: 'AnalyseSentiment' });
export type AnalyseSentiment = z.infer<typeof analyseSentiment>;

export const exportSentiment = analyseSentiment.extend({ format: z.enum(TABLE_FORMATS).default('csv') }).meta({ id: 'ExportSentiment' });
export type ExportSentiment = z.infer<typeof exportSentiment>;

export const sentimentAnswer = z
  .object({
    id: z.string(),
    label: label.describe('The likeliest class, also when it abstains'),
    probabilities,
    isAbstained: z.boolean().describe('Too unsure to be counted'),
    language: z.string(),
    entities: z
      .array(z.object({ name: z.string(), label, probabilities, span: span.optional() }))
      .readonly()
      .optional(),
    experts: z
      .array(z.object({ index: z.int(), weight: z.number() }))
      .readonly()
      .describe('Experts of the model that were asked'),
    opinions: z
      .array(
        z.object({
          by: z.enum(['rules', 'experts', 'logistic-regression']),
          label: label.optional().describe('Absent: it says nothing'),
          probabilities: probabilities.optional(),
        }),
      )
      .readonly(),
    explanation: z.object({
      words: z
        .array(z.object({ text: z.string(), effect: z.number() }))
        .readonly()
        .describe('Pieces of the text that moved the score of `label` most: above 0 for it, below against it'),
      rules: z.array(z.object({ rule: z.string(), label, strength: z.number(), span })).readonly(),
    }),
    model: z.string().describe('Version that answered'),
  })
  .meta({ id: 'SentimentAnswer' });

export const sentimentAnswers = z.object({ results: z.array(sentimentAnswer).readonly() }).meta({ id: 'SentimentAnswers' });
export type SentimentAnswers = z.infer<typeof sentimentAnswers>;
