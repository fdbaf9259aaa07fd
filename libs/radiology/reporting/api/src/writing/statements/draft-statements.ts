import type { TextToVerify } from '@trivium/ai/generation';
import type { ReportSections } from '@trivium/radiology/reporting/domain';
import { splitSentences } from '@trivium/shared/language';
import type { ReportEvidence, ReportFact } from '../report-evidence';
import { comparisonOf, type Headings, regionOf, underHeadings } from './dictated-headings';
import type { SaidOf } from './statement-match';
import { unsaidOf } from './unsaid-words';
import { LOCATING } from './per-place';
import { STATEMENT_LEXICONS } from './statement-lexicon';
import { AFFIRMED, type Token } from './statement-parts';
import { type DraftStatement, draftStatement, impliedBy, placesBefore } from './statement-units';

/** As the draft sets off what nobody understood. */
const NOT_UNDERSTOOD_WORDS = /(?:\[not understood: |【未识别：)(.*?)[\]】]/gsu;

/** Says in a dictation that something should be done. */
const DICTATED_ADVICE =
  /\b(?:recommend\w*|advis\w+|suggest(?:ed)?|consider(?:ed)?|follow[- ]?up|should|further (?:evaluation|work-?up|imaging)|(?:repeat|control) (?:ct|mri?|ultrasound|imaging))\b|建议|随访|复查|随诊|会诊|进一步/iu;

/** Sentences of the draft that state something together. */
export interface KnownStatement {
  readonly fact: readonly ReportFact[];
  readonly statement: DraftStatement;
  /** In the words of the dictation, where the draft has others: said wholly, all its facts are said. */
  readonly isDictated?: true;
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
  return section === 'recommendations'
    ? text
        .replace(/\bwithin\b/giu, 'inside-of-time')
        // How strongly it is said stays: to be considered is less than recommended.
        .replace(/\b(?:could|may|might|can|should|to) be considered\b|可考虑|可以考虑/giu, ' consider ')
        .replace(ADVICE, ' ')
    : text;
}

function wordsOf({ text, section }: ReportFact): string {
  return plainWords(text.replace(NOT_UNDERSTOOD_WORDS, '$1'), section);
}

/** A sentence without what carries advice, where it is advice and advises something. */
export function plainWords(text: string, section: keyof ReportSections): string {
  const plain = withoutAdvice(text, isDictatedAdvice(text) ? 'recommendations' : section);
  return section === 'recommendations' || /[\p{L}\p{N}]/u.test(plain) ? plain : text;
}

export function isDictatedAdvice(text: string): boolean {
  return DICTATED_ADVICE.test(text);
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
      if (!isOfSection(fact, own) || (fact.isFixed && fact.sentence.mark !== 'not_understood')) continue;
      const stated = statementOf(fact, language);
      const isNamed =
        comparisonOf(wordsOf(fact), stated) !== undefined ||
        stated.tokens.some(
          ({ kind, axis }) => axis === 'rads' || (kind !== 'number' && kind !== 'feature' && kind !== 'axis' && kind !== 'state'),
        );
      const last = groups.at(-1);
      if (isNamed || last === undefined) groups.push([fact]);
      else last.push(fact);
    }
    const all = own === 'recommendations' && evidence.read.findings.length > 0 ? CHEST : [];
    const headings = headingsBefore(groups, language);
    const placesOf = (index: number): readonly string[] =>
      placesBefore(
        groups.slice(0, index).flatMap((group) => group.slice(0, 1).map((first) => statementOf(first, language))),
        language,
      );
    const lastOf = (index: number): readonly Token[] =>
      groups
        .slice(0, index)
        .at(-1)
        ?.slice(0, 1)
        .flatMap((fact) => statementOf(fact, language).tokens) ?? [];
    const drafted = groups.map((fact, index): KnownStatement => {
      const around = { language, read: evidence.read, places: placesOf(index), all, headings: headings(index), last: lastOf(index) };
      return { fact, statement: withCounts(fact, around) };
    });
    const dictated = inDictatedWords(groups, evidence).map(({ fact, text, at }): KnownStatement => {
      const around = { language, read: evidence.read, places: placesOf(at), all, headings: headings(at), last: lastOf(at) };
      return { fact, statement: withCounts(fact, { ...around, text }), isDictated: true };
    });
    return [...drafted, ...dictated];
  }
}

