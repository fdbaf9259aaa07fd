import type { Span } from '@trivium/shared/kernel';
import type { InjectionAction } from './injection-rule';
import { INJECTION_RULES } from './injection-rules';
import { type Reading, readingsOf } from './reveal';

export type ScreenedKind = 'passage' | 'file-name' | 'metadata' | 'alt-text' | 'user-text';

export interface InjectionFinding extends Span {
  readonly rule: string;
  readonly hiding: Reading['hiding'];
  readonly action: InjectionAction;
}

export interface Screening {
  readonly findings: readonly InjectionFinding[];
  /** The strictest action of the findings; undefined for a clean text. */
  readonly action: InjectionAction | undefined;
  /** What may go to a model: sentences that give orders are replaced by `[…]`. */
  readonly safe: string;
}

const STRICTNESS: readonly InjectionAction[] = ['quote', 'neutralise', 'refuse'];
const SENTENCE_ENDS = /[.!?。！？\n]/u;
const REMOVED = '[…]';

/**
 * Looks for orders to a model in text that is only data, in Chinese and English, also when hidden (OWASP LLM01). `quote` means: keep it, fenced as somebody's
 * words; `neutralise`: use `safe`; `refuse`: leave the text out, or do not answer when a person wrote it.
 */
export function screenForInjection(text: string, kind: ScreenedKind = 'passage'): Screening {
  const source = kind === 'file-name' || kind === 'metadata' ? text.replace(/[_+]|%20|-(?=\p{L})/gu, ' ') : text;
  const findings = readingsOf(source).flatMap((reading) => findingsOf(source, reading));
  const action = findings.reduce<InjectionAction | undefined>(
    (worst, { action: own }) => (worst === undefined || STRICTNESS.indexOf(own) > STRICTNESS.indexOf(worst) ? own : worst),
    undefined,
  );
  return { findings, action, safe: withoutSpans(text, findings) };
}

function findingsOf(text: string, reading: Reading): readonly InjectionFinding[] {
  const findings: InjectionFinding[] = [];
  const flat = reading.text.replace(/[ \t]{2,20}/gu, ' ');
  for (const { id, pattern, action } of INJECTION_RULES) {
    for (const { 0: found, index } of hidingMatches(flat, { pattern, isTight: reading.hiding === 'spacing' })) {
      const place =
        reading.hiding === 'plain'
          ? placeOf({ text, flat, found, index })
          : reading.hiding === 'wrapped'
            ? placeOf({ text: text.replaceAll('\n', ' '), flat, found, index })
            : { start: reading.start, end: reading.end };
      findings.push({ ...place, rule: id, hiding: reading.hiding, action });
    }
  }
  return findings;
}

/** Spaced-out letters lose the spaces between words too, so that the patterns must do without theirs. */
function hidingMatches(
  text: string,
  { pattern, isTight }: { readonly pattern: RegExp; readonly isTight: boolean },
): Iterable<RegExpExecArray> {
  if (!isTight) return text.matchAll(pattern);
  return text.matchAll(new RegExp(pattern.source.replaceAll('\\b', '').replaceAll(' ', ' ?'), pattern.flags));
}

/** The sentence around the find, in the text as it came; the whole text where folding moved places. */
function placeOf({
  text,
  flat,
  found,
  index,
}: {
  readonly text: string;
  readonly flat: string;
  readonly found: string;
  readonly index: number;
}): Span {
  const at = flat === text ? index : text.indexOf(found);
  if (at === -1) return { start: 0, end: text.length };
  let start = at;
  while (start > 0 && !SENTENCE_ENDS.test(text[start - 1] ?? '')) start--;
  let end = at + found.length;
  while (end < text.length && !SENTENCE_ENDS.test(text[end] ?? '')) end++;
  return { start, end: Math.min(text.length, end + 1) };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + (start >= at ? REMOVED : '');
    at = end;
  }
  return result + text.slice(at);
}
