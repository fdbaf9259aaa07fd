import {
  FactVerifier,
  isWhole,
  type StrikeReason,
  type StruckSentence,
  type TextToVerify,
  type TextVerdict,
  type TextVerifier,
} from '@trivium/ai/generation';
import { type ReadDictation, readDictation } from '@trivium/radiology/findings/domain';
import { isAdviceText, REPORT_SECTIONS, type ReportSections, type ReportSentence } from '@trivium/radiology/reporting/domain';
import { againstReading, agreesWith, type Disagreement, isDenied, isSaid } from './finding-agreement';
import { markdownOf, type ModelSentence, modelSentences } from './model-report';
import { claimsAgainst, hasForeignWords } from './report-claims';
import { acceptedParts, isSameStatement, partsOf, type PlainStatement, plainStatement, wordsFromElsewhere } from './plain-statement';
import { isOtherwiseSure, saysAgain } from './said-again';
import { type ReportEvidence, type ReportFact, untoldIn } from './report-evidence';
import { REPORT_LEXICON } from './report-lexicon';
import { bringsAdvice } from './statements/added-advice';
import { knownStatements, plainWords, saidTogether } from './statements/draft-statements';
import { holdsForeign, isTurnedRound, type Matched, type SaidOf, saidOfDraft } from './statements/statement-match';
import { isAgainstTrends } from './trends';

const TEXTS: Readonly<Record<Disagreement | 'advice' | 'unadvised' | 'relation' | 'citation', StrikeReason['text']>> = {
  number: { en: 'A size or number that was not dictated.', zh: '口述中没有这个大小或数字。' },
  side: { en: 'The side is not the dictated one.', zh: '左右与口述不一致。' },
  negation: { en: 'Something was dictated that says the opposite, or nothing that says this.', zh: '口述的说法相反，或没有这一说法。' },
  certainty: { en: 'Said with another certainty than dictated.', zh: '确定程度与口述不一致。' },
  date: { en: 'A date that was not dictated.', zh: '口述中没有这个日期。' },
  name: { en: 'Another place or kind than dictated.', zh: '部位或性质与口述不一致。' },
  unsupported: { en: 'A finding or feature that was not dictated.', zh: '口述中没有这一所见或特征。' },
  relation: { en: 'A cause that was not dictated.', zh: '口述中没有这一因果关系。' },
  citation: { en: 'A guideline that is not the model’s to cite.', zh: '指南由程序引用，不由模型引用。' },
  unadvised: { en: 'Advice that was not dictated.', zh: '口述中没有这一建议。' },
  advice: { en: 'Advice outside the recommendations.', zh: '建议写在了建议部分之外。' },
};

interface Judged extends ModelSentence {
  readonly reasons: readonly StrikeReason[];
  readonly said: Pick<ReadDictation, 'findings' | 'negatives'>;
  /** Sentences of the draft that it says again, in other wording and nothing else. */
  readonly again?: readonly ReportFact[];
  /** Sentences of the draft that it says in part. */
  readonly partly?: readonly SaidOf<readonly ReportFact[]>[];
  /** What it spoke of last. */
  readonly last?: Matched<readonly ReportFact[]> | undefined;
}

/**
 * Compares a model's report with the draft in two ways: what the reader of dictations finds in each sentence must be what it found in the dictation, slot by slot, and the words must rest on the sentences of the same section.
 * Every sentence of the draft must come back, in whatever words.
 */
export class ReportVerifier implements TextVerifier<ReportEvidence> {
  readonly id = 'report-findings';
  readonly version = '1.1.0';
  private readonly words = new FactVerifier({ lexicons: [REPORT_LEXICON] });

