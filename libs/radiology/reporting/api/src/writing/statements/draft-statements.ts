import type { TextToVerify } from '@trivium/ai/generation';
import type { ReportSections } from '@trivium/radiology/reporting/domain';
import type { ReportEvidence, ReportFact } from '../report-evidence';
import { type SaidOf, unsaidOf } from './statement-match';
import { type DraftStatement, draftStatement, placesBefore } from './statement-units';

/** As the draft sets off what nobody understood. */
const NOT_UNDERSTOOD_WORDS = /(?:\[not understood: |【未识别：)(.*?)[\]】]/gsu;

/** Sentences of the draft that state something together. */
export interface KnownStatement {
  readonly fact: readonly ReportFact[];
  readonly statement: DraftStatement;
}

/** Findings of the vocabulary are of the chest: so is the examination that looks at them again. */
const CHEST = ['chest', '胸部'];

const LUNG = ['lung', '肺'];
/** Findings that are told of as on a side, and lie in a lung. */
const OF_LUNG = new Set<string>([
  'nodule',
  'mass',
  'granuloma',
  'consolidation',
  'atelectasis',
  'bronchiectasis',
  'emphysema',
  'bulla',
  'scar',
]);

const STATEMENTS = new WeakMap<ReportFact, DraftStatement>();
const KNOWN = new WeakMap<ReportEvidence, Map<string, readonly KnownStatement[]>>();

/** Words that carry advice and advise nothing by themselves; `consider` is not among them. */
const ADVICE =
  /\b(?:recommend(?:ed|s|ation)?|advis(?:e|ed|able)|suggest(?:ed|s|ing)?|should|perform(?:ed|ing)?|obtain(?:ed|ing)?|carried out|done|repeat(?:ed|ing)?|follow(?:ed)?[- ]?ups?(?: with| by)?|re-?examination|further (?:evaluation|assessment|work-?up|investigation|imaging)|evaluation|assessment|guidance|under|using|after|is indicated|undergo|control|consider here|advisable|warranted|suggestion|request(?:ed)?|consultations?|consult|opinion|referral|refer)\b|建议|推荐|进一步|明确|诊断|会诊|诊治|应当?|进行|予以?|请|行(?=[^走])|再次|检查|随访|随诊|复查|复检|后/giu;

/** A sentence of the recommendations as what is to be done, and when. */
export function withoutAdvice(text: string, section: keyof ReportSections): string {
  // Within a time is not after it.
  return section === 'recommendations' ? text.replace(/\bwithin\b/giu, 'inside-of-time').replace(ADVICE, ' ') : text;
}

function wordsOf({ text, section }: ReportFact): string {
  return withoutAdvice(text.replace(NOT_UNDERSTOOD_WORDS, '$1'), section);
}

function statementOf(fact: ReportFact, language: 'en' | 'zh'): DraftStatement {
  const known = STATEMENTS.get(fact) ?? draftStatement(wordsOf(fact), language);
  STATEMENTS.set(fact, known);
  return known;
}

/** What a sentence of a section may say; an impression is drawn from the findings. A sentence that names nothing (`28 mm.`) says it of the one before it. */
export function knownStatements(
  section: keyof ReportSections,
  { language, evidence }: Omit<TextToVerify<ReportEvidence>, 'text'>,
): readonly KnownStatement[] {
  const sections = KNOWN.get(evidence) ?? new Map<string, readonly KnownStatement[]>();
  KNOWN.set(evidence, sections);
  const kept = sections.get(section);
  if (kept !== undefined) return kept;
  const found = section === 'impression' ? [...statementsOf('impression'), ...statementsOf('findings')] : statementsOf(section);
  sections.set(section, found);
  return found;

  function statementsOf(own: keyof ReportSections): readonly KnownStatement[] {
    const groups: ReportFact[][] = [];
    for (const fact of evidence.facts) {
      if (fact.section !== own || (fact.isFixed && fact.sentence.mark !== 'not_understood')) continue;
      const isNamed = statementOf(fact, language).tokens.some(
        ({ kind, axis }) => axis === 'rads' || (kind !== 'number' && kind !== 'feature' && kind !== 'axis' && kind !== 'state'),
      );
      const last = groups.at(-1);
      if (isNamed || last === undefined) groups.push([fact]);
      else last.push(fact);
    }
    const all = own === 'recommendations' && evidence.read.findings.length > 0 ? CHEST : [];
    return groups.map((fact, index) => {
      const before = groups.slice(0, index).flatMap((group) => group.slice(0, 1).map((first) => statementOf(first, language)));
      return { fact, statement: withCounts(fact, { language, read: evidence.read, places: placesBefore(before, language), all }) };
    });
  }
}

/** The number of what the draft calls several. */
function withCounts(
  facts: readonly ReportFact[],
  {
    language,
    read,
    places,
    all,
  }: {
    readonly language: 'en' | 'zh';
    readonly read: ReportEvidence['read'];
    readonly places: readonly string[];
    readonly all: readonly string[];
  },
): DraftStatement {
  const text = facts.map((fact) => wordsOf(fact).replace(/[.。]\s*$/u, '')).join(language === 'zh' ? '，' : ', ');
  const counts = facts.flatMap(({ findings }) => findings.flatMap((index) => read.findings[index]?.howMany ?? []));
  const isOfLung = facts.some(({ findings }) => findings.some((index) => OF_LUNG.has(read.findings[index]?.type ?? '')));
  return draftStatement(text, language, {
    all: [...all, ...(isOfLung ? LUNG : []), ...counts.map((count) => `count=${count}`)],
    unplaced: places,
  });
}

/** Sentences of the draft of which several sentences together leave nothing unsaid. */
export function saidTogether(
  said: readonly SaidOf<readonly ReportFact[]>[],
  { language, section }: { readonly language: 'en' | 'zh'; readonly section: keyof ReportSections },
): readonly ReportFact[] {
  const words = new Map<ReportFact, Set<string>>();
  for (const { fact: facts, keys } of said) {
    for (const fact of facts) if (fact.section === section) words.set(fact, new Set([...(words.get(fact) ?? []), ...keys]));
  }
  return [...words].flatMap(([fact, keys]) => (unsaidOf(statementOf(fact, language), keys).length === 0 ? [fact] : []));
}