/** Advice that the reader did not understand stands with the findings, and is advice all the same. */
function isOfSection({ section, text }: ReportFact, own: keyof ReportSections): boolean {
  return section === own || (own === 'recommendations' && section === 'findings' && isDictatedAdvice(text));
}

/** The comparison is of the whole dictation, a region of what follows it. */
function headingsBefore(groups: readonly (readonly ReportFact[])[], language: 'en' | 'zh'): (index: number) => Headings {
  const heads = groups.map(([first]) => (first === undefined ? undefined : statementOf(first, language)));
  const comparisons = groups.flatMap((group, index) => {
    const [head, first] = [heads[index], group[0]];
    return head === undefined || first === undefined ? [] : [comparisonOf(wordsOf(first), head) ?? []].filter((keys) => keys.length > 0);
  });
  const dates = new Set(heads.flatMap((head) => head?.tokens.filter(({ axis }) => axis === 'date').map(({ key }) => key) ?? []));
  const comparison = dates.size === 1 ? (comparisons[0] ?? []) : [];
  const regions = heads.map((head) => (head === undefined ? undefined : regionOf(head)));
  return (index) => ({ comparison, region: regions.slice(0, index).findLast((region) => region !== undefined) ?? [] });
}

/** Sentences of the dictation that the draft words otherwise, with what the draft made of them. What a person set right is no longer what was dictated. */
function inDictatedWords(
  groups: readonly (readonly ReportFact[])[],
  { dictation, read }: ReportEvidence,
): readonly { readonly fact: readonly ReportFact[]; readonly text: string; readonly at: number }[] {
  if (read.findings.some(({ byHand }) => byHand !== undefined)) return [];
  return blocksOf(dictation, groups.flat()).flatMap(([start, end]) => {
    const text = dictation.slice(start, end);
    const isHere = (fact: ReportFact): boolean => spansOf(fact).some(([from, to]) => from < end && start < to);
    const fact = groups.flat().filter(isHere);
    const at = groups.findIndex((group) => group.some(isHere));
    return at < 0 || fact.every((one) => one.text === text) ? [] : [{ fact, text, at }];
  });
}

function spansOf({ sentence: { source } }: ReportFact): readonly (readonly [number, number])[] {
  return source.kind === 'dictation' || source.kind === 'measurement' ? source.spans : [];
}