  verify({ text, language, evidence }: TextToVerify<ReportEvidence>): TextVerdict {
    const fixed = evidence.facts.filter(({ isFixed }) => isFixed);
    const standing = new Set(fixed.flatMap(({ text: fact }) => [fact, ...modelSentences(fact, language).map((one) => one.text)]));
    // What nobody understood may stand between other sentences.
    const own = fixed.reduce((rest, fact) => (fact.sentence.mark === undefined ? rest : rest.replaceAll(fact.text, '\n')), text);
    const judged = modelSentences(own, language)
      .filter((sentence) => !standing.has(sentence.text) && !isEmptyPart(sentence, evidence))
      .reduce<readonly Judged[]>(
        (before, sentence) => [...before, this.withTrend(this.judge(sentence, { language, evidence, before: before.at(-1) }), evidence)],
        [],
      );
    const kept = judged.filter(({ reasons }) => reasons.length === 0);
    return {
      keptText: kept.length === 0 ? '' : markdownOf([...kept, ...fixed], language),
      kept: kept.length,
      struck: judged
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ text: sentence, reasons }): StruckSentence => ({ text: sentence, reasons })),
      omitted: this.missing(kept, { language, evidence }).map(({ text: fact }) => fact),
    };
  }

  repairInstruction({ struck, omitted }: TextVerdict, language: 'en' | 'zh'): string {
    const wrong = struck.map(({ text, reasons }) => `- ${text} (${reasons.map((reason) => reason.text[language]).join(' ')})`);
    const missing = omitted.map((text) => `- ${text}`);
    const words =
      language === 'zh'
        ? ['以下句子与陈述不符，请改正或删除：', '以下陈述必须写入其所属部分：', '其余句子保持不变，重新写出整份报告。']
        : [
            'These sentences do not agree with the statements. Correct or leave out:',
            'These statements have to be said, in their part:',
            'Leave the other sentences as they are and write the whole report again.',
          ];
    return [...(wrong.length > 0 ? [words[0], ...wrong] : []), ...(missing.length > 0 ? [words[1], ...missing] : []), words[2]].join('\n');
  }

  /** Puts the draft's own sentences where the model left something out; the whole is compared once more. */
  complete(verdict: TextVerdict, { language, evidence }: Omit<TextToVerify<ReportEvidence>, 'text'>): TextVerdict {
    if (verdict.kept === 0 || verdict.omitted.length === 0) return verdict;
    const kept = modelSentences(verdict.keptText, language);
    const wanted = new Set(verdict.omitted);
    const added = evidence.facts.filter(({ text }) => wanted.has(text)).map(({ section, text }) => ({ section, text }));
    const again = this.verify({ text: markdownOf([...kept, ...added], language), language, evidence });
    return isWhole(again) ? { ...again, struck: verdict.struck } : verdict;
  }

  /** Sizes say by themselves that something grew, so that the word beside them has to be looked at alone. */
  private withTrend(judged: Judged, { facts }: ReportEvidence): Judged {
    if (judged.reasons.length > 0) return judged;
    const told = [...(judged.again ?? []), ...(judged.partly ?? []).flatMap(({ fact }) => fact)];
    const known = (told.length > 0 ? told : facts).map(({ text }) => text);
    if (!isAgainstTrends(judged.text, known)) return judged;
    return { ...judged, reasons: [{ code: 'negation', text: TEXTS.negation }] };
  }

  private judge(
    sentence: ModelSentence,
    { before, ...options }: Omit<TextToVerify<ReportEvidence>, 'text'> & { readonly before: Judged | undefined },
  ): Judged {
    const { section, text } = sentence;
    const { language } = options;
    const judged = this.judgeWhole(sentence, options);
    if (bringsAdvice(text, options.evidence.facts))
      return { ...judged, reasons: [...judged.reasons, { code: 'advice', text: TEXTS.unadvised }] };
    const again = saidAgainBy(sentence, options);
    const known = knownStatements(section, options);
    const plain = plainWords(text, section);
    const found = saidOfDraft(plain, { language, known, before: before?.section === section ? before.last : undefined });
    if (found !== undefined) {
      const { said: partly, last } = found;
      return { ...judged, reasons: [], again: [...(again ?? []), ...saidAgainInParts(sentence, options)], partly, last };
    }
    // Whatever else speaks for it.
    if (holdsForeign(plain, { language, known }))
      return judged.reasons.length > 0 ? judged : { ...judged, reasons: [{ code: 'unsupported', text: TEXTS.unsupported }] };
    if (isTurnedRound(plain, { language, known }))
      return judged.reasons.length > 0 ? judged : { ...judged, reasons: [{ code: 'relation', text: TEXTS.relation }] };
    if (again !== undefined) return { ...judged, reasons: [], again };
    if (judged.reasons.length > 0) return this.judgeParts(sentence, options) ?? judged;
    return { ...judged, again: saidAgainInParts(sentence, options) };
  }

  /** A sentence that was merged of several: each part has to say one sentence of the draft again, or only what was read of the dictation. */
  private judgeParts(sentence: ModelSentence, options: Omit<TextToVerify<ReportEvidence>, 'text'>): Judged | undefined {
    const { language, evidence } = options;
    const again: ReportFact[] = [];
    const parts = acceptedParts(sentence.text, (text) => {
      const facts = saidAgainBy({ ...sentence, text }, options);
      if (facts !== undefined) return again.push(...facts) > 0;
      if (sentence.section === 'recommendations') return false;
      const said = readDictation(text, { language });
      const isOwn = untoldIn(text, said)?.length === 0 && againstReading(said, evidence.read).length === 0;
      return isOwn && claimsAgainst(text, evidence.grounds[sentence.section]).length === 0;
    });
    if (parts === undefined) return undefined;
    const read = parts.map((part) => readDictation(part, { language }));
    const said = { findings: read.flatMap(({ findings }) => findings), negatives: read.flatMap(({ negatives }) => negatives) };
    return { ...sentence, reasons: [], said, again };
  }

  private judgeWhole(sentence: ModelSentence, { language, evidence }: Omit<TextToVerify<ReportEvidence>, 'text'>): Judged {
    const said = readDictation(sentence.text, { language });
    const { section, text } = sentence;
    // As the draft has it.
    if (evidence.facts.some((fact) => fact.section === section && fact.text === text)) return { ...sentence, said, reasons: [] };
    const reasons: StrikeReason[] = againstReading(said, evidence.read).map((code) => ({ code, text: TEXTS[code] }));
    const isAdvice = isAdviceText(text) && section !== 'recommendations';
    if (isAdvice) reasons.push({ code: 'advice', text: TEXTS.advice });
    if (section === 'recommendations' && hasForeignWords(text, evidence.grounds[section]))
      reasons.push({ code: 'advice', text: TEXTS.unadvised });
    // Findings of the vocabulary have their certainty as a slot.
    if (said.findings.length === 0 && isOtherwiseSure(text, evidence.grounds[section].passages))
      reasons.push({ code: 'certainty', text: TEXTS.certainty });
    for (const claim of claimsAgainst(text, evidence.grounds[section])) reasons.push({ code: claim, text: TEXTS[claim] });
    // Where the reader understood every word of it, and each slot is a dictated one, other wording is only wording.
    if (reasons.length === 0 && this.isOtherWording({ ...sentence, said }, evidence)) return { ...sentence, said, reasons };
    const verdict = this.words.verify({ text, language, evidence: evidence.grounds[section] });
    // The words' verifier bears a word too much in a sentence that is otherwise told: `acute` is no wording. Of Chinese it knows characters, which say nothing of where they stand.
    if (section !== 'recommendations') {
      const plain = (words: string): PlainStatement => plainStatement(words, { language, section });
      const foreign = wordsFromElsewhere(plain(text), evidence.grounds[section].passages.map(plain));
      if (foreign.length > 0) reasons.push({ code: 'unsupported', text: TEXTS.unsupported });
    }
    return { ...sentence, said, reasons: [...reasons, ...verdict.struck.flatMap((struck) => struck.reasons)] };
  }

  /** Its findings are dictated ones, and what else it says stands in the sentence of the draft about the same finding (`small` of a small effusion). */
  private isOtherWording(
    { text, said, section }: ModelSentence & { readonly said: ReadDictation },
    { facts, read }: ReportEvidence,
  ): boolean {
    const untold = untoldIn(text, said);
    if (untold === undefined) return false;
    if (untold.length === 0) return true;
    if (section === 'recommendations' || said.findings.length === 0) return false;
    const own = facts.filter((fact) => fact.section === section && tellsOf(fact.sentence, { said, read }));
    const words = own.map((fact) => fact.text.toLowerCase()).join(' ');
    return own.length > 0 && untold.every((word) => isIn(word, words));
  }

  private missing(kept: readonly Judged[], { language, evidence }: Omit<TextToVerify<ReportEvidence>, 'text'>): ReportFact[] {
    return REPORT_SECTIONS.flatMap((section) => {
      const here = kept.filter((sentence) => sentence.section === section);
      const facts = evidence.facts.filter((fact) => fact.section === section && !fact.isFixed);
      const [known, worded] = [facts.filter(isStructured), facts.filter((fact) => !isStructured(fact))];
      const said = { findings: here.flatMap((one) => one.said.findings), negatives: here.flatMap((one) => one.said.negatives) };
      const partlyIn = (own: keyof ReportSections): readonly ReportFact[] =>
        saidTogether(
          kept.filter((sentence) => sentence.section === own).flatMap(({ partly }) => partly ?? []),
          { language, section: own, known: knownStatements(own, { language, evidence }) },
        );
      // Advice that was dictated among the findings may stand with the other advice.
      const again = new Set([
        ...here.flatMap((one) => one.again ?? []),
        ...partlyIn(section),
        ...(section === 'findings' ? partlyIn('recommendations') : []),
      ]);
      const isSummed = (fact: ReportFact): boolean => section === 'impression' && isSummary(fact, { here, evidence });
      const untold = known.filter((fact) => !again.has(fact) && !isToldIn(fact, { said, section, evidence }));
      const unspoken = this.unspoken(
        worded.filter((fact) => !again.has(fact)),
        { here, language },
      );
      return [...untold, ...unspoken]
        .filter((fact) => !isSummed(fact))
        .sort((a, b) => evidence.facts.indexOf(a) - evidence.facts.indexOf(b));
    });
  }

  /** Facts that are known by their words only: compared one by one, so that one cannot stand for another. */
  private unspoken(
    facts: readonly ReportFact[],
    { here, language }: { readonly here: readonly Judged[]; readonly language: 'en' | 'zh' },
  ): ReportFact[] {
    const text = here.map((one) => one.text).join(language === 'zh' ? '' : ' ');
    return facts.filter((fact) => {
      if (here.some((one) => one.text === fact.text || saysAgain(one.text, fact.text))) return false;
      const evidence = { passages: [text], facts: [{ id: fact.id, text: fact.text, isCritical: true }] };
      return text === '' || this.words.verify({ text, language, evidence }).omitted.length > 0;
    });
  }
}

