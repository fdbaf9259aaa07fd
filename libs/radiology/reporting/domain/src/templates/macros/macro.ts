import type { Span } from '@trivium/radiology/findings/domain';
import type { BilingualText } from '../../report-names';

/** A short name that becomes a text. Blanks of the text are in square brackets: `[left/right]`. */
export interface Macro {
  /** Without its full stop: `nlchest`. */
  readonly name: string;
  readonly title: BilingualText;
  /** By language of the report; a person's own macro may have one. */
  readonly text: { readonly en?: string; readonly zh?: string };
}

export const MACRO_NAME = /^[a-z][a-z0-9_-]{1,30}$/;
/** Longest text of one macro. */
export const MACRO_TEXT_LIMIT = 4000;

/** What was put in and what was there: enough to take one expansion back, also after typing elsewhere. */
export interface ExpansionUndo {
  readonly start: number;
  readonly typed: string;
  readonly expanded: string;
}

export interface Expansion {
  readonly text: string;
  /** What is selected next: the first blank, or the place behind the text. */
  readonly selection: Span;
  /** Blanks, in order. */
  readonly fields: readonly Span[];
  readonly undo: ExpansionUndo;
}

export interface ExpandOptions {
  readonly text: string;
  /** Behind the last character of the name. */
  readonly caret: number;
  readonly macros: readonly Macro[];
  readonly language: 'en' | 'zh';
}

/**
 * Expands `.name` before the caret. A later macro of the same name wins, so that a person's own stand behind those that come with the program.
 *
 * @returns undefined where no macro stands before the caret: what was typed stays
 */
export function expandMacro({ text, caret, macros, language }: ExpandOptions): Expansion | undefined {
  const typed = macroBefore(text, caret);
  if (typed === undefined) return undefined;
  const expanded = macros.findLast(({ name, text: of }) => name === typed.slice(1).toLowerCase() && of[language] !== undefined)?.text[
    language
  ];
  if (expanded === undefined) return undefined;
  const start = caret - typed.length;
  const result = text.slice(0, start) + expanded + text.slice(caret);
  const fields = fieldsIn(result, [start, start + expanded.length]);
  const end = start + expanded.length;
  return { text: result, selection: fields[0] ?? [end, end], fields, undo: { start, typed, expanded } };
}

/** Macros whose name begins as what stands before the caret, for the list under it. */
export function macrosAt({ text, caret, macros, language }: ExpandOptions): readonly Macro[] {
  const typed = macroBefore(text, caret);
  if (typed === undefined) return [];
  const begun = typed.slice(1).toLowerCase();
  return macros.filter(({ name, text: of }) => name.startsWith(begun) && of[language] !== undefined);
}

/** `.nlchest` at the head of a word: not in `5.nl` or `a.b`. */
function macroBefore(text: string, caret: number): string | undefined {
  const [typed] = /\.[a-z0-9_-]{0,31}$/i.exec(text.slice(Math.max(0, caret - 32), caret)) ?? [];
  if (typed === undefined || typed.length < 2) return undefined;
  return /[\p{L}\p{N}.]/u.test(text.charAt(caret - typed.length - 1)) && !/\p{Script=Han}/u.test(text.charAt(caret - typed.length - 1))
    ? undefined
    : typed;
}

/**
 * Takes an expansion back. The text may have changed before it, not within it.
 *
 * @returns undefined where the expansion is not there any more, or was changed
 */
export function undoExpansion(
  text: string,
  { start, typed, expanded }: ExpansionUndo,
): { readonly text: string; readonly caret: number } | undefined {
  if (expanded === '') return undefined;
  const at = text.startsWith(expanded, start) ? start : text.indexOf(expanded);
  if (at < 0) return undefined;
  return { text: text.slice(0, at) + typed + text.slice(at + expanded.length), caret: at + typed.length };
}

/** Longest text between the brackets of a blank. */
const FIELD_LIMIT = 120;

/** The blanks of a stretch of text. Linear. */
export function fieldsIn(text: string, [from, to]: Span = [0, text.length]): Span[] {
  const fields: Span[] = [];
  let open = -1;
  for (let index = from; index < to; index++) {
    const character = text.charAt(index);
    if (character === '[') open = index;
    else if (character === '\n') open = -1;
    else if (character === ']' && open >= 0) {
      // `[1]` is a citation, `[x](…)` a link.
      const isField = index - open <= FIELD_LIMIT && !/^\d+$/.test(text.slice(open + 1, index)) && text.charAt(index + 1) !== '(';
      if (isField) fields.push([open, index + 1]);
      open = -1;
    }
  }
  return fields;
}

/** The blank behind the caret, from the head again after the last; undefined without any. */
export function nextField(text: string, caret: number): Span | undefined {
  const fields = fieldsIn(text);
  return fields.find(([start]) => start >= caret) ?? fields[0];
}

export function previousField(text: string, caret: number): Span | undefined {
  const fields = fieldsIn(text);
  return fields.findLast(([, end]) => end < caret) ?? fields.at(-1);
}
