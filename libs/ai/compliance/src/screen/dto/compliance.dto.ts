import { z } from 'zod';
import { JURISDICTIONS, LAW_STATES } from '../../law';
import { RULE_EFFECTS, RULE_FAMILIES, RULE_SIDES } from '../rule';

/** A chapter of a book; longer texts are no example. */
const LONGEST_TRIED_TEXT = 20_000;

const inBothLanguages = z.object({ en: z.string(), zh: z.string() });
const count = z.int().nonnegative();
const utcDay = z.iso.date().describe('Day in UTC');

const rule = z.object({
  id: z.string(),
  family: z.enum(RULE_FAMILIES),
  version: z.string(),
  title: inBothLanguages,
  purpose: inBothLanguages,
  effect: z.enum(RULE_EFFECTS).describe('What happens to what the rule finds'),
  sides: z.array(z.enum(RULE_SIDES)).describe('Texts that the rule looks at'),
  source: z.string().nullable().describe('The law, standard or policy that asks for it'),
  owner: z.enum(['platform', 'app']),
});
export const complianceRules = z.object({ items: z.array(rule) }).meta({ id: 'ComplianceRules' });
export type ComplianceRules = z.infer<typeof complianceRules>;

export const tryText = z
  .strictObject({
    text: z.string().min(1).max(LONGEST_TRIED_TEXT).describe('Read for this answer only; neither kept nor counted'),
    side: z.enum(RULE_SIDES).describe('What the text is taken for'),
  })
  .meta({ id: 'TryComplianceText' });
export type TryText = z.infer<typeof tryText>;

export const triedText = z
  .object({
    findings: z.array(z.object({ rule: z.string(), version: z.string(), effect: z.enum(RULE_EFFECTS), start: count, end: count })),
    rules: count.describe('Rules that looked at the text'),
  })
  .meta({ id: 'TriedComplianceText' });
export type TriedText = z.infer<typeof triedText>;

export const firingsQuery = z.object({ from: utcDay, to: utcDay.describe('Last day, included') });
export type FiringsQuery = z.infer<typeof firingsQuery>;

export const firingsResponse = z
  .object({
    from: utcDay,
    to: utcDay,
    keptDays: count.describe('Older counts are forgotten'),
    items: z.array(
      z.object({
        day: utcDay,
        rule: z.string(),
        version: z.string(),
        count,
        title: inBothLanguages.nullable().describe('Null for a rule that the program no longer has'),
        family: z.enum(RULE_FAMILIES).nullable(),
      }),
    ),
    total: count,
  })
  .meta({ id: 'ComplianceFirings' });
export type FiringsResponse = z.infer<typeof firingsResponse>;

const lawDate = z.object({ what: inBothLanguages, on: utcDay.nullable().describe('Null: unknown') });

export const lawResponse = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        jurisdiction: z.enum(JURISDICTIONS),
        law: inBothLanguages,
        article: inBothLanguages.describe('Where in the law, as its readers cite it'),
        asks: inBothLanguages,
        does: inBothLanguages.describe('What the program does about it today'),
        dates: z.array(lawDate),
        state: z.enum(LAW_STATES),
        unknown: inBothLanguages.nullable().describe('What we could not find out'),
        sources: z.array(z.object({ title: z.string(), url: z.url().nullable(), isOfficial: z.boolean() })),
        checkedOn: utcDay,
      }),
    ),
  })
  .meta({ id: 'ComplianceLaw' });
export type LawResponse = z.infer<typeof lawResponse>;