/** The sentences of the draft that a sentence says again, its wording apart: of its section, or, for an impression, of the findings. */
function saidAgainBy(
  { text, section }: ModelSentence,
  { language, evidence }: Omit<TextToVerify<ReportEvidence>, 'text'>,
): readonly ReportFact[] | undefined {
  const said = plainStatement(text, { language, section });
  const same = evidence.facts.filter(
    (fact) =>
      // What the reader did not understand stands as it is, and may be said again word for word beside it.
      (!fact.isFixed || fact.sentence.mark === 'not_understood') &&
      (fact.section === section || (section === 'impression' && fact.section === 'findings')) &&
      isSameStatement(said, plainFact(fact, { language, section })),
  );
  return same.length === 0 ? undefined : same;
}

/** As `asDictated` of the draft sets it off. */
const NOT_UNDERSTOOD = /^(?:\[not understood: |【未识别：)(.*)[\]】]$/su;
const PLAIN_FACTS = new WeakMap<ReportFact, Map<string, PlainStatement>>();

/** Kept as long as the draft is: it is held against every part of every sentence. */
function plainFact(fact: ReportFact, options: { readonly language: 'en' | 'zh'; readonly section: string }): PlainStatement {
  const known = PLAIN_FACTS.get(fact) ?? new Map<string, PlainStatement>();
  PLAIN_FACTS.set(fact, known);
  const key = `${options.language} ${options.section}`;
  const plain = known.get(key) ?? plainStatement(fact.text.replace(NOT_UNDERSTOOD, '$1'), options);
  known.set(key, plain);
  return plain;
}

