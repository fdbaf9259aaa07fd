import type { DictationWarning, Finding, ReadDictation, Span } from './finding';
import { Composer } from './reading/compose';
import { denySentence } from './reading/denials';
import { doubtSentence } from './reading/doubts';
import { settleDatedSizes } from './reading/dated-sizes';
import { type Draft, finished, settleSizes, takeContradictoryChange } from './reading/draft-finding';
import { mergeTokens } from './reading/merge-tokens';
import { muteSentence } from './reading/muted';
import { negativesOf } from './reading/negatives';
import { MUTED, type Reading, type Sentence, sentencesOf } from './reading/reading';
import { separated, withoutToldGroups } from './reading/several-sizes';
import { labelRest, stretchesOf } from './reading/stretches';
import { secondPatientOf } from './reading/second-patient';
import { mixedLanguages, strangeCharacters } from './reading/warnings';
import { wordsInContext } from './reading/words-in-context';
import { evenText, languageOf } from './text/even-text';
import { scanTokens } from './tokens/scan-tokens';

export interface ReadingOptions {
  /** Of the dictation; found from its characters when absent. */
  readonly language?: 'en' | 'zh';
}

/**
 * Reads a dictation or shorthand, in English or Chinese, into findings and denials. Every character that is no white space ends in exactly
 * one stretch: nothing dictated is lost, and what is not understood is marked. Sizes in millimetres, sides the patient's, spans in UTF-16
 * offsets of `text`. Pure, and linear in the length of the text.
 */
export function readDictation(text: string, options: ReadingOptions = {}): ReadDictation {
  const even = evenText(text);
  const language = options.language ?? languageOf(text);
  const tokens = mergeTokens(wordsInContext(scanTokens(even), even));
  const reading: Reading = {
    even,
    language,
    tokens,
    flags: new Uint8Array(tokens.length),
    labels: new Array<undefined>(tokens.length).fill(undefined),
  };
  const sentences = sentencesOf(tokens);
  const second = secondPatientOf(even);
  const composer = new Composer(reading);
  const negatives: ReadDictation['negatives'][number][] = [];
  for (const sentence of sentences) {
    if (isOfSecondPatient(reading, sentence, second?.start)) continue;
    muteSentence(reading, sentence);
    denySentence(reading, sentence);
    doubtSentence(reading, sentence);
    composer.read(sentence);
    negatives.push(...negativesOf(reading, sentence));
  }
  const warnings: DictationWarning[] = [...strangeCharacters(even)];
  if (second !== undefined) warnings.push({ code: 'two_patients', spans: second.spans });
  const mixed = mixedLanguages(reading, sentences);
  if (mixed !== undefined) warnings.push(mixed);
  const drafts = withoutToldGroups(reading, separated(reading, composer.drafts));
  settleDatedSizes(reading, drafts);
  warnings.push(...settle(reading, drafts));
  for (const sentence of sentences) labelRest(reading, sentence, text);
  const { findings, order } = inOrder(drafts);
  return { language, findings, negatives, stretches: stretchesOf(reading, order), ...(warnings.length === 0 ? {} : { warnings }) };
}

/** Whose finding it is, is not guessed: from the second name on, everything waits for a person. */
function isOfSecondPatient({ tokens, flags, labels }: Reading, { from, to }: Sentence, start: number | undefined): boolean {
  if (start === undefined) return false;
  let isAny = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.start < start) continue;
    flags[at] = (flags[at] ?? 0) | MUTED;
    labels[at] = { kind: 'not_understood' };
    isAny ||= at === from;
  }
  return isAny;
}

/** Sizes that contradict each other, and a change that the sizes contradict, are taken out, marked and told. */
function settle({ tokens, labels }: Reading, drafts: readonly Draft[]): readonly DictationWarning[] {
  const mark = (at: number): readonly Span[] => {
    const token = tokens[at];
    if (token === undefined) return [];
    labels[at] = { kind: 'not_understood' };
    return [[token.start, token.end]];
  };
  const sizes: Span[] = [];
  const changes: Span[] = [];
  for (const draft of drafts) {
    if (draft.isSizeContradictory) {
      sizes.push(...draft.sizeTokens.flatMap(mark));
      delete draft.slotSpans.sizeMm;
    }
    changes.push(...takeContradictoryChange(draft).flatMap(mark));
    settleSizes(draft);
  }
  return [
    ...(sizes.length === 0 ? [] : [{ code: 'contradictory_sizes' as const, spans: sizes }]),
    ...(changes.length === 0 ? [] : [{ code: 'contradictory_change' as const, spans: changes.sort(([one], [other]) => one - other) }]),
  ];
}

function inOrder(drafts: readonly Draft[]): { readonly findings: readonly Finding[]; readonly order: ReadonlyMap<number, number> } {
  return { findings: drafts.map(finished), order: new Map(drafts.map((draft, index) => [draft.index, index])) };
}