/** The sentences of a dictation, those together that one sentence of the draft was made of. */
function blocksOf(dictation: string, facts: readonly ReportFact[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (const { start, end } of splitSentences(dictation)) {
    const last = blocks.at(-1);
    const isOfLast = facts.some((fact) => {
      const spans = spansOf(fact);
      return spans.some(([, to]) => to > start) && spans.some(([from, to]) => last !== undefined && from < last[1] && to > last[0]);
    });
    if (last !== undefined && isOfLast) last[1] = end;
    else blocks.push([start, end]);
  }
  return blocks;
}

const ACTS_ON =
  /\b(?:narrows|obstructs|occludes|distends|erodes|elevates|splays|effaces)\b|\b(?:narrowing|obstructing|occluding|eroding|elevating|effacing) the\b|受压|使/iu;
const SAME_PLACE =
  /\b(?:at|in) (?:this|that|the same) (?:level|location|place|region|side)\b|\b(?:there|here)\b$|同层面|该层面|同水平|该水平|此处|该处|同侧/iu;

/** What a sentence is about that names nothing itself: `Largest in the left upper lobe, 23 mm` of the metastases before it; and where lies what may be `pneumonia`. */
function ofLast(text: string, { tokens, language }: DraftStatement, last: readonly Token[]): readonly string[] {
  const things = tokens.filter(({ kind }) => kind === 'thing');
  const isPlaced = tokens.some(({ kind }) => kind === 'place');
  const isGuess = tokens.some(({ stance, id }) => stance === '~' || stance === '?' || id === 'likely' || id === 'doubt');
  const subjects = last.filter(({ kind, stance }) => kind === 'thing' && stance === '');
  const places = last.filter(({ kind, axis }) => kind === 'place' || (axis !== undefined && LOCATING.has(axis)));
  // `Left pneumothorax. Lung compressed by 30 %`: of that side.
  const lexicon = STATEMENT_LEXICONS[language];
  const near = new Set(last.flatMap(({ id }) => [id, ...lexicon.implied(id)]));
  const isThere = tokens.every(({ kind, id }) => kind !== 'place' || near.has(id));
  const side =
    things.length === 0 && isThere && !tokens.some(({ axis }) => axis === 'side') ? last.filter(({ axis }) => axis === 'side') : [];
  // `Infraspinatus degenerated. Subscapularis intact`: what is found in the one is not in the other.
  const isElsewhere = isPlaced && tokens.some(({ kind, id }) => kind === 'state' && AFFIRMED.has(id));
  const taken = [
    ...side,
    ...(things.length === 0 && !isElsewhere ? subjects : []),
    ...(((isGuess || things.length === 0) && !isPlaced) || SAME_PLACE.test(text) ? places : []),
  ];
  return taken.flatMap(({ key, id }) => [key, ...impliedBy(id, STATEMENT_LEXICONS[language])]);
}

/** The number of what the draft calls several. */
function withCounts(
  facts: readonly ReportFact[],
  {
    language,
    read,
    places,
    all,
    headings,
    last,
    text = facts.map((fact) => wordsOf(fact).replace(/[.。]\s*$/u, '')).join(language === 'zh' ? '，' : ', '),
  }: {
    readonly language: 'en' | 'zh';
    readonly read: ReportEvidence['read'];
    readonly places: readonly string[];
    readonly all: readonly string[];
    readonly headings: Headings;
    readonly last: readonly Token[];
    readonly text?: string;
  },
): DraftStatement {
  const counts = facts.flatMap(({ findings }) => findings.flatMap((index) => read.findings[index]?.howMany ?? []));
  const isOfLung = facts.some(({ findings }) => findings.some((index) => OF_LUNG.has(read.findings[index]?.type ?? '')));
  const plain = draftStatement(text, language);
  const compared = comparisonOf(text, plain);
  const statement = draftStatement(text, language, {
    all: [
      ...all,
      ...(isOfLung ? LUNG : []),
      ...counts.map((count) => `count=${count}`),
      ...underHeadings(text, plain, headings),
      ...(compared ?? []),
      ...ofLast(text, plain, last),
      ...(/\bone\b|\ba single\b/iu.test(text) ? ['single'] : []),
      // What narrows a thing causes that it is narrow.
      ...(ACTS_ON.test(text) ? ['causes', '导致'] : []),
    ],
    unplaced: places,
  });
  // Of a comparison only its date has to be said.
  return compared === undefined ? statement : { ...statement, tokens: statement.tokens.filter(({ axis }) => axis === 'date') };
}

/** Sentences of the draft of which several sentences together leave nothing unsaid. */
export function saidTogether(
  said: readonly SaidOf<readonly ReportFact[]>[],
  {
    language,
    section,
    known,
  }: { readonly language: 'en' | 'zh'; readonly section: keyof ReportSections; readonly known: readonly KnownStatement[] },
): readonly ReportFact[] {
  const words = new Map<ReportFact, Set<string>>();
  const whole = new Map<readonly ReportFact[], Set<string>>();
  const everything = new Set(said.flatMap(({ keys }) => [...keys]));
  for (const { fact: facts, keys } of said) {
    whole.set(facts, new Set([...(whole.get(facts) ?? []), ...keys]));
    for (const fact of facts) words.set(fact, new Set([...(words.get(fact) ?? []), ...keys]));
  }
  const isOwn = (fact: ReportFact): boolean => isOfSection(fact, section);
  const drafted = [...words].flatMap(([fact, keys]) =>
    isOwn(fact) && unsaidOf(statementOf(fact, language), keys).length === 0 ? [fact] : [],
  );
  const dictated = known.flatMap(({ fact, statement, isDictated }) =>
    isDictated === true && unsaidOf(statement, whole.get(fact) ?? new Set()).length === 0 ? fact.filter(isOwn) : [],
  );
  // A comparison and a region are said with what is told of them.
  const headings = known.flatMap(({ fact }) =>
    fact.filter((one) => {
      const statement = statementOf(one, language);
      const isDated = comparisonOf(wordsOf(one), statement)?.every((key) => !key.startsWith('date=') || everything.has(key)) === true;
      const side = regionOf(statement) === undefined ? undefined : statement.tokens.find(({ axis }) => axis === 'side');
      return isOwn(one) && (isDated || (side !== undefined && everything.has(side.key)));
    }),
  );
  return [...drafted, ...dictated, ...headings];
}