function saidAgainInParts(sentence: ModelSentence, options: Omit<TextToVerify<ReportEvidence>, 'text'>): readonly ReportFact[] {
  return partsOf(sentence.text).flatMap((text) => saidAgainBy({ ...sentence, text }, options) ?? []);
}

/** Whether a sentence of the draft, word for word or written out, is about one of the findings that another sentence tells. */
function tellsOf(
  { source }: ReportSentence,
  { said, read }: { readonly said: ReadDictation; readonly read: ReportEvidence['read'] },
): boolean {
  if (source.kind !== 'dictation' && source.kind !== 'measurement') return false;
  return read.findings.some(
    (known) =>
      source.spans.some(([start, end]) => known.span[0] < end && start < known.span[1]) &&
      said.findings.some((finding) => agreesWith(finding, known)),
  );
}

/** A word as it stands; of a Chinese run, which may be joined otherwise, each character. */
function isIn(word: string, words: string): boolean {
  return words.includes(word) || (/^\p{Script=Han}+$/u.test(word) && [...word].every((character) => words.includes(character)));
}

function isStructured({ findings, negatives }: ReportFact): boolean {
  return findings.length + negatives.length > 0;
}

/** What an impression has to name, however short it is. */
const TO_BE_NAMED = new Set<string>(['pneumothorax', 'mass', 'nodule', 'lesion', 'consolidation', 'lymphadenopathy', 'pleural_effusion']);

