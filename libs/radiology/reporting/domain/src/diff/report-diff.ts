import { diffArrays } from 'diff';
import { splitSentences } from '@trivium/shared/language';
import { REPORT_SECTIONS, type ReportSections } from '../report';
import { wordsOf } from './report-words';

export type DiffKind = 'same' | 'added' | 'removed';

export interface WordChange {
  readonly kind: DiffKind;
  readonly text: string;
}

/** A sentence of one version beside its counterpart in the other. */
export type SentenceChange =
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  | { readonly kind: 'added'; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string; readonly words: readonly WordChange[] };

export interface ReportDiff {
  readonly sections: Readonly<Record<keyof ReportSections, readonly SentenceChange[]>>;
  readonly isSame: boolean;
  readonly counts: Readonly<Record<SentenceChange['kind'], number>>;
}

/** Past this many changes two texts are no versions of each other: the old one is shown as removed, the new one as added. */
const MAX_SENTENCE_EDITS = 2000;
const MAX_WORD_EDITS = 600;
/** Least share of words that two sentences have in common for one to be a change of the other. */
const ALIKE = 0.4;

/** What changed between two versions of a report (draft, signed, with addendum): sentence by sentence, and within a changed sentence word by word. Moves are a removal and an addition. */
export function diffReports(before: ReportSections, after: ReportSections): ReportDiff {
  const sections = Object.fromEntries(REPORT_SECTIONS.map((section) => [section, diffTexts(before[section], after[section])])) as Record<
    keyof ReportSections,
    SentenceChange[]
  >;
  const counts = { same: 0, added: 0, removed: 0, changed: 0 };
  for (const { kind } of Object.values(sections).flat()) counts[kind]++;
  return { sections, counts, isSame: counts.added + counts.removed + counts.changed === 0 };
}

export function diffTexts(before: string, after: string): SentenceChange[] {
  const [old, current] = [sentencesOf(before), sentencesOf(after)];
  const blocks = diffArrays(old, current, { maxEditLength: MAX_SENTENCE_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: current, removed: false, added: true },
  ];
  const changes: SentenceChange[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined) break;
    if (!block.added && !block.removed) changes.push(...block.value.map((text) => ({ kind: 'same' as const, before: text, after: text })));
    else if (next !== undefined && block.added !== next.added && block.removed !== next.removed && (next.added || next.removed)) {
      changes.push(...paired(block.removed ? block.value : next.value, block.added ? block.value : next.value));
      index++;
    } else
      changes.push(
        ...block.value.map((text): SentenceChange => (block.added ? { kind: 'added', after: text } : { kind: 'removed', before: text })),
      );
  }
  return changes;
}

/** Pairs what was removed with the likest of what was added, in order. */
function paired(removed: readonly string[], added: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const before of removed) {
    // Near by only: a report has few sentences, a hostile one may have thousands.
    const at = added.slice(from, from + 8).findIndex((after) => likeness(before, after) >= ALIKE);
    if (at < 0) {
      changes.push({ kind: 'removed', before });
      continue;
    }
    for (const after of added.slice(from, from + at)) changes.push({ kind: 'added', after });
    const after = added[from + at] ?? '';
    changes.push({ kind: 'changed', before, after, words: wordChanges(before, after) });
    from += at + 1;
  }
  for (const after of added.slice(from)) changes.push({ kind: 'added', after });
  return changes;
}

function likeness(before: string, after: string): number {
  const [old, current] = [new Set(wordsOf(before)), new Set(wordsOf(after))];
  const shared = [...old].filter((word) => /\S/.test(word) && current.has(word)).length;
  return (2 * shared) / Math.max(1, old.size + current.size);
}

function wordChanges(before: string, after: string): WordChange[] {
  const [old, current] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(old, current, { maxEditLength: MAX_WORD_EDITS });
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