/**
 * An impression sums up: what stands with all its sizes among the findings, which are compared by themselves, need only be named there, and lesser things not at all. What a reader must not miss stays.
 */
function isSummary(
  fact: ReportFact,
  { here, evidence: { facts, read } }: { readonly here: readonly Judged[]; readonly evidence: ReportEvidence },
): boolean {
  const isSame = (other: ReportFact): boolean =>
    spansOf(other).some(([from, to]) => spansOf(fact).some(([start, end]) => from < end && start < to));
  if (!facts.some((other) => other.section === 'findings' && isSame(other))) return false;
  const own = read.findings.filter(({ span: [from, to] }) => spansOf(fact).some(([start, end]) => from < end && start < to));
  const told = here.flatMap(({ again = [], partly = [] }) => [...again, ...partly.flatMap(({ fact: facts }) => facts)]);
  if (told.some((one) => one === fact || isSame(one))) return true;
  const types = new Set(here.flatMap(({ said }) => said.findings.map(({ type }) => type)));
  return own.every(({ type }) => !TO_BE_NAMED.has(type) || types.has(type) || (types.has('lesion') && type !== 'pneumothorax'));
}

function spansOf({ sentence: { source } }: ReportFact): readonly (readonly [number, number])[] {
  return source.kind === 'dictation' || source.kind === 'measurement' ? source.spans : [];
}

/** "None." where the draft has no statement of the part for a model: it was asked to leave the part out, and says no more than that. */
function isEmptyPart({ section, text }: ModelSentence, { facts }: ReportEvidence): boolean {
  return section === 'recommendations' && NOTHING.test(text) && facts.every((fact) => fact.section !== section || fact.isFixed);
}

const NOTHING = /^[\s*_(（]*(?:none|nil|n\/a|not applicable|no recommendations?|无|无建议|暂无|暂无建议|无特殊建议)[\s.。)）*_]*$/iu;

interface Told {
  readonly said: Pick<ReadDictation, 'findings' | 'negatives'>;
  readonly section: keyof ReportSections;
  readonly evidence: ReportEvidence;
}

function isToldIn({ findings, negatives }: ReportFact, { said, section, evidence: { read } }: Told): boolean {
  const part = section === 'impression' ? 'impression' : 'findings';
  const areFindingsSaid = findings.every((index) => {
    const known = read.findings[index];
    return known === undefined || isSaid(known, { said: said.findings, section: part });
  });
  return (
    areFindingsSaid &&
    negatives.every((index) => {
      const known = read.negatives[index];
      return known === undefined || isDenied(known, said.negatives);
    })
  );
}
